"""Words in the numbers that the encoder takes: word pieces and shapes.

The Java program does the same in WordPieces, WordShape and PlainText; both must agree.
"""
import unicodedata

START, END, UNKNOWN, MASK = 101, 102, 100, 103
MOST_PIECES_OF_A_WORD = 8
DIGIT, SIGN, CAPITALS, CAPITAL, TITLE, LOWER, MIXED = range(1, 8)
SHAPES = 16

_PLAIN = {ord(c): '"' for c in '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'}
_PLAIN.update({ord(c): "'" for c in '\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`'})
_PLAIN.update({ord(c): '-' for c in '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'})
_PLAIN.update({ord('\u2026'): '...'})
_SIGNS = {'Pc', 'Pd', 'Ps', 'Pe', 'Pi', 'Pf', 'Po'}


class WordPieces:
    """The encoder's vocabulary and the way a word is cut into its pieces, in small letters where it knows no others."""

    def __init__(self, vocabulary):
        self.numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self.cased = any(piece != piece.lower() for piece in vocabulary if piece[:1] != '[')
        self.known = {}

    def cut(self, word):
        """The numbers of the word's pieces: one at least, eight at most."""
        found = self.known.get(word)
        if found is None:
            found = self.known[word] = self._cut(word)
        return found

    def _cut(self, word):
        plain = word.translate(_PLAIN)
        if not self.cased:
            plain = ''.join(c for c in unicodedata.normalize('NFD', plain.lower()) if unicodedata.category(c) != 'Mn')
        numbers = []
        for part in _parts(plain):
            numbers += self._pieces(part)
        return numbers[:MOST_PIECES_OF_A_WORD] or [UNKNOWN]

    def _pieces(self, part):
        found, begin = [], 0
        while begin < len(part):
            end = len(part)
            while end > begin:
                number = self.numbers.get(('##' if begin else '') + part[begin:end])
                if number is not None:
                    break
                end -= 1
            if end == begin:
                return [UNKNOWN]
            found.append(number)
            begin = end
        return found


def _parts(word):
    part = ''
    for c in word:
        if unicodedata.category(c) in _SIGNS or c in '$+<=>^`|~':
            if part:
                yield part
            yield c
            part = ''
        else:
            part += c
    if part:
        yield part


def shape(word):
    """How the word is written: one of the seven shapes."""
    if any(unicodedata.category(c) == 'Nd' for c in word):
        return DIGIT
    if not any(c.isalpha() for c in word):
        return SIGN
    upper, lower = any(c.isupper() for c in word), any(c.islower() for c in word)
    if upper and not lower:
        return CAPITALS if len(word) > 1 else CAPITAL
    if word[0].isupper():
        return TITLE
    return LOWER if lower and not upper else MIXED

"""Sentences as numbers, augmented as news comes, in batches without filling."""
import dataclasses
import random

import torch

import corpora
import gazetteer
import model
import pieces

UNKNOWN = corpora.UNKNOWN
TASKS = ('upos', 'xpos', 'heads', 'relations', 'types')
TAKES = {'upos': 'upos', 'xpos': 'xpos', 'relations': 'rels', 'types': 'etype'}
DISTANCES = 8
LISTED = 6
# The most pieces of sentences that are read together.
PASSAGE = 128
# The lists of a row that have a value for each word.
OF_WORDS = ('words', 'pieces', 'shapes', 'upos', 'xpos', 'heads', 'relations', 'types', 'names', 'sorts', 'taught')
# How much the names of a sentence count, by who marked them; those that nobody checked count less with every epoch.
TRUST = {'uner': 2.0, 'wikigold': 1.0, 'gum': 0.5, 'taught': 1.0}
UNCHECKED, UNCHECKED_AT_LEAST = 0.3, 0.1
SMALL_WORDS = set('a an and as at but by for from in into nor of on or over per the to up via vs with'.split())
MASKED = 0.05
AGENCIES = 'AP Reuters AFP CNN UPI BBC Xinhua TASS'.split()


@dataclasses.dataclass
class Row:
    """A sentence in numbers, a list for each task; mentions as in corpora.Sentence."""
    words: list
    pieces: list
    shapes: list
    upos: list
    xpos: list
    heads: list
    relations: list
    types: list
    names: list
    mentions: list
    sorts: list
    taught: list
    document: str
    trust: float


class Numbers:
    """Labels and pieces in numbers."""

    def __init__(self, labels, vocabulary, nouns=None):
        self.labels = labels
        self.trust = TRUST | {'': UNCHECKED}
        self.nouns = sorted(nouns or {})
        self.shares = torch.tensor([nouns[noun] for noun in self.nouns])
        self.sorts = {noun: i for i, noun in enumerate(self.nouns)}
        self.numbers = {task: {label: i for i, label in enumerate(labels[key])} for task, key in TAKES.items()}
        self.cutter = pieces.WordPieces(vocabulary)

    def row(self, sentence):
        size = len(sentence.words)

        def numbered(task, values):
            known = self.numbers[task]
            return [known.get(v, UNKNOWN) for v in values] or [UNKNOWN] * size

        return Row(
            words=sentence.words, pieces=[self.cutter.cut(w) for w in sentence.words],
            shapes=[pieces.shape(w) for w in sentence.words],
            upos=numbered('upos', sentence.upos), xpos=numbered('xpos', sentence.xpos),
            heads=sentence.heads or [UNKNOWN] * size, relations=numbered('relations', sentence.relations),
            types=numbered('types', sentence.types), names=sentence.names or [corpora.ANY_NAME] * size,
            mentions=sentence.mentions, sorts=self._sorts(sentence),
            taught=[sentence.taught + i if sentence.taught >= 0 else UNKNOWN for i in range(size)], document=sentence.document,
            trust=self.trust[sentence.names_by])

    def _sorts(self, sentence):
        """Which noun of WordNet each word is; a noun of two words is asked at the second."""
        lemmas = [lemma.lower() if tag == 'NOUN' else '' for lemma, tag in zip(sentence.lemmas, sentence.upos)]
        return [self.sorts.get(before + ' ' + lemma, self.sorts.get(lemma, UNKNOWN))
                for before, lemma in zip([''] + lemmas, lemmas)] or [UNKNOWN] * len(sentence.words)

    def listed(self, chance):
        """Some nouns of WordNet behind each other."""
        words, sorts = [], []
        for number in chance.sample(range(len(self.nouns)), LISTED):
            noun = self.nouns[number].split()
            words += ['the'] + noun + [',']
            sorts += [UNKNOWN] * len(noun) + [number, UNKNOWN]
        row = self.row(corpora.Sentence(words=words))
        return dataclasses.replace(row, sorts=sorts)

    def augmented(self, row, chance):
        """The row as news might print it: in capitals, as a headline, with a dateline, without full stop."""
        draw = chance.random()
        if draw < 0.05:
            row = dataclasses.replace(row, shapes=[pieces.CAPITALS if s in (pieces.LOWER, pieces.TITLE, pieces.MIXED)
                                                   else s for s in row.shapes])
        elif draw < 0.10:
            row = dataclasses.replace(row, shapes=[
                pieces.TITLE if s == pieces.LOWER and (i == 0 or w not in SMALL_WORDS) else s
                for i, (s, w) in enumerate(zip(row.shapes, row.words))])
        elif draw < 0.14:
            row = dataclasses.replace(row, shapes=[pieces.LOWER if s in (pieces.TITLE, pieces.CAPITAL, pieces.MIXED)
                                                   else s for s in row.shapes])
        if chance.random() < 0.08:
            row = self._without_full_stop(row)
        if chance.random() < 0.02 and row.heads[0] != UNKNOWN:
            row = self._with_dateline(row, chance)
        return self._abbreviated(row, chance)

    def _without_full_stop(self, row):
        last = len(row.words) - 1
        if last < 3 or row.words[last] != '.' or last + 1 in row.heads:
            return row
        cut = {f: getattr(row, f)[:last] for f in OF_WORDS}
        return dataclasses.replace(row, mentions=[m for m in row.mentions if m[0] < last], **cut)

    def _with_dateline(self, row, chance):
        """The row behind a dateline such as LIMA, Peru (AP) -."""
        city, country = chance.choice(gazetteer.cities())
        root = row.heads.index(0)
        words = [w.upper() for w in city.split()]
        size = len(words)
        upos, xpos = ['PROPN'] * size, ['NNP'] * size
        heads, relations = [root + 1 + 1000] + [1] * (size - 1), ['parataxis'] + ['flat'] * (size - 1)
        names = [corpora.marks('B-LOC')] + [corpora.marks('I-LOC')] * (size - 1)
        if country and chance.random() < 0.5:
            add = country.split()
            words += [','] + add
            upos += ['PUNCT'] + ['PROPN'] * len(add)
            xpos += [','] + ['NNP'] * len(add)
            heads += [size + 2, 1] + [size + 2] * (len(add) - 1)
            relations += ['punct', 'nmod:unmarked'] + ['flat'] * (len(add) - 1)
            names += [corpora.NONE, corpora.marks('B-LOC')] + [corpora.marks('I-LOC')] * (len(add) - 1)
        if chance.random() < 0.6:
            at = len(words)
            words += ['(', chance.choice(AGENCIES), ')']
            upos += ['PUNCT', 'PROPN', 'PUNCT']
            xpos += ['-LRB-', 'NNP', '-RRB-']
            heads += [at + 2, 1, at + 2]
            relations += ['punct', 'list', 'punct']
            names += [corpora.NONE, corpora.marks('B-ORG'), corpora.NONE]
        words.append(chance.choice(['-', '--', '\u2014', '\u2013']))
        upos.append('PUNCT')
        xpos.append(':')
        heads.append(1)
        relations.append('punct')
        names.append(corpora.NONE)
        shift = len(words)
        first = self.row(corpora.Sentence(words=words, upos=upos, xpos=xpos, relations=relations, names=names,
                                          heads=[h - 1000 + shift if h > 1000 else h for h in heads]))
        joined = {f: getattr(first, f) + getattr(row, f) for f in OF_WORDS if f != 'heads'}
        return dataclasses.replace(
            row, heads=first.heads + [h + shift if h else 0 for h in row.heads],
            mentions=[(m[0] + shift,) + tuple(m[1:]) for m in row.mentions], **joined)

    def _abbreviated(self, row, chance):
        """US as U.S., and UN and UK likewise, in half of all cases."""
        if not any(w in ('US', 'UN', 'UK') for w in row.words):
            return row
        words = [w[0] + '.' + w[1] + '.' if w in ('US', 'UN', 'UK') and chance.random() < 0.5 else w
                 for w in row.words]
        return dataclasses.replace(row, words=words, pieces=[self.cutter.cut(w) for w in words])


class Persons:
    """The names of persons that the sentences know, to stand in for others."""

    SHARE = 0.3

    def __init__(self, sentences, cutter):
        self.cutter = cutter
        found = {False: set(), True: set()}
        for sentence in sentences:
            for i, last in _persons(sentence.names):
                if _is_plain(sentence.words[i]):
                    found[last].add(sentence.words[i])
        self.names = {last: sorted(words) for last, words in found.items()}

    def exchanged(self, rows, chance):
        """The rows as they are or, in a share of the cases, with other persons, the same throughout the rows."""
        if chance.random() >= self.SHARE:
            return rows
        instead = {}
        found = []
        for row in rows:
            persons = [(i, last) for i, last in _persons(row.names) if _is_plain(row.words[i])]
            if persons:
                words = list(row.words)
                for i, last in persons:
                    if (words[i], last) not in instead:
                        instead[words[i], last] = chance.choice(self.names[last])
                    words[i] = instead[words[i], last]
                row = dataclasses.replace(row, words=words, pieces=[self.cutter.cut(w) for w in words],
                                          shapes=[pieces.shape(w) for w in words])
            found.append(row)
        return found


_FIRST, _LATER = corpora.marks('B-PER'), corpora.marks('I-PER')


def _persons(names):
    """(word, whether it is a name's last) of the words that are persons and nothing else."""
    return [(i, names[i + 1:i + 2] != [_LATER]) for i, known in enumerate(names) if known in (_FIRST, _LATER)]


def _is_plain(word):
    return len(word) > 2 and word.isalpha() and word.istitle()


class Batch:
    """Passages in one tensor a task, sentence behind sentence; the encoder sees each passage as a whole."""

    def __init__(self, passages_, mask_chance=None, shares=None):
        self.rows = rows = [row for passage in passages_ for row in passage]
        self.shares = shares
        ids, places, first, last, shape, lengths = [], [], [], [], [], []
        for passage in passages_:
            at = len(ids)
            ids.append(pieces.START)
            for row in passage:
                for i, word in enumerate(row.pieces):
                    first.append(len(ids))
                    masked = mask_chance is not None and mask_chance.random() < MASKED
                    ids += [pieces.MASK] * len(word) if masked else word
                    last.append(len(ids) - 1)
                    shape.append(2 * row.shapes[i] + (i == 0))
                ids.append(pieces.END)
            places += range(len(ids) - at)
            lengths.append(len(ids) - at)
        self.ids, self.places = torch.tensor(ids), torch.tensor(places)
        self.first, self.last, self.shape = torch.tensor(first), torch.tensor(last), torch.tensor(shape)
        self.packing = model.Packing(lengths)
        self.words = model.Packing([len(r.words) for r in rows])
        self.trust = torch.tensor([r.trust for r in rows])
        for task in TASKS + ('names', 'sorts', 'taught'):
            setattr(self, task, torch.tensor([v for r in rows for v in getattr(r, task)]))


def fitting(row):
    return sum(map(len, row.pieces)) <= 250


def size(passage):
    """How many pieces the passage has, with the one that begins it and those that end its sentences."""
    return 1 + sum(map(_size, passage))


def _size(row):
    return 1 + sum(map(len, row.pieces))


def in_batches(passages_, most, chance):
    """Lists of passages of at most so many pieces together.

    Passages of about one length share a batch, so that little is filled; batches come in any order.
    """
    keyed = [(size(passage) * chance.uniform(0.85, 1.15), i) for i, passage in enumerate(passages_)]
    found, batch, total = [], [], 0
    for _, i in sorted(keyed):
        pieces_ = size(passages_[i])
        if batch and total + pieces_ > most:
            found.append(batch)
            batch, total = [], 0
        batch.append(passages_[i])
        total += pieces_
    if batch:
        found.append(batch)
    chance.shuffle(found)
    return found


def passages(rows, room=lambda: PASSAGE):
    """Neighbouring sentences of one document together, as many as the room for a passage's pieces holds."""
    found, most, taken = [], room(), 0
    for row in rows:
        together = found and row.document and row.document == found[-1][-1].document
        if together and taken + _size(row) <= most:
            found[-1].append(row)
            taken += _size(row)
        else:
            found.append([row])
            most, taken = room(), size([row])
    return found

"""Annotated documents as the program reads them, with the words that carry each statement."""
import bisect
import collections
import hashlib
import itertools
import json
import os
import re
import typing
import unicodedata

import numpy

SYMMETRIC = {'meets', 'agreesWith', 'cooperatesWith', 'familyOf'}
ROLES = {'holdsRole', 'claimsRole'}
MODALITIES = ('actual', 'intended', 'requested', 'possible')
FUNCTION = {'PUNCT', 'ADP', 'PART', 'DET'}
_QUOTES = str.maketrans('\u201c\u201d\u2018\u2019\u00a0', '""\'\' ')


class Word(typing.NamedTuple):
    """A word as the program reads it; the order is that of the files which the program writes."""
    begin: int
    end: int
    sentence: int
    head: int
    lemma: str
    upos: str
    relation: str
    entity_type: str
    name: str
    kind: str
    type: str
    entities: list


class Statement(typing.NamedTuple):
    """A statement with the places of its words in the document; -1 for a side that no word carries."""
    relation: str
    cue: int
    subject: int
    object: int
    subjects: frozenset
    objects: frozenset
    negative: bool
    modality: int
    optional: bool


class Document:
    """A document's words in passages, and its statements."""

    def __init__(self, record, vectors, kind):
        self.name, self.text, self.kind, self.vectors = record['id'], record['text'], kind, vectors
        self.words, self.passage = [], []
        for passage, words in enumerate(record['passages']):
            first = len(self.words)
            for fields in words:
                word = Word(*fields)
                self.words.append(word._replace(head=word.head + first if word.head >= 0 else -1))
                self.passage.append(passage)
        self.sentence = [word.sentence for word in self.words]
        self.statements = []

    def passages(self):
        """Begin and end of each passage."""
        if not self.words:
            return []
        ends = [i for i in range(1, len(self.words)) if self.passage[i] != self.passage[i - 1]]
        return list(zip([0] + ends, ends + [len(self.words)]))

    def is_candidate(self, word):
        return bool(self.words[word].entities)


def is_held_out(name, pattern):
    """Whether a document is of those by which settings are chosen: its name fits the pattern, or without one a tenth."""
    if pattern:
        return re.fullmatch(pattern, name) is not None
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 10 == 0


def fold(name):
    """A name without case, accents, signs, article and possessive."""
    name = ''.join(c for c in unicodedata.normalize('NFKD', name.translate(_QUOTES)) if not unicodedata.combining(c))
    name = name.lower().replace("'s", '').replace('.', '')
    words = ''.join(c if c.isalnum() else ' ' for c in name).split()
    while words and words[0] in ('the', 'a', 'an'):
        words = words[1:]
    return ' '.join(words)


def read(read_files, folders):
    """The documents of the files that the program wrote (NAME.jsonl, NAME.bin) with what was annotated in the folders."""
    annotated, written = {d['id']: d for d in documents(folders)}, statements(folders)
    found, offset = [], 0
    with open(read_files + '.jsonl', encoding='utf-8') as file:
        for line in file:
            record = json.loads(line)
            of = annotated[record['id']]
            document = Document(record, offset, of['kind'])
            offset += len(document.words)
            found.append(document)
            _align(document, of['lines'], written[document.name])
    vectors = numpy.memmap(read_files + '.bin', numpy.float16, 'r').reshape(offset, -1)
    return found, vectors


def documents(folders):
    """The documents of folders as they are written there."""
    for folder in folders:
        with open(os.path.join(folder, 'documents.jsonl'), encoding='utf-8') as file:
            yield from map(json.loads, file)


def statements(folders):
    """For each document of folders, the six fields of each of its statements."""
    written = collections.defaultdict(list)
    for folder in folders:
        with open(os.path.join(folder, 'statements.tsv'), encoding='utf-8') as file:
            for line in file:
                fields = line.rstrip('\n').split('\t')
                written[fields[0].split('.')[0]].append(fields)
    return written


def spoken(written):
    """By which words statements speak of whom they mean, by full names."""
    words = collections.defaultdict(set)
    for _, subject, _, thing, _, _ in written:
        for mention in (subject, thing):
            short, _, full = mention.lstrip('^').partition('=')
            if full:
                words[full].add(short)
    return words


def _align(document, lines, written):
    places, spoken_of = _places(document.text, lines), spoken(written)
    begins = [word.begin for word in document.words]
    by_line = {line: range(bisect.bisect_left(begins, begin), bisect.bisect_left(begins, end))
               for line, (begin, end) in places.items()}
    for line, subject, relation, thing, cue, flags in written:
        statement = _statement(document, by_line.get(line, []), places.get(line), spoken_of,
                               subject, relation, thing, cue, flags.split())
        if statement is not None:
            document.statements.append(statement)


def _places(text, lines):
    """Where the lines stand in the text; lines that do not stand there are left out."""
    places, begin = {}, 0
    for name, line in lines:
        line = line.strip()
        at = text.find(line, begin)
        if at < 0 and line:
            at = text.find(line[:20], begin)
        if at >= 0 and line:
            places[name] = (at, min(at + len(line), len(text)))
            begin = places[name][1]
    return places


def _occurrences(text, begin, end, words):
    """Where the words stand between begin and end of the text, as whole words if they do so anywhere."""
    line, words = text[begin:end].translate(_QUOTES), words.translate(_QUOTES)
    found = []
    for within, what in ((line, words), (line.lower(), words.lower())):
        at = within.find(what)
        while at >= 0:
            found.append((begin + at, begin + at + len(what)))
            at = within.find(what, at + 1)
        if found:
            break
    whole = [(b, e) for b, e in found
             if not (text[b - 1:b].isalnum() and text[b].isalnum()) and not (text[e:e + 1].isalnum() and text[e - 1].isalnum())]
    return whole or found


def _head(document, among, span, mention):
    """The word that heads the others within the span."""
    inside = [i for i in among if document.words[i].begin < span[1] and document.words[i].end > span[0]]
    if not inside:
        return None
    tops = [i for i in inside if document.words[i].head not in inside]
    if mention:
        heads = [i for i in tops if document.is_candidate(i)] or [i for i in inside if document.is_candidate(i)]
        if heads:
            return heads[-1] if heads[0] not in tops else heads[0]
    content = [i for i in tops if document.words[i].upos not in ('PUNCT', 'ADP', 'DET')]
    return (content or tops)[0]


def _statement(document, among, place, spoken, subject, relation, thing, cue, flags):
    if not among:
        return None
    cues = _heads(document, among, place, cue, False)
    subjects = _mention(document, among, place, spoken, subject)
    objects = _mention(document, among, place, spoken, thing)
    if not cues:
        return None
    best = min(itertools.product(cues, subjects or [-1], objects or [-1]), key=lambda t: _spread(document, t))
    return Statement(
        relation, _content(document, best[0], best[2]), *best[1:], _names(document, best[1], subject, spoken),
        frozenset([_role(document, best[2], thing)]) if relation in ROLES else _names(document, best[2], thing, spoken),
        'neg' in flags, next((i for i, m in enumerate(MODALITIES) if m in flags), 0), 'opt' in flags)


def _content(document, cue, thing):
    """A cue that is a sign or an "of" is the word that it hangs on, or the object."""
    word = document.words[cue]
    if word.upos == 'PUNCT' or word.upos in FUNCTION and word.head < 0:
        return thing if thing >= 0 else cue
    return word.head if word.upos in FUNCTION else cue


def _heads(document, among, place, words, mention):
    heads = [_head(document, among, span, mention) for span in _occurrences(document.text, *place, words)]
    return sorted({h for h in heads if h is not None})


def _mention(document, among, place, spoken, written):
    if not written.startswith('^'):
        return _heads(document, among, place, written.partition('=')[0], True)
    full = written[1:].partition('=')[2] or written[1:]
    known = {fold(n) for n in spoken[full] | {full}}
    heads = [i for i, word in enumerate(document.words) if any(fold(n) in known for e in word.entities for n in e)]
    middle = among[len(among) // 2]
    return [min(heads, key=lambda i: abs(i - middle))] if heads else []


def _spread(document, places):
    there = [p for p in places if p >= 0]
    same = len({document.sentence[p] for p in there})
    cue, subject, thing = places
    collision = subject == thing
    return (collision, same, sum(abs(cue - p) for p in there), max(there) - min(there))


def _names(document, head, written, spoken):
    """The folded names under which the side is right."""
    short, _, full = written.lstrip('^').partition('=')
    names = {full or short} | spoken.get(full or short, set())
    if head >= 0:
        word = document.words[head]
        if word.kind == 'NAME' or (not full and word.kind != 'PRONOUN'):
            names |= {names_[0] for names_ in word.entities[:1]}
    return frozenset(fold(n) for n in names)


def _role(document, head, written):
    return document.words[head].lemma if head >= 0 else fold(written).split(' ')[-1]

"""Passages of documents as the model takes them."""
import numpy
import torch

import corpus
import net

FAR = 1000
NOUNS = {'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'}


class Passage:
    """One passage's words in numbers, and the statements in it with places counted from its begin."""

    def __init__(self, document, begin, end, labels):
        self.document, self.begin, self.end = document, begin, end
        words = document.words[begin:end]
        self.vectors = document.vectors + begin
        self.features = numpy.array([_features(word, labels) for word in words], numpy.int16)
        self.candidates = numpy.array([bool(word.entities) for word in words])
        self.nouns = numpy.array([word.upos in NOUNS for word in words])
        heads = [word.head - begin if word.head >= 0 else -1 for word in words]
        self.ways = ways(heads, document.sentence[begin:end]).astype(numpy.int8)
        self.statements = [s._replace(cue=s.cue - begin,
                                      subject=s.subject - begin if begin <= s.subject < end else -1,
                                      object=s.object - begin if begin <= s.object < end else -1)
                           for s in document.statements if begin <= s.cue < end]

    def __len__(self):
        return self.end - self.begin


def ways(heads, sentences):
    """For each pair of words, the number of the way in the tree from the first to the second."""
    sentences = numpy.asarray(sentences)
    found = numpy.where(sentences[None, :] < sentences[:, None], net.BEFORE, net.BEHIND)
    for sentence in numpy.unique(sentences):
        inside = numpy.flatnonzero(sentences == sentence)
        first, size = inside[0], len(inside)
        up = numpy.full((size, size), FAR)
        for i in range(size):
            steps, at = 0, i
            while 0 <= at < size and up[i, at] == FAR:
                up[i, at] = steps
                steps, at = steps + 1, heads[first + at] - first if heads[first + at] >= 0 else -1
        shared = (up[:, None, :] + up[None, :, :]).argmin(2)
        climbed = numpy.minimum(up[numpy.arange(size)[:, None], shared], net.NEAR)
        down = numpy.minimum(up[numpy.arange(size)[None, :], shared], net.NEAR)
        found[first:first + size, first:first + size] = climbed * (net.NEAR + 1) + down
    return found


_DISTANCES = numpy.array([net.distance(d) for d in range(-600, 601)])


def distances(size):
    places = numpy.arange(size)
    return _DISTANCES[places[None, :] - places[:, None] + 600]


def _values(word):
    return (word.upos, word.relation, word.entity_type, word.name, word.kind, word.type)


def _features(word, numbers):
    return [numbers[f].get(v, 0) for f, v in zip(net.FEATURES, _values(word))]


def labels(documents):
    """What each feature can be; the first stands for what was never seen."""
    seen = {f: set() for f in net.FEATURES}
    for document in documents:
        for word in document.words:
            for f, v in zip(net.FEATURES, _values(word)):
                seen[f].add(v)
    return {f: ['?'] + sorted(values) for f, values in seen.items()}


def batch(passages, vectors):
    """Several passages side by side."""
    longest = max(max(len(p) for p in passages), 8)
    count = len(passages)
    rows = numpy.zeros((count, longest, vectors.shape[1]), numpy.float32)
    features = numpy.zeros((count, longest, len(net.FEATURES)), numpy.int64)
    way = numpy.full((count, longest, longest), net.BEHIND, numpy.int64)
    candidates = numpy.zeros((count, longest), bool)
    nouns = numpy.zeros((count, longest), bool)
    there = numpy.zeros((count, longest), bool)
    for i, p in enumerate(passages):
        size = len(p)
        rows[i, :size] = vectors[p.vectors:p.vectors + size]
        features[i, :size] = p.features
        way[i, :size, :size] = p.ways
        candidates[i, :size], nouns[i, :size], there[i, :size] = p.candidates, p.nouns, True
    away = numpy.repeat(distances(longest)[None], count, 0)
    return net.Batch(*(torch.from_numpy(numpy.ascontiguousarray(x))
                         for x in (rows, features, way, away, candidates, nouns, there)))


def passages(documents, labels_):
    numbers = {f: {v: i for i, v in enumerate(values)} for f, values in labels_.items()}
    return [Passage(d, begin, end, numbers) for d in documents for begin, end in d.passages()]

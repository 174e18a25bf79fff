"""What a larger reader says of text that nobody annotated, doubts included, for a smaller one to learn from.

Two files: NAME.jsonl has the larger reader's labels in its first line and then a document a line, NAME.bin a row of half floats for each word in turn: how likely each part of
speech, form, type of an entity and mark in a name is, the four likeliest heads (0 the root, counted in the sentence) with
how likely each is, and how likely each relation to the likeliest head is.
"""
import json

import numpy
import torch

import chain
import corpora

HEADS = 4
# A mark in a name that is less likely than this is none of those that a word may have.
LEAST = 0.1


class Layout:
    """Which columns of a row tell what, by the labels of the reader."""

    def __init__(self, labels):
        self.columns, self.width = {}, 0
        for name, size in (('upos', len(labels['upos'])), ('xpos', len(labels['xpos'])), ('etype', len(labels['etype'])),
                           ('ner', len(labels['ner'])), ('heads', HEADS), ('arcs', HEADS), ('rel', len(labels['rels']))):
            self.columns[name] = slice(self.width, self.width + size)
            self.width += size

    def of(self, rows, name):
        return rows[:, self.columns[name]]


def rows(reader, layout, batch):
    """What the reader says of the words of a batch, a row for each."""
    with torch.no_grad():
        words = reader.read(batch)
        tags = reader.tags(words)
        arcs, relations = reader.tree(words, batch.words)
        likely, heads = arcs.softmax(1).topk(min(HEADS, arcs.shape[1]), 1)
        parts = {'upos': tags['upos'].softmax(1), 'xpos': tags['xpos'].softmax(1), 'etype': tags['etype'].softmax(1),
                 'ner': marginals(reader, tags['ner'], batch), 'heads': heads, 'arcs': likely,
                 'rel': relations(torch.arange(len(heads)), heads[:, 0]).softmax(1)}
    found = torch.zeros(len(heads), layout.width)
    for name, part in parts.items():
        layout.of(found, name)[:, :part.shape[1]] = part
    return found.numpy().astype(numpy.float16)


def marginals(reader, scores, batch):
    """How likely each mark of a name is for each word: what the summed odds of all chains grow by with its score."""
    with torch.enable_grad():
        scores = scores.detach().requires_grad_()
        chain.partition(batch.words.fill(scores), batch.words.mask, reader.chain.steps().detach()).sum().backward()
    return scores.grad


class Told:
    """What was said of text: sentences that know the rows of their words, and the rows."""

    def __init__(self, name, labels):
        self.layout = Layout(labels)
        self.table = numpy.memmap(name + '.bin', numpy.float16, 'r').reshape(-1, self.layout.width)
        with open(name + '.jsonl', encoding='utf-8') as file:
            if json.loads(next(file)) != labels:
                raise ValueError('%s was written by a reader with other labels' % name)
            self.sentences = list(self._sentences(map(json.loads, file)))

    def _sentences(self, records):
        at = 0
        for record in records:
            for words in record['sentences']:
                allowed = self.layout.of(self.table[at:at + len(words)], 'ner') >= LEAST
                bits = allowed.astype(numpy.int64) @ (1 << numpy.arange(allowed.shape[1]))
                yield corpora.Sentence(words=words, names=[int(b) or corpora.ANY_NAME for b in bits], names_by='taught',
                                       document=record['id'], taught=at)
                at += len(words)
        if at != len(self.table):
            raise ValueError('%d words and %d rows' % (at, len(self.table)))

    def of(self, numbers):
        return torch.from_numpy(self.table[numbers.numpy()].astype(numpy.float32))


def loss(batch, arcs, relations, tags, told, weights):
    """How far a reader's scores of a batch, of its trees and its tags, are from what it is told, all tasks together."""
    known = (batch.taught >= 0).nonzero().squeeze(1)
    layout, told = told.layout, told.of(batch.taught[known])
    heads = layout.of(told, 'heads').long()
    there = heads.clamp(max=arcs.shape[1] - 1)
    # A sentence may have lost its full stop since it was told of.
    likely = layout.of(told, 'arcs') * (heads == there) * (arcs[known].gather(1, there) > chain.NEVER)
    scores = arcs[known].log_softmax(1).gather(1, there)
    total = -weights['arc'] * (likely / likely.sum(1, keepdim=True).clamp(min=1e-6) * scores).sum(1).mean()
    for name, said in (('upos', tags['upos'][known]), ('xpos', tags['xpos'][known]), ('etype', tags['etype'][known]),
                       ('rel', relations(known, there[:, 0]))):
        total = total - weights[name] * (layout.of(told, name) * said.log_softmax(1)).sum(1).mean()
    return total

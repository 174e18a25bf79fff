"""The reader: one encoder, and a head for each question about a word."""
import math
import typing

import torch
from torch import nn
from torch.nn import functional

import chain
import pieces
import wordnet
from products import Linear, Product, gelu, is_fast, product

ARC, RELATION, COREFERENCE, BETWEEN = 256, 96, 64, 192


class Size(typing.NamedTuple):
    """How large an encoder is: its vectors, layers, heads of attention, inner layers, and the most pieces of a passage."""
    width: int
    layers: int
    heads: int
    inner: int
    longest: int = 512


SMALL, BASE = Size(384, 6, 12, 1536), Size(768, 12, 12, 3072)


class Dropout(nn.Module):
    """Dropout that takes its masks from a pool of random numbers: the library draws one at a time."""

    POOL = 1 << 22

    def __init__(self, share):
        super().__init__()
        self.share = share
        self.pool = None

    def forward(self, x):
        if not self.training:
            return x
        if self.pool is None:
            draws = torch.rand(self.POOL, generator=torch.Generator().manual_seed(7))
            self.pool = (draws >= self.share).float() / (1 - self.share)
        begin = int(torch.randint(self.POOL - x.numel(), ()))
        return x * self.pool[begin:begin + x.numel()].view(x.shape)


class Packing:
    """How rows of several sentences without filling lie in a filled block."""

    def __init__(self, lengths):
        self.lengths = lengths
        longest = max(lengths)
        self.index = torch.cat([torch.arange(n) + i * longest for i, n in enumerate(lengths)])
        self.inverse = torch.full((len(lengths) * longest,), len(self.index))
        self.inverse[self.index] = torch.arange(len(self.index))
        self.mask = (self.inverse < len(self.index)).view(len(lengths), longest)

    def fill(self, rows):
        return _Fill.apply(rows, self)

    def strip(self, block):
        return _Strip.apply(block, self)


def _filled(rows, packing):
    rows = torch.cat([rows, rows.new_zeros(1, rows.shape[1])])
    return rows.index_select(0, packing.inverse).view(*packing.mask.shape, -1)


def _stripped(block, packing):
    return block.reshape(-1, block.shape[2]).index_select(0, packing.index)


class _Fill(torch.autograd.Function):
    @staticmethod
    def forward(context, rows, packing):
        context.packing = packing
        return _filled(rows, packing)

    @staticmethod
    def backward(context, gradient):
        return _stripped(gradient, context.packing), None


class _Strip(torch.autograd.Function):
    @staticmethod
    def forward(context, block, packing):
        context.packing = packing
        return _stripped(block, packing)

    @staticmethod
    def backward(context, gradient):
        return _filled(gradient, context.packing), None


class Single:
    """The packing of one passage: nothing to fill."""

    mask = None

    def fill(self, rows):
        return rows.unsqueeze(0)

    def strip(self, block):
        return block.squeeze(0)


class Layer(nn.Module):
    def __init__(self, size, dropout):
        super().__init__()
        self.heads = size.heads
        self.attention = Linear(size.width, 3 * size.width)
        self.mixed = Linear(size.width, size.width)
        self.norm = nn.LayerNorm(size.width, 1e-12)
        self.inner = Linear(size.width, size.inner)
        self.outer = Linear(size.inner, size.width)
        self.last_norm = nn.LayerNorm(size.width, 1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, x, packing):
        block = packing.fill(self.attention(x))
        width = x.shape[1]
        q, k, v = (p.reshape(*block.shape[:2], self.heads, -1).transpose(1, 2) for p in block.split(width, dim=2))
        scores = product(q / math.sqrt(width // self.heads), k.transpose(2, 3))
        if packing.mask is not None:
            scores = scores.masked_fill(~packing.mask[:, None, None, :], -1e9)
        seen = product(scores.softmax(3), v).transpose(1, 2).reshape(*block.shape[:2], width)
        x = self.norm(x + self.dropout(self.mixed(packing.strip(seen))))
        return self.last_norm(x + self.dropout(self.outer(functional.gelu(self.inner(x).contiguous()))))


class Biaffine(nn.Module):
    """Scores of pairs of a word (left) and a head (right), one for each label."""

    def __init__(self, width, labels):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(width + 1, labels, width + 1))
        nn.init.normal_(self.weight, std=0.02)

    @staticmethod
    def _one(x):
        return torch.cat([x, torch.ones_like(x[..., :1])], -1)

    def spread(self, left):
        """[..., width] to [..., labels, width + 1]: what the right side is multiplied with."""
        width, labels, _ = self.weight.shape
        left = self._one(left)
        weight = self.weight.reshape(width, -1)
        if is_fast() and left.dim() == 2:
            rows = Product.apply(left, weight.t(), None)
        else:
            rows = left @ weight
        return rows.reshape(*left.shape[:-1], labels, width)

    def pairs(self, left, right):
        """Scores [rows, labels] of the rows paired one to one."""
        return (self.spread(left) * self._one(right).unsqueeze(1)).sum(2)

    def all(self, left, right):
        """Scores [sentences, words, labels, heads] of every word with every head."""
        spread = self.spread(left)
        shape = spread.shape
        scores = spread.reshape(shape[0], -1, shape[-1]) @ self._one(right).transpose(1, 2)
        return scores.reshape(*shape[:-1], right.shape[1])


class Scorer(nn.Module):
    """Scores of labels for a word, by one layer in between."""

    def __init__(self, width, labels, dropout):
        super().__init__()
        self.inner = Linear(width, BETWEEN)
        self.outer = Linear(BETWEEN, labels)
        self.dropout = Dropout(dropout)

    def between(self, words):
        return self.dropout(torch.relu(self.inner(words)))

    def forward(self, words):
        return self.outer(self.between(words))


class Words(typing.NamedTuple):
    """The vectors [words, width] of words, for the heads that ask for grammar and for those that ask for meaning."""
    grammar: torch.Tensor
    meaning: torch.Tensor


class View(nn.Module):
    """Word vectors from a learnt mean of the layers, at a word's first and last piece, and from its shape."""

    def __init__(self, size, dropout):
        super().__init__()
        self.mix = nn.Parameter(torch.tensor([0.0] * size.layers + [2.0]))
        self.shape = nn.Embedding(pieces.SHAPES, size.width)
        self.first = Linear(size.width, size.width)
        self.last = Linear(size.width, size.width)
        self.dropout = Dropout(dropout)

    def forward(self, encoded, first, last, shape):
        shares = self.mix.softmax(0)
        mixed = sum(x * shares[i] for i, x in enumerate(encoded))
        return self.dropout(gelu(self.first(mixed[first]) + self.last(mixed[last]) + self.shape(shape)))


class Reader(nn.Module):
    """Pieces in, scores of every label of every word out."""

    def __init__(self, labels, vocabulary, size=SMALL, dropout=0.1, head_dropout=0.3):
        super().__init__()
        self.size, width = size, size.width
        self.word = nn.Embedding(vocabulary, width)
        self.place = nn.Embedding(size.longest, width)
        self.norm = nn.LayerNorm(width, 1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(size, dropout) for _ in range(size.layers))
        self.grammar, self.meaning = View(size, head_dropout), View(size, head_dropout)
        self.head_dropout = Dropout(head_dropout)
        self.upos = Linear(width, len(labels['upos']))
        self.xpos = Linear(width, len(labels['xpos']))
        self.etype = Scorer(width, len(labels['etype']), dropout)
        self.sort = Linear(BETWEEN, wordnet.SORTS)
        self.ner = Scorer(width, len(labels['ner']), head_dropout)
        self.chain = chain.Chain(labels['ner'])
        self.arc_left, self.arc_right = Linear(width, ARC), Linear(width, ARC)
        self.rel_left, self.rel_right = Linear(width, RELATION), Linear(width, RELATION)
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.arc = Biaffine(ARC, 1)
        self.rel = Biaffine(RELATION, len(labels['rels']))
        self.anaphor, self.antecedent = Linear(width, COREFERENCE), Linear(width, COREFERENCE)
        self.new = Linear(width, 1)
        self.distance = nn.Parameter(torch.zeros(len(labels['distances'])))

    def encode(self, ids, places, packing):
        """What each layer, and the embedding before them, makes of the pieces."""
        encoded = [self.dropout(self.norm(self.word(ids) + self.place(places)))]
        for layer in self.layers:
            encoded.append(layer(encoded[-1], packing))
        return encoded

    def words(self, encoded, first, last, shape):
        return Words(self.grammar(encoded, first, last, shape), self.meaning(encoded, first, last, shape))

    def read(self, batch):
        """The word vectors of a batch."""
        encoded = self.encode(batch.ids, batch.places, batch.packing)
        return self.words(encoded, batch.first, batch.last, batch.shape)

    def tags(self, words):
        return {'upos': self.upos(words.grammar), 'xpos': self.xpos(words.grammar),
                'etype': self.etype(words.meaning), 'ner': self.ner(words.meaning)}

    def tree_sides(self, words, packing):
        """Word and head sides of arcs and relations, [sentences, words, width]; heads have the root first."""
        sides = []
        for left, right in ((self.arc_left, self.arc_right), (self.rel_left, self.rel_right)):
            word = packing.fill(self.head_dropout(gelu(left(words.grammar))))
            head = packing.fill(self.head_dropout(gelu(right(words.grammar))))
            root = gelu(right(self.root.unsqueeze(0))).unsqueeze(0).expand(head.shape[0], 1, -1)
            sides.append((word, torch.cat([root, head], 1)))
        return sides

    def tree(self, words, packing):
        """Scores [words, heads] of each word's heads, the root first, and a function that scores relations.

        The function takes the numbers of some words and their heads, and gives scores [some words, relations].
        """
        (arc_word, arc_head), (rel_word, rel_head) = self.tree_sides(words, packing)
        there = torch.cat([packing.mask.new_ones(len(packing.lengths), 1), packing.mask], 1)
        arcs = self.arc.all(arc_word, arc_head)[:, :, 0].masked_fill(~there.unsqueeze(1), -1e9)
        sentence = torch.repeat_interleave(torch.arange(len(packing.lengths)), torch.tensor(packing.lengths))
        left, right = packing.strip(rel_word), rel_head.reshape(-1, rel_head.shape[2])

        def relations(some, heads):
            return self.rel.pairs(left[some], right[sentence[some] * rel_head.shape[1] + heads])

        return packing.strip(arcs), relations

    def forward(self, ids, first, last, shape):
        """The scores of one passage; this is what is exported."""
        single = Single()
        places = torch.arange(ids.shape[0])
        words = self.words(self.encode(ids, places, single), first, last, shape)
        arc, rel = self.tree_sides(words, single)
        tags = self.tags(words)
        return (tags['upos'], tags['xpos'], self.arc.all(*arc)[0, :, 0], self.rel.all(*rel)[0],
                tags['etype'], tags['ner'],
                torch.cat([self.anaphor(words.meaning), self.new(words.meaning)], 1), self.antecedent(words.meaning))


OUTPUTS = ['upos', 'xpos', 'arc', 'rel', 'etype', 'ner', 'anaphor', 'antecedent']

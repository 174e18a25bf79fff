"""The model of statements: words that the reader has read in, statements with their scores out.

It stands on the reader's vectors, which stay as they are. Words look at each other along the tree; then it is asked of
each word and relation whether the word is its cue, of each cue which words are its sides, and of the best of all triples
whether they are a statement.
"""
import math
import typing

import torch
from torch import nn
from torch.nn import functional

from products import Linear

NEAR, FAR = 3, 17
# Ways in the tree from one word to another: up and down, each up to 3; then other sentences, before and behind.
WAYS = (NEAR + 1) ** 2 + 2
BEFORE, BEHIND = WAYS - 2, WAYS - 1
DISTANCES = 13
FEATURES = ('upos', 'relation', 'entity_type', 'name', 'kind', 'type')


class Size(typing.NamedTuple):
    """How large the parts are, and how many proposals are looked at."""
    vectors: int = 2304
    width: int = 256
    layers: int = 2
    heads: int = 8
    side: int = 128
    triple: int = 192
    cues: int = 32
    sides: int = 3


class Dropout(nn.Module):
    """Dropout that takes its masks from a pool of random numbers: the library draws one at a time."""

    POOL = 1 << 23
    pools = {}

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or self.share == 0:
            return x
        if self.share not in self.pools:
            draws = torch.rand(self.POOL, generator=torch.Generator().manual_seed(7))
            self.pools[self.share] = (draws >= self.share).float() / (1 - self.share)
        begin = int(torch.randint(self.POOL - x.numel(), ()))
        return x * self.pools[self.share][begin:begin + x.numel()].view(x.shape)


class Batch(typing.NamedTuple):
    """Passages, filled up to the longest; `there` tells words from filling."""
    vectors: torch.Tensor
    features: torch.Tensor
    ways: torch.Tensor
    distances: torch.Tensor
    candidates: torch.Tensor
    nouns: torch.Tensor
    there: torch.Tensor


class Sides(nn.Module):
    """How well each word fills a side of each cue, by a relation's own look at both, their way and their distance."""

    def __init__(self, size, relations):
        super().__init__()
        self.cue = Linear(size.width, size.side)
        self.filler = Linear(size.width, size.side)
        self.look = nn.Parameter(torch.ones(relations, size.side) + 0.1 * torch.randn(relations, size.side))
        self.alone = nn.Parameter(0.02 * torch.randn(relations, size.side))
        self.way = nn.Parameter(torch.zeros(relations, WAYS))
        self.distance = nn.Parameter(torch.zeros(relations, DISTANCES))
        self.bias = nn.Parameter(torch.full((relations,), -2.0))
        self.scale = 1 / math.sqrt(size.side)

    def forward(self, words, cue, relation, ways, distances):
        """Scores [passages, cues, words]; cue and relation are [passages, cues], ways and distances the cues' rows."""
        batch, longest, width = words.shape
        rows = words.reshape(-1, width)
        asked = torch.tanh(self.cue(rows)).index_select(0, flat(cue, longest)).reshape(*cue.shape, -1)
        fillers = torch.relu(self.filler(rows)).reshape(batch, longest, -1)
        asked = (asked * functional.embedding(relation, self.look) * self.scale
                 + functional.embedding(relation, self.alone))
        return (torch.matmul(asked, fillers.transpose(1, 2)) + self.bias[relation].unsqueeze(2)
                + torch.gather(functional.embedding(relation, self.way), 2, ways)
                + torch.gather(functional.embedding(relation, self.distance), 2, distances))


def flat(places, longest):
    """The rows of places [passages, some] among the words of all passages."""
    return (places + torch.arange(places.shape[0]).unsqueeze(1) * longest).reshape(-1)


class Layer(nn.Module):
    """Words look at each other, more or less along each way of the tree and each distance."""

    def __init__(self, size, dropout):
        super().__init__()
        self.heads = size.heads
        self.norm, self.last_norm = nn.LayerNorm(size.width), nn.LayerNorm(size.width)
        self.attention = Linear(size.width, 3 * size.width)
        self.mixed = Linear(size.width, size.width)
        self.inner = Linear(size.width, 4 * size.width)
        self.outer = Linear(4 * size.width, size.width)
        self.way = nn.Parameter(torch.zeros(WAYS, size.heads))
        self.distance = nn.Parameter(torch.zeros(DISTANCES, size.heads))
        self.dropout = Dropout(dropout)

    def forward(self, x, batch):
        b, n, width = x.shape
        q, k, v = (p.reshape(b, n, self.heads, -1).transpose(1, 2)
                   for p in self.attention(self.norm(x).reshape(-1, width)).reshape(b, n, -1).split(width, dim=2))
        scores = torch.matmul(q, k.transpose(2, 3)) / math.sqrt(width // self.heads)
        bias = functional.embedding(batch.ways, self.way) + functional.embedding(batch.distances, self.distance)
        scores = scores + bias.permute(0, 3, 1, 2) + (1 - batch.there.float())[:, None, None, :] * -1e9
        seen = torch.matmul(scores.softmax(3), v).transpose(1, 2).reshape(-1, width)
        x = x + self.dropout(self.mixed(seen).reshape(b, n, width))
        inner = torch.relu(self.inner(self.last_norm(x).reshape(-1, width)))
        return x + self.dropout(self.outer(inner).reshape(b, n, width))


class Triple(nn.Module):
    """Whether a cue, a relation and two sides are a statement, and how it is meant."""

    def __init__(self, size, relations, dropout):
        super().__init__()
        self.cue, self.subject, self.object = (Linear(size.width, size.triple) for _ in range(3))
        self.relation = nn.Embedding(relations, size.triple)
        self.ways = nn.ModuleList(nn.Embedding(WAYS, size.triple) for _ in range(3))
        self.distances = nn.ModuleList(nn.Embedding(DISTANCES, size.triple) for _ in range(3))
        self.scores = nn.Linear(3, size.triple)
        self.inner = Linear(size.triple, size.triple)
        self.outer = nn.Linear(size.triple, 6)
        self.dropout = Dropout(dropout)

    def forward(self, words, batch, relation, places, scores):
        """Numbers [passages, triples, 6]: is a statement, is negative, and four modalities.

        Relations are [passages, triples], places and scores [passages, triples, 3].
        """
        count, longest, width = words.shape
        rows = words.reshape(-1, width)
        x = self.relation(relation) + self.scores(scores)
        for i, side in enumerate((self.cue, self.subject, self.object)):
            x = x + side(rows).index_select(0, flat(places[:, :, i], longest)).reshape(x.shape)
        for i, (first, last) in enumerate(((0, 1), (0, 2), (1, 2))):
            pair = flat(places[:, :, first], longest) * longest + places[:, :, last].reshape(-1)
            x = x + self.ways[i](batch.ways.reshape(-1)[pair].reshape(relation.shape))
            x = x + self.distances[i](batch.distances.reshape(-1)[pair].reshape(relation.shape))
        inner = self.inner(self.dropout(torch.relu(x)).reshape(-1, x.shape[2]))
        return self.outer(self.dropout(torch.relu(inner))).reshape(*relation.shape, -1)


class Model(nn.Module):
    """All of it. Labels are lists of what each feature can be; the first of each stands for anything else."""

    def __init__(self, labels, relations, roles, size=Size(), dropout=0.2, input_dropout=0.3):
        super().__init__()
        self.size, self.relations = size, relations
        self.register_buffer('roles', torch.tensor([r in roles for r in relations]), persistent=False)
        self.entrance = Linear(size.vectors, size.width)
        self.features = nn.ModuleList(nn.Embedding(len(labels[f]), size.width) for f in FEATURES)
        self.norm = nn.LayerNorm(size.width)
        self.layers = nn.ModuleList(Layer(size, dropout) for _ in range(size.layers))
        self.last_norm = nn.LayerNorm(size.width)
        self.cue_inner = Linear(size.width, size.width)
        self.cue_outer = nn.Linear(size.width, len(relations))
        self.subject, self.object = Sides(size, len(relations)), Sides(size, len(relations))
        self.triple = Triple(size, len(relations), dropout)
        self.input_dropout, self.dropout = Dropout(input_dropout), Dropout(dropout)
        nn.init.constant_(self.cue_outer.bias, -4.0)

    def words(self, batch):
        """What the model makes of the words, [passages, words, width]."""
        b, n, width = batch.vectors.shape
        x = self.entrance(self.input_dropout(batch.vectors).reshape(-1, width)).reshape(b, n, -1)
        for i, table in enumerate(self.features):
            x = x + table(batch.features[:, :, i])
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, batch)
        return self.last_norm(x)

    def cues(self, words):
        """Scores [passages, words, relations] of each word's being a cue."""
        b, n, width = words.shape
        return self.cue_outer(self.dropout(torch.relu(self.cue_inner(words.reshape(-1, width))))).reshape(b, n, -1)

    def sides(self, words, batch, cue, relation):
        """Scores [passages, cues, words] of subjects and objects; words that cannot be one have a very low score."""
        longest = words.shape[1]
        at = flat(cue, longest)
        ways = batch.ways.reshape(-1, longest).index_select(0, at).reshape(*cue.shape, longest)
        distances = batch.distances.reshape(-1, longest).index_select(0, at).reshape(*cue.shape, longest)
        subjects = self.subject(words, cue, relation, ways, distances)
        objects = self.object(words, cue, relation, ways, distances)
        fit, noun = batch.candidates.float().unsqueeze(1), batch.nouns.float().unsqueeze(1)
        role = self.roles[relation].float().unsqueeze(2)
        return subjects + (fit - 1) * 30, objects + (role * noun + (1 - role) * fit - 1) * 30

    def best_cues(self, scores, batch, most):
        """The best of all words and relations: scores, words and relations, each [passages, most]."""
        number = len(self.relations)
        there = scores + (batch.there.float().unsqueeze(2) - 1) * 50
        best, at = there.reshape(scores.shape[0], -1).topk(most, 1)
        return best, torch.div(at, number, rounding_mode='floor'), at % number

    def triples(self, best, cue, relation, subjects, objects):
        """Each cue with each of its best subjects and objects: relations, places and scores of triples."""
        most = self.size.sides
        subject_scores, subject = subjects.topk(most, 2)
        object_scores, thing = objects.topk(most, 2)
        shape = (*cue.shape, most, most)

        def spread(x):
            return x.expand(shape).reshape(shape[0], -1)

        def pair(x, subject_side, object_side):
            return torch.stack([spread(x[..., None, None]), spread(subject_side[..., None]),
                                spread(object_side[..., None, :])], 2)

        return (spread(relation[..., None, None]), pair(cue, subject, thing),
                pair(best, subject_scores, object_scores).clamp(min=-12, max=12))

    def forward(self, vectors, features, ways, distances, candidates, nouns):
        """The best triples of one passage: places [triples, 4] (relation, cue, subject, object) and numbers.

        The passage must be filled up to eight words. This is what is exported.
        """
        one = Batch(*(x.unsqueeze(0) for x in (vectors, features, ways, distances, candidates, nouns,
                                               features[:, 0] > 0)))
        words = self.words(one)
        best, cue, relation = self.best_cues(self.cues(words), one, self.size.cues)
        subjects, objects = self.sides(words, one, cue, relation)
        relations, places, scores = self.triples(best, cue, relation, subjects, objects)
        numbers = self.triple(words, one, relations, places, scores)[0]
        return (torch.cat([relations[0].unsqueeze(1), places[0]], 1),
                torch.cat([numbers[:, :2].sigmoid(), numbers[:, 2:].softmax(1)], 1))


def distance(difference):
    """The number of the distance between two words, by how far the second comes behind the first."""
    far = abs(difference)
    step = next(i for i, most in enumerate((0, 1, 2, 4, 8, 16, 1 << 30)) if far <= most)
    return step if difference >= 0 else 6 + step

"""Names as chains of marks: what one mark after another is worth, how that is learnt, and the best chain."""
import torch
from torch import nn

import corpora

NEVER = -1e4
_BITS = 1 << torch.arange(len(corpora.NAMES))


class Chain(nn.Module):
    """Scores of one mark after another; the last row is a sentence's begin."""

    def __init__(self, labels):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(len(labels) + 1, len(labels)))
        self.register_buffer('ban', torch.tensor(
            [[NEVER if b.startswith('I-') and (a is None or a[2:] != b[2:]) else 0.0 for b in labels]
             for a in list(labels) + [None]]), persistent=False)

    def steps(self):
        """Scores [labels + 1, labels] of a mark after another; I- after another kind never comes."""
        return self.transitions + self.ban

    def loss(self, scores, batch):
        """Minus the log of the chance of the chains that are allowed, for a word; scores [words, labels].

        A sentence in which any mark may be anywhere teaches nothing, nor does one that allows no chain.
        """
        there = batch.words.mask
        allowed = batch.words.fill(((batch.names.unsqueeze(1) & _BITS) > 0).float()) > 0
        weights = batch.trust * (~allowed & there.unsqueeze(2)).any(2).any(1)
        scores = batch.words.fill(scores)
        totals = partition(torch.cat([scores, scores.masked_fill(~allowed, NEVER)]), torch.cat([there, there]),
                           self.steps())
        every, right = totals.chunk(2)
        weights = weights * (right > NEVER / 2)
        return ((every - right) * weights).sum() / (weights * there.sum(1)).sum().clamp(min=1)


def partition(scores, there, steps):
    """The log of the summed odds of all chains, for each sentence; scores [sentences, words, labels]."""
    total = scores[:, 0] + steps[-1]
    for word in range(1, scores.shape[1]):
        following = (total.unsqueeze(2) + steps[:-1]).logsumexp(1) + scores[:, word]
        total = torch.where(there[:, word:word + 1], following, total)
    return total.logsumexp(1)


def best(scores, steps):
    """The best chain of marks: a list of numbers; scores [words, labels]."""
    total, back = scores[0] + steps[-1], []
    for word in range(1, len(scores)):
        following, before = (total.unsqueeze(1) + steps[:-1]).max(0)
        total = following + scores[word]
        back.append(before)
    chain = [int(total.argmax())]
    for before in reversed(back):
        chain.append(int(before[chain[-1]]))
    return chain[::-1]

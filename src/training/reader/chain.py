"""Names as chains of marks: the head that scores them, how it learns, and the best chain."""
import random

import torch
from torch import nn

import batches
import corpora
import gazetteer
from products import Linear

INNER = 192
EPOCHS, RATE, SENTENCES_A_BATCH = 6, 2e-3, 96
DISTANT_WEIGHT = 0.3
NEVER = -1e4
_BITS = 1 << torch.arange(len(corpora.NAMES))


class NameHead(nn.Module):
    """Scores of marks for a word, and of one mark after another; the last row is a sentence's begin."""

    def __init__(self, width, labels):
        super().__init__()
        self.inner = Linear(width, INNER)
        self.outer = Linear(INNER, len(labels))
        self.transitions = nn.Parameter(torch.zeros(len(labels) + 1, len(labels)))
        self.register_buffer('ban', torch.tensor(
            [[NEVER if b.startswith('I-') and (a is None or a[2:] != b[2:]) else 0.0 for b in labels]
             for a in list(labels) + [None]]), persistent=False)

    def forward(self, words):
        rows = words if words.dim() == 2 else words.reshape(-1, words.shape[2])
        scores = self.outer(torch.relu(self.inner(rows)))
        return scores if words.dim() == 2 else scores.reshape(*words.shape[:2], -1)

    def steps(self):
        """Scores [labels + 1, labels] of a mark after another; I- after another kind never comes."""
        return self.transitions + self.ban


def partition(scores, there, steps):
    """The log of the summed odds of all chains, for each sentence; scores [sentences, words, labels]."""
    total = scores[:, 0] + steps[-1]
    for word in range(1, scores.shape[1]):
        following = (total.unsqueeze(2) + steps[:-1]).logsumexp(1) + scores[:, word]
        total = torch.where(there[:, word:word + 1], following, total)
    return total.logsumexp(1)


def loss(head, vectors, allowed, there):
    """Minus the log of the chance of the chains that are allowed, a word."""
    scores = head(vectors)
    steps = head.steps()
    wrong = partition(scores.masked_fill(~allowed, NEVER), there, steps)
    return (partition(scores, there, steps) - wrong) / there.sum(1)


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


def sure(sentence):
    """The sentence with its titles, which are no part of a name, taught as such where nothing is known."""
    names = [corpora.NONE if allowed == corpora.ANY_NAME and gazetteer.is_title(word) else allowed
             for word, allowed in zip(sentence.words, sentence.names)]
    return corpora.Sentence(words=sentence.words, names=names)


def teach(reader, numbers, gold, distant, seed):
    """Teaches the reader's name head on its finished word vectors."""
    chance = random.Random(seed)
    torch.manual_seed(seed)
    rows = [(numbers.augmented(numbers.row(s), chance), 1.0) for s in gold]
    rows += [(numbers.row(sure(s)), DISTANT_WEIGHT) for s in distant]
    rows = sorted(((r, w) for r, w in rows if batches.fitting(r)), key=lambda r: len(r[0].words))
    parts = [rows[i:i + SENTENCES_A_BATCH] for i in range(0, len(rows), SENTENCES_A_BATCH)]
    reader.eval()
    cached = []
    with torch.no_grad():
        for part in parts:
            batch = batches.Batch([r for r, _ in part])
            words = reader.read(batch)
            allowed = ((batch.names.unsqueeze(1) & _BITS) > 0).float()
            cached.append((batch.words.fill(words).half(), batch.words.fill(allowed) > 0, batch.words.mask,
                           torch.tensor([w for _, w in part])))
    head = reader.names.train()
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.01)
    step, steps = 0, EPOCHS * len(cached)
    for epoch in range(EPOCHS):
        chance.shuffle(cached)
        seen = 0.0
        for vectors, allowed, there, weights in cached:
            for group in optimizer.param_groups:
                group['lr'] = RATE * min(1, step / 100) * (1 - step / steps)
            found = (loss(head, nn.functional.dropout(vectors.float(), 0.2), allowed | ~there.unsqueeze(2), there)
                     * weights).mean()
            optimizer.zero_grad(set_to_none=True)
            found.backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimizer.step()
            seen += float(found)
            step += 1
        print('names %d of %d: %.4f' % (epoch + 1, EPOCHS, seen / len(cached)), flush=True)
    head.eval()

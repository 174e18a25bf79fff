"""What each head is taught by."""
import torch
from torch.nn import functional

import batches
import taught

WEIGHTS = {'arc': 1.0, 'rel': 1.0, 'upos': 0.5, 'xpos': 0.5, 'etype': 1.0, 'ner': 1.0, 'coreference': 0.2, 'sort': 0.3,
           'taught': 1.0}
SMOOTHING = 0.05


def losses(reader, batch, told=None):
    """The mean loss of each task over the words that have gold for it."""
    words = reader.read(batch)
    tags = reader.tags(words)
    found = {}
    for task, key in (('upos', 'upos'), ('xpos', 'xpos'), ('types', 'etype')):
        gold = getattr(batch, task)
        if (gold >= 0).any():
            found[key] = functional.cross_entropy(tags[key], gold, ignore_index=-1,
                                                  label_smoothing=SMOOTHING if key == 'etype' else 0.0)
    found['ner'] = reader.chain.loss(tags['ner'], batch)
    known = (batch.sorts >= 0).nonzero().squeeze(1)
    if len(known):
        sorts = reader.sort(reader.etype.between(words.meaning[known])).log_softmax(1)
        found['sort'] = -(sorts * batch.shares[batch.sorts[known]]).sum(1).mean()
    has_gold, has_told = (batch.heads >= 0).any(), (batch.taught >= 0).any()
    if has_gold or has_told:
        tree = reader.tree(words, batch.words)
        if has_gold:
            found.update(_tree(batch, *tree))
        if has_told:
            found['taught'] = taught.loss(batch, *tree, tags, told, WEIGHTS)
    coreference = _coreference(reader, batch, words)
    if coreference is not None:
        found['coreference'] = coreference
    return found


def _tree(batch, arcs, relations):
    known = (batch.heads >= 0).nonzero().squeeze(1)
    heads = batch.heads[known]
    arc = functional.cross_entropy(arcs[known], heads)
    rel = functional.cross_entropy(relations(known, heads), batch.relations[known], ignore_index=-1)
    return {'arc': arc, 'rel': rel}


def mention_rows(rows):
    """[(number of the word, sentence, group)] of each document in the sentences, in order."""
    documents, at = {}, 0
    for number, row in enumerate(rows):
        for mention in row.mentions:
            documents.setdefault(row.document, []).append((at + mention[0], number, mention[1]))
        at += len(row.words)
    return list(documents.values())


def coreference_scores(reader, words, mentions):
    """Scores [mentions, 1 + mentions] of standing for nothing earlier or for an earlier mention."""
    rows = torch.tensor([m[0] for m in mentions])
    sentences = torch.tensor([m[1] for m in mentions])
    vectors = words.meaning[rows]
    scores = reader.anaphor(vectors) @ reader.antecedent(vectors).t()
    apart = (sentences.unsqueeze(1) - sentences.unsqueeze(0)).clamp(0, batches.DISTANCES - 1)
    scores = scores + reader.distance[apart]
    earlier = torch.ones_like(scores, dtype=torch.bool).tril(-1)
    return torch.cat([reader.new(vectors), scores.masked_fill(~earlier, -1e9)], 1)


def _coreference(reader, batch, words):
    total, count = 0, 0
    for mentions in mention_rows(batch.rows):
        if len(mentions) < 4:
            continue
        scores = coreference_scores(reader, words, mentions).log_softmax(1)
        groups = [m[2] for m in mentions]
        gold = torch.zeros_like(scores, dtype=torch.bool)
        for i, group in enumerate(groups):
            same = [j for j in range(i) if groups[j] == group]
            gold[i, [j + 1 for j in same] or [0]] = True
        total = total - scores.masked_fill(~gold, -1e9).logsumexp(1).sum()
        count += len(mentions)
    return total / count if count else None

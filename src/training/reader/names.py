"""What the reader in learning thinks itself of sentences that lack gold.

Kinds for the names that are only linked, from the gazetteer and from all sentences that link a page; and the entity
types of which it is sure.
"""
import collections

import torch

import batches
import corpora
import gazetteer

SURE = 0.8
SURE_OF_TYPE = 0.9


def proper_nouns(trees):
    """The runs of proper nouns in trees without gold names, as links to a page of their own words."""
    links = []
    for tree in trees:
        begin = None
        for i in range(len(tree.words) + 1):
            inside = i < len(tree.words) and corpora.is_proper(tree, i) and tree.words[i].lower().rstrip('.') not in corpora.DAYS \
                and not gazetteer.is_title(tree.words[i])
            if begin is not None and not (inside and begin <= tree.heads[i] - 1 < i
                                          or inside and begin <= i - 1 and tree.heads[i - 1] - 1 == i):
                if '-' not in tree.words[max(0, begin - 1):i + 1]:
                    links.append(corpora.Link(tree, begin, i, ' '.join(tree.words[begin:i])))
                begin = None
            if begin is None and inside:
                begin = i
    return links


def kinds_of_pages(reader, numbers, links):
    """The kind of each page whose mentions the reader takes, together, for one kind."""
    totals = {}
    by_sentence = collections.defaultdict(list)
    for link in links:
        if link.sentence.words[link.begin][0].isupper():
            by_sentence[id(link.sentence)].append(link)
    groups = sorted(by_sentence.values(), key=lambda group: len(group[0].sentence.words))
    kinds = range(len(corpora.KINDS))
    reader.eval()
    with torch.no_grad():
        for at in range(0, len(groups), 64):
            part = groups[at:at + 64]
            rows = [numbers.row(group[0].sentence) for group in part]
            scores = reader.tags(reader.read(batches.Batch(rows)))['ner']
            begin = 0
            for group, row in zip(part, rows):
                for link in group:
                    words = scores[begin + link.begin:begin + link.end]
                    kind = torch.stack([words[0, 1 + 2 * k] + words[1:, 2 + 2 * k].sum() for k in kinds])
                    totals[link.page] = totals.get(link.page, 0) + (kind.softmax(0) + 0.01).log()
                begin += len(row.words)
    found = {}
    for page, total in sorted(totals.items()):
        shares = total.softmax(0)
        best = int(shares.argmax())
        if shares[best] > SURE:
            found[page] = corpora.KINDS[best]
    return found


def types_of_heads(reader, numbers, sentences):
    """The entity types that the reader is sure of, for each sentence; '' where it is not."""
    found = [None] * len(sentences)
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].words))
    reader.eval()
    with torch.no_grad():
        for at in range(0, len(order), 64):
            part = order[at:at + 64]
            batch = batches.Batch([numbers.row(sentences[i]) for i in part])
            shares, best = reader.tags(reader.read(batch))['etype'].softmax(1).max(1)
            types = [corpora.ENTITY_TYPES[b] if s > SURE_OF_TYPE else '' for s, b in zip(shares.tolist(), best.tolist())]
            begin = 0
            for i in part:
                found[i] = types[begin:begin + len(sentences[i].words)]
                begin += len(sentences[i].words)
    return found


def set_kinds(links, kinds):
    """Gives the linked names their kinds in the sentences; those without one are left open."""
    for link in links:
        words = link.surface()
        kind = gazetteer.kind(' '.join(words)) or kinds.get(link.page)
        sure = words and words[0][0].isupper() and kind != 'NAT' and not gazetteer.peoples(words)
        link.set_kind(kind if sure else None)

"""Kinds for the names that are only linked: from the gazetteer and from all sentences that link a page."""
import collections

import torch

import batches
import corpora
import gazetteer

KINDS = ('PER', 'ORG', 'LOC', 'NAT', 'EVENT', 'OTHER')
SURE = 0.8


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
        by_sentence[id(link.sentence)].append(link)
    groups = list(by_sentence.values())
    with torch.no_grad():
        for at in range(0, len(groups), 64):
            part = groups[at:at + 64]
            rows = [numbers.row(group[0].sentence) for group in part]
            batch = batches.Batch(rows)
            words = reader.read(batch)
            scores = reader.ner(words).softmax(1)[:, 1:].reshape(len(words), len(KINDS), 2).sum(2)
            begin = 0
            for group, row in zip(part, rows):
                for link in group:
                    if link.sentence.words[link.begin][0].isupper():
                        found = scores[begin + link.begin:begin + link.end].mean(0) + 0.01
                        totals[link.page] = totals.get(link.page, 0) + found.log()
                begin += len(row.words)
    kinds = {}
    for page, total in sorted(totals.items()):
        shares = total.softmax(0)
        best = int(shares.argmax())
        if shares[best] > SURE:
            kinds[page] = KINDS[best]
    return kinds


def set_kinds(links, kinds):
    """Gives the linked names their kinds in the sentences."""
    for link in links:
        words = link.sentence.words
        begin = link.begin + (words[link.begin].lower() == 'the')
        surface = ' '.join(words[begin:link.end])
        kind = gazetteer.kind(surface) or kinds.get(link.page)
        if begin < link.end and words[begin][0].isupper() and kind and kind != 'NAT' \
                and not any(gazetteer.is_people(w) for w in words[begin:link.end]):
            corpora.set_name(link.sentence.names, begin, link.end, kind)

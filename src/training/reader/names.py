"""Kinds for the names that are only linked: from the gazetteer and from what the reader in learning thinks itself."""
import collections

import torch

import batches
import corpora
import gazetteer

SURE = 0.8
SENTENCES_A_BATCH = 64


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


def marks_of(reader, numbers, sentences):
    """(number, scores of the marks of names) of each sentence, the short ones first."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].words))
    reader.eval()
    with torch.no_grad():
        for at in range(0, len(order), SENTENCES_A_BATCH):
            part = order[at:at + SENTENCES_A_BATCH]
            marks = reader.tags(reader.read(batches.Batch([[numbers.row(sentences[i])] for i in part])))['ner']
            yield from zip(part, marks.split([len(sentences[i].words) for i in part]))


def kinds_of_pages(reader, numbers, links):
    """The kind of each page whose mentions the reader takes, together, for one kind."""
    totals = {}
    by_sentence = collections.defaultdict(list)
    for link in links:
        if link.sentence.words[link.begin][0].isupper():
            by_sentence[id(link.sentence)].append(link)
    groups = list(by_sentence.values())
    kinds = range(len(corpora.KINDS))
    for i, marks in marks_of(reader, numbers, [group[0].sentence for group in groups]):
        for link in groups[i]:
            words = marks[link.begin:link.end]
            kind = torch.stack([words[0, 1 + 2 * k] + words[1:, 2 + 2 * k].sum() for k in kinds])
            totals[link.page] = totals.get(link.page, 0) + (kind.softmax(0) + 0.01).log()
    found = {}
    for page, total in sorted(totals.items()):
        shares = total.softmax(0)
        best = int(shares.argmax())
        if shares[best] > SURE:
            found[page] = corpora.KINDS[best]
    return found


def set_kinds(links, kinds):
    """Gives the linked names their kinds in the sentences; those without one are left open."""
    for link in links:
        words = link.surface()
        kind = gazetteer.kind(' '.join(words)) or kinds.get(link.page)
        sure = words and words[0][0].isupper() and kind != 'NAT' and not gazetteer.peoples(words)
        link.set_kind(kind if sure else None)

"""The figures of a reader on sentences with gold."""
import collections
import itertools
import os

import torch

import batches
import chain
import corpora
import losses
import model
import trees

KINDS = ('PER', 'ORG', 'LOC')


def quick_tests(data):
    """What is looked at after each epoch; nothing is chosen by it."""
    return [(name, corpora.read_conllu(os.path.join(data, 'ud', name + '.conllu')))
            for name in ('pud-test', 'ewt-test', 'gum-test')] + \
           [(name, read_names(os.path.join(data, 'ner', name + '.iob2')))
            for name in ('uner-pud-test', 'uner-ewt-test')]


def read_names(path):
    """Sentences of an IOB2 file with their gold names."""
    return [corpora.Sentence(words=words, names=[corpora.marks(m) if m[2:] in KINDS else corpora.NONE for m in labels],
                             document=document)
            for words, labels, document in corpora.read_uner(path)]


def measure(reader, labels, rows, sentences, whole=False):
    """Percent by task; when whole, each passage is read alone, heads are those of the best tree, with coreference."""
    right, total = collections.Counter(), 0
    steps = reader.chain.steps()
    found, gold = collections.defaultdict(set), collections.defaultdict(set)
    reader.eval()
    passages = numbered(batches.passages(rows))
    passages.sort(key=lambda passage: sum(len(row.words) for _, row in passage))
    size = 1 if whole else 8
    with torch.no_grad():
        for at in range(0, len(passages), size):
            some = passages[at:at + size]
            batch = batches.Batch([[row for _, row in passage] for passage in some])
            words = reader.read(batch)
            scores_ = reader.tags(words)
            tags = {k: v.argmax(1) for k, v in scores_.items() if k != 'ner'}
            if sentences[0].heads:
                total += len(batch.heads)
                heads, relations = _trees(reader, labels, batch, words, whole)
                hits = heads == batch.heads
                right['upos'] += int((tags['upos'] == batch.upos).sum())
                right['xpos'] += int((tags['xpos'] == batch.xpos).sum())
                right['uas'] += int(hits.sum())
                right['las'] += int((hits & (relations == batch.relations)).sum())
            begin = 0
            for i, row in (pair for passage in some for pair in passage):
                end = begin + len(row.words)
                found['etype'] |= {(i, w, int(t)) for w, t in enumerate(tags['etype'][begin:end]) if t > 0}
                gold['etype'] |= {(i, w, t) for w, t in enumerate(row.types) if t > 0}
                if not sentences[i].heads:
                    marks = [labels['ner'][t] for t in chain.best(scores_['ner'][begin:end], steps)]
                    found['names'] |= {(i,) + n for n in spans(marks) if n[2] in KINDS}
                    gold['names'] |= {(i,) + n for n in spans([label(m) for m in row.names])}
                begin = end
    result = {task: 100 * count / total for task, count in right.items()}
    for task in gold:
        if gold[task]:
            result.update(scores(task, gold[task], found[task]))
    if whole and any(row.mentions for row in rows):
        result['coreference'] = coreference(reader, rows)
    return result


def numbered(passages):
    """The passages with the number of each sentence: lists of (number, sentence)."""
    count = itertools.count()
    return [[(next(count), row) for row in passage] for passage in passages]


def _trees(reader, labels, batch, words, whole):
    arcs, score = reader.tree(words, batch.words)
    if whole:
        sentences = arcs.split(batch.words.lengths)
        heads = torch.tensor([head for scores_ in sentences for head in trees.heads(scores_[:, :len(scores_) + 1].tolist())])
    else:
        heads = arcs.argmax(1)
    relations = score(torch.arange(len(heads)), heads)
    root = labels['rels'].index('root')
    relations[:, root] = torch.where(heads == 0, 1e9, -1e9)
    return heads, relations.argmax(1)


def coreference(reader, rows):
    """Percent of the mentions whose best antecedent, or none, is right; the last eight sentences are open to them."""
    right = total = 0
    meanings = []
    with torch.no_grad():
        for passage in batches.passages(rows):
            meanings += reader.read(batches.Batch([passage])).meaning.split([len(row.words) for row in passage])
        for at in range(len(rows)):
            window = [r for r in rows[max(0, at - batches.DISTANCES + 1):at + 1] if r.document == rows[at].document]
            last = len(rows[at].mentions)
            if not last:
                continue
            words = model.Words(None, torch.cat(meanings[at + 1 - len(window):at + 1]))
            mentions = losses.mention_rows(window)[0]
            best = losses.coreference_scores(reader, words, mentions).argmax(1)
            for i in range(len(mentions) - last, len(mentions)):
                known = {m[2] for m in mentions[:i]}
                chosen = mentions[best[i] - 1][2] if best[i] > 0 else None
                right += chosen == mentions[i][2] if mentions[i][2] in known else chosen is None
                total += 1
    return 100 * right / total


def label(marks):
    return corpora.NAMES[marks.bit_length() - 1] if bin(marks).count('1') == 1 else 'O'


def spans(marks):
    """(begin, end, kind) of the names that the marks amount to; a name may also begin with I-."""
    found, begin = set(), None
    for i, mark in enumerate(list(marks) + ['O']):
        if begin is not None and not (mark.startswith('I-') and mark[2:] == marks[begin][2:]):
            found.add((begin, i, marks[begin][2:]))
            begin = None
        if begin is None and mark != 'O':
            begin = i
    return found


def scores(task, gold, found):
    right = len(gold & found)
    return {task: 200 * right / max(len(gold) + len(found), 1), task + '_precision': 100 * right / max(len(found), 1),
            task + '_recall': 100 * right / len(gold)}


def line(result):
    return ' '.join('%s %.2f' % (k, v) for k, v in result.items())

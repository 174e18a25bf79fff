"""How good the model's statements are on documents, whoever the program takes the words to stand for."""
import collections

import torch

import batches
import corpus

FACTS = {'holdsRole', 'claimsRole', 'affiliatedWith', 'leads', 'partOf', 'locatedIn', 'familyOf'}
LEAST = 0.05


def proposals(net, passages, vectors):
    """For each document, its proposals: relation, subject, object (their folded names), score, negative."""
    found = collections.defaultdict(dict)
    with torch.no_grad():
        for p in passages:
            triples, numbers = net(*(x[0] for x in batches.batch([p], vectors)[:-1]))
            for (relation, cue, subject, thing), row in zip(triples.tolist(), numbers.tolist()):
                if row[0] < LEAST:
                    continue
                name = net.relations[relation]
                words = p.document.words
                subject, thing = words[p.begin + min(subject, len(p) - 1)], words[p.begin + min(thing, len(p) - 1)]
                first = _who(subject)
                last = frozenset([thing.lemma]) if name in corpus.ROLES else _who(thing)
                if not first or not last or first == last:
                    continue
                if name in corpus.SYMMETRIC and sorted(last) < sorted(first):
                    first, last = last, first
                key = (name, first, last)
                before = found[p.document.name].get(key)
                if before is None or before[0] < row[0]:
                    found[p.document.name][key] = (row[0], row[1] > 0.5)
    return found


def _who(word):
    return frozenset(corpus.fold(n) for n in word.entities[0]) if word.entities else frozenset()


def verdicts(net, passages, vectors):
    """(relation, score, right or wrong or optional) of each proposal, and how many required statements there are."""
    found = proposals(net, passages, vectors)
    rows, wanted = [], collections.Counter()
    for document in {p.document.name: p.document for p in passages}.values():
        gold = {}
        for s in document.statements:
            key = (s.relation, s.subjects, s.objects, s.negative)
            gold[key] = gold.get(key, True) and s.optional
        for (relation, *_), optional in gold.items():
            wanted[relation] += not optional
        used = set()
        for (name, first, last), (score, negative) in sorted(found[document.name].items(), key=lambda x: -x[1][0]):
            hits = [k for k in gold if k[0] == name and k[3] == negative and _same(k, first, last)]
            fresh = [k for k in hits if k not in used and not gold[k]]
            used.update(fresh[:1])
            rows.append((name, score, 'right' if fresh else 'optional' if hits else 'wrong'))
    return rows, wanted


def _same(key, first, last):
    return bool(first & key[1] and last & key[2]
                or key[0] in corpus.SYMMETRIC and last & key[1] and first & key[2])


def report(net, passages, vectors):
    rows, wanted = verdicts(net, passages, vectors)
    lines = []
    for title, keep in (('relations', lambda r: r not in FACTS), ('facts', lambda r: r in FACTS)):
        count = sum(n for r, n in wanted.items() if keep(r))
        cells = []
        for least in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
            kept = [v for r, s, v in rows if keep(r) and s >= least]
            right, wrong = kept.count('right'), kept.count('wrong')
            precision, recall = right / max(right + wrong, 1), right / max(count, 1)
            cells.append('%.1f: %.3f/%.3f/%.3f' % (least, precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)))
        lines.append('  %-9s %s' % (title, '  '.join(cells)))
    return '\n'.join(lines)

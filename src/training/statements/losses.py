"""What the model should have said of a batch of passages, and how far it was from that."""
import numpy
import torch
from torch.nn import functional

OPTIONAL, TWICE = 0.35, 2.0


class Gold:
    """The statements of one passage, with the words that stand for each side."""

    def __init__(self, passage, relations, roles, symmetric):
        numbers = {r: i for i, r in enumerate(relations)}
        folded = [frozenset(_folded(n) for e in w.entities for n in e) for w in passage.document.words[passage.begin:passage.end]]
        lemmas = [w.lemma for w in passage.document.words[passage.begin:passage.end]]
        self.statements = []
        for s in passage.statements:
            subjects = numpy.array([bool(f & s.subjects) for f in folded])
            objects = numpy.array([l in s.objects for l in lemmas] if s.relation in roles
                                  else [bool(f & s.objects) for f in folded])
            for array, place in ((subjects, s.subject), (objects, s.object)):
                if place >= 0 and not folded[place]:
                    array[place] = True
            self.statements.append((numbers[s.relation], s, subjects, objects, s.relation in symmetric))
        # What the document says in other passages: here it is neither right nor wrong.
        self.elsewhere = [
            (numbers[s.relation],
             numpy.array([bool(f & s.subjects) for f in folded]),
             numpy.array([l in s.objects for l in lemmas] if s.relation in roles
                         else [bool(f & s.objects) for f in folded]))
            for s in passage.document.statements if not passage.begin <= s.cue < passage.end]


_known = {}


def _folded(name):
    import corpus
    if name not in _known:
        _known[name] = corpus.fold(name)
    return _known[name]


def cues(scores, golds, batch, weights):
    """The loss of the cues, the passages by their weights."""
    target = torch.zeros_like(scores)
    weight = batch.there.float().unsqueeze(2).expand_as(scores).clone()
    for i, gold in enumerate(golds):
        for relation, s, *_ in gold.statements:
            target[i, s.cue, relation] = 1
            now = OPTIONAL if s.optional else TWICE
            before = float(weight[i, s.cue, relation])
            weight[i, s.cue, relation] = max(now, before if before != 1.0 else now)
    weight = weight * weights[:, None, None]
    return functional.binary_cross_entropy_with_logits(scores, target, weight, reduction='sum') / batch.there.sum()


def sides(subject_scores, object_scores, wanted, golds, weights):
    """The loss of the sides of the gold's cues: wanted names passage, place among the cues, word and relation of each."""
    if not wanted:
        return subject_scores.sum() * 0
    passage, place = (torch.tensor([w[i] for w in wanted]) for i in (0, 1))
    at = passage * subject_scores.shape[1] + place
    total = 0
    for which, scores in enumerate((subject_scores, object_scores)):
        scores = scores.reshape(-1, scores.shape[2]).index_select(0, at)
        target, weight = _side(scores, wanted, golds, which)
        each = functional.binary_cross_entropy_with_logits(scores.clamp(min=-25), target, weight, reduction='none')
        total = total + (each.sum(1) * weights[passage]).sum()
    return total / len(wanted)


def _side(scores, wanted, golds, which):
    target = numpy.zeros(scores.shape, numpy.float32)
    weight = (scores.detach() > -20).float().numpy()
    for row, (passage, _, cue, relation) in enumerate(wanted):
        for number, s, subjects, objects, _ in golds[passage].statements:
            if number == relation and s.cue == cue:
                at, same = (s.subject, subjects) if which == 0 else (s.object, objects)
                weight[row, :len(same)][same & (target[row, :len(same)] == 0)] = 0
                if at >= 0:
                    target[row, at], weight[row, at] = 1, OPTIONAL if s.optional else TWICE
    return torch.from_numpy(target), torch.from_numpy(weight)


def triples(numbers, golds, relations, places, weights):
    """The loss of triples: whether each is a statement, and how those that are one are meant."""
    count = relations.shape[1]
    where = torch.arange(len(golds)).unsqueeze(1).expand(-1, count).reshape(-1)
    target, weight, negative, modality = right(golds, where, relations.reshape(-1), places.reshape(-1, 3))
    numbers, weight = numbers.reshape(-1, numbers.shape[2]), weight * weights[where]
    loss = functional.binary_cross_entropy_with_logits(numbers[:, 0], target, weight, reduction='sum')
    told = ((target > 0) & (weight > 0)).nonzero().squeeze(1)
    if len(told):
        meant = numbers.index_select(0, told)
        loss = loss + 0.3 * (
            functional.binary_cross_entropy_with_logits(meant[:, 1], negative[told], weight[told], reduction='sum')
            + (functional.cross_entropy(meant[:, 2:], modality[told], reduction='none') * weight[told]).sum())
    return loss / (len(golds) * 4)


def right(golds, passage, relation, places):
    """For triples: whether each is a statement, its weight, and which statement (passage's number) it is or -1."""
    passage, relation, places = passage.numpy(), relation.numpy(), places.numpy()
    target, weight = numpy.zeros(len(passage), numpy.float32), numpy.ones(len(passage), numpy.float32)
    negative, modality = numpy.zeros(len(passage), numpy.float32), numpy.full(len(passage), -1)
    order = numpy.argsort(passage, kind='stable')
    bounds = numpy.searchsorted(passage[order], numpy.arange(len(golds) + 1))
    for i, gold in enumerate(golds):
        mine = order[bounds[i]:bounds[i + 1]]
        if not len(mine):
            continue
        size = len(gold.statements[0][2]) if gold.statements else len(gold.elsewhere[0][1]) if gold.elsewhere else 0
        if not size:
            continue
        r, subject, thing = relation[mine], places[mine, 1], places[mine, 2]
        inside = (subject < size) & (thing < size)
        subject, thing = numpy.minimum(subject, size - 1), numpy.minimum(thing, size - 1)
        for number, subjects, objects in gold.elsewhere:
            weight[mine[inside & (r == number) & subjects[subject] & objects[thing]]] = 0
        for number, s, subjects, objects, symmetric in sorted(gold.statements, key=lambda g: not g[1].optional):
            hit = subjects[subject] & objects[thing]
            if symmetric:
                hit = hit | (subjects[thing] & objects[subject])
            hit = mine[inside & (r == number) & hit]
            target[hit], weight[hit] = 1, OPTIONAL if s.optional else 1
            negative[hit], modality[hit] = s.negative, s.modality
    return torch.from_numpy(target), torch.from_numpy(weight), torch.from_numpy(negative), torch.from_numpy(modality)

"""The best tree of a sentence, as the program's MaximumTree finds it."""


def heads(scores):
    """The head of each word (0 the root, words from 1) in the best tree with one word under the root.

    scores[word - 1][head] are rows of floats; a word's own column is not read.
    """
    size = len(scores) + 1
    least = min(0.0, min(min(row) for row in scores))
    most = max(0.0, max(max(row) for row in scores))
    price = (most - least + 1) * size
    arcs = {child: {head: scores[child - 1][head] - (price if head == 0 else 0)
                    for head in range(size) if head != child} for child in range(1, size)}
    found = _spread(arcs, size)
    return [found[child] for child in range(1, size)]


def _spread(arcs, fresh):
    best = {child: max(sorted(row), key=row.get) for child, row in arcs.items()}
    cycle = _cycle(best)
    if not cycle:
        return best
    inside = set(cycle)
    outer = {child: {} for child in arcs if child not in inside}
    outer[fresh] = {}
    enters, leaves = {}, {}
    for child, row in arcs.items():
        for head, score in row.items():
            if child in inside and head not in inside:
                gain = score - arcs[child][best[child]]
                if gain > outer[fresh].get(head, float('-inf')):
                    outer[fresh][head], enters[head] = gain, child
            elif child not in inside and head in inside:
                if score > outer[child].get(fresh, float('-inf')):
                    outer[child][fresh], leaves[child] = score, head
            elif child not in inside:
                outer[child][head] = score
    inner = _spread(outer, fresh + 1)
    result = dict(best)
    for child, head in inner.items():
        if child != fresh:
            result[child] = leaves[child] if head == fresh else head
    result[enters[inner[fresh]]] = inner[fresh]
    return result


def _cycle(best):
    seen = {}
    for start in best:
        node = start
        while node in best and node not in seen:
            seen[node] = start
            node = best[node]
        if node in best and seen[node] == start:
            cycle, at = [node], best[node]
            while at != node:
                cycle.append(at)
                at = best[at]
            return cycle
    return []

"""The best tree of a sentence without crossing arcs, as the program's ProjectiveTree finds it (Eisner)."""
import numpy

LEFT, RIGHT = 0, 1


def heads(scores):
    """The head of each word (0 the root, words from 1) in the best tree with one word under the root.

    scores[word - 1][head] are rows of floats; a word's own column is not read.
    """
    arcs = numpy.vstack([numpy.zeros(len(scores) + 1), numpy.array(scores, dtype=numpy.float64)])
    size = len(arcs)
    opened, closed = numpy.zeros((2, size, size)), numpy.zeros((2, size, size))
    open_split = numpy.zeros((size, size), dtype=int)
    closed_split = numpy.zeros((2, size, size), dtype=int)
    for length in range(1, size - 1):
        for begin in range(1, size - length):
            end = begin + length
            inner = closed[RIGHT, begin, begin:end] + closed[LEFT, begin + 1:end + 1, end]
            split = int(inner.argmax())
            open_split[begin, end] = begin + split
            opened[LEFT, begin, end] = inner[split] + arcs[begin, end]
            opened[RIGHT, begin, end] = inner[split] + arcs[end, begin]
            left = closed[LEFT, begin, begin:end] + opened[LEFT, begin:end, end]
            right = opened[RIGHT, begin, begin + 1:end + 1] + closed[RIGHT, begin + 1:end + 1, end]
            closed[LEFT, begin, end], closed[RIGHT, begin, end] = left.max(), right.max()
            closed_split[LEFT, begin, end] = begin + int(left.argmax())
            closed_split[RIGHT, begin, end] = begin + 1 + int(right.argmax())
    top = 1 + int((closed[LEFT, 1, 1:] + closed[RIGHT, 1:, size - 1] + arcs[1:, 0]).argmax())
    found = [0] * size
    rest = [(LEFT, 1, top), (RIGHT, top, size - 1)]
    while rest:
        side, begin, end = rest.pop()
        if begin == end:
            continue
        middle = closed_split[side, begin, end]
        if side == LEFT:
            rest.append((LEFT, begin, middle))
            begin = middle
            found[begin] = end
        else:
            rest.append((RIGHT, middle, end))
            end = middle
            found[end] = begin
        split = open_split[begin, end]
        rest += [(RIGHT, begin, split), (LEFT, split + 1, end)]
    return found[1:]

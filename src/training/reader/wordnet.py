"""What sorts of things English nouns can name, by WordNet's lexicographer files (act, animal, artifact, ...)."""
import os

# The first and the number of the lexicographer files of nouns.
FIRST, SORTS = 3, 26
# What a sense counts beside the one that is more frequent.
NEXT = 0.5


def read(folder):
    """The shares of the sorts, a list, of each noun that is no proper name; words of a noun are parted by blanks."""
    sorts = {}
    for row in _rows(os.path.join(folder, 'data.noun')):
        for word in row[4:4 + 2 * int(row[3], 16):2]:
            sorts[word, row[0]] = int(row[1]) - FIRST
    found = {}
    for row in _rows(os.path.join(folder, 'index.noun')):
        known = [sorts[row[0], sense] for sense in row[-int(row[2]):] if (row[0], sense) in sorts]
        if known and row[0].replace('_', '').isalpha():
            weights = [NEXT ** i for i in range(len(known))]
            shares = [0.0] * SORTS
            for sort, weight in zip(known, weights):
                shares[sort] += weight / sum(weights)
            found[row[0].replace('_', ' ')] = shares
    return found


def _rows(path):
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            if line[0] != ' ':
                yield line.partition(' | ')[0].split()

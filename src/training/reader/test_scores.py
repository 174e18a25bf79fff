"""The training's best trees, best chains and word pieces: as the file says that the program reads too."""
import itertools
import json
import unittest

import torch

import chain
import fixture
import pieces
import trees


class ScoresTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with open(fixture.FILE, encoding='utf-8') as file:
            cls.known = json.load(file)

    def test_the_file_is_what_its_command_writes(self):
        with open(fixture.FILE, encoding='utf-8') as file:
            self.assertEqual(file.read(), fixture.text())

    def test_trees(self):
        for tree in self.known['trees']:
            self.assertEqual(tree['heads'], trees.heads(tree['scores']))

    def test_no_other_tree_without_crossings_is_better(self):
        for tree in self.known['trees']:
            if len(tree['heads']) <= 5:
                self.assertEqual(tree['heads'], best_tree(tree['scores']))

    def test_chains(self):
        steps = torch.tensor(self.known['steps'])
        for known in self.known['chains']:
            self.assertEqual(known['marks'], chain.best(torch.tensor(known['scores']), steps))

    def test_no_other_chain_is_better(self):
        for known in self.known['chains']:
            if len(known['marks']) <= 3:
                self.assertEqual(known['marks'], best_chain(known['scores'], self.known['steps']))

    def test_pieces(self):
        cutter = pieces.WordPieces(self.known['vocabulary'])
        for word in self.known['words']:
            self.assertEqual(word['pieces'], cutter.cut(word['word']), word['word'])


def best_tree(scores):
    """The heads of the best tree, of all with one word under the root and no arcs that cross."""
    size = len(scores)
    return list(max(filter(is_projective, itertools.product(range(size + 1), repeat=size)),
                    key=lambda heads: sum(scores[word][head] for word, head in enumerate(heads))))


def is_projective(heads):
    arcs = [tuple(sorted(arc)) for arc in enumerate(heads, 1)]
    crossing = any(a < c < b < d for a, b in arcs for c, d in arcs)
    return heads.count(0) == 1 and not crossing and all(reaches_root(heads, word) for word in range(1, len(heads) + 1))


def reaches_root(heads, word):
    for _ in heads:
        word = heads[word - 1]
        if word == 0:
            return True
    return False


def best_chain(scores, steps):
    def value(marks):
        return sum(scores[word][mark] + steps[before][mark]
                   for word, (before, mark) in enumerate(zip((-1,) + marks, marks)))

    return list(max(itertools.product(range(len(scores[0])), repeat=len(scores)), key=value))


if __name__ == '__main__':
    unittest.main()

#!/usr/bin/env python3
"""Writes the scores on which training and program must agree, with what the training makes of them.

usage: fixture.py

Best trees, best chains of marks and word pieces go into src/test/resources/reader/scores.json. The tests of
both sides read them there and compare them with their own.
"""
import json
import os
import random

import torch

import chain
import corpora
import pieces
import trees

FILE = os.path.join(os.path.dirname(__file__), '..', '..', 'test', 'resources', 'reader', 'scores.json')
# Lengths of the sentences.
TREES, CHAINS = (1, 2, 3, 4, 5, 5, 9, 14, 25), (1, 2, 3, 3, 8, 20)
VOCABULARY = '''nun ##ez nu istanbul is ##tan ##bul strasse stra ##\u00dfe u . s - ' " don t 1 , 234 5 $ a ##b ##c ##d ##e b c
nai ##ve caf % o & m < > # \u20ac'''.split()
WORDS = '''N\u00fa\u00f1ez nunez U.S. u.s don\u2019t 1,234.5 \u201c \u2013 \u2014 \u2026 na\u00efve caf\u00e9 cafe\u0301 \u0141\u00f3d\u017a \u0130stanbul
Istanbul stra\u00dfe STRASSE $5 \u20ac5 o&m a_b 5% unknown xyz.s a-b-c ab abcde 1,1,1,1,1,1 <a> # \u00ab nunx a\u200db'''.split()


def main():
    os.makedirs(os.path.dirname(FILE), exist_ok=True)
    with open(FILE, 'w', encoding='utf-8') as file:
        file.write(text())


def text():
    """What the file holds, one sentence or word a line."""
    chance = random.Random(1)
    steps_ = steps(chance)
    cutter = pieces.WordPieces(VOCABULARY)
    parts = {
        'trees': [tree(arcs(chance, size)) for size in TREES],
        'steps': steps_,
        'chains': [marked(marks(chance, size), steps_) for size in CHAINS],
        'vocabulary': VOCABULARY,
        'words': [{'word': word, 'pieces': cutter.cut(word)} for word in WORDS]}
    lines = ['"%s": [\n%s\n]' % (name, ',\n'.join(map(json.dumps, part))) for name, part in parts.items()]
    return '{\n' + ',\n'.join(lines) + '\n}\n'


def tree(scores):
    return {'scores': scores, 'heads': [int(head) for head in trees.heads(scores)]}


def marked(scores, steps_):
    return {'scores': scores, 'marks': chain.best(torch.tensor(scores), torch.tensor(steps_))}


def arcs(chance, size):
    """Scores of the heads of each word: the root, then the words."""
    return [[round(chance.gauss(0, 4), 2) for _ in range(size + 1)] for _ in range(size)]


def marks(chance, size):
    return [[round(chance.gauss(0, 2), 2) for _ in corpora.NAMES] for _ in range(size)]


def steps(chance):
    """A row for each mark and last for a sentence's begin, with what may not follow."""
    ban = chain.Chain(corpora.NAMES).ban.tolist()
    return [[round(chance.gauss(0, 1) + never, 2) for never in row] for row in ban]


if __name__ == '__main__':
    main()

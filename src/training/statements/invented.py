#!/usr/bin/env python3
"""Writes invented documents with their statements, to try the training with.

usage: invented.py FOLDER
"""
import itertools
import json
import os
import sys

NAMES = ('Kenya', 'Peru', 'Chile', 'Norway', 'Sweden', 'France', 'Spain', 'Ghana')
ACTS = (('attacks', 'attacked'), ('criticizes', 'criticized'), ('meets', 'met'), ('supports', 'supported'),
        ('accuses', 'accused'))


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    annotated = os.path.join(sys.argv[1], 'annotated')
    os.makedirs(annotated, exist_ok=True)
    with open(os.path.join(annotated, 'documents.jsonl'), 'w', encoding='utf-8') as documents, \
            open(os.path.join(annotated, 'statements.tsv'), 'w', encoding='utf-8') as statements:
        for number, (first, last) in enumerate(itertools.permutations(NAMES, 2)):
            relation, verb = ACTS[number % len(ACTS)]
            denied = number % 7 == 0
            line = '%s %s%s %s on Monday.' % (first, 'never ' if denied else '', verb, last)
            name = 'i%02d' % number
            record = {'id': name, 'date': '2020-05-05', 'kind': 'item', 'lines': [[name + '.0', line]]}
            documents.write(json.dumps(record) + '\n')
            statements.write('\t'.join([name + '.0', first, relation, last, verb, 'neg' if denied else '-']) + '\n')


if __name__ == '__main__':
    main()

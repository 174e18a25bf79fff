#!/usr/bin/env python3
"""Prints what the trained model proposes between those whom words stand for, to compare the program with.

usage: propose.py --work FOLDER --read FILES --annotated FOLDER... [--least NUMBER]

A line is a document, relation, the places of cue, subject and object among the document's words, and the score.
"""
import argparse
import os
import sys

import torch

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'reader'))
import batches
import corpus
import export


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--work', required=True)
    parser.add_argument('--read', required=True)
    parser.add_argument('--annotated', required=True, nargs='+')
    parser.add_argument('--least', type=float, default=0.5)
    options = parser.parse_args()
    model, labels = export.load(options.work)
    documents, vectors = corpus.read(options.read, options.annotated)
    with torch.no_grad():
        for passage in batches.passages(documents, labels['features']):
            triples, numbers = model(*(x[0] for x in batches.batch([passage], vectors)[:-1]))
            kept = [(row[0], triple) for triple, row in zip(triples.tolist(), numbers.tolist())
                    if row[0] >= options.least and max(triple[1:]) < len(passage)
                    and passage.candidates[triple[2]] and passage.candidates[triple[3]]]
            for score, (relation, *places) in sorted(kept, reverse=True):
                print(passage.document.name, model.relations[relation], *(p + passage.begin for p in places), '%.4f' % score)


if __name__ == '__main__':
    main()

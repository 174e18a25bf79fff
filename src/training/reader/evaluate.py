#!/usr/bin/env python3
"""Measures the trained reader on files with gold words, one line a file, as `newsgraph evaluate-reader` does.

usage: evaluate.py --work FOLDER [--int8] FILE...

FILE is CoNLL-U (.conllu) or IOB2 (.iob2). With --int8 the weights and products are those of the exported
model: then the figures are the program's own. Lemmas, which the program makes from the tags, are measured there.
"""
import argparse
import os

import torch

import corpora
import export
import figures
import batches
import quantize


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--work', required=True, help='the folder that train.py worked in')
    parser.add_argument('--int8', action='store_true')
    parser.add_argument('files', nargs='+')
    options = parser.parse_args()
    torch.set_num_threads(2)
    reader, labels, vocabulary, ranges = export.load(options.work)
    if options.int8:
        reader = quantize.in_torch(quantize.smooth(reader, ranges))
    numbers = batches.Numbers(labels, vocabulary)
    for file in options.files:
        sentences = corpora.read_conllu(file) if file.endswith('.conllu') else figures.read_names(file)
        rows = [numbers.row(s) for s in sentences]
        result = figures.measure(reader, labels, rows, sentences, whole=True)
        print(os.path.basename(file), figures.line(result), 'sentences', len(sentences), flush=True)


if __name__ == '__main__':
    main()

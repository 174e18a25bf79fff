#!/usr/bin/env python3
"""Writes what a trained reader says of the words of texts, for a smaller reader to learn from.

usage: label.py --work FOLDER --read FILE.jsonl... --to NAME

The files are those that `newsgraph write-learning-data` writes.
"""
import argparse
import json
import itertools

import torch

import batches
import corpora
import export
import products
import taught

TOGETHER = 12


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--work', required=True, help='the folder that train.py worked in')
    parser.add_argument('--read', required=True, nargs='+', help='what the program wrote of the words of texts')
    parser.add_argument('--to', required=True, help='the name of the two files to write')
    options = parser.parse_args()
    torch.set_num_threads(2)
    products.be_fast()
    reader, labels, vocabulary, _ = export.load(options.work)
    print('%d words' % write(reader, labels, batches.Numbers(labels, vocabulary), documents(options.read), options.to))


def write(reader, labels, numbers, documents_, to):
    """Writes the two files; gives the number of words."""
    layout, count = taught.Layout(labels), 0
    with open(to + '.jsonl', 'w', encoding='utf-8') as texts, open(to + '.bin', 'wb') as said:
        json.dump(labels, texts)
        texts.write('\n')
        for some in in_turn(documents_, TOGETHER):
            kept = [[s for s in document if batches.fitting(numbers.row(s))] for document in some]
            passages = batches.passages([numbers.row(s) for document in kept for s in document])
            for at in range(0, len(passages), TOGETHER):
                said.write(taught.rows(reader, layout, batches.Batch(passages[at:at + TOGETHER])).tobytes())
            for document in filter(None, kept):
                json.dump({'id': document[0].document, 'sentences': [s.words for s in document]}, texts, ensure_ascii=False)
                texts.write('\n')
                count += sum(len(s.words) for s in document)
    return count


def in_turn(documents_, most):
    """The documents, so many at a time."""
    documents_ = iter(documents_)
    return iter(lambda: list(itertools.islice(documents_, most)), [])


def documents(paths):
    """The sentences of each document."""
    for path in paths:
        with open(path, encoding='utf-8') as file:
            for record in map(json.loads, file):
                yield [corpora.Sentence(words=[record['text'][word[0]:word[1]] for word in words], document=record['id'])
                       for passage in record['passages']
                       for _, words in itertools.groupby(passage, lambda word: word[2])]


if __name__ == '__main__':
    main()

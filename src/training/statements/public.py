#!/usr/bin/env python3
"""Writes public texts out of the folder that the reader learns from, beside the statements that were annotated in them.

usage: public.py --data DATA --to FOLDER

The statements lie in `public`; the texts are weblogs and newsgroups of the English Web Treebank (`e`), wikigold's articles (`g`)
and sentences on politics and armed forces of Text2KGBench (`k`).
"""
import argparse
import itertools
import json
import os
import re
import shutil
import sys

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'reader'))
import corpora

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'public')
# It shares rare words with a text that the program is measured on.
LEFT_OUT = {'k285'}
# Longer weblogs are parted before the paragraph that reaches so many words.
WORDS = 700
# Sentences of wikigold that make a paragraph.
TOGETHER = 4
# Signs that stand close to the word before them, and those that the next word stands close to.
CLOSE = re.compile(r"[.,;:!?)\]%]+|'s|n't|'(re|ve|ll|d|m|S)?|'")
OPENING = '([$'
QUOTE = '"'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--data', required=True, help='the folder in which ud, ner and text2kg lie')
    parser.add_argument('--to', required=True, help='the folder to write')
    options = parser.parse_args()
    os.makedirs(options.to, exist_ok=True)
    shutil.copy(os.path.join(HERE, 'statements.tsv'), options.to)
    with open(os.path.join(options.to, 'documents.jsonl'), 'w', encoding='utf-8') as file:
        for each in documents(options.data):
            if each['id'] not in LEFT_OUT:
                file.write(json.dumps(each, ensure_ascii=False) + '\n')


def documents(data):
    yield from weblogs(os.path.join(data, 'ud'))
    yield from wikigold(os.path.join(data, 'ner', 'wikigold.conll'))
    yield from sentences(os.path.join(data, 'text2kg'))


def document(name, date, kind, licence, lines):
    return {'id': name, 'date': date, 'kind': kind, 'licence': licence,
            'lines': [['%s.%d' % (name, i), line] for i, line in enumerate(lines)]}


def weblogs(folder):
    """The parts of weblogs and newsgroups, each of some paragraphs, numbered by the text's place in the treebank."""
    for number, (name, paragraphs) in enumerate(texts(folder), 1):
        day = re.search(r'_(20\d\d)(\d\d)(\d\d)_', name)
        for part, some in enumerate(parts(paragraphs), 1):
            yield document('e%dp%d' % (number, part), '-'.join(day.groups()) if day else '2005-06-01', 'article',
                           'CC BY-SA 4.0', some)


def texts(folder):
    """(name, paragraphs of sentences) of each weblog and newsgroup."""
    found = []
    for file in ('ewt-train', 'ewt-dev'):
        with open(os.path.join(folder, file + '.conllu'), encoding='utf-8') as lines:
            for line in lines:
                if line.startswith('# newdoc id'):
                    found.append((line.split('=')[1].strip(), []))
                elif line.startswith('# newpar'):
                    found[-1][1].append([])
                elif line.startswith('# text ='):
                    if not found[-1][1]:
                        found[-1][1].append([])
                    found[-1][1][-1].append(line.split('=', 1)[1].strip())
    return [(name, paragraphs) for name, paragraphs in found if name.split('-')[0] in ('weblog', 'newsgroup')]


def parts(paragraphs):
    some, words = [], 0
    for paragraph in paragraphs:
        count = sum(len(sentence.split()) for sentence in paragraph)
        if some and words + count > WORDS:
            yield some
            some, words = [], 0
        some.append(' '.join(paragraph))
        words += count
    if some:
        yield some


def wikigold(path):
    """The articles, their words put together again, a few sentences a paragraph."""
    articles = itertools.groupby(corpora.read_wikigold(path), lambda sentence: sentence.document)
    for number, (_, sentences_) in enumerate(articles, 1):
        article = [joined(sentence.words) for sentence in sentences_]
        yield document('g%d' % number, '2009-06-01', 'item', 'CC BY 4.0',
                       [' '.join(article[at:at + TOGETHER]) for at in range(0, len(article), TOGETHER)])


def joined(words):
    """The words of a sentence as one writes them."""
    text, is_close, is_quoted = '', True, False
    for word in words:
        if word == QUOTE:
            after = is_quoted = not is_quoted
            space = after and not is_close
        else:
            space, after = not is_close and not CLOSE.fullmatch(word), word[-1] in OPENING
        text += ' ' * space + word
        is_close = after
    return text


def sentences(folder):
    """Each sentence once."""
    known = {}
    for name in ('ont_8_politics', 'ont_5_military'):
        for part in ('train', 'validation'):
            with open(os.path.join(folder, part, '%s_%s.jsonl' % (name, part)), encoding='utf-8') as lines:
                known.update((json.loads(line)['sent'].replace('\t', ' '), None) for line in lines)
    for number, sentence in enumerate(known, 1):
        yield {'id': 'k%d' % number, 'date': '2020-01-01', 'kind': 'item', 'licence': 'CC BY-SA 4.0',
               'lines': [['k%d' % number, sentence]]}


if __name__ == '__main__':
    main()

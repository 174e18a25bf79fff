#!/usr/bin/env python3
"""Writes annotated documents as texts, for the program to read, with their gold statements beside them.

usage: texts.py --annotated FOLDER... --to FOLDER [--only PATTERN]
"""
import argparse
import json
import os
import re

import corpus

PRONOUNS = set('he she it they him them her his its their who whom whose i we us our my you your this that these those'.split())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--annotated', required=True, nargs='+', help='folders of documents.jsonl and statements.tsv')
    parser.add_argument('--to', required=True, help='the folder of the texts')
    parser.add_argument('--only', metavar='PATTERN', default='.*', help='the names of the documents wanted')
    options = parser.parse_args()
    os.makedirs(options.to, exist_ok=True)
    written = corpus.statements(options.annotated)
    for document in corpus.documents(options.annotated):
        name = document['id']
        if re.fullmatch(options.only, name):
            with open(os.path.join(options.to, name + '.txt'), 'w', encoding='utf-8') as file:
                file.write(text(document))
            with open(os.path.join(options.to, name + '.jsonl'), 'w', encoding='utf-8') as file:
                file.writelines(json.dumps(g, ensure_ascii=False) + '\n' for g in gold(name, written[name]))


def text(document):
    """A document as an article: its date and its lines, parted by an empty line unless it says by what."""
    return 'date %s\n%s\n' % (document['date'], document.get('between', '\n\n').join(line for _, line in document['lines']))


def gold(name, written):
    """The statements of a document as the program scores them, each once; optional if it is so wherever it is written."""
    spoken, found = corpus.spoken(written), {}
    for _, subject, relation, thing, cue, flags in written:
        flags = flags.split()
        subjects = _names(subject, spoken)
        objects = [thing] if relation in corpus.ROLES else _names(thing, spoken)
        polarity = 'negative' if 'neg' in flags else 'positive'
        modality = next((m for m in corpus.MODALITIES if m in flags), corpus.MODALITIES[0])
        statement = dict(
            doc=name, quote=cue, subject=subjects, relation=relation, object=objects, polarity=polarity, modality=modality,
            source=_flagged('by:', flags), time='', role=next(iter(_flagged('as:', flags)), ''), optional='opt' in flags)
        key = subjects[0].lower(), relation, objects[0].lower(), polarity, modality
        found.setdefault(key, statement)['optional'] &= statement['optional']
    return list(found.values())


def _flagged(sign, flags):
    return [f[len(sign):].replace('_', ' ') for f in flags if f.startswith(sign)]


def _names(mention, spoken):
    """The full name of who is meant, then the other words for it but pronouns."""
    short, _, full = mention.lstrip('^').partition('=')
    full = full or short
    return [full] + sorted(n for n in spoken[full] | {short} if n != full and n.lower() not in PRONOUNS)


if __name__ == '__main__':
    main()

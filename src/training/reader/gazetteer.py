"""The project's own gazetteer: which words are nationalities, which names are of what kind."""
import csv
import functools
import os
import re

FILE = os.path.join(os.path.dirname(__file__), '..', '..', '..', 'ontology', 'gazetteer.csv')
REFERENCE = os.path.join(os.path.dirname(__file__), '..', '..', '..', 'ontology', 'reference-en.ttl')
KINDS = {'Country': 'LOC', 'Place': 'LOC', 'Organization': 'ORG', 'Group': 'ORG'}


@functools.lru_cache(None)
def _people():
    people = set()
    for row in _rows():
        for column in ('adjectives', 'people'):
            people.update(w for w in row[column].split('|') if ' ' not in w and '-' not in w and w)
    return frozenset(people)


@functools.lru_cache(None)
def _names():
    names = {}
    for row in _rows():
        for name in [row['name']] + [a for a in row['aliases'].split('|') if len(a) > 3]:
            names[name] = KINDS[row['type']]
    return names


def _rows():
    with open(FILE, encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


def is_people(word):
    """Whether the word is a nationality or a people, such as Afghan or Afghans, but not U.S."""
    return word[1:].islower() and word in _people()


def kind(name):
    """PER, ORG or LOC of a name that the gazetteer knows, else None."""
    return _names().get(name)


@functools.lru_cache(None)
def cities():
    """(city, country) of every place, in order."""
    return [(row['name'], row['partOf'].split('|')[0]) for row in _rows() if row['type'] == 'Place']


@functools.lru_cache(None)
def _titles():
    text = open(REFERENCE, encoding='utf-8').read()
    titles = set()
    for entry in text.split('[] a ng:ReferenceWord')[1:]:
        if 'ng:kind ng:title' in entry:
            titles.update(t for t in re.findall(r'"([^"]+)"', entry.split('\n\n')[0]))
    return frozenset(titles)


def is_title(word):
    """Whether the word is a title by the project's reference words: Mr., President, Duke."""
    return word.lower() in _titles() or word.lower().rstrip('.') in _titles()

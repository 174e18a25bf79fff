"""The project's own gazetteer: which words are nationalities, which names are of what kind."""
import csv
import functools
import os
import re

FILE = os.path.join(os.path.dirname(__file__), '..', '..', '..', 'ontology', 'gazetteer.csv')
REFERENCE = os.path.join(os.path.dirname(__file__), '..', '..', '..', 'ontology', 'en', 'reference-words.ttl')
KINDS = {'Country': 'LOC', 'Place': 'LOC', 'Organization': 'ORG', 'Group': 'ORG'}


@functools.lru_cache(None)
def _people():
    people = set()
    for row in _rows():
        for column in ('adjectives', 'people'):
            people.update(tuple(cut(w)) for w in row[column].split('|') if w)
    return frozenset(people), max(map(len, people))


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


def cut(name):
    """A name's words as the treebanks cut them: Guinea - Bissau."""
    return name.replace('-', ' - ').split()


def peoples(words):
    """The words that name nationalities or peoples, such as Afghan or South Koreans, but not U.S.

    A dictionary from a word's place to whether it is the first of such a name.
    """
    known, longest = _people()
    found, at = {}, 0
    while at < len(words):
        size = next((n for n in range(min(longest, len(words) - at), 0, -1)
                     if tuple(words[at:at + n]) in known and words[at + n - 1][1:].islower()), 0)
        found.update((i, i == at) for i in range(at, at + size))
        at += max(size, 1)
    return found


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

"""Makes ontology/territories.csv: countries, regions and states of the past that the gazetteer lacks.

    python3 src/training/names/territories.py TERRITORIES.jsonl

The file is rigour's list of territories (https://github.com/opensanctions/rigour, MIT). Of its names
those are taken that say enough by themselves ("strong") and are English. One that the gazetteer or
another territory has too, or that is a given name or short, gets its parent in parentheses: "Punjab
(India)" is "Punjab" only where the text says which. Rows of the gazetteer that have no Wikidata number get theirs.
"""
import csv
import io
import json
import os
import re
import sys
import unicodedata

ONTOLOGY = os.path.join(os.path.dirname(__file__), '..', '..', '..', 'ontology')
COLUMNS = ['name', 'type', 'wikidata', 'aliases', 'adjectives', 'people', 'metonyms', 'partOf', 'words']
NONE = {'ip', 'zz'}
SHORT = 4
SORTS = set('a and autonomous canton city commune country district emirate federal federation island islands '
            'governorate isle krai land oblast of okrug prefecture province region republic soviet socialist '
            'state territory the union'.split())
LATIN = re.compile(r"[A-Z][A-Za-z .'-]+")
QUALIFIED = re.compile(r' \([^)]*\)$')
GIVEN = re.compile(r'"([a-z]+)"')
NOTICE = """\
# Countries, regions and states of the past that gazetteer.csv lacks, made by
# src/training/names/territories.py from the territories of rigour
# (https://github.com/opensanctions/rigour), which are under the MIT licence:
#   %s
"""


def plain(name):
    """The name as names are compared: small plain letters."""
    letters = unicodedata.normalize('NFKD', name.replace('‘', '').replace('’', "'"))
    folded = ''.join(c for c in letters if not unicodedata.combining(c)).lower().replace('.', '')
    return re.sub(r'[^a-z0-9]+', ' ', folded).strip()


def english(territory, name):
    """The strong names that are the name with English words for what it is: "State of Victoria"."""
    own = set(plain(name).split())
    return [strong for strong in territory['names_strong']
            if LATIN.fullmatch(strong) and strong != strong.upper() and plain(strong) != plain(name)
            and own <= set(plain(strong).split()) <= own | SORTS]


def read(path):
    with open(path, encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


def taken(rows):
    """All words that stand for a row already, to its name."""
    words = {}
    for row in rows:
        for column in ('name', 'aliases', 'adjectives', 'people', 'metonyms'):
            for form in row[column].split('|'):
                words.setdefault(plain(form), row['name'])
    return words


def given_names():
    with open(os.path.join(ONTOLOGY, 'en', 'given-names.ttl'), encoding='utf-8') as file:
        return set(GIVEN.findall(file.read()))


def number(rows, territories):
    """Gives rows without a number that of the one territory of their name and parent."""
    parents = {t['code']: plain(t['name']) for t in territories}
    numbers = {row['wikidata'] for row in rows}
    for row in rows:
        found = [t for t in territories if row['type'] in ('Country', 'Place')
                 and plain(t['name']) == plain(row['name']) and t['qid'] not in numbers
                 and parents.get(t.get('parent'), '') == plain(row['partOf'])]
        if not row['wikidata'] and len(found) == 1:
            row['wikidata'] = found[0]['qid']
            numbers.add(row['wikidata'])


def additions(rows, territories):
    """Rows for the territories that no row is about, by name."""
    known, numbers, given = taken(rows), {row['wikidata'] for row in rows}, given_names()
    labels = {row['wikidata']: row['name'] for row in rows}
    parents = {t['code']: labels.get(t.get('qid'), '') for t in territories}
    found = []
    for t in sorted(territories, key=lambda t: (t['code'].split('_')[0], t['name'])):
        name = QUALIFIED.sub('', t['name']).replace('‘', '').replace('’', "'")
        if t.get('qid') in numbers or not t.get('qid') or t['code'] in NONE:
            continue
        parent = parents.get(t.get('parent'), '')
        if plain(name) in known:
            if not parent or known[plain(name)] == parent or plain(name) == plain(parent):
                continue
            twin = next((row for row in rows if plain(row['name']) == plain(name)), None)
            if not twin or twin['type'] != 'Place' or (twin['wikidata'] and twin['partOf'] != parent):
                continue
            name = '%s (%s)' % (name, 'region' if twin['wikidata'] else parent)
        elif parent and (plain(name) in given or len(name) <= SHORT or set(plain(name).split()) <= SORTS):
            name = '%s (%s)' % (name, parent)
        if name and plain(name) not in known:
            aliases = [] if '(' in name else [a for a in english(t, name) if plain(a) not in known]
            found.append(dict.fromkeys(COLUMNS, '') | {
                'name': name, 'wikidata': t['qid'],
                'type': 'Country' if t.get('is_country') and not parent else 'Place',
                'aliases': '|'.join({plain(a): a for a in aliases}.values()), 'partOf': parent})
            known |= {plain(form): name for form in [name, *aliases]}
    return found


def text(rows):
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator='\n')
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def main(path):
    with open(path, encoding='utf-8') as file:
        territories = [json.loads(line) for line in file]
    with open(os.path.join(os.path.dirname(path), 'LICENSE'), encoding='utf-8') as file:
        notice = '\n#   '.join(line.rstrip() for line in file.read().strip().splitlines())
    gazetteer = os.path.join(ONTOLOGY, 'gazetteer.csv')
    rows = read(gazetteer)
    number(rows, territories)
    with open(gazetteer, 'w', encoding='utf-8', newline='') as file:
        file.write(text(rows))
    with open(os.path.join(ONTOLOGY, 'territories.csv'), 'w', encoding='utf-8', newline='') as file:
        file.write('\n'.join(line.rstrip() for line in (NOTICE % notice).split('\n')))
        file.write(text(additions(rows, territories)))


if __name__ == '__main__':
    main(sys.argv[1])

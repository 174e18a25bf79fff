"""Makes ontology/legislators.csv: who sits in the Congress of the United States, and sat there when.

    python3 src/training/names/legislators.py LEGISLATORS-CURRENT.yaml

The file is that of unitedstates/congress-legislators (CC0). It tells of those who sit there now with
all their terms, and of nobody who left. Terms that follow each other are one.
"""
import csv
import datetime
import os
import re
import sys

import yaml

FILE = os.path.join(os.path.dirname(__file__), '..', '..', '..', 'ontology', 'legislators.csv')
OFFICES = {'sen': 'senator', 'rep': 'representative'}
GAP = datetime.timedelta(days=40)
NOTICE = """\
# Who sits in the Congress of the United States, with all terms there, made by
# src/training/names/legislators.py from unitedstates/congress-legislators (CC0).
"""
STATES = dict(pair.split('=') for pair in (
    'AL=Alabama|AK=Alaska|AZ=Arizona|AR=Arkansas|CA=California|CO=Colorado|CT=Connecticut|DE=Delaware|FL=Florida|'
    'GA=Georgia|HI=Hawaii|ID=Idaho|IL=Illinois|IN=Indiana|IA=Iowa|KS=Kansas|KY=Kentucky|LA=Louisiana|ME=Maine|'
    'MD=Maryland|MA=Massachusetts|MI=Michigan|MN=Minnesota|MS=Mississippi|MO=Missouri|MT=Montana|NE=Nebraska|'
    'NV=Nevada|NH=New Hampshire|NJ=New Jersey|NM=New Mexico|NY=New York|NC=North Carolina|ND=North Dakota|OH=Ohio|'
    'OK=Oklahoma|OR=Oregon|PA=Pennsylvania|RI=Rhode Island|SC=South Carolina|SD=South Dakota|TN=Tennessee|TX=Texas|'
    'UT=Utah|VT=Vermont|VA=Virginia|WA=Washington|WV=West Virginia|WI=Wisconsin|WY=Wyoming|DC=District of Columbia|'
    'PR=Puerto Rico|GU=Guam|VI=Virgin Islands|AS=American Samoa|MP=Northern Mariana Islands').split('|'))


def names(person):
    """The names under which somebody is told of, the one of his page in Wikipedia first."""
    name, page = person['name'], person['id'].get('wikipedia', '')
    full = re.sub(r'["“”][^"“”]*["“”]', ' ', name.get('official_full', ''))
    firsts = [first + ' ' + name['last'] for first in (name.get('nickname'), name['first']) if first]
    every = [re.sub(r' \(.*', '', page), *firsts, ' '.join(full.split())]
    return list(dict.fromkeys(each for each in every if each))


def terms(person):
    joined = []
    for term in person['terms']:
        office, state = OFFICES[term['type']], STATES[term['state']]
        begin, end = (datetime.date.fromisoformat(str(term[key])) for key in ('start', 'end'))
        if joined and joined[-1][:2] == [office, state] and begin - joined[-1][3] <= GAP:
            joined[-1][3] = end
        else:
            joined.append([office, state, begin, end])
    return ['%s/%s/%s/%s' % tuple(term) for term in joined]


def main(path):
    with open(path, encoding='utf-8') as file:
        people = yaml.load(file, Loader=yaml.CSafeLoader)
    with open(FILE, 'w', encoding='utf-8', newline='') as file:
        file.write(NOTICE)
        writer = csv.writer(file, lineterminator='\n')
        writer.writerow(['holder', 'names', 'country', 'terms'])
        for person in sorted(people, key=lambda one: (one['name']['last'], names(one))):
            first, *others = names(person)
            writer.writerow([first, '|'.join(others), 'United States', '|'.join(terms(person))])


if __name__ == '__main__':
    main(sys.argv[1])

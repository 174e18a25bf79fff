"""The training and test sentences, read from the data folder."""
import collections
import dataclasses
import json
import os
import re

import gazetteer

UNKNOWN = -1
ENTITY_TYPES = ['O', 'abstract', 'person', 'place', 'event', 'time', 'organization', 'object',
                'substance', 'animal', 'plant']
KINDS = ('PER', 'ORG', 'LOC', 'NAT', 'EVENT', 'OTHER')
NAMES = ['O'] + [m + k for k in KINDS for m in ('B-', 'I-')]
ANY_NAME = (1 << len(NAMES)) - 1
NAME_OF_ENTITY = {'person': 'PER', 'organization': 'ORG', 'place': 'LOC', 'event': 'EVENT'}
DAYS = set('''monday tuesday wednesday thursday friday saturday sunday january february march april
may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
dec mon tue wed thu fri sat sun'''.split())


def marks(*labels):
    """The set of name labels as a number with a bit for each."""
    return sum(1 << NAMES.index(label) for label in labels)


NONE = marks('O')
NO_NAME_OF_UNER = ANY_NAME & ~marks('B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC')


def mark_of_people(first):
    return marks('B-NAT' if first else 'I-NAT')


@dataclasses.dataclass
class Sentence:
    """A sentence with what is known of its words; unknown numbers are -1, unknown lists empty.

    heads count from 1, 0 is the root. names holds for each word the set of labels that it may have.
    mentions are (head word, group) by GUM, in order. names_by says who marked the names: 'uner', 'gum', 'wikigold' or a larger
    reader ('taught'), or nobody: ''. taught is where the rows begin that such a reader wrote of the words.
    """
    words: list
    upos: list = dataclasses.field(default_factory=list)
    xpos: list = dataclasses.field(default_factory=list)
    lemmas: list = dataclasses.field(default_factory=list)
    heads: list = dataclasses.field(default_factory=list)
    relations: list = dataclasses.field(default_factory=list)
    types: list = dataclasses.field(default_factory=list)
    names: list = dataclasses.field(default_factory=list)
    mentions: list = dataclasses.field(default_factory=list)
    spans: list = dataclasses.field(default_factory=list)
    names_by: str = ''
    document: str = ''
    taught: int = UNKNOWN


def read_conllu(path):
    """The trees of a CoNLL-U file, with GUM's entities where the file has them."""
    sentences, rows, document = [], [], ''
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            line = line.rstrip('\n')
            if line.startswith('# newdoc'):
                document = line.partition('=')[2].strip()
            elif line and line[0] != '#':
                row = line.split('\t')
                if row[0].isdigit():
                    rows.append(row)
            elif not line and rows:
                sentences.append(_tree(rows, document))
                rows = []
    if rows:
        sentences.append(_tree(rows, document))
    return sentences


def _tree(rows, document):
    sentence = Sentence(
        words=[r[1] for r in rows], upos=[r[3] for r in rows], xpos=[r[4] for r in rows],
        lemmas=[r[2] for r in rows], heads=[int(r[6]) for r in rows],
        relations=[r[7] for r in rows], document=document)
    if any('Entity=' in r[9] for r in rows) or document.startswith('GUM_'):
        _entities(sentence, rows)
        sentence.names_by = 'gum'
    else:
        sentence.names = _proper_nouns(sentence)
    return sentence


_BRACKET = re.compile(r'\(([^()]+)(\))?|([^()]+)\)')


def _entities(sentence, rows):
    """Types of head words, mentions and names from the entities in the last column."""
    found, open_entities = [], []
    for index, row in enumerate(rows):
        column = next((f[7:] for f in row[9].split('|') if f.startswith('Entity=')), '')
        for match in _BRACKET.finditer(column):
            if match.group(1):
                group, kind = match.group(1).split('-')[:2]
                if match.group(2):
                    found.append((index, index, group, kind))
                else:
                    open_entities.append((index, group, kind))
            else:
                group = match.group(3).split('-')[0]
                for at in range(len(open_entities) - 1, -1, -1):
                    if open_entities[at][1] == group:
                        begin, _, kind = open_entities.pop(at)
                        found.append((begin, index, group, kind))
                        break
    found.sort(key=lambda e: (e[0], -e[1]))
    sentence.types = ['O'] * len(rows)
    groups = {}
    for begin, end, group, kind in found:
        head = next((i for i in range(begin, end + 1)
                     if not begin <= sentence.heads[i] - 1 <= end), begin)
        if head not in groups:
            sentence.types[head] = kind if kind in ENTITY_TYPES else 'abstract'
            groups[head] = group
            sentence.spans.append((begin, end, head, kind))
    sentence.mentions = sorted(groups.items())
    sentence.names = _names_of_entities(sentence)


def is_proper(sentence, i):
    return sentence.upos[i] == 'PROPN' or sentence.xpos[i] in ('NNP', 'NNPS')


def _proper_nouns(sentence):
    """What may be a name by the tags alone: of what kind is unknown."""
    names, peoples = [], gazetteer.peoples(sentence.words)
    for i, word in enumerate(sentence.words):
        inside = (0 < i < len(sentence.words) - 1
                  and is_proper(sentence, i - 1) and is_proper(sentence, i + 1))
        if i in peoples and sentence.upos[i] in ('ADJ', 'PROPN', 'NOUN'):
            names.append(ANY_NAME & ~NONE)
        elif word.lower().rstrip('.') in DAYS or gazetteer.is_title(word):
            names.append(NONE)
        elif is_proper(sentence, i):
            names.append(ANY_NAME)
        else:
            names.append(ANY_NAME if inside and sentence.upos[i] in ('ADP', 'DET', 'PUNCT', 'CCONJ', 'NUM', 'PART')
                         else NONE)
    return names


def _names_of_entities(sentence):
    names = _proper_nouns(sentence)
    taken = set()
    for begin, end, head, kind in sentence.spans:
        if kind == 'time':
            for i in range(begin, end + 1):
                names[i] = NONE
                taken.add(i)
    for begin, end, head, kind in sentence.spans:
        if kind == 'time' or not is_proper(sentence, head) or head in taken:
            continue
        first, last = _name_span(sentence, begin, end, head)
        if taken.intersection(range(first, last + 1)):
            continue
        taken.update(range(first, last + 1))
        if kind == 'person' and gazetteer.is_title(sentence.words[head]):
            names[first:last + 1] = [NONE] * (last + 1 - first)
        elif kind == 'person' and sentence.xpos[head] == 'NNPS':
            names[first:last + 1] = [NO_NAME_OF_UNER] * (last + 1 - first)
        else:
            set_name(names, first, last + 1, NAME_OF_ENTITY.get(kind, 'OTHER'))
    for i, first in gazetteer.peoples(sentence.words).items():
        if (i not in taken or names[i] == NO_NAME_OF_UNER) and sentence.upos[i] in ('ADJ', 'PROPN'):
            names[i] = mark_of_people(first)
    return names


def _name_span(sentence, begin, end, head):
    """The name's own words in a phrase: what is proper and hangs together with the head."""
    def belongs(i):
        if not is_proper(sentence, i) and sentence.upos[i] not in ('NUM', 'X'):
            return False
        return sentence.relations[i] not in ('nmod:desc', 'appos', 'conj', 'nmod:poss', 'nmod:unmarked')

    first = last = head
    while first > begin and belongs(first - 1) or (
            first - 1 > begin and sentence.words[first - 1] in ('-', '&', '.') and belongs(first - 2)):
        first -= 1
    while last < end and (belongs(last + 1) or (
            last + 2 <= end and sentence.words[last + 1] in ('-', '&', 'of', 'for', 'and', 'of')
            and sentence.relations[last + 1] in ('punct', 'case', 'cc')
            and is_proper(sentence, last + 2) and sentence.relations[last + 2] in ('nmod', 'conj', 'flat', 'compound')
            and (sentence.words[last + 1] != 'and' or sentence.types[last + 2] == 'O'))):
        last += 1
    if last < end and sentence.words[last] in ('-', '&', 'of', 'for', 'and'):
        last += 1
    return first, last


def set_name(names, begin, end, kind):
    for i in range(begin, end):
        names[i] = marks(('B-' if i == begin else 'I-') + kind)


def read_uner(path):
    """(words, marks, document) of a Universal NER file, sentence by sentence: PER, ORG, LOC."""
    sentences, words, labels, document = [], [], [], ''
    with open(path, encoding='utf-8') as lines:
        for line in list(lines) + ['\n']:
            if line.startswith('# newdoc'):
                document = line.partition('=')[2].strip()
            if line.startswith('#'):
                continue
            fields = line.rstrip('\n').split('\t')
            if len(fields) > 2:
                words.append(fields[1])
                labels.append(fields[2])
            elif words:
                sentences.append((words, labels, document))
                words, labels = [], []
    return sentences


def with_uner_names(trees, gold):
    """The trees with Universal NER's names; a proper noun outside of them may be another kind.

    A tree whose words are cut otherwise there keeps what its tags say.
    """
    by_words = {tuple(words): labels for words, labels, _ in gold}
    for tree in trees:
        words, labels = tree.words, by_words.get(tuple(tree.words))
        if labels is None:
            continue
        tree.names_by = 'uner'
        peoples = gazetteer.peoples(words)
        for i, label in enumerate(labels):
            if label[2:] in ('PER', 'ORG', 'LOC'):
                tree.names[i] = marks(label)
            elif i in peoples and tree.upos[i] in ('ADJ', 'PROPN'):
                tree.names[i] = mark_of_people(peoples[i])
            else:
                tree.names[i] &= NO_NAME_OF_UNER
    return trees


def read_wikigold(path):
    """wikigold's sentences; what it calls MISC may be a nationality, an event or another name."""
    sentences, words, labels, documents = [], [], [], 0
    with open(path, encoding='utf-8') as lines:
        for line in list(lines) + ['\n']:
            fields = line.split()
            if len(fields) == 2:
                words.append(fields[0])
                labels.append(fields[1])
            elif words:
                if words == ['-DOCSTART-']:
                    documents += 1
                else:
                    sentences.append(_wikigold(words, labels, 'wikigold %d' % documents))
                words, labels = [], []
    return sentences


def _wikigold(words, labels, document):
    names, peoples = [], gazetteer.peoples(words)
    for i, label in enumerate(labels):
        kind = label[2:]
        mark = 'I-' if i and labels[i - 1][2:] == kind and kind else 'B-'
        if not kind:
            names.append(mark_of_people(peoples[i]) if i in peoples else NONE)
        elif kind == 'MISC':
            alone = mark == 'B-' and labels[i + 1:i + 2] != [label]
            kinds = ['EVENT', 'OTHER'] if i not in peoples else ['NAT'] if alone else ['NAT', 'EVENT', 'OTHER']
            names.append(marks(*[mark + k for k in kinds]))
        else:
            names.append(marks(mark + kind))
    return Sentence(words=[_BRACKETS.get(w, w) for w in words], names=names, names_by='wikigold', document=document)


_BRACKETS = {'-LRB-': '(', '-RRB-': ')', '``': '"', "''": '"'}


_WORD = re.compile(r"(?:[A-Z]\.){2,}|(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sen|Rep|Gov|Jr|Sr|No)\.(?=\s)|\d[\d.,:]*\d|[^\W_]+"
                   r"(?:[’'][^\W_]+)*|\S")
_POSSESSIVE = re.compile(r"(.+)([’']s)$")


def split_words(text):
    """(word, begin) of a text without gold words, as the treebanks cut them, roughly."""
    words = []
    for match in _WORD.finditer(text):
        word = match.group()
        possessive = _POSSESSIVE.match(word)
        if possessive:
            at = match.start() + len(possessive.group(1))
            words += [(possessive.group(1), match.start()), (possessive.group(2), at)]
        elif word.lower().replace('’', "'").endswith("n't") and len(word) > 3:
            words += [(word[:-3], match.start()), (word[-3:], match.start() + len(word) - 3)]
        else:
            words.append((word, match.start()))
    return words


_END = re.compile(r'(?<=[a-z)\d”"][.!?])\s+(?=[A-Z“"])')


@dataclasses.dataclass
class Link:
    """A name in a sentence by its words begin to end (excluded), with the page it links to."""
    sentence: Sentence
    begin: int
    end: int
    page: str

    def __post_init__(self):
        self._loose = self.sentence.names[self.begin:self.end]

    def set_kind(self, kind):
        """Marks the name as of a kind, or as it was before anyone knew."""
        self.sentence.names[self.begin:self.end] = self._loose
        begin = self.begin + (self.sentence.words[self.begin].lower() == 'the')
        if kind:
            set_name(self.sentence.names, begin, self.end, kind)

    def surface(self):
        """The name as it stands there, without its article."""
        words = self.sentence.words[self.begin:self.end]
        return words[words[0].lower() == 'the':]


def read_links(path):
    """The sentences of the linked news items, and their links to pages.

    A word in capitals that no link covers may be anything; other words are no names.
    """
    sentences, links = [], []
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            item = json.loads(line)
            at = 0
            for part in _END.split(item['text']):
                begin = item['text'].index(part, at)
                at = begin + len(part)
                words = split_words(part)
                if not 4 <= len(words) <= 90:
                    continue
                sentence = Sentence(words=[w for w, _ in words], names=[], document=item['id'])
                sentence.names = loose_names(sentence.words)
                sentences.append(sentence)
                for link in item['links']:
                    inside = [i for i, (w, b) in enumerate(words)
                              if link['start'] - begin <= b < link['end'] - begin]
                    if inside and link['start'] >= begin and link['end'] <= at:
                        links.append(Link(sentence, inside[0], inside[-1] + 1, link['wiki']))
    return sentences, links


def loose_names(words):
    names, peoples = [], gazetteer.peoples(words)
    for i, word in enumerate(words):
        capital = word[0].isupper()
        if i in peoples:
            names.append(ANY_NAME & ~NONE)
        elif word.lower().rstrip('.') in DAYS or not capital:
            between = 0 < i < len(words) - 1 and words[i - 1][0].isupper() and words[i + 1][0].isupper() \
                and (word in ('of', 'for', 'and', '&', '-', 'the', 'de', 'al', 'in', '.', "'s") or not word[0].isalpha())
            names.append(ANY_NAME if between and word.lower() not in DAYS else NONE)
        elif gazetteer.is_title(word):
            names.append(NONE)
        else:
            names.append(ANY_NAME)
    return names


def read_text2kg(folder):
    """Wikipedia sentences with the names of Wikidata's triples, typed by the ontologies."""
    sentences = []
    by_text = collections.OrderedDict()
    for part in ('train', 'validation'):
        directory = os.path.join(folder, part)
        for file in sorted(os.listdir(directory)):
            number = re.search(r'ont_(\d+_[a-z]+)_', file).group(1)
            kinds = _kinds(os.path.join(folder, 'ontologies', number + '_ontology.json'))
            with open(os.path.join(directory, file), encoding='utf-8') as lines:
                for line in lines:
                    row = json.loads(line)
                    if 'sent' not in row:
                        continue
                    triples = row.get('triples') or [row]
                    for t in triples:
                        domain, range_ = kinds.get(t.get('rel_label') or t.get('rel'), ('', ''))
                        entry = by_text.setdefault(row['sent'], [])
                        entry.append((t.get('sub_label') or t.get('sub'), domain))
                        entry.append((t.get('obj_label') or t.get('obj'), range_))
    for text, labels in by_text.items():
        words = split_words(text)
        if not 4 <= len(words) <= 90:
            continue
        sentence = Sentence(words=[w for w, _ in words])
        sentence.names = loose_names(sentence.words)
        starts = {b: i for i, (w, b) in enumerate(words)}
        ends = {b + len(w): i + 1 for i, (w, b) in enumerate(words)}
        for label, kind in labels:
            at = text.find(label)
            if kind and label[:1].isupper() and at in starts and at + len(label) in ends:
                begin, end = starts[at], ends[at + len(label)]
                if words[begin][0] in ('The', 'the') and kind != 'OTHER':
                    begin += 1
                if begin < end:
                    set_name(sentence.names, begin, end, kind)
        sentences.append(sentence)
    return sentences


_KIND_WORDS = [('PER', 'human person actor director player writer artist politician scientist author'),
               ('LOC', 'country city place location state river mountain capital island region continent lake'
                       ' territory sea populated municipality settlement'),
               ('ORG', 'organization organisation company party team band club studio label university league'
                       ' government agency military_unit publisher manufacturer developer record'),
               ('OTHER', 'film movie book album song work written musical software game franchise series'),
               ('EVENT', 'war battle event election tournament competition season')]


def _kinds(path):
    with open(path, encoding='utf-8') as file:
        ontology = json.load(file)
    concepts = {}
    for concept in ontology['concepts']:
        words = re.findall('[a-z]+', concept['label'].lower())
        for kind, known in _KIND_WORDS:
            if set(words) & set(known.split()):
                concepts[concept['qid']] = kind
                break
    return {r['label']: (concepts.get(r['domain'], ''), concepts.get(r['range'], ''))
            for r in ontology['relations']}

#!/usr/bin/env python3
"""Writes a handful of invented sentences as the training takes them, to try its commands on.

usage: invented.py FOLDER

The folder gets data, an encoder with weights drawn by chance (encoder.jar) and a WordNet of six nouns.
"""
import json
import os
import sys
import zipfile

import numpy
import onnx
from onnx import helper, numpy_helper

import model
import pieces

# Enough pieces that their table is written in int8, as that of the true encoder.
PIECES = 10200
# Words with tags, head, relation, what Universal NER says and GUM's entities.
SENTENCES = ['''Lopez Lopez PROPN NNP 2 nsubj B-PER (1-person)
met meet VERB VBD 0 root O _
Novak Novak PROPN NNP 2 obj B-PER (2-person)
in in ADP IN 5 case O _
Lima Lima PROPN NNP 2 obl B-LOC (3-place)
. . PUNCT . 2 punct O _''', '''She she PRON PRP 2 nsubj O (1-person)
thanked thank VERB VBD 0 root O _
the the DET DT 4 det O (4-person
president president NOUN NN 2 obj O _
of of ADP IN 6 case O _
Chad Chad PROPN NNP 4 nmod B-LOC (5-place)4)
. . PUNCT . 2 punct O _''', '''New New ADJ NNP 2 amod B-ORG (6-organization
Council Council PROPN NNP 4 nsubj I-ORG 6)
quickly quickly ADV RB 4 advmod O _
recognized recognize VERB VBD 0 root O _
the the DET DT 7 det O (7-organization
Malian Malian ADJ JJ 7 amod O _
army army NOUN NN 4 obj O 7)
on on ADP IN 9 case O _
Monday Monday PROPN NNP 4 obl O (8-time)
. . PUNCT . 4 punct O _''']
# Each noun with the number of its lexicographer file.
NOUNS = {'army': 14, 'city': 15, 'leader': 18, 'meeting': 14, 'river': 17, 'prime minister': 18}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = sys.argv[1]
    sentences = [[line.split() for line in sentence.split('\n')] for sentence in SENTENCES]
    for name in ('ewt-train', 'ewt-dev', 'pud-test', 'ewt-test'):
        write(folder, 'data/ud/%s.conllu' % name, trees(sentences, name, entities=False))
    for name in ('gum-train', 'gum-dev', 'gum-test'):
        write(folder, 'data/ud/%s.conllu' % name, trees(sentences, 'GUM_' + name, entities=True))
    for name in ('uner-ewt-dev', 'uner-pud-test', 'uner-ewt-test'):
        write(folder, 'data/ner/%s.iob2' % name, ''.join(
            ''.join('%d\t%s\t%s\n' % (i, row[0], row[6]) for i, row in enumerate(rows, 1)) + '\n' for rows in sentences))
    write(folder, 'data/ner/wikigold.conll', ''.join(
        ''.join('%s %s\n' % (row[0], row[6].replace('B-', 'I-')) for row in rows) + '\n' for rows in sentences))
    write_links(folder)
    write_triples(folder)
    write_wordnet(os.path.join(folder, 'wordnet'))
    write_encoder(os.path.join(folder, 'encoder.jar'), sorted({row[0].lower() for rows in sentences for row in rows}))


def write(folder, name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)


def trees(sentences, document, entities):
    text = '# newdoc id = %s\n' % document
    for rows in sentences:
        for i, (form, lemma, upos, xpos, head, relation, _, entity) in enumerate(rows, 1):
            misc = 'Entity=' + entity if entities and entity != '_' else '_'
            text += '\t'.join([str(i), form, lemma, upos, xpos, '_', head, relation, '_', misc]) + '\n'
        text += '\n'
    return text


def write_links(folder):
    text = 'Lopez visited the Malian army in Lima.'
    links = [{'start': text.index(name), 'end': text.index(name) + len(name), 'wiki': name} for name in ('Lopez', 'Lima')]
    write(folder, 'data/links/current-events.jsonl', json.dumps({'id': '1', 'text': text, 'links': links}) + '\n')


def write_triples(folder):
    ontology = {'concepts': [{'qid': 'Q1', 'label': 'human'}, {'qid': 'Q2', 'label': 'city'}],
                'relations': [{'label': 'birthplace', 'domain': 'Q1', 'range': 'Q2'}]}
    write(folder, 'data/text2kg/ontologies/1_people_ontology.json', json.dumps(ontology))
    row = {'sent': 'Novak was born in Lima.', 'sub_label': 'Novak', 'rel_label': 'birthplace', 'obj_label': 'Lima'}
    for part in ('train', 'validation'):
        write(folder, 'data/text2kg/%s/ont_1_people_%s.jsonl' % (part, part), json.dumps(row) + '\n')


def write_wordnet(folder):
    """Data and index of the nouns, with the columns that are read and no others."""
    nouns = [(noun.replace(' ', '_'), sort, number) for number, (noun, sort) in enumerate(sorted(NOUNS.items()))]
    write(folder, 'data.noun', ''.join('%08d %02d n 01 %s 0 000 | \n' % (number, sort, noun) for noun, sort, number in nouns))
    write(folder, 'index.noun', ''.join('%s n 1 0 1 0 %08d  \n' % (noun, number) for noun, _, number in nouns))


def write_encoder(path, words):
    """An encoder in the jar's form: the true one's products and tables, of numbers drawn by chance."""
    chance = numpy.random.default_rng(1)

    def drawn(*shape):
        return chance.standard_normal(shape, dtype=numpy.float32) * numpy.float32(0.02)

    width, inner = model.SMALL.width, model.SMALL.inner
    tensors = {'embeddings.word_embeddings.weight': drawn(PIECES, width),
               'embeddings.position_embeddings.weight': drawn(model.SMALL.longest, width),
               'embeddings.token_type_embeddings.weight': drawn(2, width),
               'embeddings.LayerNorm.weight': numpy.ones(width, numpy.float32),
               'embeddings.LayerNorm.bias': drawn(width)}
    nodes = []
    for layer in range(model.SMALL.layers):
        name = 'encoder.layer.%d.' % layer
        for part, shape in (('attention.self.query', (width, width)), ('attention.self.key', (width, width)),
                            ('attention.self.value', (width, width)), ('attention.output.dense', (width, width)),
                            ('intermediate.dense', (width, inner)), ('output.dense', (inner, width))):
            tensors[name + part] = drawn(*shape)
            tensors[name + part + '.bias'] = drawn(shape[1])
            nodes.append(helper.make_node('MatMul', ['x', name + part], ['y']))
        for norm in ('attention.output.LayerNorm', 'output.LayerNorm'):
            tensors[name + norm + '.weight'] = numpy.ones(width, numpy.float32)
            tensors[name + norm + '.bias'] = drawn(width)
    graph = helper.make_graph(nodes, 'encoder', [], [], [numpy_helper.from_array(t, n) for n, t in tensors.items()])
    with zipfile.ZipFile(path, 'w') as jar:
        jar.writestr('all-minilm-l6-v2.onnx', helper.make_model(graph).SerializeToString())
        jar.writestr('all-minilm-l6-v2-tokenizer.json', json.dumps({'model': {'vocab': vocabulary(words)}}))


def vocabulary(words):
    """The numbers of the pieces: the words, behind the places that the encoder keeps for itself."""
    known = ['[unused%d]' % i for i in range(pieces.MASK + 1)] + words
    known += ['[more%d]' % i for i in range(PIECES - len(known))]
    return {piece: number for number, piece in enumerate(known)}


if __name__ == '__main__':
    main()

#!/usr/bin/env python3
"""Writes the trained model of statements as the program takes it: one file beside the lexicon.

usage: export.py --work FOLDER --reader READER.sha256 --to FILE.onnx [--float] [--least NUMBER]
"""
import argparse
import io
import json
import os
import sys

import onnx
import torch
from onnx import helper

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'reader'))
import batches
import corpus
import net
import quantize

INPUTS = ('vectors', 'features', 'ways', 'distances', 'candidates', 'nouns')
OUTPUTS = ('triples', 'numbers')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--work', required=True, help='the folder that train.py worked in')
    parser.add_argument('--reader', required=True, help='the file with the digest of the reader model')
    parser.add_argument('--to', required=True, help='the file to write')
    parser.add_argument('--float', action='store_true', help='leave the weights as they are')
    parser.add_argument('--least', type=float, default=0.1, help='how sure a proposal must be for the judge to hear it')
    options = parser.parse_args()
    trained, labels = load(options.work)
    graph = exported(trained)
    if not options.float:
        graph = quantize.graph(graph)
    with open(options.reader) as file:
        digest = file.read().strip()
    helper.set_model_props(graph, properties(labels, digest, options.least))
    weights = graph.SerializeToString()
    with open(options.to, 'wb') as file:
        file.write(weights)
    print('%.1f MB' % (len(weights) / 1e6))


def load(work):
    """(the model with the average of its weights, its labels) of a training folder."""
    with open(os.path.join(work, 'labels.json')) as file:
        labels = json.load(file)
    saved = torch.load(os.path.join(work, 'checkpoint.pt'))
    trained = net.Model(labels['features'], labels['relations'], corpus.ROLES, net.Size(*saved['size']))
    trained.load_state_dict(saved['average'])
    return trained.eval(), labels


def properties(labels, reader, least):
    """What the file tells of itself, in lines."""
    told = {feature: labels['features'][feature] for feature in net.FEATURES}
    told['relations'] = labels['relations']
    told['role_words'] = sorted(batches.NOUNS)
    told['least'] = ['%.3f' % least]
    told['reader'] = [reader]
    return {key: '\n'.join(values) for key, values in told.items()}


def exported(trained):
    """The float ONNX model of one passage."""
    words = 12
    sample = (torch.randn(words, trained.size.vectors), torch.ones(words, len(net.FEATURES), dtype=torch.long),
              torch.zeros(words, words, dtype=torch.long), torch.zeros(words, words, dtype=torch.long),
              torch.ones(words, dtype=torch.bool), torch.ones(words, dtype=torch.bool))
    axes = {name: {0: 'words'} for name in INPUTS}
    axes['ways'][1] = axes['distances'][1] = 'words'
    buffer = io.BytesIO()
    torch.onnx.export(trained, sample, buffer, opset_version=14, input_names=list(INPUTS), output_names=list(OUTPUTS),
                      dynamic_axes=axes, do_constant_folding=True)
    return onnx.load_model_from_string(buffer.getvalue())


if __name__ == '__main__':
    main()

#!/usr/bin/env python3
"""Writes the trained reader as the program takes it: weights in int8, labels, vocabulary, digest.

usage: export.py --work FOLDER --to FOLDER
"""
import argparse
import hashlib
import io
import json
import os
import shutil

import onnx
import torch

import batches
import model
import quantize
import vectors


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--work', required=True, help='the folder that train.py worked in')
    parser.add_argument('--to', required=True, help='the folder of the model in the resources')
    options = parser.parse_args()
    reader, labels, vocabulary, ranges = load(options.work)
    size = write(reader, labels, ranges, options.to)
    shutil.copy(os.path.join(options.work, 'vocab.txt'), os.path.join(options.to, 'vocab.txt'))
    print('%.1f MB' % (size / 1e6))


def write(reader, labels, ranges, folder):
    """Writes weights, digest and labels into the folder; gives the number of bytes of the weights. The reader is changed."""
    graph = exported(quantize.smooth(reader, ranges))
    labels['distances'] = ['%.5f' % d for d in reader.distance.tolist()]
    labels['transitions'] = ['%.5f' % s for row in reader.chain.steps().tolist() for s in row]
    labels['passage'] = [str(batches.PASSAGE)]
    os.makedirs(folder, exist_ok=True)
    weights = vectors.add(quantize.graph(graph)).SerializeToString()
    with open(os.path.join(folder, 'reader-int8.onnx'), 'wb') as file:
        file.write(weights)
    with open(os.path.join(folder, 'reader-int8.sha256'), 'w') as file:
        file.write(hashlib.sha256(weights).hexdigest() + '\n')
    with open(os.path.join(folder, 'labels.json'), 'w') as file:
        json.dump(labels, file, indent=0)
        file.write('\n')
    return len(weights)


def load(work):
    """(reader with the averaged weights, labels, vocabulary, ranges of its inputs) of a training folder."""
    with open(os.path.join(work, 'labels.json')) as file:
        labels = json.load(file)
    with open(os.path.join(work, 'vocab.txt'), encoding='utf-8') as file:
        vocabulary = file.read().splitlines()
    saved = torch.load(os.path.join(work, 'checkpoint.pt'))
    reader = model.Reader(labels, len(vocabulary), model.Size(*saved['size']))
    reader.load_state_dict(saved['average'])
    return reader.eval(), labels, vocabulary, saved['ranges']


def exported(reader):
    """The float ONNX model of one passage."""
    pieces_, words = 12, 9
    sample = (torch.randint(1000, 2000, (pieces_,)), torch.arange(1, words + 1), torch.arange(1, words + 1),
              torch.full((words,), 12))
    inputs = ['ids', 'first', 'last', 'shape']
    axes = {'ids': {0: 'pieces'}} | {name: {0: 'words'} for name in inputs[1:] + model.OUTPUTS}
    axes['arc'][1] = axes['rel'][2] = 'heads'
    buffer = io.BytesIO()
    torch.onnx.export(reader, sample, buffer, opset_version=14, input_names=inputs, output_names=model.OUTPUTS,
                      dynamic_axes=axes, do_constant_folding=True)
    return onnx.load_model_from_string(buffer.getvalue())


if __name__ == '__main__':
    main()

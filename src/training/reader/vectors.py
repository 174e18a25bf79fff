#!/usr/bin/env python3
"""Adds to an exported reader what statements are learnt from: the vectors of its words, with no number of it changed.

usage: vectors.py READER.onnx
"""
import hashlib
import os
import sys

import numpy
import onnx
from onnx import helper, numpy_helper

OUTPUT = 'vectors'
# After which inner layers, counted from 1, a word's pieces are looked at.
LAYERS = (1, 3, 5, 6)


def add(graph_model):
    """The model with one more output: for each word, in turn, its mean in some layers and its two views."""
    graph = graph_model.graph
    if OUTPUT in {output.name for output in graph.output}:
        return graph_model
    tensors = {name for node in graph.node for name in node.output}
    nodes, parts = [], []
    for layer in LAYERS:
        parts.append(_mean_of_pieces('/layers.%d/last_norm/Add_1_output_0' % (layer - 1), layer, tensors, nodes))
    inputs = {node.name: node.input[0] for node in graph.node if node.op_type == 'MatMul'}
    parts += [inputs['/upos/MatMul'], inputs['/anaphor/MatMul']]
    nodes.append(helper.make_node('Concat', parts, [OUTPUT], 'vectors', axis=1))
    graph.node.extend(nodes)
    graph.initializer.append(numpy_helper.from_array(numpy.asarray(numpy.float32(0.5)), 'vectors_half'))
    graph.output.append(helper.make_tensor_value_info(OUTPUT, onnx.TensorProto.FLOAT, ['words', None]))
    onnx.checker.check_model(graph_model)
    return graph_model


def _mean_of_pieces(layer_output, layer, tensors, nodes):
    if layer_output not in tensors:
        raise ValueError('the reader has no %s' % layer_output)
    name = 'vectors_%d_' % layer
    for end in ('first', 'last'):
        nodes.append(helper.make_node('Gather', [layer_output, end], [name + end], name + end))
    nodes.append(helper.make_node('Add', [name + 'first', name + 'last'], [name + 'sum'], name + 'sum'))
    nodes.append(helper.make_node('Mul', [name + 'sum', 'vectors_half'], [name + 'mean'], name + 'mean'))
    return name + 'mean'


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    path = sys.argv[1]
    weights = add(onnx.load(path)).SerializeToString()
    with open(path, 'wb') as file:
        file.write(weights)
    with open(os.path.splitext(path)[0] + '.sha256', 'w') as file:
        file.write(hashlib.sha256(weights).hexdigest() + '\n')


if __name__ == '__main__':
    main()

"""A reader out of the model that it was exported to: the weights that training goes on with, near what they were before int8."""
import json
import os

import numpy
import onnx
import torch
from onnx import numpy_helper

import chain
import model

# The small products, which stay in float.
SMALL_PRODUCTS = ('upos', 'xpos', 'etype.outer', 'ner.outer', 'anaphor', 'antecedent', 'new')
# What the names of bytes end in: of a product's weights, of the table of pieces.
WEIGHT, ROWS = '_weight', '_rows'


def read(path):
    """(weights by the reader's names, vocabulary, labels) of an exported reader; labels.json and vocab.txt lie beside it.

    All weights are there but those of the head for WordNet's sorts, which is not exported.
    """
    def beside(name):
        return open(os.path.join(os.path.dirname(path), name), encoding='utf-8')

    with beside('labels.json') as file:
        labels = json.load(file)
    with beside('vocab.txt') as file:
        vocabulary = file.read().splitlines()
    weights = _Graph(onnx.load(path).graph).weights()
    weights['distance'] = torch.tensor([float(d) for d in labels['distances']])
    ban = chain.Chain(labels['ner']).ban
    steps = torch.tensor([float(s) for s in labels['transitions']]).view_as(ban)
    weights['chain.transitions'] = steps - ban
    return weights, vocabulary, labels


class _Graph:
    def __init__(self, graph):
        self.tensors = {t.name: torch.from_numpy(numpy.array(numpy_helper.to_array(t))) for t in graph.initializer}
        self.nodes = list(graph.node)

    def weights(self):
        found = {name.replace('.linear.', '.'): tensor for name, tensor in self.tensors.items() if self._is_named(name)}
        found['word.weight'] = self._dequantized(next(n for n in self.tensors if n.endswith(ROWS))[:-len(ROWS)], ROWS)
        products = self._products()
        for name in [n for n in self.tensors if n.endswith('.inverse')]:
            module = name[:-len('.inverse')]
            moved = next(node.output[0] for node in self.nodes if node.op_type == 'Mul' and name in node.input)
            found[module + '.weight'] = products[moved].t().contiguous() * self.tensors[name]
        for name in SMALL_PRODUCTS:
            product = next(n for n in self.nodes if n.name == '/%s/MatMul' % name.replace('.', '/'))
            found[name + '.weight'] = self.tensors[product.input[1]].t().contiguous()
        for name, width in (('arc', model.ARC + 1), ('rel', model.RELATION + 1)):
            pairs = next(p for p in products.values() if p.shape[0] == width)
            found[name + '.weight'] = pairs.reshape(width, -1, width)
        # The root's sides are constant, so that its vector is in the graph only as it goes into a product.
        root = next(i for i, p in products.items() if i in self.tensors and p.shape[1] == model.ARC)
        found['root'] = self.tensors[root][0] / self.tensors['arc_right.inverse']
        return found

    def _is_named(self, name):
        """Whether a tensor has the name of the reader's; those of the library's and of bytes are other."""
        return '.' in name and ':' not in name and not name.endswith('.inverse')

    def _products(self):
        """The matrix [in, out] of each product in bytes, by the name of its inputs."""
        quantized = [node for node in self.nodes if node.op_type in ('DynamicQuantizeLinear', 'Abs')]
        return {node.input[0]: self._dequantized(node.output[0].partition('_')[0], WEIGHT) for node in quantized}

    def _dequantized(self, name, ending):
        return self.tensors[name + ending].float() * self.tensors[name + '_scale']

"""Numbers of eight bits for the reader's large weights: in the exported graph, and the same in torch."""
import numpy
import onnx
import torch
from onnx import helper, numpy_helper

import model

LARGE = 384 * 90
# Steps to either side of zero, the byte that stands for it, and the least range of a row.
STEPS, MIDDLE, LEAST = 127, 128, 1e-9
# How much of an input's range moves into the weights, as a power: of 0.5, 0.6 and 0.7, 0.6 leaves the least error.
MOVED = 0.6


class Smoothed(torch.nn.Module):
    """A product whose inputs are first brought to like ranges, since in int8 they share a scale."""

    def __init__(self, linear, most):
        super().__init__()
        weight = linear.weight.detach()
        scale = most.clamp(min=1e-4) ** MOVED / weight.abs().amax(0).clamp(min=1e-5) ** (1 - MOVED)
        scale = scale / scale.log().mean().exp()
        linear.weight.data = weight * scale
        self.linear = linear
        self.register_buffer('inverse', 1 / scale)

    def forward(self, x):
        return self.linear(x * self.inverse)


def _large_products(reader):
    return [(name, m) for name, m in reader.named_modules()
            if isinstance(m, torch.nn.Linear) and m.weight.numel() >= LARGE]


def ranges(reader, some):
    """The largest absolute value of each input of each large product, over some batches."""
    most = {}

    def note(name):
        def hook(_, inputs, output):
            now = inputs[0].detach().reshape(-1, inputs[0].shape[-1]).abs().amax(0)
            most[name] = torch.maximum(most[name], now) if name in most else now
        return hook

    hooks = [m.register_forward_hook(note(name)) for name, m in _large_products(reader)]
    with torch.no_grad():
        for batch in some:
            words = reader.read(batch)
            reader.tags(words)
            reader.tree_sides(words, batch.words)
    for hook in hooks:
        hook.remove()
    return most


def smooth(reader, most):
    """Brings the inputs of the reader's large products to like ranges; the reader says the same."""
    for name, linear in _large_products(reader):
        _replace(reader, name, Smoothed(linear, most[name]))
    return reader


def _replace(reader, name, module):
    parent, _, leaf = name.rpartition('.')
    setattr(reader.get_submodule(parent), leaf, module)


def of_columns(weight):
    """(int8 matrix, a scale for each column) of a float matrix [in, out]."""
    scale = numpy.maximum(numpy.abs(weight).max(0), 1e-12).astype(numpy.float32) / numpy.float32(STEPS)
    return numpy.clip(numpy.rint(weight / scale), -STEPS, STEPS).astype(numpy.int8), scale.astype(numpy.float32)


def graph(exported):
    """The ONNX model with its large products and its word embedding in int8."""
    weights = {t.name: t for t in exported.graph.initializer}
    nodes, replaced = [], {}
    for number, node in enumerate(exported.graph.node):
        if node.op_type == 'MatMul' and node.input[1] in weights and _is_large(weights[node.input[1]]):
            nodes += _product(node, numpy_helper.to_array(weights[node.input[1]]), number, replaced)
        elif node.op_type == 'Gather' and node.input[0] in weights and weights[node.input[0]].dims[0] > 10000:
            nodes += _rows(node, numpy_helper.to_array(weights[node.input[0]]), number, replaced)
        else:
            nodes.append(node)
    del exported.graph.node[:]
    exported.graph.node.extend(nodes)
    used = {i for n in nodes for i in n.input}
    kept = [t for t in exported.graph.initializer if t.name in used] + list(replaced.values())
    del exported.graph.initializer[:]
    exported.graph.initializer.extend(kept)
    onnx.checker.check_model(exported)
    return exported


def _is_large(tensor):
    return len(tensor.dims) == 2 and tensor.dims[0] * tensor.dims[1] >= LARGE


def _product(node, weight, number, replaced):
    name = 'q%d_' % number
    quantized, scale = of_columns(weight)
    constants = {'weight': quantized, 'scale': scale, 'zero': numpy.zeros((), numpy.int8)}
    if _is_by_row(weight.shape[0]):
        constants |= {'steps': numpy.float32(1 / STEPS), 'least': numpy.float32(LEAST), 'middle': numpy.float32(MIDDLE),
                      'xz': numpy.uint8(MIDDLE)}
        nodes = _by_row(node, name)
    else:
        nodes = _together(node, name)
    for suffix, array in constants.items():
        replaced[name + suffix] = numpy_helper.from_array(numpy.asarray(array), name + suffix)
    return nodes


def _is_by_row(inputs):
    """Whether each row has a scale of its own: the inner layers, where a few pieces have much larger numbers."""
    return inputs > model.SMALL.width


def _together(node, name):
    """One scale for all inputs."""
    return [helper.make_node('DynamicQuantizeLinear', [node.input[0]], [name + 'x', name + 'xs', name + 'xz']),
            *_integers(name),
            helper.make_node('Mul', [name + 'xs', name + 'scale'], [name + 'scales']),
            helper.make_node('Mul', [name + 'float', name + 'scales'], [node.output[0]])]


def _by_row(node, name):
    """A scale for each row of inputs; zero is in the middle."""
    x = node.input[0]
    return [helper.make_node('Abs', [x], [name + 'size']),
            helper.make_node('ReduceMax', [name + 'size'], [name + 'largest'], axes=[-1], keepdims=1),
            helper.make_node('Max', [name + 'largest', name + 'least'], [name + 'most']),
            helper.make_node('Mul', [name + 'most', name + 'steps'], [name + 'xs']),
            helper.make_node('Div', [x, name + 'xs'], [name + 'divided']),
            helper.make_node('Round', [name + 'divided'], [name + 'rounded']),
            helper.make_node('Add', [name + 'rounded', name + 'middle'], [name + 'moved']),
            helper.make_node('Cast', [name + 'moved'], [name + 'x'], to=onnx.TensorProto.UINT8),
            *_integers(name),
            helper.make_node('Mul', [name + 'float', name + 'xs'], [name + 'row_scaled']),
            helper.make_node('Mul', [name + 'row_scaled', name + 'scale'], [node.output[0]])]


def _integers(name):
    return [helper.make_node('MatMulInteger', [name + 'x', name + 'weight', name + 'xz', name + 'zero'], [name + 'sum']),
            helper.make_node('Cast', [name + 'sum'], [name + 'float'], to=onnx.TensorProto.FLOAT)]


def _rows(node, table, number, replaced):
    name = 'e%d_' % number
    quantized, scale = of_columns(table.T)
    replaced[name + 'rows'] = numpy_helper.from_array(numpy.ascontiguousarray(quantized.T), name + 'rows')
    replaced[name + 'scale'] = numpy_helper.from_array(scale[:, None], name + 'scale')
    return [helper.make_node('Gather', [name + 'rows', node.input[1]], [name + 'int'], name + 'gather'),
            helper.make_node('Cast', [name + 'int'], [name + 'float'], name + 'cast', to=onnx.TensorProto.FLOAT),
            helper.make_node('Gather', [name + 'scale', node.input[1]], [name + 'scales'], name + 'gather_scales'),
            helper.make_node('Mul', [name + 'float', name + 'scales'], [node.output[0]], name + 'scaled')]


class QuantizedLinear(torch.nn.Module):
    """What the graph's nodes for a large product do, in torch."""

    def __init__(self, weight, bias):
        super().__init__()
        quantized, scale = of_columns(weight.detach().numpy().T)
        self.weight = torch.from_numpy(quantized.astype(numpy.float64))
        self.scale = torch.from_numpy(scale)
        self.bias = bias

    def forward(self, x):
        if _is_by_row(x.shape[-1]):
            scale = x.abs().amax(-1, keepdim=True).clamp(min=LEAST) * numpy.float32(1 / STEPS)
            steps = (x / scale).round()
        else:
            least, most = x.min().clamp(max=0), x.max().clamp(min=0)
            scale = (most - least) / 255
            zero = (-least / scale).round().clamp(0, 255)
            steps = ((x / scale).round() + zero).clamp(0, 255) - zero
        total = (steps.double() @ self.weight).float() * (scale * self.scale)
        return total if self.bias is None else total + self.bias


def in_torch(reader):
    """Replaces the reader's large products and its word embedding as in the graph; gives the reader back."""
    for name, linear in _large_products(reader):
        _replace(reader, name, QuantizedLinear(linear.weight, linear.bias))
    width, labels, _ = reader.rel.weight.shape
    spread = QuantizedLinear(reader.rel.weight.reshape(width, -1).t(), None)
    reader.rel.spread = lambda left: spread(_with_one(left)).reshape(*left.shape[:-1], labels, width)
    if reader.arc.weight.numel() >= LARGE:
        arc_width = reader.arc.weight.shape[0]
        arcs = QuantizedLinear(reader.arc.weight.reshape(arc_width, -1).t(), None)
        reader.arc.spread = lambda left: arcs(_with_one(left)).reshape(*left.shape[:-1], 1, arc_width)
    quantized, scale = of_columns(reader.word.weight.detach().numpy().T)
    reader.word.weight.data = torch.from_numpy(quantized.astype(numpy.float32).T * scale[:, None])
    return reader


def _with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)

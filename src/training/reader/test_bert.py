"""A TensorFlow checkpoint is read as it was written, and an encoder out of it has all that the reader's has."""
import unittest

import numpy

import bert
import model


def number(value):
    """The number in groups of seven bits."""
    found = bytearray()
    while value > 127:
        found.append(value & 127 | 128)
        value >>= 7
    return bytes(found + bytearray([value]))


def block(pairs):
    """A block of a sorted table whose keys leave out what they share with the key before."""
    found, before = b'', b''
    for key, value in pairs:
        shared = next((i for i, (a, b) in enumerate(zip(key, before)) if a != b), min(len(key), len(before)))
        found += number(shared) + number(len(key) - shared) + number(len(value)) + key[shared:] + value
        before = key
    return found + (0).to_bytes(4, 'little') + (1).to_bytes(4, 'little')


def table(pairs):
    """A sorted table of two blocks."""
    data, handles = b'', []
    for part in (pairs[:len(pairs) // 2], pairs[len(pairs) // 2:], None):
        here = block(handles if part is None else part)
        handle = number(len(data)) + number(len(here))
        handles.append((part[-1][0] if part else b'', handle))
        data += here + b'\0' + b'sums'
    footer = number(0) + number(0) + handles[-1][1]
    return data + footer.ljust(40, b'\0') + bert.MAGIC.to_bytes(8, 'little')


def entry(array, begin):
    """What a checkpoint's index tells of a tensor."""
    shape = b''.join(b'\x12' + number(len(size)) + size for size in (b'\x08' + number(n) for n in array.shape))
    return b'\x08\x01\x12' + number(len(shape)) + shape + b'\x20' + number(begin) + b'\x28' + number(array.nbytes)


def checkpoint(arrays):
    """(index, numbers) of a checkpoint."""
    pairs, numbers = [(b'', b'\x08\x01')], b''
    for name, array in sorted(arrays.items()):
        pairs.append((('module/bert/' + name).encode('utf-8'), entry(array, len(numbers))))
        numbers += array.tobytes()
    return table(pairs), numbers


def drawn(size, vocabulary):
    """The arrays of an encoder, drawn by chance."""
    width, inner = size.width, size.inner
    shapes = {'embeddings/word_embeddings': (vocabulary, width), 'embeddings/position_embeddings': (size.longest, width),
              'embeddings/token_type_embeddings': (2, width)}
    norms = ['embeddings']
    for i in range(size.layers):
        layer = 'encoder/layer_%d/' % i
        for name, ins, outs in (('attention/self/query', width, width), ('attention/self/key', width, width),
                                ('attention/self/value', width, width), ('attention/output/dense', width, width),
                                ('intermediate/dense', width, inner), ('output/dense', inner, width)):
            shapes[layer + name + '/kernel'], shapes[layer + name + '/bias'] = (ins, outs), (outs,)
        norms += [layer + 'attention/output', layer + 'output']
    for norm in norms:
        shapes[norm + '/LayerNorm/gamma'], shapes[norm + '/LayerNorm/beta'] = (width,), (width,)
    chance = numpy.random.default_rng(1)
    return {name: chance.standard_normal(shape, dtype=numpy.float32) for name, shape in shapes.items()}


class BertTest(unittest.TestCase):
    SIZE = model.Size(8, 2, 2, 12, 20)

    def test_tensors_are_read_as_they_were_written(self):
        arrays = drawn(self.SIZE, 300)
        found = bert.tensors(*checkpoint(arrays))
        self.assertEqual(sorted(arrays), sorted(found))
        for name, array in arrays.items():
            self.assertTrue(numpy.array_equal(array, found[name].numpy()), name)

    def test_an_encoder_has_all_weights_of_the_readers(self):
        weights = bert.named(bert.tensors(*checkpoint(drawn(self.SIZE, 300))), self.SIZE)
        reader = model.Reader({'upos': 'ab', 'xpos': 'ab', 'etype': 'ab', 'ner': ['O'], 'rels': 'ab', 'distances': 'ab'},
                              300, self.SIZE)
        missing, unexpected = reader.load_state_dict(weights, strict=False)
        self.assertEqual([], unexpected)
        self.assertEqual([], [name for name in missing if name.startswith(('word.', 'place.', 'norm.', 'layers.'))])

    def test_another_file_is_refused(self):
        with self.assertRaises(ValueError):
            list(bert.entries(b'x' * 100))


if __name__ == '__main__':
    unittest.main()

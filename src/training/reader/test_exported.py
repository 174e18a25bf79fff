"""A reader read out of the model that it was exported to is the reader that was exported, as near as its bytes are."""
import copy
import os
import tempfile
import unittest

import torch

import corpora
import export
import exported
import invented
import model

LABELS = {'upos': list('abc'), 'xpos': list('abcd'), 'rels': list('abcde'), 'etype': list('abcdef'), 'ner': corpora.NAMES,
          'distances': list('abcd')}


class ExportedTest(unittest.TestCase):
    def test_what_is_read_is_what_was_exported(self):
        torch.manual_seed(1)
        reader = model.Reader(LABELS, invented.PIECES).eval()
        for parameter in reader.parameters():
            parameter.data += torch.randn(parameter.shape) * 0.02
        with tempfile.TemporaryDirectory() as folder:
            export.write(copy.deepcopy(reader), dict(LABELS), ranges(reader), folder)
            with open(os.path.join(folder, 'vocab.txt'), 'w', encoding='utf-8') as file:
                file.write('a\nb\n')
            weights, vocabulary, labels = exported.read(os.path.join(folder, 'reader-int8.onnx'))
        self.assertEqual(['a', 'b'], vocabulary)
        self.assertEqual(LABELS['upos'], labels['upos'])
        true = reader.state_dict()
        self.assertEqual(set(true), set(weights) | {'sort.weight', 'sort.bias'})
        for name, weight in weights.items():
            self.assertEqual(true[name].shape, weight.shape, name)
            self.assertLess(float((true[name] - weight).abs().max()), 0.02 * float(true[name].abs().max()), name)


def ranges(reader):
    """Ranges of inputs drawn by chance."""
    return {name: torch.rand(m.in_features) + 0.5 for name, m in reader.named_modules() if isinstance(m, torch.nn.Linear)}


if __name__ == '__main__':
    unittest.main()

"""A smaller reader learns what a larger one says of text that nobody annotated."""
import os
import tempfile
import unittest

import torch

import batches
import corpora
import label
import losses
import model
import taught

WORDS = ['EU', 'recognizes', 'Guaido', '.', 'Police', 'arrest', 'a', 'man', 'in', 'Lima']
LABELS = {'upos': ['NOUN', 'VERB', 'PUNCT'], 'xpos': ['NN', 'VBZ', '.'], 'rels': ['root', 'nsubj', 'obj', 'punct'],
          'etype': corpora.ENTITY_TYPES, 'ner': corpora.NAMES, 'distances': ['0', '1', '2', '3', '4', '5', '6', '7']}
VOCABULARY = ['[unused%d]' % i for i in range(104)] + WORDS
DOCUMENTS = [[corpora.Sentence(words=WORDS[:4], document='a'), corpora.Sentence(words=WORDS[4:], document='a')],
             [corpora.Sentence(words=WORDS[4:] + ['.'], document='b')]]


def drawn(seed):
    torch.manual_seed(seed)
    return model.Reader(LABELS, len(VOCABULARY), model.Size(16, 2, 2, 24, 40)).eval()


class TaughtTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.numbers, cls.larger = batches.Numbers(LABELS, VOCABULARY), drawn(1)
        cls.folder = tempfile.TemporaryDirectory()
        cls.name = os.path.join(cls.folder.name, 'told')
        cls.count = label.write(cls.larger, LABELS, cls.numbers, DOCUMENTS, cls.name)
        cls.told = taught.Told(cls.name, LABELS)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def loss(self, reader):
        batch = batches.Batch(batches.passages([self.numbers.row(s) for s in self.told.sentences]))
        return losses.losses(reader, batch, self.told)

    def test_sentences_are_those_of_the_texts(self):
        self.assertEqual(17, self.count)
        self.assertEqual([s.words for d in DOCUMENTS for s in d], [s.words for s in self.told.sentences])
        self.assertEqual([0, 4, 10], [s.taught for s in self.told.sentences])

    def test_a_row_has_shares(self):
        rows = self.told.of(torch.arange(17))
        for name in ('upos', 'xpos', 'etype', 'ner', 'rel', 'arcs'):
            for share in self.told.layout.of(rows, name).sum(1).tolist():
                self.assertLessEqual(share, 1.01, name)
                self.assertGreater(share, 0.4 if name == 'arcs' else 0.99, name)

    def test_who_told_it_is_nearest(self):
        self.assertLess(float(self.loss(self.larger)['taught']), float(self.loss(drawn(2))['taught']))

    def test_it_is_learnt(self):
        reader = drawn(3)
        optimizer = torch.optim.Adam(reader.parameters(), lr=1e-2)
        before = float(self.loss(reader)['taught'])
        for _ in range(30):
            loss = self.loss(reader)['taught']
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        least = float(self.loss(self.larger)['taught'])
        self.assertLess(float(self.loss(reader)['taught']) - least, (before - least) / 2)

    def test_a_head_that_a_sentence_lost_counts_for_nothing(self):
        row = self.numbers.row(self.told.sentences[2])
        cut = self.numbers._without_full_stop(row)
        self.assertEqual(len(row.words) - 1, len(cut.words))
        batch = batches.Batch([[cut], [row]])
        self.assertLess(float(losses.losses(self.larger, batch, self.told)['taught']), 100)

    def test_other_labels_are_refused(self):
        with self.assertRaises(ValueError):
            taught.Told(self.name, LABELS | {'upos': ['VERB', 'NOUN', 'PUNCT']})


if __name__ == '__main__':
    unittest.main()

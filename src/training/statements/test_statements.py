"""Tests of what the training computes by itself."""
import itertools
import os
import sys
import unittest

import numpy
import torch

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'reader'))
import batches
import corpus
import losses
import net
import public
import texts


def document(words, statements=()):
    """A document of one passage and one sentence; a word is its text, head and the names of whom it stands for."""
    text, fields = ' '.join(w for w, _, _ in words), []
    for i, (word, head, names) in enumerate(words):
        begin = len(' '.join(w for w, _, _ in words[:i])) + (i > 0)
        fields.append([begin, begin + len(word), 0, head, word.lower(), 'NOUN', 'x', 'O', 'O', 'NAME' if names else '', '',
                       [names] if names else []])
    made = corpus.Document({'id': 'd', 'text': text, 'passages': [fields]}, 0, 'item')
    corpus._align(made, [['d.0', text]], [['d.0', *s] for s in statements])
    return made


PERU = [('Peru', 1, ['Peru']), ('attacked', -1, []), ('Chile', 1, ['Chile']), ('.', 1, [])]


class Ways(unittest.TestCase):
    def test_a_way_goes_up_and_then_down(self):
        ways = batches.ways([1, -1, 1, 2], [0, 0, 0, 0])
        self.assertEqual(ways[0, 1], 1 * 4)
        self.assertEqual(ways[1, 0], 1)
        self.assertEqual(ways[0, 3], 1 * 4 + 2)
        self.assertEqual(ways[2, 2], 0)

    def test_far_ways_are_counted_up_to_three(self):
        self.assertEqual(batches.ways([-1, 0, 1, 2, 3], [0] * 5)[4, 0], 3 * 4)

    def test_other_sentences_are_before_or_behind(self):
        ways = batches.ways([-1, -1], [0, 1])
        self.assertEqual((ways[0, 1], ways[1, 0]), (net.BEHIND, net.BEFORE))

    def test_distances_tell_which_word_is_first(self):
        self.assertEqual([net.distance(d) for d in (0, 1, -1, 3, -40)], [0, 1, 7, 3, 12])


class Texts(unittest.TestCase):
    def test_a_document_becomes_an_article(self):
        made = texts.text({'date': '2020-05-05', 'lines': [['d.0', 'Peru attacks'], ['d.1', 'It did.']]})
        self.assertEqual(made, 'date 2020-05-05\nPeru attacks\n\nIt did.\n')

    def test_who_is_meant_goes_by_all_words_but_pronouns(self):
        gold = texts.gold('d', [['d.0', 'Peru', 'attacks', 'Chile', 'attacks', 'opt'],
                                ['d.1', 'It=Peru', 'attacks', '^Chile', 'did', '-'],
                                ['d.1', 'Lima=Peru', 'meets', 'Chile', 'met', 'neg by:The_Times']])
        self.assertEqual([(g['subject'], g['relation'], g['optional']) for g in gold],
                         [(['Peru', 'Lima'], 'attacks', False), (['Peru', 'Lima'], 'meets', False)])
        self.assertEqual((gold[1]['polarity'], gold[1]['source']), ('negative', ['The Times']))

    def test_what_is_written_to_learn_from_stands_in_its_lines(self):
        folder = [os.path.join(os.path.dirname(os.path.abspath(__file__)), 'written')]
        lines = {name: line.translate(corpus._QUOTES).lower() for d in corpus.documents(folder) for name, line in d['lines']}
        for fields in itertools.chain.from_iterable(corpus.statements(folder).values()):
            self.assertEqual(len(fields), 6)
            for mention in (fields[1], fields[3], fields[4]):
                if not mention.startswith('^'):
                    short = mention if mention is fields[4] else mention.partition('=')[0]
                    self.assertIn(short.translate(corpus._QUOTES).lower(), lines[fields[0]], fields)


class Public(unittest.TestCase):
    def test_words_are_put_together_as_one_writes_them(self):
        words = "The band 's 2nd song ( \" Now \" , 1999 ) was n't new .".split()
        self.assertEqual(public.joined(words), 'The band\'s 2nd song ("Now", 1999) wasn\'t new.')

    def test_a_long_text_is_parted_between_paragraphs(self):
        long = ['word ' * (public.WORDS - 1)]
        self.assertEqual([len(some) for some in public.parts([long, ['one'], ['two', 'more'], long])], [2, 1, 1])


class Losses(unittest.TestCase):
    def test_a_passage_counts_by_its_weight(self):
        made = document(PERU, [['Peru', 'attacks', 'Chile', 'attacked', '-']])
        one = batches.passages([made], batches.labels([made]))
        batch = batches.batch(one, numpy.zeros((4, 8), numpy.float32))
        golds = [losses.Gold(p, ['attacks', 'meets'], corpus.ROLES, corpus.SYMMETRIC) for p in one]
        scores = torch.zeros(1, batch.there.shape[1], 2)
        once, twice = (losses.cues(scores, golds, batch, torch.tensor([w])) for w in (1.0, 2.0))
        self.assertAlmostEqual(float(twice), 2 * float(once), 5)


class Alignment(unittest.TestCase):
    def test_a_statement_finds_its_words(self):
        made = document(PERU, [('Peru', 'attacks', 'Chile', 'attacked', 'neg')]).statements[0]
        self.assertEqual((made.cue, made.subject, made.object), (1, 0, 2))
        self.assertTrue(made.negative)

    def test_who_is_meant_may_have_another_name(self):
        made = document(PERU, [('Peru=Republic of Peru', 'attacks', 'Chile', 'attacked', '-')]).statements[0]
        self.assertEqual(made.subjects, {'peru', 'republic of peru'})

    def test_words_that_are_not_there_make_no_statement(self):
        self.assertEqual(document(PERU, [('Peru', 'attacks', 'Chile', 'bombed', '-')]).statements, [])

    def test_a_tenth_of_the_documents_is_held_out(self):
        held = sum(corpus.is_held_out('d%d' % i, None) for i in range(2000))
        self.assertTrue(150 < held < 250, held)

    def test_documents_are_held_out_by_a_pattern_of_their_names(self):
        held = [n for n in ('t15c1', 't16a2', 't1c15') if corpus.is_held_out(n, 't1[56].*')]
        self.assertEqual(held, ['t15c1', 't16a2'])


class Model(unittest.TestCase):
    def test_what_fills_up_a_batch_changes_nothing(self):
        made = document(PERU)
        labels = batches.labels([made])
        torch.manual_seed(1)
        model = net.Model(labels, ['attacks', 'meets'], corpus.ROLES, net.Size(vectors=6, width=16, cues=4)).eval()
        vectors = numpy.random.RandomState(1).randn(4, 6).astype(numpy.float32)
        passage = batches.passages([made], labels)
        longer = batches.passages([document(PERU + [('x', 1, [])] * 9)], labels)
        alone = model.words(batches.batch(passage, vectors))[0, :4]
        more = numpy.concatenate([vectors, numpy.zeros((9, 6), numpy.float32)])
        together = model.words(batches.batch(passage + longer, more))[0, :4]
        self.assertLess(float((alone - together).abs().max()), 1e-5)

    def test_nobody_but_candidates_is_proposed(self):
        made = document(PERU)
        labels = batches.labels([made])
        model = net.Model(labels, ['attacks', 'meets'], corpus.ROLES, net.Size(vectors=6, width=16, cues=4, sides=2)).eval()
        batch = batches.batch(batches.passages([made], labels), numpy.zeros((4, 6), numpy.float32))
        triples, _ = model(*(x[0] for x in batch[:-1]))
        self.assertEqual({0, 2}, set(triples[:, 2].tolist()) | set(triples[:, 3].tolist()))


if __name__ == '__main__':
    unittest.main()

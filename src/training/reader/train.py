#!/usr/bin/env python3
"""Trains the reader.

usage: train.py --data FOLDER --encoder JAR|READER.onnx --work FOLDER [--taught NAME] [--epochs N] [--seed N]

The work folder gets a checkpoint after each epoch; run again, the training goes on from the last one.
"""
import argparse
import collections
import copy
import json
import os
import random
import time

import torch

import batches
import corpora
import encoders
import figures
import losses
import model
import names
import products
import quantize
import taught
import wordnet

PIECES_A_BATCH = 2600
ALONE = 0.2
WARM_UP = 200
ENCODER = ('word.', 'place.', 'norm.', 'layers.')
AVERAGE = 0.998
TYPED_AFTER = (2, 4)
CALIBRATING = 60


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--data', required=True)
    parser.add_argument('--encoder', required=True)
    parser.add_argument('--work', required=True)
    parser.add_argument('--wordnet', default='/usr/share/wordnet')
    parser.add_argument('--taught', help='the name of the files that label.py wrote')
    parser.add_argument('--share', type=float, default=0.5, help='how much of these texts an epoch has')
    parser.add_argument('--epochs', type=int, default=8)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--stop', type=int, help='end after this epoch of the plan')
    parser.add_argument('--part', type=float, default=1.0, help='train on this part of the data only, for a trial')
    parser.add_argument('--lists', type=int, default=1200, help="how many lists of WordNet's nouns an epoch has")
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    torch.set_num_threads(2)
    torch.manual_seed(options.seed)
    products.be_fast()
    Training(options).run()


class Training:
    """The data, the reader and its optimizer, epoch after epoch."""

    def __init__(self, options):
        self.options = options
        trees, self.others, self.linked, self.links = read(options.data, options.part)
        self.trees = trees
        self.links += names.proper_nouns([s for s in trees if not s.names_by])
        self.kinds = {}
        names.set_kinds(self.links, self.kinds)
        encoder = encoders.read(options.encoder)
        self.labels = labels_of(trees)
        self.told = taught.Told(options.taught, self.labels) if options.taught else None
        numbers = self.numbers = batches.Numbers(self.labels, encoder.vocabulary, wordnet.read(options.wordnet))
        self.reader = model.Reader(self.labels, len(encoder.vocabulary), encoder.size)
        missing, unexpected = self.reader.load_state_dict(encoder.weights, strict=False)
        if unexpected:
            raise ValueError('unexpected weights: %s' % unexpected)
        self.average = copy.deepcopy(self.reader).eval()
        self.begun = encoder.labels is not None
        if self.begun:
            self.check(encoder.labels)
        learnt = [p for n, p in self.reader.named_parameters() if n.startswith(ENCODER)]
        heads = [p for n, p in self.reader.named_parameters() if not n.startswith(ENCODER)]
        self.optimizer = torch.optim.AdamW(
            [{'params': learnt, 'rate': encoder.rate}, {'params': heads, 'rate': encoder.head_rate}],
            lr=1e-4, betas=(0.9, 0.98), weight_decay=0.01)
        self.epoch = self.steps = 0
        self.calibrating = []
        with open(os.path.join(options.work, 'labels.json'), 'w') as file:
            json.dump(self.labels, file, indent=0)
        with open(os.path.join(options.work, 'vocab.txt'), 'w', encoding='utf-8') as file:
            file.write('\n'.join(encoder.vocabulary) + '\n')
        self.tests = [(name, [numbers.row(s) for s in sentences], sentences)
                      for name, sentences in figures.quick_tests(options.data)]

    def run(self):
        self.resume()
        if self.begun and not self.epoch:
            self.type_links()
        while self.epoch < (self.options.stop or self.options.epochs):
            started = time.time()
            self.run_epoch()
            self.epoch += 1
            if self.epoch in TYPED_AFTER:
                self.type_links()
            print('epoch %d of %d: %d s' % (self.epoch, self.options.epochs, time.time() - started), flush=True)
            if self.epoch % 2 == 0 or self.epoch == self.options.epochs:
                self.report()
            self.save()

    def type_links(self):
        """Takes the kind of each linked page from the reader's own opinions."""
        self.kinds = names.kinds_of_pages(self.average, self.numbers, self.links)
        names.set_kinds(self.links, self.kinds)

    def check(self, labels):
        """A reader goes on only with the labels, in their order, that its heads were made for."""
        other = [name for name in batches.TAKES.values() if labels[name] != self.labels[name]]
        if other:
            raise ValueError('the reader has other labels of %s' % ' and '.join(other))

    def report(self):
        for name, rows, sentences in self.tests:
            print('  ' + name, figures.line(figures.measure(self.average, self.labels, rows, sentences)), flush=True)

    def run_epoch(self):
        chance = random.Random(self.options.seed * 1000 + self.epoch)
        torch.manual_seed(self.options.seed * 1000 + self.epoch)
        units = self.units(chance)
        self.reader.train()
        steps = list(batches.in_batches(units, PIECES_A_BATCH, chance))
        seen, started = collections.Counter(), time.time()
        for number, passages in enumerate(steps):
            progress = (self.epoch + number / len(steps)) / self.options.epochs
            found = self.step(batches.Batch(passages, chance, self.numbers.shares), progress)
            seen.update({k: v for k, v in found.items()})
            if number % 50 == 49:
                print('  %d/%d %s %.2f s a step' % (
                    number + 1, len(steps), ' '.join('%s %.3f' % (k, v / 50) for k, v in sorted(seen.items())),
                    (time.time() - started) / (number + 1)), flush=True)
                seen.clear()

    def units(self, chance):
        """This epoch's passages: all trees, all gold names, a third of the distant ones, a share of what it is told."""
        numbers = self.numbers
        left = 0 if self.begun else 1 - self.epoch / self.options.epochs
        numbers.trust[''] = max(batches.UNCHECKED * left, batches.UNCHECKED_AT_LEAST)
        persons = batches.Persons(self.trees + self.others[0] + self.others[1] + self.linked, numbers.cutter)

        def passages(sentences):
            rows = [row for row in map(numbers.row, sentences) if batches.fitting(row)]
            return batches.passages(rows, lambda: 0 if chance.random() < ALONE else chance.randint(40, batches.PASSAGE))

        units = passages(self.trees + self.others[0])
        distant = passages(self.others[1] + self.linked)
        units += chance.sample(distant, len(distant) // 3)
        if self.told:
            told = passages(self.told.sentences)
            units += chance.sample(told, int(len(told) * self.options.share))
        units += [[numbers.listed(chance)] for _ in range(self.options.lists)]
        units = [[numbers.augmented(r, chance) for r in persons.exchanged(unit, chance)] for unit in units]
        return [unit for unit in units if all(map(batches.fitting, unit))]

    def step(self, batch, progress):
        self.steps += 1
        rate = min(self.steps / WARM_UP, 1) * max(1 - progress, 0.005)
        for group in self.optimizer.param_groups:
            group['lr'] = group['rate'] * rate
        found = losses.losses(self.reader, batch, self.told)
        loss = sum(losses.WEIGHTS[k] * v for k, v in found.items())
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.reader.parameters(), 1.0)
        if not torch.isfinite(norm):
            raise ArithmeticError('the gradient is no longer finite')
        self.optimizer.step()
        decay = min(AVERAGE, self.steps / (self.steps + 10))
        with torch.no_grad():
            for mean, now in zip(self.average.parameters(), self.reader.parameters()):
                mean.lerp_(now, 1 - decay)
        return {k: float(v) for k, v in found.items()} | {'norm': float(norm)}

    def checkpoint(self):
        return os.path.join(self.options.work, 'checkpoint.pt')

    def save(self):
        torch.save({'reader': self.reader.state_dict(), 'average': self.average.state_dict(),
                    'optimizer': self.optimizer.state_dict(), 'epoch': self.epoch, 'steps': self.steps,
                    'kinds': self.kinds, 'size': tuple(self.reader.size),
                    'ranges': self.ranges()}, self.checkpoint() + '.new')
        os.replace(self.checkpoint() + '.new', self.checkpoint())

    def ranges(self):
        """The ranges of the reader's inputs on some passages, which int8 needs to know."""
        if not self.calibrating:
            passages = batches.passages([row for row in map(self.numbers.row, self.trees) if batches.fitting(row)])
            some = passages[::max(1, len(passages) // CALIBRATING)]
            self.calibrating = [batches.Batch([passage]) for passage in some]
        return quantize.ranges(self.average, self.calibrating)

    def resume(self):
        if os.path.exists(self.checkpoint()):
            saved = torch.load(self.checkpoint())
            self.reader.load_state_dict(saved['reader'])
            self.average.load_state_dict(saved['average'])
            self.optimizer.load_state_dict(saved['optimizer'])
            self.epoch, self.steps = saved['epoch'], saved['steps']
            self.kinds = saved['kinds']
            names.set_kinds(self.links, self.kinds)
            print('goes on after epoch %d' % self.epoch, flush=True)


def read(data, part):
    """(trees, (gold names, distant names), linked sentences, links)."""
    def path(*names_):
        return os.path.join(data, *names_)

    trees = corpora.read_conllu(path('ud', 'ewt-train.conllu'))
    # The only gold names of that kind: twice.
    trees += 2 * corpora.with_uner_names(corpora.read_conllu(path('ud', 'ewt-dev.conllu')),
                                         corpora.read_uner(path('ner', 'uner-ewt-dev.iob2')))
    trees += corpora.read_conllu(path('ud', 'gum-train.conllu'))
    trees += corpora.read_conllu(path('ud', 'gum-dev.conllu'))
    gold = corpora.read_wikigold(path('ner', 'wikigold.conll'))
    distant = corpora.read_text2kg(path('text2kg'))
    linked, links = corpora.read_links(path('links', 'current-events.jsonl'))
    if part < 1:
        trees, gold, distant, linked = (x[::int(1 / part)] for x in (trees, gold, distant, linked))
    return trees, (gold, distant), linked, links


def labels_of(trees):
    def common(values):
        return [v for v, _ in collections.Counter(values).most_common()]

    return {'upos': common(u for t in trees for u in t.upos), 'xpos': common(x for t in trees for x in t.xpos),
            'rels': common(r for t in trees for r in t.relations), 'etype': corpora.ENTITY_TYPES,
            'ner': corpora.NAMES, 'distances': [str(d) for d in range(batches.DISTANCES)]}


if __name__ == '__main__':
    main()

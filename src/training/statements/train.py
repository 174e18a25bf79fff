#!/usr/bin/env python3
"""Trains the model of statements on annotated documents that the program has read; goes on where it was broken off.

usage: train.py --read FILES --annotated FOLDER... --work FOLDER [--begin FOLDER] [--held-out PATTERN] [--epochs N] [--seed N]
"""
import argparse
import json
import os
import random
import re
import shutil
import sys
import time

# Many small products side by side are slower than one after the other; it must be set before the library loads.
os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
import numpy
import torch

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'reader'))
import batches
import corpus
import figures
import losses
import net
import products

WORDS = 1300
KINDS = {'article': 1.5, 'gum': 1.5}


def main():
    options = arguments()
    products.be_fast()
    torch.set_num_threads(options.threads)
    documents, vectors = corpus.read(options.read, options.annotated)
    held = [d for d in documents if corpus.is_held_out(d.name, options.held_out)]
    learn = [d for d in documents if not corpus.is_held_out(d.name, options.held_out)]
    os.makedirs(options.work, exist_ok=True)
    path = os.path.join(options.work, 'labels.json')
    if options.begin and not os.path.exists(path):
        shutil.copy(os.path.join(options.begin, 'labels.json'), path)
    if not os.path.exists(path):
        relations = sorted({s.relation for d in documents for s in d.statements})
        with open(path, 'w') as file:
            json.dump({'features': batches.labels(learn), 'relations': relations}, file)
    with open(path) as file:
        read = json.load(file)
    labels, relations = read['features'], read['relations']
    size = net.Size(vectors=vectors.shape[1], width=options.width, layers=options.layers)
    torch.manual_seed(options.seed)
    model = net.Model(labels, relations, corpus.ROLES, size, options.dropout, options.input_dropout)
    if options.begin:
        model.load_state_dict(torch.load(os.path.join(options.begin, 'checkpoint.pt'))['average'])
    learner = Learner(model, batches.passages(learn, labels), batches.passages(held, labels), vectors, options)
    learner.run()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--read', required=True, help='what the program wrote: NAME of NAME.jsonl and NAME.bin')
    parser.add_argument('--annotated', required=True, nargs='+', help='folders of documents.jsonl and statements.tsv')
    parser.add_argument('--work', required=True, help='where checkpoint and labels are kept')
    parser.add_argument('--begin', metavar='FOLDER', help='where another training worked, to begin from what it learnt')
    parser.add_argument('--held-out', metavar='PATTERN',
                        help='the names of documents to measure on, those that tell of the same days; else a tenth by digest')
    parser.add_argument('--twice', metavar='PATTERN', help='the names of documents that count twice, such as those of real news')
    parser.add_argument('--epochs', type=int, default=12)
    parser.add_argument('--stop', type=int, default=0)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--width', type=int, default=256)
    parser.add_argument('--layers', type=int, default=2)
    parser.add_argument('--rate', type=float, default=1e-3)
    parser.add_argument('--dropout', type=float, default=0.2)
    parser.add_argument('--input-dropout', type=float, default=0.3)
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--some', type=int, default=0, help='learn from so many passages only')
    return parser.parse_args()


class Learner:
    """The learning of a model, an epoch at a time."""

    def __init__(self, model, learn, held, vectors, options):
        self.net, self.vectors, self.options, self.held = model, vectors, options, held
        self.learn = learn[:options.some] if options.some else learn
        self.golds = {id(p): losses.Gold(p, model.relations, corpus.ROLES, corpus.SYMMETRIC) for p in self.learn}
        plain = [p for n, p in model.named_parameters() if p.dim() > 1]
        other = [p for n, p in model.named_parameters() if p.dim() <= 1]
        self.optimizer = torch.optim.AdamW([{'params': plain, 'weight_decay': 0.02},
                                            {'params': other, 'weight_decay': 0.0}], lr=options.rate, betas=(0.9, 0.98))
        self.average = {n: p.detach().clone() for n, p in model.state_dict().items()}
        self.epoch, self.step = 0, 0
        self.steps = len(self.packed(0)) * options.epochs

    def packed(self, epoch):
        """Passages in batches of like lengths, in an order of the epoch's own."""
        draw = random.Random(self.options.seed * 1000 + epoch)
        order = sorted(self.learn, key=lambda p: len(p) + draw.random() * 8)
        packs, now, longest = [], [], 0
        for p in order:
            longest = max(longest, len(p), 8)
            if now and longest * (len(now) + 1) > WORDS:
                packs.append(now)
                now, longest = [], max(len(p), 8)
            now.append(p)
        packs.append(now)
        draw.shuffle(packs)
        return packs

    def run(self):
        path = os.path.join(self.options.work, 'checkpoint.pt')
        if os.path.exists(path):
            self.resume(torch.load(path))
        while self.epoch < (self.options.stop or self.options.epochs):
            torch.manual_seed(self.options.seed * 1000 + self.epoch)
            begin, sums = time.time(), numpy.zeros(3)
            packs = self.packed(self.epoch)
            for pack in packs:
                sums += self.teach(pack)
            self.epoch += 1
            torch.save(self.state(), path + '.new')
            os.replace(path + '.new', path)
            report = self.measure()
            print('epoch %d, %.0f s, losses %s\n%s' % (
                self.epoch, time.time() - begin, ' '.join('%.4f' % s for s in sums / len(packs)), report), flush=True)

    def teach(self, pack):
        """One step; gives the losses."""
        self.net.train()
        batch = batches.batch(pack, self.vectors)
        golds = [self.golds[id(p)] for p in pack]
        parts = self.losses(batch, golds, pack)
        self.optimizer.zero_grad()
        (parts[0] * 8 + parts[1] + parts[2]).backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 2.0)
        for group in self.optimizer.param_groups:
            warm = min(1, (self.step + 1) / 200)
            group['lr'] = self.options.rate * warm * max(0.0, 1 - self.step / self.steps)
        self.optimizer.step()
        self.step += 1
        keep = min(0.998, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, value in self.net.state_dict().items():
                self.average[name].mul_(keep).add_(value, alpha=1 - keep)
        return numpy.array([float(p) for p in parts])

    def losses(self, batch, golds, pack):
        model, weights = self.net, torch.tensor([self.weight(p.document) for p in pack])
        words = model.words(batch)
        scores = model.cues(words)
        cue_loss = losses.cues(scores, golds, batch, weights)
        cue, relation, wanted = self.tried(scores, golds, batch)
        best = scores.reshape(len(pack), -1).gather(1, cue * len(model.relations) + relation).detach()
        subjects, objects = model.sides(words, batch, cue, relation)
        side_loss = losses.sides(subjects, objects, wanted, golds, weights)
        relations, places, chosen = model.triples(best, cue, relation, subjects.detach(), objects.detach())
        numbers = model.triple(words, batch, relations, places, chosen)
        return cue_loss, side_loss, losses.triples(numbers, golds, relations, places, weights)

    def weight(self, document):
        """How much a document counts."""
        twice = self.options.twice and re.fullmatch(self.options.twice, document.name)
        return KINDS.get(document.kind, 1.0) * (2 if twice else 1)

    def tried(self, scores, golds, batch):
        """Of which cues triples are made: of the gold's and of as many as in use; and the gold's with their places."""
        _, cue, relation = self.net.best_cues(scores.detach(), batch, self.net.size.cues)
        rows = [sorted({(s.cue, r) for r, s, *_ in gold.statements}) for gold in golds]
        most = max(len(row) for row in rows)
        first = torch.zeros(len(golds), most, dtype=torch.long), torch.zeros(len(golds), most, dtype=torch.long)
        wanted = []
        for i, row in enumerate(rows):
            for j, (word, number) in enumerate(row):
                first[0][i, j], first[1][i, j] = word, number
                wanted.append((i, j, word, number))
        return torch.cat([first[0], cue], 1), torch.cat([first[1], relation], 1), wanted

    def averaged(self):
        """The model with the average of its weights."""
        now = {n: p.clone() for n, p in self.net.state_dict().items()}
        self.net.load_state_dict(self.average)
        self.net.eval()
        return now

    def measure(self):
        now = self.averaged()
        report = figures.report(self.net, self.held, self.vectors)
        self.net.load_state_dict(now)
        return report

    def state(self):
        return {'net': self.net.state_dict(), 'average': self.average, 'optimizer': self.optimizer.state_dict(),
                'epoch': self.epoch, 'step': self.step, 'size': tuple(self.net.size)}

    def resume(self, saved):
        self.net.load_state_dict(saved['net'])
        self.average = saved['average']
        self.optimizer.load_state_dict(saved['optimizer'])
        self.epoch, self.step = saved['epoch'], saved['step']


if __name__ == '__main__':
    main()

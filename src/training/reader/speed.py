#!/usr/bin/env python3
"""Prints how fast this machine multiplies as the reader learns, in float and in bfloat16.

usage: speed.py

One line a product of an inner layer, forward and backward, for a batch of pieces, on one core. With
ONEDNN_MAX_CPU_ISA=AVX512_CORE_BF16 in the environment the processor's matrix units (AMX) are left idle.
"""
import time

import torch

import model
import products

PIECES = 2600
TIMES = 15


def main():
    torch.set_num_threads(1)
    print('flags: %s' % (' '.join(sorted(products.flags() & products.FAST)) or 'neither'))
    width, inner = model.SMALL.width, model.SMALL.inner
    for inputs, outputs in ((width, 3 * width), (width, inner), (inner, width)):
        float_, bfloat16 = (seconds(kind, inputs, outputs) for kind in (plain, products.Product.apply))
        operations = 6 * PIECES * inputs * outputs
        print('%4d to %4d: float %.1f ms (%.0f GFLOPS), bfloat16 %.1f ms (%.0f GFLOPS), ratio %.1f' % (
            inputs, outputs, 1e3 * float_, 1e-9 * operations / float_, 1e3 * bfloat16, 1e-9 * operations / bfloat16,
            float_ / bfloat16))


def plain(x, w, b):
    return x @ w.t() + b


def seconds(kind, inputs, outputs):
    """The least of some tries, in time of the processor, since other work may take it meanwhile."""
    x = torch.randn(PIECES, inputs, requires_grad=True)
    w = torch.randn(outputs, inputs, requires_grad=True)
    b = torch.zeros(outputs, requires_grad=True)
    gradient = torch.randn(PIECES, outputs)
    best = float('inf')
    for _ in range(TIMES):
        started = time.process_time()
        kind(x, w, b).backward(gradient)
        best = min(best, time.process_time() - started)
    return best


if __name__ == '__main__':
    main()

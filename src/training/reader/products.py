"""Products of matrices: in float, or, while the reader learns on a machine that is fast in it, in bfloat16."""
import math

import torch
from torch import nn


# The flags of processors that multiply in bfloat16: by matrix units (AMX), or by their vector units alone.
FAST = {'amx_bf16', 'avx512_bf16'}


def flags():
    """What the processor says that it can do; nothing where the system does not tell."""
    try:
        with open('/proc/cpuinfo') as info:
            return set(next((line for line in info if line.startswith('flags')), '').split())
    except FileNotFoundError:
        return set()


def has_fast_bfloat16(known):
    """Whether a processor with these flags has units for bfloat16."""
    return not FAST.isdisjoint(known)


_fast = False


def be_fast():
    """From now on products are in bfloat16 if this machine has units for it."""
    global _fast
    _fast = has_fast_bfloat16(flags())


def is_fast():
    return _fast


class Product(torch.autograd.Function):
    """x w^T + b with factors in bfloat16 and sums in float."""

    @staticmethod
    def forward(context, x, w, b):
        x, w = x.bfloat16(), w.bfloat16()
        context.save_for_backward(x, w)
        y = (x @ w.t()).float()
        return y if b is None else y.add_(b)

    @staticmethod
    def backward(context, gradient):
        x, w = context.saved_tensors
        half = gradient.bfloat16()
        bias = gradient.sum(0) if context.needs_input_grad[2] else None
        return (half @ w).float(), (half.t() @ x).float(), bias


class _Pairs(torch.autograd.Function):
    """a b of two stacks of matrices, with factors in bfloat16 and sums in float."""

    @staticmethod
    def forward(context, a, b):
        a, b = a.bfloat16(), b.bfloat16()
        context.save_for_backward(a, b)
        return (a @ b).float()

    @staticmethod
    def backward(context, gradient):
        a, b = context.saved_tensors
        half = gradient.bfloat16()
        return (half @ b.transpose(-1, -2)).float(), (a.transpose(-1, -2) @ half).float()


def product(a, b):
    """The product of two stacks of matrices."""
    return _Pairs.apply(a, b) if _fast else a @ b


class Linear(nn.Linear):
    """A linear layer over rows."""

    def forward(self, x):
        if _fast and x.shape[0] > 1:
            return Product.apply(x, self.weight, self.bias)
        return x @ self.weight.t() + self.bias


def gelu(x):
    """GELU written out: the library's backward pass is wrong for gradients that lie apart."""
    return x * 0.5 * (1 + torch.erf(x / math.sqrt(2)))

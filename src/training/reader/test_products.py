"""Products in bfloat16 are those in float, but for bfloat16's eight bits."""
import unittest

import torch

import products


class ProductsTest(unittest.TestCase):
    def test_either_flag_is_enough(self):
        self.assertTrue(products.has_fast_bfloat16({'avx2', 'avx512_bf16'}))
        self.assertTrue(products.has_fast_bfloat16({'amx_bf16', 'amx_tile'}))
        self.assertFalse(products.has_fast_bfloat16({'avx512f', 'avx512bw'}))

    def test_product_and_gradients_are_near_to_those_in_float(self):
        torch.manual_seed(1)
        x, w, b = torch.randn(40, 24), torch.randn(16, 24), torch.randn(16)
        results = [self.with_gradients(kind, x, w, b) for kind in (lambda *a: a[0] @ a[1].t() + a[2], products.Product.apply)]
        for right, found in zip(*results):
            self.assertLess(float((found - right).norm() / right.norm()), 0.01)

    @staticmethod
    def with_gradients(kind, *factors):
        factors = [factor.clone().requires_grad_() for factor in factors]
        result = kind(*factors)
        (result * result).sum().backward()
        return [result.detach()] + [factor.grad for factor in factors]


if __name__ == '__main__':
    unittest.main()

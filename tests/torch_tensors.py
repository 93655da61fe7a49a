"""Tensors that tests call PyTorch with, the same in every run."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

PLAIN = (2, 3, 5, 16)


def randn(*shape: int, seed: int = 0) -> object:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def tensors(*shapes: tuple[int, ...]) -> list[object]:
    return [randn(*shape, seed=i) for i, shape in enumerate(shapes)]

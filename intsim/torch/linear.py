"""``torch.nn.functional.linear`` in a linear format, as llama.cpp or bitnet.cpp would run the layer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from intsim.errors import InputError
from intsim.numerics.linear.formats import LinearFormat, get_format
from intsim.torch.reading import require_unrecorded, taken_as


class LinearLayers:
    """Layers in a format; weights are converted once, and again if they change.

    Args:
        name: of a format or of a file type of models that is one format, as ``intsim list linear`` has them.

    Raises:
        InputError: no such format.
    """

    def __init__(self, name: str) -> None:
        self.form: LinearFormat = get_format(name)
        self.calls = 0
        self._made: dict[int, tuple[torch.Tensor, int, Any]] = {}

    def __call__(self, x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None = None) -> torch.Tensor:
        """``x weight^T + bias`` with x of any leading dimensions, in the type of x or of autocast; the bias is added in
        float32.

        Raises:
            InputError: a tensor that wants a gradient, NaN or infinity, a shape that the format cannot hold, or a graph
                that is recorded.
        """
        require_unrecorded("linear", x)
        for name, tensor in (("input", x), ("weight", weight), ("bias", bias)):
            if tensor is None and name == "bias":
                continue
            if not isinstance(tensor, torch.Tensor) or not tensor.is_floating_point():
                raise InputError(f"found {getattr(tensor, 'dtype', type(tensor).__name__)}", key=name,
                                 expected="a tensor of a floating-point type")
            if tensor.requires_grad and torch.is_grad_enabled():
                raise InputError("wants a gradient", key=name, expected="torch.no_grad(): formats have none")
        fits = bias is None or bias.shape == weight.shape[:1]
        if weight.ndim != 2 or x.shape[-1:] != weight.shape[1:] or not fits:
            shapes = ", ".join(str(tuple(t.shape)) for t in (x, weight, bias) if t is not None)
            raise InputError(f"found the shapes {shapes}", key="linear",
                             expected="(..., inputs), (outputs, inputs) and of a bias (outputs)")
        rows, k = weight.shape
        if k % self.form.block or rows % self.form.rows:
            raise InputError(f"found a layer of {rows} outputs of {k} inputs", key="linear",
                             expected=f"inputs a multiple of {self.form.block} and outputs of {self.form.rows}, which "
                                      f"{self.form.name} wants")
        self.calls += 1
        tokens = _array(x.to(taken_as(x)), "input").reshape(-1, k)
        found = np.zeros((0, rows), np.float32)
        if len(tokens):
            found = self.form.product(self.form.tokens(tokens), self._weights(weight))
        if bias is not None:
            found = found + _array(bias, "bias")
        return torch.from_numpy(found).reshape(*x.shape[:-1], rows).to(dtype=taken_as(x), device=x.device)

    def _weights(self, weight: torch.Tensor) -> Any:
        kept = self._made.get(id(weight))
        if kept is None or kept[0] is not weight or kept[1] != weight._version:
            kept = (weight, weight._version, self.form.weights(_array(weight, "weight")))
            self._made[id(weight)] = kept
        return kept[2]


def _array(tensor: torch.Tensor, name: str) -> np.ndarray:
    """As float32.

    Raises:
        InputError: NaN or infinity.
    """
    found: np.ndarray = tensor.detach().resolve_neg().to(device="cpu", dtype=torch.float32).contiguous().numpy()
    if not np.isfinite(found).all():
        raise InputError("has NaN or infinity", key=name, expected="finite numbers")
    return found


@contextmanager
def linear_replaced(layers: Callable[..., torch.Tensor] | None) -> Iterator[None]:
    """Inside the block ``torch.nn.functional.linear``, which ``nn.Linear`` calls, is ``layers``, if there are any."""
    if layers is None:
        yield
        return
    original, inside = functional.linear, torch.compiler.disable(layers)
    over = False

    def linear(*args: Any, **keywords: Any) -> Any:
        if not over and "input" in keywords:
            args = (keywords.pop("input"), *args)
        return (original if over else inside)(*args, **keywords)

    functional.linear = linear
    try:
        yield
    finally:
        over = True
        functional.linear = original

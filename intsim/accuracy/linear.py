"""The error of a linear layer under each format, and how much of it the weights and the tokens make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from intsim.accuracy.files import READERS, is_file
from intsim.errors import InputError, unknown_name
from intsim.numerics.linear.formats import FORMATS, get_format

TOKENS, ROWS, DEPTH = 32, 512, 1024
OUTLIERS, TIMES = 8, 30.0
"""Of the inputs, how many are how much larger than the others."""


@dataclass(frozen=True)
class LayerAccuracy:
    """A layer in a format against float64.

    Attributes:
        bits: of a weight.
        error: of the outputs, root mean square over that of the exact ones; largest: the largest, likewise.
        cosine: mean over tokens, between exact outputs and these.
        of_weights: the error with the weights of the format and tokens as they are; of_tokens: with what is left,
            independent errors adding in squares; 0 where rounding hides it.
    """

    format: str
    bits: float
    error: float
    largest: float
    cosine: float
    of_weights: float
    of_tokens: float


def evaluate_layer(x: np.ndarray, w: np.ndarray, name: str) -> LayerAccuracy:
    """A layer ``x w^T`` in a format.

    Args:
        x: (tokens, k); w: (rows, k); finite floats.
        name: of ``FORMATS``.

    Raises:
        InputError: an unknown format, shapes that do not fit each other or the format, NaN or infinity.
    """
    form = get_format(name)
    _check(x, w)
    if w.shape[1] % form.block or w.shape[0] % form.rows:
        raise InputError(f"found w {w.shape}", key=name,
                         expected=f"k a multiple of {form.block}, rows a multiple of {form.rows}")
    exact = x.astype(np.float64) @ w.astype(np.float64).T
    narrow, weights = x.astype(np.float32), form.weights(w.astype(np.float32))
    error = form.product(form.tokens(narrow), weights) - exact
    size = float(np.sqrt(np.mean(exact**2))) or 1.0
    held = _held_weights(form.product, form.tokens, weights, w.shape)
    alone = x.astype(np.float64) @ held.T - exact
    total, of_weights = (float(np.sqrt(np.mean(part**2))) / size for part in (error, alone))
    norms = np.linalg.norm(exact, axis=1) * np.linalg.norm(exact + error, axis=1)
    cosine = float(np.mean((exact * (exact + error)).sum(axis=1) / np.where(norms > 0, norms, 1.0)))
    return LayerAccuracy(name, form.bits, total, float(np.abs(error).max()) / size, cosine, of_weights,
                         float(np.sqrt(max(0.0, total**2 - of_weights**2))))


def _held_weights(product: Callable[..., np.ndarray], tokens: Callable[[np.ndarray], object], weights: object,
                  shape: tuple[int, int]) -> np.ndarray:
    """What a format holds of the weights, read off products with unit vectors, which every format of tokens holds."""
    found: np.ndarray = product(tokens(np.eye(shape[1], dtype=np.float32)), weights).T.astype(np.float64)
    return found


def _check(x: np.ndarray, w: np.ndarray) -> None:
    if x.ndim != 2 or w.ndim != 2 or x.shape[1] != w.shape[1] or not x.size or not w.size:
        raise InputError(f"found x {x.shape} and w {w.shape}", key="x", expected="(tokens, k) and (rows, k)")
    for name, array in (("x", x), ("w", w)):
        if not np.isfinite(array.astype(np.float64)).all():
            raise InputError("has NaN or infinity", key=name, expected="finite numbers")


def normal(random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Tokens and weights without structure."""
    return random.normal(0, 1, (TOKENS, DEPTH)), random.normal(0, 0.02, (ROWS, DEPTH))


def outliers(random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """The same with a few inputs that are large in every token, as in language models (LLM.int8, arXiv 2208.07339)."""
    x, w = normal(random)
    x[:, random.choice(DEPTH, OUTLIERS, replace=False)] *= TIMES
    return x, w


FAMILIES: Mapping[str, Callable[[np.random.Generator], tuple[np.ndarray, np.ndarray]]] = {
    "normal": normal, "outlier_channels": outliers}
"""Layers that are made, by the names of attention's families where there is one alike."""


def layer(given: str, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Tokens and weights of a file with x and w, or of a family.

    Raises:
        InputError: no such family, or a file that cannot be read or lacks one of them.
    """
    if not is_file(given):
        if given not in FAMILIES:
            raise unknown_name("family of layers", given, FAMILIES, key="INPUT")
        return FAMILIES[given](np.random.default_rng(seed))
    path = Path(given)
    if path.suffix.lower() not in READERS:
        raise InputError("is in no format that is read here", file=path, expected=" or ".join(READERS))
    try:
        found = READERS[path.suffix.lower()](path, ("x", "w"))
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", file=path) from None
    for name in ("x", "w"):
        if name not in found:
            raise InputError("the tensor is missing", file=path, key=name, expected="x (tokens, k) and w (rows, k)")
    return found["x"], found["w"]


def formats(names: list[str]) -> list[str]:
    """The formats that are meant; ``all`` is every one.

    Raises:
        InputError: an unknown one.
    """
    wanted = list(FORMATS) if "all" in names else list(dict.fromkeys(names))
    return [get_format(name).name for name in wanted]

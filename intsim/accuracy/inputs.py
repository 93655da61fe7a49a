"""Tensors to measure accuracy on: seeded synthetic families, and files."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from intsim.calls import AttentionCall
from intsim.errors import InputError, unknown_name
from intsim.pipelines.run import check_tensors

Tensors = tuple[np.ndarray, np.ndarray, np.ndarray]
Family = Callable[[np.random.Generator, Tensors], Tensors]


def _normal(_: np.random.Generator, x: Tensors) -> Tensors:
    return x


def _uniform(random: np.random.Generator, x: Tensors) -> Tensors:
    q, k, v = (random.uniform(-0.5, 0.5, t.shape) for t in x)
    return q, k, v


def _outlier_channels(random: np.random.Generator, x: Tensors) -> Tensors:
    """Four channels of Q and K twenty times as large, as large language models have them."""
    q, k, v = x
    channels = random.choice(q.shape[-1], size=min(4, q.shape[-1]), replace=False)
    q[..., channels] *= 20.0
    k[..., channels] *= 20.0
    return q, k, v


def _sinks(_: np.random.Generator, x: Tensors) -> Tensors:
    """All queries share a direction that the first key points along, so that it holds about half of each row.

    With ones added to Q the other logits have a variance of 2, so their exponentials add up to about kv_len e; the
    first key's logit is log(kv_len) + 1.
    """
    q, k, v = x
    q += 1.0
    k[..., 0, :] = (np.log(k.shape[-2]) + 1.0) / np.sqrt(k.shape[-1])
    return q, k, v


def _flat(_: np.random.Generator, x: Tensors) -> Tensors:
    """Logits nearly equal: every key weighs about 1 / kv_len."""
    q, k, v = x
    return 0.01 * q, 0.01 * k, v


def _peaked(_: np.random.Generator, x: Tensors) -> Tensors:
    """Logits of a standard deviation of sixteen: a key or two hold the row."""
    q, k, v = x
    return 4.0 * q, 4.0 * k, v


def _long_tailed(random: np.random.Generator, x: Tensors) -> Tensors:
    """Student's t with three degrees of freedom."""
    q, k, v = (random.standard_t(3, t.shape) for t in x)
    return q, k, v


FAMILIES: dict[str, Family] = {
    "normal": _normal, "uniform": _uniform, "outlier_channels": _outlier_channels, "sinks": _sinks, "flat": _flat,
    "peaked": _peaked, "long_tailed": _long_tailed,
}


SHORT = ("bfloat16", "float8")
"""Formats of safetensors that numpy has no arithmetic for."""


def synthetic(family: str, workload: AttentionCall, seed: int = 0) -> Tensors:
    """Seeded q, k, v of a family as float32, shapes as ``attention`` takes them.

    Raises:
        InputError: no such family.
    """
    if family not in FAMILIES:
        raise unknown_name("input family", family, FAMILIES, key="accuracy.family")
    random = np.random.default_rng(seed)
    w = workload
    shapes = ((w.batch, w.heads, w.q_len, w.head_dim), *2 * ((w.batch, w.kv_heads, w.kv_len, w.head_dim),))
    q, k, v = (random.standard_normal(shape) for shape in shapes)
    q, k, v = FAMILIES[family](random, (q, k, v))
    return q.astype(np.float32), k.astype(np.float32), v.astype(np.float32)


def first_rows(family: str, workload: AttentionCall, seed: int, query_rows: int) -> Tensors:
    """As ``synthetic``, with only the first ``query_rows`` query rows of each head: an error is a row's own.

    With a causal mask all rows stay, because which keys a row sees depends on its number.

    Raises:
        InputError: no such family.
    """
    q, k, v = synthetic(family, workload, seed)
    return (q if workload.causal else q[:, :, :query_rows]), k, v


def load_tensors(path: str | Path) -> Tensors:
    """q, k and v from an ``.npz`` or ``.safetensors`` file; bfloat16 and 8-bit floats are widened to float32.

    Raises:
        InputError: the file cannot be read, lacks a tensor, or holds shapes or values that attention is not defined on.
    """
    path = Path(path)
    found = _safetensors(path) if path.suffix == ".safetensors" else _npz(path)
    for name in ("q", "k", "v"):
        if name not in found:
            raise InputError(f"has no tensor '{name}'", file=path, expected="tensors q, k and v; it has "
                             + (", ".join(sorted(found)) or "none"))
    q, k, v = (x.astype(np.float32) if x.dtype.name.startswith(SHORT) else x for x in (found[n] for n in "qkv"))
    try:
        check_tensors(q, k, v)
    except InputError as error:
        raise error.at(path, key=error.key) from None
    return q, k, v


def _npz(path: Path) -> dict[str, np.ndarray]:
    try:
        with path.open("rb") as text, np.load(text, allow_pickle=False) as file:
            return {name: np.asarray(file[name]) for name in file.files}
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", file=path) from None
    except (ValueError, zipfile.BadZipFile, zlib.error, EOFError, AttributeError, KeyError, NotImplementedError,
            RuntimeError):  # as numpy and zipfile fail on what is not, or not wholly, what they expect
        raise InputError("is no .npz file", file=path, expected="arrays saved with numpy.savez(q=, k=, v=)") from None


def _safetensors(path: Path) -> dict[str, np.ndarray]:
    if find_spec("safetensors") is None:
        raise InputError("needs safetensors", file=path, expected="pip install 'intsim[safetensors]'")
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        return load_file(path)
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", file=path) from None
    except SafetensorError as error:
        raise InputError(f"is no .safetensors file ({error})", file=path) from None

"""Files of tensors: the arguments of one attention call, as ``.npz`` or ``.safetensors``."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import numpy as np

from intsim.accuracy.arguments import Arguments
from intsim.accuracy.masks import hiding, logit_bound, shown
from intsim.accuracy.npz_file import read_npz
from intsim.accuracy.safetensors_file import read_safetensors
from intsim.arguments import path as path_of
from intsim.arguments import positive_or_zero
from intsim.errors import LONGEST_SHOWN, InputError, nearest_name
from intsim.pipelines.run import check_tensors
from intsim.resources import nearest_file

EXPECTED = "a .npz or .safetensors file"
TENSORS, OPTIONS = ("q", "k", "v"), ("mask", "causal", "scale")

READERS = {".npz": read_npz, ".safetensors": read_safetensors}

FROM_TORCH = "load it with torch.load and save q, k and v with safetensors.torch.save_file"
CONVERSIONS = {
    ".pt": FROM_TORCH, ".pth": FROM_TORCH, ".bin": FROM_TORCH, ".ckpt": FROM_TORCH, ".pkl": FROM_TORCH,
    ".npy": "one array is no attention call: numpy.savez('qkv.npz', q=numpy.load(...), k=..., v=...)",
    ".onnx": "a graph holds no queries: run it and save its q, k and v with numpy.savez",
    ".gguf": "a model's weights are no queries: run it and save its q, k and v with numpy.savez",
}
OTHERWISE = "save q, k and v with numpy.savez('qkv.npz', q=q, k=k, v=v)"


def is_file(name: str) -> bool:
    """Whether a name means a file rather than a family: it has a suffix or a folder, or is there."""
    path = Path(name)
    return bool(path.suffix) or len(path.parts) > 1 or _mode(path) is not None


def load_arguments(path: str | Path) -> Arguments:
    """The arguments of ``evaluate`` from a file.

    It holds q, k and v, and if need be ``mask`` (bool, True where a key counts, or the numbers that are added to the
    logits, 0 and -inf), ``causal`` (one bool) and ``scale`` (one number). bfloat16 and 8-bit floats, which
    ``.safetensors`` can hold, are widened to float32.

    Raises:
        InputError: the file cannot be read, lacks a tensor or holds others, or shapes or values that attention is not
            defined on.
    """
    path = Path(path if isinstance(path, str | Path) else path_of("path", path, EXPECTED))  # a name of any length
    suffix = path.suffix.lower()
    if suffix not in READERS and (suffix or stat.S_ISREG(_mode(path) or 0)):
        raise InputError("is in no format that is read here", file=_short(path),
                         expected=f".npz or .safetensors: {CONVERSIONS.get(suffix, OTHERWISE)}",
                         nearest=None if suffix in CONVERSIONS else nearest_name(suffix, READERS))
    _require_regular(path)
    try:
        found = READERS[suffix](path, (*TENSORS, *OPTIONS))
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", file=_short(path), expected=EXPECTED) from None
    for name in TENSORS:
        if name not in found:
            raise InputError(f"has no tensor '{name}'", file=path, expected="tensors q, k and v; it has "
                             + (", ".join(sorted(found)) or "none"))
    try:
        return _arguments(found)
    except InputError as error:
        raise error.at(path, key=error.key) from None


def _short(path: Path) -> Path | str:
    text = str(path)
    return path if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}... ({len(text)} characters)"


def _mode(path: Path) -> int | None:
    """Of what a name leads to; None where that is nothing, or no name at all."""
    try:
        return path.stat().st_mode
    except (OSError, ValueError):
        return None


def _require_regular(path: Path) -> None:
    """A pipe or a device may never end; what a name leads to must be a file."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", file=_short(path), expected=EXPECTED,
                         nearest=nearest_file(path)) from None
    except ValueError as error:  # a zero byte in the name
        raise InputError(f"cannot be read ({error})", file=_short(path), expected=EXPECTED) from None
    if not stat.S_ISREG(mode):
        kind = "a folder" if stat.S_ISDIR(mode) else "a pipe, socket or device"
        raise InputError(f"is {kind}", file=_short(path), expected=EXPECTED)


def _arguments(found: dict[str, np.ndarray]) -> Arguments:
    q, k, v = (found[name] for name in TENSORS)
    check_tensors(q, k, v)
    arguments = Arguments(q, k, v, causal=_causal(found.get("causal")), scale=_scale(found.get("scale")))
    return replace(arguments, mask=_mask(found["mask"], arguments)) if "mask" in found else arguments


def _causal(given: np.ndarray | None) -> bool:
    if given is None:
        return False
    if given.dtype != bool or given.size != 1:
        raise InputError(f"found {given.dtype} x {given.shape}", key="causal", expected="one bool")
    return bool(given.item())


def _scale(given: np.ndarray | None) -> float | None:
    if given is None:
        return None
    if given.dtype.kind not in "fiu" or given.size != 1:
        raise InputError(f"found {given.dtype} x {given.shape}", key="scale", expected="one number")
    return positive_or_zero("scale", given.item())


def _mask(given: np.ndarray, arguments: Arguments) -> np.ndarray:
    """Bool, True where a key counts, of a shape that broadcasts to the logits'."""
    shape = (*arguments.q.shape[:3], arguments.k.shape[2])
    try:
        fits = np.broadcast_shapes(given.shape, shape) == shape
    except ValueError:
        fits = False
    if not fits or given.ndim == 0:
        meant = {(shape[0], shape[3]): ": mask[:, None, None, :], if it is one of padding",
                 (shape[0], *shape[2:]): ": mask[:, None], if it is one for all heads"}.get(given.shape, "")
        raise InputError(f"found shape {given.shape}", key="mask", expected=f"one that broadcasts to {shape}, (batch, "
                         f"heads, queries, keys){meant}")
    if given.dtype == bool:
        return given
    if given.dtype.kind != "f":
        raise InputError(f"found {given.dtype}", key="mask",
                         expected="bool, True where a key counts: mask.astype(bool) if 1 means that")
    scale = arguments.q.shape[3] ** -0.5 if arguments.scale is None else arguments.scale
    keep, top = shown(given, hiding(logit_bound(arguments.q, arguments.k, scale)), "mask")
    if (np.isfinite(top) & (top != 0)).any():
        raise InputError(f"found a row whose largest number is {top[np.isfinite(top) & (top != 0)][0]:g}", key="mask",
                         expected="0 where a key counts; -inf in a row that sees none")
    return keep

"""Variants of a user's own that give something else than a mask, or scores of another shape."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

import intsim
from intsim import InputError

CLASS = """
from dataclasses import dataclass
from intsim.pipelines.modifications.variant import Variant

@dataclass(frozen=True)
class Own(Variant):
    name = "own"
    {what} = True
    def {function}: return {result}

VARIANT = Own
"""
MASK = {"what": "masks", "function": "mask(self, b, h, q_idx, kv_idx)"}
SCORE = {"what": "scores", "function": "score(self, score, b, h, q_idx, kv_idx)"}


@contextmanager
def session(tmp_path: Path, code: dict[str, str], result: str) -> Iterator[intsim.Session]:
    """With a variant called ``own``, which no other test has."""
    path = tmp_path / "own.py"
    path.write_text(CLASS.format(**code, result=result))
    found = intsim.Session([path])
    yield found
    for plugin in found.catalogue.plugins:
        found.catalogue.unplug(plugin.path)


@pytest.mark.parametrize(("code", "result", "message"), [
    (MASK, "(q_idx - kv_idx) * 0.5",
     "variant: the mask of own gives float64, expected bool, True where a key counts"),
    (MASK, "(q_idx >= kv_idx) * 1", "variant: the mask of own gives int64, expected bool"),
    (SCORE, "score[..., :1]", r"variant: the score of own gives shape \(40, 1\), expected \(40, 40\)")])
def test_what_gives_something_else_is_refused(tmp_path: Path, code: dict[str, str], result: str, message: str) -> None:
    """Ones and zeros gave wrong values (a cosine similarity of 0.46 for a causal mask), the others a traceback."""
    q, k, v = np.random.default_rng(0).standard_normal((3, 1, 1, 40, 16)).astype(np.float32)
    with session(tmp_path, code, result) as own, pytest.raises(InputError, match=message):
        own.evaluate(q, k, v, pipeline="int_attention", variant="own")


def test_a_mask_that_hides_everything_has_no_blocks_to_time(tmp_path: Path) -> None:
    said = "variant: own hides all keys from all queries, expected a mask that shows"
    with session(tmp_path, MASK, "(q_idx < 0) & (kv_idx < 0)") as own, pytest.raises(InputError, match=said):
        own.simulate(intsim.AttentionCall(64, 64, 64, heads=2, variant="own"), "int_attention@fused", "rk3588s")

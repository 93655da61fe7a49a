"""Variants of a user's own that give something else than a mask, or scores of another shape."""

from __future__ import annotations

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
    name = "{name}"
    {what} = True
    def {function}: return {result}

VARIANT = Own
"""
MASK = {"what": "masks", "function": "mask(self, b, h, q_idx, kv_idx)"}
SCORE = {"what": "scores", "function": "score(self, score, b, h, q_idx, kv_idx)"}


def session(tmp_path: Path, name: str, code: dict[str, str], result: str) -> intsim.Session:
    path = tmp_path / "own.py"
    path.write_text(CLASS.format(**code, name=name, result=result))
    return intsim.Session([path])


@pytest.mark.parametrize(("name", "code", "result", "message"), [
    ("halves", MASK, "(q_idx - kv_idx) * 0.5",
     "variant: the mask of halves gives float64, expected bool, True where a key counts"),
    ("counts", MASK, "(q_idx >= kv_idx) * 1", "variant: the mask of counts gives int64, expected bool"),
    ("cut", SCORE, "score[..., :1]", r"variant: the score of cut gives shape \(40, 1\), expected \(40, 40\)")])
def test_what_gives_something_else_is_refused(
        tmp_path: Path, name: str, code: dict[str, str], result: str, message: str) -> None:
    """Each was a traceback from the middle of an evaluation."""
    q, k, v = np.random.default_rng(0).standard_normal((3, 1, 1, 40, 16)).astype(np.float32)
    with pytest.raises(InputError, match=message):
        session(tmp_path, name, code, result).evaluate(q, k, v, pipeline="int_attention", variant=name)


def test_a_mask_that_hides_everything_has_no_blocks_to_time(tmp_path: Path) -> None:
    own = session(tmp_path, "none", MASK, "(q_idx < 0) & (kv_idx < 0)")
    with pytest.raises(InputError, match="variant: none hides all keys from all queries, expected a mask that shows"):
        own.simulate(intsim.AttentionCall(64, 64, 64, heads=2, variant="none"), "int_attention@fused", "rk3588s")

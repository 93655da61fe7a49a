"""The checks that everybody may run, run on ours; and each of them on a pipeline that it has to refuse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from intsim.errors import InputError
from intsim.numerics.softmax.model import Rows
from intsim.numerics.softmax.registry import get_method, method_names
from intsim.pipelines.common.buffers import EVENTS, ROW_INDEX
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.pipelines.run import attention
from intsim.pipelines.spec import Pipeline, Step
from intsim.testing.pipelines import check_pipeline, check_softmax

BOUNDS = {"turbo_attention": 0.6, "turbo_attention_int2": 0.6, "flash_fp8_e5m2": 0.15, "int_flash_int4": 0.15,
          "int_flash_kv4": 0.15}
"""Where 2 to 4 bits, or two bits of mantissa, are not close to float64; itamax cuts logits off at 2.8."""

METHOD_BOUNDS = {"itamax": 0.3}


@pytest.mark.parametrize("name", pipeline_names())
def test_pipeline(name: str) -> None:
    check_pipeline(get_pipeline(name), bound=BOUNDS.get(name, 0.08))


@pytest.mark.parametrize("name", method_names())
def test_softmax(name: str) -> None:
    check_softmax(get_method(name), bound=METHOD_BOUNDS.get(name, 0.2))


def fp32(name: str, numeric: Callable[..., object], **fields: object) -> Pipeline:
    """fp32 with one of its functions replaced."""
    plain = get_pipeline("fp32")
    return replace(plain, steps=tuple(replace(s, numeric=numeric, **fields)  # type: ignore[arg-type]
                                      if s.name == name else s for s in plain.steps))


SOFTMAX: Step = get_pipeline("fp32").step("softmax")


def nan_somewhere(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    out = p @ v
    out[-1, -1] = np.nan
    return out


WRONG: dict[str, tuple[Callable[[], Pipeline], str]] = {
    "another format": (lambda: fp32("pv_gemm", lambda p, v: (p @ v).astype(np.float64)),
                       "pv_gemm: output is float64, expected float32, the type of f32"),
    "another shape": (lambda: fp32("softmax", lambda s, mask, scale: SOFTMAX.numeric(s, mask, scale)[:, 1:]),
                      r"fp32.softmax: probabilities is \(7, 12\), not \(7, 13\)"),
    "far off": (lambda: fp32("softmax", lambda s, mask, scale: SOFTMAX.numeric(s, mask, 3 * scale)), "off float64"),
    "NaN": (lambda: fp32("pv_gemm", nan_somewhere), "fp32: NaN"),
    "rows that know of their block": (
        lambda: fp32("softmax", lambda s, mask, scale: SOFTMAX.numeric(s, mask, scale * (1 + len(s) / 1e4))),
        "fp32: bits depend on the rows computed at once"),
    "a row without a key": (
        lambda: fp32("softmax", lambda s, mask, scale: np.maximum(SOFTMAX.numeric(s, mask, scale), np.float32(1e-9))),
        "fp32: a row without a key is not zero"),
    "an event that is no count": (
        lambda: fp32("softmax", lambda s, mask, scale: (SOFTMAX.numeric(s, mask, scale), Counter(lost=-1)),
                     writes=(*SOFTMAX.writes, EVENTS)), "fp32: event lost is -1"),
    "a place in the head": (
        lambda: fp32("softmax", lambda s, mask, scale, row: SOFTMAX.numeric(s, mask, scale) + np.float32(row.max()),
                     reads=(*SOFTMAX.reads, ROW_INDEX)), "off float64"),
}


@pytest.mark.parametrize(("gives", "message"), [
    (lambda p: (p * 255).astype(np.uint8), "softmax: probabilities is uint8, expected float32, the type of f32"),
    (lambda p: p.astype(np.float64), "softmax: probabilities is float64, expected float32"),
    (lambda p: None, "softmax: gave a NoneType, expected 2: probabilities, events"),
    (lambda p: (p,), "softmax: gave 1 arrays, expected 2: probabilities, events")], ids=range(4))
def test_a_step_that_gives_something_else_is_refused_where_values_are_asked_for(
        gives: Callable[[np.ndarray], object], message: str) -> None:
    """Codes of another type than the kernel's were gone on with."""
    def numeric(s: np.ndarray, mask: np.ndarray | None, scale: float) -> object:
        found = gives(SOFTMAX.numeric(s, mask, scale))
        return (found, Counter()) if isinstance(found, np.ndarray) else found

    q, k, v = np.random.default_rng(0).standard_normal((3, 1, 1, 8, 16)).astype(np.float32)
    with pytest.raises(InputError, match=message):
        attention(q, k, v, fp32("softmax", numeric, writes=(*SOFTMAX.writes, EVENTS)))


@pytest.mark.parametrize("case", WRONG)
def test_a_pipeline_that_is_wrong_fails(case: str) -> None:
    make, message = WRONG[case]
    with pytest.raises((AssertionError, InputError), match=message):
        check_pipeline(make())


def test_a_method_that_is_wrong_fails() -> None:
    right = get_method("float32")

    def by_all_rows(rows: Rows, scale: np.float32) -> np.ndarray:
        return right.compute(rows, scale * np.float32(1 + 1e-3 * len(rows.codes)))

    def by_order(rows: Rows, scale: np.float32) -> np.ndarray:
        return right.compute(replace(rows, codes=np.sort(rows.codes, axis=1)), scale)

    def blind(rows: Rows, scale: np.float32) -> np.ndarray:
        return right.compute(Rows(rows.codes), scale)

    for compute, message in ((by_all_rows, "a row depends on the others"), (by_order, "order of keys moves"),
                             (blind, "row without a key is not zero")):
        with pytest.raises(AssertionError, match=message):
            check_softmax(replace(right, compute=compute))

"""Measured operations: how they are read, and how near the shipped machines come to them."""

import pytest

from intsim.calls import AttentionCall, LinearCall
from intsim.errors import InputError
from intsim.validate.operations import COLUMNS, operation_errors, read_operations, shipped_operations


def test_shipped_rows():
    rows = shipped_operations()
    assert len(rows) == 282
    assert {r.device for r in rows} == {"a100-sxm", "h100-sxm"}
    assert {r.kind for r in rows} >= {
        "decode, flash3_fp16", "prefill, flash3_fp8", "encoder, flash3_fp16", "linear_s8, m < 64",
        "linear_fp8, m >= 64"}
    assert all(r.latency_s <= r.median_s for r in rows)
    assert isinstance(next(r for r in rows if r.kind.startswith("decode")).call, AttentionCall)


def test_a_row_that_is_none_is_refused(tmp_path):
    file = tmp_path / "rows.csv"
    for cells, said, key in ((",16,32,none,True", "none", "k"), (",16,32,64,yes", "'yes', expected True", "alone"),
                             ("True,16,32,64,", "a linear layer has no cache", "appends")):
        file.write_text(f"{','.join(COLUMNS)}\na100-sxm,linear_s8,,,,,,,,{cells},1e-5,1e-5,here\n", encoding="utf-8")
        with pytest.raises(InputError, match=said) as error:
            read_operations(file)
        assert (error.value.line, error.value.key) == (2, key)


@pytest.mark.parametrize(("kind", "every", "most"), [
    ("decode, flash3_fp16", 8, 0.15), ("prefill, flash3_fp16", 3, 0.08), ("encoder, flash3_fp16", 3, 0.08),
    ("prefill, flash3_fp8", 3, 0.12), ("linear_s8, m < 64", 8, 0.25), ("linear_s8, m >= 64", 2, 0.14)])
def test_a_sample_is_within_reach(kind, every, most):
    rows = [r for r in shipped_operations() if r.kind == kind][::every]
    errors = operation_errors(rows[0].device, rows)
    assert sum(abs(e.error) for e in errors) / len(errors) < most
    assert isinstance(rows[0].call, AttentionCall | LinearCall)

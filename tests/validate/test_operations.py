"""Measured operations: how they are read, and how near the shipped machines come to them."""

import re
from pathlib import Path

import pytest

from intsim.calls import AttentionCall
from intsim.cli.validate import operations_table
from intsim.errors import InputError
from intsim.validate.operations import COLUMNS, operation_rows, read_operations, shipped_operations
from intsim.validate.suites import kind_rows, suites

README = Path(__file__).parents[2] / "README.md"


def test_shipped_rows():
    rows = shipped_operations()
    assert len(rows) == 282
    assert {r.device for r in rows} == {"a100-sxm", "h100-sxm"}
    assert {r.kind for r in rows} >= {
        "decode, flash3_fp16", "prefill, flash3_fp8", "encoder, flash3_fp16", "linear_s8 product alone, m < 64",
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


def test_every_kind_is_as_near_as_it_is_to_be_and_the_readme_shows_it():
    rows = operation_rows()
    asked = {**dict.fromkeys(("prefill, flash3_fp16", "encoder, flash3_fp16"), 8.0), "prefill, flash3_fp8": 12.0,
             "decode, flash3_fp16": 15.0}
    for row in rows:
        kind = row["operation"]
        assert row["goal_percent"] == asked.get(kind, 20.0 if kind.endswith("m < 64") else 12.0)
        assert row["before_percent"] < row["goal_percent"], kind
        assert row.get("after_percent", 0.0) < row["goal_percent"], kind
    assert sum(row["rows"] for row in rows) == len(shipped_operations())
    shown = re.search(r"<!-- intsim validate --operations -->\n```text\n(.*?)\n```\n<!-- end -->",
                      README.read_text("utf-8"), re.DOTALL)
    assert shown, "the README shows the table between its markers"
    assert shown[1] == operations_table(rows)


def test_fitted_rows_stand_by_kind():
    rows = kind_rows(suites())
    of = {(row["device"], row["operation"], row["of"]): row for row in rows}
    assert sum(row["rows"] for row in rows if row["of"] == "latency") == 16 + 24 + 13
    fp16 = of["rk3588s", "encoder, fp16", "energy"]
    assert fp16["rows"] == 3
    assert fp16["after_percent"] < 6.0 < fp16["before_percent"]

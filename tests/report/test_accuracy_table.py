from __future__ import annotations

import csv
from pathlib import Path

from intsim.report.experiment import html_page, notes
from intsim.studies.experiment import Experiment


def test_a_row_for_the_whole_and_one_per_head(experiment: Experiment, written: Path) -> None:
    with (written / "accuracy.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(r["pipeline"], r["kv_len"], r["head"]) for r in rows] == [
        (p, n, h) for n in ("64", "1024") for p in ("fp16", "int_attention") for h in ("", "0", "1")]
    long = [r for r in rows if r["pipeline"] == "int_attention" and r["kv_len"] == "1024"]
    whole, first, second = (float(r["rmse"]) ** 2 for r in long)
    assert abs(whole - (first + second) / 2) < 1e-12
    assert {r["input"] for r in rows} == {"normal"}
    same = [r for r in experiment.rows if r["pipeline"] == "int_attention" and r["q_len"] == 1024]
    assert {repr(r["rmse"]) for r in same} == {long[0]["rmse"]}


def test_notes_and_page_say_why(experiment: Experiment) -> None:
    why = [line for line in notes(experiment) if line.startswith("error of int_attention on normal, L = 1024: ")]
    assert any("of the probability is on keys whose P is 0" in line for line in why)
    assert "Error against float64, per head" in html_page(experiment, {})

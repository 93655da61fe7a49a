"""The tables of README.md."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from intsim.studies.experiment import Experiment, run_experiment

PIPELINES = ("fp32", "fp16", "quant_only", "int_attention")
LENGTHS = (1024, 2048, 4096, 8192, 16384)
HEADS = tuple(f"{length // 1024}k" for length in LENGTHS)
PAPERS = {"fp32": "126.56", "quant_only": "62.35", "int_attention": "39.18"}
"""Energy relative to FP16 in percent, arXiv 2511.21513."""


@cache
def _found() -> Experiment:
    return run_experiment(Path(__file__).with_name("experiment.yaml"))


def _rows(machine: str = "rk3588s") -> Mapping[tuple[str, int], Mapping[str, Any]]:
    return {(row["pipeline"], row["q_len"]): row for row in _found().rows if row["machine"] == machine}


def _ms(seconds: float) -> str:
    return f"{seconds * 1e3:.3g}" if seconds < 1.0 else f"{seconds * 1e3:.0f}"


def latency() -> list[list[str]]:
    """Milliseconds: projected, calibrated, measured."""
    projected, calibrated = _rows("rk3588s-uncalibrated"), _rows()

    def cell(of: tuple[str, int]) -> str:
        measured_s = calibrated[of]["measured_latency_s"]
        own = f"{_ms(projected[of]['latency_s'])} / {_ms(calibrated[of]['latency_s'])}"
        return own if measured_s is None else f"{own} / **{_ms(measured_s)}**"

    return [["pipeline", *HEADS], *([f"`{name}`", *(cell((name, length)) for length in LENGTHS)] for name in PIPELINES)]


def softmax_path() -> list[list[str]]:
    """Percent of the latency, and the paper's."""
    rows, [paper] = _rows(), _found().curves

    def cells(name: str) -> list[str]:
        return [f"{100 * rows[name, length]['softmax_share']:.0f} ({100 * theirs:.1f})"
                for length, theirs in zip(LENGTHS, paper.values[name], strict=True)]

    return [["pipeline", *HEADS], *([f"`{name}`", *cells(name)] for name in PIPELINES)]


def energy() -> list[list[str]]:
    """Percent of FP16's, calibrated and measured; means over the lengths and the paper's."""
    rows = _rows()
    joules = {of: row["energy_j"] for of, row in rows.items()}

    def cell(name: str, length: int) -> str:
        own = f"{100 * joules[name, length] / joules['fp16', length]:.1f}"
        measured, fp16 = (rows[one, length]["measured_energy_j"] for one in (name, "fp16"))
        return own if None in (measured, fp16) else f"{own} / **{100 * measured / fp16:.1f}**"

    def means(name: str) -> list[str]:
        ratios = [joules[name, length] / joules["fp16", length] for length in LENGTHS]
        sums = [sum(joules[one, length] for length in LENGTHS) for one in (name, "fp16")]
        return [f"{100 * sum(ratios) / len(ratios):.1f}", f"{100 * sums[0] / sums[1]:.1f}"]

    return [["relative to FP16, %", *HEADS, "mean of ratios", "ratio of sums", "the paper"],
            *([f"`{name}`", *(cell(name, length) for length in LENGTHS), *means(name), theirs]
              for name, theirs in PAPERS.items())]

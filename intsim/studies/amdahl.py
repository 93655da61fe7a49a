"""Amdahl's picture: what each attention pipeline makes of a whole model, over the length of its context."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intsim.errors import InputError
from intsim.machines.machine import Machine
from intsim.models.transformer import Transformer
from intsim.session import Session

LENGTHS = (128, 256, 512, 1024, 2048, 4096, 8192)
PIPELINES = ("fp16", "quant_only", "int_attention", "ggml_f16", "ggml_q8_0")
STEPS = 8
"""Output tokens at each length: as many as are computed one by one."""


@dataclass(frozen=True)
class Point:
    """A pipeline at a length: how many times as fast as the baseline the phase of the whole model is.

    Attributes:
        low, high: the 80 % interval of the speed-up; softmax_share: of the phase's time.
    """

    model: str
    machine: str
    linear: str
    attention: str
    phase: str
    tokens: int
    latency_s: float
    speedup: float
    low: float
    high: float
    softmax_share: float
    energy_j: float | None

    @property
    def row(self) -> dict[str, Any]:
        """Cells of a table."""
        return dict(vars(self))


def speedups(session: Session, model: str | Path | Transformer, machine: str | Path | Machine, linear: str,
             pipelines: Sequence[str] = PIPELINES, lengths: Sequence[int] = LENGTHS, baseline: str = "fp16",
             **settings: Any) -> list[Point]:
    """Each pipeline at each length that the model and the machine have room for.

    Args:
        session: whose memory to use.
        model, machine, linear, baseline: as for ``Session.simulate_model``; settings: as there.
        pipelines, lengths: of attention, and of the prompt.

    Raises:
        InputError: nothing of it can be run; a pipeline or a length that cannot is left out.
    """
    loaded = session.load(machine)
    found = [point for length in lengths for name in pipelines
             for point in _points(session, model, loaded, linear, name, length, baseline, settings)]
    if not found:  # say why
        session.simulate_model(model, loaded, attention=pipelines[0], linear=linear, prompt=lengths[0],
                               baseline=baseline, **settings)
        raise InputError("found none that can be run", key="lengths", expected="lengths that fit the model")
    return found


def _points(session: Session, model: str | Path | Transformer, machine: Machine, linear: str, attention: str,
            length: int, baseline: str, settings: dict[str, Any]) -> Iterator[Point]:
    try:
        run = session.simulate_model(model, machine, attention=attention, linear=linear, prompt=length,
                                     baseline=baseline, **settings)
    except InputError:
        return
    for phase in run.phases:
        sure = run.speedup(phase.name)
        share = phase.breakdown.get("softmax_path", 0.0) / phase.latency_s
        per_token = phase.tokens if phase.name == "decode" else 1
        energy = None if phase.energy_j is None else phase.energy_j / per_token
        yield Point(run.model.name, run.machine, run.linear, attention, phase.name, length,
                    phase.latency_s / per_token, run.faster(phase.name), sure.low, sure.high, share, energy)

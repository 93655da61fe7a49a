"""Amdahl's picture: what each attention pipeline makes of a whole model, over the length of its context."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from intsim.config.models_schema import ModelsFile
from intsim.errors import InputError
from intsim.machines.machine import Machine
from intsim.models.machines import stored_attention, target_of
from intsim.models.reading import read_model
from intsim.models.transformer import Transformer
from intsim.progress import Told, each, nobody
from intsim.session import Session
from intsim.tables import NOT_MODELLED, listed

LENGTHS = (128, 256, 512, 1024, 2048, 4096, 8192)
ON_CPUS = ("fp16", "quant_only", "int_attention", "ggml_f16", "ggml_q8_0")
"""What to look at where nothing is named."""
HOPPER = ("flash2_fp16", "flash3_fp16", "int_flash", "sage1", "sage2_wgmma", "flash3_fp8")
OTHERS = ("flash2_fp16", "int_flash", "sage1", "sage2pp", "sage2_fp16", "flash_fp8_e4m3")
"""Of GPUs that FlashAttention-3 is for, and of others: those of which there are kernels."""
UNFUSED = "ggml_f16_gpu"
STEPS = 8
"""Output tokens behind each length: as many as are computed one by one."""


@dataclass(frozen=True)
class Point:
    """A pipeline at a length: how many times as fast as the baseline the phase of the whole model is.

    Attributes:
        baseline: the attention that it stands beside.
        tokens: of the prompt, which a prefill computes, and behind which decoding gives ``STEPS`` tokens.
        latency_s, energy_j: of the phase; of an output token in decoding.
        low, high: the 80 % interval of the speed-up; softmax_share: of the phase's time, None of attention in one step.
        not_modelled: what the run leaves out.
    """

    model: str
    machine: str
    linear: str
    batch: int
    attention: str
    baseline: str
    phase: str
    tokens: int
    latency_s: float
    speedup: float
    low: float
    high: float
    softmax_share: float | None
    energy_j: float | None
    not_modelled: tuple[str, ...] = ()

    @property
    def row(self) -> dict[str, Any]:
        """Cells of a table."""
        return vars(self) | {NOT_MODELLED: listed(self.not_modelled)}


def usual_pipelines(machine: Machine) -> tuple[str, ...]:
    """Of attention, for a machine.

    Raises:
        InputError: it runs no models.
    """
    if target_of(machine) == "cpu":
        return ON_CPUS
    stored = stored_attention(machine)
    return (*(name for name in (HOPPER if HOPPER[1] in stored else OTHERS) if name in stored), UNFUSED)


def speedups(session: Session, model: str | Path | Transformer, machine: str | Path | Machine, linear: str,
             pipelines: Sequence[str] = (), lengths: Sequence[int] = LENGTHS, baseline: str = "default",
             refused: Callable[[str], None] = lambda _: None, progress: Told = nobody,
             **settings: Any) -> list[Point]:
    """Each pipeline at each length that the model and the machine have room for.

    Args:
        session: whose memory to use.
        model, machine, linear, baseline: as for ``Session.simulate_model``; settings: as there.
        pipelines, lengths: of attention, by default what is usual for the machine; and of a prompt.
        refused: told why one was left out. progress: told what is priced.

    Raises:
        InputError: nothing of it can be run.
    """
    found = read_model(model)
    loaded = session.load(machine)
    points: list[Point] = []
    reasons: list[InputError] = []
    for length in each(lengths, progress, "{} tokens".format):
        for name in pipelines or usual_pipelines(loaded):
            try:
                points += _points(session, found, loaded, linear, name, length, baseline, settings)
            except InputError as error:
                reasons.append(error)
                refused(f"{found.name}, {name}, {length} tokens: {error}")
    if not points:
        raise reasons[0]
    return points


def _points(session: Session, model: Transformer, machine: Machine, linear: str, attention: str, length: int,
            baseline: str, settings: dict[str, Any]) -> Iterator[Point]:
    full = model.causal and model.positions is not None and model.positions - STEPS < length <= model.positions
    roomy = replace(model, positions=length + STEPS) if full else model
    run = session.simulate_model(roomy, machine, attention=attention, linear=linear, baseline=baseline, prompt=length,
                                 generate=STEPS if model.causal else None, **settings)
    beside = run.baseline.attention if run.baseline else attention
    for phase in run.phases:
        if full and phase.name == "decode":  # it has no positions for tokens behind a prompt that long
            continue
        sure, per_token = run.speedup(phase.name), phase.tokens if phase.name == "decode" else 1
        share = phase.breakdown["softmax_path"] / phase.latency_s if "softmax_path" in phase.breakdown else None
        energy = None if phase.energy_j is None else phase.energy_j / per_token
        yield Point(run.model.name, run.machine, run.linear, run.batch, attention, beside, phase.name, length,
                    phase.latency_s / per_token, run.faster(phase.name), sure.low, sure.high, share, energy,
                    run.not_modelled)


def grid(session: Session, file: ModelsFile, refused: Callable[[str], None] = lambda _: None) -> list[Point]:
    """All points of a file that can be run.

    Raises:
        InputError: a model of which nothing can be run on a machine.
    """
    return [point for machine in file.machines for entry in file.models for batch in file.batch
            for point in speedups(session, entry.model, machine, entry.linear, file.attention, file.tokens,
                                  file.baseline, refused, head=entry.head, threads=file.threads, batch=batch)]


def answer(points: Sequence[Point], baseline: str) -> list[str]:
    """A sentence for each model, machine and phase: what the best attention is worth at the ends of the lengths."""
    lines = []
    for key in dict.fromkeys((p.model, p.linear, p.machine, p.batch, p.phase) for p in points):
        own = [p for p in points if (p.model, p.linear, p.machine, p.batch, p.phase) == key]
        model, linear, machine, batch, phase = key
        first, last = min(p.tokens for p in own), max(p.tokens for p in own)
        best = max((p for p in own if p.tokens == last), key=lambda p: p.speedup)
        start = next(p for p in own if p.tokens == first and p.attention == best.attention)
        several = f", {batch} sequences" if batch > 1 else ""
        lines.append(
            f"{model} ({linear}{several}) on {machine}, {phase}: with {best.attention} {start.speedup:.2f} times as "
            f"fast as with {baseline} at {first} tokens, {best.speedup:.2f} times ({best.low:.2f} to {best.high:.2f}) "
            f"at {last}")
    return lines

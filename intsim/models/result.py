"""What a run of a model took: phases of calls, and every figure that follows from them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from intsim.errors import named, unknown_name
from intsim.models.memory import Footprint
from intsim.models.phase_result import Line, PhaseResult
from intsim.models.pricing import weighted
from intsim.models.transformer import Transformer
from intsim.result import Status
from intsim.saved import Saved
from intsim.uncertainty.interval import Doubt, Uncertainty, quotient, uncertainty
from intsim.uncertainty.model import energy_deviation, latency_deviation, latency_parts

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

MODEL_FILE = "model.json"
"""What a run is saved as in an output folder."""

@dataclass(frozen=True, kw_only=True, repr=False)
class ModelResult(Saved):
    """A model on a machine.

    Attributes:
        attention, linear: by name; head: the format of its head; cache: of its keys and values.
        phases: ``encoder``, ``prefill``, ``decode``: those that it has.
        baseline: the same with another attention; None where that is this one.
        assumptions: in plain words; not_modelled: what was left out.
        kind: of the machine; spreads: of its quantities.
        launching: how a GPU's kernels were submitted; None on a CPU, and in files of earlier releases.
    """

    model: Transformer
    machine: str
    attention: str
    linear: str
    head: str
    kv_format: str
    threads: int | None
    batch: int
    prompt: int
    generate: int
    context: int
    chunk: int | None
    phases: tuple[PhaseResult, ...]
    memory: Footprint
    status: Status
    kind: str
    calibration: str = ""
    baseline: ModelResult | None = None
    assumptions: tuple[str, ...] = ()
    not_modelled: tuple[str, ...] = ()
    spreads: Mapping[str, float]
    launching: str | None = None

    def phase(self, name: str) -> PhaseResult:
        """A phase by name.

        Raises:
            InputError: it has no such phase.
        """
        return named("phase", name, {phase.name: phase for phase in self.phases}, key="phase")

    @property
    def settings(self) -> tuple[str, ...]:
        """What it was asked for beside its tokens: ``4 threads``, ``2 sequences``, ``behind 100 tokens``."""
        asked = (("{} threads" if self.threads != 1 else "{} thread", self.threads),
                 ("{} sequences", self.batch if self.batch > 1 else None),
                 ("behind {} tokens", self.context), ("chunks of {}", self.chunk))
        return tuple(text.format(value) for text, value in asked if value)

    @property
    def latency_s(self) -> float:
        """Of the whole run."""
        return sum(phase.latency_s for phase in self.phases)

    @property
    def ttft_s(self) -> float:
        """Seconds until the first token is known, or until an encoder has ended."""
        return sum(phase.latency_s for phase in self.phases if phase.name != "decode")

    @property
    def tpot_s(self) -> float | None:
        """Seconds per output token of each sequence after the first; None for a run that generates none."""
        decode = next((phase for phase in self.phases if phase.name == "decode"), None)
        return decode.latency_s / decode.tokens if decode else None

    @property
    def tokens_per_s(self) -> float:
        """Output tokens of all sequences per second of decoding; input tokens per second without it."""
        if self.tpot_s:
            return self.batch / self.tpot_s
        return self.batch * self.phases[-1].tokens / self.latency_s

    @property
    def prefill_tokens_per_s(self) -> float:
        """Input tokens of all sequences per second until the first output token."""
        return self.batch * self.prompt / self.ttft_s

    @property
    def energy_j(self) -> float | None:
        """Of the whole run; None where it is not modelled."""
        found = [phase.energy_j for phase in self.phases]
        return None if None in found else sum(value for value in found if value is not None)

    @property
    def energy_per_token_j(self) -> float | None:
        """Joules per output token in decoding, or per input token of a run without it."""
        last = self.phases[-1]
        return None if last.energy_j is None else last.energy_j / (self.batch * last.tokens)

    @property
    def power_w(self) -> float | None:
        """On average over the whole run; None where energy is not modelled."""
        return None if self.energy_j is None else self.energy_j / self.latency_s

    @property
    def softmax_share(self) -> float:
        """Of the softmax path, of the whole run's time."""
        return sum(phase.breakdown.get("softmax_path", 0.0) for phase in self.phases) / self.latency_s

    def share(self, part: str, phase: str | None = None) -> float:
        """The share of a part of the breakdown, of one phase or of the whole run.

        Raises:
            InputError: no such part or phase.
        """
        phases = self.phases if phase is None else (self.phase(phase),)
        known = {name for found in self.phases for name in found.breakdown}
        if part not in known:
            raise unknown_name("part", part, known, key="part")
        return sum(found.breakdown.get(part, 0.0) for found in phases) / sum(found.latency_s for found in phases)

    @property
    def ttft_interval_s(self) -> tuple[float, float]:
        """The 80 % interval of ``ttft_s``: the phases before decoding are off together."""
        ends = [self.interval_s(phase.name) for phase in self.phases if phase.name != "decode"]
        return sum(low for low, _ in ends), sum(high for _, high in ends)

    @property
    def tpot_interval_s(self) -> tuple[float, float] | None:
        """The 80 % interval of ``tpot_s``; None for a model that decodes nothing."""
        if self.tpot_s is None:
            return None
        low, high = self.interval_s("decode")
        return low / self.phase("decode").tokens, high / self.phase("decode").tokens

    def interval_s(self, phase: str) -> tuple[float, float]:
        """The 80 % interval of a phase's latency."""
        return self.latency_uncertainty(phase).interval

    def latency_uncertainty(self, phase: str) -> Uncertainty:
        """How sure a phase's latency is.

        Raises:
            InputError: no such phase.
        """
        found = self.phase(phase)
        return uncertainty(found.latency_s, found.slopes, self.spreads,
                           latency_deviation(self.kind, self.status, found.slopes))

    @property
    def energy_interval_j(self) -> tuple[float, float] | None:
        """The 80 % interval of ``energy_j``; None where energy is not modelled."""
        return self.energy_interval_of([phase.name for phase in self.phases])

    def energy_interval_of(self, phases: Collection[str]) -> tuple[float, float] | None:
        """The 80 % interval of the energy of some phases together; None where energy is not modelled.

        Raises:
            InputError: no such phase.
        """
        found = self.energy_uncertainty(phases)
        return None if found is None else found.interval

    def energy_uncertainty(self, phases: Collection[str]) -> Uncertainty | None:
        """How sure the energy of some phases together is; None where energy is not modelled.

        Raises:
            InputError: no such phase.
        """
        of = [(phase.energy_j, phase.energy_slopes) for phase in map(self.phase, phases)]
        known = [(value, slopes) for value, slopes in of if value is not None]
        if len(known) < len(of):
            return None
        return self._energy(sum(value for value, _ in known), weighted(known))

    @property
    def energy_per_token_interval_j(self) -> tuple[float, float] | None:
        """The 80 % interval of ``energy_per_token_j``; None where energy is not modelled."""
        value = self.energy_per_token_j
        return None if value is None else self._energy(value, self.phases[-1].energy_slopes).interval

    def _energy(self, value: float, slopes: Mapping[str, float]) -> Uncertainty:
        return uncertainty(value, slopes, self.spreads, energy_deviation(self.kind, self.status))

    def beside(self, measure: Literal["latency", "energy"], phases: Collection[str] = ()) -> Doubt:
        """What a figure can be wrong by beside that of a run with another attention, whose other calls are the same.

        Args:
            measure: what is compared. phases: of which; all where none is named.
        """
        found = [phase for phase in self.phases if phase.name in phases or not phases]
        attention = [line for phase in found for line in phase.lines if line.group == "attention"]
        if measure == "latency":
            slopes = weighted((phase.latency_s, phase.slopes) for phase in found)
            left = latency_parts(self.kind, self.status, slopes)
            unlike = sum(line.latency_s for line in attention) / sum(phase.latency_s for phase in found)
        else:
            slopes = weighted((phase.energy_j or 0.0, phase.energy_slopes) for phase in found)
            left = {"energy": energy_deviation(self.kind, self.status)}
            unlike = sum(line.count * line.cost.joules for line in attention) / sum(
                phase.energy_j or 0.0 for phase in found)
        return Doubt.beside(slopes, self.spreads, left, unlike)

    def speedup(self, phase: str | None = None) -> Uncertainty:
        """How sure ``faster`` is: what both runs depend on alike cancels, and so do errors of equal calls."""
        if self.baseline is None:
            return uncertainty(1.0, {}, {}, 0.0)
        phases = () if phase is None else (phase,)
        return quotient(self.faster(phase), self.baseline.beside("latency", phases), self.beside("latency", phases))

    def faster(self, phase: str | None = None) -> float:
        """How many times as fast as the baseline: the whole run or a phase of it."""
        if self.baseline is None:
            return 1.0
        if phase is None:
            return self.baseline.latency_s / self.latency_s
        return self.baseline.phase(phase).latency_s / self.phase(phase).latency_s

    def plot(self) -> Figure:
        """Where the time goes: a bar per phase, the baseline's beside it."""
        from intsim.report.figures.model import parts

        return parts(self)

    def __repr__(self) -> str:
        rate = "" if self.tpot_s is None else f", {self.tokens_per_s:.4g} tokens/s"
        energy = "" if self.energy_per_token_j is None else f", {self.energy_per_token_j:.4g} J a token"
        first = "its input in" if self.tpot_s is None else "first token after"
        return (f"<ModelResult {self.model.name} ({self.linear}, {self.attention}) on {self.machine}: {first} "
                f"{self.ttft_s:.4g} s{rate}{energy}, {self.status}; prompt={self.prompt}, "
                f"generate={self.generate}, batch={self.batch}>")

    def _repr_html_(self) -> str:
        from intsim.report.model_page import result_html

        return result_html(self)

    @property
    def breakdown(self) -> pd.DataFrame:
        """A row per phase and part: seconds and share."""
        import pandas as pd

        return pd.DataFrame([{"phase": phase.name, "part": part, "latency_s": seconds,
                              "share": seconds / phase.latency_s}
                             for phase in self.phases for part, seconds in phase.breakdown.items()])

    @property
    def calls(self) -> pd.DataFrame:
        """A row per phase and distinct call."""
        import pandas as pd

        return pd.DataFrame([call_row(phase, line) for phase in self.phases for line in phase.lines])


def call_row(phase: PhaseResult, line: Line) -> dict[str, Any]:
    """A line as cells of a table."""
    energy = None if line.cost.energy_j is None else line.count * sum(line.cost.energy_j.values())
    return {"phase": phase.name, "group": line.group, "name": line.name, "pipeline": line.cost.pipeline,
            "shape": line.shape, "count": line.count, "latency_s": line.latency_s,
            "share": line.latency_s / phase.latency_s, "energy_j": energy, "bound": line.cost.bound}

"""An experiment: every pipeline at every shape on every machine, with accuracy and measurements beside."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from intsim.accuracy.arguments import Arguments
from intsim.accuracy.evaluate import evaluate
from intsim.accuracy.files import load_arguments
from intsim.accuracy.inputs import QUERY_ROWS, first_rows
from intsim.accuracy.metrics import Accuracy
from intsim.calls import AttentionCall
from intsim.config.document import Document, KeyPath, dotted, read_document
from intsim.config.experiment_schema import ExperimentFile, ReferenceCurve, WhatIf
from intsim.config.overrides import apply_overrides, blamed, own_key
from intsim.config.validate import validate
from intsim.errors import InputError, unknown_name
from intsim.measure.records import UNCALIBRATED, Record, assumptions, read_records, unmatched
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.run import settings_of
from intsim.pipelines.spec import BLOCK_N
from intsim.progress import Told, nobody
from intsim.resources import machine_beside, resource
from intsim.result import GpuDetails, Result
from intsim.session import default_session, simulate
from intsim.studies.answers import answers, energy_ratio, speedup, what_ifs

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = (
    "machine", "pipeline", *AttentionCall.COLUMNS, "threads", "status",
    "latency_s", "energy_j", "power_w", "softmax_share", "speedup", "energy_ratio", "cosine_similarity", "relative_l1",
    "rmse", "max_abs_error", "measured_latency_s", "measured_energy_j", "latency_low_s", "latency_high_s",
    "energy_low_j", "energy_high_j", "speedup_low", "speedup_high", "faster_with", "energy_ratio_low",
    "energy_ratio_high",
)
"""The columns of ``results.csv``."""
BESIDE = (*AttentionCall.OPTIONAL, "quantiser_s")
"""Columns that a table has where a row has them: the call's variant and the width of V; what
quantising the inputs would add."""


@dataclass(frozen=True)
class Evaluated:
    """A pipeline's accuracy on tensors.

    Attributes:
        source: a file's name or a family; arguments: what it gave.
        tile: keys of the timed kernel's tile, in which it was computed; None: as the pipeline says.
    """

    pipeline: str
    source: str
    arguments: Arguments
    accuracy: Accuracy
    tile: int | None = None

    @property
    def shape(self) -> AttentionCall:
        """Of the tensors."""
        return self.arguments.shape


@dataclass(frozen=True, kw_only=True)
class Experiment:
    """What an experiment found.

    Attributes:
        rows: one per machine x shape x pipeline, keys as ``COLUMNS``; results: the records behind them, in their order.
        configuration: the experiment's file as it was used, settings of the command line included.
        digest: SHA-256 over it, the files of the machines, and plug-ins.
        files: name and text of each machine's file and of those that it extends, in order.
        accuracies: of each pipeline, for each shape of its input: with ``input``, and the shape of Q, K and V.
        remarks: on the measurements: sizes that were assumed, rows that no result was compared with.
        curves: published values to draw beside the results.
        answers: a sentence for each machine and pipeline beside the baseline, at its longest call.
    """

    title: str
    question: str
    rows: list[dict[str, Any]]
    results: list[Result]
    configuration: str
    digest: str
    files: list[tuple[str, str]]
    accuracies: list[Evaluated]
    remarks: list[str] = field(default_factory=list)
    curves: Sequence[ReferenceCurve] = ()
    answers: list[str] = field(default_factory=list)

    @property
    def columns(self) -> list[str]:
        """``COLUMNS``, and after them those of ``BESIDE`` that a row has."""
        return [*COLUMNS, *(name for name in BESIDE if any(name in row for row in self.rows))]

    @property
    def frame(self) -> pd.DataFrame:
        """The rows as a DataFrame."""
        import pandas as pd

        return pd.DataFrame(self.rows, columns=self.columns)


def run_experiment(path: str | Path, overrides: Mapping[str, Any] | None = None, tensors: str | Path | None = None,
                   progress: Told = nobody) -> Experiment:
    """Run an experiment file.

    Args:
        path: the YAML file.
        overrides: keys of the experiment by dotted path; ``machine.KEY`` sets a key of every machine of it.
        tensors: a file with q, k and v that takes the place of the experiment's input.
        progress: told what is being computed.

    Raises:
        InputError: the file, a machine, a pipeline or the input is not valid.
    """
    document = read_document(path)
    machine_set = {k.removeprefix("machine."): v for k, v in (overrides or {}).items() if k.startswith("machine.")}
    own = {k: v for k, v in (overrides or {}).items() if not k.startswith("machine.")}
    new = {k: v for k, v in own.items() if "." not in k and k not in document.data}
    document.data = document.data | new  # an optional key that the file leaves out, or one that validation refuses
    _check_level(document, own)
    with blamed(document, own):
        apply_overrides(document, {k: v for k, v in own.items() if k not in new})
        file = validate(document, ExperimentFile)
        default_session().plug_all(document, file.plugins)
        _check_names(document, file)
        workloads = _workloads(document, file)
    settings = dict(file.set) | machine_set
    records = [] if file.measurements is None else read_records(
        file.beside(document.path, file.measurements), steps=True)
    accuracy = _Accuracies(document, file, tensors, progress)
    rows, beside = [], []
    results: list[Result] = []
    pipelines, variants = dict.fromkeys([file.baseline, *file.pipelines]), max(1, len(file.variants))
    count = len(file.machines) * variants * len(workloads) * len(pipelines)
    for label, machine, variant in _machines(document.path, file):
        for workload in workloads:
            found: dict[str, Result] = {}
            for name in pipelines:
                what = f"{label}, {name}, {workload.q_len} x {workload.kv_len}"
                accuracy.share = min(1.0, (len(results) + len(found)) / count)
                progress(what, accuracy.share)
                try:
                    found[name] = replace(simulate(
                        workload, name, machine,
                        threads=file.threads if variant.threads is None else variant.threads,
                        schedule=variant.schedule or file.schedule, overrides=settings | variant.set,
                        parameters=file.parameters.get(name)), machine=label)
                except InputError as error:
                    raise _placed(error, document, what, label, machine_set) from None
            for name in file.pipelines:
                results.append(found[name])
                beside.append((found[name], found[file.baseline]))
                rows.append(_row(found[name], found[file.baseline], accuracy.of(name, found[name]),
                                 () if settings else records))
    if any("v_head_dim" in row for row in rows):
        rows = [{"v_head_dim": row["head_dim"]} | row for row in rows]
    return Experiment(
        title=file.title, question=file.question, rows=rows, results=results,
        configuration=_effective(document, machine_set), digest=_digest(document, file, settings),
        files=_files(document, file), accuracies=list(accuracy.cache.values()),
        remarks=_on_measurements(records, results, settings), curves=file.reference_curves,
        answers=[*answers(beside, [row["cosine_similarity"] for row in rows]), *what_ifs(results)])


def _files(document: Document, file: ExperimentFile) -> list[tuple[str, str]]:
    texts: dict[Path, str] = {}
    for machine in file.machines:
        for found in default_session().document(machine_beside(document.path, machine)).files:
            texts[found.path] = found.text
    return [(path.name, text) for path, text in texts.items()]


def _on_measurements(records: list[Record], results: list[Result], settings: Mapping[str, Any]) -> list[str]:
    if records and settings:
        return [f"{', '.join(sorted(settings))} was set: measured values are of the machine as it is, and left out"]
    used = [record for result in results if (record := _measured(result, records))]
    return assumptions(used) + unmatched(records, used, {_device(result) for result in results})


def _device(result: Result) -> str:
    return result.machine.removesuffix(UNCALIBRATED)


def _machines(path: Path, file: ExperimentFile) -> Iterator[tuple[str, str, WhatIf]]:
    """What to simulate: a label for the rows, the machine, and how it differs from its file."""
    for machine in file.machines:
        found = machine_beside(path, machine)
        yield machine, found, WhatIf()
        for name, variant in file.variants.items():
            yield f"{machine}+{name}", found, variant


def _workloads(document: Document, file: ExperimentFile) -> list[AttentionCall]:
    found: list[AttentionCall] = []
    for i, shapes in enumerate(file.shapes):
        line = document.line(("shapes", i))
        try:
            more = shapes.workloads()
        except InputError as error:
            raise error.at(document.path, line, f"shapes.{i}.{error.key}") from None
        for workload in more:
            if workload in found:
                raise InputError(f"{workload.q_len} x {workload.kv_len} with head_dim {workload.widths} stands twice",
                                 file=document.path, line=line, key=f"shapes.{i}", expected="each shape once")
            found.append(workload)
    return found


def _check_level(document: Document, keys: Iterable[str]) -> None:
    """Refuse keys of a machine that lack the word before them."""
    for key in keys:
        if key.partition(".")[0] not in ExperimentFile.model_fields and any(
                default_session().has_key(machine_beside(document.path, str(machine)), key)
                for machine in document.data.get("machines") or ()):
            raise InputError("is a key of the machines", key=f"--set {key}", expected=f"machine.{key}")


def _placed(error: InputError, document: Document, what: str, label: str, machine_set: Mapping[str, Any]) -> InputError:
    """A refusal of a machine, said of the key of the experiment, or of the command line, that led to it."""
    variant = next((v for v in document.data.get("variants", {}) if label.endswith(f"+{v}")), "")
    changed = document.data.get("variants", {}).get(variant, {}).get("set", {})
    given: list[tuple[KeyPath, Mapping[str, Any]]] = [
        (("variants", variant, "set"), changed), ((), machine_set), (("set",), document.data.get("set", {}))]
    for path, names in given:
        for name in names:
            own = own_key(name)
            if error.key in (name, own) or str(error.key).startswith((f"{own}.", f"{name}.")):
                if not path:
                    return error.at(None, None, f"--set machine.{name}")
                return error.at(document.path, document.line((*path, name)), dotted((*path, name)))
    if error.file is not None:
        return error
    asked = {"threads": "threads", "schedule": "schedule", "pipeline": "pipelines"}
    key = asked.get(str(error.key), "shapes")
    place: KeyPath = ("variants", variant, key) if ("variants", variant, key) in document.lines else (key,)
    problem = error.problem if key == error.key else f"{what}: {error.key}: {error.problem}"
    return InputError(problem, file=document.path, line=document.line(place), key=dotted(place),
                      expected=error.expected, nearest=error.nearest)


def _effective(document: Document, machine_set: Mapping[str, Any]) -> str:
    """The experiment's file with the settings of the command line in it; the file's own text where there are none."""
    used = document.data | ({"set": dict(document.data.get("set", {})) | dict(machine_set)} if machine_set else {})
    return document.text if used == document.written else yaml.safe_dump(used, sort_keys=False, allow_unicode=True)


def _check_names(document: Document, file: ExperimentFile) -> None:
    for i, machine in enumerate(file.machines):
        try:
            default_session().source(machine_beside(document.path, machine))
        except InputError as error:
            if error.file:  # the machine's own, which is there and says what is wrong in it
                raise
            raise error.at(document.path, document.line(("machines", i)), f"machines.{i}") from None
    for key, name in [*((f"pipelines.{i}", n) for i, n in enumerate(file.pipelines)), ("baseline", file.baseline)]:
        try:
            get_pipeline(name)
        except InputError as error:
            raise error.at(document.path, document.line_of(key), key) from None
    for name, given in file.parameters.items():
        if name not in file.pipelines:
            raise unknown_name("pipeline", name, file.pipelines, file=document.path,
                               line=document.line(("parameters", name)), key="parameters")
        try:
            settings_of(get_pipeline(name), given)
        except InputError as error:
            raise error.at(document.path, document.line(("parameters", name)), f"parameters.{name}") from None


class _Accuracies:
    """Accuracy per pipeline and tile: once for tensors from a file, per shape for a synthetic family."""

    def __init__(self, document: Document, file: ExperimentFile, tensors: str | Path | None,
                 progress: Told) -> None:
        self.document = document
        self.settings, self.parameters = file.accuracy, file.parameters
        self.progress, self.share = progress, 0.0
        self.cache: dict[tuple[str, int | None, AttentionCall | tuple[bool, str]], Evaluated] = {}
        source = Path(tensors) if tensors else None
        if source is None and self.settings and self.settings.file:
            source = file.beside(document.path, self.settings.file)
        if self.settings and not source and not self.settings.family:
            raise InputError("found neither file nor family", file=document.path, line=document.line_of("accuracy"),
                             key="accuracy", expected="one of them")
        self.source = source
        try:
            self.tensors = load_arguments(source) if source else None
        except InputError as error:
            if tensors or Path(str(error.file)).is_file():  # which the message names, or whose content is wrong
                raise
            key, shipped = "accuracy.file", resource("experiments").parent / str(self.settings and self.settings.file)
            raise InputError(f"{source}: {error.problem}", file=document.path, line=document.line_of(key), key=key,
                             expected=error.expected, nearest=str(shipped) if shipped.is_file() else None) from None

    def of(self, pipeline: str, result: Result) -> Accuracy | None:
        """Of the values that the kernel of a result computes, in its tile."""
        workload, tile = result.workload, self._tile(pipeline, result)
        if self.settings is None and self.tensors is None:
            return None
        key = (pipeline, tile, (workload.causal, workload.variant) if self.tensors else workload)
        if key not in self.cache:
            self.progress(f"accuracy of {pipeline}", self.share)
            try:
                self.cache[key] = self._evaluated(pipeline, workload, tile)
            except InputError as error:
                line = self.document.line_of(error.key or "accuracy")
                raise error if error.file else error.at(self.document.path, line, error.key) from None
        return self.cache[key].accuracy

    def _tile(self, pipeline: str, result: Result) -> int | None:
        """Of the kernel that was timed, unless the file gives another."""
        given = BLOCK_N in self.parameters.get(pipeline, {})
        return result.details.values_tile if isinstance(result.details, GpuDetails) and not given else None

    def _evaluated(self, pipeline: str, workload: AttentionCall, tile: int | None) -> Evaluated:
        source, arguments = self._input(workload)
        return Evaluated(pipeline, source, arguments, evaluate(
            **vars(arguments), pipeline=pipeline, parameters=self.parameters.get(pipeline), tile=tile), tile)

    def _input(self, workload: AttentionCall) -> tuple[str, Arguments]:
        rows = self.settings.query_rows if self.settings else None
        if self.tensors:
            assert self.source is not None
            return self.source.name, self.tensors.taken(workload.causal, rows, workload.variant)
        assert self.settings is not None
        assert self.settings.family is not None
        return self.settings.family, Arguments(*first_rows(
            self.settings.family, workload, self.settings.seed, rows or QUERY_ROWS), causal=workload.causal,
            variant=workload.variant or None)


def _row(result: Result, baseline: Result, accuracy: Accuracy | None, records: Sequence[Record]) -> dict[str, Any]:
    energy, base_energy = result.energy_j, baseline.energy_j
    measured = _measured(result, records)
    row = {
        "machine": result.machine, "pipeline": result.pipeline, **result.workload.columns, "threads": result.threads,
        "status": result.status, "latency_s": result.latency_s, "energy_j": energy, "power_w": result.power_w,
        "softmax_share": result.softmax_share, "speedup": baseline.latency_s / result.latency_s,
        "energy_ratio": None if energy is None or base_energy is None else energy / base_energy,
        **{name: getattr(accuracy, name) if accuracy else None
           for name in ("cosine_similarity", "relative_l1", "rmse", "max_abs_error")},
        "measured_latency_s": measured.latency_s if measured else None,
        "measured_energy_j": measured.energy_j if measured else None,
        **_intervals(result, baseline), "quantiser_s": result.quantiser and result.quantiser.latency_s,
    }
    return {name: row[name] for name in COLUMNS} | {k: row[k] for k in BESIDE if row.get(k) is not None}


def _intervals(result: Result, baseline: Result) -> dict[str, float | None]:
    latency, energy = result.latency_interval_s, result.energy_interval_j
    found, joules = speedup(result, baseline), energy_ratio(result, baseline)
    return {
        "latency_low_s": latency[0] if latency else None, "latency_high_s": latency[1] if latency else None,
        "energy_low_j": energy[0] if energy else None, "energy_high_j": energy[1] if energy else None,
        "speedup_low": found[0].low if found else None, "speedup_high": found[0].high if found else None,
        "faster_with": found[1] if found else None,
        "energy_ratio_low": joules.low if joules else None, "energy_ratio_high": joules.high if joules else None}


def _measured(result: Result, records: Sequence[Record]) -> Record | None:
    for record in records:
        same = (record.device, record.pipeline, record.workload) == (_device(result), result.pipeline, result.workload)
        if same and not (record.step or record.appends) and record.threads in (None, result.threads):
            return record
    return None


def _digest(document: Document, file: ExperimentFile, settings: Mapping[str, Any]) -> str:
    digest = hashlib.sha256(repr((document.data, sorted(settings.items()))).encode())
    for machine in file.machines:
        digest.update(default_session().source(machine_beside(document.path, machine)).digest.encode())
    digest.update(default_session().catalogue.digest.encode())
    return digest.hexdigest()

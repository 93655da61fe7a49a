"""From a sweep's file to design points and the tasks behind them, each task once however many points need it.

A task is its canonical JSON text; its digest covers the text, the machine's files, plug-ins and intsim itself. Timing
does not know the tensors, accuracy knows of the machine its kernel's tile alone: points that cannot differ in a value
share its task.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from intsim.accuracy.files import load_arguments
from intsim.accuracy.inputs import FAMILIES
from intsim.calls import AttentionCall
from intsim.config.document import Document
from intsim.config.sweep_schema import SweepFile
from intsim.errors import InputError, unknown_name
from intsim.machines.gpu.plan import GpuPlan
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.spec import BLOCK_N
from intsim.plugin import installed_digest
from intsim.resources import machine_beside
from intsim.session import Session
from intsim.streams.archive import SUFFIX
from intsim.sweep.axes import Dimension, Level, dimensions_of
from intsim.sweep.checks import check_columns, check_compared, check_count, check_numbers, check_settings
from intsim.sweep.constraints import Constraint
from intsim.sweep.keys import PLAIN_KEYS, KeySpace
from intsim.sweep.sampling import moved_alone, places
from intsim.sweep.subjects import Points, points_of

PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Point:
    """A design point.

    Attributes:
        shown: what stands in the columns of the axes.
        fixed: machine, pipeline and workload, as far as they could be made.
        timing, baseline, accuracy: digests of its tasks; problem: why it has none.
    """

    shown: tuple[Any, ...]
    fixed: Mapping[str, Any]
    timing: str | None = None
    baseline: str | None = None
    accuracy: str | None = None
    problem: str | None = None


@dataclass
class SweepPlan:
    """All points of a sweep and their tasks (digest to text), in order; ``columns`` names what ``Point.shown`` has.

    Attributes:
        model: digest of the intsim that the tasks are of.
        made_of: digests of its machines' files and of its plug-ins, by name.
        visit: adds the point at the levels of some axes, by the axes' names, and gives it; None where a constraint
            leaves it out. A search begins without points and adds them as it goes.
    """

    document: Document
    file: SweepFile
    dimensions: list[Dimension]
    columns: list[str]
    model: str
    made_of: Mapping[str, str]
    visit: Callable[[Mapping[str, Level]], Point | None] = field(default=lambda levels: None, repr=False)
    points: list[Point] = field(default_factory=list)
    tasks: dict[str, str] = field(default_factory=dict)
    left_out: int = 0


def make_plan(document: Document, file: SweepFile, session: Session) -> SweepPlan:
    """Every point and task of a sweep.

    Raises:
        InputError: an axis, constraint or name that is not valid; no point left by the constraints.
    """
    check_columns(document, file)
    points = points_of(document, file)
    space = KeySpace(session, points.ways)
    dimensions = dimensions_of(document, file)
    names = [axis.name for d in dimensions for axis in d.axes]
    check_settings(document, file, space, points)
    check_count(document, file, dimensions)
    keys = list(dict.fromkeys([*names, *points.subject.keys, *PLAIN_KEYS]))
    constraints = [Constraint(text, keys, f"constraints.{i}") for i, text in enumerate(file.constraints)]
    check_compared(document, file, constraints)
    columns = [name for name in names if points.subject.column(name) not in points.subject.fixed]
    plan = SweepPlan(document, file, dimensions, columns, model_digest(), space.made_of())
    plan.visit = _Builder(plan, constraints, space, points).visit
    if file.sampling.searches:
        return plan
    for levels in _levels(dimensions, file):
        plan.visit(levels)
    if not plan.points:
        raise InputError("no point satisfies all of them", file=document.path, line=document.line(("constraints",)),
                         key="constraints", expected="at least one")
    if plan.left_out and file.sampling.method in ("one_at_a_time", "sobol"):
        raise InputError(f"leave out {plan.left_out} points that the {file.sampling.method} sampling needs",
                         file=document.path, line=document.line(("constraints",)), key="constraints",
                         expected="a constraint that no point of it breaks")
    check_numbers(document, file, {name: [point.shown[i] for point in plan.points] for i, name in enumerate(columns)}
                  | {name: [point.fixed[name] for point in plan.points] for name in points.subject.shape})
    return plan


def _levels(dimensions: list[Dimension], file: SweepFile) -> Iterator[dict[str, Level]]:
    """For each point the level of each axis that moves."""
    if file.sampling.method == "one_at_a_time":
        yield {}
        for index, levels in moved_alone(dimensions):
            yield {axis.name: level for axis, level in zip(dimensions[index].axes, levels, strict=True)}
        return
    names = [axis.name for d in dimensions for axis in d.axes]
    for place in places(dimensions, file.sampling):
        yield dict(zip(names, (level for levels in place for level in levels), strict=True))


class _Builder:
    """Makes points of levels, and enters their tasks into the plan."""

    def __init__(self, plan: SweepPlan, constraints: list[Constraint], space: KeySpace, points: Points) -> None:
        self.plan, self.constraints, self.space, self.points = plan, constraints, space, points
        self.model = plan.model.encode()
        self.base = plan.file.base
        self.axes = [axis.name for d in plan.dimensions for axis in d.axes]
        self.tensors = _tensors(plan.document, plan.file)
        self.plugins = [[str(p.path), p.digest] for p in space.session.catalogue.plugins]
        self.once = plan.file.sampling.method not in ("one_at_a_time", "sobol")  # these need each point in its place
        self.seen: set[str] = set()

    def visit(self, levels: Mapping[str, Level]) -> Point | None:
        """Add the point at these levels to the plan, once where equal ones say no more than one."""
        point = self.point(levels)
        if point is None:
            self.plan.left_out += 1
            return None
        identity = repr((point.shown, point.fixed, point.timing, point.problem))  # a wrong value may not be hashable
        if not self.once or identity not in self.seen:
            self.seen.add(identity)
            self.plan.points.append(point)
        return point

    def point(self, levels: Mapping[str, Level]) -> Point | None:
        """The point at these levels, or None where a constraint leaves it out."""
        settings: dict[str, Any] = dict(self.base.set)
        for level in levels.values():
            settings.update(level.settings)
        label = settings.get("machine", self.base.machine)
        machine = machine_beside(self.plan.document.path, label)
        pipeline = settings.get("pipeline", self.base.pipeline)
        subject, given = self.points.subject, self.points.given(settings)
        shape = self.points.shown(given)
        settings = {k: v for k, v in settings.items() if self.space.applies(k, machine, pipeline)}
        fixed = {column: shape[key] for key, column in subject.columns.items() if column in subject.shape}
        fixed |= {"machine": label, "pipeline": pipeline}
        plain = {"threads": settings.get("threads", self.base.threads),
                 "schedule": settings.get("schedule", self.base.schedule)}
        shown = {name: self._shown(name, levels.get(name), settings, machine, pipeline) for name in self.axes}
        values = shown | {f"{subject.section}.{k}": v for k, v in shape.items()} | plain | {
            "machine": label, "pipeline": pipeline}
        if not all(constraint.holds(values) for constraint in self.constraints):
            return None
        columns = tuple(shown[name] for name in self.plan.columns)
        try:
            asked = self.points.asked(given, pipeline)
        except InputError as error:
            return Point(columns, fixed, problem=str(error))
        parameters = {k.removeprefix("pipeline."): v for k, v in settings.items() if k.startswith("pipeline.")}
        timed = self.points.ways.timed(pipeline)
        timing = {"do": f"time {subject.section}", "machine": machine, **asked, **plain,
                  "beside": bool(self.base.baseline),
                  "overrides": {k.removeprefix("machine."): v for k, v in settings.items() if k.startswith("machine.")}}
        baseline = self._enter(timing | {"pipeline": self.base.baseline, "parameters": {}}) if (
            self.base.baseline) else None
        accuracy = None
        if self.tensors:
            workload = asked["workload"]
            depends = workload if "family" in self.tensors else {
                k: workload[k] for k in ("causal", "variant") if k in workload}
            accuracy = self._enter({"do": "measure", "pipeline": pipeline,
                                    "parameters": parameters | self._tile(timing, pipeline, parameters),
                                    "workload": depends, "tensors": self.tensors})
        timing |= {"pipeline": pipeline, "parameters": {k: v for k, v in parameters.items() if k in timed}}
        return Point(columns, fixed, self._enter(timing), baseline, accuracy)

    def _tile(self, timing: Mapping[str, Any], name: str, parameters: Mapping[str, Any]) -> dict[str, int]:
        """The tile of the kernel that a point times, as its values are of that tile; nothing where they have none."""
        pipeline = get_pipeline(name)
        if pipeline.target != "gpu" or not pipeline.tiled or BLOCK_N in parameters:
            return {}
        try:
            plan = self.space.session.load(timing["machine"], timing["overrides"]).plan(
                AttentionCall(**timing["workload"]), pipeline)
        except InputError:  # which the timing will say
            return {}
        return {BLOCK_N: plan.values_tile} if isinstance(plan, GpuPlan) and plan.values_tile else {}

    def _shown(self, name: str, level: Level | None, settings: Mapping[str, Any], machine: str, pipeline: str) -> Any:
        """What stands in an axis's column: nothing where it has no effect, the base's value where it is not moved."""
        if level is None:
            return settings.get(name, self.space.value(machine, name))
        return level.shown if any(self.space.applies(key, machine, pipeline) for key in level.settings) else None

    def _enter(self, task: Mapping[str, Any]) -> str:
        text = json.dumps({**task, "plugins": self.plugins} if self.plugins else task, sort_keys=True)
        digest = hashlib.sha256(self.model)
        if "machine" in task:
            digest.update(self.space.digest(task["machine"]).encode())
        digest.update(text.encode())
        name = digest.hexdigest()[:32]
        self.plan.tasks.setdefault(name, text)
        return name


def _tensors(document: Document, file: SweepFile) -> dict[str, Any] | None:
    """The input of accuracy tasks: a synthetic family, or a file with the digest of its content.

    Raises:
        InputError: neither is given, or the file cannot be read.
    """
    if file.accuracy is None:
        return None
    if file.base.workload is None:
        raise InputError("found one beside a model or a dataflow", file=document.path,
                         line=document.line(("accuracy",)), key="accuracy",
                         expected="none: accuracy is that of calls, in a sweep of a workload")
    if file.accuracy.file is None:
        if file.accuracy.family is None:
            raise InputError("found neither file nor family", file=document.path, line=document.line(("accuracy",)),
                             key="accuracy", expected="one of them")
        if file.accuracy.family not in FAMILIES:
            raise unknown_name("input family", file.accuracy.family, FAMILIES, file=document.path,
                               line=document.line_of("accuracy.family"), key="accuracy.family")
        return file.accuracy.model_dump(exclude={"file"})
    path = (document.path.parent / file.accuracy.file).resolve()
    load_arguments(path)
    try:
        return {"file": str(path), "digest": hashlib.sha256(path.read_bytes()).hexdigest(),
                "query_rows": file.accuracy.query_rows}
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", file=path, key="accuracy.file") from None


def model_digest() -> str:
    """SHA-256 of the code and the stored kernels, intsim's own and those of installed packages that extend it.

    Results of another version are not taken for its own.
    """
    digest = hashlib.sha256(installed_digest().encode())
    for path in sorted([*PACKAGE.rglob("*.py"), *(PACKAGE / "streams" / "stored").glob(f"*{SUFFIX}")]):
        digest.update(str(path.relative_to(PACKAGE)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()

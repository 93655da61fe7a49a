"""Reading dataflows strictly, from the project's folder or from a user's own file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar

from intsim.config.dataflow_schema import (
    Common,
    DataflowFile,
    FragmentFile,
    LoopEntry,
    PhaseEntry,
    SlotEntry,
    StageEntry,
)
from intsim.config.document import Document, parse_document, read_text
from intsim.config.quantity import Strict, sourced
from intsim.config.validate import validate
from intsim.errors import InputError, nearest_name, unknown_name
from intsim.machines.memory import AcceleratorMemory
from intsim.resources import YAML, is_regular, resource
from intsim.streams.dataflow.model import After, Buffer, Dataflow, Move, Phase, Requirement, Simplification, Stage, Work

F = TypeVar("F", bound=Common)


def dataflow_names() -> list[str]:
    """Every shipped dataflow."""
    return sorted(path.stem for path in resource("kernels").glob("dataflow/*.yaml"))


def no_pipeline(name: str, machine: str, kernels: Collection[str]) -> InputError:
    """The refusal of what is no pipeline, beside an accelerator.

    Args:
        machine: its name; kernels: the pipelines that it runs.
    """
    if name.partition("+")[0] in dataflow_names():
        return InputError(f"'{name}' is a dataflow", key="pipeline", expected=(
            f"a pipeline{': ' * bool(kernels)}{', '.join(kernels)}; a dataflow is timed by 'intsim explain {machine} "
            f"{name}', or by plan_dataflow and time of the loaded machine"))
    return unknown_name("pipeline or dataflow", name, [*kernels, *dataflow_names()], key="pipeline")


class DataflowReader:
    """Finds and reads dataflows; what it has made of a text it makes once.

    Args:
        memory: of files and dataflows, by the texts that they are made of.
    """

    def __init__(self, memory: AcceleratorMemory) -> None:
        self._memory = memory

    def __call__(self, name: str | Path, fill: Mapping[str, str | Path] | None = None, *,
                 folder: Path | None = None) -> Dataflow:
        """As ``load_dataflow``."""
        if fill is None:
            name, fill = self._parted(str(name), folder)
        path = _find(name, "dataflow", "dataflow")
        file, document = whole = self._validated(path, DataflowFile)
        _check_slots(file, fill, path)
        fragments = {slot: self._fragment(slot, other) for slot, other in fill.items()}
        texts = tuple((slot, found.path, found.text) for slot, (_, found) in fragments.items())
        return self._memory.dataflows.get((document.path, document.text, texts), lambda: _dataflow(whole, fragments))

    def _parted(self, name: str, folder: Path | None) -> tuple[str, dict[str, str | Path]]:
        """The dataflow that a name begins with, and what the rest of it fills its slots with."""
        whole = _in(folder, name)
        if whole.endswith(YAML) and is_regular(Path(whole)):  # a file in a folder that has a + in its name
            return whole, {}
        first, *parts = [_in(folder, part) for part in name.split("+")]
        if not parts:
            return first, {}
        file, _ = self._validated(_find(first, "dataflow", "dataflow"), DataflowFile)
        slots = file.slots
        if len(parts) > len(slots):
            raise InputError(f"found '{name}'", key="dataflow", expected=f"at most {len(slots)} names after {first}: "
                             f"its slots are {', '.join(slots) or 'none'}")
        return first, dict(zip(slots, parts, strict=False))

    def _fragment(self, slot: str, name: str | Path) -> tuple[FragmentFile, Document]:
        path = _find(name, f"dataflow/{slot}", f"{slot} fragment")
        file, document = self._validated(path, FragmentFile)
        if file.fills != slot:
            raise InputError(f"fills '{file.fills}'", file=path, line=document.line_of("fills"), key="fills",
                             expected=f"'{slot}'")
        return file, document

    def _validated(self, path: Path, model: type[F]) -> tuple[F, Document]:
        """The file at a path, and what it says line by line."""
        text = read_text(path)
        found: tuple[F, Document] = self._memory.files.get(
            (model, path, text), lambda: _validated(parse_document(path, text), model))
        return found


def load_dataflow(name: str | Path, fill: Mapping[str, str | Path] | None = None, *,
                  folder: Path | None = None) -> Dataflow:
    """A dataflow with its slots filled.

    Args:
        name: shipped name, or path of a YAML file; without ``fill`` perhaps followed by what fills its slots, in their
            order: ``npu_attention+itamax``.
        fill: slot -> fragment, by shipped name (``index_softmax``) or path.
        folder: in which files may lie, too.

    Raises:
        InputError: no such file, one that is not valid, a slot left open, a fragment that fits no slot, more names
            than slots, names that do not meet.
    """
    return DataflowReader(AcceleratorMemory())(name, fill, folder=folder)


def _dataflow(whole: tuple[DataflowFile, Document], filled: Mapping[str, tuple[FragmentFile, Document]]) -> Dataflow:
    """What a file says, with the fragments that fill its slots."""
    file, document = whole
    path = document.path
    fragments = {slot: fragment for slot, (fragment, _) in filled.items()}
    parts: list[Common] = [file, *fragments.values()]
    flow = Dataflow(
        name="+".join([path.stem, *(other.path.stem for _, other in filled.values())]), title=file.title,
        call=file.call, source=file.source,
        parameters={n: p.value for n, p in _merged(parts, "parameters", path).items()},
        symbols=_merged(parts, "symbols", path),
        requires=tuple(Requirement(str(r.that), r.says) for part in parts for r in part.requires),
        simplified=tuple(Simplification(s.what, s.when) for part in parts for s in part.simplified),
        buffers={n: Buffer(n, b.store, str(b.bytes), str(b.slots), b.slots_of or n, b.release == "start")
                 for n, b in _merged(parts, "buffers", path).items()},
        rounds=str(file.rounds.times) if file.rounds else "1", overlap=bool(file.rounds and file.rounds.overlap),
        phases=tuple(Phase(p.name, str(p.repeat), tuple(_stages(p, fragments)), loop, times)
                     for loop, times, p in file.in_loops()),
        places=partial(_places, [whole, *filled.values()]))
    _check_names(flow, document)
    _check_buffers(flow)
    _check_used(flow, list(filled.values()) or [whole])
    return flow


def _in(folder: Path | None, name: str) -> str:
    if not name.endswith(YAML):
        return name
    found = (folder or Path()) / name
    return str(found) if is_regular(found) else name


def beside(document: Document, key: str, name: str) -> str:
    """A dataflow's name as it is; of a file the path beside the machine's file, or else in the working directory."""
    return _in(document.place_of(key)[0].parent, name) if name.endswith(YAML) else name


def run_by(document: Document) -> dict[str, tuple[str, str]]:
    """By key, path and text of each dataflow and fragment that an accelerator's file names, as far as it is there."""
    found, read = {}, dict[tuple[str, str], tuple[str, str] | None]()
    for key, folder, name in _named_by(document):
        where = folder, beside(document, key, name)
        if where not in read:  # most pipelines of a machine share a dataflow
            read[where] = _read(*where)
        if (there := read[where]) is not None:
            found[key] = there
    return found


def _read(folder: str, name: str) -> tuple[str, str] | None:
    """Path and text of a dataflow or fragment; None where none can be read."""
    if (path := _place(name, folder)) is not None:
        with suppress(InputError):
            return str(path), read_text(path)
    return None


def _named_by(document: Document) -> Iterator[tuple[str, str, str]]:
    """Key, folder of those that ship, and name of every dataflow and fragment that an accelerator's file names."""
    for pipeline, kernel in _entries(document.data.get("runs")):
        found = dict(_entries(kernel))
        yield f"runs.{pipeline}.dataflow", "dataflow", str(found.get("dataflow"))
        others = found.get("others")
        for at, other in enumerate(others if isinstance(others, list) else ()):
            yield f"runs.{pipeline}.others.{at}", "dataflow", str(other)
        for slot, part in _entries(found.get("fill")):
            yield f"runs.{pipeline}.fill.{slot}", f"dataflow/{slot}", str(part)


def _entries(found: Any) -> Iterable[tuple[str, Any]]:
    """Of a mapping; of anything else, which a schema will refuse, none."""
    return found.items() if isinstance(found, dict) else ()


def check_run_by(document: Document, found: Collection[str]) -> None:
    """Refuse a name in a valid accelerator's file that no dataflow or fragment has; they are read when they run.

    Args:
        found: the keys of those that ``run_by`` has found.

    Raises:
        InputError: with the place of the name.
    """
    for key, folder, name in _named_by(document):
        if key in found:
            continue
        what = f"{folder.rpartition('/')[2]} fragment" if "/" in folder else folder
        try:
            path = _find(beside(document, key, name), folder, what)
        except InputError as error:
            raise error.at(*document.place_of(key), key) from None
        if not is_regular(path):
            raise InputError(f"found '{name}'", file=document.place_of(key)[0], line=document.place_of(key)[1], key=key,
                             expected="a file, beside this one or where intsim was started")


def _find(name: str | Path, folder: str, what: str) -> Path:
    found, text = _place(str(name), folder), str(name)
    if found is None or not (text.endswith(YAML) or is_regular(found)):
        raise unknown_name(what, text, sorted(path.stem for path in _shipped(folder).glob("*.yaml")))
    return found


def _place(name: str, folder: str) -> Path | None:
    """Where a dataflow or fragment lies if there is one; None of a name that leads into another folder."""
    if name.endswith(YAML):
        return Path(name)
    found = _shipped(folder) / f"{name}.yaml"
    return found if found.name == f"{name}.yaml" else None


@cache
def _shipped(folder: str) -> Path:
    """Where dataflows or fragments of a kind lie that ship."""
    return resource("kernels") / folder


def _validated(document: Document, model: type[F]) -> tuple[F, Document]:
    file = validate(document, model)
    sourced(file, file.sources, document)
    for name, parameter in file.parameters.items():
        if parameter.source not in file.sources:
            raise InputError(f"found '{parameter.source}'", file=document.path,
                             line=document.line_of(f"parameters.{name}.source"), key=f"parameters.{name}.source",
                             expected="a name listed under sources: " + ", ".join(file.sources))
    return file, document


def _check_slots(file: DataflowFile, fill: Mapping[str, str | Path], path: Path) -> None:
    slots = dict.fromkeys(file.slots)
    for slot in fill.keys() - slots.keys():
        raise unknown_name("slot", slot, slots, file=path, key="fill") if slots else InputError(
            f"found a fragment for '{slot}'", file=path, key="fill", expected="none: it has no slots")
    for slot in slots.keys() - fill.keys():
        raise InputError(f"the slot '{slot}' is open", file=path, key=f"fill.{slot}", expected="a fragment for it")


def _merged(parts: Iterable[Common], group: str, path: Path) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for part in parts:
        for name, value in getattr(part, group).items():
            if name in merged:
                raise InputError("a fragment defines it again", file=path, key=f"{group}.{name}",
                                 expected="one meaning")
            merged[name] = value
    return merged


def _stages(phase: PhaseEntry, fragments: Mapping[str, FragmentFile]) -> Iterable[Stage]:
    for entry in phase.stages:
        if isinstance(entry, SlotEntry):
            yield from (_stage(inner) for inner in fragments[entry.slot].stages)
        else:
            yield _stage(entry)


def _stage(entry: StageEntry) -> Stage:
    return Stage(
        name=entry.name, step=entry.step or entry.name, part=entry.part,
        engines={n: Work(_text(w.trips), _text(w.interval)) for n, w in entry.engines.items()},
        operations={n: str(v) for n, v in entry.operations.items()},
        moves=tuple(Move(m.through, str(m.bytes), str(m.bursts), _text(m.over)) for m in entry.moves),
        functions={n: str(v) for n, v in entry.host.functions.items()} if entry.host else {},
        threads=_text(entry.host.threads) if entry.host else None,
        launch=entry.launch, reads=tuple(entry.reads), writes=tuple(entry.writes),
        after=tuple(After(a) if isinstance(a, str) else After(a.stage, str(a.lag), str(a.when)) for a in entry.after),
        per=str(entry.per), at_start=entry.at == "start", ahead=str(entry.ahead), priority=entry.priority,
        when=str(entry.when))


def _places(parts: Sequence[tuple[Common, Document]]) -> dict[str, tuple[Path, int]]:
    """File and line of every key; those of a stage by its name, of a phase or loop by ``phases.NAME``."""
    found = {}
    for file, document, path, line in ((*part, *at) for part in parts for at in part[1].lines.items()):
        names: list[str] = []
        part: Any = file
        for step in path:
            part = getattr(part, str(step), None) if isinstance(part, Strict) else part[step] if part else None
            names = ([part.name] if isinstance(part, StageEntry) else
                     ["phases", part.name] if isinstance(part, PhaseEntry | LoopEntry) else [*names, str(step)])
        found[".".join(names)] = (document.path, line)
    return found


def _text(value: str | int | None) -> str | None:
    return None if value is None else str(value)


def _check_used(flow: Dataflow, parts: Iterable[tuple[Common, Document]]) -> None:
    """Refuse symbols and parameters that no expression uses: most are another's name, misspelt.

    Of a dataflow with slots the fragments are looked at: it defines itself what some of them use and others do not.
    """
    used = flow.used
    for part, document in parts:
        for group in ("parameters", "symbols"):
            for name in getattr(part, group):
                if name not in used:
                    key = f"{group}.{name}"
                    raise InputError("nothing uses it", file=document.path, line=document.line_of(key), key=key,
                                     expected="an expression with it, or no such entry",
                                     nearest=nearest_name(name, used))


def _check_names(flow: Dataflow, document: Document) -> None:
    phases = [phase.name for phase in flow.phases] + [*dict.fromkeys(p.loop for p in flow.phases if p.loop != p.name)]
    for name in phases:
        if phases.count(name) > 1:
            raise InputError("two phases have this name", file=document.path, key=name, expected="one")
    names = [stage.name for stage in flow.stages]
    for stage in flow.stages:
        if names.count(stage.name) > 1:
            raise InputError("two stages have this name", file=document.path, key=stage.name, expected="one")
        for after in stage.after:
            if after.stage not in names:
                raise flow.located(unknown_name("stage", after.stage, names, key=f"{flow.name}.{stage.name}.after"))


def _check_buffers(flow: Dataflow) -> None:
    owners = [name for name, buffer in flow.buffers.items() if buffer.pool == name]
    for name, buffer in flow.buffers.items():
        if buffer.pool not in owners:
            raise flow.located(unknown_name("buffer with slots of its own", buffer.pool, owners,
                                            key=f"{flow.name}.buffers.{name}.slots_of"))
    written = {name for stage in flow.stages for name in stage.writes}
    for stage in flow.stages:
        for name in (*stage.reads, *stage.writes):
            if name not in flow.buffers:
                raise flow.located(unknown_name("buffer", name, flow.buffers, key=f"{flow.name}.{stage.name}"))
        for name in stage.reads:
            if name not in written:
                raise flow.located(InputError(f"no stage writes '{name}'", key=f"{flow.name}.{stage.name}.reads",
                                              expected="a buffer that a stage writes",
                                              nearest=nearest_name(name, written)))

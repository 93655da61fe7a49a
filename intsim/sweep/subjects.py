"""What a sweep needs to know of calls of attention, whole models and dataflows: their keys, and the task of a point."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol, get_args

from intsim.arguments import whole
from intsim.calls import AttentionCall
from intsim.config.dataflow import dataflow_names
from intsim.config.document import Document
from intsim.config.sweep_schema import SweepFile
from intsim.errors import InputError, shown, unknown_name
from intsim.machines.accelerator.calls import call_of
from intsim.models.attention import WRITERS as CPU_CACHES
from intsim.models.cluster import Parallel
from intsim.models.gpu import Launching
from intsim.models.reading import is_file, read_model
from intsim.models.recipes import get_recipe
from intsim.models.request import request, usual_linear, usual_sizes
from intsim.models.transformer import Transformer
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.resources import is_folder, is_regular
from intsim.sweep.columns import MODELS, Subject, subject_of
from intsim.sweep.ways import Dataflows, OfModels, Pipelines, Ways

ONE = {"q_len": 1, "kv_len": 1, "head_dim": 1}
"""A call to try a size in."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    "launching": get_args(Launching), "parallel": get_args(Parallel),
    "kv_format": ("f32", *CPU_CACHES, "s4", "e4m3", "e5m2")}
"""Of the keys of a model that take one of a few names."""


class Points(Protocol):
    """The points of a sweep, by the keys of their section."""

    @property
    def subject(self) -> Subject:
        """What they are."""

    @property
    def ways(self) -> Ways:
        """What their pipelines may be."""

    def given(self, settings: Mapping[str, Any]) -> dict[str, Any]:
        """The section of the base with what a point's axes set of it."""

    def shown(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The same with what is used where nothing is given."""

    def asked(self, given: Mapping[str, Any], pipeline: str) -> dict[str, Any]:
        """What a task says of it.

        Raises:
            InputError: sizes that do not fit each other.
        """

    def check(self, key: str, value: Any) -> None:
        """Refuse a value that the key cannot have in any point.

        Raises:
            InputError: says what was expected.
        """


def points_of(document: Document, file: SweepFile) -> Points:
    """The points of a sweep's file.

    Raises:
        InputError: sizes of a dataflow beside a pipeline of attention, or those of attention beside a dataflow.
    """
    name = file.base.pipeline.partition("+")[0]
    for key, wanted, others in (("call", "workload", pipeline_names()), ("workload", "call", dataflow_names())):
        if getattr(file.base, key) is not None and name in others:
            path, line = document.place_of(f"base.{key}")
            what = "pipeline of attention" if key == "call" else "dataflow"
            raise InputError(f"stands beside '{file.base.pipeline}', a {what}", file=path, line=line,
                             key=f"base.{key}", expected=f"its sizes under '{wanted}'", nearest=wanted)
    if file.base.call is not None:
        return FlowPoints(document, file)
    return CallPoints(file) if file.base.model is None else ModelPoints(document, file)


def _moved(section: str, base: Mapping[str, Any], settings: Mapping[str, Any]) -> dict[str, Any]:
    prefix = f"{section}."
    return {**base, **{k.removeprefix(prefix): v for k, v in settings.items() if k.startswith(prefix)}}


def _check_variant(value: Any) -> None:
    if not isinstance(value, str):
        raise InputError(f"found {shown(value)}", expected="the text of a variant")
    parse(value)


class CallPoints:
    """Calls of attention."""

    ways = Pipelines()

    def __init__(self, file: SweepFile) -> None:
        assert file.base.workload is not None
        self.subject = subject_of(file)
        self.base = file.base.workload.model_dump()

    def given(self, settings: Mapping[str, Any]) -> dict[str, Any]:
        """The sizes of a call; keys follow queries, and their heads and those of V the queries' heads."""
        found = _moved("workload", self.base, settings)
        for name, of in (("kv_len", "q_len"), ("kv_heads", "heads"), ("v_head_dim", "head_dim")):
            found[name] = found[of] if found[name] is None else found[name]
        return found

    def shown(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The same."""
        return dict(given)

    def asked(self, given: Mapping[str, Any], pipeline: str) -> dict[str, Any]:
        """The call."""
        return {"workload": AttentionCall(**given).columns}

    def check(self, key: str, value: Any) -> None:
        """Try a size in a call by itself."""
        if value is None and key in ("kv_len", "kv_heads", "v_head_dim"):
            return
        if key == "variant":
            _check_variant(value)
            return
        AttentionCall(**{**ONE, **({"heads": value} if key == "kv_heads" else {}), key: value})


class ModelPoints:
    """Whole models; each is read once."""

    subject, ways = MODELS, OfModels()

    def __init__(self, document: Document, file: SweepFile) -> None:
        assert file.base.model is not None
        self.base = file.base.model.model_dump()
        self.folder = document.path.parent
        self._read: dict[str, Transformer] = {}

    def given(self, settings: Mapping[str, Any]) -> dict[str, Any]:
        """What is asked of a model."""
        found = _moved("model", self.base, settings)
        asked = found["linear"]
        return {**found, "linear": usual_linear(self._model(found["name"])) if asked is None else asked}

    def shown(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The same with the lengths and the head of who asks for none."""
        prompt, generate = usual_sizes(self._model(given["name"]))
        head = given["head"] or get_recipe(given["linear"]).head
        return {**given, "head": head, "prompt": given["prompt"] or prompt, "generate": given["generate"] or generate}

    def asked(self, given: Mapping[str, Any], pipeline: str) -> dict[str, Any]:
        """The model by its name or path and its content, and what is asked of it."""
        model = self._model(given["name"])
        settings = {k: v for k, v in given.items() if k not in ("name", "linear")}
        request(model, get_pipeline(pipeline), given["linear"], **settings)
        return {"model": {**given, "name": str(self._named(given["name"]))},
                "content": sha256(repr(model).encode()).hexdigest()}

    def check(self, key: str, value: Any) -> None:
        """Read a model, or try a setting by itself."""
        if key == "name":
            self._model(value)
        elif key in self.subject.whole:
            if value is not None:
                whole(key, value, 0 if key == "context" else 1)
        elif key == "variant":
            _check_variant(value)
        elif value is not None:
            if not isinstance(value, str):
                raise InputError(f"found {shown(value)}", expected="text")
            if key in CHOICES and value not in CHOICES[key]:
                raise unknown_name(key, value, CHOICES[key], key=key)
            if key in ("linear", "head"):
                get_recipe(*((value,) if key == "linear" else ("q4_0", value)))

    def _named(self, name: str) -> str | Path:
        """A shipped name, or the path of a file beside the sweep's or in the working directory."""
        if not is_file(name):
            return name
        beside = self.folder / name
        return (beside if is_regular(beside) or is_folder(beside) else Path(name)).resolve()

    def _model(self, name: Any) -> Transformer:
        if not isinstance(name, str):
            raise InputError(f"found {shown(name)}", expected="a name of 'intsim list models', or a config.json")
        if name not in self._read:
            self._read[name] = read_model(self._named(name))
        return self._read[name]


class FlowPoints:
    """Dataflows of accelerators."""

    def __init__(self, document: Document, file: SweepFile) -> None:
        assert file.base.call is not None
        self.subject, self.ways = subject_of(file), Dataflows(document.path.parent.resolve())
        self.base, self.baseline = file.base.call, file.base.baseline

    def given(self, settings: Mapping[str, Any]) -> dict[str, Any]:
        """The sizes of a call."""
        return _moved("call", self.base, settings)

    def shown(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The same."""
        return dict(given)

    def asked(self, given: Mapping[str, Any], pipeline: str) -> dict[str, Any]:
        """The call, where files of dataflows lie, and what they say."""
        call_of(self.ways.dataflow(pipeline).call, given)
        return {"call": dict(given), "folder": str(self.ways.folder),
                "content": self.ways.digest(pipeline, self.baseline)}

    def check(self, key: str, value: Any) -> None:
        """It is a size."""
        whole(key, value, 0)

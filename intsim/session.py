"""The memory: files, machines and timings, keyed by their content, so that a changed file gives the new number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from intsim.arguments import mapping, path, whole
from intsim.calls import Call
from intsim.catalogue import DEFAULT, Catalogue
from intsim.config.document import Document, parse_document
from intsim.config.extends import machine_document, put_over
from intsim.config.load import load_machine, parts_named
from intsim.config.overrides import beside_override, find_path, of_override, override_key
from intsim.config.source import Source
from intsim.errors import InputError, shown
from intsim.garbage import uncollected
from intsim.machines.events import Listener
from intsim.machines.machine import Machine, Plan
from intsim.machines.memory import TimingMemory
from intsim.memo import Memo, MemoStats
from intsim.pipelines.registry import ATTENTION, with_parameters
from intsim.pipelines.spec import Pipeline
from intsim.plugin import Plugin
from intsim.result import Result

if TYPE_CHECKING:
    import numpy as np

    from intsim.accuracy.metrics import Accuracy
    from intsim.models.pricing import CallCost
    from intsim.models.result import ModelResult
    from intsim.models.transformer import Transformer
    from intsim.pipelines.modifications.variant import Variant

MACHINE = "a name of 'intsim list machines', the path of a machine file, or a machine"


class Session:
    """Loads machines and simulates calls on them; what it has found it remembers until ``clear``.

    Nothing is remembered by a name or a path: files are read each time they are named, and what was made of the same
    content is used again. Sessions share nothing but what the package and installed packages offer.

    Args:
        plugins: files of Python that offer pipelines, methods, kernels and machines, as for ``plug``.
        catalogue: what there is by name; by default a new one.

    Raises:
        InputError: a plug-in that cannot be used, or a catalogue that is none.
    """

    def __init__(self, plugins: Sequence[str | Path] = (), *, catalogue: Catalogue | None = None) -> None:
        if not isinstance(catalogue, Catalogue | None):
            raise InputError(f"found {shown(catalogue)}", key="catalogue", expected="a Catalogue, or None")
        self.catalogue = Catalogue() if catalogue is None else catalogue
        self._parsed: Memo[Document] = Memo(256)
        self._machines: Memo[Machine] = Memo(512)
        self._calls: Memo[CallCost] = Memo(65_536)
        self.timing = TimingMemory()
        if isinstance(plugins, str | bytes) or not isinstance(plugins, Sequence):
            raise InputError(f"found {shown(plugins)}", key="plugins", expected="a list of paths of Python files")
        for plugin in plugins:
            self.plug(plugin)

    def __repr__(self) -> str:
        held = ", ".join(f"{stats.entries} {name}" for name, stats in self.stats().items() if stats.entries)
        return f"<{type(self).__name__}: {held or 'empty'}>"

    def plug(self, path: str | Path) -> Plugin:
        """Load a plug-in: what it offers has its name in this session, and in no other one.

        A plug-in that was edited since is loaded anew. A variant's name is the exception: all sessions have it.

        Raises:
            InputError: it cannot be loaded, or offers something that is none or whose name is taken; nothing is added.
        """
        plugin = self.catalogue.plug(path)
        self._forget_kernels()
        return plugin

    def plug_all(self, document: Document, plugins: Sequence[str]) -> None:
        """Load the plug-ins that a file lists as ``plugins``, by paths relative to it.

        Raises:
            InputError: as ``plug``; what lies in no plug-in is said of the file's own line.
        """
        for i, plugin in enumerate(plugins):
            try:
                self.plug(document.path.parent / plugin)
            except InputError as error:
                key = f"plugins.{i}"
                raise error if error.file else error.at(document.path, document.line_of(key), key) from None

    def pipeline(self, pipeline: str | Pipeline, machine: Machine | None = None,
                 computes: str = ATTENTION) -> Pipeline:
        """A pipeline by its name, or as it is.

        Args:
            machine: that is to run it; computes: what it is wanted for. Messages are of these.

        Raises:
            InputError: no such pipeline; the message has the nearest name, beside an accelerator of those that it runs
                and of dataflows.
        """
        try:
            return self.catalogue.names.pipeline(pipeline, computes)
        except InputError:
            from intsim.config.dataflow import no_pipeline  # what few calls need
            from intsim.machines.accelerator.machine import AcceleratorMachine

            if isinstance(machine, AcceleratorMachine):
                raise no_pipeline(str(pipeline), machine.identity.name, machine.kernels) from None
            raise

    def document(self, machine: str | Path) -> Document:
        """The file of a machine as data, with what it extends.

        Raises:
            InputError: no such machine, or a file that cannot be read as YAML.
        """
        return machine_document(path("machine", machine, MACHINE), self._parse, self.catalogue.machine_file,
                                self.catalogue.machine_beside, self._put_over)

    def load(self, machine: str | Path | Machine, overrides: Mapping[str, Any] | None = None) -> Machine:
        """A machine by its shipped name, the path of its file, or as it is.

        Args:
            machine: what to load.
            overrides: machine values by dotted key path; ``cores.NAME.KEY`` reaches into the file of a core.

        Raises:
            InputError: no such machine or key, or a file that is not valid.
        """
        if not isinstance(machine, str | Path | type) and isinstance(machine, Machine):
            if mapping("overrides", overrides):
                raise InputError("given beside a loaded machine", key="overrides", expected="the name or path of a "
                                 "machine: what is loaded does not change")
            return machine
        source = self.source(path("machine", machine, MACHINE), overrides)
        if not source.runs_dataflows and self.catalogue.kernels.look_again():
            self._forget_kernels()
        try:
            return self._made(source)
        except InputError as error:
            raise self._blamed(error, source) from None

    def _made(self, source: Source) -> Machine:
        """The machine of its files, as they are now."""
        files = tuple(document.text for found in (source.document, *source.parts.values()) for document in found.files)
        key = (source.name, source.document.path, files, override_key(source.overrides), tuple(source.runs.values()))
        return self._machines.get(key, lambda: load_machine(source, self.timing, self.catalogue.kernels))

    def _blamed(self, error: InputError, source: Source) -> InputError:
        """A refusal of overrides: said of the one whose value it is, else of the one without which there is none."""
        said = of_override(error, source.overrides)
        if said is not error or not error.file:
            return said
        for name in source.overrides:
            try:
                self._made(replace(source, overrides={k: v for k, v in source.overrides.items() if k != name}))
            except InputError:
                continue
            return beside_override(error, name)
        return error

    def source(self, machine: str | Path, overrides: Mapping[str, Any] | None = None) -> Source:
        """The files of a machine, read now.

        Raises:
            InputError: no such machine, or a file that cannot be read as YAML.
        """
        document = self.document(machine)
        parts = parts_named(document, lambda file, name: self.document(self.catalogue.machine_beside(file, name)),
                            self.catalogue.machine_files)
        return Source(str(machine), document, parts, mapping("overrides", overrides))

    def has_key(self, machine: str | Path, key: str) -> bool:
        """Whether a machine is known and its own file, or one that this extends, has a dotted key."""
        try:
            return bool(find_path(self.document(machine), key, ""))
        except InputError:
            return False

    def plan(self, call: Call, pipeline: str | Pipeline, machine: str | Path | Machine, *,
             threads: int | None = None, schedule: str | None = None,
             overrides: Mapping[str, Any] | None = None, parameters: Mapping[str, float] | None = None) -> Plan:
        """``intsim.plan``, with the pipelines and machines of this session."""
        with uncollected():
            return self._planned(call, pipeline, machine, threads, schedule, overrides, parameters)[1]

    def simulate(self, call: Call, pipeline: str | Pipeline = "int_attention",
                 machine: str | Path | Machine = "rk3588s", *,
                 threads: int | None = None, schedule: str | None = None,
                 overrides: Mapping[str, Any] | None = None, parameters: Mapping[str, float] | None = None,
                 listeners: Sequence[Listener] = ()) -> Result:
        """``intsim.simulate``, with the pipelines, the machines and the memory of this session."""
        heard = _listeners(listeners)
        with uncollected():
            loaded, planned = self._planned(call, pipeline, machine, threads, schedule, overrides, parameters)
            return loaded.run(planned, heard)

    def _planned(self, call: Call, pipeline: str | Pipeline, machine: str | Path | Machine, threads: int | None,
                 schedule: str | None, overrides: Mapping[str, Any] | None, parameters: Mapping[str, float] | None,
                 ) -> tuple[Machine, Plan]:
        if not isinstance(call, get_args(Call)):
            raise InputError(f"found {shown(call)}", key="call",
                             expected="one of " + ", ".join(kind.__name__ for kind in get_args(Call)))
        if schedule is not None and not isinstance(schedule, str):
            raise InputError(f"found {shown(schedule)}", key="schedule", expected="static, dynamic or None")
        loaded = self.load(machine, overrides)
        named = self.pipeline(pipeline, loaded, call.COMPUTED_AS[0] if call.COMPUTED_AS else ATTENTION)
        chosen = with_parameters(named, mapping("parameters", parameters))
        return loaded, loaded.plan(
            call, chosen, threads=None if threads is None else whole("threads", threads), schedule=schedule)

    def evaluate(self, q: np.ndarray, k: np.ndarray, v: np.ndarray, pipeline: str | Pipeline = "int_attention",
                 mask: np.ndarray | None = None, causal: bool = False, scale: float | None = None,
                 parameters: Mapping[str, float] | None = None, causes: bool = True, tile: int | None = None, *,
                 bias: np.ndarray | None = None, variant: str | Variant | None = None) -> Accuracy:
        """``intsim.evaluate``, with the pipelines of this session."""
        from intsim.accuracy.evaluate import evaluate

        return evaluate(q, k, v, self.pipeline(pipeline), mask, causal, scale, parameters, causes, tile, bias=bias,
                        variant=variant)

    def simulate_model(self, model: str | Path | Transformer, machine: str | Path | Machine = "rk3588s", *,
                       attention: str | Pipeline | None = None, linear: str | None = None, prompt: int | None = None,
                       generate: int | None = None, batch: int = 1, threads: int | None = None,
                       schedule: str | None = None, kv_format: str | None = None, context: int = 0,
                       chunk: int | None = None, head: str | None = None,
                       baseline: str | Pipeline | None = "default", launching: str | None = None,
                       parallel: str | None = None, devices: int | None = None, variant: str = "",
                       logits: str = "last", overrides: Mapping[str, Any] | None = None) -> ModelResult:
        """``intsim.simulate_model``, with the pipelines, the machines and the memory of this session."""
        from intsim.models.machines import usual_attention  # which most sessions never ask for
        from intsim.models.reading import read_model, shipped_document
        from intsim.models.request import request, usual_linear
        from intsim.models.simulate import run_model

        loaded = self.load(machine, overrides)
        usual, usually_beside = usual_attention(loaded)
        found = read_model(model, shipped_document(self._parse))
        pipeline = self.pipeline(usual if attention is None else attention)
        wanted = request(found, pipeline, usual_linear(found) if linear is None else linear, prompt=prompt,
                         generate=generate, batch=batch, context=context, chunk=chunk, threads=threads,
                         schedule=schedule, kv_format=kv_format, head=head, launching=launching, parallel=parallel,
                         devices=devices, variant=variant, logits=logits)
        default = isinstance(baseline, str) and baseline == "default"
        beside = None if baseline is None else self.pipeline(usually_beside if default else baseline)
        with uncollected():
            return run_model(wanted, loaded, self.pipeline, self._calls, beside)

    def clear(self) -> None:
        """Forget everything."""
        for memo in self._memos.values():
            memo.clear()
        self.catalogue.kernels.clear()

    def stats(self) -> dict[str, MemoStats]:
        """How much each memory holds, and how often it had what it was asked for."""
        return {name: memo.stats for name, memo in self._memos.items()}

    @property
    def _memos(self) -> dict[str, Memo[Any]]:
        return {"documents": self._parsed, "machines": self._machines, "model calls": self._calls, **self.timing.memos,
                **self.catalogue.kernels.memos}

    def _forget_kernels(self) -> None:
        """Forget machines and plans, which hold the kernels that were there before."""
        for memo in (self._machines, self.timing.cpu.layouts, self.timing.cpu.reuses, self.timing.gpu.quantises):
            memo.clear()

    def _put_over(self, document: Document, parent: Document) -> Document:
        texts = tuple([(file.path, file.text) for file in (document, *parent.files)])
        return self._parsed.get(texts, lambda: put_over(document, parent))

    def _parse(self, path: Path, text: str) -> Document:
        return self._parsed.get((path, text), lambda: parse_document(path, text))


def _listeners(given: Any) -> tuple[Listener, ...]:
    if not isinstance(given, list | tuple) or not all(isinstance(one, Listener) for one in given):
        raise InputError(f"found {shown(given)}", key="listeners", expected="a list of Listener objects")
    return tuple(given)


_DEFAULT = Session(catalogue=DEFAULT)


def default_session() -> Session:
    """The session that the functions of the package use."""
    return _DEFAULT


def simulate(call: Call, pipeline: str | Pipeline = "int_attention", machine: str | Path | Machine = "rk3588s", *,
             threads: int | None = None, schedule: str | None = None, overrides: Mapping[str, Any] | None = None,
             parameters: Mapping[str, float] | None = None, listeners: Sequence[Listener] = ()) -> Result:
    """Project latency and energy of a pipeline on a machine.

    Args:
        call: the shape of what is to be computed.
        pipeline: a name of ``intsim list pipelines``, or a pipeline.
        machine: a name of ``intsim list machines``, the path of a machine file, or a machine.
        threads: CPU threads; by default one per core. A GPU takes none.
        schedule: ``static`` or ``dynamic`` shares of the rows; by default as the machine file says. A GPU takes none.
        overrides: machine values by dotted key path.
        parameters: of the pipeline, such as ``b`` of IndexSoftmax; values for which there is no kernel are refused.
        listeners: hear what happens while the plan runs.

    Raises:
        InputError: an unknown name or key, or a pipeline that the machine cannot run.
    """
    return _DEFAULT.simulate(call, pipeline, machine, threads=threads, schedule=schedule, overrides=overrides,
                             parameters=parameters, listeners=listeners)


def plan(call: Call, pipeline: str | Pipeline = "int_attention", machine: str | Path | Machine = "rk3588s", *,
         threads: int | None = None, schedule: str | None = None, overrides: Mapping[str, Any] | None = None,
         parameters: Mapping[str, float] | None = None) -> Plan:
    """What would run where, without running it.

    Args:
        call: what is to be computed.
        pipeline: a name of ``intsim list pipelines``, or a pipeline.
        machine: a name, a path, or a machine.
        threads, schedule: of a CPU, as for ``simulate``.
        overrides: machine values by dotted key path.
        parameters: of the pipeline.

    Raises:
        InputError: an unknown name or key, or a pipeline that the machine cannot run.
    """
    return _DEFAULT.plan(call, pipeline, machine, threads=threads, schedule=schedule, overrides=overrides,
                         parameters=parameters)


def simulate_model(model: str | Path | Transformer, machine: str | Path | Machine = "rk3588s", *,
                   attention: str | Pipeline | None = None, linear: str | None = None, prompt: int | None = None,
                   generate: int | None = None, batch: int = 1, threads: int | None = None,
                   schedule: str | None = None, kv_format: str | None = None, context: int = 0,
                   chunk: int | None = None, head: str | None = None, baseline: str | Pipeline | None = "default",
                   launching: str | None = None, parallel: str | None = None, devices: int | None = None,
                   variant: str = "", logits: str = "last",
                   overrides: Mapping[str, Any] | None = None) -> ModelResult:
    """Project a whole model: time to the first token, time and energy per output token, and where they go.

    Args:
        model: a name of ``intsim list models``, the path of a config.json, or a ``Transformer``.
        machine: a CPU, a GPU or a cluster, by name or path, or as it is.
        attention: a pipeline of attention for it; by default ``int_attention``, on a GPU ``int_flash``.
        linear: the file type of the weights, such as ``q4_k_m``; by default ``q4_0``, of ternary models
            ``bitnet_i2_s``.
        prompt: tokens of each sequence's input, 512 by default; an encoder's whole input.
        generate: output tokens of each sequence, 128 by default; none of an encoder.
        batch: sequences that run together.
        threads, schedule: as for ``simulate``.
        kv_format: of the cache; by default, and as yet only, what the attention's kernels read.
        context: keys of each sequence that the cache holds before the prompt.
        chunk: tokens of the prompt that are computed at once, by default all.
        head: the format of the head where it is not that of the file type.
        baseline: another attention to stand beside: ``default`` for ``fp16``, ``fp32`` where cores have no half
            precision, ``flash2_fp16`` on a GPU; None for none.
        launching: of a GPU's kernels, one by one (``stream``, the default) or as a ``graph``.
        parallel: how a cluster's devices share the model, ``tensor`` (the default) or ``sequence``.
        devices: of a cluster that take part, by default all.
        variant: masks and changes of scores of every layer's own attention, beside those that the model has itself,
            such as ``sliding_window(1024)``.
        logits: of a decoder's prompt, for the ``last`` token (the default) or for ``all``, as what scores a text wants
            them; the last layer's rest runs for the same tokens.
        overrides: machine values by dotted key path.

    Raises:
        InputError: an unknown name or key, sizes that do not fit each other or the machine's memory, or a call
            that the machine cannot run.
    """
    return _DEFAULT.simulate_model(
        model, machine, attention=attention, linear=linear, prompt=prompt, generate=generate, batch=batch,
        threads=threads, schedule=schedule, kv_format=kv_format, context=context, chunk=chunk, head=head,
        baseline=baseline, launching=launching, parallel=parallel, devices=devices, variant=variant, logits=logits,
        overrides=overrides)


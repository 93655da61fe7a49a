"""Objects of every type for the arguments of the functions that the package offers."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

import intsim
from broken.verdicts import Broken
from intsim.calls import AttentionCall
from intsim.session import Session


def circular() -> list[Any]:
    """A list that holds itself."""
    found: list[Any] = []
    found.append(found)
    return found


def circular_mapping() -> dict[str, Any]:
    """A mapping that holds itself."""
    found: dict[str, Any] = {}
    found["dram"] = found
    return found


def deep(levels: int) -> Any:
    """Mappings in mappings."""
    found: Any = 1
    for _ in range(levels):
        found = {"a": found}
    return found


class Loud:
    """An object whose every conversion fails."""

    def __repr__(self) -> str:
        raise ValueError("no representation")

    __str__ = __repr__

    def __bool__(self) -> bool:
        raise ValueError("no truth")


OBJECTS: Mapping[str, Callable[[], Any]] = {
    "None": lambda: None, "True": lambda: True, "0": lambda: 0, "-1": lambda: -1, "1": lambda: 1, "1.5": lambda: 1.5,
    "nan": lambda: float("nan"), "inf": lambda: float("inf"), "10**30": lambda: 10**30, "2**31": lambda: 2**31,
    "text": lambda: "text", "empty text": lambda: "", "'false'": lambda: "false", "'3'": lambda: "3",
    "NUL": lambda: "a\0b",
    "surrogate": lambda: "\udcff", "long text": lambda: "x" * 100_000, "long.yaml": lambda: "x" * 5000 + ".yaml",
    "bytes": lambda: b"fp16", "list": lambda: [1], "empty list": list, "mapping": lambda: {"a": 1},
    "empty mapping": dict,
    "tuple": lambda: (1, 2), "set": lambda: {1}, "circular list": circular, "circular mapping": circular_mapping,
    "10^5 deep": lambda: deep(100_000), "array": lambda: np.ones(3), "empty array": lambda: np.ones(0),
    "scalar array": lambda: np.array(2), "object array": lambda: np.array([object()], dtype=object),
    "numpy.int64 2": lambda: np.int64(2), "numpy.float64 nan": lambda: np.float64("nan"),
    "numpy.bool": lambda: np.bool_(True), "masked array": lambda: np.ma.masked_all((1, 2, 4, 8)),
    "Path": lambda: Path("nope.yaml"), "Path of a folder": lambda: Path("/tmp"), "device": lambda: Path("/dev/zero"),
    "complex": lambda: 1j, "Decimal": lambda: Decimal(2), "Fraction": lambda: Fraction(3, 2),
    "date": lambda: datetime.date(2001, 1, 1), "class": lambda: AttentionCall, "module": lambda: np,
    "function": lambda: len,
    "object": object, "loud object": Loud, "generator": lambda: (i for i in range(3)), "exception": ValueError,
    "{1: 2}": lambda: {1: 2}, "{'': 1}": lambda: {"": 1}, "{'a..b': 1}": lambda: {"a..b": 1},
    "{'dram.bandwidth_gb_per_s': object}": lambda: {"dram.bandwidth_gb_per_s": object()},
    "{'dram.bandwidth_gb_per_s': nan}": lambda: {"dram.bandwidth_gb_per_s": float("nan")},
    "{'dram.bandwidth_gb_per_s': text}": lambda: {"dram.bandwidth_gb_per_s": "20 GB/s"},
    "{'dram': None}": lambda: {"dram": None}, "{'b': 'x'}": lambda: {"b": "x"}, "{'c': 0}": lambda: {"c": 0},
    "{'b': nan}": lambda: {"b": float("nan")}, "{'b': 2.5}": lambda: {"b": 2.5}, "{'c': -1e300}": lambda: {"c": -1e300},
}

NUMBERS = {"1", "1.5", "numpy.int64 2", "Fraction", "0", "scalar array", "Decimal", "10**30", "2**31"}
INTEGERS = {"1", "numpy.int64 2", "scalar array"}


@dataclass(frozen=True)
class Door:
    """A function with arguments that it takes, and for each argument the objects that are right.

    Attributes:
        call: takes the arguments by name; right: valid ones.
        fits: names of ``OBJECTS`` that an argument may take, or that it may take or refuse.
    """

    name: str
    call: Callable[..., Any]
    right: Mapping[str, Any]
    fits: Mapping[str, set[str]]


def tensors() -> dict[str, np.ndarray]:
    """Small q, k and v."""
    random = np.random.default_rng(0)
    return {name: random.standard_normal((1, 2, 5, 16)).astype(np.float32) for name in "qkv"}


def doors() -> list[Door]:
    """Every function that the package offers."""
    call = AttentionCall(16, 16, 32)
    timing = {"call": call, "pipeline": "int_attention", "machine": "rk3588s", "threads": 2, "schedule": "static",
              "overrides": {}, "parameters": {}}
    may = {"threads": {"None", *INTEGERS}, "schedule": {"None"}, "overrides": {"None", "empty mapping"},
           "parameters": {"None", "empty mapping"}, "listeners": {"empty list", "None"}}
    values = {**tensors(), "pipeline": "int_attention", "mask": None, "causal": False, "scale": None, "parameters": {},
              "tile": None}
    may_values = {"mask": {"None"}, "causal": {"True", "numpy.bool"}, "scale": {"None", *NUMBERS},
                  "parameters": {"None", "empty mapping"}, "tile": {"None"}, "causes": {"True", "numpy.bool"}}
    model = {"model": "smollm2-135m", "machine": "rk3588s", "attention": "int_attention", "linear": "q4_0", "prompt": 4,
             "generate": 1, "batch": 1, "threads": 2, "schedule": "static", "kv_format": "s8", "context": 0, "chunk": 4,
             "head": "q6_k", "baseline": "fp16", "launching": None, "overrides": {}}
    may_model = {name: {"None", *INTEGERS} for name in ("prompt", "generate", "chunk", "threads")} | {
        name: {"None"} for name in ("attention", "schedule", "kv_format", "head", "baseline", "launching")} | {
        "batch": INTEGERS, "context": {*INTEGERS, "0", "10**30", "2**31"}, "overrides": {"None", "empty mapping"}}
    session = Session()
    sizes = {"q_len": 4, "kv_len": 4, "head_dim": 8, "heads": 2, "kv_heads": 2, "batch": 1, "causal": False}
    return [
        Door("simulate", lambda **given: intsim.simulate(given.pop("call"), **given), timing | {"listeners": ()}, may),
        Door("Session.plan", lambda **given: session.plan(given.pop("call"), **given), timing, may),
        Door("Session.simulate", lambda **given: session.simulate(given.pop("call"), **given), timing, may),
        Door("Session.load", session.load, {"machine": "rk3588s", "overrides": {}}, may),
        Door("Session.document", session.document, {"machine": "rk3588s"}, {}),
        Door("attention", intsim.attention, values, may_values),
        Door("evaluate", intsim.evaluate, {**values, "causes": False}, may_values),
        Door("open_sweep", intsim.open_sweep, {"folder": "nope"}, {}),
        Door("AttentionCall", AttentionCall, sizes, {
            name: {"True", "numpy.bool"} if name == "causal" else {*INTEGERS} for name in sizes}),
        Door("LinearCall", intsim.LinearCall, {"m": 4, "n": 8, "k": 16}, {key: {*INTEGERS, "2**31"} for key in "mnk"}),
        Door("RowsCall", intsim.RowsCall, {"rows": 4, "width": 8, "groups": 1},
             {key: {*INTEGERS, "2**31"} for key in ("rows", "width", "groups")}),
        Door("CollectiveCall", intsim.CollectiveCall, {"kind": "all_reduce", "elements": 64, "devices": 8,
                                                       "format": "f16"},
             {key: {*INTEGERS, "2**31"} for key in ("elements", "devices")}),
        Door("simulate_model", lambda **given: intsim.simulate_model(given.pop("model"), **given), model, may_model),
        Door("Session", Session, {"plugins": ()}, {"plugins": {"empty list"}}),
        Door("Session.plug", session.plug, {"path": "nope.py"}, {}),
        Door("Result.load", intsim.Result.load, {"path": "nope.json"}, {}),
        Door("ModelResult.load", intsim.ModelResult.load, {"path": "nope.json"}, {}),
        Door("Result.save", _saved, {"path": "result.json"}, {"path": {"text", "long.yaml", "'3'", "'false'", "Path"}}),
        *_torch_doors(),
    ]


def _saved(path: Any) -> Any:
    """A result, saved."""
    return intsim.simulate(AttentionCall(8, 8, 32), "int_attention", "rk3588s").save(path)


def _torch_doors() -> list[Door]:
    """The drop-in, where PyTorch is installed."""
    try:
        import torch
    except ImportError:
        return []
    import intsim.torch

    def call(**given: Any) -> Any:
        settings = {name: given.pop(name) for name in ("pipeline", "patch_modules", "linear")}
        with torch.no_grad(), intsim.torch.use(settings.pop("pipeline"), **settings):
            return torch.nn.functional.scaled_dot_product_attention(given.pop("query"), **given)

    arrays = {name: torch.ones(1, 2, 4, 32) for name in ("query", "key", "value")}
    return [Door("torch.use", call, {"pipeline": "fp32", "patch_modules": False, "linear": None, **arrays,
                                     "attn_mask": None, "is_causal": False, "scale": None},
                 {"patch_modules": {"True", "numpy.bool"}, "linear": {"None"}, "attn_mask": {"None"},
                  "is_causal": {"True", "numpy.bool"}, "scale": {"None", "0", "-1", *NUMBERS}})]


def broken_arguments(random: np.random.Generator) -> Iterator[Broken]:
    """Endless calls with one argument of another type."""
    every = doors()
    while True:
        door = every[int(random.integers(len(every)))]
        argument = list(door.right)[int(random.integers(len(door.right)))]
        name = list(OBJECTS)[int(random.integers(len(OBJECTS)))]
        fits = name in door.fits.get(argument, ())
        if fits or (door.name == "open_sweep" and argument != "folder"):
            continue
        yield Broken(f"api:{door.name}", f"{argument} = {name}",
                     lambda _, d=door, a=argument, n=name: d.call(**{**d.right, a: OBJECTS[n]()}))


def all_arguments() -> Iterator[Broken]:
    """Every object for every argument of every function."""
    for door in doors():
        for argument in door.right:
            for name in OBJECTS:
                if name not in door.fits.get(argument, ()):
                    yield Broken(f"api:{door.name}", f"{argument} = {name}",
                                 lambda _, d=door, a=argument, n=name: d.call(**{**d.right, a: OBJECTS[n]()}))

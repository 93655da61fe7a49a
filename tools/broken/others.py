"""Broken inputs that are no YAML: models, traces, tensors, saved results; and every option of the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

import intsim
from broken.verdicts import Broken
from intsim.accuracy.files import load_arguments
from intsim.calls import AttentionCall
from intsim.cli import main
from intsim.machines.accelerator.calls import TokenCall
from intsim.models.reading import read_model
from intsim.resources import resource
from intsim.result import Result
from intsim.session import Session

MODEL = {
    "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 256, "intermediate_size": 512,
    "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": 1000,
    "max_position_embeddings": 2048, "rms_norm_eps": 1e-5, "tie_word_embeddings": True, "hidden_act": "silu"}
SIZES = ("hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads",
         "vocab_size")

JUNK: Sequence[Any] = (None, -1, 0, 1.5, float("nan"), 10**30, "256", "text", [], {}, True, [256], 1e308)


def _pick(random: np.random.Generator, things: Any) -> Any:
    return things[int(random.integers(len(things)))]


def spoilt(random: np.random.Generator, content: bytes) -> tuple[bytes, str]:
    """Bytes as a broken disk, an editor or a cut connection leaves them."""
    at = int(random.integers(max(1, len(content))))
    which = int(random.integers(6))
    made = (content[:at], b"", random.bytes(200), content[:at] + random.bytes(8) + content[at + 8:],
            content[:at] + b"\0\xff" + content[at:], b"text, which is nothing of the kind\n")[which]
    return made, ("cut", "empty", "noise", "8 bytes overwritten", "bytes inserted", "text")[which] + f" at {at}"


def broken_models(random: np.random.Generator) -> Iterator[Broken]:
    """Endless damage to a network's config.json."""
    while True:
        changed: dict[str, Any] = dict(MODEL)
        if random.integers(4):
            key, value = _pick(random, list(MODEL)), _pick(random, JUNK)
            changed[key] = value
            text, what = json.dumps(changed).encode(), f"{key} = {str(value)[:30]}"
            wrong = key in SIZES and not (value is None and key == "num_key_value_heads")
        else:
            text, what = spoilt(random, json.dumps(changed).encode())
            wrong = not what.startswith("8 bytes")
        yield Broken("model config.json", what, partial(_modelled, text), wrong)


def _modelled(text: bytes, folder: Path) -> Any:
    (folder / "config.json").write_bytes(text)
    return read_model(folder / "config.json")


def trace_text() -> str:
    """Three runs of two seconds at 8 W over an idle 2 W, every 50 ms."""
    rows = [f"{i * 0.05:.2f},{8.0 if i // 40 % 2 else 2.0}" for i in range(280)]
    return "time_s,power_w\n" + "\n".join(rows) + "\n"


CELLS = ("", "x", "-1", "nan", "inf", "1e400", "1,5", "true", "\0", "é" * 400, "=1+1", "1e300", "0x10")


def broken_traces(random: np.random.Generator) -> Iterator[Broken]:
    """Endless damage to a meter's trace."""
    rows = [line.split(",") for line in trace_text().splitlines()]
    while True:
        changed = [row.copy() for row in rows]
        if random.integers(3):
            r, c, cell = int(random.integers(len(rows))), int(random.integers(2)), _pick(random, CELLS)
            changed[r][c] = cell
            text, what = "\n".join(",".join(row) for row in changed).encode(), f"row {r}, {rows[0][c]} = {cell[:20]!r}"
            wrong = r > 0 and cell in ("x", "inf", "1e400", "1,5", "true", "\0", "é" * 400, "=1+1", "0x10")
        else:
            text, what = spoilt(random, trace_text().encode())
            wrong = what.startswith(("empty", "noise", "text"))
        yield Broken("power trace", what, partial(_traced, text), wrong)


def _traced(text: bytes, folder: Path) -> int:
    (folder / "t.csv").write_bytes(text)
    return main(["trace", str(folder / "t.csv"), "--repeats", "3"])


def broken_tensors(random: np.random.Generator, made: Path) -> Iterator[Broken]:
    """Endless damage to ``.npz`` and ``.safetensors``."""
    values = {name: random.standard_normal((1, 2, 5, 16)).astype(np.float32) for name in "qkv"}
    np.savez(made / "t.npz", **values)
    (made / "t.safetensors").write_bytes(_safetensors(values))
    while True:
        name = ("t.npz", "t.safetensors")[int(random.integers(2))]
        if random.integers(3):
            new, what = spoilt(random, (made / name).read_bytes())
            wrong = not what.startswith("8 bytes") and not (what.startswith("bytes") and name == "t.npz")
        else:
            new, what = _other_arrays(random, values, name, made)
            wrong = True
        yield Broken("tensors", f"{name}: {what}", partial(_loaded, name, new), wrong)


def _safetensors(values: Mapping[str, np.ndarray]) -> bytes:
    header: dict[str, Any] = {}
    at = 0
    kinds = {"float32": "F32", "int32": "I32", "float64": "F64"}
    for name, value in values.items():
        header[name] = {"dtype": kinds[value.dtype.name], "shape": list(value.shape),
                        "data_offsets": [at, at + value.nbytes]}
        at += value.nbytes
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + b"".join(value.tobytes() for value in values.values())


def _other_arrays(random: np.random.Generator, values: Mapping[str, np.ndarray], name: str,
                  made: Path) -> tuple[bytes, str]:
    key = "qkv"[int(random.integers(3))]
    value = values[key]
    whats: Mapping[str, np.ndarray] = {
        "three dimensions": value[0], "no element": value[:, :, :0], "whole numbers": value.astype(np.int32),
        "another batch": np.repeat(value, 2, 0), "another width": value[..., :8], "nan": np.full_like(value, np.nan),
        "inf": np.full_like(value, np.inf), "three heads": np.repeat(value, 3, 1)[:, :3]}
    what = list(whats)[int(random.integers(len(whats)))]
    if (key == "q" and what == "three heads") or (key == "v" and what == "another width"):
        what = "nan"  # three heads of q over two are refused anyhow; V may be narrower
    changed = {**values, key: whats[what]}
    if name.endswith(".npz"):
        np.savez(made / "changed.npz", **changed)
        return (made / "changed.npz").read_bytes(), f"{key} with {what}"
    return _safetensors(changed), f"{key} with {what}"


def _loaded(name: str, new: bytes, folder: Path) -> Any:
    (folder / name).write_bytes(new)
    given = load_arguments(folder / name)
    return intsim.attention(given.q, given.k, given.v, "int_attention")


def broken_results(random: np.random.Generator, made: Path) -> Iterator[Broken]:
    """Endless damage to a saved result."""
    path = made / "result.json"
    intsim.simulate(AttentionCall(64, 64, 64), "int_attention", "rk3588s").save(path)
    whole = path.read_bytes()
    while True:
        new, what = spoilt(random, whole)
        yield Broken("saved result", what, partial(_read_back, new), wrong=new.strip() != whole.strip())


def _read_back(new: bytes, folder: Path) -> Any:
    (folder / "result.json").write_bytes(new)
    return Result.load(folder / "result.json")


def dataflow_text(name: str = "ita_attention") -> str:
    """A shipped dataflow."""
    return (resource("kernels") / "dataflow" / f"{name}.yaml").read_text(encoding="utf-8")


def use_dataflow(path: Path, of: str = "ita") -> Any:
    """Plan a dataflow by its path on the machine that it is of, and run it."""
    machine = Session().load(of)
    if of != "ita":
        return machine.time(machine.plan_dataflow(TOKEN, path))
    planned = machine.plan_dataflow(AttentionCall(64, 64, 64), path, fill=machine.kernels["int_attention+itamax"].fill)
    return machine.time(planned)


def use_network(path: Path) -> Any:
    """Run a token on a fabric."""
    machine = Session().load(path)
    return machine.time(machine.plan_dataflow(TOKEN, "llamaf"))


TOKEN = TokenCall(layers=2, hidden=256, heads=4, kv_heads=2, head_dim=64, ffn=512, vocab=1000, position=64, tokens=1)


COMMANDS: Sequence[Sequence[str]] = (
    ("accuracy", "normal", "--pipeline", "fp16", "--q-len", "16", "--head-dim", "32", "--query-rows", "4", "--seed",
     "1", "--variant", "sliding_window(8)"),
    ("model", "llama-3.2-1b", "--machine", "rk3588s", "--attention", "int_attention", "--linear", "q4_0", "--prompt",
     "8", "--generate", "2", "--batch", "1", "--context", "0", "--chunk", "8", "--threads", "4", "--schedule", "static",
     "--baseline", "fp16", "--set", "dram.bandwidth_gb_per_s=20"),
    ("explain", "cortex-a76", "int_attention", "--q-len", "16", "--kv-len", "16", "--head-dim", "32", "--threads", "1",
     "--set", "clock_ghz=2.0", "--rows", "5"),
    ("calibrate", "rk3588s-uncalibrated", "--measurements", "m.csv", "--hold-out", "q_len=64"),
    ("bench", "--device", "cpu", "--name", "host", "--pipelines", "fp16", "--q-len", "16", "--head-dim", "32",
     "--threads", "1", "--rounds", "1"),
    ("list", "machines"), ("show", "rk3588s"), ("methods", "--gpu", "rtx4090"),
    ("kernels", "gemm_s8", "--check"))
"""Valid lines; a word of each is changed."""

WORDS = ("", "-1", "0", "1.5", "nan", "text", "\0", "x" * 5000, "\udcff", "10000000000000000000", "../../etc/passwd",
         "/dev/zero", "²", "=", "a=b=c", ".", "..", "[1, 2]", "é", "--nope", "null", "1e3", "a,b")


def broken_options(random: np.random.Generator) -> Iterator[Broken]:
    """Endless lines with one word of another kind."""
    while True:
        line = list(_pick(random, COMMANDS))
        place = int(random.integers(1, len(line)))
        word = _pick(random, WORDS)
        was = line[place]
        line[place] = word
        before = line[place - 1]
        fine = {("--seed", "0"), ("--context", "10000000000000000000")}
        free = before in ("--name", "--context", "--rows", "--seed") or (before, word) in fine
        yield Broken("command line", f"{line[0]} {before} {word[:30]!r} for {was}", partial(_line, line),
                     wrong=not free)


def _line(line: Sequence[str], folder: Path) -> int:
    (folder / "m.csv").write_text("device,pipeline,q_len,kv_len,head_dim,source,latency_s\n"
                                  "rk3588s,fp16,64,64,32,bench,0.001\n", encoding="utf-8")
    return main(list(line))

"""Broken files: machines of every kind, experiments, sweeps, tables, results folders; and broken flags."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from broken.hosts import bench_text, host_text, use_bench, use_host
from broken.others import MODEL, dataflow_text, spoilt, use_dataflow, use_network
from broken.verdicts import Broken
from broken.yaml_damage import NOT_NUMBERS, damages
from intsim.calls import AttentionCall
from intsim.cli import main
from intsim.measure.records import read_records
from intsim.resources import machine_files
from intsim.session import Session
from intsim.sweep.store import open_sweep

EXPERIMENT = """\
title: two pipelines
question: which is faster?
machines: [rk3588s-uncalibrated]
pipelines: [fp16, int_attention]
parameters: {int_attention: {b: 4.0}}
baseline: fp16
shapes:
  - {q_len: [16, 64], kv_len: 64, head_dim: 32, heads: 2, kv_heads: 1, batch: 1, causal: false}
threads: 4
schedule: static
set: {dram.bandwidth_gb_per_s: 20.0}
variants:
  fast: {set: {clusters.0.clock_ghz: 2.5}, threads: 2}
accuracy: {family: normal, seed: 1, query_rows: 8}
"""

SWEEP = """\
title: bandwidth and length
base:
  machine: rk3588s-uncalibrated
  pipeline: int_attention
  workload: {q_len: 32, head_dim: 32}
  set: {machine.threading.barrier_us: 1.0}
  threads: 2
  baseline: fp16
axes:
  machine.dram.bandwidth_gb_per_s: {low: 10.0, high: 40.0, points: 2}
  workload.heads: [1, 2]
  shape:
    choices:
      - {value: short, set: {workload.q_len: 16}}
      - {value: long, set: {workload.q_len: 64}}
constraints:
  - workload.heads * workload.batch < 100
pareto: [latency_s, energy_j]
heat_maps:
  - {x: heads, y: shape, value: latency_s}
"""

RANDOM_SWEEP = SWEEP.replace("heat_maps:", "sampling: {method: random, points: 4, seed: 1}\nheat_maps:")

MODEL_SWEEP = """\
title: a small sweep of models
base:
  machine: cortex-a76
  pipeline: int_attention
  baseline: fp16
  model: {name: tiny.json, linear: q8_0, prompt: 16, generate: 4}
axes:
  model.prompt: [8, 16]
  pipeline: [fp16, int_attention]
"""

FLOW_SWEEP = """\
title: ports of a fabric
base:
  machine: llamaf-zcu102
  pipeline: llamaf
  call: {layers: 2, hidden: 256, heads: 4, kv_heads: 2, head_dim: 64, ffn: 512, vocab: 1000, position: 64, tokens: 1}
  set: {pipeline.resident: 1}
axes:
  machine.ports.hp0.bytes_per_cycle: [8, 16]
  pipeline.weight_bits: [8, 4]
pareto: [tokens_per_s, lut]
"""

RATES = """\
device,machine,model,linear,head,attention,threads,phase,tokens,context,tokens_per_s,software,note,source
rock-5b,rock-5b-uncalibrated,smollm2-135m,q4_0,q6_k,ggml_f16,4,pp,64,0,80.85,llama.cpp,none,ours
rock-5b,rock-5b-uncalibrated,smollm2-135m,q4_0,q6_k,ggml_f16,4,tg,64,0,28.37,llama.cpp,none,ours
"""

CSV = """\
device,pipeline,q_len,kv_len,head_dim,heads,batch,causal,threads,latency_s,energy_j,source
rk3588s,fp16,64,64,32,1,1,false,2,0.001,0.01,bench
rk3588s,int_attention,64,64,32,1,1,false,2,0.0005,0.005,bench
"""

CALLS: Mapping[str, tuple[str, str]] = {
    "machine:soc": ("rk3588s-uncalibrated", "int_attention"), "machine:soc_one": ("jetson-orin-cpu", "int_attention"),
    "machine:core_ooo": ("cortex-a76", "int_attention"),
    "machine:core_ino": ("cortex-a55", "fp16"), "machine:gpu": ("rtx4090-uncalibrated", "int_flash"),
    "machine:extends": ("rk3588s", "quant_only"), "machine:accelerator": ("ita", "int_attention+itamax"),
    "machine:cluster": ("dgx-h100", "tree_decode"), "machine:npu": ("npu-16x16", "int_attention+softermax"),
    "machine:cluster_pair": ("rtx4090-pair", "tree_decode")}
"""A machine of each kind of file, and a pipeline that it runs."""

CELLS = ("", "x", "-1", "nan", "inf", "1e400", "0", "1,5", "01", "0x10", "1e9", "true", "fp61", "\0", "é" * 400, "''",
         "=1+1", " 64", "64.5", "1_000", "١٢")


@dataclass(frozen=True)
class Kind:
    """A kind of file: its text, its name, and what is done with it."""

    name: str
    text: str
    use: Callable[[Path], Any]


def _use_machine(pipeline: str, path: Path) -> Any:
    call = AttentionCall(1, 1024, 128, 8, 8) if pipeline == "tree_decode" else AttentionCall(64, 64, 64)
    return Session().simulate(call, pipeline, path)


def _main(*arguments: str) -> Callable[[Path], int]:
    return lambda path: main([a.replace("FILE", str(path)) for a in arguments])


def kinds() -> list[Kind]:
    """Every kind of YAML file."""
    found = [Kind(kind, machine_files()[name].read_text(encoding="utf-8"), partial(_use_machine, pipeline))
             for kind, (name, pipeline) in CALLS.items() if name in machine_files()]
    found += [Kind("machine:host", host_text(), use_host), Kind("bench description", bench_text(), use_bench),
              Kind("machine:fabric", machine_files()["llamaf-zcu102"].read_text(encoding="utf-8"), use_network),
              Kind("dataflow", dataflow_text(), use_dataflow),
              Kind("dataflow:network", dataflow_text("llamaf"), partial(use_dataflow, of="llamaf-zcu102"))]
    found.append(Kind("experiment", EXPERIMENT, _main("run", "FILE")))
    for name, text in (("sweep", SWEEP), ("sweep", RANDOM_SWEEP), ("sweep:models", MODEL_SWEEP),
                       ("sweep:dataflows", FLOW_SWEEP)):
        found.append(Kind(name, text, _main("sweep", "FILE", "--out", "swept", "--workers", "1")))
    return found


def _free(kind: str) -> Callable[[str], bool]:
    """Keys that may be anything: what a sweep or an experiment calls things, and who wrote a file."""
    words = ("title", "question", "sources", "meaning", "calibration", ".value = text") if kind.startswith("machine") \
        else ("title", "question", ".value", "variants")
    return lambda key: any(word in key for word in words)


def written(use: Callable[[Path], Any], text: str, folder: Path) -> Any:
    """Use a text as a file in a folder, beside the model that a sweep may name."""
    path = folder / "m.yaml"
    path.write_text(text, encoding="utf-8", newline="")
    (folder / "tiny.json").write_text(json.dumps(MODEL), encoding="utf-8")
    shutil.rmtree(folder / "swept", ignore_errors=True)
    return use(path)


def broken_yaml(random: np.random.Generator, kind: Kind) -> Iterator[Broken]:
    """Endless damage to a kind of file."""
    free = _free(kind.name)
    for damage in damages(kind.text, random, free if not kind.name.startswith("machine") else lambda _: False):
        yield Broken(kind.name, damage.what, partial(written, kind.use, damage.text), damage.wrong)


def _read(text: str, folder: Path) -> Any:
    path = folder / "m.csv"
    path.write_text(text, encoding="utf-8", newline="")
    return read_records(path)


def broken_tables(random: np.random.Generator) -> Iterator[Broken]:
    """Endless damage to a table of measurements."""
    rows = [line.split(",") for line in CSV.splitlines()]
    harmless = {"source", "energy_j", "batch", "threads", "device", "kv_len", "causal"}
    while True:
        changed = [row.copy() for row in rows]
        r, c, cell = (int(random.integers(n)) for n in (len(rows), len(rows[0]), len(CELLS)))
        changed[r][c] = CELLS[cell]
        name = rows[0][c]
        wrong = r > 0 and name not in harmless and CELLS[cell] not in ("1e9", " 64")
        if name == "latency_s":
            wrong = wrong and CELLS[cell] not in ("64.5", "01")
        if name == "heads":
            wrong = wrong and CELLS[cell] != ""  # one, and said
        text = "\n".join(",".join(row) for row in changed) + "\n"
        yield Broken("measurement csv", f"{name}, row {r} = {CELLS[cell][:20]!r}", partial(_read, text), wrong)


def broken_rates(random: np.random.Generator) -> Iterator[Broken]:
    """Endless damage to a table of models' rates."""
    rows = [line.split(",") for line in RATES.splitlines()]
    harmless = {"software", "note", "source", "device", "head", "machine"}
    while True:
        changed = [row.copy() for row in rows]
        r, c, cell = (int(random.integers(n)) for n in (len(rows), len(rows[0]), len(CELLS)))
        changed[r][c] = CELLS[cell]
        name = rows[0][c]
        fine = {"tokens_per_s": ("64.5", "0", "01"), "context": ("0", "01"), "tokens": ("01",), "threads": ("01", "")}
        wrong = r == 0 or (name not in harmless and CELLS[cell] not in (" 64", *fine.get(name, ())))
        text = "\n".join(",".join(row) for row in changed) + "\n"
        yield Broken("model rates csv", f"{name}, row {r} = {CELLS[cell][:20]!r}", partial(_rates, text), wrong)


def _rates(text: str, folder: Path) -> Any:
    path = folder / "m.csv"
    path.write_text(text, encoding="utf-8", newline="")
    return main(["calibrate", "rock-5b-uncalibrated", "--measurements", str(path), "--no-folds"])


SETTINGS = ("machine.dram.bandwidth_gb_per_s", "machine.clusters.0.core", "machine.clusters.0.count", "threads",
            "machine.cores.cortex-a76.costs.dot.ports", "machine.threading.dynamic_chunks_per_thread", "schedule",
            "baseline", "pipelines", "machines", "shapes.0.q_len", "shapes.0", "shapes", "accuracy.seed", "nope", ".",
            "a..b", "machine.", "machine.nope", "", "variants.fast.set", "set", "machine", "machine.kind")


def broken_settings(random: np.random.Generator) -> Iterator[Broken]:
    """Endless values of ``--set``."""
    while True:
        key = SETTINGS[int(random.integers(len(SETTINGS)))]
        value = NOT_NUMBERS[int(random.integers(len(NOT_NUMBERS)))]
        optional = key in ("threads", "schedule", "set") and value in ("~", "{}")
        lists = key == "shapes.0.q_len" and value in ("[1, 2]",)
        if (key == "variants.fast.set" and value in ("{}",)) or optional or lists:
            continue
        yield Broken("--set", f"{key}={value[:40]}", partial(_set, f"{key}={value}"))


def _set(setting: str, folder: Path) -> int:
    (folder / "m.yaml").write_text(EXPERIMENT, encoding="utf-8")
    return main(["run", "m.yaml", "--set", setting])


def made_run(folder: Path) -> Path:
    """A results folder of ``intsim run``, made once."""
    out = folder / "run"
    if not out.exists():
        (folder / "run.yaml").write_text(EXPERIMENT, encoding="utf-8")
        assert main(["run", str(folder / "run.yaml"), "--out", str(out)]) == 0
    return out


def made_sweep(folder: Path) -> Path:
    """A results folder of ``intsim sweep``, made once."""
    out = folder / "sweep"
    if not out.exists():
        (folder / "sweep.yaml").write_text(SWEEP, encoding="utf-8")
        assert main(["sweep", str(folder / "sweep.yaml"), "--out", str(out), "--workers", "1"]) == 0
    return out


SELECT = ":machine=rk3588s-uncalibrated,pipeline={},q_len=64"


def broken_runs(random: np.random.Generator, made: Path) -> Iterator[Broken]:
    """Endless damage to a folder of ``intsim run``, read by ``intsim compare``."""
    source = made_run(made)
    names = ("results.csv", "ops.csv")
    while True:
        name = names[int(random.integers(2))]
        content = (source / name).read_bytes()
        if random.integers(3):
            rows = [line.split(",") for line in content.decode().splitlines()]
            r, c = int(random.integers(len(rows))), int(random.integers(len(rows[0])))
            rows[r][c:c + 1] = [CELLS[int(random.integers(len(CELLS)))]] if random.integers(3) else []
            new, what = "\n".join(",".join(row) for row in rows).encode(), f"row {r}, cell {c}"
        else:
            new, what = spoilt(random, content)
        yield Broken("results folder", f"{name}: {what}", partial(_compared, source, name, new), wrong=False)


def _compared(source: Path, name: str, new: bytes, folder: Path) -> int:
    copied = _damaged(source, name, new, folder)
    return main(["compare", *(str(copied) + SELECT.format(p) for p in ("fp16", "int_attention"))])


def broken_sweeps(random: np.random.Generator, made: Path) -> Iterator[Broken]:
    """Endless damage to a folder of ``intsim sweep``, read by ``open_sweep`` and taken up by ``intsim sweep``."""
    source = made_sweep(made)
    names = ("results.parquet", "tasks.parquet")
    while True:
        name = names[int(random.integers(2))]
        new, what = spoilt(random, (source / name).read_bytes())
        act = _opened if name == "results.parquet" else _taken_up
        yield Broken("sweep folder", f"{name}: {what}", partial(act, source, name, new), wrong=False)


def _damaged(source: Path, name: str, new: bytes, folder: Path) -> Path:
    copied = folder / "copied"
    shutil.rmtree(copied, ignore_errors=True)
    shutil.copytree(source, copied)
    (copied / name).write_bytes(new)
    return copied


def _opened(source: Path, name: str, new: bytes, folder: Path) -> Any:
    return open_sweep(_damaged(source, name, new, folder))


def _taken_up(source: Path, name: str, new: bytes, folder: Path) -> Any:
    out = _damaged(source, name, new, folder)
    return main(["sweep", str(source.parent / "sweep.yaml"), "--out", str(out), "--workers", "1"])


WORDS = ("workload.heads", "workload.q_len", "pipeline", "machine", "nope", "shape", "(", ")", "**", "<<", "+", "*",
         "<",
         "==", "not", "and", "or", "in", "[1, 2]", "'a'", "\"%9999999999d\" %", "1", "0", "9999999999", "1j",
         "lambda: 1",
         "__import__('os')", "f'{1}'", "'a' * 999999999999", "[0] * 9999999999", "10 ** 10 ** 10", ",", "if", "True",
         "None", "threads", "/ 0", "% 0", "-")


def broken_constraints(random: np.random.Generator) -> Iterator[Broken]:
    """Endless constraints of random words, some of them very long."""
    while True:
        words = [WORDS[int(random.integers(len(WORDS)))] for _ in range(int(random.integers(1, 6)))]
        if not random.integers(6):
            words = [("not", "-", "1 +", "9999999999 *", "(")[int(random.integers(5))]] * 20_000 + ["1"]
        text = " ".join(words).replace("'", "''")
        yield Broken("constraint", text[:60], partial(_constrained, text), wrong=False)


def _constrained(text: str, folder: Path) -> int:
    (folder / "m.yaml").write_text(SWEEP.replace("workload.heads * workload.batch < 100", f"'{text}'"),
                                   encoding="utf-8")
    shutil.rmtree(folder / "swept", ignore_errors=True)
    return main(["sweep", "m.yaml", "--out", "swept", "--workers", "1"])

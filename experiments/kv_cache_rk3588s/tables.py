"""The tables of README.md."""

from collections.abc import Mapping
from pathlib import Path

from intsim.studies.experiment import run_experiment

KEYS = (4096, 16384)
PIPELINES = ("fp16", "int_attention", "turbo_attention_int8", "turbo_attention_int4", "turbo_attention",
             "turbo_attention_int2")


def as_benchmarked() -> list[list[str]]:
    """Time, energy and DRAM traffic where threads sleep between calls."""
    return _table({}, dram=True)


def spinning() -> list[list[str]]:
    """The same where they spin."""
    return _table({"machine.threading.barrier_us": 0.64}, dram=False)


def _table(settings: Mapping[str, float], *, dram: bool) -> list[list[str]]:
    results = {(one.pipeline, one.workload.kv_len): one
               for one in run_experiment(Path(__file__).with_name("experiment.yaml"), settings).results}

    def cells(name: str) -> list[str]:
        found = [results[name, keys] for keys in KEYS]
        traffic = sum(step.bytes["dram"] for step in found[-1].records)
        return [*(f"{one.latency_s * 1e3:.2f} ms, {one.energy_j * 1e3:.1f} mJ" for one in found),
                *([f"{traffic / 1e6:.1f} MB"] if dram else [])]

    return [["pipeline", *(f"{keys} keys" for keys in KEYS), *([f"DRAM at {KEYS[-1]}"] if dram else [])],
            *([f"`{name}`", *cells(name)] for name in PIPELINES)]

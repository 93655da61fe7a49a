"""The table of README.md."""

from pathlib import Path
from tempfile import TemporaryDirectory

from intsim.sweep.run import load_sweep, run_sweep

PIPELINES = ("fp16", "quant_only", "quant_only_vector", "int_attention")


def pipes() -> list[list[str]]:
    """Milliseconds at 4096 tokens and 30 GB/s, and times as fast as fp16."""
    with TemporaryDirectory() as folder:
        found = run_sweep(load_sweep(Path(__file__).with_name("sweep.yaml")), folder).frame
    chosen = found[(found["q_len"] == 4096) & (found["machine.dram.bandwidth_gb_per_s"] == 30.0)]
    cells = {(one.pipeline, one.sdot_pipes): one for one in chosen.itertuples()}

    def cell(name: str, count: int) -> str:
        one = cells[name, count]
        return f"{one.latency_s * 1e3:.1f}" + ("" if name == "fp16" else f" ({one.speedup:.2f})")

    return [["pipeline", "1 pipe", "2 (the A76)", "3", "4"],
            *([name, *(cell(name, count) for count in (1, 2, 3, 4))] for name in PIPELINES)]

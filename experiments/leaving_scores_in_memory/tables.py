"""The table of README.md."""

from pathlib import Path

from intsim.result import Result
from intsim.studies.experiment import run_experiment

MACHINES = {"rk3588s": "RK3588S", "raspberry-pi-5": "Raspberry Pi 5", "graviton3": "Graviton3"}
LENGTHS = (1024, 4096, 8192)
UNFUSED, FUSED = "int_attention", "int_attention@fused"


def fused() -> list[list[str]]:
    """DRAM traffic step by step and fused, times as fast, and energy in percent."""
    found = run_experiment(Path(__file__).with_name("experiment.yaml"), {
        "pipelines": [UNFUSED, FUSED], "shapes": [{"q_len": list(LENGTHS), "head_dim": 128}]})
    results = {(one.machine, one.pipeline, one.workload.q_len): one for one in found.results}

    def cells(machine: str) -> list[str]:
        pairs = [tuple(results[machine, name, length] for name in (UNFUSED, FUSED)) for length in LENGTHS]
        faster = " / ".join(f"{before.latency_s / after.latency_s:.2f}" for before, after in pairs)
        energy = [100 * after.energy_j / before.energy_j for before, after in pairs if before.energy_j]
        return [*(f"{' / '.join(_megabytes(pair[i]) for pair in pairs)} MB" for i in range(2)), f"{faster}x",
                f"{' / '.join(f'{percent:.0f}' for percent in energy)} %" if energy else ""]

    return [[f"INT8 (`{UNFUSED}`), {' / '.join(map(str, LENGTHS))} tokens", "DRAM, step by step", "DRAM, fused",
             "faster", "energy"], *([name, *cells(machine)] for machine, name in MACHINES.items())]


def _megabytes(result: Result) -> str:
    return f"{sum(step.bytes['dram'] for step in result.records) / 1e6:.0f}"

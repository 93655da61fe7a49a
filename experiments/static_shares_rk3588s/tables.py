"""The table of README.md."""

from pathlib import Path

from intsim.studies.experiment import run_experiment

PIPELINES = ("fp32", "fp16", "quant_only", "int_attention")
LENGTHS = (1024, 4096, 16384)
SCHEDULES = {"rk3588s+dynamic": "on demand", "rk3588s+big_only": "big cores alone"}


def schedules() -> list[list[str]]:
    """Times as fast as equal shares on all cores, and percent of their energy."""
    rows = {(row["machine"], row["pipeline"], row["q_len"]): row
            for row in run_experiment(Path(__file__).with_name("experiment.yaml")).rows}

    def cell(machine: str, name: str, length: int) -> str:
        equal, own = rows["rk3588s", name, length], rows[machine, name, length]
        return f"{equal['latency_s'] / own['latency_s']:.2f} ({100 * own['energy_j'] / equal['energy_j']:.0f} %)"

    return [["pipeline", *(f"{length}: {what}" for length in LENGTHS for what in SCHEDULES.values())],
            *([f"`{name}`", *(cell(machine, name, length) for length in LENGTHS for machine in SCHEDULES)]
              for name in PIPELINES)]

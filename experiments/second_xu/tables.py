"""The table of README.md."""

from pathlib import Path

from intsim.studies.experiment import run_experiment

PIPELINES = ("int_flash", "int_flash_half", "flash_fp16")
LENGTHS = (1024, 4096, 16384)
MACHINES = {"a100-sxm": "A100", "h100-sxm": "H100"}


def gains() -> list[list[str]]:
    """Times as fast with a second unit, at each length."""
    seconds = {(row["machine"], row["pipeline"], row["head_dim"], row["q_len"]): row["latency_s"]
               for row in run_experiment(Path(__file__).with_name("experiment.yaml")).rows}

    def cell(machine: str, name: str, head_dim: int) -> str:
        pairs = ((seconds[machine, name, head_dim, n], seconds[f"{machine}+second_xu", name, head_dim, n])
                 for n in LENGTHS)
        return " / ".join(f"{one / two:.2f}" for one, two in pairs)

    columns = [(machine, head_dim) for machine in MACHINES for head_dim in (64, 128)]
    return [[f"{' / '.join(map(str, LENGTHS))} tokens", *(f"{MACHINES[machine]}, {size}" for machine, size in columns)],
            *([f"`{name}`", *(cell(machine, name, size) for machine, size in columns)] for name in PIPELINES)]

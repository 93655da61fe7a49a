"""The table of README.md."""

from pathlib import Path

from intsim.studies.experiment import run_experiment

LENGTHS = (4224, 8448)
MACHINES = {"h100-sxm": "H100 as it is", "h100-sxm+double_tensor": "tensor cores twice as fast",
            "h100-sxm+second_xu": "a second XU"}


def gains() -> list[list[str]]:
    """Times as fast with the mix, at each length."""
    speedups = {(row["machine"], row["head_dim"], row["q_len"]): row["speedup"]
                for row in run_experiment(Path(__file__).with_name("experiment.yaml")).rows
                if row["pipeline"] == "flash3_fp16+flash4_exp2_mixed"}
    return [[f"{' / '.join(map(str, LENGTHS))} tokens", "head dimension 64", "128"],
            *([what, *(" / ".join(f"{speedups[machine, size, n]:.3f}" for n in LENGTHS) for size in (64, 128))]
              for machine, what in MACHINES.items())]

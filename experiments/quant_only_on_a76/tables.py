"""The table of README.md."""

from pathlib import Path

from intsim.studies.experiment import run_experiment

PIPELINES = ("quant_only", "quant_only_vector", "int_attention")
VARIANTS = {"": "Cortex-A76 as it is", "+fast_conversions": "conversions and narrowing at the rate of FMLA",
            "+fast_memory": "four times the DRAM bandwidth, every transfer hidden",
            "+double_float": "floating point at twice the rate, twice the front end", "+everything": "all of them"}


def variants() -> list[list[str]]:
    """Milliseconds at 4096 tokens."""
    found = run_experiment(Path(__file__).with_name("experiment.yaml"), {"shapes.0.q_len": [4096]})
    ms = {(row["machine"], row["pipeline"]): row["latency_s"] * 1e3 for row in found.rows}
    return [["ms at L = 4096", *PIPELINES],
            *([what, *(f"{ms[f'cortex-a76{variant}', name]:#.3g}".rstrip(".") for name in PIPELINES)]
              for variant, what in VARIANTS.items())]

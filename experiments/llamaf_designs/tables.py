"""The table of README.md."""

from pathlib import Path
from tempfile import TemporaryDirectory

from intsim.sweep.run import load_sweep, run_sweep


def front() -> list[list[str]]:
    """The designs that none beats in tokens a second, watts and LUTs."""
    with TemporaryDirectory() as folder:
        found = run_sweep(load_sweep(Path(__file__).with_name("sweep.yaml")), folder, workers=1).frame
    best = found[found["pareto"]].rename(columns={
        "machine.ports.hp0.bytes_per_cycle": "port", "machine.engines.dot_dim.per_cycle.mac_s8": "multipliers",
        "pipeline.weight_bits": "bits", "pipeline.group": "group"}).sort_values(["port", "multipliers"])
    return [["port, bytes", "multipliers", "bits", "group", "tokens/s", "W", "thousand LUTs"],
            *([str(one.port), str(one.multipliers), str(one.bits), str(one.group), f"{one.tokens_per_s:.2f}",
               f"{one.power_w:.2f}", f"{one.lut / 1e3:.0f}"] for one in best.itertuples())]

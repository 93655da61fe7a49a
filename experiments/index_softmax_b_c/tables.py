"""The table of README.md."""

from pathlib import Path
from tempfile import TemporaryDirectory

from intsim.sweep.run import load_sweep, run_sweep


def bits() -> list[list[str]]:
    """Of each table size the clip of least error, and its time."""
    with TemporaryDirectory() as folder:
        found = run_sweep(load_sweep(Path(__file__).with_name("sweep.yaml")), folder, workers=1).frame
    best = found.loc[found.groupby("pipeline.b")["rmse"].idxmin()].rename(
        columns={"pipeline.b": "b", "pipeline.c": "c"})
    return [["b", "entries", "best c", "RMSE", "cosine similarity", "latency", "softmax path"],
            *([str(one.b), str(2**one.b), str(one.c), f"{one.rmse:.5f}", f"{one.cosine_similarity:.4f}",
               f"{one.latency_s * 1e3:.2f} ms", f"{100 * one.softmax_share:.1f} %"] for one in best.itertuples())]

"""The tables of README.md."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from intsim.accuracy.metrics import Accuracy
from intsim.studies.experiment import Experiment, run_experiment

HERE = Path(__file__).parent
METHODS = {"fp32+index_softmax": "IndexSoftmax", "fp32+exaq_int3": "EXAQ INT3", "fp32+exaq_int2": "EXAQ INT2"}
FORMATS = {"int_attention+float32": "u8", "quant_only+float32": "s8"}
INPUTS = (("normal", 32), ("normal", 64), ("normal", 1024), ("MiniLM, six heads", 384), ("long_tailed", 64),
          ("long_tailed", 1024))
LONGEST = 1024


@cache
def _found(inputs: str) -> Experiment:
    """What the page's commands compute, of the pipelines whose errors it shows."""
    shown = {"pipelines": [*METHODS, *FORMATS]}
    if inputs.startswith("MiniLM"):
        tensors = HERE.parent / "minilm_accuracy" / "minilm_qkv.npz"
        return run_experiment(HERE / "experiment.yaml", shown | {"shapes.0.q_len": [384]}, tensors)
    return run_experiment(HERE / "experiment.yaml", shown | {"accuracy.family": inputs})


def _accuracy(inputs: str, length: int, pipeline: str) -> Accuracy:
    [found] = [one.accuracy for one in _found(inputs).accuracies
               if one.pipeline == pipeline and one.shape.kv_len == length]
    return found


def methods() -> list[list[str]]:
    """Cosine similarity to float64, the softmax alone."""
    return [["inputs", "L", *METHODS.values()],
            *([inputs, str(length), *(f"{_accuracy(inputs, length, name).cosine_similarity:.5f}" for name in METHODS)]
              for inputs, length in INPUTS)]


def formats() -> list[list[str]]:
    """Cosine similarity and relative L1 of both formats of P."""
    def cells(found: Sequence[Accuracy]) -> list[str]:
        u8, s8 = (one.relative_l1 for one in found)
        return [*(f"{one.cosine_similarity:.5f}" for one in found), f"{u8:.4f}", f"{s8:.4f}", f"{s8 / u8:.2f}"]

    return [["inputs", "L", "cosine u8", "cosine s8", "relative L1 u8", "s8", "ratio"],
            *([inputs, str(length), *cells([_accuracy(inputs, length, name) for name in FORMATS])]
              for inputs, length in INPUTS if (inputs, length) != ("long_tailed", 64))]


def times() -> list[list[str]]:
    """Times as fast as fp16 at the longest, the fastest first."""
    rows = run_experiment(HERE / "experiment.yaml", {"shapes.0.q_len": [LONGEST]}).rows
    own = sorted((row for row in rows if row["pipeline"].startswith("int_attention+")), key=lambda row: -row["speedup"])
    return [["softmax", "ms", "times as fast as `fp16`", "softmax path"],
            *([f"`{row['pipeline'].partition('+')[2]}`", f"{row['latency_s'] * 1e3:.2f}", f"{row['speedup']:.2f}",
               f"{100 * row['softmax_share']:.0f} %"] for row in own)]

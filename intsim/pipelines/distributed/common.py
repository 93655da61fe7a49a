"""What the pipelines of several devices share."""

from __future__ import annotations

from intsim.pipelines.spec import Pipeline

S8 = "with a cache of INT8 rows and a scale for each"
REFERENCE = "as the paper's code runs it: repeated heads, barrier, host in between"
PAPER = "Tree Attention, arXiv 2408.04093, and Zyphra/tree_attention @3ba6328e llama_flash_sp.py"
MEGATRON = "Megatron-LM, arXiv 1909.08053: heads on devices"
RING = "Ring Attention, arXiv 2310.01889, as Zyphra/tree_attention @3ba6328e runs it beside its tree"


def way(name: str, summary: str, source: str) -> Pipeline:
    """A pipeline whose stages a cluster plans (``intsim.machines.cluster.methods``), and its form with an INT8 cache.

    Values, in the order of its reductions: ``intsim.numerics.distributed``.
    """
    return Pipeline(name=name, summary=summary, source=source, target="cluster", steps=(), computes="distributed")

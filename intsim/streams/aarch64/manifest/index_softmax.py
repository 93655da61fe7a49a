"""IndexSoftmax three times, the paper's with tables of 2^b entries too: ``index_softmax.c``."""

from __future__ import annotations

from intsim.streams.aarch64.manifest.model import ArrayArgument, NeonSource, row_kernel


def _kernel(name: str, entries: int = 32) -> NeonSource:
    return row_kernel(name, "index_softmax.c", "int32", "uint8",
                      (ArrayArgument("table", "uint8", str(entries), fill=3), ("threshold", 100)), sweeps=2,
                      overlaps=name != "index_softmax_neon")


KERNELS = (
    *(_kernel(f"index_softmax_{variant}") for variant in ("neon", "paper", "reference")),
    *(_kernel(f"index_softmax_paper_b{b}", 2**b) for b in (4, 6, 7)),
)

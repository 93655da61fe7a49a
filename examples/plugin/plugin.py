"""What this plug-in offers; nothing of it lies in the package.

    intsim run examples/plugin/experiment.yaml
    intsim list machines --plugin examples/plugin/plugin.py
    intsim kernels build --plugin examples/plugin/plugin.py --store
"""

from pathlib import Path

from intsim.streams.aarch64.manifest.model import row_kernel
from intsim.streams.sass.manifest.flash2_fp16 import SHARED_BYTES
from intsim.streams.sass.manifest.model import CudaSource, tiles
from intsim.streams.sass.manifest.softmax import Operator

from .chord_softmax import METHOD as METHOD
from .pipelines import FLASH2_WIDE, INT_ATTENTION_VECTOR

HERE = Path(__file__).resolve().parent

PIPELINES = (INT_ATTENTION_VECTOR, FLASH2_WIDE)
MACHINES = HERE / "machines"
KERNELS = HERE / "kernels"
SOURCES = (
    row_kernel("softmax_chord", str(HERE / "chord_softmax.c"), "int8", "uint8", sweeps=3),
    Operator("chord", str(HERE / "chord_softmax.cu"), 1, archs=("sm_80", "sm_87", "sm_89")),
    CudaSource("flash2_wide", "flash2_fp16.cu", tiles(("sm_87",), (64, 128, 64, 8, 1)), SHARED_BYTES),
)
"""What ``intsim kernels build`` compiles: the first; with ``--softmax`` the second, with ``--sass`` the third."""

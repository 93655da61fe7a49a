"""Softmax operators as row kernels, ``softmax_*.cu`` and ``index_softmax.cu``: none is part of a fused pipeline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from intsim.errors import unknown_name
from intsim.streams.sass.model import Arch

ROW = 1024
ARCHS: tuple[Arch, ...] = ("sm_80", "sm_89", "sm_90")
OWN_SPAN = "softmax"
SPANS = ("load_scores", OWN_SPAN, "store_p")
"""What the loop over rows divides into: an operator's own lines, and the ways from and to shared memory."""


@dataclass(frozen=True)
class Operator:
    """A row softmax.

    Attributes:
        name: a method's of ``intsim.numerics.softmax``, or that of a variant which only a GPU has.
        file: in ``kernels/cuda``, or a whole path, with one ``extern "C"`` kernel.
        score_bytes: of a score; the probabilities take the place of the scores.
        table_bytes: of shared memory beside the rows; warps: of a thread block, which share the table.
        defines: preprocessor symbols beside ROW and WARPS; archs: what it is compiled for.
    """

    FOLDER: ClassVar = "cuda"
    BUILD: ClassVar = "intsim kernels build --softmax"

    name: str
    file: str
    score_bytes: int
    table_bytes: int = 0
    warps: int = 4
    defines: Mapping[str, int] = field(default_factory=dict)
    archs: tuple[Arch, ...] = ARCHS

    @property
    def shared_bytes(self) -> int:
        """Of a thread block with a row per warp."""
        return self.warps * ROW * self.score_bytes + self.table_bytes

    @property
    def stored(self) -> tuple[str, ...]:
        """The names under which its kernels are stored."""
        return tuple(map(self.kernel_name, self.archs))

    def kernel_name(self, arch: Arch) -> str:
        """The name under which its kernel is stored."""
        return f"{self.name}.{arch}.n{ROW}.w{self.warps}"


OPERATORS = tuple(sorted((
    Operator("arm_compute", "softmax_arm_compute.cu", 1),
    Operator("cmsis_nn", "softmax_cmsis_nn.cu", 1),
    Operator("exaq_int2", "softmax_exaq.cu", 4, defines={"CODE_BITS": 2}),
    Operator("exaq_int3", "softmax_exaq.cu", 4, defines={"CODE_BITS": 3}),
    Operator("flash4_exp2", "softmax_exp2.cu", 4, defines={"POLYNOMIAL": 32}),
    Operator("flash4_exp2_mixed", "softmax_exp2.cu", 4, defines={"POLYNOMIAL": 6}),
    Operator("float32", "softmax_float32.cu", 4),
    Operator("hardware_exp2", "softmax_exp2.cu", 4, defines={"POLYNOMIAL": 0}),
    Operator("ibert", "softmax_ibert.cu", 4),
    Operator("index_softmax", "index_softmax.cu", 4),
    Operator("itamax", "softmax_itamax.cu", 1),
    Operator("ivit", "softmax_ivit.cu", 1),
    Operator("sas", "softmax_sas.cu", 4),
    Operator("softermax", "softmax_softermax.cu", 1),
    Operator("xnnpack", "softmax_xnnpack.cu", 1, table_bytes=256 * 32 * 4, warps=16),
), key=lambda operator: operator.name))
"""``flash4_exp2_mixed``: 18.75 % by polynomial, FlashAttention-4's share for head dimension 128 without a mask (of 128
columns the first and the last 32 take the special-function unit, of the others three pairs in eight the polynomial).
``hardware_exp2``: all on the special-function unit, as FlashAttention-2 and -3 and Triton's kernels do.
"""


Compilation = tuple[Operator, Arch]


def compilations(operators: Iterable[Operator] | None = None) -> dict[str, Compilation]:
    """Every row kernel of some operators, by default of ours, by name; each makes one stored kernel."""
    found = OPERATORS if operators is None else operators
    return {operator.kernel_name(arch): (operator, arch) for operator in found for arch in operator.archs}


def get_operator(name: str) -> Compilation:
    """A row kernel by name.

    Raises:
        InputError: no such kernel; the message has the nearest name.
    """
    if name not in compilations():
        raise unknown_name("softmax kernel", name, compilations())
    return compilations()[name]

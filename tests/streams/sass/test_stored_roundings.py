"""Where compilers fused a product and a sum into one rounding: where the pipelines' values have one, and only there."""

from collections import Counter
from dataclasses import dataclass

import pytest

from intsim.streams.sass.manifest import compilations, get_compilation
from intsim.streams.sass.manifest.layers import ROUTINES
from intsim.streams.sass.manifest.model import TritonSource
from intsim.streams.sass.routine import RoutineStore
from intsim.streams.store import PACKAGE
from tests.stored import load_kernel


@dataclass(frozen=True)
class Roundings:
    """FMAs and products that a pipeline's steps take for a score, for an output and for a row of a tile of keys."""

    score: tuple[int, int]
    output: tuple[int, int]
    row: tuple[int, int]


PLAIN = Roundings(score=(1, 0), output=(0, 1), row=(1, 1))
"""``2^FMA(s, c, -m)``; the accumulator times alpha, which matrix instructions add to; ``FMA(total, alpha, sum)`` and
the maximum times c."""
SCALED = Roundings(score=(1, 2), output=(0, 1), row=(1, 1))
"""The same of a score times the scale of its query, then of its key."""

OF = {
    "flash_fp16": PLAIN, "flash_fp8_e5m2": PLAIN, "flash_fp8_e4m3": SCALED, "int_flash_half": SCALED,
    # FMA(m, c, -8) is of the row too, and (m_old - m) c
    "flash3_fp8": Roundings(score=(1, 0), output=(0, 1), row=(2, 1)),
    # a tile's own P V is added in FMA(acc, alpha, ...): of the context times V's scale times 1/127, or of it itself
    "int_flash": Roundings(score=(1, 2), output=(1, 2), row=(1, 1)),
    # P is floor(FMA(p, 127, 0.5))
    "int_flash_paper": Roundings(score=(2, 2), output=(1, 0), row=(1, 1)),
    # FMA(s, c, 0 or -inf): one product; the factor lies in Q
    "sage1": Roundings(score=(1, 0), output=(1, 0), row=(1, 0)),
}

ROWS = {
    # four squares; their mean and eps, of LayerNorm less the mean squared; four times the weight and the bias
    "rms_norm_f32": (0, 4, 1, 0, 0), "layer_norm_f32": (0, 4, 1, 4, 0),
    "rms_alone_f32": (0, 4, 1, 0, 0), "layer_alone_f32": (0, 4, 1, 0, 0),
    "row_softmax_f32": (0, 1, 0, 0, 0, 0, 0),  # a score times the scale and a mask
    "quantise_rows_s8": (0,) * 5, "quantise_rows_f16_s8": (0,) * 5, "peak_of_all": (0,) * 3, "cast_rows_e4m3": (0,) * 3,
    "gelu_f32": (4,), "geglu_f32": (4,),  # FMA(x x, 0.044715, 1)
    "rope_neox_f32": (8,),  # the second product of each of eight
    **dict.fromkeys(("silu_f32", "swiglu_f32", "relu2_f32", "reglu2_f32", "add_f32", "add_bias_f32",
                     "multiply_f32", "multiply_row_f32", "copy_f32", "copy_f16",
                     "batch_pointers"), (0,)),
}
"""FMAs that the source of a CUDA kernel over rows has: before, in, between and after its loops."""

FEW_TOKENS = {"q8_0": (1, 0), "q4_0": (2, 0), "q5_0": (2, 0), "q4_k": (2 + 2 + 1, 1), "q6_k": (2 + 1, 0)}
"""FMAs and sums of a row's and a token's part of a turn in ``gemv_quantised.cu``, by format."""


def unlike(name: str) -> str:
    """What a kernel's loops take otherwise than its pipeline's values; nothing if they do not."""
    kernel = load_kernel(name)
    expected, threads = OF[kernel.pipeline], 32 * kernel.warps
    scores, outputs = kernel.block_m * kernel.block_n // threads, kernel.block_m * kernel.head_dim // threads
    for block in kernel.blocks:
        if not block.name.startswith("loop"):
            continue
        found = Counter(i.opcode.split(".")[0] for i in block.instructions)
        rows = found["MUFU"] - scores  # an alpha each, on Volta that of a row in several threads
        for n, opcode in enumerate(("FFMA", "FMUL")):
            beyond = found[opcode] - scores * expected.score[n] - outputs * expected.output[n]
            # a row's product may be done by several threads before they meet; two scales are multiplied for a tile
            if not min(1, expected.row[n]) <= beyond <= max(1, expected.row[n] * rows * (1 + 2 * n)):
                return f"{block.name}: {found[opcode]} {opcode}, {beyond} beyond those of scores and outputs"
    return ""


def plain_kernels() -> list[str]:
    return [name for name, (source, _) in compilations().items()
            if isinstance(source, TritonSource) and not source.modification]


def test_a_kernel_of_each_pipeline_fuses_what_its_values_do() -> None:
    chosen = {get_compilation(name)[0].pipeline: name for name in plain_kernels()}
    assert chosen.keys() == OF.keys()
    assert {name: problem for name in chosen.values() if (problem := unlike(name))} == {}


@pytest.mark.slow
def test_every_kernel_fuses_what_its_pipelines_values_do() -> None:
    assert {name: problem for name in plain_kernels() if (problem := unlike(name))} == {}


def test_every_kernel_over_rows_fuses_what_its_source_does() -> None:
    """The host's compiler, under which their values are checked bit for bit, fuses nothing by itself."""
    store, names = RoutineStore((PACKAGE,)), {source.routine: source.stored for source in ROUTINES}
    for name, expected in ((name, expected) for routine, expected in ROWS.items() for name in names[routine]):
        fused = [sum(i.opcode.startswith("FFMA") for i in block.instructions) for block in store.load(name).blocks]
        assert tuple(fused) == expected, name


def test_every_kernel_of_few_tokens_fuses_what_its_values_do() -> None:
    """What its first warp adds up is fused with nothing."""
    store, sources = RoutineStore((PACKAGE,)), {source.routine: source for source in ROUTINES}
    for form, expected in FEW_TOKENS.items():
        for name in sources[f"gemv_{form}"].stored:
            kernel = store.load(name)
            for block in kernel.blocks:
                products = kernel.sizes["columns"] * kernel.sizes["rows"] if block.loops else 0
                found = [sum(i.opcode.startswith(opcode) for i in block.instructions) for opcode in ("FFMA", "FADD")]
                assert found[0] == expected[0] * products, name
                assert found[1] == expected[1] * products or not block.loops, name

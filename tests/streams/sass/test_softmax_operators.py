"""The stored softmax operators: what their loops must hold, and equality with what the sources give."""


from collections import Counter

import pytest

from intsim.errors import InputError
from intsim.numerics.softmax.registry import method_names
from intsim.streams.sass.decode import Located
from intsim.streams.sass.manifest.softmax import ROW, compilations, get_operator
from intsim.streams.sass.model import SassControl, SassInstruction
from intsim.streams.sass.softmax import build_softmax, loop_over_rows
from tests.stored import KERNELS, has_compiler, load_softmax, softmax_kernel, softmax_kernel_names

PER_LANE = ROW // 32


def classes(operator: str) -> Counter[str]:
    kernel = softmax_kernel(operator, "sm_89")
    assert kernel is not None
    return Counter(i.cost_class for i in kernel.instructions)


def test_every_operator_of_the_manifest_is_stored_and_no_other() -> None:
    assert list(softmax_kernel_names()) == sorted(compilations())


def test_every_method_has_a_kernel() -> None:
    assert all(softmax_kernel(name, "sm_89") for name in method_names())
    assert softmax_kernel("float32", "sm_70") is None


def test_a_stored_operator_fits_its_name() -> None:
    for name in softmax_kernel_names():
        kernel = load_softmax(name)
        assert name == f"{kernel.operator}.{kernel.arch}.n{kernel.row}.w{kernel.warps}"
        assert not kernel.spill_bytes, name


@pytest.mark.parametrize("name", sorted(compilations()))
def test_a_row_is_read_and_written_once(name: str) -> None:
    """In vectors of 16 bytes; results in one, two or four bytes for each score."""
    kernel, operator = load_softmax(name), get_operator(name)[0]
    moved = {span: sum(i.memory.bytes for i in kernel.instructions if i.span == span and i.memory) * 32
             for span in ("load_scores", "store_p")}
    assert moved["load_scores"] == ROW * operator.score_bytes
    assert moved["store_p"] in (ROW, 2 * ROW, 4 * ROW)
    assert {i.memory.space for i in kernel.instructions if i.memory} == {"shared"}


def test_exponentials_in_numbers() -> None:
    """The polynomial: a clamp, a rounding-down addition, its inverse, the fraction, three FMAs, an integer addition."""
    hardware, mixed, software = map(classes, ("hardware_exp2", "flash4_exp2_mixed", "flash4_exp2"))
    assert hardware["mufu_ex2"] == PER_LANE
    assert mixed["mufu_ex2"] == PER_LANE - 6  # 18.75 %
    assert not software["mufu_ex2"]
    assert software["ffma"] - hardware["ffma"] == 3 * PER_LANE
    assert software["fadd"] - hardware["fadd"] == 3 * PER_LANE
    assert software["fmnmx"] - hardware["fmnmx"] == PER_LANE
    assert software["lea"] + software["imad"] - hardware["lea"] - hardware["imad"] == PER_LANE


def test_lookups_in_numbers() -> None:
    shuffles, butterflies = classes("index_softmax")["shfl"], 2 * 5
    assert shuffles == 2 * PER_LANE + butterflies
    assert classes("xnnpack")["lds"] == PER_LANE + ROW // 32 // 16


def located(offset: int, text: str, target: int | None = None) -> Located:
    control = SassControl(1, False, None, None, ())
    return Located(offset, SassInstruction(text, text.split()[0], "branch", (), (), "softmax", None, control),
                   text.startswith("BRA"), target)


def test_a_loop_that_branches_within_is_refused() -> None:
    plain = [located(0, "NOP"), located(16, "BRA out", 64), located(32, "NOP"), located(48, "BRA back", 0)]
    assert len(loop_over_rows("a", plain)) == 4
    with pytest.raises(InputError, match="branches within"):
        loop_over_rows("a", [plain[0], located(16, "BRA on", 48), *plain[2:]])
    with pytest.raises(InputError, match="0 loops"):
        loop_over_rows("a", plain[:3])


@pytest.mark.skipif(not has_compiler(), reason="needs intsim[cuda]")
@pytest.mark.parametrize("name", ["flash4_exp2_mixed.sm_89.n1024.w4", "index_softmax.sm_89.n1024.w4"])
def test_an_operator_is_what_its_source_gives(name: str) -> None:
    assert build_softmax(*compilations()[name]) == KERNELS.operators.load(name)

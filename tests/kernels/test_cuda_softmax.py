"""The row softmax kernels' own CUDA code on the CPU, a thread per lane, against the methods' numpy models, bit for bit.

The order of integer sums does not matter. The methods that add floats add them in another order on a GPU than under
NEON; here the exponentials are the model's, and the sum is taken in the kernel's order.
"""

import ctypes
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest

from intsim.numerics.exponential import exp_f32
from intsim.numerics.softmax.flash4_exp2 import exponentials
from intsim.numerics.softmax.model import Rows, SoftmaxMethod
from intsim.numerics.softmax.registry import get_method, method_names
from intsim.numerics.softmax.sas import exponentials as sas_exponentials
from intsim.resources import resource
from intsim.streams.sass.manifest.softmax import OPERATORS, Operator
from intsim.testing.scores import coded
from tests.kernels.host_compiler import compiled, needs_compiler

pytestmark = needs_compiler

ROW, WARPS, ROWS = 1024, 1, 2
GIVES = {"f32": np.float32, "f16": np.float16, "u8": np.uint8, "s8": np.int8, "s8_offset": np.int8}
FLOAT_SUMS = ("arm_compute", "flash4_exp2", "float32", "sas")
Kernel = Callable[..., None]


@pytest.fixture(scope="module")
def kernels(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Kernel]:
    """Every operator's kernel as a function of (scores, probabilities, constants)."""
    folder = tmp_path_factory.mktemp("softmax")
    found: dict[str, Kernel] = {}
    rest = list(OPERATORS)
    while rest:  # one file of each name per library: compiling one by one would take most of the time
        together = list({operator.file: operator for operator in rest}.values())
        found |= functions(folder, together)
        rest = [operator for operator in rest if operator.name not in found]
    return found


def functions(folder: Path, operators: list[Operator]) -> Mapping[str, Kernel]:
    defines = {"ROW": ROW, "WARPS": WARPS} | {n: v for operator in operators for n, v in operator.defines.items()}
    library = compiled(folder, f"{operators[0].name}_program", "\n".join(map(entry, operators)), defines)
    return {operator.name: function(library[f"run_{operator.name}"]) for operator in operators}


def entry(operator: Operator) -> str:
    """C++ that launches an operator's kernel with the arguments that its source declares."""
    source = resource("kernels") / "cuda" / operator.file
    found = re.search(rf"{source.stem}\(([^)]*)\)", source.read_text(encoding="utf-8"))
    assert found is not None
    passed = ", ".join(argument.split()[-1].lstrip("*") for argument in found[1].split(","))
    return f"""#include "{operator.file}"
extern "C" void run_{operator.name}(int blocks, {found[1]}) {{
    launch({{blocks, 1, 1}}, THREADS, [=] {{ {source.stem}({passed}); }});
}}"""


def function(run: Callable[..., None]) -> Kernel:
    def launch(scores: np.ndarray, p: np.ndarray, *constants: np.ndarray | float) -> None:
        kept = [np.asarray(c) for c in constants]
        values = [ctypes.c_void_p(k.ctypes.data) if k.ndim else ctypes.c_float(k) if k.dtype.kind == "f"
                  else ctypes.c_int(k) for k in kept]
        run(len(scores) // ROWS, ctypes.c_void_p(scores.ctypes.data), ctypes.c_void_p(p.ctypes.data), ROWS, *values)

    return launch


def in_lanes(x: np.ndarray) -> np.ndarray:
    """(rows, ROW) -> (rows, vectors of four, lanes, four), the order in which lanes hold scores of 4 bytes."""
    return x.reshape(len(x), -1, 32, 4)


def bytes_in_lanes(x: np.ndarray) -> np.ndarray:
    """The same of scores of a byte: a lane's vectors are of 16, four words of four."""
    return x.reshape(len(x), -1, 32, 4, 4).transpose(0, 1, 3, 2, 4).reshape(len(x), -1, 32, 4)


def warp_sum(e: np.ndarray) -> np.ndarray:
    """The kernels' sum of (rows, vectors, lanes, 4): vector after vector, four parts, then lanes 16, 8 ... apart."""
    part = np.zeros_like(e[:, 0])
    for vector in range(e.shape[1]):
        part = part + e[:, vector]
    lanes = (part[..., 0] + part[..., 1]) + (part[..., 2] + part[..., 3])
    for distance in (16, 8, 4, 2, 1):
        lanes = lanes + lanes[:, np.arange(32) ^ distance]
    return lanes[:, :1]


def expected(method: SoftmaxMethod, codes: np.ndarray, constants: tuple) -> np.ndarray:
    rows = Rows(codes)
    if method.name == "arm_compute":
        distance = np.minimum(rows.distances(), 127)
        e = exp_f32(distance.astype(np.float32) * constants[0])
        factor = np.float32(256.0) / warp_sum(bytes_in_lanes(e))
        return np.clip(np.trunc(e * factor - np.float32(128.0)), -128, 127).astype(np.int8)
    if method.name == "sas":
        e = sas_exponentials(rows, *constants)
        return e * (np.float32(1.0) / warp_sum(in_lanes(e.astype(np.float32)))).astype(np.float16)
    if method.name in FLOAT_SUMS:
        e = (exponentials(rows, *constants) if method.name == "flash4_exp2"
             else exp_f32((codes - codes.max(axis=1, keepdims=True)) * constants[0]))
        return e * (np.float32(1.0) / warp_sum(in_lanes(e)))
    return method.compute(rows, *constants)


def compare(kernels: Mapping[str, Kernel], name: str, logits: np.ndarray, fine: float = 1e-4) -> None:
    method = get_method(name)
    codes, step, statistics = coded(method, logits, fine)
    constants = method.constants(step, ROW, statistics, method.parameters)
    found = np.zeros(codes.shape, dtype=GIVES[method.gives])
    kernels[name](codes, found, *constants)
    np.testing.assert_array_equal(found, expected(method, codes, constants))


def test_every_method_has_its_operator() -> None:
    assert {operator.name for operator in OPERATORS} - set(method_names()) == {"flash4_exp2_mixed", "hardware_exp2"}
    assert set(method_names()) <= {operator.name for operator in OPERATORS}


@pytest.mark.parametrize("name", method_names())
def test_random_rows_equal_rows_and_a_peak(kernels: Mapping[str, Kernel], name: str) -> None:
    random = np.random.default_rng(7)
    peak = np.full((2, ROW), -20.0)
    peak[0, 517] = 5.0
    for deviation, rows in ((1.0, random.normal(0.0, 1.0, (4, ROW))), (30.0, random.normal(0.0, 30.0, (2, ROW))),
                            (1.0, peak)):
        compare(kernels, name, rows, 1e-4 * deviation)


@pytest.mark.parametrize("name", ["itamax", "softermax"])
def test_running_maxima_that_rise_slice_by_slice(kernels: Mapping[str, Kernel], name: str) -> None:
    """Every slice of 16 raises the maximum by less or more than one halving."""
    step = get_method(name).step
    assert step is not None
    ramp = np.minimum(np.arange(ROW) // 16 * np.array([[4], [11]]) - 127, 127).astype(float)
    compare(kernels, name, (ramp - np.arange(ROW) % 5) * step)


@pytest.mark.parametrize("name", ["ibert", "index_softmax"])
@pytest.mark.parametrize("fine", [1e-6, 3e-5, 0.05, 0.5])
def test_steps_of_int32_scores(kernels: Mapping[str, Kernel], name: str, fine: float) -> None:
    scores = np.random.default_rng(11).integers(-2**20, 2**20, (2, ROW)) if fine < 0.01 else (
        np.random.default_rng(12).integers(-40, 1, (2, ROW)))
    compare(kernels, name, scores * fine, fine)


@pytest.mark.parametrize("name", ["flash4_exp2_mixed", "hardware_exp2"])
def test_which_exponentials_the_special_function_unit_computes(kernels: Mapping[str, Kernel], name: str) -> None:
    """Six of a lane's 32 by polynomial, or none; the emulated unit rounds 2^x correctly."""
    codes = np.random.default_rng(3).normal(0.0, 3.0, (2, ROW)).astype(np.float32)
    scale, found = np.float32(0.5), np.zeros((2, ROW), dtype=np.float32)
    kernels[name](codes, found, scale)
    exact = np.exp2((codes - codes.max(axis=1, keepdims=True)).astype(np.float64) * 0.5)
    software = exponentials(Rows(codes), scale)
    by_polynomial = np.zeros((8, 1, 4), dtype=bool)
    if name == "flash4_exp2_mixed":
        by_polynomial.reshape(16, 2)[[5, 10, 15]] = True
    e = np.where(by_polynomial, in_lanes(software), in_lanes(exact.astype(np.float32)))
    np.testing.assert_allclose(in_lanes(found), e / e.sum(axis=(1, 2, 3), keepdims=True), rtol=5e-7)
    assert (np.abs(software / exact - 1) > 2e-6).mean() > 0.5  # so the comparison tells them apart

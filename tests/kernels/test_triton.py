"""The Triton kernels in Triton's interpreter against the pipelines' values."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from intsim.pipelines.attention import flash_fp8_e5m2
from intsim.pipelines.run import attention

pytest.importorskip("triton", reason="needs intsim[triton]")
pytest.importorskip("torch", reason="needs intsim[torch]")

PIPELINES = ("flash_fp16", "flash_fp8_e5m2", "flash_fp8_e4m3", "int_flash", "int_flash_half", "int_flash_paper",
             "flash3_fp8", "sage1")
MASKED = ".sm_89.d64.128x64.w4.s3.masked"
PLAIN = ".sm_89.d64.64x64.w4.s3"
ENDS = {"whole": PLAIN, "causal": MASKED + "+causal", "ragged": MASKED + "+ragged"}
CASES = [*((pipeline, case) for pipeline in PIPELINES for case in ENDS), ("sage1", "bounded")]
END_OF = {**ENDS, "bounded": PLAIN + "+ragged"}


@pytest.fixture(scope="module")
def tensors() -> dict[str, np.ndarray]:
    random = np.random.default_rng(0)
    shapes = {"q": (1, 2, 128, 64), "k": (1, 1, 192, 64), "v": (1, 1, 192, 64),
              "q_ragged": (1, 2, 131, 64), "k_ragged": (1, 1, 105, 64), "v_ragged": (1, 1, 105, 64)}
    return {name: random.normal(size=shape).astype(np.float16) for name, shape in shapes.items()}


@pytest.fixture(scope="module")
def interpreted(tensors: dict[str, np.ndarray], tmp_path_factory: pytest.TempPathFactory) -> dict[str, np.ndarray]:
    folder = tmp_path_factory.mktemp("triton")
    np.savez(folder / "in.npz", **tensors)
    names = [pipeline + END_OF[case] for pipeline, case in CASES]
    done = subprocess.run([sys.executable, str(Path(__file__).with_name("interpret_triton.py")), str(folder / "in.npz"),
                           *names], env={**os.environ, "TRITON_INTERPRET": "1", "PYTHONPATH": str(Path.cwd())},
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return dict(np.load(folder / "out.npz"))


@pytest.mark.parametrize(("pipeline", "case"), CASES)
def test_a_kernel_gives_the_pipelines_values(pipeline: str, case: str, tensors: dict[str, np.ndarray],
                                             interpreted: dict[str, np.ndarray],
                                             monkeypatch: pytest.MonkeyPatch) -> None:
    """Equal but for what the interpreter computes otherwise: no FMA, row sums in NumPy's order, exact FP8 products.

    Integer products and conversions are equal, so INT8 outputs differ by a unit of float16 here and there; FP8 ones by
    the P that a last bit tips to its neighbour. The interpreter sums sage1's FP16 products in another order.
    """
    monkeypatch.setattr(flash_fp8_e5m2, "FP8_BITS", 23)
    found = interpreted[pipeline + END_OF[case]]
    q, k, v = (tensors[n + ("_ragged" if "ragged" in END_OF[case] else "")] for n in "qkv")
    expected = attention(q, k, v, pipeline, causal=case == "causal", parameters={"block_n": 64}).astype(np.float32)
    same, worst = {"int_flash": (0.99, 2**-11), "int_flash_paper": (0.99, 2**-11), "flash_fp8_e4m3": (0.9, 2**-7),
                   "sage1": (0.5, 2**-10),
                   "flash_fp8_e5m2": (0.98, 2**-2)}.get(pipeline, (0.98, 2**-10))
    assert (found == expected).mean() >= same
    assert np.abs(found - expected).max() <= worst * np.abs(expected).max()

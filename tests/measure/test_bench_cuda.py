"""``intsim bench --device cuda``: what it refuses, and which kernels it takes. Timing itself needs a GPU."""

import pytest

from intsim.cli import main
from intsim.errors import InputError
from intsim.measure.bench.devices import cuda
from intsim.measure.bench.model import Request


def request(pipelines: tuple[str, ...] | None = None, head_dims: tuple[int, ...] = (64,)) -> Request:
    return Request("gpu", pipelines, (1024,), head_dims, None, 4, False, lambda _: None)


def test_without_a_gpu_one_message_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    torch = pytest.importorskip("torch")
    pytest.importorskip("triton")
    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    assert main(["bench", "--device", "cuda"]) == 2
    assert "PyTorch finds no CUDA device" in capsys.readouterr().err


def test_without_the_extras_one_message_names_them(monkeypatch: pytest.MonkeyPatch,
                                                   capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(cuda, "find_spec", lambda name: None)
    assert main(["bench", "--device", "cuda"]) == 2
    assert "pip install 'intsim[torch,triton]'" in capsys.readouterr().err


def test_every_tile_of_a_pipeline_is_tried() -> None:
    found = cuda._tiles("sm_89", request(("int_flash",)))
    assert list(found) == [("int_flash", 64)]
    assert {(t.block_m, t.block_n, t.warps) for _, t in found["int_flash", 64]} == {
        (128, 64, 4), (64, 64, 4), (128, 64, 8), (32, 32, 4)}


@pytest.mark.parametrize(("arch", "pipeline", "dim"), [("sm_80", "flash_fp8_e4m3", 64), ("sm_89", "int_flash", 96),
                                                       ("sm_89", "flash2_fp16", 64)])
def test_what_has_no_triton_kernel_is_refused(arch: str, pipeline: str, dim: int) -> None:
    with pytest.raises(InputError, match=f"no Triton kernel of {pipeline} for {arch}"):
        cuda._tiles(arch, request((pipeline,), (dim,)))

from types import SimpleNamespace

from intsim.streams.sass.model import modification_of, modified
from tests.stored import KERNELS, kernel_names, kernels_for


def test_kernels_are_found_by_pipeline_architecture_and_head_dim() -> None:
    found = kernels_for("int_flash", "sm_89", 64, masked=False)
    assert found
    assert all((k.pipeline, k.arch, k.head_dim, k.masked) == ("int_flash", "sm_89", 64, False) for k in found)
    assert not kernels_for("int_flash", "sm_89", 63, masked=False)


def test_names_say_what_kernels_are() -> None:
    for name in kernel_names():
        k = SimpleNamespace(**KERNELS.fused.head(name))
        end, change = ".masked" if k.masked else "", modification_of(name)
        begin = modified(k.pipeline, change) if change else k.pipeline
        of_v = f"v{k.v_head_dim}" if getattr(k, "v_head_dim", None) else ""
        assert name == k.name == (f"{begin}.{k.arch}.d{k.head_dim}{of_v}.{k.block_m}x{k.block_n}.w{k.warps}.s{k.stages}"
                                  + end)

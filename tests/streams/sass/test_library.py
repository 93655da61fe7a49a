from types import SimpleNamespace

from intsim.streams.sass.library import KERNELS, from_json, kernel_names, kernels_for, load_kernel, to_json


def test_a_stored_kernel_survives_its_text() -> None:
    kernel = load_kernel("int_flash.sm_89.d64.128x64.w4.s3")
    assert from_json(to_json(kernel)) == kernel


def test_kernels_are_found_by_pipeline_architecture_and_head_dim() -> None:
    found = kernels_for("int_flash", "sm_89", 64, masked=False)
    assert found
    assert all((k.pipeline, k.arch, k.head_dim, k.masked) == ("int_flash", "sm_89", 64, False) for k in found)
    assert not kernels_for("int_flash", "sm_89", 63, masked=False)


def test_names_say_what_kernels_are() -> None:
    for name in kernel_names():
        k = SimpleNamespace(**KERNELS.head_of(name))
        end = ".masked" if k.masked else ""
        assert name == k.name == (f"{k.pipeline}.{k.arch}.d{k.head_dim}.{k.block_m}x{k.block_n}.w{k.warps}.s{k.stages}"
                                  + end)

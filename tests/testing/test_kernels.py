"""``check_kernel`` passes what is stored and refuses, by name, what no machine could run."""

from dataclasses import replace

import pytest

from intsim.errors import InputError
from intsim.streams.kernel import Kernel
from intsim.testing.kernels import check_kernel
from tests.machines.build import core, gpu
from tests.sampled import sampled
from tests.stored import load_kernel, load_softmax, load_stream, softmax_kernel_names, stream_names

FUSED = "int_flash.sm_89.d64.128x64.w4.s3"


@pytest.mark.parametrize("name", sampled(stream_names(), every=3))
def test_every_stored_aarch64_kernel_passes_on_a_core_with_its_features(name: str) -> None:
    check_kernel(load_stream(name), machines=[core("neoverse-n2")] if "i8mm" in load_stream(name).features else
                 [core("cortex-a76")])


@pytest.mark.parametrize("name", [FUSED, f"{FUSED}.masked", "flash2_fp16+flash4_exp2_mixed.sm_89.d64.128x128.w4.s1"])
def test_stored_fused_kernels_pass(name: str) -> None:
    check_kernel(load_kernel(name), machines=[gpu("rtx4090").system.gpu])


@pytest.mark.parametrize("name", [name for name in softmax_kernel_names() if ".sm_89." in name])
def test_stored_operators_pass(name: str) -> None:
    check_kernel(load_softmax(name), machines=[gpu("rtx4090").system.gpu])


def changed(kernel: Kernel, **fields: str) -> Kernel:
    """With other fields in its first instruction."""
    first, *others = kernel.blocks
    code = (first.instructions[0]._replace(**fields), *first.instructions[1:])
    return replace(kernel, blocks=(replace(first, instructions=code), *others))


def test_what_is_wrong_is_refused_by_name() -> None:
    plain, fused = load_stream("softmax_f32"), load_kernel(FUSED)
    for kernel, message in ((changed(fused, span="softmacks"), "softmacks"), (replace(plain, blocks=()), "none"),
                            (replace(plain, blocks=plain.blocks[:1] * 2), "blocks"),
                            (replace(plain, blocks=(replace(plain.blocks[0], trips="100 - m"),)), "trips")):
        with pytest.raises(InputError, match=message):
            check_kernel(kernel)
    with pytest.raises(InputError, match="no cost for"):
        check_kernel(changed(plain, cost_class="aes"), machines=[core("cortex-a76")])
    with pytest.raises(InputError, match="expected a core"):
        check_kernel(plain, machines=[gpu("rtx4090").system.gpu])
    with pytest.raises(InputError, match="not what its source gives"):
        check_kernel(plain, rebuild=lambda: replace(plain, layout="12x4"))
    check_kernel(plain, rebuild=lambda: replace(plain))

"""Which stored kernels of a pipeline a GPU may run for a call: by architecture, head dimension, mask and tile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from intsim.calls import AttentionCall
from intsim.errors import InputError, nearest_name
from intsim.machines.gpu import sageattn
from intsim.machines.gpu.description import FASTEST
from intsim.machines.gpu.masks import window_of
from intsim.machines.gpu.splits import ROWS_OF_A_GROUP, one_group_flash3
from intsim.machines.gpu.system import GpuSystem
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.spec import Pipeline
from intsim.streams.sass.library import Widths
from intsim.streams.sass.model import SassKernel, modified

TILES_OF_OTHERS = ("sm_70", "sm_75")
"""Architectures for which no library chose these tiles: a kernel that can hide keys runs calls without a mask, too,
where its tile is the faster one."""

OWN_KERNEL = ("flash3_fp16", "flash3_fp8")
"""Those that split their fused kernel: their library has no other one for few queries (hopper/flash_api.cpp)."""
HOPPER = "sm_90"

FLASH2 = "flash2_fp16"
"""That picks its tile by architecture, heads and the causal mask, not by time (flash_fwd_launch_template.h)."""

OWN_TILES = ("flash_fp16", "flash_fp8_e5m2", "int_flash_paper")
"""Pipelines whose tiles an autotuner chooses: of one query, which no causal mask touches, it tries both forms."""


def candidates(call: AttentionCall, pipeline: Pipeline, system: GpuSystem) -> tuple[SassKernel, ...]:
    """The stored kernels of a pipeline for the best architecture of the GPU that has any, masked where need be.

    Those with a change of scores of the call compiled in go before all others, of several changes those of each. Where
    the GPU's file says in which tile configuration the pipeline's kernel is run, it is that one, for the head
    dimensions for which it is stored. FlashAttention-3's are in the tile of its own rule.

    Raises:
        InputError: there is none, or none in the tile that the file names.
    """
    changes = dict.fromkeys(part.name for part in call.modification.parts if part.scores)
    compiled = [kernel for change in changes
                for kernel in _of_best_architecture(modified(pipeline.kernel_name, change), call, pipeline, system)]
    kernels = compiled or _of_best_architecture(pipeline.kernel_name, call, pipeline, system)
    if not kernels:
        raise no_kernel(call, pipeline, system)
    choice = system.gpu.tiles.get(pipeline.kernel_name)
    by_rule = pipeline.kernel_name in OWN_KERNEL and kernels[0].arch == HOPPER and choice is None
    return _by_flash3(call, tuple(kernels)) if by_rule else tuple(kernels)


def _by_flash3(call: AttentionCall, kernels: tuple[SassKernel, ...]) -> tuple[SassKernel, ...]:
    """Of FlashAttention-3's kernels that of its tile for the call's rows."""
    one = one_group_flash3(heads=call.heads, kv_heads=call.kv_heads, q_len=call.q_len, head_dim=call.head_dim,
                           window=window_of(call))
    return tuple(k for k in kernels if (k.block_m <= ROWS_OF_A_GROUP) == one) or kernels


def _of_best_architecture(name: str, call: AttentionCall, pipeline: Pipeline,
                          system: GpuSystem) -> tuple[SassKernel, ...]:
    """The stored kernels of a name for the best architecture that has any for the call, in the tile that is run."""
    masks = call.modification.masks
    for arch in system.gpu.runs:
        found = partial(system.kernels.fused.for_pipeline, name, arch, call.head_dim, v_head_dim=call.channels_of_v)
        plain = () if masks else found(masked=False)
        kernels = [k for k in plain if k.any_length or not _cuts_tiles(call, k)]
        either = arch in TILES_OF_OTHERS or (call.q_len == 1 and pipeline.kernel_name in OWN_TILES)
        if not kernels or len(kernels) < len(plain) or either:
            hiding = found(masked=True)
            by_rule = ruled_by_flash2(name, arch)
            kernels += [k for k in (_by_flash2(call, hiding, found(masked=False)) if by_rule else hiding)
                        if masks or either or _cuts_tiles(call, k)]
        if kernels:
            return _as_run(name, system, tuple(kernels))
    return ()


def ruled_by_flash2(name: str, arch: str) -> bool:
    """Whether FlashAttention-2's own rules say in which tile and in how many splits: it runs from sm_80 on."""
    return name == FLASH2 and arch not in TILES_OF_OTHERS


def _by_flash2(call: AttentionCall, hiding: tuple[SassKernel, ...],
               plain: tuple[SassKernel, ...]) -> tuple[SassKernel, ...]:
    """Of FlashAttention-2's kernels that hide keys those of its tile, which a causal mask alone may have for itself.

    Keys that fill no tile do not change it. Other masks are changes of ours to its kernels, in whichever is faster.
    """
    if parse(call.variant).masks:
        return hiding
    tiles = {kernel.tile for kernel in plain}
    return tuple(k for k in hiding if (k.tile in tiles) != call.causal) or hiding


def padded_widths(call: AttentionCall, pipeline: Pipeline, system: GpuSystem) -> Widths:
    """The smallest heads of a stored kernel that hold the call's: channels beyond them are zeros."""
    stored = system.kernels.fused.widths(pipeline.kernel_name, system.gpu.runs)
    return min((of for of in stored if of[0] >= call.head_dim and of[1] >= call.channels_of_v),
               default=(widest(call), widest(call)))


def widest(call: AttentionCall) -> int:
    """Channels of the widest of Q, K and V, which most kernels take alike."""
    return max(call.head_dim, call.channels_of_v)


def head_dims(pipeline: Pipeline, system: GpuSystem) -> list[int]:
    """Of the stored kernels of a pipeline that the GPU runs, in order."""
    return system.kernels.fused.head_dims(pipeline.kernel_name, system.gpu.runs)


def no_kernel(call: AttentionCall, pipeline: Pipeline, system: GpuSystem) -> InputError:
    """What the GPU has kernels of: other head dimensions of the pipeline, a mask for other lengths, or other pipelines,
    which take the call."""
    dims = head_dims(pipeline, system)
    about = f"{system.name}: there is no kernel of {pipeline.name}"
    if (call.head_dim, call.channels_of_v) in system.kernels.fused.widths(pipeline.kernel_name, system.gpu.runs):
        return InputError(f"{about} with a mask, which these lengths want", key="q_len",
                          expected="lengths that its tiles divide, and no mask")
    if dims:
        return InputError(f"{about} with head_dim {call.widths}", key="head_dim",
                          expected=f"at most {dims[-1]}; there are kernels of {', '.join(map(str, dims))}"
                                   + sageattn.NO_WIDER * (pipeline.kernel_name in sageattn.PIPELINES))
    fused, others = system.kernels.fused, []
    for name in fused.pipelines(system.gpu.runs):
        larger = [dim for dim in fused.head_dims(name, system.gpu.runs) if dim >= widest(call)]
        if larger and _of_best_architecture(name, replace(call, head_dim=larger[0], v_head_dim=larger[0]), pipeline,
                                            system):
            others.append(name)
    return InputError(f"{about} for {' or '.join(system.gpu.runs)}", key="pipeline",
                      expected=f"one of {', '.join(others)}" if others else "a call for which it has one")


def _cuts_tiles(call: AttentionCall, kernel: SassKernel) -> bool:
    """Whether a tile holds keys beyond the last, which must be hidden; rows beyond the last query nobody reads."""
    return bool(call.kv_len % kernel.block_n)


def _as_run(pipeline: str, system: GpuSystem, kernels: tuple[SassKernel, ...]) -> tuple[SassKernel, ...]:
    """The kernels in the tile that the GPU's file names for the pipeline, or all of them."""
    choice = system.gpu.tiles.get(pipeline)
    if choice is None or choice.tile == FASTEST:
        return kernels
    return tuple(kernel for kernel in kernels if kernel.tile == choice.tile) or kernels


def check_spans(pipeline: Pipeline, kernel: str, spans: Iterable[str]) -> None:
    """Refuse a kernel of which a part is no step of the pipeline: its time would stand for something else.

    Raises:
        InputError: the kernel, the first such span, and the steps.
    """
    steps = [step.name for step in pipeline.steps]
    strange = sorted(set(spans) - set(steps))
    if strange:
        raise InputError(f"{kernel} has the span '{strange[0]}'", key="pipeline",
                         expected=f"steps of {pipeline.name}: {', '.join(steps)}",
                         nearest=nearest_name(strange[0], steps))

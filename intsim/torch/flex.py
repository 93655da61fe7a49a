"""``flex_attention`` through a pipeline: its modifications are called on arrays, a block of rows at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.util import find_spec
from typing import Any, ClassVar

import numpy as np
import torch

from intsim.arguments import flag
from intsim.errors import InputError
from intsim.pipelines.modifications.variant import Index, Sizes, Variant
from intsim.torch.reach import standing, where_held
from intsim.torch.reading import TorchCall, read

MODULE = "torch.nn.attention.flex_attention"


@dataclass(frozen=True)
class Lists:
    """The blocks of a ``BlockMask`` that a kernel visits.

    Attributes:
        partial, full: (batch, heads, blocks of queries, blocks of keys), bool; one of a batch or head is that of all.
        block: queries and keys of a block.
    """

    partial: np.ndarray
    full: np.ndarray
    block: tuple[int, int]

    def of(self, b: int, h: int, q_idx: np.ndarray, kv_idx: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Whether each query and key is in a partial and in a full block."""
        rows, columns = q_idx // self.block[0], kv_idx // self.block[1]
        found = [each[b % each.shape[0], h % each.shape[1]][rows, columns] for each in (self.partial, self.full)]
        return found[0], found[1]

    @classmethod
    def read(cls, mask: Any, call: TorchCall) -> Lists:
        """Of a block mask for a call.

        Raises:
            InputError: it was made for other lengths, or for another number of sequences or heads.
        """
        a, found = call.arguments, tuple(int(size) for size in mask.shape)
        lengths = (a.q.shape[2], a.k.shape[2])
        if found[2:] != lengths or found[0] not in (1, a.q.shape[0]) or found[1] not in (1, a.q.shape[1]):
            raise InputError(f"was made for {found}", key="block_mask",
                             expected=f"({a.q.shape[0]} or 1, {a.q.shape[1]} or 1, {lengths[0]}, {lengths[1]}): "
                                      "sequences, heads, queries, keys")
        block = tuple(int(size) for size in mask.BLOCK_SIZE)
        columns = -(-lengths[1] // block[1])
        partial = _listed(mask.kv_num_blocks, mask.kv_indices, columns)
        full = np.zeros_like(partial) if mask.full_kv_num_blocks is None else _listed(
            mask.full_kv_num_blocks, mask.full_kv_indices, columns)
        return cls(partial, full, (block[0], block[1]))


def _listed(counts: Any, indices: Any, columns: int) -> np.ndarray:
    """Which blocks stand in the first places of each row's list; what follows them means nothing."""
    number, order = counts.cpu().numpy()[..., None], indices.cpu().numpy()
    *where, places = np.nonzero(np.arange(order.shape[-1]) < number)
    found = np.zeros((*order.shape[:-1], columns), dtype=bool)
    found[(*where, order[(*where, places)])] = True
    return found


@dataclass(frozen=True)
class Traced(Variant):
    """A user's ``score_mod`` and ``mask_mod``, whose queries count from the first row.

    Attributes:
        before: how far a query's position is beyond its row.
        device: on which what they captured lies.
        lists: of the ``BlockMask``: which of its blocks the kernel masks, and which it counts entirely.
        graded: whether PyTorch records gradients where the call stands; rows are computed on other threads.
    """

    score_mod: Callable[..., Any] | None
    mask_mod: Callable[..., Any] | None
    before: int
    device: Any
    lists: Lists | None
    graded: bool
    name: ClassVar[str] = "flex_attention"

    @property
    def masks(self) -> bool:  # type: ignore[override]
        """Whether there is a mask."""
        return self.lists is not None

    @property
    def scores(self) -> bool:  # type: ignore[override]
        """Whether scores change."""
        return self.score_mod is not None

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """What ``mask_mod`` shows of the blocks that are listed as partial, and all of those listed as full."""
        assert self.lists
        shown = self._called("mask_mod", self.mask_mod, (), b, h, q_idx, kv_idx)
        partial, full = self.lists.of(b, h, q_idx - self.before, kv_idx)
        return shown & partial | full

    def score(self, score: Any, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """What ``score_mod`` makes of the scores."""
        given = torch.from_numpy(np.ascontiguousarray(score)).to(self.device)
        return self._called("score_mod", self.score_mod, (given,), b, h, q_idx, kv_idx)

    def on(self, sizes: Sizes) -> Traced:
        """As it is."""
        return self

    def _called(self, name: str, function: Callable[..., Any] | None, first: tuple[Any, ...], b: int, h: int,
                q_idx: np.ndarray, kv_idx: np.ndarray) -> np.ndarray:
        assert function is not None
        shape = np.broadcast_shapes(q_idx.shape, kv_idx.shape)
        indices = [torch.tensor(i, dtype=torch.int64, device=self.device) for i in (b, h)] + [
            torch.from_numpy(np.array(np.broadcast_to(i, shape), dtype=np.int64)).to(self.device)
            for i in (q_idx - self.before, kv_idx)]
        try:
            with torch.set_grad_enabled(self.graded):
                found = torch.as_tensor(function(*first, *indices)).broadcast_to(shape)
        except Exception as error:  # whatever a stranger's function does with arrays
            raise InputError(f"cannot be called on arrays: {type(error).__name__}: {str(error).splitlines()[0]}",
                             key=name, expected="a function of tensors without branches on their values") from error
        if found.requires_grad:
            raise InputError("holds a tensor that wants a gradient, which no integer pipeline has", key=name,
                             expected="torch.no_grad()")
        wanted = found.bool() if not first else found.to(first[0].dtype)
        result: np.ndarray = wanted.detach().resolve_neg().cpu().numpy()
        if first and not (result < np.inf).all():
            raise InputError("gave NaN or plus infinity", key=name, expected="numbers; mask_mod hides keys")
        return result


def read_flex(query: Any, key: Any, value: Any, score_mod: Any = None, block_mask: Any = None,
              scale: float | None = None, enable_gqa: bool = False, return_lse: bool = False,
              kernel_options: Any = None, *, return_aux: Any = None, **more: Any) -> TorchCall:
    """A call of ``flex_attention`` in numpy; kernel options change no value.

    Raises:
        InputError: more than the output is wanted, an argument of a later release, or as ``read``.
    """
    if more:
        raise InputError(f"found {next(iter(more))}", key="flex_attention",
                         expected="query, key, value, score_mod, block_mask, scale, enable_gqa")
    if flag("return_lse", return_lse) or return_aux is not None:
        raise InputError("wants more than the output (the logarithm of the sum, the largest score)",
                         key="return_lse" if return_lse else "return_aux",
                         expected="the output alone, which is all that a pipeline gives")
    call = read(query, key, value, None, 0.0, False, scale, enable_gqa)
    if block_mask is not None and not hasattr(block_mask, "mask_mod"):
        raise InputError(f"found {type(block_mask).__name__}", key="block_mask", expected="a BlockMask")
    for name, given in (("score_mod", score_mod), ("block_mask.mask_mod", getattr(block_mask, "mask_mod", None))):
        if given is not None and not callable(given):
            raise InputError(f"found {type(given).__name__}", key=name, expected="a function")
    mask_mod = None if block_mask is None else block_mask.mask_mod
    before = call.arguments.k.shape[2] - call.arguments.q.shape[2]
    lists = None if block_mask is None or mask_mod is None else Lists.read(block_mask, call)
    traced = Traced(score_mod, mask_mod, before, query.device, lists, torch.is_grad_enabled())
    if score_mod is None and mask_mod is None:
        return call
    return TorchCall(replace(call.arguments, variant=traced), call.shape)


@contextmanager
def flex_replaced(attention: Callable[..., Any], patch_modules: bool) -> Iterator[None]:
    """Inside the block ``torch.nn.attention.flex_attention.flex_attention`` is another function, where there is one.

    Args:
        patch_modules: in all modules that hold it, too, as it is or compiled.
    """
    if find_spec(MODULE) is None:
        yield
        return
    module = import_module(MODULE)
    original: Callable[..., Any] = module.flex_attention
    inside = torch.compiler.disable(attention)
    over = False

    def flex_attention(*args: Any, **keywords: Any) -> Any:
        # Who keeps hold of it beyond the block, compiled as Hugging Face does, gets what stands there then.
        return (module.flex_attention if over else inside)(*args, **keywords)

    with where_held(original, flex_attention) if patch_modules else standing(module, "flex_attention", flex_attention):
        try:
            yield
        finally:
            over = True

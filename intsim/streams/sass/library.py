"""The stored GPU kernels: fused ones by pipeline, architecture and tile, softmax operators by name and architecture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from intsim.streams.sass.model import SassKernel, SoftmaxKernel
from intsim.streams.store import CodeStore, search_path


class SassStore(CodeStore[SassKernel]):
    """The stored fused kernels of some folders."""

    def __init__(self, folders: Iterable[Path]) -> None:
        super().__init__(SassKernel, folders)

    def for_pipeline(self, pipeline: str, arch: str, head_dim: int, masked: bool) -> tuple[SassKernel, ...]:
        """Every stored tile configuration of a pipeline for an architecture; empty where there is none."""
        return tuple(self.load(name) for name in self.names()
                     if name.startswith(f"{pipeline}.{arch}.d{head_dim}.") and name.endswith(".masked") == masked)

    def tiles(self, pipeline: str, archs: Sequence[str]) -> tuple[str, ...]:
        """The tile configurations that any head dimension of a pipeline is stored in for any of the architectures."""
        names = (name.removesuffix(".masked").split(".", 3) for name in self.names())
        return tuple(sorted({tile for found, arch, _, tile in names if found == pipeline and arch in archs}))


class OperatorStore(CodeStore[SoftmaxKernel]):
    """The stored softmax operators of some folders."""

    def __init__(self, folders: Iterable[Path]) -> None:
        super().__init__(SoftmaxKernel, folders)

    def for_operator(self, operator: str, arch: str) -> SoftmaxKernel | None:
        """The stored kernel of an operator for an architecture, None where there is none."""
        name = next((n for n in self.names() if n.startswith(f"{operator}.{arch}.")), None)
        return None if name is None else self.load(name)

    def for_arch(self, arch: str) -> tuple[SoftmaxKernel, ...]:
        """The stored kernels of all operators for an architecture."""
        return tuple(self.load(name) for name in self.names() if self.head(name)["arch"] == arch)

    def archs(self) -> tuple[str, ...]:
        """The architectures that any is stored for."""
        return tuple(sorted({str(self.head(name)["arch"]) for name in self.names()}))


STORE, OPERATORS = SassStore(search_path()), OperatorStore(search_path())
"""The ones that the functions below ask."""


def kernel_names() -> tuple[str, ...]:
    """Every stored kernel: ``PIPELINE.ARCH.dD.MxN.wW.sS``, with ``.masked`` at the end of one with a mask."""
    return STORE.names()


def load_kernel(name: str) -> SassKernel:
    """A stored kernel by name.

    Raises:
        InputError: no such kernel.
    """
    return STORE.load(name)


def kernels_for(pipeline: str, arch: str, head_dim: int, masked: bool) -> tuple[SassKernel, ...]:
    """Every stored tile configuration of a pipeline for an architecture; empty where there is none."""
    return STORE.for_pipeline(pipeline, arch, head_dim, masked)


def stored_tiles(pipeline: str, archs: Sequence[str]) -> tuple[str, ...]:
    """The tile configurations that any head dimension of a pipeline is stored in for any of the architectures."""
    return STORE.tiles(pipeline, archs)


def softmax_kernel_names() -> tuple[str, ...]:
    """Every stored operator: ``OPERATOR.ARCH.nROW.wWARPS``."""
    return OPERATORS.names()


def load_softmax(name: str) -> SoftmaxKernel:
    """A stored operator by name.

    Raises:
        InputError: no such operator.
    """
    return OPERATORS.load(name)


def softmax_kernel(operator: str, arch: str) -> SoftmaxKernel | None:
    """The stored kernel of an operator for an architecture, None where there is none."""
    return OPERATORS.for_operator(operator, arch)

"""The stored GPU kernels: fused ones by pipeline, architecture and tile, softmax operators by name and architecture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from intsim.streams.sass.model import SassKernel, SoftmaxKernel
from intsim.streams.store import CodeStore


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

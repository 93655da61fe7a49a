"""The stored GPU kernels: fused ones by pipeline, architecture and tile, softmax operators by name and architecture."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from intsim.streams.origin import NO_ORIGINS, Origins
from intsim.streams.sass.model import SassKernel, SoftmaxKernel, modification_of
from intsim.streams.store import CodeStore

Widths = tuple[int, int]
"""Channels of heads of Q and K, and of V."""


class SassStore(CodeStore[SassKernel]):
    """The stored fused kernels of some folders."""

    def __init__(self, folders: Iterable[Path], origins: Origins = NO_ORIGINS) -> None:
        super().__init__(SassKernel, folders, origins)

    def for_pipeline(self, pipeline: str, arch: str, head_dim: int, masked: bool,
                     v_head_dim: int | None = None) -> tuple[SassKernel, ...]:
        """Every stored tile configuration of a pipeline for an architecture; empty where there is none."""
        widths = (head_dim, v_head_dim or head_dim)
        return tuple(self.load(name) for of, name in self._names_of.get((pipeline, arch), ())
                     if of == widths and name.endswith(".masked") == masked)

    def tiles(self, pipeline: str, archs: Sequence[str]) -> tuple[str, ...]:
        """The tile configurations that any head dimension of a pipeline is stored in for any of the architectures."""
        return tuple(sorted({name.removesuffix(".masked").split(".", 3)[3]
                             for arch in archs for _, name in self._names_of.get((pipeline, arch), ())}))

    def widths(self, pipeline: str, archs: Sequence[str]) -> list[Widths]:
        """The heads that a pipeline is stored for on any of the architectures, in order."""
        return sorted({of for arch in archs for of, _ in self._names_of.get((pipeline, arch), ())})

    def head_dims(self, pipeline: str, archs: Sequence[str]) -> list[int]:
        """Of ``widths`` those of heads of Q, K and V alike."""
        return [of_k for of_k, of_v in self.widths(pipeline, archs) if of_k == of_v]

    def pipelines(self, archs: Iterable[str] | None = None) -> list[str]:
        """The pipelines that are stored for any of the architectures, without changes of scores compiled in."""
        wanted = None if archs is None else set(archs)
        return sorted({name for name, arch in self._names_of
                       if (wanted is None or arch in wanted) and not modification_of(name)})

    @cached_property
    def _names_of(self) -> Mapping[tuple[str, str], list[tuple[Widths, str]]]:
        """By pipeline and architecture, the kernels with their heads."""
        found: dict[tuple[str, str], list[tuple[Widths, str]]] = {}
        for name in self.names():
            pipeline, arch, dims, _ = name.split(".", 3)
            of_k, _, of_v = dims[1:].partition("v")
            found.setdefault((pipeline, arch), []).append(((int(of_k), int(of_v or of_k)), name))
        return found


class OperatorStore(CodeStore[SoftmaxKernel]):
    """The stored softmax operators of some folders."""

    def __init__(self, folders: Iterable[Path], origins: Origins = NO_ORIGINS) -> None:
        super().__init__(SoftmaxKernel, folders, origins)

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

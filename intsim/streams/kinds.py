"""The kinds of stored kernels: how each is named, built and summed up. Tools are imported when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

from intsim.streams.aarch64.library import NeonStore
from intsim.streams.aarch64.manifest.model import NeonSource
from intsim.streams.aarch64.model import KernelStream
from intsim.streams.kernel import Kernel
from intsim.streams.sass.library import OperatorStore, SassStore
from intsim.streams.sass.manifest.model import CudaSource, TritonSource
from intsim.streams.sass.manifest.routine import RoutineSource
from intsim.streams.sass.manifest.softmax import Operator
from intsim.streams.sass.model import SassKernel, SoftmaxKernel
from intsim.streams.sass.routine import RoutineKernel, RoutineStore
from intsim.streams.store import CodeStore

K = TypeVar("K", bound=Kernel[Any])

StepsOf = Callable[[str], Iterable[str]]
"""The names of a pipeline's steps, which are the spans that its fused kernel may have."""

Makers = Mapping[str, Callable[[StepsOf], K]]
"""By the name of a kernel, what compiles and decodes it.

Raises:
    InputError: missing tools, or a source that gives none.
"""


class Kind(Protocol[K]):
    """What there is to know of a kind of kernels."""

    sources: tuple[type[Any], ...]
    """What describes how one is built."""

    def store(self, folders: Iterable[Path]) -> CodeStore[K]:
        """Those that are stored in some folders."""

    def require(self) -> None:
        """Raise an ``InputError`` that names the extra when a tool is missing that all of them need."""

    def makers(self, sources: Sequence[Any] | None = None) -> Makers[K]:
        """What builds each kernel of some sources, by default of the package's own."""

    def row(self, kernel: K) -> dict[str, Any]:
        """A kernel as a line of a table."""


class NeonKernels:
    """AArch64."""

    sources: tuple[type[Any], ...] = (NeonSource,)

    def store(self, folders: Iterable[Path]) -> NeonStore:
        """See ``Kind``."""
        return NeonStore(folders)

    def require(self) -> None:
        """See ``Kind``."""
        from intsim.streams.aarch64.toolchain import require_tools

        require_tools()

    def makers(self, sources: Sequence[NeonSource] | None = None) -> Makers[KernelStream]:
        """See ``Kind``; a call of one serves one step, so it has no spans."""
        from intsim.streams.aarch64.build import Programs, build_stream
        from intsim.streams.aarch64.manifest import kernels

        programs = Programs()

        def make(source: NeonSource, steps_of: StepsOf) -> KernelStream:
            return build_stream(source, programs)

        found = kernels().values() if sources is None else sources
        return {source.name: partial(make, source) for source in found}

    def row(self, kernel: KernelStream) -> dict[str, Any]:
        """See ``Kind``."""
        return {"kernel": kernel.name, "routine": kernel.routine, "needs": "+".join(kernel.features) or "-",
                "blocks": len(kernel.blocks), "instructions": sum(len(b.instructions) for b in kernel.blocks)}


class FusedKernels:
    """The GPU's fused kernels."""

    sources: tuple[type[Any], ...] = (TritonSource, CudaSource)

    def store(self, folders: Iterable[Path]) -> SassStore:
        """See ``Kind``."""
        return SassStore(folders)

    def require(self) -> None:
        """See ``Kind``; what a kernel needs depends on its source, and its builder says so."""

    def makers(self, sources: Sequence[TritonSource | CudaSource] | None = None) -> Makers[SassKernel]:
        """See ``Kind``."""
        from intsim.streams.sass.build import build_kernel
        from intsim.streams.sass.manifest import Compilation, compilations

        def make(compilation: Compilation, steps_of: StepsOf) -> SassKernel:
            source, tile = compilation
            return build_kernel(source, tile, steps_of(source.pipeline))

        return {name: partial(make, compilation) for name, compilation in compilations(sources).items()}

    def row(self, kernel: SassKernel) -> dict[str, Any]:
        """See ``Kind``."""
        return _wants(kernel) | {"instructions": " + ".join(str(len(b.instructions)) for b in kernel.blocks)}


class SoftmaxOperators:
    """The GPU's softmax operators."""

    sources: tuple[type[Any], ...] = (Operator,)

    def store(self, folders: Iterable[Path]) -> OperatorStore:
        """See ``Kind``."""
        return OperatorStore(folders)

    def require(self) -> None:
        """See ``Kind``."""
        _require_nvcc()

    def makers(self, sources: Sequence[Operator] | None = None) -> Makers[SoftmaxKernel]:
        """See ``Kind``; their spans are the manifest's."""
        from intsim.streams.sass.manifest.softmax import Compilation, compilations
        from intsim.streams.sass.softmax import build_softmax

        def make(compilation: Compilation, steps_of: StepsOf) -> SoftmaxKernel:
            return build_softmax(*compilation)

        return {name: partial(make, compilation) for name, compilation in compilations(sources).items()}

    def row(self, kernel: SoftmaxKernel) -> dict[str, Any]:
        """See ``Kind``."""
        return _wants(kernel) | {"instructions": len(kernel.instructions)}


class Routines:
    """The GPU's split attention and matrix products."""

    sources: tuple[type[Any], ...] = (RoutineSource,)

    def store(self, folders: Iterable[Path]) -> RoutineStore:
        """See ``Kind``."""
        return RoutineStore(folders)

    def require(self) -> None:
        """See ``Kind``."""
        _require_nvcc()

    def makers(self, sources: Sequence[RoutineSource] | None = None) -> Makers[RoutineKernel]:
        """See ``Kind``; their spans are the manifest's."""
        from intsim.streams.sass.build_routine import build_routine
        from intsim.streams.sass.manifest.routines import Compilation, routine_compilations

        def make(name: str, compilation: Compilation, steps_of: StepsOf) -> RoutineKernel:
            return build_routine(name, *compilation)

        return {name: partial(make, name, compilation) for name, compilation in routine_compilations(sources).items()}

    def row(self, kernel: RoutineKernel) -> dict[str, Any]:
        """See ``Kind``."""
        return _wants(kernel) | {"instructions": " + ".join(str(len(b.instructions)) for b in kernel.blocks)}


def _require_nvcc() -> None:
    from intsim.streams.sass.toolchain import nvidia_tool

    nvidia_tool("nvcc")


def _wants(kernel: SassKernel | SoftmaxKernel | RoutineKernel) -> dict[str, Any]:
    return {"kernel": kernel.name, "registers": kernel.registers, "shared_bytes": kernel.shared_bytes,
            "spill_bytes": kernel.spill_bytes}


KINDS: dict[str, Kind[Any]] = {"aarch64": NeonKernels(), "sass": FusedKernels(), "softmax": SoftmaxOperators(),
                               "routine": Routines()}
"""By the family that their archives are named after."""

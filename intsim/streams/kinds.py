"""The kinds of stored kernels: how each is named, built and summed up. Tools are imported when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Protocol, TypeVar

from intsim.streams.aarch64.library import NeonStore
from intsim.streams.aarch64.model import KernelStream
from intsim.streams.kernel import Kernel
from intsim.streams.sass.library import OperatorStore, SassStore
from intsim.streams.sass.model import SassKernel, SoftmaxKernel
from intsim.streams.sass.routine import RoutineKernel, RoutineStore
from intsim.streams.store import CodeStore

K = TypeVar("K", bound=Kernel[Any])

StepsOf = Callable[[str], Iterable[str]]
"""The names of a pipeline's steps, which are the spans that its fused kernel may have."""


class Kind(Protocol[K]):
    """What there is to know of a kind of kernels."""

    def store(self, folders: Iterable[Path]) -> CodeStore[K]:
        """Those that are stored in some folders."""

    def require(self) -> None:
        """Raise an ``InputError`` that names the extra when a tool is missing that all of them need."""

    def buildable(self) -> list[str]:
        """Every kernel that the package has a source for."""

    def build(self, name: str, steps_of: StepsOf) -> K:
        """Compile and decode a kernel.

        Raises:
            InputError: no such kernel, missing tools, or a source that gives none.
        """

    def row(self, kernel: K) -> dict[str, Any]:
        """A kernel as a line of a table."""


class NeonKernels:
    """AArch64."""

    def store(self, folders: Iterable[Path]) -> NeonStore:
        """See ``Kind``."""
        return NeonStore(folders)

    def require(self) -> None:
        """See ``Kind``."""
        from intsim.streams.aarch64.toolchain import require_tools

        require_tools()

    def buildable(self) -> list[str]:
        """See ``Kind``."""
        from intsim.streams.aarch64.manifest import kernels

        return list(kernels())

    def build(self, name: str, steps_of: StepsOf) -> KernelStream:
        """See ``Kind``; a call of one serves one step, so it has no spans."""
        from intsim.streams.aarch64.build import build_stream
        from intsim.streams.aarch64.manifest import get_kernel

        return build_stream(get_kernel(name))

    def row(self, kernel: KernelStream) -> dict[str, Any]:
        """See ``Kind``."""
        return {"kernel": kernel.name, "operation": kernel.routine, "needs": "+".join(kernel.features) or "-",
                "blocks": len(kernel.blocks), "instructions": sum(len(b.instructions) for b in kernel.blocks)}


class FusedKernels:
    """The GPU's fused kernels."""

    def store(self, folders: Iterable[Path]) -> SassStore:
        """See ``Kind``."""
        return SassStore(folders)

    def require(self) -> None:
        """See ``Kind``; what a kernel needs depends on its source, and its builder says so."""

    def buildable(self) -> list[str]:
        """See ``Kind``."""
        from intsim.streams.sass.manifest import variants

        return list(variants())

    def build(self, name: str, steps_of: StepsOf) -> SassKernel:
        """See ``Kind``."""
        from intsim.streams.sass.build import build_kernel
        from intsim.streams.sass.manifest import get_variant

        return build_kernel(name, steps_of(get_variant(name)[0].pipeline))

    def row(self, kernel: SassKernel) -> dict[str, Any]:
        """See ``Kind``."""
        return _wants(kernel) | {"instructions": " + ".join(str(len(b.instructions)) for b in kernel.blocks)}


class SoftmaxOperators:
    """The GPU's softmax operators."""

    def store(self, folders: Iterable[Path]) -> OperatorStore:
        """See ``Kind``."""
        return OperatorStore(folders)

    def require(self) -> None:
        """See ``Kind``."""
        from intsim.streams.sass.toolchain import nvidia_tool

        nvidia_tool("nvcc")

    def buildable(self) -> list[str]:
        """See ``Kind``."""
        from intsim.streams.sass.manifest.softmax import variants

        return list(variants())

    def build(self, name: str, steps_of: StepsOf) -> SoftmaxKernel:
        """See ``Kind``; its spans are the manifest's."""
        from intsim.streams.sass.softmax import build_softmax

        return build_softmax(name)

    def row(self, kernel: SoftmaxKernel) -> dict[str, Any]:
        """See ``Kind``."""
        return _wants(kernel) | {"instructions": len(kernel.instructions)}


class Routines:
    """The GPU's split attention and matrix products."""

    def store(self, folders: Iterable[Path]) -> RoutineStore:
        """See ``Kind``."""
        return RoutineStore(folders)

    def require(self) -> None:
        """See ``Kind``."""
        from intsim.streams.sass.toolchain import nvidia_tool

        nvidia_tool("nvcc")

    def buildable(self) -> list[str]:
        """See ``Kind``."""
        from intsim.streams.sass.manifest.routines import routine_variants

        return list(routine_variants())

    def build(self, name: str, steps_of: StepsOf) -> RoutineKernel:
        """See ``Kind``; its spans are the manifest's."""
        from intsim.streams.sass.build_routine import build_routine

        return build_routine(name)

    def row(self, kernel: RoutineKernel) -> dict[str, Any]:
        """See ``Kind``."""
        return _wants(kernel) | {"instructions": " + ".join(str(len(b.instructions)) for b in kernel.blocks)}


def _wants(kernel: SassKernel | SoftmaxKernel | RoutineKernel) -> dict[str, Any]:
    return {"kernel": kernel.name, "registers": kernel.registers, "shared_bytes": kernel.shared_bytes,
            "spill_bytes": kernel.spill_bytes}


KINDS: dict[str, Kind[Any]] = {"aarch64": NeonKernels(), "sass": FusedKernels(), "softmax": SoftmaxOperators(),
                               "routine": Routines()}
"""By the family that their archives are named after."""

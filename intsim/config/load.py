"""From the file of a machine to the machine: the one place that asks what kind it is.

A file is read, put over what it ``extends``, changed by overrides, validated, lowered to the description that the
physics reads, and met with the kernels that it may run. What a kind takes is imported when a machine of it is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from intsim.config.document import Document
from intsim.config.file_kind import MACHINE, misplaced
from intsim.config.source import Source
from intsim.errors import InputError, unknown_name
from intsim.machines.machine import Machine
from intsim.machines.memory import TimingMemory
from intsim.resources import FOLDERS, YAML
from intsim.streams.stores import Stores

MACHINES: Mapping[str, tuple[str, str]] = {
    "core": ("of_cpu", "core_alone"), "soc": ("of_cpu", "soc_machine"), "host": ("of_cpu", "host"),
    "gpu": ("of_gpu", "gpu_machine"), "cluster": ("of_cluster", "cluster_machine"),
    "accelerator": ("accelerator", "accelerator_machine")}
"""The module of this room, and its function, that makes each kind of machine of its file."""

PART_OF = {"soc": ("core", "cores"), "cluster": ("GPU", "gpus")}
"""What a kind of machine names as its parts, and the folder of those that are shipped."""


def kind_of(document: Document) -> str:
    """The kind that a machine file names.

    Raises:
        InputError: it names none, or one that does not exist.
    """
    kind = document.data.get("kind")
    if isinstance(kind, str) and kind in MACHINES:
        return kind
    if (other := misplaced(document, MACHINE)) is not None:
        raise other
    file, line = document.place_of("kind")
    if kind is None:
        raise InputError("the key is missing", file=file, line=1, key="kind", expected="one of " + ", ".join(MACHINES))
    raise unknown_name("kind", str(kind), MACHINES, file=file, line=line, key="kind")


def load_machine(source: Source, memory: TimingMemory, kernels: Stores) -> Machine:
    """The machine that a file describes.

    Args:
        source: its files.
        memory: what timing remembers.
        kernels: what it may run.

    Raises:
        InputError: a file that is not valid, or an override of a key that it has not.
    """
    module, name = MACHINES[kind_of(source.document)]
    make: Callable[[Source, TimingMemory, Stores], Machine] = getattr(import_module(f"intsim.config.{module}"), name)
    return make(source, memory, kernels)


def parts_named(document: Document, find: Callable[[Path, str], Document],
                shipped: Callable[[], Mapping[str, Path]]) -> dict[str, Document]:
    """The documents of the machines that a machine file names as its parts: cores of clusters of them, a GPU.

    Args:
        document: of any kind of machine.
        find: gives the document of a machine as the file at a path names it.
        shipped: the files of all machines by name.

    Raises:
        InputError: no such part, said of the key that names it.
    """
    kind = kind_of(document)
    named: dict[str, Any] = {}
    if kind == "soc" and isinstance(clusters := document.data.get("clusters"), list):
        named = {f"clusters.{i}.core": c.get("core") for i, c in enumerate(clusters) if isinstance(c, dict)}
    elif kind == "cluster" and isinstance(device := document.data.get("device"), dict):
        named = {"device.gpu": device.get("gpu")}
    found: dict[str, Document] = {}
    for key, name in named.items():
        if isinstance(name, str) and name not in found:
            try:
                found[name] = find(document.path, name)
            except InputError as error:
                if error.file:
                    raise
                path, line = document.place_of(key)
                what, folder = PART_OF[kind]
                others = set(FOLDERS) - {folder}  # a plug-in's folder says nothing
                raise (error.at(path, line, key) if name.endswith(YAML) else unknown_name(
                    what, name, (known for known, at in shipped().items() if at.parent.name not in others),
                    file=path, line=line, key=key)) from None
    return found

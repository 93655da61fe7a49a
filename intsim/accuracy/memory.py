"""Whether there is room for what is about to be allocated, asked before it is."""

from __future__ import annotations

import os
from pathlib import Path

from intsim.errors import InputError

GIB = 2**30


def free_bytes() -> int | None:
    """Bytes that may still be allocated here, as the system tells; None where it does not."""
    known = [size for size in (_available(), _group_rest()) if size is not None]
    return min(known, default=None)


def require_room(needed: int, what: str, file: str | Path | None = None, key: str | None = None) -> None:
    """Refuse an allocation that cannot succeed.

    Args:
        needed: bytes.
        what: takes them, as the subject of the message.
        file, key: the place that asks for them.

    Raises:
        InputError: there are not so many free.
    """
    free = free_bytes()
    if free is not None and needed > free:
        raise InputError(f"{what} would take {_size(needed)} of memory", file=file, key=key,
                         expected=f"at most the {_size(free)} that are free here")


def _size(count: int) -> str:
    return f"{count / GIB:.1f} GiB" if count < 1000 * GIB else f"{count // GIB} GiB"


def _available() -> int | None:
    """Linux says what it could free; elsewhere all memory is the bound."""
    try:
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError, AttributeError):
        return None


def _group_rest() -> int | None:
    """What a container's control group (version 2) still grants."""
    folder = Path("/sys/fs/cgroup")
    try:
        return int((folder / "memory.max").read_text()) - int((folder / "memory.current").read_text())
    except (OSError, ValueError):  # not there, or "max": no limit
        return None

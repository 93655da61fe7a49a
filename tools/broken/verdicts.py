"""What became of a broken input: tried in a process of its own, with a limit of time and of memory."""

from __future__ import annotations

import contextlib
import io
import json
import os
import resource
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intsim.errors import InputError

SECONDS, BYTES = 20, 3 * 2**30
"""Of the processor and of memory that an input of some kilobytes may take."""

PATIENCE = 15.0
"""Times ``SECONDS`` by the clock: a busy machine is no fault, waiting for ever is."""

WELL, BADLY, ACCEPTED, WRONGLY, TRACEBACK, HANG = (
    "refused well", "refused badly", "accepted", "accepted wrongly", "traceback", "hang")
VERDICTS = (WELL, BADLY, ACCEPTED, WRONGLY, TRACEBACK, HANG)
FAULTS = (WRONGLY, TRACEBACK, HANG)

LONGEST = 1500
"""Characters of a message that somebody reads."""


@dataclass(frozen=True)
class Broken:
    """An input with something wrong in it.

    Attributes:
        kind: what was changed: a machine file of a kind, an argument, a result folder.
        what: how.
        act: uses the input, in a scratch folder: raises, or returns what the command line returns.
        wrong: whether to accept it is a fault; a number that is merely another may be right.
    """

    kind: str
    what: str
    act: Callable[[Path], Any]
    wrong: bool = True


@dataclass(frozen=True)
class Verdict:
    """One of ``VERDICTS``, with the message or the last line of the traceback."""

    kind: str
    what: str
    verdict: str
    message: str


def judge(broken: Broken, folder: Path, seconds: float = PATIENCE * SECONDS) -> Verdict:
    """Try an input in a child process."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _in_child(broken, folder, writing)
    os.close(writing)
    with open(reading, "rb") as pipe:  # noqa: PTH123  (a file descriptor)
        ready = select.select([pipe], [], [], seconds)[0]
        if not ready:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return Verdict(broken.kind, broken.what, HANG, f"more than {seconds:g} s")
        text = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU:
        return Verdict(broken.kind, broken.what, HANG, f"more than {SECONDS} s of the processor")
    if not text:
        return Verdict(broken.kind, broken.what, TRACEBACK, f"died with status {status}")
    verdict, message = json.loads(text)
    return Verdict(broken.kind, broken.what, verdict, message)


def _in_child(broken: Broken, folder: Path, writing: int) -> None:
    try:
        resource.setrlimit(resource.RLIMIT_AS, (_mapped() + BYTES, _mapped() + BYTES))
        used = resource.getrusage(resource.RUSAGE_SELF)
        spent = int(used.ru_utime + used.ru_stime)
        resource.setrlimit(resource.RLIMIT_CPU, (spent + SECONDS, spent + SECONDS + 5))
        os.chdir(folder)
        found = _tried(broken, folder)
    except BaseException as error:
        found = (TRACEBACK, f"{type(error).__name__}: {error} at {_place(error)}")
    os.write(writing, json.dumps([found[0], found[1][:LONGEST * 2]], ensure_ascii=True).encode())
    os._exit(0)


def _mapped() -> int:
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def _place(error: BaseException) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{last.filename.rpartition('/')[2]}:{last.lineno}"


def _tried(broken: Broken, folder: Path) -> tuple[str, str]:
    said = io.StringIO()
    try:
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
            status = broken.act(folder)
    except InputError as error:
        return _refusal(str(error))
    except SystemExit as error:  # argparse's refusals
        return (WELL if error.code == 2 else TRACEBACK), said.getvalue().strip().rpartition("\n")[2]
    if not isinstance(status, int):
        return (WRONGLY if broken.wrong else ACCEPTED), ""
    if status == 2:
        return _refusal(said.getvalue().strip().removeprefix("intsim: "))
    if status == 1:
        return TRACEBACK, said.getvalue()
    return (WRONGLY if broken.wrong else ACCEPTED), ""


def _refusal(message: str) -> tuple[str, str]:
    """One line that says where, what was found, and what was expected."""
    fits = "\n" not in message and len(message) <= LONGEST
    says = ", expected " in message and ": " in message and not message.startswith("None")
    return (WELL if fits and says else BADLY), message


def table(verdicts: list[Verdict]) -> str:
    """Counts by kind."""
    kinds = sorted({v.kind for v in verdicts})
    wide = max(len(kind) for kind in kinds) + 2
    lines = ["kind".ljust(wide) + "".join(f"{name:>18}" for name in VERDICTS)]
    for kind in [*kinds, "all"]:
        own = [v.verdict for v in verdicts if kind in (v.kind, "all")]
        lines.append(kind.ljust(wide) + "".join(f"{own.count(name):18}" for name in VERDICTS))
    return "\n".join(lines)


def show_faults(verdicts: list[Verdict], also: tuple[str, ...] = ()) -> None:
    """Print what must not be, a line each."""
    for v in verdicts:
        if v.verdict in (*FAULTS, *also):
            print(f"{v.verdict}: {v.kind}: {v.what}: {v.message[:300]}", file=sys.stderr)


def timed(broken: Broken, folder: Path) -> tuple[Verdict, float]:
    """A verdict and the seconds that it took."""
    start = time.monotonic()
    return judge(broken, folder), time.monotonic() - start

"""A sweep in which every point is another SM or core: ``design_space.py sms|cores [POINTS|all [WORKERS]]``.

Prints points, seconds, and of one process, as by default, its seconds of CPU, which are all there are whatever else
the machine does, and its peak memory. With POINTS it takes that many, drawn from the whole space.
"""

from __future__ import annotations

import os
import resource
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from intsim.sweep.run import load_sweep, run_sweep


def main(name: str, points: int | None, workers: int) -> None:
    """Run a space and print what it took."""
    settings = {} if points is None else {"sampling": {"method": "random", "points": points, "seed": 1}}
    plan = load_sweep(Path(__file__).parent / f"{name}.yaml", settings)
    begin = time.perf_counter()
    with TemporaryDirectory() as folder:
        found = run_sweep(plan, folder, workers=workers, shows_progress=False)
    wall = time.perf_counter() - begin
    done = int(found.frame["latency_s"].notna().sum())
    print(f"{name}: {done} points in {wall:.0f} s, processes: {workers}, load {os.getloadavg()[0]:.1f}")
    if workers == 1:
        used = resource.getrusage(resource.RUSAGE_SELF)
        seconds = used.ru_utime + used.ru_stime
        print(f"{seconds:.0f} s of CPU, {seconds / done * 1e3:.1f} ms a point; {used.ru_maxrss / 1024:.0f} MB at most")


if __name__ == "__main__":
    _, space, *more = sys.argv
    main(space, int(more[0]) if more and more[0] != "all" else None, int(more[1]) if more[1:] else 1)

"""A sweep in which every point is another SM or core: ``python benchmarks/design_space.py sms|cores [POINTS]``.

Prints points, seconds, seconds of CPU of all processes, and the peak memory of the largest one. With POINTS it takes
that many, drawn from the whole space.
"""

from __future__ import annotations

import os
import resource
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from intsim.sweep.run import load_sweep, run_sweep

WORKERS = 1
"""In one process the seconds of CPU are all there are, whatever else the machine does; two take half of them each."""


def cpu_s() -> float:
    """Seconds of CPU of this process and of those that it waited for."""
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def main(name: str, points: int | None) -> None:
    """Run a space and print what it took."""
    settings = {} if points is None else {"sampling": {"method": "random", "points": points, "seed": 1}}
    plan = load_sweep(Path(__file__).parent / f"{name}.yaml", settings)
    begin = time.perf_counter()
    with TemporaryDirectory() as folder:
        found = run_sweep(plan, folder, workers=WORKERS, shows_progress=False)
    wall = time.perf_counter() - begin
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    done = int(found.frame["latency_s"].notna().sum())
    print(f"{name}: {done} points in {wall:.0f} s in one process; {cpu_s():.0f} s of CPU, "
          f"{cpu_s() / done * 1e3:.1f} ms a point; {peak:.0f} MB in the largest process; load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else None)

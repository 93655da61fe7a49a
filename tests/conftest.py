"""Set for every test: one thread each, because pytest-xdist already runs a test per core."""

from __future__ import annotations

import os

for _variable in ("OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(_variable, "1")

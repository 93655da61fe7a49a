"""Set for every test: one thread each, because pytest-xdist already runs a test per core, and no deadlines."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("intsim", deadline=None)  # a busy machine is no failure
settings.load_profile("intsim")

for _variable in ("OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(_variable, "1")

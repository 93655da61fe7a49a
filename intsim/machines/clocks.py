"""The compiled clocks of all machines, and what each is of."""

from __future__ import annotations

from intsim.machines.gpu.sm import timing

CLOCKS = {"the SM": timing.RUN}

"""The compiled clocks of all machines, and what each is of."""

from __future__ import annotations

from intsim.machines.accelerator import flow
from intsim.machines.cpu.core import in_order, out_of_order
from intsim.machines.gpu import blocks
from intsim.machines.gpu.sm import timing

CLOCKS = {"out-of-order cores": out_of_order.RUN, "in-order cores": in_order.RUN, "SMs": timing.RUN,
          "unequal thread blocks": blocks.RUN, "dataflows": flow.RUN}

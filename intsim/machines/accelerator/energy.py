"""Energy of the events of a firing: operations, bytes, engines that work, the host's cores."""

from __future__ import annotations

from intsim.machines.accelerator.parts import Accelerator
from intsim.machines.accelerator.plan import PlannedStage


def dynamic_j(machine: Accelerator, stage: PlannedStage) -> dict[str, float] | None:
    """Energy of one firing beyond what the machine takes anyhow, by component; None where it states none."""
    if (energy := machine.energy) is None:
        return None
    found = {f"operation {kind}": amount * energy.operation_j[kind] for kind, amount in stage.operations.items()}
    for move in stage.moves:
        if move.link in energy.byte_j:
            found[f"link {move.link}"] = found.get(f"link {move.link}", 0.0) + move.bytes * energy.byte_j[move.link]
    found |= {f"engine {name}": seconds * energy.engine_w[name]
              for name, seconds in stage.engine_s.items() if name in energy.engine_w}
    core_s = stage.host_core_s + stage.lead_s
    if core_s and energy.host_active_w:
        found["host"] = core_s / machine.host.cores * energy.host_active_w
    return found

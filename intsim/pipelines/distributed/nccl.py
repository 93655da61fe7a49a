"""A collective by itself, as NCCL chooses and runs it."""

from __future__ import annotations

from intsim.pipelines.distributed.common import way

PIPELINE = way("nccl", "a collective as NCCL chooses it: algorithm, protocol, channels",
               "NCCL v2.30.7 @5067397c, its tuner and cost model")

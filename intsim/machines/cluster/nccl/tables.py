"""The constants of NCCL's tuning model: NVIDIA/nccl @5067397c (v2.30.7), src/graph/tuning.cc and search.cc.

Tables hold the published units (microseconds, GB/s); ``PUBLISHED`` is in seconds.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

MICRO = 1e-6
GIGA = 1e9


class Algorithm(StrEnum):
    """How a collective runs over the devices, in NCCL's order: of equals in time the first one is taken."""

    TREE = "tree"
    RING = "ring"
    COLLNET_DIRECT = "collnet_direct"
    COLLNET_CHAIN = "collnet_chain"
    NVLS = "nvls"
    NVLS_TREE = "nvls_tree"
    PAT = "pat"


class Protocol(StrEnum):
    """How data and its arrival are told: a flag with every 4 bytes, with every 120 bytes, or fences around chunks."""

    LL = "ll"
    LL128 = "ll128"
    SIMPLE = "simple"


class Hardware(StrEnum):
    """What a hop crosses."""

    NVLINK = "nvlink"
    PCIE = "pcie"
    NETWORK = "network"


class Generation(StrEnum):
    """GPUs by the row of NCCL's tables that holds for them."""

    VOLTA = "volta"
    AMPERE = "ampere"
    HOPPER = "hopper"
    BLACKWELL = "blackwell"


def generation(capability: int) -> Generation:
    """The row of the tables for a compute capability times ten."""
    if capability >= 100:
        return Generation.BLACKWELL
    if capability >= 90:
        return Generation.HOPPER
    return Generation.AMPERE if capability >= 80 else Generation.VOLTA


def node_column(nodes: int) -> int:
    """Tables by nodes have a column for one, for two, and for more."""
    return min(nodes, 3) - 1


@dataclass(frozen=True)
class Constants:
    """Latencies and what else the time of a collective is made of. ``PUBLISHED`` has NCCL's own, by which it chooses.

    Attributes:
        base: seconds before the first hop, by algorithm, for the three protocols in order.
        hop: seconds of one hop, by what it crosses. NVLS and its tree have one figure for all devices of a node.
        copy_bytes_per_s: at which a ring's Simple kernel moves the chunk that it does not forward.
        unhidden_fill: of NVLS's first round of chunks, the part that does not overlap with the rounds after it.
        exposed_broadcast: of a broadcast's hops beyond the first, the part that shows. NCCL counts one hop.
    """

    base: Mapping[Algorithm, tuple[float, float, float]]
    hop: Mapping[tuple[Hardware, Algorithm], tuple[float, float, float]]
    copy_bytes_per_s: float = math.inf
    unhidden_fill: float = 0.0
    exposed_broadcast: float = 0.0

    def base_s(self, algorithm: Algorithm, protocol: Protocol) -> float:
        """Before the first hop."""
        return self.base[algorithm][PROTOCOLS.index(protocol)]

    def hop_s(self, hardware: Hardware, algorithm: Algorithm, protocol: Protocol) -> float:
        """Of one hop."""
        return self.hop[hardware, algorithm][PROTOCOLS.index(protocol)]


PROTOCOLS = tuple(Protocol)

_BASE_US = {
    Algorithm.TREE: (6.8, 14.0, 8.4), Algorithm.RING: (6.6, 14.0, 8.4), Algorithm.PAT: (8.0, 8.0, 8.0),
    Algorithm.COLLNET_DIRECT: (0.0, 0.0, 0.0), Algorithm.COLLNET_CHAIN: (0.0, 0.0, 0.0),
    Algorithm.NVLS: (0.0, 0.0, 0.0), Algorithm.NVLS_TREE: (0.0, 0.0, 0.0)}

_HOP_US = {
    Hardware.NVLINK: {
        Algorithm.TREE: (0.6, 1.25, 4.0), Algorithm.RING: (0.6, 1.9, 3.4), Algorithm.COLLNET_DIRECT: (0.0, 0.0, 3.7),
        Algorithm.COLLNET_CHAIN: (0.0, 0.0, 2.8), Algorithm.NVLS: (0.0, 0.0, 25.0),
        Algorithm.NVLS_TREE: (0.0, 0.0, 25.0), Algorithm.PAT: (0.0, 0.0, 4.0)},
    Hardware.PCIE: {
        Algorithm.TREE: (1.0, 1.9, 4.0), Algorithm.RING: (1.0, 2.5, 5.7), Algorithm.COLLNET_DIRECT: (0.0, 0.0, 3.7),
        Algorithm.COLLNET_CHAIN: (0.0, 0.0, 2.8), Algorithm.NVLS: (0.0, 0.0, 0.0),
        Algorithm.NVLS_TREE: (0.0, 0.0, 0.0), Algorithm.PAT: (0.0, 0.0, 4.0)},
    Hardware.NETWORK: {
        Algorithm.TREE: (5.0, 8.5, 14.0), Algorithm.RING: (2.7, 4.0, 14.0), Algorithm.COLLNET_DIRECT: (0.0, 0.0, 31.0),
        Algorithm.COLLNET_CHAIN: (0.0, 0.0, 30.0), Algorithm.NVLS: (0.0, 0.0, 18.0),
        Algorithm.NVLS_TREE: (0.0, 0.0, 20.9), Algorithm.PAT: (0.0, 0.0, 14.0)}}

PUBLISHED = Constants(
    {algorithm: (us[0] * MICRO, us[1] * MICRO, us[2] * MICRO) for algorithm, us in _BASE_US.items()},
    {(hardware, algorithm): (us[0] * MICRO, us[1] * MICRO, us[2] * MICRO)
     for hardware, rows in _HOP_US.items() for algorithm, us in rows.items()})

LL_MOST_GB_PER_S = {
    Generation.VOLTA: (39.0, 39.0, 20.4), Generation.AMPERE: (87.7, 22.5, 19.0),
    Generation.HOPPER: (141.0, 45.0, 35.0), Generation.BLACKWELL: (282.0, 90.0, 70.0)}
"""What LL reaches over all channels, by columns of nodes. Across nodes the row follows the processor, not the GPU."""

RING_LL128_GB_PER_S = {
    Generation.VOLTA: (20.0, 20.0, 20.0), Generation.AMPERE: (20.0, 20.0, 20.0),
    Generation.HOPPER: (36.7, 36.7, 36.7), Generation.BLACKWELL: (40.0, 40.0, 40.0)}
TREE_LL128_GB_PER_S = {
    Generation.VOLTA: (20.0, 20.0, 20.0), Generation.AMPERE: (20.0, 20.0, 20.0),
    Generation.HOPPER: (36.7, 36.7, 29.0), Generation.BLACKWELL: (55.6, 31.67, 20.0)}
TREE_GB_PER_S = {
    Generation.VOLTA: (26.5, 18.5, 10.0), Generation.AMPERE: (24.0, 23.6, 17.8),
    Generation.HOPPER: (38.7, 41.4, 36.0), Generation.BLACKWELL: (70.0, 42.8, 24.0)}
NVLS_TREE_GB_PER_S = {
    Generation.VOLTA: (26.5, 18.5, 10.0), Generation.AMPERE: (24.0, 23.6, 17.8),
    Generation.HOPPER: (0.0, 57.7, 45.5), Generation.BLACKWELL: (0.0, 96.0, 80.0)}
"""What one channel reaches, by columns of nodes."""

NVLS_EFFICIENCY = {Generation.VOLTA: 0.0, Generation.AMPERE: 0.0, Generation.HOPPER: 0.85, Generation.BLACKWELL: 0.74}

TREE_SIZE_FACTOR = {
    Protocol.LL: (1.0, 1.0, 1.0, 1.0, 0.9, 0.8, 0.7, 0.7, 0.7, 0.7, 0.6, 0.5, 0.4, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0,
                  1.0, 1.0, 1.0, 1.0),
    Protocol.LL128: (1.0, 1.0, 1.0, 1.0, 1.0, 0.9, 0.8, 0.8, 0.8, 0.7, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.8, 0.9, 0.9,
                     0.9, 0.9, 1.0, 1.0, 1.0),
    Protocol.SIMPLE: (0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.8, 0.7, 0.6, 0.6, 0.5, 0.5, 0.5, 0.5, 0.6, 0.7, 0.8, 0.7,
                      0.7, 0.8, 0.9, 0.9, 0.9)}
"""Of a tree's bandwidth, by the power of two of the message over 64 bytes; beyond the table, one."""

SPEEDS_IN_NODE = {
    Generation.VOLTA: (40.0, 30.0, 20.0, 18.0, 15.0, 12.0, 10.0, 9.0, 7.0, 6.0, 5.0, 4.0, 3.0),
    Generation.AMPERE: (40.0, 30.0, 20.0, 18.0, 15.0, 12.0, 10.0, 9.0, 7.0, 6.0, 5.0, 4.0, 3.0),
    Generation.HOPPER: (60.0, 50.0, 40.0, 30.0, 24.0, 20.0, 15.0, 12.0, 11.0, 6.0, 3.0),
    Generation.BLACKWELL: (90.0, 80.0, 70.0, 60.0, 50.0, 45.0, 40.0, 30.0, 24.0, 20.0, 19.0, 18.0)}
SPEEDS_ACROSS = {
    Generation.VOLTA: (48.0, 30.0, 28.0, 24.0, 20.0, 18.0, 15.0, 12.0, 10.0, 9.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.4, 1.2,
                       0.24, 0.12),
    Generation.AMPERE: (48.0, 30.0, 28.0, 24.0, 20.0, 18.0, 15.0, 12.0, 10.0, 9.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.4, 1.2,
                        0.24, 0.12),
    Generation.HOPPER: (48.0, 45.0, 42.0, 40.0, 30.0, 24.0, 22.0, 20.0, 17.5, 15.0, 12.0, 6.0, 3.0, 2.4, 1.2, 0.24,
                        0.12),
    Generation.BLACKWELL: (96.0, 86.0, 80.0, 48.0, 45.1, 42.0, 40.0, 30.0, 24.0, 22.0, 20.0, 17.5, 15.0, 12.0, 6.0,
                           3.0, 2.4, 1.2, 0.24, 0.12)}
"""GB/s that a channel may have, from which the search takes the first that fits."""

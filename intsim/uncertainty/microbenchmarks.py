"""Which measurement gives a quantity of a machine file."""

from __future__ import annotations

import re

HOW = (
    (r"fabric\.(attained|link|slot|host)|send_recv_share", "a copy of gigabytes between two devices of a node"),
    (r"network\.(attained|nic)", "ib_write_bw between two nodes, or sends of gigabytes between their devices"),
    (r"network\.|collectives\.", "all_reduce_perf of nccl-tests from 8 bytes to 8 GiB, within a node and over several"),
    (r"framework\.", "the framework's own loop of small kernels and collectives, with a profiler"),
    (r"transfer_pj_per_bit", "a meter on a node's input: copies between devices against idle"),
    (r"dram\.bandwidth", "STREAM triad on arrays far beyond the last cache, all cores or all SMs"),
    (r"dram_gb_per_s", "STREAM triad on one core, arrays far beyond the last cache"),
    (r"l3\.bandwidth", "a read loop over half of L3, all cores"),
    (r"l3_bytes_per_cycle", "a read loop over half of L3, one core"),
    (r"l2\.port_bytes", "a read loop over half of L2, one SM"),
    (r"transposed_tile", "FlashAttention-3's FP8 kernel beside one that is given V transposed"),
    (r"l2\.bytes_per_cycle|l2_bytes_per_cycle", "a read loop over half of L2, one core"),
    (r"remote_bytes_per_cycle", "stores to lines that another core wrote last"),
    (r"memory_overlap", "a GEMM with operands in L2 against the same with operands in DRAM"),
    (r"translation", "loads a page apart over more pages than the TLB knows"),
    (r"clock_ghz", "a chain of dependent additions, timed under the load in question"),
    (r"barrier_us|chunk_us|wake_us|sleep\.after_us", "an empty parallel region, called again and again"),
    (r"launch_us|block_start_us", "an empty kernel, and kernels of one to many waves of empty blocks"),
    (r"costs\.", "a loop of that instruction: independent for its rate, dependent for its latency"),
    (r"tensor\.", "a loop of that matrix instruction with operands in registers"),
    (r"shared\.|l1\.", "loads from shared memory or L1 without bank conflicts"),
    (r"l2\.|dram\.latency", "pointer chasing over a footprint of that level"),
    (r"voltage_v", "the rail under that load: the regulator's driver, or a meter at its output"),
    (r"page_kib|fault_us|release_us", "the first touch of a large new block, page by page, and its release"),
    (r"migration", "equal shares on all cores with a meter: how long little cores go on alone"),
    (r"power\.|energy", "a meter on the board's input: idle, one core, all cores, and a copy in DRAM"),
)
"""By a pattern of the key, the first that matches."""


def microbenchmark(key: str) -> str:
    """What to run to know a quantity better."""
    return next((how for pattern, how in HOW if re.search(pattern, key)), "the vendor's manual, or the device itself")

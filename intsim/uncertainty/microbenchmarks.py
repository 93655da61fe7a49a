"""Which measurement gives a quantity of a machine file, by the kind of the machine.

A key says what a quantity is, the kind of its machine how one gets at it: an idle board's power is read off a meter on
a CPU's input, from NVML on a GPU, and off a netlist where there is no chip yet. Keys of a core within an SoC, and of a
GPU within a cluster, begin as overrides of them do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

DOCUMENTS = "documents, no measurement: it is a count, a size or a choice"
"""For what has effects in steps, and so no part in an interval (trust.md)."""

Table = Sequence[tuple[str, str]]
"""A pattern of the whole key, and how to measure what it names; the first that matches counts."""

CPU: Table = (
    (r"(.*\.)?clock_ghz", "a chain of dependent additions, timed under the load in question"),
    (r"(.*\.)?costs\..*", "a loop of that instruction: independent for its rate, dependent for its latency"),
    (r"(.*\.)?mispredict_cycles", "a branch on random bits against the same on ordered ones"),
    (r"(.*\.)?rob_entries", "independent no-operations between two loads that miss: how many until the second waits"),
    (r"(.*\.)?dispatch_width", "a loop of no-operations: instructions a cycle"),
    (r".*l2[._]bytes_per_cycle", "a read loop over half of L2, one core"),
    (r".*l3_bytes_per_cycle", "a read loop over half of L3, one core"),
    (r".*remote_bytes_per_cycle", "stores to lines that another core wrote last"),
    (r".*dram_gb_per_s", "STREAM triad on one core, arrays far beyond the last cache"),
    (r".*memory_overlap", "a GEMM with operands in L2 against the same with operands in DRAM"),
    (r".*streamed_kib", "memset of growing length with a counter of lines that enter L2"),
    (r".*translation\.(l2_cycles|l3_cycles|dram_ns|entries)", "loads a page apart over more pages than the TLB knows"),
    (r"l3\.bandwidth_gb_per_s", "a read loop over half of L3, all cores"),
    (r"dram\.bandwidth_gb_per_s", "STREAM triad on all cores, arrays far beyond the last cache"),
    (r"dram\.turnaround_share", "reads alone against a copy on all cores, arrays far beyond the last cache"),
    (r"threading\.(barrier|spinning)_us", "an empty parallel region, called again and again"),
    (r"threading\.(chunk|counter)_us", "an empty loop under schedule(dynamic, 1): all threads raise one counter"),
    (r"threading\.sleep\..*", "an empty parallel region after idle pauses of growing length"),
    (r"threading\.migration\..*", "equal shares on all cores with a meter: how long little cores go on alone"),
    (r"allocation\.(fault|release)_us", "the first touch of a large new block, page by page, and its release"),
    (r".*voltage_v", "the rail under that load: the regulator's driver, or a meter at its output"),
    (r".*energy\.dynamic_pj_per_cycle_at_1v", "a meter on the input: one core in a loop of additions against idle, "
                                              "at two locked clocks"),
    (r".*energy\.(instruction_share|typical_ipc)", "a meter on the input: loops of one and of many instructions a "
                                                   "cycle, and the counter of instructions"),
    (r"dram\.energy_pj_per_byte", "a meter on the input: a copy in DRAM against a loop in registers, by bytes"),
    (r"power\.idle_w", "a meter on the input, nothing running"),
    (r"power\.active_w", "a meter on the input: one core in a loop of additions, less what two add to it, less idle"),
    (r"power\.supply_efficiency", "meters before and behind the regulators under one load"),
    (r"power\.caches\..*", "a meter on the input: reads that stay in that cache against a loop in registers, by bytes"),
    (r"power\.datapath\..*", "a meter on the input: a loop of that instruction on all cores against one of additions"),
)

ON_BOARD = "the board's power (NVML, or a meter), clock locked:"

GPU: Table = (
    (r"clock_ghz", "the SM clock (NVML, or clock64 over globaltimer) while the kernel in question repeats"),
    (r"launch_us", "an empty kernel between two events"),
    (r"next_launch_us", "a hundred empty kernels in one stream, time of each"),
    (r"graph_launch_us", "a hundred empty kernels in one graph, time of each"),
    (r"host_launch_us", "the host's time for a launch into a stream that is busy"),
    (r"block_start_us", "empty blocks of one to many waves: time of a wave"),
    (r"costs\..*", "clock64 around a loop of that instruction on one SM: independent for its rate, dependent for its "
                   "latency"),
    (r"scheduler\.issue_cycles", "clock64 around independent instructions of several pipes, all warps of one SM"),
    (r"scheduler\.queue\..*", "a burst of that pipe's instructions from one warp: how many until it stalls"),
    (r"shared\.bytes_per_cycle", "loads from shared memory without bank conflicts, all warps of one SM"),
    (r"shared\.latency_cycles", "a pointer chase in shared memory, one thread"),
    (r"l1\.bytes_per_cycle", "loads that stay in L1, all warps of one SM"),
    (r"l2\.port_bytes_per_cycle", "a streaming copy of an array that stays in L2, one SM"),
    (r"l2\.bytes_per_cycle_per_sm", "a streaming copy of an array that stays in L2, all SMs"),
    (r"l2\.latency_ns", "a pointer chase over more than L1 and less than L2, one thread"),
    (r"dram\.latency_ns", "a pointer chase over far more than L2, one thread"),
    (r"dram\.bandwidth_gb_per_s", "STREAM (read and triad) over far more than L2, all SMs"),
    (r"tensor\.warp\..*\.mac_per_cycle_per_sm", "independent mma of that type, operands in registers, all warps of one "
                                                "SM"),
    (r"tensor\.warp_group\..*\.mac_per_cycle_per_sm", "wgmma of that type back to back, operands in shared memory, one "
                                                      "SM"),
    (r"tensor\..*\.latency_cycles", "a chain of products of that type, each adding to the last one's sum, one warp (or "
                                    "group)"),
    (r"tensor\.transposed_tile_cycles", "FlashAttention-3's FP8 kernel beside one that is given V transposed"),
    (r"power\.limit_w", "a large matrix product that repeats: where power stays (NVML's enforced limit)"),
    (r"power\.reaction_ms", "clock and power by the millisecond from the start of a large matrix product"),
    (r"power\.idle_w", f"{ON_BOARD} a context open, no kernel running"),
    (r"power\.static_w", f"{ON_BOARD} kernels that stream and multiply in several mixes; what is left at none of "
                         "either, less idle"),
    (r"power\.energy_at_ghz", "the SM clock (NVML) during the runs that gave the energies"),
    (r"power\.clock_exponent", "the board's power (NVML, or a meter) under one kernel at several locked clocks, static "
                               "power taken off"),
    (r"power\.voltage_floor", "the chip's voltage (nvidia-smi -q, where it is shown) at the lowest clock over that at "
                              "energy_at_ghz; or its power at low locked clocks, which is a line there"),
    (r"power\.energy\.dram_device_pj_per_byte", f"{ON_BOARD} reads of far more than L2 at a high and at a low clock, "
                                                "by bytes: what does not fall with the voltage"),
    (r"power\.energy\.dram_pj_per_byte", f"{ON_BOARD} reads of far more than L2 against idle SMs that spin, by bytes"),
    (r"power\.energy\.l2_pj_per_byte", f"{ON_BOARD} reads that stay in L2 against reads that stay in L1, by bytes"),
    (r"power\.energy\.shared_pj_per_byte", f"{ON_BOARD} a loop of loads from shared memory against one of moves"),
    (r"power\.energy\.lane_pj\..*", f"{ON_BOARD} a loop of that unit's instruction with 32 lanes against one lane"),
    (r"power\.energy\.issue_pj", f"{ON_BOARD} a loop of moves with one lane against warps that wait"),
    (r"power\.energy\.register_pj_per_operand", f"{ON_BOARD} loops of an instruction with one and with three registers "
                                                "to read"),
    (r"power\.energy\.mac_pj\..*", f"{ON_BOARD} a loop of matrix products of that type, operands in registers"),
)

NCCL_TESTS = "all_reduce_perf of nccl-tests from 8 bytes to 8 GiB"

CLUSTER: Table = (
    (r"fabric\.(attained|link|slot)_gb_per_s", "a copy of gigabytes between two devices of a node"),
    (r"fabric\.host_memory_gb_per_s", "copies between all pairs of devices at once, through the host's memory"),
    (r"network\.(attained|nic)_gb_per_s", "ib_write_bw between two nodes, or sends of gigabytes between their devices"),
    (r"(fabric|network)\.search_gb_per_s", "what NCCL writes of its search (NCCL_DEBUG_SUBSYS=GRAPH)"),
    (r"(fabric|network)\.transfer_pj_per_bit", "a meter on a node's input: copies over these links against copies "
                                               "within a device, by bits"),
    (r"network\.hop_scale|network\.plugin_latency_us", f"{NCCL_TESTS}, over two to many nodes"),
    (r"collectives\.ll_.*", f"{NCCL_TESTS} within a node, NCCL_PROTO=LL"),
    (r"collectives\.(simple_start_us|copy_gb_per_s)", f"{NCCL_TESTS} within a node, NCCL_PROTO=Simple"),
    (r"collectives\.multicast_.*", f"{NCCL_TESTS} within a node, NCCL_ALGO=NVLS"),
    (r"framework\.send_recv_share", "sends and receives of gigabytes beside a matrix product, against alone"),
    (r"framework\..*", "the framework's own loop of small kernels and collectives, with a profiler"),
)

NETLIST = "power analysis of the netlist, or the chip's rail:"

ACCELERATOR: Table = (
    (r"(.*\.)?clock_mhz", "timing analysis after place and route, or the clock generator of the board"),
    (r"engines\..*\.(interval_cycles|depth_cycles|per_cycle\..*)",
     "that engine's RTL with operands always there: cycles between results, and to the first one"),
    (r"buffers\..*\.bytes_per_cycle", "the RTL of that memory with accesses back to back: bytes a cycle"),
    (r"ports\..*\.(bytes_per_cycle|sustained)", "a transfer of megabytes through that port alone"),
    (r"channels\..*\.gb_per_s", "a transfer of megabytes by that channel alone"),
    (r"(ports|channels)\..*\.latency_ns", "bursts there one at a time: time of each"),
    (r"channels\..*\.host_cores|host\.cores", "the host's load (top, or its counters) during such work"),
    (r"memories\..*\.(gb_per_s|sustained)", "reads of megabytes by all masters at once: bytes over time"),
    (r"host\.launch_us", "a stage without work, launched again and again"),
    (r"host\.function_ns\..*", "a loop of that function on one core of the host"),
    (r"energy\.static_w", f"{NETLIST} clocks running, no engine at work"),
    (r"energy\.lut_clock_fj", f"{NETLIST} no engine at work, at two clocks"),
    (r"energy\.host_active_w", "a meter on the input: the host's functions on all its cores against idle"),
    (r"energy\.(engine_active_w\..*|lut_toggle_fj|bram_toggle_pj)", f"{NETLIST} that engine at work against none"),
    (r"energy\.operation_pj\..*", f"{NETLIST} an engine that does that operation alone, on data of the workload"),
    (r"energy\.byte_pj\..*", f"{NETLIST} that memory or link alone streaming (of a RAM: its compiler's data sheet)"),
    (r"area\..*|engines\..*\.area\..*", "the report of synthesis"),
)

TABLES = {"core": CPU, "soc": CPU, "gpu": GPU, "cluster": CLUSTER, "accelerator": ACCELERATOR}
OF_ITS_GPU = "gpu."


def microbenchmark(kind: str, key: str) -> str:
    """What to run to know a quantity better.

    Args:
        kind: of the machine: core, soc, gpu, cluster or accelerator.
        key: of the quantity, as its spreads have it.
    """
    table = TABLES[kind]
    if kind == "cluster" and key.startswith(OF_ITS_GPU):
        table, key = TABLES["gpu"], key.removeprefix(OF_ITS_GPU)
    return next((how for pattern, how in table if re.fullmatch(pattern, key)), DOCUMENTS)

"""What the quantities of chips can be: bounds that no shipped chip leaves, wide enough for one that is thought up.

A bound is there to catch a slip of units or of a digit, not to judge a design: it lies a factor of two or more beyond
what is built, and where it can, within a thousandth and a thousandfold of it, which is what a mistaken prefix makes.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from intsim.config.quantity import Bound, Bounds, Quantity

# Clocks and front ends
Clock = Annotated[Quantity, Bound(0.1, 7.0, "GHz", "shipped chips run between 0.2 and 6 GHz")]
ClockMhz = Annotated[Quantity, Bound(5.0, 7000.0, "MHz", "fabrics run from tens of MHz, shipped chips up to 6000")]
Voltage = Annotated[Quantity, Bound(0.3, 1.6, "V", "transistors switch from about 0.4 V and break above 1.5")]
Width = Annotated[Quantity, Bound(1.0, 32.0, "", "the widest cores take about ten instructions a cycle",
                                  only="whole numbers")]
Window = Annotated[Quantity, Bound(8.0, 4096.0, "", "reorder buffers hold tens to a few thousand instructions",
                                   only="whole numbers")]
PipelineStages = Annotated[Quantity, Bound(1.0, 60.0, "", "a misprediction refills a pipeline of 8 to 30 stages",
                                           zero=True)]
InstructionCycles = Annotated[float, Bound(0.25, 200.0, "", "results take one cycle to some tens", zero=True)]
IssueCycles = Annotated[float, Bound(0.05, 100.0, "", "no core issues over 20 of a kind in a cycle; a division takes "
                                                       "tens of cycles")]
InstructionsPerCycle = Annotated[Quantity, Bound(0.05, 16.0, "", "cores retire a tenth to ten instructions a cycle")]
KernelCycles = Annotated[Quantity, Bound(0.0005, 500_000.0, "", "a part of a kernel's work takes a hundredth of a "
                                                                "cycle to some thousand", zero=True)]

# How many
Cores = Annotated[Quantity, Bound(1.0, 288.0, "", "no chip has more than 288 cores of a kind", only="whole numbers")]
Multiprocessors = Annotated[Quantity, Bound(1.0, 512.0, "", "the largest GPUs have about 200", only="whole numbers")]
Chunks = Annotated[Quantity, Bound(1.0, 1024.0, "", "a chunk of a few rows at least is worth handing out",
                                   only="whole numbers")]
Queue = Annotated[Quantity, Bound(1.0, 64.0, "", "queues in front of a pipe are short", only="whole numbers")]

# Caches and memories
L1Size = Annotated[Quantity, Bound(4.0, 1024.0, "KiB", "first-level caches hold 8 to 192 KiB")]
L2Size = Annotated[Quantity, Bound(32.0, 65536.0, "KiB", "second-level caches hold 64 KiB to 36 MiB")]
L3Size = Annotated[Quantity, Bound(128.0, 1_000_000.0, "KiB", "last-level caches hold 512 KiB to some hundred MiB")]
GpuL2Size = Annotated[Quantity, Bound(0.125, 1024.0, "MiB", "GPUs have a quarter to a few hundred MiB of L2")]
SharedSize = Annotated[Quantity, Bound(8.0, 1024.0, "KiB", "an SM has 48 to 256 KiB of shared memory")]
StreamedRun = Annotated[Quantity, Bound(0.0625, 512.0, "KiB", "a run of 0.1 to 100 KiB makes a stream")]
CacheRate = Annotated[Quantity, Bound(0.5, 512.0, "", "caches feed a core 1 to 128 bytes a cycle")]
SmRate = Annotated[Quantity, Bound(0.5, 2048.0, "", "a GPU's memories feed an SM 10 to 256 bytes a cycle")]
L3Bandwidth = Annotated[Quantity, Bound(0.5, 20000.0, "GB/s", "last-level caches sustain tens to thousands of GB/s")]
CORE_COPIES = Bound(0.2, 1000.0, "GB/s", "one core moves 1 to 200 GB/s")
CoreBandwidth = Annotated[Quantity, CORE_COPIES]
SocBandwidth = Annotated[Quantity, Bound(0.5, 4000.0, "GB/s", "the memory of a processor sustains 2 to 1000 GB/s")]
GpuBandwidth = Annotated[Quantity, Bound(5.0, 30000.0, "GB/s", "the memory of a GPU sustains 20 to 8000 GB/s")]
CacheCycles = Annotated[Quantity, Bound(1.0, 2000.0, "", "caches answer within 4 to a few hundred cycles")]
SmCycles = Annotated[Quantity, Bound(1.0, 2000.0, "", "an SM's pipes and memories answer within tens of cycles")]
CacheLatency = Annotated[Quantity, Bound(5.0, 5000.0, "ns", "a GPU's L2 answers within 50 to 400 ns")]
DramLatency = Annotated[Quantity, Bound(10.0, 5000.0, "ns", "memory answers within 40 to 1000 ns")]
TlbEntries = Annotated[Quantity, Bound(8.0, 65536.0, "", "TLBs hold tens to thousands of pages", only="whole numbers")]
PageSize = Annotated[Quantity, Bound(1.0, 1048576.0, "KiB", "pages are 4, 16 or 64 KiB, huge ones up to 1 GiB",
                                     only="powers of two")]

# Times of software and of starting things
CounterTime = Annotated[Quantity, Bound(0.001, 50.0, "us", "a cache line goes from core to core in 20 to 500 ns",
                                        zero=True)]
ShortTime = Annotated[Quantity, Bound(0.001, 450.0, "us", "starting and joining work takes microseconds", zero=True)]
LaunchTime = Annotated[Quantity, Bound(0.3, 450.0, "us", "launching a kernel takes one to some tens of microseconds: a "
                                                         "host's write reaches a device in half of one", zero=True)]
FollowTime = Annotated[Quantity, Bound(0.05, 450.0, "us", "kernels and blocks follow each other, and hops over links, "
                                                          "within 0.2 to some microseconds", zero=True)]
BarrierTime = Annotated[Quantity, Bound(0.05, 2000.0, "us", "threads meet within microseconds, sleeping ones within a "
                                                            "millisecond; a cache line alone takes 20 to 500 ns",
                                        zero=True)]
SpinTime = Annotated[Quantity, Bound(0.01, 100.0, "us", "spinning threads meet within a few passes of a cache line",
                                     zero=True)]
WakeTime = Annotated[Quantity, Bound(1.0, 50_000.0, "us", "cores wake within microseconds to a few milliseconds",
                                     zero=True)]
IdleTime = Annotated[Quantity, Bound(10.0, 500_000.0, "us", "idle cores are put to sleep after tens of microseconds to "
                                                            "milliseconds", zero=True)]
MigrationTime = Annotated[Quantity, Bound(50.0, 500_000.0, "us", "to stop a thread and go on elsewhere takes tens of "
                                                                 "microseconds, a scheduler's ticks milliseconds",
                                          zero=True)]
PageTime = Annotated[Quantity, Bound(0.005, 50.0, "us", "a page is cleared and mapped within a few microseconds",
                                     zero=True)]
KeptBlock = Annotated[Quantity, Bound(0.0625, 4096.0, "MiB", "allocators keep blocks of 128 KiB to some ten MiB",
                                      zero=True)]

# GPUs
MatrixMacs = Annotated[Quantity, Bound(16.0, 65536.0, "", "an SM's tensor cores do 64 to 16384 products a cycle")]
WarpIssue = Annotated[Quantity, Bound(1.0, 16.0, "", "a sub-partition issues one warp instruction a cycle at most")]
Warps = Annotated[Quantity, Bound(4.0, 256.0, "", "an SM holds 32 to 64 warps", only="whole numbers")]
Blocks = Annotated[Quantity, Bound(1.0, 256.0, "", "an SM holds 16 to 32 thread blocks", only="whole numbers")]
Registers = Annotated[Quantity, Bound(4096.0, 1048576.0, "", "an SM has 32768 to 65536 registers",
                                      only="whole numbers")]
RegistersPerThread = Annotated[Quantity, Bound(16.0, 1024.0, "", "an instruction names one of 255 registers",
                                               only="whole numbers")]
AllocationUnit = Annotated[Quantity, Bound(8.0, 8192.0, "", "registers and shared memory are given out in units of "
                                                            "64 to 1024", only="powers of two")]
ReservedBytes = Annotated[Quantity, Bound(0.0, 16384.0, "", "the system keeps 1 KiB of a block's shared memory")]
TransposedTile = Annotated[Quantity, Bound(8.0, 10000.0, "", "a warp transposes 512 bytes in tens to hundreds of "
                                                             "cycles")]

# Between devices
ComputeCapability = Annotated[Quantity, Bound(3.0, 20.0, "", "major and minor version, such as 9.0 for Hopper")]
BoardMemory = Annotated[Quantity, Bound(0.5, 4096.0, "GiB", "boards have 1 to 64 GiB, servers up to some TiB")]
DeviceMemory = Annotated[Quantity, Bound(1.0, 4096.0, "GiB", "GPUs have 4 to 300 GiB")]
ReservedMemory = Annotated[Quantity, Bound(0.05, 64.0, "GiB", "contexts and communicators keep a few GiB",
                                           zero=True)]
LinkBandwidth = Annotated[Quantity, Bound(0.5, 10000.0, "GB/s", "links carry 1 to 2000 GB/s")]
CopyBandwidth = Annotated[Quantity, Bound(2.0, 30000.0, "GB/s", "a device copies at 10 to 8000 GB/s")]
LinkEnergy = Annotated[Quantity, Bound(0.3, 15000.0, "pJ/bit", "a bit takes 1 pJ on a board to some hundred between "
                                                                 "systems", zero=True)]
Links = Annotated[Quantity, Bound(1.0, 64.0, "", "a device has a few to a few dozen", only="whole numbers")]
Generation = Annotated[Quantity, Bound(1.0, 12.0, "", "there have been five or six", only="whole numbers")]
Devices = Annotated[Quantity, Bound(1.0, 1024.0, "", "a node's fabric joins up to 576 devices", only="whole numbers")]
Nodes = Annotated[Quantity, Bound(1.0, 12_500.0, "", "the largest systems have about ten thousand",
                                  only="whole numbers")]
MOST_DEVICES = 500_000
"""In a cluster: the largest have some hundred thousand."""

PCIE_DEVICES = 32
"""Of a node: hosts with switches have slots for about twenty."""

HopScale = Annotated[Quantity, Bound(0.1, 100.0, "", "hops take a few times what the library's table says")]
ReachedShare = Annotated[Quantity, Bound(0.01, 1.0, "of 1", "it is a share of what the copy engines reach")]

# Accelerators
Units = Annotated[Quantity, Bound(1.0, 4096.0, "", "designs repeat a unit up to some hundred times",
                                  only="whole numbers")]
Interfaces = Annotated[Quantity, Bound(1.0, 512.0, "", "chips have up to some hundred channels to memory",
                                       only="whole numbers")]
MemoryPorts = Annotated[Quantity, Bound(1.0, 64.0, "", "memories have one to some dozen ports", only="whole numbers")]
EngineInterval = Annotated[Quantity, Bound(0.1, 900.0, "", "pipelined units take an operation every one to some "
                                                              "hundred cycles")]
EngineDepth = Annotated[Quantity, Bound(1.0, 50_000.0, "", "results leave a unit after some to some hundred cycles",
                                        zero=True)]
PerCycle = Annotated[Quantity, Bound(0.001, 999_999.0, "", "an engine performs a few to some hundred thousand "
                                                             "operations a cycle")]
BufferSize = Annotated[Quantity, Bound(0.3, 1_048_576.0, "KiB", "on-chip memories hold half a KiB to a GiB; what is "
                                                              "smaller are registers of an engine")]
PortRate = Annotated[Quantity, Bound(1.0, 12_000.0, "", "ports are 1 to some thousand bytes wide")]
Outstanding = Annotated[Quantity, Bound(1.0, 4096.0, "", "an interface keeps some to some hundred bursts under way",
                                        only="whole numbers")]
PortLatency = Annotated[Quantity, Bound(1.0, 10_000.0, "ns", "a burst returns within some to a thousand ns", zero=True)]
ChannelBandwidth = Annotated[Quantity, Bound(0.05, 12_000.0, "GB/s", "channels carry 0.1 GB/s to some TB/s")]
MemoryBandwidth = Annotated[Quantity, Bound(0.5, 12_000.0, "GB/s", "memories give 1 GB/s to some TB/s")]
MemorySize = Annotated[Quantity, Bound(0.0625, 2_097_152.0, "MiB", "external memories hold some MiB to a TiB")]
HostShare = Annotated[Quantity, Bound(0.01, 288.0, "", "no chip has more than 288 cores of a kind", zero=True)]
HostLaunch = Annotated[Quantity, Bound(0.001, 5000.0, "us", "a host launches a stage within microseconds to some "
                                                            "hundred", zero=True)]
FunctionTime = Annotated[Quantity, Bound(0.001, 1_000_000.0, "ns", "a core computes a unit of a function within "
                                                                   "cycles to a millisecond", zero=True)]
ARRAYED = ("rows", "columns", "lanes", "edge", "dividers")
"""What numbers of a design end in that count units beside each other."""

_SIZE = Bound(1.0, 999_999.0, "", "designs have some to some hundred thousand of a thing", only="whole numbers")
_ARRAYED = Bound(1.0, 8192.0, "", "arrays have some to some hundred units to a side", only="whole numbers")
DesignSizes = Annotated[dict[str, Quantity], Bounds(lambda name: _ARRAYED if name.endswith(ARRAYED) else _SIZE)]
Resource = Literal["lut", "ff", "dsp", "bram36", "uram", "kge", "mm2"]
AREA = {
    "lut": Bound(0.01, 2e7, "", "the largest FPGAs have some nine million LUTs", zero=True),
    "ff": Bound(0.01, 4e7, "", "the largest FPGAs have some eighteen million flip-flops", zero=True),
    "dsp": Bound(0.001, 50_000.0, "", "the largest FPGAs have some fourteen thousand DSP slices", zero=True),
    "bram36": Bound(0.001, 50_000.0, "", "the largest FPGAs have some five thousand block memories", zero=True),
    "uram": Bound(0.001, 20_000.0, "", "the largest FPGAs have some two thousand", zero=True),
    "kge": Bound(0.0001, 1e7, "", "designs have some to a million thousand gates", zero=True),
    "mm2": Bound(1e-6, 50_000.0, "", "a die has at most 858 mm2, a wafer 46225", zero=True)}
"""What a part takes of a chip, by resource."""

Area = Annotated[dict[Resource, Quantity], Bounds(AREA.__getitem__)]
"""By resource: LUTs, flip-flops, DSPs, BRAM36, URAM, kGE, mm2."""

SRAM_MM2_PER_KIB = 1e-4
"""Half of what the densest memory cells take, 0.021 square micrometres a bit."""

WATTS_PER_MM2 = Bound(0.001, 10.0, "", "a square millimetre of a chip draws a milliwatt to a few watts")
PUBLISHED = {
    "tops_per_w": Bound(0.0001, 20_000.0, "", "arithmetic gives 0.01 to some thousand TOPS a watt"),
    "gops_per_w": Bound(0.1, 2e7, "", "arithmetic gives 10 to some million GOPS a watt"),
    "tops_per_mm2": Bound(0.00001, 1000.0, "", "a square millimetre does 0.001 to some tens of TOPS"),
    "tokens_per_s_per_w": Bound(0.0001, 1e5, "", "a watt gives 0.01 to some thousand tokens a second"),
    "tokens_per_s": Bound(0.001, 5e5, "", "a device gives 0.01 to a hundred thousand tokens a second"),
    "tops": Bound(0.00001, 1e6, "", "a wafer does some hundred thousand"),
    "gops": Bound(0.01, 1e9, "", "a wafer does some hundred million"),
    "": Bound(0.0, 1e21, "", "nothing does more a second")}
"""What authors report, by the unit that stands in its name."""

PublishedFigures = Annotated[dict[str, Quantity], Bounds(
    lambda name: next(bound for unit, bound in PUBLISHED.items() if f"_{unit}_" in f"_{name}_" or not unit))]

# Energy and power
CorePicojoules = Annotated[Quantity, Bound(2.0, 20000.0, "pJ", "a core takes 20 to 2000 pJ per cycle at 1 V")]
HOST_WATTS = Bound(0.0002, 30.0, "W", "a core takes a milliwatt to some ten watts")
"""Of a core of a host that is busy."""

ByteEnergy = Annotated[Quantity, Bound(0.02, 500.0, "pJ/B", "on-chip memories take 0.1 to 50 pJ per byte", zero=True)]
MEMORY_BYTES = Bound(1.0, 2000.0, "pJ/B", "memory takes 10 to 500 pJ per byte with its interface", zero=True)
DramEnergy = Annotated[Quantity, MEMORY_BYTES]
WordEnergy = Annotated[Quantity, Bound(0.02, 300.0, "pJ", "a multiplication of words takes 0.1 to 20 pJ")]
ShortEnergy = Annotated[Quantity, Bound(0.0005, 25.0, "pJ", "an 8-bit product or an addition takes 0.005 to 1 pJ")]
LaneEnergy = Annotated[Quantity, Bound(0.05, 500.0, "pJ", "a lane of an instruction takes 1 to 50 pJ")]
MacEnergy = Annotated[Quantity, Bound(0.005, 100.0, "pJ", "a tensor core's product takes 0.05 to 10 pJ")]
IssueEnergy = Annotated[Quantity, Bound(0.1, 2000.0, "pJ", "issuing a warp instruction takes 5 to 200 pJ")]
RegisterEnergy = Annotated[Quantity, Bound(0.01, 200.0, "pJ", "a lane's register takes 0.1 to 10 pJ", zero=True)]
BlockEnergy = Annotated[Quantity, Bound(0.05, 2000.0, "pJ", "a block memory takes some to some hundred pJ in a cycle",
                                        zero=True)]
_OPERATIONS = {
    "integer": ((8, Bound(0.0005, 25.0, "pJ", "an operation on 8 bits takes 0.002 to 5 pJ", zero=True)),
                (16, Bound(0.001, 60.0, "pJ", "an operation on 16 bits takes 0.005 to 20 pJ", zero=True)),
                (32, Bound(0.004, 90.0, "pJ", "an operation on 32 bits takes 0.01 to 40 pJ", zero=True))),
    "float": ((8, Bound(0.001, 50.0, "pJ", "an operation on floats of 8 bits takes 0.005 to 10 pJ", zero=True)),
              (16, Bound(0.02, 200.0, "pJ", "an operation on halves takes 0.05 to 40 pJ", zero=True)),
              (32, Bound(0.02, 400.0, "pJ", "an operation on floats takes 0.1 to 100 pJ", zero=True)))}
_OPERATION = Bound(0.0001, 2000.0, "pJ", "an operation takes a femtojoule to some hundred pJ", zero=True)


def operation_energy(kind: str) -> Bound:
    """What an operation can take, in pJ, by the widest format in the name of its kind (``mac_s8``, ``mac_f16_s4``)."""
    found = re.findall(r"_(s|u|f|bf)(\d+)(?=_|$)", kind)
    of_kind = _OPERATIONS["float" if any("f" in form for form, _ in found) else "integer"]
    width = max((int(bits) for _, bits in found), default=0)
    return next((bound for widest, bound in of_kind if 0 < width <= widest), _OPERATION)


OperationEnergies = Annotated[dict[str, Quantity], Bounds(operation_energy)]
BUFFER_BYTES = Bound(0.075, 500.0, "pJ/B", "on-chip memories take 0.1 to 100 pJ per byte", zero=True)
"""Of an accelerator's buffers."""

PortEnergy = Annotated[Quantity, Bound(0.001, 2000.0, "pJ/B", "memories take 0.1 to 500 pJ per byte", zero=True)]
LutEnergy = Annotated[Quantity, Bound(0.1, 10_000.0, "fJ", "a LUT takes some to some hundred fJ in a cycle", zero=True)]
MachinePower = Annotated[Quantity, Bound(0.0001, 2000.0, "W", "accelerators draw a milliwatt to a kilowatt",
                                         zero=True)]
BoardPower = Annotated[Quantity, Bound(0.05, 1000.0, "W", "boards idle at 0.1 to 300 W", zero=True)]
ActivePower = Annotated[Quantity, Bound(0.0, 200.0, "W", "memory controllers take up to tens of watts")]
GpuLimit = Annotated[Quantity, Bound(2.0, 5000.0, "W", "GPUs are limited to 5 to 2000 W")]
ReactionTime = Annotated[Quantity, Bound(0.1, 1000.0, "ms", "power controllers take one to a hundred milliseconds")]
GpuIdle = Annotated[Quantity, Bound(0.2, 1000.0, "W", "GPUs draw 1 to 300 W whatever they do", zero=True)]
ClockExponent = Annotated[Quantity, Bound(1.0, 6.0, "", "power follows the clock times the voltage squared, which "
                                                        "rises with the clock")]
VoltageFloor = Annotated[Quantity, Bound(0.3, 1.0, "of 1", "chips end at 0.6 to 0.85 of the voltage of their clock")]
Efficiency = Annotated[Quantity, Bound(0.3, 1.0, "of 1", "regulators lose a tenth to a third")]
Part = Annotated[Quantity, Bound(0.0, 1.0, "of 1", "it is a share")]
TurnaroundShare = Annotated[Quantity, Bound(0.0, 0.9, "of 1", "memory that lost more would hardly move anything")]

"""Linear layers: the tile and the splits of k with which a matrix product takes the least time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from math import sqrt
from operator import attrgetter

from intsim.calls import LinearCall
from intsim.errors import InputError
from intsim.machines.gpu.launch import Launch
from intsim.machines.gpu.routine import Task, routine_as_set
from intsim.machines.gpu.sequence import SequencePlan
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.machines.gpu.splits import ceil, shares
from intsim.machines.gpu.stream import Shares, shares_of
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.gpu.tokens import WAYS, Way, variants
from intsim.pipelines.linear.gpu import PIPELINES, ROUTINES
from intsim.pipelines.spec import Pipeline
from intsim.streams.sass.routine import RoutineKernel

MOST_SPLITS, WAVES = 32, 3
SWAPPED = 64
"""Tokens from which on they may be a tile's columns, of which it has more than rows."""
COUNTS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32)
"""Numbers of splits that are tried, of those that have a tile for each."""
REDUCTION = "linear_reduce_f32"
WHOLE = "linear_s8"
"""What is never split along k: TensorRT-LLM's plugin launches one batch, vLLM's CUTLASS kernels one split."""
OPERANDS = {0: ("f16", "f32"), 2: ("e4m3", "f32"), 3: ("s8", "s32")}
"""Of the products by what the kernels' sources call ELEMENT."""
PRODUCT = PIPELINES[0]
"""The pipeline that a product alone stands for."""
OUTPUT_BYTES = 2
PARTIAL_BYTES = 4
GROUP_OF_SCALE = 128
"""Weights of four bits that share a float16 scale."""
Cut = int | Shares
"""Into how many splits k goes, or how a stream-K kernel shares out all of the work."""


@dataclass(frozen=True)
class Products:
    """Matrix products C = A B^T of one shape in one launch, as libraries have batches of them.

    Attributes:
        call: the shape of each.
        count: how many, each with a C of its own; different_a, different_b: how many A and B they have between them.
            Those that share one follow one another, so that it comes from DRAM once.
    """

    call: LinearCall
    count: int = 1
    different_a: int = 1
    different_b: int = 1

    @property
    def swapped(self) -> Products:
        """With A and B in each other's place."""
        return Products(LinearCall(m=self.call.n, n=self.call.m, k=self.call.k), self.count, self.different_b,
                        self.different_a)

    @property
    def outputs(self) -> int:
        """Elements of all C."""
        return self.count * self.call.m * self.call.n

    def blocks(self, kernel: RoutineKernel, cut: Cut) -> int:
        """Thread blocks of all products."""
        if isinstance(cut, Shares):
            return cut.blocks
        return self.count * kernel.thread_blocks({"m": self.call.m, "n": self.call.n, "splits": cut})


def linear_plan(system: GpuSystem, call: LinearCall, pipeline: Pipeline, alike: int = 1) -> SequencePlan:
    """The fastest of the stored tiles, each in the numbers of splits that fill the GPU, or shared out by stream-K.

    Args:
        alike: so many such layers in one launch, each with tokens and weights of its own.

    Raises:
        InputError: no kernel for the GPU's architectures, or none that fits.
    """
    ways: tuple[Way | None, ...] = WAYS.get(pipeline.name, (None,))
    products = Products(call, alike, alike, alike)
    found = [_behind(system, way, products, _fastest(system, products, pipeline, ROUTINES[pipeline.name], way))
             for way in ways]
    return min(found, key=attrgetter("seconds"))


def product_launches(system: GpuSystem, products: Products, routine: str) -> tuple[Launch, ...]:
    """The launches of matrix products that are a step of something else.

    Raises:
        InputError: as ``linear_plan``.
    """
    return _fastest(system, products, PRODUCT, routine).launches


def _behind(system: GpuSystem, way: Way | None, products: Products, product: SequencePlan) -> SequencePlan:
    """Products behind what quantises their tokens, if anything does."""
    if way is None:
        return product
    quantiser = way.quantise(system, replace(products.call, m=products.different_a * products.call.m))
    tokens, multiply = (step for step in product.pipeline.steps if not step.untimed)
    return replace(product, launches=(*quantiser, *product.launches), before=len(quantiser),
                   steps=(*(tokens for _ in quantiser), *(multiply for _ in product.launches)),
                   assumptions=(*product.assumptions, way.about))


def _fastest(system: GpuSystem, products: Products, pipeline: Pipeline, routine: str,
             way: Way | None = None) -> SequencePlan:
    """The one of least seconds: of a choice, first what it takes at least, then at the clock that is set, then held."""
    refusals: list[InputError] = []
    choices = sorted(_choices(system, products, routine, refusals, way), key=lambda choice: choice[0])
    waiting: list[tuple[float, int, SequencePlan | None, bool]] = [
        (least, place, None, False) for place, (least, *_) in enumerate(choices)]
    priced: set[tuple[str, Cut, int, float]] = set()
    while waiting:
        _, place, plan, held = heappop(waiting)
        if plan and held:  # all others take as long at least
            return replace(plan, call=products.call, considered=len(choices))
        _, kernel, cut, laid = choices[place]
        if plan is None:
            launched = (kernel.name, cut, laid.blocks(kernel, cut), _read_bytes(system, laid, kernel, cut))
            if launched in priced:
                continue  # a square tile's, whose operands may change places without a change
            priced.add(launched)
        found = plan.within_power() if plan else _plan(system, laid, pipeline, kernel, cut)
        heappush(waiting, (found.seconds, place, found, plan is not None))
    raise refusals[0] if refusals else InputError(
        f"{system.name}: there is no kernel of {routine} for {' or '.join(system.gpu.runs)}", key="pipeline",
        expected="a GPU that runs " + " or ".join(system.kernels.routines.archs_of(routine)))


def _choices(system: GpuSystem, products: Products, routine: str, refusals: list[InputError],
             way: Way | None = None) -> Iterator[tuple[float, RoutineKernel, Cut, Products]]:
    """Kernels, splits or shares, and layouts, with the seconds that they take at least; what does not fit goes to the
    refusals."""
    for kernel in _kernels(system, routine):
        if way and not way.tiles(kernel, products.call.m):
            continue
        try:
            for laid in _layouts(products, kernel):
                for cut in [1] if way and way.whole else _cuts(system, laid, kernel):
                    yield _least_s(system, laid, kernel, cut), kernel, cut, laid
        except InputError as error:
            refusals.append(error)


def _layouts(products: Products, kernel: RoutineKernel) -> Iterator[Products]:
    """Where tokens and weights have one format they may change places, as libraries let them: the output is transposed.

    Tiles of warp groups, which have 64 rows at least, have few columns for tokens alone.
    """
    alike = kernel.sizes["b_bits"] == 8 * (2 - kernel.sizes["element"] // 2)
    for_tokens = "cluster" in kernel.sizes and kernel.sizes["block_n"] <= SWAPPED
    if not for_tokens:
        yield products
    if for_tokens or (alike and products.call.m >= SWAPPED):
        yield products.swapped


def _least_s(system: GpuSystem, products: Products, kernel: RoutineKernel, cut: Cut) -> float:
    """Products, or instructions, at the SM's rate on the one that has most of them; or all bytes at DRAM's; the start.

    Of the instructions, those of the loop.
    """
    gpu, sizes = system.gpu, kernel.sizes
    # A loop whose first turn lies before it has a turn less.
    turns = cut.turns if isinstance(cut, Shares) else (
        ceil(ceil(products.call.k, sizes["block_k"]), cut) - ("cluster" in sizes))
    tiles = turns * ceil(products.blocks(kernel, cut), gpu.sm_count)
    operands, accumulator = OPERANDS[sizes["element"]] if not sizes.get("half_sums") else ("f16", "f16")
    rate = gpu.matrix_rate(operands, accumulator, "cluster" in sizes, kernel.name).mac_per_cycle_per_sm
    multiplied = sizes["block_m"] * sizes["block_n"] * sizes["block_k"] / rate
    issued = sum(len(b.instructions) for b in kernel.blocks if b.loops) * kernel.warps / SUB_PARTITIONS
    working = max(multiplied, issued * gpu.scheduler.issue_cycles) * tiles / gpu.clock_hz
    moved = _read_bytes(system, products, kernel, cut) + products.outputs * OUTPUT_BYTES
    started = gpu.behind_s * (2.0 if isinstance(cut, int) and cut > 1 else 1.0)
    return started + max(working, moved / gpu.dram.bandwidth_bytes_per_s)


def _kernels(system: GpuSystem, routine: str) -> list[RoutineKernel]:
    """Of every architecture that the GPU runs, as libraries ship them; a tile that several have is the best one's.

    Those of more rows than there are tokens, too: few tokens take no longer then than the tile's rows would.
    """
    found: dict[str, RoutineKernel] = {}
    for arch in system.gpu.runs:
        for kernel in system.kernels.routines.for_routine(routine, arch):
            found.setdefault(kernel.tile, kernel)
    return list(found.values())


def _cuts(system: GpuSystem, products: Products, kernel: RoutineKernel) -> Sequence[Cut]:
    """The shares of a stream-K kernel's blocks; else numbers of splits with tiles for each, up to ``WAVES`` waves,
    which even out what a last wave leaves idle.

    A batch is not split: a kernel's third grid dimension counts either products or splits (CUTLASS, GemmUniversalMode).
    """
    fit = system.fit(kernel).blocks
    rows, columns = _tiles(products.call, kernel)
    tiles = ceil(products.call.k, kernel.sizes["block_k"])
    if "stream" in kernel.sizes:
        return [found for blocks in range(1, fit + 1) if products.count == 1
                for found in shares_of(rows * columns, tiles, blocks * system.gpu.sm_count)]
    if kernel.routine == WHOLE or products.count > 1:
        return [1]
    most = min(MOST_SPLITS, tiles, max(1, WAVES * system.gpu.sm_count * fit // (products.count * rows * columns)))
    return sorted({shares(tiles, splits)[0] for splits in COUNTS if splits <= most})


def _plan(system: GpuSystem, products: Products, pipeline: Pipeline, kernel: RoutineKernel,
          cut: Cut) -> SequencePlan:
    if isinstance(cut, Shares):
        return _shared_out(system, products, pipeline, kernel, cut)
    call, splits = products.call, cut
    _, each = shares(ceil(call.k, kernel.sizes["block_k"]), splits)
    shape = {"m": call.m, "n": call.n, "k": call.k, "split_tiles": each, "splits": splits}
    output = products.outputs * OUTPUT_BYTES
    partial = splits * products.outputs * PARTIAL_BYTES
    spilled = partial if partial > system.gpu.l2.size_bytes else 0
    moved = _read_bytes(system, products, kernel, splits) + (output if splits == 1 else spilled)
    launches = [routine_as_set(system, Task(kernel, shape, moved, products=products.count))]
    if splits > 1:
        reduction = variants(system, REDUCTION)[0]
        sizes = {"m": products.count * call.m, "n": call.n, "splits": splits}
        launches.append(routine_as_set(system, Task(reduction, sizes, spilled + output)))
    return SequencePlan(call, pipeline, tuple(launches), splits, False, 1, _assumptions(kernel, splits),
                        behind=True)


def _shared_out(system: GpuSystem, products: Products, pipeline: Pipeline, kernel: RoutineKernel,
                cut: Shares) -> SequencePlan:
    """In one launch, whose blocks leave one another what L2 holds."""
    moved = _read_bytes(system, products, kernel, cut) + products.outputs * OUTPUT_BYTES
    launch = routine_as_set(system, Task(kernel, {"blocks": cut.blocks, "splits": 1}, moved, pieces=cut.pieces()))
    about = (f"stream-K: {cut.blocks} thread blocks have {cut.turns} tiles of k each, and a tile of outputs has up to "
             f"{cut.parts} parts of k; the values beside this are of one")
    return SequencePlan(products.call, pipeline, (launch,), cut.parts, False, 1, (*_assumptions(kernel, 1), about),
                        behind=True)


def _read_bytes(system: GpuSystem, products: Products, kernel: RoutineKernel, cut: Cut) -> float:
    """A and B from DRAM: once where one of them stays in L2, else once for each near-square patch of tiles."""
    sizes, call = kernel.sizes, products.call
    a_bytes, b_bytes = 2 - sizes["element"] // 2, sizes["b_bits"] / 8
    once = (products.different_a * call.m * a_bytes + products.different_b * call.n * b_bytes) * call.k
    scales = _scale_bytes(products, sizes)
    fit = system.fit(kernel).blocks
    rows, columns = _tiles(call, kernel)
    splits = max(1.0, cut.blocks / (rows * columns)) if isinstance(cut, Shares) else cut
    together = max(1.0, system.gpu.sm_count * fit / splits)
    under_way = min(float(products.count), max(1.0, together / (rows * columns)))
    if under_way * min(call.m * a_bytes, call.n * b_bytes) * call.k <= system.gpu.l2.size_bytes / 2.0:
        return once + scales
    together /= under_way
    high = min(float(rows), max(1.0, sqrt(together * sizes["block_n"] / sizes["block_m"])))
    wide = min(float(columns), max(1.0, together / high))
    waves = max(1.0, rows * columns / (high * wide))
    patch = (products.different_a * high * sizes["block_m"] * a_bytes
             + products.different_b * wide * sizes["block_n"] * b_bytes) * call.k
    return max(once, waves * patch) + scales


def _scale_bytes(products: Products, sizes: Mapping[str, int]) -> float:
    """Of groups of weights of 4 bits; of INT8's rows of A and B; of rows of weights of 8 bits beside A of 16."""
    call, of_8_bits = products.call, sizes["b_bits"] == 8
    groups = ceil(call.k, GROUP_OF_SCALE) if sizes["b_bits"] == 4 else 0
    of_a, of_b = OPERANDS.get(sizes["element"], ("",))[0] == "s8", of_8_bits and sizes["element"] != 2
    return (products.different_a * call.m * 4 * of_a
            + products.different_b * call.n * (2 * groups + 4 * of_b))


def _tiles(call: LinearCall, kernel: RoutineKernel) -> tuple[int, int]:
    """Rows and columns of tiles of a product."""
    return ceil(call.m, kernel.sizes["block_m"]), ceil(call.n, kernel.sizes["block_n"])


def _assumptions(kernel: RoutineKernel, splits: int) -> tuple[str, ...]:
    found = ["the kernel is launched behind others of a stream or graph, as a model's layers are",
             "weights lie in memory in the kernel's format"]
    if splits > 1:
        found.append(f"k is summed in {splits} splits; the values beside this are of one")
    return tuple(found)

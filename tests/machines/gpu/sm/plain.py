"""The engine in plain Python, which runs every issue of a window: what the compiled one is held to."""

from dataclasses import dataclass, field

from intsim.machines.gpu.sm import engine as e

NEVER = 1e300


@dataclass
class Warp:
    at: int
    block: range
    turns: int
    waiting: bool = False
    arrived: float = 0.0
    turn_time: float = 0.0
    next: tuple[float, int] = (0.0, e.WAIT)
    ready: dict[int, tuple[float, int]] = field(default_factory=dict)
    copies_end: float = 0.0
    copies: list[float] = field(default_factory=list)
    products: list[float] = field(default_factory=list)


class Plain:
    def __init__(self, program, warps, warps_per_block, policy, issue_cycles):
        self.rows = [dict(zip(range(len(row)), row, strict=True)) for row in program.whole.tolist()]
        self.prices = program.price.tolist()
        self.awaits, self.gives = ([[c for c in row if c >= 0] for row in table.tolist()]
                                   for table in (program.awaits, program.gives))
        self.policy, self.issue_cycles = policy, issue_cycles
        self.free, self.fill = [0.0] * len(program.pipes), [0.0] * len(program.pipes)
        self.left = [[] for _ in program.pipes]
        self.warps = []
        for w in range(warps):
            first = w // warps_per_block * warps_per_block
            self.warps.append(Warp(w // warps_per_block * len(self.rows) * warps_per_block // warps,
                                   range(first, first + warps_per_block), int(w == first)))
        self.clock, self.last = 0.0, 0
        self.stalls = [[0.0] * e.REASON_COUNT for _ in program.spans]
        self.busy = [[0.0] * len(program.pipes) for _ in program.spans]

    def place(self, pipe, entries):
        return self.left[pipe][-entries] if len(self.left[pipe]) >= entries else 0.0

    def room(self, here):
        row = self.rows[here]
        pipe = row[e.FIRST_PIPE]
        if pipe < 0:
            return 0.0
        if row[e.QUEUE]:
            until = self.place(pipe, row[e.QUEUE])
        else:
            until = self.free[pipe]
            if row[e.OTHER_PIPE] >= 0:
                until = min(until, self.free[row[e.OTHER_PIPE]])
            if row[e.ALSO] >= 0:
                until = max(until, self.free[row[e.ALSO]])
        return max(until, self.place(-1, row[e.MEMORY_QUEUE])) if self.prices[here][e.MEMORY_CYCLES] else until

    def awaited(self, warp, row):
        kind, left = row[e.KIND], row[e.ARGUMENT]
        if kind == e.WAIT_COPIES:
            return (warp.copies[-1 - left] if len(warp.copies) > left else 0.0), e.LONG_SCOREBOARD
        if kind == e.WAIT_PRODUCTS:
            return (warp.products[-1 - left] if len(warp.products) > left else 0.0), e.PIPE
        if kind == e.WAIT_TURN:
            return (warp.turn_time if warp.turns else NEVER), e.BLOCK_BARRIER
        return 0.0, e.WAIT

    def earliest(self, warp):
        candidates = [warp.next, *(warp.ready.get(c, (0.0, e.WAIT)) for c in self.awaits[warp.at]),
                      self.awaited(warp, self.rows[warp.at]), (self.room(warp.at), e.PIPE)]
        best = candidates[0]
        for candidate in candidates[1:]:
            if candidate[0] > best[0]:
                best = candidate
        return best

    def order(self):
        number, last = len(self.warps), self.last
        if self.policy == e.ROUND_ROBIN:
            return [(last + 1 + turn) % number for turn in range(number)]
        others = [w for w in range(number) if w != last]
        return [last, *(others if self.policy == e.OLDEST else reversed(others))]

    def enter(self, here, time, busy):
        row, price, begin = self.rows[here], self.prices[here], time
        pipe, cycles = row[e.FIRST_PIPE], price[e.CYCLES]
        if pipe >= 0:
            if row[e.OTHER_PIPE] >= 0 and self.free[row[e.OTHER_PIPE]] < self.free[pipe]:
                pipe = row[e.OTHER_PIPE]
            begin = max(begin, self.free[pipe])
            self.left[pipe].append(begin)
            behind = 0.0
            if self.fill[pipe] > 0.0:
                remaining = max(0.0, self.fill[pipe] - (begin - self.free[pipe]))
                behind = min(remaining, cycles)
                self.fill[pipe] = remaining - behind
            self.free[pipe] = begin + cycles + behind
            self.fill[pipe] += price[e.FILL]
            busy[pipe] += cycles + price[e.FILL]
            if row[e.ALSO] >= 0:
                self.free[row[e.ALSO]] = begin + cycles
                busy[row[e.ALSO]] += cycles
        end = begin + max(cycles, price[e.LATENCY], price[e.MEMORY_LATENCY])
        if price[e.MEMORY_CYCLES]:
            self.free[-1] = max(self.free[-1], begin) + price[e.MEMORY_CYCLES]
            self.left[-1].append(self.free[-1])
            busy[-1] += price[e.MEMORY_CYCLES]
            end = max(end, self.free[-1] + price[e.MEMORY_LATENCY])
        return begin + cycles, end

    def finish(self, warp, here, entered, end):
        row = self.rows[here]
        for column in self.gives[here]:
            warp.ready[column] = end, row[e.RESULT]
        for board, time in ((e.WRITE_BOARD, end), (e.READ_BOARD, entered)):
            if row[board] >= 0 and time > warp.ready.get(row[board], (0.0, 0))[0]:
                warp.ready[row[board]] = time, row[e.RESULT]
        if row[e.KIND] == e.COPY:
            warp.copies_end = max(warp.copies_end, end)
        elif row[e.KIND] == e.COMMIT:
            warp.copies.append(warp.copies_end)
        elif row[e.KIND] == e.LAST_GROUP_PRODUCT:
            warp.products.append(end)

    def order_of_warps(self, warp, number, kind, end):
        block = [self.warps[w] for w in warp.block]
        if kind == e.BARRIER:
            warp.waiting, warp.arrived = True, end
            if all(other.waiting for other in block):
                opens = max(other.arrived for other in block)
                for other in block:
                    other.waiting = False
                    if opens > other.next[0]:
                        other.next = opens, e.BLOCK_BARRIER
        elif kind == e.WAIT_TURN:
            warp.turns -= 1
        elif kind == e.PASS_TURN:
            heir = block[(number - warp.block.start + 1) % len(block)]
            heir.turns, heir.turn_time = heir.turns + 1, end

    def issue(self):
        best, chosen, why = NEVER, 0, e.WAIT
        for w in self.order():
            if self.warps[w].waiting:
                continue
            time, reason = self.earliest(self.warps[w])
            time = max(time, self.clock)
            if time < best - 1e-9:
                best, chosen, why = time, w, reason
            if time <= self.clock:
                break
        assert best < NEVER, "every warp waits for another"
        warp, self.last = self.warps[chosen], chosen
        here, row = warp.at, self.rows[warp.at]
        self.stalls[row[e.SPAN]][e.BUSY] += self.issue_cycles
        self.stalls[row[e.SPAN]][why] += best - self.clock
        entered, end = self.enter(here, best, self.busy[row[e.SPAN]])
        self.finish(warp, here, entered, end)
        self.clock = best + self.issue_cycles
        warp.next = best + self.prices[here][e.STALL], e.WAIT
        self.order_of_warps(warp, chosen, row[e.KIND], end)
        warp.at = (here + 1) % len(self.rows)

    def window(self, warm_up, measured):
        """Cycles of ``measured`` issues after ``warm_up``, and by span: stalls by reason, busy cycles by pipe."""
        for _ in range(warm_up):
            self.issue()
        began = self.clock
        for table in (self.stalls, self.busy):
            for values in table:
                values[:] = [0.0] * len(values)
        for _ in range(measured):
            self.issue()
        return self.clock - began, [[*stalls, *busy] for stalls, busy in zip(self.stalls, self.busy, strict=True)]

"""'intsim trace': latency and energy per run from a power meter's export."""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.folder import check_folder, output_folder
from intsim.measure.records import check_device, write_records
from intsim.measure.traces import Fold, Runs, Trace, count_runs, find_runs, fold, read_trace
from intsim.pipelines.registry import get_pipeline
from intsim.studies.waveform import Beside, beside
from intsim.tables import text_table

DESCRIBED = ("device", "pipeline", "q_len", "head_dim")
MOST_RUNS = 10**9
MOST_THREADS = 4096
LEAST_V, LARGEST_V = 0.3, 1000.0
"""A supply: from a core's rail to a direct-current bus; millivolts are above it."""



def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "trace", help="turn a power meter's export into a measurement", description=__doc__,
        epilog="Files of POWER-Z, nvidia-smi and NVML, tegrastats, INA219 and INA226, RAPL counters, Otii, Monsoon and "
               "PPK2 are read, and any table with a time, and with power, voltage and current, or energy, whose titles "
               "name their units (time_s and power_w).")
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--repeats", type=int, metavar="N", help="how many equal runs the trace holds; with --fold "
                        "as many as it has periods, if not given")
    parser.add_argument("--fold", action="store_true", help="fold the runs over their period: phases with power, time")
    parser.add_argument("--machine", metavar="NAME", help="with what ran: the projected run of that machine beside the "
                        "measured ones; with --fold plateau by plateau")
    parser.add_argument("--channel", metavar="NAME", help="which of several rails, GPUs or domains, or all")
    parser.add_argument("--interval", type=float, metavar="SECONDS", help="between samples, for a log without times")
    parser.add_argument("--volts", type=float, metavar="V", help="of the supply, where the current stands alone")
    parser.add_argument("--out", metavar="DIR", help="write the picture, trace.json and, if described, measurement.csv")
    parser.add_argument("--json", action="store_true", help="print as JSON")
    record = parser.add_argument_group("what ran, for measurement.csv (the first four, the rest is optional)")
    record.add_argument("--device", metavar="NAME", help="of the board, such as rk3588s")
    record.add_argument("--pipeline", metavar="NAME", help="of 'intsim list pipelines'")
    for name, what in (("q-len", "query rows"), ("kv-len", "keys (default: as many as query rows)"),
                       ("head-dim", "elements of a head"),
                       ("v-head-dim", "of a head of V (default: as --head-dim)"), ("batch", "(default: 1)"),
                       ("heads", "(default: 1)"),
                       ("kv-heads", "(default: as many as heads)"), ("threads", "that ran")):
        record.add_argument(f"--{name}", type=int, metavar="N", help=what)
    record.add_argument("--causal", action="store_true", default=None, help="with a causal mask")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Analyse the trace, print what it holds, and write the output folder if one is named."""
    _check(options)
    described = _described(options)
    if options.out is not None:
        check_folder(options.out)
    trace = read_trace(options.file, options.channel, options.interval, options.volts)
    runs = find_runs(trace, count_runs(trace) if options.repeats is None else options.repeats)
    folded = fold(trace, runs) if options.fold else None
    projected = _beside(options, described, runs, folded, trace) if options.machine and described else None
    found = {"file": trace.path.name, "read": trace.meter, **asdict(runs)} | (
        {"fold": asdict(folded)} if folded else {}) | (
        {"projected": [asdict(p) for p in projected.plateaus],
         "compared": [asdict(one) for one in projected.compared],
         "deviations_w": projected.deviations_w, "not_modelled": list(projected.not_modelled)} if projected else {})
    if options.json:
        print(json.dumps(found, indent=1))
    else:
        print(shown(runs, folded, trace.meter, projected))
    if options.out is not None:
        from intsim.report.style import save
        from intsim.report.trace import draw, draw_beside, draw_fold

        with output_folder(options.out) as folder:
            save(draw(trace, runs), folder / "trace")
            if folded:
                steps = [(p.start_s, p.duration_s, p.power_w) for p in (projected.plateaus if projected else ())]
                save(draw_fold(trace, folded, steps), folder / "fold")
            elif projected:
                save(draw_beside(trace, runs, [(p.duration_s, p.power_w, p.step) for p in projected.plateaus],
                                 projected.latency_s, projected.power_w), folder / "beside")
            (folder / "trace.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
            if described:
                write_records(folder / "measurement.csv", [described | _measured(options, runs)])
    return 0


def _check(options: argparse.Namespace) -> None:
    if options.repeats is None and not options.fold:
        raise InputError("is missing", key="--repeats", expected="how many runs the trace holds, or --fold to count "
                         "the periods of their waveform")
    if options.repeats is not None and not 1 <= options.repeats <= MOST_RUNS:
        raise InputError(f"found {options.repeats}", key="--repeats", expected="a whole number of at least 1 and at "
                         f"most {MOST_RUNS:g}")
    if options.machine is not None and not options.pipeline:
        raise InputError(f"found '{options.machine}'", key="--machine",
                         expected="--device, --pipeline, --q-len and --head-dim with it")
    if options.interval is not None and not (math.isfinite(options.interval) and options.interval > 0):
        raise InputError(f"found {options.interval:g}", key="--interval", expected="seconds above 0")
    if options.volts is not None and not LEAST_V <= options.volts <= LARGEST_V:
        raise InputError(f"found {options.volts:g}", key="--volts", expected=f"volts from {LEAST_V:g} to {LARGEST_V:g}")


def _described(options: argparse.Namespace) -> dict[str, Any] | None:
    """What ran, checked as a call and a pipeline; None if it is not told."""
    told = [n for n in (*DESCRIBED, "kv_len", "v_head_dim", "batch", "heads", "kv_heads", "threads", "causal")
            if getattr(options, n) is not None]
    if not told:
        return None
    for name in DESCRIBED:
        if name not in told:
            raise InputError("is missing", key="--" + name.replace("_", "-"),
                             expected="--device, --pipeline, --q-len and --head-dim together")
    from intsim.session import default_session

    check_device(options.device, default_session().catalogue.machine_files(), "--device")
    try:
        get_pipeline(options.pipeline)
        heads = 1 if options.heads is None else options.heads
        call = AttentionCall(q_len=options.q_len, kv_len=options.q_len if options.kv_len is None else options.kv_len,
                             head_dim=options.head_dim, batch=1 if options.batch is None else options.batch,
                             heads=heads, kv_heads=heads if options.kv_heads is None else options.kv_heads,
                             causal=bool(options.causal), v_head_dim=options.v_head_dim)
    except InputError as error:
        raise error.at(None, None, "--" + str(error.key).replace("_", "-")) from None
    if options.threads is not None and not 1 <= options.threads <= MOST_THREADS:
        raise InputError(f"found {options.threads}", key="--threads",
                         expected=f"a whole number of at least 1 and at most {MOST_THREADS}")
    _check_runs(options, call)
    return {"device": options.device, "pipeline": options.pipeline, **call.columns, "threads": options.threads}


def _check_runs(options: argparse.Namespace, call: AttentionCall) -> None:
    """A device that a machine describes runs the pipeline, and has the threads: 'intsim calibrate' asks as much."""
    from intsim.session import default_session

    session = default_session()
    if get_pipeline(options.pipeline).target == "gpu" and options.threads is not None:
        raise InputError(f"found {options.threads}", key="--threads",
                         expected="nothing: a GPU's blocks schedule themselves")
    if options.device not in session.catalogue.machine_files():
        return
    try:
        session.plan(call, options.pipeline, options.device, threads=options.threads)
    except InputError as error:
        raise error.at(None, None, "--threads" if error.key == "threads" else "--device") from None


def _beside(options: argparse.Namespace, described: Mapping[str, Any], runs: Runs, folded: Fold | None,
            trace: Trace) -> Beside:
    """What a machine is projected to do in a run, turned as the measured waveform is where that is known."""
    from intsim.session import default_session

    call = AttentionCall.from_columns(described)
    result = default_session().simulate(call, options.pipeline, options.machine, threads=options.threads)
    return beside(result, runs, folded, trace)


def _measured(options: argparse.Namespace, runs: Runs) -> dict[str, Any]:
    return {"latency_s": runs.latency_s, "energy_j": runs.energy_j, "idle_power_w": runs.idle_power_w,
            "power_w": runs.power_w, "repeats": runs.repeats, "latency_uncertainty_s": runs.latency_uncertainty_s,
            "energy_uncertainty_j": runs.energy_uncertainty_j, "source": f"power trace {options.file}"}


def shown(runs: Runs, folded: Fold | None, meter: str, projected: Beside | None = None) -> str:
    """The figures, the phases and the remarks, as text."""
    rows: list[dict[str, Any]] = [
        {"quantity": "latency per run", "value": runs.latency_s * 1e3, "uncertainty": runs.latency_uncertainty_s * 1e3,
         "unit": "ms"},
        {"quantity": "energy per run", "value": runs.energy_j, "uncertainty": runs.energy_uncertainty_j, "unit": "J"},
        {"quantity": "power in the runs", "value": runs.power_w, "uncertainty": None, "unit": "W"},
        {"quantity": "idle power", "value": runs.idle_power_w, "uncertainty": None, "unit": "W"},
        {"quantity": "runs", "value": runs.repeats, "uncertainty": None, "unit": ""},
        {"quantity": "runs start", "value": runs.start_s, "uncertainty": None, "unit": "s"},
        {"quantity": "runs end", "value": runs.end_s, "uncertainty": None, "unit": "s"},
        {"quantity": "of the trace's energy", "value": 100 * runs.energy_share, "uncertainty": None, "unit": "%"}]
    if runs.period_s is not None:
        rows.append({"quantity": "period of the waveform", "value": runs.period_s * 1e3, "uncertainty": None,
                     "unit": "ms"})
    blocks = [text_table(rows)]
    if folded:
        blocks.append(text_table([
            {"phase": i, "starts_ms": p.start_s * 1e3, "lasts_ms": p.duration_s * 1e3, "power_w": p.power_w,
             "energy_j": p.energy_j, "share_percent": 100 * p.duration_s / folded.period_s}
            for i, p in enumerate(folded.phases, 1)]))
    if projected:
        blocks.append(text_table([
            {"projected": i, "starts_ms": p.start_s * 1e3, "lasts_ms": p.duration_s * 1e3, "power_w": p.power_w,
             "energy_j": p.power_w * p.duration_s, "step": p.step, "cores": p.cores}
            for i, p in enumerate(projected.plateaus, 1)]))
        blocks.append(text_table([asdict(one) for one in projected.compared]))
    said = (f"read: {meter}", *runs.remarks, *(folded.remarks if folded else ()), *_unlike(projected),
            *(f"not modelled in the projected run: {text}" for text in (projected.not_modelled if projected else ())))
    return "\n\n".join([*blocks, "\n".join(said)])


def _unlike(projected: Beside | None) -> tuple[str, ...]:
    """What samples of several runs, or of parts of them, say of whether the runs are alike."""
    if projected is None or projected.deviations_w is None:
        return ()
    measured, alike = projected.deviations_w
    return (f"samples deviate by {measured:.2g} W from their mean; of runs that are all as projected they would "
            f"by {alike:.2g} W",)

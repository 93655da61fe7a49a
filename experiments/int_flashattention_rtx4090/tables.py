"""The tables of README.md."""

from pathlib import Path

from intsim.studies.experiment import run_experiment

FILE = Path(__file__).with_name("experiment.yaml")
MACHINES = ("rtx4090-uncalibrated", "rtx4090")
KERNELS = {"flash2_fp16": "FlashAttention-2 FP16, CUDA", "flash_fp8_e5m2": "FP8 E5M2, Triton",
           "int_flash": "full INT8, Triton", "int_flash_half": "half INT8, Triton", "flash_fp16": "FP16, Triton",
           "int_flash_mma": "full INT8, CUDA, ours"}
TUNED = {"flash_fp16": "FP16", "flash_fp8_e5m2": "FP8", "int_flash_half": "half INT8", "int_flash": "full INT8"}
TILES = {"32x32.w4.s3": "32 x 32, 4 warps", "64x64.w4.s3": "64 x 64, 4 warps", "128x64.w4.s3": "128 x 64, 4 warps",
         "128x64.w8.s3": "128 x 64, 8 warps"}


def kernels() -> list[list[str]]:
    """Milliseconds at 4096 and 16384 tokens, and what bounds a kernel there on the card that nothing is fitted to."""
    found = run_experiment(FILE)
    rows = {(row["machine"], row["pipeline"], row["q_len"]): row for row in found.rows}
    details = {result.pipeline: result.details for result in found.results
               if (result.machine, result.workload.q_len) == (MACHINES[0], 16384)}
    clock_hz = max(one.clock_hz for one in details.values())

    def cells(pipeline: str, length: int) -> list[str]:
        ms = [rows[machine, pipeline, length]["latency_s"] * 1e3 for machine in MACHINES]
        measured_s = rows[MACHINES[1], pipeline, length]["measured_latency_s"]
        return [f"{value:#.3g}" for value in (*ms, *([] if measured_s is None else [measured_s * 1e3]))] + [""] * (
            measured_s is None)

    def bound(pipeline: str) -> str:
        one = details[pipeline]
        held = "; 450 W hold its clock" if one.clock_hz < clock_hz else ""
        return f"{one.bound}, {100 * one.utilisation[one.bound]:.0f} % busy{held}"

    heads = [f"{name} {length}" for length in ("4k", "16k") for name in ("projected", "calibrated", "measured")]
    return [["kernel", *heads, "bound"], *([f"{name} (`{pipeline}`)", *cells(pipeline, 4096), *cells(pipeline, 16384),
                                            bound(pipeline)] for pipeline, name in KERNELS.items())]


def tiles() -> list[list[str]]:
    """Milliseconds at 16384 tokens, projected, of four tiles."""
    def cells(tile: str) -> list[str]:
        settings = {f"machine.tiles.{pipeline}.tile": tile for pipeline in TUNED}
        rows = run_experiment(FILE, settings | {
            "machines": [MACHINES[0]], "pipelines": list(TUNED), "shapes.0.q_len": [16384]})
        return [f"{row['latency_s'] * 1e3:.1f}" for row in rows.rows]

    return [["projected 16k, ms", *TUNED.values()], *([name, *cells(tile)] for tile, name in TILES.items())]

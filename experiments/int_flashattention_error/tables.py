"""The tables of README.md."""

from pathlib import Path

from intsim.studies.experiment import run_experiment

NAMES = {"flash_fp16": "FP16", "int_flash_half": "half INT8", "int_flash": "full INT8",
         "int_flash_int4": "INT4 Q and K", "flash_fp8_e5m2": "FP8 E5M2, no scales",
         "flash_fp8_e4m3": "FP8 E4M3, scales"}
LENGTHS = (1024, 2048, 4096, 8192, 16384)
OF_FP8 = {"E5M2": "flash_fp8_e5m2", "E4M3": "flash_fp8_e4m3"}


def normal() -> list[list[str]]:
    """Mean relative error and relative L1 on N(0, 1), in percent."""
    return _errors("N(0, 1)", "normal.yaml", list(NAMES))


def uniform() -> list[list[str]]:
    """The same on U(-0.5, 0.5)."""
    return _errors("U(-0.5, 0.5)", "uniform.yaml", ["int_flash_half", "int_flash", *OF_FP8.values()])


def _errors(title: str, file: str, pipelines: list[str]) -> list[list[str]]:
    found = {(one.pipeline, one.shape.kv_len): (100 * one.accuracy.mean_relative_error, 100 * one.accuracy.relative_l1)
             for one in run_experiment(Path(__file__).with_name(file)).accuracies}

    def less(fp8: str, length: int) -> str:
        relative, l1 = (100 * (1.0 - own / other) for own, other in
                        zip(found["int_flash", length], found[fp8, length], strict=True))
        return f"{relative:.0f} % ({l1:.0f} %)"

    return [[title, *(f"{length // 1024}k" for length in LENGTHS)],
            *([NAMES[name], *("{} ({})".format(*map(_percent, found[name, length])) for length in LENGTHS)]
              for name in pipelines),
            *([f"full INT8 below {name}", *(less(fp8, length) for length in LENGTHS)] for name, fp8 in OF_FP8.items())]


def _percent(value: float) -> str:
    return f"{value:.{2 if value < 1.0 else 1 if value < 20.0 else 0}f}"

"""What a user meets first: the names of the package, and a result that shows, saves and reads itself."""

from __future__ import annotations

import ast
import inspect
import json
import os
import re
import subprocess
import sys
import warnings
from dataclasses import fields, replace
from html.parser import HTMLParser
from importlib import metadata
from pathlib import Path

import pytest

import intsim
from intsim.calls import AttentionCall, LinearCall
from intsim.errors import InputError
from intsim.result import CpuDetails, GpuDetails, Result, StepRecord
from intsim.session import default_session

ROOT = Path(__file__).resolve().parents[1]
CALL = AttentionCall(q_len=64, kv_len=128, head_dim=64, heads=4, kv_heads=2)


@pytest.fixture(scope="module")
def on_cpu() -> Result:
    return intsim.simulate(CALL, "int_attention", "cortex-a76")


@pytest.fixture(scope="module")
def on_gpu() -> Result:
    return intsim.simulate(AttentionCall(q_len=256, kv_len=256, head_dim=64), "int_flash", "rtx4090")


def test_dir_shows_every_public_name() -> None:
    assert set(dir(intsim)) >= {*intsim.__all__, "__version__", "torch"}
    assert [name for name in dir(intsim) if not name.startswith("_") and name not in (*intsim.__all__, "torch")] == []


def test_every_public_name_is_there_and_says_what_it_is() -> None:
    for name in intsim.__all__:
        assert getattr(intsim, name).__doc__, name
    assert intsim.__version__ == metadata.version("intsim")
    with pytest.raises(AttributeError, match="simulat"):
        _ = intsim.simulat  # type: ignore[attr-defined]


def test_a_type_checker_sees_the_names_that_are_loaded() -> None:
    """The imports for type checkers and the homes that names are loaded from are one list."""
    tree = ast.parse(Path(intsim.__file__).read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.name: node.module for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert seen.pop("torch") == "intsim"
    assert seen == intsim._HOMES
    assert sorted(seen) == sorted(intsim.__all__)
    assert (ROOT / "intsim" / "py.typed").is_file()


def test_the_reference_shows_what_the_package_offers() -> None:
    page = (ROOT / "docs" / "reference" / "python.md").read_text(encoding="utf-8")
    found = [name.removeprefix("intsim.") for name in re.findall(r"^::: (\S+)", page, re.MULTILINE)]
    assert sorted(found) == sorted([*intsim.__all__, "torch"])


@pytest.mark.parametrize("name", ["simulate", "plan", "simulate_model", "evaluate"])
def test_a_session_asks_as_the_package_does(name: str) -> None:
    """But for what the package has a default of, the arguments are the same ones."""
    by_session = dict(inspect.signature(getattr(intsim.Session, name)).parameters)
    by_package = inspect.signature(getattr(intsim, name)).parameters
    del by_session["self"]
    assert [(p.name, p.kind) for p in by_session.values()] == [(p.name, p.kind) for p in by_package.values()]


@pytest.mark.parametrize(("machine", "pipeline"), [
    ("rk3588s", "int_attention"), ("rtx4090", "int_flash"), ("h100-sxm", "linear_s8"), ("npu-16x16", "int_attention"),
    ("dgx-h100", "ring_prefill")])
def test_machines_and_plans_say_in_a_line_what_they_are(machine: str, pipeline: str) -> None:
    loaded = default_session().load(machine)
    attention = AttentionCall(q_len=512, kv_len=512, head_dim=64, heads=32)
    planned = intsim.plan(LinearCall(64, 64, 64) if pipeline == "linear_s8" else attention, pipeline, machine)
    for part in (machine, loaded.identity.kind, loaded.identity.status):
        assert part in repr(loaded)
    for part in (pipeline, repr(planned.call)):
        assert part in repr(planned)
    assert max(len(repr(loaded)), len(repr(planned))) < 250


def test_to_import_the_package_loads_no_library() -> None:
    code = ("import sys, intsim\nintsim.__version__\n"
            "print([m for m in ('numpy', 'numba', 'pandas', 'matplotlib', 'pydantic', 'yaml') if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_result_says_in_a_line_what_it_is(on_cpu: Result) -> None:
    text = repr(on_cpu)
    assert len(text) < 250
    for part in ("int_attention", "cortex-a76", f"{on_cpu.latency_s * 1e3:.4g} ms", "projected", "kv_heads=2"):
        assert part in text


class _Checked(HTMLParser):
    """Every element that opens closes again, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_a_result_shows_itself_in_a_notebook(on_cpu: Result, on_gpu: Result) -> None:
    for result in (on_cpu, on_gpu):
        page = _Checked()
        page.feed(result._repr_html_())
        assert page.open == []
        cells = "|".join(page.texts)
        for step in result.steps["step"]:
            assert step in cells
        for sentence in (*result.assumptions, *result.not_modelled):
            assert sentence in cells
        assert ("mJ" in cells) == (result.energy_j is not None)
        assert result.status in cells


def test_a_result_does_not_run_what_it_is_called(on_cpu: Result) -> None:
    bad = replace(on_cpu, machine="<script>alert(1)</script>", assumptions=("<b>",))
    assert "<script>" not in bad._repr_html_()
    assert "<b></li>" not in bad._repr_html_()


def test_a_plot_has_a_bar_per_step(on_cpu: Result) -> None:
    (axes,) = on_cpu.plot().axes
    widths = [bar.get_width() for bar in axes.patches]
    assert widths == pytest.approx([record.latency_s * 1e3 for record in on_cpu.records])
    assert [label.get_text() for label in axes.get_yticklabels()] == list(on_cpu.steps["step"])


def test_steps_have_shares_that_add_up(on_cpu: Result) -> None:
    assert on_cpu.steps["share"].sum() == pytest.approx(1.0)
    assert list(on_cpu.steps["step"]) == [record.step for record in on_cpu.records]


def test_ops_is_the_old_name_and_says_so(on_cpu: Result) -> None:
    with pytest.warns(DeprecationWarning, match=r"Result\.steps") as caught:
        old = on_cpu.ops
    assert caught[0].filename == __file__
    assert list(old["op"]) == list(on_cpu.steps["step"])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert "op" not in on_cpu.steps


def test_a_saved_result_is_read_back_equal(on_cpu: Result, on_gpu: Result, tmp_path: Path) -> None:
    odd = replace(on_cpu, records=(replace(on_cpu.records[0], latency_s=0.1 + 0.2, energy_j=None),), threads=None,
                  details=CpuDetails(streams={}, ceilings={"x": float("inf"), "y": 5e-324}), not_modelled=("\u00e9\n",))
    for i, result in enumerate((on_cpu, on_gpu, odd)):
        back = Result.load(result.save(tmp_path / f"{i}.json"))
        assert back == result
        assert type(back.details) is type(result.details)
        assert back.save(tmp_path / "again.json").read_bytes() == (tmp_path / f"{i}.json").read_bytes()
    assert isinstance(on_gpu.details, GpuDetails)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.json", "1.json", "2.json", "again.json"]


def test_every_field_is_saved(on_cpu: Result, tmp_path: Path) -> None:
    content = json.loads(on_cpu.save(tmp_path / "r.json").read_text(encoding="utf-8"))["content"]
    assert set(content) == {"is", *(field.name for field in fields(Result))}
    assert set(content["records"][0]) == {"is", *(field.name for field in fields(StepRecord))}


def test_a_file_of_an_earlier_release_lacks_what_has_a_default(on_cpu: Result, tmp_path: Path) -> None:
    path = on_cpu.save(tmp_path / "r.json")
    _change(path, lambda content: content.pop("events"), redigest=True)
    assert Result.load(path) == replace(on_cpu, events=())


def _change(path: Path, change: object, *, redigest: bool = False) -> None:
    from intsim.saved import _digest

    found = json.loads(path.read_text(encoding="utf-8"))
    assert callable(change)
    change(found["content"])
    if redigest:
        found["digest"] = _digest(found["content"])
    path.write_text(json.dumps(found), encoding="utf-8")


@pytest.mark.parametrize("place", ["", ".", "/", "..", "a\0b", int, None])
def test_what_is_no_place_for_a_file_is_refused(on_cpu: Result, place: object) -> None:
    with pytest.raises(InputError, match="expected the path of a file"):
        on_cpu.save(place)  # type: ignore[arg-type]


def test_nothing_takes_the_place_of_a_device(on_cpu: Result, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "device")
    with pytest.raises(InputError, match=r"device: cannot be written .*, expected the path of a file"):
        on_cpu.save(tmp_path / "device")
    assert (tmp_path / "device").is_fifo()


@pytest.mark.parametrize("change", [
    lambda c: c.update(latency_s=1.0), lambda c: c["records"].pop(), lambda c: c["call"].update(heads=8)])
def test_a_changed_file_is_refused(on_cpu: Result, tmp_path: Path, change: object) -> None:
    path = on_cpu.save(tmp_path / "r.json")
    _change(path, change)
    with pytest.raises(InputError, match=r"r\.json: was changed or damaged"):
        Result.load(path)


@pytest.mark.parametrize("change", [
    lambda c: c.update(later_field=1), lambda c: c.pop("machine"), lambda c: c.update(latency_s="fast"),
    lambda c: c["call"].update(q_len=0), lambda c: c["call"].update({"is": "Path"}),
    lambda c: c.update(status="measured"),
    lambda c: c.update(records=None), lambda c: c.update(events=[1]), lambda c: c.update(threads=True)])
def test_what_does_not_fit_is_refused(on_cpu: Result, tmp_path: Path, change: object) -> None:
    path = on_cpu.save(tmp_path / "r.json")
    _change(path, change, redigest=True)
    with pytest.raises(InputError, match=r"r\.json: does not fit this release"):
        Result.load(path)


@pytest.mark.parametrize(("text", "said"), [
    ("", "is not JSON, or is cut off"), ("[" * 100_000, "is not JSON"), ("[]", "is something else"),
    ('{"intsim": "Sweep"}', "is something else"), ('{"intsim": []}', "is something else"),
    ('{"intsim": "ModelResult"}', "is the result of a whole model, which intsim.ModelResult.load reads"),
    ('{"intsim": "Result", "version": 2}', "version: found 2"),
    ('{"intsim": "Result", "version": 1, "digest": "", "content": NaN}', "was changed")])
def test_what_is_no_result_is_refused(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "r.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=said):
        Result.load(path)


def test_a_cut_file_is_refused_wherever_it_ends(on_cpu: Result, tmp_path: Path) -> None:
    text = on_cpu.save(tmp_path / "r.json").read_text(encoding="utf-8").rstrip()
    for length in range(0, len(text), 997):
        (tmp_path / "cut.json").write_text(text[:length], encoding="utf-8")
        with pytest.raises(InputError):
            Result.load(tmp_path / "cut.json")


def test_a_place_that_cannot_be_written_keeps_what_was_there(on_cpu: Result, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for target in (tmp_path / "folder", tmp_path / "missing" / "r.json"):
        with pytest.raises(InputError, match="cannot be written"):
            on_cpu.save(target)
    with pytest.raises(InputError, match="cannot be read"):
        Result.load(tmp_path / "folder")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_records_take_their_fields_by_name() -> None:
    with pytest.raises(TypeError, match="positional"):
        Result("rk3588s", "fp16")  # type: ignore[misc,call-arg]


@pytest.mark.parametrize("schedule", ["", "fast", 5])
def test_a_schedule_that_there_is_not_is_refused(schedule: object) -> None:
    with pytest.raises(InputError, match="schedule: found"):
        intsim.simulate(intsim.AttentionCall(8, 8, 32), "int_attention", "rk3588s",
                        schedule=schedule)  # type: ignore[arg-type]


def test_each_head_has_its_own_keys_unless_kv_heads_says_otherwise():
    assert AttentionCall(1, 64, 64, heads=8) == AttentionCall(1, 64, 64, heads=8, kv_heads=8)
    assert AttentionCall(1, 64, 64, heads=8, kv_heads=1).kv_heads == 1
    with pytest.raises(InputError, match="kv_heads: found 0, expected an integer of at least 1"):
        AttentionCall(1, 64, 64, heads=8, kv_heads=0)

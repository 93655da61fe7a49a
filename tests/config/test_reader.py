"""The strict reader: each kind of bad file gives one message with file, line, key, what was expected."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from pydantic import Field
from pydantic.plugin import _loader

from intsim.config.document import read_document, read_value
from intsim.config.overrides import apply_overrides, override_key
from intsim.config.quantity import Count, Fraction, Positive, Strict
from intsim.config.validate import NO_PLUGINS, read_yaml, validate
from intsim.errors import InputError
from intsim.resources import machine_file
from intsim.session import Session


class Port(Strict):
    name: str
    width: Count


class Machine(Strict):
    kind: str
    clock_ghz: Positive
    efficiency: Fraction
    ports: list[Port] = Field(min_length=1)
    costs: dict[str, Port] = Field(default_factory=dict)


GOOD = """\
kind: core
clock_ghz: {value: 2.0, source: guide}   # a comment
efficiency: {value: 0.9, source: guide}
ports:
  - name: V0
    width: {value: 2.0, source: guide}
costs:
  add: {name: V0, width: {value: 1.0, source: guide}}
"""


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "machine.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_good_file_reads(tmp_path: Path) -> None:
    machine = read_yaml(write(tmp_path, GOOD), Machine)
    assert machine.clock_ghz.value == 2.0
    assert machine.ports[0].width.value == 2


@pytest.mark.parametrize("before", [None, "some"])
def test_no_plug_in_of_pydantic_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                              before: str | None) -> None:
    class Other(Strict):
        kind: str

    if before is None:
        monkeypatch.delenv(NO_PLUGINS, raising=False)
    else:
        monkeypatch.setenv(NO_PLUGINS, before)
    monkeypatch.setattr(_loader, "_plugins", None)
    monkeypatch.setattr(_loader, "entry_points", lambda group: pytest.fail("looked through what is installed"))
    assert read_yaml(write(tmp_path, "kind: core\n"), Other).kind == "core"
    assert os.environ.get(NO_PLUGINS) == before


@pytest.mark.parametrize(("old", "new", "line", "key", "words"), [
    ("clock_ghz:", "clock_gzh:", 2, "clock_gzh", ["unknown key", "did you mean 'clock_ghz'"]),
    ("clock_ghz:", "clock:", 2, "clock", ["unknown key", "clock_ghz"]),
    ("value: 2.0, source: guide}   #", "value: -2.0, source: guide}   #", 2, "clock_ghz", ["above 0"]),
    ("value: 0.9", "value: 1.7", 3, "efficiency", ["fraction"]),
    ("value: 0.9", "value: .nan", 3, "efficiency.value", ["finite"]),
    ("value: 0.9", "value: fast", 3, "efficiency.value", ["'fast'", "number"]),
    ("efficiency: {value: 0.9, source: guide}", "efficiency: {value: 0.9}", 3, "efficiency.source", ["missing"]),
    ("efficiency: {value: 0.9, source: guide}", "efficiency: 0.9", 3, "efficiency",
     ["found 0.9, expected a number with its source, {value: 0.9, source: NAME}"]),
    ("  - name: V0\n    width: {value: 2.0", "  - name: V0\n    width: {value: 2.5", 6, "ports.0.width", ["whole"]),
    ("    width: {value: 2.0", "    widht: {value: 2.0", 6, "ports.0.widht", ["did you mean 'width'"]),
    ("add: {name: V0, width", "add: {name: V0, with", 8, "costs.add.with", ["did you mean 'width'"]),
    ("efficiency:", "clock_ghz:", 3, "clock_ghz", ["twice", "line 2"]),
    ("kind: core", "kind: [core", None, None, ["valid YAML"]),
])
def test_what_is_wrong_is_said(tmp_path: Path, old: str, new: str, line: int | None, key: str | None,
                               words: list[str]) -> None:
    assert old in GOOD
    path = write(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(InputError) as caught:
        read_yaml(path, Machine)
    message = str(caught.value)
    assert str(path) in message
    if line:
        assert f"{path}:{line}:" in message
    if key:
        assert caught.value.key == key
    for word in words:
        assert word in message


def test_a_missing_key_names_its_parent_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="clock_ghz: the key is missing"):
        read_yaml(write(tmp_path, GOOD.replace("clock_ghz: {value: 2.0, source: guide}   # a comment\n", "")), Machine)


def test_all_missing_keys_are_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"clock_ghz: the key is missing, .* for efficiency, ports, missing too"):
        read_yaml(write(tmp_path, "kind: core\n"), Machine)


@pytest.mark.parametrize("text", ["", "- a list", "just text", "a: !!python/object:os.system {}", "\x00"])
def test_no_text_gives_a_traceback(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError):
        read_yaml(write(tmp_path, text), Machine)


def test_aliases_and_bottomless_nesting_are_refused(tmp_path: Path) -> None:
    bomb = "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    with pytest.raises(InputError, match=r"machine.yaml:2: found the alias '\*a', expected the value itself"):
        read_document(write(tmp_path, "a: 1\n" + bomb.partition(": ")[0] + ": *a\n"))
    with pytest.raises(InputError, match=r"machine.yaml:1: found the anchor '&b', expected the value alone"):
        read_document(write(tmp_path, bomb))
    with pytest.raises(InputError, match="is nested more than 50 deep"):
        read_document(write(tmp_path, "a: " + "[" * 100))
    with pytest.raises(InputError, match="nest"):  # newer YAML libraries have a limit of their own
        read_document(write(tmp_path, "a: " + "[" * 100_000))
    assert read_document(write(tmp_path, "a: " + "[" * 49 + "]" * 49)).data["a"]


@pytest.mark.parametrize("number", ["010", "1:30", "1_000", "0x10", "0b11", "1.5_0"])
def test_numbers_that_yaml_1_1_reads_as_others_are_refused(tmp_path: Path, number: str) -> None:
    for text in (f"a: {number}\n", f"a: {{b: {number}}}\n", f"a: [{number}]\n"):
        with pytest.raises(InputError, match=f"found {number}, expected a decimal number"):
            read_document(write(tmp_path, text))
    assert read_document(write(tmp_path, f"a: '{number}'\nb: 2.5.10\n")).data["a"] == number


@pytest.mark.parametrize(("number", "value"), [("2.4e9", 2.4e9), ("-1e-5", -1e-5), ("3E2", 300.0), ("1.e3", 1000.0)])
def test_exponents_are_numbers_as_everywhere_else(tmp_path: Path, number: str, value: float) -> None:
    """To YAML 1.1 they are text, unless both a point and a sign stand there."""
    assert read_document(write(tmp_path, f"a: {number}\nb: '{number}'\n")).data == {"a": value, "b": number}
    assert read_value(number, "a") == value


@pytest.mark.parametrize("text", [GOOD.replace("\n", "\r\n"), "\ufeff" + GOOD])
def test_other_line_ends_and_a_byte_order_mark_are_read(tmp_path: Path, text: str) -> None:
    (tmp_path / "machine.yaml").write_bytes(text.encode())
    assert read_yaml(tmp_path / "machine.yaml", Machine).clock_ghz.value == 2.0


def test_a_key_that_does_not_fit_another_is_named_with_its_line(tmp_path: Path) -> None:
    text = machine_file("cortex-a76").read_text(encoding="utf-8")
    line = next(i for i, row in enumerate(text.splitlines(), 1) if row.startswith("  nop:"))
    for old, new, key, words in (
            ("S0, S1, M], latency_cycles: 0.0", "S0, S9], latency_cycles: 0.0", "costs.nop.ports", "port 'S9'"),
            ("0.333333, source: assumed", "0.333333, source: guess", "costs.nop.source", "'guess', expected a name"),
            ("latency_cycles: 0.0, r", "latency_cycles: 0.0, forward_cycles: 0.5, r", "costs.nop.forward_cycles",
             "at most latency_cycles, 0")):
        assert old in text
        path = tmp_path / f"{key}.yaml"
        path.write_text(text.replace(old, new), encoding="utf-8")
        with pytest.raises(InputError, match=words) as caught:
            Session().load(path)
        assert (caught.value.line, caught.value.key) == (line, key)


def test_every_quantity_of_a_core_names_a_listed_source(tmp_path: Path) -> None:
    text = machine_file("cortex-a76").read_text(encoding="utf-8")
    (tmp_path / "core.yaml").write_text(text.replace("source: little-law", "source: sbc-bnech")
                                        .replace("memory_overlap: {value: 0.24, source: window",
                                                 "memory_overlap: {value: 0.24, source: windo"), encoding="utf-8")
    with pytest.raises(InputError, match=r"alone.memory_overlap.source: found 'windo'.* did you mean 'window'"):
        Session().load(tmp_path / "core.yaml")


def test_a_value_of_the_command_line_is_as_strict_as_a_file() -> None:
    assert read_value("{a: [1, 2.5]}", "--set k") == {"a": [1, 2.5]}
    assert read_value("", "--set k") is None
    for text in ("&a [*a]", "{a: 1, a: 2}", "!!python/object:os.system x", "[", "\x00", "[" * 5000):
        with pytest.raises(InputError, match=r"--set k: found .*expected a YAML value"):
            read_value(text, "--set k")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_document(tmp_path / "none.yaml")
    (tmp_path / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="UTF-8"):
        read_document(tmp_path / "binary.yaml")


def changed(path: Path, overrides: dict[str, Any]) -> Machine:
    document = read_document(path)
    apply_overrides(document, overrides)
    return validate(document, Machine)


def test_overrides_reach_values_by_path(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    machine = changed(path, {"clock_ghz": 3.0, "ports.0.width": 4.0, "costs.add.name": "V1"})
    assert machine.clock_ghz.value == 3.0
    assert machine.ports[0].width.value == 4
    assert machine.costs["add"].name == "V1"
    with pytest.raises(InputError, match="did you mean 'clock_ghz'"):
        changed(path, {"clock_gz": 3.0})
    with pytest.raises(InputError, match="above 0"):
        changed(path, {"clock_ghz": -1.0})
    with pytest.raises(InputError, match=r"clock_ghz and clock_ghz.value are the same, expected one value"):
        changed(path, {"clock_ghz": 3.0, "clock_ghz.value": 2.0})
    for index in ("²", "00", "1_0", "-1", "٠"):
        with pytest.raises(InputError, match="names no key"):
            changed(path, {f"ports.{index}.width": 4.0})


def test_scalars_know_their_place_in_the_text(tmp_path: Path) -> None:
    document = read_document(write(tmp_path, GOOD))
    span = document.scalars["clock_ghz", "value"]
    assert document.text[span.start:span.end] == "2.0"
    apply_overrides(document, {"clock_ghz": 2.5})
    assert validate(document, Machine).clock_ghz.value == 2.5


def test_documents_of_one_text_do_not_see_each_others_overrides(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    first, second = read_document(path), read_document(path)
    before = repr(second.data)
    apply_overrides(first, {"clock_ghz": 2.5})
    assert first.data != second.data
    assert repr(second.data) == repr(read_document(path).data) == before


def test_overrides_as_a_key_tell_types_apart() -> None:
    keys = [override_key({"a": value}) for value in (1, 1.0, True, "1", [1], {"b": [1]})]
    assert len(set(keys)) == len(keys)
    with pytest.raises(InputError, match="overrides"):
        override_key({"a": object()})

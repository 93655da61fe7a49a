"""What is stored of the compiled clocks is of their source; a source that changes is translated anew, once."""

import ctypes
import re
import sys
from importlib import import_module
from math import prod

import llvmlite.binding as llvm
import numpy as np
import pytest

from intsim import Workload, compiled
from intsim.compiled import Compiled, Packed
from intsim.machines.clocks import CLOCKS
from intsim.session import Session

SOURCE = """
def double(value):
    return 2.0 * value

def total(values, table, factor):
    found = 0.0
    for i in range(len(values)):
        values[i] += table[i, 1]
        found += double(values[i])
    return found * factor
"""


@pytest.fixture
def total(tmp_path, monkeypatch):
    monkeypatch.setenv("INTSIM_CACHE", str(tmp_path / "cache"))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "some_clock", raising=False)  # another test's, with what is stored beside it
    (tmp_path / "some_clock.py").write_text(SOURCE)
    return lambda: Compiled("some_clock", "total", "f8[:] i8[:,:] f8")


@pytest.mark.parametrize("what", CLOCKS)
def test_stored_code_is_of_the_source(what):
    assert CLOCKS[what].state == "stored", "run python tools/compile_clocks.py"


@pytest.mark.parametrize("what", CLOCKS)
def test_stored_code_calls_nothing_that_it_has_not(what):
    """LLVM makes calls of loops that fill or copy arrays; machine code by itself would jump to nowhere."""
    calls = re.findall(r"call void @llvm\.mem\w+\([^\n]*i64 %", CLOCKS[what].stored.read_text())
    assert not calls, "a loop that sets all of an array to zero, or copies it"


@pytest.mark.parametrize("what", CLOCKS)
def test_stored_code_is_one_function_that_any_llvm_reads(what):
    """A call with nine arrays costs as much as what it does; attributes change from one LLVM to the next."""
    text = CLOCKS[what].stored.read_text()
    assert len(re.findall(r"^define ", text, re.MULTILINE)) == 1
    assert set(re.findall(r"^attributes #\d+ = (.*)$", text, re.MULTILINE)) == {"{ nounwind }"}


def test_a_source_without_stored_code_is_translated_once_and_says_so(total, capfd, monkeypatch):
    function, values = total(), np.array([1.0, 2.0, 3.0])
    assert function.state == "source"
    assert function(values, np.arange(6).reshape(3, 2), 10.0) == 2 * (2 + 5 + 8) * 10
    assert values.tolist() == [2.0, 5.0, 8.0]
    assert "compiling some_clock, once" in capfd.readouterr().err
    monkeypatch.setattr(compiled, "translated", lambda function: pytest.fail("translated again"))
    again = total()
    assert again.state == "kept"
    assert again(values, np.zeros((3, 2), dtype=np.int64), 1.0) == 30.0


def test_stored_code_of_another_source_or_for_another_llvm_is_not_used(total, capfd):
    function = total()
    function.stored.write_text(f"{compiled.HEAD}{'0' * 64}\n")
    assert function.state == "source"
    function.stored.write_text(f"{compiled.HEAD}{function.digest}\nno code that LLVM can read\n")
    assert total()(np.ones(1), np.ones((1, 2), dtype=np.int64), 1.0) == 4.0


def test_what_a_module_imports_of_its_package_is_part_of_the_source(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "clocks").mkdir()
    (tmp_path / "clocks" / "columns.py").write_text("FACTOR = 2.0\n")
    (tmp_path / "clocks" / "one.py").write_text("from clocks.columns import FACTOR\n\ndef run(a): return a * FACTOR\n")
    before = Compiled("clocks.one", "run", "f8").digest
    (tmp_path / "clocks" / "columns.py").write_text("FACTOR = 3.0\n")
    assert Compiled("clocks.one", "run", "f8").digest != before


def test_machine_code_is_kept_whole_and_once(total, tmp_path):
    arguments = (np.ones(1), np.ones((1, 2), dtype=np.int64), 1.0)
    assert total()(*arguments) == 4.0
    (kept,) = (tmp_path / "cache").glob("*.o")
    good = kept.read_bytes()
    kept.write_bytes(good[:-40])  # half a file, as from a disk that was full
    arguments[0][0] = 1.0
    assert total()(*arguments) == 4.0
    assert kept.read_bytes() == good
    (kept.parent / f"some_clock.{'0' * 32}.o").write_bytes(b"of an earlier version")
    kept.unlink()
    total()(*arguments)
    assert list(kept.parent.glob("*.o")) == [kept]


def test_where_machine_code_is_kept_the_text_is_not_read(total, monkeypatch):
    arguments = (np.ones(1), np.ones((1, 2), dtype=np.int64), 1.0)
    assert total()(*arguments) == 4.0
    read, parse = [], llvm.parse_assembly
    monkeypatch.setattr(llvm, "parse_assembly", lambda text: (read.append(len(text)), parse(text))[1])
    assert total()(*arguments) == 6.0
    assert read == [0]


@pytest.mark.parametrize("values", [np.zeros(3, dtype=np.float32), np.zeros((3, 1)), np.zeros(6)[::2]])
def test_arrays_that_the_code_would_misread_are_refused(total, values):
    with pytest.raises(TypeError, match="some_clock"):
        total()(values, np.zeros((3, 2), dtype=np.int64), 1.0)


class FromTheStart(np.ndarray):
    """An array of which no index may count from the end."""

    def __getitem__(self, at):
        return super().__getitem__(self.checked(at))

    def __setitem__(self, at, value):
        super().__setitem__(self.checked(at), value)

    def checked(self, at):
        for index in at if isinstance(at, tuple) else (at,):
            assert isinstance(index, slice) or index >= 0
        return at


def arrays_at(kinds, places):
    """The arrays of a ``Packed`` function's table of addresses and shapes."""
    left = iter(places)
    for kind in kinds:
        address, shape = next(left), [next(left) for _ in range(kind.count(":"))]
        number = ctypes.c_double if kind.startswith("f8") else ctypes.c_int64
        room = (number * prod(shape)).from_address(address)
        yield np.frombuffer(room, number).reshape(shape) if prod(shape) else np.empty(shape, number)


@pytest.mark.parametrize(("machine", "pipeline", "clocks"), [
    ("cortex-a76", "fp16", {"out-of-order cores"}), ("cortex-a55", "fp16", {"in-order cores"}),
    ("npu-16x16", "int_attention+itamax", {"dataflows"}),
    pytest.param("t4", "int_flash", {"SMs", "unequal thread blocks"}, marks=pytest.mark.slow)])
def test_no_index_of_a_clock_is_negative(machine, pipeline, clocks, monkeypatch):
    """Compiled code takes an index as it is: a negative one would read what is not the array's."""
    called = set()

    def plain(self, *given):
        given = arrays_at(self.arguments, given[0].tolist()) if isinstance(self, Packed) else given
        called.update(name for name, clock in CLOCKS.items() if clock is self)
        return getattr(import_module(self.module), self.name)(*[
            value.view(FromTheStart) if isinstance(value, np.ndarray) else value for value in given])

    size = 130 if machine == "t4" else 16
    call = Workload(size, size, 64, causal=machine == "t4")
    compiled_too = Session().simulate(call, pipeline, machine)
    for kind in (Compiled, Packed):
        monkeypatch.setattr(kind, "__call__", plain)
    assert Session().simulate(call, pipeline, machine) == compiled_too
    assert called == clocks

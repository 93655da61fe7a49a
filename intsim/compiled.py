"""Functions of plain Python that run as machine code, with no compiler at hand: LLVM's code of them is stored.

What is stored (``engine.ll`` beside ``engine.py``) is made by numba, ahead, with ``tools/compile_clocks.py``. Here LLVM
turns it into instructions of the processor at hand, in a tenth of a second and without numba, which takes longer to
import than a simulation runs. Where what is stored was not made from the source at hand, or LLVM cannot read it, numba
translates the source now, once: the result lies in the user's cache folder.

Such a module has functions of numbers and of arrays that lie row after row; they allocate nothing and raise nothing,
and no index of theirs is negative: none counts from the end. Constants, named tuples and functions of the same kind it
may import from another module of its package, ``from ... import`` at the top.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

NUMBERS = {"i8": (np.dtype(np.int64), ctypes.c_int64), "f8": (np.dtype(np.float64), ctypes.c_double)}
"""What arguments may be or hold: as an array's type and as C's."""

PLAIN = {"i8": "int64", "f8": "float64"}
"""The same as numba has them."""

HEAD = "; intsim "


class Compiled:
    """A function of a module, compiled when it is first called.

    Args:
        module: its name, such as ``intsim.machines.gpu.sm.engine``.
        name: of the function, which gives a float.
        arguments: the types of its arguments: ``i8`` and ``f8`` of numbers, ``i8[:]`` or ``f8[:,:]`` of arrays.
    """

    def __init__(self, module: str, name: str, arguments: str) -> None:
        self.module, self.name, self.arguments = module, name, tuple(arguments.split())

    def __call__(self, *given: Any) -> float:
        """Call it.

        Raises:
            TypeError: arguments of other types, or arrays that do not lie row after row.
        """
        flat: list[Any] = []
        for (of, axes), value in zip(self._kinds, given, strict=True):
            if not axes:
                flat.append(value)
            elif value.dtype == of and value.ndim == axes and value.flags.c_contiguous:
                flat += (address_of(value) if value.size else 0, *value.shape)
            else:
                raise TypeError(f"{self.module}.{self.name}: an array of {value.dtype} for one of {of}, {axes} axes")
        return self._called(*flat)

    def _called(self, *flat: Any) -> float:
        result = ctypes.c_double()
        self._function(ctypes.byref(result), None, *flat)
        return result.value

    @cached_property
    def _kinds(self) -> tuple[tuple[np.dtype[Any], int], ...]:
        """Of each argument, what it is of and how many axes it has."""
        return tuple((NUMBERS[kind[:2]][0], kind.count(":")) for kind in self.arguments)

    @cached_property
    def source(self) -> Path:
        """The file of the module."""
        return Path(str(import_module(self.module).__file__))

    @property
    def taken(self) -> str:
        """Its name, and how it takes its arguments."""
        return self.name

    @cached_property
    def digest(self) -> str:
        """Of all that the code is made from: its module, and what this imports of its package."""
        text = f"{self.taken} {' '.join(self.arguments)}\n{''.join(sources(self.module))}"
        return sha256(text.encode()).hexdigest()

    @property
    def stored(self) -> Path:
        """The file that the package has of it."""
        return self.source.with_suffix(".ll")

    @property
    def state(self) -> str:
        """``stored``, ``kept`` in the user's folder, or ``source`` where numba has to translate it first."""
        if _text_of(self.stored, self.digest):
            return "stored"
        return "kept" if _text_of(self.kept, self.digest) else "source"

    @property
    def kept(self) -> Path:
        """The file in the user's cache folder."""
        return cache_folder() / f"{self.module}.{self.digest[:32]}.ll"

    @cached_property
    def _function(self) -> Callable[..., int]:
        for path in (self.stored, self.kept):
            text = _text_of(path, self.digest)
            if text:
                with suppress(RuntimeError):  # made by a newer LLVM than this one
                    return self._loaded(text)
        print(f"intsim: compiling {self.module}, once, some 10 s", file=sys.stderr, flush=True)
        text = translated(self)
        _keep(self.kept, text.encode())
        return self._loaded(text)

    def _loaded(self, text: str) -> Callable[..., int]:
        """Machine code of LLVM's text; the engine is kept, since the code is its own."""
        self._engine, address = machine_code(text, self.name, self.module)
        return ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, *self._flat)(address)

    @property
    def _flat(self) -> list[Any]:
        """C's types of what it is called with."""
        flat: list[Any] = []
        for kind in self.arguments:
            flat += [ctypes.c_void_p] + [ctypes.c_int64] * kind.count(":") if "[" in kind else [NUMBERS[kind][1]]
        return flat

    def entry(self) -> Entry:
        """The function that takes its arguments as C does, for numba."""
        parameters, made, types = [], [], []
        for number, kind in enumerate(self.arguments):
            sizes = [f"n{number}_{axis}" for axis in range(kind.count(":"))]
            parameters += [f"a{number}", *sizes]
            types += [f"CPointer({PLAIN[kind[:2]]})" if sizes else PLAIN[kind], *["int64"] * len(sizes)]
            made.append(f"carray(a{number}, ({', '.join(sizes)},))" if sizes else f"a{number}")
        return Entry(parameters, types, made)


class Packed(Compiled):
    """A function of arrays alone, dozens of them, which it finds by one table: to hand them over one by one takes as
    long as a short run of it."""

    def __call__(self, *given: Any) -> float:
        """Call it.

        Args:
            given: of each array its address and its shape, one after another, as one array. Nothing of it is checked.
        """
        (places,) = given
        return self._called(address_of(places))

    @property
    def taken(self) -> str:
        """Its name, and how it takes its arguments."""
        return f"{self.name} packed"

    @property
    def _flat(self) -> list[Any]:
        return [ctypes.c_void_p]

    def entry(self) -> Entry:
        """The function that takes its arguments as C does, for numba."""
        made, at = [], 0
        for kind in self.arguments:
            end = at + 1 + kind.count(":")
            shape = ", ".join(f"places[{size}]" for size in range(at + 1, end))
            made.append(f"carray({kind[:2]}_at(places[{at}]), ({shape},))")
            at = end
        return Entry(["table"], ["CPointer(int64)"], made, f"    places = carray(table, ({at},))\n")


class Entry(NamedTuple):
    """A function in text: its parameters, numba's types of them, and what it hands on, after its first lines."""

    parameters: Sequence[str]
    types: Sequence[str]
    made: Sequence[str]
    first: str = ""


def address_of(array: Any) -> int:
    """Where an array lies, in a quarter of the time that numpy takes to tell, which would be most of a short call."""
    return ctypes.addressof(ctypes.c_char.from_buffer(array))


def sources(module: str) -> list[str]:
    """The text of a module and those of its package that it imports, one after another."""
    found, waiting = dict[str, str](), [module]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = Path(str(import_module(name).__file__)).read_text(encoding="utf-8")
            waiting += re.findall(rf"^from ({module.partition('.')[0]}\.[\w.]+) import", found[name], re.MULTILINE)
    return list(found.values())


def machine_code(text: str, name: str, module: str) -> tuple[Any, int]:
    """Instructions of the processor at hand: what holds them, and the address of a function.

    They are kept in the user's cache folder, by all that they are made from, and taken from there the next time.

    Raises:
        RuntimeError: text that this LLVM cannot read.
    """
    import llvmlite.binding as llvm

    with suppress(RuntimeError):  # what early versions ask for and later ones refuse
        llvm.initialize()
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    cpu, features = llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()
    machine = llvm.Target.from_default_triple().create_target_machine(cpu=cpu, features=features, opt=2)
    made_from = f"{text} {machine.triple} {cpu} {features} {llvm.llvm_version_info}"
    kept = cache_folder() / f"{module}.{sha256(made_from.encode()).hexdigest()[:32]}.o"
    made = _code_of(kept)
    parsed = llvm.parse_assembly("" if made else text)  # to read all of it takes longer than to load what was made
    parsed.triple, parsed.data_layout = machine.triple, str(machine.target_data)
    engine = llvm.create_mcjit_compiler(parsed, machine)
    engine.set_object_cache(lambda _, code: _keep(kept, sha256(code).digest() + code), lambda _: made)
    engine.finalize_object()
    return engine, engine.get_function_address(name)


def cache_folder() -> Path:
    """Where a user's machine keeps what can be made again: ``INTSIM_CACHE``, or a folder of the system's for that."""
    chosen = os.environ.get("INTSIM_CACHE")
    if chosen:
        return Path(chosen)
    system = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return (Path(system) if system else Path.home() / ".cache") / "intsim"


def _keep(path: Path, content: bytes) -> None:
    """Put a file into the cache, whole, in the place of others of its module; without one where none can be written."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(content)
        fresh.replace(path)
        module = path.name.split(".")[:-2]
        for other in path.parent.glob(f"*{path.suffix}"):
            if other.name.split(".")[:-2] == module and other != path:
                other.unlink()


def _code_of(path: Path) -> bytes | None:
    """Machine code in a file, if all of it is there."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    checksum, code = content[:32], content[32:]
    return code if sha256(code).digest() == checksum else None


def _text_of(path: Path, digest: str) -> str | None:
    """LLVM's text in a file, if it is of this source."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    return text if text.startswith(f"{HEAD}{digest}") else None


def translated(function: Compiled) -> str:
    """A function in LLVM's language, by numba.

    The module's functions are plain Python; numba gets copies that call each other compiled. The entry takes pointers
    and sizes, of which it makes the arrays.
    """
    numba: Any = import_module("numba")  # its declared types lack options that it has
    found = compiled_functions(function.module)
    parameters, types, made, first = function.entry()
    lines = f"def entry({', '.join(parameters)}):\n{first}    return function({', '.join(made)})\n"
    names: dict[str, Any] = {"carray": numba.carray, "function": found[function.name], **{
        f"{kind}_at": _pointer(numba, plain) for kind, plain in PLAIN.items()}}
    exec(lines, names)
    with _from_the_start():
        entry = numba.njit(f"float64({', '.join(types)})", error_model="numpy", no_cpython_wrapper=True,
                           no_cfunc_wrapper=True)(names["entry"])
    made_by_numba = entry.overloads[entry.signatures[0]]
    text = made_by_numba.library.get_llvm_str().replace(made_by_numba.fndesc.mangled_name, function.name)
    return f"{HEAD}{function.digest} by numba {numba.__version__}\n{_plain(_in_one(_short(text)))}"


@contextmanager
def _from_the_start() -> Iterator[None]:
    """Within, numba takes every index as it is: to ask each whether it is negative is a seventh of a clock's time."""
    arrays: Any = import_module("numba.np.arrayobj")
    types = import_module("numba.core.types")
    asking = arrays.fix_integer_index
    arrays.fix_integer_index = lambda context, builder, kind, index, _: context.cast(builder, index, kind, types.intp)
    try:
        yield
    finally:
        arrays.fix_integer_index = asking


def _pointer(numba: Any, plain: str) -> Any:
    """What makes a pointer of an address, for numba."""
    def typed(_: Any, __: Any) -> Any:
        def made(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.inttoptr(arguments[0], context.get_value_type(signature.return_type))

        return numba.types.CPointer(getattr(numba.types, plain))(numba.types.int64), made

    return import_module("numba.extending").intrinsic(typed)


def _short(text: str) -> str:
    """LLVM's text with short names: it cuts those of blocks, of which the long ones of numba would then be the same."""
    found = dict.fromkeys(re.findall(r"@(_ZN[\w$.]+)", text))
    short = {name: f"f{number}" for number, name in enumerate(found)}
    return re.sub(r"@(_ZN[\w$.]+)", lambda match: f"@{short[match[1]]}", text)


def _in_one(text: str) -> str:
    """LLVM's text with all functions put into the one that is called.

    Numba hands an array over as seven arguments, so that a call of a function of nine arrays costs as much as it does.
    """
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    called = re.compile(r"^define linkonce_odr (?:noundef )?(i32 @.*\)) [^)]*\{$", re.MULTILINE)
    module = llvm.parse_assembly(called.sub(r"define internal \1 alwaysinline {", text))
    tuned = llvm.create_pipeline_tuning_options(speed_level=2)
    tuned.loop_vectorization = tuned.slp_vectorization = tuned.loop_unrolling = False  # short loops, and short code
    passes = llvm.create_pass_builder(llvm.Target.from_triple(module.triple).create_target_machine(), tuned)
    passes.getModulePassManager().run(module, passes)
    return str(module)


def _plain(text: str) -> str:
    """LLVM's text for any processor, without hints that earlier versions of LLVM cannot read."""
    text = re.sub(r"^(attributes #\d+ =) .*$", r"\1 { nounwind }", text, flags=re.MULTILINE)
    text = re.sub(r" (captures\([^)]*\)|range\(i\d+ -?\d+, -?\d+\)|nneg|samesign|disjoint)(?=[ ,)])", "", text)
    text = re.sub(r"\b(getelementptr(?: inbounds)?|trunc)((?: nuw| nusw| nsw)+) ", r"\1 ", text)
    dropped = ("target ", "; ModuleID", "source_filename", *(
        f"@{name} = common" for name in set(re.findall(r"@(f\d+)\b", text))
        if text.count(f"@{name} ") + text.count(f"@{name},") == 1))
    return "\n".join(line for line in text.splitlines() if not line.startswith(dropped)) + "\n"


def compiled_functions(module: str) -> dict[str, Any]:
    """A module's names, its functions compiled by numba when they are first called; what they call is, too."""
    numba: Any = import_module("numba")
    plain = import_module(module)
    names = dict(vars(plain))
    for name, value in vars(plain).items():
        if not callable(value) or not hasattr(value, "__code__"):
            continue
        if value.__module__ == module:
            copy = type(value)(value.__code__, names, name, value.__defaults__)
            names[name] = numba.njit(error_model="numpy", _nrt=False)(copy)
        elif value.__module__.partition(".")[0] == module.partition(".")[0]:
            names[name] = compiled_functions(value.__module__)[name]
    return names

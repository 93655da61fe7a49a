"""From a softmax operator's source to its stored form: the loop in which a warp takes one row after another."""

from __future__ import annotations

from collections.abc import Sequence

from intsim.errors import InputError
from intsim.resources import kernel_file, kernel_source
from intsim.streams.origin import origin
from intsim.streams.sass.decode import Located, check_spans, decode, spans_of_lines
from intsim.streams.sass.manifest.softmax import OWN_SPAN, ROW, SPANS, Operator
from intsim.streams.sass.model import Arch, SassBlock, SassInstruction, SoftmaxKernel
from intsim.streams.sass.toolchain import compile_cuda


def build_softmax(operator: Operator, arch: Arch) -> SoftmaxKernel:
    """The stored form of an operator's kernel.

    Raises:
        InputError: missing tools, a source that does not compile, an opcode without a cost class, or
            anything but one loop over rows, free of branches within; a span that is none of ``SPANS``.
    """
    name, path = operator.kernel_name(arch), kernel_file("cuda", operator.file)
    compiled = compile_cuda(path, {"ROW": ROW, "WARPS": operator.warps, **operator.defines}, arch,
                            operator.shared_bytes)
    code = decode(compiled.listing, compiled.life_ranges, {path.name: spans_of_lines(path.read_text(encoding="utf-8"))},
                  "copy_in")
    block = SassBlock("row", loop_over_rows(name, code), "rows", "1")
    check_spans(name, block.instructions, SPANS)
    return SoftmaxKernel(
        name=name, operator=operator.name, arch=arch, row=ROW, warps=operator.warps, registers=compiled.registers,
        shared_bytes=compiled.shared_bytes, spill_bytes=compiled.stack_bytes, blocks=(block,),
        compiler=compiled.compiler, source=kernel_source("cuda", operator.file), made_from=origin(operator))


def loop_over_rows(name: str, code: Sequence[Located]) -> tuple[SassInstruction, ...]:
    """The instructions of the one loop that serves ``softmax``; its branches lead back or out.

    Raises:
        InputError: there is not one, or it branches within.
    """
    spans = [(item.target, item.offset) for item in code if item.target is not None and item.target < item.offset]
    loops = [[i for i in code if start <= i.offset <= end] for start, end in spans]
    loops = [loop for loop in loops if OWN_SPAN in {i.instruction.span for i in loop}]
    if len(loops) != 1 or any(i.branch and (i.target is None or loops[0][0].offset < i.target <= loops[0][-1].offset)
                              for i in loops[0]):
        raise InputError(f"{name}: has {len(loops)} loops over rows, or one that branches within", key="streams",
                         expected="one loop over rows, free of branches")
    return tuple(i.instruction for i in loops[0])

"""The tables of experiments' pages, made anew from what the experiments give, and held against what stands there.

    python tools/tables.py                        # which differ
    python tools/tables.py --write kv_cache_gpus  # of this folder, or of all, written into their pages

A page marks a table with ``<!-- tables.py: NAME -->`` and ``<!-- end -->``; the function NAME of ``tables.py`` beside
it gives its rows of cells, the first of them the heads of its columns.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

EXPERIMENTS = Path(__file__).resolve().parents[1] / "experiments"
MARKED = re.compile(r"(<!-- tables\.py: (\w+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)


def folders() -> list[str]:
    """Of the experiments whose pages have such tables."""
    return sorted(path.parent.name for path in EXPERIMENTS.glob("*/tables.py"))


def written(folder: str) -> str:
    """The page of an experiment."""
    return (EXPERIMENTS / folder / "README.md").read_text(encoding="utf-8")


def made(folder: str) -> str:
    """The same with its tables made anew.

    Raises:
        AttributeError: ``tables.py`` has no function of a table's name.
    """
    functions = _functions(EXPERIMENTS / folder / "tables.py")
    return MARKED.sub(lambda found: found[1] + markdown(getattr(functions, found[2])()) + found[4], written(folder))


def _functions(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"tables_of_{path.parent.name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))  # of one experiment the tables are made by what makes its files
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.parent))
    return module


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """Rows of cells as a table, which ends its last line.

    Raises:
        ValueError: a row has more or fewer cells than the first.
    """
    heads, *body = rows
    if any(len(row) != len(heads) for row in body):
        raise ValueError(f"rows of {' and '.join(map(str, sorted({len(row) for row in rows})))} cells")
    return "".join(f"| {' | '.join(row)} |\n" for row in (heads, *body)).replace("\n", f"\n|{'---|' * len(heads)}\n", 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Say which pages differ, or write them; the exit status says whether one is not as it would be written."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", metavar="FOLDER", nargs="*", help="of experiments, by default all")
    parser.add_argument("--write", action="store_true", help="write the pages anew")
    options = parser.parse_args(arguments)
    stale = 0
    for folder in options.folders or folders():
        try:
            page = made(folder)
        except ModuleNotFoundError as error:
            print(f"experiments/{folder}/README.md is left out: there is no package {error.name}")
            continue
        if page != written(folder):
            print(f"experiments/{folder}/README.md {'written' if options.write else 'differs'}")
            if options.write:
                (EXPERIMENTS / folder / "README.md").write_text(page, encoding="utf-8")
            else:
                stale += 1
    return 1 if stale else 0


if __name__ == "__main__":
    raise SystemExit(main())

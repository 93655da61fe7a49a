"""What the site (``mkdocs build``) gets besides the pages of ``docs``.

- The README of ``experiments`` and of each of its folders, with its pictures, as a page under ``experiments/``.
- Links that leave ``docs``: to an experiment they lead to its page, to a file of the source they become its name.
- ``<!-- schema: CoreFile -->`` becomes the keys of a file format, from its schema's types and docstrings, and
  ``<!-- commands -->`` every command with its help.
"""

from __future__ import annotations

import os
import posixpath
import re
import sys
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

sys.path.insert(0, str(Path(__file__).parent))  # as the build runs it: a file by itself

from commands import command_pages
from schemas import schema_table

ROOT = Path(__file__).resolve().parents[1]
PICTURES = (".svg", ".png")
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
MARK = re.compile(r"<!-- (schema|commands)(?:: (\w+))? -->")
ELSEWHERE = ("http:", "https:", "mailto:", "#")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the experiments and their pictures."""
    folders = sorted(path.parent for path in (ROOT / "experiments").glob("*/README.md"))
    for folder in folders:
        for path in (folder / "README.md", *sorted(p for p in folder.iterdir() if p.suffix in PICTURES)):
            place = f"experiments/{folder.name}/{'index.md' if path.suffix == '.md' else path.name}"
            files.append(File.generated(config, place, abs_src_path=str(path)))
    files.append(File.generated(config, "experiments/index.md", abs_src_path=str(ROOT / "experiments" / "README.md")))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put links and generated parts right."""
    source = page.file.src_uri
    own = source if source.startswith("experiments/") else f"docs/{source}"
    parts = re.split(r"(^```.*?^```)", markdown, flags=re.MULTILINE | re.DOTALL)
    texts = [part if part.startswith("```") else LINK.sub(lambda found: _link(found, own, source, files), part)
             for part in parts]
    return MARK.sub(lambda found: _made(*found.groups()), "".join(texts))


def _made(kind: str, name: Any) -> str:
    return schema_table(name) if kind == "schema" else command_pages()


def _link(found: re.Match[str], own: str, source: str, files: Files) -> str:
    picture, text, target = found.groups()
    if target.startswith(ELSEWHERE):
        return found[0]
    path, _, anchor = target.partition("#")
    repository = posixpath.normpath(posixpath.join(posixpath.dirname(own), path))
    wanted = re.sub(r"^docs/", "", re.sub(r"^(experiments(?:/[^/]+)?)/README\.md$", r"\1/index.md", repository))
    if files.get_file_from_path(wanted) is None and (ROOT / repository).exists():
        return f"{picture}`{repository}`" if text in (path, repository) else f"{text} (`{repository}`)"
    relative = os.path.relpath(wanted, posixpath.dirname(source) or ".")
    return f"{picture}[{text}]({relative}{'#' + anchor if anchor else ''})"

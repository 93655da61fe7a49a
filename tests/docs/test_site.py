"""The site: it is built strictly, leads nowhere that is not there, and fetches nothing from elsewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILE_FORMATS = ("CoreFile", "SocFile", "HostFile", "GpuFile", "AcceleratorFile", "DataflowFile", "ClusterFile",
                "ExperimentFile", "SweepFile")


class _Page(HTMLParser):
    """The links of a page, what it loads, and its anchors."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors |= {given["id"]} if "id" in given else set()
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag in ("script", "img", "iframe") and "src" in given:
            self.loads.append(given["src"])
        elif tag == "link" and given.get("rel") in ("stylesheet", "icon", "preconnect"):
            self.loads.append(given["href"])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)], cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
        check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, _Page]:
    return {path: _Page(path.read_text(encoding="utf-8")) for path in site.rglob("*.html") if path.name != "404.html"}


def test_every_link_leads_somewhere(pages: dict[Path, _Page]) -> None:
    lost = []
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path not in ("", ".") else path
            if target.is_dir():
                target /= "index.html"
            if not target.is_file() or (parts.fragment and target in pages
                                        and unquote(parts.fragment) not in pages[target].anchors):
                lost.append(f"{path.name}: {link}")
    assert lost == []


def test_nothing_is_fetched_from_elsewhere(pages: dict[Path, _Page]) -> None:
    assert [load for page in pages.values() for load in page.loads if urlsplit(load).netloc] == []


def test_every_experiment_is_a_question(site: Path) -> None:
    text = (site / "experiments" / "index.html").read_text(encoding="utf-8")
    for readme in ROOT.glob("experiments/*/README.md"):
        assert f'href="{readme.parent.name}/index.html"' in text


def test_the_formats_of_files_have_their_keys(site: Path) -> None:
    pages = "".join((site / "reference" / f"{name}.html").read_text(encoding="utf-8")
                    for name in ("machine_files", "experiments_and_sweeps"))
    assert "<!-- schema" not in pages
    for key in ("rob_entries", "clusters.0.l2", "substitutes", "sm_count", "interval_cycles", "reference_curves",
                "pareto"):
        assert re.search(rf"<code>{re.escape(key)}</code>", pages), key
    sources = "".join((ROOT / "docs" / "reference" / f"{name}.md").read_text(encoding="utf-8")
                      for name in ("machine_files", "experiments_and_sweeps"))
    assert re.findall(r"schema: (\w+)", sources) == list(FILE_FORMATS)

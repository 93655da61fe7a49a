"""The page is whole, self-contained and escapes what it is given."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from intsim.studies.experiment import Experiment

VOID = {"wbr", "meta", "link", "path", "use", "rect", "image", "br", "input"}


class Balance(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag


@pytest.fixture(scope="module")
def page(written: Path) -> str:
    return (written / "report.html").read_text(encoding="utf-8")


def test_tags_balance(page: str) -> None:
    parser = Balance()
    parser.feed(page)
    assert not parser.open


def test_nothing_is_loaded_from_elsewhere(page: str) -> None:
    assert not re.search(r"<script[^>]+src", page)
    markup = re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL)      # Plotly's own text names its home page
    assert not re.search(r"(src|href)=\"(?!#|data:)", re.sub(r'xlink:href="#[^"]*"', "", markup))
    assert "@import" not in markup


def test_text_is_escaped_and_everything_is_said(page: str, experiment: Experiment, written: Path) -> None:
    assert "Two pipelines &lt;side by side&gt;" in page
    assert experiment.digest in page
    assert "projected" in page
    figures = [path.stem for path in written.glob("*.svg")]
    assert len(figures) > 2
    for name in figures:
        assert f'id="{name}"' in page


def test_ids_are_unique(page: str) -> None:
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))

"""Charts of a page: what stands in their JSON, what the page needs, and that a browser draws and filters them."""

from __future__ import annotations

import json
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

import intsim
from intsim.report.charts import chart_html, experiment_charts, sweep_charts
from intsim.report.experiment import html_page
from intsim.report.explain import html_page as explained_page
from intsim.report.model_page import model_page
from intsim.report.sweep import html_page as sweep_page
from intsim.studies.amdahl import Point
from intsim.studies.experiment import Experiment, run_experiment
from intsim.sweep.run import load_sweep, run_sweep

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

EXPERIMENT = {"title": "charts", "machines": ["rk3588s"], "pipelines": ["fp16", "int_attention"], "baseline": "fp16",
              "shapes": [{"q_len": 128, "head_dim": 64}, {"q_len": 256, "head_dim": 64}],
              "accuracy": {"family": "normal"}}
SWEEP = {"title": "a <space>", "base": {"machine": "rk3588s", "pipeline": "fp16",
                                        "workload": {"q_len": 2048, "head_dim": 64}},
         "axes": {"pipeline": ["fp16", "int_attention"], "threads": [1, 4],
                  "machine.dram.bandwidth_gb_per_s": {"low": 5.0, "high": 40.0, "points": 3}},
         "pareto": ["latency_s", "energy_j"]}


class Figures(HTMLParser):
    """The JSON of every chart of a page, by its caption."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: dict[str, Any] = {}
        self.label, self.reading = "", False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "figure" and given.get("class") == "chart":
            self.label = given["aria-label"] or ""
        self.reading = tag == "script" and given.get("type") == "application/json"

    def handle_data(self, data: str) -> None:
        if self.reading:
            self.found[self.label] = json.loads(data)
            self.reading = False


@pytest.fixture(scope="module")
def experiment(tmp_path_factory: pytest.TempPathFactory) -> Experiment:
    path = tmp_path_factory.mktemp("charts") / "experiment.yaml"
    path.write_text(yaml.safe_dump(EXPERIMENT, sort_keys=False))
    return run_experiment(path)


@pytest.fixture(scope="module")
def sweep_html(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, str]:
    folder = tmp_path_factory.mktemp("charts")
    (folder / "sweep.yaml").write_text(yaml.safe_dump(SWEEP, sort_keys=False))
    found = run_sweep(load_sweep(folder / "sweep.yaml"), folder / "out", workers=1)
    return found, sweep_page(found, "the file")


def test_a_chart_has_the_values_of_the_rows_and_their_intervals(experiment: Experiment) -> None:
    charts = Figures(html_page(experiment, {})).found
    assert [title.split(",")[0].split(" (")[0] for title in charts] == [
        "Latency by length", "Energy by length", "Where the time goes", "What the speed costs"]
    (latency,) = (chart for title, chart in charts.items() if title.startswith("Latency"))
    for trace in latency["data"]:
        rows = [experiment.rows[i] for i in trace["customdata"]]
        assert {row["pipeline"] for row in rows} == {trace["meta"]["pipeline"]}
        assert trace["y"] == [row["latency_s"] * 1e3 for row in rows]
        ends = [row["latency_high_s"] * 1e3 for row in rows]
        assert [y + up for y, up in zip(trace["y"], trace["error_y"]["array"], strict=True)] == pytest.approx(ends)
    steps = charts["Where the time goes, 256 tokens"]["data"]
    for result in experiment.results[2:]:
        own = [t["x"][0] for t in steps if t["meta"]["pipeline"] == result.pipeline]
        assert sum(own) == pytest.approx(sum(r.latency_s for r in result.records) * 1e3)


def test_a_sweep_shows_every_point_and_only_axes_that_differ(sweep_html: tuple[Any, str]) -> None:
    found, page = sweep_html
    plane, parallel = Figures(page).found.values()
    marks = sorted(i for trace in plane["data"] if "customdata" in trace for i in trace["customdata"])
    assert marks == list(range(len(found.frame)))
    (trace,) = parallel["data"]
    assert [d["label"] for d in trace["dimensions"]] == [
        "pipeline", "threads", "dram.bandwidth_gb_per_s", "latency in ms", "energy in mJ"]
    assert parallel["rows"]["pipeline"] == found.frame.sort_values(
        ["latency_s", "energy_j"], kind="stable")["pipeline"].tolist()
    best = found.frame.nsmallest(1, "latency_s").iloc[0]
    assert f"the lowest latency is {best['latency_s'] * 1e3:.4g} ms" in page
    assert "Over these points latency follows threads -" in page
    head = page[page.index("<thead>"):page.index("</thead>")].replace("<wbr>", "")
    assert head.index(">latency_s<") < head.index(">threads<") < head.index(">dram.bandwidth_gb_per_s<")
    assert "a &lt;space&gt;" in page


def test_text_cannot_end_the_script_and_nan_is_refused() -> None:
    assert "</script><b>" not in chart_html("x", {"data": [{"name": "</script><b>"}]})
    with pytest.raises(ValueError, match="Out of range"):
        chart_html("x", {"data": [{"y": [float("nan")]}]})


def test_a_model_shows_its_phases_and_what_attention_is_worth() -> None:
    run = intsim.simulate_model("qwen2.5-0.5b", machine="cortex-a76", attention="int_attention", linear="q4_0",
                                prompt=32, generate=2, baseline="fp16")
    points = [Point("m", "x", "q4_0", 1, "int_attention", "fp16", "prefill", tokens, 1.0, 1.5, 1.25, 2.0, 0.1, None)
              for tokens in (256, 128)]
    page = model_page(run, points, [], {"parts": "<svg></svg>", "amdahl": "<svg></svg>"})
    charts = Figures(page).found
    assert list(charts) == ["prefill: where the time goes", "decode: where the time goes",
                            "prefill: the whole model against the one with fp16"]
    for phase, chart in zip(run.phases, charts.values(), strict=False):
        assert sum(trace["x"][0] for trace in chart["data"]) == pytest.approx(phase.latency_s * 1e3)
        assert chart["data"][0]["y"] == ["int_attention", "fp16"]
    (curve,) = charts["prefill: the whole model against the one with fp16"]["data"]
    assert (curve["x"], curve["y"]) == ([128, 256], [1.5] * 2)
    assert (curve["error_y"]["array"], curve["error_y"]["arrayminus"]) == ([0.5] * 2, [0.25] * 2)
    assert page.count('class="plot" tabindex="0"') == len(charts), "each is a stop of the Tab key"


def test_many_points_go_to_the_graphics_processor() -> None:
    rows = [{"machine": "m", "pipeline": "p", "latency_s": 1.0 + i, "energy_j": 2.0, "a": i} for i in range(2001)]
    plane = next(iter(sweep_charts(rows, ["a"], ["latency_s", "energy_j"], ["a"], {"p": "#123456"}).values()))
    assert plane["data"][0]["type"] == "scattergl"


def test_machines_have_marks_of_their_own_beside_what_speed_costs(tmp_path: Path) -> None:
    (tmp_path / "experiment.yaml").write_text(yaml.safe_dump(
        EXPERIMENT | {"machines": ["rk3588s", "raspberry-pi-5"], "shapes": [{"q_len": 64, "head_dim": 64}]}))
    found = run_experiment(tmp_path / "experiment.yaml")
    marks = experiment_charts(found.rows, found.results)["What the speed costs, 64 tokens"]["data"]
    assert {(t["meta"]["machine"], t["marker"]["symbol"]) for t in marks} == {
        ("rk3588s", "circle"), ("raspberry-pi-5", "square")}
    assert len({t["marker"]["color"] for t in marks}) == 2


def test_an_axis_of_few_values_is_marked_at_them() -> None:
    rows = [{"machine": "m", "pipeline": "p", "latency_s": 1.0 + i, "a": (4.0, 8.0, 16.0)[i % 3], "b": i}
            for i in range(12)]
    (chart,) = sweep_charts(rows, ["a", "b"], ["latency_s"], [], {"p": "#123456"}).values()
    few, many, _ = chart["data"][0]["dimensions"]
    assert (few["tickvals"], few["ticktext"]) == ([4.0, 8.0, 16.0], ["4", "8", "16"])
    assert "tickvals" not in many


def test_each_work_has_a_front_of_its_own() -> None:
    """A point of one length beats none of another, so no line leads from the one to the other."""
    rows = [{"machine": "m", "pipeline": "p", "a": a, "latency_s": a + i, "energy_j": a - i, "pareto": i < 2}
            for a in (10, 20) for i in range(3)]
    plane = next(iter(sweep_charts(rows, ["a"], ["latency_s", "energy_j"], ["a"], {"p": "#123456"}).values()))
    fronts = [trace for trace in plane["data"] if trace["name"] == "fronts"]
    assert [len(trace["x"]) for trace in fronts] == [2, 2]
    assert [trace["showlegend"] for trace in fronts] == [True, False]


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
@pytest.mark.slow
def test_a_browser_draws_filters_and_follows_the_keys(sweep_html: tuple[Any, str], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    probe = """<script>
    const box = document.querySelector('fieldset.filter input[value="fp16"]'); box.click();
    const press = (chart, ...keys) => keys.map(key => {
      chart.div.dispatchEvent(new KeyboardEvent("keydown", {key}));
      return chart.div.parentElement.querySelector("p.said").textContent;
    }).at(-1);
    const [plane, parallel] = charts, hidden = () => rows.filter(r => r.hidden).length;
    document.title = [document.querySelectorAll(".plot .main-svg").length > 0, rows.length, hidden(),
                      press(plane, "ArrowRight", "ArrowRight").split(":")[0], press(plane, "Enter") && hidden(),
                      press(plane, "Escape") && hidden(),
                      press(parallel, "ArrowRight", "ArrowRight", "ArrowUp"), hidden()].join();
    document.body.innerHTML = "<p id=probe>" + document.title + "</p>";
    </script></body>"""
    before, _, after = sweep_html[1].rpartition("</body>")
    page.write_text(before + probe + after)
    assert CHROMIUM is not None
    out = subprocess.run([CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=5000",
                          "--dump-dom", page.as_uri()], capture_output=True, text=True, timeout=120, check=True)
    assert "<p id=\"probe\">true,12,6,int_attention,11,6,threads: 1,9</p>" in out.stdout


PROBE = """<body><iframe style="width: 390px; height: 2000px"></iframe><script>
const frame = document.querySelector("iframe"), inside = (box, width) => 0 <= box.left && box.right <= width + 0.5;
frame.addEventListener("load", () => setTimeout(() => {
  const {body} = frame.contentDocument, within = what => [...body.querySelectorAll(what)].map(
    one => inside(one.getBoundingClientRect(), body.clientWidth));
  const bars = [...body.querySelectorAll(".legend .scrollbar")].filter(one => one.getBoundingClientRect().height > 1);
  const names = within(".legendtext"), rows = within(".timeline span, .timeline i");
  document.body.innerHTML = `<p id=probe>${[names.length, names.every(Boolean), bars.length, rows.length > 0,
                                            rows.every(Boolean)].join()}</p>`;
}, 1500));
frame.srcdoc = PAGE;
</script></body>"""
"""How many names the legends of a page have on a phone, whether all are seen and how many scroll; whether there is a
timeline, and all of it is seen."""


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
@pytest.mark.slow
@pytest.mark.parametrize(("kind", "said"), [("legends", "33,true,0,false,true"), ("timeline", "0,true,0,true,true")])
def test_a_phone_shows_all_of_a_legend_and_of_a_timeline(kind: str, said: str, tmp_path: Path) -> None:
    if kind == "timeline":
        shown = explained_page(intsim.explain(intsim.AttentionCall(64, 64, 64), "int_attention", "rk3588s"))
    else:
        (tmp_path / "many.yaml").write_text(yaml.safe_dump(EXPERIMENT | {
            "machines": ["rk3588s", "rk3588s-uncalibrated"], "pipelines": ["fp32", "fp16", "quant_only",
                                                                           "int_attention"]}))
        shown = html_page(run_experiment(tmp_path / "many.yaml"), {})
    page = tmp_path / "page.html"
    page.write_text(PROBE.replace("PAGE", json.dumps(shown).replace("</", "<\\/")), encoding="utf-8")
    assert CHROMIUM is not None
    out = subprocess.run([CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=9000",
                          "--dump-dom", page.as_uri()], capture_output=True, text=True, timeout=120, check=True)
    assert f'<p id="probe">{said}</p>' in out.stdout


@pytest.mark.parametrize("lengths", [[64], [64, 128]])
def test_calls_that_differ_in_a_mask_have_names_of_their_own(tmp_path: Path, lengths: list[int]) -> None:
    """Bars of all masks lay over each other, and lines ran from one to the next."""
    (tmp_path / "masks.yaml").write_text(yaml.safe_dump({
        "title": "masks", "machines": ["rk3588s"], "pipelines": ["int_attention"], "baseline": "int_attention",
        "shapes": [{"q_len": n, "head_dim": 64, "variant": ["", "causal", "sliding_window(16)"]} for n in lengths]}))
    charts = Figures(html_page(run_experiment(tmp_path / "masks.yaml"), {})).found
    latency = next(chart for label, chart in charts.items() if label.startswith("Latency"))
    names = [f"int_attention, {mask}" for mask in ("no variant", "causal", "sliding_window(16)")]
    assert [trace["name"] for trace in latency["data"]] == names
    steps = next(chart for label, chart in charts.items() if label.startswith("Where the time goes"))
    assert list(dict.fromkeys(trace["y"][0] for trace in steps["data"])) == names
    if len(lengths) > 1:
        assert [trace["x"] for trace in latency["data"]] == [lengths] * 3

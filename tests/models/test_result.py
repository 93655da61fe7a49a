"""A model's result by itself: as text, as HTML, saved and read, compared."""

import math

import pytest

from intsim.cli import main
from intsim.errors import InputError
from intsim.models.result import ModelResult
from intsim.report.model import as_data, part_rows, sentence
from intsim.session import Session
from intsim.studies.compare import compare
from intsim.studies.runs import load_run
from intsim.uncertainty.interval import quotient

GIVEN = {"linear": "q8_0", "prompt": 32, "generate": 4, "threads": 4}


@pytest.fixture(scope="module")
def found():
    return Session().simulate_model("smollm2-135m", "rk3588s", **GIVEN)


def test_text_and_html_say_what_it_is(found):
    assert repr(found).startswith("<ModelResult smollm2-135m (q8_0, int_attention) on rk3588s: first token after ")
    page = found._repr_html_()
    assert "smollm2-135m (q8_0, int_attention) on rk3588s" in page
    assert page.index(f"<p>{sentence(found)}</p>") < page.index("<table>")
    assert all(f">{part}<" in page for phase in found.phases for part in phase.breakdown)
    decode = found.phase("decode")
    assert repr(decode).startswith("<PhaseResult decode: 4 tokens of a sequence, ")
    assert all(f">{part}<" in decode._repr_html_() for part in decode.breakdown)
    assert found.plot().axes


def test_attention_in_one_step_says_that_its_softmax_is_not_told_apart(found):
    assert "; the softmax path takes " in sentence(found)
    one = Session().simulate_model("smollm2-135m", "rk3588s", attention="ggml_q8_0", baseline=None, **GIVEN)
    assert "ggml_q8_0 is one step, of which the softmax path is not told apart" in sentence(one)
    assert as_data(one)["softmax_share"] is None


def test_energy_has_an_interval_whose_elasticities_are_those_of_a_changed_machine(found):
    (low, high), decode = found.energy_per_token_interval_j, found.phase("decode")
    assert low < found.energy_per_token_j < high
    supply = "power.supply_efficiency"  # in the energies that the fit found at the plug, and not counted once more
    assert abs(decode.energy_slopes.get(supply, 0.0)) < 0.2
    for key in sorted(decode.energy_slopes.keys() - {supply}, key=lambda key: -abs(decode.energy_slopes[key]))[:3]:
        up = 1.03 * Session().load("rk3588s").identity.provenance[key].value
        other = Session().simulate_model("smollm2-135m", "rk3588s", **GIVEN, baseline=None, overrides={key: up})
        by_run = math.log(other.energy_per_token_j / found.energy_per_token_j) / math.log(1.03)
        assert decode.energy_slopes[key] == pytest.approx(by_run, abs=0.05), key


def test_what_is_saved_is_read_back_equal(found, tmp_path):
    path = found.save(tmp_path / "model.json")
    read = ModelResult.load(path)
    assert read == found
    assert read.share("softmax_path") == found.share("softmax_path")
    path.write_text(path.read_text().replace("q8_0", "q4_0", 1))
    with pytest.raises(InputError, match="its digest is another"):
        ModelResult.load(path)


def test_two_models_are_compared_call_by_call(found, tmp_path):
    for name, run in (("a", found.baseline), ("b", found)):
        (tmp_path / name).mkdir()
        run.save(tmp_path / name / "model.json")
    both = compare(*(load_run(f"{tmp_path / name}") for name in "ab"))
    assert both.speedup == pytest.approx(found.faster())
    assert 1 + sum(c.speedup for c in both.contributions) == pytest.approx(both.speedup)
    assert max(both.contributions, key=lambda c: abs(c.speedup)).step in ("prefill attention", "decode attention")
    one = compare(*(load_run(f"{tmp_path / name}:phase=decode") for name in "ab"))
    assert one.speedup == pytest.approx(found.faster("decode"))
    for ratio in (both, one):
        low, high = ratio.energy_interval
        assert low < ratio.energy_ratio < high
    with pytest.raises(InputError, match="expected phase=prefill or decode"):
        load_run(f"{tmp_path / 'a'}:q_len=4")


def test_a_phases_row_of_the_table_has_its_interval(found):
    for row in (row for row in part_rows(found) if row["part"] == "all"):
        assert (row["low_s"], row["high_s"]) == found.interval_s(row["phase"])
    assert found.energy_interval_of(["prefill", "decode"]) == found.energy_interval_j


def test_the_command_writes_page_and_trace(tmp_path, capsys):
    command = ["model", "smollm2-135m", "--linear", "q8_0", "--prompt", "32", "--generate", "4", "--threads", "4"]
    assert main([*command, "--html"]) == 2
    assert "--out: is missing" in capsys.readouterr().err


def test_one_question_about_two_attentions_has_one_interval():
    one = Session().simulate_model("smollm2-135m", "rtx4090", launching="stream", prompt=128, generate=8)
    assert one.phase("decode").host_s > 0.0  # the device waits for its host
    told, by_calls = one.speedup(), compare(one.baseline, one)
    assert told.interval == pytest.approx(by_calls.interval)
    joules = quotient(by_calls.energy_ratio, one.baseline.beside("energy"), one.beside("energy"))
    assert joules.interval == pytest.approx(by_calls.energy_interval)

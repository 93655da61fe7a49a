"""What ``intsim validate`` prints, and that the README prints the same."""

import json
import re
from pathlib import Path

from intsim.cli import main
from intsim.cli.validate import table
from intsim.validate.suites import suites

README = Path(__file__).parents[2] / "README.md"


def test_the_board_meets_its_promises_and_the_readme_shows_them(capsys):
    assert main(["validate", "--json"]) == 0
    found = {s["machine"]: s for s in json.loads(capsys.readouterr().out)}
    board, before = found["rk3588s"], found["rk3588s-uncalibrated"]
    assert (board["status"], board["rows_fitted"], board["rows_held_out"]) == ("calibrated", 13, 0)
    assert (before["status"], before["rows_fitted"], before["rows_held_out"]) == ("projected", 0, 13)
    assert board["errors"]["latency"]["mape"] < 0.08
    assert board["errors"]["latency"]["maximum"] < 0.16
    assert board["errors"]["energy"]["mape"] < 0.08
    assert before["errors"]["latency"]["mape"] < 0.35
    shown = re.search(r"<!-- intsim validate -->\n```text\n(.*?)\n```\n<!-- end -->",
                      README.read_text("utf-8"), re.DOTALL)
    assert shown, "the README shows the table between its markers"
    assert shown[1] == table(suites())

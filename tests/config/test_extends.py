"""Files that say what they extend and carry only what differs; machines that remember nothing by their names."""

from __future__ import annotations

from pathlib import Path

import pytest

import intsim
from intsim.errors import InputError
from intsim.resources import machine_file
from intsim.session import Session

CALL = intsim.Workload(256, 256, 64)


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_what_differs_takes_the_parents_place(tmp_path: Path) -> None:
    child = write(tmp_path / "fast.yaml", "extends: a100-sxm\ntitle: Fast\nset:\n  dram.bandwidth_gb_per_s: 4000.0\n"
                                          "launch_us: {value: 1.0, source: assumed}\n")
    session = Session()
    parent, found = session.load("a100-sxm"), session.load(child)
    assert found.system.gpu.dram.bandwidth_bytes_per_s == 4e12
    assert found.system.gpu.launch_s == 1e-6
    assert found.system.gpu.title == "Fast"
    assert found.system.gpu.costs == parent.system.gpu.costs
    assert found.identity.digest != parent.identity.digest


@pytest.mark.parametrize("sources", ["{}", ""])
def test_no_sources_of_ones_own_leave_the_parents(tmp_path: Path, sources: str) -> None:
    """Every source of the shipped file was then said to be missing, with a line of that file."""
    child = write(tmp_path / "child.yaml", f"extends: a100-sxm\ntitle: Fast\nsources: {sources}\n"
                                           "launch_us: {value: 1.0, source: assumed}\n")
    assert Session().load(child).system.gpu.launch_s == 1e-6


FABRICS = {
    "nvlink": "links: {value: 12, source: sheet}, link_gb_per_s: {value: 25, source: sheet}",
    "pcie": "lanes: {value: 16, source: sheet}, slot_gb_per_s: {value: 31.5, source: sheet}, peer_to_peer: true, "
            "host_memory_gb_per_s: {value: 300, source: sheet}",
}


@pytest.mark.parametrize("kind", FABRICS)
def test_a_fabric_of_another_kind_takes_the_parents_place(tmp_path: Path, kind: str) -> None:
    text = ("extends: a100-sxm-node\ntitle: Four A100\nsources: {sheet: s}\ndevices: {value: 4, source: sheet}\n"
            f"fabric: {{kind: {kind}, generation: {{value: 3, source: sheet}}, {FABRICS[kind]}, %s"
            "search_gb_per_s: {value: 20, source: sheet}}\n")
    heir = write(tmp_path / "heir.yaml", text % "attained_gb_per_s: {value: 25, source: sheet}, ")
    assert Session().load(heir).topology.fabric.attained_bytes_per_s == 25e9
    short = write(tmp_path / "short.yaml", text % "")
    with pytest.raises(InputError, match=r"short\.yaml:5: fabric\.attained_gb_per_s: the key is missing"):
        Session().load(short)


@pytest.mark.parametrize("text", ["tiles: {}\n", "set: {tiles: {}}\n",
                                  "tiles: {int_flash: {tile: fastest, source: release}}\n"])
def test_an_inherited_tile_is_said_and_can_be_taken_out(tmp_path: Path, text: str) -> None:
    session, call = Session(), intsim.AttentionCall(1024, 1024, 64, heads=32)  # that leave no SM idle
    heir = write(tmp_path / "heir.yaml", "extends: rtx4090-uncalibrated\ntitle: Heir\n")
    free = write(tmp_path / "free.yaml", "extends: rtx4090-uncalibrated\ntitle: Free\n" + text)
    named, fastest = (session.simulate(call, "int_flash", machine) for machine in (heir, free))
    said = "int_flash runs in the tile 32x32.w4.s3, which the machine's file or one that it extends names"
    assert any(line.startswith(said) for line in named.assumptions)
    assert not any("names under tiles" in line for line in fastest.assumptions)
    assert fastest.latency_s < named.latency_s


@pytest.mark.parametrize(("text", "status"), [
    ("title: Mine\nsources: {mine: my card}\n", "calibrated"),
    ("sm_count: {value: 142, source: whitepaper}\n", "projected"),
    ("set: {clock_ghz: 2.0}\n", "projected"), ("tiles: {}\n", "projected"),
    ("sm_count: {value: 142, source: whitepaper}\ncalibration: by hand\n", "calibrated")])
def test_another_machine_than_a_fitted_parent_is_projected(tmp_path: Path, text: str, status: str) -> None:
    """What the parent was fitted on is no evidence for another chip."""
    assert Session().load("rtx4090").identity.status == "calibrated"
    heir = write(tmp_path / "heir.yaml", "extends: rtx4090\n" + text)
    grandchild = write(tmp_path / "grandchild.yaml", "extends: heir\ntitle: Grandchild\n")
    assert Session().load(heir).identity.status == Session().load(grandchild).identity.status == status


def test_a_parent_may_lie_beside_and_a_line_is_said_of_the_file_that_holds_it(tmp_path: Path) -> None:
    text = machine_file("cortex-a76").read_text(encoding="utf-8")
    write(tmp_path / "mine.yaml", text.replace("dispatch_width: {value: 4.0", "dispatch_width: {value: -4.0"))
    child = write(tmp_path / "child.yaml", "extends: mine\nset: {clock_ghz: 2.0}\n")
    with pytest.raises(InputError, match=r"mine\.yaml:\d+: dispatch_width"):
        Session().load(child)
    write(tmp_path / "mine.yaml", text)
    assert Session().load(child).system.soc.cores["core"].clock_hz == 2e9
    write(tmp_path / "child.yaml", "extends: mine\nset: {clock_ghz: -2.0}\n")
    with pytest.raises(InputError, match=r"child\.yaml:2: clock_ghz: found -2"):
        Session().load(child)


@pytest.mark.parametrize(("text", "words"), [
    ("extends: a100-smx\n", "extends: unknown machine 'a100-smx'.*did you mean 'a100-sxm'"),
    ("extends: [a]\n", "expected a machine's name"),
    ("extends: child.yaml\n", "extends this file in turn"),
    ("extends: a100-sxm\nset: {dram.bandwith_gb_per_s: 1.0}\n",
     r"child\.yaml:2: dram\.bandwith_gb_per_s: names no key.*did you mean 'dram.bandwidth_gb_per_s'"),
    ("extends: a100-sxm\ndarm: {}\n", "darm: unknown key"),
    ("extends: a100-sxm\nset: 5\n", "set: found 5, expected a mapping"),
])
def test_what_cannot_be_extended_is_refused(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        Session().load(write(tmp_path / "child.yaml", text))
    assert str(caught.value.file).endswith("child.yaml")


@pytest.mark.parametrize(("value", "words"), [
    (".nan", "found nan, expected a finite number"), ("2.2 GHz", "found '2.2 GHz', expected a number"),
    ("2400", "expected 0.1 to 7 GHz (shipped chips run between 0.2 and 6 GHz); did you mean 2.4, if this is in MHz?"),
    ("9.5", "expected 0.1 to 7 GHz"), ("{value: 4.5, fitted: x}", "expected a value within its fit bounds")])
def test_a_value_that_is_set_is_refused_where_it_stands(tmp_path: Path, value: str, words: str) -> None:
    path = write(tmp_path / "x.yaml", f"extends: rk3588s\nset: {{clusters.0.clock_ghz: {value}}}\n")
    with pytest.raises(InputError) as caught:
        Session().load(path)
    assert (caught.value.file, caught.value.line) == (path, 2)
    assert words in str(caught.value)


def test_an_edited_file_gives_the_new_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session, path = Session(), tmp_path / "m.yaml"
    write(path, "extends: cortex-a76\n")
    before = session.simulate(CALL, machine=path).latency_s
    write(path, "extends: cortex-a76\nset: {clock_ghz: 1.0}\n")
    after = session.simulate(CALL, machine=path).latency_s
    assert after > 1.5 * before
    other = tmp_path / "other"
    other.mkdir()
    write(other / "m.yaml", "extends: cortex-a76\n")
    monkeypatch.chdir(tmp_path)
    assert session.simulate(CALL, machine="m.yaml").latency_s == after
    monkeypatch.chdir(other)
    assert session.simulate(CALL, machine="m.yaml").latency_s == before


def test_an_soc_finds_its_own_core_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "my-core.yaml", "extends: cortex-a76\nset: {dispatch_width: 1.0}\n")
    text = machine_file("raspberry-pi-5").read_text(encoding="utf-8").replace("core: cortex-a76", "core: my-core.yaml")
    path = write(tmp_path / "board.yaml", text)
    monkeypatch.chdir("/")
    slow, plain = (Session().simulate(CALL, machine=m).latency_s for m in (path, "raspberry-pi-5"))
    assert slow > plain


def test_a_session_says_what_it_holds_and_forgets_it() -> None:
    session = Session()
    session.simulate(CALL, machine="cortex-a55")
    assert session.stats()["cpu.blocks"].entries > 0
    misses = session.stats()["cpu.kernels"].misses
    session.simulate(CALL, machine="cortex-a55")
    assert session.stats()["cpu.kernels"].misses == misses
    session.clear()
    assert all(found.entries == found.hits == found.misses == 0 for found in session.stats().values())


def test_a_machine_that_was_fitted_and_then_changed_is_projected() -> None:
    session = Session()
    assert session.load("rk3588s").identity.status == "calibrated"
    assert session.load("rk3588s", {"dram.bandwidth_gb_per_s": 30.0}).identity.status == "projected"


def test_a_word_of_several_keys_has_these_for_an_answer() -> None:
    with pytest.raises(InputError, match=r"clock: names no key, expected .*, such as clusters\.0\.clock_ghz"):
        Session().load("raspberry-pi-5", {"clock": 2.0})


def test_the_core_of_a_cluster_is_named_by_its_file_alone() -> None:
    with pytest.raises(InputError, match=r"clusters\.0\.core: found 'cortex-x4', expected nothing: .*extends: rk3588s"):
        Session().load("rk3588s", {"clusters.0.core": "cortex-x4"})


def test_the_gpu_of_a_cluster_is_named_by_its_file_alone() -> None:
    with pytest.raises(InputError, match=r"device\.gpu: found 'a100-sxm', expected nothing: .*extends: h100-sxm-node"):
        Session().load("h100-sxm-node", {"device.gpu": "a100-sxm"})


def test_power_at_rest_goes_with_the_sms_of_a_gpu_that_gives_none(tmp_path: Path) -> None:
    text = ("extends: rtx4090-uncalibrated\ntitle: A laptop's\nsources: {s: sheet}\nsm_count: {value: 32, source: s}\n"
            "clock_ghz: {value: 1.9, source: s}\n")
    session, call = Session(), intsim.AttentionCall(1024, 1024, 64, heads=32)
    small = session.load(write(tmp_path / "small.yaml", text + "power: {limit_w: {value: 115, source: s}}\n"))
    parent = session.load("rtx4090-uncalibrated")
    own, whole = small.system.gpu.power, parent.system.gpu.power
    assert (own.idle_w, own.static_w) == pytest.approx((whole.idle_w / 4, whole.static_w / 4))
    assert (own.limit_w, own.energy) == (115.0, whole.energy)
    assert small.identity.spreads["power.idle_w"] == 0.3
    said = [line for line in session.simulate(call, "flash2_fp16", small).assumptions if "32 / 128 SMs" in line]
    assert len(said) == 1
    assert "power.idle_w (8.07 W) and power.static_w (15.5 W)" in said[0]
    assert not any("SMs, for this file" in line for line in session.simulate(call, "flash2_fp16", parent).assumptions)
    given = session.load(write(tmp_path / "given.yaml", text + "power: {idle_w: {value: 20, source: s}}\n"))
    assert (given.system.gpu.power.idle_w, given.system.gpu.power.static_w) == (20.0, whole.static_w)
    with pytest.raises(InputError, match=r"none\.yaml:3: sources: found 5"):
        session.load(write(tmp_path / "none.yaml", text.replace("{s: sheet}", "5")))
    heir = session.load(write(tmp_path / "heir.yaml", "extends: small\ntitle: Half of it\nset: {sm_count: 16}\n"))
    assert heir.system.gpu.power.static_w == pytest.approx(whole.static_w / 8)


def test_power_at_rest_goes_with_the_sms_that_an_override_sets_as_with_a_files(tmp_path: Path) -> None:
    text = "extends: rtx4090-uncalibrated\ntitle: Larger\nsources: {s: sheet}\nsm_count: {value: 192, source: s}\n"
    session, call = Session(), intsim.AttentionCall(4096, 4096, 64, heads=32)
    name = "rtx4090-uncalibrated"
    file, override = session.load(write(tmp_path / "more.yaml", text)), session.load(name, {"sm_count": 192})
    assert file.system.gpu.power == override.system.gpu.power
    results = [session.simulate(call, "int_flash", machine) for machine in (file, override)]
    assert results[0].latency_s == results[1].latency_s
    assert results[0].energy_interval_j == results[1].energy_interval_j
    assert "rtx4090-uncalibrated's times 192 / 128 SMs, for sm_count alone was set" in " ".join(results[1].assumptions)
    given = session.load(name, {"sm_count": 192, "power.idle_w": 30.0})
    assert given.system.gpu.power.idle_w == 30.0
    assert given.system.gpu.power.static_w == session.load(name).system.gpu.power.static_w


def test_how_a_boards_power_follows_its_clock_is_a_neighbours_figure_for_other_sms(tmp_path: Path) -> None:
    """Measured on an RTX 4090; a board of 142 SMs is another board, whatever it says of its power at rest."""
    text = ("extends: rtx4090-uncalibrated\ntitle: Larger\nsources: {s: sheet}\nsm_count: {value: 142, source: s}\n"
            "power: {static_w: {value: 60, source: s}%s}\n")
    session, key = Session(), "power.clock_exponent"
    name = "rtx4090-uncalibrated"
    assert session.load(name).identity.spreads[key] == 0.03
    assert session.load(write(tmp_path / "other.yaml", text % "")).identity.spreads[key] == 0.2
    assert session.load(name, {"sm_count": 142}).identity.spreads[key] == 0.2
    measured = ", clock_exponent: {value: 2.8, source: s}"
    assert session.load(write(tmp_path / "own.yaml", text % measured)).identity.spreads[key] == 0.03


def test_a_value_of_ones_own_is_not_held_to_the_bounds_of_the_parents_fit(tmp_path: Path) -> None:
    """1.9 GHz lie below what an RTX 4090 was fitted within; a value that was fitted keeps its bounds."""
    child = write(tmp_path / "slow.yaml", "extends: rtx4090-uncalibrated\ntitle: Slow\nsources: {s: sheet}\n"
                                          "clock_ghz: {value: 1.9, source: s}\n")
    assert Session().load(child).system.gpu.clock_hz == 1.9e9
    assert Session().load("rtx4090").identity.provenance["clock_ghz"].fit is not None
    assert "fit" not in Session().document(child).data["clock_ghz"]

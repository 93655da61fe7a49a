"""Files of clusters: what is shipped loads with its sources, and bad ones are refused with the place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from intsim.errors import InputError
from intsim.resources import resource
from intsim.session import Session

FOLDER = resource("hw_configs") / "clusters"
SHIPPED = sorted(path.stem for path in FOLDER.glob("*.yaml"))


def written(tmp_path: Path, old: str, new: str, name: str = "h100-sxm-node-uncalibrated") -> str:
    text = (FOLDER / f"{name}.yaml").read_text()
    assert old in text
    path = tmp_path / "cluster.yaml"
    path.write_text(text.replace(old, new))
    return str(path)


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_files_use_every_source_and_lower(name: str) -> None:
    session = Session()
    machine = session.load(name)
    used = {quantity.source for key, quantity in machine.identity.provenance.items() if not key.startswith("gpu.")}
    assert used == set(session.document(name).data["sources"])
    topology = machine.topology
    assert topology.devices == topology.nodes * topology.devices_per_node
    assert topology.fabric.attained_bytes_per_s <= topology.fabric.bytes_per_s
    assert topology.device.reserved_bytes < topology.device.memory_bytes
    if topology.network:
        assert topology.network.attained_bytes_per_s <= topology.network.bytes_per_s


def test_units_reach_the_physics() -> None:
    topology = Session().load("dgx-h100").topology
    assert (topology.nodes, topology.devices, topology.device.capability) == (16, 128, 90)
    assert topology.fabric.bytes_per_s == 450e9
    assert topology.fabric.search_bytes_per_s == pytest.approx(370.8e9)
    assert topology.framework.sync_s == pytest.approx(10e-6)
    assert topology.network is not None
    assert topology.network.nics * topology.network.bytes_per_s == 400e9


def test_an_override_takes_effect() -> None:
    assert Session().load("dgx-h100", {"nodes": 4.0}).topology.devices == 32


@pytest.mark.parametrize(("old", "new", "words"), [
    ("gpu: h100-sxm", "gpu: h100-smx", "device.gpu: unknown GPU.* expected one of a10, a100.*mean 'h100-sxm'"),
    ("kind: nvswitch", "kind: nvswitsh", "fabric.kind: found 'nvswitsh'.*nvlink or pcie; did you mean 'nvswitch'"),
    ("  kind: nvswitch\n", "", "fabric.kind: is missing"),
    ("multicast: true", "multicats: true", "fabric.multicats: unknown key.*did you mean 'multicast'"),
    ("links: {value: 18.0, source: vendor}", "links: {value: 18.0, source: vendors}", "did you mean 'vendor'"),
    ("nics: {value: 8.0", "nics: {value: 8.5", "network.nics.*whole number"),
    ("compute_capability: {value: 9.0", "compute_capability: {value: 8.9",
     "compute_capability: found 8.9 for h100-sxm, which runs sm_90a?, expected 9.0, or a later one of 9.x"),
    ("host: intel", "host: intle", "host.*'intle'"),
    ("attained_gb_per_s: {value: 376.0", "attained_gb_per_s: {value: 476.0", "476, expected at most 450, of all links"),
    ("links: {value: 18.0", "links: {value: 1.0", "fabric.attained_gb_per_s: found 376, expected at most 25"),
    ("attained_gb_per_s: {value: 47.0", "attained_gb_per_s: {value: 470.0", "network.attained.*at most 50, of a NIC"),
    ("memory_gib: {value: 79.6", "memory_gib: {value: 1.0", "device.reserved_gib: found 2, expected at most 1"),
    ("kind: nvswitch", "kind: nvlink", "fabric.multicast: stands beside kind nvlink, expected nothing: a switch"),
])
def test_what_does_not_fit_is_refused_with_its_line(tmp_path: Path, old: str, new: str, words: str) -> None:
    with pytest.raises(InputError, match=r"cluster\.yaml:\d+: .*") as caught:
        Session().load(written(tmp_path, old, new))
    assert re.search(words, str(caught.value))


@pytest.mark.parametrize(("machine", "overrides", "words"), [
    ("dgx-h100", {"devices": 576.0, "nodes": 1000.0}, "nodes: found 1000, expected at most 868, of 576 devices each"),
    ("l40s-node", {"devices": 64.0}, "devices: found 64, expected at most 32, hosts with switches have slots"),
    ("dgx-h100", {"devices": 64.0, "fabric.kind": "nvlink"}, "devices: found 64, expected at most 19, with a link"),
])
def test_more_devices_than_a_fabric_joins_are_refused(machine: str, overrides: dict[str, object], words: str,
                                                      tmp_path: Path) -> None:
    file = tmp_path / "cluster.yaml"
    text = (FOLDER / f"{machine}.yaml").read_text()
    if overrides.pop("fabric.kind", ""):
        text = text.replace("kind: nvswitch", "kind: nvlink").replace("  multicast: true\n", "")
    file.write_text(text)
    with pytest.raises(InputError, match=words):
        Session().load(file, overrides)


def test_several_nodes_need_a_network() -> None:
    with pytest.raises(InputError, match=r"nodes: does not fit network .*: is missing, .*16 nodes"):
        Session().load("l40s-node", {"nodes": 16.0})


def test_multicast_needs_its_latency(tmp_path: Path) -> None:
    text = (FOLDER / "a100-sxm-node.yaml").read_text().replace("multicast: false", "multicast: true")
    path = tmp_path / "a.yaml"
    path.write_text(text)
    with pytest.raises(InputError, match="collectives: lacks multicast_start_us"):
        Session().load(path)

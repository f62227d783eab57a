"""The devices of every VM of three hosts, through real envelopes, and the command that shows them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from hvgui.cli import main
from hvgui.domain.devices.device import ADAPTERS, DeviceKind
from hvgui.domain.devices.device_extras import DiskType, Extra, Reservation, SwitchOffer
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.settings.vm_settings import Setting, ordered
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.hyperv.device_reading import read_devices
from hvgui.hyperv.disk_reading import read_disk
from hvgui.hyperv.extras_reading import read_extras
from hvgui.hyperv.host_reading import meet
from hvgui.hyperv.vm_settings import read_settings
from hvgui.sim.hyperv import hardware, network
from hvgui.sim.hyperv.adapters import BANDWIDTH, SECURITY, VLAN
from hvgui.sim.hyperv.virtual_switches import DMZ, LAN
from hvgui.wording import device_words, i18n
from hvgui.wording.languages import LANGUAGES
from hvgui.wsman.exchange import Exchange, Wire, converse
from hvgui.wsman.replies import Reply
from hvgui.wsman.requests import Request
from tests.journeys.test_commands import Run, run
from tests.support.account import USER, typed
from tests.support.live_host import LiveHost, live_host
from tests.support.programs import ended, started

__all__ = ["run"]

#: VMs of twenty devices on hosts of 2022, 2019 and 2012 R2.
TWENTY = ("SQL01", "データベース", "Dateiserver")


class Counting:
    """A wire that counts its requests."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self.asked: Counter[str] = Counter()

    def ask(self, request: Request) -> Reply:
        self.asked[type(request).__name__] += 1
        return self._wire.ask(request)

    def close(self) -> None:
        self._wire.close()


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def number(request: pytest.FixtureRequest) -> int:
    found: int = request.param
    return found


@pytest.fixture
def host(tmp_path: Path, number: int) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=number) as live:
        yield live


def test_every_device_of_every_vm(host: LiveHost) -> None:
    wire, state = host.wire(), host.world.host
    build = converse(wire, meet("test")).facts.build
    for machine in state.ordered():
        vm = VmId(machine.id)
        tree = converse(wire, read_devices(vm, build))
        assert not tree.troubles
        there = [(d.controller, d.slot, d.file) for d in hardware.drives(machine, machine.id)]
        drives = [d for d in tree.devices if d.controller is not None]
        expected = [place for place in there if place[0] != hardware.DISKETTE_TAIL]
        assert sorted((d.controller or "", d.slot or 0, d.file) for d in drives) == sorted(expected)
        cards = {d.tail.partition("\\")[0]: d.network for d in tree.of_kind(*ADAPTERS)}
        for adapter in network.adapters(machine):
            card = cards[adapter.id]
            assert card is not None
            assert (card.switch, card.connected) == (adapter.switch or "", adapter.switch is not None)
            assert (card.vlan is not None) == bool(adapter.feature(VLAN))
        assert len(cards) == len(network.adapters(machine))
        assert [d.pipe for d in tree.of_kind(DeviceKind.COM_PORT)] == list(machine.equipment.pipes)
        reading = converse(wire, read_settings(VmKey(HostId("h"), vm), machine.name))
        assert reading.generation == machine.generation
        if machine.generation == 2:
            order = ordered(reading.values[Setting.BOOT_ORDER])
            assert [tree.find(tail) for tail in order if tree.find(tail) is None] == []
            assert {entry.tail for entry in tree.boot} == set(order)


def test_the_tree_of_twenty_devices_takes_twelve_requests(host: LiveHost, number: int) -> None:
    wire = Counting(host.wire())
    build = converse(wire, meet("test")).facts.build
    wire.asked.clear()
    vm = host.vm_id(TWENTY[number])

    def whole() -> Exchange[int]:
        yield from read_settings(VmKey(HostId("h"), vm), "vm")
        return len((yield from read_devices(vm, build)).devices)

    assert converse(wire, whole()) >= 20
    assert wire.asked.total() <= 12
    # One for each of VM, memory, processor, resources, VLANs, switches and boot entries; a second for longer lists.
    assert wire.asked["Enumerate"] == 7


@pytest.mark.one_host
def test_the_command_shows_the_tree(host: LiveHost, run: Run, number: int) -> None:
    code, said = run("vm", "devices", TWENTY[number])
    assert (code, said["complete"], said["generation"]) == (0, True, 2)
    kinds = Counter(device["kind"] for device in said["devices"])
    assert kinds == {"scsi-controller": 1, "hard-drive": 12, "dvd-drive": 1, "network-adapter": 4, "com-port": 2}
    assert said["firmware"]["secure_boot"] is True
    assert len(said["firmware"]["boot_order"]) == 17
    dvd = next(device for device in said["devices"] if device["kind"] == "dvd-drive")
    assert (dvd["file"], dvd["location"]) == ("D:\\ISO\\tools.iso", 1)


@pytest.mark.one_host
@pytest.mark.parametrize(
    ("language", "words"), [("en", ("Hard Drive", "Boot from")), ("ja", ("ハード ドライブ", "からブート"))]
)
@pytest.mark.usefixtures("run")
def test_the_command_speaks_both_languages(
    host: LiveHost,
    number: int,
    language: str,
    words: tuple[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdin", typed())
    options = ["--host", f"127.0.0.1:{host.sim.port}", "--user", USER, "--password-stdin", "--lang", language]
    assert main(["vm", "devices", TWENTY[number], *options]) == 0
    out = capsys.readouterr().out
    i18n.set_language("en")
    assert all(word in out for word in words)


def test_words_of_every_row(host: LiveHost) -> None:
    wire, state = host.wire(), host.world.host
    build = converse(wire, meet("test")).facts.build
    for machine in state.ordered():
        vm = VmId(machine.id)
        reading = converse(wire, read_settings(VmKey(HostId("h"), vm), machine.name))
        tree = converse(wire, read_devices(vm, build))
        for language in LANGUAGES:
            i18n.set_language(language)
            rows = list(device_words.rows(tree, reading))
            assert len({row.id for row in rows}) == len(rows)
            assert all(row.title and (row.facts or row.asks) and device_words.as_text(row) for row in rows)
            assert [row.id for row in rows[:2]] == ["add-hardware", "bios" if machine.generation == 1 else "firmware"]
            older = not state.schema.later_than("2012r2")
            assert ("security" in {row.id for row in rows}) == (machine.generation == 2 or not older)
            assert {"processor/compatibility", "processor/numa"} <= {row.id for row in rows}
    i18n.set_language("en")


SHOWN = {
    "en": ("Hardware", "Firmware | Boot from Hard Drive", "SCSI Controller | 13 of 64 slots used", "Image file"),
    "ja": (
        "ハードウェア",
        "ファームウェア | ハード ドライブ からブート",
        "SCSI コントローラー | 64 スロット中 13 使用",
        "イメージ ファイル",
    ),
}


def test_the_settings_window_shows_them(host: LiveHost, number: int, tmp_path: Path) -> None:
    program = started("tests.support.devices_visit", str(host.sim.port), TWENTY[number], home=tmp_path / "home")
    out, err = ended(program)
    assert program.returncode == 0, err
    for said, (hardware_, firmware, scsi, image) in zip(map(json.loads, out.splitlines()), SHOWN.values(), strict=True):
        tree = [row.strip() for row in said["tree"]]
        assert (tree[0], tree[2]) == (hardware_, firmware)
        at = tree.index(scsi)
        # Twelve disks and a DVD drive, each disk with its quality of service; then four adapters.
        below = [row for row in said["tree"][at + 1 :] if row.startswith("    ") and not row.startswith("      ")]
        assert len(below) == 13 + 4 * 2
        assert any("\\\\.\\pipe\\debug" in row for row in tree)
        assert (said["shown"], said["crashes"]) == (True, [])
        assert [image, "D:\\ISO\\tools.iso"] in said["facts"]


def test_each_page_asks_for_its_part_in_four_requests_at_most(host: LiveHost, number: int) -> None:
    wire, state = Counting(host.wire()), host.world.host
    newer = state.schema.later_than("2012r2")
    for machine in state.ordered():
        vm, cards = VmId(machine.id), network.adapters(machine)
        for wanted in Extra:
            wire.asked.clear()
            found = converse(wire, read_extras(vm, wanted))
            # Of security also the key protector and the templates, beside bandwidth and offload the switches.
            assert wire.asked.total() <= (2 if wanted is Extra.GUARDS else 4)
            assert found.read == {wanted}
            if wanted in (Extra.BANDWIDTH, Extra.OFFLOAD):
                names = network.switches(state)
                assert found.switches[names[LAN]].reservation is Reservation.ABSOLUTE
                assert found.switches[names[DMZ]] == SwitchOffer(reservation=Reservation.WEIGHT, direct=False)
            if wanted is Extra.BANDWIDTH:
                assert {tail: b.most for tail, b in found.bandwidths.items()} == {
                    card.id: card.feature(BANDWIDTH)["Limit"] for card in cards if card.feature(BANDWIDTH)
                }
            elif wanted is Extra.OFFLOAD:
                assert {tail: o.queue for tail, o in found.offloads.items()} == {card.id: 100 for card in cards}
            elif wanted is Extra.GUARDS:
                assert {t for t, g in found.guards.items() if g.dhcp} == {
                    card.id for card in cards if card.feature(SECURITY)
                }
            else:
                assert (found.security is not None) == newer


def test_a_disk_file_is_described_with_its_chain_in_four_requests(host: LiveHost) -> None:
    wire, state = Counting(host.wire()), host.world.host
    seen = set()
    for machine in state.ordered():
        chain = hardware.disk_chain(machine, machine.id, 0)
        wire.asked.clear()
        disk = converse(wire, read_disk(chain[0]))
        assert wire.asked.total() <= 4
        assert (disk.path, disk.format, disk.most) == (chain[0], 3, 127 * 2**30)
        assert disk.parents == chain[1:3]
        assert disk.more == (len(chain) > 3)
        assert disk.type is (DiskType.DIFFERENCING if len(chain) > 1 else DiskType.DYNAMIC)
        assert disk.in_use == machine.power.live
        assert disk.size is not None
        seen.add(min(len(chain), 3))
    assert 1 in seen
    assert len(seen) > 1
    with pytest.raises(Refusal) as refused:
        converse(wire, read_disk("C:\\nowhere\\R&D 'x' 仮想.vhdx"))
    assert refused.value.trouble.kind is TroubleKind.HOST_FILE_MISSING


def test_a_checkpoint_is_compared_with_now(host: LiveHost, run: Run) -> None:
    with host.world.looked_at():
        machine = next(m for m in host.world.host.ordered() if m.checkpoints)
        before = machine.settings.processor["VirtualQuantity"]
        machine.settings.processor["VirtualQuantity"] = 7
        point = machine.checkpoints[-1]
    code, said = run("vm", "compare", machine.name, "--checkpoint", point.id)
    assert code == 1
    found = {(line["page"], line["setting"]): line["values"] for line in said["lines"]}
    assert found["Processor", "Number of virtual processors"] == [str(before), "7"]
    code, said = run("vm", "compare", machine.name, "--checkpoint", point.id, "--all")
    assert any(not line["differs"] for line in said["lines"])
    assert run("vm", "compare", machine.name)[0] == 2


@pytest.mark.one_host
def test_what_an_entry_of_the_journal_left_is_compared_with_now(host: LiveHost, run: Run) -> None:
    with host.world.looked_at():
        machine, other = list(host.world.host.ordered())[:2]
    assert run("vm", "set", machine.name, "--set", "start-delay=77")[0] == 0
    entry = str(run("journal", host_options=False)[1]["entries"][0]["number"])
    code, said = run("vm", "compare", machine.name, "--entry", entry)
    assert (code, said["lines"][0]["differs"]) == (0, False)
    with host.world.looked_at():
        machine.settings.system["AutomaticStartupActionDelay"] = timedelta(seconds=5)
    code, said = run("vm", "compare", machine.name, "--entry", entry)
    assert code == 1
    (line,) = said["lines"]
    assert (line["subject"], line["after"], line["now"], line["differs"]) == ("start-delay", "77", "5", True)
    assert run("vm", "compare", other.name, "--entry", entry)[0] == 2, "it is about another machine"
    assert run("vm", "compare", machine.name, other.name, "--entry", entry)[0] == 2
    assert run("vm", "compare", machine.name, "--entry", "999")[0] == 2

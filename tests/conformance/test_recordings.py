"""Every recording of a host: unchanged since it was made, and read by the program without a word amiss."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId, VmId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal
from hvgui.domain.vms.services import Service
from hvgui.hyperv.host_reading import learn_rights, meet
from hvgui.hyperv.list_reading import read_list
from hvgui.hyperv.service_reading import read_services
from hvgui.hyperv.whole_host import readings_of_host, readings_of_vm
from hvgui.sim.__main__ import main as serve
from hvgui.sim.recordings import MANIFEST, read_recording
from hvgui.sim.replaying import replaying_host
from hvgui.sim.server.accounts import Account
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.wsman.exchange import converse
from hvgui.wsman.faults import Fault

ROOT = Path(__file__).resolve().parents[1] / "recordings"
SYNTHETIC = ROOT / "synthetic"
ALL = sorted(path.parent for path in ROOT.rglob(MANIFEST))
ACCOUNT = Account(user="Administrator", password="c0rrect horse")


def test_there_are_some() -> None:
    assert ALL


@pytest.mark.parametrize("folder", ALL, ids=lambda folder: folder.name)
def test_a_recording_is_as_it_was_made_and_lies_in_its_place(folder: Path) -> None:
    recording = read_recording(folder)
    assert recording.exchanges
    assert folder.parent == (SYNTHETIC if recording.kind == "synthetic" else ROOT)


@pytest.mark.parametrize("folder", ALL, ids=lambda folder: folder.name)
def test_the_program_reads_it(folder: Path) -> None:
    """The list, the services and everything about each VM; a fault only where the host gave one."""
    recording = read_recording(folder)
    recorded_faults = sum(exchange.fault for exchange in recording.exchanges)
    with replaying_host(recording, (ACCOUNT,)) as host:
        profile = HostProfile(id=HostId("recorded"), address="127.0.0.1", port=host.port, user=ACCOUNT.user)
        wire = PywinrmWire(profile, lambda: Secret(ACCOUNT.password))
        dialect = converse(wire, learn_rights(converse(wire, meet("127.0.0.1"))))
        assert dialect.facts.build == recording.build
        vms = converse(wire, read_list(profile.id, dialect)).vms
        assert len(vms) == recording.vms
        assert len({vm.key.vm for vm in vms}) == len(vms)
        offers = converse(wire, read_services()).offers
        assert {vm.key.vm for vm in vms} <= {VmId(vm) for vm in offers[Service.HEARTBEAT]}
        refused = 0
        for build in (*readings_of_host(dialect), *(each for vm in vms for each in readings_of_vm(dialect, vm.key))):
            try:
                converse(wire, build())
            except (Fault, Refusal):
                refused += 1
        assert refused <= host.stats.faults <= recorded_faults
        wire.close()


def test_the_simulated_host_serves_one_on_its_own(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """``python -m hvgui.sim --recording DIR`` says what it serves; what was changed it does not serve."""
    over = threading.Event()
    over.set()
    assert serve(["--recording", str(SYNTHETIC / "simulated-2022-en"), "--port", "0"], until=over) == 0
    said = capsys.readouterr().out
    assert "1 virtual machines, recording derived from the simulated host" in said
    assert "user           Administrator" in said
    shutil.copytree(SYNTHETIC / "simulated-2022-en", tmp_path / "changed")
    (tmp_path / "changed" / "00001-identify-Identify-1.xml").write_text("<x/>")
    assert serve(["--recording", str(tmp_path / "changed"), "--port", "0"], until=over) == 1
    assert "was changed after the recording was made" in capsys.readouterr().err

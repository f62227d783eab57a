"""Rules of a copy that can be told beforehand: lengths, guests without a daemon, how long it takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvgui.controller.state.resume_log import OLDEST, UnfinishedCopies
from hvgui.domain.copying.estimate import Measured, Ways, slowest
from hvgui.domain.copying.transfer import CopyRequest, LocalFile, guest_trouble, length_trouble, portions_of
from hvgui.domain.hosts.host import StagingWay
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.plan import floods_log
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.guest_os import GuestOs
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.domain.vms.vm import GuestFacts, GuestFamily, Vm

KEY = VmKey(HostId("h"), VmId("0000000A-0000-0000-0000-000000000000"))
FILE = LocalFile("/x/name.txt", "name.txt", 1, 0)


@pytest.mark.parametrize(("units", "fits"), [(259, True), (260, False), (261, False)])
def test_a_windows_path_is_measured_whole_and_in_units(units: int, fits: bool) -> None:
    # Every emoji is two units.
    emoji = "😀" * 10
    folder = "C:\\" + emoji + "d" * (units - len("C:\\") - 20 - len("\\name.txt"))
    assert (length_trouble(folder, FILE, GuestFamily.WINDOWS) is None) == fits


@pytest.mark.parametrize(("units", "fits"), [(259, True), (260, False), (261, False)])
def test_of_a_linux_path_the_folder_is_measured(units: int, fits: bool) -> None:
    folder = "/" + "d" * (units - 2)
    assert (length_trouble(folder, FILE, GuestFamily.LINUX) is None) == fits


def silent(guest_os: str) -> Vm:
    return Vm(
        key=KEY,
        name="vm",
        power=Power.RUNNING,
        guest_os=guest_os,
        services=(ServiceState(Service.GUEST_SERVICES, True, 12),),
    )


@pytest.mark.parametrize(
    ("os_name", "kernel", "kind"),
    [
        ("Debian GNU/Linux", "6.12.48", TroubleKind.NO_COPY_DAEMON),
        ("Debian GNU/Linux", "6.1.0", TroubleKind.GUEST_SERVICES_SILENT),
        ("Ubuntu", "6.14.0", TroubleKind.GUEST_SERVICES_SILENT),
    ],
)
def test_a_distribution_without_a_daemon_is_told_from_one_that_is_silent(
    os_name: str, kernel: str, kind: TroubleKind
) -> None:
    items = (("OSName", os_name), ("OSBuildNumber", kernel))
    facts = GuestFacts(os_name=os_name, os_build=kernel, items=items)
    trouble = guest_trouble(silent(os_name), facts)
    assert trouble is not None
    assert trouble.kind is kind


def test_kernels_that_flood_their_log() -> None:
    assert floods_log(GuestOs(family=GuestFamily.LINUX, kernel=(6, 10)))
    assert not floods_log(GuestOs(family=GuestFamily.LINUX, kernel=(6, 9)))
    assert not floods_log(GuestOs(family=GuestFamily.WINDOWS))


def test_the_way_taken_and_its_time() -> None:
    share = Measured(way=StagingWay.SMB, rate=100.0)
    shell = Measured(way=StagingWay.SHELL, rate=10.0, each=2.0)
    both = Ways(share=share, shell=shell)
    closed = Ways(share=Measured(way=StagingWay.SMB, trouble=Trouble(TroubleKind.SMB_REFUSED)), shell=shell)
    assert both.taken(StagingWay.AUTO) is share
    assert both.taken(StagingWay.SHELL) is shell
    assert closed.taken(StagingWay.AUTO) is shell
    assert shell.seconds(100, 5) == 20.0
    assert closed.share.seconds(1, 1) == float("inf")
    assert slowest((both, closed), StagingWay.AUTO, 100, 1) is closed
    assert slowest((), StagingWay.AUTO, 100, 1) is None


def test_a_copy_nobody_went_on_with_is_forgotten_after_a_while(tmp_path: Path) -> None:
    now = [1e9]
    copies = UnfinishedCopies(tmp_path, lambda: now[0])
    request = CopyRequest(guests=(KEY,), files=(FILE,), folder="/in")
    copies.begin("a", request, portions_of(request), True)
    assert UnfinishedCopies(tmp_path, lambda: now[0]).all()[0].turn_on
    now[0] += OLDEST + 1
    assert UnfinishedCopies(tmp_path, lambda: now[0]).all() == ()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_makes_no_sense_is_put_aside(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text("{broken")
    assert UnfinishedCopies(tmp_path, lambda: 1e9).all() == ()


def test_a_copy_that_ends_takes_its_file_along_unless_the_program_ends_first(tmp_path: Path) -> None:
    request = CopyRequest(guests=(KEY,), files=(FILE,), folder="/in")
    copies = UnfinishedCopies(tmp_path, lambda: 1e9)
    for name in ("a", "b"):
        copies.begin(name, request, portions_of(request), False)
    copies.ended("a")
    copies.close()
    copies.settled("b", [0])
    copies.ended("b")
    (left,) = UnfinishedCopies(tmp_path, lambda: 1e9).all()
    assert (left.name, len(left.left)) == ("b", 1)

"""Hosts: their labels, their marks, and clusters of them."""

from __future__ import annotations

from typing import Any

import pytest

from hvgui.domain.copying.estimate import Measured, Ways, slowest
from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.cluster import ClusterNode, Moves, NodeState
from hvgui.domain.hosts.doctor import Finding, Rung, Verdict
from hvgui.domain.hosts.host import HostFacts, HostMark, HostPicture, HostProfile, StagingWay, same_machine
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind, WireError

HOST = HostId("h")


def picture(address: str = "hv.example", **more: Any) -> HostPicture:
    profile = {name: more.pop(name) for name in ("port", "https", "read_only") if name in more}
    return HostPicture(profile=HostProfile(id=more.pop("id", HOST), address=address, **profile), **more)


@pytest.mark.parametrize(
    ("port", "https", "label"),
    [(5985, False, "hv"), (5986, True, "hv"), (5986, False, "hv:5986"), (5985, True, "hv:5985"), (80, False, "hv:80")],
)
def test_a_label_has_the_port_where_it_is_not_the_usual_one(port: int, https: bool, label: str) -> None:
    assert HostProfile(id=HOST, address="hv", port=port, https=https).label == label


def test_only_tickets_and_certificates_need_no_password() -> None:
    without = {kind for kind in AuthKind if not HostProfile(id=HOST, address="hv", auth=kind).needs_password}
    assert without == {AuthKind.KERBEROS, AuthKind.CERTIFICATE}


@pytest.mark.parametrize(
    ("name", "serial", "machine"), [("HV01", "S-1", "hv01#s-1"), ("HV01", "", "hv01"), ("", "S-1", ""), ("", "", "")]
)
def test_a_computer_is_known_by_its_name_and_serial_number(name: str, serial: str, machine: str) -> None:
    assert HostFacts(name=name, serial=serial).machine == machine


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("a#1", "a#1", True),
        ("a#1", "a#2", False),
        ("a#1", "a", True),
        ("a", "a#1", True),
        ("a", "b", False),
        ("a#1", "b#1", False),
    ],
)
def test_serial_numbers_count_where_both_have_one(one: str, other: str, same: bool) -> None:
    assert same_machine(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "fits"),
    [
        (HostMark(HOST, "a", "x:1"), HostMark(HOST, "b", "y:1"), True),
        (HostMark(HOST, "a#1", "x:1"), HostMark(HostId("i"), "a", "y:1"), True),
        (HostMark(HOST, "a", "x:1"), HostMark(HostId("i"), "b", "x:1"), False),
        (HostMark(HOST, "", "x:1"), HostMark(HostId("i"), "b", "x:1"), True),
        (HostMark(HOST, "a", "x:1"), HostMark(HostId("i"), "", "x:2"), False),
        (HostMark(HOST), HostMark(HostId("i")), False),
    ],
)
def test_marks_fit_by_id_then_machine_then_address(one: HostMark, other: HostMark, fits: bool) -> None:
    assert one.fits(other) is fits
    assert other.fits(one) is fits


def test_a_picture_has_the_mark_of_its_host() -> None:
    assert picture("HV.Example", port=80).mark == HostMark(HOST, "", "hv.example:80")
    assert picture(facts=HostFacts(name="HV", serial="9")).mark == HostMark(HOST, "hv#9", "hv.example:5985")


def test_the_name_is_the_hosts_own_once_it_is_known() -> None:
    assert picture(port=80).name == "hv.example:80"
    assert picture(facts=HostFacts()).name == "hv.example"
    assert picture(facts=HostFacts(name="HV01")).name == "HV01"


def test_changes_are_refused_by_wish_by_rights_or_for_another_entry() -> None:
    mine = Trouble(TroubleKind.READ_ONLY, "hv.example")
    assert picture(read_only=True).closed == mine
    assert picture(may_change=False).closed == mine
    assert picture(read_only=True, closed_as="other").closed == mine
    assert picture(closed_as="other").closed == Trouble(TroubleKind.READ_ONLY_ELSEWHERE, "hv.example", "other")
    for free in (picture(), picture(may_change=True), picture(may_change=None)):
        assert free.closed is None
        assert not free.read_only
    assert picture(closed_as="other").read_only


def test_computers_are_one_by_machine_or_else_by_address() -> None:
    named, renamed = picture("a", facts=HostFacts(name="x")), picture("b", facts=HostFacts(name="X", serial="1"))
    assert named.is_computer_of(renamed)
    assert not named.is_computer_of(picture("a", facts=HostFacts(name="y")))
    assert named.is_computer_of(picture("A."))
    assert not named.is_computer_of(picture("b"))


@pytest.mark.parametrize("phase", LinkPhase)
def test_work_is_sent_only_to_hosts_that_answer(phase: LinkPhase) -> None:
    answers = phase in (LinkPhase.LIVE, LinkPhase.LAGGING)
    assert picture(phase=phase).answers is answers
    assert picture(phase=phase, services_read=True).complete is answers
    assert not picture(phase=phase, services_read=False).complete


def test_connecting_broke_at_the_first_step_that_failed() -> None:
    def found(rung: Rung, verdict: Verdict) -> Finding:
        return Finding(rung=rung, verdict=verdict)

    assert picture().broken_at is None
    first, second, third = list(Rung)[:3]
    fine = found(first, Verdict.PASSED)
    assert picture(findings=(fine,)).broken_at is None
    broken = (fine, found(second, Verdict.FAILED), found(third, Verdict.FAILED))
    assert picture(findings=broken).broken_at is second
    assert picture(id=HostId("i")).id == HostId("i")


@pytest.mark.parametrize("state", NodeState)
def test_nodes_are_advised_that_are_new_up_and_can_be_reached(state: NodeState) -> None:
    profile = HostProfile(id=HOST, address="n")
    assert ClusterNode(name="n", state=state, profile=profile).advised is (state is not NodeState.DOWN)
    assert not ClusterNode(name="n", state=state, profile=profile, known=True).advised
    away = Trouble(TroubleKind.UNREACHABLE)
    assert not ClusterNode(name="n", state=state, profile=profile, trouble=away).advised


def on(host: str, vm: str = "V") -> VmKey:
    return VmKey(HostId(host), VmId(vm))


@pytest.mark.parametrize("came_first", [True, False])
@pytest.mark.parametrize(("later", "moved"), [(0.0, True), (120.0, True), (120.5, False)])
def test_a_vm_that_goes_here_and_comes_there_within_two_minutes_has_moved(
    came_first: bool, later: float, moved: bool
) -> None:
    moves = Moves()
    events = [([on("b")], []), ([], [on("a")])]
    (came, went), (came_later, went_later) = events if came_first else events[::-1]
    assert moves.follow(came, went, 1000.0) == {}
    assert moves.follow(came_later, went_later, 1000.0 + later) == ({on("a"): on("b")} if moved else {})


def test_a_move_within_one_reading_and_back_again() -> None:
    moves = Moves()
    assert moves.follow([on("b")], [on("a")], 0.0) == {on("a"): on("b")}
    assert moves.follow([on("a")], [on("b")], 10.0) == {on("b"): on("a")}


def test_a_move_is_told_once() -> None:
    moves = Moves()
    moves.follow([], [on("a")], 0.0)
    assert moves.follow([on("b")], [], 1.0) == {on("a"): on("b")}
    assert moves.follow([on("c")], [], 2.0) == {}


def test_a_vm_that_comes_and_goes_on_one_host_has_not_moved() -> None:
    moves = Moves()
    assert moves.follow([on("a")], [], 0.0) == {}
    assert moves.follow([], [on("a")], 1.0) == {}
    assert moves.follow([on("a")], [], 2.0) == {}
    assert moves.follow([], [on("a", "W")], 3.0) == {}


def test_a_vm_that_came_and_went_again_moves_on_to_where_it_comes_next() -> None:
    moves = Moves()
    moves.follow([on("a")], [], 0.0)
    moves.follow([], [on("a")], 1.0)
    assert moves.follow([on("b")], [], 2.0) == {on("a"): on("b")}


def ways(share: float, shell: float, *, closed: bool = False) -> Ways:
    trouble = Trouble(TroubleKind.UNREACHABLE) if closed else None
    return Ways(
        share=Measured(way=StagingWay.SMB, rate=share, each=2.0, trouble=trouble),
        shell=Measured(way=StagingWay.SHELL, rate=shell),
    )


def test_time_is_that_of_the_bytes_and_of_each_file() -> None:
    assert Measured(way=StagingWay.SMB, rate=100.0, each=2.0).seconds(1000, 3) == 16.0
    assert Measured(way=StagingWay.SMB).seconds(1000, 3) == float("inf")
    assert Measured(way=StagingWay.SMB, rate=0.5).seconds(1, 0) == 2.0


def test_the_share_is_taken_where_it_is_open_unless_a_way_is_wanted() -> None:
    open_, closed = ways(100.0, 1.0), ways(0.0, 1.0, closed=True)
    assert open_.taken(StagingWay.AUTO) is open_.share
    assert closed.taken(StagingWay.AUTO) is closed.shell
    assert closed.taken(StagingWay.SMB) is closed.share
    assert open_.taken(StagingWay.SHELL) is open_.shell


def test_everybody_waits_for_the_slowest_host() -> None:
    fast, slow = ways(100.0, 1.0), ways(10.0, 5.0)
    assert slowest([fast, slow], StagingWay.AUTO, 1000, 1) is slow
    assert slowest([fast, slow], StagingWay.SHELL, 1000, 1) is fast
    assert slowest([], StagingWay.AUTO, 1000, 1) is None


def test_exceptions_carry_their_trouble_and_say_it() -> None:
    trouble = Trouble(TroubleKind.UNREACHABLE, "hv", "no route")
    error = WireError(trouble, sent=True)
    assert (error.trouble, error.sent, str(error)) == (trouble, True, "unreachable: hv no route")
    assert str(Refusal(Trouble(TroubleKind.UNREACHABLE))) == "unreachable:"

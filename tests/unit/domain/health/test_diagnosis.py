"""Every combination of facts has exactly one conclusion, every rule is needed, and the words are all there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import chain, product

import pytest

from hvgui.domain.health.diagnosis import Case, Conclusion, EvidenceKind, Grade, Remedy, Rule, case_of, rule_for
from hvgui.domain.health.diagnosis_rules import RULES, diagnose
from hvgui.domain.hosts.host import HostFacts, HostPicture, HostProfile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.vms.controllers import ControllerEvidence
from hvgui.domain.vms.guest_commands import (
    WINDOWS_SERVICES,
    Command,
    Shell,
    guest_switch,
    look,
    start,
)
from hvgui.domain.vms.guest_os import NO_GUEST, Distribution, GuestOs, guest_os
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import Service, ServiceMeaning, ServiceState
from hvgui.domain.vms.vm import GuestFacts, GuestFamily, Vm
from hvgui.values import replace

_LINUX, _WINDOWS = GuestFamily.LINUX, GuestFamily.WINDOWS
GUESTS = (
    NO_GUEST,
    GuestOs(_WINDOWS),
    GuestOs(_WINDOWS, windows=(6, 1)),
    GuestOs(_WINDOWS, windows=(10, 0)),
    *(GuestOs(_LINUX, d, k) for d in Distribution for k in (None, (6, 9), (6, 10))),
)
SMALL_GUESTS = tuple(g for g in GUESTS if g.distribution in (Distribution.OTHER, Distribution.DEBIAN))
CONTACTS = (None, 0, 2, 3, 6, 7, 10, 12, 13, 15, 32896, 77)
DETAILS = (None, 2, 32775, 32782, 32783, 32784)
UPTIMES = (None, 5.0, 179.9, 180.0, 9e5)


def states(service: Service) -> Iterator[ServiceState | None]:
    yield None
    for offered, contact, detail in product((True, False, None), CONTACTS, DETAILS):
        if detail is None or contact in (2, 3, 12, 13):
            yield ServiceState(service, offered, contact, detail)


def running() -> Iterator[Case]:
    for service, guest, others, build, uptime in product(Service, GUESTS, (False, True), (0, 9600, 20348), UPTIMES):
        for contact in (12, 13, 3, 7):
            state = ServiceState(service, True, contact)
            yield Case(service=service, state=state, uptime=uptime, guest=guest, others_answer=others, host_build=build)


def everything_else() -> Iterator[Case]:
    for service, power, guest, others, uptime in product(Service, Power, SMALL_GUESTS[:6], (False, True), (None, 5.0)):
        for state in states(service):
            yield Case(service=service, state=state, power=power, uptime=uptime, guest=guest, others_answer=others)
    for service, live, build, controller in product(Service, (True, False), (0, 9200, 9600), ControllerEvidence):
        for state in states(service):
            yield Case(service=service, state=state, host_live=live, host_build=build, controller=controller)


@cache
def concluded() -> dict[Conclusion, list[Case]]:
    """Some cases for each conclusion, after all were looked at."""
    found: dict[Conclusion, list[Case]] = {}
    for case in chain(running(), everything_else()):
        rule = rule_for(case, RULES)
        some = found.setdefault(rule.conclusion, [])
        if len(some) < 500:
            some.append(case)
        if rule.conclusion is Conclusion.REPORTED_ERROR:
            assert case.meaning is ServiceMeaning.ERROR
            assert case.power is Power.RUNNING
        if rule.grade is Grade.FINE:
            assert case.meaning in (ServiceMeaning.OK, ServiceMeaning.OK_OTHER_VERSION)
            assert case.power is Power.RUNNING
        if case.host_live and case.state is not None and case.state.offered is False:
            assert rule.conclusion.value.startswith("off-")
        elif rule.conclusion.value.startswith("off-"):
            raise AssertionError(f"{rule.conclusion} of a service that is on: {case}")
        if not case.host_live:
            assert rule.conclusion is Conclusion.HOST_SILENT
    return found


def test_every_combination_has_a_conclusion_and_every_rule_is_needed() -> None:
    assert set(concluded()) == set(Conclusion)
    assert Counter(rule.conclusion for rule in RULES) == Counter(Conclusion), "one rule for each conclusion"


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.conclusion.value)
def test_a_rule_has_a_source_and_a_remedy_only_where_the_guest_is_to_blame(rule: Rule) -> None:
    assert rule.source
    if rule.remedy is not Remedy.NONE:
        assert rule.grade in (Grade.ACT, Grade.FINE)


@pytest.mark.parametrize("gone", RULES[:-1], ids=lambda r: r.conclusion.value)
def test_no_rule_can_be_left_out(gone: Rule) -> None:
    """Without a rule some case concludes otherwise, so the tests of the table can fail."""
    left = [rule for rule in RULES if rule is not gone]
    assert any(rule_for(case, left) is not gone for case in concluded()[gone.conclusion])


def silent(service: Service, guest: GuestOs, *, contact: int = 12, others: bool = True, **more: object) -> Case:
    case = Case(
        service=service, state=ServiceState(service, True, contact), uptime=9e5, guest=guest, others_answer=others
    )
    return replace(case, **more)  # type: ignore[arg-type]


UBUNTU = GuestOs(_LINUX, Distribution.UBUNTU, (5, 15))
DEBIAN_13 = GuestOs(_LINUX, Distribution.DEBIAN, (6, 16))
FEDORA = GuestOs(_LINUX, Distribution.FEDORA, (6, 14))
WS2022 = GuestOs(_WINDOWS, windows=(10, 0))
SAMPLE = (
    silent(Service.GUEST_SERVICES, UBUNTU),
    silent(Service.GUEST_SERVICES, DEBIAN_13),
    silent(Service.GUEST_SERVICES, FEDORA),
    silent(Service.DATA_EXCHANGE, UBUNTU, contact=13),
    silent(Service.HEARTBEAT, UBUNTU),
    silent(Service.BACKUP, WS2022),
)


@pytest.mark.parametrize(
    ("case", "conclusion", "said"),
    [
        (SAMPLE[0], Conclusion.DAEMON_MISSING, "systemctl enable --now hv-fcopy-daemon.service"),
        (SAMPLE[1], Conclusion.FCOPY_NOT_PACKAGED, "uname -r"),
        (SAMPLE[2], Conclusion.FCOPY_RENAMED, "modprobe uio_hv_generic"),
        (SAMPLE[3], Conclusion.DAEMON_STOPPED, "ps -eaf | grep hv"),
        (SAMPLE[4], Conclusion.MODULE_MISSING, "lsmod | grep hv_utils"),
        (
            SAMPLE[5],
            Conclusion.WINDOWS_SERVICE_OFF,
            "Set-Service -Name vmicvss -StartupType Manual; Start-Service -Name vmicvss",
        ),
        (silent(Service.GUEST_SERVICES, GuestOs(_WINDOWS, windows=(6, 1))), Conclusion.GUEST_TOO_OLD, ""),
        (silent(Service.HEARTBEAT, WS2022, uptime=20.0), Conclusion.STILL_STARTING, ""),
        (silent(Service.HEARTBEAT, WS2022, contact=13, others=False), Conclusion.GUEST_HANGS, ""),
        (silent(Service.HEARTBEAT, NO_GUEST, others=False), Conclusion.NO_SERVICES_IN_GUEST, "lsmod | grep hv_utils"),
        (silent(Service.GUEST_SERVICES, replace(UBUNTU, kernel=None)), Conclusion.FCOPY_KERNEL_UNKNOWN, "uname -r"),
        (silent(Service.SHUTDOWN, UBUNTU, contact=3), Conclusion.OLDER_IS_NORMAL, ""),
        (silent(Service.SHUTDOWN, WS2022, contact=3, host_build=9600), Conclusion.OLDER_UPDATE_BY_ISO, ""),
        (silent(Service.DATA_EXCHANGE, GuestOs(_LINUX, Distribution.RED_HAT)), Conclusion.DAEMON_MISSING, "dnf install hyperv-daemons"),
    ],
)  # fmt: skip
def test_what_admins_meet(case: Case, conclusion: Conclusion, said: str) -> None:
    found = diagnose(case)
    assert found.conclusion is conclusion
    assert not said or said in [command.text for command in found.commands]
    kinds = [fact.kind for fact in found.evidence]
    assert len(kinds) == len(set(kinds))
    assert {EvidenceKind.HOST_SETTING, EvidenceKind.GUEST_ANSWER, EvidenceKind.POWER} <= set(kinds)


@pytest.mark.parametrize("service", Service)
@pytest.mark.parametrize("guest", GUESTS, ids=str)
def test_commands_are_constant_and_fit_the_guest(service: Service, guest: GuestOs) -> None:
    loud = replace(guest, name="$(reboot); 'evil'")
    for commands in (look(service, loud), start(service, loud), *_switch(service, loud)):
        for command in commands:
            assert "evil" not in command.text
            if guest.family is not GuestFamily.UNKNOWN:
                assert (command.shell is Shell.POWERSHELL) == (guest.family is _WINDOWS)
            if command.shell is Shell.POWERSHELL and "Service" in command.text:
                assert WINDOWS_SERVICES[service] in command.text
    if guest.family is not GuestFamily.UNKNOWN:
        assert look(service, guest)
        assert start(service, guest)


def _switch(service: Service, guest: GuestOs) -> tuple[tuple[Command, ...], tuple[Command, ...]]:
    switch = guest_switch(service, guest)
    assert switch.possible or not switch.off
    return switch.off, switch.on


@pytest.mark.parametrize(
    ("name", "build", "expected"),
    [
        ("Ubuntu", "5.15.0-91-generic", (Distribution.UBUNTU, (5, 15))),
        ("Debian GNU/Linux", "6.16.9-amd64", (Distribution.DEBIAN, (6, 16))),
        ("Rocky Linux", "5.14.0-427.el9.x86_64", (Distribution.RED_HAT, (5, 14))),
        ("Alpine Linux", "6.6.49-0-virt", (Distribution.ALPINE, (6, 6))),
        ("Gentoo", "weird", (Distribution.OTHER, None)),
    ],
)
def test_linux_by_its_items(name: str, build: str, expected: tuple[Distribution, tuple[int, int] | None]) -> None:
    facts = GuestFacts(os_name=name, os_build=build, items=(("OSName", name), ("OSBuildNumber", build)))
    found = guest_os(vm(), facts)
    assert (found.family, found.distribution, found.kernel) == (_LINUX, *expected)


def vm(**fields: object) -> Vm:
    plain = Vm(key=VmKey(HostId("h"), VmId("A")), name="web", power=Power.RUNNING, uptime_ms=10_000)
    return replace(plain, **fields)  # type: ignore[arg-type]


def test_windows_by_its_version_or_its_name() -> None:
    facts = GuestFacts(os_name="Windows Server 2008 R2", os_version="6.1.7601", items=(("OSPlatformId", "2"),))
    assert guest_os(vm(), facts).windows == (6, 1)
    assert guest_os(vm(guest_os="Windows Server 2008 R2 Standard")).windows == (6, 1)
    assert guest_os(vm(guest_os="Windows Server 2022")).windows is None
    assert guest_os(vm()) == NO_GUEST


def test_a_case_from_pictures() -> None:
    profile = HostProfile(id=HostId("h"), address="hv01")
    host = HostPicture(profile=profile, phase=LinkPhase.LIVE, facts=HostFacts(build=20348))
    states = (ServiceState(Service.HEARTBEAT, True, 12), ServiceState(Service.BACKUP, True, 2))
    case = case_of(vm(services=states), host, Service.HEARTBEAT, None)
    assert (case.others_answer, case.young, case.host_build) == (True, True, 20348)
    assert diagnose(case).conclusion is Conclusion.STILL_STARTING
    assert case_of(vm(services=states), host, Service.BACKUP, None).others_answer is False
    assert diagnose(case_of(None, host, Service.BACKUP, None)).conclusion is Conclusion.NOT_READ
    assert diagnose(case_of(vm(), None, Service.BACKUP, None)).conclusion is Conclusion.HOST_SILENT

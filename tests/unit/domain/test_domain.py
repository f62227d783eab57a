from __future__ import annotations

import string
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvgui.domain.copying.transfer import (
    LocalFile,
    Refused,
    destination,
    folder_trouble,
    guest_trouble,
    name_trouble,
    preflight,
)
from hvgui.domain.hosts.link import LinkInput, LinkPhase, follow
from hvgui.domain.keys import HostId, VmId, VmKey, vm_id
from hvgui.domain.operations.change import diff
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import STOPS, Reaction, Trouble, TroubleKind, reaction_to
from hvgui.domain.vms.heartbeat import Heartbeat, heartbeat_of
from hvgui.domain.vms.power import ALLOWED_FROM, Power, PowerAction, power_of
from hvgui.domain.vms.services import SERVICES, Service, ServiceMeaning, ServiceState, guest_answers, meaning_of, row_of
from hvgui.domain.vms.vm import GuestFacts, GuestFamily, Vm, family_by_name

GUID = "140E4DD2-2537-40DF-A4AD-75E20FC79D24"
KEY = VmKey(HostId("h"), VmId(GUID))


def vm(**changes: object) -> Vm:
    values: dict[str, object] = {"key": KEY, "name": "web-01", "power": Power.RUNNING, **changes}
    return Vm(**values)  # type: ignore[arg-type]


def test_a_vm_id_is_an_upper_case_guid() -> None:
    assert vm_id(GUID.lower()) == GUID


@pytest.mark.parametrize("text", ["", "HV01", GUID + "x", "{" + GUID + "}", GUID[:-1], "' or 1=1 --"])
def test_other_names_are_no_vm_ids(text: str) -> None:
    assert vm_id(text) is None


@given(st.text())
def test_a_vm_id_never_carries_anything_but_hexadecimal_and_dashes(text: str) -> None:
    found = vm_id(text)
    assert found is None or set(found) <= set(string.hexdigits + "-")


def test_a_secret_does_not_print() -> None:
    secret = Secret("hunter2")
    assert "hunter2" not in f"{secret} {secret!r} {(secret,)}"
    assert secret.reveal() == "hunter2"


def test_the_service_table_is_total_and_unique() -> None:
    assert [row.service for row in SERVICES] == list(Service)
    for column in ("setting_class", "component_class", "component_guid"):
        assert len({getattr(row, column) for row in SERVICES}) == 6
    assert [row.service for row in SERVICES if not row.on_by_default] == [Service.GUEST_SERVICES]
    assert row_of(Service.BACKUP).component_class == "Msvm_VssComponent"


@pytest.mark.parametrize(
    ("offered", "contact", "detail", "meaning"),
    [
        (None, None, None, ServiceMeaning.NOT_SUPPORTED),
        (False, 2, None, ServiceMeaning.OFF),
        (True, None, None, ServiceMeaning.VM_NOT_RUNNING),
        (True, 2, None, ServiceMeaning.OK),
        (True, 2, 2, ServiceMeaning.OK),
        (True, 2, 32775, ServiceMeaning.OK_OTHER_VERSION),
        (True, 3, 32775, ServiceMeaning.OK_OTHER_VERSION),
        (True, 7, None, ServiceMeaning.INCOMPATIBLE),
        (True, 12, None, ServiceMeaning.NO_CONTACT),
        (True, 13, 32784, ServiceMeaning.LOST_CONTACT),
        (True, 15, None, ServiceMeaning.PAUSED),
        (True, 4711, None, ServiceMeaning.ERROR),
    ],
)
def test_what_two_facts_mean(
    offered: bool | None, contact: int | None, detail: int | None, meaning: ServiceMeaning
) -> None:
    assert meaning_of(ServiceState(Service.BACKUP, offered, contact, detail)) is meaning


def test_a_guest_answers_only_while_it_runs() -> None:
    well = ServiceState(Service.GUEST_SERVICES, True, 3, 32775)
    assert guest_answers(well, Power.RUNNING)
    assert not guest_answers(well, Power.PAUSED)
    assert not guest_answers(None, Power.RUNNING)


@pytest.mark.parametrize(
    ("contact", "application", "power", "heartbeat"),
    [
        (2, 2, Power.RUNNING, Heartbeat.OK_HEALTHY),
        (2, None, Power.RUNNING, Heartbeat.OK_NO_DATA),
        (2, 12, Power.RUNNING, Heartbeat.OK_NO_DATA),
        (2, 32896, Power.RUNNING, Heartbeat.OK_NO_DATA),
        (2, 32782, Power.RUNNING, Heartbeat.OK_CRITICAL),
        (2, 4711, Power.RUNNING, Heartbeat.UNKNOWN),
        (3, 32775, Power.RUNNING, Heartbeat.DEGRADED),
        (6, None, Power.RUNNING, Heartbeat.ERROR),
        (12, None, Power.RUNNING, Heartbeat.NO_CONTACT),
        (13, None, Power.RUNNING, Heartbeat.LOST),
        (15, None, Power.RUNNING, Heartbeat.PAUSED),
        (2, 2, Power.PAUSED, Heartbeat.PAUSED),
        (None, None, Power.OFF, Heartbeat.NONE),
        (12, None, Power.SAVED, Heartbeat.NONE),
        (None, None, Power.RUNNING, Heartbeat.UNKNOWN),
        (32896, None, Power.RUNNING, Heartbeat.DISABLED),
    ],
)
def test_heartbeat(contact: int | None, application: int | None, power: Power, heartbeat: Heartbeat) -> None:
    assert heartbeat_of(contact, application, power) is heartbeat


@pytest.mark.parametrize(
    ("state", "other", "power"),
    [
        (2, None, Power.RUNNING),
        (3, None, Power.OFF),
        (6, None, Power.SAVED),
        (9, None, Power.PAUSED),
        (32768, None, Power.PAUSED),
        (32769, None, Power.SAVED),
        (1, "Saving", Power.SAVING),
        (1, "FastSaving", Power.SAVING),
        (1, "Quiescing", Power.PAUSING),
        (1, "SomethingNew", Power.OTHER),
        (None, None, Power.UNKNOWN),
        (99, None, Power.UNKNOWN),
    ],
)
def test_power(state: int | None, other: str | None, power: Power) -> None:
    assert power_of(state, other) is power


def test_every_power_action_has_its_states() -> None:
    assert set(ALLOWED_FROM) == set(PowerAction)
    assert Power.STOPPING not in ALLOWED_FROM[PowerAction.TURN_OFF]


def test_the_link_table_is_total_and_closed_stays_closed() -> None:
    for phase, step in product(LinkPhase, LinkInput):
        assert follow(phase, step) in LinkPhase
    assert {follow(LinkPhase.CLOSED, step) for step in LinkInput} == {LinkPhase.CLOSED}


def test_a_refused_password_is_never_tried_again_by_itself() -> None:
    assert reaction_to(TroubleKind.SIGN_IN_REFUSED) is Reaction.STOP
    assert reaction_to(TroubleKind.WIRE_LOST) is Reaction.RETRY
    assert TroubleKind.UNSEALED in STOPS


ids = st.integers(0, 6).map(lambda n: VmKey(HostId("h"), VmId(f"{n:08X}-0000-0000-0000-000000000000")))
pictures = st.dictionaries(ids, st.tuples(st.sampled_from("abc"), st.none() | st.integers(0, 3)), max_size=6).map(
    lambda d: {k: Vm(key=k, name=n, cpu_percent=c) for k, (n, c) in d.items()}
)


@given(pictures, pictures)
def test_a_difference_turns_the_old_list_into_the_new_one(old: dict[VmKey, Vm], new: dict[VmKey, Vm]) -> None:
    change = diff(old, new)
    built = {k: v for k, v in old.items() if k not in change.removed}
    built |= {v.key: v for v in change.added}
    for key, fields in change.changed.items():
        assert fields == {f for f in ("name", "cpu_percent") if getattr(old[key], f) != getattr(new[key], f)}
        built[key] = new[key]
    assert built == new
    assert bool(change) == (old != new)


@pytest.mark.parametrize("name", ["con", "NUL.txt", "a:b", "a.", "a ", "", 'x"y', "a\x01b", "lpt1.log", "ü" * 256])
def test_names_the_host_cannot_hold_are_refused(name: str) -> None:
    trouble = name_trouble(name, GuestFamily.WINDOWS)
    assert trouble is not None
    assert trouble.kind is TroubleKind.NAME_NOT_LEGAL


@pytest.mark.parametrize("name", ["a.txt", "日本語.txt", "$x 'y'.ps1", "🙂.bin", "contact.txt"])
def test_unusual_names_are_legal_for_windows_guests(name: str) -> None:
    assert name_trouble(name, GuestFamily.WINDOWS) is None


def test_a_linux_guest_takes_ascii_names_only() -> None:
    assert name_trouble("日本語.txt", GuestFamily.LINUX) is not None
    assert name_trouble("report.txt", GuestFamily.LINUX) is None


@pytest.mark.parametrize(
    ("folder", "family", "legal"),
    [
        ("C:\\in", GuestFamily.WINDOWS, True),
        ("C:/in/deep", GuestFamily.WINDOWS, True),
        ("%ProgramData%\\in", GuestFamily.WINDOWS, True),
        ("%SystemDrive%", GuestFamily.WINDOWS, True),
        ("in", GuestFamily.WINDOWS, False),
        ("C:\\a|b", GuestFamily.WINDOWS, False),
        ("C:\\nul\\b", GuestFamily.WINDOWS, False),
        ("/tmp", GuestFamily.WINDOWS, False),
        ("/tmp", GuestFamily.LINUX, True),
        ("tmp", GuestFamily.LINUX, False),
        ("/tmp/日本", GuestFamily.LINUX, False),
        ("/" + "a" * 259, GuestFamily.LINUX, False),
        ("/" + "a" * 258, GuestFamily.LINUX, True),
        ("/tmp", GuestFamily.UNKNOWN, True),
        ("D:\\", GuestFamily.UNKNOWN, True),
    ],
)
def test_destination_folders(folder: str, family: GuestFamily, legal: bool) -> None:
    assert (folder_trouble(folder, family) is None) is legal


def test_destinations_follow_the_guests_notation() -> None:
    assert destination("/tmp/", "a", GuestFamily.LINUX) == "/tmp/a"
    assert destination("C:\\in", "a", GuestFamily.WINDOWS) == "C:\\in\\a"
    assert destination("C:\\", "a", GuestFamily.WINDOWS) == "C:\\a"


def test_preflight_adds_up() -> None:
    files: list[LocalFile | Refused] = [
        LocalFile("/a/x", "x", 1, 0),
        LocalFile("/b/X", "X", 1, 0),
        LocalFile("/c/x", "x", 1, 0),
        LocalFile("/a/con", "con", 1, 0),
        Refused("/a/dir", Trouble(TroubleKind.IS_FOLDER, "dir")),
    ]
    off = vm(services=(ServiceState(Service.GUEST_SERVICES, False),))
    result = preflight(off, files, GuestFamily.WINDOWS)
    assert [f.name for f in result.accepted] == ["x"]
    assert [r.trouble.kind for r in result.refused] == [
        TroubleKind.CASE_ONLY_NAME,
        TroubleKind.DUPLICATE_NAME,
        TroubleKind.NAME_NOT_LEGAL,
        TroubleKind.IS_FOLDER,
    ]
    assert result.can_offer_services
    assert result.guest == Trouble(TroubleKind.GUEST_SERVICES_OFF, "web-01")


@pytest.mark.parametrize("power", [p for p in Power if p is not Power.RUNNING])
def test_only_a_running_vm_takes_files(power: Power) -> None:
    trouble = guest_trouble(vm(power=power))
    assert trouble is not None
    assert trouble.kind is TroubleKind.VM_NOT_RUNNING


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Windows Server 2022 Datacenter", GuestFamily.WINDOWS),
        ("Debian GNU/Linux", GuestFamily.LINUX),
        ("Ubuntu", GuestFamily.LINUX),
        ("", GuestFamily.UNKNOWN),
    ],
)
def test_families_by_name(name: str, family: GuestFamily) -> None:
    assert family_by_name(name) is family


def test_families_by_what_the_guest_reports() -> None:
    assert GuestFacts(items=(("OSPlatformId", "2"),)).family is GuestFamily.WINDOWS
    assert GuestFacts(items=(("OSName", "x"),)).family is GuestFamily.LINUX
    assert GuestFacts().family is GuestFamily.UNKNOWN

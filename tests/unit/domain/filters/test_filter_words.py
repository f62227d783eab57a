"""The filter box's language."""

from __future__ import annotations

import pytest

from hvgui.domain.filters.filter_words import Subject, read_filter
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm
from tests.support.counting import calls
from tests.support.small_data_centre import hosts, vms

HOSTS = hosts()


def subject(vm: Vm) -> Subject:
    host = HOSTS[vm.key.host].name
    return Subject(vm, host.lower(), "\n".join((vm.name, host, vm.guest_os, vm.notes)).lower())


def found(line: str) -> set[str]:
    words = read_filter(line)
    return {vm.name for vm in vms().values() if words.fits(subject(vm))}


ALL = {vm.name for vm in vms().values()}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("", ALL),
        ("web-0", {"web-01", "web-02"}),
        ("WEB-01", {"web-01"}),
        ("primary", {"dc-01"}),
        ("サーバー", {"開発用サーバー"}),
        ("web-*1", {"web-01", "web-10"}),
        ('"domain controller"', {"dc-01"}),
        ("domain controller", {"dc-01"}),
        ("name:sql*", {"sql-01", "sql-02"}),
        ("name:ql-0", {"sql-01", "sql-02"}),
        ("web -web-01", {"web-02", "web-10"}),
        ("host:hv-b* -vdi", {"Datenbank Süd", "mail-gateway"}),
        ("os:2012", {"print-old"}),
        ("os:linux name:web", {"web-01", "web-02", "web-10"}),
        ("os:windows name:web", set()),
        ("-os:linux name:web", set()),
        ("state:paused", {"print-old"}),
        ("state:pau", {"print-old"}),
        ("state:sav*", {"build-agent-b"}),
        ("heartbeat:lost", {"sql-02"}),
        ("heartbeat:no-contact", {"build-agent-a", "経理システム"}),
        ("heartbeat:ok-critical", {"sql-01"}),
        ("service:kvp=off", {"file-server"}),
        ("service:KVP=OFF", {"file-server"}),
        ("service:time=off", {"dc-02"}),
        ("service:trouble name:web*", {"web-02"}),
        ("service:guest=no-contact", {"web-02"}),
        ("host:tokyo service:backup=trouble", {"sql-01"}),
    ],
)
def test_a_line_finds(line: str, names: set[str]) -> None:
    assert found(line) == names
    assert not read_filter(line).hints


@pytest.mark.parametrize("value", [h.value for h in Heartbeat])
def test_every_heartbeat_can_be_asked_for(value: str) -> None:
    assert found(f"heartbeat:{value}") == {vm.name for vm in vms().values() if vm.heartbeat.value.startswith(value)}


@pytest.mark.parametrize("value", [p.value for p in Power])
def test_every_state_can_be_asked_for(value: str) -> None:
    assert found(f"state:{value}") == {vm.name for vm in vms().values() if vm.power.value == value}


@pytest.mark.parametrize(
    ("line", "kind", "names"),
    [
        ("colour:red", "unknown-word", set()),
        ("state:flying", "unknown-value", ALL),
        ("state:", "unfinished", ALL),
        ("service:kvp", "unfinished", ALL),
        ("service:kvp=maybe", "unknown-value", ALL),
        ("service:teapot=on", "unknown-value", ALL),
    ],
)
def test_what_cannot_be_read_is_a_hint_not_an_error(line: str, kind: str, names: set[str]) -> None:
    assert [hint.kind for hint in read_filter(line).hints] == [kind]
    assert found(line) == names


@pytest.mark.parametrize("line", ['"', '""', "-", ":", "a:b:c", "[x", "(", "\\", "host:[*", "*", "?"])
def test_no_line_is_an_error(line: str) -> None:
    found(line)


@pytest.mark.parametrize("line", ["service:trouble", "os:linux"])
def test_what_vms_share_is_judged_once(line: str) -> None:
    words = read_filter(line)
    subjects = [subject(vm) for vm in vms().values()]
    assert all(subjects)
    for each in subjects:
        words.fits(each)
    [test] = words.tests
    assert calls(lambda: list(map(test, subjects * 20))) <= 20 * len(subjects) + 2, "one call a row, its own"

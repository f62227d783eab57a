"""Rules of firmware, security, nesting and pipes: what closes what, and which values cannot be."""

from __future__ import annotations

import pytest

from hvgui.domain.settings.setting_reading import VmFacts
from hvgui.domain.settings.setting_rules import Closed, Complaint, ComplaintKind, closed, complaints, sources_of
from hvgui.domain.settings.vm_settings import Setting, SettingValue, Source
from hvgui.domain.vms.power import Power

S, K = Setting, ComplaintKind
NEW = VmFacts(generation=2, version="9.0", key_protector=True)
VALUES: dict[Setting, SettingValue] = {
    S.DYNAMIC_MEMORY: False,
    S.NESTED: False,
    S.BOOT_ORDER: "A\\0\\D,B\\1\\D",
    S.SECURE_BOOT: True,
    S.SECURE_BOOT_TEMPLATE: "1734C6E8-3154-4DDA-BA5F-A874CC483422",
    S.TPM: False,
    S.ENCRYPTION: False,
    S.COM_1: "",
    S.COM_2: "\\\\.\\pipe\\two",
    S.BIOS_ORDER: "1,2,3,0",
    S.PROCESSORS: 4,
}


@pytest.mark.parametrize(
    ("setting", "changed", "facts", "expected"),
    [
        (S.NESTED, {}, NEW, None),
        (S.NESTED, {}, VmFacts(generation=2, version="5.0"), Closed.VERSION_8),
        (S.NESTED, {S.DYNAMIC_MEMORY: True}, NEW, Closed.DYNAMIC),
        (S.NESTED, {S.DYNAMIC_MEMORY: True, S.NESTED: True}, NEW, None),
        (S.DYNAMIC_MEMORY, {S.NESTED: True}, NEW, Closed.NESTED),
        (S.SECURE_BOOT_TEMPLATE, {S.TPM: True}, NEW, Closed.TPM_BOUND),
        (S.TPM, {}, VmFacts(generation=2, key_protector=False), Closed.NO_KEY_PROTECTOR),
        (S.TPM, {}, VmFacts(generation=2), Closed.KEY_PROTECTOR_UNREAD),
        (S.TPM, {S.TPM: True}, VmFacts(generation=2), None),
        (S.TPM, {}, VmFacts(generation=2, key_protector=True, shielded=True), Closed.SHIELDED),
        (S.BIOS_ORDER, {}, NEW, Closed.GENERATION),
        (S.BIOS_ORDER, {S.BIOS_ORDER: "1,2,3,4"}, VmFacts(generation=1), Closed.OTHER_ENTRY),
        (S.BOOT_ORDER, {}, VmFacts(generation=1), Closed.GENERATION),
    ],
)
def test_what_closes_a_setting(
    setting: Setting, changed: dict[Setting, SettingValue], facts: VmFacts, expected: Closed | None
) -> None:
    assert closed(setting, {**VALUES, **changed}, Power.OFF, facts) is expected


@pytest.mark.parametrize(
    ("wanted", "facts", "expected"),
    [
        ({S.BOOT_ORDER: "B\\1\\D,A\\0\\D"}, NEW, {}),
        ({S.BOOT_ORDER: "B\\1\\D"}, NEW, {S.BOOT_ORDER: Complaint(K.OTHER_ENTRIES)}),
        ({S.BOOT_ORDER: "B\\1\\D,B\\1\\D"}, NEW, {S.BOOT_ORDER: Complaint(K.OTHER_ENTRIES)}),
        ({S.SECURE_BOOT_TEMPLATE: "{x}"}, NEW, {S.SECURE_BOOT_TEMPLATE: Complaint(K.NOT_A_TEMPLATE)}),
        ({S.COM_1: "\\\\.\\pipe\\one"}, NEW, {}),
        ({S.COM_1: "\\\\.\\PIPE\\TWO"}, NEW, {S.COM_1: Complaint(K.PIPE_IN_USE)}),
        ({S.COM_1: "\\\\pc\\pipe\\two", S.COM_2: "\\\\pc\\pipe\\two"}, NEW, {}),
        ({S.COM_1: "\\\\.\\pipe\\a\\b"}, NEW, {S.COM_1: Complaint(K.NOT_A_PIPE)}),
        ({S.PROCESSORS: 65}, NEW, {}),
        ({S.PROCESSORS: 65}, VmFacts(generation=1), {S.PROCESSORS: Complaint(K.RANGE, 1, 64)}),
    ],
)
def test_what_cannot_be_sent(
    wanted: dict[Setting, SettingValue], facts: VmFacts, expected: dict[Setting, Complaint]
) -> None:
    assert complaints(wanted, VALUES, Power.OFF, facts) == expected


def test_what_decides_on_a_setting_is_read_with_it() -> None:
    assert sources_of([S.NESTED]) == {Source.PROCESSOR, Source.MEMORY}
    assert sources_of([S.SECURE_BOOT_TEMPLATE]) == {Source.SYSTEM, Source.SECURITY}
    assert sources_of([S.COM_1]) == {Source.COM_1, Source.COM_2}
    assert sources_of([S.NOTES]) == {Source.SYSTEM}

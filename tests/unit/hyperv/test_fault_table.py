"""The table of faults against the reference (wsman-winrm 5.2), transcribed a second time: code, what a user is told."""

from __future__ import annotations

import pytest

from hvgui.domain.trouble import TroubleKind
from hvgui.hyperv.answers import trouble_of_fault
from hvgui.hyperv.fault_table import BY_CODE, BY_SUBCODE
from hvgui.transport.wire.error_meanings import BY_STATUS
from hvgui.wording.trouble_tables import ABOUT
from hvgui.wsman.faults import Fault

ROWS = """
5 access-denied
2150858752 vm-gone
2150858753 not-supported-here
2150858755 host-fault
2150858758 program-error
2150858760 host-fault
2150858762 host-fault
2150858767 program-error
2150858770 vm-gone
2150858772 busy
2150858773 program-error
2150858778 host-fault
2150858779 host-fault
2150858780 host-hangs
2150858793 host-hangs
2150858786 not-supported-here
2150858790 too-large
2150858823 too-large
2150858824 too-large
2150858825 too-large
2150858802 busy
2150858805 too-large
2150858806 sign-in-refused
2150858810 vm-gone
2150858813 vm-gone
2150858842 vm-gone
2150858843 vm-gone
2150858811 program-error
2150858815 busy
2150858817 program-error
2150858878 program-error
2150858980 host-fault
2150859002 program-error
2150859003 program-error
2150859008 host-fault
2150859009 host-fault
2150859010 host-fault
2150859011 host-fault
2150859012 access-denied
2150859013 access-denied
2150859014 access-denied
2150859027 host-fault
2150859046 host-fault
2150859113 host-fault
2150859194 host-fault
2150859195 host-fault
2150859173 busy
2150859174 busy
2150859175 busy
2150859176 busy
2150859179 busy
2150859180 shell-refused
2150859182 host-fault
2150859225 not-supported-here
2150859236 busy
2150859237 busy
2150859238 busy
2150859239 busy
2150859240 busy
2150859241 busy
2150859242 busy
2152992672 host-fault
2147749889 host-fault
2147749890 vm-gone
2147749891 access-denied
2147749892 host-fault
2147749896 program-error
2147749902 no-hyperv
2147749904 not-supported-here
2147749911 program-error
2147749900 not-supported-here
2147749934 not-supported-here
2147749935 not-supported-here
2147749996 busy
2147944122 hyperv-service-down
2148007941 hyperv-service-down
"""
TABLE = [(int(code), TroubleKind(kind)) for code, kind in (row.split() for row in ROWS.strip().splitlines())]
#: Codes that the text of the reference names outside its table.
BESIDE = {2150858782, 2150859007, 2147942405}


def fault(*codes: int, subcode: str = "") -> Fault:
    return Fault(codes=codes, subcode=subcode, reason="in words nobody matches", detail="")


@pytest.mark.parametrize(("code", "kind"), TABLE, ids=[str(code) for code, _ in TABLE])
def test_a_row(code: int, kind: TroubleKind) -> None:
    trouble = trouble_of_fault(fault(code), "it")
    assert trouble.kind is kind
    assert trouble.codes == (code,)
    assert kind in ABOUT, "it has a sentence and a next step"
    assert trouble_of_fault(fault(2150858755, code), "it").kind is kind, "inside a provider failure it says the same"


def test_the_table_has_no_other_rows() -> None:
    assert set(BY_CODE) == {code for code, _ in TABLE} | BESIDE
    assert len(TABLE) == len(dict(TABLE))


@pytest.mark.parametrize("subcode", sorted(BY_SUBCODE))
def test_a_subcode_speaks_where_no_code_does(subcode: str) -> None:
    assert trouble_of_fault(fault(subcode=subcode), "").kind is BY_SUBCODE[subcode]
    assert trouble_of_fault(fault(5, subcode=subcode), "").kind is TroubleKind.ACCESS_DENIED


def test_what_nobody_knows_is_a_fault_of_the_host() -> None:
    assert trouble_of_fault(fault(123456, subcode="Whatever"), "").kind is TroubleKind.HOST_FAULT


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, "wire-lost"), (413, "too-large"), (500, "wire-lost"), (404, "not-winrm"), (503, "busy")],
)
def test_a_status_without_a_fault(status: int, kind: str) -> None:
    assert BY_STATUS[status] is TroubleKind(kind)

"""Codes of faults, number by number as wsman-winrm 5.2 and live-hosts list them, and what is made of them."""

from __future__ import annotations

import pytest
from lxml import etree

from hvgui.wsman import faults as f
from hvgui.wsman.faults import Fault, read_fault, was_not_run


def fault(*codes: int, subcode: str = "") -> Fault:
    return Fault(codes=codes, subcode=subcode, reason="", detail="")


def test_the_numbers() -> None:
    quotas = {2150858815, 2150859173, 2150859174, 2150859175, 2150859176, 2150859179}
    assert quotas | {2150859236 + n for n in range(7)} == f.QUOTAS
    assert {2150858790, 2150858805, 2150858823, 2150858824, 2150858825} == f.REPLY_TOO_LARGE
    assert {2150858760, 2150858762, 2150858779} == f.SUBSCRIPTION_OVER
    assert {2150858753, 2150858786, 2150859007, 2150859225} == f.EVENTS_REFUSED
    assert {2150858810, 2150858813, 2150858842, 2150858843} == f.SELECTORS_WRONG
    assert {2147749891, 2150859012, 2150859013, 2150859014, 2147942405} == f.WMI_ACCESS_DENIED
    assert {2147944122, 2148007941} == f.SERVICE_DOWN
    single = (f.ACCESS_DENIED, f.RESOURCE_NOT_FOUND, f.ACTION_NOT_SUPPORTED, f.DESTINATION_UNREACHABLE)
    assert single == (5, 2150858752, 2150858753, 2150858770)
    assert (f.CANNOT_PROCESS_FILTER, f.INVALID_ENUMERATION_CONTEXT, f.TIMED_OUT) == (2150858778, 2150858779, 2150858793)
    assert (f.CONCURRENCY, f.WMI_QUOTA, f.SHELLS_DISABLED) == (2150858802, 2147749996, 2150859180)
    assert (f.WMI_NOT_FOUND, f.WMI_INVALID_NAMESPACE, f.WMI_INVALID_CLASS) == (2147749890, 2147749902, 2147749904)


@pytest.mark.parametrize(
    ("refused", "expected"),
    [
        (fault(f.CONCURRENCY), True),
        (fault(2150859174), True),
        (fault(subcode="QuotaLimit"), True),
        (fault(5, subcode="QuotaLimit"), False),
        (fault(f.CONCURRENCY, f.WMI_QUOTA), False),
        (fault(f.WMI_QUOTA), False),
        (fault(5), False),
    ],
)
def test_what_was_certainly_not_run(refused: Fault, expected: bool) -> None:
    assert was_not_run(refused) is expected


def test_a_fault_says_its_subcode_its_codes_and_its_reason() -> None:
    assert str(Fault(codes=(5, 7), subcode="AccessDenied", reason="no", detail="")) == "AccessDenied 5 7: no"
    assert str(Fault(codes=(), subcode="", reason="no", detail="")) == "fault : no"
    assert fault(5, 7).has(1, 7)
    assert not fault(5, 7).has(1, 2)


SOAP = """<s:Fault xmlns:s="http://www.w3.org/2003/05/soap-envelope">
<s:Code><s:Value>s:Receiver</s:Value><s:Subcode><s:Value>w:InternalError</s:Value></s:Subcode></s:Code>
<s:Reason><s:Text xml:lang="en">It failed.</s:Text></s:Reason>
<s:Detail><f:WSManFault xmlns:f="f" Code="2150858778" Machine="h"><f:Message>
<f:ProviderFault provider="p"><f:WSManFault Code="2150859000"><f:Message>The provider said 0x80041003.</f:Message>
</f:WSManFault><p:MSFT_WmiError xmlns:p="p"><p:error_Code>2147749890</p:error_Code><p:Message>Not found</p:Message>
<p:MessageID>HRESULT 0x80041003</p:MessageID></p:MSFT_WmiError></f:ProviderFault></f:Message></f:WSManFault></s:Detail>
</s:Fault>"""


def test_codes_are_collected_from_the_outside_in_and_those_of_texts_last() -> None:
    found = read_fault(etree.fromstring(SOAP))
    assert (found.subcode, found.reason) == ("InternalError", "It failed.")
    assert found.codes == (2150858778, 2150859000, 2147749890, 0x80041003)
    assert "MessageID" not in found.detail
    assert "HRESULT" not in found.detail

"""The table of faults: every row complete, and both detail shapes as recorded."""

from __future__ import annotations

import re

import pytest

from hvgui.sim.faults import Detail, Fault, Faulted, Inner, ProviderNote
from hvgui.sim.wsman.soap_out import Addressing, envelope, fault_reply
from tests.support.envelopes import MESSAGE_ID, Heard, X, ask, request
from tests.support.tinyrepo import V2, tiny_service

_ACTIONS = {
    "w": "http://schemas.dmtf.org/wbem/wsman/1/wsman/fault",
    "a": "http://schemas.xmlsoap.org/ws/2004/08/addressing/fault",
    "n": "http://schemas.xmlsoap.org/ws/2004/09/enumeration/fault",
    "s": "http://schemas.xmlsoap.org/ws/2004/08/addressing/fault",
    "e": "http://schemas.xmlsoap.org/ws/2004/08/eventing/fault",
}


def said(faulted: Faulted, language: str = "en-US") -> Heard:
    return Heard(500, envelope(fault_reply(faulted, language, "HV01"), Addressing("uuid:1", MESSAGE_ID, language)))


@pytest.mark.parametrize("fault", list(Fault))
@pytest.mark.parametrize("detail", list(Detail))
def test_every_fault_is_worded_and_well_formed(fault: Fault, detail: Detail) -> None:
    places = ("X",) if "{0}" in fault.value.english else ()
    note = ProviderNote("GetObject", 'C.Name="x"') if detail is Detail.PROVIDER else None
    texts = set()
    for language in ("en-US", "ja-JP", "de-DE"):
        heard = said(Faulted(fault, *places, detail=detail, note=note), language)
        assert heard.fault == (fault.value.subcode, fault.value.code)
        assert heard.one("a:Action") == _ACTIONS[fault.value.subcode[0]]
        assert heard.one("a:RelatesTo") == MESSAGE_ID
        texts.add(heard.one("s:Reason/s:Text"))
        assert "{" not in heard.one("s:Reason/s:Text")
    assert len(texts) == 3


def test_codes_and_subcodes_tell_faults_apart() -> None:
    keys = [(fault.value.code, fault.value.subcode, fault.value.detail) for fault in Fault]
    assert len(set(keys)) == len(keys)


def test_the_recorded_fault_of_a_missing_object() -> None:
    # Windows Server 2012 R2, cut from microsoft/omi's test data; only names of machines and files differ.
    recorded = (
        "<s:Body><s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>a:DestinationUnreachable</s:Value>"
        '</s:Subcode></s:Code><s:Reason><s:Text xml:lang="en-US">The WS-Management service cannot process the request. '
        "The service cannot find the resource identified by the resource URI and selectors. </s:Text></s:Reason>"
        "<s:Detail><w:FaultDetail>http://schemas.dmtf.org/wbem/wsman/1/wsman/faultDetail/InvalidResourceURI"
        '</w:FaultDetail><f:WSManFault xmlns:f="http://schemas.microsoft.com/wbem/wsman/1/wsmanfault" '
        'Code="2150858752" Machine="M"><f:Message><f:ProviderFault provider="WMI Provider" path="P"><f:WSManFault '
        'xmlns:f="http://schemas.microsoft.com/wbem/wsman/1/wsmanfault" Code="2150858752" Machine="M"><f:Message>The '
        "WS-Management service cannot process the request. The service cannot find the resource identified by the "
        "resource URI and selectors. </f:Message></f:WSManFault><f:ExtendedError><p:__ExtendedStatus "
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xmlns:p="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/__ExtendedStatus" '
        'xmlns:cim="http://schemas.dmtf.org/wbem/wscim/1/common" xsi:type="p:__ExtendedStatus_Type"><p:Description '
        'xsi:nil="true" xsi:type="cim:cimString"/><p:Operation xsi:type="cim:cimString">GetObject</p:Operation>'
        '<p:ParameterInfo xsi:type="cim:cimString">Win32_Process.Handle=&quot;29&quot;</p:ParameterInfo>'
        '<p:ProviderName xsi:type="cim:cimString">CIMWin32</p:ProviderName><p:StatusCode xsi:nil="true" '
        'xsi:type="cim:cimUnsignedInt"/></p:__ExtendedStatus></f:ExtendedError></f:ProviderFault></f:Message>'
        "</f:WSManFault></s:Detail></s:Fault></s:Body></s:Envelope>"
    )
    note = ProviderNote("GetObject", 'Win32_Process.Handle="29"', "CIMWin32")
    text = said(Faulted(Fault.NOT_FOUND, note=note)).text
    ours = re.sub('path="[^"]*"', 'path="P"', re.sub('Machine="[^"]*"', 'Machine="M"', text))
    assert ours.endswith(recorded)


def test_the_innermost_message_says_what_was_wrong() -> None:
    heard = said(
        Faulted(Fault.CANNOT_PROCESS_FILTER, note=ProviderNote("ExecQuery", "q", says=Inner.NO_CLASS)), "de-DE"
    )
    assert heard.leaves("Message")[-1].startswith("Die angegebene Klasse")
    assert [len(inner.value) for inner in Inner] == [3] * len(Inner)


@pytest.mark.parametrize(
    ("host", "asked", "spoken"),
    [
        ("ja-JP", "", "ja-JP"),
        ("ja-JP", "en-US", "en-US"),
        ("ja-JP", "ja-JP", "ja-JP"),
        ("ja-JP", "fr-FR", "ja-JP"),
        ("de", "", "de-DE"),
        ("en", "", "en-US"),
        ("en-US", "de-DE", "en-US"),
    ],
)
def test_without_a_locale_the_host_speaks_its_own_language(host: str, asked: str, spoken: str) -> None:
    extra = f'<w:Locale xml:lang="{asked}" s:mustUnderstand="false"/>' if asked else ""
    heard = ask(tiny_service(language=host), request(X + "/Get", V2 + "/Tiny_Machine", extra=extra))
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert heard.tree.attrib[lang] == heard.all("s:Reason/s:Text")[0].attrib[lang] == spoken


def test_a_reply_relates_to_exactly_what_was_sent() -> None:
    for sent in (" uuid:1 ", "anything at all", "UUID:ab"):
        text = request(X + "/Get", V2 + "/Tiny_Service", selectors={"Name": "vmms"}).replace(MESSAGE_ID, sent)
        assert ask(tiny_service(), text).one("a:RelatesTo") == sent


def test_a_fault_without_a_message_id_relates_to_nothing() -> None:
    heard = ask(tiny_service(), request(X + "/Get", V2 + "/Tiny_Machine", without="MessageID"))
    assert not heard.has("a:RelatesTo")
    assert not ask(tiny_service(), "no xml").has("a:RelatesTo")

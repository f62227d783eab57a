"""Get and Invoke: keys, parameters, faults (wsman-winrm 1.9 and 1.12, hyperv-wmi-v2 1.2 and 1.6)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from hvgui.sim.cim import Principal, Reference
from tests.support.envelopes import A, Heard, W, X, ask, request
from tests.support.tinyrepo import GUIDS, NAMESPACE, V2, TinyRepository, tiny_service

MACHINE, SERVICE = V2 + "/Tiny_Machine", V2 + "/Tiny_Service"
KEYS = {"CreationClassName": "Tiny_Machine", "Name": GUIDS[0].lower()}
EPR = (
    f'<a:Address xmlns:a="{A}">{A}/role/anonymous</a:Address><a:ReferenceParameters xmlns:a="{A}">'
    f'<w:ResourceURI xmlns:w="{W}">{MACHINE}</w:ResourceURI><w:SelectorSet xmlns:w="{W}">'
    f'<w:Selector Name="Name">{GUIDS[1]}</w:Selector></w:SelectorSet></a:ReferenceParameters>'
)


def get(selectors: dict[str, str], resource: str = MACHINE, extra: str = "") -> Heard:
    return ask(tiny_service(), request(X + "/Get", resource, selectors=selectors, extra=extra))


def apply(inner: str, repository: TinyRepository | None = None, **selectors: str) -> Heard:
    body = f'<p:Apply_INPUT xmlns:p="{SERVICE}">{inner}</p:Apply_INPUT>'
    chosen = selectors or {"CreationClassName": "Tiny_Service"}
    return ask(tiny_service(repository), request(SERVICE + "/Apply", SERVICE, body, selectors=chosen))


def given(inner: str) -> dict[str, object]:
    repository = TinyRepository()
    heard = apply(inner, repository)
    assert heard.status == 200, heard.text
    return repository.calls[0][2]


def test_get_gives_the_whole_instance() -> None:
    heard = get(KEYS)
    assert heard.one("a:Action") == X + "/GetResponse"
    assert heard.leaves("ElementName") == ["vm-1"]
    assert f'xmlns:p="{MACHINE}"' in heard.text
    assert 'xmlns:p="http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd"' in heard.text


@pytest.mark.parametrize(
    ("selectors", "resource", "fault"),
    [
        ({"Name": GUIDS[0]}, MACHINE, ("a:DestinationUnreachable", 2150858752)),
        ({**KEYS, "Name": "nobody"}, MACHINE, ("a:DestinationUnreachable", 2150858752)),
        ({**KEYS, "Colour": "red"}, MACHINE, ("w:InvalidSelectors", 2150858843)),
        ({}, MACHINE, ("w:InvalidSelectors", 2150859002)),
        (KEYS, V2 + "/Tiny_Nothing", ("a:DestinationUnreachable", 2150858752)),
        (KEYS, V2 + "/*", ("a:DestinationUnreachable", 2150858811)),
        (KEYS, V2.removesuffix("/v2") + "/Tiny_Machine", ("a:DestinationUnreachable", 2150858778)),
        ({**KEYS, "__cimnamespace": "root/cimv2"}, MACHINE, ("w:InvalidSelectors", 2150858843)),
    ],
)
def test_get_refused(selectors: dict[str, str], resource: str, fault: tuple[str, int]) -> None:
    assert get(selectors, resource).fault == fault


def test_the_path_asked_for_is_in_the_detail() -> None:
    assert get({**KEYS, "Name": "nobody"}).leaves("ParameterInfo") == [
        'Tiny_Machine.Name="nobody",CreationClassName="Tiny_Machine"'
    ]


def test_services_take_any_part_of_their_key() -> None:
    for part in ({"CreationClassName": "tiny_service"}, {"Name": "vmms", "SystemName": "hv01"}):
        assert get(part, SERVICE).status == 200
    assert get({"Name": "other"}, SERVICE).fault[1] == 2150858752


def test_the_dmtf_resource_uri_means_the_same() -> None:
    uri = "http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/Tiny_Machine"
    assert get({**KEYS, "__cimnamespace": NAMESPACE}, uri).leaves("ElementName") == ["vm-1"]


def test_a_fragment_of_an_instance() -> None:
    extra = '<w:FragmentTransfer s:mustUnderstand="true">ElementName</w:FragmentTransfer>'
    assert "<p:ElementName>vm-1</p:ElementName></w:XmlFragment>" in get(KEYS, extra=extra).text
    assert get(KEYS, extra=extra.replace("ElementName", "/ElementName")).fault[1] == 2150858778


def test_an_association_is_got_by_its_references() -> None:
    device = f"Microsoft:{GUIDS[0]}\\0"
    group = EPR.replace(GUIDS[1], GUIDS[0]).replace(
        "</w:SelectorSet>", '<w:Selector Name="CreationClassName">Tiny_Machine</w:Selector></w:SelectorSet>'
    )
    part = EPR.replace("Tiny_Machine", "Tiny_Disk").replace('Name="Name"', 'Name="DeviceID"').replace(GUIDS[1], device)
    extra = "".join(
        f'<w:Selector Name="{name}"><a:EndpointReference>{epr}</a:EndpointReference></w:Selector>'
        for name, epr in (("GroupComponent", group), ("PartComponent", part))
    )
    heard = get({}, V2 + "/Tiny_DiskOf", f"<w:SelectorSet>{extra}</w:SelectorSet>")
    assert heard.leaves("GroupComponent") == [""]


def test_a_method_starts_a_job() -> None:
    body = f'<p:RequestStateChange_INPUT xmlns:p="{MACHINE}"><p:RequestedState>2</p:RequestedState></p:RequestStateChange_INPUT>'
    repository = TinyRepository()
    heard = ask(tiny_service(repository), request(MACHINE + "/RequestStateChange", MACHINE, body, selectors=KEYS))
    assert heard.one("a:Action") == MACHINE + "/RequestStateChangeResponse"
    assert heard.one("w:Selector[@Name='InstanceID']") == "7758B7D5-BEF6-49F7-9E8E-69E308DDD118"
    assert heard.text.endswith(
        "<p:ReturnValue>4096</p:ReturnValue></p:RequestStateChange_OUTPUT></s:Body></s:Envelope>"
    )
    assert repository.calls == [("Tiny_Machine", "RequestStateChange", {"RequestedState": 2}, "Administrator")]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("", {}),
        ("<p:Label>a &amp; b</p:Label>", {"Label": "a & b"}),
        ("<p:Label></p:Label>", {"Label": ""}),
        ('<p:Label xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>', {}),
        ("<p:Settings><![CDATA[<INSTANCE/>]]></p:Settings>", {"Settings": ("<INSTANCE/>",)}),
        ("<p:Settings>&lt;A/&gt;</p:Settings><p:Settings>b</p:Settings>", {"Settings": ("<A/>", "b")}),
        ("<p:Force>False</p:Force>", {"Force": False}),
        ("<p:Force> true </p:Force>", {"Force": True}),
        ("<p:Numbers>0</p:Numbers><p:Numbers>100</p:Numbers>", {"Numbers": (0, 100)}),
        ("<p:Secret>AP8=</p:Secret>", {"Secret": b"\x00\xff"}),
        ("<p:Secret>1</p:Secret><p:Secret>2</p:Secret>", {"Secret": (1, 2)}),
        (
            '<p:Wait><c:Interval xmlns:c="http://schemas.dmtf.org/wbem/wscim/1/common">P0DT0H1M0S</c:Interval></p:Wait>',
            {"Wait": timedelta(minutes=1)},
        ),
        (f"<p:Target>{EPR}</p:Target>", {"Target": Reference(NAMESPACE, "Tiny_Machine", (("Name", GUIDS[1]),))}),
    ],
)
def test_arguments(inner: str, expected: dict[str, object]) -> None:
    assert given(inner) == expected


@pytest.mark.parametrize(
    "inner",
    [
        f'<p:Target><a:EndpointReference xmlns:a="{A}">{EPR}</a:EndpointReference></p:Target>',
        "<p:Target>Tiny_Machine.Name='x'</p:Target>",
        f"<p:Target>{EPR}<p:More/></p:Target>",
        '<p:Settings><INSTANCE CLASSNAME="X"/></p:Settings>',
        "<p:Label>a</p:Label><p:Label>b</p:Label>",
        "<p:label>a</p:label>",
        "<p:Unknown>a</p:Unknown>",
        "<p:Echo>an out parameter</p:Echo>",
        "<p:Force>maybe</p:Force>",
        "<p:Numbers>many</p:Numbers>",
        "<p:Numbers>-1</p:Numbers>",
        "<p:Numbers>4294967296</p:Numbers>",
        "<p:Wait>soon</p:Wait>",
        "<p:Secret>!</p:Secret>",
        "loose text",
    ],
)
def test_arguments_the_schema_does_not_allow(inner: str) -> None:
    repository = TinyRepository()
    assert apply(inner, repository).fault == ("w:SchemaValidationError", 2150858817)
    assert repository.calls == []


def test_the_input_elements_namespace_does_not_matter_but_its_name_does() -> None:
    for body, status in (
        (f'<w:Nothing_INPUT xmlns:w="{W}"/>', 200),
        (f'<p:nothing_INPUT xmlns:p="{SERVICE}"/>', 500),
        ("", 500),
    ):
        text = request(SERVICE + "/Nothing", SERVICE, body, selectors={"Name": "vmms"})
        assert ask(tiny_service(), text).status == status


@pytest.mark.parametrize(
    "action",
    [SERVICE + "/Unknown", V2 + "/Tiny_Machine/Nothing", "urn:nonsense", X + "/Put", X + "/Delete", X + "/Create"],
)
def test_actions_that_do_not_exist(action: str) -> None:
    body = f'<p:Nothing_INPUT xmlns:p="{SERVICE}"/>'
    heard = ask(tiny_service(), request(action, SERVICE, body, selectors={"Name": "vmms"}))
    assert heard.fault == ("a:ActionNotSupported", 2150858753)


def test_an_action_in_the_dmtf_form_is_accepted() -> None:
    action = "http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/Tiny_Service/Nothing"
    body = f'<p:Nothing_INPUT xmlns:p="{SERVICE}"/>'
    heard = ask(tiny_service(), request(action, SERVICE, body, selectors={"Name": "vmms"}))
    assert (heard.leaves("ReturnValue"), heard.one("a:Action")) == (["32775"], action + "Response")


def test_without_selectors_wmi_complains_about_parameters() -> None:
    body = f'<p:Nothing_INPUT xmlns:p="{SERVICE}"/>'
    heard = ask(tiny_service(), request(SERVICE + "/Nothing", SERVICE, body))
    assert heard.fault == ("w:InternalError", 0x8004102F)


def test_outputs_repeat_and_bytes_are_one_element() -> None:
    heard = apply("<p:Settings>a</p:Settings><p:Settings>b</p:Settings>")
    assert heard.leaves("Echo") == ["a", "b"]
    assert heard.leaves("Image") == ["AP9waWN0dXJl"]
    assert '<p:Job xsi:nil="true"/>' in heard.text


def test_a_reply_that_does_not_fit_is_a_fault_after_the_fact() -> None:
    repository = TinyRepository()
    body = f'<p:Apply_INPUT xmlns:p="{SERVICE}"><p:Settings>{"x" * 5000}</p:Settings></p:Apply_INPUT>'
    extra = "<w:MaxEnvelopeSize>8192</w:MaxEnvelopeSize>"
    text = request(SERVICE + "/Apply", SERVICE, body, selectors={"Name": "vmms"}, extra=extra)
    assert ask(tiny_service(repository), text).fault == ("w:EncodingLimit", 2150858824)
    assert len(repository.calls) == 1


def test_who_may_not_use_winrm_is_told_so() -> None:
    text = request(X + "/Get", MACHINE, selectors=KEYS)
    assert ask(tiny_service(), text, Principal("visitor", may_use_winrm=False)).fault == ("w:AccessDenied", 5)


def test_the_configuration_is_for_administrators() -> None:
    uri = "http://schemas.microsoft.com/wbem/wsman/1/config"
    assert ask(tiny_service(max_envelope_kb=150), request(X + "/Get", uri)).leaves("MaxEnvelopeSizekb") == ["150"]
    refused = ask(tiny_service(), request(X + "/Get", uri), Principal("operator", may_use_shell=False))
    assert refused.fault == ("w:AccessDenied", 5)


def test_a_defect_of_the_simulator_is_an_internal_error(caplog: pytest.LogCaptureFixture) -> None:
    repository = TinyRepository()
    repository.rows = None  # type: ignore[method-assign, assignment]
    heard = ask(tiny_service(repository), request(X + "/Get", MACHINE, selectors=KEYS))
    assert heard.fault == ("w:InternalError", 2150858755)
    assert "could not be answered" in caplog.text

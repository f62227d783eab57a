"""pypsrp, a client we did not write, holds whole conversations with the simulated host over sealed NTLM and SPNEGO."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from pypsrp.exceptions import AuthenticationError, WinRMTransportError, WSManFaultError
from pypsrp.shell import Process, SignalCode, WinRS
from pypsrp.wsman import NAMESPACES, SelectorSet, WSMan

from hvgui.sim.host import SimHost
from tests.support.tinyrepo import ADMINISTRATOR, GUIDS, PASSWORD, V2, TinyRepository, machine, tiny_host

WQL = "http://schemas.microsoft.com/wbem/wsman/1/WQL"


def element(
    prefix: str, name: str, *children: ElementTree.Element, text: str = "", **attributes: str
) -> ElementTree.Element:
    made = ElementTree.Element(f"{{{NAMESPACES[prefix]}}}{name}", attributes)
    made.text = text or None
    made.extend(children)
    return made


def connect(host: SimHost, user: str = ADMINISTRATOR, password: str = PASSWORD, auth: str = "negotiate") -> WSMan:
    return WSMan(
        "127.0.0.1",
        port=host.port,
        username=user,
        password=password,
        ssl=False,
        auth=auth,
        no_proxy=True,
        encryption="always",
    )


@pytest.fixture(params=["negotiate", "ntlm"])
def wsman(request: pytest.FixtureRequest) -> Iterator[WSMan]:
    repository = TinyRepository()
    repository.rows_ += [machine(number) for number in range(4, 60)]
    with tiny_host(repository) as host, connect(host, auth=request.param) as client:
        yield client
        assert host.stats.clear_text_bodies == host.stats.unseal_failures == 0


def everything(client: WSMan, uri: str, enumerate_: ElementTree.Element, most: int | None) -> list[ElementTree.Element]:
    body = client.enumerate(uri, enumerate_)
    items = list(body.find(".//wsman:Items", NAMESPACES) or ())
    context = body.findtext(".//wsen:EnumerationContext", "", NAMESPACES)
    while context:
        limit = [] if most is None else [element("wsen", "MaxElements", text=str(most))]
        pull = element("wsen", "Pull", element("wsen", "EnumerationContext", text=context), *limit)
        body = client.pull(uri, pull)
        items += list(body.find(".//wsen:Items", NAMESPACES) or ())
        ended = body.find(".//wsen:EndOfSequence", NAMESPACES) is not None
        context = body.findtext(".//wsen:EnumerationContext", "", NAMESPACES)
        assert ended is not bool(context)
    return items


@pytest.mark.parametrize("most", [None, 7, 32000])
@pytest.mark.parametrize("optimize", [True, False])
def test_enumerate_and_pull(wsman: WSMan, most: int | None, optimize: bool) -> None:
    options = (
        [element("wsman", "OptimizeEnumeration"), element("wsman", "MaxElements", text="32000")] if optimize else []
    )
    found = everything(wsman, V2 + "/Tiny_Machine", element("wsen", "Enumerate", *options), most)
    names = [item.findtext(f"{{{V2}/Tiny_Machine}}ElementName") for item in found]
    assert names == [f"vm-{number}" for number in range(1, 60)]


def test_a_query(wsman: WSMan) -> None:
    text = "select ElementName, Name from Tiny_Machine where EnabledState = 3 and ElementName like 'vm-1%'"
    enumerate_ = element("wsen", "Enumerate", element("wsman", "Filter", text=text, Dialect=WQL))
    found = everything(wsman, V2 + "/*", enumerate_, 32000)
    assert [item.findtext("ElementName") for item in found] == ["vm-10", "vm-12", "vm-14", "vm-16", "vm-18"]


def selectors(**values: str) -> SelectorSet:
    made = SelectorSet()
    for name, value in values.items():
        made.add_option(name, value)
    return made


def test_get_and_invoke(wsman: WSMan) -> None:
    keys = selectors(Name=GUIDS[1].lower(), CreationClassName="Tiny_Machine")
    uri = V2 + "/Tiny_Machine"
    body = wsman.get(uri, selector_set=keys)
    assert body.findtext(f".//{{{uri}}}Description") == 'has <no> & "use"'
    assert [e.text for e in body.iter(f"{{{uri}}}Notes")] == ["a", "b"]
    given = ElementTree.Element(f"{{{uri}}}RequestStateChange_INPUT")
    ElementTree.SubElement(given, f"{{{uri}}}RequestedState").text = "2"
    answer = wsman.invoke(uri + "/RequestStateChange", uri, given, selector_set=keys)
    assert answer.findtext(f".//{{{uri}}}ReturnValue") == "4096"
    job = answer.find(f".//{{{uri}}}Job/wsa:ReferenceParameters/wsman:SelectorSet/wsman:Selector", NAMESPACES)
    assert job is not None
    assert job.attrib["Name"] == "InstanceID"


@pytest.mark.parametrize(
    ("uri", "values", "code"),
    [
        (V2 + "/Tiny_Machine", {"Name": GUIDS[0]}, 2150858752),
        (V2 + "/Tiny_Machine", {}, 2150859002),
        ("http://example.org/nonsense", {}, 2150858811),
    ],
)
def test_faults_are_understood(wsman: WSMan, uri: str, values: dict[str, str], code: int) -> None:
    with pytest.raises(WSManFaultError) as refused:
        wsman.get(uri, selector_set=selectors(**values))
    assert refused.value.code == code
    if values:
        assert refused.value.provider == "WMI Provider"
        assert refused.value.provider_path == "%systemroot%\\system32\\WsmWmiPl.dll"


def test_the_envelope_size_is_discovered(wsman: WSMan) -> None:
    wsman.update_max_payload_size()
    assert wsman.max_envelope_size == 512_000


def test_identify_through_its_transport(wsman: WSMan) -> None:
    ours = "http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd"
    envelope = element(
        "s", "Envelope", element("s", "Header"), element("s", "Body", ElementTree.Element(f"{{{ours}}}Identify"))
    )
    answer = ElementTree.fromstring(wsman.transport.send(ElementTree.tostring(envelope)))
    assert answer.findtext(f".//{{{ours}}}ProductVendor") == "Microsoft Corporation"


def test_a_shell_with_processes(wsman: WSMan) -> None:
    with WinRS(wsman, environment={"A": "b"}, idle_time_out=600, name="mine", codepage=65001, no_profile=True) as shell:
        assert (shell.owner, shell.idle_time_out) == (ADMINISTRATOR, "PT600.000S")
        echo = Process(shell, "echo", ["hello", "world"])
        echo.invoke()
        assert (echo.stdout, echo.rc) == (b"hello world\r\n", 0)
        cat = Process(shell, "cat")
        cat.begin_invoke()
        cat.send(b"\x00\x01\xff" * 1000, end=False)
        cat.send(b"!", end=True)
        cat.end_invoke()
        assert (cat.stdout, cat.rc) == (b"\x00\x01\xff" * 1000 + b"!", 0)
        cat.signal(SignalCode.TERMINATE)
        bad = Process(shell, "nonsense")
        bad.invoke()
        assert (bad.stderr, bad.rc) == (b"'nonsense' is not recognized\r\n", 1)


def test_a_wrong_password() -> None:
    with tiny_host() as host, connect(host, password="wrong") as client, pytest.raises(AuthenticationError):
        client.get_server_config()


def test_accounts_with_fewer_rights() -> None:
    with tiny_host() as host:
        for user, password in (("visitor", "vi"), ("operator", "op")):
            with connect(host, user, password) as client, pytest.raises(WSManFaultError) as refused:
                client.get_server_config()
            assert refused.value.code == 5
        with connect(host, "helpdesk", "hd") as client:
            assert everything(client, V2 + "/Tiny_Machine", element("wsen", "Enumerate"), 10) == []


def test_clear_text_is_refused() -> None:
    with tiny_host() as host:
        client = WSMan(
            "127.0.0.1",
            port=host.port,
            username=ADMINISTRATOR,
            password=PASSWORD,
            ssl=False,
            no_proxy=True,
            encryption="never",
        )
        with client, pytest.raises(WinRMTransportError):
            client.get_server_config()
        assert host.stats.clear_text_bodies == 3

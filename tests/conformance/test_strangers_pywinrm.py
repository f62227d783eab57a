"""pywinrm as it is published, and what libvirt, virt-who and openwsman send, through its sealed transport."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from winrm.exceptions import InvalidCredentialsError, WinRMTransportError, WSManFaultError
from winrm.protocol import Protocol

from hvgui.sim.host import SimHost
from tests.support.envelopes import ANONYMOUS, Heard
from tests.support.tinyrepo import ADMINISTRATOR, GUIDS, PASSWORD, V2, TinyPrograms, TinyRepository, tiny_host

S = "http://www.w3.org/2003/05/soap-envelope"
A = "http://schemas.xmlsoap.org/ws/2004/08/addressing"
W = "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"
N = "http://schemas.xmlsoap.org/ws/2004/09/enumeration"
WQL = "http://schemas.microsoft.com/wbem/wsman/1/WQL"
V1 = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/virtualization"


def protocol(host: SimHost, user: str = ADMINISTRATOR, password: str = PASSWORD) -> Protocol:
    return Protocol(
        host.url,
        transport="ntlm",
        username=user,
        password=password,
        message_encryption="always",
        proxy=None,
        ca_trust_path=None,
    )


@pytest.fixture
def repository() -> TinyRepository:
    return TinyRepository()


@pytest.fixture
def programs() -> TinyPrograms:
    return TinyPrograms()


@pytest.fixture
def host(repository: TinyRepository, programs: TinyPrograms) -> Iterator[SimHost]:
    with tiny_host(repository, programs) as running:
        yield running
        assert running.stats.clear_text_bodies == running.stats.unseal_failures == 0


@pytest.fixture
def client(host: SimHost) -> Iterator[Protocol]:
    connected = protocol(host)
    yield connected
    connected.transport.close_session()


def say(client: Protocol, text: str) -> Heard:
    """A request through the transport; faults come back as replies."""
    try:
        return Heard(200, client.transport.send_message(text.encode()).decode())
    except WinRMTransportError as error:
        return Heard(error.code, error.response_text)


def test_a_shell_session(client: Protocol, programs: TinyPrograms) -> None:
    shell = client.open_shell(env_vars={"A": "b"}, idle_timeout="PT600S", codepage=65001)
    command = client.run_command(shell, "echo", ["hello", "you"])
    assert client.get_command_output(shell, command) == (b"hello you\r\n", b"", 0)
    client.cleanup_command(shell, command)
    command = client.run_command(shell, "cat")
    client.send_command_input(shell, command, b"\x00\xff" * 5000)
    client.send_command_input(shell, command, b"", end=True)
    assert client.get_command_output(shell, command) == (b"\x00\xff" * 5000, b"", 0)
    client.cleanup_command(shell, command)
    client.close_shell(shell)
    assert programs.started[0] == ("echo", ("hello you",), {"A": "b"}, ADMINISTRATOR)


def test_an_idle_timeout_that_is_a_number_is_refused(client: Protocol) -> None:
    with pytest.raises(WSManFaultError) as refused:
        client.open_shell(idle_timeout=600)
    assert (refused.value.fault_subcode, refused.value.wsman_fault_code) == ("w:SchemaValidationError", 2150858817)


def test_a_shell_that_is_gone(client: Protocol) -> None:
    with pytest.raises(WSManFaultError) as refused:
        client.run_command("11111111-1111-1111-1111-111111111111", "echo")
    assert (refused.value.fault_subcode, refused.value.wsman_fault_code) == ("w:InvalidSelectors", 2150858843)


def test_too_many_shells_are_told_in_the_second_encoding() -> None:
    with tiny_host(shells_per_user=1) as host:
        client = protocol(host)
        client.open_shell()
        with pytest.raises(WSManFaultError) as refused:
            client.open_shell()
        assert (refused.value.fault_subcode, refused.value.wmierror_code) == ("w:QuotaLimit", 2150859173)
        client.transport.close_session()


def test_a_wrong_password(host: SimHost) -> None:
    with pytest.raises(InvalidCredentialsError):
        protocol(host, password="wrong").open_shell()


def test_a_dropped_connection_shows_the_known_defect() -> None:
    """pywinrm seals for the old connection; a real host answers 400, and so do we (wsman-winrm 8.4, D1)."""
    with tiny_host() as host:
        client = protocol(host)
        client.open_shell()
        host.drop_connections()
        with pytest.raises(WinRMTransportError) as refused:
            client.open_shell()
        assert refused.value.code == 400
        assert host.stats.unseal_failures == 1
        client.transport.close_session()


# virt-who: headers on lines of their own, texts between blanks, a bare minimum of headers.
VIRT_WHO = """<?xml version="1.0" encoding="utf-8"?>
<s:Envelope xmlns:s="{s}" xmlns:a="{a}" xmlns:w="{w}" xmlns:n="{n}">
  <s:Header>
    <a:To>http://hv01:5985/wsman</a:To>
    <w:ResourceURI s:mustUnderstand="true">
      {uri}
    </w:ResourceURI>
    <a:ReplyTo>
      <a:Address s:mustUnderstand="true">
        {anonymous}
      </a:Address>
    </a:ReplyTo>
    <a:Action s:mustUnderstand="true">
      {action}
    </a:Action>
    <a:MessageID>uuid:9A4B1C3E-0000-0000-0000-000000000001</a:MessageID>
    {selectors}
  </s:Header>
  <s:Body>{body}</s:Body>
</s:Envelope>"""


def virt_who(uri: str, action: str, body: str, selectors: str = "") -> str:
    return VIRT_WHO.format(
        s=S, a=A, w=W, n=N, anonymous=ANONYMOUS, uri=uri, action=action, body=body, selectors=selectors
    )


def virt_who_query(namespace: str, text: str) -> str:
    body = f'<n:Enumerate><w:Filter Dialect="{WQL}">{text} </w:Filter></n:Enumerate>'
    return virt_who(namespace + "/*", N + "/Enumerate", body)


def test_virt_who_probes_the_old_namespace(client: Protocol) -> None:
    heard = say(client, virt_who_query(V1, "select * from Msvm_ComputerSystem"))
    assert (heard.status, heard.one("e:error_Code")) == (500, "2150858778")


def test_virt_who_pulls_one_at_a_time_with_the_uri_of_another_namespace(client: Protocol) -> None:
    heard = say(client, virt_who_query(V2, "select * from Tiny_Machine where Name != __SERVER"))
    names, context, pulls = [], heard.context, 0
    while context:
        body = f"<n:Pull><n:EnumerationContext>{context}</n:EnumerationContext></n:Pull>"
        heard = say(client, virt_who(V1 + "/*", N + "/Pull", body))
        assert len(heard.items) == 1
        names += heard.leaves("ElementName")
        context, pulls = heard.context, pulls + 1
    assert (names, pulls) == (["vm-1", "vm-2", "vm-3"], 3)


def test_virt_who_asks_for_summaries(client: Protocol, repository: TinyRepository) -> None:
    uri = V2 + "/Tiny_Service"
    body = (
        f'<p:Summarize_INPUT xmlns:p="{W}"><p:Requested>0</p:Requested><p:Requested>1</p:Requested>'
        "<p:Requested>100</p:Requested></p:Summarize_INPUT>"
    )
    selectors = (
        '<w:SelectorSet><w:Selector Name="CreationClassName">Tiny_Service</w:Selector>'
        '<w:Selector Name="SystemCreationClassName">Tiny_Machine</w:Selector></w:SelectorSet>'
    )
    heard = say(client, virt_who(uri, uri + "/Summarize", body, selectors))
    assert repository.calls[0][2] == {"Requested": (0, 1, 100)}
    assert len(heard.all(f"{{{V2}/Tiny_Summary}}InstanceID")) == 3


# libvirt through openwsman: no blanks, the class URI for Pull, lower-case GUIDs.
def libvirt(uri: str, action: str, body: str, selectors: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="{S}" xmlns:wsa="{A}" xmlns:wsman="{W}" '
        f'xmlns:wsen="{N}"><s:Header><wsa:Action s:mustUnderstand="true">{action}</wsa:Action><wsa:To '
        f's:mustUnderstand="true">http://hv01:5985/wsman</wsa:To><wsman:ResourceURI s:mustUnderstand="true">{uri}'
        '</wsman:ResourceURI><wsa:MessageID s:mustUnderstand="true">uuid:f1b2</wsa:MessageID><wsa:ReplyTo>'
        f"<wsa:Address>{ANONYMOUS}</wsa:Address></wsa:ReplyTo>{selectors}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    )


def libvirt_list(client: Protocol, text: str, class_uri: str, mode: str = "") -> list[str]:
    """Enumerate on ``*``, Pull on the class; every reply read as libvirt reads it, by literal prefixes."""
    filter_ = f'<wsman:Filter Dialect="{WQL}">{text}</wsman:Filter>'
    replies: list[str] = []
    heard = say(client, libvirt(V2 + "/*", N + "/Enumerate", f"<wsen:Enumerate>{filter_}{mode}</wsen:Enumerate>"))
    while True:
        context = heard.context
        if not context:
            return replies
        body = f"<wsen:Pull><wsen:EnumerationContext>{context}</wsen:EnumerationContext></wsen:Pull>"
        heard = say(client, libvirt(class_uri, N + "/Pull", body))
        for declared in (f'xmlns:s="{S}"', f'xmlns:a="{A}"', f'xmlns:w="{W}"', f'xmlns:n="{N}"', "<n:Items>"):
            assert declared in heard.text or not heard.items
        replies += [heard.text] if heard.items else []


def test_libvirt_lists_domains(client: Protocol) -> None:
    uri = V2 + "/Tiny_Machine"
    found = libvirt_list(
        client,
        "SELECT * FROM Tiny_Machine WHERE ((Description != 'x') or (EnabledState = 2)) and (Name != __SERVER) ",
        uri,
    )
    assert len(found) == 3
    for text in found:
        assert f'<p:Tiny_Machine xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:p="{uri}"' in text
        assert "<p:Ratio" in text, "every scalar is there, null or not"


def test_libvirt_looks_up_by_associations_and_paths(client: Protocol) -> None:
    path = f"Tiny_Machine.CreationClassName='Tiny_Machine',Name='{GUIDS[0].lower()}'"
    uri = V2 + "/Tiny_Disk"
    assert (
        len(
            libvirt_list(
                client, f"ASSOCIATORS OF {{{path}}} WHERE AssocClass = Tiny_DiskOf ResultClass = Tiny_Disk ", uri
            )
        )
        == 1
    )
    assert len(libvirt_list(client, f"ASSOCIATORS OF {{{path}}} WHERE ResultClass = Tiny_Disk ", uri)) == 1
    doubled = path.replace("'", '\\"')
    assert len(libvirt_list(client, f'SELECT * FROM Tiny_Machine WHERE __PATH = "{doubled}"', uri)) == 1
    mode = "<wsman:EnumerationMode>EnumerateEPR</wsman:EnumerationMode>"
    (epr,) = libvirt_list(client, f"SELECT * FROM Tiny_Machine WHERE Name = '{GUIDS[2].lower()}' ", uri, mode)
    assert f'<w:Selector Name="Name">{GUIDS[2]}</w:Selector>' in epr


def test_libvirt_starts_a_domain(client: Protocol, repository: TinyRepository) -> None:
    uri = V2 + "/Tiny_Machine"
    selectors = (
        f'<wsman:SelectorSet><wsman:Selector Name="Name">{GUIDS[0].lower()}</wsman:Selector>'
        '<wsman:Selector Name="CreationClassName">Tiny_Machine</wsman:Selector></wsman:SelectorSet>'
    )
    for state in (2, 3, 6, 9, 10, 11):
        body = f'<p:RequestStateChange_INPUT xmlns:p="{uri}"><p:RequestedState>{state}</p:RequestedState></p:RequestStateChange_INPUT>'
        heard = say(client, libvirt(uri, uri + "/RequestStateChange", body, selectors))
        assert "<a:ReferenceParameters><w:ResourceURI>" in heard.text
        assert heard.one("w:Selector[@Name='InstanceID']")
    assert [call[2]["RequestedState"] for call in repository.calls] == [2, 3, 6, 9, 10, 11]


def test_libvirt_modifies_settings_with_one_selector_and_escaped_text(
    client: Protocol, repository: TinyRepository
) -> None:
    uri = V2 + "/Tiny_Service"
    inner = '&lt;?xml version="1.0"?&gt;&lt;INSTANCE CLASSNAME="X"&gt;&lt;/INSTANCE&gt;'
    body = f'<p:Apply_INPUT xmlns:p="{uri}"><p:Settings>{inner}</p:Settings></p:Apply_INPUT>'
    selectors = (
        '<wsman:SelectorSet><wsman:Selector Name="CreationClassName">Tiny_Service</wsman:Selector></wsman:SelectorSet>'
    )
    assert say(client, libvirt(uri, uri + "/Apply", body, selectors)).status == 200
    assert repository.calls[0][2] == {"Settings": ('<?xml version="1.0"?><INSTANCE CLASSNAME="X"></INSTANCE>',)}

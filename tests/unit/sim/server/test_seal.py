"""Sealing and sign-in, against pyspnego's initiator."""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Iterator

import pytest
import spnego

from hvgui.sim.server.accounts import Account, Accounts
from hvgui.sim.server.seal import Handshake, SignedIn, SignInRefused, Unsealable, basic_of, token_of


@pytest.fixture
def accounts() -> Iterator[Accounts]:
    opened = Accounts((Account(user="Anna", password="geheim ä"),), "HV01", "CONTOSO")
    opened.open()
    yield opened
    opened.close()


def sign_in(
    accounts: Accounts, user: str = "Anna", password: str = "geheim ä", protocol: str = "ntlm"
) -> tuple[spnego.ContextProxy, SignedIn]:
    client = spnego.client(user, password, protocol=protocol, hostname="hv01", service="http")
    handshake = Handshake(accounts)
    token = client.step()
    while True:
        answer, signed_in = handshake.step(token or b"")
        if not client.complete:
            token = client.step(answer)
        if signed_in is not None:
            if answer and not client.complete:
                client.step(answer)
            return client, signed_in


def test_the_challenge_names_the_host(accounts: Accounts) -> None:
    """[MS-NLMP] 2.2.1.2: TargetName and the computer's name among TargetInfo; not the name of what serves it."""
    negotiate = spnego.client("Anna", "geheim ä", protocol="ntlm", hostname="hv01", service="http").step()
    challenge, _ = Handshake(accounts).step(negotiate or b"")
    assert challenge is not None
    length, _, offset = struct.unpack_from("<HHI", challenge, 12)
    target = challenge[offset : offset + length].decode("utf-16-le")
    info_length, _, info = struct.unpack_from("<HHI", challenge, 40)
    pairs: dict[int, bytes] = {}
    while info_length and (found := struct.unpack_from("<HH", challenge, info))[0]:
        pairs[found[0]] = challenge[info + 4 : info + 4 + found[1]]
        info += 4 + found[1]
    assert target == "HV01"
    assert pairs[1].decode("utf-16-le") == "HV01"


def sealed(
    client: spnego.ContextProxy, text: bytes, tab: str = "\t", length: int | None = None, end: str = "\r\n"
) -> bytes:
    wrapped = client.wrap_winrm(text)
    head = (
        f"--Encrypted Boundary\r\n{tab}Content-Type: application/HTTP-SPNEGO-session-encrypted\r\n"
        f"{tab}OriginalContent: type=application/soap+xml;charset=UTF-8;Length={len(text) if length is None else length}\r\n"
        f"--Encrypted Boundary\r\n{tab}Content-Type: application/octet-stream\r\n"
    )
    tail = f"--Encrypted Boundary--{end}"
    header, data = bytes(wrapped.header), bytes(wrapped.data)
    return head.encode() + struct.pack("<I", len(header)) + header + data + tail.encode()


@pytest.mark.parametrize("protocol", ["ntlm", "negotiate"])
@pytest.mark.parametrize("user", ["Anna", "anna", "HV01\\Anna", "CONTOSO\\anna", ".\\Anna"])
def test_sign_in(accounts: Accounts, protocol: str, user: str) -> None:
    _, signed_in = sign_in(accounts, user, protocol=protocol)
    assert signed_in.who.user == "Anna"


@pytest.mark.parametrize(
    ("user", "password"), [("Anna", "wrong"), ("Bert", "geheim ä"), ("ELSEWHERE\\Anna", "geheim ä")]
)
def test_sign_in_refused(accounts: Accounts, user: str, password: str) -> None:
    with pytest.raises(SignInRefused):
        sign_in(accounts, user, password)


def test_any_token_is_refused_or_answered(accounts: Accounts) -> None:
    for token in (
        b"NTLMSSP\x00",
        b"NTLMSSP\x00\x01\x00\x00\x00",
        b"\x60\x00",
        b"\x60\x84\xff\xff\xff\xff",
        b"x" * 99,
    ):
        with pytest.raises(SignInRefused):
            Handshake(accounts).step(token)


def test_the_same_user_may_have_another_password_on_another_host(accounts: Accounts) -> None:
    other = Accounts((Account(user="Anna", password="other"),), "HV02", "")
    other.open()
    try:
        assert sign_in(other, password="other")[1].who.user == "Anna"
        assert sign_in(accounts)[1].who.user == "Anna"
        with pytest.raises(SignInRefused):
            sign_in(accounts, password="other")
    finally:
        other.close()
    assert "NTLM_USER_FILE" not in os.environ


def test_the_account_file_is_gone_afterwards() -> None:
    accounts = Accounts((Account(user="a", password="b"),), "H", "")
    accounts.open()
    with accounts.told_to_acceptor():
        path = os.environ["NTLM_USER_FILE"]
        assert os.path.exists(path)
    accounts.close()
    assert not os.path.exists(path)
    with pytest.raises(ValueError, match="colons"):
        Accounts((Account(user="a", password="b:c"),), "H", "")


def test_a_password_does_not_print() -> None:
    assert "secret" not in repr(Account(user="a", password="secret"))


@pytest.mark.parametrize("tab", ["\t", ""])
@pytest.mark.parametrize("end", ["\r\n", ""])
@pytest.mark.parametrize("protocol", ["ntlm", "negotiate"])
def test_messages_are_opened_with_and_without_tab(accounts: Accounts, tab: str, end: str, protocol: str) -> None:
    client, signed_in = sign_in(accounts, protocol=protocol)
    for text in (b"<one/>", b"--Encrypted Boundary\r\n <two/>", bytes(range(256)) * 40):
        assert signed_in.unseal(sealed(client, text, tab, end=end)).body == text


def test_replies_have_tabs_and_one_line_end_after_the_boundary(accounts: Accounts) -> None:
    client, signed_in = sign_in(accounts)
    body = signed_in.seal(b"<reply/>", "UTF-8")
    assert body.startswith(
        b"--Encrypted Boundary\r\n\tContent-Type: application/HTTP-SPNEGO-session-encrypted\r\n"
        b"\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=8\r\n"
        b"--Encrypted Boundary\r\n\tContent-Type: application/octet-stream\r\n\x10\x00\x00\x00"
    )
    assert re.search(rb"[^\n]--Encrypted Boundary--\r\n\Z", body)
    payload = body.partition(b"octet-stream\r\n")[2].removesuffix(b"--Encrypted Boundary--\r\n")
    assert client.unwrap_winrm(payload[4:20], payload[20:]) == b"<reply/>"


def test_what_cannot_be_opened(accounts: Accounts) -> None:
    client, signed_in = sign_in(accounts)
    good = sealed(client, b"<message/>")
    assert signed_in.unseal(good).body == b"<message/>"
    for body in (
        b"",
        good,  # a second time
        good.replace(b"Content-Type", b"content-type"),
        good[:-30],
        good.replace(b"\x10\x00\x00\x00", b"\xff\xff\xff\xff"),
        sealed(sign_in(accounts)[0], b"of another context"),
    ):
        with pytest.raises(Unsealable):
            signed_in.unseal(body)


def test_another_length_than_announced(accounts: Accounts) -> None:
    client, signed_in = sign_in(accounts)
    with pytest.raises(Unsealable):
        signed_in.unseal(sealed(client, b"<message/>", length=9))


def test_a_variable_that_was_set_before_is_set_afterwards(accounts: Accounts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NTLM_USER_FILE", "theirs")
    sign_in(accounts)
    assert os.environ["NTLM_USER_FILE"] == "theirs"


def test_authorization_headers() -> None:
    assert token_of("Negotiate YWJj") == token_of("NTLM YWJj") == b"abc"
    assert token_of("Negotiate !") is token_of("Bearer YWJj") is token_of("Negotiate") is None
    assert basic_of("Basic dXNlcjpwYTpzcw==") == ("user", "pa:ss")
    assert basic_of("Basic dXNlcg==") is basic_of("Negotiate dXNlcjpw") is None

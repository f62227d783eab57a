"""Our own WRITE requests against a real Samba, in every form in which a host may want them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from smbprotocol.connection import Ciphers, SigningAlgorithms
from smbprotocol.exceptions import SMBException
from smbprotocol.session import Session

from hvgui.domain.hosts.host import HostProfile, SmbPlace
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.transport.staging import smb_writes
from hvgui.transport.staging.smb_share import WRITE, SmbStaging
from tests.support.account import PASSWORD, USER
from tests.support.samba import MISSING, Samba, available, samba

pytestmark = pytest.mark.skipif(not available(), reason=MISSING)

OPERATION = "a" * 32

ENCRYPTION = "server smb3 encryption algorithms"
SIGNING = "server smb3 signing algorithms"

#: Form: whether the host encrypts, what its configuration says, and the dialect and algorithm that must come of it.
FORMS = {
    "3.1.1, AES-128-GCM": ("required", (), 0x311, Ciphers.AES_128_GCM),
    "3.1.1, AES-256-GCM": ("required", (f"{ENCRYPTION} = AES-256-GCM",), 0x311, Ciphers.AES_256_GCM),
    "3.1.1, AES-256-CCM": ("required", (f"{ENCRYPTION} = AES-256-CCM",), 0x311, Ciphers.AES_256_CCM),
    "3.1.1, signed with GMAC": ("off", (), 0x311, SigningAlgorithms.AES_GMAC),
    "3.1.1, signed with CMAC": ("off", (f"{SIGNING} = AES-128-CMAC",), 0x311, SigningAlgorithms.AES_CMAC),
    "3.1.1, signed with HMAC": ("off", (f"{SIGNING} = HMAC-SHA256",), 0x311, SigningAlgorithms.HMAC_SHA256),
    "3.0.2, AES-128-CCM": ("required", ("server max protocol = SMB3_02",), 0x302, None),
    "3.0, signed with CMAC": ("off", ("server max protocol = SMB3_00",), 0x300, None),
    "2.1, signed with HMAC": ("off", ("server max protocol = SMB2_10",), 0x210, None),
    "2.0.2, 64 KiB at once": ("off", ("server min protocol = SMB2_02", "server max protocol = SMB2_02"), 0x202, None),
    "few credits": ("required", ("smb2 max credits = 12",), 0x311, Ciphers.AES_128_GCM),
    "small writes": ("required", ("smb2 max write = 100000",), 0x311, Ciphers.AES_128_GCM),
}


def staging(served: Samba, *, unencrypted: bool = False) -> SmbStaging:
    profile = HostProfile(id=HostId("h"), address="127.0.0.1", user=USER)
    return SmbStaging(profile, SmbPlace(port=served.port, unencrypted=unencrypted), lambda: Secret(PASSWORD))


@pytest.mark.parametrize("form", FORMS)
def test_every_form_brings_every_byte(form: str, tmp_path: Path) -> None:
    bring(form, tmp_path)


@pytest.mark.parametrize("form", FORMS)
def test_where_the_library_looks_otherwise_inside_its_own_writes_do(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(smb_writes, "_INSIDES", ("connection.moved_elsewhere",))
    bring(form, tmp_path)
    assert "moved_elsewhere" in caplog.text


def bring(form: str, tmp_path: Path) -> None:
    encrypt, options, dialect, algorithm = FORMS[form]
    wanted = os.urandom(2 * WRITE + 70_001)
    chunks = [wanted[:1], wanted[1 : WRITE + 1], b"", wanted[WRITE + 1 :]]
    sent: list[int] = []
    with samba(tmp_path / "C", tmp_path / "samba", encrypt=encrypt, options=options) as served:
        share = staging(served, unencrypted=encrypt == "off")
        share.open()
        share.put(OPERATION, "f.bin", chunks, sent.append)
        (connection,) = share._cache.values()
        assert connection.dialect == dialect
        assert algorithm in (None, connection.signing_algorithm_id if encrypt == "off" else connection.cipher_id)
        share.close()
    there = tmp_path / "C" / SmbPlace().folder.replace("\\", "/") / OPERATION / "f.bin"
    assert there.read_bytes() == wanted
    assert sent == sorted(sent)
    assert sent[-1] == len(wanted)


@pytest.mark.parametrize("part", ["payload", "signature", "transform"])
def test_a_write_that_was_tampered_with_is_never_taken(
    part: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One bit on the way: the host closes the connection or says no, and that is a failed staging."""
    usual: Callable[..., None] = smb_writes.Writes._out

    def flipped(self: smb_writes.Writes, packet: memoryview) -> None:
        packet[{"payload": -1, "signature": 4 + 50, "transform": 4 + 44}[part]] ^= 1
        usual(self, packet)

    monkeypatch.setattr(smb_writes.Writes, "_out", flipped)
    encrypt = "required" if part == "transform" else "off"
    with samba(tmp_path / "C", tmp_path / "samba", encrypt=encrypt) as served:
        share = staging(served, unencrypted=encrypt == "off")
        share.open()
        with pytest.raises(Refusal) as raised:
            share.put(OPERATION, "f.bin", [b"x" * 1000], lambda _: None)
        share.close()
    assert raised.value.trouble.kind is TroubleKind.STAGING_FAILED
    assert not [one for one in (tmp_path / "C").rglob("f.bin") if one.read_bytes()]


def test_a_host_that_writes_less_than_it_was_given_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = smb_writes.Writes.confirm
    monkeypatch.setattr(smb_writes.Writes, "confirm", lambda self, request: usual(self, request) - 1)
    with samba(tmp_path / "C", tmp_path / "samba") as served:
        share = staging(served)
        share.open()
        with pytest.raises(Refusal) as raised:
            share.put(OPERATION, "f.bin", [b"x" * 1000], lambda _: None)
        share.close()
    assert "999 bytes of 1000" in raised.value.trouble.detail
    assert isinstance(raised.value.__cause__, SMBException)


def test_contents_are_never_readable_unless_that_is_allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes over the network is looked at, and a host that cannot encrypt gets no byte of the file."""
    heard = bytearray()
    usual = smb_writes.Writes._out

    def listened(self: smb_writes.Writes, packet: memoryview) -> None:
        heard.extend(packet)
        usual(self, packet)

    monkeypatch.setattr(smb_writes.Writes, "_out", listened)
    contents = b"the secret of the house" * 100
    for encrypt in ("desired", "if_required", "off"):
        with samba(tmp_path / f"C-{encrypt}", tmp_path / f"samba-{encrypt}", encrypt=encrypt) as served:
            share = staging(served)
            if encrypt == "off":
                with pytest.raises(Refusal) as raised:
                    share.open()
                assert raised.value.trouble.kind is TroubleKind.SMB_UNENCRYPTED
                assert not share._cache
                continue
            share.open()
            share.put(OPERATION, "f.bin", [contents], lambda _: None)
            share.close()
            assert heard
            assert b"secret" not in heard
    heard.clear()
    with samba(tmp_path / "C", tmp_path / "samba", encrypt="if_required") as served:
        share = staging(served, unencrypted=True)
        share.open()
        share.put(OPERATION, "f.bin", [contents], lambda _: None)
        share.close()
    assert b"secret" not in heard, "where the host can, it is encrypted all the same"


@pytest.mark.parametrize("form", ["3.1.1, signed with GMAC", "3.0, signed with CMAC", "2.1, signed with HMAC"])
def test_a_host_that_cannot_encrypt_sees_nothing_of_the_sign_in(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer to the negotiation is enough to know: a session is not set up, and the password is not used."""
    asked: list[object] = []
    usual = Session.connect

    def connect(self: Session) -> None:
        asked.append(self)
        usual(self)

    monkeypatch.setattr(Session, "connect", connect)
    encrypt, options, _dialect, _algorithm = FORMS[form]
    with samba(tmp_path / "C", tmp_path / "samba", encrypt=encrypt, options=options) as served:
        share = staging(served)
        with pytest.raises(Refusal) as raised:
            share.open()
        assert not share._cache
        assert not asked
        allowed = staging(served, unencrypted=True)
        allowed.open()
        allowed.close()
    assert raised.value.trouble.kind is TroubleKind.SMB_UNENCRYPTED
    assert raised.value.trouble.detail.startswith(f"SMB {form[: form.index(',')]}")
    assert len(asked) == 1, "one sign-in where that is allowed"


def test_a_wrong_password_is_tried_once_where_nothing_encrypts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[Session] = []
    usual = Session.connect

    def connect(session: Session) -> None:
        tries.append(session)
        usual(session)

    monkeypatch.setattr(Session, "connect", connect)
    with samba(tmp_path / "C", tmp_path / "samba", encrypt="off") as served:
        place = SmbPlace(port=served.port, unencrypted=True)
        profile = HostProfile(id=HostId("h"), address="127.0.0.1", user=USER)
        with pytest.raises(Refusal) as raised:
            SmbStaging(profile, place, lambda: Secret("wrong")).open()
    assert raised.value.trouble.kind is TroubleKind.SMB_REFUSED
    assert len(tries) == 1

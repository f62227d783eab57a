"""Sign-in to a share by Kerberos: a real Samba that knows a real KDC, and no password where there is a ticket."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.host import HostProfile, SmbPlace
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.transport.staging.smb_share import SmbStaging
from tests.support.account import PASSWORD
from tests.support.kdc import PACKAGES, Kdc, kdc, what_is_missing
from tests.support.samba import MISSING, Samba, available, samba

NO_KDC = what_is_missing()
pytestmark = [
    pytest.mark.skipif(not available(), reason=MISSING),
    pytest.mark.skipif(bool(NO_KDC), reason=f"KERBEROS IS NOT TESTED HERE: {NO_KDC}; packages {PACKAGES}"),
]
#: An account of this computer, too: a Samba in no domain maps no others.
USER = "root"
OPERATION = "c" * 32
DATA = b"by ticket" * 1000


@pytest.fixture(scope="module")
def realm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kdc]:
    with kdc(tmp_path_factory.mktemp("kdc")) as made:
        made.add(USER, PASSWORD)
        made.add("cifs/localhost")
        yield made


@contextmanager
def served(folder: Path, realm: Kdc, *options: str) -> Iterator[Samba]:
    keytab = realm.keytab("cifs/localhost")
    known = (f"realm = {realm.name}", "kerberos method = dedicated keytab", f"dedicated keytab file = {keytab}")
    with samba(folder / "C", folder / "samba", encrypt="required", options=(*known, *options)) as made:
        yield made


def share_of(
    made: Samba, auth: AuthKind, secret: Secret | None = None, *, name: str = "localhost", user: str = USER
) -> SmbStaging:
    profile = HostProfile(id=HostId("h"), address="127.0.0.1", user=user, auth=auth, kerberos_name=name)
    return SmbStaging(profile, SmbPlace(port=made.port), lambda: secret)


def brought(share: SmbStaging, folder: Path) -> None:
    share.open()
    share.put(OPERATION, "f.bin", [DATA], lambda _: None)
    share.close()
    (found,) = folder.rglob("f.bin")
    assert found.read_bytes() == DATA


def entered(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize("auth", [AuthKind.KERBEROS, AuthKind.NEGOTIATE])
def test_with_a_ticket_no_password_is_needed(
    tmp_path: Path, realm: Kdc, monkeypatch: pytest.MonkeyPatch, auth: AuthKind
) -> None:
    with served(tmp_path, realm, "ntlm auth = disabled") as made:
        entered(monkeypatch, realm.ticket(USER, PASSWORD))
        brought(share_of(made, auth), tmp_path / "C")


def test_a_password_gets_its_own_ticket(tmp_path: Path, realm: Kdc, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(tmp_path, realm, "ntlm auth = disabled") as made:
        entered(monkeypatch, realm.environment)
        brought(share_of(made, AuthKind.KERBEROS, Secret(PASSWORD)), tmp_path / "C")


def test_without_a_ticket_negotiate_goes_on_with_ntlm(
    tmp_path: Path, realm: Kdc, monkeypatch: pytest.MonkeyPatch
) -> None:
    with served(tmp_path, realm) as made:
        entered(monkeypatch, realm.environment)
        brought(share_of(made, AuthKind.NEGOTIATE, Secret(PASSWORD)), tmp_path / "C")


@pytest.mark.parametrize(
    ("auth", "password", "name", "words"),
    [
        (AuthKind.KERBEROS, "", "localhost", f"no ticket: kinit {USER}"),
        (AuthKind.NEGOTIATE, "", "localhost", f"no ticket: kinit {USER}; no password for NTLM"),
        (AuthKind.KERBEROS, "wrong", "localhost", "the domain refuses the password"),
        (AuthKind.KERBEROS, PASSWORD, "elsewhere.hvgui.test", "the domain knows no cifs service of that name"),
    ],
)
def test_what_is_missing_is_said_and_the_host_sees_no_sign_in(
    tmp_path: Path, realm: Kdc, monkeypatch: pytest.MonkeyPatch, auth: AuthKind, password: str, name: str, words: str
) -> None:
    with served(tmp_path, realm) as made:
        entered(monkeypatch, realm.environment)
        with pytest.raises(Refusal) as error:
            share_of(made, auth, Secret(password) if password else None, name=name).open()
    assert error.value.trouble.kind is TroubleKind.SMB_REFUSED
    assert error.value.trouble.detail == words

"""Who may sign in to a host, and how that is told to the NTLM acceptor."""

from __future__ import annotations

import hmac
import os
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace

from spnego import _ntlm

from hvgui.sim.cim import Principal

# pyspnego's acceptor reads the accounts from a file that an environment variable names. It does so while a token is
# stepped, so holding this lock for one step lets every host in the process have accounts of its own.
_FILE_VARIABLE = "NTLM_USER_FILE"
_KEYTAB_VARIABLE = "KRB5_KTNAME"
_variable = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A local account, or one of the host's domain."""

    user: str
    password: str = field(repr=False)
    may_use_winrm: bool = True
    may_use_hyperv: bool = True
    may_use_shell: bool = True
    may_invoke: bool = True

    @property
    def principal(self) -> Principal:
        return Principal(self.user, self.may_use_winrm, self.may_use_hyperv, self.may_use_shell, self.may_invoke)


class Accounts:
    """The accounts of one host. The file with their passwords lives from ``open`` to ``close``."""

    def __init__(self, accounts: Sequence[Account], host_name: str, domain: str, keytab: str = "") -> None:
        for account in accounts:
            if any(sign in account.user + account.password for sign in ":\r\n"):
                raise ValueError("colons and line ends cannot be written into the account file")
        self._accounts = {account.user.lower(): account for account in accounts}
        self._host_name = host_name
        self._domains = list(dict.fromkeys(("", ".", host_name, *([domain] if domain else []))))
        self._file: Path | None = None
        self.keytab = keytab

    def open(self) -> None:
        descriptor, name = tempfile.mkstemp(prefix="accounts-", suffix=".txt")
        os.close(descriptor)
        self._file = Path(name)
        self._write()

    def change_password(self, user: str, password: str) -> None:
        """From now on; who is signed in stays so."""
        self._accounts[user.lower()] = replace(self._accounts[user.lower()], password=password)
        with _variable:
            self._write()

    def _write(self) -> None:
        if self._file is not None:
            lines = (f"{d}:{a.user}:{a.password}\n" for a in self._accounts.values() for d in self._domains)
            self._file.write_text("".join(lines), encoding="utf-8")

    def close(self) -> None:
        if self._file is not None:
            self._file.unlink(missing_ok=True)
            self._file = None

    @contextmanager
    def told_to_acceptor(self) -> Iterator[None]:
        """While this is held, the acceptors know this host's name, accounts and keys and no others."""
        if self._file is None:
            raise RuntimeError("the accounts are not open")
        files = _set(_FILE_VARIABLE, str(self._file)), _set(_KEYTAB_VARIABLE, f"FILE:{self.keytab}")
        with _variable, files[0], files[1], _called(self._host_name):
            yield

    def principal(self, name: str) -> Principal | None:
        """The principal behind ``user``, ``DOMAIN\\user`` or ``user@REALM``."""
        account = self._accounts.get(name.rpartition("\\")[2].partition("@")[0].lower())
        return account.principal if account is not None else None

    def check(self, name: str, password: str) -> Principal | None:
        """Basic: local users only, without a domain ([MS-WSMV] 3.1.4.1.29.2, note 79)."""
        account = self._accounts.get(name.lower())
        if account is None or not hmac.compare_digest(account.password.encode(), password.encode()):
            return None
        return account.principal


@contextmanager
def _set(name: str, value: str) -> Iterator[None]:
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


@contextmanager
def _called(name: str) -> Iterator[None]:
    """The acceptor's challenge names this computer ([MS-NLMP] 2.2.1.2), which spnego asks of the system alone."""
    before = _ntlm.socket
    _ntlm.socket = SimpleNamespace(gethostname=lambda: name)
    try:
        yield
    finally:
        _ntlm.socket = before

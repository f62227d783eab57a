"""A real MIT KDC on loopback, with a realm, a database and a configuration of its own in a folder."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

REALM = "HVGUI.TEST"
_FOLDERS = "/usr/sbin:/sbin:/usr/bin:/bin:/usr/local/sbin:/usr/local/bin"
PROGRAMS = ("krb5kdc", "kdb5_util", "kadmin.local", "kinit", "klist")
#: Debian's names of what is needed, for the message of a skipped test.
PACKAGES = "krb5-kdc krb5-admin-server krb5-user libkrb5-dev gcc python3-dev"


def program(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:{_FOLDERS}")


def what_is_missing() -> str:
    """What keeps Kerberos from being tried here; empty when nothing does."""
    missing = [name for name in PROGRAMS if program(name) is None]
    for module in ("gssapi", "krb5"):
        try:
            __import__(module)
        except ImportError:
            missing.append(f"python module {module}")
    return ", ".join(missing)


class Kdc:
    """Principals come and go; each user gets a ticket cache of their own."""

    def __init__(self, folder: Path, port: int, name: str = REALM, *, home: Kdc | None = None) -> None:
        """``home`` is a realm whose users this one trusts and whose configuration is to know it."""
        self.folder = folder
        self.name = name
        self.port = port
        self._trusting: list[Kdc] = []
        self.environment = {
            "KRB5_CONFIG": str(folder / "krb5.conf"),
            "KRB5_KDC_PROFILE": str(folder / "kdc.conf"),
            "KRB5CCNAME": f"FILE:{folder / 'nobody.cache'}",
        }
        self._write()
        self._run("kdb5_util", "create", "-s", "-r", name, "-P", "master")
        if home is not None:
            home.trusted_by(self)

    def trusted_by(self, other: Kdc) -> None:
        """Users of this realm get tickets for the services of another, which has the name ``localhost`` from now on."""
        for realm in (self, other):
            realm.add(f"krbtgt/{other.name}@{self.name}", "between realms")
        self._trusting.append(other)
        self._write()

    def add(self, principal: str, password: str = "") -> None:
        self._admin(f'addprinc -pw "{password}" {principal}' if password else f"addprinc -randkey {principal}")

    def drop(self, principal: str) -> None:
        self._admin(f"delprinc -force {principal}")

    def keytab(self, *principals: str) -> Path:
        """A keytab with the keys of services."""
        path = self.folder / f"{'-'.join(principals).replace('/', '.')}.keytab"
        path.unlink(missing_ok=True)
        for principal in principals:
            self._admin(f"ktadd -norandkey -k {path} {principal}")
        return path

    def ticket(self, user: str, password: str, *, life: str = "1h", cache: str = "") -> dict[str, str]:
        """The environment of somebody who has signed in."""
        name = self.folder / f"{cache or user}.cache"
        name.unlink(missing_ok=True)
        environment = self.environment | {"KRB5CCNAME": f"FILE:{name}"}
        self._run("kinit", "-l", life, f"{user}@{self.name}", entered=password + "\n", environment=environment)
        return environment

    @contextmanager
    def running(self) -> Iterator[None]:
        command = program("krb5kdc")
        assert command is not None
        log = (self.folder / "kdc.out").open("wb")
        process = subprocess.Popen(
            [command, "-n", "-r", self.name], env=os.environ | self.environment, stdout=log, stderr=log
        )
        try:
            self._wait(process)
            yield
        finally:
            process.terminate()
            process.wait(60)
            log.close()

    def expired(self, environment: Mapping[str, str]) -> bool:
        """Whether the ticket of somebody who had signed in is over."""
        command = program("klist")
        assert command is not None
        return subprocess.run([command, "-s"], env=os.environ | environment, timeout=60, check=False).returncode != 0

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        while process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                continue
            return
        raise AssertionError((self.folder / "kdc.out").read_text())

    def _admin(self, query: str) -> None:
        self._run("kadmin.local", "-r", self.name, "-q", query)

    def _run(self, name: str, *arguments: str, entered: str = "", environment: Mapping[str, str] | None = None) -> None:
        command = program(name)
        assert command is not None
        done = subprocess.run(
            [command, *arguments],
            env=os.environ | (environment or self.environment),
            input=entered,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, f"{name} {arguments}: {done.stdout} {done.stderr}"

    def _write(self) -> None:
        realms = "".join(
            f" {realm.name} = {{\n  kdc = 127.0.0.1:{realm.port}\n }}\n" for realm in (self, *self._trusting)
        )
        (self.folder / "krb5.conf").write_text(
            f"""[libdefaults]
 default_realm = {self.name}
 dns_lookup_kdc = false
 dns_lookup_realm = false
 dns_canonicalize_hostname = false
 qualify_shortname = ""
 rdns = false
 udp_preference_limit = 1
 kdc_timeout = 3
[realms]
{realms}[domain_realm]
 localhost = {(self, *self._trusting)[-1].name}
[logging]
 kdc = FILE:{self.folder}/kdc.log
"""
        )
        (self.folder / "kdc.conf").write_text(
            f"""[kdcdefaults]
 kdc_listen = 127.0.0.1:{self.port}
 kdc_tcp_listen = 127.0.0.1:{self.port}
[realms]
 {self.name} = {{
  database_name = {self.folder}/principal
  key_stash_file = {self.folder}/stash
  acl_file = {self.folder}/kadm5.acl
  max_life = 10h
  disable_pac = true
 }}
"""
        )
        (self.folder / "kadm5.acl").write_text("")


@contextmanager
def kdc(folder: Path, name: str = REALM, *, home: Kdc | None = None) -> Iterator[Kdc]:
    """A KDC that answers while the block runs; users of ``home`` are trusted."""
    folder.mkdir(parents=True, exist_ok=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    made = Kdc(folder, port, name, home=home)
    with made.running():
        yield made

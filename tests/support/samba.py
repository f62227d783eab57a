"""A real Samba on loopback, with its own configuration and state, serving a folder as a host's C$."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.account import PASSWORD, USER
from tests.support.patience import until

SMBD = shutil.which("smbd") or "/usr/sbin/smbd"
SMBPASSWD = shutil.which("smbpasswd") or "/usr/bin/smbpasswd"
_TRIES = 3
MISSING = "Samba is not installed or this is not root: nothing about SMB is tested (apt-get install samba)"


def available() -> bool:
    return os.path.exists(SMBD) and os.path.exists(SMBPASSWD) and os.getuid() == 0


@dataclass
class Samba:
    port: int
    folder: Path
    process: subprocess.Popen[bytes]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(60)


@contextmanager
def samba(folder: Path, state: Path, *, encrypt: str = "desired", options: Iterable[str] = ()) -> Iterator[Samba]:
    """Serve ``folder`` as C$, to the host's own account; ``options`` are further lines of the global section."""
    # The path of a socket has at most 107 characters; a test's own folder may have nearly as many.
    sockets = Path(tempfile.mkdtemp(prefix="smb-"))
    for name in ("private", "run", "lock", "cache", "state"):
        (sockets / name).mkdir()
    (state / "log").mkdir(parents=True, exist_ok=True)
    folder.mkdir(parents=True, exist_ok=True)
    (state / "users.map").write_text(f"root = {USER} stager\n")
    further = "\n".join(options)
    template = f"""[global]
server role = standalone server
interfaces = 127.0.0.1
bind interfaces only = yes
smb ports = PORT
disable netbios = yes
private dir = {sockets}/private
pid directory = {sockets}/run
lock directory = {sockets}/lock
cache directory = {sockets}/cache
state directory = {sockets}/state
ncalrpc dir = {sockets}/ncalrpc
log file = {state}/log/smbd.log
username map = {state}/users.map
server signing = mandatory
smb encrypt = {encrypt}
server min protocol = SMB2_10
load printers = no
disable spoolss = yes
{further}
[C$]
path = {folder}
read only = no
valid users = root
force user = root
"""
    served = _started(folder, state, template)
    try:
        yield served
    finally:
        if served.process.poll() is None:
            served.stop()
        shutil.rmtree(sockets, ignore_errors=True)


def _started(folder: Path, state: Path, template: str) -> Samba:
    """A Samba that listens. The port it was told may be taken before it is there: then it ends, and gets another."""
    conf = str(state / "smb.conf")
    for left in reversed(range(_TRIES)):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        (state / "smb.conf").write_text(template.replace("PORT", str(port), 1))
        served = Samba(port, folder, _process(conf))
        try:
            _wait(port, served.process)
        except AssertionError:
            if served.process.poll() is None:
                served.stop()
            if not left:
                raise
        else:
            return served
    raise AssertionError("unreachable")


def _process(conf: str) -> subprocess.Popen[bytes]:
    subprocess.run(
        [SMBPASSWD, "-c", conf, "-a", "-s", "root"],
        input=f"{PASSWORD}\n{PASSWORD}\n".encode(),
        check=True,
        capture_output=True,
    )
    # A session of its own: smbd ends by sending SIGTERM to its whole process group.
    return subprocess.Popen(
        [SMBD, "-F", "--no-process-group", "-s", conf],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    def listens() -> bool:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            assert process.poll() is None, "smbd ended"
            return False
        return True

    until(listens, "smbd listens")

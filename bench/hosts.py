"""Simulated hosts in a process of their own, so that a measurement of the client is one."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.values import replace


@dataclass(frozen=True)
class Hosts:
    profiles: tuple[HostProfile, ...]
    password: str
    #: The process of the simulated hosts.
    pid: int

    def wire(self, number: int = 0, **options: object) -> PywinrmWire:
        return PywinrmWire(self.profiles[number], lambda: Secret(self.password), **options)  # type: ignore[arg-type]


@contextmanager
def hosts(
    *, count: int = 1, vms: int = 40, mischief: str = "", scene: str = "big", https: bool = False
) -> Iterator[Hosts]:
    """Hosts that answer until the block ends."""
    password = secrets.token_urlsafe(12)
    command = [sys.executable, "-m", "hvgui.sim", "--scene", scene, "--port", "0", "--mischief", mischief]
    if scene == "big":
        command += ["--hosts", str(count), "--vms", str(vms)]
    if https:
        command.append("--https")
    pinned = ""
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "HVGUI_SIM_PASSWORD": password}
    )
    try:
        profiles: list[HostProfile] = []
        assert process.stdout is not None
        for line in process.stdout:
            words = line.split()
            if words[0] == "password":
                break
            if words[0] == "certificate":
                pinned = words[1]
            elif len(words) > 1 and words[1].startswith(("http://", "https://")):
                port = int(words[1].split(":")[2].split("/")[0])
                host = HostProfile(id=HostId(words[0]), address="127.0.0.1", port=port, user="Administrator")
                profiles.append(replace(host, https=https, pinned=pinned))
        yield Hosts(tuple(profiles), password, process.pid)
    finally:
        process.terminate()
        process.wait(10)

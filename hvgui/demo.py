"""Demonstration: simulated hosts, and what the guided tour may do to them."""

from __future__ import annotations

import secrets
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hvgui.domain.host import HostProfile, StagingWay
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret

if TYPE_CHECKING:
    from hvgui.sim.launch import RunningHost, RunningScene


class Scene:
    """The hosts answer until ``stop``, to a password made for this run. Implements ``Stage`` of the tour."""

    def __init__(self, name: str, mischief: str, scratch: Path) -> None:
        # The simulator takes longer to import than the window; only a demonstration needs it.
        from hvgui.sim.launch import start_scene

        password = secrets.token_urlsafe(12)
        self._password = Secret(password)
        self._running: RunningScene = start_scene(name, password=password, root_folder=scratch, mischief=mischief)

    def names(self) -> tuple[str, ...]:
        """The hosts, by their own names."""
        return tuple(host.name for host in self._running.hosts)

    def profiles(self) -> list[tuple[HostProfile, Secret]]:
        """How to reach every host."""
        return [
            (
                HostProfile(
                    id=HostId(f"demo:{host.name}"),
                    address="127.0.0.1",
                    port=host.port,
                    user="Administrator",
                    # Port 445 of this machine is not the simulated host's.
                    staging=StagingWay.SHELL,
                ),
                self._password,
            )
            for host in self._running.hosts
        ]

    def guest_file(self, vm_id: str, path: str) -> Path:
        """The real file behind a path in a guest. Raises LookupError."""
        for host in self._running.hosts:
            found = host.guest_file(vm_id, path)
            if found is not None:
                return Path(found)
        raise LookupError(vm_id)

    def go_away(self, host: str) -> None:
        """Close a host's port and its connections."""
        self._host(host).stop()

    def come_back(self, host: str) -> None:
        """Open the port again, with the same VMs."""
        self._host(host).start()

    def stop(self) -> None:
        """Close every port."""
        self._running.stop()

    def _host(self, name: str) -> RunningHost:
        return next(h for h in self._running.hosts if h.name == name)


def start_demo() -> None:
    """The simulated data centre in a program of its own; it remembers nothing and ends with its window."""
    frozen = getattr(sys, "frozen", False)
    subprocess.Popen([sys.executable, *([] if frozen else ["-m", "hvgui"]), "--demo"], start_new_session=True)

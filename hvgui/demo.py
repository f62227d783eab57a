"""Demonstration: simulated hosts, and what the guided tour may do to them."""

from __future__ import annotations

import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from hvgui.domain.hosts.host import HostProfile, StagingWay
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.heartbeat_history import SILENT
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm

if TYPE_CHECKING:
    from hvgui.sim.launch import RunningHost, RunningScene


#: Seconds of the past of a simulated VM, between two of its samples, and since what is wrong now began.
_PAST, _STEP, _TROUBLED = 4 * 3600.0, 120.0, 1500.0


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


def past(vm: Vm, at: float) -> Iterator[tuple[float, Heartbeat]]:
    """Heartbeats of a simulated VM in the hours before the first reading: well while it ran, until what is now began.

    One VM in four has half an hour of which nothing is known, as after a night in which a host did not respond.
    """
    started = at - _PAST if vm.uptime_ms is None or vm.power is not Power.RUNNING else at - vm.uptime_ms / 1000
    gap = at - 9000 - 1800 if vm.key.vm.encode()[-1] % 4 == 0 else None
    for step in range(int(_PAST / _STEP)):
        moment = at - _PAST + step * _STEP
        if gap is not None and gap <= moment < gap + 1800:
            continue
        if vm.power is not Power.RUNNING or moment < started:
            yield moment, vm.heartbeat if vm.power is not Power.RUNNING else Heartbeat.NONE
        elif vm.heartbeat in SILENT | {Heartbeat.ERROR, Heartbeat.OK_CRITICAL}:
            since = at - _TROUBLED if vm.heartbeat_since is None else vm.heartbeat_since
            never = vm.heartbeat is Heartbeat.NO_CONTACT
            yield moment, vm.heartbeat if never or moment >= since - _TROUBLED else Heartbeat.OK_HEALTHY
        else:
            yield moment, vm.heartbeat


def start_demo() -> None:
    """The simulated data centre in a program of its own; it remembers nothing and ends with its window."""
    frozen = getattr(sys, "frozen", False)
    subprocess.Popen([sys.executable, *([] if frozen else ["-m", "hvgui"]), "--demo"], start_new_session=True)

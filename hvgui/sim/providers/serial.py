"""COM ports: the pipe behind each, changed in every state but Saved and bound at the next start (hyperv-hardware 5.3;
live-hosts E10)."""

from __future__ import annotations

import re

from hvgui.sim.cim import CimClass
from hvgui.sim.hyperv import hardware as hw
from hvgui.sim.hyperv.cimxml import Instance
from hvgui.sim.hyperv.editing import Changes, DroppedSilently, changes_of, only
from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, Host
from hvgui.sim.hyperv.identity import owner_of
from hvgui.sim.hyperv.machines import Machine, Power

_PIPE = re.compile(r"\\\\[^\\/:*?\"<>|]+\\pipe\\[^\\/:*?\"<>|]+", re.IGNORECASE)


def port_of(instance: Instance) -> int | None:
    """Which of the two ports an instance is about; None where it is about something else."""
    tail = owner_of(instance.text("InstanceID"))[1].upper()
    return next((n for n in range(2) if tail == f"{hw.SERIAL_TAIL}\\{n}".upper()), None)


def edit_port(host: Host, machine: Machine, cim_class: CimClass, instance: Instance) -> None:
    """Raises JobTrouble and DroppedSilently."""
    number = port_of(instance)
    if number is None:
        raise host.trouble(INVALID_PARAMETER, machine)
    settings = machine.settings
    pipe = settings.pipes[number]
    present: Changes = {"Connection": (pipe,) if pipe else (), "DebuggerMode": settings.debuggers[number]}
    changes = changes_of(host, machine, cim_class, instance, present)
    only(host, machine, changes, frozenset(present), present)
    if changes and machine.power is Power.SAVED:
        raise DroppedSilently
    wanted = changes.get("Connection", (pipe,))
    words = [str(each) for each in wanted] if isinstance(wanted, tuple) else []
    if len(words) > 1 or (words and words[0] and not _PIPE.fullmatch(words[0])):
        raise host.trouble(INVALID_PARAMETER, machine, "error.value", what="Connection")
    settings.pipes[number] = words[0] if words else ""
    settings.debuggers[number] = bool(changes.get("DebuggerMode", settings.debuggers[number]))

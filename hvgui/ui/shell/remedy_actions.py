"""Remedies of the main window: what the buttons beside a cause or a diagnosis do."""

from __future__ import annotations

from hvgui.controller.api.controller import Controller
from hvgui.domain.health.remedies import Act
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.ui.shell.host_commands import HostCommands
from hvgui.ui.shell.vm_commands import VmCommands

_POWER = {Act.TURN_OFF: PowerAction.TURN_OFF, Act.START: PowerAction.START, Act.RESUME: PowerAction.RESUME}


class RemedyActions:
    """Acts on one VM, with the confirmations that its commands have."""

    def __init__(self, controller: Controller, vms: VmCommands, hosts: HostCommands) -> None:
        self._controller = controller
        self._vms = vms
        self._hosts = hosts

    def do(self, act: Act, key: VmKey, service: Service | None = None) -> None:
        """Do it; nothing for a VM that is gone."""
        vm = self._controller.vm(key)
        if vm is None:
            return
        match act:
            case Act.WHY:
                self._vms.explain(key, service)
            case Act.CONNECT:
                self._vms.console.open(key)
            case Act.TURN_OFF | Act.START | Act.RESUME:
                self._vms.power_of([vm], _POWER[act])
            case Act.SERVICE_ON if service is not None:
                self._controller.set_services({key: {service: True}})
            case Act.DOCTOR:
                self._hosts.examine_host(key.host)
            case _:
                pass

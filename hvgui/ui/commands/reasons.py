"""Reasons why a command is disabled, as sentences: empty where it is enabled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import HostId
from hvgui.domain.machines.removal import DELETABLE
from hvgui.domain.vms.power import ALLOWED_FROM, STEADY, PowerAction
from hvgui.domain.vms.vm import Vm, family_by_name
from hvgui.ui.commands.command import Situation, WhyNot
from hvgui.wording import texts
from hvgui.wording.i18n import text

#: Columns of the window that compares settings.
_MOST_COMPARED, _MOST_SET = 6, 1000


def needs_host(now: Situation) -> str:
    return "" if now.host is not None else text("why-not.no-host")


def certificate(now: Situation) -> str:
    if now.host is None:
        return needs_host(now)
    return "" if now.host.profile.https else text("why-not-host.no-https")


def answering_host(now: Situation) -> str:
    if now.host is None or now.host.answers:
        return needs_host(now)
    return text("why-not.host-silent", host=now.host.name)


def needs_any_host(now: Situation) -> str:
    return "" if now.hosts else text("why-not.no-hosts")


def needs_vm(now: Situation) -> str:
    return "" if now.vms else text("why-not.no-vm")


def needs_rows(now: Situation) -> str:
    return "" if now.rows else text("why-not.no-rows")


def problems(now: Situation) -> str:
    return "" if now.problems else text("why-not.no-problem")


def one_vm(now: Situation) -> str:
    return text("why-not.one-vm") if len(now.vms) > 1 else needs_vm(now)


def some_vms(now: Situation) -> str:
    return text("why-not.too-many") if len(now.vms) > _MOST_SET else needs_vm(now)


def compare(now: Situation) -> str:
    """As many as fit side by side."""
    return "" if 2 <= len(now.vms) <= _MOST_COMPARED else text("why-not.compare")


def changeable(now: Situation) -> str:
    return needs_vm(now) or unwilling_host(now)


def silent_host(now: Situation) -> str:
    """The first host that does not answer, as a sentence."""
    for vm in now.vms:
        host = now.hosts.get(vm.key.host)
        if host is None or not host.answers:
            return text("why-not.host-silent", host=vm.key.host if host is None else host.name)
    return ""


def unwilling_host(now: Situation) -> str:
    """The first host that does not answer, or on which nothing may be changed, as a sentence."""
    return silent_host(now) or locked(now.vms, now.hosts)


def locked(vms: Iterable[Vm], hosts: Mapping[HostId, HostPicture]) -> str:
    """Why nothing may be changed on the hosts of these VMs, as a sentence; empty where something may."""
    for vm in vms:
        host = hosts.get(vm.key.host)
        if host is not None and host.closed is not None:
            return texts.trouble(host.closed).sentence()
    return ""


def unfinished(now: Situation) -> str:
    return "" if now.unfinished else text("why-not-unfinished.none")


def power(action: PowerAction) -> WhyNot:
    allowed = ALLOWED_FROM[action]

    def why_not(now: Situation) -> str:
        if reason := needs_vm(now) or unwilling_host(now):
            return reason
        for vm in now.vms:
            if vm.power not in allowed:
                return text("why-not.state", vm=vm.name, state=texts.power(vm.power))
        return ""

    return why_not


def deletable(now: Situation) -> str:
    """Off, saved or broken: the first VM that is none of these."""
    if reason := needs_vm(now) or unwilling_host(now):
        return reason
    live = next((vm for vm in now.vms if vm.power not in DELETABLE and not vm.critical), None)
    return "" if live is None else text("why-not.running-vm", vm=live.name, state=texts.power(live.power))


def exportable(now: Situation) -> str:
    """VMs of one host: they go to one folder."""
    if reason := needs_vm(now) or unwilling_host(now):
        return reason
    return "" if len({vm.key.host for vm in now.vms}) == 1 else text("why-not.one-host")


def one_changeable(now: Situation) -> str:
    return one_vm(now) or unwilling_host(now)


def checkpoint(now: Situation) -> str:
    if reason := needs_vm(now) or unwilling_host(now):
        return reason
    for vm in now.vms:
        if vm.power not in STEADY or vm.critical:
            return text("why-not.state", vm=vm.name, state=texts.power(vm.power, critical=vm.critical))
    return ""


def one_checkpoint(now: Situation) -> str:
    return one_vm(now) or checkpoint(now)


def copy(now: Situation) -> str:
    if reason := needs_vm(now) or unwilling_host(now):
        return reason
    if len({family_by_name(vm.guest_os) for vm in now.vms}) > 1:
        return text("why-not.mixed-guests")
    return ""

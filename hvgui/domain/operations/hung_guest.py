"""Guest that will probably not carry out a request to shut down: what is known of it before it is asked."""

from __future__ import annotations

from hvgui.domain.operations.outcome import Failed, Outcome, Unknown
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.services import Service, ServiceMeaning, meaning_of
from hvgui.domain.vms.vm import Vm

_SILENT_HEARTBEATS = frozenset({Heartbeat.LOST, Heartbeat.NO_CONTACT, Heartbeat.ERROR})
_SILENT_SERVICES = frozenset(
    {ServiceMeaning.NO_CONTACT, ServiceMeaning.LOST_CONTACT, ServiceMeaning.INCOMPATIBLE, ServiceMeaning.ERROR}
)
#: Why a request to the guest came to nothing although nobody refused it for good.
_NOT_CARRIED_OUT = frozenset(
    {
        TroubleKind.GUEST_NOT_READY,
        TroubleKind.GUEST_STILL_RUNNING,
        TroubleKind.SHUTDOWN_IN_PROGRESS,
        TroubleKind.SERVICE_NOT_OFFERED,
        TroubleKind.NOT_APPLIED,
        TroubleKind.JOB_FAILED,
        TroubleKind.JOB_TOO_LONG,
    }
)


def seems_hung(vm: Vm) -> bool:
    """Whether its heartbeat or its shutdown service has stopped responding, or that service is off."""
    if vm.heartbeat in _SILENT_HEARTBEATS:
        return True
    state = next((state for state in vm.services if state.service is Service.SHUTDOWN), None)
    meaning = None if state is None else meaning_of(state)
    return meaning in _SILENT_SERVICES or meaning is ServiceMeaning.OFF


def stays_on(outcome: Outcome | None) -> bool:
    """Whether a guest that was asked to shut down still runs, as far as is known."""
    if not isinstance(outcome, Failed | Unknown) or outcome.trouble is None:
        return False
    return outcome.trouble.kind in _NOT_CARRIED_OUT

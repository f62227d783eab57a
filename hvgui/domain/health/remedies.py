"""Remedies: what the window can do about a cause, or about the conclusion of a diagnosis, in the order of use."""

from __future__ import annotations

from enum import Enum

from hvgui.domain.health.attention import Cause
from hvgui.domain.health.diagnosis import Conclusion


class Act(Enum):
    """What a button beside a cause does."""

    WHY = "why"
    CONNECT = "connect"
    TURN_OFF = "turn-off"
    START = "start"
    RESUME = "resume"
    SERVICE_ON = "service-on"
    DOCTOR = "doctor"


#: Acts that change something: not on a host that is read-only or without rights.
CHANGING = frozenset({Act.TURN_OFF, Act.START, Act.RESUME, Act.SERVICE_ON})

_LOOK = (Act.WHY, Act.CONNECT)
OF_CAUSE: dict[Cause, tuple[Act, ...]] = {
    Cause.VM_CRITICAL: (Act.CONNECT,),
    Cause.GUEST_SILENT: (*_LOOK, Act.TURN_OFF),
    Cause.GUEST_ERROR: _LOOK,
    Cause.NO_CONTACT: _LOOK,
    Cause.APPLICATION: _LOOK,
}

_C = Conclusion
_OF_CONCLUSION: dict[Conclusion, tuple[Act, ...]] = {
    _C.HOST_SILENT: (Act.DOCTOR,),
    _C.OFF_BY_DEFAULT: (Act.SERVICE_ON,),
    _C.OFF_ON_HOST: (Act.SERVICE_ON,),
    _C.VM_OFF: (Act.START,),
    _C.VM_SAVED: (Act.START,),
    _C.VM_PAUSED: (Act.RESUME,),
    _C.GUEST_HANGS: (Act.CONNECT, Act.TURN_OFF),
}
#: Where the next step is on the screen of the guest, or a command that is run in it.
_IN_GUEST = frozenset(
    {
        _C.COMPONENT_MISSING,
        _C.REPORTED_DISABLED,
        _C.COMMUNICATION_FAILING,
        _C.APPLICATION_CRITICAL,
        _C.OLDER_UPDATE_BY_ISO,
        _C.OLDER_UPDATE_BY_WINDOWS,
        _C.INCOMPATIBLE_LINUX,
        _C.INCOMPATIBLE_BY_ISO,
        _C.INCOMPATIBLE_BY_WINDOWS,
        _C.INCOMPATIBLE,
        _C.REPORTED_PAUSED,
        _C.NO_SERVICES_IN_GUEST,
        _C.NO_SERVICES_IN_LINUX,
        _C.NO_SERVICES_IN_WINDOWS,
        _C.FCOPY_NOT_PACKAGED,
        _C.FCOPY_RENAMED,
        _C.FCOPY_KERNEL_UNKNOWN,
        _C.DAEMON_MISSING,
        _C.DAEMON_STOPPED,
        _C.MODULE_MISSING,
        _C.MODULE_SILENT,
        _C.WINDOWS_SERVICE_OFF,
        _C.WINDOWS_SERVICE_STOPPED,
        _C.SERVICE_OFF_IN_GUEST,
        _C.REPORTED_ERROR,
    }
)


def of_conclusion(conclusion: Conclusion) -> tuple[Act, ...]:
    """Acts for the next step of a diagnosis; none where there is only waiting, or nothing to do."""
    return _OF_CONCLUSION.get(conclusion, (Act.CONNECT,) if conclusion in _IN_GUEST else ())


def allowed(acts: tuple[Act, ...], *, closed: bool) -> tuple[Act, ...]:
    """The acts that are left on a host where nothing may be changed."""
    return tuple(act for act in acts if not (closed and act in CHANGING))

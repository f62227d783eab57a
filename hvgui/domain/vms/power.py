"""Power states of a VM and the verbs that change them.

EnabledState (read side) and RequestedState (write side) are different enumerations: hyperv-wmi-v2 4.1 and 5.
"""

from __future__ import annotations

from enum import Enum


class Power(Enum):
    """Power states: EnabledState, with the v1 values that some hosts still show folded in."""

    # Members are themselves and nothing else; Enum's own hash is a call of Python, half a million for a large list.
    __hash__ = object.__hash__

    UNKNOWN = "unknown"
    RUNNING = "running"
    OFF = "off"
    SAVED = "saved"
    PAUSED = "paused"
    STARTING = "starting"
    STOPPING = "stopping"
    SAVING = "saving"
    PAUSING = "pausing"
    RESUMING = "resuming"
    RESETTING = "resetting"
    OTHER = "other"


_BY_STATE: dict[int, Power] = {
    2: Power.RUNNING,
    3: Power.OFF,
    4: Power.STOPPING,
    6: Power.SAVED,
    9: Power.PAUSED,
    10: Power.STARTING,
    11: Power.RESETTING,
    32768: Power.PAUSED,
    32769: Power.SAVED,
    32770: Power.STARTING,
    32773: Power.SAVING,
    32774: Power.STOPPING,
    32776: Power.PAUSING,
    32777: Power.RESUMING,
}

_BY_OTHER: dict[str, Power] = {
    "saving": Power.SAVING,
    "fastsaving": Power.SAVING,
    "quiescing": Power.PAUSING,
    "resuming": Power.RESUMING,
    "starting": Power.STARTING,
    "stopping": Power.STOPPING,
}


def power_of(enabled_state: int | None, other: str | None = None) -> Power:
    """The power state for EnabledState and OtherEnabledState."""
    if enabled_state == 1:
        return _BY_OTHER.get((other or "").replace(" ", "").lower(), Power.OTHER)
    return _BY_STATE.get(enabled_state if enabled_state is not None else 0, Power.UNKNOWN)


#: States in which a worker process exists and integration components answer.
ALIVE = frozenset({Power.RUNNING, Power.PAUSED, Power.PAUSING, Power.RESUMING, Power.RESETTING, Power.SAVING})


#: States that last until somebody asks for another.
STEADY = frozenset({Power.RUNNING, Power.OFF, Power.SAVED, Power.PAUSED})


class PowerAction(Enum):
    """Verbs in the order of Hyper-V Manager's menu (field 2.4)."""

    START = "start"
    TURN_OFF = "turn-off"
    SHUT_DOWN = "shut-down"
    RESTART = "restart"
    SAVE = "save"
    PAUSE = "pause"
    RESUME = "resume"
    RESET = "reset"
    DELETE_SAVED_STATE = "delete-saved-state"


#: Done by the guest itself, which may take its time, refuse, or be locked.
BY_GUEST = frozenset({PowerAction.SHUT_DOWN, PowerAction.RESTART})

ALLOWED_FROM: dict[PowerAction, frozenset[Power]] = {
    PowerAction.START: frozenset({Power.OFF, Power.SAVED}),
    PowerAction.TURN_OFF: frozenset({Power.RUNNING, Power.PAUSED, Power.STARTING}),
    PowerAction.SHUT_DOWN: frozenset({Power.RUNNING}),
    PowerAction.RESTART: frozenset({Power.RUNNING}),
    PowerAction.SAVE: frozenset({Power.RUNNING, Power.PAUSED}),
    PowerAction.PAUSE: frozenset({Power.RUNNING}),
    PowerAction.RESUME: frozenset({Power.PAUSED}),
    PowerAction.RESET: frozenset({Power.RUNNING}),
    PowerAction.DELETE_SAVED_STATE: frozenset({Power.SAVED}),
}

#: States that show that the host has done it. What the guest does is not among them: it takes its time.
SHOWN_BY: dict[PowerAction, frozenset[Power]] = {
    PowerAction.START: frozenset({Power.RUNNING, Power.STARTING}),
    PowerAction.TURN_OFF: frozenset({Power.OFF}),
    PowerAction.SAVE: frozenset({Power.SAVED}),
    PowerAction.PAUSE: frozenset({Power.PAUSED}),
    PowerAction.RESUME: frozenset({Power.RUNNING, Power.RESUMING}),
    PowerAction.RESET: frozenset({Power.RUNNING, Power.RESETTING, Power.STARTING}),
    PowerAction.DELETE_SAVED_STATE: frozenset({Power.OFF}),
}

"""A virtual machine: its configuration, its power state, and what its components report at a moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from hvgui.sim.hyperv.components import (
    NO_CONTACT,
    PAUSED,
    SWITCHED_OFF,
    TIMED_OUT,
    Answer,
)
from hvgui.sim.hyperv.guests import Guest
from hvgui.sim.hyperv.hardware import Equipment
from hvgui.sim.hyperv.settings import Settings

# A disabled service that is switched on starts in the guest within this time (seconds).
SERVICE_START = 3.0

# Heartbeat is lost after two missed intervals of 2 s plus 1 s latency each; the others find out later (seconds).
HEARTBEAT_LOST = 6.0
OTHERS_LOST = 20.0

# What the guest reports as application health (hyperv-wmi-v2 10).
HEALTHY, CRITICAL, NOT_MONITORED = 2, 32782, 12


class Power(Enum):
    """Power state: EnabledState and OtherEnabledState as read (hyperv-wmi-v2 4.1)."""

    RUNNING = (2, None)
    OFF = (3, None)
    STOPPING = (4, None)
    SAVED = (6, None)
    PAUSED = (9, None)
    STARTING = (10, None)
    RESETTING = (11, None)
    SAVING = (1, "Saving")
    PAUSING = (1, "Quiescing")
    RESUMING = (1, "Resuming")

    @property
    def enabled_state(self) -> int:
        state: int = self.value[0]
        return state

    @property
    def other_state(self) -> str | None:
        other: str | None = self.value[1]
        return other

    @property
    def live(self) -> bool:
        """A worker process exists."""
        return self not in (Power.OFF, Power.SAVED)

    @property
    def steady(self) -> bool:
        return self in (Power.RUNNING, Power.OFF, Power.SAVED, Power.PAUSED)

    @property
    def guest_runs(self) -> bool:
        """The guest's services can answer and its files can be written."""
        return self is Power.RUNNING


@dataclass(slots=True)
class Checkpoint:
    """A checkpoint: its own GUID, a copy of the settings, and its place in the tree."""

    id: str
    created_at: datetime
    parent: str | None
    settings: Settings
    automatic: bool = False
    recovery: bool = False
    with_state: bool = False

    @property
    def name(self) -> str:
        return str(self.settings.system["ElementName"])


@dataclass(slots=True)
class Machine:
    """One VM. Moments are seconds of the host's monotonic clock; the past before the scene is negative."""

    id: str  # GUID, upper case
    generation: int
    settings: Settings
    guest: Guest
    installed_at: datetime
    configured_at: datetime
    seed: int
    equipment: Equipment = field(default_factory=Equipment)
    power: Power = Power.OFF
    changed_at: datetime | None = None  # None: never started
    powered_at: float = 0.0  # when the worker process came up
    uptime_before: float = 0.0  # seconds of uptime before powered_at (restored from saved state)
    booted_at: float = 0.0  # when the guest's operating system began to start
    process_id: int = 0
    shutdown_pending: bool = False
    requested_state: int = 5  # "no change" while idle (0.3)
    operation: int = 0  # OperationalStatus[1] while a checkpoint is made, merged …
    critical: bool = False
    lost: bool = False  # its configuration cannot be read: the host lists it, and nothing of it (hyperv-hardware 6.2)
    checkpoints: list[Checkpoint] = field(default_factory=list)
    current_checkpoint: str | None = None  # the one the live state descends from
    applied_checkpoint: str | None = None
    enabled_at: dict[str, float] = field(default_factory=dict)
    keys_down: set[int] = field(default_factory=set)  # virtual key codes held on the keyboard
    attended: bool = False  # Ctrl+Alt+Del was typed since the guest started
    typed: str = ""  # typed since then, a line feed for each Enter

    @property
    def name(self) -> str:
        return str(self.settings.system["ElementName"])

    def uptime(self, now: float) -> float:
        """Seconds since power-on; 0 without a worker process (hyperv-wmi-v2 4)."""
        return self.uptime_before + now - self.powered_at if self.power.live else 0.0

    def checkpoint(self, identifier: str) -> Checkpoint | None:
        return next((point for point in self.checkpoints if point.id == identifier.upper()), None)

    def contact_at(self, component: str) -> float:
        """The moment from which the guest's half of a component can answer."""
        switched_on = self.enabled_at.get(component)
        booted = self.booted_at + self.guest.contact_after(component)
        return booted if switched_on is None else max(booted, switched_on + SERVICE_START)

    def component_status(self, component: str, now: float) -> tuple[int, ...] | None:
        """OperationalStatus of a runtime component; None while it does not exist (hyperv-wmi-v2 9.2)."""
        if not self.power.live:
            return None
        if self.power in (Power.PAUSED, Power.PAUSING):
            return PAUSED
        if not self.settings.enabled(component):
            return SWITCHED_OFF
        answer = self.guest.answer(component)
        if answer is Answer.SILENT or now < self.contact_at(component) or not self.power.guest_runs:
            return NO_CONTACT
        if self.guest.hung_since is not None:
            grace = HEARTBEAT_LOST if component == "heartbeat" else OTHERS_LOST
            if now >= self.guest.hung_since + grace:
                return TIMED_OUT
        if component == "heartbeat" and answer is Answer.FINE:
            return (2, CRITICAL if self.guest.application_critical else 2)
        agreed: tuple[int, ...] = answer.value
        return agreed

    def answers(self, component: str, now: float) -> bool:
        """The service is switched on, has contact and works."""
        status = self.component_status(component, now)
        if status is None or not self.settings.enabled(component) or not self.power.guest_runs:
            return False
        return status[0] in (2, 3)

    def operational_status(self) -> tuple[int, ...]:
        """OperationalStatus of the VM (hyperv-wmi-v2 4.2)."""
        if self.critical:
            first = 3
        elif self.power.steady:
            first = 2
        else:
            first = 11
        return (first, self.operation) if self.operation else (first,)

    def application_health(self, now: float) -> int:
        """ApplicationHealth of the summary; Linux guests report none (hyperv-wmi-v2 10)."""
        if not self.answers("heartbeat", now) or self.guest.is_linux:
            return NOT_MONITORED
        return CRITICAL if self.guest.application_critical else HEALTHY

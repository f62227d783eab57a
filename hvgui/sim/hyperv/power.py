"""Changing a machine's power state: what is allowed, how long it takes, what it passes through (hyperv-wmi-v2 5)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hvgui.sim.hyperv.hosts import Host
from hvgui.sim.hyperv.machines import Machine, Power

Step = Callable[[Host, Machine, float], None]


def _boots(host: Host, machine: Machine, moment: float) -> None:
    host.set_power(machine, Power.RUNNING, moment)
    host.boot(machine, moment)


def _runs_on(host: Host, machine: Machine, moment: float) -> None:
    host.set_power(machine, Power.RUNNING, moment)


def _restored(host: Host, machine: Machine, moment: float) -> None:
    """The guest goes on where it was; its services make contact again soon."""
    host.set_power(machine, Power.RUNNING, moment)
    machine.booted_at = moment - machine.guest.boot_seconds + 2.0


def _to(power: Power) -> Step:
    def step(host: Host, machine: Machine, moment: float) -> None:
        host.set_power(machine, power, moment)

    return step


@dataclass(frozen=True, slots=True)
class Transition:
    """A way from one steady state to another. ``seconds`` at pace 1."""

    job_type: int
    through: Power
    seconds: float
    arrive: Step


_TURN_OFF = Transition(13, Power.STOPPING, 1.5, _to(Power.OFF))
_SAVE = Transition(14, Power.SAVING, 5.0, _to(Power.SAVED))

TRANSITIONS: Mapping[tuple[int, Power], Transition] = {
    (2, Power.OFF): Transition(12, Power.STARTING, 2.0, _boots),
    (2, Power.SAVED): Transition(15, Power.STARTING, 4.0, _restored),
    (2, Power.PAUSED): Transition(27, Power.RESUMING, 0.6, _runs_on),
    (3, Power.RUNNING): _TURN_OFF,
    (3, Power.PAUSED): _TURN_OFF,
    (3, Power.SAVED): _TURN_OFF,
    (6, Power.RUNNING): _SAVE,
    (6, Power.PAUSED): _SAVE,
    (9, Power.RUNNING): Transition(26, Power.PAUSING, 0.6, _to(Power.PAUSED)),
    (11, Power.RUNNING): Transition(28, Power.RESETTING, 1.5, _boots),
}

# Values that go through the guest's shutdown component.
GUEST_SHUTDOWN, GUEST_REBOOT = 4, 10

# Known numbers; v1's 32773, 32776 and 32777 exist only as invalid states (25.9).
KNOWN_REQUESTS = frozenset({2, 3, 4, 6, 9, 10, 11, 32768, 32769, 32773, 32776, 32777, 32779})


def begin_shutdown(host: Host, machine: Machine, moment: float, *, reboot: bool) -> None:
    """The guest shuts down by itself: the VM stays Running until it really halts (5)."""
    machine.shutdown_pending = True
    booted = machine.booted_at

    def halted(then: float) -> None:
        # Turned off, saved or reset meanwhile: nothing left to halt.
        if machine.power is not Power.RUNNING or machine.booted_at != booted or not machine.shutdown_pending:
            return
        if reboot:
            host.boot(machine, then)
        else:
            host.set_power(machine, Power.OFF, then)

    host.agenda.at(moment + host.duration(machine.guest.shutdown_seconds), halted)

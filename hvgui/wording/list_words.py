"""Short words of the VM list: as much as fits in a column; tips, details and copies have the long ones."""

from __future__ import annotations

from collections.abc import Iterator

from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import Power
from hvgui.wording import formats
from hvgui.wording.i18n import text

_MINUTE, _HOUR, _DAY = 60_000, 3_600_000, 86_400_000
#: Heartbeats that need a sentence beside them in the Status column.
TROUBLED = (Heartbeat.OK_CRITICAL, Heartbeat.NO_CONTACT, Heartbeat.LOST, Heartbeat.ERROR)
WORDED = {
    "list.heartbeat.*": [state.value for state in Heartbeat if state is not Heartbeat.NONE],
    "list.reason.*": [state.value for state in TROUBLED],
    "column-short.*": ["cpu", "memory", "version", "guest-os"],
}


def heartbeat(state: Heartbeat) -> str:
    """The heartbeat in a word or two; empty for a VM that is off."""
    return "" if state is Heartbeat.NONE else text(f"list.heartbeat.{state.value}")


def memory(megabytes: int | None) -> str:
    """Assigned memory in the unit that keeps it short; blank when there is none."""
    if not megabytes:
        return ""
    if megabytes < 1024:
        return f"{megabytes} MB"
    return f"{formats.number(megabytes / 1024, 1)} GB"


def uptime(milliseconds: int | None) -> str:
    """Days and hours, or hours and minutes; blank when there is none."""
    if milliseconds is None or milliseconds <= 0:
        return ""
    if milliseconds >= _DAY:
        days, rest = divmod(milliseconds, _DAY)
        return text("list.uptime.days", days=days, hours=f"{rest // _HOUR:02d}")
    hours, rest = divmod(milliseconds, _HOUR)
    return text("list.uptime.hours", hours=hours, minutes=f"{rest // _MINUTE:02d}")


def reason(state: Heartbeat, since: float | None, now: float) -> str:
    """Why a heartbeat is trouble, and since when; empty where it is none."""
    if state not in TROUBLED:
        return ""
    if state is Heartbeat.LOST and since is not None:
        return text("list.reason.lost-since", time=formats.clock(since, now))
    return text(f"list.reason.{state.value}")


def as_of(moment: float | None, now: float) -> str:
    """How old a row is whose host does not answer."""
    return text("list.not-read") if moment is None else text("list.as-of", time=formats.clock(moment, now))


def every_state() -> Iterator[str]:
    """All words of the State column, usual ones: the host's "-Critical" is a mark and a sentence."""
    return (text(f"power.{state.value}") for state in Power)


def every_heartbeat() -> Iterator[str]:
    """All words of the Heartbeat column."""
    return map(heartbeat, Heartbeat)


def long_statuses() -> list[str]:
    """The longest usual words of the Status column; any time of a day is as long as any other."""
    now = 12 * 3600.0
    return [as_of(now, now), text("activity.set-services"), *(reason(state, now, now) for state in TROUBLED)]


def long_uptimes() -> list[str]:
    """The longest usual uptimes."""
    return [uptime(23 * _HOUR + 59 * _MINUTE), uptime(99 * _DAY)]

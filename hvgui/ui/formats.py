"""Numbers, sizes, times and ages as people read them."""

from __future__ import annotations

import time

from hvgui.ui.i18n import plural, text

_DAY = 86_400
_UNITS = ("B", "KB", "MB", "GB", "TB")


def uptime(milliseconds: int | None) -> str:
    """``d.hh:mm:ss`` as Hyper-V Manager shows it, without the day below one day; blank when there is none."""
    if milliseconds is None or milliseconds <= 0:
        return ""
    days, rest = divmod(milliseconds // 1000, _DAY)
    clock = f"{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}"
    return f"{days}.{clock}" if days else clock


def memory(megabytes: int | None) -> str:
    """Megabytes, blank when there are none."""
    return f"{megabytes} MB" if megabytes else ""


def size(count: float) -> str:
    """A number of bytes in the unit that keeps it short."""
    value = float(count)
    for unit in _UNITS:
        if value < 1024 or unit == _UNITS[-1]:
            return f"{value:.0f} {unit}" if unit == "B" or value >= 100 else f"{value:.1f} {unit}"
        value /= 1024
    raise AssertionError(count)


def rate(bytes_per_second: float) -> str:
    """A transfer speed."""
    return text("format.rate", size=size(bytes_per_second))


def duration(seconds: float) -> str:
    """A rounded span of time."""
    whole = max(0, round(seconds))
    if whole < 60:
        return plural("format.seconds", whole)
    if whole < 3600:
        return plural("format.minutes", round(whole / 60))
    if whole < _DAY:
        return plural("format.hours", round(whole / 3600))
    return plural("format.days", round(whole / _DAY))


def age(seconds: float) -> str:
    """How long ago."""
    return text("format.now") if seconds < 2 else text("format.ago", duration=duration(seconds))


def clock(moment: float, now: float) -> str:
    """Hours and minutes of a moment, with its date when that is not today's."""
    then, today = time.localtime(moment), time.localtime(now)
    if (then.tm_year, then.tm_yday) == (today.tm_year, today.tm_yday):
        return time.strftime("%H:%M", then)
    return time.strftime("%Y-%m-%d %H:%M", then)


def clock_with_seconds(moment: float) -> str:
    """Hours, minutes and seconds of a moment."""
    return time.strftime("%H:%M:%S", time.localtime(moment))


def date_and_time(moment: float) -> str:
    """A moment with its date."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(moment))


def date(moment: float) -> str:
    """The day of a moment."""
    return time.strftime("%Y-%m-%d", time.localtime(moment))

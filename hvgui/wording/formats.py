"""Formats of numbers, sizes, times and ages."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from hvgui.wording.i18n import plural, text

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

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
            return f"{number(value, 0 if unit == 'B' or value >= 100 else 1)} {unit}"
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
        return _shown(moment, _manner.time)
    return _shown(moment, _manner.day_and(_manner.time))


def clock_with_seconds(moment: float) -> str:
    """Hours, minutes and seconds of a moment."""
    return _shown(moment, _manner.seconds)


def date_and_time(moment: float) -> str:
    """A moment with its date."""
    return _shown(moment, _manner.day_and(_manner.seconds))


def date(moment: float) -> str:
    """The day of a moment."""
    return _shown(moment, _manner.date)


def number(value: float, digits: int = 0) -> str:
    """A number with the separators of the locale."""
    if _manner.locale is None:
        return f"{value:,.{digits}f}" if digits == 0 else f"{value:.{digits}f}"
    return _manner.locale.toString(float(value), "f", digits)


class _Manner:
    """Format of dates and numbers: ISO 8601, as in commands and tests, or that of a locale."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.locale: QLocale | None = None
        self.date, self.time, self.seconds = "yyyy-MM-dd", "HH:mm", "HH:mm:ss"

    def day_and(self, time_format: str) -> str:
        return f"{self.date} {time_format}"

    def follow(self, locale: QLocale) -> None:
        short = locale.FormatType.ShortFormat
        self.locale = locale
        self.date, self.time = locale.dateFormat(short), locale.timeFormat(short)
        if "yyyy" not in self.date:
            # Two digits of a year are no date for a journal.
            self.date = self.date.replace("yy", "yyyy")
        self.seconds = self.time.replace("mm", "mm:ss")


_manner = _Manner()


def follow_locale(language: str, system: QLocale | None = None) -> None:
    """Write dates and numbers as the system does, or as the language does when it is not the system's."""
    # Here and not above: commands start without Qt and write in the neutral way.
    from PySide6.QtCore import QLocale

    here = system or QLocale.system()
    own = QLocale(language)
    _manner.follow(here if here.language() == own.language() else own)


def follow_nothing() -> None:
    """Write dates and numbers in the neutral way again."""
    _manner.reset()


def _shown(moment: float, pattern: str) -> str:
    if _manner.locale is None:
        return time.strftime(_NEUTRAL[pattern], time.localtime(moment))
    from PySide6.QtCore import QDateTime

    words = _manner.locale.toString(QDateTime.fromSecsSinceEpoch(int(moment)), pattern)
    # Before AM and PM some locales have a narrow blank, which would be named as a character that nobody sees.
    return words.replace("\u202f", " ").replace("\u00a0", " ")


_NEUTRAL = {
    "yyyy-MM-dd": "%Y-%m-%d",
    "HH:mm": "%H:%M",
    "HH:mm:ss": "%H:%M:%S",
    "yyyy-MM-dd HH:mm": "%Y-%m-%d %H:%M",
    "yyyy-MM-dd HH:mm:ss": "%Y-%m-%d %H:%M:%S",
}

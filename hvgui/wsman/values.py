"""CIM values as text: dates, intervals, numbers, truth (wsman-winrm 2; hyperv-wmi-v2 1.4 and 1.5)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?\s*(Z|[+-]\d\d:?\d\d)?", re.IGNORECASE | re.ASCII
)
_DMTF = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.(\d{6})([+-])(\d{3})", re.ASCII)
_DMTF_INTERVAL = re.compile(r"(\d{8})(\d\d)(\d\d)(\d\d)\.(\d{6}):000", re.ASCII)
_ISO_INTERVAL = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?", re.ASCII)


def moment(text: str | None) -> float | None:
    """Seconds since the epoch for a time stamp in ISO or DMTF form; None for null, junk and the 1601 "never"."""
    if not text:
        return None
    text = text.strip()
    try:
        if found := _ISO.fullmatch(text):
            y, mo, d, h, mi, s = (int(x) for x in found.groups()[:6])
            micro = int((found[7] or "0")[:6].ljust(6, "0"))
            when = datetime(y, mo, d, h, mi, s, micro, _zone(found[8]))
        elif found := _DMTF.fullmatch(text):
            y, mo, d, h, mi, s, micro = (int(x) for x in found.groups()[:7])
            shift = int(found[9]) * (-1 if found[8] == "-" else 1)
            when = datetime(y, mo, d, h, mi, s, micro, timezone(timedelta(minutes=shift)))
        else:
            return None
    except ValueError:
        return None
    return None if when.year <= 1601 else when.timestamp()


def _zone(text: str | None) -> timezone:
    if text is None or text.upper() == "Z":
        return UTC
    hours, minutes = int(text[1:3]), int(text[-2:])
    return timezone(timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1))


def interval(text: str | None) -> float | None:
    """Seconds of an interval in ISO or DMTF form; None for null and junk."""
    if not text:
        return None
    text = text.strip()
    if found := _DMTF_INTERVAL.fullmatch(text):
        d, h, mi, s, micro = (int(x) for x in found.groups())
        return d * 86400 + h * 3600 + mi * 60 + s + micro / 1e6
    if text != "P" and (found := _ISO_INTERVAL.fullmatch(text)):
        days, hours, minutes, seconds = found.groups()
        return int(days or 0) * 86400 + int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds or 0)
    return None


def dmtf_interval(seconds: int) -> str:
    """The DMTF text of an interval, the only form a provider takes (hyperv-wmi-v2 1.5)."""
    minutes, s = divmod(seconds, 60)
    hours, mi = divmod(minutes, 60)
    days, h = divmod(hours, 24)
    return f"{days:08d}{h:02d}{mi:02d}{s:02d}.000000:000"


def number(text: str | None) -> int | None:
    """A whole number; None for null and junk."""
    if text is None:
        return None
    try:
        return int(text.strip())
    except ValueError:
        return None


def truth(text: str | None) -> bool | None:
    """A boolean in any case; None for null and junk."""
    match (text or "").strip().lower():
        case "true" | "1":
            return True
        case "false" | "0":
            return False
        case _:
            return None


def duration(seconds: float) -> str:
    """The ``xs:duration`` of WS-Man headers."""
    return f"PT{seconds:.3f}S"

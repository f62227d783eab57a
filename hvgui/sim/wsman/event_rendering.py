"""Events as Windows writes them: an instance of the event class around the instances before and after.

Adapted from a trimmed capture of a creation event; what is inside TargetInstance follows the general rule for embedded
objects, UNVERIFIED (wsman-winrm 4.3).
"""

from __future__ import annotations

from datetime import UTC, datetime

from hvgui.sim import uris
from hvgui.sim.wsman.event_query import Change
from hvgui.sim.wsman.render import embedded

_FILETIME_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_NAMESPACES = f'xmlns:xsi="{uris.XSI}" xmlns:p="{{uri}}" xmlns:cim="{uris.COMMON}"'


def event_text(change: Change, namespace: str, moment: datetime) -> str:
    """One event; properties in alphabetical order, children of the instances under ``p1``."""
    uri = uris.class_uri(namespace, change.kind)
    passed = moment - _FILETIME_EPOCH
    ticks = (passed.days * 86_400 + passed.seconds) * 10_000_000 + passed.microseconds * 10
    previous = embedded("p:PreviousInstance", change.previous, "p1") if change.previous is not None else ""
    return (
        f'<p:{change.kind} {_NAMESPACES.format(uri=uri)} xsi:type="p:{change.kind}_Type">'
        f'{previous}<p:SECURITY_DESCRIPTOR xsi:nil="true"/>{embedded("p:TargetInstance", change.target, "p1")}'
        f"<p:TIME_CREATED>{ticks}</p:TIME_CREATED></p:{change.kind}>"
    )

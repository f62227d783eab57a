"""Screens of VMs: pictures in any size, and the resolution that a guest draws in (hyperv-wmi-v2 16.5)."""

from __future__ import annotations

import base64
import binascii

from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.vms.screen import REPLY_BYTES, Resolution, Thumbnail
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.list_reading import settings_reference
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.replies import Invoked
from hvgui.wsman.requests import Invoke
from hvgui.wsman.values import number


def read_thumbnail(dialect: Dialect, key: VmKey, size: Resolution) -> Exchange[Thumbnail | None]:
    """The VM's screen; None when it has none now.

    The array of bytes comes as one base64 element; repeated decimal elements are read too, since only the first form
    was seen in production.
    """
    answer = yield Invoke(
        dialect.service.resource,
        "GetVirtualSystemThumbnailImage",
        dialect.service.selectors,
        (
            ("HeightPixels", size.height),
            ("TargetSystem", settings_reference(key.vm)),
            ("WidthPixels", size.width),
        ),
        reply=REPLY_BYTES,
    )
    assert isinstance(answer, Invoked)
    if answer.return_value != 0:
        return None
    values = answer.out.texts("ImageData")
    try:
        if len(values) == 1:
            pixels = base64.b64decode(values[0], validate=False)
        else:
            pixels = bytes(int(value) for value in values)
    except (binascii.Error, ValueError):
        return None
    return Thumbnail(size.width, size.height, pixels) if len(pixels) == 2 * size.width * size.height else None


def read_resolution(vm: VmId) -> Exchange[Resolution | None]:
    """What the guest draws on; None while nothing is told, as while it has no driver for it."""
    for head in (yield from every(selections.video_head_of(vm))):
        width, height = (number(head.text(f"Current{way}Resolution")) for way in ("Horizontal", "Vertical"))
        if width and height:
            return Resolution(width, height)
    return None


#: EnhancedSessionModeState of a VM whose guest takes an enhanced session now (hyperv-wmi-v2 4).
_OFFERED = 2


def offers_enhanced(vm: VmId) -> Exchange[bool]:
    """Whether a guest takes an enhanced session now: its host allows it, and it has the service for it."""
    found = yield from every(selections.system_of(vm))
    return bool(found) and number(found[0].text("EnhancedSessionModeState")) == _OFFERED

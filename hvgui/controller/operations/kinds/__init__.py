"""Kinds of change. A new kind is a file here and a row in the table: the journal finds kinds by their names.

One room: a table of kinds, each a file or two, that the engine knows by the table alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hvgui.controller.operations.entries import wish_in
from hvgui.controller.operations.kinds.adapters import ADAPTERS
from hvgui.controller.operations.kinds.checkpoints import CHECKPOINTS
from hvgui.controller.operations.kinds.disk_files import DISK_FILES
from hvgui.controller.operations.kinds.disk_limits import DISK_LIMITS
from hvgui.controller.operations.kinds.disk_moves import DISK_MOVES
from hvgui.controller.operations.kinds.disks import DISKS
from hvgui.controller.operations.kinds.drive_controllers import CONTROLLERS
from hvgui.controller.operations.kinds.exports import EXPORTS
from hvgui.controller.operations.kinds.host_settings import HOST_SETTINGS
from hvgui.controller.operations.kinds.images import IMAGES
from hvgui.controller.operations.kinds.imports import IMPORTS
from hvgui.controller.operations.kinds.keyboard import KEYBOARD
from hvgui.controller.operations.kinds.kvp import DATA_EXCHANGE
from hvgui.controller.operations.kinds.machine_removals import REMOVALS
from hvgui.controller.operations.kinds.machines import MACHINES
from hvgui.controller.operations.kinds.media import MEDIA
from hvgui.controller.operations.kinds.power import POWER
from hvgui.controller.operations.kinds.services import SERVICES
from hvgui.controller.operations.kinds.settings import SETTINGS
from hvgui.controller.operations.kinds.switches import SWITCHES
from hvgui.controller.operations.plan import Change
from hvgui.domain.operations.record import Asked

_CHANGES: tuple[Change[Any, Any], ...] = (
    *(SERVICES, DATA_EXCHANGE, SETTINGS, MEDIA, IMAGES, DISKS, CONTROLLERS, DISK_FILES, DISK_LIMITS, DISK_MOVES),
    *(ADAPTERS, SWITCHES, HOST_SETTINGS, POWER, CHECKPOINTS, MACHINES, REMOVALS, EXPORTS, KEYBOARD, IMPORTS),
)
BY_NAME: Mapping[str, Change[Any, Any]] = {change.name: change for change in _CHANGES}


def change_of(asked: Asked) -> Change[Any, Any] | None:
    """The kind of change that has made an entry; None where this program has none."""
    if not asked.wish:
        # Entries of older versions have no wish, and each of their kinds of record had one kind of change.
        return next((change for change in BY_NAME.values() if change.record is asked.kind), None)
    try:
        return BY_NAME.get(wish_in(asked)[0])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None

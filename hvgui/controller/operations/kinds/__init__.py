"""The kinds of change. A new kind is a file here and a row in the table: the journal finds kinds by their names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hvgui.controller.operations.kinds.checkpoints import CHECKPOINTS
from hvgui.controller.operations.kinds.kvp import DATA_EXCHANGE
from hvgui.controller.operations.kinds.power import POWER
from hvgui.controller.operations.kinds.services import SERVICES
from hvgui.controller.operations.kinds.settings import SETTINGS
from hvgui.controller.operations.plan import Change

BY_NAME: Mapping[str, Change[Any, Any]] = {
    change.name: change for change in (SERVICES, DATA_EXCHANGE, SETTINGS, POWER, CHECKPOINTS)
}

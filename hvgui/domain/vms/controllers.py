"""Is this guest a domain controller? Its clock is the domain's clock, so time synchronisation is not switched in bulk.

Sources: ProductType 2 is a domain controller (OSVERSIONINFOEX, sent through Data Exchange, hyperv-wmi-v2 12.1);
field 3, row 13, for what goes wrong.
"""

from __future__ import annotations

import re
from enum import Enum

from hvgui.domain.vms.vm import GuestFacts, Vm

_CONTROLLER = "2"
_NAME = re.compile(r"(?:^|[^a-z0-9])(?:p|b|a|ad|ro)?dc\d*(?:$|[^a-z0-9])")


class ControllerEvidence(Enum):
    """Evidence that a guest is a domain controller, the strongest first."""

    FACTS = "facts"
    LABEL = "label"
    #: Only a hint: never a reason to refuse.
    NAME = "name"
    NONE = "none"


#: Evidence that guards time synchronisation.
GUARDED = frozenset({ControllerEvidence.FACTS, ControllerEvidence.LABEL})


def controller_evidence(vm: Vm, facts: GuestFacts | None = None) -> ControllerEvidence:
    """What says that a VM is a domain controller. A guest that says it is none is believed over its name."""
    product = dict(facts.items).get("ProductType", "") if facts is not None else ""
    if product == _CONTROLLER:
        return ControllerEvidence.FACTS
    if vm.labels.is_controller:
        return ControllerEvidence.LABEL
    if not product and _NAME.search(vm.name.lower()):
        return ControllerEvidence.NAME
    return ControllerEvidence.NONE

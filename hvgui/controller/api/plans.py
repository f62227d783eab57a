"""Plans of service changes: what would be changed, shown before anything is sent."""

from __future__ import annotations

from typing import Protocol

from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.plan import Plan, Wishes


class PlansApi(Protocol):
    """Plans of changes to integration services, for any number of VMs."""

    def plan(self, wishes: Wishes, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        """What applying would do, by what is known now. ``ticked``: domain controllers that are really meant."""
        ...

    async def preview(self, wishes: Wishes, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        """The same by a fresh reading of the hosts, planned as it would be sent; sends nothing.

        Guests are asked whether they are domain controllers, where that matters. A host that does not answer refuses
        its items; nothing is raised.
        """
        ...

    def script(self, plan: Plan) -> str:
        """PowerShell that makes the changes of a plan."""
        ...

    def apply(self, plan: Plan) -> OperationId | None:
        """Start the changes of a plan; None when nothing would change."""
        ...

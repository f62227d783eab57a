"""Policies: which services which VMs should have, and how the VMs differ from that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Protocol

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.plan import Plan
from hvgui.domain.policies.policy import PolicySet, VmDrift


class PoliciesApi(Protocol):
    """The policies in use. Applying them is a bulk action: domain controllers need their own tick."""

    @property
    def current(self) -> PolicySet:
        """The policies in use."""
        ...

    def use(self, policies: PolicySet) -> None:
        """Use these without writing them into a file of the user's."""
        ...

    def on_change(self, hear: Callable[[], None]) -> Callable[[], None]:
        """Call ``hear`` when other policies are in use; the returned function ends it."""
        ...

    async def load(self, path: Path) -> PolicySet:
        """Use the policies of a file. Raises PolicyFileError (every mistake with its line) and Refusal."""
        ...

    async def save(self, path: Path, policies: PolicySet) -> None:
        """Write policies to a file, whole or not at all, and use them. Raises Refusal."""
        ...

    def drift(self, only: Iterable[VmKey] | None = None) -> Mapping[VmKey, VmDrift]:
        """How every VM, or each of ``only``, differs from the policies by what is known now.

        VMs without a policy are absent.
        """
        ...

    def plan(self, only: Iterable[VmKey] | None = None, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        """What applying the policies would do, by what is known now."""
        ...

    async def preview(self, only: Iterable[VmKey] | None = None, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        """The same by a fresh reading of the hosts; sends no change and raises nothing."""
        ...

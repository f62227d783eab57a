"""Integration services in depth, as the window and the command line see them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from hvgui.domain.diagnosis import Diagnosis
from hvgui.domain.heartbeat_history import Alarm, HeartbeatHistory
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.kvp import KvpChange, KvpItems, Relabel
from hvgui.domain.load import Load
from hvgui.domain.plan import Plan, Previewed, Wishes
from hvgui.domain.policy import PolicySet, VmDrift
from hvgui.domain.record import Record
from hvgui.domain.services import Service
from hvgui.domain.undoing import UndoProposal


class ServicesApi(Protocol):
    """Plans, journal, undo, policies, diagnosis, key/value items and tapes.

    What returns at once uses what is known; what is a coroutine may ask hosts first and raises Troubled only where it
    says so.
    """

    # preview
    def plan(self, wishes: Wishes, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        """What applying would do, by what is known now. ``ticked``: domain controllers that are really meant."""
        ...

    async def preview(self, wishes: Wishes, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        """The same by a fresh reading of the hosts, planned as it would be sent; sends nothing.

        Guests are asked whether they are domain controllers, where that matters.
        """
        ...

    def script(self, plan: Plan) -> str:
        """The PowerShell that does what the plan does."""
        ...

    def apply(self, plan: Plan) -> OperationId | None:
        """Do it; None when nothing would change."""
        ...

    # journal and undo
    @property
    def has_journal(self) -> bool:
        """Whether changes are recorded; a demonstration records nothing."""
        ...

    async def journal(self, words: str = "", *, limit: int = 500, before: int | None = None) -> tuple[Record, ...]:
        """The latest entries that hold every word, newest first; ``before`` (a number) pages on. Raises Refusal."""
        ...

    def may_undo(self, record: Record) -> bool:
        """Whether what was before an entry can be put back at all."""
        ...

    async def propose_undo(self, numbers: Sequence[int]) -> UndoProposal:
        """What undoing these entries would meet, against a fresh reading of the hosts. Raises Refusal."""
        ...

    def undo(self, proposal: UndoProposal, *, overwrite: frozenset[int] = frozenset()) -> tuple[OperationId, ...]:
        """Put back what is ready; of conflicts only the items chosen by ``UndoItem.number``."""
        ...

    # policies
    @property
    def policies(self) -> PolicySet: ...

    def use_policies(self, policies: PolicySet) -> None:
        """Use these without writing them into a file of the user's."""
        ...

    def on_policies(self, hear: Callable[[], None]) -> Callable[[], None]:
        """Start hearing that other policies are in use; the returned function ends it."""
        ...

    async def load_policies(self, path: Path) -> PolicySet:
        """Use the policies of a file. Raises PolicyFileError (every mistake with its line) and Refusal."""
        ...

    async def save_policies(self, path: Path, policies: PolicySet) -> None:
        """Write them to a file and use them. Raises Refusal."""
        ...

    def drift(self, only: Iterable[VmKey] | None = None) -> Mapping[VmKey, VmDrift]:
        """How every VM, or each of ``only``, stands to the policies by what is known now.

        VMs without a policy are absent.
        """
        ...

    def policy_plan(self, only: Iterable[VmKey] | None = None, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        """What applying the policies would do, by what is known now.

        Always a bulk action: domain controllers need their own tick.
        """
        ...

    async def policy_preview(
        self, only: Iterable[VmKey] | None = None, *, ticked: frozenset[VmKey] = frozenset()
    ) -> Plan:
        """The same by a fresh reading of the hosts."""
        ...

    # diagnosis
    def diagnosis(self, key: VmKey, service: Service) -> Diagnosis:
        """Why a service works or not, by what is known now."""
        ...

    async def diagnose(self, key: VmKey, service: Service) -> Diagnosis:
        """The same after asking the guest for its system and kernel, where that is not known yet."""
        ...

    # data exchange
    async def read_kvp(self, key: VmKey) -> KvpItems:
        """Every key/value item of a VM, read now. Raises Troubled."""
        ...

    async def preview_kvp(self, changes: Mapping[VmKey, Sequence[KvpChange]]) -> tuple[Previewed, ...]:
        """What ``change_kvp`` would do, by a fresh reading; sends nothing."""
        ...

    def change_kvp(self, changes: Mapping[VmKey, Sequence[KvpChange]]) -> OperationId:
        """Add, change and remove items of the host; what somebody else has changed meanwhile is refused."""
        ...

    def set_labels(self, wanted: Mapping[VmKey, Relabel]) -> OperationId | None:
        """Change tags, owner and role; None when nothing differs."""
        ...

    # heartbeat
    def tape(self, key: VmKey) -> HeartbeatHistory: ...
    def load(self, key: VmKey) -> Load:
        """What a VM's processor and memory did over the last hour; not to be changed."""
        ...

    def watch(self, keys: frozenset[VmKey]) -> None:
        """Tell when one of these VMs loses contact."""
        ...

    @property
    def watched(self) -> frozenset[VmKey]: ...

    def on_alarm(self, hear: Callable[[Alarm], None]) -> Callable[[], None]:
        """Start hearing alarms of watched VMs, on the loop's thread; the returned function ends it."""
        ...

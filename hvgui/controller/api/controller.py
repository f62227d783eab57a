"""Controller as the window and the commands see it. ``Fleet`` implements it; tests of the window bring their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from hvgui.controller.api.checkpoints import CheckpointsApi
from hvgui.controller.api.consoles import ConsolesApi
from hvgui.controller.api.copying import CopyingApi
from hvgui.controller.api.diagnosis import DiagnosisApi
from hvgui.controller.api.exports import ExportsApi
from hvgui.controller.api.hardware import HardwareApi
from hvgui.controller.api.journal import JournalApi
from hvgui.controller.api.kvp import KvpApi
from hvgui.controller.api.listener import Listener
from hvgui.controller.api.machines import MachinesApi
from hvgui.controller.api.monitoring import MonitoringApi
from hvgui.controller.api.plans import PlansApi
from hvgui.controller.api.policies import PoliciesApi
from hvgui.controller.api.recordings import Recording
from hvgui.controller.api.screens import ScreensApi
from hvgui.domain.copying.transfer import CopyRequest
from hvgui.domain.hosts.certificate import Certificate
from hvgui.domain.hosts.cluster import ClusterPicture
from hvgui.domain.hosts.doctor import Finding
from hvgui.domain.hosts.host import HostPicture, HostProfile
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.operations.recording import RecordingStage
from hvgui.domain.secret import Secret
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.settings.wishes import VmWish
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import Vm, VmDetail


class ChangeListener:
    """Base class of listeners: ignores every change, so that each overrides only what concerns it."""

    def vms_changed(self, changes: ChangeSet) -> None: ...

    def hosts_changed(self, hosts: frozenset[HostId]) -> None: ...

    def detail_changed(self, key: VmKey) -> None: ...

    def operations_changed(self, operations: frozenset[OperationId]) -> None: ...


class Controller(Protocol):
    """Hosts, VMs and operations, to be read and changed. Calls return at once; changes go on as operations."""

    @property
    def plans(self) -> PlansApi:
        """Changes of integration services, shown before they are sent."""
        ...

    @property
    def policies(self) -> PoliciesApi:
        """Policies of integration services, and drift from them."""
        ...

    @property
    def diagnosis(self) -> DiagnosisApi:
        """Why services of VMs work or not."""
        ...

    @property
    def kvp(self) -> KvpApi:
        """Key/value items and labels of VMs."""
        ...

    @property
    def journal(self) -> JournalApi:
        """Changes made with this program, and their undo."""
        ...

    @property
    def monitoring(self) -> MonitoringApi:
        """Heartbeat and load histories of VMs, and alarms."""
        ...

    @property
    def copying(self) -> CopyingApi:
        """Copying in depth: how fast, what to do where files exist, what an earlier run left undone."""
        ...

    # looking
    def hosts(self) -> Sequence[HostPicture]: ...
    def host(self, host: HostId) -> HostPicture | None: ...
    def vms(self) -> Mapping[VmKey, Vm]: ...
    def vm(self, key: VmKey) -> Vm | None: ...
    def detail(self, key: VmKey) -> VmDetail | None: ...
    def operations(self) -> Sequence[OperationPicture]: ...
    def operation(self, operation: OperationId) -> OperationPicture | None: ...
    def wanted(self, key: VmKey) -> Mapping[Service, bool]:
        """Service changes asked for and not yet confirmed by a read."""
        ...

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Start hearing; the returned function ends it."""
        ...

    def look_at(self, keys: frozenset[VmKey]) -> None:
        """VMs shown in detail now (Summary tab, open settings windows): read more, and more often."""
        ...

    def watch_hosts(self, hosts: frozenset[HostId] | None) -> None:
        """Hosts whose rows are visible; None means all. Others are read more rarely."""
        ...

    def set_refresh_interval(self, seconds: float | None) -> None:
        """How often hosts that are shown are read; None leaves it to the controller. Changes are followed closely
        all the same."""
        ...

    def set_visible(self, visible: bool) -> None:
        """Whether the window can be seen. While it cannot, hosts are read every minute at most."""
        ...

    # hosts
    def add_host(self, profile: HostProfile, secret: Secret | None, *, remember: bool) -> HostId: ...
    async def look_at_cluster(self, profile: HostProfile, secret: Secret | None) -> ClusterPicture:
        """The failover cluster at the profile's address, its nodes and whether they can be reached; adds nothing.

        Raises Troubled, with NO_CLUSTER where there is none.
        """
        ...

    def replace_host(self, profile: HostProfile, secret: Secret | None, *, remember: bool) -> None:
        """Change address, user or password of a known host and connect again; None keeps the password."""
        ...

    def keep_password(self, host: HostId) -> None:
        """Put the password that is in use into the keyring."""
        ...

    def forget_host(self, host: HostId) -> None: ...
    def reconnect(self, host: HostId) -> None: ...
    def refresh(self, host: HostId | None = None) -> None:
        """Read again now; None means every host."""
        ...

    async def signed_in_as(self) -> str:
        """Whom Kerberos would sign in as without a password; empty when nobody."""
        ...

    def keyring_name(self) -> str:
        """The keyring that keeps passwords, empty when they last for this session only."""
        ...

    async def examine(self, host: HostId, told: Callable[[tuple[Finding, ...]], None]) -> tuple[Finding, ...]:
        """Check every step of the connection; ``told`` is called with all findings after each step."""
        ...

    def record_host(self, host: HostId, folder: Path, told: Callable[[RecordingStage, int, int], None]) -> Recording:
        """Write what the host answers into a folder, without what belongs to it. Raises Troubled where it is gone."""
        ...

    async def certificate(self, host: HostId) -> Certificate:
        """What the host's port shows now, whether it is trusted or not. Raises Troubled."""
        ...

    def trust(self, host: HostId, fingerprint: str) -> None:
        """Pin a certificate for this host and connect again; a different one stops the session."""
        ...

    # acting
    @property
    def checkpoints(self) -> CheckpointsApi:
        """Checkpoints of VMs."""
        ...

    @property
    def machines(self) -> MachinesApi:
        """Whole VMs, made and deleted."""
        ...

    @property
    def exports(self) -> ExportsApi:
        """Whole VMs, written into folders of their hosts."""
        ...

    @property
    def consoles(self) -> ConsolesApi:
        """Screens of VMs, shown by another program."""
        ...

    @property
    def screens(self) -> ScreensApi:
        """Pictures of the screens of VMs, and typing into their guests."""
        ...

    @property
    def hardware(self) -> HardwareApi:
        """Memory, settings and network adapters of VMs."""
        ...

    def change_settings(self, wanted: Mapping[VmKey, Mapping[Setting, SettingValue]]) -> OperationId:
        """Change settings of VMs; every one is read back before it counts as done."""
        ...

    def configure(self, wishes: Sequence[VmWish]) -> OperationId:
        """Change settings, drives and adapters of VMs in one operation; each wish is read back before it counts as
        done."""
        ...

    async def preview_configuration(self, wishes: Sequence[VmWish]) -> Sequence[Previewed]:
        """What ``configure`` would do with these now, by a fresh reading. Raises Troubled."""
        ...

    def set_services(self, wanted: Mapping[VmKey, Mapping[Service, bool]]) -> OperationId: ...
    def copy_files(self, request: CopyRequest, *, turn_on_services: bool = False) -> OperationId:
        """``turn_on_services``: turn Guest services on where it is off, for this copy only, and restore it after."""
        ...

    def power(self, keys: Sequence[VmKey], action: PowerAction, *, force: bool = False) -> OperationId: ...
    def cancel(self, operation: OperationId) -> None: ...
    def retry(self, operation: OperationId, *, sure: bool = False) -> OperationId | None:
        """Start a new operation for the items that failed, were cancelled or are unknown; None when there are none.

        What would happen twice if it did happen is repeated only when a person is ``sure``.
        """
        ...

    def retry_asks(self, operation: OperationId) -> bool:
        """Whether some of what is unknown would happen twice."""
        ...

    def stop_for_later(self) -> None:
        """The program is about to end: stop what runs, clean up, and let the next run go on with copies.

        Once no operation is running, everything has let go of its host. Nothing is to be started any more.
        """
        ...

    def put_back(self, operation: OperationId) -> OperationId | None:
        """Start a new operation that takes interrupted changes back; None when there are none."""
        ...

    def clear_finished(self) -> None: ...
    def remove_operation(self, operation: OperationId) -> None:
        """Show an operation that has ended no more; of one that runs, nothing happens."""
        ...

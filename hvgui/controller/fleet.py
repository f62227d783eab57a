"""Controller of all hosts, for the window and the command line: its parts, put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakSet

from hvgui.controller.api.consoles import Launcher
from hvgui.controller.api.ports import (
    Clock,
    Offload,
    Post,
    SecretStore,
    Spawn,
    TappedWireFactory,
    WireFactory,
    Writes,
    WritesAtOnce,
)
from hvgui.controller.api.staging import FileSource, Scripts, ShareFactory
from hvgui.controller.copying.copy_service import CopyNeeds, CopyService
from hvgui.controller.hosts.auto_diagnosis import AutoDiagnosis
from hvgui.controller.hosts.clusters import MigrationReconciler
from hvgui.controller.hosts.connection_checks import ConnectionChecks
from hvgui.controller.hosts.consoles import Consoles
from hvgui.controller.hosts.doctor import ProbeFactory
from hvgui.controller.hosts.hardware_reader import HardwareReader
from hvgui.controller.hosts.host_lists import HostLists
from hvgui.controller.hosts.known_hosts import SessionNeeds
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.journal.journal import Journal
from hvgui.controller.journal.recorder import NoRecorder
from hvgui.controller.operations.journal_access import JournalAccess
from hvgui.controller.operations.kinds import BY_NAME
from hvgui.controller.operations.kinds.configuration import kind_for
from hvgui.controller.operations.kinds.power import POWER, PowerWish
from hvgui.controller.operations.kinds.services import SERVICES
from hvgui.controller.operations.kinds.settings import SETTINGS
from hvgui.controller.operations.recovery import Recovery
from hvgui.controller.operations.registry import Registry
from hvgui.controller.operations.runner import Runner
from hvgui.controller.recordings.host_recording import HostRecording, HostRecordings
from hvgui.controller.services.checkpoints import CheckpointAccess
from hvgui.controller.services.diagnosis import ServiceDiagnosis
from hvgui.controller.services.exports import Exports
from hvgui.controller.services.guest_knowledge import GuestKnowledge
from hvgui.controller.services.kvp import KvpAccess
from hvgui.controller.services.machine_choices import MachineChoices
from hvgui.controller.services.machines import Machines
from hvgui.controller.services.plans import Plans
from hvgui.controller.services.policies import Policies
from hvgui.controller.services.policy_book import PolicyBook
from hvgui.controller.services.screens import Screens
from hvgui.controller.state.intents import Intents
from hvgui.controller.state.monitoring import Monitoring, Past
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.domain.copying.transfer import CopyRequest
from hvgui.domain.hosts.certificate import Certificate
from hvgui.domain.hosts.cluster import ClusterPicture
from hvgui.domain.hosts.doctor import Finding
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.secret import Secret
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.settings.wishes import VmWish, service_wishes, setting_wishes
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.services import Service
from hvgui.domain.vms.vm import VmDetail
from hvgui.values import Struct

if TYPE_CHECKING:
    from hvgui.controller.recordings.recorder import Told

T = TypeVar("T")


class FleetDependencies(Struct, frozen=True, kw_only=True):
    """Dependencies of the controller."""

    spawn: Spawn
    offload: Offload
    post: Post
    clock: Clock
    wires: WireFactory
    secrets: SecretStore
    files: FileSource
    scripts: Scripts
    settings: SettingsFile
    cache_file: Path | None = None
    #: Makes what looks at ports and certificates; None leaves the connection doctor out.
    probes: ProbeFactory | None = None
    #: Makes wires that recordings of hosts listen to; None where none are made.
    tapped: TappedWireFactory | None = None
    #: Makes the fast way to a host's disk; None leaves the shell.
    shares: ShareFactory | None = None
    #: Where it is noted what copies have left on hosts; None lasts for the session.
    leftovers_file: Path | None = None
    #: How the notes in both files are written.
    writes: Writes = WritesAtOnce()
    #: Where the policies in use are kept between sessions; None keeps none.
    policies_file: Path | None = None
    #: Where choices for new VMs are kept, a file each; None keeps none.
    choices_folder: Path | None = None
    #: Where copies are written down until they have ended; None means that a restart cannot go on with them.
    unfinished_folder: Path | None = None
    #: Whether a copy that is killed may be gone on with by the next run.
    resumable: bool = True
    #: Moves what dead runs have left into this run's files.
    adopt: Callable[[], None] | None = None
    #: Whether to subscribe to events; without them everything works, only later.
    events: bool = False
    #: Runs what waits for them, a thread for each host; None where it may wait among everything else.
    listening: Offload | None = None
    #: Heartbeats of the time before this run; None where nobody knows any.
    past: Past | None = None
    #: Where changes are recorded; None means nowhere.
    journal: Journal | None = None
    #: Whether a run of the program lives that has written into the journal; None settles nothing that dead runs left.
    alive: Callable[[str], bool] | None = None
    #: Starts programs of this machine; None where there is no window.
    launcher: Launcher | None = None
    #: Whom Kerberos would sign in as without a password; called on a worker thread.
    signed_in_as: Callable[[], str] = str


class Fleet(HostLists):
    """Implements ``Controller``. Wiring only: what it does, its parts do."""

    def __init__(self, needs: FleetDependencies) -> None:
        self._journal = needs.journal
        self._spawn = needs.spawn
        self._offload, self._own_account = needs.offload, needs.signed_in_as
        super().__init__(_session_needs(needs))
        self._intents = Intents()
        self._registry = Registry(self.store, needs.clock)
        recorder = needs.journal or NoRecorder()
        context = OperationContext(
            self.store, self.sessions, self._intents, needs.clock, needs.offload, needs.post, recorder
        )
        self.monitoring = Monitoring(self.store, needs.past)
        self.runner = Runner(context, self._registry, needs.spawn)
        self.copying = CopyService(
            context, self._registry, self.runner, needs.spawn, _copy_needs(needs), self._known_hosts.change
        )
        self._recovery = None
        if needs.journal is not None and needs.alive is not None:
            more = (self.copying.change, self.copying.images, self.copying.machines)
            kinds = {**BY_NAME, **{change.name: change for change in more}}
            self._recovery = Recovery(context, needs.journal, self.runner, needs.alive, kinds)
        self._recovered: WeakSet[HostSession] = WeakSet()
        self.hardware = HardwareReader(context, self.copying.browser)
        self.consoles = Consoles(context, needs.offload, needs.launcher)
        self.screens = Screens(context, self.runner)
        self.checkpoints = CheckpointAccess(context, self.runner)
        self.exports = Exports(context, self.runner, needs.journal)
        choices = MachineChoices(needs.offload, needs.choices_folder)
        self.machines = Machines(context, self.runner, self.copying.machines, choices)
        self.kvp = KvpAccess(context, self.runner)
        self.journal = JournalAccess(context, self.runner, needs.journal)
        guests = GuestKnowledge(context)
        self.plans = Plans(context, self.runner, guests)
        self.diagnosis = ServiceDiagnosis(self.store, guests)
        self._policy_book = PolicyBook(needs.offload, needs.spawn, needs.policies_file)
        self.policies = Policies(self._policy_book, self.plans)
        self._policy_book.on_change(self._look_at_policies)
        self._recordings = HostRecordings(context, needs.tapped)
        self._checks = ConnectionChecks(context, self._known_hosts.wire, needs.probes, needs.shares)
        self._secrets = needs.secrets
        self.store.subscribe(MigrationReconciler(self.store, self.sessions, needs.clock))
        if self._checks.doctor is not None:
            self.store.subscribe(AutoDiagnosis(self.store, self.sessions, self._checks.doctor, needs.spawn))

    # life

    def start(self) -> None:
        """Show the last known lists and connect to every remembered host."""
        self._spawn(self._policy_book.open(), name="open policies")
        super().start()

    def close(self) -> None:
        """End every conversation and remember the lists."""
        self.copying.close()
        super().close()
        self.monitoring.close()
        if self._journal is not None:
            self._journal.close()

    def _alarmed(self, host: HostId) -> bool:
        return self.monitoring.watches(host)

    def _opened(self, session: HostSession) -> None:
        session.when_back(partial(self.copying.recover, session))
        session.after_refresh = partial(self._host_answers, session)

    def _host_answers(self, session: HostSession) -> None:
        """The host was just read: what is unknown is settled, at first also what dead runs of the program left."""
        if self._recovery is not None and session not in self._recovered:
            self._recovered.add(session)
            self._spawn(self._recovery.adopt(session), name=f"recover {session.profile.label}")
        self.runner.settler.host_answers(session)
        self.copying.go_on_with_wanted()

    # looking

    def detail(self, key: VmKey) -> VmDetail | None:
        return self.store.details.get(key)

    def operations(self) -> Sequence[OperationPicture]:
        return tuple(self.store.operations.values())

    def operation(self, operation: OperationId) -> OperationPicture | None:
        return self.store.operations.get(operation)

    def wanted(self, key: VmKey) -> Mapping[Service, bool]:
        return self._intents.of(key)

    # hosts

    async def signed_in_as(self) -> str:
        """Whom Kerberos would sign in as without a password; empty when nobody."""
        return await self._offload(self._own_account)

    def keyring_name(self) -> str:
        return self._secrets.backend

    async def look_at_cluster(self, profile: HostProfile, secret: Secret | None) -> ClusterPicture:
        return await self._checks.cluster(profile, secret)

    async def examine(self, host: HostId, told: Callable[[tuple[Finding, ...]], None]) -> tuple[Finding, ...]:
        return await self._checks.examine(host, told)

    async def certificate(self, host: HostId) -> Certificate:
        return await self._checks.certificate(host)

    def record_host(self, host: HostId, folder: Path, told: Told) -> HostRecording:
        return self._recordings.record(host, folder, told)

    # acting

    def set_services(self, wanted: Mapping[VmKey, Mapping[Service, bool]]) -> OperationId:
        return self.runner.begin(SERVICES, service_wishes(wanted))

    def power(self, keys: Sequence[VmKey], action: PowerAction, *, force: bool = False) -> OperationId:
        return self.runner.begin(POWER, [PowerWish(key, action, force) for key in keys])

    def change_settings(self, wanted: Mapping[VmKey, Mapping[Setting, SettingValue]]) -> OperationId:
        return self.runner.begin(SETTINGS, setting_wishes(wanted))

    def _look_at_policies(self) -> None:
        """Hardware is read once a policy is about it."""
        if self.policies.current.about_hardware:
            self.hardware.want_listed()

    def configure(self, wishes: Sequence[VmWish]) -> OperationId:
        return self.runner.begin(kind_for(wishes), wishes)

    async def preview_configuration(self, wishes: Sequence[VmWish]) -> Sequence[Previewed]:
        return await self.runner.preview(kind_for(wishes), wishes)

    def copy_files(self, request: CopyRequest, *, turn_on_services: bool = False) -> OperationId:
        return self.copying.start(request, turn_on=turn_on_services)

    def cancel(self, operation: OperationId) -> None:
        self.runner.cancel(operation)

    def retry(self, operation: OperationId, *, sure: bool = False) -> OperationId | None:
        return self.runner.retry(operation, sure=sure)

    def retry_asks(self, operation: OperationId) -> bool:
        return self.runner.asks(operation)

    def stop_for_later(self) -> None:
        self.copying.stop_for_later()
        for operation in self.operations():
            if operation.running:
                self.runner.cancel(operation.id)

    def put_back(self, operation: OperationId) -> OperationId | None:
        return self.runner.put_back(operation)

    def remove_operation(self, operation: OperationId) -> None:
        self._registry.remove(operation)
        self.runner.clear_finished()

    def clear_finished(self) -> None:
        self._registry.clear_finished()
        self.runner.clear_finished()


def _session_needs(needs: FleetDependencies) -> SessionNeeds:
    return SessionNeeds(
        wires=needs.wires,
        offload=needs.offload,
        spawn=needs.spawn,
        clock=needs.clock,
        events=needs.events,
        listening=needs.listening,
        settings=needs.settings,
        secrets=needs.secrets,
        cache_file=needs.cache_file,
    )


def _copy_needs(needs: FleetDependencies) -> CopyNeeds:
    return CopyNeeds(
        scripts=needs.scripts,
        files=needs.files,
        shares=needs.shares,
        secrets=needs.secrets,
        leftovers_file=needs.leftovers_file,
        unfinished_folder=needs.unfinished_folder,
        writes=needs.writes,
        resumable=needs.resumable,
        adopt=needs.adopt,
    )

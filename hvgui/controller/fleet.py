"""All hosts: the controller that the window talks to."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar
from weakref import WeakSet

from hvgui.controller.api.checkpoints import CheckpointsApi
from hvgui.controller.api.consoles import ConsolesApi, Launcher
from hvgui.controller.api.controller import Listener, Thumbnail
from hvgui.controller.api.copying import CopyingApi
from hvgui.controller.api.diagnosis import DiagnosisApi
from hvgui.controller.api.hardware import HardwareApi
from hvgui.controller.api.journal import JournalApi
from hvgui.controller.api.kvp import KvpApi
from hvgui.controller.api.monitoring import MonitoringApi
from hvgui.controller.api.plans import PlansApi
from hvgui.controller.api.policies import PoliciesApi
from hvgui.controller.api.ports import Clock, Offload, Post, SecretSource, SecretStore, Spawn, WireFactory
from hvgui.controller.api.staging import FileSource, ShareFactory
from hvgui.controller.copying.copy_service import CopyMeans, CopyService
from hvgui.controller.hosts.auto_diagnosis import AutoDiagnosis
from hvgui.controller.hosts.clusters import MigrationReconciler, look_at_cluster
from hvgui.controller.hosts.consoles import Consoles
from hvgui.controller.hosts.doctor import Doctor, Probe
from hvgui.controller.hosts.hardware_reader import HardwareReader
from hvgui.controller.hosts.no_wire import NoWire
from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.hosts.poll_schedule import PollSchedule
from hvgui.controller.hosts.request_queue import host_gone
from hvgui.controller.hosts.session import HostSession
from hvgui.controller.journal.journal import Journal
from hvgui.controller.journal.recorder import NoRecorder
from hvgui.controller.operations.journal_access import JournalAccess
from hvgui.controller.operations.kinds import BY_NAME
from hvgui.controller.operations.kinds.checkpoints import CHECKPOINTS
from hvgui.controller.operations.kinds.power import POWER, PowerWish
from hvgui.controller.operations.kinds.services import SERVICES, ServiceWish
from hvgui.controller.operations.kinds.settings import SETTINGS, SettingWish
from hvgui.controller.operations.recovery import Recovery
from hvgui.controller.operations.registry import Registry
from hvgui.controller.operations.runner import Runner
from hvgui.controller.recordings.host_recording import HostRecording
from hvgui.controller.recordings.recorder import Asked, HostRecorder, TappedWireFactory, Told
from hvgui.controller.services.diagnosis import ServiceDiagnosis
from hvgui.controller.services.guest_knowledge import GuestKnowledge
from hvgui.controller.services.kvp import KvpAccess
from hvgui.controller.services.plans import Plans
from hvgui.controller.services.policies import Policies
from hvgui.controller.services.policy_book import PolicyBook
from hvgui.controller.state import cache
from hvgui.controller.state.intents import Intents
from hvgui.controller.state.monitoring import Monitoring
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.controller.state.store import Store
from hvgui.domain.certificate import Certificate
from hvgui.domain.checkpoints import CheckpointReading, CheckpointWish
from hvgui.domain.cluster import ClusterPicture
from hvgui.domain.doctor import Finding
from hvgui.domain.host import HostPicture, HostProfile
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operation import OperationPicture
from hvgui.domain.power import PowerAction
from hvgui.domain.secret import Secret
from hvgui.domain.services import Service
from hvgui.domain.transfer import CopyRequest
from hvgui.domain.trouble import Troubled
from hvgui.domain.vm import Vm, VmDetail
from hvgui.domain.vm_settings import Setting, SettingValue
from hvgui.hyperv.changing import read_thumbnail
from hvgui.hyperv.checkpoints import read_checkpoints
from hvgui.wsman.exchange import Exchange, Wire

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class FleetDependencies:
    """Everything the fleet needs from outside."""

    spawn: Spawn
    offload: Offload
    post: Post
    clock: Clock
    wires: WireFactory
    secrets: SecretStore
    files: FileSource
    script: str
    settings: SettingsFile
    cache_file: Path | None = None
    probe: Probe | None = None
    #: Makes wires that recordings of hosts listen to; None where none are made.
    tapped: TappedWireFactory | None = None
    #: Makes the fast way to a host's disk; None leaves the shell.
    shares: ShareFactory | None = None
    #: Where it is noted what copies have left on hosts; None lasts for the session.
    leftovers_file: Path | None = None
    #: Where the policies in use are kept between sessions; None keeps none.
    policies_file: Path | None = None
    #: Where copies are written down until they have ended; None means that a restart cannot go on with them.
    unfinished_folder: Path | None = None
    #: Whether a copy that is killed may be gone on with by the next run.
    resumable: bool = True
    #: Moves what dead runs have left into this run's files.
    adopt: Callable[[], None] | None = None
    #: Whether to subscribe to events; without them everything works, only later.
    events: bool = False
    #: Where changes are recorded; None means nowhere.
    journal: Journal | None = None
    #: Whether a run of the program lives that has written into the journal; None settles nothing that dead runs left.
    alive: Callable[[str], bool] | None = None
    #: Starts programs of this machine; None where there is no window.
    launcher: Launcher | None = None


class Fleet:
    """Implements ``Controller``."""

    def __init__(self, around: FleetDependencies) -> None:
        self._around = around
        self.store = Store()
        self._sessions: dict[HostId, HostSession] = {}
        self._intents = Intents()
        self._registry = Registry(self.store, around.clock)
        recorder = around.journal or NoRecorder()
        context = OperationContext(
            self.store, self._sessions, self._intents, around.clock, around.offload, around.post, recorder
        )
        self._context = context
        self._runner = Runner(context, self._registry, around.spawn)
        self._copying = CopyService(
            context,
            self._registry,
            self._runner,
            around.spawn,
            CopyMeans(
                script=around.script,
                files=around.files,
                shares=around.shares,
                secrets=around.secrets,
                leftovers_file=around.leftovers_file,
                unfinished_folder=around.unfinished_folder,
                resumable=around.resumable,
                adopt=around.adopt,
            ),
            self._profile_changed,
        )
        self._recovery = None
        if around.journal is not None and around.alive is not None:
            copies = self._copying.change
            kinds = {**BY_NAME, copies.name: copies}
            self._recovery = Recovery(context, around.journal, self._runner, around.alive, kinds)
        self._hardware = HardwareReader(context)
        self._consoles = Consoles(context, around.offload, around.launcher)
        self._policy_book = PolicyBook(around.offload, around.spawn, around.policies_file)
        knowledge = GuestKnowledge(context)
        self._plans = Plans(context, self._runner, knowledge)
        self._policies = Policies(self._policy_book, self._plans)
        self._diagnosis = ServiceDiagnosis(self.store, knowledge)
        self._kvp = KvpAccess(context, self._runner)
        self._journal = JournalAccess(context, self._runner, around.journal)
        self._monitoring = Monitoring(self.store)
        self._transient: set[HostId] = set()
        self._recovered: WeakSet[HostSession] = WeakSet()
        self.store.subscribe(MigrationReconciler(self.store, self._sessions, around.clock))
        self._doctor = None
        if around.probe is not None:
            self._doctor = Doctor(around.probe, self._wire, around.offload, around.shares)
            self.store.subscribe(AutoDiagnosis(self.store, self._sessions, self._doctor, around.spawn))

    # life

    def start(self) -> None:
        """Show the last known lists and connect to every remembered host."""
        cached = {c.host: c for c in cache.load(self._around.cache_file)} if self._around.cache_file else {}
        self._around.spawn(self._policy_book.open(), name="open policies")
        for profile in self._around.settings.hosts:
            self._open(profile, self._stored(profile), cached.get(profile.id))

    def close(self) -> None:
        """End every conversation and remember the lists."""
        self._copying.close()
        if self._around.cache_file is not None:
            cache.save(self._around.cache_file, self._remembered())
        for session in self._sessions.values():
            session.close()
        self._monitoring.close()
        if self._around.journal is not None:
            self._around.journal.close()

    def _remembered(self) -> list[cache.CachedHost]:
        found = []
        for host, picture in self.store.hosts.items():
            if picture.as_of is not None and picture.facts is not None and host not in self._transient:
                vms = tuple(self.store.vms_of(host).values())
                found.append(cache.CachedHost(host, picture.as_of, picture.facts, vms))
        return found

    def _stored(self, profile: HostProfile) -> SecretSource:
        return partial(self._around.secrets.load, profile.id, profile.user)

    def _wire(self, profile: HostProfile, secret: SecretSource) -> Wire:
        return NoWire(profile) if profile.unknown_auth else self._around.wires(profile, secret)

    def _open(self, profile: HostProfile, secret: SecretSource, cached: cache.CachedHost | None = None) -> None:
        session = HostSession(
            profile,
            secret,
            store=self.store,
            wires=self._wire,
            offload=self._around.offload,
            clock=self._around.clock,
            spawn=self._around.spawn if self._around.events else None,
            pace=PollSchedule(lambda: random.uniform(0.85, 1.15)),
        )
        self._sessions[profile.id] = session
        if cached is not None:
            picture = self.store.hosts[profile.id]
            self.store.put_host(replace(picture, facts=cached.facts, as_of=cached.as_of, vm_count=len(cached.vms)))
            self.store.replace_vms(profile.id, cached.vms, cached.as_of)
        session.when_back(partial(self._copying.recover, session))
        session.after_refresh = partial(self._host_answers, session)
        self._around.spawn(session.run(), name=f"session {profile.label}", owner=session)

    def _host_answers(self, session: HostSession) -> None:
        """The host was just read: what is unknown is settled, at first also what dead runs of the program left."""
        if self._recovery is not None and session not in self._recovered:
            self._recovered.add(session)
            self._around.spawn(self._recovery.adopt(session), name=f"recover {session.profile.label}", owner=self)
        self._runner.settler.host_answers(session)

    # looking

    def hosts(self) -> Sequence[HostPicture]:
        return tuple(self.store.hosts.values())

    def host(self, host: HostId) -> HostPicture | None:
        return self.store.hosts.get(host)

    def vms(self) -> Mapping[VmKey, Vm]:
        return self.store.vms

    def vm(self, key: VmKey) -> Vm | None:
        return self.store.vms.get(key)

    def detail(self, key: VmKey) -> VmDetail | None:
        return self.store.details.get(key)

    def operations(self) -> Sequence[OperationPicture]:
        return tuple(self.store.operations.values())

    def operation(self, operation: OperationId) -> OperationPicture | None:
        return self.store.operations.get(operation)

    @property
    def plans(self) -> PlansApi:
        return self._plans

    @property
    def policies(self) -> PoliciesApi:
        return self._policies

    @property
    def diagnosis(self) -> DiagnosisApi:
        return self._diagnosis

    @property
    def kvp(self) -> KvpApi:
        return self._kvp

    @property
    def journal(self) -> JournalApi:
        return self._journal

    @property
    def monitoring(self) -> MonitoringApi:
        return self._monitoring

    @property
    def copying(self) -> CopyingApi:
        return self._copying

    def wanted(self, key: VmKey) -> Mapping[Service, bool]:
        return self._intents.of(key)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        return self.store.subscribe(listener)

    def look_at(self, keys: frozenset[VmKey]) -> None:
        for session in self._sessions.values():
            session.look_at(keys)

    def watch_hosts(self, hosts: frozenset[HostId] | None) -> None:
        for host, session in self._sessions.items():
            session.pace.watched = hosts is None or host in hosts

    def set_visible(self, visible: bool) -> None:
        """Whether the window can be seen; a minimised window is fed slowly."""
        for session in self._sessions.values():
            session.pace.visible = visible
            if visible:
                session.refresh()

    async def thumbnail(self, key: VmKey, width: int, height: int) -> Thumbnail | None:
        session = self._sessions.get(key.host)
        if session is None or not session.live:
            return None
        pixels = await session.ask(partial(read_thumbnail, session.dialect, key, width, height))
        return Thumbnail(width, height, pixels) if pixels is not None else None

    async def ask(self, host: HostId, build: Callable[[], Exchange[T]]) -> T:
        """One conversation with a host outside the usual rhythm. Raises Troubled."""
        session = self._sessions.get(host)
        if session is None:
            raise Troubled(host_gone(host))
        return await session.ask(build)

    # hosts

    def add_host(self, profile: HostProfile, secret: Secret | None, *, remember: bool) -> HostId:
        self._around.settings.save_hosts([*self._saved_hosts(), profile])
        self._keep(profile, secret, remember)
        self._open(profile, self._stored(profile) if secret is None else lambda: secret)
        return profile.id

    async def look_at_cluster(self, profile: HostProfile, secret: Secret | None) -> ClusterPicture:
        around = self._around
        return await look_at_cluster(
            profile, secret, tuple(self.store.hosts.values()), around.wires, around.offload, around.probe
        )

    def add_for_this_session(self, profile: HostProfile, secret: Secret | None) -> HostId:
        """A host named on the command line or simulated; nothing about it is written down."""
        self._transient.add(profile.id)
        self._open(profile, lambda: secret)
        return profile.id

    def replace_host(self, profile: HostProfile, secret: Secret | None, *, remember: bool) -> None:
        if profile.id not in self._transient:
            saved = [profile if p.id == profile.id else p for p in self._saved_hosts()]
            self._around.settings.save_hosts(saved)
            self._keep(profile, secret, remember)
        self._sessions[profile.id].reconnect(profile, None if secret is None else lambda: secret)

    def forget_host(self, host: HostId) -> None:
        session = self._sessions.pop(host, None)
        if session is None:
            return
        session.close()
        if host not in self._transient:
            self._around.settings.save_hosts([p for p in self._saved_hosts() if p.id != host])
            self._in_background(partial(self._around.secrets.forget, host, session.profile.user))
        self.store.drop_host(host)

    def reconnect(self, host: HostId) -> None:
        if session := self._sessions.get(host):
            session.reconnect()

    def refresh(self, host: HostId | None = None) -> None:
        for name, session in self._sessions.items():
            if host is None or host == name:
                session.refresh()

    async def examine(self, host: HostId, told: Callable[[tuple[Finding, ...]], None]) -> tuple[Finding, ...]:
        session = self._sessions.get(host)
        if session is None or self._doctor is None:
            return ()
        return await self._doctor.examine(session.profile, session.secret, told, refused=session.refused)

    def record_host(self, host: HostId, folder: Path, told: Told) -> HostRecording:
        session, tapped = self._sessions.get(host), self._around.tapped
        if session is None or tapped is None:
            raise Troubled(host_gone(host))
        closed = (h.facts.name.casefold() for h in self.store.hosts.values() if h.facts and h.profile.read_only)
        asked = Asked(session.profile, folder, closed=frozenset(name for name in closed if name))
        secret = session.secret
        recorder = HostRecorder(asked, lambda profile, tap: tapped(profile, secret, tap))
        return HostRecording(recorder, self._around.offload, self._around.post, told)

    async def certificate(self, host: HostId) -> Certificate:
        session, probe = self._sessions.get(host), self._around.probe
        if session is None or probe is None:
            raise Troubled(host_gone(host))
        profile = session.profile
        return await self._around.offload(lambda: probe.certificate(profile))

    def trust(self, host: HostId, fingerprint: str) -> None:
        session = self._sessions.get(host)
        if session is not None:
            self.replace_host(replace(session.profile, pinned=fingerprint), None, remember=False)

    def keyring_name(self) -> str:
        return self._around.secrets.backend

    def _saved_hosts(self) -> list[HostProfile]:
        return [s.profile for h, s in self._sessions.items() if h not in self._transient]

    def _keep(self, profile: HostProfile, secret: Secret | None, remember: bool) -> None:
        if secret is not None and remember:
            self._in_background(partial(self._around.secrets.save, profile.id, profile.user, secret))

    def _profile_changed(self, profile: HostProfile) -> None:
        """A setting that needs no new connection."""
        self._sessions[profile.id].profile = profile
        if picture := self.store.hosts.get(profile.id):
            self.store.put_host(replace(picture, profile=profile))
        if profile.id not in self._transient:
            self._around.settings.save_hosts(self._saved_hosts())

    def close_to_changes(self, host: HostId) -> None:
        """For this session, nothing may be changed on this host."""
        self._transient.add(host)
        self._profile_changed(replace(self._sessions[host].profile, read_only=True))

    def _in_background(self, work: Callable[[], object]) -> None:
        """A keyring may be slow or ask to be unlocked; nobody waits for it."""

        async def do() -> None:
            await self._around.offload(work)

        self._around.spawn(do(), name="keyring", owner=self)

    # acting

    def set_services(self, wanted: Mapping[VmKey, Mapping[Service, bool]]) -> OperationId:
        return self._runner.begin(
            SERVICES, [ServiceWish(key, service, on) for key, each in wanted.items() for service, on in each.items()]
        )

    def copy_files(self, request: CopyRequest, *, turn_on_services: bool = False) -> OperationId:
        return self._copying.start(request, turn_on=turn_on_services)

    def power(self, keys: Sequence[VmKey], action: PowerAction, *, force: bool = False) -> OperationId:
        return self._runner.begin(POWER, [PowerWish(key, action, force) for key in keys])

    def change_settings(self, wanted: Mapping[VmKey, Mapping[Setting, SettingValue]]) -> OperationId:
        return self._runner.begin(
            SETTINGS,
            [SettingWish(key, setting, value) for key, each in wanted.items() for setting, value in each.items()],
        )

    @property
    def consoles(self) -> ConsolesApi:
        return self._consoles

    @property
    def hardware(self) -> HardwareApi:
        return self._hardware

    @property
    def checkpoints(self) -> CheckpointsApi:
        return self

    async def read_checkpoints(self, key: VmKey) -> CheckpointReading:
        name = self._context.name_of(key)
        return await self._context.answering(key.host).ask(partial(read_checkpoints, key, name), name)

    def change_checkpoints(self, wishes: Sequence[CheckpointWish]) -> OperationId:
        return self._runner.begin(CHECKPOINTS, wishes)

    def cancel(self, operation: OperationId) -> None:
        self._runner.cancel(operation)

    def retry(self, operation: OperationId, *, sure: bool = False) -> OperationId | None:
        return self._runner.retry(operation, sure=sure)

    def retry_asks(self, operation: OperationId) -> bool:
        return self._runner.asks(operation)

    def put_back(self, operation: OperationId) -> OperationId | None:
        return self._runner.put_back(operation)

    def clear_finished(self) -> None:
        self._registry.clear_finished()
        self._runner.clear_finished()

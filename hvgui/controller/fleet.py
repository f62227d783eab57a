"""All hosts: the controller that the window talks to."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from hvgui.controller import cache
from hvgui.controller.checkpoint_control import CheckpointControl
from hvgui.controller.checkpoint_desk import CheckpointDesk
from hvgui.controller.clusters import Movers, look_at_cluster
from hvgui.controller.console_desk import ConsoleDesk, Launcher
from hvgui.controller.consoles import Consoles
from hvgui.controller.copy_control import CopyTask
from hvgui.controller.copy_desk import CopyDesk, CopyMeans
from hvgui.controller.copy_facade import CopyFacade
from hvgui.controller.desk import Desk
from hvgui.controller.desk_facade import ServicesDesk
from hvgui.controller.doctor import Doctor, Probe
from hvgui.controller.facade import Listener, Thumbnail
from hvgui.controller.first_aid import FirstAid
from hvgui.controller.intents import Intents
from hvgui.controller.journal import Journal
from hvgui.controller.kvp_control import KvpControl
from hvgui.controller.lane import host_gone
from hvgui.controller.machine_desk import MachineDesk
from hvgui.controller.machine_reader import MachineReader
from hvgui.controller.pacing import Pace
from hvgui.controller.policies import PolicyBook
from hvgui.controller.ports import Clock, Offload, Post, SecretSource, SecretStore, Spawn, WireFactory
from hvgui.controller.power_control import PowerControl
from hvgui.controller.recording import NoRecorder
from hvgui.controller.registry import Registry
from hvgui.controller.services_control import ServicesControl, wish_of
from hvgui.controller.session import HostSession
from hvgui.controller.settings import SettingsFile
from hvgui.controller.settings_control import SettingsControl, Undoing
from hvgui.controller.stagers import ShareFactory
from hvgui.controller.staging_port import FileSource
from hvgui.controller.store import Store
from hvgui.controller.working import Workshop
from hvgui.domain.certificate import Certificate
from hvgui.domain.checkpoints import CheckpointReading, CheckpointWish
from hvgui.domain.cluster import ClusterPicture
from hvgui.domain.doctor import Finding
from hvgui.domain.host import HostPicture, HostProfile
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.kvp import KvpChange
from hvgui.domain.operation import Item, OperationKind, OperationPicture
from hvgui.domain.outcome import Cancelled, Failed
from hvgui.domain.power import PowerAction
from hvgui.domain.secret import Secret
from hvgui.domain.services import Service
from hvgui.domain.transfer import CopyRequest, portions_of
from hvgui.domain.trouble import Troubled
from hvgui.domain.vm import Vm, VmDetail
from hvgui.domain.vm_settings import Setting, SettingValue
from hvgui.hyperv.changing import read_thumbnail
from hvgui.wsman.exchange import Exchange

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
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
    #: Starts programs of this machine; None where there is no window.
    launcher: Launcher | None = None


class Fleet:
    """Implements ``Controller``."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self.store = Store()
        self._sessions: dict[HostId, HostSession] = {}
        self._intents = Intents()
        self._registry = Registry(self.store, around.clock)
        recorder = around.journal or NoRecorder()
        shop = Workshop(self.store, self._sessions, self._intents, around.clock, around.offload, around.post, recorder)
        self._shop = shop
        self._services = ServicesControl(shop)
        self._power = PowerControl(shop)
        self._repeat: dict[OperationId, Callable[[Sequence[Item]], OperationId]] = {}
        self._copy_desk = CopyDesk(
            shop,
            self._registry,
            self._services,
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
            self._repeat,
            self._profile_changed,
        )
        self._items = KvpControl(shop)
        self._checkpoints = CheckpointControl(shop)
        self._settings = SettingsControl(shop)
        self._machine = MachineReader(shop)
        self._consoles = Consoles(shop, around.offload, around.launcher)
        self._policies = PolicyBook(around.offload, around.spawn, around.policies_file)
        self._desk = Desk(shop, self, around.journal, self._policies)
        self._transient: set[HostId] = set()
        self.store.subscribe(Movers(self.store, self._sessions, around.clock))
        self._doctor = None
        if around.probe is not None:
            self._doctor = Doctor(around.probe, around.wires, around.offload, around.shares)
            self.store.subscribe(FirstAid(self.store, self._sessions, self._doctor, around.spawn))

    # life

    def start(self) -> None:
        """Show the last known lists and connect to every remembered host."""
        cached = {c.host: c for c in cache.load(self._around.cache_file)} if self._around.cache_file else {}
        self._around.spawn(self._policies.open(), name="open policies")
        for profile in self._around.settings.hosts:
            self._open(profile, self._stored(profile), cached.get(profile.id))

    def close(self) -> None:
        """End every conversation and remember the lists."""
        self._copy_desk.close()
        if self._around.cache_file is not None:
            cache.save(self._around.cache_file, self._remembered())
        for session in self._sessions.values():
            session.close()
        self._desk.close()
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

    def _open(self, profile: HostProfile, secret: SecretSource, cached: cache.CachedHost | None = None) -> None:
        session = HostSession(
            profile,
            secret,
            store=self.store,
            wires=self._around.wires,
            offload=self._around.offload,
            clock=self._around.clock,
            spawn=self._around.spawn if self._around.events else None,
            pace=Pace(lambda: random.uniform(0.85, 1.15)),
        )
        self._sessions[profile.id] = session
        if cached is not None:
            picture = self.store.hosts[profile.id]
            self.store.put_host(replace(picture, facts=cached.facts, as_of=cached.as_of, vm_count=len(cached.vms)))
            self.store.replace_vms(profile.id, cached.vms, cached.as_of)
        session.when_back(partial(self._copy_desk.recover, session))
        self._around.spawn(session.run(), name=f"session {profile.label}", owner=session)

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
    def desk(self) -> ServicesDesk:
        return self._desk

    @property
    def copying(self) -> CopyFacade:
        return self._copy_desk

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

    def _in_background(self, work: Callable[[], object]) -> None:
        """A keyring may be slow or ask to be unlocked; nobody waits for it."""

        async def do() -> None:
            await self._around.offload(work)

        self._around.spawn(do(), name="keyring", owner=self)

    # acting

    def set_services(self, wanted: Mapping[VmKey, Mapping[Service, bool]]) -> OperationId:
        return self.begin_services(wanted, {})

    def begin_services(
        self, wanted: Mapping[VmKey, Mapping[Service, bool]], undoes: Mapping[tuple[VmKey, Service], int]
    ) -> OperationId:
        items = self._services.items({key: dict(services) for key, services in wanted.items()}, undoes)
        running = self._registry.begin(OperationKind.SET_SERVICES, items)

        def again(failed: Sequence[Item]) -> OperationId:
            wishes: dict[VmKey, dict[Service, bool]] = {}
            for item in failed:
                service, on = wish_of(item)
                wishes.setdefault(item.key, {})[service] = on
            return self.begin_services(wishes, undoes)

        self._repeat[running.id] = again
        self._around.spawn(self._services.run(running), name=f"services {running.id}", owner=self)
        return running.id

    def begin_kvp(
        self, changes: Mapping[VmKey, Sequence[KvpChange]], undoes: Mapping[tuple[VmKey, str], int]
    ) -> OperationId:
        items, each = self._items.items(changes, undoes)
        running = self._registry.begin(OperationKind.DATA_EXCHANGE, items)

        def again(failed: Sequence[Item]) -> OperationId:
            left: dict[VmKey, list[KvpChange]] = {}
            for item, change in zip(running.items, each, strict=True):
                if item in failed:
                    left.setdefault(item.key, []).append(change)
            return self.begin_kvp(left, undoes)

        self._repeat[running.id] = again
        self._around.spawn(self._items.run(running, each), name=f"items {running.id}", owner=self)
        return running.id

    def copy_files(self, request: CopyRequest, *, turn_on_services: bool = False) -> OperationId:
        return self._copy_desk.start(CopyTask(request=request, portions=portions_of(request), turn_on=turn_on_services))

    def power(self, keys: Sequence[VmKey], action: PowerAction, *, force: bool = False) -> OperationId:
        running = self._registry.begin(OperationKind.POWER, [Item(key=key) for key in keys], action.value)
        self._repeat[running.id] = lambda failed: self.power([item.key for item in failed], action, force=force)
        self._around.spawn(self._power.run(running, action, force), name=f"power {running.id}", owner=self)
        return running.id

    def change_settings(self, wanted: Mapping[VmKey, Mapping[Setting, SettingValue]]) -> OperationId:
        return self.begin_settings(wanted, {})

    def begin_settings(self, wanted: Mapping[VmKey, Mapping[Setting, SettingValue]], undoing: Undoing) -> OperationId:
        running = self._registry.begin(OperationKind.SETTINGS, self._settings.items(wanted, undoing))

        def again(failed: Sequence[Item]) -> OperationId:
            left: dict[VmKey, dict[Setting, SettingValue]] = {}
            for item in failed:
                setting = Setting(item.label)
                left.setdefault(item.key, {})[setting] = wanted[item.key][setting]
            return self.begin_settings(left, undoing)

        self._repeat[running.id] = again
        self._around.spawn(self._settings.run(running, wanted, undoing), name=f"settings {running.id}", owner=self)
        return running.id

    @property
    def consoles(self) -> ConsoleDesk:
        return self._consoles

    @property
    def machine(self) -> MachineDesk:
        return self._machine

    @property
    def checkpoints(self) -> CheckpointDesk:
        return self

    async def read_checkpoints(self, key: VmKey) -> CheckpointReading:
        return await self._checkpoints.read(self._shop.answering(key.host), key)

    def change_checkpoints(self, wishes: Sequence[CheckpointWish]) -> OperationId:
        what = wishes[0].action.value
        running = self._registry.begin(OperationKind.CHECKPOINT, self._checkpoints.items(wishes), what)

        def again(failed: Sequence[Item]) -> OperationId:
            pairs = zip(running.items, wishes, strict=True)
            return self.change_checkpoints([wish for item, wish in pairs if item in failed])

        self._repeat[running.id] = again
        self._around.spawn(self._checkpoints.run(running, wishes), name=f"checkpoints {running.id}", owner=self)
        return running.id

    def cancel(self, operation: OperationId) -> None:
        if running := self._registry.find(operation):
            running.mark_cancelling()

    def retry(self, operation: OperationId) -> OperationId | None:
        picture = self.store.operations.get(operation)
        again = self._repeat.get(operation)
        if picture is None or again is None or picture.running:
            return None
        failed = [item for item in picture.items if isinstance(item.outcome, Failed | Cancelled)]
        return again(failed) if failed else None

    def clear_finished(self) -> None:
        self._registry.clear_finished()
        for number in [n for n in self._repeat if n not in self.store.operations]:
            del self._repeat[number]
        self._copy_desk.clear_finished()

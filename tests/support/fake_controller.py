"""A controller with opinions: it keeps state, obeys the rules of the domain, and tells its listeners."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from pathlib import Path
from typing import Any

from hvgui.controller.api.listener import Listener
from hvgui.domain.copying.transfer import CopyRequest, guest_trouble
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.hosts.certificate import Certificate
from hvgui.domain.hosts.cluster import ClusterPicture
from hvgui.domain.hosts.doctor import FOR_COPYING, Finding, Rung, Verdict
from hvgui.domain.hosts.host import HostPicture, HostProfile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.change import ChangeSet, diff
from hvgui.domain.operations.operation import Item, OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Outcome
from hvgui.domain.operations.plan import Previewed
from hvgui.domain.operations.plan import Verdict as PlanVerdict
from hvgui.domain.operations.recording import RecordingStage
from hvgui.domain.secret import Secret
from hvgui.domain.settings.adapters import AdapterWish
from hvgui.domain.settings.disks import DiskWish
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.settings.wishes import ServiceWish, SettingWish, VmWish
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind
from hvgui.domain.vms.kvp import KvpChange, KvpPool
from hvgui.domain.vms.labels import Labels
from hvgui.domain.vms.power import ALLOWED_FROM, Power, PowerAction
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.domain.vms.vm import Vm, VmDetail
from hvgui.values import replace
from tests.support.fake_checkpoints import FakeCheckpoints
from tests.support.fake_consoles import FakeConsoles
from tests.support.fake_copying import FakeCopying
from tests.support.fake_exports import FakeExports
from tests.support.fake_hardware import FakeHardware
from tests.support.fake_journal import FakeJournal
from tests.support.fake_kvp import FakeKvp
from tests.support.fake_machines import FakeMachines
from tests.support.fake_monitoring import FakeMonitoring
from tests.support.fake_recording import FakeRecording
from tests.support.fake_screens import FakeScreens
from tests.support.fake_services import FakeDiagnosis, FakePlans, FakePolicies
from tests.support.small_data_centre import NOW, detail_of, hosts, vms

_AFTER: dict[PowerAction, Power] = {
    PowerAction.START: Power.RUNNING,
    PowerAction.TURN_OFF: Power.OFF,
    PowerAction.SHUT_DOWN: Power.OFF,
    PowerAction.SAVE: Power.SAVED,
    PowerAction.PAUSE: Power.PAUSED,
    PowerAction.RESUME: Power.RUNNING,
    PowerAction.RESET: Power.RUNNING,
    PowerAction.RESTART: Power.RUNNING,
    PowerAction.DELETE_SAVED_STATE: Power.OFF,
}


class FakeController:
    """``finish`` and ``fail`` end what was started; with ``prompt_host`` everything ends at once and well."""

    def __init__(self, *, empty: bool = False, prompt_host: bool = False, keyring: str = "Secret Service") -> None:
        self.prompt_host = prompt_host
        self._keyring = keyring
        self.own_account = ""
        self._hosts: dict[HostId, HostPicture] = {} if empty else hosts()
        self._vms: dict[VmKey, Vm] = {} if empty else vms()
        self._operations: dict[OperationId, OperationPicture] = {}
        self._services: dict[OperationId, Mapping[VmKey, Mapping[Service, bool]]] = {}
        self._powers: dict[OperationId, tuple[Sequence[VmKey], PowerAction]] = {}
        self._listeners: list[Listener] = []
        self.copies: list[tuple[CopyRequest, bool]] = []
        self.powers: list[tuple[tuple[VmKey, ...], PowerAction]] = []
        #: Operations of which some would happen twice, what was repeated surely, and what was taken back.
        self.asks: set[OperationId] = set()
        self.sure: list[bool] = []
        self.taken_back: list[OperationId] = []
        self.stopped_for_later = False
        self.looked_at: frozenset[VmKey] = frozenset()
        self.watched: frozenset[HostId] | None = None
        self.visible = True
        self.refresh_interval: float | None = None
        self.refreshed: list[HostId | None] = []
        self.reconnected: list[HostId] = []
        self.passwords: dict[HostId, tuple[Secret, bool]] = {}
        self.trusted: dict[HostId, str] = {}
        self.ladders: dict[HostId, tuple[Finding, ...]] = {}
        self.certificates: dict[HostId, Certificate | Trouble] = {}
        self.examined: list[HostId] = []
        self.recording: FakeRecording | None = None
        self.clusters: dict[str, ClusterPicture] = {}
        #: Raised by the next coroutine of plans, journal, policies, diagnosis and kvp.
        self.trouble: Troubled | None = None
        self.plans = FakePlans(self)
        self.journal = FakeJournal(self)
        self.policies = FakePolicies(self)
        self.diagnosis = FakeDiagnosis(self)
        self.kvp = FakeKvp(self)
        self.monitoring = FakeMonitoring()
        self._settings: dict[OperationId, dict[VmKey, dict[Setting, SettingValue]]] = {}
        self.checkpoints = FakeCheckpoints(self)
        self.machines = FakeMachines(self)
        self.exports = FakeExports(self)
        self.hardware = FakeHardware(self)
        self.consoles = FakeConsoles()
        self.screens = FakeScreens(self)
        #: Images that were asked for.
        self.wishes: list[VmWish] = []
        self.forced: list[bool] = []
        self.copying = FakeCopying(self)
        self._count_vms()

    # --- looking ------------------------------------------------------------------------------------------------

    def hosts(self) -> Sequence[HostPicture]:
        return list(self._hosts.values())

    def host(self, host: HostId) -> HostPicture | None:
        return self._hosts.get(host)

    def vms(self) -> Mapping[VmKey, Vm]:
        return self._vms

    def vm(self, key: VmKey) -> Vm | None:
        return self._vms.get(key)

    def detail(self, key: VmKey) -> VmDetail | None:
        vm = self._vms.get(key)
        return None if vm is None else detail_of(vm)

    def operations(self) -> Sequence[OperationPicture]:
        return list(self._operations.values())

    def operation(self, operation: OperationId) -> OperationPicture | None:
        return self._operations.get(operation)

    def wanted(self, key: VmKey) -> Mapping[Service, bool]:
        found: dict[Service, bool] = {}
        for operation, changes in self._services.items():
            open_ = {i.label for i in self._operations[operation].items if i.key == key and i.outcome is None}
            found.update({s: on for s, on in changes.get(key, {}).items() if s.value in open_})
        return found

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    @property
    def listeners(self) -> int:
        return len(self._listeners)

    def look_at(self, keys: frozenset[VmKey]) -> None:
        self.looked_at = keys

    def watch_hosts(self, hosts: frozenset[HostId] | None) -> None:
        self.watched = hosts

    def set_refresh_interval(self, seconds: float | None) -> None:
        self.refresh_interval = seconds

    def set_visible(self, visible: bool) -> None:
        self.visible = visible

    # --- hosts --------------------------------------------------------------------------------------------------

    def add_host(self, profile: HostProfile, secret: Secret | None, *, remember: bool) -> HostId:
        if profile.id in self._hosts:
            raise ValueError(profile.id)
        self._hosts[profile.id] = HostPicture(profile=profile, since=NOW)
        self._keep(profile.id, secret, remember)
        return profile.id

    async def look_at_cluster(self, profile: HostProfile, secret: Secret | None) -> ClusterPicture:
        found = self.clusters.get(profile.address)
        if found is None:
            raise Refusal(Trouble(TroubleKind.NO_CLUSTER, profile.address, "no such namespace"))
        return found

    def replace_host(self, profile: HostProfile, secret: Secret | None, *, remember: bool) -> None:
        before = self._hosts[profile.id]
        self._hosts[profile.id] = replace(before, profile=profile, phase=LinkPhase.CONNECTING, trouble=None)
        self._keep(profile.id, secret, remember)

    def keep_password(self, host: HostId) -> None:
        self.passwords[host] = (self.passwords[host][0], True)

    def _keep(self, host: HostId, secret: Secret | None, remember: bool) -> None:
        if secret is not None:
            self.passwords[host] = (secret, remember)
        self._tell_hosts(host)

    def forget_host(self, host: HostId) -> None:
        del self._hosts[host]
        self.set_vms({key: vm for key, vm in self._vms.items() if key.host != host})
        self._tell_hosts(host)

    def reconnect(self, host: HostId) -> None:
        self.reconnected.append(host)
        self.move_host(host, LinkPhase.CONNECTING)

    def refresh(self, host: HostId | None = None) -> None:
        self.refreshed.append(host)

    def record_host(
        self, host: HostId, folder: Path, told: Callable[[RecordingStage, int, int], None]
    ) -> FakeRecording:
        self.recording = FakeRecording(host, folder, told)
        return self.recording

    async def examine(self, host: HostId, told: Callable[[tuple[Finding, ...]], None]) -> tuple[Finding, ...]:
        """Every rung passes, except the first for a host that does not answer; ``ladders`` says otherwise."""
        self.examined.append(host)
        picture = self.host(host)
        if picture is None:
            return ()
        trouble = picture.trouble
        findings = self.ladders.get(host) or (ladder(Rung.NAME, trouble) if trouble else ladder())
        for number in range(1, len(findings) + 1):
            if findings[number - 1].verdict is Verdict.NOT_REACHED:
                break
            told((*findings[:number], *(Finding(rung=f.rung) for f in findings[number:])))
        return findings

    async def certificate(self, host: HostId) -> Certificate:
        found = self.certificates.get(host)
        if isinstance(found, Trouble):
            raise Troubled(found)
        return found or Certificate(
            fingerprint="ab" * 32,
            subject=f"CN={host}",
            issuer=f"CN={host}",
            names=(f"{host}.lab.example", host),
            valid_from=NOW - 86_400 * 100,
            valid_until=NOW + 86_400 * 265,
            why_not="self-signed certificate",
        )

    def trust(self, host: HostId, fingerprint: str) -> None:
        self.trusted[host] = fingerprint

    async def signed_in_as(self) -> str:
        return self.own_account

    def keyring_name(self) -> str:
        return self._keyring

    # --- acting -------------------------------------------------------------------------------------------------

    def set_services(self, wanted: Mapping[VmKey, Mapping[Service, bool]]) -> OperationId:
        items = tuple(
            Item(key=key, label=s.value, on=on, stage="applying")
            for key, changes in wanted.items()
            for s, on in changes.items()
        )
        operation = self._start(OperationKind.SET_SERVICES, "", items)
        self._services[operation] = wanted
        self._tell_operations(frozenset({operation}))
        return self._maybe_finish(operation)

    def copy_files(self, request: CopyRequest, *, turn_on_services: bool = False) -> OperationId:
        self.copies.append((request, turn_on_services))
        items = tuple(
            Item(key=key, label=file.name, bytes_total=file.size, path=file.path, folder=file.folder)
            for key in request.guests
            for file in request.files
        )
        operation = self._start(OperationKind.COPY_FILES, request.folder, items)
        for index, item in enumerate(items):
            why = guest_trouble(self._vms[item.key])
            if why is not None and not (turn_on_services and why.kind is TroubleKind.GUEST_SERVICES_OFF):
                self.end_item(operation, index, Failed(why))
        return self._maybe_finish(operation)

    def power(self, keys: Sequence[VmKey], action: PowerAction, *, force: bool = False) -> OperationId:
        for key in keys:
            if self._vms[key].power not in ALLOWED_FROM[action]:
                raise AssertionError(f"{action} is not possible for {self._vms[key].name}")
        self.powers.append((tuple(keys), action))
        self.forced.append(force)
        operation = self._start(OperationKind.POWER, action.value, tuple(Item(key=key) for key in keys))
        self._powers[operation] = (keys, action)
        return self._maybe_finish(operation)

    def change_settings(self, wanted: Mapping[VmKey, Mapping[Setting, SettingValue]]) -> OperationId:
        items = tuple(Item(key=key, label=setting.value) for key, values in wanted.items() for setting in values)
        operation = self._start(OperationKind.SETTINGS, "", items)
        self._settings[operation] = {key: dict(values) for key, values in wanted.items()}
        return self._maybe_finish(operation)

    def configure(self, wishes: Sequence[VmWish]) -> OperationId:
        """Images are an operation of their own when there is nothing else, as in ``Fleet``."""
        self.wishes += wishes
        images = [wish for wish in wishes if isinstance(wish, MediaWish)]
        if len(images) == len(wishes):
            what = "insert" if images[0].file else "eject"
            items = tuple(Item(key=wish.key, label=file_name(wish.file or "")) for wish in images)
            return self._maybe_finish(self._start(OperationKind.DVD, what, items))
        services = [wish for wish in wishes if isinstance(wish, ServiceWish)]
        if len(services) == len(wishes):
            return self.set_services({wish.key: {each.service: each.on for each in services} for wish in services})
        items = tuple(Item(key=wish.key, label=_label(wish)) for wish in wishes)
        operation = self._start(OperationKind.SETTINGS, "", items)
        if services:
            self._services[operation] = {services[0].key: {wish.service: wish.on for wish in services}}
        for wish in wishes:
            if isinstance(wish, SettingWish):
                self._settings.setdefault(operation, {}).setdefault(wish.key, {})[wish.setting] = wish.value
        return self._maybe_finish(operation)

    async def preview_configuration(self, wishes: Sequence[VmWish]) -> Sequence[Previewed]:
        return [
            Previewed(PlanVerdict.WILL_CHANGE, "", None, (_call(wish),), (number,))
            for number, wish in enumerate(wishes)
        ]

    def start_checkpoints(self, what: str, items: tuple[Item, ...]) -> OperationId:
        """An operation that a test ends."""
        return self._maybe_finish(self._start(OperationKind.CHECKPOINT, what, items))

    def start(self, kind: OperationKind, items: tuple[Item, ...], what: str) -> OperationId:
        """An operation of any kind that a test ends."""
        return self._maybe_finish(self._start(kind, what, items))

    def start_items(self, items: tuple[Item, ...], outcomes: Sequence[Outcome]) -> OperationId:
        """Changes of key/value items; they end at once."""
        ended = tuple(replace(item, outcome=outcome) for item, outcome in zip(items, outcomes, strict=True))
        operation = self._start(OperationKind.DATA_EXCHANGE, "", ended)
        self._put(replace(self._operations[operation], ended=NOW))
        return operation

    def meet_trouble(self) -> None:
        """Raise the trouble that a test has put in, once."""
        trouble, self.trouble = self.trouble, None
        if trouble is not None:
            raise trouble

    def kvp_value(self, key: VmKey, pool: KvpPool, name: str) -> str | None:
        """A key/value item as it is now."""
        return self.kvp.items.get(key, {}).get(pool, {}).get(name)

    def put_item(self, key: VmKey, pool: KvpPool, name: str, value: str | None) -> OperationId:
        """A key/value item as it was, whatever is there now."""
        return self.kvp.change({key: [KvpChange(pool=pool, name=name, value=value, overwrite=True)]})

    def relabel(self, key: VmKey, labels: Labels) -> None:
        """Labels as the next refresh shows them."""
        self.change(key, labels=labels)

    def cancel(self, operation: OperationId) -> None:
        picture = self._operations[operation]
        items = tuple(i if i.outcome else replace(i, outcome=Cancelled()) for i in picture.items)
        self._put(replace(picture, items=items, cancelling=True, ended=NOW))

    def retry(self, operation: OperationId, *, sure: bool = False) -> OperationId | None:
        picture = self._operations[operation]
        self.sure.append(sure)
        left = tuple(
            replace(i, outcome=None, progress=0.0) for i in picture.items if isinstance(i.outcome, (Failed, Cancelled))
        )
        return self._start(picture.kind, picture.what, left) if left else None

    def retry_asks(self, operation: OperationId) -> bool:
        return operation in self.asks

    def stop_for_later(self) -> None:
        """What runs is asked to stop; a test ends it."""
        self.stopped_for_later = True
        for picture in list(self._operations.values()):
            if picture.running:
                self._put(replace(picture, cancelling=True))

    def put_back(self, operation: OperationId) -> OperationId | None:
        self.taken_back.append(operation)
        return None

    def remove_operation(self, operation: OperationId) -> None:
        if not self._operations[operation].running:
            del self._operations[operation]
            self._services.pop(operation, None)
            self._tell_operations(frozenset({operation}))

    def clear_finished(self) -> None:
        gone = frozenset(o for o, picture in self._operations.items() if not picture.running)
        for operation in gone:
            del self._operations[operation]
            self._services.pop(operation, None)
        self._tell_operations(gone)

    # --- what a test does to the world --------------------------------------------------------------------------

    def set_vms(self, new: Mapping[VmKey, Vm]) -> ChangeSet:
        """Another list, as a refresh would bring it."""
        changes = diff(self._vms, new)
        self._vms = dict(new)
        self._count_vms()
        for listener in list(self._listeners):
            listener.vms_changed(changes)
        return changes

    def change(self, key: VmKey, **fields: Any) -> None:
        """One VM as the next refresh shows it."""
        self.set_vms({**self._vms, key: replace(self._vms[key], **fields)})

    def offer(self, key: VmKey, service: Service, on: bool) -> None:
        """Somebody else changes a service on the host."""
        contact = 2 if on and self._vms[key].power is Power.RUNNING else None
        states = tuple(
            ServiceState(service, on, contact) if state.service is service else state
            for state in self._vms[key].services
        )
        self.change(key, services=states)

    def remove(self, key: VmKey) -> None:
        """Somebody deletes a VM."""
        self.set_vms({k: vm for k, vm in self._vms.items() if k != key})

    def move_host(
        self, host: HostId, phase: LinkPhase, trouble: Trouble | None = None, findings: tuple[Finding, ...] = ()
    ) -> None:
        """A host's session moves."""
        self._hosts[host] = replace(self._hosts[host], phase=phase, trouble=trouble, findings=findings)
        self._tell_hosts(host)

    def replace_picture(self, picture: HostPicture) -> None:
        """A host as it looks from now on."""
        self._hosts[picture.id] = picture
        self._tell_hosts(picture.id)

    def step(self, operation: OperationId, progress: float, rate: float | None = None) -> None:
        """A running operation gets further."""
        picture = self._operations[operation]
        items = tuple(
            i if i.outcome else replace(i, progress=progress, bytes_done=int(i.bytes_total * progress), stage="copying")
            for i in picture.items
        )
        self._put(replace(picture, items=items, rate=rate))

    def stage(self, operation: OperationId, stage: str) -> None:
        """What is still open comes to a stage."""
        picture = self._operations[operation]
        items = tuple(i if i.outcome else replace(i, stage=stage) for i in picture.items)
        self._put(replace(picture, items=items))

    def end_item(self, operation: OperationId, index: int, outcome: Outcome) -> None:
        """One item ends."""
        picture = self._operations[operation]
        items = list(picture.items)
        items[index] = replace(items[index], outcome=outcome)
        self._put(replace(picture, items=tuple(items)))

    def recorded(self, operation: OperationId, index: int, entry: int) -> None:
        """An item is in the journal under this number."""
        picture = self._operations[operation]
        items = list(picture.items)
        items[index] = replace(items[index], entry=entry)
        self._put(replace(picture, items=tuple(items)))

    def undoes(self, operation: OperationId, entry_of: Callable[[VmKey, str], int | None]) -> None:
        """The items of an operation take these journal entries back."""
        picture = self._operations[operation]
        items = tuple(replace(item, undoes=entry_of(item.key, item.label)) for item in picture.items)
        self._put(replace(picture, items=items))

    def finish(self, operation: OperationId, outcome: Outcome | None = None) -> None:
        """What is still open ends, well unless told otherwise; only what went well changes the VMs."""
        picture = self._operations[operation]
        items = tuple(i if i.outcome else replace(i, outcome=outcome or Done()) for i in picture.items)
        self._operations[operation] = replace(picture, items=items, ended=NOW, rate=None)
        if outcome is None or isinstance(outcome, Done):
            self._take_effect(operation)
        self._tell_operations(frozenset({operation}))

    def newest(self) -> OperationId:
        """The operation started last."""
        return max(self._operations)

    # --- inside -------------------------------------------------------------------------------------------------

    def _start(self, kind: OperationKind, what: str, items: tuple[Item, ...]) -> OperationId:
        operation = OperationId(max(self._operations, default=0) + 1)
        self._put(OperationPicture(id=operation, kind=kind, what=what, items=items, started=NOW))
        return operation

    def _maybe_finish(self, operation: OperationId) -> OperationId:
        if self.prompt_host:
            self.finish(operation)
        return operation

    def _take_effect(self, operation: OperationId) -> None:
        for key, changes in self._services.get(operation, {}).items():
            for service, on in changes.items():
                self.offer(key, service, on)
        for key, values in self._settings.get(operation, {}).items():
            self.hardware.change_settings(key, values)
            if isinstance(name := values.get(Setting.NAME), str):
                self.change(key, name=name)
        keys, action = self._powers.get(operation, ((), None))
        for key in keys:
            if action is not None:
                self.change(key, power=_AFTER[action])

    def _put(self, picture: OperationPicture) -> None:
        self._operations[picture.id] = picture
        self._tell_operations(frozenset({picture.id}))

    def _tell_operations(self, operations: frozenset[OperationId]) -> None:
        for listener in list(self._listeners):
            listener.operations_changed(operations)

    def _tell_hosts(self, host: HostId) -> None:
        for listener in list(self._listeners):
            listener.hosts_changed(frozenset({host}))

    def _count_vms(self) -> None:
        for host, picture in self._hosts.items():
            count = sum(key.host == host for key in self._vms)
            if picture.vm_count != count:
                self._hosts[host] = replace(picture, vm_count=count)


_SEEN = {
    Rung.NAME: "10.20.1.11",
    Rung.PORT: "5985",
    Rung.WINRM: "Microsoft Corporation, Stack: 3.0",
    Rung.METHOD: "Negotiate, Kerberos",
}


def ladder(breaks: Rung | None = None, trouble: Trouble | None = None) -> tuple[Finding, ...]:
    """A climb that ends at a rung, or at the top."""
    found: list[Finding] = []
    for rung in Rung:
        if found and found[-1].verdict in (Verdict.FAILED, Verdict.NOT_REACHED):
            found.append(Finding(rung=rung))
        elif rung is breaks:
            verdict = Verdict.WARNING if rung in FOR_COPYING else Verdict.FAILED
            found.append(Finding(rung=rung, verdict=verdict, trouble=trouble))
        else:
            verdict = Verdict.NOT_NEEDED if rung is Rung.TLS else Verdict.PASSED
            found.append(Finding(rung=rung, verdict=verdict, seen=_SEEN.get(rung, "")))
    return tuple(found)


def run_now(coro: Coroutine[Any, Any, None], *, name: str, owner: object | None = None) -> None:
    """A ``Spawn`` for coroutines that never wait."""
    try:
        coro.send(None)
    except StopIteration:
        return
    coro.close()
    raise AssertionError(f"{name} waited for something")


def _label(wish: VmWish) -> str:
    if isinstance(wish, SettingWish):
        return wish.setting.value
    return f"dvd-drive/{wish.drive}" if isinstance(wish, MediaWish) else wish.subject


def _call(wish: VmWish) -> str:
    kinds = {MediaWish: "insert", SettingWish: "settings", AdapterWish: "adapter", DiskWish: "attach"}
    return kinds.get(type(wish), "controller")

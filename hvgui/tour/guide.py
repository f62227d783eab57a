"""Guided tour: proves the program step by step, one line and one screenshot each."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from hvgui.controller.fleet import Fleet
from hvgui.domain import outside
from hvgui.domain.copying.transfer import IfExists, guest_trouble, usual_folder
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Done, Failed, Skipped, Unknown
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import ANSWERING, Service, ServiceMeaning, meaning_of
from hvgui.domain.vms.vm import GuestFamily, Vm, family_by_name
from hvgui.hyperv.changing import read_offers
from hvgui.tour.ui_driver import TooLate, UiDriver, breathe, until
from hvgui.ui.shell.main_window import MainWindow
from hvgui.wording import texts


class Stage(Protocol):
    """What the tour may do to the simulated hosts of a demonstration."""

    def names(self) -> tuple[str, ...]: ...
    def guest_file(self, vm_id: str, path: str) -> Path: ...
    def go_away(self, host: str) -> None: ...
    def come_back(self, host: str) -> None: ...


class Toured(Protocol):
    """Running program, as the tour needs it."""

    @property
    def fleet(self) -> Fleet: ...
    @property
    def window(self) -> MainWindow: ...
    @property
    def stage(self) -> Stage | None: ...
    @property
    def started(self) -> float:
        """Monotonic seconds at which the program began."""


class Failure(Exception):
    """Raised when a step did not show what it must."""


class Guide:
    """Guide through a program. ``write_vm`` and ``copy`` allow changes to one VM of a host that is not simulated."""

    def __init__(self, folder: Path, *, write_vm: str | None = None, copy: Path | None = None) -> None:
        self._folder = folder
        self._write_vm = write_vm
        self._copy = copy
        self._number = 0
        self._failed = 0
        self._target: VmKey | None = None

    async def __call__(self, program: Toured) -> int:
        """Every step in order; 0 only when each was verified."""
        self._program = program
        self._fleet = program.fleet
        self._window = program.window
        self._driver = UiDriver(program.window)
        self._folder.mkdir(parents=True, exist_ok=True)
        started = time.monotonic()
        await self._step("connect", self._connect)
        if not self._failed:
            await self._step("list", self._list)
            await self._step("summary", self._summary)
            if program.stage is not None:
                await self._step("service", self._service)
                await self._step("copy", self._drop)
                await self._step("away", self._away)
            elif self._write_vm:
                await self._step("service", self._service)
                await self._step("copy", self._drop)
        verdict = "all verified" if not self._failed else f"{self._failed} failed"
        self._say(
            f"tour: {self._number} steps, {verdict}, {time.monotonic() - started:.1f} s; pictures in {self._folder}"
        )
        return 0 if not self._failed else 1

    # steps

    async def _connect(self) -> str:
        hosts = self._fleet.hosts()
        if not hosts:
            raise Failure("there is no host to connect to")
        await until("an answer from every host", lambda: all(self._answered(h) for h in self._fleet.hosts()), 90)
        refused = [h for h in self._fleet.hosts() if not h.complete]
        if refused:
            raise Failure("; ".join(_why(h) for h in refused))
        took = time.monotonic() - self._program.started
        await breathe()
        await self._picture()
        names = ", ".join(f"{h.name} ({h.facts.os_version if h.facts else '?'})" for h in self._fleet.hosts())
        return f"{len(hosts)} hosts live {took:.1f} s after start: {names}"

    def _answered(self, host: HostPicture) -> bool:
        return host.complete or host.phase in (LinkPhase.REFUSED, LinkPhase.GONE)

    async def _list(self) -> str:
        vms = self._fleet.vms()
        await until("every VM in the list", lambda: self._window.list.table.rowCount() == len(self._fleet.vms()), 10)
        running = sum(vm.power is Power.RUNNING for vm in vms.values())
        unread = [vm.name for vm in vms.values() if len(vm.services) != len(Service)]
        if unread:
            raise Failure(f"services were not read of {len(unread)} VMs")
        await self._picture()
        latency = max((h.latency or 0.0) for h in self._fleet.hosts())
        return f"{len(vms)} VMs in one list, {running} running; slowest refresh {latency * 1000:.0f} ms"

    async def _summary(self) -> str:
        vm = self._wanted_vm() or self._best_vm()
        if vm is None:
            return "no VM to look at"
        key = vm.key
        self._driver.select(key)
        await until("details", lambda: self._fleet.detail(key) is not None, 30)
        if vm.power is Power.RUNNING:
            with contextlib.suppress(TooLate):
                await until("a screen picture", lambda: self._window.summary.thumbnail.has_picture, 5)
        await breathe()
        await self._picture()
        vm = self._fleet.vms()[vm.key]
        answering = sum(meaning_of(s) in ANSWERING for s in vm.services)
        offered_count = sum(bool(s.offered) for s in vm.services)
        guest = self._fleet.detail(vm.key)
        system = guest.guest.os_name if guest and guest.guest else vm.guest_os or "unknown guest"
        beat = texts.heartbeat(vm.heartbeat)
        return f"{vm.name}: heartbeat {beat}, {offered_count} services offered, {answering} answering, {system}"

    async def _service(self) -> str:
        vm = self._writable()
        window = await self._driver.open_settings(vm.key)
        before = self._offer(vm.key)
        wanted = await self._driver.toggle(window, Service.GUEST_SERVICES)
        if wanted == before:
            raise Failure("the box did not change")
        operation = self._newest()
        window.apply.click()
        there = await self._finished(operation)
        await breathe()
        await self._picture(window)
        self._must_be_done(there)
        if await self._read(vm.key) != wanted:
            raise Failure("the host's setting is not what was asked for")
        await self._undo(there)
        if await self._read(vm.key) != before:
            raise Failure("the host's setting is not back at what it was")
        window.close()
        first, then = ("on", "off") if before else ("off", "on")
        return f"{vm.name}: Guest services {first} → {then}, undone from the journal → {first}, read back each time"

    async def _undo(self, done: OperationPicture) -> None:
        """Take back what the journal says of an operation, as Ctrl+Z does."""
        numbers = [item.entry for item in done.items if item.entry is not None]
        proposal = await self._fleet.journal.propose_undo(numbers)
        newest = self._newest()
        if not self._fleet.journal.undo(proposal):
            raise Failure("the journal has nothing to undo")
        self._must_be_done(await self._finished(newest))

    async def _drop(self) -> str:
        vm = self._writable()
        async with self._file() as path:
            data = path.read_bytes()
            family = family_by_name(vm.guest_os)
            detail = self._fleet.detail(vm.key)
            if detail is not None and detail.guest is not None:
                family = detail.guest.family
            await until("Guest services to be off or to answer", lambda: self._takes_files(vm.key), 60)
            sheet = await self._driver.drop(vm.key, os.path.abspath(path))  # noqa: ASYNC240 - touches no disk
            folder = usual_folder(family)
            sheet.folder.setText(folder)
            sheet.choose_existing(IfExists.OVERWRITE)
            await breathe()
            await self._picture(sheet)
            if not sheet.copy.isEnabled():
                raise Failure(sheet.trouble())
            turned_on = sheet.turn_on.isChecked() and not self._offer(vm.key)
            operation = self._newest()
            sheet.copy.click()
            started = time.monotonic()
            done = await self._finished(operation, 180)
            took = time.monotonic() - started
            await breathe()
            await self._picture()
            self._must_be_done(done)
            digest = hashlib.sha256(data).hexdigest()[:12]
            proof = "hash verified on the host"
            if self._program.stage is not None:
                slash = "/" if family is GuestFamily.LINUX else "\\"
                there = self._program.stage.guest_file(vm.key.vm, folder.rstrip(slash) + slash + path.name)
                if there.read_bytes() != data:
                    raise Failure("the guest's file is not the file that was dropped")
                proof = "compared byte by byte in the guest"
            if turned_on:
                await until("Guest services to be off again", lambda: not self._offer(vm.key), 20)
                proof += ", Guest services on only meanwhile"
            return f"{path.name} ({len(data):,} bytes, sha256 {digest}…) into {vm.name} in {took:.1f} s, {proof}"

    async def _away(self) -> str:
        stage = self._program.stage
        assert stage is not None
        name = stage.names()[-1]
        host = next(h for h in self._fleet.hosts() if h.name.lower() == name.lower())
        count = len([k for k in self._fleet.vms() if k.host == host.id])
        stage.go_away(name)
        noticed = await until("the host to be gone", lambda: self._phase(host) is LinkPhase.GONE, 60)
        kept = len([k for k in self._fleet.vms() if k.host == host.id])
        await breathe()
        await self._picture()
        stage.come_back(name)
        self._fleet.reconnect(host.id)
        returned = await until("the host to be back", lambda: self._phase(host) is LinkPhase.LIVE, 60)
        if kept != count:
            raise Failure(f"{count - kept} VMs vanished from the list with their host")
        return f"{name}: gone noticed after {noticed:.1f} s, its {kept} VMs stayed, back after {returned:.1f} s"

    # helpers of steps

    def _phase(self, host: HostPicture) -> LinkPhase | None:
        picture = self._fleet.host(host.id)
        return picture.phase if picture else None

    def _wanted_vm(self) -> Vm | None:
        if not self._write_vm:
            return None
        found = [vm for vm in self._fleet.vms().values() if vm.name == self._write_vm]
        if len(found) != 1:
            raise Failure(f"{len(found)} VMs are called {self._write_vm}")
        return found[0]

    def _best_vm(self) -> Vm | None:
        """A running VM with as many answering services as possible."""

        def worth(vm: Vm) -> tuple[bool, int, str]:
            answering = sum(meaning_of(s) in ANSWERING for s in vm.services)
            return vm.power is not Power.RUNNING, -answering, vm.name

        return min(self._fleet.vms().values(), key=worth, default=None)

    def _writable(self) -> Vm:
        """The VM to write to: the named one, or in a demonstration one whose guest can take a file."""
        if wanted := self._wanted_vm():
            return wanted
        if self._target is not None and self._target in self._fleet.vms():
            return self._fleet.vms()[self._target]
        for vm in sorted(self._fleet.vms().values(), key=lambda v: (v.key.host, v.name)):
            state = vm.service(Service.GUEST_SERVICES)
            windows = family_by_name(vm.guest_os) is GuestFamily.WINDOWS
            off = state is not None and meaning_of(state) is ServiceMeaning.OFF
            kvp = vm.service(Service.DATA_EXCHANGE)
            answers = kvp is not None and meaning_of(kvp) is ServiceMeaning.OK
            if vm.power is Power.RUNNING and windows and off and answers and "2008" not in vm.guest_os:
                self._target = vm.key
                return vm
        raise Failure("no running Windows VM with Guest services off was found")

    def _takes_files(self, key: VmKey) -> bool:
        """After a service was turned on, a guest needs seconds to answer."""
        trouble = guest_trouble(self._fleet.vms()[key])
        return trouble is None or trouble.kind is TroubleKind.GUEST_SERVICES_OFF

    def _offer(self, key: VmKey) -> bool | None:
        state = self._fleet.vms()[key].service(Service.GUEST_SERVICES)
        return state.offered if state else None

    async def _read(self, key: VmKey) -> bool | None:
        """The host's setting, asked for on its own and not taken from the list."""
        offers = await self._fleet.ask(key.host, lambda: read_offers([key.vm], Service.GUEST_SERVICES))
        return offers[key.vm].on if key.vm in offers else None

    def _newest(self) -> OperationId:
        return OperationId(max((op.id for op in self._fleet.operations()), default=0))

    async def _finished(self, after: OperationId, seconds: float = 60) -> OperationPicture:
        def done() -> bool:
            return any(op.id > after and not op.running for op in self._fleet.operations())

        await until("the end of the operation", done, seconds)
        return next(op for op in self._fleet.operations() if op.id > after)

    def _must_be_done(self, operation: OperationPicture) -> None:
        for item in operation.items:
            match item.outcome:
                case Done():
                    continue
                case Failed(trouble=Trouble() as trouble) | Skipped(trouble=Trouble() as trouble):
                    raise Failure(texts.trouble(trouble).sentence())
                case Unknown(trouble=Trouble() as trouble):
                    raise Failure(texts.trouble(trouble).sentence())
                case other:
                    raise Failure(repr(other))

    @contextlib.asynccontextmanager
    async def _file(self) -> AsyncIterator[Path]:
        if self._copy is not None:
            yield self._copy
            return
        with tempfile.TemporaryDirectory(prefix="hvgui-tour-") as folder:
            path = Path(folder) / "from the tour.bin"
            path.write_bytes(os.urandom(1_500_000))
            yield path

    # saying

    async def _step(self, name: str, step: Callable[[], Awaitable[str]]) -> None:
        self._number += 1
        self._name = name
        started = time.monotonic()
        try:
            words = await step()
        except (Failure, TooLate, LookupError, OSError) as error:
            self._failed += 1
            self._say(f"{self._number}. {name:8} FAILED  {error or type(error).__name__}")
            await self._picture()
        except Troubled as error:
            self._failed += 1
            self._say(f"{self._number}. {name:8} FAILED  {texts.trouble(error.trouble).sentence()}")
            await self._picture()
        else:
            self._say(f"{self._number}. {name:8} ok      {words} [{time.monotonic() - started:.1f} s]")

    async def _picture(self, what: QWidget | None = None) -> None:
        widget = what if what is not None else self._window
        part = "" if what is None else f"-{type(what).__name__.lower()}"
        widget.grab().save(str(self._folder / f"{self._number}-{self._name}{part}.png"))

    def _say(self, line: str) -> None:
        print(outside.line(line))
        sys.stdout.flush()


def _why(host: HostPicture) -> str:
    if host.trouble is None:
        return f"{host.name}: {host.phase.value}"
    words = texts.trouble(host.trouble)
    return f"{host.name}: {words.sentence()} {host.trouble.detail}".strip()

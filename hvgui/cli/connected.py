"""Hosts that a command connects to, and the VMs that it names."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, cast

from hvgui.cli.answers import CommandError, Exit, complain
from hvgui.domain.filters.filter_words import Filter, read_filter, subject_of
from hvgui.domain.hosts.host import HostPicture, HostProfile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.operations.operation import Item, OperationPicture
from hvgui.domain.operations.outcome import Done, Failed, Unknown
from hvgui.domain.outside import line
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Troubled, TroubleKind, WireError
from hvgui.domain.vms.vm import Vm
from hvgui.wording import texts

if TYPE_CHECKING:
    from hvgui.controller.fleet import Fleet
    from hvgui.controller.hosts.host_lists import HostLists


def _settled(host: HostPicture) -> bool:
    return host.complete or host.phase in (LinkPhase.REFUSED, LinkPhase.GONE)


class _Bell:
    """Store listener that lets a coroutine wait until a condition on hosts, VMs or operations holds."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    async def until(self, true: Callable[[], bool], seconds: float | None = None) -> None:
        """Wait until the condition holds, at most so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                while not true():
                    await self._rung.wait()
                    self._rung.clear()
        except TimeoutError:
            return

    def vms_changed(self, changes: ChangeSet) -> None:
        self._rung.set()

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        self._rung.set()

    def detail_changed(self, key: VmKey) -> None: ...

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        self._rung.set()


class Connected:
    """The hosts after each has connected, failed or used up ``--timeout``. Finds VMs by name or filter."""

    def __init__(self, lists: HostLists, timeout: float, closed: Collection[str] = ()) -> None:
        self.lists = lists
        self._timeout = timeout
        self._closed = closed
        #: Whether a host was not read, so that what cannot be found may be there all the same.
        self._incomplete = False
        self._bell = _Bell()
        lists.subscribe(self._bell)

    @property
    def fleet(self) -> Fleet:
        """The whole controller, which every command has that does more than read lists (``grammar.Needs``)."""
        return cast("Fleet", self.lists)

    async def connect(self, hosts: Sequence[tuple[HostProfile, Secret | None]]) -> Exit:
        """Wait until every host was read or failed, at most ``timeout`` seconds. HOST when one was not read."""
        for profile, secret in hosts:
            self.lists.add_for_this_session(profile, secret)
        await self._bell.until(lambda: all(map(_settled, self.lists.hosts())), self._timeout)
        for host in self.lists.hosts():
            # The same computer under an address that nobody has remembered.
            if host.facts is not None and host.facts.name.casefold() in self._closed and not host.profile.read_only:
                self.lists.close_to_changes(host.id)
        away = [host for host in self.lists.hosts() if not host.complete]
        for host in away:
            why = texts.trouble(host.trouble).sentence() if host.trouble else texts.phase_meaning(host.phase)
            complain(f"{host.name}: {why}")
        self._incomplete = bool(away)
        return Exit.HOST if away else Exit.OK

    async def finished(self, operation: OperationId) -> OperationPicture:
        """The operation at its end."""

        def ended() -> bool:
            picture = self.fleet.operation(operation)
            return picture is not None and not picture.running

        await self._bell.until(ended)
        picture = self.fleet.operation(operation)
        assert picture is not None
        return picture

    def host_name(self, key: VmKey) -> str:
        """The name of a VM's host."""
        host = self.lists.host(key.host)
        return host.name if host is not None else key.host

    def host_called(self, name: str) -> HostId:
        """The host of this name. Raises CommandError."""
        wanted = name.casefold()
        found = [host.id for host in self.lists.hosts() if wanted in (host.name.casefold(), host.id.casefold())]
        if len(found) != 1:
            names = ", ".join(host.name for host in self.lists.hosts()) or "none"
            raise CommandError(f"{name!r} is not the name of one host (there are: {names})")
        return found[0]

    def matching(self, line: str) -> list[Vm]:
        """VMs that fit a filter line, by host and name. Raises CommandError."""
        read = check_filter(line)
        found = [v for v in self.lists.vms().values() if read.fits(subject_of(v, self.host_name(v.key)))]
        return sorted(found, key=lambda v: (self.host_name(v.key).lower(), v.name.lower(), v.key.vm))

    def named(self, name: str) -> Vm:
        """The one VM of this name, HOST/NAME, or GUID. Raises CommandError when there is none or more than one."""
        found = self._called(name)
        if not found:
            raise CommandError(
                f"no virtual machine is named {name!r} on the connected hosts; see hvgui list",
                Exit.HOST if self._incomplete else Exit.USAGE,
            )
        if len(found) > 1:
            which = ", ".join(f"{self.host_name(v.key)}/{v.key.vm}" for v in found)
            raise CommandError(f"{name!r} matches {len(found)} virtual machines; use HOST/NAME or the GUID: {which}")
        return found[0]

    def knows(self, name: str) -> bool:
        """Whether a VM is called so."""
        return bool(self._called(name))

    def _called(self, name: str) -> list[Vm]:
        """The VMs of this name, HOST/NAME or GUID; a name may be given as lists show it."""
        wanted = name.casefold()

        def fits(vm: Vm) -> bool:
            host = self.host_name(vm.key).casefold()
            names = (vm.name.casefold(), line(vm.name).casefold(), vm.key.vm.casefold())
            return any(wanted in (each, f"{host}/{each}") for each in names)

        return [vm for vm in self.lists.vms().values() if fits(vm)]

    def chosen(self, names: Sequence[str], line: str | None) -> list[Vm]:
        """VMs by name, by filter, or every one when neither was given. Raises CommandError, also for none."""
        if names:
            return list({vm.key: vm for vm in map(self.named, names)}.values())
        found = self.matching(line or "")
        if not found and (code := self.told_of_none(line or "")) is not Exit.OK:
            raise CommandError("nothing was done", code)
        return found

    def told_of_none(self, line: str) -> Exit:
        """Say that a filter fits no VM; the exit code of that. Without a filter none is an answer like any other."""
        if not line.strip():
            return Exit.OK
        complain(f"no virtual machine matches the filter {line!r}")
        return Exit.HOST if self._incomplete else Exit.DIFFERS


def check_filter(line: str) -> Filter:
    """A filter line as it is understood. Raises CommandError for a word that is not."""
    read = read_filter(line)
    if read.hints:
        hint = read.hints[0]
        known = f" (possible: {', '.join(hint.known)})" if hint.known else ""
        raise CommandError(f"invalid word in the filter: {hint.word!r}{known}")
    return read


def failed(error: Troubled) -> CommandError:
    """A reading that failed: HOST where the host could not be asked, DIFFERS where it said no."""
    away = isinstance(error, WireError) or error.trouble.kind is TroubleKind.HOST_GONE
    return CommandError(texts.trouble(error.trouble).sentence(), Exit.HOST if away else Exit.DIFFERS)


def host_data(host: HostPicture) -> dict[str, object]:
    """A host in JSON."""
    return {
        "host": host.name,
        "address": host.profile.address,
        "state": host.phase.value,
        "trouble": host.trouble.kind.value if host.trouble else None,
        "virtual_machines": host.vm_count,
        "version": host.facts.os_version if host.facts else None,
    }


def item_data(item: Item) -> dict[str, object]:
    """How an item of an operation ended, in JSON."""
    match item.outcome:
        case Done():
            return {"outcome": "done"}
        case Failed(trouble):
            return {"outcome": "failed", "trouble": trouble.kind.value, "detail": trouble.detail}
        case Unknown():
            return {"outcome": "unknown"}
        case _:
            return {"outcome": "cancelled"}


def code_of(picture: OperationPicture) -> Exit:
    """The exit code that an operation's counts mean."""
    counts = picture.counts
    if counts.unknown:
        return Exit.UNKNOWN
    return Exit.DIFFERS if counts.failed or counts.cancelled else Exit.OK

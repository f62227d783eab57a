"""A fleet around hosts on paper, with time cranked by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

from hvgui.controller.api.ports import SecretSource
from hvgui.controller.api.staging import Scripts
from hvgui.controller.fleet import Fleet, FleetDependencies
from hvgui.controller.journal.journal import Journal
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, OperationId, VmId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble
from tests.support.cranked import CrankedClock, Spawner, run_here, settle
from tests.support.paper_host import PaperHost, PaperVm, PaperWire, guid

W = TypeVar("W", bound="World")
HOST = HostId("paper")
PROFILE = HostProfile(id=HOST, address="paper", user="admin")
KEY = VmKey(HOST, VmId(guid(1)))
OTHER = VmKey(HOST, VmId(guid(2)))
FILE = LocalFile("/x/report.txt", "report.txt", 5, 0)


class Files:
    """Local files that are what they are told to be."""

    def __init__(self) -> None:
        self.content = {"/x/report.txt": b"hello", "/x/empty": b""}
        self.trouble: Trouble | None = None
        self.between: Callable[[], None] = lambda: None

    def chunks(self, file: LocalFile, size: int, digest: Callable[[bytes], None]) -> Iterator[bytes]:
        data = self.content[file.path]
        for start in range(0, len(data), 2):
            self.between()
            if self.trouble is not None:
                raise Refusal(self.trouble)
            digest(data[start : start + 2])
            yield data[start : start + 2]


class Secrets:
    backend = "paper"

    def __init__(self) -> None:
        self.kept: dict[tuple[HostId, str], Secret] = {}

    def load(self, host: HostId, user: str) -> Secret | None:
        return self.kept.get((host, user))

    def save(self, host: HostId, user: str, secret: Secret) -> bool:
        self.kept[host, user] = secret
        return True

    def forget(self, host: HostId, user: str) -> None:
        self.kept.pop((host, user), None)


class Ear:
    def __init__(self) -> None:
        self.changes: list[ChangeSet] = []
        self.operations: set[OperationId] = set()

    def vms_changed(self, changes: ChangeSet) -> None:
        self.changes.append(changes)

    def hosts_changed(self, hosts: frozenset[HostId]) -> None: ...

    def detail_changed(self, key: VmKey) -> None: ...

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        self.operations |= operations


class World:
    def __init__(
        self,
        folder: Path,
        run: str = "",
        alive: Callable[[str], bool] | None = None,
        clock: CrankedClock | None = None,
    ) -> None:
        self.clock = clock or CrankedClock()
        self.spawn = Spawner()
        self.files = Files()
        self.secrets = Secrets()
        self.host = PaperHost(PaperVm(guid(1), "web"), PaperVm(guid(2), "db", state=3))
        #: More hosts, for tests that add them.
        self.wires: dict[HostId, PaperHost] = {HOST: self.host}
        #: The password that the last wire to a host was made with.
        self.secrets_used: dict[HostId, Secret | None] = {}
        self.settings = SettingsFile(folder / "settings.json")
        self.folder = folder
        self.journal = Journal(folder / "journal.sqlite", run_here, self.clock, "anna", run=run)
        self.fleet = Fleet(
            FleetDependencies(
                spawn=self.spawn,
                offload=run_here,
                post=lambda callback: callback(),
                clock=self.clock,
                wires=self._wire,
                secrets=self.secrets,
                settings=self.settings,
                cache_file=folder / "cache.json",
                journal=self.journal,
                alive=alive,
                **{"scripts": Scripts("script", "keep"), "files": self.files, **self.more()},
            )
        )

    def _wire(self, profile: HostProfile, secret: SecretSource) -> PaperWire:
        self.secrets_used[profile.id] = secret()
        return self.wires[profile.id].wire()

    def more(self) -> dict[str, Any]:
        """More dependencies, for worlds that have them."""
        return {}

    async def connect(self) -> None:
        self.fleet.add_host(PROFILE, Secret("pw"), remember=True)
        await settle()

    async def finished(self, operation: OperationId) -> OperationPicture:
        for _ in range(200):
            picture = self.fleet.operation(operation)
            assert picture is not None
            if not picture.running:
                return picture
            await self.clock.advance(1.0)
        raise AssertionError(f"still running: {picture}")

    @property
    def phase(self) -> LinkPhase:
        picture = self.fleet.host(HOST)
        assert picture is not None
        return picture.phase


def play(make: Callable[[Path], W], test: Callable[[W], Coroutine[Any, Any, None]]) -> Callable[[Path], None]:
    """A test over a world of its own, which ends with it."""

    def run(tmp_path: Path) -> None:
        async def whole() -> None:
            world = make(tmp_path)
            try:
                await test(world)
            finally:
                world.fleet.close()
                await settle()
                await world.spawn.close()

        asyncio.run(whole())

    run.__name__ = test.__name__
    return run


def scenario(test: Callable[[World], Coroutine[Any, Any, None]]) -> Callable[[Path], None]:
    return play(World, test)

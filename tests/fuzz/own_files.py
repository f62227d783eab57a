"""The program's own files, read after anybody may have written into them: each gives a value or one declared error."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from hvgui.controller.journal.journal import Journal
from hvgui.controller.state import cache
from hvgui.controller.state.leftovers import Leftovers
from hvgui.controller.state.resume_log import UnfinishedCopies
from hvgui.controller.state.settings_file import SettingsFile
from hvgui.domain.copying.transfer import CopyRequest, IfExists, LocalFile, Portion
from hvgui.domain.hosts.host import HostFacts, HostMark, HostProfile
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.policies.policy_file import PolicyFileError, read_policies
from hvgui.domain.trouble import Refusal
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm
from hvgui.ui.widgets.preferences import Preferences
from tests.fuzz.targets import Target
from tests.support.cranked import CrankedClock, run_here

#: In memory where the system has a place for that: a hundred thousand files are not for a disk.
_ROOM = "/dev/shm" if Path("/dev/shm").is_dir() else None
_HOST = HostId("h")
_MARK = HostMark(_HOST, "hv01", "10.0.0.1:5985")
_KEY = VmKey(_HOST, VmId("0000000A-0000-0000-0000-000000000000"))
_PROFILE = HostProfile(id=_HOST, address="hv01", user="admin")
_ASKED = Asked(key=_KEY, vm="v", host="h", kind=RecordKind.SERVICE, subject="backup", before="on", wanted="off")
_POLICIES = b"""version = 1

[[policy]]
name = "backup"
where = "name:web*"
tags = ["prod"]
services = { backup = "on", guest-services = "off" }
"""


def _in(read: Callable[[Path], object], name: str, data: bytes) -> object:
    with tempfile.TemporaryDirectory(dir=_ROOM) as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        return read(path)


def _made(write: Callable[[Path], object], name: str) -> bytes:
    with tempfile.TemporaryDirectory(dir=_ROOM) as folder:
        write(Path(folder) / name)
        return (Path(folder) / name).read_bytes()


def _settings(path: Path) -> object:
    file = SettingsFile(path)
    Preferences.from_dict(file.window)
    file.save_hosts([*file.hosts, _PROFILE])
    assert _PROFILE in SettingsFile(path).hosts
    return file


def _unfinished(path: Path) -> object:
    copies = UnfinishedCopies(path.parent)
    return [copies.take(copy.name) for copy in copies.all()]


def _begin(copies: UnfinishedCopies) -> None:
    file = LocalFile("/a", "a", 1, 1)
    request = CopyRequest(guests=(_KEY,), files=(file,), folder="C:\\in")
    copies.begin("n", request, (Portion(file, _KEY, IfExists.REPORT),), turn_on=False)
    copies.staging("n", _MARK, "f" * 32, "shell")
    copies.confirmed("n", _HOST, "/a", 5_000_000)
    copies.settled("n", [])


async def _use(path: Path) -> object:
    journal = Journal(path, run_here, CrankedClock(), "anna")
    try:
        found = await journal.search("web")
        await journal.search()
        await journal.begin([_ASKED])
        return found
    finally:
        journal.close()


def _journal_seed(path: Path) -> None:
    asyncio.run(_use(path))
    with closing(sqlite3.connect(path)) as database:
        database.execute("pragma wal_checkpoint(truncate)")
        database.execute("pragma journal_mode = delete")


_CACHED = cache.CachedHost(
    _HOST, 1.0, HostFacts(name="HV01", build=20348), (Vm(key=_KEY, name="v", power=Power.RUNNING),)
)

FILES: tuple[Target, ...] = (
    Target(
        "file of settings",
        lambda d: _in(_settings, "settings.json", d),
        (),
        (
            _made(lambda p: SettingsFile(p).save_hosts([_PROFILE]), "settings.json"),
            b'{"hosts": [{"id": "a", "port": 1e999}]}',
        ),
    ),
    Target(
        "file of lists",
        lambda d: _in(cache.load, "list.json", d),
        (),
        (_made(lambda p: cache.save(p, [_CACHED]), "l"),),
    ),
    Target(
        "file of leftovers",
        lambda d: _in(lambda p: Leftovers(p).of(_MARK), "leftovers.json", d),
        (),
        (_made(lambda p: Leftovers(p).turning_on("f" * 32, _MARK, _KEY.vm), "leftovers.json"),),
    ),
    Target(
        "file of a copy",
        lambda d: _in(_unfinished, "n.jsonl", d),
        (),
        (_made(lambda p: _begin(UnfinishedCopies(p.parent)), "n.jsonl"),),
    ),
    Target("file of policies", lambda d: read_policies(d.decode("utf-8", "replace")), (PolicyFileError,), (_POLICIES,)),
    Target(
        "file of the journal",
        lambda d: _in(lambda p: asyncio.run(_use(p)), "journal.sqlite", d),
        (Refusal,),
        (_made(_journal_seed, "journal.sqlite"),),
    ),
)
#: What of a share a target of this name gets: opening a database costs as much as a hundred of the others.
SHARE: Mapping[str, float] = {"file of the journal": 0.1, "file of settings": 0.4}

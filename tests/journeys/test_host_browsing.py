"""Folders of hosts over the share, through the shell and from root/cimv2: each where the others are closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hvgui.domain.hosts.host import SmbPlace, StagingWay
from hvgui.domain.hosts.host_files import FolderSource, HostFolder
from hvgui.domain.trouble import Troubled, TroubleKind
from hvgui.sim.hyperv import hardware
from hvgui.values import replace
from tests.support import samba as samba_module
from tests.support.engine import Engine, journey
from tests.support.live_host import LiveHost, live_host
from tests.support.samba import samba

needs_samba = pytest.mark.skipif(not samba_module.available(), reason=samba_module.MISSING)
NAME = "Windows Server & 'Tools' 日本語.iso"
LONG = "x" * (259 - len("C:\\ISO\\a b\\.iso")) + ".iso"


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def number(request: pytest.FixtureRequest) -> int:
    found = request.param
    assert isinstance(found, int)
    return found


@pytest.fixture
def host(number: int, tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=number) as live:
        yield live


def furnish(host: LiveHost) -> None:
    folder = host.world.host_folder() / "ISO" / "a b"
    folder.mkdir(parents=True)
    for name in (NAME, LONG, "UPPER.ISO", "notes.txt"):
        (folder / name).write_bytes(b"x" * 1234)
    (folder / "deeper $x").mkdir()


def seen(found: HostFolder) -> tuple[set[str], set[str]]:
    assert {file.size for file in found.files} == {1234}
    assert all(file.changed for file in found.files)
    return {path.rpartition("\\")[2] for path in found.folders}, {file.path.rpartition("\\")[2] for file in found.files}


def test_the_shell_lists_where_the_share_is_closed(host: LiveHost, tmp_path: Path) -> None:
    furnish(host)

    async def story(engine: Engine) -> None:
        files, me = engine.fleet.hardware, host.profile.id
        found = await files.folder(me, "C:\\ISO\\a b", ".iso")
        assert found.source is FolderSource.SHELL
        assert seen(found) == ({"deeper $x"}, {NAME, LONG, "UPPER.ISO"})
        assert max(len(file.path) for file in found.files) == 259
        library = await files.folder(me, "d:\\iso", ".iso")
        assert {file.path.rpartition("\\")[2] for file in library.files} >= {
            path.rpartition("\\")[2] for path in hardware.LIBRARY
        }
        assert (await files.folder(me, "C:\\", ".iso")).folders[0].startswith("C:\\")
        await files.make_folder(me, "C:\\ISO\\new & 'x' 日本語")
        assert "C:\\ISO\\new & 'x' 日本語" in (await files.folder(me, "C:\\ISO", ".iso")).folders
        host.world.host.disk.protected.add("C:\\ISO\\a b")
        for path, kind in (
            ("C:\\ISO\\new & 'x' 日本語", TroubleKind.HOST_FOLDER_EXISTS),
            ("C:\\nowhere\\new", TroubleKind.HOST_FILE_MISSING),
            ("C:\\ISO\\a b\\new", TroubleKind.HOST_FILE_DENIED),
        ):
            with pytest.raises(Troubled) as refused:
                await files.make_folder(me, path)
            assert refused.value.trouble.kind is kind
        host.world.host.unreadable.add("c:\\iso\\a b")
        # What the shell may not read, root/cimv2 is asked for.
        assert (await files.folder(me, "C:\\ISO\\a b", ".iso")).source is FolderSource.CIM
        assert (await files.folder(me, "C:\\ISO", ".iso")).source is FolderSource.SHELL, "the way is not closed"

    journey(tmp_path / "run", (host,), story)


def test_root_cimv2_lists_where_share_and_shell_are_closed(number: int, tmp_path: Path) -> None:
    with live_host(tmp_path / "host", number=number, shell=False) as host:

        async def story(engine: Engine) -> None:
            files, me = engine.fleet.hardware, host.profile.id
            found = await files.folder(me, "D:\\ISO", ".iso")
            assert found.source is FolderSource.CIM
            assert {file.path for file in found.files} >= {path.lower() for path in hardware.LIBRARY}
            asked = host.sim.stats.requests
            await files.folder(me, "D:\\ISO", ".iso")
            assert host.sim.stats.requests - asked <= 4, "the shell was tried once"

        journey(tmp_path / "run", (host,), story)


@pytest.mark.one_host
def test_without_rights_on_root_cimv2_the_shell_tells_disks_folders_and_files(host: LiveHost, tmp_path: Path) -> None:
    furnish(host)

    async def story(engine: Engine) -> None:
        host.world.host.switches.cimv2_closed = True
        files, me = engine.fleet.hardware, host.profile.id
        assert [volume.drive for volume in await files.volumes(me)] == ["C:", "D:"]
        assert (await files.folder(me, "C:\\ISO\\a b", ".iso")).source is FolderSource.SHELL
        there = await files.file(me, f"C:\\ISO\\a b\\{NAME}")
        assert there is not None
        assert there.size == 1234
        assert await files.file(me, "C:\\ISO\\a b\\nowhere.iso") is None

    journey(tmp_path / "run", (host,), story)


def test_where_everything_is_closed_it_is_said(tmp_path: Path) -> None:
    with live_host(tmp_path / "host", shell=False) as host:

        async def story(engine: Engine) -> None:
            host.world.host.switches.cimv2_closed = True
            files, me = engine.fleet.hardware, host.profile.id
            for asking in (files.volumes(me), files.folder(me, "C:\\ISO", ".iso"), files.file(me, "C:\\ISO\\x.iso")):
                with pytest.raises(Troubled):
                    await asking

        journey(tmp_path / "run", (host,), story)


@needs_samba
def test_the_share_lists_where_shell_and_root_cimv2_are_closed(number: int, tmp_path: Path) -> None:
    with (
        live_host(tmp_path / "host", number=number, shell=False) as host,
        samba(host.world.host_folder(), tmp_path / "smb") as served,
    ):
        host.profile = replace(host.profile, smb=SmbPlace(port=served.port))
        furnish(host)

        async def story(engine: Engine) -> None:
            host.world.host.switches.cimv2_closed = True
            files, me = engine.fleet.hardware, host.profile.id
            found = await files.folder(me, "C:\\ISO\\a b", ".iso")
            assert found.source is FolderSource.SHARE
            assert seen(found) == ({"deeper $x"}, {NAME, LONG, "UPPER.ISO"})
            assert "C:\\ISO" in (await files.folder(me, "C:\\", ".iso")).folders
            there = await files.file(me, f"C:\\ISO\\a b\\{LONG}")
            assert there is not None
            assert there.size == 1234
            assert [volume.drive for volume in await files.volumes(me)] == ["C:"]
            with pytest.raises(Troubled):
                await files.folder(me, "C:\\nowhere", ".iso")
            assert (await files.folder(me, "C:\\ISO", ".iso")).source is FolderSource.SHARE
            await files.make_folder(me, "C:\\ISO\\new & 日本語")
            assert "C:\\ISO\\new & 日本語" in (await files.folder(me, "C:\\ISO", ".iso")).folders
            for path, kind in (
                ("C:\\ISO\\new & 日本語", TroubleKind.HOST_FOLDER_EXISTS),
                ("C:\\nowhere\\new", TroubleKind.HOST_FILE_MISSING),
            ):
                with pytest.raises(Troubled) as refused:
                    await files.make_folder(me, path)
                assert refused.value.trouble.kind is kind

        journey(tmp_path / "run", (host,), story)


@pytest.mark.one_host
def test_a_host_set_to_the_shell_is_not_asked_for_a_share(host: LiveHost, tmp_path: Path) -> None:
    host.profile = replace(host.profile, staging=StagingWay.SHELL)

    async def story(engine: Engine) -> None:
        found = await engine.fleet.hardware.folder(host.profile.id, "D:\\ISO", ".iso")
        assert found.source is FolderSource.SHELL

    journey(tmp_path / "run", (host,), story)

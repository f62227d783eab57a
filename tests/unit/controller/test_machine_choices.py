"""Choices for new VMs on this computer: kept whole, listed with what is damaged, and read strictly."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from hvgui.controller.services.machine_choices import MachineChoices
from hvgui.domain.devices.device_extras import DiskType
from hvgui.domain.machines.choices_file import ChoicesFileError, read_choices
from hvgui.domain.machines.choices_writing import write_choices
from hvgui.domain.machines.new_machine import MachineAdapter, MachineDisk, NewMachine
from hvgui.domain.machines.presets import PRESETS
from hvgui.domain.settings.disk_work import GIB
from hvgui.domain.settings.disks import NewDisk
from hvgui.domain.trouble import Troubled, TroubleKind
from hvgui.domain.vms.labels import Labels
from hvgui.values import replace
from tests.support.cranked import run_here

WHOLE = NewMachine(
    name="",
    generation=1,
    location="D:\\Lab & Test",
    version="9.0",
    memory=2048,
    dynamic=True,
    processors=4,
    adapters=(
        MachineAdapter(switch="11111111-2222-3333-4444-555555555555", switch_name="LAN", vlan=20, legacy=True),
        MachineAdapter(values={"dhcp-guard": True, "bandwidth-most": 100}),
    ),
    disks=(
        MachineDisk(path="{name}.vhdx", make=NewDisk(DiskType.FIXED, 40 * GIB)),
        MachineDisk(path="{name}-data.vhdx", make=NewDisk(DiskType.DYNAMIC, 0, "D:\\VHD\\base.vhdx")),
    ),
    image="D:\\ISO\\ubuntu.iso",
    secure_boot=False,
    template="272E7447-90A4-4563-A4B9-8E4AB00526CE",
    automatic_checkpoints=True,
    notes="line & line\nメモ",
    settings={"cpu-weight": 200, "nested": True},
    services={"time-sync": False},
    labels=Labels(("lab", "web"), "Kim", "db"),
    start=True,
)


@pytest.mark.parametrize("machine", [WHOLE, *PRESETS.values()])
def test_what_was_written_is_read(machine: NewMachine) -> None:
    assert read_choices(write_choices(machine)) == machine


def test_comments_of_whoever_keeps_the_file_stay() -> None:
    text = "# ours\nversion = 1\nmemory = 512 # too little\nprocessors = 1\n"
    written = write_choices(replace(WHOLE, memory=4096), text)
    assert written.startswith("# ours\n")
    assert "memory = 4096 # too little" in written
    assert read_choices(written) == replace(WHOLE, memory=4096)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("memory = ", "document"),
        ("memory = 'much'", "memory"),
        ("memories = 5", "memories"),
        ("memory = 33", "memory"),
        ("version = 2", "version"),
        ("generation = 3", "generation"),
        ("[[disk]]\nsize = 1_000_000", "size"),
        ("[[disk]]\nkind = 'fixed'", "kind"),
        ("[[disk]]\npath = 'x.vhdx'", "disk"),
        ("[settings]\nunknown = 1", "unknown"),
        ("[services]\nguest = true", "guest"),
        ("[[adapter]]\nvalues = {colour = 'red'}", "colour"),
        ("image = 'D:/x.iso'", "image"),
        ("[" * 5000, ""),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, word: str) -> None:
    with pytest.raises(ChoicesFileError) as raised:
        read_choices(text)
    assert word in str(raised.value)


def test_files_are_kept_listed_and_removed(tmp_path: Path) -> None:
    async def story() -> None:
        choices = MachineChoices(run_here, tmp_path / "kept")
        assert await choices.names() == ()
        await choices.save("web 10", WHOLE)
        await choices.save("web 9", WHOLE)
        (tmp_path / "kept" / "damaged.toml").write_bytes(b"\xff\xfe")
        (tmp_path / "kept" / "wrong.toml").write_text("memory = 33")
        assert await choices.names() == ("damaged", "web 9", "web 10", "wrong")
        assert await choices.load("web 9") == WHOLE
        for name, kind in (
            ("damaged", TroubleKind.FILE_UNREADABLE),
            ("wrong", TroubleKind.CHOICES_NOT_READ),
            ("nowhere", TroubleKind.FILE_MISSING),
            ("../kept/wrong", TroubleKind.FILE_MISSING),
        ):
            with pytest.raises(Troubled) as raised:
                await choices.load(name)
            assert raised.value.trouble.kind is kind
        await choices.save("damaged", WHOLE)
        assert await choices.load("damaged") == WHOLE
        await choices.remove("wrong")
        assert "wrong" not in await choices.names()

    asyncio.run(story())


def test_a_session_that_keeps_nothing_has_none() -> None:
    choices = MachineChoices(run_here, None)
    assert not choices.kept
    assert asyncio.run(choices.names()) == ()
    with pytest.raises(Troubled):
        asyncio.run(choices.save("x", WHOLE))

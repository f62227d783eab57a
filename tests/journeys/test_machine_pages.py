"""Whole virtual machines in a real window, in both languages, against hosts of two generations: a small lab made and
deleted, and one exported and imported again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hvgui.sim.hyperv.machines import Power
from hvgui.sim.hyperv.vhds import Look
from tests.support.live_host import live_host
from tests.support.programs import ended, started

SAID = {
    "en": {
        "title": "New Virtual Machine",
        "button": "Create 2 Virtual Machines",
        "made": "2 created",
        "delete": "Delete 2 Virtual Machines and 2 Files",
        "deleted": "4 deleted",
    },
    "ja": {
        "title": "仮想マシンの新規作成",
        "button": "仮想マシンを作成 (2 台)",
        "made": "作成 2 台",
        "delete": "仮想マシン 2 台を削除、ファイル 2 個",
        "deleted": "削除 4 件",
    },
}


@pytest.mark.slow
@pytest.mark.parametrize(("language", "number"), [("en", 2), ("ja", 1)], ids=["en-2012r2", "ja-2019"])
def test_a_lab_is_made_and_deleted_in_the_window(tmp_path: Path, language: str, number: int) -> None:
    with live_host(tmp_path / "host", number=number, few=True) as host:
        with host.world.looked_at() as state:
            before = sorted(vhd.path for vhd in Look(state).everything() if not vhd.path.endswith(".avhdx"))
        program = started("tests.support.lab_visit", str(host.sim.port), language, home=tmp_path)
        out, err = ended(program)
        with host.world.looked_at() as state:
            after = sorted(vhd.path for vhd in Look(state).everything() if not vhd.path.endswith(".avhdx"))
    assert program.returncode == 0, err
    assert json.loads(out.splitlines()[-1]) == {**SAID[language], "plan": 2, "crashes": []}
    assert after == before


ROUND_TRIP = {
    "en": {
        "export": "Export {name}",
        "exported": "1 exported",
        "planned": "1 planned",
        "fits": "Nothing: it can be imported",
        "imported": "1 imported",
    },
    "ja": {
        "export": "{name} のエクスポート",
        "exported": "エクスポート 1 件",
        "planned": "計画 1 件",
        "fits": "なし: インポートできます",
        "imported": "インポート 1 件",
    },
}


@pytest.mark.slow
@pytest.mark.parametrize(("language", "number"), [("en", 2), ("ja", 1)], ids=["en-2012r2", "ja-2019"])
def test_a_vm_is_exported_and_imported_in_the_window(tmp_path: Path, language: str, number: int) -> None:
    with live_host(tmp_path / "host", number=number, few=True) as host:
        with host.world.looked_at() as state:
            machine = next(m for m in state.ordered() if not m.checkpoints and not m.operation and m.power.steady)
            state.set_power(machine, Power.OFF, state.now())
        arguments = (str(host.sim.port), language, machine.name)
        program = started("tests.support.export_visit", *arguments, home=tmp_path)
        out, err = ended(program)
        with host.world.looked_at() as state:
            assert (machine.id in state.machines, state.planned) == (True, {})
    assert program.returncode == 0, err
    expected = {key: words.format(name=machine.name) for key, words in ROUND_TRIP[language].items()}
    assert json.loads(out.splitlines()[-1]) == {**expected, "crashes": []}

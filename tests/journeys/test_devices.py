"""The devices of every VM of three hosts, through real envelopes, and the command that shows them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from hvgui.cli import main
from hvgui.wording import i18n
from tests.journeys.test_commands import Run, run
from tests.support.account import USER, typed
from tests.support.live_host import LiveHost, live_host
from tests.support.programs import ended, started

__all__ = ["run"]

#: VMs of twenty devices on hosts of 2022, 2019 and 2012 R2.
TWENTY = ("SQL01", "データベース", "Dateiserver")


@pytest.fixture(params=[0, 1, 2], ids=["en-2022", "ja-2019", "de-2012r2"])
def number(request: pytest.FixtureRequest) -> int:
    found: int = request.param
    return found


@pytest.fixture
def host(tmp_path: Path, number: int) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", number=number) as live:
        yield live


@pytest.mark.one_host
def test_the_command_shows_the_tree(host: LiveHost, run: Run, number: int) -> None:
    code, said = run("vm", "devices", TWENTY[number])
    assert (code, said["complete"], said["generation"]) == (0, True, 2)
    kinds = Counter(device["kind"] for device in said["devices"])
    assert kinds == {"scsi-controller": 1, "hard-drive": 12, "dvd-drive": 1, "network-adapter": 4, "com-port": 2}
    assert said["firmware"]["secure_boot"] is True
    assert len(said["firmware"]["boot_order"]) == 17
    dvd = next(device for device in said["devices"] if device["kind"] == "dvd-drive")
    assert (dvd["file"], dvd["location"]) == ("D:\\ISO\\tools.iso", 1)


@pytest.mark.one_host
@pytest.mark.parametrize(
    ("language", "words"), [("en", ("Hard Drive", "Boot from")), ("ja", ("ハード ドライブ", "からブート"))]
)
@pytest.mark.usefixtures("run")
def test_the_command_speaks_both_languages(
    host: LiveHost,
    number: int,
    language: str,
    words: tuple[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdin", typed())
    options = ["--host", f"127.0.0.1:{host.sim.port}", "--user", USER, "--password-stdin", "--lang", language]
    assert main(["vm", "devices", TWENTY[number], *options]) == 0
    out = capsys.readouterr().out
    i18n.set_language("en")
    assert all(word in out for word in words)


SHOWN = {
    "en": ("Hardware", "Firmware | Boot from Hard Drive", "SCSI Controller | 13 of 64 slots used", "Image file"),
    "ja": (
        "ハードウェア",
        "ファームウェア | ハード ドライブ からブート",
        "SCSI コントローラー | 64 スロット中 13 使用",
        "イメージ ファイル",
    ),
}


def test_the_settings_window_shows_them(host: LiveHost, number: int, tmp_path: Path) -> None:
    program = started("tests.support.devices_visit", str(host.sim.port), TWENTY[number], home=tmp_path / "home")
    out, err = ended(program)
    assert program.returncode == 0, err
    for said, (hardware_, firmware, scsi, image) in zip(map(json.loads, out.splitlines()), SHOWN.values(), strict=True):
        tree = [row.strip() for row in said["tree"]]
        assert (tree[0], tree[2]) == (hardware_, firmware)
        at = tree.index(scsi)
        # Twelve disks and a DVD drive, each disk with its quality of service; then four adapters.
        below = [row for row in said["tree"][at + 1 :] if row.startswith("    ") and not row.startswith("      ")]
        assert len(below) == 13 + 4 * 2
        assert any("\\\\.\\pipe\\debug" in row for row in tree)
        assert (said["shown"], said["crashes"]) == (True, [])
        assert [image, "D:\\ISO\\tools.iso"] in said["facts"]


def test_a_checkpoint_is_compared_with_now(host: LiveHost, run: Run) -> None:
    with host.world.looked_at():
        machine = next(m for m in host.world.host.ordered() if m.checkpoints)
        before = machine.settings.processor["VirtualQuantity"]
        machine.settings.processor["VirtualQuantity"] = 7
        point = machine.checkpoints[-1]
    code, said = run("vm", "compare", machine.name, "--checkpoint", point.id)
    assert code == 1
    found = {(line["page"], line["setting"]): line["values"] for line in said["lines"]}
    assert found["Processor", "Number of virtual processors"] == [str(before), "7"]
    code, said = run("vm", "compare", machine.name, "--checkpoint", point.id, "--all")
    assert any(not line["differs"] for line in said["lines"])
    assert run("vm", "compare", machine.name)[0] == 2


@pytest.mark.one_host
def test_what_an_entry_of_the_journal_left_is_compared_with_now(host: LiveHost, run: Run) -> None:
    with host.world.looked_at():
        machine, other = list(host.world.host.ordered())[:2]
    assert run("vm", "set", machine.name, "--set", "start-delay=77")[0] == 0
    entry = str(run("journal", host_options=False)[1]["entries"][0]["number"])
    code, said = run("vm", "compare", machine.name, "--entry", entry)
    assert (code, said["lines"][0]["differs"]) == (0, False)
    with host.world.looked_at():
        machine.settings.system["AutomaticStartupActionDelay"] = timedelta(seconds=5)
    code, said = run("vm", "compare", machine.name, "--entry", entry)
    assert code == 1
    (line,) = said["lines"]
    assert (line["subject"], line["after"], line["now"], line["differs"]) == ("start-delay", "77", "5", True)
    assert run("vm", "compare", other.name, "--entry", entry)[0] == 2, "it is about another machine"
    assert run("vm", "compare", machine.name, other.name, "--entry", entry)[0] == 2
    assert run("vm", "compare", machine.name, "--entry", "999")[0] == 2

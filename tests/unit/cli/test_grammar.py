"""What the commands take, how their answers look, and that nothing of Qt is loaded for them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hvgui.cli.answers import CommandError, Exit, gravest, table
from hvgui.cli.grammar import make_parser
from hvgui.cli.service_commands import service_named, switches
from hvgui.domain.vms.services import Service

#: Runs the command line to its end, which is no exit yet.
_RUN = "import contextlib, hvgui.cli\nwith contextlib.suppress(SystemExit): hvgui.cli.main"
#: Words of the commands about machines.
OWN = {"vm", "shut-down", "rename", "checkpoint", "create", "delete"}


@pytest.mark.parametrize(
    "line",
    [
        "list --json",
        "services show web-01 --json",
        "services set web-01 backup=off --dry-run --json",
        "services diff p.toml --json",
        "services apply p.toml --dry-run --tick DC01 --json",
        "kvp get web-01 color --json",
        "kvp set web-01 color=blue --remove x --host-only --json",
        "why web-01 kvp --json",
        "copy a b web-01:/srv/in --if-exists skip --turn-on --way shell --json",
        "journal web backup --limit 5 --json",
        "vm shut-down web-01 web-02 --force --json",
        "vm rename web-01 web-eins --json",
        "vm set web-01 web-02 --set secure-boot=off --allow d-sb --dry-run --json",
        "checkpoint list web-01 --json",
        "checkpoint create --filter tag:lab --allow-standard --json",
        "checkpoint apply web-01 before --keep --json",
        "checkpoint rename web-01 before after --json",
        "checkpoint delete web-01 before --subtree --json",
    ],
)
def test_every_command_speaks_json_and_tells_its_exit_codes(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = line.split()
    chosen = make_parser().parse_args(words)
    assert chosen.json
    assert chosen.command is not None or words[0] == "journal"
    commands = [
        word
        for word in words[:2]
        if not word.startswith("-")
        and word
        in {*["list", "services", "kvp", "why", "copy", "journal", "show", "set", "diff", "apply", "get"], *OWN}
    ]
    with pytest.raises(SystemExit) as left:
        make_parser().parse_args([*commands, "--help"])
    assert left.value.code == 0
    assert "Exit codes" in capsys.readouterr().out


@pytest.mark.parametrize(
    "line",
    [
        "",
        "services",
        "kvp set",
        "why web",
        "list --password hunter2",
        "services diff",
        "vm",
        "vm turn-off web --force",
        "checkpoint delete web",
    ],
)
def test_what_makes_no_sense_is_usage(line: str) -> None:
    with pytest.raises(SystemExit) as left:
        make_parser().parse_args(line.split())
    assert left.value.code == Exit.USAGE


def test_no_option_takes_a_password() -> None:
    def options(parser: object) -> set[str]:
        found: set[str] = set()
        for action in parser._actions:  # type: ignore[attr-defined]
            found |= set(action.option_strings)
            if hasattr(action, "choices") and isinstance(action.choices, dict):
                for under in action.choices.values():
                    found |= options(under)
        return found

    assert {o for o in options(make_parser()) if "pass" in o} == {"--password-stdin"}


def test_switches() -> None:
    assert switches(["backup=off", "VSS=OFF", "time-sync=on"]) == {Service.BACKUP: False, Service.TIME_SYNC: True}
    assert service_named("fcopy") is Service.GUEST_SERVICES
    for wrong in (["backup"], ["backup=maybe"], ["bakup=on"], ["backup=on", "vss=off"]):
        with pytest.raises(CommandError):
            switches(wrong)


def test_the_gravest_code_wins() -> None:
    assert gravest([Exit.OK, Exit.DIFFERS, Exit.HOST]) is Exit.HOST
    assert gravest([Exit.UNKNOWN, Exit.HOST]) is Exit.UNKNOWN
    assert gravest([]) is Exit.OK


def test_tables_line_up_and_cannot_move_the_cursor() -> None:
    lines = table(("A", "B"), [("日本", "x"), ("long name", "a\x1b[2Jb")])
    assert lines == ["A          B", "日本       x", "long name  a⟨U+001B⟩[2Jb"]


@pytest.mark.parametrize(
    ("step", "forbidden"),
    [
        ("import hvgui.cli.commands", "('PySide6', 'shiboken6', 'qasync')"),
        # The words come from Qt's catalogues, which need its core and nothing that draws.
        ("from hvgui.wording.i18n import text; text('app.name')", "('PySide6.QtGui', 'PySide6.QtWidgets', 'qasync')"),
        # Whoever asks what there is waits for no library, no host and no keyring.
        (
            f"{_RUN}(['--help'])",
            "('PySide6', 'asyncio', 'msgspec', 'lxml', 'keyring', 'hvgui.app', 'hvgui.assembly', 'hvgui.controller')",
        ),
        (
            f"{_RUN}(['list', '--help'])",
            "('lxml', 'keyring', 'hvgui.assembly', 'hvgui.controller.hosts', 'hvgui.controller.fleet')",
        ),
        # A list is read without what could change something; it has no hosts here, and ends.
        (
            f"{_RUN}(['list'])",
            "('keyring', 'sqlite3', 'tomlkit', 'hvgui.controller.fleet', 'hvgui.controller.operations',"
            " 'hvgui.controller.copying', 'hvgui.controller.journal', 'hvgui.cli.copy_commands')",
        ),
        # Other commands are no part of one.
        (f"{_RUN}(['kvp', '--help'])", "('hvgui.cli.service_commands', 'hvgui.cli.adapter_commands')"),
    ],
)
def test_commands_load_nothing_that_they_do_not_need(step: str, forbidden: str, tmp_path: Path) -> None:
    code = (
        f"import sys; {step}\n"
        f"bad = [m for m in sys.modules if m.startswith({forbidden})];"
        "sys.exit(str(bad) if bad else 0)"
    )
    places = {name: str(tmp_path) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, **places},
    )
    assert done.returncode == 0, done.stderr

"""What a command prints about hosts and guests that lie: no control character reaches a terminal or another program."""

from __future__ import annotations

import asyncio
import json
from argparse import Namespace

import pytest

from hvgui.cli.answers import Answer, complain, show
from hvgui.cli.item_commands import show_journal
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.record import Asked, Ending, Record, RecordKind

EVIL = "web\x1b[2J\x9b31m\u202e\u200b\r\nFORGED"
KEY = VmKey(HostId("h"), VmId("0" * 8 + "-0000-0000-0000-" + "0" * 12))


def controls(text: str) -> list[str]:
    return [c for c in text if c != "\n" and (ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u202e\u200b")]


def test_lines_stay_lines_and_hold_no_control(capsys: pytest.CaptureFixture[str]) -> None:
    show(Answer({}, [f"{EVIL}: off"]), as_json=False)
    complain(EVIL)
    out, err = capsys.readouterr()
    assert out == "web⟨U+001B⟩[2J⟨U+009B⟩31m⟨U+202E⟩⟨U+200B⟩⟨U+000D⟩⟨U+000A⟩FORGED: off\n"
    assert not controls(err)


def test_json_keeps_the_value_and_escapes_it(capsys: pytest.CaptureFixture[str]) -> None:
    show(Answer({"name": EVIL}), as_json=True)
    out, _ = capsys.readouterr()
    assert not controls(out)
    assert json.loads(out) == {"name": EVIL}


class Said:
    async def search(self, words: str, *, limit: int) -> tuple[Record, ...]:
        asked = Asked(
            key=KEY, vm=EVIL, host="=cmd|' /C calc'!A0", kind=RecordKind.KVP, subject="s", before="-1", wanted="a\nb"
        )
        return (Record(number=1, at=0.0, operator="@me", asked=asked, ended=None, ending=Ending.ASKED),)


def test_csv_on_a_terminal_has_no_control_and_no_formula(capsys: pytest.CaptureFixture[str]) -> None:
    chosen = Namespace(words=[], limit=5, csv="-")
    answer = asyncio.run(show_journal(Said(), chosen))  # type: ignore[arg-type]
    show(answer, as_json=False)
    out, _ = capsys.readouterr()
    assert not controls(out)
    assert "'=cmd|" in out
    assert "'@me" in out
    assert ',\'-1,"a\nb",' in out

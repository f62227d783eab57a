"""PowerShell's error stream ([MS-PSRP] 2.2.5): its sentence, and whatever else comes as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvgui.wsman.clixml import error_sentence

HEAD = '#< CLIXML\r\n<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'
PROGRESS = (
    '<Obj S="progress" RefId="0"><TN RefId="0"><T>System.Object</T></TN><MS><AI N="x"><S N="y">no</S></AI></MS></Obj>'
)
#: As Windows writes it: wrapped where its window would end, the place in the host's language.
JAPANESE = (
    f"{HEAD}{PROGRESS}<S S=\"Error\">Get-Item : パス 'D:\\a &amp; b' が存在しないため検出できません。_x000D__x000A_</S>"
    '<S S="Error">二行目です。_x000D__x000A_</S><S S="Error">発生場所 行:1 文字:1_x000D__x000A_</S>'
    '<S S="Error">+ Get-Item \'D:\\a &amp; b\'_x000D__x000A_</S><S S="Error">+ ~~~~~~~~~_x000D__x000A_</S>'
    '<S S="Error">    + CategoryInfo : ObjectNotFound_x000D__x000A_</S><S S="Error"> _x000D__x000A_</S></Objs>'
)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (JAPANESE, "Get-Item : パス 'D:\\a & b' が存在しないため検出できません。 二行目です。"),
        (f'{HEAD}<S S="Error">plain _xD83D__xDE80_ _x005F_x0041_</S></Objs>', "plain 🚀 _x0041_"),
        (f'{HEAD}{PROGRESS}<S S="Error">cut off in the mid', "cut off in the mid"),
        (f"{HEAD}{PROGRESS}</Objs>", ""),
        ("'foo' is not recognized as an internal or external command,\r\n", None),
        ("", ""),
    ],
    ids=["japanese", "escapes", "truncated", "no error", "cmd", "nothing"],
)
def test_sentences(text: str, sentence: str | None) -> None:
    assert error_sentence(text) == (text.strip() if sentence is None else sentence)


@given(st.text(), st.text())
def test_junk_never_raises(before: str, inside: str) -> None:
    error_sentence(before)
    error_sentence(f"{before}#< CLIXML\r\n{inside}")

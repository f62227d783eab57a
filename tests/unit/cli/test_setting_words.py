"""Words of ``vm set``: every choice of every setting has one, and a value that is none is named."""

from __future__ import annotations

import pytest

from hvgui.cli.answers import CommandError
from hvgui.cli.setting_commands import WORDS, _value
from hvgui.domain.settings.vm_settings import Setting, SettingValue

S = Setting


def test_every_choice_has_a_word() -> None:
    for setting in Setting:
        if setting.row.choices:
            assert set(WORDS[setting].values()) == set(setting.row.choices), setting


@pytest.mark.parametrize(
    ("setting", "words", "value"),
    [
        (S.NESTED, "On", True),
        (S.CONSOLE, "com2", 2),
        (S.SECURE_BOOT_TEMPLATE, "uefi-ca", "272E7447-90A4-4563-A4B9-8E4AB00526CE"),
        (S.SECURE_BOOT_TEMPLATE, "{272e7447-90a4-4563-a4b9-8e4ab00526ce}", "272E7447-90A4-4563-A4B9-8E4AB00526CE"),
        (S.COM_1, "dbg", "\\\\.\\pipe\\dbg"),
        (S.COM_1, "\\\\pc\\pipe\\x", "\\\\pc\\pipe\\x"),
        (S.COM_2, "none", ""),
        (S.DISKETTE, "none", ""),
        (S.NOTES, "none", "none"),
        (S.NODE_PROCESSORS, "8", 8),
    ],
)
def test_a_word_means_a_value(setting: Setting, words: str, value: SettingValue) -> None:
    assert _value(setting, words) == value


@pytest.mark.parametrize(("setting", "words"), [(S.NESTED, "1"), (S.THREADS, "4"), (S.NODE_MEMORY, "2 GB")])
def test_what_means_nothing_is_refused_with_what_would(setting: Setting, words: str) -> None:
    with pytest.raises(CommandError, match=setting.value):
        _value(setting, words)

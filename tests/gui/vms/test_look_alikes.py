"""The list marks names that look the same, and says in its tip which letters differ."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from hvgui.domain.operations.change import ChangeSet
from hvgui.ui.vms.columns import INDEX, ColumnKey
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets import roles
from hvgui.values import replace
from tests.support.small_data_centre import NOW, hosts, key_named, vms

NAME = INDEX[ColumnKey.NAME]


def shown(table: VmTable, name: str, role: int = roles.DISPLAY) -> str:
    return str(table.data(table.index_of(key_named(name), NAME), role))


def test_a_look_alike_is_marked_while_it_is_there(qtbot: QtBot) -> None:
    known = vms()
    table = VmTable(lambda: NOW)
    table.fill(hosts().values(), known)
    assert shown(table, "web-01") == "web-01"
    other = key_named("web-02")
    known[other] = replace(known[other], name="wеb-01")
    table.apply(ChangeSet(changed={other: frozenset({"name"})}), known)
    assert shown(table, "web-01") == "web-01 (look-alike)"
    assert shown(table, "web-02") == "wеb-01 (look-alike)"
    assert "wе(U+0435)b-01 on HV-TOKYO-01" in shown(table, "web-01", roles.TOOL_TIP)
    assert "look-alike" in shown(table, "web-01", roles.ACCESSIBLE_TEXT)
    gone = known.pop(other)
    table.apply(ChangeSet(removed=frozenset({gone.key})), known)
    assert shown(table, "web-01") == "web-01"


def test_unseen_characters_are_named_in_the_list(qtbot: QtBot) -> None:
    known = vms()
    one = key_named("web-01")
    known[one] = replace(known[one], name="web\u202e10-\u200b")
    table = VmTable(lambda: NOW)
    table.fill(hosts().values(), known)
    assert shown(table, "web-01") == "web⟨U+202E⟩10-⟨U+200B⟩"

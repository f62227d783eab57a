"""Every identifier has its words, in both languages; no key is left over; no sentence hides in the code."""

from __future__ import annotations

import ast
import re
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from hvgui.domain.copying.transfer import IfExists
from hvgui.domain.filters import filter_words
from hvgui.domain.hosts.host_list import Mistake
from hvgui.domain.keys import HostId, OperationId, VmId, VmKey
from hvgui.domain.operations.operation import Counts, Item, OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Unknown
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import BY_GUEST, PowerAction
from hvgui.domain.vms.services import Service
from hvgui.ui.commands import action_set, command_bar, command_palette, command_table
from hvgui.ui.commands.command import Command, Place
from hvgui.ui.copying import unfinished_dialog
from hvgui.ui.filtering import filter_box, list_header
from hvgui.ui.heartbeat import history_model
from hvgui.ui.hosts import certificate_dialog, cluster_dialog, doctor_table, host_details, import_dialog, sign_in_dialog
from hvgui.ui.kvp import kvp_tab as exchange_tab
from hvgui.ui.kvp import labels_dialog
from hvgui.ui.machines import export_window, import_window, machine_form, more_fields
from hvgui.ui.machines.machine_form import DiskChoice, Install
from hvgui.ui.operations import operation_verbs, operations_model, plan_table, undo_dialog
from hvgui.ui.services import many_services_window
from hvgui.ui.services import policies_window as policies_window
from hvgui.ui.services import policy_editor as policies_editor
from hvgui.ui.shell import console_opener, force_offer, preferences_dialog
from hvgui.ui.shell.preferences_dialog import SCHEMES
from hvgui.ui.vm_settings import apply_preview, file_picker, many_settings_window, page_tree, pipe_field
from hvgui.ui.vm_settings.setting_page import PAGES
from hvgui.ui.vm_tabs import memory_tab, networking_tab, screen_view, summary_tab
from hvgui.ui.vms import folder_dialogs, grouping, list_export
from hvgui.ui.vms.columns import ColumnKey
from hvgui.ui.vms.first_run import WAYS
from hvgui.values import replace
from hvgui.wording import (
    address_words,
    cause_words,
    device_words,
    disk_words,
    formats,
    guest_numbers,
    host_setting_words,
    i18n,
    keyboard_words,
    load_words,
    machine_words,
    operation_titles,
    setting_words,
    switch_words,
    texts,
)
from hvgui.wording import checkpoint_words as checkpoint_words
from hvgui.wording import host_words as host_words
from hvgui.wording.i18n import plural, set_language, text
from hvgui.wording.languages import LANGUAGES, PSEUDO
from resources.i18n import build as catalogues
from tests.support.walking import for_each

ROOMS = [Path(texts.__file__).parents[1] / room for room in ("ui", "wording")]
SOURCES = sorted(path for room in ROOMS for path in room.rglob("*.py"))
#: Commands without a window say some of it, too.
SPEAKING = (*SOURCES, *sorted((Path(texts.__file__).parents[1] / "cli").rglob("*.py")))
PLACEHOLDER = re.compile(r"\{(\w+)\}")
#: A blank is what these mean.
MAY_BE_EMPTY = re.compile(r"heartbeat\.none|meaning\..*\.next")


#: Read once: a test that looks up every message would read the files a thousand times.
written = cache(catalogues.entries)


def spread(pattern: str, values: Iterator[str] | list[str]) -> set[str]:
    return {pattern.replace("*", value) for value in values}


def families() -> dict[str, list[str]]:
    """Families of keys made from tables of the window, beside those of ``texts``."""
    return {
        **{pattern: list(values) for pattern, values in texts.WORDED.items()},
        **{pattern: list(values) for pattern, values in host_words.WORDED.items()},
        **{pattern: list(values) for pattern, values in setting_words.WORDED.items()},
        **{pattern: list(values) for pattern, values in list_header.WORDED.items()},
        **{pattern: list(values) for pattern, values in guest_numbers.WORDED.items()},
        **grouping.WORDED,
        **file_picker.WORDED,
        **many_settings_window.WORDED,
        **{pattern: list(values) for pattern, values in list_export.WORDED.items()},
        **{pattern: list(values) for pattern, values in filter_box.WORDED.items()},
        **{pattern: list(values) for pattern, values in cause_words.WORDED.items()},
        **{pattern: list(values) for pattern, values in command_bar.WORDED.items()},
        **{pattern: list(values) for pattern, values in console_opener.WORDED.items()},
        **screen_view.WORDED,
        **folder_dialogs.WORDED,
        **{pattern: list(values) for pattern, values in load_words.WORDED.items()},
        **{pattern: list(values) for pattern, values in device_words.WORDED.items()},
        **page_tree.WORDED,
        **pipe_field.WORDED,
        **disk_words.WORDED,
        **switch_words.WORDED,
        **host_setting_words.WORDED,
        **keyboard_words.WORDED,
        **machine_words.WORDED,
        **address_words.WORDED,
        **apply_preview.WORDED,
        "settings-page.*.title": [row.name for row in PAGES],
        "settings-page.*.intro": [row.name for row in PAGES],
        **{pattern: list(values) for pattern, values in checkpoint_words.WORDED.items()},
        **{pattern: list(values) for pattern, values in memory_tab.WORDED.items()},
        **{pattern: list(values) for pattern, values in networking_tab.WORDED.items()},
        "reading-tab.*.title": ["none", "reading"],
        "reading-tab.*.words": ["none", "reading"],
        "checkpoints.*": ["create", "create-named", "revert"],
        "checkpoints.*-tip": ["create", "create-named", "revert"],
        **force_offer.WORDED,
        "ask.force.*": [action.value for action in BY_GUEST],
        "view.*": ["list", "matrix", "hosts", "folders"],
        "view.*-tip": ["list", "matrix", "hosts", "folders"],
        "matrix.*": ["preview", "discard", "apply"],
        "matrix.*-tip": ["preview", "discard", "apply"],
        **{f"matrix.{menu}.*": ["on", "off", "leave"] for menu in ("menu", "column", "all")},
        "journal-window.*": ["undo", "compare", "again", "export", "older"],
        "journal-window.*-tip": ["undo", "compare", "again", "export", "older"],
        **action_set.WORDED,
        **machine_form.WORDED,
        **more_fields.WORDED,
        **export_window.WORDED,
        **import_window.WORDED,
        "machine-disk.*": [choice.value for choice in DiskChoice],
        "machine-install.*": [choice.value for choice in Install],
        "machine-form.generation-*": ["1", "2"],
        "delete-vm.*": ["goes", "stays"],
        "journal-window.why-not.*": ["none", "kind"],
        "journal-window.*.title": ["empty", "none", "off"],
        "journal-window.*.words": ["empty", "none", "off"],
        "exchange.*": list(exchange_tab.BUTTONS),
        "exchange.*-tip": list(exchange_tab.BUTTONS),
        "exchange.*.title": ["none", "reading", "nothing"],
        "exchange.*.words": ["none", "reading", "nothing"],
        "exchange.field.*": ["pool", "name", "value"],
        "exchange.item.*": ["add", "change"],
        "labels.field.*": list(labels_dialog.FIELDS),
        "labels.example.*": list(labels_dialog.FIELDS),
        "policies.*": list(policies_window.BUTTONS),
        "policies.*-tip": list(policies_window.BUTTONS),
        "policies.column.*": ["vm", "host", "drift"],
        "policies.field.*": list(policies_editor.FIELDS),
        "policies.example.*": list(policies_editor.FIELDS),
        "settings.*": ["back", "forward"],
        "watch.*": ["on", "off"],
        "heartbeat-history.column.*": list(history_model.COLUMNS),
        "undo.column.*": list(undo_dialog.HEADERS),
        "preview.column.*": list(plan_table.HEADERS),
        "preview.filter.*": ["all", "changes", "refused", "agrees"],
        "copy-way.by.*": ["smb", "shell"],
        "if-exists.*": [choice.value for choice in IfExists],
        "if-exists.*-tip": [choice.value for choice in IfExists],
        "unfinished.column.*": list(unfinished_dialog.COLUMNS),
        "save.*": ["csv", "json", "txt", "toml", "md"],
        "doctor.*": ["certificate", "copy", "again"],
        "doctor.column.*": list(doctor_table.HEADERS),
        "certificate.*": ["new", "changed", "same", "trusted"],
        "certificate.fact.*": list(certificate_dialog.FACTS),
        "host-details.fact.*": list(host_details.FACTS),
        "host-dialog.tls.*": ["ca-file", "pinned", "cert-file", "key-file", "needs-cert-file", "needs-key-file"],
        "host-dialog.tls.*-example": ["ca-file", "cert-file", "key-file"],
        "host-dialog.page.*": ["connection", "tls", "staging"],
        "host-dialog.no-password.*": ["certificate", "of-newer", "as-me"],
        "host-dialog.smb.*": ["share", "root", "folder", "user", "port"],
        "host-dialog.smb.*-tip": ["share", "root", "folder", "user", "port"],
        "sign-in.column.*": list(sign_in_dialog.COLUMNS),
        "cluster.column.*": list(cluster_dialog.COLUMNS),
        "action.*.label": [c.value for c in Command],
        "action.*.tip": [c.value for c in Command],
        "column.*": [c.value for c in ColumnKey],
        "column-tip.*": [c.value for c in ColumnKey],
        "menu.*": [p.value for p in (Place.FILE, Place.EDIT, Place.ACTION, Place.VIEW, Place.HELP)],
        **{f"first-run.*.{part}": list(WAYS) for part in ("title", "words")},
        "import.*": ["user", "password"],
        "import.column.*": list(import_dialog.COLUMNS),
        "import.mistake.*": [mistake.value for mistake in Mistake],
        "preferences.*.label": ["language", "scheme", "double-click", "refresh", "closing", "tray"],
        **preferences_dialog.WORDED,
        "preferences.exports*": ["-example", "-choose"],
        "preferences.language.*": ["system", *LANGUAGES],
        "preferences.scheme.*": list(SCHEMES),
        "preferences.place.*": ["keyring", "settings", "data", "logs"],
        "fact.*": [fact for column in summary_tab.FACTS for fact in column],
        "automatic.start.*": ["2", "3", "4"],
        "automatic.stop.*": ["2", "3", "4"],
        "operations.column.*": list(operations_model._TITLES),
        **operation_verbs.WORDED,
        **command_palette.WORDED,
        "count.*": ["done", "failed", "rejected", "unknown", "cancelled", "skipped", "open"],
        "filter.hint.*": list(filter_words.HINT_KINDS),
        **{f"ask.*.{part}": [a.value for a in command_table.CONFIRMED] for part in ("title", "text", "more", "button")},
        **{f"host-dialog.*.{part}": ["add", "edit", "reconnect", "cluster"] for part in ("title", "intro", "button")},
        "many.will-turn-*": ["on", "off"],
        "many.count.*": [meaning.value for meaning in many_services_window.ANSWERS],
        "many.column.*": list(many_services_window.HEADINGS),
        "button.*": ["ok", "cancel", "apply"],
        "host-dialog.*": [
            "address",
            "cluster.address",
            "auth",
            "user",
            "password",
            "kerberos-name",
            "proxy",
            "staging",
            "port",
        ],
        "host-dialog.needs-*": ["address", "user", "password"],
        "host-dialog.staging-way.*": ["auto", "smb", "shell"],
    }


def literal_keys(*functions: str) -> set[str]:
    """Keys written out in calls of ``text``, ``plural`` or ``optional``."""
    found = set()
    for path in SPEAKING:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in functions:
                match node.args[0]:
                    case ast.Constant(value=str(key)):
                        found.add(key)
                    case ast.IfExp(body=ast.Constant(value=str(one)), orelse=ast.Constant(value=str(other))):
                        found.update((one, other))
    return found


def known_keys() -> set[str]:
    return literal_keys("text", "plural", "optional").union(
        *(spread(pattern, values) for pattern, values in families().items())
    )


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_identifier_is_worded(code: str) -> None:
    missing = known_keys() - set(written(code))
    assert not {key for key in missing if not MAY_BE_EMPTY.fullmatch(key)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_key_is_left_over(code: str) -> None:
    assert set(written(code)) - known_keys() == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_empty(code: str) -> None:
    for key, (source, forms) in written(code).items():
        assert source, key
        assert all(forms), key


def test_what_is_built_is_what_is_written() -> None:
    for code in LANGUAGES:
        set_language(code)
        for key, (_, forms) in written(code).items():
            if len(forms) == 2 or key in numbered():
                assert i18n._words(code, key, 7) == forms[-1], key
                assert i18n._words(code, key, 1) == forms[0], key
            else:
                assert text(key) == forms[0]


@cache
def numbered() -> set[str]:
    """The messages that depend on a number: English has two forms of each."""
    return {key for key, (_, forms) in written("en").items() if len(forms) == 2}


def test_messages_with_a_number_are_asked_for_with_one() -> None:
    assert not literal_keys("text", "optional") & numbered()
    assert literal_keys("plural") <= numbered()


def test_both_languages_translate_the_same_source() -> None:
    english, japanese = written("en"), written("ja")
    assert {key: source for key, (source, _) in english.items()} == {k: source for k, (source, _) in japanese.items()}


def test_both_languages_use_the_same_placeholders() -> None:
    for key, (_, forms) in written("en").items():
        other = written("ja")[key][1]
        assert set(PLACEHOLDER.findall(" ".join(forms))) == set(PLACEHOLDER.findall(" ".join(other))), key


def test_japanese_follows_the_typing_rules() -> None:
    for key, (_, forms) in written("ja").items():
        for words in forms:
            assert not re.search(r"[（）！？]|バーチャル|サーバ[^ー]|コンピュータ[^ー]|HYPER-V", words), key
            assert not re.search(r"[ァ-ヶー]\(", words) or "(&" in words, f"{key}: a space before the parenthesis"


#: There are more commands on a menu than letters; these have a shortcut.
UNMARKED = {
    *(Command.CHECKPOINT_NAMED, Command.COMPARE, Command.INSERT_IMAGE, Command.UPLOAD_IMAGE, Command.EJECT_IMAGE),
    *(Command.NEW_VM, Command.NEW_DISK, Command.NEW_FLOPPY, Command.IMPORT_VM, Command.EXPORT_VM, Command.DELETE_VM),
    Command.MOVE_TO_FOLDER,
}


def test_labels_have_one_mnemonic_each() -> None:
    for code in LANGUAGES:
        set_language(code)
        for row in command_table.ROWS:
            assert row.label.count("&") == (row.command not in UNMARKED), row.label


@pytest.mark.parametrize("place", list(Place))
def test_mnemonics_of_a_menu_do_not_collide(place: Place) -> None:
    for code in LANGUAGES:
        set_language(code)
        rows = command_table.rows_at(place)
        below: dict[str, list[str]] = {"": [row.label for row in rows if row.command not in UNMARKED and not row.menu]}
        for row in rows if place not in (Place.HOST_PANE, Place.VM_PANE) else ():
            if row.menu:
                below.setdefault(row.menu, []).append(text(f"action.{row.command.value}.short"))
        assert not any("&" in text(f"submenu.{menu}") for menu in below if menu), "no letter is left for them"
        for menu, labels in below.items():
            letters = [label[label.index("&") + 1].lower() for label in labels]
            doubled = {letter for letter in letters if letters.count(letter) > 1}
            assert not doubled, (code, place, menu, doubled)


@for_each((code, kind) for code in (*LANGUAGES, PSEUDO) for kind in TroubleKind)
def test_every_trouble_has_three_parts(asked: tuple[str, TroubleKind]) -> None:
    code, kind = asked
    set_language(code)
    words = texts.trouble(Trouble(kind, "web-01", "detail", (32775,)))
    assert words.failed
    assert "web-01" in words.on
    assert words.next
    assert words.detail == "detail · 32775"
    assert words.lines().count("\n") == 2


def test_pseudo_texts_are_bracketed_and_keep_their_placeholders() -> None:
    set_language("xx")
    shown = text("status.as-of", time="12:00")
    assert shown.startswith("[")
    assert shown.endswith("]")
    assert "12:00" in shown
    assert len(shown) > len("last updated 12:00") * 1.3


@pytest.mark.parametrize("turn", range(2))
def test_no_test_hears_the_language_of_the_one_before(turn: int) -> None:
    assert i18n.language() == "en", turn
    set_language("ja")


def test_an_unknown_language_means_english() -> None:
    set_language("tlh")
    assert i18n.language() == "en"
    assert plural("status.vms", 1) == "1 VM"
    assert plural("status.vms", 2) == "2 VMs"


def test_braces_in_a_name_are_only_text() -> None:
    assert "{n}" in text("why-not.host-silent", host="{n}")


def operation(kind: OperationKind, what: str, *items: Item) -> OperationPicture:
    return OperationPicture(id=OperationId(1), kind=kind, what=what, items=items)


KEY = VmKey(HostId("h"), VmId("A"))


def test_operations_have_titles() -> None:
    services = operation(OperationKind.SET_SERVICES, "", Item(key=KEY, label=Service.BACKUP.value))
    assert operation_titles.title_of(services, ["web-01"], 1) == "Integration services of web-01"
    assert texts.item_title(services, services.items[0], "web-01") == "Backup (volume shadow copy) – web-01"
    on = [Item(key=KEY, label=service.value, on=True) for service in (Service.GUEST_SERVICES, Service.BACKUP)]
    off = replace(on[0], on=False)
    names = ["a", "b", "c"]
    for items, vms, title in (
        (on[:1], 7, "Guest services on, 7 VMs"),
        ([off], 3, "Guest services off, a, b, c"),
        (on, 7, "2 services on, 7 VMs"),
        ([on[1], off], 7, "Integration services of a, b, c and 4 more"),
        ([replace(off, undoes=12)], 7, "Undo: Guest services off, 7 VMs"),
    ):
        assert operation_titles.title_of(operation(OperationKind.SET_SERVICES, "", *items), names[:vms], vms) == title
    memory = operation(OperationKind.SETTINGS, "", Item(key=KEY, label=Setting.NAME.value))
    assert operation_titles.title_of(memory, ["a"], 1) == "Name, a"
    for action in PowerAction:
        assert "web-01" in operation_titles.title_of(operation(OperationKind.POWER, action.value), ["web-01"], 1)
    copy = operation(OperationKind.COPY_FILES, "/tmp", Item(key=KEY, label="a"), Item(key=KEY, label="b"))
    assert operation_titles.title_of(copy, ["a", "b", "c"], 5) == "Copy 2 files to a, b, c and 2 more, /tmp"


def test_counts_add_up_in_words() -> None:
    assert texts.counts(Counts(done=97, failed=2, unknown=1, cancelled=0, open=0)) == "97 done, 2 failed, 1 unknown"


def test_what_was_rejected_stands_apart_from_what_failed() -> None:
    items = [
        Item(key=KEY, outcome=Failed(Trouble(kind, "x")))
        for kind in (TroubleKind.ACCESS_DENIED, TroubleKind.JOB_FAILED, TroubleKind.READ_ONLY)
    ]
    ended = replace(operation(OperationKind.POWER, "start", *items), ended=1.0)
    assert texts.counts_at_end(ended) == "1 failed, 2 rejected"
    assert texts.counts_at_end(ended, ended) == "2 failed, 4 rejected"
    assert [texts.outcome(item.outcome) for item in items if item.outcome] == ["Rejected", "Failed", "Rejected"]
    assert texts.main_reason(ended).endswith("And 2 other reasons.")


def test_every_outcome_has_a_word_and_a_bad_one_its_reason() -> None:
    failed = Failed(Trouble(TroubleKind.GUEST_DISK_FULL, "a.iso", "0x80070070"))
    assert texts.outcome_reason(failed).startswith("The guest's disk is full.")
    assert "0x80070070" in texts.outcome_reason(failed)
    assert texts.outcome_reason(Unknown(0.0))
    assert not texts.outcome_reason(Done())
    assert {texts.outcome(o) for o in (Done(), failed, Unknown(0.0), Cancelled())} == {
        "Done",
        "Failed",
        "Unknown",
        "Canceled",
    }


def test_formats() -> None:
    assert formats.uptime(None) == ""
    assert formats.uptime(3_723_000) == "01:02:03"
    assert formats.uptime(2 * 86_400_000 + 3_723_000) == "2.01:02:03"
    assert formats.memory(0) == ""
    assert formats.size(512) == "512 B"
    assert formats.size(1536) == "1.5 KB"
    assert formats.size(5 * 1024**4) == "5.0 TB"
    assert formats.age(1) == "just now"
    assert formats.age(61) == "1 minute ago"
    assert formats.age(3 * 86_400) == "3 days ago"


@pytest.mark.parametrize(
    ("language", "system", "expected"),
    [
        ("en", "en_US", ["11/24/2026", "1:05 PM", "1:05:09 PM", "1.5 KB", "12,345"]),
        ("en", "en_GB", ["24/11/2026", "13:05", "13:05:09", "1.5 KB", "12,345"]),
        ("ja", "ja_JP", ["2026/11/24", "13:05", "13:05:09", "1.5 KB", "12,345"]),
        ("ja", "en_US", ["2026/11/24", "13:05", "13:05:09", "1.5 KB", "12,345"]),
        ("en", "de_DE", ["11/24/2026", "1:05 PM", "1:05:09 PM", "1.5 KB", "12,345"]),
    ],
)
def test_dates_and_numbers_follow_the_locale(language: str, system: str, expected: list[str]) -> None:
    moment = time.mktime((2026, 11, 24, 13, 5, 9, 0, 0, -1))
    formats.follow_locale(language, QLocale(system))
    try:
        found = [
            formats.date(moment),
            formats.clock(moment, moment),
            formats.clock_with_seconds(moment),
            formats.size(1536),
            formats.number(12345),
        ]
    finally:
        formats.follow_nothing()
    assert found == expected, "no narrow blank, which would be named as a character that nobody sees"
    assert formats.date_and_time(moment) == "2026-11-24 13:05:09", "commands and journals keep the neutral way"


SHOWING = {
    "QLabel",
    "QPushButton",
    "QCheckBox",
    "QAction",
    "QMenu",
    "WrapLabel",
    "QGroupBox",
    "QToolButton",
    "setText",
    "setTitle",
    "setWindowTitle",
    "setToolTip",
    "setStatusTip",
    "setPlaceholderText",
    "setAccessibleName",
    "setAccessibleDescription",
    "setInformativeText",
    "showMessage",
    "addTab",
    "addMenu",
    "addButton",
    "setHeaderLabels",
    "setHorizontalHeaderLabels",
    "say",
}


@for_each(SOURCES)
def test_no_sentence_hides_in_the_code(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in SHOWING:
            continue
        for argument in node.args:
            literals = [argument] if isinstance(argument, ast.Constant) else getattr(argument, "values", [])
            for literal in literals:
                if isinstance(literal, ast.Constant) and isinstance(literal.value, str):
                    assert not re.search(r"[^\W\d_]", literal.value), f"line {node.lineno}: {literal.value!r}"

"""Preferences dialog: language, appearance, notifications, and where passwords and files are kept."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from hvgui.domain import outside
from hvgui.domain.vms.console import ConsoleKind, kind_on
from hvgui.ui.background.tray import has_notification_area
from hvgui.ui.look.theme import Scheme, apply_theme
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.dialog_size import at_least
from hvgui.ui.widgets.field_rows import FileField, plain_label
from hvgui.ui.widgets.label import Label, quiet, selectable
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.values import Struct
from hvgui.wording.i18n import text
from hvgui.wording.languages import LANGUAGES

SCHEMES: tuple[Scheme, ...] = ("system", "light", "dark")
DOUBLE_CLICKS = ("connect", "settings")
#: Seconds; 0 leaves it to the program.
INTERVALS = (0, 5, 15, 30, 60, 300)
_CODES = tuple(map(str, INTERVALS))
CLOSINGS = ("ask", "stop", "background")
TRAYS = ("background", "always")
#: Keys of messages made from tables.
WORDED = {
    "preferences.double-click.*": list(DOUBLE_CLICKS),
    "preferences.refresh.*": list(_CODES),
    "preferences.closing.*": list(CLOSINGS),
    "preferences.tray.*": list(TRAYS),
    "preferences.*": ["use", "away"],
}
#: An empty code follows the system.
_LANGUAGE_CHOICES = ("", *LANGUAGES)


class Places(Struct, frozen=True):
    """Places of the program's data, as text: the keyring's name, and folders."""

    keyring: str = ""
    settings: str = ""
    data: str = ""
    logs: str = ""


class PreferencesDialog(ToolWindow):
    """Dialog that saves with OK; the appearance is previewed at once and restored by Cancel."""

    def __init__(
        self, preferences: Preferences, places: Places, say: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, text("preferences.title"))
        self._preferences = preferences
        self._say = say
        self.language = self._combo("language", _LANGUAGE_CHOICES, preferences.language)
        self.scheme = self._combo("scheme", SCHEMES, preferences.scheme)
        self.comfortable = QCheckBox(text("preferences.comfortable"), self)
        self.comfortable.setChecked(preferences.comfortable)
        self.scheme.currentIndexChanged.connect(lambda _row: self._preview())
        self.comfortable.toggled.connect(lambda _on: self._preview())
        self.alarms = QCheckBox(text("preferences.alarms"), self)
        self.alarms.setChecked(preferences.notify_alarms)
        self.endings = QCheckBox(text("preferences.endings"), self)
        self.endings.setChecked(preferences.notify_endings)
        self.double_click = self._combo("double-click", DOUBLE_CLICKS, preferences.double_click)
        self.clipboard = QCheckBox(text("preferences.clipboard"), self)
        self.clipboard.setChecked(preferences.console_clipboard)
        self.home = QCheckBox(text("preferences.home"), self)
        self.home.setChecked(preferences.console_home)
        self.refresh = self._combo("refresh", _CODES, str(preferences.refresh_every))
        self.closing = self._combo("closing", CLOSINGS, preferences.close_while_busy)
        self.tray = self._combo("tray", TRAYS, preferences.tray)
        self.quit = QCheckBox(text("closing.quit-when-done"), self)
        self.quit.setChecked(preferences.quit_when_done)
        self.exports = FileField("preferences.exports", self, folder=True)
        self.exports.edit.setText(preferences.export_folder)
        self.exports.edit.setAccessibleName(outside.line(plain_label("preferences.exports")))
        self._lay_out(places)
        self.rejected.connect(lambda: _dress(preferences.scheme, comfortable=preferences.comfortable))

    def _combo(self, name: str, codes: tuple[str, ...], now: str) -> QComboBox:
        combo = QComboBox(self)
        combo.addItems([text(f"preferences.{name}.{code or 'system'}") for code in codes])
        combo.setCurrentIndex(codes.index(now) if now in codes else 0)
        combo.setAccessibleName(outside.line(plain_label(f"preferences.{name}.label")))
        return combo

    def _lay_out(self, places: Places) -> None:
        looks = QGroupBox(text("preferences.looks"), self)
        form = QFormLayout(looks)
        for name, combo in (("language", self.language), ("scheme", self.scheme)):
            label = Label(text(f"preferences.{name}.label"), looks)
            label.setBuddy(combo)
            form.addRow(label, combo)
        note = WrapLabel(text("preferences.language-note"), looks)
        quiet(note)
        form.addRow(note)
        form.addRow(self.comfortable)
        telling = QGroupBox(text("preferences.telling"), self)
        column = QVBoxLayout(telling)
        column.addWidget(self.alarms)
        column.addWidget(self.endings)
        use = self._group("use", (("double-click", self.double_click), ("refresh", self.refresh)))
        layout = use.layout()
        assert isinstance(layout, QFormLayout)
        # Virtual Machine Connection asks by itself.
        if kind_on(sys.platform) is ConsoleKind.FREERDP:
            layout.addRow(self.clipboard)
            layout.addRow(self.home)
        else:
            self.clipboard.hide()
            self.home.hide()
        away = self._group("away", (("closing", self.closing), ("tray", self.tray)))
        layout = away.layout()
        assert isinstance(layout, QFormLayout)
        layout.addRow(self.quit)
        if not has_notification_area():
            note = WrapLabel(text("closing.no-tray"), away)
            quiet(note)
            layout.addRow(note)
        kept = QGroupBox(text("preferences.kept"), self)
        facts = QFormLayout(kept)
        facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        keyring = places.keyring or text("preferences.no-keyring")
        for name, value in (
            ("keyring", keyring),
            ("settings", places.settings),
            ("data", places.data),
            ("logs", places.logs),
        ):
            if value:
                shown = Label(value, kept)
                selectable(shown)
                shown.setWordWrap(True)
                facts.addRow(Label(text(f"preferences.place.{name}"), kept), shown)
        exports = Label(text("preferences.exports"), kept)
        exports.setBuddy(self.exports.edit)
        facts.addRow(exports, self.exports)
        buttons = ButtonRow(self)
        buttons.ok(text("button.ok"), self._keep)
        buttons.cancel(self.reject)
        whole = QVBoxLayout(self)
        whole.setSpacing(10)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        for groups in ((looks, telling), (use, away)):
            column = QVBoxLayout()
            for group in groups:
                column.addWidget(group)
            column.addStretch(1)
            columns.addLayout(column, 1)
        whole.addLayout(columns)
        whole.addWidget(kept)
        whole.addStretch(1)
        whole.addWidget(buttons)
        at_least(self, 480)

    def _group(self, name: str, combos: Sequence[tuple[str, QComboBox]]) -> QGroupBox:
        group = QGroupBox(text(f"preferences.{name}"), self)
        form = QFormLayout(group)
        for key, combo in combos:
            label = Label(text(f"preferences.{key}.label"), group)
            label.setBuddy(combo)
            form.addRow(label, combo)
        return group

    def _preview(self) -> None:
        _dress(SCHEMES[self.scheme.currentIndex()], comfortable=self.comfortable.isChecked())

    def _keep(self) -> None:
        kept = self._preferences
        language = _LANGUAGE_CHOICES[self.language.currentIndex()]
        if language != kept.language:
            self._say(text("preferences.next-start"))
        kept.language = language
        kept.scheme = SCHEMES[self.scheme.currentIndex()]
        kept.comfortable = self.comfortable.isChecked()
        kept.notify_alarms, kept.notify_endings = self.alarms.isChecked(), self.endings.isChecked()
        kept.double_click = DOUBLE_CLICKS[self.double_click.currentIndex()]
        kept.console_clipboard, kept.console_home = self.clipboard.isChecked(), self.home.isChecked()
        kept.refresh_every = INTERVALS[self.refresh.currentIndex()]
        kept.close_while_busy = CLOSINGS[self.closing.currentIndex()]
        kept.tray = TRAYS[self.tray.currentIndex()]
        kept.quit_when_done = self.quit.isChecked()
        kept.export_folder = self.exports.path()
        self.accept()


def _dress(scheme: str, *, comfortable: bool) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(app, cast("Scheme", scheme), comfortable=comfortable)

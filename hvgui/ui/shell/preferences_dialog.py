"""Preferences dialog: language, appearance, notifications, and where passwords and files are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QVBoxLayout,
    QWidget,
)

from hvgui.domain import outside
from hvgui.ui.look.theme import Scheme, apply_theme
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.dialog_size import at_least
from hvgui.ui.widgets.field_rows import plain_label
from hvgui.ui.widgets.label import Label, quiet, selectable
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.values import Struct
from hvgui.wording.i18n import LANGUAGES, text

SCHEMES: tuple[Scheme, ...] = ("system", "light", "dark")
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
        buttons = ButtonRow(self)
        buttons.ok(text("button.ok"), self._keep)
        buttons.cancel(self.reject)
        whole = QVBoxLayout(self)
        whole.setSpacing(10)
        for group in (looks, telling, kept):
            whole.addWidget(group)
        whole.addStretch(1)
        whole.addWidget(buttons)
        at_least(self, 480)

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
        self.accept()


def _dress(scheme: str, *, comfortable: bool) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(app, cast("Scheme", scheme), comfortable=comfortable)

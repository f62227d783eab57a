"""Filter box: completes words and values while one types, and has a menu of them behind its funnel."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QWidget

from hvgui.domain import outside
from hvgui.domain.filters import filter_completion as completion
from hvgui.domain.filters.filter_completion import Offer, ValuesOf
from hvgui.domain.filters.filter_words import PROBLEM, words_of
from hvgui.domain.vms.services import Service
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.look.status_glyphs import icon as glyph_icon
from hvgui.wording import texts
from hvgui.wording.i18n import text

#: Keys of the menu that have a menu of values.
_MENUS = ("state", "heartbeat", "host", "tag", "owner", "role", "os", "version")
WORDED = {"filter.key.*": [*_MENUS, "service"], "filter.answer.*": list(completion.ANSWERS)}
#: Values of a menu at most: more are found by typing.
_MOST = 20
_SERVICES = dict(zip(completion.SERVICES, Service, strict=True))


class FilterBox(QLineEdit):
    """Box for filter words; ``from_list`` gives the hosts, tags and the like that are there."""

    def __init__(self, words: str, from_list: ValuesOf, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._from_list = from_list
        self._offer = Offer(0, 0, ())
        self._model = QStringListModel(self)
        self.completions = QCompleter(self._model, self)
        self.completions.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completions.setMaxVisibleItems(completion.MOST)
        self.completions.setWidget(self)
        self.completions.activated.connect(self._complete)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.setPlaceholderText(text("filter.placeholder"))
        self.setToolTip(text("filter.tip"))
        self.setAccessibleName(text("filter.name"))
        self.setAccessibleDescription(text("filter.tip"))
        self.setClearButtonEnabled(True)
        self.funnel = self.addAction(icons.icon(Icon.FILTER), QLineEdit.ActionPosition.LeadingPosition)
        icons.set_icon(self.funnel, Icon.FILTER)
        # Qt names the button after the text that it does not show.
        self.funnel.setText(text("filter.menu"))
        self.funnel.setToolTip(outside.tip(text("filter.menu-tip")))
        self.funnel.triggered.connect(self.open_menu)
        self.sign = self.addAction(glyph_icon(Glyph.TRIANGLE), QLineEdit.ActionPosition.TrailingPosition)
        self.sign.setText(text("filter.not-understood"))
        self.sign.setVisible(False)
        self.textEdited.connect(lambda _words: self.suggest())

    def warn(self, words: str) -> None:
        """What is not understood, as the tip of a sign and for those who listen; empty words take the sign away."""
        self.sign.setVisible(bool(words))
        self.sign.setToolTip(outside.tip(words))
        self.setAccessibleDescription(outside.block("\n".join(part for part in (words, text("filter.tip")) if part)))

    # --- completion ---------------------------------------------------------------------------------------------

    def suggest(self) -> None:
        """Show what may stand at the cursor, unless it stands there already."""
        self._offer = completion.offer(self.text(), self.cursorPosition(), self._from_list)
        typed = self.text()[self._offer.start : self._offer.end]
        words = [word for word in self._offer.words if word != typed]
        if words and typed:
            self._show(words)
        elif (popup := self.completions.popup()) is not None:
            popup.hide()

    @property
    def suggesting(self) -> bool:
        """Whether words are shown to choose from."""
        popup = self.completions.popup()
        return popup is not None and popup.isVisible()

    def offer_all(self) -> None:
        """The same without anything typed: every word there is."""
        self._offer = completion.offer(self.text(), self.cursorPosition(), self._from_list)
        if self._offer.words:
            self._show(self._offer.words)

    def _show(self, words: Iterable[str]) -> None:
        self._model.setStringList(outside.cells(words))
        self.completions.complete()

    def _complete(self, word: str) -> None:
        line, cursor = completion.put(self.text(), self._offer, word)
        self.setText(line)
        self.setCursorPosition(cursor)
        if word.endswith((":", "=")):
            self.offer_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = event.key() == Qt.Key.Key_Down
        if down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_menu()
        elif down and not self.suggesting:
            self.offer_all()
        else:
            super().keyPressEvent(event)

    # --- menu ---------------------------------------------------------------------------------------------------

    def open_menu(self) -> None:
        """The words behind the funnel."""
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _fill_menu(self) -> None:
        self.menu.clear()
        self._add(self.menu, text("chip.attention"), f"is:{PROBLEM}")
        self.menu.addSeparator()
        services = self.menu.addMenu(text("filter.key.service"))
        for answer in completion.ANSWERS[:1]:
            self._add(services, text(f"filter.answer.{answer}"), f"service:{answer}")
        for name, service in _SERVICES.items():
            each = services.addMenu(texts.service_name(service))
            for answer in completion.ANSWERS:
                self._add(each, text(f"filter.answer.{answer}"), f"service:{name}={answer}")
        for key in _MENUS:
            values = completion.values(key, self._from_list)[:_MOST]
            if values:
                menu = self.menu.addMenu(text(f"filter.key.{key}"))
                for value in values:
                    self._add(menu, value.strip('"'), f"{key}:{value}")
        self.menu.addSeparator()
        clear = self.menu.addAction(text("empty.filtered.button"), self.clear)
        clear.setEnabled(bool(self.text()))

    def _add(self, menu: QMenu, words: str, word: str) -> None:
        action = menu.addAction(outside.line(words).replace("&", "&&"))
        action.setToolTip(outside.tip(word))
        action.setCheckable(True)
        action.setChecked(word.lower() in {each.lower() for each in words_of(self.text())})
        action.triggered.connect(lambda on: self.write(word, on=on))

    def write(self, word: str, *, on: bool = True) -> None:
        """Put a word into the box in place of the one with its key, or take it away."""
        words = words_of(self.text())
        if on:
            self.setText(completion.replaced(self.text(), word, words))
        else:
            self.setText(" ".join(each for each in words if each.lower() != word.lower()))
        self.setFocus()

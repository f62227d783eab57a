"""Header row of the list: chips for the questions asked most, the filter box, list or matrix."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from hvgui.domain import outside
from hvgui.domain.filters.filter_completion import ValuesOf
from hvgui.domain.filters.filter_words import PROBLEM, put_word, words_of
from hvgui.domain.health.attention import Counts
from hvgui.domain.vms.power import Power
from hvgui.ui.bars.chip import Chip
from hvgui.ui.bars.fitting_row import FittingRow
from hvgui.ui.filtering.filter_box import FilterBox
from hvgui.ui.filtering.saved_views import SavedView, SavedViews
from hvgui.ui.look.dress import dress, set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.look.tokens import measures
from hvgui.ui.widgets.buttons import tool_button
from hvgui.ui.widgets.label import ElidedLabel
from hvgui.wording.i18n import text

#: Word that the filter box has while a chip is on, its mark, and which number it shows.
QUESTIONS: dict[str, tuple[str, Glyph | None, Callable[[Counts], int]]] = {
    "all": ("", None, lambda counts: counts.every),
    "attention": (f"is:{PROBLEM}", Glyph.TRIANGLE, lambda counts: counts.attention),
    "running": (f"state:{Power.RUNNING.value}", Glyph.PLAY, lambda counts: counts.running),
    "off": (f"state:{Power.OFF.value}", Glyph.SQUARE, lambda counts: counts.off),
}
WORDS = frozenset(word for word, _glyph, _count in QUESTIONS.values() if word)
ATTENTION = QUESTIONS["attention"][0]
WORDED = {"chip.*": list(QUESTIONS), "chip.*-tip": list(QUESTIONS)}
#: Narrower than this, list and matrix are pictures only.
_NARROW = 860
_LEFT, _RIGHT, _SPACE = 10, 6, 6
#: Width of the box: it has what the chips leave; beside a hint it stays wide enough to type in.
_BOX, _GOOD_BOX, _WIDE_BOX = 160, 240, 360
#: Narrower than this, a hint would say nothing: the sign in the box has it as its tip.
_LEAST_HINT = 80


def asks_for_problems(line: str) -> bool:
    """Whether a filter asks for what needs attention."""
    return ATTENTION in map(str.lower, words_of(line))


def _set_height(header: QWidget) -> None:
    header.setFixedHeight(measures().bar + 2)


class ListHeader(QWidget):
    """Row; a chip writes its word into the filter box, so both always mean the same."""

    asked = Signal(str)
    """A chip was pressed: its name."""

    def __init__(
        self,
        words: str,
        switches: tuple[QToolButton, QToolButton],
        from_list: ValuesOf,
        views: SavedViews,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._switches = switches
        self._views = views
        self.box = FilterBox(words, from_list, self)
        self.hint = ElidedLabel(self)
        set_ink(self.hint, "warn")
        self.hint.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.hint.hide()
        self.chips: dict[str, Chip] = {}
        self.row = FittingRow(self, _SPACE)
        for name, (_word, glyph, _count) in QUESTIONS.items():
            chip = self.chips[name] = Chip(text(f"chip.{name}"), text(f"chip.{name}-tip"), glyph, self.row)
            chip.setObjectName(f"chip-{name}")
            chip.clicked.connect(lambda _on=False, name=name: self.ask(name))
            self.row.add(chip)
        self.view_chips: list[tuple[SavedView, Chip]] = []
        self.more_views = tool_button(self.row, text("views.button"), self._open_views, tip=text("views.tip"))
        self.more_views.setObjectName("views")
        self.row.add(self.more_views)
        views.changed.connect(self.show_views)
        line = QHBoxLayout(self)
        line.setContentsMargins(_LEFT, 0, _RIGHT, 0)
        line.setSpacing(_SPACE)
        line.addWidget(self.row, 1)
        line.addWidget(self.hint)
        line.addWidget(self.box)
        switch = QHBoxLayout()
        switch.setSpacing(0)
        for button in switches:
            switch.addWidget(button)
        line.addLayout(switch)
        dress(self, "height", _set_height)

    def _open_views(self) -> None:
        self._views.menu.popup(self.more_views.mapToGlobal(self.more_views.rect().bottomLeft()))

    def show_views(self) -> None:
        """A chip for each saved view, as they are now."""
        if [view for view, _chip in self.view_chips] != self._views.views:
            for _view, chip in self.view_chips:
                self.row.remove(chip)
            self.row.remove(self.more_views)
            self.view_chips = [(view, self._view_chip(view)) for view in self._views.views]
            self.more_views = tool_button(self.row, text("views.button"), self._open_views, tip=text("views.tip"))
            self.more_views.setObjectName("views")
            self.row.add(*(chip for _view, chip in self.view_chips), self.more_views)
        self.show_filter()
        self._share_room()

    def _view_chip(self, view: SavedView) -> Chip:
        chip = Chip(outside.line(view.name), text("views.chip-tip", filter=view.filter), None, self.row)
        chip.show_count(-1)
        chip.clicked.connect(lambda _on=False: self._views.apply(view))
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(lambda point: self._views.popup(view, chip.mapToGlobal(point)))
        return chip

    def say(self, hints: Sequence[str]) -> None:
        """What of the filter is not understood, beside the box; the list stays where it is."""
        self.hint.setVisible(bool(hints))
        self.hint.say(" ".join(hints))
        self.hint.setToolTip(outside.tip("\n".join(hints)))
        self.box.warn("\n".join(hints))
        self._share_room()

    def ask(self, name: str) -> None:
        """Ask a chip's question; other words of the filter stay."""
        self.box.setText(put_word(self.box.text(), QUESTIONS[name][0], WORDS))
        self.show_filter()
        self.asked.emit(name)

    def show_filter(self) -> None:
        """The chip whose word is in the filter is on; without any, all are asked for."""
        said = {word.lower() for word in words_of(self.box.text())}
        on = next((name for name, question in QUESTIONS.items() if question[0] in said), "all")
        shown = self._views.current()
        for name, chip in self.chips.items():
            chip.setChecked(name == on and shown is None)
        for view, chip in self.view_chips:
            chip.setChecked(view is shown)

    def show_counts(self, counts: Counts) -> None:
        """The numbers of the hosts in scope."""
        for name, chip in self.chips.items():
            # Of VMs whose hosts are all silent nobody knows whether they still run.
            chip.show_count(QUESTIONS[name][2](counts), stale=name == "running" and not counts.known)
        self.row.fit()
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        wide = self.width() >= _NARROW
        for button in self._switches:
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if wide else style.ToolButtonIconOnly)
        self._share_room()

    def _share_room(self) -> None:
        switch = sum(button.sizeHint().width() for button in self._switches)
        room = self.width() - _LEFT - _RIGHT - 2 * _SPACE - switch - self.row.sizeHint().width()
        self.box.setFixedWidth(min(max(_BOX, room), _WIDE_BOX))
        if self.hint.isVisibleTo(self):
            self.box.setFixedWidth(min(max(_BOX, room // 2, min(room, _GOOD_BOX)), _WIDE_BOX))
            left = max(room - self.box.width() - _SPACE, 0)
            self.hint.setFixedWidth(min(self.hint.whole_width(), left if left >= _LEAST_HINT else 0))


def switch_button(parent: QWidget, name: str, icon: Icon, press: Callable[[], None], *, on: bool) -> QToolButton:
    """One of two buttons, list or matrix."""
    button = tool_button(parent, text(f"view.{name}"), press, tip=text(f"view.{name}-tip"), icon=icon, flat=False)
    button.setCheckable(True)
    button.setAutoExclusive(True)
    button.setChecked(on)
    return button

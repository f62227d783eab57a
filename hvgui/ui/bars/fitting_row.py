"""Row of buttons that is never wider than its room: what does not fit is in the menu of its last button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyleOptionToolButton, QToolButton, QWidget

from hvgui.domain import outside
from hvgui.ui.look.icons import Icon, set_icon
from hvgui.ui.look.tokens import HAIR, measures, tokens
from hvgui.ui.widgets.buttons import tool_button
from hvgui.ui.widgets.focus_home import home_of
from hvgui.ui.widgets.timers import once
from hvgui.wording.i18n import text

_AROUND = 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class Gap(QWidget):
    """Line between two groups of buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(HAIR + 2 * _AROUND, measures().item - 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(_AROUND, 0, HAIR, self.height(), tokens().line)


class _More(QToolButton):
    """Button that opens a menu; its icon says so, without an arrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("more")
        self.setText(text("bar.more"))
        self.setToolTip(outside.tip(text("bar.more-tip")))
        set_icon(self, Icon.MORE)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAutoRaise(True)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu


class FittingRow(QWidget):
    """Row whose last buttons leave first, into *More*; places never change.

    The tabulator comes to one button, arrow keys, Home and End lead to the others. ``rest`` is always in the menu.
    """

    def __init__(self, parent: QWidget | None = None, space: int = 2) -> None:
        super().__init__(parent)
        self._space = space
        self._parts: list[QToolButton | Gap] = []
        self._withdrawn: set[QToolButton] = set()
        self._left: list[QToolButton | Gap] = []
        self._rest: list[QAction | None] = []
        #: The button that has lost the focus in this turn of the event loop.
        self._left_now: QObject | None = None
        self._forget = once(self, 0, self._forget_left)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more = _More(self)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _forget_left(self) -> None:
        self._left_now = None

    # --- contents -----------------------------------------------------------------------------------------------

    def add(self, *buttons: QToolButton) -> None:
        """Buttons in the order of their use."""
        for button in buttons:
            button.setParent(self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.installEventFilter(self)
            self._parts.append(button)
        self._lay_out()

    def add_gap(self) -> None:
        """A line between groups."""
        self._parts.append(Gap(self))

    def remove(self, button: QToolButton) -> None:
        """Take a button away for good."""
        self._parts.remove(button)
        self._withdrawn.discard(button)
        self._left = [part for part in self._left if part is not button]
        button.removeEventFilter(self)
        button.hide()
        button.deleteLater()
        self.fit()

    def set_rest(self, actions: Sequence[QAction | None]) -> None:
        """What has no button here; None for a line."""
        self._rest = list(actions)
        self._lay_out()

    def offer(self, button: QToolButton, on: bool) -> None:
        """Show a button only while there is something for it to do: neither in the row nor in the menu else."""
        if on is (button in self._withdrawn):
            (self._withdrawn.discard if on else self._withdrawn.add)(button)
            self.fit()

    def offers(self, button: QToolButton) -> bool:
        """Whether a button is there, in the row or in the menu."""
        return button not in self._withdrawn

    def left_out(self) -> list[QToolButton]:
        """Buttons that are in the menu now, for want of room."""
        return [part for part in self._left if isinstance(part, QToolButton)]

    def buttons(self) -> list[QToolButton]:
        """Buttons that are in the row now, *More* last."""
        every = [*(part for part in self._parts if isinstance(part, QToolButton)), self.more]
        return [button for button in every if not button.isHidden()]

    def stop(self) -> QToolButton:
        """The button that the tabulator comes to."""
        return next((button for button in self.buttons() if _is_stop(button)), self.more)

    # --- room ---------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        wide = sum(part.sizeHint().width() + self._space for part in self._offered())
        return QSize(wide + (self.more.sizeHint().width() if self._rest else 0), measures().item)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.more.sizeHint().width(), measures().item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _offered(self) -> list[QToolButton | Gap]:
        return [part for part in self._parts if part not in self._withdrawn]

    def fit(self) -> None:
        """Lay out again: a button says more or less than before."""
        self.updateGeometry()
        self._lay_out()

    def _lay_out(self) -> None:
        offered = self._offered()
        wide = {part: part.sizeHint().width() + self._space for part in offered}
        crowded = bool(self._rest) or sum(wide.values()) - self._space > self.width()
        room = self.width() - (self.more.sizeHint().width() if crowded else -self._space)
        fits: list[QToolButton | Gap] = []
        for part in offered:
            room -= wide[part]
            if room < 0:
                break
            fits.append(part)
        while fits and isinstance(fits[-1], Gap):
            fits.pop()
        self._left = [part for part in offered if part not in fits]
        left = 0
        for part in self._parts:
            part.setVisible(part in fits)
            if part in fits:
                left = self._put(part, left)
        self.more.setVisible(crowded)
        if crowded:
            self._put(self.more, left)
        self._choose_stop()

    def _put(self, part: QWidget, left: int) -> int:
        high = measures().item if isinstance(part, QToolButton) else part.sizeHint().height()
        part.setGeometry(left, (self.height() - high) // 2, part.sizeHint().width(), high)
        return left + part.width() + self._space

    # --- menu ---------------------------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        self.menu.clear()
        for part in self._left:
            if isinstance(part, Gap):
                self.menu.addSeparator()
                continue
            action = self.menu.addAction(part.icon(), part.text().replace("&", "&&"))
            action.setEnabled(part.isEnabled())
            action.setToolTip(outside.tip(part.toolTip()))
            action.setCheckable(part.isCheckable())
            action.setChecked(part.isChecked())
            action.triggered.connect(lambda _checked=False, button=part: button.click())
        if self._left and self._rest:
            self.menu.addSeparator()
        for rest in self._rest:
            if rest is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(rest)

    # --- keyboard -----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QToolButton):
            return self._step(watched, event)
        if kind is QEvent.Type.FocusIn and isinstance(watched, QToolButton):
            self._stop_at(watched)
        elif kind is QEvent.Type.FocusOut:
            self._left_now = watched
            self._forget.start()
        elif kind is QEvent.Type.EnabledChange:
            if self._left_now is watched and isinstance(watched, QToolButton) and not watched.isEnabled():
                self._send_home()
            self._choose_stop()
        return super().eventFilter(watched, event)

    def _send_home(self) -> None:
        """A button was disabled by what it did: Qt has passed the focus on to whatever stands behind it."""
        self._left_now = None
        if (home := home_of(self)) is not None:
            home.setFocus(Qt.FocusReason.OtherFocusReason)

    def _usable(self) -> list[QToolButton]:
        return [button for button in self.buttons() if button.isEnabled()]

    def _step(self, here: QToolButton, event: QKeyEvent) -> bool:
        stops = self._usable()
        key = Qt.Key(event.key())
        if key not in (*_STEPS, *_ENDS) or here not in stops or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        place = _ENDS[key] if key in _ENDS else (stops.index(here) + _STEPS[key]) % len(stops)
        stops[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _choose_stop(self) -> None:
        """The tabulator comes to the button that had the keyboard last, else to the first that can be pressed."""
        stops = self._usable() or self.buttons()
        here = next((button for button in stops if _is_stop(button)), None)
        if stops and (here is None or (here is self.more and not here.hasFocus())):
            self._stop_at(stops[0])

    def _stop_at(self, stop: QToolButton) -> None:
        every = [*(part for part in self._parts if isinstance(part, QToolButton)), self.more]
        for button in every:
            policy = Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus
            if button.focusPolicy() is not policy:
                button.setFocusPolicy(policy)


def _is_stop(button: QToolButton) -> bool:
    return bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus)


def command_button(parent: QWidget, action: QAction, words: str, icon: Icon | None = None) -> QToolButton:
    """A button that does what an action does, under words of its own; the reason why it is disabled is its tip."""
    button = tool_button(parent, words, action.trigger, icon=icon)
    button.setObjectName(action.objectName())
    button.setCheckable(action.isCheckable())

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(outside.tip(action.toolTip()))
        button.setChecked(action.isChecked())

    action.changed.connect(follow)
    # A click has turned the button already; the action decides.
    button.clicked.connect(follow)
    follow()
    return button

"""Actions pane at the right: commands of the selected host and of the selected VMs under two headings that fold."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.ui.commands.action_set import ActionSet
from hvgui.ui.commands.command import Place
from hvgui.ui.commands.command_table import rows_at
from hvgui.wording.i18n import text


class _Section(QWidget):
    """Heading with its buttons."""

    def __init__(self, actions: ActionSet, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = QToolButton(self)
        self.heading.setCheckable(True)
        self.heading.setChecked(True)
        self.heading.setAutoRaise(False)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setArrowType(Qt.ArrowType.DownArrow)
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.heading.toggled.connect(self._fold)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self._body = QWidget(self)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(4, 2, 0, 6)
        column.setSpacing(0)
        group: int | None = None
        self.buttons: list[QToolButton] = []
        for row in rows_at(place):
            if group is not None and row.group != group:
                line = QFrame(self._body)
                line.setFrameShape(QFrame.Shape.HLine)
                line.setFrameShadow(QFrame.Shadow.Sunken)
                column.addSpacing(2)
                column.addWidget(line)
                column.addSpacing(2)
            group = row.group
            button = QToolButton(self._body)
            button.setDefaultAction(actions[row.command])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(16, 16))
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
            self.buttons.append(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.heading)
        whole.addWidget(self._body)

    def set_title(self, title: str) -> None:
        title = outside.line(title)
        self.heading.setText(title.replace("&", "&&"))
        self.heading.setToolTip(outside.tip(title))
        self.heading.setAccessibleName(outside.line(text("actions-pane.heading", title=title)))

    def _fold(self, open_: bool) -> None:
        self.heading.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self._body.setVisible(open_)


class ActionsPane(QScrollArea):
    """Pane whose commands are also in the Action and context menus."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(text("actions-pane.title"))
        self.setMinimumWidth(150)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        self.host_section = _Section(actions, Place.HOST_PANE, inside)
        self.vm_section = _Section(actions, Place.VM_PANE, inside)
        column.addWidget(self.host_section)
        column.addWidget(self.vm_section)
        column.addStretch(1)
        self.setWidget(inside)
        self.show_titles("", "")

    def show_titles(self, host: str, vm: str) -> None:
        """The names of what the commands act on."""
        self.host_section.set_title(host or text("actions-pane.no-host"))
        self.vm_section.set_title(vm or text("actions-pane.no-vm"))

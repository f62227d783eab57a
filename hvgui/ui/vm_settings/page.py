"""Page of the settings window: title, notice and content in a column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.notice_bar import NoticeBar
from hvgui.wording.i18n import text


class Page(QWidget):
    """Base class of the pages; a page adds its content to ``column``."""

    touched = Signal()
    """A value was edited."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QWidget(self)
        self.notice = NoticeBar(self.body)
        self.heading = Label(title, self.body)
        font = self.heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.heading.setFont(font)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(12, 8, 12, 8)
        self.column.setSpacing(8)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.notice)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.body)
        scroll.setAccessibleName(outside.line(title))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def summary(self) -> str:
        """The page's second line in the tree."""
        raise NotImplementedError

    @property
    def edited(self) -> bool:
        """Whether Apply would change anything of this page."""
        return False

    def discard(self) -> None:
        """Leave everything of this page as the host has it."""

    @property
    def removal(self) -> str:
        """What removing the device of this page is called now; empty where it cannot be done."""
        return ""

    def remove_or_keep(self) -> None:
        """Remove the device of this page, or keep it after all."""

    @property
    def name_field(self) -> QLineEdit | None:
        """The field with the name of what the page is about; None where it has none that could be changed now."""
        return None

    def rename(self) -> bool:
        """Go to the field with the name; whether there is one."""
        field = self.name_field
        if field is not None:
            field.setFocus()
            field.selectAll()
        return field is not None

    @property
    def row_name(self) -> str | None:
        """The name in the row of the page that can be changed there now; None where there is none."""
        return None

    def rename_row(self, name: str) -> None:
        """Take a name that was typed in the row, as if it had been typed in the field."""
        field = self.name_field
        if field is not None and name != field.text():
            field.setText(name)
            field.textEdited.emit(name)

    def as_text(self) -> str:
        """The page as plain text, for the clipboard."""
        return text("device-line.pair", label=self.heading.text(), value=self.summary())


def open_line(editor: QWidget) -> QLineEdit | None:
    """A line that can be edited now."""
    return editor if isinstance(editor, QLineEdit) and editor.isEnabled() else None

"""Processor and memory of one VM over the last hour: two charts, each with its figures as text."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from hvgui.domain import outside
from hvgui.domain.vms.load import REACH, SLOT, SLOTS, Load, slot_of
from hvgui.ui.look.tokens import tokens
from hvgui.ui.widgets import load_chart
from hvgui.ui.widgets.label import Label, bold, quiet
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import formats, load_words
from hvgui.wording.i18n import text

_HEIGHT = 48


class LoadChart(QWidget):
    """Chart of one load; its drawing is cached until something changes."""

    def __init__(self, *, memory: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._load = Load()
        self._end = 0
        self._drawn: tuple[Hashable, QPixmap] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def show_load(self, load: Load, now: float, words: str) -> None:
        """What to draw; ``words`` are for those who do not see it."""
        if self.accessibleName() != words:
            self.setAccessibleName(outside.block(words))
            self.setToolTip(outside.tip(words))
        if load is not self._load or slot_of(now) != self._end or self._stamp() != (self._drawn or (None,))[0]:
            self._load, self._end = load, slot_of(now)
            self.update()

    def _stamp(self) -> Hashable:
        return (id(self._load), self._load.stamp, self._end, self.size().toTuple(), self.palette().cacheKey())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        stamp = self._stamp()
        if self._drawn is None or self._drawn[0] != stamp:
            picture = load_chart.blank(self.rect(), self.devicePixelRatioF())
            ink, quiet = tokens().note, tokens().text2
            with QPainter(picture) as pen:
                if self._memory:
                    load_chart.draw_memory(pen, self.rect(), self._load, self._end, SLOTS, ink, quiet)
                else:
                    load_chart.draw(pen, self.rect(), self._load.cpu(self._end, SLOTS), 100, ink, quiet)
            self._drawn = (stamp, picture)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._drawn[1])


class Performance(QWidget):
    """Two charts side by side, with their texts below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = text("load.title", duration=formats.duration(REACH))
        heading = Label(title, self)
        bold(heading)
        self.cpu = LoadChart(memory=False, parent=self)
        self.memory = LoadChart(memory=True, parent=self)
        self.cpu_words = WrapLabel("", self)
        self.memory_words = WrapLabel("", self)
        self.setAccessibleName(outside.block(title))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(3)
        grid.addWidget(heading, 0, 0, 1, 2)
        for column, (chart, words) in enumerate(((self.cpu, self.cpu_words), (self.memory, self.memory_words))):
            quiet(words)
            grid.addWidget(chart, 1, column)
            grid.addWidget(words, 2, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)

    def show_load(self, load: Load, now: float) -> None:
        """Another VM, or the same a little later."""
        # Both ends move with the slots, so that words change when the picture does.
        moment = float(slot_of(now) * SLOT)
        cpu = text("load.cpu.now", words=load_words.cpu(load, moment, REACH))
        memory = text("load.memory.now", words=load_words.memory(load, moment, REACH))
        if wanted := load_words.demand(load, moment, REACH):
            memory += "\n" + text("load.demand.now", words=wanted)
        for label, words in ((self.cpu_words, cpu), (self.memory_words, memory)):
            if label.text() != words:
                label.setText(words)
        self.cpu.show_load(load, now, cpu)
        self.memory.show_load(load, now, memory)

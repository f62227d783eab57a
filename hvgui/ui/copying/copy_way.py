"""Choice of the way to the host's disk, with the estimated duration, measured on each host."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.copying.estimate import USUAL_SHARE, WORTH_MEASURING, Ways, slowest
from hvgui.domain.hosts.host import StagingWay
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import Troubled
from hvgui.ui.widgets.field_rows import plain_label
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import formats, texts
from hvgui.wording.i18n import plural, text


def estimate(ways: Ways, wanted: StagingWay, size: int, files: int) -> str:
    """The sentences about one host: how long, by which way, and what the other way would do."""
    taken = ways.taken(wanted)
    if taken.trouble is not None:
        words = texts.trouble(taken.trouble)
        return text("copy-way.closed", way=text(f"copy-way.by.{taken.way.value}"), reason=words.sentence())
    lasts = formats.duration(max(1.0, taken.seconds(size, files)))
    name = text(f"copy-way.by.{taken.way.value}")
    words_taken = text("copy-way.lasts", duration=lasts, way=name, rate=formats.rate(taken.rate))
    if taken.way is StagingWay.SMB:
        return words_taken
    share = ways.share
    if share.trouble is not None:
        usual = formats.duration(max(1.0, size / USUAL_SHARE))
        reason = texts.trouble(share.trouble).failed
        other = text("copy-way.share-closed", duration=usual, reason=reason)
    else:
        other = text("copy-way.share-open", duration=formats.duration(max(1.0, share.seconds(size, files))))
    return texts.sentences(words_taken, other)


class CopyWay(QWidget):
    """Combo box for the way, with the estimate below it; ``trouble`` names a host without enough free space."""

    changed = Signal()

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        hosts: Sequence[HostId],
        size: int,
        files: int,
        set_up: Callable[[HostId], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._hosts = tuple(dict.fromkeys(hosts))
        self._size = size
        self._files = files
        self._ways: dict[HostId, Ways] = {}
        self._closed = False
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(outside.line(plain_label("copy-way.label")))
        self.choice.addItem(text("copy-way.usual"), None)
        for way in (StagingWay.SMB, StagingWay.SHELL):
            self.choice.addItem(text(f"copy-way.by.{way.value}"), way)
        self.choice.currentIndexChanged.connect(self._show)
        self.set_up = QPushButton(text("copy-way.set-up"), self)
        self.set_up.setToolTip(text("action.staging.tip"))
        self.set_up.clicked.connect(lambda: set_up(self._hosts[0]))
        self.words = WrapLabel("", self)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.choice)
        line.addWidget(self.set_up)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.words)
        self._show()
        if size >= WORTH_MEASURING:
            self.words.setText(text("copy-way.measuring"))
            spawn(self._measure(), name="measure the ways to the host", owner=self)

    def way(self) -> StagingWay | None:
        """The way chosen for this copy; None leaves it to the host's settings."""
        # Qt keeps a string enumeration as a plain string.
        chosen = self.choice.currentData()
        return StagingWay(chosen) if chosen else None

    def dispose(self) -> None:
        """The dialog closes; the result of a running measurement is dropped."""
        self._closed = True

    def trouble(self) -> str:
        """Why nothing can go this way; empty when nothing is known against it."""
        for host, ways in self._ways.items():
            taken = ways.taken(self._wanted(host))
            if taken.trouble is not None:
                return estimate(ways, self._wanted(host), self._size, self._files)
            if taken.free is not None and taken.free < self._size:
                picture = self._controller.host(host)
                name = picture.name if picture is not None else host
                return text("copy-way.no-room", host=name, free=formats.size(taken.free))
        return ""

    async def _measure(self) -> None:
        for host in self._hosts:
            try:
                self._ways[host] = await self._controller.copying.measure(host)
            except Troubled:
                continue  # the copy itself will say so
        if not self._closed:
            self._show()

    def _wanted(self, host: HostId) -> StagingWay:
        picture = self._controller.host(host)
        usual = picture.profile.staging if picture is not None else StagingWay.AUTO
        return self.way() or usual

    def _show(self) -> None:
        wanted = self._wanted(self._hosts[0])
        ways = slowest(self._ways.values(), wanted, self._size, self._files)
        words = estimate(ways, wanted, self._size, self._files) if ways is not None else ""
        if words and len(self._ways) > 1:
            words = texts.sentences(plural("copy-way.hosts", len(self._ways)), words)
        self.words.setText(words)
        self.words.setVisible(bool(words) or self._size >= WORTH_MEASURING)
        self.changed.emit()

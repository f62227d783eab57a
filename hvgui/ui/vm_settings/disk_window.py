"""Window about one virtual hard disk: what it is, what it differs from, who uses it, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QTableWidgetItem, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.devices.device_extras import DiskFile
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.settings.disk_work import DiskFacts, DiskWork
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.disk_verbs import DiskVerbs
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.data_table import item_table
from hvgui.ui.widgets.following_window import FollowingWindow
from hvgui.ui.widgets.label import ElidedLabel, Label
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.prompter import Prompter, Question
from hvgui.wording import device_words, disk_words, texts
from hvgui.wording.i18n import text

#: Height of the parents in pixels: three of them, more are scrolled.
_CHAIN = 78


class DiskWindow(FollowingWindow):
    """Facts, chain and verbs of a disk; it is read again when something that was begun here has ended."""

    inspect_wanted = Signal(str)
    """The path of another disk that shall be shown."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        host: HostId,
        path: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(controller, text("disk-window.title"), Icon.DISK, parent)
        self._prompter = prompter
        self._host = host
        self._path = path
        self._facts = DiskFacts()
        self.place = ElidedLabel(self)
        self.place.say(path)
        headers = [text("disk-window.fact"), text("disk-window.value")]
        self.table = item_table(self, headers, text("disk-window.facts"), [170, 420])
        self.chain = QListWidget(self)
        self.chain.setAccessibleName(text("disk-window.chain"))
        self.chain.setMaximumHeight(_CHAIN)
        self.chain_label = Label(text("disk-window.chain"), self)
        self.chain.itemActivated.connect(lambda item: self.inspect_wanted.emit(item.text()))
        self.verbs = DiskVerbs(host, self)
        self.verbs.wanted.connect(self._ask)
        self.buttons = ButtonRow(self)
        self.buttons.action(text("device-page.copy"), self.copy)
        self.buttons.closing(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.place)
        column.addWidget(self.table, 1)
        column.addWidget(self.chain_label)
        column.addWidget(self.chain)
        column.addWidget(self.verbs)
        column.addWidget(self.note)
        column.addWidget(self.buttons)
        self.resize(660, 720)
        self._reader = LatestRead(spawn, self)
        self.read()

    def read(self) -> None:
        """Ask the host now."""
        hardware, host, path = self._controller.hardware, self._host, self._path
        self._reader.start(f"disk of {host}", lambda: hardware.disk_facts(host, path), self._show, self.fail)

    def going_on(self, picture: OperationPicture) -> str:
        return text("disk-window.working", percent=int(100 * picture.progress))

    def _show(self, facts: DiskFacts) -> None:
        self._facts = facts
        disk = facts.file(self._path)
        trouble = facts.host.troubles.get(self._path.casefold())
        if disk is None:
            self.table.setRowCount(0)
            self.say("" if trouble is None else texts.trouble(trouble).sentence(), bad=True)
            self.verbs.show_disk(None, facts)
            return
        rows = disk_words.facts(disk, facts, self._users(disk))
        self.table.setRowCount(len(rows))
        for row, fact in enumerate(rows):
            for place, words in enumerate((fact.label, fact.value)):
                item = QTableWidgetItem(outside.line(words))
                item.setToolTip(outside.tip(words))
                self.table.setItem(row, place, item)
        self.chain.clear()
        self.chain.addItems(outside.cells(list(disk.parents)))
        for part in (self.chain_label, self.chain):
            part.setVisible(bool(disk.parents))
        self.loaded()
        self.verbs.show_disk(disk, facts)

    def _users(self, disk: DiskFile) -> list[str]:
        def name_of(vm: str) -> str:
            found = self._controller.vm(VmKey(self._host, VmId(vm)))
            return "" if found is None else found.name

        return disk_words.users(self._facts, disk.path, name_of)

    def _ask(self, work: DiskWork) -> None:
        """What destroys something is asked about once more."""
        words = disk_words.danger(work)
        if not words:
            self.begin([work])
            return
        question = Question(title=self.windowTitle(), text=words, accept=disk_words.verb(work.verb), dangerous=True)
        self._prompter.confirm(question, lambda: self.begin([work]), self)

    def copy(self) -> None:
        """The facts to the clipboard."""
        disk = self._facts.file(self._path)
        rows = [] if disk is None else disk_words.facts(disk, self._facts, self._users(disk))
        lines = [device_words.pair(fact) for fact in rows]
        chain = () if disk is None else disk.parents
        QGuiApplication.clipboard().setText("\n".join([*lines, *chain]))

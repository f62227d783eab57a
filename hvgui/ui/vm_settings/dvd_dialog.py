"""Dialog for the DVD drives of some VMs: which image, and what will be done, read from the hosts before it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTableWidgetItem, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.hosts.host_files import fault_of, same_path, tidied
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.settings.configuration_script import configuration_script
from hvgui.domain.settings.media import MediaWish
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.vm import Vm
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.file_picker import FilePicker
from hvgui.ui.widgets.buttons import ButtonRow, push_button, spread
from hvgui.ui.widgets.data_table import item_table
from hvgui.ui.widgets.field_rows import plain_label
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.timers import once
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import formats, texts
from hvgui.wording.device_parts import DVD_COLUMNS
from hvgui.wording.i18n import plural, text

#: Milliseconds after the last key until hosts are asked.
_PAUSE = 400
#: Paths that are remembered.
_RECENT = 10


class DvdDialog(ToolWindow):
    """Path line with what is known of images, the plan below it, and one button that carries the plan out."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        preferences: Preferences,
        vms: Sequence[Vm],
        parent: QWidget | None = None,
        *,
        eject: bool = False,
        drive: str = "",
    ) -> None:
        """``drive``: its tail, where one VM has several; else the first one is meant."""
        super().__init__(parent, text("dvd-dialog.eject" if eject else "dvd-dialog.insert"), icon=Icon.DISC)
        self._controller = controller
        self._preferences = preferences
        self._vms = tuple(vms)
        self._eject = eject
        self._drive = drive
        self._plan: list[tuple[MediaWish, Previewed]] = []
        label = Label(text("dvd-dialog.path"), self)
        self.path = QComboBox(self)
        self.path.setEditable(True)
        self.path.setAccessibleName(outside.line(plain_label("dvd-dialog.path")))
        self.path.addItems(outside.cells(self._known()))
        self.path.setCurrentText("")
        label.setBuddy(self.path)
        self.browse = push_button(self, text("dvd-dialog.browse"), self._browse, icon=Icon.FOLDER)
        self._hosts = sorted({vm.key.host for vm in vms})
        set_reason(self.browse, "" if len(self._hosts) == 1 else text("dvd-dialog.one-host"))
        self.verdict = WrapLabel("", self)
        self.problem = WrapLabel("", self)
        headers = [text(f"dvd-dialog.column.{name}") for name in DVD_COLUMNS]
        self.table = item_table(self, headers, text("dvd-dialog.plan"), [110, 150, 120, 220])
        self.status = Label(self)
        self.status.setWordWrap(True)
        copy = push_button(self, text("dvd-dialog.script"), self.copy_script, icon=Icon.COPY_TEXT)
        self.copy_button = copy
        self.buttons = ButtonRow(self)
        self.ok = self.buttons.ok(text("dvd-dialog.eject-button" if eject else "dvd-dialog.insert-button"), self._do)
        self.buttons.cancel(self.close)
        column = QVBoxLayout(self)
        column.addWidget(label)
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        line.addWidget(self.browse)
        column.addLayout(line)
        column.addWidget(self.problem)
        column.addWidget(self.verdict)
        column.addWidget(self.table, 1)
        column.addWidget(self.status)
        column.addLayout(spread((copy,), (self.buttons,)))
        for part in (label, self.path, self.browse, self.verdict):
            part.setVisible(not eject)
        self._spawn = spawn
        self._reader = LatestRead(spawn, self)
        self._looker = LatestRead(spawn, self)
        self._typing = once(self, _PAUSE, self.read)
        self.path.currentTextChanged.connect(lambda _words: self._typed())
        self.resize(760, 420)
        self._show()
        if eject:
            self.read()
        else:
            self.path.setFocus()

    def _known(self) -> list[str]:
        """Images that were inserted before, and those that lie in drives of the same hosts."""
        hosts = {vm.key.host for vm in self._vms}
        lying = [
            file
            for vm in self._controller.vms().values()
            if vm.key.host in hosts and vm.hardware is not None
            for file in vm.hardware.images
        ]
        return list(dict.fromkeys([*self._preferences.images, *sorted(lying)]))

    def file(self) -> str:
        """The path as it will be sent; empty to eject."""
        return "" if self._eject else tidied(self.path.currentText())

    def _fault(self) -> str:
        if self._eject:
            return ""
        fault = fault_of(self.file(), ".iso")
        return "" if fault is None else text(f"path-fault.{fault.value}")

    def _typed(self) -> None:
        self._reader.drop()
        self._looker.drop()
        self.verdict.setText("")
        self._plan = []
        self._show()
        if not self._fault():
            self._typing.start()

    def read(self) -> None:
        """Ask the hosts what would be done."""
        if self._fault():
            return
        if not self._eject:
            self._looker.start("image on the hosts", partial(self._look, self.file()), self.verdict.setText)
        wishes = [MediaWish(key=vm.key, file=self.file(), drive=self._drive) for vm in self._vms]
        self.status.setText(text("device-page.loading"))
        self._reader.start(
            "what lies in the DVD drives",
            lambda: self._controller.preview_configuration(wishes),
            lambda found: self._take(list(zip(wishes, found, strict=True))),
            self._fail,
        )

    async def _look(self, path: str) -> str:
        """Whether the file is there, a line for each host; a share cannot be looked into from here."""
        lines = []
        for host in self._hosts:
            shown = self._controller.host(host)
            try:
                found = None if path.startswith("\\\\") else await self._controller.hardware.file(host, path)
                unknown = path.startswith("\\\\")
            except Troubled:
                found, unknown = None, True
            words = text("file-verdict.unknown" if unknown else "file-verdict.missing")
            if found is not None:
                size = "" if found.size is None else formats.size(found.size)
                changed = "" if found.changed is None else formats.date(found.changed)
                words = text("file-verdict.there", size=size, changed=changed)
            name = host if shown is None else shown.name
            lines.append(words if len(self._hosts) == 1 else text("device-line.pair", label=name, value=words))
        return "\n".join(lines)

    def _browse(self) -> None:
        picker = FilePicker(self._controller, self._spawn, self._hosts[0], (".iso",), self)
        picker.chosen.connect(self.path.setCurrentText)
        picker.show()

    def _take(self, plan: list[tuple[MediaWish, Previewed]]) -> None:
        self._plan = plan
        self._show()

    def _fail(self, error: Troubled) -> None:
        self.status.setText(texts.trouble(error.trouble).sentence())

    def changes(self) -> list[MediaWish]:
        """What would be sent."""
        return [wish for wish, said in self._plan if said.verdict is Verdict.WILL_CHANGE]

    def _show(self) -> None:
        fault = self._fault() if self.path.currentText() else ""
        self.problem.setText(fault)
        self.problem.setVisible(bool(fault))
        set_ink(self.problem, "bad")
        self.table.setRowCount(len(self._plan))
        names = {vm.key: vm.name for vm in self._vms}
        for row, (wish, said) in enumerate(self._plan):
            host = self._controller.host(wish.key.host)
            why = "" if said.trouble is None else texts.trouble(said.trouble).sentence()
            if said.verdict is Verdict.WILL_CHANGE and wish.file and said.before:
                why = text("dvd-dialog.replaces")
            cells = (
                text(f"plan.verdict.{said.verdict.value}"),
                names[wish.key],
                wish.key.host if host is None else host.name,
                said.before or text("device-line.none"),
                why,
            )
            for place, words in enumerate(outside.cells(cells)):
                item = QTableWidgetItem(words)
                item.setToolTip(outside.tip(cells[place]))
                self.table.setItem(row, place, item)
        changes = self.changes()
        calls = sum(len(said.calls) for _, said in self._plan)
        self.status.setText(plural("dvd-dialog.status", len(changes), calls=calls) if self._plan else "")
        self.ok.setEnabled(bool(changes))
        self.copy_button.setEnabled(bool(changes))

    def copy_script(self) -> None:
        """The same as PowerShell, to the clipboard."""
        hosts = {wish.key.host: self._controller.host(wish.key.host) for wish in self.changes()}
        named = [(wish, "" if (host := hosts[wish.key.host]) is None else host.name) for wish in self.changes()]
        QGuiApplication.clipboard().setText(configuration_script(named))

    def _do(self) -> None:
        changes = self.changes()
        if not changes:
            return
        self._controller.configure(changes)
        if file := self.file():
            kept = [path for path in self._preferences.images if not same_path(path, file)]
            self._preferences.images = [file, *kept][:_RECENT]
        self.close()

"""Dialogs about folders: which one VMs move to, and what a renamed or deleted one does to the VMs in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QTreeWidgetItem, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import VmKey
from hvgui.domain.natural_order import natural
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.folders import LONGEST_PATH, tidy
from hvgui.domain.vms.kvp import Relabel
from hvgui.domain.vms.vm import Vm
from hvgui.ui.look.dress import set_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.values import replace
from hvgui.wording import texts
from hvgui.wording.i18n import plural, text

_COLUMNS = ("vm", "host", "now", "then", "remark")
#: Keys of messages made from tables.
WORDED = {"folders.column.*": list(_COLUMNS)}


def relabels(vms: Sequence[Vm], path_of: Callable[[Vm], str]) -> dict[VmKey, Relabel]:
    """What puts VMs into other folders; those that are there already are left out."""
    found = {}
    for vm in vms:
        path = path_of(vm)
        if path != vm.labels.folder:
            found[vm.key] = Relabel(vm.labels, replace(vm.labels, folder=path))
    return found


class FolderDialog(ToolWindow):
    """Dialog for the path of a folder: one that is there, or a new one."""

    def __init__(
        self,
        title: str,
        words: str,
        verb: str,
        paths: Sequence[str],
        accept: Callable[[str], object],
        *,
        path: str = "",
        may_be_none: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, title, Icon.FOLDER)
        self._accept = accept
        self._may_be_none = may_be_none
        self._old = path
        self.path = QComboBox(self)
        self.path.setEditable(True)
        self.path.addItems([outside.line(each) for each in paths])
        self.path.setCurrentText(path)
        label = Label(text("folders.path"), self)
        label.setBuddy(self.path)
        self.path.setAccessibleName(outside.line(text("folders.path").replace("&", "")))
        self.problem = Label(self)
        self.problem.setWordWrap(True)
        set_ink(self.problem, "bad")
        buttons = ButtonRow(self)
        self.ok = buttons.ok(verb, self._finish)
        buttons.cancel(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(WrapLabel(words, self))
        column.addWidget(label)
        column.addWidget(self.path)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(460, 220)
        self.path.editTextChanged.connect(lambda _words: self._check())
        self.path.setFocus()
        edit = self.path.lineEdit()
        if edit is not None:
            edit.selectAll()
        self._check()

    def wanted(self) -> str:
        """The path as it will be kept."""
        return tidy(self.path.currentText())

    def _check(self) -> None:
        path = self.wanted()
        too_long = len(path) > LONGEST_PATH
        self.problem.setText(text("folders.too-long", most=LONGEST_PATH) if too_long else "")
        nothing = text("folders.empty-path") if not path and not self._may_be_none else ""
        same = text("settings.nothing-changed") if path == self._old and self._old else ""
        set_reason(self.ok, self.problem.text() or nothing or same)

    def _finish(self) -> None:
        self._check()
        if self.ok.isEnabled():
            self._accept(self.wanted())
            self.accept()


class FolderPreview(ToolWindow):
    """Dialog with what a change of a folder does to each VM in it, read from the hosts now; nothing is sent before."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        title: str,
        words: str,
        verb: str,
        wanted: Mapping[VmKey, Relabel],
        apply: Callable[[Mapping[VmKey, Relabel]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, title, Icon.FOLDER)
        self._controller = controller
        self._wanted = wanted
        self._apply = apply
        self.words = WrapLabel(words, self)
        self.counts = Label(self)
        headers = [text(f"folders.column.{name}") for name in _COLUMNS]
        self.table = item_tree(self, headers, title, stretch=4, widths={0: 150, 1: 120, 2: 150, 3: 150})
        buttons = ButtonRow(self)
        self.ok = buttons.ok(verb, self._finish)
        self.cancel = buttons.cancel(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.counts)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.resize(760, 420)
        self._show(None)
        changes = {key: relabel.changes() for key, relabel in wanted.items()}
        reading = LatestRead(spawn, self)
        reading.start("folder preview", lambda: controller.kvp.preview(changes), self._show, self._fail)
        self.table.setFocus()

    def _show(self, found: Sequence[Previewed] | None) -> None:
        """What is known, then what the hosts say."""
        self.table.clear()
        rows = list(self._wanted.items())
        if found is None:
            self.counts.setText(plural("folders.reading", len(rows)))
            set_reason(self.ok, text("folders.being-read"))
            return
        changes = sum(one.verdict is Verdict.WILL_CHANGE for one in found)
        self.counts.setText(plural("folders.counts", changes))
        set_reason(self.ok, "" if changes else text("preview.nothing-to-apply"))
        shown = []
        for (key, relabel), one in zip(rows, found, strict=True):
            vm, host = self._controller.vm(key), self._controller.host(key.host)
            remark = "" if one.trouble is None else texts.trouble(one.trouble).sentence()
            shown.append(
                (
                    key.vm if vm is None else vm.name,
                    key.host if host is None else host.name,
                    relabel.was.folder or text("folders.none"),
                    relabel.wanted.folder or text("folders.none"),
                    remark,
                )
            )
        shown.sort(key=lambda row: (not row[-1], natural(row[0])))
        self.table.addTopLevelItems([QTreeWidgetItem([outside.line(cell) for cell in row]) for row in shown])

    def _fail(self, error: Troubled) -> None:
        words = texts.trouble(error.trouble).sentence()
        self.counts.setText(words)
        set_reason(self.ok, words)

    def _finish(self) -> None:
        if self.ok.isEnabled():
            self._apply(self._wanted)
            self.accept()

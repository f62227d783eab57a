"""Dialog before a copy: files, destination folder, what to do where a file exists, and what prevents the copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.copying.transfer import (
    CopyRequest,
    IfExists,
    LocalFile,
    Preflight,
    Refused,
    destination,
    folder_trouble,
    has_no_daemon,
    length_trouble,
    preflight,
)
from hvgui.domain.keys import HostId
from hvgui.domain.operations.plan import floods_log
from hvgui.domain.vms.guest_os import guest_os
from hvgui.domain.vms.vm import GuestFacts, GuestFamily, Vm
from hvgui.ui.copying.copy_way import CopyWay
from hvgui.ui.look import icons
from hvgui.ui.look.dress import set_ink, set_item_ink
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.data_table import item_tree
from hvgui.ui.widgets.field_rows import plain_label
from hvgui.ui.widgets.label import Label, bold, quiet
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import formats, texts
from hvgui.wording.i18n import plural, text

Start = Callable[[CopyRequest, bool], None]
_SHOWN_AT_MOST = 500


class CopySheet(ToolWindow):
    """Dialog that checks files and guests before anything is sent, and then calls ``start`` with the request."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        vms: Sequence[Vm],
        files: Sequence[LocalFile | Refused],
        family: GuestFamily,
        folder: str,
        start: Start,
        set_up: Callable[[HostId], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, text("copy.title"))
        self._controller = controller
        self._family = family
        self._start = start
        self._checks = {vm.key: preflight(vm, files, family, self._facts(vm)) for vm in vms}
        self._check = self._checks[vms[0].key]
        self._ready = [vm for vm in vms if self._may_take(self._checks[vm.key])]
        self._off = [vm for vm in self._ready if self._checks[vm.key].guest is not None]
        self.resize(720, 560 if len(vms) == 1 else 680)
        self.setSizeGripEnabled(True)
        self._make_fields(folder)
        count, size = len(self._check.accepted), sum(file.size for file in self._check.accepted)
        self.way = CopyWay(controller, spawn, [vm.key.host for vm in vms], size, count, set_up, self)
        self.way.changed.connect(self._look)
        self.when_closed(self.way.dispose)
        self.guests = self._make_guests(vms) if len(vms) > 1 else None
        self._make_buttons()
        self._lay_out(vms)
        self.folder.textChanged.connect(lambda _words: self._look())
        self.turn_on.toggled.connect(lambda _on: self._look())
        self._look()
        self.copy.setFocus()

    def _make_fields(self, folder: str) -> None:
        self.files = self._make_list()
        self.folder = QLineEdit(folder, self)
        self.where = WrapLabel("", self)
        room = self.where.sizePolicy()
        room.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.where.setSizePolicy(room)
        self.make_folders = QCheckBox(text("copy.create-folders"), self)
        self.make_folders.setChecked(True)
        self.if_exists = QComboBox(self)
        self.if_exists.setAccessibleName(outside.line(plain_label("copy.if-exists")))
        for choice in IfExists:
            self.if_exists.addItem(text(f"if-exists.{choice.value}"), choice)
            self.if_exists.setItemData(
                self.if_exists.count() - 1, text(f"if-exists.{choice.value}-tip"), Qt.ItemDataRole.ToolTipRole
            )
        self.turn_on = QCheckBox(text("copy.turn-on"), self)
        self.turn_on.setToolTip(text("copy.turn-on-tip"))
        self.turn_on.setVisible(bool(self._off))
        self.turn_on.setChecked(bool(self._off))
        self.problem = Label(self)

    def _facts(self, vm: Vm) -> GuestFacts | None:
        detail = self._controller.detail(vm.key)
        return detail.guest if detail is not None else None

    def choose_existing(self, choice: IfExists) -> None:
        """Choose what happens where a file exists in the guest."""
        self.if_exists.setCurrentIndex(self.if_exists.findData(choice))

    def _make_guests(self, vms: Sequence[Vm]) -> QTreeWidget:
        """Every guest by name, and what is in its way."""
        headers = [text("copy.column.guest"), text("copy.column.host"), text("copy.column.remark")]
        view = item_tree(self, headers, text("copy.guests"), stretch=2, widths={0: 220, 1: 140})
        for vm in vms:
            host = self._controller.host(vm.key.host)
            check = self._checks[vm.key]
            ready = self._may_take(check)
            words = texts.trouble(check.guest).failed if check.guest is not None else text("copy.guest-ready")
            item = QTreeWidgetItem(outside.cells([vm.name, host.name if host is not None else vm.key.host, words]))
            icons.set_item_icon(item, 0, Icon.VM if ready else Icon.CANCEL)
            if check.guest is not None:
                set_item_ink(item, 2, "warn" if ready else "bad")
                item.setToolTip(2, outside.tip(texts.trouble(check.guest).lines()))
            item.setData(0, roles.ACCESSIBLE_TEXT, outside.line(f"{vm.name}, {words}"))
            view.addTopLevelItem(item)
        rows = min(6, len(vms))
        view.setFixedHeight(view.header().sizeHint().height() + rows * (view.fontMetrics().height() + 6) + 8)
        return view

    @staticmethod
    def _may_take(check: Preflight) -> bool:
        return check.guest is None or check.can_offer_services

    def _make_list(self) -> QTreeWidget:
        headers = [text("copy.column.file"), text("copy.column.size"), text("copy.column.remark")]
        view = item_tree(self, headers, text("copy.files"), stretch=2, widths={0: 220, 1: 84})
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for refused in self._check.refused[:_SHOWN_AT_MOST]:
            words = texts.trouble(refused.trouble)
            item = QTreeWidgetItem(outside.cells([refused.trouble.subject or refused.subject, "", words.failed]))
            icons.set_item_icon(item, 0, Icon.CANCEL)
            set_item_ink(item, 2, "bad")
            item.setToolTip(2, outside.tip(words.lines()))
            item.setToolTip(0, outside.tip(outside.line(refused.subject)))
            view.addTopLevelItem(item)
        for file in self._check.accepted[:_SHOWN_AT_MOST]:
            shown = f"{file.folder}/{file.name}" if file.folder else file.name
            item = QTreeWidgetItem(outside.cells([shown, formats.size(file.size), ""]))
            icons.set_item_icon(item, 0, Icon.FILE)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, outside.tip(outside.line(file.path)))
            item.setData(0, roles.ACCESSIBLE_TEXT, outside.line(f"{shown}, {formats.size(file.size)}"))
            view.addTopLevelItem(item)
        return view

    def _make_buttons(self) -> None:
        self.buttons = ButtonRow(self)
        self.copy = self.buttons.ok(text("copy.button"), self._finish)
        self.buttons.cancel(self.close)

    def _lay_out(self, vms: Sequence[Vm]) -> None:
        names = text("format.comma").join(vm.name for vm in vms[:4])
        who = names if len(vms) <= 4 else plural("operation-and-more", len(vms) - 4, names=names)
        total = formats.size(sum(file.size for file in self._check.accepted))
        head = Label(plural("copy.head", len(self._check.accepted), size=total, who=who), self)
        bold(head)
        left_out = plural("copy.left-out", len(self._check.refused)) if self._check.refused else ""
        refusals = Label("\n".join(part for part in (left_out, *self._guest_lines(vms)) if part), self)
        set_ink(refusals, "warn")
        refusals.setVisible(bool(refusals.text()))
        way_out = Label(text("copy.one-way"), self)
        quiet(way_out)
        quiet(self.where)
        for label in (head, refusals, way_out, self.where, self.problem):
            label.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        label = Label(text("copy.folder"), self)
        label.setBuddy(self.folder)
        self.folder.setAccessibleName(outside.line(plain_label("copy.folder")))
        form.addRow(label, self.folder)
        form.addRow("", self.where)
        form.addRow("", self.make_folders)
        existing = Label(text("copy.if-exists"), self)
        existing.setBuddy(self.if_exists)
        form.addRow(existing, self.if_exists)
        way = Label(text("copy-way.label"), self)
        way.setBuddy(self.way.choice)
        form.addRow(way, self.way)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(refusals)
        if self.guests is not None:
            column.addWidget(self.guests)
        column.addWidget(self.files, 1)
        column.addLayout(form)
        column.addWidget(self.turn_on)
        column.addWidget(way_out)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def _guest_lines(self, vms: Sequence[Vm]) -> list[str]:
        """One line for each guest that cannot take files, with its reason."""
        lines = []
        for vm in vms:
            check = self._checks[vm.key]
            if has_no_daemon(vm, self._facts(vm)) and check.can_offer_services:
                words = text("copy.no-daemon")
                lines.append(text("format.about", subject=vm.name, sentence=words))
            if check.can_offer_services and floods_log(guest_os(vm, self._facts(vm))):
                lines.append(text("format.about", subject=vm.name, sentence=text("copy.floods-log")))
            if self.guests is None and check.guest is not None and not check.can_offer_services:
                words = texts.trouble(check.guest).sentence()
                lines.append(text("format.about", subject=vm.name, sentence=words))
        return lines

    def trouble(self) -> str:
        """Why nothing can be copied as it stands; empty when it can."""
        if not self._check.accepted:
            return text("copy.nothing")
        if not self._ready:
            return text("copy.no-guest")
        if not self._guests():
            return plural("copy.services-off", len(self._off))
        wrong = folder_trouble(self.folder.text().strip(), self._family)
        if wrong is not None:
            return texts.trouble(wrong).sentence()
        if not self._fitting():
            return text("copy.all-too-long")
        return self.way.trouble()

    def _fitting(self) -> list[LocalFile]:
        """The files whose place in the guest is not too long for it."""
        folder = self.folder.text().strip()
        return [file for file in self._check.accepted if length_trouble(folder, file, self._family) is None]

    def _guests(self) -> list[Vm]:
        return [vm for vm in self._ready if self.turn_on.isChecked() or vm not in self._off]

    def _look(self) -> None:
        trouble = self.trouble()
        set_reason(self.copy, trouble)
        self.problem.setText(trouble)
        self.problem.setVisible(bool(trouble))
        set_ink(self.problem, "bad")
        folder = self.folder.text().strip()
        first = self._check.accepted[0] if self._check.accepted else None
        path = destination(folder, first.name, self._family, first.folder) if first else ""
        words = text("copy.becomes", path=path) if path else ""
        long = len(self._check.accepted) - len(self._fitting())
        self.where.setText(texts.sentences(words, plural("copy.too-long", long)) if long else words)

    def _finish(self) -> None:
        if self.trouble():
            return
        request = CopyRequest(
            guests=tuple(vm.key for vm in self._guests()),
            # Those whose place is too long go along and are reported, so that the counts add up.
            files=self._check.accepted,
            folder=self.folder.text().strip(),
            create_folders=self.make_folders.isChecked(),
            if_exists=self.if_exists.currentData(),
            way=self.way.way(),
        )
        turn_on = bool(self._off) and self.turn_on.isChecked()
        self._start(request, turn_on)
        self.close()

"""The sheet between a drop and a copy: which files, into which folder, and what is in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.domain.transfer import (
    CopyRequest,
    LocalFile,
    Preflight,
    Refused,
    destination,
    folder_trouble,
    preflight,
)
from hvgui.domain.vm import GuestFamily, Vm
from hvgui.ui import formats, icons, texts
from hvgui.ui.i18n import plural, text
from hvgui.ui.icons import Icon
from hvgui.ui.models import roles
from hvgui.ui.tones import tones
from hvgui.ui.wrap_label import WrapLabel

Start = Callable[[CopyRequest, bool], None]
_SHOWN_AT_MOST = 500


class CopySheet(QDialog):
    """Everything that can be said before the first byte moves."""

    def __init__(
        self,
        vms: Sequence[Vm],
        files: Sequence[LocalFile | Refused],
        family: GuestFamily,
        folder: str,
        start: Start,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._family = family
        self._start = start
        self._checks = {vm.key: preflight(vm, files, family) for vm in vms}
        self._check = self._checks[vms[0].key]
        self._ready = [vm for vm in vms if self._may_take(self._checks[vm.key])]
        self._off = [vm for vm in self._ready if self._checks[vm.key].guest is not None]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(text("copy.title"))
        self.resize(700, 520)
        self.setSizeGripEnabled(True)
        self.files = self._make_list()
        self.folder = QLineEdit(folder, self)
        self.where = WrapLabel("", self)
        self.make_folders = QCheckBox(text("copy.create-folders"), self)
        self.make_folders.setChecked(True)
        self.overwrite = QCheckBox(text("copy.overwrite"), self)
        self.overwrite.setToolTip(text("copy.overwrite-tip"))
        self.rename = QCheckBox(text("copy.rename"), self)
        self.rename.setToolTip(text("copy.rename-tip"))
        self.rename.toggled.connect(lambda on: self.overwrite.setChecked(self.overwrite.isChecked() and not on))
        self.overwrite.toggled.connect(lambda on: self.rename.setChecked(self.rename.isChecked() and not on))
        self.turn_on = QCheckBox(text("copy.turn-on"), self)
        self.turn_on.setToolTip(text("copy.turn-on-tip"))
        self.turn_on.setVisible(bool(self._off))
        self.turn_on.setChecked(bool(self._off))
        self.problem = QLabel(self)
        self._make_buttons()
        self._lay_out(vms)
        self.folder.textChanged.connect(lambda _words: self._look())
        self.turn_on.toggled.connect(lambda _on: self._look())
        self._look()
        self.copy.setFocus()

    @staticmethod
    def _may_take(check: Preflight) -> bool:
        return check.guest is None or check.can_offer_services

    def _make_list(self) -> QTreeWidget:
        view = QTreeWidget(self)
        view.setHeaderLabels([text("copy.column.file"), text("copy.column.size"), text("copy.column.remark")])
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setAccessibleName(text("copy.files"))
        view.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        view.header().setStretchLastSection(False)
        tone = tones(self.palette())
        for refused in self._check.refused[:_SHOWN_AT_MOST]:
            words = texts.trouble(refused.trouble)
            item = QTreeWidgetItem([refused.trouble.subject or refused.subject, "", words.failed])
            item.setIcon(0, icons.icon(Icon.CANCEL))
            item.setForeground(2, tone.bad)
            item.setToolTip(2, words.lines())
            item.setToolTip(0, refused.subject)
            view.addTopLevelItem(item)
        for file in self._check.accepted[:_SHOWN_AT_MOST]:
            shown = f"{file.folder}/{file.name}" if file.folder else file.name
            item = QTreeWidgetItem([shown, formats.size(file.size), ""])
            item.setIcon(0, icons.icon(Icon.FILE))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, file.path)
            item.setData(0, roles.ACCESSIBLE_TEXT, f"{shown}, {formats.size(file.size)}")
            view.addTopLevelItem(item)
        view.setColumnWidth(0, 220)
        view.setColumnWidth(1, 84)
        return view

    def _make_buttons(self) -> None:
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.copy = self.buttons.button(kinds.Ok)
        self.copy.setText(text("copy.button"))
        self.buttons.button(kinds.Cancel).setText(text("button.cancel"))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.close)

    def _lay_out(self, vms: Sequence[Vm]) -> None:
        names = text("format.comma").join(vm.name for vm in vms[:4])
        who = names if len(vms) <= 4 else plural("operation-and-more", len(vms) - 4, names=names)
        total = formats.size(sum(file.size for file in self._check.accepted))
        head = QLabel(plural("copy.head", len(self._check.accepted), size=total, who=who), self)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        left_out = plural("copy.left-out", len(self._check.refused)) if self._check.refused else ""
        refusals = QLabel("\n".join(part for part in (left_out, *self._guest_lines(vms)) if part), self)
        refusals.setStyleSheet(f"color: {tones(self.palette()).warn.name()};")
        refusals.setVisible(bool(refusals.text()))
        way_out = QLabel(text("copy.one-way"), self)
        way_out.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.where.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (head, refusals, way_out, self.where, self.problem):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        label = QLabel(text("copy.folder"), self)
        label.setBuddy(self.folder)
        self.folder.setAccessibleName(text("copy.folder").replace("&", "").rstrip(":："))
        form.addRow(label, self.folder)
        form.addRow("", self.where)
        form.addRow("", self.make_folders)
        form.addRow("", self.overwrite)
        form.addRow("", self.rename)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(refusals)
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
            if check.guest is not None and not check.can_offer_services:
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
        return ""

    def _guests(self) -> list[Vm]:
        return [vm for vm in self._ready if self.turn_on.isChecked() or vm not in self._off]

    def _look(self) -> None:
        trouble = self.trouble()
        self.copy.setEnabled(not trouble)
        self.copy.setToolTip(trouble)
        self.problem.setText(trouble)
        self.problem.setVisible(bool(trouble))
        self.problem.setStyleSheet(f"color: {tones(self.palette()).bad.name()};")
        folder = self.folder.text().strip()
        first = self._check.accepted[0] if self._check.accepted else None
        path = destination(folder, first.name, self._family, first.folder) if first else ""
        self.where.setText(text("copy.becomes", path=path) if path else "")

    def _finish(self) -> None:
        if self.trouble():
            return
        request = CopyRequest(
            guests=tuple(vm.key for vm in self._guests()),
            files=self._check.accepted,
            folder=self.folder.text().strip(),
            create_folders=self.make_folders.isChecked(),
            overwrite=self.overwrite.isChecked(),
            rename=self.rename.isChecked(),
        )
        turn_on = bool(self._off) and self.turn_on.isChecked()
        self._start(request, turn_on)
        self.close()

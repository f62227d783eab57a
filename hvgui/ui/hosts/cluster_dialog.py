"""Dialog with the nodes of a failover cluster: the ticked ones are added as hosts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.hosts.cluster import ClusterNode, ClusterPicture
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Troubled
from hvgui.ui.look import status_glyphs
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.status_glyphs import Glyph
from hvgui.ui.widgets import roles
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.data_table import item_table
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import host_words, texts
from hvgui.wording.i18n import plural, text

COLUMNS = ("node", "state", "address", "remark")


class ClusterDialog(ToolWindow):
    """Dialog that reads the cluster and adds the ticked nodes with the account that read them."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        profile: HostProfile,
        secret: Secret | None,
        *,
        remember: bool,
        added: Callable[[list[HostId]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, text("cluster.title", cluster=profile.address), Icon.ADD_CLUSTER)
        self._controller = controller
        self._profile = profile
        self._secret = secret
        self._remember = remember
        self._added = added
        self.nodes: tuple[ClusterNode, ...] = ()
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._glyph = Label(self)
        self.says = WrapLabel("", self)
        self.table = self._make_table()
        self.buttons = ButtonRow(self)
        self.add = self.buttons.ok(text("button.ok"), self._finish)
        self.back = self.buttons.cancel(self.close, text("cluster.back"))
        self.back.setToolTip(text("cluster.back-tip"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._glyph)
        head.addWidget(self.says, 1)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.buttons)
        self.resize(720, 360)
        self._say(Glyph.TURNING, text("cluster.reading", cluster=profile.address))
        self._count()
        look = controller.look_at_cluster
        LatestRead(spawn, self).start(f"cluster {profile.label}", lambda: look(profile, secret), self._show, self._fail)

    def _make_table(self) -> QTableWidget:
        table = item_table(self, [text(f"cluster.column.{name}") for name in COLUMNS], text("cluster.nodes"))
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setMinimumSectionSize(header.fontMetrics().averageCharWidth() * 12)
        table.itemChanged.connect(lambda _: self._count())
        return table

    def _fail(self, error: Troubled) -> None:
        found = texts.trouble(error.trouble)
        self._say(Glyph.CROSS, texts.sentences(found.failed, found.next))
        self.says.setToolTip(outside.tip(found.detail))
        self.back.setFocus()

    def _show(self, cluster: ClusterPicture) -> None:
        self.nodes = cluster.nodes
        self.set_title(text("cluster.title", cluster=cluster.name))
        self._say(Glyph.TICK, plural("cluster.found", len(cluster.nodes), cluster=cluster.name))
        blocked = self.table.blockSignals(True)
        self.table.setRowCount(len(cluster.nodes))
        for row, node in enumerate(cluster.nodes):
            shown = (node.name, host_words.node_state(node.state), node.profile.label, host_words.node_remark(node))
            for column, value in enumerate(shown):
                item = QTableWidgetItem(outside.line(value))
                item.setToolTip(outside.tip(value))
                flags = Qt.ItemFlag.ItemIsSelectable
                if not node.known:
                    flags |= Qt.ItemFlag.ItemIsEnabled
                if column == 0 and not node.known:
                    flags |= Qt.ItemFlag.ItemIsUserCheckable
                item.setFlags(flags)
                if column == 0:
                    item.setCheckState(Qt.CheckState.Checked if node.advised else Qt.CheckState.Unchecked)
                header = text(f"cluster.column.{COLUMNS[column]}")
                item.setData(roles.ACCESSIBLE_TEXT, texts.spoken(header, value))
                self.table.setItem(row, column, item)
        self.table.blockSignals(blocked)
        self.table.setCurrentCell(0, 0)
        self.table.setFocus()
        self._count()

    def ticked(self) -> list[ClusterNode]:
        """The nodes that are to be added."""
        return [
            node
            for row, node in enumerate(self.nodes)
            if not node.known and (item := self.table.item(row, 0)) and item.checkState() is Qt.CheckState.Checked
        ]

    def _count(self) -> None:
        count = len(self.ticked())
        self.add.setText(plural("cluster.add", count))
        why = text("cluster.all-known") if self.nodes and all(n.known for n in self.nodes) else text("cluster.tick")
        set_reason(self.add, "" if count else why if self.nodes else text("cluster.not-read"))

    def _say(self, glyph: Glyph, sentence: str) -> None:
        status_glyphs.set_glyph(self._glyph, glyph)
        self.says.setText(sentence)

    def _finish(self) -> None:
        hosts = [
            self._controller.add_host(node.profile, self._secret, remember=self._remember) for node in self.ticked()
        ]
        if hosts:
            self.close()
            self._added(hosts)

"""VMs on the move: what a drag from the list carries."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from hvgui.domain.keys import HostId, VmId, VmKey

Index = QModelIndex | QPersistentModelIndex
_F = Qt.ItemFlag
_FLAGS = _F.ItemIsEnabled | _F.ItemIsSelectable | _F.ItemNeverHasChildren | _F.ItemIsDragEnabled
#: Only this program understands it.
KIND = "application/x-hvgui-vms"


def packed(keys: Sequence[VmKey]) -> QMimeData:
    """VMs as a drag carries them."""
    data = QMimeData()
    data.setData(KIND, json.dumps([[key.host, key.vm] for key in keys]).encode())
    return data


def unpacked(data: QMimeData) -> list[VmKey]:
    """VMs of a drag; none of one that carries something else, or that nobody here has begun."""
    try:
        said = json.loads(bytes(data.data(KIND).data()) or b"[]")
        return [VmKey(HostId(str(host)), VmId(str(vm))) for host, vm in said]
    except (ValueError, TypeError):
        return []


class VmDragModel(QAbstractTableModel):
    """Table model whose rows are VMs that can be dragged; they stay where they are."""

    @abstractmethod
    def keys_at(self, rows: Iterable[int]) -> list[VmKey]:
        """The VMs of some rows, in the order of the list."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [KIND]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return packed(self.keys_at({index.row() for index in indexes}))

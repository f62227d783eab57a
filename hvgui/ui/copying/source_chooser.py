"""Source chooser: dialog in which files and folders of this computer are chosen together."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QFileSystemModel, QListView, QTreeView, QWidget

from hvgui.wording.i18n import text

#: Widgets of Qt's dialog which say that only directories are listed.
_OF_DIRECTORIES = frozenset({"fileTypeLabel", "fileTypeCombo"})


class SourceChooser(QFileDialog):
    """Dialog of Qt itself, since the systems' own dialogs choose either files or folders; ``chosen`` has the paths."""

    chosen = Signal(list)

    def __init__(self, title: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, title)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        # Only this mode lets a folder be selected; files are listed, too, unless told otherwise.
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.ShowDirsOnly, False)
        self.setLabelText(QFileDialog.DialogLabel.Accept, accept)
        self.setLabelText(QFileDialog.DialogLabel.FileName, text("copy.choose-name"))
        for widget in self.findChildren(QWidget):
            if widget.objectName() in _OF_DIRECTORIES:
                widget.hide()
        for kind in (QListView, QTreeView):
            for view in self.findChildren(kind):
                if isinstance(view.model(), QFileSystemModel):
                    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        """Take what is selected, or what was typed: Qt's own takes a single folder in this mode."""
        paths = self._selected() or self.selectedFiles()
        if paths:
            self.done(QFileDialog.DialogCode.Accepted)
            self.chosen.emit(paths)

    def _selected(self) -> list[str]:
        for view in self.findChildren(QListView):
            model, selection = view.model(), view.selectionModel()
            if isinstance(model, QFileSystemModel) and selection is not None:
                return [model.filePath(index) for index in selection.selectedIndexes() if index.column() == 0]
        return []

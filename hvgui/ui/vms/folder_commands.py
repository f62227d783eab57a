"""Commands on folders: VMs are moved to one, and one is made, renamed and deleted; folders are labels of VMs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.folders import BETWEEN, Folder, moved, parent_of
from hvgui.domain.vms.kvp import Relabel
from hvgui.domain.vms.vm import Vm
from hvgui.ui.vms.folder_dialogs import FolderDialog, FolderPreview, relabels
from hvgui.ui.vms.folder_tree import FolderTree
from hvgui.ui.vms.vm_table import VmTable
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.timers import once
from hvgui.wording.i18n import plural, text

#: Milliseconds between a change of labels and the numbers of the folders.
_SOON = 100
#: Folders that nobody is in and that are remembered.
_MOST_EMPTY = 200


class FolderCommands(QObject):
    """Commands on the folders of a tree, and on the selected VMs; ``choose`` shows the tree, too."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        preferences: Preferences,
        tree: FolderTree,
        choose: Callable[[Folder | None], None],
        table: VmTable,
        selected: Callable[[], list[VmKey]],
    ) -> None:
        super().__init__(tree)
        self._controller = controller
        self._spawn = spawn
        self._preferences = preferences
        self._tree = tree
        self._choose = choose
        self._table = table
        self._selected = selected
        self._soon = once(self, _SOON, self.show)
        table.folders_changed.connect(self._soon.start)
        tree.dropped.connect(self.move)
        tree.new_wanted.connect(self.new)
        tree.rename_wanted.connect(self.rename)
        tree.delete_wanted.connect(self.delete)

    def show(self) -> None:
        """The folders with their numbers as they are now."""
        self._soon.stop()
        counts = self._table.folder_counts()
        # What somebody is in is kept with the VMs.
        self._preferences.empty_folders = [path for path in self._preferences.empty_folders if path not in counts]
        self._tree.show_counts(counts, self._preferences.empty_folders)

    def move(self, path: str, keys: Sequence[VmKey]) -> None:
        """Put VMs into a folder; without a path, into none."""
        wanted = relabels(self._vms(keys), lambda _vm: path)
        if wanted:
            self._controller.kvp.set_labels(wanted)

    def ask(self) -> None:
        """Ask which folder the selected VMs move to."""
        vms = self._vms(self._selected())
        if not vms:
            return
        keys = [vm.key for vm in vms]
        common = {vm.labels.folder for vm in vms}
        self.show()
        FolderDialog(
            text("folders.move-title"),
            plural("folders.move-words", len(vms)),
            text("folders.move-button"),
            self._tree.paths(),
            lambda path: self.move(path, keys),
            path=common.pop() if len(common) == 1 else "",
            may_be_none=True,
            parent=self._tree.window(),
        ).open()

    def new(self, inside: str = "") -> None:
        """Ask for a new folder; it is remembered here until a VM is in it."""
        FolderDialog(
            text("folders.new-title"),
            text("folders.new-words"),
            text("folders.new-button"),
            (),
            self._make,
            path=inside + BETWEEN if inside else "",
            parent=self._tree.window(),
        ).open()

    def _make(self, path: str) -> None:
        kept = [each for each in self._preferences.empty_folders if each != path]
        self._preferences.empty_folders = [*kept, path][-_MOST_EMPTY:]
        self.show()
        self._choose(Folder(path))

    def rename(self, path: str) -> None:
        """Ask for another path of a folder; the VMs in it and below it are labelled anew."""
        FolderDialog(
            text("folders.rename-title", path=path),
            text("folders.rename-words"),
            text("folders.rename-button"),
            (),
            lambda new: self._rename(path, new),
            path=path,
            parent=self._tree.window(),
        ).open()

    def _rename(self, old: str, new: str) -> None:
        wanted = relabels(self._inside(old), lambda vm: moved(vm.labels.folder, old, new))
        title = text("folders.rename-title", path=old)
        words = plural("folders.rename-preview", len(wanted), old=old, new=new)
        self._preview(title, words, text("folders.rename-button"), wanted, lambda: self._follow(old, new))

    def delete(self, path: str) -> None:
        """Take a folder away; the VMs in it, which stay as they are, move to the one around it."""
        above = parent_of(path)
        wanted = relabels(self._inside(path), lambda vm: moved(vm.labels.folder, path, above))
        title = text("folders.delete-title", path=path)
        where = above or text("folders.none")
        words = plural("folders.delete-preview", len(wanted), old=path, where=where)
        self._preview(title, words, text("folders.delete-button"), wanted, lambda: self._follow(path, ""))

    def _preview(
        self, title: str, words: str, verb: str, wanted: Mapping[VmKey, Relabel], then: Callable[[], None]
    ) -> None:
        """Show what happens to each VM; a folder that nobody is in goes at once."""

        def apply(chosen: Mapping[VmKey, Relabel]) -> None:
            self._controller.kvp.set_labels(chosen)
            then()

        if wanted:
            window = self._tree.window()
            FolderPreview(self._controller, self._spawn, title, words, verb, wanted, apply, window).show()
        else:
            then()

    def _follow(self, old: str, new: str) -> None:
        """Folders that nobody is in go along with the one around them; without ``new`` it is gone."""
        kept = [path for path in self._preferences.empty_folders if not Folder(old).holds(path)]
        below = [path for path in self._preferences.empty_folders if path.startswith(old + BETWEEN)]
        target = new or parent_of(old)
        mapped = [moved(path, old, target) for path in below]
        # What VMs are on their way to is there before they are.
        self._preferences.empty_folders = list(dict.fromkeys([*kept, *mapped, *([new] if new else [])]))
        self.show()
        self._tree.choose(Folder(target) if target else None)

    def _inside(self, path: str) -> list[Vm]:
        folder = Folder(path)
        return [vm for vm in self._controller.vms().values() if folder.holds(vm.labels.folder)]

    def _vms(self, keys: Sequence[VmKey]) -> list[Vm]:
        return [vm for vm in map(self._controller.vm, keys) if vm is not None]

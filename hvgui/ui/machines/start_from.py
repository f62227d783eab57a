"""Where a new virtual machine starts from: a preset, choices that were saved here, or a virtual machine of the host."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.machines.likeness import another
from hvgui.domain.machines.new_machine import NewMachine, in_files
from hvgui.domain.machines.presets import PRESETS, Preset
from hvgui.domain.trouble import Troubled
from hvgui.ui.widgets.buttons import push_button
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.name_dialog import NameDialog
from hvgui.ui.widgets.reasons import set_reason
from hvgui.values import Struct, replace
from hvgui.wording import texts
from hvgui.wording.i18n import text


class Saved(Struct, frozen=True):
    """Choices that were saved on this computer."""

    name: str


class Like(Struct, frozen=True):
    """A VM of the host."""

    vm: VmId


class StartFrom(QWidget):
    """List of starts with buttons that save the choices and forget saved ones; ``chosen`` has what to start with."""

    chosen = Signal(object)
    """A ``NewMachine``; its name is kept by whoever shows it."""
    said = Signal(str)
    """A sentence about the start, or what went wrong; empty for none."""

    def __init__(
        self, controller: Controller, spawn: Spawn, machine: Callable[[], NewMachine], parent: QWidget
    ) -> None:
        """``machine``: the description that is saved."""
        super().__init__(parent)
        self._controller = controller
        self._choices = controller.machines.choices
        self._machine = machine
        self._host: HostId | None = None
        self._saved: tuple[str, ...] = ()
        self._starts: list[Preset | Saved | Like | None] = []
        self._like: NewMachine | None = None
        self.list = QComboBox(self)
        self.save = push_button(self, text("new-machine.save"), self._ask_name)
        self.remove = push_button(self, text("new-machine.forget"), self._forget)
        #: Whether the notes of the VM that is taken for an example are taken over.
        self.notes = QCheckBox(text("new-machine.like-notes"), self)
        self.notes.hide()
        line = QHBoxLayout()
        line.addWidget(self.list, 1)
        line.addWidget(self.save)
        line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(self.notes)
        self._names = LatestRead(spawn, self)
        self._reader = LatestRead(spawn, self)
        self._work = LatestRead(spawn, self)
        self.list.activated.connect(self._chosen)
        self.notes.toggled.connect(self._start_like)
        set_reason(self.save, "" if self._choices.kept else text("new-machine.not-kept"))
        self._read_names()

    @property
    def current(self) -> Preset | Saved | Like | None:
        """What is chosen in the list."""
        at = self.list.currentIndex()
        return self._starts[at] if 0 <= at < len(self._starts) else None

    def show_host(self, host: HostId | None) -> None:
        """The virtual machines of this host can be taken for examples."""
        self._host = host
        self._show()

    def choose(self, start: Preset | Saved | Like) -> None:
        """As if somebody had chosen it in the list."""
        if start in self._starts:
            self.list.setCurrentIndex(self._starts.index(start))
            self._chosen()

    def _show(self) -> None:
        before = self.current
        self.list.clear()
        self._starts = []
        for preset in Preset:
            self._add(preset, text(f"machine-preset.{preset.value}"))
        for part in (
            [(Saved(name), text("new-machine.saved", name=outside.line(name))) for name in self._saved],
            self._examples(),
        ):
            if part:
                self.list.insertSeparator(self.list.count())
                self._starts.append(None)
            for start, words in part:
                self._add(start, words)
        self.list.setCurrentIndex(self._starts.index(before) if before in self._starts and before else 0)
        self._enable()

    def _examples(self) -> list[tuple[Saved | Like, str]]:
        vms = [vm for vm in self._controller.vms().values() if vm.key.host == self._host]
        return [
            (Like(vm.key.vm), text("new-machine.like", vm=outside.line(vm.name)))
            for vm in sorted(vms, key=lambda one: one.name.casefold())
        ]

    def _add(self, start: Preset | Saved | Like, words: str) -> None:
        self.list.addItem(outside.line(words))
        self._starts.append(start)

    def _enable(self) -> None:
        is_saved = isinstance(self.current, Saved)
        set_reason(self.remove, "" if is_saved else text("new-machine.nothing-saved"))
        self.notes.setVisible(isinstance(self.current, Like))

    def _chosen(self) -> None:
        start, host = self.current, self._host
        self._like = None
        self._enable()
        match start:
            case Preset():
                self.chosen.emit(PRESETS[start])
                self.said.emit(text("new-machine.windows-11") if start is Preset.WINDOWS_11 else "")
            case Saved(name):
                self._reader.start("saved choices", partial(self._choices.load, name), self._take, self._fail)
            case Like(vm) if host is not None:
                read = partial(self._controller.machines.like, VmKey(host, vm))
                self._reader.start("like", read, self._show_like, self._fail)

    def _take(self, machine: NewMachine) -> None:
        self.chosen.emit(machine)
        self.said.emit("")

    def _show_like(self, machine: NewMachine) -> None:
        self._like = machine
        self._start_like()
        self.said.emit(text("new-machine.not-taken"))

    def _start_like(self) -> None:
        if self._like is not None:
            notes = self._like.notes if self.notes.isChecked() else ""
            self.chosen.emit(replace(another(self._like), notes=notes))

    # what is saved

    def _read_names(self) -> None:
        def show(names: tuple[str, ...]) -> None:
            self._saved = names
            self._show()

        self._names.start("names of saved choices", self._choices.names, show, self._fail)

    def _ask_name(self) -> None:
        start = self.current
        NameDialog(
            text("new-machine.save-title"),
            text("new-machine.save-ok"),
            self._save,
            name=start.name if isinstance(start, Saved) else "",
            note=text("new-machine.save-note"),
            parent=self.window(),
        ).open()

    def _save(self, name: str) -> None:
        name = name.strip()
        if not name or in_files(name) != name:
            self.said.emit(text("machine-wrong.character"))
            return
        kept = replace(self._machine(), name="", upload=None)

        def show(_: None) -> None:
            self._saved = tuple(sorted({*self._saved, name}, key=str.casefold))
            self._show()
            self.list.setCurrentIndex(self._starts.index(Saved(name)))
            self._enable()
            self.said.emit(text("new-machine.is-saved", name=name))

        self._work.start("save choices", partial(self._choices.save, name, kept), show, self._fail)

    def _forget(self) -> None:
        start = self.current
        if not isinstance(start, Saved):
            return

        def show(_: None) -> None:
            self._saved = tuple(name for name in self._saved if name != start.name)
            self._show()
            self.said.emit(text("new-machine.is-forgotten", name=start.name))

        self._work.start("forget choices", partial(self._choices.remove, start.name), show, self._fail)

    def _fail(self, error: Troubled) -> None:
        words = texts.trouble(error.trouble)
        said = texts.sentences(words.sentence(), words.detail)
        subject = error.trouble.subject
        self.said.emit(text("format.about", subject=subject, sentence=said) if subject else said)

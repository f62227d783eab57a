"""Checkpoint commands: create, apply, rename, delete and revert, each with the confirmation it needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Troubled
from hvgui.domain.vms.checkpoints import (
    REFUSED,
    Checkpoint,
    CheckpointAction,
    CheckpointReading,
    CheckpointWish,
    NextKind,
)
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm
from hvgui.ui.widgets.name_dialog import NameDialog
from hvgui.ui.widgets.prompter import Option, Prompter, Question
from hvgui.wording import checkpoint_words, texts
from hvgui.wording.i18n import plural, text

_A = CheckpointAction
#: Reasons that fit a message box.
_MOST = 6


class CheckpointCommands(QObject):
    """Commands on the checkpoints of the selected VMs, or on one checkpoint of one VM."""

    compare_wanted = Signal(object, object)
    """A ``VmKey`` and the ``Checkpoint`` to compare it with."""

    export_wanted = Signal(object, object)
    """A ``VmKey`` and the ``Checkpoint`` that is exported."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        window: QWidget,
        selected: Callable[[], Sequence[VmKey]],
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._spawn = spawn
        self._prompter = prompter
        self._window = window
        self._selected = selected

    def _do(self, *wishes: CheckpointWish) -> None:
        if wishes:
            self._controller.checkpoints.change(wishes)

    def _vms(self) -> list[Vm]:
        return [vm for vm in map(self._controller.vm, self._selected()) if vm is not None]

    # --- creating -----------------------------------------------------------------------------------------------

    def create(self) -> None:
        """A checkpoint of every selected VM, at once, unless one would be of another kind than is asked for."""
        if vms := self._vms():
            self._spawn(self._create(vms), name="checkpoint", owner=self)

    async def _create(self, vms: Sequence[Vm]) -> None:
        wishes: list[CheckpointWish] = []
        warnings: list[str] = []
        for vm in vms:
            reading = await self._read(vm)
            kind = None if reading is None else reading.next.kind
            if reading is not None and kind in (NextKind.FALLBACK, *REFUSED):
                warnings.append(text("checkpoints.ask.line", vm=vm.name, says=checkpoint_words.next_line(reading)))
            if kind not in REFUSED:
                wishes.append(CheckpointWish(key=vm.key, action=_A.CREATE, promised=kind))
        if not warnings:
            self._do(*wishes)
        elif not wishes:
            self._prompter.tell(text("checkpoints.ask.none"), _some(warnings), parent=self._window)
        else:
            question = Question(
                title=text("checkpoints.ask.title"),
                text=plural("checkpoints.ask.differs", len(warnings)),
                more=_some(warnings),
                accept=plural("checkpoints.ask.take", len(wishes)),
            )
            self._prompter.confirm(question, lambda: self._do(*wishes), self._window)

    async def _read(self, vm: Vm) -> CheckpointReading | None:
        """What decides about the next checkpoint; None when the host cannot be asked, which the operation will say."""
        try:
            return await self._controller.checkpoints.read(vm.key)
        except Troubled:
            return None

    def create_named(self) -> None:
        """A checkpoint of the one selected VM, under a name of one's own."""
        vms = self._vms()
        if len(vms) == 1:
            self._spawn(self._create_named(vms[0]), name="checkpoint", owner=self)

    async def _create_named(self, vm: Vm) -> None:
        try:
            reading = await self._controller.checkpoints.read(vm.key)
        except Troubled as error:
            self._refuse(error)
            return
        if why := checkpoint_words.why_no_checkpoint(reading):
            self._prompter.tell(text("checkpoints.ask.none"), why, parent=self._window)
            return
        kind = reading.next.kind

        def take(name: str) -> None:
            self._do(CheckpointWish(key=vm.key, action=_A.CREATE, name=name, promised=kind))

        NameDialog(
            text("checkpoints.named.title", vm=vm.name),
            text("checkpoints.named.take"),
            take,
            usual=text("checkpoints.named.usual", vm=vm.name),
            note=checkpoint_words.next_line(reading),
            parent=self._window,
        ).open()

    # --- going back ---------------------------------------------------------------------------------------------

    def revert(self) -> None:
        """Back to the checkpoint from which the present state descends."""
        vms = self._vms()
        if len(vms) == 1:
            self._spawn(self._revert(vms[0]), name="revert", owner=self)

    async def _revert(self, vm: Vm) -> None:
        try:
            reading = await self._controller.checkpoints.read(vm.key)
        except Troubled as error:
            self._refuse(error)
            return
        now = reading.tree.find(reading.tree.now)
        if now is None:
            self._prompter.tell(
                text("checkpoints.back.title"), text("checkpoints.back.none", vm=vm.name), parent=self._window
            )
            return
        question = Question(
            title=text("checkpoints.back.title"),
            text=text("checkpoints.back.text", vm=vm.name, name=now.name),
            more=texts.sentences(text("checkpoints.lost"), checkpoint_words.apply_means(vm, now)),
            accept=text("checkpoints.back.button"),
            dangerous=True,
        )
        wish = CheckpointWish(key=vm.key, action=_A.REVERT)
        self._prompter.confirm(question, lambda: self._do(wish), self._window)

    def apply(self, reading: CheckpointReading, point: Checkpoint) -> None:
        """Ask three ways: keep the present state and apply, apply, or leave everything as it is."""
        vm = self._controller.vm(reading.key)
        if vm is None:
            return
        kind = reading.next.kind
        keep = CheckpointWish(key=vm.key, action=_A.APPLY, point=point.id, keep_first=True, promised=kind)
        plain = CheckpointWish(key=vm.key, action=_A.APPLY, point=point.id)
        means = texts.sentences(text("checkpoints.lost"), checkpoint_words.apply_means(vm, point))
        other = Option(text("checkpoints.apply.button"), lambda: self._do(plain))
        title, ask = text("checkpoints.apply.title"), text("checkpoints.apply.text", vm=vm.name, name=point.name)
        if why := checkpoint_words.why_no_checkpoint(reading):
            question = Question(title=title, text=ask, more=f"{means}\n\n{why}", accept=other.label, dangerous=True)
            self._prompter.confirm(question, other.press, self._window)
            return
        note = checkpoint_words.next_line(reading) if kind is NextKind.FALLBACK else ""
        question = Question(
            title=title,
            text=ask,
            more="\n\n".join(part for part in (means, note) if part),
            accept=text("checkpoints.apply.keep"),
            dangerous=True,
        )
        self._prompter.confirm(question, lambda: self._do(keep), self._window, others=(other,))

    # --- one checkpoint -----------------------------------------------------------------------------------------

    def rename(self, key: VmKey, point: Checkpoint) -> None:
        """Another name for a checkpoint."""

        def give(name: str) -> None:
            self._do(CheckpointWish(key=key, action=_A.RENAME, point=point.id, name=name))

        NameDialog(
            text("checkpoints.rename.title"), text("name-dialog.rename"), give, name=point.name, parent=self._window
        ).open()

    def delete(self, reading: CheckpointReading, point: Checkpoint, *, subtree: bool) -> None:
        """Delete one, or it and everything below it, after asking."""
        vm = self._controller.vm(reading.key)
        if vm is None:
            return
        gone = reading.tree.subtree(point.id) if subtree else (point,)
        more = [text("checkpoints.delete.more")]
        if vm.power is Power.RUNNING:
            more.append(text("checkpoints.delete.merge"))
        if any(found.recovery for found in gone):
            more.append(text("checkpoints.delete.recovery"))
        # Two sentences of their own: a language may have one form for every number.
        words = (
            text("checkpoints.delete-subtree.text", name=point.name, vm=vm.name, n=len(gone))
            if subtree
            else text("checkpoints.delete.text", name=point.name, vm=vm.name)
        )
        question = Question(
            title=text("checkpoints.delete.title"),
            text=words,
            more="\n\n".join(more),
            accept=text("checkpoints.delete.button"),
            dangerous=True,
        )
        action = _A.DELETE_SUBTREE if subtree else _A.DELETE
        wish = CheckpointWish(key=vm.key, action=action, point=point.id)
        self._prompter.confirm(question, lambda: self._do(wish), self._window)

    def _refuse(self, error: Troubled) -> None:
        said = texts.trouble(error.trouble)
        self._prompter.tell(text("checkpoints.ask.none"), said.lines(), said.detail, self._window)


def _some(lines: Sequence[str]) -> str:
    """The first few lines, and how many more there are."""
    shown = "\n\n".join(lines[:_MOST])
    return shown if len(lines) <= _MOST else plural("operation-and-more", len(lines) - _MOST, names=shown)

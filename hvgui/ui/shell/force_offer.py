"""Offer to force a shutdown or restart after a guest has refused it because it is locked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operation import Item
from hvgui.domain.outcome import Failed
from hvgui.domain.power import PowerAction
from hvgui.domain.trouble import TroubleKind
from hvgui.ui.widgets.prompter import Prompter, Question
from hvgui.wording.i18n import plural, text


class ForceOffer(QObject):
    """Watcher of the requests that this window has sent to guests; nothing is forced without the user's consent."""

    def __init__(self, controller: Controller, prompter: Prompter, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._prompter = prompter
        self._window = window
        self._watched: dict[OperationId, PowerAction] = {}

    def watch(self, operation: OperationId, action: PowerAction) -> None:
        """Offer force for what this operation does not get done."""
        self._watched[operation] = action
        self.operations_changed(frozenset({operation}))

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Ask once for all guests of an operation, as soon as every one has been asked to shut down."""
        for operation in operations & self._watched.keys():
            picture = self._controller.operation(operation)
            if picture is not None and picture.running and any(map(_not_asked_yet, picture.items)):
                continue
            action = self._watched.pop(operation)
            locked = [item.key for item in picture.items if _locked(item)] if picture is not None else []
            if locked:
                self._offer(locked, action)

    def _offer(self, keys: Sequence[VmKey], action: PowerAction) -> None:
        names = [vm.name for vm in map(self._controller.vm, keys) if vm is not None]
        question = Question(
            title=text("ask.force.title"),
            text=plural("ask.force.text", len(names), who=text("format.comma").join(names)),
            more=text("ask.force.more"),
            accept=text(f"ask.force.{action.value}"),
            dangerous=True,
        )
        self._prompter.confirm(question, lambda: self._force(keys, action), self._window)

    def _force(self, keys: Sequence[VmKey], action: PowerAction) -> None:
        self._controller.power(keys, action, force=True)


def _locked(item: Item) -> bool:
    return isinstance(item.outcome, Failed) and item.outcome.trouble.kind is TroubleKind.GUEST_LOCKED


def _not_asked_yet(item: Item) -> bool:
    return item.outcome is None and item.stage != "guest-halting"

"""Offers after a guest has not shut down: to force it where it is locked, to turn it off where it does not respond."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.hung_guest import stays_on
from hvgui.domain.operations.operation import Item
from hvgui.domain.operations.outcome import Failed
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.power import ALLOWED_FROM, PowerAction
from hvgui.ui.widgets.prompter import Prompter, Question
from hvgui.wording.i18n import plural, text

#: What helps where the guest cannot.
HARD = {PowerAction.SHUT_DOWN: PowerAction.TURN_OFF, PowerAction.RESTART: PowerAction.RESET}
#: Keys of messages made from tables.
WORDED = {f"ask.hung.*.{part}": [action.value for action in HARD] for part in ("title", "text", "warning")}


class ForceOffer(QObject):
    """Watcher of the requests that this window has sent to guests; nothing is forced without the user's consent."""

    def __init__(self, controller: Controller, prompter: Prompter, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._prompter = prompter
        self._window = window
        self._watched: dict[OperationId, PowerAction] = {}
        #: The same until they have ended: only then it is known who is still running.
        self._ending: dict[OperationId, PowerAction] = {}

    def watch(self, operation: OperationId, action: PowerAction) -> None:
        """Offer what helps for what this operation does not get done."""
        self._watched[operation] = self._ending[operation] = action
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
        for operation in operations & self._ending.keys():
            picture = self._controller.operation(operation)
            if picture is not None and picture.running:
                continue
            action = self._ending.pop(operation)
            still = [item.key for item in picture.items if stays_on(item.outcome)] if picture is not None else []
            if hung := [key for key in still if self._can(key, HARD[action])]:
                self._offer_hard(hung, action)

    def _can(self, key: VmKey, action: PowerAction) -> bool:
        vm = self._controller.vm(key)
        return vm is not None and vm.power in ALLOWED_FROM[action]

    def _offer_hard(self, keys: Sequence[VmKey], asked: PowerAction) -> None:
        """A question of its own, which names the hard verb: it stands behind no soft one."""
        hard = HARD[asked]
        names = [vm.name for vm in map(self._controller.vm, keys) if vm is not None]
        question = Question(
            title=text(f"ask.hung.{asked.value}.title"),
            text=plural(f"ask.hung.{asked.value}.text", len(names), who=text("format.comma").join(names)),
            more=text(f"ask.{hard.value}.more"),
            accept=text(f"ask.{hard.value}.button"),
            dangerous=True,
        )
        self._prompter.confirm(question, lambda: self._press(keys, hard), self._window)

    def _press(self, keys: Sequence[VmKey], hard: PowerAction) -> None:
        if there := [key for key in keys if self._can(key, hard)]:
            self._controller.power(there, hard)

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
        operation = self._controller.power(keys, action, force=True)
        self._ending[operation] = action
        self.operations_changed(frozenset({operation}))


def _locked(item: Item) -> bool:
    return isinstance(item.outcome, Failed) and item.outcome.trouble.kind is TroubleKind.GUEST_LOCKED


def _not_asked_yet(item: Item) -> bool:
    return item.outcome is None and item.stage != "guest-halting"

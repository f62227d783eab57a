"""Verbs for one operation: what can be done with it now, and why the rest cannot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from hvgui.controller.api.controller import Controller
from hvgui.domain.keys import HostId, OperationId
from hvgui.domain.operations.export import rows_to_csv
from hvgui.domain.operations.operation import Item, OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Done, Skipped, is_interrupted
from hvgui.domain.operations.undoing import left_to_undo
from hvgui.domain.vms.services import Service
from hvgui.ui.copying.existing_dialog import ExistingDialog, existing
from hvgui.ui.look.icons import Icon
from hvgui.ui.operations.operations_model import OperationsModel
from hvgui.ui.widgets.prompter import Prompter, Question
from hvgui.ui.widgets.save_text import save_text
from hvgui.values import Struct
from hvgui.wording.copy_results import RESULT_COLUMNS, results, to_json
from hvgui.wording.i18n import plural, text

NAMES = ["cancel", "retry", "put-back", "keep", "undo", "decide", "why", "in-journal", "export", "copy", "remove"]
_REASONS = [
    "none", "cancel", "running", "retry", "nothing-half", "nothing-made", "undo", "no-existing", "why", "journal",
    "export",
]  # fmt: skip
#: Keys of messages made from tables.
WORDED = {
    "operations.*": [*NAMES, "create-again", "delete-again", "take-back"],
    "operations.*-tip": NAMES,
    "operations.why-not.*": _REASONS,
}


class Chosen(Struct, frozen=True):
    """Operation the verbs act on, and the item of it that is selected, if one is."""

    operation: OperationPicture
    item: Item | None = None


class Verb(Struct, frozen=True):
    """Verb with what it does and the key of the reason why it cannot be done; ``label`` counts what it is about."""

    name: str
    icon: Icon | None
    press: Callable[[Chosen], None]
    why_not: Callable[[Chosen], str]
    label: Callable[[Chosen], str] | None = None

    def words(self, chosen: Chosen | None) -> str:
        return self.label(chosen) if self.label and chosen else text(f"operations.{self.name}")


_SERVICES = {service.value: service for service in Service}


class OperationVerbs(QObject):
    """Verbs of the operations pane, in the order of its menu; ``undo``, ``journal`` and ``why`` open other windows."""

    undo_wanted = Signal(object)
    """Journal entries, a tuple of numbers, that shall be undone."""
    journal_wanted = Signal(object)
    """Journal entries that shall be shown."""
    why_wanted = Signal(object, object)
    """A ``VmKey`` and the service in question, None for whichever is in trouble."""

    def __init__(self, controller: Controller, prompter: Prompter, model: OperationsModel, widget: QWidget) -> None:
        super().__init__(widget)
        self._controller = controller
        self._prompter = prompter
        self._model = model
        self._widget = widget
        self.every = (
            Verb("cancel", Icon.CANCEL, self._cancel, _not_running),
            Verb("retry", Icon.RETRY, self._retry, _nothing_failed, _retry_words),
            Verb("put-back", Icon.UNDO, self._put_back, _nothing_half, _put_back_words),
            Verb("keep", Icon.VM, self._keep, _nothing_made),
            Verb("undo", Icon.UNDO, self._undo, self._nothing_to_undo, self._undo_words),
            Verb("decide", Icon.COPY_FILES, self._decide, _nothing_exists),
            Verb("why", Icon.WHY, self._why, _no_vm),
            Verb("in-journal", Icon.JOURNAL, self._in_journal, _no_entries, _journal_words),
            Verb("export", Icon.EXPORT, self._export, _no_copy),
            Verb("copy", Icon.COPY_TEXT, self._copy, lambda _chosen: ""),
            Verb("remove", Icon.CLEAR, self._remove, _still_running),
        )

    def __getitem__(self, name: str) -> Verb:
        return next(verb for verb in self.every if verb.name == name)

    def reason(self, name: str, chosen: Chosen | None) -> str:
        """Why a verb cannot be used, as a sentence; empty where it can."""
        why = "none" if chosen is None else self[name].why_not(chosen)
        return text(f"operations.why-not.{why}") if why else ""

    # --- what they do -------------------------------------------------------------------------------------------

    def _cancel(self, chosen: Chosen) -> None:
        self._controller.cancel(chosen.operation.id)

    def _retry(self, chosen: Chosen) -> None:
        """Again, for what may have happened only when that is wanted."""
        number = chosen.operation.id
        if not self._controller.retry_asks(number):
            self._controller.retry(number)
            return
        question = Question(
            title=text("operations.retry"),
            text=text("operations.retry-asks", what=self._model.title(chosen.operation)),
            more=text("operations.retry-asks-more"),
            accept=text("operations.retry-sure"),
            dangerous=True,
        )
        self._prompter.confirm(question, lambda: self._retry_surely(number), self._widget.window())

    def _retry_surely(self, operation: OperationId) -> None:
        self._controller.retry(operation, sure=True)

    def _put_back(self, chosen: Chosen) -> None:
        self._controller.put_back(chosen.operation.id)

    def _keep(self, chosen: Chosen) -> None:
        """What was made of VMs stays as it is."""
        self._controller.machines.keep(chosen.operation.id)

    def _undo(self, chosen: Chosen) -> None:
        self.undo_wanted.emit(self._left(chosen))

    def _left(self, chosen: Chosen) -> tuple[int, ...]:
        return left_to_undo(chosen.operation, self._controller.operations())

    def _nothing_to_undo(self, chosen: Chosen) -> str:
        return "" if self._controller.journal.has_journal and self._left(chosen) else "undo"

    def _undo_words(self, chosen: Chosen) -> str:
        count = len(self._left(chosen))
        return plural("operations.undo-n", count) if count else text("operations.undo")

    def _in_journal(self, chosen: Chosen) -> None:
        self.journal_wanted.emit(_entries(chosen))

    def _why(self, chosen: Chosen) -> None:
        if (item := chosen.item) is not None:
            self.why_wanted.emit(item.key, _SERVICES.get(item.label))

    def _copy(self, chosen: Chosen) -> None:
        QGuiApplication.clipboard().setText(self._model.report(chosen.operation))

    def _decide(self, chosen: Chosen) -> None:
        """Ask what becomes of files that exist in guests."""
        ExistingDialog(self._controller, chosen.operation, self._model.vm_name, self._widget.window()).open()

    def _export(self, chosen: Chosen) -> None:
        """Every file of a copy with its result, as CSV or JSON."""

        def make(suffix: str) -> str:
            found = results(chosen.operation, self._model.vm_name, self._host_name)
            return to_json(found) if suffix == "json" else rows_to_csv(RESULT_COLUMNS, found)

        title, name = text("operations.export-title"), f"hvgui-copy-{chosen.operation.id}"
        save_text(self._widget, self._prompter, title, name, ("csv", "json"), make)

    def _host_name(self, host: HostId) -> str:
        picture = self._controller.host(host)
        return picture.name if picture is not None else host

    def _remove(self, chosen: Chosen) -> None:
        self._controller.remove_operation(chosen.operation.id)


def _entries(chosen: Chosen) -> tuple[int, ...]:
    items = chosen.operation.items if chosen.item is None else (chosen.item,)
    return tuple(item.entry for item in items if item.entry is not None)


def _journal_words(chosen: Chosen) -> str:
    count = len(_entries(chosen))
    return plural("operations.in-journal-n", count) if count else text("operations.in-journal")


def _not_running(chosen: Chosen) -> str:
    return "" if chosen.operation.running and not chosen.operation.cancelling else "cancel"


def _still_running(chosen: Chosen) -> str:
    return "running" if chosen.operation.running else ""


def _nothing_failed(chosen: Chosen) -> str:
    operation = chosen.operation
    left = not operation.running and any(not isinstance(item.outcome, Done | Skipped) for item in operation.items)
    return "" if left else "retry"


def _nothing_half(chosen: Chosen) -> str:
    # Asked four times a second of an operation on a thousand VMs: what is interrupted counts as unknown.
    operation = chosen.operation
    half = operation.counts.unknown and any(is_interrupted(item.outcome) for item in operation.items)
    return "" if half else "nothing-half"


def _makes_machines(chosen: Chosen) -> bool:
    return chosen.operation.kind is OperationKind.MACHINE and chosen.operation.what == "create"


def _nothing_made(chosen: Chosen) -> str:
    return _nothing_half(chosen) and "nothing-made" if _makes_machines(chosen) else "nothing-made"


def _retry_words(chosen: Chosen) -> str:
    """VMs are created again or deleted again: a bare "Retry" would leave open which."""
    if chosen.operation.kind is not OperationKind.MACHINE or chosen.operation.what not in ("create", "delete"):
        return text("operations.retry")
    return text(f"operations.{chosen.operation.what}-again")


def _put_back_words(chosen: Chosen) -> str:
    return text("operations.take-back" if _makes_machines(chosen) else "operations.put-back")


def _nothing_exists(chosen: Chosen) -> str:
    return "" if existing(chosen.operation) else "no-existing"


def _no_copy(chosen: Chosen) -> str:
    copied = chosen.operation.kind is OperationKind.COPY_FILES and not chosen.operation.running
    return "" if copied else "export"


def _no_entries(chosen: Chosen) -> str:
    return "" if _entries(chosen) else "journal"


def _no_vm(chosen: Chosen) -> str:
    return "" if chosen.item is not None else "why"

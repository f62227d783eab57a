"""Activities for the Status column: what running operations are doing with each VM."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import OperationKind, OperationPicture
from hvgui.wording import texts
from hvgui.wording.i18n import text


def activities_of(operations: Sequence[OperationPicture]) -> tuple[dict[VmKey, str], set[VmKey]]:
    """A sentence per busy VM, and the VMs whose service changes are not confirmed yet."""
    words: dict[VmKey, str] = {}
    pending: set[VmKey] = set()
    for operation in operations:
        if not operation.running:
            continue
        busy = {item.key for item in operation.items if item.outcome is None}
        if not busy:
            continue
        match operation.kind:
            case OperationKind.SET_SERVICES:
                pending |= busy
                words.update(dict.fromkeys(busy, text("activity.set-services")))
            case OperationKind.DATA_EXCHANGE:
                words.update(dict.fromkeys(busy, text("activity.data-exchange")))
            case OperationKind.DVD:
                words.update(dict.fromkeys(busy, text("activity.dvd")))
            case OperationKind.SETTINGS:
                words.update(dict.fromkeys(busy, text("activity.settings")))
            case OperationKind.DISK | OperationKind.SWITCH | OperationKind.HOST:
                pass  # they are about no VM
            case OperationKind.KEYBOARD:
                words.update(dict.fromkeys(busy, text("activity.keyboard")))
            case OperationKind.MACHINE:
                # A new VM has no row yet.
                shown = {key: percent for key, percent in _percents(operation, busy).items() if key.vm}
                words.update({key: _of_machine(operation, percent) for key, percent in shown.items()})
            case OperationKind.COPY_FILES | OperationKind.POWER | OperationKind.CHECKPOINT:
                halting = {item.key for item in operation.items if item.stage == "guest-halting"}
                for key, percent in _percents(operation, busy).items():
                    words[key] = text("activity.guest-halting") if key in halting else _step(operation, percent)
            case _ as never:
                assert_never(never)
    return words, pending


def _of_machine(operation: OperationPicture, percent: int) -> str:
    if operation.what != "export":
        return text("activity.machine")
    verb = text("stage.exporting")
    return text("activity.busy", verb=verb, n=percent) if percent else verb


def _percents(operation: OperationPicture, busy: set[VmKey]) -> dict[VmKey, int]:
    """How far each busy VM is, over all its items."""
    shares: dict[VmKey, list[float]] = {}
    for item in operation.items:
        if item.key in busy:
            shares.setdefault(item.key, []).append(item.progress if item.outcome is None else 1.0)
    return {key: int(100 * sum(found) / len(found)) for key, found in shares.items()}


def _step(operation: OperationPicture, percent: int) -> str:
    """A verb with its percent; a verb that has none yet stands alone."""
    if operation.kind is OperationKind.COPY_FILES:
        return text("activity.copy-files", n=percent)
    checkpoint = operation.kind is OperationKind.CHECKPOINT
    verb = texts.checkpoint_doing(operation.what) if checkpoint else texts.doing(operation.what)
    return text("activity.busy", verb=verb, n=percent) if percent else verb

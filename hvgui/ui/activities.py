"""What running operations are doing with each VM, for the Status column."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.controller.operations import OperationKind, OperationPicture
from hvgui.domain.keys import VmKey
from hvgui.ui import texts
from hvgui.ui.i18n import text


def activities_of(operations: Sequence[OperationPicture]) -> tuple[dict[VmKey, str], set[VmKey]]:
    """A sentence per busy VM, and the VMs whose service changes are not confirmed yet."""
    words: dict[VmKey, str] = {}
    pending: set[VmKey] = set()
    for operation in operations:
        if not operation.running:
            continue
        shares: dict[VmKey, list[float]] = {}
        for item in operation.items:
            share = item.progress if item.outcome is None else 1.0
            shares.setdefault(item.key, []).append(share)
        busy = {item.key for item in operation.items if item.outcome is None}
        for key in busy:
            percent = int(100 * sum(shares[key]) / len(shares[key]))
            if operation.kind is OperationKind.SET_SERVICES:
                pending.add(key)
                words[key] = text("activity.set-services")
            elif operation.kind is OperationKind.COPY_FILES:
                words[key] = text("activity.copy-files", n=percent)
            elif operation.kind is OperationKind.DATA_EXCHANGE:
                words[key] = text("activity.data-exchange")
            else:
                words[key] = _step(operation, key, percent)
    return words, pending


def _step(operation: OperationPicture, key: VmKey, percent: int) -> str:
    """A verb with its percent; a guest that shuts down has none."""
    if any(item.key == key and item.stage == "guest-halting" for item in operation.items):
        return text("activity.guest-halting")
    if operation.kind is OperationKind.RENAME:
        return text("activity.rename")
    checkpoint = operation.kind is OperationKind.CHECKPOINT
    verb = texts.checkpoint_doing(operation.what) if checkpoint else texts.doing(operation.what)
    return text("activity.busy", verb=verb, n=percent) if percent else verb

"""Sentences about checkpoints: the kind of the next one and its reason, and what a checkpoint holds."""

from __future__ import annotations

from collections.abc import Iterable

from hvgui.domain.vms.checkpoints import (
    REFUSED,
    Checkpoint,
    CheckpointAction,
    CheckpointPolicy,
    CheckpointReading,
    Hindrance,
    NextKind,
)
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import meaning_of
from hvgui.domain.vms.vm import Vm
from hvgui.wording import formats, texts
from hvgui.wording.i18n import text

#: Families of keys: pattern with one star, and what may stand there.
WORDED: dict[str, Iterable[str]] = {
    "checkpoints.next.*": [*(kind.value for kind in NextKind), "before-2016", "off"],
    "checkpoints.short.*": [kind.value for kind in NextKind],
    "checkpoints.why.*": [why.value for why in Hindrance],
    "checkpoints.column.*": ["name", "created", "holds"],
    "checkpoints.act.*": [
        action.value for action in CheckpointAction if action not in (CheckpointAction.CREATE, CheckpointAction.REVERT)
    ],
}
WORDED["checkpoints.act-tip.*"] = WORDED["checkpoints.act.*"]


def next_line(reading: CheckpointReading) -> str:
    """Which kind the next checkpoint will be, and why."""
    found = reading.next
    if found.kind is NextKind.PRODUCTION and reading.power is Power.OFF:
        return text("checkpoints.next.off")
    if reading.policy is CheckpointPolicy.BEFORE_2016:
        return text("checkpoints.next.before-2016")
    words = text(f"checkpoints.next.{found.kind.value}")
    return texts.sentences(words, text(f"checkpoints.why.{found.hindrance.value}")) if found.hindrance else words


def short(kind: NextKind) -> str:
    """The kind in two words."""
    return text(f"checkpoints.short.{kind.value}")


def backup_line(reading: CheckpointReading) -> str:
    """What Backup (volume shadow copy) says."""
    meaning = meaning_of(reading.backup)
    return text("checkpoints.backup", answer=texts.meaning_guest(meaning), says=texts.meaning_says(meaning))


def holds(point: Checkpoint) -> str:
    """What a checkpoint holds and who made it."""
    parts = [text("checkpoints.holds.memory") if point.with_state else text("checkpoints.holds.disks")]
    if point.automatic:
        parts.append(text("checkpoints.holds.automatic"))
    if point.recovery:
        parts.append(text("checkpoints.holds.recovery"))
    return text("format.comma").join(parts)


def created(point: Checkpoint) -> str:
    """When it was made; blank when the host does not say."""
    return "" if point.created is None else formats.date_and_time(point.created)


def apply_means(vm: Vm, point: Checkpoint) -> str:
    """What applying does to the VM as it is now; said before it is done."""
    if vm.power is Power.RUNNING:
        return text("checkpoints.means.running")
    now = text("checkpoints.means.off" if vm.power is Power.OFF else "checkpoints.means.still")
    after = text("checkpoints.means.to-memory" if point.with_state else "checkpoints.means.to-disks")
    return texts.sentences(now, after)


def why_no_checkpoint(reading: CheckpointReading) -> str:
    """Why none can be made now; empty when one can."""
    return next_line(reading) if reading.next.kind in REFUSED else ""

"""Words for causes: what is wrong with a VM, in one sentence, and since when."""

from __future__ import annotations

from hvgui.domain.attention import Cause
from hvgui.domain.vm import Vm
from hvgui.wording import formats, texts
from hvgui.wording.i18n import text

WORDED = {"cause.*.title": [cause.value for cause in Cause]}


def title(cause: Cause) -> str:
    """What is wrong."""
    return text(f"cause.{cause.value}.title")


def words(cause: Cause, vm: Vm, now: float) -> str:
    """What it means, and since when where that is known."""
    if cause is Cause.VM_CRITICAL:
        return text("cause.vm-critical.words")
    since = vm.heartbeat_since
    when = "" if since is None else text("heartbeat-since.at", time=formats.clock(since, now))
    return texts.sentences(texts.heartbeat_meaning(vm.heartbeat), when)

"""Verdicts on files that hover over VMs: what a drop would copy, or why it would not."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.controller.api.controller import Controller
from hvgui.domain.copying.transfer import LocalFile, Preflight, Refused, preflight
from hvgui.domain.keys import VmKey
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.ui.widgets.guest_facts import answers, family_of
from hvgui.values import Struct
from hvgui.wording import formats, texts
from hvgui.wording.i18n import plural, text

#: Refusals named under the cursor, and VMs looked at while files hover over a selection.
REASONS = 3
JUDGED_AT_MOST = 200


class Verdict(Struct, frozen=True):
    """Result of checking a drop: the sentence shown while hovering, and whether the drop is accepted."""

    words: str
    accepted: bool


def judge_all(
    controller: Controller, keys: Sequence[VmKey], files: Sequence[LocalFile | Refused], more: int = 0
) -> Verdict:
    """The verdict on dropping on several VMs at once: accepted when one of them can take something."""
    if len(keys) == 1:
        return judge(controller, keys[0], files, more)
    vms = [vm for vm in map(controller.vm, keys) if vm is not None]
    if len({family_of(controller, vm) for vm in vms}) > 1:
        return Verdict(text("why-not.mixed-guests"), False)
    verdicts = [(vm, judge(controller, vm.key, files, more)) for vm in vms[:JUDGED_AT_MOST]]
    good = [verdict for _, verdict in verdicts if verdict.accepted]
    if not good:
        return verdicts[0][1] if verdicts else Verdict(text("drop.no-vm"), False)
    refused = [text("format.about", subject=vm.name, sentence=v.words) for vm, v in verdicts if not v.accepted]
    words = [plural("drop.to-selection", len(vms)), *good[0].words.split("\n")[1:], *refused[:REASONS]]
    if len(refused) > REASONS:
        words.append(plural("drop.and-more", len(refused) - REASONS))
    return Verdict("\n".join(words), True)


def judge(controller: Controller, key: VmKey, files: Sequence[LocalFile | Refused], more: int = 0) -> Verdict:
    """The verdict on dropping these files on this VM; ``more`` counts files not yet looked at."""
    vm = controller.vm(key)
    if vm is None:
        return Verdict(texts.trouble(Trouble(TroubleKind.VM_GONE, "")).sentence(), False)
    host = controller.host(key.host)
    if not answers(host):
        gone = Trouble(TroubleKind.HOST_GONE, key.host if host is None else host.name)
        return Verdict(texts.trouble(gone).sentence(), False)
    detail = controller.detail(key)
    check = preflight(vm, files, family_of(controller, vm), detail.guest if detail is not None else None)
    if check.guest is not None and not check.can_offer_services:
        return Verdict(texts.trouble(check.guest).sentence(), False)
    if not check.accepted:
        return Verdict(_why_none(check), False)
    total = sum(file.size for file in check.accepted)
    room = controller.copying.room(key.host)
    if room is not None and room < total:
        name = host.name if host is not None else key.host
        return Verdict(text("copy-way.no-room", host=name, free=formats.size(room)), False)
    lines = [plural("drop.copy", len(check.accepted) + more, vm=vm.name, size=formats.size(total))]
    if check.refused:
        lines += [plural("drop.left-out", len(check.refused)), *_reasons(check)]
    if empty := sum(file.size == 0 for file in check.accepted):
        lines.append(plural("drop.empty", empty))
    if check.can_offer_services:
        lines.append(text("drop.services-off"))
    return Verdict("\n".join(lines), True)


def _reasons(check: Preflight) -> list[str]:
    """The first refusals by name."""
    lines = [
        text("format.about", subject=refused.trouble.subject, sentence=texts.trouble(refused.trouble).failed)
        for refused in check.refused[:REASONS]
    ]
    if len(check.refused) > REASONS:
        lines.append(plural("drop.and-more", len(check.refused) - REASONS))
    return lines


def _why_none(check: Preflight) -> str:
    if not check.refused:
        return text("drop.nothing")
    first = texts.trouble(check.refused[0].trouble)
    words = text("format.about", subject=check.refused[0].trouble.subject, sentence=first.sentence())
    return f"{words}\n{plural('drop.and-more', len(check.refused) - 1)}" if len(check.refused) > 1 else words

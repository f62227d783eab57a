"""Export of a plan: as text for a change request, as a spreadsheet, as a script."""

from __future__ import annotations

from hvgui.domain.operations.export import rows_to_csv
from hvgui.domain.operations.plan import Plan, PlanItem
from hvgui.domain.operations.record import switch
from hvgui.domain.outside import json_text
from hvgui.wording import service_words, texts
from hvgui.wording.i18n import text

COLUMNS = ("verdict", "host", "vm", "vm_id", "service", "before", "wanted", "reason", "notes", "policy")
SUFFIXES = ("csv", "json", "txt")


def remark(item: PlanItem) -> str:
    """Why an item is refused, or what to know about it, or which policy wants it."""
    parts = [texts.trouble(item.trouble).sentence()] if item.trouble is not None else []
    parts += [service_words.plan_note(note) for note in item.notes]
    if item.because:
        parts.append(text("preview.because", policy=item.because))
    return text("format.semicolon").join(parts) if len(parts) < 2 else " ".join(parts)


def as_fields(item: PlanItem) -> dict[str, object]:
    """An item by column, by identifiers rather than by words."""
    return {
        "verdict": item.verdict.value,
        "host": item.host,
        "vm": item.vm,
        "vm_id": item.key.vm,
        "service": item.service.value,
        "before": switch(item.before),
        "wanted": switch(item.wanted),
        "reason": item.trouble.kind.value if item.trouble is not None else None,
        "notes": " ".join(note.value for note in item.notes),
        "policy": item.because,
    }


def as_text(plan: Plan) -> str:
    """Counts first, then a line per item, in words."""
    lines = [text("preview.report", counts=service_words.plan_counts(plan)), ""]
    for item in plan.items:
        what = service_words.plan_step(item, texts.service_name(item.service))
        line = text(
            "preview.report-line",
            verdict=service_words.verdict(item.verdict),
            vm=item.vm,
            host=item.host,
            what=what,
        )
        why = remark(item)
        lines.append(text("format.reason", sentence=line, detail=why) if why else line)
    return "\n".join(lines) + "\n"


def exported(plan: Plan, suffix: str) -> str:
    """The plan in the format of a file's suffix."""
    if suffix == "csv":
        return rows_to_csv(COLUMNS, (as_fields(item) for item in plan.items))
    if suffix == "json":
        return json_text([as_fields(item) for item in plan.items])
    return as_text(plan)

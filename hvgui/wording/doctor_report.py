"""Report of the connection diagnostics as plain text, for a mail or a ticket."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.domain.hosts.doctor import Finding, Verdict, remedy_for
from hvgui.domain.hosts.host import HostPicture
from hvgui.wording import formats, host_words
from hvgui.wording.i18n import text


def report(host: HostPicture, findings: Sequence[Finding], at: float) -> str:
    """Every step on a line; below the failed one its sentences and its commands. It never holds a password."""
    lines = [
        text("doctor.report-title", host=host_words.host_title(host, host.id)),
        text("doctor.report-way", way=host_words.way_in(host.profile)),
        text("doctor.report-at", time=formats.date_and_time(at)),
        "",
    ]
    for number, finding in enumerate(findings, start=1):
        name, verdict = host_words.rung_name(finding.rung), host_words.verdict(finding.verdict)
        line = text("doctor.report-line", n=number, rung=name, verdict=verdict)
        lines.append(text("format.reason", sentence=line, detail=finding.seen) if finding.seen else line)
        if finding.verdict in (Verdict.FAILED, Verdict.WARNING):
            lines += [f"   {part}" for part in host_words.explanation(finding).split("\n")]
            remedy = remedy_for(finding)
            for heading, commands in (
                (text("doctor.on-host"), remedy.on_host if remedy else ()),
                (text("doctor.here"), remedy.here if remedy else ()),
            ):
                if commands:
                    lines.append(f"   {heading}")
                    lines += [f"     {command}" for command in commands]
    return "\n".join(lines)

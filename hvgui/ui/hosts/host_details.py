"""Properties of a host: address, sign-in, system, how changes are noticed, and the age of its data."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.domain.hosts.host import HostPicture, HostProfile
from hvgui.domain.keys import HostId
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import push_button, spread
from hvgui.ui.widgets.fact_grid import FactGrid
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.timers import beat
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.wording import formats, host_words, texts
from hvgui.wording.i18n import plural, text

FACTS = (
    "address",
    "way",
    "trust",
    "phase",
    "trouble",
    "liveness",
    "as-of",
    "latency",
    "system",
    "build",
    "language",
    "vms",
)
_TICK = 1000
#: Languages of Windows Server and Windows, by LCID; the names are the languages' own.
_LANGUAGES = {
    1028: "中文 (台灣)",
    1029: "čeština",
    1031: "Deutsch",
    1033: "English",
    1036: "français",
    1038: "magyar",
    1040: "italiano",
    1041: "日本語",
    1042: "한국어",
    1043: "Nederlands",
    1045: "polski",
    1046: "português (Brasil)",
    1049: "русский",
    1053: "svenska",
    1055: "Türkçe",
    2052: "中文 (中国)",
    2070: "português (Portugal)",
    3082: "español",
}


def language_name(lcid: int) -> str:
    """A host's language by name, or by number when it is a rare one."""
    return _LANGUAGES.get(lcid, str(lcid)) if lcid else ""


class HostDetails(ToolWindow, ChangeListener):
    """Dialog that is updated while it is open."""

    def __init__(
        self,
        controller: Controller,
        host: HostId,
        now: Callable[[], float],
        examine: Callable[[HostId], None],
        show_certificate: Callable[[HostId], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, icon=Icon.HOST_DETAILS)
        self._controller = controller
        self._host = host
        self._now = now
        self.facts = FactGrid([(name, text(f"host-details.fact.{name}")) for name in FACTS], self, columns=1)
        words = text("host-details.doctor"), text("host-details.certificate")
        self.doctor = push_button(self, words[0], lambda: examine(host), icon=Icon.DOCTOR)
        self.certificate = push_button(self, words[1], lambda: show_certificate(host), icon=Icon.CERTIFICATE)
        self.closing = self.close_button()
        self.closing.setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.facts)
        column.addStretch(1)
        column.addLayout(spread((self.doctor, self.certificate), (self.closing,)))
        self.when_closed(controller.subscribe(self))
        beat(self, _TICK, self._show)
        self._show()
        self.resize(600, 300)
        self.closing.setFocus()

    # --- what the controller says -------------------------------------------------------------------------------

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """Hosts came, went or moved."""
        if self._host in hosts:
            self._show()

    # --- inside -------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        host = self._controller.host(self._host)
        self.doctor.setEnabled(host is not None)
        self.certificate.setEnabled(host is not None)
        if host is None:
            self.facts.put("phase", text("summary.no-longer"))
            return
        self.set_title(text("host-details.title", host=host.name))
        set_reason(self.certificate, "" if host.profile.https else text("why-not-host.no-https"))
        for name, shown in self._values(host).items():
            self.facts.put(name, shown)

    def _values(self, host: HostPicture) -> dict[str, str]:
        facts, now = host.facts, self._now()
        phase = texts.host_state(host)
        if host.since:
            phase = text("host-details.since", phase=phase, time=formats.clock(host.since, now))
        read = ""
        if host.as_of is not None:
            read = text(
                "host-details.age", time=formats.clock(host.as_of, now), age=formats.age(max(0.0, now - host.as_of))
            )
        return {
            "address": host.profile.label,
            "way": host_words.signed_in(host),
            "trust": _trust(host.profile),
            "phase": phase,
            "trouble": texts.sentences(texts.trouble(host.trouble).sentence(), host_words.breaking_point(host))
            if host.trouble
            else "",
            "liveness": host_words.liveness(host.liveness),
            "as-of": read,
            "latency": "" if host.latency is None else text("host-details.latency", n=round(host.latency * 1000)),
            "system": facts.os_caption if facts else "",
            "build": facts.os_version if facts else "",
            "language": language_name(facts.language) if facts else "",
            "vms": plural("host-details.vms", host.vm_count),
        }


def _trust(profile: HostProfile) -> str:
    if not profile.https:
        return text("host-details.trust-none")
    if profile.pinned:
        return text("host-details.pinned")
    return text("host-details.ca-file", file=profile.ca_file) if profile.ca_file else text("host-details.system-store")

"""Status bar: number of VMs shown and selected, hosts that do not answer, and the age of the data."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStatusBar

from hvgui.controller.api.controller import Controller
from hvgui.domain.keys import HostId
from hvgui.ui.widgets.guest_facts import answers
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.timers import beat
from hvgui.wording import formats
from hvgui.wording.i18n import plural, text

_BEAT = 5000


class StatusCounts:
    """Labels of a status bar; ``scope`` is the selected host, None for all."""

    def __init__(self, bar: QStatusBar, controller: Controller, scope: Callable[[], HostId | None]) -> None:
        self._controller = controller
        self._scope = scope
        self.counts = Label(bar)
        self.age = Label(bar)
        bar.addWidget(self.counts)
        bar.addPermanentWidget(self.age)
        beat(bar, _BEAT, self.show_age)

    def show(self, shown: int, selected: int) -> None:
        """How many VMs the list shows, and how many of them are selected."""
        words = plural("status.vms", shown)
        self.counts.setText(text("status.and-selected", vms=words, n=selected) if selected else words)
        self.show_age()

    def show_age(self) -> None:
        """The oldest reading of the hosts in scope, and how many of them are silent."""
        scope = self._scope()
        hosts = [h for h in self._controller.hosts() if scope in (None, h.id)]
        parts = []
        silent = sum(not answers(host) for host in hosts)
        if silent:
            parts.append(plural("status.silent-hosts", silent))
        times = [h.as_of for h in hosts if h.as_of is not None and answers(h)]
        if times:
            parts.append(text("status.as-of", time=formats.clock_with_seconds(min(times))))
        self.age.setText(text("format.semicolon").join(parts))

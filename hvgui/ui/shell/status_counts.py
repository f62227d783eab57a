"""Status bar: number of VMs shown and selected, hosts that are not connected, and the age of the data."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStatusBar, QToolButton

from hvgui.controller.api.controller import Controller
from hvgui.domain import outside
from hvgui.domain.keys import HostId
from hvgui.ui.look.dress import set_ink
from hvgui.ui.widgets.guest_facts import answers
from hvgui.ui.widgets.label import Label, quiet
from hvgui.ui.widgets.timers import beat
from hvgui.wording import formats, texts
from hvgui.wording.i18n import plural, text

_BEAT = 5000
#: Hosts that the tip names.
_NAMED = 10


class StatusCounts:
    """Right end of a status bar; ``scope`` is the selected host, None for all; silent hosts can be chosen."""

    def __init__(
        self,
        bar: QStatusBar,
        controller: Controller,
        scope: Callable[[], HostId | None],
        choose: Callable[[HostId], None],
    ) -> None:
        self._controller = controller
        self._scope = scope
        self.counts = Label(bar)
        self.silent = QToolButton(bar)
        self.silent.setAutoRaise(True)
        self.silent.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_ink(self.silent, "bad", QPalette.ColorRole.ButtonText)
        self.silent.clicked.connect(lambda: choose(self._silent[0]) if self._silent else None)
        self._silent: list[HostId] = []
        self.age = Label(bar)
        quiet(self.age)
        for part in (self.counts, self.silent, self.age):
            bar.addPermanentWidget(part)
        beat(bar, _BEAT, self.show_age)

    def show(self, shown: int, selected: int) -> None:
        """How many VMs the list shows, and how many of them are selected."""
        words = plural("status.vms", shown)
        self.counts.setText(text("status.and-selected", vms=words, n=selected) if selected else words)
        self.show_age()

    def show_age(self) -> None:
        """The oldest reading of the hosts in scope, and which of them are not connected."""
        scope = self._scope()
        hosts = [h for h in self._controller.hosts() if scope in (None, h.id)]
        away = [host for host in hosts if not answers(host)]
        self._silent = [host.id for host in away]
        self.silent.setVisible(bool(self._silent))
        self.silent.setText(plural("status.silent-hosts", len(self._silent)) if self._silent else "")
        states = [text("causes.silent-host", host=h.name, state=texts.host_state(h)) for h in away]
        self.silent.setToolTip(outside.tip("\n".join((text("status.silent-tip"), *states[:_NAMED]))))
        times = [h.as_of for h in hosts if h.as_of is not None and answers(h)]
        self.age.setText(text("status.as-of", time=formats.clock_with_seconds(min(times))) if times else "")

"""Banner for all hosts that need a sign-in: one for all of them, with one way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import HostId
from hvgui.ui.bars.banner import BAD, Banner
from hvgui.ui.widgets.focus_home import send_home
from hvgui.wording.i18n import plural, text

#: Hosts that the banner names.
_NAMED = 3


class SignInBanner(Banner):
    """Banner that is there while a host waits for an account; ``wanted`` is called with those hosts."""

    def __init__(self, wanted: Callable[[Sequence[HostId]], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, across=True)
        self._wanted = wanted
        self._hosts: list[HostId] = []

    def show_hosts(self, hosts: Sequence[HostPicture]) -> None:
        """The hosts as they are now."""
        waiting = [host for host in hosts if host.needs_sign_in]
        self._hosts = [host.id for host in waiting]
        if not waiting:
            send_home(self)
            self.hide()
            return
        names = text("format.comma").join(host.name for host in waiting[:_NAMED])
        if len(waiting) > _NAMED:
            names = plural("operation-and-more", len(waiting) - _NAMED, names=names)
        buttons = ((text("sign-in.banner-button"), lambda: self._wanted(self._hosts)),)
        self.say(BAD, text("sign-in.needed"), plural("sign-in.banner", len(waiting), hosts=names), buttons)

"""Lines of the palette beside commands: virtual machines, hosts, and the settings pages of the selected VM."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon

from hvgui.controller.api.controller import Controller
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.natural_order import natural
from hvgui.domain.vms.vm import Vm
from hvgui.ui.look import icons
from hvgui.ui.look.icons import Icon
from hvgui.wording import setting_words
from hvgui.wording.i18n import text

if TYPE_CHECKING:
    from hvgui.ui.commands.command_palette import Offer

#: The page that is not in the table of pages.
_SERVICES = "services"


def offers_of(
    controller: Controller,
    selected: Sequence[Vm],
    show_vm: Callable[[VmKey], None],
    show_host: Callable[[HostId], None],
    open_settings: Callable[[VmKey, str], None],
) -> list[Offer]:
    """Every VM and host, in natural order, and the pages of the one VM that is selected."""
    vms = sorted(controller.vms().values(), key=lambda vm: natural(vm.name))
    hosts = sorted(controller.hosts(), key=lambda host: natural(host.name))
    names = {host.id: host.name for host in hosts}
    return [
        *(
            _offer(text("palette.vm", name=vm.name), Icon.VM, partial(show_vm, vm.key), also=names.get(vm.key.host, ""))
            for vm in vms
        ),
        *(
            _offer(
                text("palette.host", name=host.name),
                Icon.HOST,
                partial(show_host, host.id),
                also=host.profile.address,
            )
            for host in hosts
        ),
        *_pages(selected, open_settings),
    ]


def _pages(selected: Sequence[Vm], open_settings: Callable[[VmKey, str], None]) -> Iterator[Offer]:
    from hvgui.ui.vm_settings.setting_page import PAGES

    reason = "" if len(selected) == 1 else text("why-not.one-vm") if selected else text("why-not.no-vm")
    pages = [(row.name, row.icon, text(f"settings-page.{row.name}.title"), row.settings) for row in PAGES]
    pages.append((_SERVICES, Icon.SERVICES, text("settings.services.title"), ()))
    for name, icon, title, settings in pages:
        # A page is found by what can be set on it, too.
        also = " ".join((text("action.settings.label").replace("&", ""), *map(setting_words.name, settings)))
        words = (
            text("palette.page", page=title, vm=selected[0].name) if not reason else text("palette.pages", page=title)
        )

        def choose(name: str = name) -> None:
            open_settings(selected[0].key, name)

        yield _offer(words, icon, choose, reason=reason, also=also)


def _offer(words: str, icon: Icon, choose: Callable[[], None], *, reason: str = "", also: str = "") -> Offer:
    from hvgui.ui.commands.command_palette import Offer

    picture: QIcon = icons.icon(icon)
    return Offer(words, "", "", reason, picture, choose, also)

"""Facts about a guest that a copy needs: its family, and the folder last used."""

from __future__ import annotations

from hvgui.controller.api.controller import Controller
from hvgui.domain.copying.transfer import usual_folder
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import VmKey
from hvgui.domain.vms.vm import GuestFamily, Vm, family_by_name
from hvgui.ui.widgets.preferences import Preferences


def family_of(controller: Controller, vm: Vm) -> GuestFamily:
    """The guest's family: what Data Exchange said, or what the summary's system name suggests."""
    detail = controller.detail(vm.key)
    if detail is not None and detail.guest is not None and detail.guest.family is not GuestFamily.UNKNOWN:
        return detail.guest.family
    return family_by_name(vm.guest_os)


def place_of(key: VmKey, family: GuestFamily) -> str:
    """The name under which a destination folder is remembered."""
    return f"{key.host}/{key.vm}/{family.value}"


def folder_for(preferences: Preferences, key: VmKey, family: GuestFamily) -> str:
    """The destination last used for this guest, or one that exists everywhere."""
    return preferences.folder_for(place_of(key, family)) or usual_folder(family)


def answers(host: HostPicture | None) -> bool:
    """Whether a host can be asked for something now."""
    return host is not None and host.answers

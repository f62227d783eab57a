"""Libraries of the transport are imported by the worker that needs them first, and a wire can be closed meanwhile."""

from __future__ import annotations

import subprocess
import sys

import pytest

from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import TroubleKind, WireError
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.wsman.requests import Identify

_SLOW = (
    "winrm",
    "requests",
    "smbprotocol",
    "smbclient",
    "spnego",
    "keyring",
    "tomlkit",
    "hvgui.sim",
    "importlib.metadata",
)
#: Windows and dialogs that somebody has to ask for.
_LATE = (
    "hvgui.controller.recordings.recorder",
    "hvgui.ui.commands.command_palette",
    "hvgui.ui.copying.copy_sheet",
    "hvgui.ui.copying.source_chooser",
    "hvgui.ui.copying.unfinished_dialog",
    "hvgui.ui.heartbeat.history_window",
    "hvgui.ui.help.about_box",
    "hvgui.ui.help.help_window",
    "hvgui.ui.hosts.certificate_dialog",
    "hvgui.ui.hosts.cluster_dialog",
    "hvgui.ui.hosts.doctor_window",
    "hvgui.ui.hosts.host_details",
    "hvgui.ui.hosts.host_dialog",
    "hvgui.ui.hosts.import_dialog",
    "hvgui.ui.hosts.record_dialog",
    "hvgui.ui.hosts.sign_in_dialog",
    "hvgui.ui.operations.journal_window",
    "hvgui.ui.operations.undo_dialog",
    "hvgui.ui.services.many_services_window",
    "hvgui.ui.services.policies_window",
    "hvgui.ui.vm_settings.compare_window",
    "hvgui.ui.vm_settings.device_pages",
    "hvgui.ui.vm_settings.disk_windows",
    "hvgui.ui.vm_settings.settings_window",
)


def test_the_window_opens_without_the_libraries_of_the_transport_and_without_other_windows() -> None:
    code = f"import sys, hvgui.app; print([name for name in {_SLOW + _LATE} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_wire_that_is_closed_while_it_is_made_sends_nothing() -> None:
    def secret() -> Secret:
        wire.close()
        return Secret("pw")

    # Nobody listens at port 1: an attempt would be told as unreachable.
    wire = PywinrmWire(HostProfile(id=HostId("h"), address="127.0.0.1", port=1, user="admin"), secret)
    with pytest.raises(WireError) as caught:
        wire.ask(Identify())
    assert (caught.value.trouble.kind, caught.value.sent) == (TroubleKind.WIRE_LOST, False)

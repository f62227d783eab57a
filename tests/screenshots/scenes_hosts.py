"""Windows about hosts: adding, examining, trusting them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from hvgui.domain.hosts.doctor import Rung
from hvgui.domain.hosts.host_list import read_host_list
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.ui.hosts.cluster_dialog import ClusterDialog
from hvgui.ui.hosts.host_dialog import HostDialog
from hvgui.ui.hosts.import_dialog import ImportDialog
from hvgui.ui.hosts.sign_in_dialog import SignInDialog
from hvgui.values import replace
from tests.screenshots.stage import owner, window
from tests.support.fake_controller import FakeController, ladder
from tests.support.small_data_centre import BERLIN, OSAKA, TOKYO
from tests.support.some_cluster import CLUSTER


def staging_scene() -> QWidget:
    shown = owner(FakeController())
    shown.tree.choose(BERLIN)
    shown.host_commands.staging()
    return shown.findChildren(QDialog)[-1]


def host_scene() -> QWidget:
    shown = owner(FakeController())
    shown.host_commands.add()
    return shown.findChildren(QDialog)[-1]


def host_page(number: int) -> QWidget:
    dialog = host_scene()
    assert isinstance(dialog, HostDialog)
    dialog.address.setText("hv09.example.com")
    dialog.https.setChecked(True)
    dialog.auth.setCurrentIndex(dialog.auth.findData("certificate"))
    dialog.pages.setCurrentIndex(number)
    return dialog


def cluster_scene() -> QWidget:
    controller = FakeController()
    controller.clusters["cl1"] = CLUSTER
    shown = owner(controller)
    shown.host_commands.add_cluster()
    dialog = shown.findChildren(HostDialog)[-1]
    dialog.address.setText("cl1")
    dialog.user.setText("CORP\\admin")
    dialog.password.setText("secret")
    dialog.ok.click()
    return dialog.findChildren(ClusterDialog)[-1]


def import_scene() -> QWidget:
    controller = FakeController()
    shown = owner(controller)
    lines = read_host_list("hv01\nhttps://hv02\nhv03,CORP\\admin\nhv 04\nhv01\n")
    dialog = ImportDialog(controller, "hosts.csv", lines, lambda _hosts: None, shown)
    dialog.open()
    return dialog


def doctor_scene() -> QWidget:
    controller = FakeController()
    kind, host = TroubleKind.SIGN_IN_REFUSED, "HV-OSAKA-02"
    controller.ladders[OSAKA] = ladder(Rung.SIGN_IN, Trouble(kind, host, "The user name or password is incorrect."))
    shown = owner(controller)
    shown.host_commands.examine_host(OSAKA)
    return shown.findChildren(QDialog)[-1]


def warned_scene() -> QWidget:
    controller = FakeController()
    controller.ladders[OSAKA] = ladder(Rung.SHARE, Trouble(TroubleKind.SMB_UNREACHABLE, "HV-OSAKA-02", "timed out"))
    shown = owner(controller)
    shown.tree.choose(OSAKA)
    shown.host_commands.examine()
    return shown.findChildren(QDialog)[-1]


def certificate_scene() -> QWidget:
    controller = FakeController()
    old = controller.hosts()[1].profile
    controller.replace_host(replace(old, pinned="3f" * 32), None, remember=False)
    shown = owner(controller)
    shown.host_commands.show_certificate(OSAKA)
    return shown.findChildren(QDialog)[-1]


def properties_scene() -> QWidget:
    shown = owner(FakeController())
    shown.tree.choose(OSAKA)
    shown.host_commands.details()
    return shown.findChildren(QDialog)[-1]


def sign_in_scene() -> QWidget:
    controller = FakeController()
    for host in (BERLIN, OSAKA, TOKYO):
        controller.move_host(host, LinkPhase.REFUSED, Trouble(TroubleKind.SIGN_IN_REFUSED, "HV"))
    shown = owner(controller)
    shown.sign_in.buttons[0].click()
    (dialog,) = shown.findChildren(SignInDialog)
    dialog.user.setText("LAB\\anna")
    dialog.password.setText("guess")
    dialog.sign_in.click()
    controller.move_host(dialog.hosts[0], LinkPhase.LIVE)
    controller.move_host(dialog.hosts[1], LinkPhase.REFUSED, Trouble(TroubleKind.SIGN_IN_REFUSED, "HV"))
    return dialog


def sign_in_needed_scene() -> QWidget:
    controller = FakeController()
    for host in (BERLIN, OSAKA):
        controller.move_host(host, LinkPhase.REFUSED, Trouble(TroubleKind.SIGN_IN_REFUSED, "HV"))
    return window(controller)


SCENES: dict[str, Callable[[], QWidget]] = {
    "staging": staging_scene,
    "host": host_scene,
    "host-certificates": lambda: host_page(1),
    "host-files": lambda: host_page(2),
    "cluster": cluster_scene,
    "import": import_scene,
    "doctor": doctor_scene,
    "doctor-warned": warned_scene,
    "certificate": certificate_scene,
    "properties": properties_scene,
    "sign-in": sign_in_scene,
    "sign-in-needed": sign_in_needed_scene,
}

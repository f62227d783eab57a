"""Host commands: add, import, edit, sign in, diagnose, refresh, remove."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.hosts.host import HostPicture, HostProfile
from hvgui.domain.hosts.host_list import read_host_list
from hvgui.domain.hosts.place import Place
from hvgui.domain.keys import HostId
from hvgui.domain.machines.export import DEFINITIONS
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import CERTIFICATE, STOPS, TroubleKind
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.prompter import Prompter, Question
from hvgui.wording import texts
from hvgui.wording.i18n import plural, text

if TYPE_CHECKING:
    from hvgui.domain.copying.transfer import LocalFile
    from hvgui.domain.machines.new_machine import NewMachine
    from hvgui.ui.hosts.host_dialog import HostDialog, Purpose
    from hvgui.ui.vm_settings.disk_windows import DiskWindows

#: Trouble that another user name, password or way to sign in may end.
_SIGN_IN = frozenset(
    {
        TroubleKind.SIGN_IN_REFUSED,
        TroubleKind.NO_CREDENTIALS,
        TroubleKind.ACCESS_DENIED,
        TroubleKind.NO_HYPERV_RIGHTS,
        TroubleKind.AUTH_UNAVAILABLE,
        TroubleKind.AUTH_NOT_OFFERED,
        TroubleKind.NTLM_REFUSED,
    }
)


#: Bytes of a list that are read.
_LONGEST_LIST = 1_000_000


class HostCommands:
    """Commands on the selected host."""

    def __init__(
        self,
        controller: Controller,
        prompter: Prompter,
        spawn: Spawn,
        now: Callable[[], float],
        window: QWidget,
        current: Callable[[], HostPicture | None],
        choose: Callable[[HostId], None],
        ask_image: Callable[[Callable[[LocalFile], None]], None],
        preferences: Preferences,
    ) -> None:
        self._controller = controller
        self._spawn = spawn
        self._now = now
        self._prompter = prompter
        self._window = window
        self._current = current
        self._choose = choose
        self._ask_image = ask_image
        self._preferences = preferences
        #: Of windows that end with the main one.
        self._kinds: set[type[QWidget]] = set()

    def new_machine(self, machine: NewMachine | None = None) -> None:
        """Describe new virtual machines; ``machine``: what they shall be like."""
        from hvgui.ui.machines.new_machine_window import NewMachineWindow

        host = self._current()
        window = NewMachineWindow(
            self._controller,
            self._spawn,
            self._pick,
            self._ask_image,
            None if host is None else host.id,
            self._window,
            self._preferences,
        )
        if machine is not None:
            window.fill(machine)
        window.show()

    def import_machine(self) -> None:
        """Import virtual machines whose files are on the host."""
        if (host := self._current()) is not None:
            self.import_on(host.id)

    def import_on(self, host: HostId) -> None:
        """The same for any host."""
        from hvgui.ui.machines.import_window import ImportWindow

        ImportWindow(self._controller, self._spawn, self._pick, host, self._window).show()

    def _pick(self, host: HostId, extensions: tuple[str, ...], chosen: Callable[[str], None], parent: QWidget) -> None:
        from hvgui.ui.vm_settings.file_picker import FilePicker

        picker = FilePicker(self._controller, self._spawn, host, extensions, parent)
        if extensions == DEFINITIONS:
            shown = self._controller.host(host)
            title = text("import-vm.pick", host=host if shown is None else shown.name)
            picker.set_title(title)
            picker.list.setAccessibleName(outside.line(title))
        picker.chosen.connect(chosen)
        picker.show()

    def new_disk(self) -> None:
        """Make a virtual hard disk on the host."""
        if (host := self._current()) is not None:
            self._disks().make(host.id)

    def new_floppy(self) -> None:
        """Make a virtual floppy disk on the host."""
        if (host := self._current()) is not None:
            self._disks().make_floppy(host.id)

    def edit_disk(self) -> None:
        """Choose a virtual hard disk of the host, inspect and change it."""
        if (host := self._current()) is not None:
            self._disks().choose(host.id)

    def _disks(self) -> DiskWindows:
        from hvgui.ui.vm_settings.disk_windows import DiskWindows

        return DiskWindows(self._controller, self._spawn, self._prompter, self._window)

    def settings(self) -> None:
        """The Hyper-V settings of the host."""
        from hvgui.ui.hosts.host_settings_window import HostSettingsWindow

        if (host := self._current()) is not None:
            HostSettingsWindow(self._controller, self._spawn, host.id, self._window).show()

    def switches(self) -> None:
        """The virtual switches of the host."""
        from hvgui.ui.switches.switch_window import SwitchWindow

        if (host := self._current()) is not None:
            SwitchWindow(self._controller, self._spawn, self._prompter, host.id, self._window).show()

    def add(self) -> None:
        """Open the dialog for a new host."""
        self._open("add", None, "", self._added)

    def add_cluster(self) -> None:
        """Open the dialog for a cluster; its nodes are chosen in a second one, and this one waits behind it."""
        from hvgui.ui.hosts.cluster_dialog import ClusterDialog
        from hvgui.ui.hosts.host_dialog import HostDialog

        def found(profile: HostProfile, secret: Secret | None, remember: bool) -> None:
            def added(hosts: list[HostId]) -> None:
                dialog.close()
                self._choose(hosts[0])

            ClusterDialog(
                self._controller, self._spawn, profile, secret, remember=remember, added=added, parent=dialog
            ).open()

        dialog = HostDialog(found, self._controller.keyring_name(), purpose="cluster", parent=self._window)
        self._name_own_account(dialog)
        dialog.open()

    def import_list(self) -> None:
        """Ask for a list of hosts, then which of them to add."""
        dialog = QFileDialog(self._window, text("import.choose"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(text("import.filter").split(";;"))
        dialog.fileSelected.connect(lambda path: self.import_file(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def record(self) -> None:
        """Say what a recording of the chosen host holds, then ask where to put it."""
        if (host := self._current()) is None:
            return

        def choose() -> None:
            dialog = QFileDialog(self._window, text("record.choose"))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.fileSelected.connect(lambda path: self.record_into(host, Path(path)))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        title, words = text("record.title", host=host.name), text("record.question", host=host.name)
        self._prompter.confirm(
            Question(title=title, text=words, more=text("record.holds"), accept=text("record.begin")),
            choose,
            self._window,
        )

    def record_into(self, host: HostPicture, place: Path) -> None:
        """Record into a new folder, named by the moment."""
        from hvgui.ui.hosts.record_dialog import RecordDialog

        moment = datetime.fromtimestamp(self._now()).strftime("%Y%m%d-%H%M%S")
        folder = place / f"hvgui-recording-{moment}"
        RecordDialog(self._controller, self._spawn, host, folder, self._window).open()

    def import_file(self, path: Path) -> None:
        """Show the hosts of a list."""
        from hvgui.ui.hosts.import_dialog import ImportDialog

        title = text("import.title", file=path.name)
        try:
            # A list of hosts is small; a file that is not one is not read whole.
            with path.open("rb") as file:
                words = file.read(_LONGEST_LIST).decode("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            self._prompter.tell(title, text("import.unreadable", file=path.name, detail=error), parent=self._window)
            return
        known = [(host.profile.address, host.profile.port) for host in self._controller.hosts()]
        lines = read_host_list(words, known)
        if not lines:
            self._prompter.tell(title, text("import.nothing", file=path.name), parent=self._window)
            return
        ImportDialog(self._controller, path.name, lines, lambda hosts: self._choose(hosts[0]), self._window).open()

    def edit(self) -> None:
        """Open the dialog for the chosen host."""
        if (host := self._current()) is not None:
            self.edit_host(host.id)

    def reconnect(self) -> None:
        """Try again at once, or ask for the sign-in when that is what was refused."""
        if (host := self._current()) is not None:
            self.reconnect_to(host)

    def reconnect_to(self, host: HostPicture) -> None:
        """The same for any host."""
        if host.trouble is not None and host.trouble.kind in _SIGN_IN:
            self._open("reconnect", host.profile, texts.trouble(host.trouble).lines(), self._edited)
        elif host.trouble is not None and host.trouble.kind in CERTIFICATE:
            self.show_certificate(host.id)
        elif host.trouble is not None and host.trouble.kind in STOPS:
            self._open("edit", host.profile, texts.trouble(host.trouble).lines(), self._edited)
        else:
            self._controller.reconnect(host.id)

    def sign_in(self, hosts: Sequence[HostId]) -> None:
        """Ask for one account for several hosts; an open question comes to the front."""
        from hvgui.ui.hosts.sign_in_dialog import SignInDialog

        self._kinds.add(SignInDialog)
        for dialog in self._window.findChildren(SignInDialog):
            if dialog.isVisible():
                dialog.raise_()
                dialog.activateWindow()
                return
        pictures = [picture for host in hosts if (picture := self._controller.host(host)) is not None]
        if pictures:
            SignInDialog(self._controller, pictures, self.edit_host, self._window).show()

    def edit_host(self, host: HostId) -> None:
        """Open the dialog for any host."""
        if (picture := self._controller.host(host)) is not None:
            self._open("edit", picture.profile, "", self._edited)

    def examine(self) -> None:
        """Open the connection doctor for the chosen host."""
        if (host := self._current()) is not None:
            self.examine_host(host.id)

    def examine_host(self, host: HostId) -> None:
        """The same for any host; one that is being examined comes to the front."""
        from hvgui.ui.hosts.doctor_window import DoctorWindow

        self._kinds.add(DoctorWindow)
        for window in self._window.findChildren(DoctorWindow):
            if window.host == host and window.isVisible():
                window.raise_()
                window.activateWindow()
                return
        DoctorWindow(self._controller, self._spawn, host, self._now, self.show_certificate, self._window).show()

    def certificate(self) -> None:
        """Show the chosen host's certificate."""
        if (host := self._current()) is not None:
            self.show_certificate(host.id)

    def show_certificate(self, host: HostId) -> None:
        """The same for any host."""
        from hvgui.ui.hosts.certificate_dialog import CertificateDialog

        self._kinds.add(CertificateDialog)
        if (picture := self._controller.host(host)) is not None:
            CertificateDialog(self._controller, self._spawn, picture, self._now, self._window).open()

    def details(self) -> None:
        """Show the chosen host's properties."""
        from hvgui.ui.hosts.host_details import HostDetails

        self._kinds.add(HostDetails)
        if (host := self._current()) is not None:
            HostDetails(
                self._controller, host.id, self._now, self.examine_host, self.show_certificate, self._window
            ).show()

    def staging(self) -> None:
        """Set how files reach the chosen host's disk."""
        from hvgui.ui.hosts.staging_dialog import open_staging

        if (host := self._current()) is not None:
            open_staging(self._controller, self._window, host.id)

    def close_windows(self) -> None:
        """Close what is open about hosts."""
        for kind in self._kinds:
            for window in self._window.findChildren(kind):
                window.close()

    def refresh(self) -> None:
        """Read the chosen host again, or all."""
        host = self._current()
        self._controller.refresh(None if host is None else host.id)

    def remove(self) -> None:
        """Forget the chosen host, after asking."""
        host = self._current()
        if host is None:
            return
        question = Question(
            title=text("ask.remove-host.title"),
            text=text("ask.remove-host.text", host=host.name),
            more=plural("ask.remove-host.more", host.vm_count),
            accept=text("ask.remove-host.button"),
            dangerous=True,
        )
        self._prompter.confirm(question, lambda: self._controller.forget_host(host.id), self._window)

    def _name_own_account(self, dialog: HostDialog) -> None:
        async def ask() -> None:
            account = await self._controller.signed_in_as()
            if not dialog.is_closed:
                dialog.show_own_account(account)

        self._spawn(ask(), name="own account")

    def _open(
        self,
        purpose: Purpose,
        profile: HostProfile | None,
        reason: str,
        accept: Callable[[HostProfile, Secret | None, bool], None],
    ) -> None:
        from hvgui.ui.hosts.host_dialog import HostDialog

        dialog = HostDialog(
            accept,
            self._controller.keyring_name(),
            purpose=purpose,
            profile=profile,
            taken=[Place(host.profile.address, host.profile.port) for host in self._controller.hosts()],
            reason=reason,
            parent=self._window,
        )
        self._name_own_account(dialog)
        dialog.open()

    def _added(self, profile: HostProfile, secret: Secret | None, remember: bool) -> None:
        self._choose(self._controller.add_host(profile, secret, remember=remember))

    def _edited(self, profile: HostProfile, secret: Secret | None, remember: bool) -> None:
        self._controller.replace_host(profile, secret, remember=remember)

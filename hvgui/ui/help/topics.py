"""Topics: the page of the documentation, and the heading on it, about a widget, a tab or a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from hvgui.values import Struct
from hvgui.wording.languages import SOURCE


class Topic(Struct, frozen=True):
    """Page and its heading, as it is in English; empty means the top of the page."""

    page: str
    heading: str = ""


_SETTINGS, _HOSTS, _SERVICES = "settings.md", "hosts.md", "services.md"
_COPYING, _DAILY, _LIST = "copying-files.md", "daily-verbs.md", "list-and-filter.md"
_PROGRAM = "preferences-and-keyboard.md"
#: By the name of the class; the innermost that is listed counts.
OF_CLASS: dict[str, Topic] = {
    # the main window
    "HostTree": Topic("getting-started.md", "The window"),
    "ListHeader": Topic(_LIST, "Filter"),
    "VmView": Topic(_LIST, "The list"),
    "VmList": Topic(_LIST, "The list"),
    "MatrixPanel": Topic(_SERVICES, "The service matrix"),
    "FirstRun": Topic("getting-started.md", "The first page"),
    "CommandBar": Topic(_DAILY, "Power"),
    "ActionsPane": Topic(_DAILY, "Power"),
    "OperationsPane": Topic(_DAILY, "Operations"),
    "OperationsStrip": Topic(_DAILY, "Operations"),
    "AlarmBanner": Topic(_SERVICES, "Heartbeat history"),
    "SignInBanner": Topic(_HOSTS, "Diagnose a connection"),
    "SummaryTab": Topic(_LIST, "The Summary tab"),
    "MemoryTab": Topic(_DAILY, "Memory"),
    "NetworkingTab": Topic(_DAILY, "Networking"),
    "CheckpointsTab": Topic("checkpoints.md", "The Checkpoints tab"),
    "DataExchangeTab": Topic("data-exchange.md", "The Data Exchange tab"),
    # hosts
    "HostDialog": Topic(_HOSTS, "Add a host"),
    "StagingFields": Topic(_COPYING, "Transfer methods"),
    "TlsFields": Topic(_HOSTS, "Certificates"),
    "ClusterDialog": Topic(_HOSTS, "Add a cluster"),
    "ImportDialog": Topic(_HOSTS, "Import a list"),
    "CertificateDialog": Topic(_HOSTS, "Certificates"),
    "DoctorWindow": Topic(_HOSTS, "Diagnose a connection"),
    "SignInDialog": Topic(_HOSTS, "Diagnose a connection"),
    "HostDetails": Topic(_HOSTS, "Properties of a host"),
    "StagingDialog": Topic(_COPYING, "Transfer methods"),
    "HostSettingsWindow": Topic(_HOSTS, "Hyper-V Settings of a host"),
    "SwitchWindow": Topic("virtual-switches.md"),
    "RecordDialog": Topic("recording-a-host.md"),
    # virtual machines
    "SettingsWindow": Topic(_SETTINGS, "Pages"),
    "DevicePage": Topic(_SETTINGS, "Devices"),
    "ApplyPreview": Topic(_SETTINGS, "Apply"),
    "DvdDialog": Topic(_SETTINGS, "DVD drives"),
    "DiskWindow": Topic(_SETTINGS, "Virtual hard disk files"),
    "NewFloppyDialog": Topic(_SETTINGS, "Firmware, security, processor, ports"),
    "NewMachineWindow": Topic("machines.md", "New virtual machines"),
    "ExportWindow": Topic("machines.md", "Export virtual machines"),
    "ImportWindow": Topic("machines.md", "Import virtual machines"),
    "DeleteWindow": Topic("machines.md", "Delete virtual machines"),
    "UnfinishedMachines": Topic("machines.md", "If something fails"),
    "NewDiskDialog": Topic(_SETTINGS, "Virtual hard disk files"),
    "FilePicker": Topic(_SETTINGS, "Devices"),
    "IntegrationPage": Topic(_SERVICES, "One virtual machine"),
    "CompareWindow": Topic(_SETTINGS, "Comparing"),
    "ManySettingsWindow": Topic(_SETTINGS, "Several virtual machines"),
    "ManyServicesWindow": Topic(_SERVICES, "Several virtual machines"),
    "PreviewDialog": Topic(_SERVICES, "Preview and script"),
    "DiagnosisWindow": Topic(_SERVICES, "Why isn't it working?"),
    "PoliciesWindow": Topic(_SERVICES, "Policies"),
    "HeartbeatHistoryWindow": Topic(_SERVICES, "Heartbeat history"),
    "ConsoleDialog": Topic(_DAILY, "Console"),
    "ScreenWindow": Topic(_DAILY, "Screen without a console"),
    "TypeDialog": Topic(_DAILY, "Screen without a console"),
    "NameDialog": Topic(_DAILY, "Rename"),
    "LabelsDialog": Topic("data-exchange.md", "Tags"),
    "FolderTree": Topic(_LIST, "Folders"),
    "FolderDialog": Topic(_LIST, "Folders"),
    "FolderPreview": Topic(_LIST, "Folders"),
    "ItemDialog": Topic("data-exchange.md", "The Data Exchange tab"),
    "ListExport": Topic(_LIST, "The list"),
    # copies and changes
    "CopySheet": Topic(_COPYING, "The dialog"),
    "ExistingDialog": Topic(_COPYING, "While it runs"),
    "UnfinishedDialog": Topic(_COPYING, "When the program ends during a copy"),
    "ClosingDialog": Topic(_COPYING, "When the program ends during a copy"),
    "StoppingDialog": Topic(_COPYING, "When the program ends during a copy"),
    "JournalWindow": Topic(_SERVICES, "Journal and undo"),
    "JournalComparison": Topic(_SETTINGS, "Comparing"),
    "UndoDialog": Topic(_SERVICES, "Journal and undo"),
    # the program
    "PreferencesDialog": Topic(_PROGRAM, "Preferences"),
    "CommandPalette": Topic(_PROGRAM, "Command palette"),
    "AboutBox": Topic(_PROGRAM, "About and reports"),
    "CrashDialog": Topic(_PROGRAM, "About and reports"),
}


def topic_of(widget: QWidget | None) -> Topic | None:
    """What is written about a widget, or about the part or window around it; None where nothing is."""
    while widget is not None:
        for kind in type(widget).__mro__:
            if (found := OF_CLASS.get(kind.__name__)) is not None:
                return found
        widget = widget.parentWidget()
    return None


def heading_number(topic: Topic, folder: Path) -> int:
    """Which heading of its page a topic means, counted in English: other languages have the same in the same order.

    -1 for the top of the page, and where the heading is not there. ``folder`` holds the languages.
    """
    try:
        lines = (folder / SOURCE / topic.page).read_text(encoding="utf-8").splitlines()
    except OSError:
        return -1
    found = [line.lstrip("#").strip() for line in lines if line.startswith("#")]
    return found.index(topic.heading) if topic.heading in found else -1

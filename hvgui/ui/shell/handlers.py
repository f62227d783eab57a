"""Handlers of commands: what each command of the main window calls."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from hvgui.ui.commands.command import Command
from hvgui.ui.commands.command_table import POWER_COMMANDS
from hvgui.ui.shell.host_commands import HostCommands
from hvgui.ui.shell.lower_tabs import LowerTabs
from hvgui.ui.shell.tool_windows import ToolWindows
from hvgui.ui.shell.view_commands import ViewCommands
from hvgui.ui.shell.vm_commands import VmCommands

Handlers = dict[Command, Callable[[], object]]


def of_hosts(hosts: HostCommands) -> Handlers:
    """Commands on hosts."""
    return {
        Command.ADD_HOST: hosts.add,
        Command.ADD_CLUSTER: hosts.add_cluster,
        Command.IMPORT_HOSTS: hosts.import_list,
        Command.EDIT_HOST: hosts.edit,
        Command.REMOVE_HOST: hosts.remove,
        Command.RECONNECT: hosts.reconnect,
        Command.REFRESH: hosts.refresh,
        Command.DOCTOR: hosts.examine,
        Command.CERTIFICATE: hosts.certificate,
        Command.HOST_DETAILS: hosts.details,
        Command.STAGING: hosts.staging,
        Command.NEW_VM: hosts.new_machine,
        Command.IMPORT_VM: hosts.import_machine,
        Command.NEW_DISK: hosts.new_disk,
        Command.NEW_FLOPPY: hosts.new_floppy,
        Command.EDIT_DISK: hosts.edit_disk,
        Command.SWITCHES: hosts.switches,
        Command.HOST_SETTINGS: hosts.settings,
        Command.RECORD_HOST: hosts.record,
    }


def of_vms(vms: VmCommands, tabs: LowerTabs) -> Handlers:
    """Commands on VMs and their checkpoints."""
    checkpoints = tabs.checkpoint_commands

    def rename() -> None:
        """The checkpoint that has the focus, else the VM."""
        if not tabs.rename_checkpoint():
            vms.rename()

    return {
        Command.CONNECT: vms.show_console,
        Command.SCREEN: vms.show_screen,
        Command.SETTINGS: vms.settings,
        Command.COMPARE: vms.compare,
        Command.INSERT_IMAGE: vms.insert_image,
        Command.UPLOAD_IMAGE: vms.upload_image,
        Command.EJECT_IMAGE: vms.eject_image,
        Command.SERVICES: vms.services,
        Command.WHY: vms.why,
        Command.LABELS: vms.labels,
        Command.CHECKPOINT: checkpoints.create,
        Command.CHECKPOINT_NAMED: checkpoints.create_named,
        Command.REVERT: checkpoints.revert,
        Command.RENAME: rename,
        Command.EXPORT_VM: vms.export,
        Command.DELETE_VM: vms.delete,
        Command.COPY_FILES: vms.choose_files,
        Command.PASTE_FILES: vms.paste_files,
        **{command: partial(vms.power, action) for command, action in POWER_COMMANDS.items()},
    }


def of_tools(tools: ToolWindows) -> Handlers:
    """Windows about all VMs."""
    return {
        Command.UNDO: tools.undo_last,
        Command.JOURNAL: tools.journal,
        Command.HEARTBEAT_HISTORY: tools.histories,
        Command.POLICIES: tools.policies,
        Command.UNFINISHED: tools.unfinished,
        Command.DOCUMENTATION: tools.documentation,
    }


def of_view(view: ViewCommands) -> Handlers:
    """What is shown and selected."""
    return {
        Command.DATA_EXCHANGE: view.kvp,
        Command.NEXT_PROBLEM: partial(view.show_problem, 1),
        Command.PREVIOUS_PROBLEM: partial(view.show_problem, -1),
        Command.COPY_TEXT: view.copy_text,
        Command.EXPORT_LIST: view.export_list,
        Command.SELECT_ALL: view.select_all,
        Command.FIND: view.find,
        Command.COLUMNS: view.choose_columns,
        Command.MATRIX: view.matrix,
        Command.SHOW_FOLDERS: view.folders,
        Command.SHOW_TREE: view.tree,
        Command.SHOW_DETAILS: view.details,
        Command.SHOW_ACTIONS: view.actions_pane,
        Command.SHOW_OPERATIONS: view.operations,
        Command.NEXT_PANE: view.next_pane,
    }

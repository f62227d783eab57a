"""Arguments of the commands without a window.

What a command is made of is imported where its arguments are added, so that no command waits for the others.
"""

from __future__ import annotations

import argparse
from collections.abc import Awaitable, Callable
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from hvgui import __version__
from hvgui.cli import usage
from hvgui.cli.host_options import add_host_options
from hvgui.wording.languages import LANGUAGES

if TYPE_CHECKING:
    from hvgui.cli.answers import Answer

#: Takes ``Connected`` and the options; a recording takes the bare host instead.
Command: TypeAlias = "Callable[..., Awaitable[Answer]]"
_Under: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_VERBS: dict[str, str] = {
    "start": "start the virtual machine, or restore its saved state",
    "turn-off": "turn off without shutting down the guest operating system",
    "shut-down": "shut down the guest operating system and wait up to five minutes; a guest "
    "that does not shut down keeps running",
    "restart": "restart the guest operating system",
    "save": "save the state of the virtual machine and stop it",
    "pause": "pause the virtual machine",
    "resume": "resume a paused virtual machine",
    "reset": "restart immediately without shutting down the guest operating system",
    "delete-saved-state": "delete the saved state; unsaved data in the guest is lost",
}

_EPILOG = """\
Exit codes: 0 success; 1 a difference, a problem or a failure was found, or no virtual machine matches a filter;
2 invalid command line, file or name; 3 a host could not be reached or rejected the sign-in; 4 a request was sent but
its result is not known; 130 interrupted. Passwords are read from the keyring, a prompt or standard input, never from
the command line.
"""


class Needs(Enum):
    """What a command needs to be carried out."""

    #: Lists of the hosts' VMs, and nothing that could change them.
    LISTS = auto()
    #: Hosts that are read and changed.
    HOSTS = auto()
    #: Hosts to whose disks files are copied.
    COPIES = auto()
    #: The connection to one host and nothing else.
    WIRE = auto()
    #: The journal; no host is asked.
    JOURNAL = auto()


def make_parser(only: str = "") -> argparse.ArgumentParser:
    """All commands with their options; where one is named, the others only by name."""
    parser = argparse.ArgumentParser(prog="hvgui", epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", action="version", version=f"hvgui {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (words, add) in _COMMANDS.items():
        made = _parser(commands, name, words) if name in _LEAVES else commands.add_parser(name, help=words)
        if only in ("", name):
            add(made)
    return parser


def _add_list(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import service_commands

    _carries_out(parser, service_commands.list_vms, needs=Needs.LISTS)
    parser.add_argument(
        "--filter",
        metavar="LINE",
        help='only virtual machines that match this filter, such as "os:linux service:kvp=off"',
    )
    parser.add_argument("--hardware", action="store_true", help="with --json, also the hardware, read once per host")


def _add_why(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import service_commands

    _carries_out(parser, service_commands.why, check=usage.service)
    parser.add_argument("vm", metavar="VM")
    parser.add_argument("service", metavar="SERVICE")


def _add_recording(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import record_command

    _carries_out(parser, record_command.record_host, needs=Needs.WIRE)
    parser.add_argument("folder", type=Path, metavar="DIR", help="an empty folder, or one that does not exist yet")
    parser.add_argument(
        "--derived-from", metavar="WHAT", default="", help="this is no real host: mark the recording as synthetic"
    )


def _add_journal(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import item_commands

    _carries_out(parser, item_commands.show_journal, needs=Needs.JOURNAL)
    parser.add_argument("words", nargs="*", metavar="WORD")
    parser.add_argument("--limit", type=int, default=100)
    parser.add_argument("--csv", metavar="FILE", help='write CSV ("-": to standard output)')


def _add_services(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import service_commands

    actions = parser.add_subparsers(required=True, metavar="ACTION")
    showing = command(
        actions,
        "show",
        service_commands.show_services,
        "show the host setting and the guest status of every service",
        needs=Needs.LISTS,
    )
    showing.add_argument("vm", nargs="*", metavar="VM", help="name, HOST/NAME or GUID; all when none is given")
    showing.add_argument("--filter", metavar="LINE")
    setting = command(actions, "set", service_commands.set_services, "turn services on and off", check=usage.settings)
    setting.add_argument("words", nargs="+", metavar="WORD", help="virtual machines, and SERVICE=on or SERVICE=off")
    setting.add_argument("--filter", metavar="LINE", help="virtual machines by filter instead of by name")
    diff = command(
        actions,
        "diff",
        service_commands.diff_policies,
        "show what a policy file would change; exit code 1 if there are changes",
        check=usage.policy,
    )
    applying = command(actions, "apply", service_commands.apply_policies, "apply a policy file", check=usage.policy)
    for each in (diff, applying):
        each.add_argument("policy", type=Path, metavar="POLICY.toml")
    for each in (setting, diff, applying):
        each.add_argument(
            "--include-domain-controller",
            "--tick",
            action="append",
            default=[],
            metavar="VM",
            help="also change the time synchronization of this domain controller (can be repeated)",
        )
        each.add_argument(
            "--powershell", action="store_true", help="print the equivalent PowerShell script; change nothing"
        )
    for each in (setting, applying):
        each.add_argument("--dry-run", action="store_true", help="show the changes without making them")
        each.add_argument("--apply", action="store_true", help="with --powershell: make the changes, too")


def _add_copy(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import copy_commands
    from hvgui.domain.copying.transfer import IfExists
    from hvgui.domain.hosts.host import StagingWay

    _carries_out(parser, copy_commands.copy_files, needs=Needs.COPIES)
    parser.add_argument("sources", nargs="+", metavar="SRC", help="files and folders on this computer")
    parser.add_argument(
        "target",
        metavar="VM:DEST",
        help=r"such as web-01:/srv/in or HV01/web-02:C:\in; one or several, after the files",
    )
    parser.add_argument(
        "--if-exists",
        choices=[choice.value for choice in IfExists],
        default=IfExists.REPORT.value,
        help="what to do if the file already exists in the guest (default: report, which keeps the existing file)",
    )
    parser.add_argument(
        "--turn-on",
        action="store_true",
        help="turn on Guest services for this copy if it is off, and turn it off afterwards",
    )
    parser.add_argument("--no-create-folders", action="store_true", help="fail if a destination folder does not exist")
    parser.add_argument(
        "--way",
        choices=[way.value for way in StagingWay],
        help="transfer method to the host: auto, smb (file share) or shell (remote shell)",
    )


def _add_items(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import item_commands

    actions = parser.add_subparsers(required=True, metavar="ACTION")
    getting = command(actions, "get", item_commands.get_items, "show the items of a virtual machine")
    getting.add_argument("vm", metavar="VM")
    getting.add_argument("key", nargs="?", default="", metavar="KEY")
    putting = command(actions, "set", item_commands.set_items, "add, change and remove host items", check=usage.items)
    putting.add_argument("vm", metavar="VM")
    putting.add_argument("items", nargs="*", metavar="KEY=VALUE")
    putting.add_argument("--remove", action="append", default=[], metavar="KEY")
    putting.add_argument(
        "--host-only", action="store_true", help="use the group “Host only”, which the guest cannot read"
    )
    putting.add_argument("--dry-run", action="store_true", help="show the changes without making them")


def _add_verbs(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import device_commands, disk_grammar, machine_commands, machine_grammar, screen_grammar
    from hvgui.domain.vms.power import BY_GUEST, PowerAction

    actions = parser.add_subparsers(required=True, metavar="ACTION")
    for action in PowerAction:
        verb = command(actions, action.value, machine_commands.power, _VERBS[action.value], check=usage.power)
        verb.set_defaults(verb=action.value, force=False)
        verb.add_argument("vm", nargs="*", metavar="VM", help="name, HOST/NAME or GUID")
        verb.add_argument("--filter", metavar="LINE", help="virtual machines by filter instead of by name")
        if action in BY_GUEST:
            verb.add_argument(
                "--force",
                action="store_true",
                help="force the request even if a user is signed in; unsaved work is lost",
            )
    devices = command(
        actions, "devices", device_commands.show_devices, "show the devices and the boot order of a virtual machine"
    )
    devices.add_argument("vm", metavar="VM", help="name, HOST/NAME or GUID")
    _add_dvd(actions.add_parser("dvd", help="insert and eject images"))
    disk_grammar.add_disks(actions.add_parser("disk", help="attach and detach virtual hard disks"))
    disk_grammar.add_controllers(actions.add_parser("controller", help="add and remove SCSI controllers"))
    _add_adapters(actions.add_parser("adapter", help="change, add and remove network adapters"))
    _add_set(actions)
    machine_grammar.add_machines(actions)
    screen_grammar.add_screens(actions)
    screen_grammar.add_folders(actions)
    comparing = command(
        actions,
        "compare",
        device_commands.compare_settings,
        "compare the settings and devices of virtual machines, or of one with a checkpoint or the journal",
    )
    comparing.add_argument("vm", nargs="+", metavar="VM", help="two to six, by name, HOST/NAME or GUID")
    comparing.add_argument("--checkpoint", metavar="NAME", help="compare one VM with this checkpoint (name or GUID)")
    comparing.add_argument(
        "--entry",
        metavar="NUMBER",
        type=int,
        action="append",
        default=[],
        help="compare one VM with what this entry of the change journal left; repeatable",
    )
    comparing.add_argument("--all", action="store_true", help="also show what does not differ")
    renaming = command(actions, "rename", machine_commands.rename, "rename a virtual machine", check=usage.name)
    renaming.add_argument("vm", metavar="VM")
    renaming.add_argument("name", metavar="NAME")


def _add_set(actions: _Under) -> None:
    from hvgui.cli import setting_commands
    from hvgui.domain.settings.vm_settings import Setting

    setting = command(actions, "set", setting_commands.set_settings, "change settings of virtual machines")
    setting.add_argument("vm", nargs="*", metavar="VM", help="name, HOST/NAME or GUID")
    setting.add_argument("--filter", metavar="LINE", help="virtual machines by filter instead of by name")
    add_dry_run(setting)
    setting.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help=f"one of {', '.join(field.value for field in Setting)}; boot-order=dvd-drive puts that first",
    )
    setting.add_argument(
        "--allow",
        action="append",
        default=[],
        choices=[setting_commands.SECURE_BOOT, setting_commands.TPM],
        help="allow a dangerous step: d-sb turns Secure Boot off, d-tpm the TPM",
    )


def _add_dvd(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import media_commands
    from hvgui.domain.settings.media import ImageExists

    actions = parser.add_subparsers(required=True, metavar="ACTION")
    inserting = command(
        actions,
        "insert",
        media_commands.insert_dvd,
        "insert an image of the host, or of this computer, into DVD drives",
        needs=Needs.COPIES,
    )
    inserting.add_argument(
        "file", nargs="?", default="", metavar="PATH", help="path of the .iso file on the host; not with --upload"
    )
    inserting.add_argument(
        "--upload", default="", metavar="FILE", help="an .iso file of this computer; each host gets it once"
    )
    inserting.add_argument(
        "--if-exists",
        choices=[choice.value for choice in ImageExists],
        default=ImageExists.REPORT.value,
        help="what to do if a host has another image of that name (default: report, which sends nothing)",
    )
    ejecting = command(actions, "eject", media_commands.change_dvd, "eject images; the files stay on the host")
    for each in (inserting, ejecting):
        each.add_argument("vm", nargs="*", metavar="VM", help="name, HOST/NAME or GUID")
        each.add_argument("--filter", metavar="LINE", help="virtual machines by filter instead of by name")
        each.add_argument("--dry-run", action="store_true", help="show the changes without making them")
        each.add_argument("--powershell", action="store_true", help="with --dry-run, print the changes as a script")


def _add_disk_files(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import disk_grammar

    disk_grammar.add_disk_files(parser)


def _add_switches(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import host_grammar

    host_grammar.add_switches(parser)


def _add_hosts(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import host_grammar

    host_grammar.add_hosts(parser)


def add_dry_run(*parsers: argparse.ArgumentParser) -> None:
    """Options of everything that can be planned before it is done."""
    for each in parsers:
        each.add_argument("--dry-run", action="store_true", help="show the changes without making them")
        each.add_argument("--powershell", action="store_true", help="with --dry-run, print the changes as a script")


def _add_adapters(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import adapter_commands
    from hvgui.domain.settings.adapters import AdapterField

    actions = parser.add_subparsers(required=True, metavar="ACTION")
    setting = command(actions, "set", adapter_commands.set_adapters, "change network adapters")
    adding = command(actions, "add", adapter_commands.add_adapters, "add a network adapter to virtual machines")
    removing = command(actions, "remove", adapter_commands.remove_adapters, "remove network adapters")
    fields = ", ".join(field.value for field in AdapterField)
    for each in (setting, adding, removing):
        each.add_argument("vm", nargs="*", metavar="VM", help="name, HOST/NAME or GUID")
        each.add_argument("--filter", metavar="LINE", help="virtual machines by filter instead of by name")
        each.add_argument("--dry-run", action="store_true", help="show the changes without making them")
        each.add_argument("--powershell", action="store_true", help="with --dry-run, print the changes as a script")
        each.add_argument(
            "--allow",
            action="append",
            default=[],
            choices=[adapter_commands.REMOVAL, adapter_commands.DUPLICATE],
            help="allow a dangerous step: d-nic removes an adapter, d-mac sets an address that is in use elsewhere",
        )
    for each in (setting, removing):
        each.add_argument(
            "--adapter", metavar="NAME", default="", help="name or id of the adapter, or all (default: the only one)"
        )
    for each in (setting, adding):
        each.add_argument(
            "--set",
            action="append",
            default=[],
            metavar="FIELD=VALUE",
            help=f"one of {fields}; switch=none disconnects, vlan=none is untagged, mac=dynamic",
        )
    adding.add_argument("--legacy", action="store_true", help="a legacy network adapter (generation 1)")


def _add_checkpoints(parser: argparse.ArgumentParser) -> None:
    from hvgui.cli import machine_commands

    actions = parser.add_subparsers(required=True, metavar="ACTION")
    listing = command(
        actions, "list", machine_commands.show_checkpoints, "list the checkpoints and show the kind of the next one"
    )
    listing.add_argument("vm", metavar="VM")
    making = command(
        actions, "create", machine_commands.create_checkpoints, "take checkpoints", check=usage.checkpoints
    )
    making.add_argument("vm", nargs="*", metavar="VM", help="name, HOST/NAME or GUID")
    making.add_argument("--filter", metavar="LINE", help="virtual machines by filter instead of by name")
    making.add_argument("--name", metavar="NAME", help="name of the checkpoint (default: chosen by the host)")
    making.add_argument(
        "--allow-standard",
        action="store_true",
        help="create a standard checkpoint if a production checkpoint is not possible",
    )
    applying = command(
        actions,
        "apply",
        machine_commands.apply_checkpoint,
        "apply a checkpoint; a running VM is saved first and started again afterwards",
    )
    applying.add_argument("--keep", action="store_true", help="create a checkpoint of the current state first")
    renaming = command(
        actions, "rename", machine_commands.rename_checkpoint, "give a checkpoint another name", check=usage.name
    )
    deleting = command(actions, "delete", machine_commands.delete_checkpoint, "delete a checkpoint")
    deleting.add_argument("--subtree", action="store_true", help="also delete all checkpoints below it")
    for each in (applying, renaming, deleting):
        each.add_argument("vm", metavar="VM")
        each.add_argument("checkpoint", metavar="CHECKPOINT", help="name or GUID")
    renaming.add_argument("name", metavar="NAME")


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < 86_400:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds between 0 and a day")
    return seconds


def command(
    under: _Under,
    name: str,
    run: Command,
    words: str,
    *,
    check: Callable[[argparse.Namespace], None] | None = None,
    needs: Needs = Needs.HOSTS,
) -> argparse.ArgumentParser:
    """One command with what all have."""
    made = _parser(under, name, words)
    _carries_out(made, run, check=check, needs=needs)
    return made


def _parser(under: _Under, name: str, words: str) -> argparse.ArgumentParser:
    return under.add_parser(
        name, help=words, description=words, epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )


def _carries_out(
    parser: argparse.ArgumentParser,
    run: Command,
    *,
    check: Callable[[argparse.Namespace], None] | None = None,
    needs: Needs = Needs.HOSTS,
) -> None:
    """``check`` raises CommandError for arguments that make no sense, before any host is asked."""
    parser.set_defaults(command=run, check=check, needs=needs)
    parser.add_argument("--json", action="store_true", help="print JSON with stable keys")
    parser.add_argument("--lang", choices=list(LANGUAGES), default="en", help="language of sentences")
    if needs is Needs.JOURNAL:
        return
    add_host_options(parser.add_argument_group("use one host instead of all saved hosts"))
    parser.add_argument(
        "--timeout",
        type=_seconds,
        default=30.0,
        metavar="SECONDS",
        help="time to wait for hosts to respond (default: 30)",
    )


_COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "list": ("list virtual machines with their services", _add_list),
    "services": ("show and change integration services", _add_services),
    "kvp": ("show and change Data Exchange (KVP) items", _add_items),
    "vm": ("create, start, stop, rename and delete virtual machines, show their devices", _add_verbs),
    "disk": ("inspect, create and change virtual hard disk files", _add_disk_files),
    "host": ("show and change settings of hosts, and show what they have", _add_hosts),
    "switch": ("list, create, rename and remove virtual switches of hosts", _add_switches),
    "checkpoint": ("list, create, apply, rename and delete checkpoints", _add_checkpoints),
    "why": ("diagnose an integration service of a virtual machine", _add_why),
    "copy": ("copy files and folders into guests", _add_copy),
    "record": ("record what a host answers, without its names and addresses", _add_recording),
    "journal": ("search the change journal", _add_journal),
}
#: Those that are carried out by themselves; the others have commands below.
_LEAVES = frozenset({"list", "why", "copy", "record", "journal"})

"""Arguments of ``vm new``, ``vm delete``, ``vm export``, ``vm import`` and ``vm planned``."""

from __future__ import annotations

from typing import Any

from hvgui.cli import export_commands, new_machine_commands
from hvgui.cli.grammar import Needs, add_dry_run, command
from hvgui.domain.machines.export import Memory
from hvgui.domain.settings.media import ImageExists


def add_machines(actions: Any) -> None:
    """All of them."""
    _add_export(actions)
    _add_import(actions)
    making = command(
        actions, "new", new_machine_commands.new_machines, "create virtual machines on a host", needs=Needs.COPIES
    )
    making.add_argument("there", metavar="HOST", help="the host, by its name")
    making.add_argument("name", metavar="NAME", help="with # for the number where there are several, such as web-##")
    start = making.add_mutually_exclusive_group()
    start.add_argument(
        "--like", metavar="VM", default="", help="start from a virtual machine; its disks become empty ones"
    )
    start.add_argument("--saved", metavar="NAME", default="", help="start from choices that were saved in the window")
    making.add_argument("--count", type=int, default=1, metavar="N", help="how many, up to 20 (default: 1)")
    making.add_argument("--first", type=int, default=1, metavar="N", help="first number (default: 1)")
    making.add_argument("--location", metavar="PATH", default="", help="folder on the host (default: the host's own)")
    making.add_argument("--generation", type=int, choices=(1, 2), help="default: 2; cannot be changed later")
    making.add_argument("--memory", type=int, metavar="MB", help="startup memory (default: 4096)")
    making.add_argument("--dynamic", action="store_true", help="use Dynamic Memory")
    making.add_argument("--processors", type=int, metavar="N", help="default: 2")
    making.add_argument("--switch", metavar="NAME", default="", help="virtual switch (default: not connected)")
    making.add_argument("--vlan", type=int, metavar="ID", help="VLAN of the network adapter")
    disk = making.add_mutually_exclusive_group()
    disk.add_argument("--size", metavar="SIZE", default="", help="of the new virtual hard disk (default: 127G)")
    disk.add_argument("--disk", metavar="PATH", default="", help="an existing virtual hard disk of the host")
    disk.add_argument("--no-disk", action="store_true", help="attach a virtual hard disk later")
    disk.add_argument("--parent", metavar="PATH", default="", help="parent on the host of a new differencing disk")
    making.add_argument("--fixed", action="store_true", help="with --size, a disk of fixed size")
    booting = making.add_mutually_exclusive_group()
    booting.add_argument("--image", metavar="PATH", default="", help="image file of the host to start from")
    booting.add_argument(
        "--upload",
        metavar="FILE",
        default="",
        help="an .iso file of this computer to start from, sent once",
    )
    booting.add_argument("--network-boot", action="store_true", help="start from the network")
    making.add_argument(
        "--if-exists",
        choices=[choice.value for choice in ImageExists],
        default=ImageExists.REPORT.value,
        help="with --upload, if the host has another image of that name (default: report, which creates nothing)",
    )
    making.add_argument(
        "--version", dest="configuration", metavar="VERSION", default="", help="configuration version, such as 9.0"
    )
    making.add_argument("--tags", metavar="TAGS", default="", help="labels, separated by commas")
    making.add_argument("--owner", metavar="NAME", default="", help="label")
    making.add_argument("--role", metavar="ROLE", default="", help="label")
    making.add_argument("--no-secure-boot", action="store_true", help="switch Secure Boot off (generation 2)")
    making.add_argument("--notes", metavar="TEXT", default="")
    making.add_argument("--start", action="store_true", help="start it afterwards")
    making.add_argument("--keep", action="store_true", help="keep what was created when something fails")
    deleting = command(actions, "delete", new_machine_commands.delete_machines, "delete virtual machines")
    deleting.add_argument("vm", nargs="+", metavar="VM", help="name, HOST/NAME or GUID")
    deleting.add_argument(
        "--with-files",
        action="store_true",
        help="also delete those disk files of which it is proved that nothing else needs them",
    )
    deleting.add_argument(
        "--allow",
        action="append",
        default=[],
        choices=[new_machine_commands.DELETING, new_machine_commands.FILES],
        help="allow a dangerous step: d-vm deletes the virtual machine, d-files deletes files",
    )
    add_dry_run(making, deleting)


def _add_export(actions: Any) -> None:
    exporting = command(
        actions, "export", export_commands.export_machines, "export virtual machines to a folder of their host"
    )
    exporting.add_argument("vm", nargs="+", metavar="VM", help="name, HOST/NAME or GUID")
    exporting.add_argument("--to", required=True, metavar="FOLDER", help="folder on the host, which has to be there")
    which = exporting.add_mutually_exclusive_group()
    which.add_argument("--checkpoint", metavar="NAME", default="", help="export this checkpoint, by name or GUID")
    which.add_argument("--no-checkpoints", action="store_true", help="leave out the checkpoints")
    exporting.add_argument(
        "--memory",
        choices=[each.value for each in Memory],
        default=Memory.WITH.value,
        help="memory of a running virtual machine: with it, without it, or application-consistent (default: with)",
    )
    add_dry_run(exporting)


def _add_import(actions: Any) -> None:
    importing = command(
        actions, "import", export_commands.import_machine, "register an exported virtual machine where its files are"
    )
    importing.add_argument("there", metavar="HOST", help="the host, by its name")
    importing.add_argument("file", metavar="FILE", help="configuration on the host, a .vmcx or .xml file")
    importing.add_argument("--switch", metavar="NAME", default="", help="switch in place of those that are missing")
    importing.add_argument(
        "--allow",
        action="append",
        default=[],
        choices=[export_commands.SWITCHES, export_commands.IMAGES],
        help="d-switch leaves adapters without their switch not connected, d-image ejects missing images",
    )
    add_dry_run(importing)
    listing = command(
        actions, "planned", export_commands.planned_machines, "imports of a host that are planned and not finished"
    )
    listing.add_argument("there", metavar="HOST", help="the host, by its name")
    listing.add_argument(
        "--delete", nargs="+", default=[], metavar="NAME", help="give these up, by name or GUID; their files stay"
    )

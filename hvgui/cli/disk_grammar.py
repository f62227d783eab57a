"""Arguments of the commands about virtual hard disks and controllers."""

from __future__ import annotations

import argparse

from hvgui.cli import disk_commands, disk_file_commands
from hvgui.cli.grammar import add_dry_run, command
from hvgui.domain.settings.disk_work import DiskVerb


def add_disks(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``vm disk``."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    attaching = command(
        actions, "attach", disk_commands.attach_disk, "attach a virtual hard disk of the host to a virtual machine"
    )
    attaching.add_argument("file", metavar="PATH", help="path of the .vhdx or .vhd file on the host")
    attaching.add_argument(
        "--at",
        default="",
        metavar="PLACE",
        help="such as ide:0:1 or scsi:0:3, controller and location, or the id of a controller and a location; "
        "scsi:new:0 adds the controller first (default: the first free one)",
    )
    attaching.add_argument(
        "--create", metavar="SIZE", default="", help="create the disk first, with this size, such as 40G"
    )
    attaching.add_argument("--type", choices=("fixed", "dynamic"), default="dynamic", help="of a disk that is created")
    detaching = command(
        actions, "detach", disk_commands.detach_disk, "detach a virtual hard disk; the file stays on the host"
    )
    detaching.add_argument("disk", metavar="DISK", help="path or file name of the disk, or id of the drive")
    detaching.add_argument(
        "--allow",
        action="append",
        default=[],
        choices=[disk_commands.DETACHING],
        help="allow a dangerous step: d-disk takes the disk away from the guest",
    )
    moving = command(actions, "move", disk_commands.move_disk, "move a virtual hard disk to another location")
    moving.add_argument("--to", required=True, metavar="PLACE", help="such as scsi:0:3")
    limiting = command(actions, "limit", disk_commands.limit_disk, "set the quality of service of a virtual hard disk")
    limiting.add_argument("--least", type=int, default=0, metavar="IOPS", help="0 (default): none")
    limiting.add_argument("--most", type=int, default=0, metavar="IOPS", help="0 (default): none")
    for each in (moving, limiting):
        each.add_argument("disk", metavar="DISK", help="path or file name of the disk, or id of the drive")
    for each in (attaching, detaching, moving, limiting):
        each.add_argument("vm", metavar="VM", help="name, HOST/NAME or GUID")
        add_dry_run(each)


def add_disk_files(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``disk``."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    inspecting = command(
        actions, "inspect", disk_file_commands.inspect_disk, "show a virtual hard disk, its chain, and who uses it"
    )
    making = command(actions, "new", disk_file_commands.work_on_disk, "create a virtual hard disk")
    making.add_argument("--type", choices=list(disk_file_commands.TYPES), default="dynamic", help="default: dynamic")
    making.add_argument("--size", metavar="SIZE", default="", help="such as 40G; not for a differencing disk")
    making.add_argument("--block-size", metavar="SIZE", default="", help="such as 1M; not for a fixed disk")
    making.add_argument("--sector-size", choices=("512", "4096"), default="0", help="logical sectors, in bytes")
    making.add_argument("--parent", metavar="PATH", default="", help="parent of a differencing disk")
    growing = command(actions, "expand", disk_file_commands.work_on_disk, "make a virtual hard disk larger")
    shrinking = command(actions, "shrink", disk_file_commands.work_on_disk, "make a .vhdx smaller")
    for each in (growing, shrinking):
        each.add_argument("--size", metavar="SIZE", required=True, help="the new size, such as 200G")
    compacting = command(actions, "compact", disk_file_commands.work_on_disk, "give back space that is not used")
    converting = command(
        actions, "convert", disk_file_commands.work_on_disk, "copy a virtual hard disk into another type or format"
    )
    converting.add_argument("--type", choices=("fixed", "dynamic"), default="dynamic", help="default: dynamic")
    converting.add_argument("--to", metavar="PATH", required=True, help="the new file; the source stays")
    merging = command(
        actions, "merge", disk_file_commands.work_on_disk, "merge a differencing disk into its parent, and delete it"
    )
    merging.add_argument(
        "--allow",
        action="append",
        default=[],
        choices=[disk_file_commands.MERGING],
        help="allow a dangerous step: d-merge makes every other disk of the parent unreadable",
    )
    joining = command(
        actions, "reconnect", disk_file_commands.work_on_disk, "reconnect a differencing disk to its parent"
    )
    joining.add_argument("--parent", metavar="PATH", required=True)
    joining.add_argument("--any-parent", action="store_true", help="although the parent has another identifier")
    for verb, each in {
        DiskVerb.CREATE: making,
        DiskVerb.EXPAND: growing,
        DiskVerb.SHRINK: shrinking,
        DiskVerb.COMPACT: compacting,
        DiskVerb.CONVERT: converting,
        DiskVerb.MERGE: merging,
        DiskVerb.RECONNECT: joining,
    }.items():
        each.set_defaults(verb=verb.value)
        _add_place(each)
        add_dry_run(each)
    _add_place(inspecting)


def _add_place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("there", metavar="HOST", help="the host, by its name")
    parser.add_argument("path", metavar="PATH", help="path of the file on the host")


def add_controllers(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``vm controller``."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    adding = command(actions, "add", disk_commands.add_controllers, "add a SCSI controller to virtual machines")
    adding.add_argument("vm", nargs="*", metavar="VM", help="name, HOST/NAME or GUID")
    adding.add_argument("--filter", metavar="LINE", help="virtual machines by filter instead of by name")
    removing = command(actions, "remove", disk_commands.remove_controller, "remove an empty SCSI controller")
    removing.add_argument("controller", metavar="CONTROLLER", help="number, such as 1, or id")
    removing.add_argument("vm", metavar="VM", help="name, HOST/NAME or GUID")
    add_dry_run(adding, removing)

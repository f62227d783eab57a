"""Files of hosts through root/cimv2: by name and by folder, with awkward names, and what is not there."""

from __future__ import annotations

from hvgui.domain.hosts.host_files import parent_of
from hvgui.hyperv.host_files import literal, read_file, read_folder, read_volumes
from hvgui.sim.hyperv import hardware
from hvgui.wsman.exchange import converse
from tests.support.counting_wire import CountingWire
from tests.support.simulated_world import SimulatedHost


def test_a_file_is_found_by_its_name_in_any_case(host: SimulatedHost) -> None:
    wire = CountingWire(host.wire())
    for path in hardware.LIBRARY:
        found = converse(wire, read_file(path.upper() if path.isascii() else path))
        assert found is not None
        assert found.path == path.lower()
        assert found.size
        assert found.changed
    for path in ("D:\\ISO\\nowhere.iso", "\\\\nas\\iso\\setup.iso", "D:\\ISO", "D:\\ISO\\it's' or Name like '%.iso"):
        wire.asked.clear()
        assert converse(wire, read_file(path)) is None
        assert wire.asked.total() <= 2


def test_folders_from_the_disk_down(host: SimulatedHost) -> None:
    wire = host.wire()
    drives = [volume.drive for volume in converse(wire, read_volumes())]
    assert "C:" in drives
    top = converse(wire, read_folder("D:\\", ".iso"))
    assert top.folders == ("d:\\iso", "d:\\vhd")
    assert top.files == ()
    inside = converse(wire, read_folder(top.folders[0], ".iso"))
    assert {path.lower() for path in hardware.LIBRARY} <= {file.path for file in inside.files}
    assert converse(wire, read_folder("D:\\nowhere 'at all'", ".iso")).files == ()
    assert converse(wire, read_folder("D:\\ISO", ".vhdx")).files == (), "only files of the kind"


def test_the_way_up_ends_at_the_disk() -> None:
    assert parent_of("D:\\ISO\\linux") == "D:\\ISO"
    assert parent_of("D:\\ISO") == "D:\\"
    assert parent_of("D:\\") == "D:\\"


def test_a_literal_ends_where_it_shall() -> None:
    assert literal("D:\\it's") == "'D:\\\\it\\'s'"

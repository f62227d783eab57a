"""Associations join existing instances (hyperv-wmi-v2 3)."""

from __future__ import annotations

from pathlib import Path

from hvgui.sim.cim import Reference
from hvgui.sim.clock import CrankedClock
from hvgui.sim.hyperv.construction import VmSpec
from hvgui.sim.hyperv.identity import owner_of, path_text, settings_reference
from hvgui.sim.hyperv.machines import Power
from hvgui.sim.hyperv.schema import VIRTUALIZATION
from hvgui.sim.launch import worlds_of
from tests.support.world_bench import ADMINISTRATOR, Bench


def test_every_end_of_every_association_exists(tmp_path: Path) -> None:
    for world in worlds_of("lab", root_folder=tmp_path, clock=CrankedClock()):
        known: dict[str, set[frozenset[tuple[str, str]]]] = {}
        ends = 0
        for association in world.associations(VIRTUALIZATION, ADMINISTRATOR):
            for row in world.rows(VIRTUALIZATION, association.name, ADMINISTRATOR):
                for reference in row.values.values():
                    if not isinstance(reference, Reference):
                        continue
                    ends += 1
                    if reference.class_name not in known:
                        rows = world.rows(VIRTUALIZATION, reference.class_name, ADMINISTRATOR)
                        known[reference.class_name] = {
                            frozenset((key, str(found.values[key])) for key in found.cim_class.keys) for found in rows
                        }
                    assert frozenset(reference.keys) in known[reference.class_name]
        assert ends > 300


def test_an_off_machine_has_no_devices_and_a_running_one_its_components(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("ON", "ws2022", on=("guest",)), VmSpec("OFF", "ws2022", Power.OFF))
    groups = {row.values["GroupComponent"] for row in bench.rows("Msvm_SystemDevice")}
    assert groups == {bench.reference("ON")}
    assert len(bench.rows("Msvm_SystemDevice")) == 11
    (pair,) = bench.rows("Msvm_RegisteredGuestService")
    assert isinstance(pair.values["Dependent"], Reference)
    assert pair.values["Dependent"].class_name == "Msvm_GuestFileService"


def test_element_settings_are_current_and_default(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("ON", "ws2022"))
    rows = bench.rows("Msvm_ElementSettingData")
    assert {(r.values["IsCurrent"], r.values["IsDefault"], r.values["IsNext"]) for r in rows} == {(1, 1, 0), (2, 1, 0)}


def test_summaries_are_associated_since_2016(tmp_path: Path) -> None:
    bench = Bench(tmp_path, VmSpec("ON", "ws2022"))
    assert len(bench.rows("Msvm_ComputerSystemSummaryInformation")) == 1
    names = {c.name for c in Bench(tmp_path, generation="2012r2").world.associations(VIRTUALIZATION, ADMINISTRATOR)}
    assert "Msvm_ComputerSystemSummaryInformation" not in names


def test_object_paths_double_their_backslashes() -> None:
    reference = settings_reference("140E4DD2-2537-40DF-A4AD-75E20FC79D24\\84EAAE65")
    assert path_text(reference, "HOST") == (
        "\\\\HOST\\root\\virtualization\\v2:Msvm_VirtualSystemSettingData."
        'InstanceID="Microsoft:140E4DD2-2537-40DF-A4AD-75E20FC79D24\\\\84EAAE65"'
    )


def test_instance_ids_are_read_in_any_case() -> None:
    owner = "140E4DD2-2537-40DF-A4AD-75E20FC79D24"
    assert owner_of(f"microsoft:{owner.lower()}\\x\\0") == (owner, "x\\0")
    assert owner_of("Microsoft:Definition\\x\\Default") == ("", "")

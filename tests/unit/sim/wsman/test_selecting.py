"""Queries against rows: comparison rules, projections, links, and the faults for what is not there."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvgui.sim.cim import Principal
from hvgui.sim.faults import Detail, Fault, Faulted, Inner
from hvgui.sim.wsman.selecting import Found, Selecting
from tests.support.tinyrepo import GUIDS, NAMESPACE, TinyRepository, disk, machine, service

WHO = Principal("Administrator")


def find(wql: str, repository: TinyRepository | None = None, namespace: str = NAMESPACE) -> Found:
    return Selecting(repository or TinyRepository(), namespace, WHO, "HV01").query(wql)


def names(where: str) -> list[object]:
    rows = [
        machine(1, ElementName="Web", Ratio=0.5, Healthy=False),
        machine(2, ElementName="db", Description="x%y", InstallDate=datetime(2020, 1, 1, tzinfo=UTC)),
        machine(3, ElementName="HV01", Description=None),
    ]
    return [
        row.values["ElementName"]
        for row in find(f"select * from Tiny_Machine where {where}", TinyRepository(rows)).rows
    ]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("ElementName = 'WEB'", ["Web"]),
        ("elementname='web'", ["Web"]),
        ("ElementName <> 'web'", ["db", "HV01"]),
        ("ElementName > 'e'", ["Web", "HV01"]),
        ("ElementName != __SERVER", ["Web", "db"]),
        ("__SERVER = ElementName", ["HV01"]),
        (f"Name = '{GUIDS[0].lower()}'", ["Web"]),
        ("EnabledState = 2", ["Web", "HV01"]),
        ("EnabledState = '3'", ["db"]),
        ("EnabledState >= 3", ["db"]),
        ("OnTimeInMilliseconds > 6138293825", ["db", "HV01"]),
        ("Ratio = 0.5", ["Web"]),
        ("Healthy = FALSE", ["Web"]),
        ("Healthy = 0", ["Web"]),
        ("Healthy = 'true'", ["db", "HV01"]),
        ("Description IS NULL", ["Web", "HV01"]),
        ("Description = NULL", ["Web", "HV01"]),
        ("Description is not null", ["db"]),
        ("Description <> 'other'", ["db"]),
        ("not (EnabledState = 2)", ["db"]),
        ("EnabledState = 2 and (ElementName = 'web' or ElementName = 'x')", ["Web"]),
        ("ElementName like 'w%'", ["Web"]),
        ("ElementName like '__'", ["db"]),
        ("ElementName like '[a-d]b'", ["db"]),
        ("ElementName like '[^a-d]%'", ["Web", "HV01"]),
        ("Description like 'x[%]y'", ["db"]),
        ("ElementName like 'w.b'", []),
        ("InstallDate < '20210101000000.000000+000'", ["db"]),
        ("InstallDate > '20251217105522.702340+060'", ["Web", "HV01"]),
        ("Uptime = '00000000000500.000000:000'", ["Web", "db", "HV01"]),
        ("__CLASS = 'tiny_machine'", ["Web", "db", "HV01"]),
        ("__CLASS like 'Other%'", []),
        ("__THIS isa 'CIM_System'", ["Web", "db", "HV01"]),
        ("__THIS isa 'CIM_Service'", []),
        (f'__PATH = \'Tiny_Machine.Name="{GUIDS[1].lower()}",CreationClassName="Tiny_Machine"\'', ["db"]),
        (
            f'__PATH = \'\\\\\\\\HV01\\\\root\\\\virtualization\\\\v2:Tiny_Machine.CreationClassName="tiny_machine",'
            f'Name="{GUIDS[0]}"\'',
            ["Web"],
        ),
    ],
)
def test_comparisons(where: str, expected: list[str]) -> None:
    assert names(where) == expected


@pytest.mark.parametrize(
    "where",
    [
        "Nothing = 1",
        "EnabledState = 'many'",
        "ElementName = 3",
        "OperationalStatus = 2",
        "EnabledState like '2'",
        "InstallDate > '2021-01-01T00:00:00Z'",
        "InstallDate > '20211301000000.000000+000'",
        "Description < NULL",
        "ElementName like '[a'",
        "ElementName like '[z-a]'",
        "__PATH > 'x'",
        "__GENUS = 2",
        "Healthy = 'maybe'",
    ],
)
def test_a_condition_the_class_cannot_mean_is_a_fault(where: str) -> None:
    with pytest.raises(Faulted) as refused:
        names(where)
    assert refused.value.fault is Fault.CANNOT_PROCESS_FILTER
    assert refused.value.note is not None
    assert refused.value.note.says is Inner.BAD_QUERY


def test_a_base_class_gives_what_is_derived_from_it() -> None:
    classes = {row.cim_class.name for row in find("select * from CIM_ManagedElement").rows}
    assert classes == {"Tiny_Machine", "Tiny_Disk", "Tiny_Service"}


def test_columns_are_found_without_case_and_reported_as_declared() -> None:
    assert find("select elementNAME, NAME, name from Tiny_Machine").columns == ("ElementName", "Name")


def test_naming_the_path_gives_no_rows_and_no_fault() -> None:
    assert find("select __PATH, Name from Tiny_Machine").rows == []


def test_an_unknown_column_is_a_fault() -> None:
    with pytest.raises(Faulted):
        find("select Nothing from Tiny_Machine")


def test_an_unknown_class_says_so_inside() -> None:
    with pytest.raises(Faulted) as refused:
        find("select * from Tiny_Nothing")
    assert refused.value.note is not None
    assert refused.value.note.says is Inner.NO_CLASS
    assert refused.value.note.parameter == "select * from Tiny_Nothing"


@pytest.mark.parametrize("wql", ["select * from Msvm_ComputerSystem", "no query at all"])
def test_an_unknown_namespace_comes_before_everything(wql: str) -> None:
    with pytest.raises(Faulted) as refused:
        find(wql, namespace="root/virtualization")
    assert refused.value.fault is Fault.NO_NAMESPACE
    assert refused.value.detail is Detail.WMI_ERROR


SOURCE = f"{{Tiny_Machine.CreationClassName='Tiny_Machine',Name='{GUIDS[0].lower()}'}}"


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("", 1),
        ("where AssocClass=Tiny_DiskOf", 1),
        ("where AssocClass=CIM_Component", 1),
        ("where ResultClass=CIM_LogicalDevice", 1),
        ("where ResultClass=Tiny_Machine", 0),
        ("where AssocClass=Tiny_DiskOf ResultClass=Tiny_Disk Role=GroupComponent ResultRole=partcomponent", 1),
        ("where Role=PartComponent", 0),
        ("where ResultRole=GroupComponent", 0),
    ],
)
def test_associators(options: str, expected: int) -> None:
    repository = TinyRepository()
    known = repository.cim_class
    repository.cim_class = lambda namespace, name: known(  # type: ignore[method-assign]
        namespace, {"CIM_Component": "Tiny_DiskOf", "CIM_LogicalDevice": "Tiny_Disk"}.get(name, name)
    )
    found = find(f"associators of {SOURCE} {options}", repository).rows
    assert [row.values["DeviceID"] for row in found] == [f"Microsoft:{GUIDS[0]}\\0"] * expected


def test_a_disk_leads_back_to_its_machine() -> None:
    path = f"Tiny_Disk.DeviceID='Microsoft:{GUIDS[2].lower()}\\\\2'"
    assert [row.values["ElementName"] for row in find(f"associators of {{{path}}}").rows] == ["vm-3"]
    assert [row.cim_class.name for row in find(f"references of {{{path}}}").rows] == ["Tiny_DiskOf"]
    unnamed = f"associators of {{Tiny_Disk='Microsoft:{GUIDS[2]}\\\\2'}}"
    assert len(find(unnamed).rows) == 1


def test_an_object_is_given_once_however_many_links_lead_to_it() -> None:
    row, link = disk(0, GUIDS[0])
    repository = TinyRepository([machine(1), row, link, link])
    assert len(find(f"associators of {SOURCE}", repository).rows) == 1


def test_a_source_that_is_gone_is_a_fault() -> None:
    with pytest.raises(Faulted) as refused:
        find(f"associators of {SOURCE}", TinyRepository([service()]))
    assert refused.value.fault is Fault.NOT_FOUND


def test_a_selector_filter_compares_plain_properties() -> None:
    view = Selecting(TinyRepository(), NAMESPACE, WHO, "HV01")
    assert [r.values["ElementName"] for r in view.selected("Tiny_Machine", [("enabledstate", "3")])] == ["vm-2"]
    for name, value in (("OperationalStatus", "2"), ("InstallDate", "x"), ("Nothing", "1"), ("ElementName", "a'b")):
        with pytest.raises(Faulted):
            view.selected("Tiny_Machine", [(name, value)])


@given(
    st.sampled_from(
        ["Name", "EnabledState", "Healthy", "InstallDate", "Ratio", "Notes", "__CLASS", "__PATH", "Summary"]
    ),
    st.sampled_from(["=", "<>", "<", ">=", "like", "isa"]),
    st.sampled_from(["'x'", "1", "-1.5", "TRUE", "NULL", "'20210101000000.000000+000'", "Name", "'[a-'", "'%'"]),
)
@settings(max_examples=300, deadline=None)
def test_any_comparison_gives_rows_or_a_fault(name: str, sign: str, value: str) -> None:
    refused: Fault | None = None
    try:
        found = find(f"select * from Tiny_Machine where {name} {sign} {value}").rows
    except Faulted as faulted:
        refused, found = faulted.fault, []
    assert len(found) <= 3
    assert refused in (None, Fault.CANNOT_PROCESS_FILTER)

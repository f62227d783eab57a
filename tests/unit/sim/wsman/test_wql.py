"""The query language: what is read, what is refused, and that nothing else ever happens."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvgui.sim.wsman.wql import (
    Both,
    Compare,
    Either,
    Isa,
    Like,
    Linked,
    Name,
    Not,
    NotWql,
    ObjectPath,
    Select,
    parse,
    parse_path,
)


def where(text: str) -> object:
    query = parse(f"select * from C where {text}")
    assert isinstance(query, Select)
    return query.where


def test_all_columns_with_a_trailing_blank() -> None:
    assert parse("SELECT * FROM Msvm_ComputerSystem ") == Select(None, "Msvm_ComputerSystem", None)


def test_columns_keep_their_spelling() -> None:
    assert parse("select Name , ElementName,__CLASS from C") == Select(("Name", "ElementName", "__CLASS"), "C", None)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Name = 'x'", Compare(Name("Name"), "=", "x")),
        ('Name="x"', Compare(Name("Name"), "=", "x")),
        ("Name != __SERVER", Compare(Name("Name"), "<>", Name("__SERVER"))),
        ("A <> 1", Compare(Name("A"), "<>", 1)),
        ("A<=-2", Compare(Name("A"), "<=", -2)),
        ("A >= 0x10", Compare(Name("A"), ">=", 16)),
        ("A < 1.5", Compare(Name("A"), "<", 1.5)),
        ("5 < A", Compare(Name("A"), ">", 5)),
        ("A = TRUE", Compare(Name("A"), "=", True)),
        ("A is null", Compare(Name("A"), "=", None)),
        ("A IS NOT NULL", Compare(Name("A"), "<>", None)),
        ("A like 'Microsoft:Definition%Maximum'", Like(Name("A"), "Microsoft:Definition%Maximum")),
        ("__THIS ISA 'CIM_System'", Isa(Name("__THIS"), "CIM_System")),
        (r"A = 'Microsoft:G\\D'", Compare(Name("A"), "=", r"Microsoft:G\D")),
        (r"A = 'it\'s \"so\"'", Compare(Name("A"), "=", 'it\'s "so"')),
        ("not A = 1", Not(Compare(Name("A"), "=", 1))),
        (
            "A=1 or B=2 and C=3",
            Either((Compare(Name("A"), "=", 1), Both((Compare(Name("B"), "=", 2), Compare(Name("C"), "=", 3))))),
        ),
        (
            "(A=1 or B=2) AND C=3",
            Both((Either((Compare(Name("A"), "=", 1), Compare(Name("B"), "=", 2))), Compare(Name("C"), "=", 3))),
        ),
    ],
)
def test_conditions(text: str, condition: object) -> None:
    assert where(text) == condition


def test_associators_in_the_shape_of_libvirt() -> None:
    text = (
        "ASSOCIATORS OF {Msvm_ComputerSystem.CreationClassName='Msvm_ComputerSystem',Name='abc'} "
        "WHERE AssocClass = Msvm_SettingsDefineState ResultClass = Msvm_VirtualSystemSettingData "
    )
    assert parse(text) == Linked(
        ObjectPath(None, "Msvm_ComputerSystem", (("CreationClassName", "Msvm_ComputerSystem"), ("Name", "abc"))),
        links=False,
        assoc_class="Msvm_SettingsDefineState",
        result_class="Msvm_VirtualSystemSettingData",
    )


def test_references_with_roles() -> None:
    found = parse(r'references of {C.InstanceID="Microsoft:A\\B}"} where ResultClass=L Role=Antecedent')
    source = ObjectPath(None, "C", (("InstanceID", r"Microsoft:A\B}"),))
    assert found == Linked(source, links=True, result_class="L", role="Antecedent")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (r"\\HV01\root\virtualization\v2:C.Name=\"x\"".replace('\\"', '"'), ("root/virtualization/v2", "C", "x")),
        ("root/cimv2:C.Name='x'", ("root/cimv2", "C", "x")),
        ("C.Name='x'", (None, "C", "x")),
    ],
)
def test_paths(text: str, path: tuple[str | None, str, str]) -> None:
    assert parse_path(text) == ObjectPath(path[0], path[1], (("Name", path[2]),))


def test_a_path_may_leave_its_only_key_unnamed() -> None:
    assert parse_path('C="x"') == ObjectPath(None, "C", (("", "x"),))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "select",
        "select from C",
        "select * C",
        "select * from C where",
        "select * from C where A",
        "select * from C where A =",
        "select * from C where A == 1",
        "select * from C where 'a' = 'a'",
        "select * from C where A = 'x",
        r"select * from C where A = 'C:\dir'",
        "select * from C where A not like 'x'",
        "select * from C where A like B",
        "select * from C where (A = 1",
        "select * from C where A = 1)",
        "select * from C order by A",
        "select count(*) from C",
        "select * from C group by A",
        "select * from meta_class where __this isa 'C' within 2",
        "select * from __InstanceModificationEvent within 0 where TargetInstance isa 'C'",
        "select * from __InstanceModificationEvent within x where TargetInstance isa 'C'",
        "select * from __InstanceModificationEvent within 2 where A.B.C = 1",
        "select * from C; drop",
        "update C set A = 1",
        "associators of C",
        "associators of {C} where",
        "associators of {C.A='x'} where AssocClass X",
        "associators of {C.A='x'} where ClassDefsOnly",
        "associators of {C.A='x'} where AssocClass=X and ResultClass=Y",
        "references of {C.A='x'} where AssocClass=X",
        "references of {C.A=}",
        "associators of {C.A='x',}",
        "associators of {C.A='x',B}",
        "associators of {}",
    ],
)
def test_everything_else_is_refused(text: str) -> None:
    with pytest.raises(NotWql):
        parse(text)


def test_deep_nesting_is_refused_before_it_hurts() -> None:
    with pytest.raises(NotWql):
        where("(" * 5000 + "A=1" + ")" * 5000)
    with pytest.raises(NotWql):
        where("not " * 5000 + "A=1")


_KEYWORDS = (
    "select",
    "from",
    "where",
    "and",
    "or",
    "not",
    "like",
    "isa",
    "is",
    "null",
    "associators",
    "references",
    "of",
)
_SIGNS = (
    "*",
    "(",
    ")",
    "=",
    "<>",
    ",",
    "\\",
    "'",
    "{",
    "'x'",
    '"y"',
    "1",
    "-2.5e3",
    "0xF",
    "{C.A='x'}",
    "A",
    "AssocClass",
)
_WORDS = st.sampled_from((*_KEYWORDS, *_SIGNS))


@given(st.one_of(st.text(), st.lists(_WORDS, max_size=14).map(" ".join)))
@settings(max_examples=400, deadline=None)
def test_any_text_is_a_query_or_not_wql(text: str) -> None:
    try:
        found = parse(text)
    except NotWql:
        return
    assert isinstance(found, (Select, Linked))

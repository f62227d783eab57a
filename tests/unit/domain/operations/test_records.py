"""Journal entries, operations and outcomes."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter

import pytest

from hvgui.domain.keys import HostId, OperationId, VmId, VmKey
from hvgui.domain.operations.export import COLUMNS, as_fields, harmless, rows_to_csv, to_csv, to_json
from hvgui.domain.operations.operation import (
    STAGING_SHARE,
    Counts,
    Item,
    OperationKind,
    OperationPicture,
    counts_of,
    sum_of,
)
from hvgui.domain.operations.outcome import (
    Cancelled,
    Done,
    Failed,
    Outcome,
    Skipped,
    Unknown,
    is_closed,
    is_interrupted,
)
from hvgui.domain.operations.record import Asked, Ending, Record, RecordKind, ending_of, is_on, switch
from hvgui.domain.trouble import Trouble, TroubleKind

KEY = VmKey(HostId("h"), VmId("V"))
ASKED = Asked(
    key=KEY,
    vm="web",
    host="hv",
    kind=RecordKind.KVP,
    subject="host/n",
    before="a",
    wanted="=b",
    account="adm",
    undoes=3,
)
ENTRY = Record(
    number=7,
    at=0.0,
    asked=ASKED,
    operator="anna",
    ended=61.9,
    ending=Ending.FAILED,
    after="c",
    after_known=True,
    trouble="host-fault",
    message="said no",
)


def test_services_are_written_as_switches() -> None:
    for on in (True, False, None):
        assert is_on(switch(on)) is on
    assert (switch(True), switch(False), switch(None)) == ("on", "off", None)


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        (Done(), (Ending.DONE, "", "")),
        (Failed(Trouble(TroubleKind.HOST_FAULT, "vm", "no", (5, 7))), (Ending.FAILED, "host-fault", "no 5 7")),
        (Failed(Trouble(TroubleKind.HOST_FAULT, "vm", "no")), (Ending.FAILED, "host-fault", "no")),
        (Failed(Trouble(TroubleKind.HOST_FAULT, "vm", "", (5,))), (Ending.FAILED, "host-fault", "5")),
        (Unknown(1.0), (Ending.UNKNOWN, "", "")),
        (Unknown(1.0, Trouble(TroubleKind.HOST_GONE, "vm", "x")), (Ending.UNKNOWN, "host-gone", "x")),
        (Cancelled(), (Ending.CANCELLED, "", "")),
        (Skipped(Trouble(TroubleKind.DESTINATION_EXISTS)), (Ending.CANCELLED, "destination-exists", "skipped")),
    ],
)
def test_every_outcome_has_an_ending(outcome: Outcome, told: tuple[Ending, str, str]) -> None:
    assert ending_of(outcome) == told


def unknown(kind: TroubleKind) -> Unknown:
    return Unknown(0.0, Trouble(kind))


def test_only_a_person_settles_what_is_interrupted_or_cannot_be_told() -> None:
    interrupted, closed = unknown(TroubleKind.INTERRUPTED), unknown(TroubleKind.CANNOT_BE_TOLD)
    assert (is_interrupted(interrupted), is_closed(interrupted)) == (True, True)
    assert (is_interrupted(closed), is_closed(closed)) == (False, True)
    failed = Failed(Trouble(TroubleKind.INTERRUPTED))
    for other in (unknown(TroubleKind.HOST_GONE), Unknown(0.0), failed, Done(), Cancelled(), None):
        assert (is_interrupted(other), is_closed(other)) == (False, False)


def test_entries_are_told_by_column() -> None:
    assert as_fields(ENTRY) == {
        "number": 7,
        "time": "1970-01-01T00:00:00+00:00",
        "operator": "anna",
        "account": "adm",
        "host": "hv",
        "vm": "web",
        "vm_id": "V",
        "kind": "kvp",
        "subject": "host/n",
        "before": "a",
        "wanted": "=b",
        "after": "c",
        "outcome": "failed",
        "ended": "1970-01-01T00:01:01+00:00",
        "trouble": "host-fault",
        "message": "said no",
        "undoes": 3,
    }
    open_ = as_fields(Record(number=1, at=0.0, asked=ASKED, after="stale"))
    assert (open_["after"], open_["ended"], open_["outcome"]) == (None, None, "asked")


def test_a_table_has_a_header_and_runs_nothing() -> None:
    text = to_csv([ENTRY])
    assert text.endswith("\r\n")
    header, row = csv.reader(io.StringIO(text, newline=""))
    assert tuple(header) == COLUMNS
    told = dict(zip(header, row, strict=True))
    assert (told["number"], told["wanted"], told["undoes"]) == ("7", "'=b", "3")
    assert rows_to_csv(["a", "b"], [{"b": None, "c": 1}]) == "a,b\r\n,\r\n"


def test_json_keeps_values_as_they_are() -> None:
    assert json.loads(to_json([ENTRY, ENTRY])) == [as_fields(ENTRY)] * 2
    assert json.loads(to_json([])) == []


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "＋", "－", "＠", " =", "\n="])
def test_no_cell_begins_like_a_formula(start: str) -> None:
    assert harmless(f"{start}1").startswith("'")


@pytest.mark.parametrize(
    ("value", "cell"), [(None, ""), (-5, "-5"), (0, "0"), ("web", "web"), ("a=b", "a=b"), ("a\r\nb", "a\nb")]
)
def test_other_cells_stay_as_they_are(value: object, cell: str) -> None:
    assert harmless(value) == cell


def test_what_nobody_would_see_is_named_in_a_cell() -> None:
    assert harmless("a\u202eb") != "a\u202eb"
    assert "\u202e" not in harmless("a\u202eb")


def item(progress: float = 0.0, outcome: Outcome | None = None) -> Item:
    return Item(key=KEY, progress=progress, outcome=outcome)


@pytest.mark.parametrize(
    ("progress", "stages"),
    [
        (0.0, (0.0, 0.0)),
        (STAGING_SHARE / 2, (0.5, 0.0)),
        (STAGING_SHARE, (1.0, 0.0)),
        (STAGING_SHARE + (1 - STAGING_SHARE) / 2, (1.0, 0.5)),
        (1.0, (1.0, 1.0)),
    ],
)
def test_a_file_goes_to_the_host_and_then_into_the_guest(progress: float, stages: tuple[float, float]) -> None:
    assert item(progress).stages == pytest.approx(stages)
    assert item(progress, Cancelled()).stages == (1.0, 1.0)


def shown(*items: Item, **more: object) -> OperationPicture:
    return OperationPicture(id=OperationId(1), kind=OperationKind.COPY_FILES, items=items, **more)  # type: ignore[arg-type]


def test_progress_is_that_of_all_items() -> None:
    assert shown(item(0.5), item(0.1, Done())).progress == 0.75
    assert shown().progress == 1.0
    assert shown(item(STAGING_SHARE), item(0.0, Done()), item(), item()).stages == (0.5, 0.25)
    assert shown().stages == (0.0, 0.0)


def test_an_operation_runs_until_it_has_ended() -> None:
    assert shown().running
    assert not shown(ended=0.0).running


def test_counts_add_up() -> None:
    bad = Trouble(TroubleKind.HOST_FAULT)
    outcomes: list[Outcome | None] = [Done()] * 2 + [Failed(bad)] * 3 + [Unknown(0.0)] * 4 + [Cancelled()] * 5
    outcomes += [Skipped(bad)] * 6 + [None] * 7
    counts = Counts(done=2, failed=3, unknown=4, cancelled=5, skipped=6, open=7)
    assert shown(*(item(outcome=each) for each in outcomes)).counts == counts
    assert (
        counts_of({}) == counts_of(Counter()) == sum_of([]) == Counts(done=0, failed=0, unknown=0, cancelled=0, open=0)
    )
    assert sum_of([counts, counts]) == Counts(done=4, failed=6, unknown=8, cancelled=10, skipped=12, open=14)
    assert shown(item(), tally=counts).counts is counts

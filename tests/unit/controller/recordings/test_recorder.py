"""A recording made over a wire that answers from another recording: real envelopes, real files, no network."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hvgui.controller.recordings import recorder as recorders
from hvgui.controller.recordings.folder import About, Written, check_free, files_of, write
from hvgui.controller.recordings.host_recording import HostRecording
from hvgui.controller.recordings.leaks import Originals
from hvgui.controller.recordings.recorder import Asked, HostRecorder, anonymous_files
from hvgui.controller.recordings.recording_wire import (
    Exchanged,
    NotReading,
    RecordingWire,
    shape_of,
    texts_of,
)
from hvgui.domain.hosts.host import HostFacts, HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.operations.recording import Recorded, RecordingStage
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble, Troubled, TroubleKind, WireError
from hvgui.hyperv.host_reading import Dialect
from hvgui.sim.recordings import read_recording
from hvgui.values import replace
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Identity, Instance, Invoked, Nothing, Page, Reply
from hvgui.wsman.requests import (
    CreateShell,
    EndpointReference,
    Enumerate,
    Get,
    Identify,
    Invoke,
    Pull,
    Release,
    Request,
)
from hvgui.wsman.vocabulary import all_classes, class_uri
from tests.support.paper_world import KEY, World, play
from tests.support.recorded_wire import SYNTHETIC, RecordedWire, read_once

PROFILE = HostProfile(id=HostId("h"), address="hv.acme.example", user="ACME\\anna")
RENAMED = {"anon-name-001": "HV-ACME-07", "anon-name-006": "Acme-Web"}
Told = tuple[RecordingStage, int, int]


def quietly(*_: object) -> None:
    """No progress."""


class Making:
    """A recorder of a recorded host, and what it told."""

    def __init__(
        self,
        folder: Path,
        closed: frozenset[str] = frozenset(),
        of: str = "simulated-2022-en",
        *,
        read_only: bool = False,
    ) -> None:
        self.folder = folder
        self.wires: list[RecordedWire] = []
        self.told: list[Told] = []
        self.recorder = HostRecorder(Asked(replace(PROFILE, read_only=read_only), folder, closed=closed), self._wire)
        self.recording = read_once(SYNTHETIC / of)

    def _wire(self, profile: HostProfile, tap: Callable[[str, bytes], None]) -> RecordedWire:
        assert profile == self.recorder._asked.profile
        self.wires.append(RecordedWire(self.recording, tap, RENAMED))
        return self.wires[-1]

    def run(self, at: Callable[[RecordingStage], None] = quietly) -> Recorded:
        def told(stage: RecordingStage, done: int, of: int) -> None:
            self.told.append((stage, done, of))
            at(stage)

        return self.recorder.run(told)

    @property
    def methods(self) -> set[str]:
        return {request.method for request in self.wires[0].asked if isinstance(request, Invoke)}


def refused(make: Callable[[], object]) -> Trouble:
    with pytest.raises(Refusal) as caught:
        make()
    return caught.value.trouble


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Making, Recorded]:
    making = Making(tmp_path_factory.mktemp("made") / "new" / "recording")
    return making, making.run()


def test_a_recording_holds_what_was_read_and_nothing_of_the_host(made: tuple[Making, Recorded]) -> None:
    making, done = made
    kept = read_recording(making.folder)
    assert (kept.kind, kept.build, kept.version, kept.language, kept.vms) == ("host", 20348, "10.0.20348", 1033, 1)
    assert kept.derived_from == ""
    asked = [dict(exchange.request)["action"] for exchange in making.recording.exchanges]
    assert [dict(exchange.request)["action"] for exchange in kept.exchanges] == asked[:28] + asked[29:]
    assert [e.fault for e in kept.exchanges].count(True) == 2, "how the host says no is part of it"
    assert done == Recorded(str(making.folder), len(list(making.folder.iterdir())), 1, 1, done.not_searched)
    written = "".join(path.read_text(encoding="utf-8") for path in making.folder.iterdir()).casefold()
    for original in ("acme", "anna", "hv-acme-07", "acme-web"):
        assert original not in written
    assert making.wires[0].closed


def test_the_manifest_says_when_by_whom_and_what_each_file_answers(made: tuple[Making, Recorded]) -> None:
    making, _ = made
    manifest = json.loads((making.folder / "manifest.json").read_text(encoding="utf-8"))
    first, second = manifest["exchanges"][:2]
    assert first["request"] == {"action": "Identify"}
    assert first["replies"][0]["file"] == "00001-identify-Identify-1.xml"
    assert second["replies"][0]["class"] == "Win32_OperatingSystem"
    assert {(each["build"], each["date"]) for one in manifest["exchanges"] for each in one["replies"]} == {
        (20348, manifest["date"])
    }
    files = [each["file"] for one in manifest["exchanges"] for each in one["replies"]]
    assert sorted([*files, "manifest.json"]) == sorted(path.name for path in making.folder.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_their_owner_reads_the_files(made: tuple[Making, Recorded]) -> None:
    making, _ = made
    assert making.folder.stat().st_mode & 0o077 == 0
    assert {path.stat().st_mode & 0o077 for path in making.folder.iterdir()} == {0}


def test_progress_goes_through_its_stages_without_going_back(made: tuple[Making, Recorded]) -> None:
    making, done = made
    stages = list(dict.fromkeys(stage for stage, _, _ in making.told))
    assert stages == [
        RecordingStage.READING,
        RecordingStage.REPLACING,
        RecordingStage.CHECKING,
        RecordingStage.WRITING,
    ]
    replacing = [told[1:] for told in making.told if told[0] is RecordingStage.REPLACING]
    count = len(replacing) // 2
    assert replacing == [(n, 2 * count) for n in range(2 * count)]
    checking = [told[1:] for told in making.told if told[0] is RecordingStage.CHECKING]
    assert checking == [(n, done.files) for n in range(done.files)]
    assert making.told[-1] == (RecordingStage.WRITING, 0, done.files)
    reading = [told[1:] for told in making.told if told[0] is RecordingStage.READING]
    assert reading[0] == (0, 1)
    assert reading[1:] == [(n, reading[1][1]) for n in range(reading[1][1])]


@pytest.mark.parametrize("stage", RecordingStage)
def test_one_that_is_cancelled_writes_nothing(tmp_path: Path, stage: RecordingStage) -> None:
    making = Making(tmp_path / "recording")

    def cancel(now: RecordingStage) -> None:
        if now is stage:
            making.recorder.cancel()

    assert refused(lambda: making.run(cancel)) == Trouble(TroubleKind.RECORDING_CANCELLED, PROFILE.label)
    assert list(tmp_path.iterdir()) == []
    assert making.wires[0].closed


def test_a_wire_that_is_cut_by_cancelling_is_no_trouble_of_the_host(tmp_path: Path) -> None:
    class Cut(RecordedWire):
        def ask(self, request: Request) -> Reply:
            making.recorder.cancel()
            assert self.closed
            raise WireError(Trouble(TroubleKind.WIRE_LOST, "hv"), sent=True)

    making = Making(tmp_path / "recording")
    making.recorder = HostRecorder(Asked(PROFILE, tmp_path / "recording"), lambda _, tap: Cut(making.recording, tap))
    assert refused(making.run).kind is TroubleKind.RECORDING_CANCELLED


@pytest.mark.parametrize("there", ["a file", "a full folder"])
def test_nothing_is_overwritten(tmp_path: Path, there: str) -> None:
    folder = tmp_path / "recording"
    if there == "a file":
        folder.write_text("mine")
    else:
        folder.mkdir()
        (folder / "mine").write_text("mine")
    making = Making(folder)
    assert refused(making.run) == Trouble(TroubleKind.RECORDING_PLACE_TAKEN, str(folder))
    assert making.wires == [], "looked at before anything is asked"


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "recording").mkdir()
    making = Making(tmp_path / "recording")
    assert read_recording(Path(making.run().folder)).vms == 1


def test_a_folder_that_fills_up_meanwhile_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "recording"

    def fill(stage: RecordingStage) -> None:
        if stage is RecordingStage.WRITING:
            folder.mkdir()
            (folder / "mine").write_text("mine")

    assert refused(lambda: Making(folder).run(fill)).kind is TroubleKind.RECORDING_PLACE_TAKEN
    assert [path.name for path in tmp_path.rglob("*")] == ["recording", "mine"]


def test_a_disk_that_refuses_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    folder = tmp_path / "file" / "recording"
    found = refused(Making(folder).run)
    assert (found.kind, found.subject) == (TroubleKind.RECORDING_NOT_WRITTEN, str(folder))
    assert found.detail


@pytest.mark.parametrize("how", ["by its entry", "by another entry"])
def test_a_host_that_must_not_be_changed_is_asked_for_no_method_at_all(tmp_path: Path, how: str) -> None:
    if how == "by its entry":
        making = Making(tmp_path / "recording", read_only=True)
    else:
        making = Making(tmp_path / "recording", closed=frozenset({"hv-acme-07"}))
    done = making.run()
    assert making.methods == set()
    assert done.vms == 1


def test_otherwise_only_methods_that_read_are_called(tmp_path: Path) -> None:
    making = Making(tmp_path / "recording", closed=frozenset({"another"}))
    making.run()
    assert making.methods == {"GetSummaryInformation", "GetVirtualSystemThumbnailImage"}


def test_of_many_vms_only_some_are_looked_at_closely(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorders, "MOST_VMS", 1)
    done = Making(tmp_path / "recording", of="simulated-2012r2-ja").run()
    assert (done.vms, done.closely) == (2, 1)


def test_a_host_that_says_no_at_the_door_is_told_as_everywhere(tmp_path: Path) -> None:
    class Closed(RecordedWire):
        def ask(self, request: Request) -> Reply:
            raise Fault(codes=(5,), subcode="AccessDenied", reason="", detail="no")

    making = Making(tmp_path / "recording")
    made = HostRecorder(Asked(PROFILE, tmp_path / "recording"), lambda _, tap: Closed(making.recording, tap))
    found = refused(lambda: made.run(quietly))
    assert (found.kind, found.subject) == (TroubleKind.ACCESS_DENIED, PROFILE.label)


DIALECT = Dialect(
    HostFacts(name="HV-ACME-07", build=1, os_version="2", language=3),
    EndpointReference("r", ()),
    summary_is_queryable=True,
)


def envelope(text: str) -> bytes:
    return f'<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><x:A xmlns:x="u:x"><x:Custom>{text}</x:Custom></x:A></s:Body></s:Envelope>'.encode()


def test_an_original_that_is_left_stops_the_recording_and_is_told() -> None:
    originals = Originals()
    originals.add("anon-text-but-not-of-ours")
    shape: dict[str, object] = {"action": "Get", "resource": "anon-text-but-not-of-ours", "selectors": {}}
    exchange = Exchanged(shape, "A", [envelope("Acme")], complete=True)
    found = refused(
        lambda: anonymous_files(Asked(PROFILE, Path("x")), [exchange], DIALECT, 1, originals, quietly, quietly)
    )
    assert (found.kind, found.subject) == (TroubleKind.RECORDING_LEAKS, PROFILE.label)
    assert found.detail == "manifest.json: anon-text-but-not-of-ours"


def test_requests_lose_what_names_the_host_and_keep_our_own_words() -> None:
    guid = "3F0B7F5A-7B0C-4F7A-9A2E-3C0D5E1B2A34"
    shape: dict[str, object] = {
        "action": "Invoke",
        "resource": "http://x/Widget",
        "method": "Widget",
        "selectors": {"Name": guid},
        "arguments": {"Width": ["80"], "Target": [{"resource": "r", "selectors": {"Name": guid}}]},
    }
    exchange = Exchanged(shape, "A", [envelope("Other")], complete=True)
    files = anonymous_files(
        Asked(PROFILE, Path("x"), derived_from="a test"), [exchange], DIALECT, 1, Originals(), quietly, quietly
    )
    manifest = json.loads(files["manifest.json"])
    (told,) = manifest["exchanges"]
    assert (told["request"]["method"], told["request"]["resource"]) == ("Widget", "http://x/Widget")
    assert told["request"]["arguments"]["Width"] == ["80"]
    renamed = told["request"]["selectors"]["Name"]
    assert renamed != guid
    assert told["request"]["arguments"]["Target"] == [{"resource": "r", "selectors": {"Name": renamed}}]
    assert (manifest["kind"], manifest["derived_from"]) == ("synthetic", "a test")
    assert (manifest["build"], manifest["version"], manifest["language"], manifest["vms"]) == (1, "2", 3, 1)


# the wire


class Answering:
    """A wire that answers with what it was given, and taps as a real one does."""

    def __init__(self, wire: RecordingWire, *replies: Reply | Exception, silent: bool = False) -> None:
        self._wire = wire
        self._replies = list(replies)
        self._silent = silent
        self.asked: list[Request] = []
        self.closed = False

    def ask(self, request: Request) -> Reply:
        self.asked.append(request)
        self._wire.heard(">", b"question")
        if not self._silent:
            self._wire.heard("<", f"answer {len(self.asked)}".encode())
        reply = self._replies.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return reply

    def close(self) -> None:
        self.closed = True


def recording(*replies: Reply | Exception, silent: bool = False) -> tuple[RecordingWire, Answering]:
    wire = RecordingWire()
    inner = Answering(wire, *replies, silent=silent)
    return wire.over(inner), inner


CLASS = class_uri("Msvm_X")
QUERY = Enumerate(all_classes(), "select * from Msvm_X")
SUMMARY = Invoke(CLASS, "GetSummaryInformation", (), ())
FAULT = Fault(codes=(5,), subcode="", reason="", detail="")


@pytest.mark.parametrize(
    "request_", [Invoke(CLASS, "RequestStateChange", (), ()), CreateShell()], ids=["a change", "a shell"]
)
def test_what_does_not_read_is_not_sent(request_: Request) -> None:
    wire, inner = recording()
    with pytest.raises(NotReading):
        wire.ask(request_)
    assert inner.asked == []


def test_methods_that_read_are_sent_unless_nothing_may_be() -> None:
    wire, inner = recording(Invoked(0, Instance("O")))
    wire.ask(SUMMARY)
    assert inner.asked == [SUMMARY]
    wire.read_only = True
    with pytest.raises(NotReading, match="GetSummaryInformation"):
        wire.ask(SUMMARY)
    wire.close()
    assert inner.closed


def test_pages_belong_to_their_question() -> None:
    end = Page((), None)
    wire, _ = recording(Page((), "c"), Page((), "c"), end)
    wire.ask(QUERY)
    assert wire.exchanges == [], "not answered to its end"
    wire.ask(Pull(all_classes(), "c"))
    wire.ask(Pull(all_classes(), "c"))
    (kept,) = wire.exchanges
    assert kept.replies == [b"answer 1", b"answer 2", b"answer 3"]
    assert (kept.class_name, kept.fault, kept.shape) == ("Msvm_X", False, shape_of(QUERY))


def test_a_question_is_kept_once_and_the_complete_one_wins() -> None:
    wire, _ = recording(Page((), "c"), Page((), None), Page((), None))
    for _n in range(3):
        wire.ask(QUERY)
    (kept,) = wire.exchanges
    assert kept.replies == [b"answer 2"]


def test_a_fault_is_kept_as_an_answer() -> None:
    wire, _ = recording(FAULT)
    with pytest.raises(Fault):
        wire.ask(QUERY)
    (kept,) = wire.exchanges
    assert (kept.fault, kept.replies) == (True, [b"answer 1"])


def test_what_was_never_answered_is_not_kept() -> None:
    wire, _ = recording(Nothing(), Page((), None), FAULT, silent=True)
    wire.ask(Release(all_classes(), "c"))
    wire.ask(QUERY)
    with pytest.raises(Fault):
        wire.ask(QUERY)
    assert wire.exchanges == []


def test_a_page_or_a_farewell_without_a_question_is_nobodys() -> None:
    wire, _ = recording(Page((), None), Nothing(), Identity("", "", ""))
    wire.ask(Pull(all_classes(), "c"))
    wire.ask(Release(all_classes(), "c"))
    assert wire.exchanges == []
    wire.ask(Identify())
    assert [kept.class_name for kept in wire.exchanges] == ["Identify"]


REFERENCE = EndpointReference(CLASS, (("Name", "V"),))


@pytest.mark.parametrize(
    ("request_", "shape", "texts"),
    [
        (Identify(), {"action": "Identify"}, ["Identify"]),
        (Enumerate(CLASS), {"action": "Enumerate", "resource": CLASS, "wql": ""}, ["Enumerate", CLASS, ""]),
        (Get(CLASS, (("A", "b"),)), {"action": "Get", "resource": CLASS, "selectors": {"A": "b"}}, ["Get", CLASS, "b"]),
        (
            Invoke(CLASS, "M", (("A", "b"),), (("On", True), ("Refs", (REFERENCE,)), ("N", (5, 6)))),
            {
                "action": "Invoke",
                "resource": CLASS,
                "method": "M",
                "selectors": {"A": "b"},
                "arguments": {
                    "On": ["true"],
                    "Refs": [{"resource": CLASS, "selectors": {"Name": "V"}}],
                    "N": ["5", "6"],
                },
            },
            ["Invoke", CLASS, "M", "b", "true", CLASS, "V", "5", "6"],
        ),
    ],
)
def test_requests_are_named_by_their_shape(request_: Request, shape: dict[str, object], texts: list[str]) -> None:
    assert shape_of(request_) == shape
    assert texts_of(shape) == texts
    assert texts_of({"n": 5}) == []


def test_what_asks_nothing_has_no_shape() -> None:
    with pytest.raises(NotReading, match="Release"):
        shape_of(Release(CLASS, "c"))


@pytest.mark.parametrize(
    ("request_", "name"),
    [
        (Get(CLASS, ()), "Msvm_X"),
        (Enumerate(CLASS), "Msvm_X"),
        (Enumerate("http://x/a-b.c*"), "abc"),
        (Enumerate("r", "SELECT * FROM Msvm_Y where A='from B'"), "B"),
        (Enumerate("r", "associators of {A} where ResultClass=Msvm_Z"), "Msvm_Z"),
        (Enumerate("r", "nothing we know"), "Query"),
    ],
)
def test_files_are_named_by_the_class_that_is_asked_for(request_: Request, name: str) -> None:
    replies = (Nothing(),) if isinstance(request_, Get) else (Page((), None),)
    wire, _ = recording(*replies)
    wire.ask(request_)
    assert [kept.class_name for kept in wire.exchanges] == [name]


# the files

ABOUT = About(date="2026-01-02", program="1", build=5, version="v", language=7, vms=2)


def test_file_names_hold_nothing_but_plain_letters() -> None:
    request = {"action": "Enumerate"}
    files = files_of(
        ABOUT, [Written(request, "A/../b c", True, ["<a/>", "<b/>"]), Written(request, "X" * 99, False, ["<c/>"])]
    )
    long = "X" * 60
    assert [*files] == [
        "00001-enumerate-Abc-1.xml",
        "00001-enumerate-Abc-2.xml",
        f"00002-enumerate-{long}-1.xml",
        "manifest.json",
    ]
    manifest = json.loads(files["manifest.json"])
    assert [e["fault"] for e in manifest["exchanges"]] == [True, False]
    assert (manifest["format"], manifest["kind"], manifest["derived_from"]) == (1, "host", "")
    assert files_of(replace(ABOUT, derived_from="x"), [])["manifest.json"].count('"synthetic"') == 1


def test_a_write_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    steps = iter([None, KeyboardInterrupt()])

    def go_on() -> None:
        if (error := next(steps)) is not None:
            raise error

    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "r", {"a": "1", "b": "2"}, go_on)
    assert list(tmp_path.iterdir()) == []
    check_free(tmp_path / "r")


def test_line_ends_are_written_as_they_are(tmp_path: Path) -> None:
    write(tmp_path / "deep" / "r", {"a": "1\r\n2\n"}, lambda: None)
    assert (tmp_path / "deep" / "r" / "a").read_bytes() == b"1\r\n2\n"


def test_a_window_hears_each_percent_once(tmp_path: Path) -> None:
    posted: list[Told] = []
    making = Making(tmp_path / "recording")
    made = HostRecording(making.recorder, None, lambda call: call(), lambda *told: posted.append(told))  # type: ignore[arg-type]
    for done in (0, 1, 2, 3, 200, 399):
        made._heard(RecordingStage.READING, done, 400)
    made._heard(RecordingStage.WRITING, 0, 0)
    assert posted == [
        (RecordingStage.READING, 0, 400),
        (RecordingStage.READING, 200, 400),
        (RecordingStage.READING, 399, 400),
        (RecordingStage.WRITING, 0, 0),
    ]
    made.cancel()
    assert refused(making.run).kind is TroubleKind.RECORDING_CANCELLED


# recordings of hosts of this run


class Tapping(World):
    """A world whose hosts can be recorded: what is recorded comes from a recording."""

    def more(self) -> dict[str, Any]:
        self.taps: list[tuple[HostProfile, Secret | None]] = []
        return {"tapped": self._tapped}

    def _tapped(self, profile: HostProfile, secret: Any, tap: Callable[[str, bytes], None]) -> RecordedWire:
        self.taps.append((profile, secret()))
        self.wire = RecordedWire(read_once(SYNTHETIC / "simulated-2022-en"), tap, RENAMED)
        return self.wire


def test_a_host_of_this_run_is_recorded_with_its_own_account(tmp_path: Path) -> None:
    async def story(world: Tapping) -> None:
        await world.connect()
        told: list[Told] = []
        made = world.fleet.record_host(KEY.host, tmp_path / "recording", lambda *each: told.append(each))
        done = await made.ended()
        assert read_recording(Path(done.folder)).vms == 1
        assert [(profile.id, secret) for profile, secret in world.taps] == [(KEY.host, Secret("pw"))]
        assert told[0][0] is RecordingStage.READING
        assert {stage for stage, _, _ in told} == set(RecordingStage)
        assert any(isinstance(request, Invoke) for request in world.wire.asked)
        with pytest.raises(Troubled) as caught:
            world.fleet.record_host(HostId("?"), tmp_path / "other", quietly)
        assert caught.value.trouble == Trouble(TroubleKind.HOST_GONE, "?")

    play(Tapping, story)(tmp_path)


def test_a_computer_that_another_entry_closes_is_recorded_without_methods(tmp_path: Path) -> None:
    async def story(world: Tapping) -> None:
        await world.connect()
        picture = world.fleet.host(KEY.host)
        assert picture is not None
        closed = replace(
            picture,
            profile=replace(picture.profile, id=HostId("twin"), read_only=True),
            facts=HostFacts(name="HV-Acme-07"),
        )
        nameless = replace(closed, profile=replace(closed.profile, id=HostId("new")), facts=None)
        world.fleet.store.put_host(closed)
        world.fleet.store.put_host(nameless)
        await world.fleet.record_host(KEY.host, tmp_path / "recording", quietly).ended()
        assert not any(isinstance(request, Invoke) for request in world.wire.asked)

    play(Tapping, story)(tmp_path)


def test_where_nothing_can_be_tapped_nothing_is_recorded(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        await world.connect()
        with pytest.raises(Troubled):
            world.fleet.record_host(KEY.host, tmp_path / "recording", quietly)

    play(World, story)(tmp_path)

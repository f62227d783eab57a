"""A recording of a host, from the wire to the disk and back: nothing of the host in it, and the program reads it."""

from __future__ import annotations

import base64
import dataclasses
import html
import json
import re
import shutil
import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from hvgui.cli import main
from hvgui.controller.recordings.pseudonyms import Pseudonyms
from hvgui.controller.recordings.recorder import Asked, HostRecorder
from hvgui.desktop import keyring_store
from hvgui.desktop.keyring_store import SessionStore
from hvgui.domain.operations.recording import Recorded, RecordingStage
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.sim.host import SimHost
from hvgui.sim.recordings import RecordingRefused, read_recording
from hvgui.sim.replaying import replaying_host
from hvgui.sim.server.accounts import Account
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.values import replace
from hvgui.wsman.leaves import Leaf
from tests.support.account import PASSWORD, USER, typed
from tests.support.engine import Engine, journey
from tests.support.live_host import LiveHost, live_host
from tests.support.patience import until
from tests.support.programs import command, ended

ACCOUNT = Account(user=USER, password=PASSWORD)


def recorder(
    host: LiveHost,
    folder: Path,
    *,
    read_only: bool = False,
    closed: frozenset[str] = frozenset(),
    sent: list[bytes] | None = None,
) -> HostRecorder:
    """A recorder over the real wire; ``sent`` takes what goes to the host."""

    def wire(profile: Any, tap: Callable[[str, bytes], None]) -> PywinrmWire:
        def both(direction: str, envelope: bytes) -> None:
            if sent is not None and direction == ">":
                sent.append(envelope)
            tap(direction, envelope)

        return PywinrmWire(profile, lambda: Secret(PASSWORD), tap=both)

    return HostRecorder(Asked(replace(host.profile, read_only=read_only), folder, closed=closed), wire)


def quietly(*_: object) -> None:
    """No progress."""


@pytest.fixture(scope="module", params=[1, 2], ids=["ja-2019", "de-2012r2"])
def recorded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, ...]]:
    place = tmp_path_factory.mktemp("recorded")
    with live_host(place / "host", number=request.param) as host:
        done = recorder(host, place / "recording").run(quietly)
        yield host, place / "recording", done


@pytest.fixture
def one(tmp_path: Path) -> Iterator[LiveHost]:
    with live_host(tmp_path / "host", "one") as host:
        yield host


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    for name in ("user_config_dir", "user_data_dir"):
        monkeypatch.setattr(platformdirs, name, lambda *_, **__: str(tmp_path / "home"))
    monkeypatch.setattr(keyring_store, "KeyringStore", SessionStore)

    def go(port: int, *words: str) -> tuple[int, Any, str]:
        monkeypatch.setattr("sys.stdin", typed())
        code = main([*words, "--json", "--host", f"127.0.0.1:{port}", "--user", USER, "--password-stdin"])
        said = capsys.readouterr()
        return code, json.loads(said.out) if said.out else None, said.err

    return go


def originals(host: LiveHost) -> set[str]:
    """What the simulated host knows and nobody else may: asked of it, not of the program."""
    state = host.world.host
    found = {state.name}
    for machine in state.machines.values():
        guest = machine.guest
        found |= {machine.id, machine.name, guest.computer_name, *guest.addresses, *guest.addresses_v6}
        found |= {text for pair in guest.pushed_items for text in pair}
        found |= {point.id for point in machine.checkpoints} | {point.name for point in machine.checkpoints}
        notes = machine.settings.system.get("Notes") or ()
        assert isinstance(notes, list | tuple)
        found |= {str(note) for note in notes}
    return {text for text in found if len(text) > 2}


def plain(text: str) -> str:
    """What is packed in a body, laid open."""
    return html.unescape(html.unescape(html.unescape(text))).casefold()


def test_nothing_of_the_host_is_left(recorded: tuple[LiveHost, Path, Recorded]) -> None:
    host, folder, done = recorded
    files = {path.name: plain(path.read_text(encoding="utf-8")) for path in folder.iterdir()}
    assert done.files == len(files)
    assert done.vms == done.closely == len(host.world.host.machines)
    together = "\0".join(files.values())
    left = {text for text in originals(host) if text.casefold() in together}
    assert left == set()
    # Every GUID is one of ours, or of a service that every Windows has.
    guids = set(re.findall(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", together))
    strange = {guid for guid in guids if not guid.endswith("-0000-4000-8000-a00000000000")}
    assert len(strange - {"00000000-0000-0000-0000-000000000000"}) == 6


def test_files_are_private_and_named_by_our_own_words(recorded: tuple[LiveHost, Path, Recorded]) -> None:
    _host, folder, _done = recorded
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    names = {path.name for path in folder.iterdir()} - {"manifest.json"}
    assert all(re.fullmatch(r"\d{5}-(identify|enumerate|get|invoke)-\w+-\d+\.xml", name) for name in names)


def test_the_program_sees_the_same_in_the_recording(
    recorded: tuple[LiveHost, Path, Recorded], run: Callable[..., Any]
) -> None:
    """Numbers of VMs, states, services and guests, through the real client on both."""
    host, folder, _done = recorded

    def told(port: int) -> tuple[Any, ...]:
        code, said, _err = run(port, "list")
        assert code == 0
        vms = said["virtual_machines"]
        states = Counter(vm["state"] for vm in vms)
        services = Counter((name, json.dumps(state)) for vm in vms for name, state in vm["services"].items())
        return len(vms), states, services, said["hosts"][0]["version"]

    with replaying_host(read_recording(folder), (ACCOUNT,)) as replay:
        of_recording = told(replay.port)
        assert replay.stats.faults == 0
    assert of_recording == told(host.sim.port)


def test_a_recording_that_was_changed_is_refused(recorded: tuple[LiveHost, Path, Recorded], tmp_path: Path) -> None:
    _host, folder, _done = recorded

    def changed(name: str, change: Callable[[str], str]) -> str:
        copy = tmp_path / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(folder, copy)
        path = next(copy.glob(name))
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
        with pytest.raises(RecordingRefused) as refused:
            read_recording(copy)
        return str(refused.value)

    assert "was changed" in changed("00005-*-1.xml", lambda text: text.replace("2<", "3<", 1))
    assert "manifest.json was changed" in changed("manifest.json", lambda text: text.replace('"host"', '"synthetic"'))
    assert "no recording" in changed("manifest.json", lambda text: text[:-20])
    shutil.rmtree(tmp_path / "copy")
    shutil.copytree(folder, tmp_path / "copy")
    (tmp_path / "copy" / "more.xml").write_text("<x/>")
    with pytest.raises(RecordingRefused, match=r"more\.xml does not belong"):
        read_recording(tmp_path / "copy")


def test_what_is_not_recorded_is_refused(recorded: tuple[LiveHost, Path, Recorded], run: Callable[..., Any]) -> None:
    """A recorded host changes nothing: methods are denied, and it knows no shell and no subscriptions."""
    _host, folder, _done = recorded
    with replaying_host(read_recording(folder), (ACCOUNT,)) as replay:
        _code, said, _err = run(replay.port, "list")
        name = next(vm["name"] for vm in said["virtual_machines"] if vm["services"]["guest-services"])
        code, said, _err = run(replay.port, "services", "set", name, "guest-services=on", "time-sync=off")
        assert code == 1
        assert {item["trouble"] for item in said["items"]} <= {"read-only", "access-denied"}


def test_a_hole_in_the_replacing_is_refused(one: LiveHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the last look finds is told with its file, and nothing is written."""

    def as_it_is(_self: Pseudonyms, _leaf: Leaf, text: str) -> str:
        return text

    monkeypatch.setattr(Pseudonyms, "_of_item", as_it_is)
    with pytest.raises(Refusal) as refused:
        recorder(one, tmp_path / "recording").run(quietly)
    assert refused.value.trouble.kind is TroubleKind.RECORDING_LEAKS
    assert "Msvm_KvpExchangeComponent" in refused.value.trouble.detail
    assert not [path for path in tmp_path.iterdir() if "recording" in path.name]


@pytest.mark.parametrize("stage", list(RecordingStage))
def test_cancelling_leaves_nothing(one: LiveHost, tmp_path: Path, stage: RecordingStage) -> None:
    running = recorder(one, tmp_path / "recording")
    met: list[RecordingStage] = []

    def told(now: RecordingStage, done: int, _of: int) -> None:
        met.append(now)
        if now is stage and (done > 2 or stage is RecordingStage.WRITING):
            running.cancel()

    with pytest.raises(Refusal) as refused:
        running.run(told)
    assert refused.value.trouble.kind is TroubleKind.RECORDING_CANCELLED
    assert met[-1] is stage
    assert not [path for path in tmp_path.iterdir() if "recording" in path.name]


def test_a_full_disk_leaves_nothing(one: LiveHost, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Refusal) as refused:
        recorder(one, tmp_path / "file" / "recording").run(quietly)
    assert refused.value.trouble.kind is TroubleKind.RECORDING_NOT_WRITTEN


def test_only_reading_is_sent(one: LiveHost, tmp_path: Path) -> None:
    """Two methods that read."""
    sent: list[bytes] = []
    recorder(one, tmp_path / "usual", sent=sent).run(quietly)
    methods = {name for body in sent for name in re.findall(rb"(\w+)_INPUT", body)}
    assert methods == {b"GetSummaryInformation", b"GetVirtualSystemThumbnailImage"}


@pytest.mark.parametrize("wish", ["of this entry", "of another entry of the same computer"])
def test_no_method_is_called_where_nothing_may_be_changed(one: LiveHost, tmp_path: Path, wish: str) -> None:
    sent: list[bytes] = []
    closed = frozenset({one.world.host.name.casefold()}) if "another" in wish else frozenset[str]()
    recorder(one, tmp_path / "quiet", read_only=not closed, closed=closed, sent=sent).run(quietly)
    assert sent
    assert not any(b"_INPUT" in body or b"/windows/shell/cmd" in body for body in sent)


def test_a_screen_is_recorded_as_an_empty_one_of_its_size(one: LiveHost, tmp_path: Path) -> None:
    done = recorder(one, tmp_path / "recording").run(quietly)
    bodies = [path.read_text(encoding="utf-8") for path in Path(done.folder).glob("*-invoke-*.xml")]
    (picture,) = [found for body in bodies for found in re.findall(r"<p:ImageData>([^<]*)</p:ImageData>", body)]
    assert base64.b64decode(picture) == bytes(2 * 80 * 60)


def test_names_that_cannot_be_searched_for_are_told(
    one: LiveHost, tmp_path: Path, run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A letter, a word of every Windows, a number: replaced as names, looked for nowhere else."""
    (machine, *_rest) = one.world.host.machines.values()
    for number, name in enumerate(("x", "Server", "20480")):
        machine.settings.system["ElementName"] = name
        code, said, _err = run(one.sim.port, "record", str(tmp_path / f"recording-{number}"))
        assert code == 0
        assert said["not_searched"] == [name]
        held = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / f"recording-{number}").iterdir())
        assert not re.search(rf"ElementName(?:&quot;|\W)[^<]*>{name}<", held)
        assert not re.search(rf"<p:ElementName>{name}<", held)


def test_names_of_a_hostile_host_choose_no_files(one: LiveHost, tmp_path: Path) -> None:
    (machine, *_rest) = one.world.host.machines.values()
    machine.settings.system["ElementName"] = "..\\..\\../../etc/evil<b>\u202e"
    machine.settings.system["Notes"] = ("</p:Notes><x>", "file:///etc/passwd")
    done = recorder(one, tmp_path / "recording").run(quietly)
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "host") == ["recording"]
    together = plain("".join(path.read_text(encoding="utf-8") for path in Path(done.folder).iterdir()))
    assert "evil" not in together
    assert "passwd" not in together


def test_on_the_command_line(one: LiveHost, tmp_path: Path, run: Callable[..., Any]) -> None:
    place = tmp_path / "new" / "recording"
    code, said, _err = run(one.sim.port, "record", str(place), "--derived-from", "the simulated host")
    assert code == 0
    assert said["files"] == len(list(place.iterdir()))
    recording = read_recording(place)
    assert (recording.kind, recording.derived_from) == ("synthetic", "the simulated host")
    code, said, err = run(one.sim.port, "record", str(place))
    assert (code, said) == (1, None)
    assert "Name a folder that is empty" in err
    code, said, err = run(1, "record", str(tmp_path / "other"))
    assert (code, said) == (3, None)
    assert not (tmp_path / "other").exists()


def test_interrupting_the_command_leaves_nothing(one: LiveHost, tmp_path: Path) -> None:
    # The reading takes longer than it takes to interrupt it, however busy this machine is.
    one.sim.mischief.set("lag=500ms")
    process = command(one.sim.port, tmp_path, ("record", str(tmp_path / "recording")))
    until(lambda: one.sim.stats.answers > 5, "the recording is under way")
    process.send_signal(signal.SIGINT)
    out, err = ended(process)
    assert process.returncode == 130, (out, err)
    assert not [path for path in tmp_path.iterdir() if "recording" in path.name]


def test_from_the_window(one: LiveHost, tmp_path: Path) -> None:
    """Beside the session that lives, with its account; progress arrives on the loop's thread."""

    async def story(engine: Engine) -> None:
        await engine.connect()
        (host,) = engine.fleet.hosts()
        stages: list[RecordingStage] = []
        thread = threading.get_ident()

        def told(stage: RecordingStage, _done: int, _of: int) -> None:
            assert threading.get_ident() == thread
            stages.append(stage)

        done = await engine.fleet.record_host(host.id, tmp_path / "recording", told).ended()
        assert done.vms == 1
        assert set(stages) == set(RecordingStage)
        stopped = engine.fleet.record_host(host.id, tmp_path / "other-recording", lambda *_: stopped.cancel())
        with pytest.raises(Refusal) as refused:
            await stopped.ended()
        assert refused.value.trouble.kind is TroubleKind.RECORDING_CANCELLED

    journey(tmp_path, (one,), story)
    assert (tmp_path / "recording" / "manifest.json").exists()
    assert not (tmp_path / "other-recording").exists()


def test_a_recording_can_be_recorded(recorded: tuple[LiveHost, Path, Recorded], tmp_path: Path) -> None:
    """The replayed host is a host: what it is asked again is what it was asked."""
    host, folder, done = recorded
    with replaying_host(read_recording(folder), (ACCOUNT,)) as replay:
        assert isinstance(replay, SimHost)
        again = recorder(
            dataclasses.replace(host, profile=replace(host.profile, port=replay.port)), tmp_path / "again"
        ).run(quietly)
    assert (again.files, again.vms) == (done.files, done.vms)

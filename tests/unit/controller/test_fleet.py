"""The controller against a host on paper, with time cranked by hand."""

from __future__ import annotations

import logging
from itertools import pairwise
from pathlib import Path

import pytest

from hvgui.controller.state.settings_file import SettingsFile
from hvgui.domain.copying.transfer import CopyRequest, LocalFile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, OperationId, VmId, VmKey
from hvgui.domain.operations.operation import OperationPicture
from hvgui.domain.operations.outcome import Cancelled, Done, Failed, Unknown
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, TroubleKind, WireError
from hvgui.domain.vms.power import ALLOWED_FROM, Power, PowerAction
from hvgui.domain.vms.services import Service
from hvgui.wsman.faults import Fault
from hvgui.wsman.requests import Enumerate, Get, Identify, Invoke, Request, SendInput
from tests.support.cranked import settle
from tests.support.paper_host import PaperVm, guid
from tests.support.paper_world import FILE, HOST, KEY, OTHER, PROFILE, Ear, World, scenario
from tests.support.present import present


@scenario
async def test_a_host_connects_and_its_list_appears(world: World) -> None:
    await world.connect()
    assert world.phase is LinkPhase.LIVE
    vm = world.fleet.vms()[KEY]
    assert (vm.name, vm.power) == ("web", Power.RUNNING)
    assert len(vm.services) == 6
    assert world.settings.hosts == (PROFILE,)
    assert world.secrets.kept[HOST, "admin"].reveal() == "pw"


@scenario
async def test_requests_per_tick_do_not_grow_with_vms(world: World) -> None:
    for n in range(3, 150):
        world.host.vms[guid(n)] = PaperVm(guid(n), f"vm{n}")
    await world.connect()
    before = len(world.host.log)
    await world.clock.advance(5.0)
    assert len(world.host.log) - before == 1


@scenario
async def test_what_changes_behind_our_back_shows_within_a_tick(world: World) -> None:
    await world.connect()
    world.fleet.store.flush()
    ear = Ear()
    world.fleet.subscribe(ear)
    vm = world.host.vms[guid(1)]
    vm.name, vm.services[Service.BACKUP], vm.stamp = "web-2", False, 9
    del world.host.vms[guid(2)]
    await world.clock.advance(5.0)
    world.fleet.store.flush()
    assert world.fleet.vms()[KEY].name == "web-2"
    state = world.fleet.vms()[KEY].service(Service.BACKUP)
    assert state is not None
    assert state.offered is False
    assert OTHER not in world.fleet.vms()
    assert [c.removed for c in ear.changes] == [{OTHER}]
    assert {"name", "services", "settings_stamp"} <= ear.changes[0].changed[KEY]


@scenario
async def test_heartbeat_remembers_since_when(world: World) -> None:
    await world.connect()
    await world.clock.advance(60)
    world.host.vms[guid(1)].heartbeat = 13
    await world.clock.advance(6)
    since = world.fleet.vms()[KEY].heartbeat_since
    assert since is not None
    await world.clock.advance(60)
    assert world.fleet.vms()[KEY].heartbeat_since == since


@scenario
async def test_a_host_that_goes_away_keeps_its_list_and_says_so_once(world: World) -> None:
    await world.connect()
    records: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: records.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("hvgui.controller.hosts.session")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)

    def dead(_: Request) -> None:
        raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)

    try:
        world.host.before = dead
        await world.clock.advance(120)
        assert present(world.phase) is LinkPhase.GONE
        assert set(world.fleet.vms()) == {KEY, OTHER}
        world.host.before = lambda _: None
        await world.clock.advance(120)
        assert world.phase is LinkPhase.LIVE
    finally:
        logger.removeHandler(handler)
    assert len(records) == 2, records


@scenario
async def test_a_host_with_too_much_to_do_is_left_alone_longer_each_time(world: World) -> None:
    attempts: list[float] = []

    def busy(request: Request) -> None:
        if isinstance(request, Identify):
            attempts.append(world.clock.monotonic())
        raise Fault(codes=(2150859174,), subcode="QuotaLimit", reason="", detail="")

    world.host.before = busy
    await world.connect()
    await world.clock.advance(120)
    waits = [after - before for before, after in pairwise(attempts)]
    assert [round(w / step, 1) for w, step in zip(waits, (5, 10, 15, 20, 20), strict=False)] == pytest.approx(
        [1.0] * min(5, len(waits)), abs=0.2
    )
    assert len(waits) >= 4
    assert world.phase is LinkPhase.GONE
    trouble = world.fleet.hosts()[0].trouble
    assert trouble is not None
    assert trouble.kind is TroubleKind.BUSY


@scenario
async def test_what_a_host_lacks_is_never_called_a_vm_that_is_gone(world: World) -> None:
    """The list itself answers "not found": the host is at fault, and none of its VMs."""

    def lacking(request: Request) -> None:
        if isinstance(request, Enumerate) and "Msvm_ComputerSystem" in (request.wql or ""):
            raise Fault(codes=(2150858752,), subcode="DestinationUnreachable", reason="", detail="")

    world.host.before = lacking
    await world.connect()
    picture = world.fleet.host(HOST)
    assert picture is not None
    assert picture.trouble is not None
    assert picture.trouble.kind is TroubleKind.HOST_FAULT


@scenario
async def test_a_wrong_password_is_tried_once(world: World) -> None:
    def refuse(_: Request) -> None:
        raise WireError(Trouble(TroubleKind.SIGN_IN_REFUSED, "paper"), sent=False)

    world.host.before = refuse
    await world.connect()
    await world.clock.advance(3600)
    assert present(world.phase) is LinkPhase.REFUSED
    assert len(world.host.log) == 1
    world.host.before = lambda _: None
    world.fleet.replace_host(PROFILE, Secret("right"), remember=True)
    await settle()
    assert world.phase is LinkPhase.LIVE
    assert world.secrets.kept[HOST, "admin"].reveal() == "right"


@scenario
async def test_a_new_password_given_during_an_attempt_is_not_lost(world: World) -> None:
    def refuse(_: Request) -> None:
        world.host.before = lambda _: None
        world.fleet.replace_host(PROFILE, Secret("right"), remember=False)
        raise WireError(Trouble(TroubleKind.NO_CREDENTIALS, "paper"), sent=False)

    world.host.before = refuse
    await world.connect()
    await settle()
    assert world.phase is LinkPhase.LIVE


@scenario
async def test_an_account_without_rights_is_told_so(world: World) -> None:
    world.host.rights = False
    await world.connect()
    picture = world.fleet.host(HOST)
    assert picture is not None
    assert picture.trouble is not None
    assert picture.trouble.kind is TroubleKind.NO_HYPERV_RIGHTS


@scenario
async def test_a_toggle_is_followed_and_read_back(world: World) -> None:
    await world.connect()
    operation = world.fleet.set_services({KEY: {Service.GUEST_SERVICES: True}})
    assert world.fleet.wanted(KEY) == {Service.GUEST_SERVICES: True}
    picture = await world.finished(operation)
    assert [i.outcome for i in picture.items] == [Done()]
    assert world.host.vms[guid(1)].services[Service.GUEST_SERVICES]
    assert world.fleet.wanted(KEY) == {}
    state = world.fleet.vms()[KEY].service(Service.GUEST_SERVICES)
    assert state is not None
    assert state.offered


@scenario
async def test_what_agrees_already_is_not_written(world: World) -> None:
    await world.connect()
    picture = await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: True}}))
    assert [i.outcome for i in picture.items] == [Done()]
    assert world.host.invoked("ModifyResourceSettings") == []


@scenario
async def test_a_silent_no_op_is_not_called_done(world: World) -> None:
    await world.connect()
    world.host.ignores_changes = True
    picture = await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: False}}))
    outcome = picture.items[0].outcome
    assert isinstance(outcome, Failed)
    assert outcome.trouble.kind is TroubleKind.NOT_APPLIED
    world.host.ignores_changes = False
    again = world.fleet.retry(picture.id)
    assert again is not None
    assert (await world.finished(again)).counts.done == 1
    assert world.fleet.retry(again) is None


@scenario
async def test_a_lost_answer_is_unknown_until_a_read_settles_it(world: World) -> None:
    await world.connect()

    def lose(request: Request) -> None:
        if isinstance(request, Invoke) and request.method == "ModifyResourceSettings":
            world.host.before = dead
            raise WireError(Trouble(TroubleKind.WIRE_LOST, "paper"), sent=True)

    def dead(_: Request) -> None:
        raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)

    world.host.after = lose
    operation = world.fleet.set_services({KEY: {Service.BACKUP: False}})
    picture = await world.finished(operation)
    assert isinstance(picture.items[0].outcome, Unknown)
    assert world.fleet.wanted(KEY) == {Service.BACKUP: False}
    assert len(world.host.invoked("ModifyResourceSettings")) == 1
    world.host.after = world.host.before = lambda _: None
    await world.clock.advance(120)
    settled = world.fleet.operation(operation)
    assert settled is not None
    assert settled.items[0].outcome == Done()
    assert world.fleet.wanted(KEY) == {}
    assert len(world.host.invoked("ModifyResourceSettings")) == 1, "a change is never sent twice by itself"


@scenario
async def test_a_lost_read_before_a_change_is_a_failure_not_unknown(world: World) -> None:
    await world.connect()

    def lose(request: Request) -> None:
        if isinstance(request, Enumerate) and "VssComponentSettingData" in (request.wql or ""):
            raise WireError(Trouble(TroubleKind.WIRE_LOST, "paper"), sent=True)

    world.host.before = lose
    picture = await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: False}}))
    assert isinstance(picture.items[0].outcome, Failed)


@scenario
async def test_jobs_that_fail_vanish_or_never_end(world: World) -> None:
    await world.connect()
    world.host.job_error = "kaputt (0x80004005)"
    picture = await world.finished(world.fleet.set_services({KEY: {Service.BACKUP: False}}))
    assert isinstance(picture.items[0].outcome, Failed)
    world.host.job_error = ""

    def forget(request: Request) -> None:
        if isinstance(request, Get):
            world.host.jobs.clear()

    world.host.before = forget
    picture = await world.finished(world.fleet.set_services({KEY: {Service.TIME_SYNC: False}}))
    assert picture.items[0].outcome == Done(), "a vanished job is settled by reading"
    world.host.before = lambda _: None
    world.host.job_looks = None
    operation = world.fleet.set_services({KEY: {Service.SHUTDOWN: False}})
    await world.clock.advance(400)
    picture = await world.finished(operation)
    outcome = picture.items[0].outcome
    assert isinstance(outcome, Unknown), "a job that is stuck is still running"
    assert outcome.trouble is not None
    assert outcome.trouble.kind is TroubleKind.JOB_TOO_LONG


@scenario
async def test_cancel_stops_what_has_not_started(world: World) -> None:
    await world.connect()
    wishes = {Service.BACKUP: False, Service.TIME_SYNC: False, Service.SHUTDOWN: False}
    operation = world.fleet.set_services({KEY: wishes})
    await settle()
    world.fleet.cancel(operation)
    picture = await world.finished(operation)
    kinds = [type(i.outcome) for i in picture.items]
    assert kinds == [Done, Cancelled, Cancelled]
    counts = picture.counts
    assert counts.done + counts.failed + counts.unknown + counts.cancelled == len(picture.items)
    assert len(world.host.invoked("ModifyResourceSettings")) == 1


@scenario
async def test_work_for_a_host_that_is_away_fails_at_once(world: World) -> None:
    await world.connect()
    world.fleet.store.put_host(world.fleet.store.hosts[HOST])
    picture = await world.finished(
        world.fleet.set_services({VmKey(HostId("?"), VmId(guid(1))): {Service.BACKUP: True}})
    )
    outcome = picture.items[0].outcome
    assert isinstance(outcome, Failed)
    assert outcome.trouble.kind is TroubleKind.HOST_GONE


def wanting(*files: LocalFile, guests: tuple[VmKey, ...] = (KEY,), folder: str = "C:\\in") -> CopyRequest:
    return CopyRequest(guests=guests, files=files or (FILE,), folder=folder)


def kinds(picture: OperationPicture) -> list[TroubleKind]:
    return [i.outcome.trouble.kind for i in picture.items if isinstance(i.outcome, Failed)]


@scenario
async def test_a_copy_stages_compares_copies_and_cleans_up(world: World) -> None:
    await world.connect()
    world.host.vms[guid(1)].services[Service.GUEST_SERVICES] = True
    picture = await world.finished(world.fleet.copy_files(wanting(FILE, LocalFile("/x/empty", "empty", 0, 0))))
    assert [i.outcome for i in picture.items] == [Done(), Done()]
    assert world.host.vms[guid(1)].files == {"C:\\in\\report.txt": b"hello", "C:\\in\\empty": b""}
    assert world.host.staged == {}


@scenario
async def test_a_file_for_many_guests_is_staged_once(world: World) -> None:
    world.host.vms[guid(3)] = PaperVm(guid(3), "app")
    for vm in world.host.vms.values():
        vm.services[Service.GUEST_SERVICES] = True
    await world.connect()
    third = VmKey(HOST, VmId(guid(3)))
    picture = await world.finished(world.fleet.copy_files(wanting(guests=(KEY, OTHER, third))))
    assert [type(i.outcome) for i in picture.items] == [Done, Failed, Done]
    assert kinds(picture) == [TroubleKind.VM_NOT_RUNNING]
    assert sum(r.data.startswith(b"put") for r in world.host.log if isinstance(r, SendInput)) == 1
    world.host.vms[guid(2)].state = 2
    again = world.fleet.retry(picture.id)
    assert again is not None
    retried = await world.finished(again)
    assert [i.key for i in retried.items] == [OTHER]
    assert retried.counts.done == 1


@scenario
async def test_guest_services_are_on_only_for_the_copy(world: World) -> None:
    await world.connect()
    refused = await world.finished(world.fleet.copy_files(wanting()))
    assert kinds(refused) == [TroubleKind.GUEST_SERVICES_OFF]
    assert world.host.invoked("ModifyResourceSettings") == []
    picture = await world.finished(world.fleet.copy_files(wanting(), turn_on_services=True))
    assert [i.outcome for i in picture.items] == [Done()]
    assert world.host.vms[guid(1)].services[Service.GUEST_SERVICES] is False
    assert len(world.host.invoked("ModifyResourceSettings")) == 2


@scenario
async def test_guest_services_are_turned_off_again_when_the_guest_never_answers(world: World) -> None:
    await world.connect()
    world.host.vms[guid(1)].status[Service.GUEST_SERVICES] = (12,)
    picture = await world.finished(world.fleet.copy_files(wanting(), turn_on_services=True))
    assert kinds(picture) == [TroubleKind.GUEST_SERVICES_SILENT]
    assert world.host.vms[guid(1)].services[Service.GUEST_SERVICES] is False


@scenario
async def test_a_corrupted_staging_is_never_copied(world: World) -> None:
    await world.connect()
    world.host.vms[guid(1)].services[Service.GUEST_SERVICES] = True
    world.host.corrupts = True
    picture = await world.finished(world.fleet.copy_files(wanting()))
    assert kinds(picture) == [TroubleKind.HASH_MISMATCH]
    assert world.host.invoked("CopyFilesToGuest") == []
    assert world.host.staged == {}


@scenario
async def test_a_file_that_changes_while_it_is_read_is_refused(world: World) -> None:
    await world.connect()
    world.host.vms[guid(1)].services[Service.GUEST_SERVICES] = True
    world.files.trouble = Trouble(TroubleKind.FILE_CHANGED, "/x/report.txt")
    picture = await world.finished(world.fleet.copy_files(wanting()))
    assert kinds(picture) == [TroubleKind.FILE_CHANGED]
    assert world.host.staged == {}


@scenario
async def test_cancelling_a_copy_stops_the_bytes_and_cleans_up(world: World) -> None:
    await world.connect()
    world.host.vms[guid(1)].services[Service.GUEST_SERVICES] = True
    operation = OperationId(1)
    world.files.between = lambda: world.fleet.cancel(operation)
    picture = await world.finished(world.fleet.copy_files(wanting()))
    assert [type(i.outcome) for i in picture.items] == [Cancelled]
    assert world.host.staged == {}


@scenario
async def test_cancelling_while_the_host_copies_terminates_its_job(world: World) -> None:
    await world.connect()
    world.host.vms[guid(1)].services[Service.GUEST_SERVICES] = True
    world.host.job_looks = None
    operation = world.fleet.copy_files(wanting())
    await world.clock.advance(5)
    world.fleet.cancel(operation)
    picture = await world.finished(operation)
    assert kinds(picture) == [TroubleKind.COPY_STOPPED_PARTLY]
    assert len(world.host.invoked("RequestStateChange")) == 1
    assert world.host.staged == {}


@scenario
async def test_copy_errors_are_told_by_their_number(world: World) -> None:
    await world.connect()
    world.host.vms[guid(1)].services[Service.GUEST_SERVICES] = True
    world.host.job_error = "ファイルがあります (0x80070050)"
    picture = await world.finished(world.fleet.copy_files(wanting()))
    assert kinds(picture) == [TroubleKind.DESTINATION_EXISTS]
    assert world.host.staged == {}


@scenario
async def test_a_host_lost_during_the_copy_is_unknown_then_settled_by_its_job_and_swept(world: World) -> None:
    await world.connect()
    world.host.vms[guid(1)].services[Service.GUEST_SERVICES] = True

    def dead(_: Request) -> None:
        raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)

    def lose(request: Request) -> None:
        if isinstance(request, Get):
            world.host.before = dead
            dead(request)

    world.host.before = lose
    operation = world.fleet.copy_files(wanting())
    picture = await world.finished(operation)
    assert [type(i.outcome) for i in picture.items] == [Unknown]
    assert world.host.staged != {}
    world.host.before = lambda _: None
    await world.clock.advance(200)
    settled = world.fleet.operation(operation)
    assert settled is not None
    assert [i.outcome for i in settled.items] == [Done()]
    assert world.host.staged == {}


@scenario
async def test_paths_that_are_not_legal_are_refused_before_anything_is_sent(world: World) -> None:
    await world.connect()
    world.host.vms[guid(1)].services[Service.GUEST_SERVICES] = True
    picture = await world.finished(world.fleet.copy_files(wanting(folder="nowhere")))
    assert kinds(picture) == [TroubleKind.PATH_NOT_LEGAL]
    assert not any(isinstance(r, SendInput) for r in world.host.log)


@scenario
async def test_power_verbs_and_their_gates(world: World) -> None:
    await world.connect()
    picture = await world.finished(world.fleet.power([KEY, OTHER], PowerAction.SAVE))
    assert [type(i.outcome) for i in picture.items] == [Done, Failed]
    assert kinds(picture) == [TroubleKind.INVALID_STATE]
    await world.clock.advance(6)
    assert world.fleet.vms()[KEY].power is Power.SAVED


@scenario
async def test_a_verb_that_the_state_forbids_is_refused_by_a_fresh_reading_and_not_by_waiting(world: World) -> None:
    await world.connect()
    began = world.clock.monotonic()
    for number, state in ((2, Power.RUNNING), (3, Power.OFF), (6, Power.SAVED), (9, Power.PAUSED)):
        for action in PowerAction:
            if state in ALLOWED_FROM[action]:
                continue
            # The list does not know of it yet.
            world.host.vms[guid(1)].state = number
            operation = world.fleet.power([KEY], action)
            await settle()
            picture = world.fleet.operation(operation)
            assert picture is not None
            assert kinds(picture) == [TroubleKind.INVALID_STATE], (state, action)
            assert world.fleet.vms()[KEY].power is state, "what was read is in the list"
    assert world.clock.monotonic() == began
    assert world.host.invoked("RequestStateChange") == []


@scenario
async def test_a_power_change_that_does_not_show_was_not_made(world: World) -> None:
    await world.connect()
    world.host.ignores_changes = True
    picture = await world.finished(world.fleet.power([KEY], PowerAction.SAVE))
    assert kinds(picture) == [TroubleKind.NOT_APPLIED]


@scenario
async def test_details_are_read_for_what_is_looked_at(world: World) -> None:
    await world.connect()
    assert world.fleet.detail(KEY) is None
    world.fleet.look_at(frozenset({KEY}))
    await settle()
    detail = world.fleet.detail(KEY)
    assert detail is not None
    assert detail.version == "10.0"
    world.host.vms[guid(1)].status[Service.BACKUP] = (13,)
    await world.clock.advance(5)
    detail = world.fleet.detail(KEY)
    assert detail is not None
    assert next(s for s in detail.services if s.service is Service.BACKUP).contact == 13


@scenario
async def test_the_last_list_is_shown_before_any_host_answers(world: World) -> None:
    await world.connect()
    world.fleet.close()
    await settle()
    folder = world.folder / "cache.json"
    assert folder is not None
    later = World(folder.parent)

    def silent(_: Request) -> None:
        raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)

    later.host.before = silent
    later.fleet.start()
    assert later.fleet.vms()[KEY].name == "web"
    assert len(later.fleet.vms()[KEY].services) == 6
    await settle()
    assert later.phase is LinkPhase.GONE
    assert set(later.fleet.vms()) == {KEY, OTHER}
    later.fleet.forget_host(HOST)
    assert later.fleet.vms() == {}
    assert later.settings.hosts == ()
    await settle()
    await later.spawn.close()


@scenario
async def test_a_session_that_is_closed_asks_nothing_more(world: World) -> None:
    await world.connect()
    world.fleet.close()
    await settle()
    count = len(world.host.log)
    await world.clock.advance(600)
    assert len(world.host.log) == count
    assert sum(isinstance(r, Identify) for r in world.host.log) == 1


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"hosts": 3}', '{"hosts": [{"id": 1}, {"id": "a", "address": "b", "port": "x"}]}']
)
def test_settings_survive_junk(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    settings = SettingsFile(path)
    assert settings.hosts == ()
    settings.save_hosts([PROFILE])
    assert SettingsFile(path).hosts == (PROFILE,)
    assert "pw" not in path.read_text()


@scenario
async def test_a_reading_lost_on_the_wire_is_made_up_for(world: World) -> None:
    await world.connect()
    world.host.vms[guid(1)].services[Service.BACKUP] = False
    world.host.vms[guid(1)].stamp += 1
    lost = 0

    def lose_once(request: Request) -> None:
        nonlocal lost
        if isinstance(request, Enumerate) and "VssComponentSettingData" in (request.wql or "") and not lost:
            lost += 1
            raise WireError(Trouble(TroubleKind.UNREACHABLE, "paper"), sent=False)

    world.host.before = lose_once
    await world.clock.advance(30)
    assert lost == 1
    state = world.fleet.vms()[KEY].service(Service.BACKUP)
    assert state is not None
    assert state.offered is False


@scenario
async def test_hosts_are_read_rarely_while_the_window_is_hidden_and_at_once_when_it_is_back(world: World) -> None:
    await world.connect()

    async def requests(seconds: int) -> int:
        before = len(world.host.log)
        for _ in range(seconds):
            await world.clock.advance(1.0)
        return len(world.host.log) - before

    shown = await requests(120)
    world.fleet.set_visible(False)
    await requests(5)
    hidden = await requests(120)
    assert hidden * 4 < shown
    world.fleet.set_visible(True)
    assert await requests(1) > 0
    world.fleet.set_visible(False)
    world.fleet.monitoring.watch(frozenset({KEY}))
    await requests(60)
    assert hidden * 3 / 2 < await requests(120) < shown, "an alarm is wanted"

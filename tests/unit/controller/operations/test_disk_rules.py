"""Hard drives and SCSI controllers as plans: which calls in which order, what is refused, and what is put back."""

from __future__ import annotations

import json

import pytest

from hvgui.controller.operations.kinds.configuration import CONFIGURATION, kind_for
from hvgui.controller.operations.kinds.disks import DISKS
from hvgui.controller.operations.kinds.drive_controllers import CONTROLLERS
from hvgui.controller.operations.plan import NO_TRACE, Shown
from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.disk_work import KnownDisks
from hvgui.domain.settings.disks import ControllerWish, DiskWish, HostDisks
from hvgui.domain.settings.media import DvdDrive, HardDrive, MediaWish, VmDrives
from hvgui.domain.settings.wishes import VmWish
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.values import replace
from tests.support.present import only
from tests.unit.controller.operations.test_item_rules import DIALECT, KEY, Around

SCSI, IDE = "C0\\0", "I0\\0"
HERE, FREE, OLD = f"{SCSI}\\0\\D", f"{SCSI}\\2\\D", f"{IDE}\\0\\D"
FILE, OTHER = "D:\\a.vhdx", "D:\\b.vhd"
DRIVE = HardDrive(HERE, f"Microsoft:V\\{HERE}", f"Microsoft:V\\{SCSI}\\0\\L", FILE)
NEWER = VmDrives(
    power=Power.RUNNING,
    disks=(DRIVE,),
    controllers={SCSI: (f"Microsoft:V\\{SCSI}", DeviceKind.SCSI_CONTROLLER)},
    taken=frozenset({HERE, f"{SCSI}\\1\\D"}),
)
OFF = replace(NEWER, power=Power.OFF)
OLDER = replace(
    NEWER,
    controllers={IDE: ("i", DeviceKind.IDE_CONTROLLER), SCSI: ("s", DeviceKind.SCSI_CONTROLLER)},
    disks=(DRIVE, replace(DRIVE, tail=OLD)),
    taken=frozenset({HERE, OLD}),
)
HOST = HostDisks(users={FILE.casefold(): (KEY.vm,)})


def wish(file: str | None, drive: str = HERE, **more: object) -> DiskWish:
    return DiskWish(key=KEY, file=file, drive=drive, **more)  # type: ignore[arg-type]


def planned(*asked: DiskWish, there: VmDrives = NEWER) -> list[tuple[str, tuple[int, ...], tuple[int, ...]]]:
    made = DISKS.plan(asked, {KEY: KnownDisks(there, HOST)}, DIALECT, Around())
    assert all(one.verdict is not Verdict.REFUSED for one in made.decided), made.decided
    return [(step.name, step.needs, step.after) for step in made.steps]


@pytest.mark.parametrize(
    ("asked", "there", "calls"),
    [
        (
            wish(OTHER, FREE, added=True),
            NEWER,
            [("add-drive", (), ()), ("attach", (0,), ()), ("put-back", (0,), (1,))],
        ),
        (wish(None), NEWER, [("detach", (), ()), ("remove-drive", (0,), ())]),
        (wish(OTHER), OFF, [("replace", (), ())]),
        (wish(FILE.upper()), NEWER, []),
        (wish(None, FREE), NEWER, []),
        (wish(None), replace(NEWER, disks=(HardDrive(HERE, "d"),)), [("remove-drive", (), ())]),
        (
            wish(OTHER, added=True),
            replace(NEWER, disks=(HardDrive(HERE, "d"),)),
            [("attach", (), ()), ("put-back", (), (0,))],
        ),
    ],
)
def test_calls_and_their_order(
    asked: DiskWish, there: VmDrives, calls: list[tuple[str, tuple[int, ...], tuple[int, ...]]]
) -> None:
    assert planned(asked, there=there) == calls


def test_a_disk_goes_to_another_slot_in_one_apply() -> None:
    steps = planned(wish(FILE, FREE, added=True), wish(None))
    assert [name for name, *_ in steps] == ["detach", "remove-drive", "add-drive", "attach", "put-back"]
    assert steps[2][2] == (1,), "those of a VM take turns"
    again = planned(wish(OTHER, HERE, added=True), wish(None))
    assert [name for name, *_ in again] == ["detach", "remove-drive", "add-drive", "attach", "put-back"]


def test_only_a_refused_disk_is_put_back() -> None:
    made = DISKS.plan([wish(OTHER, FREE, added=True)], {KEY: KnownDisks(NEWER, HOST)}, DIALECT, Around())
    back = made.steps[2]
    assert back.lasting, "owed although the user cancels"
    assert back.needless is not None
    assert (back.needless({}), back.needless({"attached": "yes"})) == (False, True)


@pytest.mark.parametrize(
    ("asked", "there", "kind", "detail"),
    [
        (wish(OTHER, FREE), NEWER, TroubleKind.NO_HARD_DRIVE, ""),
        (wish(OTHER, f"{SCSI}\\1\\D", added=True), NEWER, TroubleKind.PLACE_TAKEN, "1"),
        (wish(OTHER, added=True), NEWER, TroubleKind.PLACE_TAKEN, "0"),
        (wish(OTHER, "X\\0\\0\\D", added=True), NEWER, TroubleKind.NO_CONTROLLER, ""),
        (wish(OTHER, f"{IDE}\\1\\D", added=True), OLDER, TroubleKind.SETTING_CLOSED, "only-scsi"),
        (wish(None, OLD), OLDER, TroubleKind.SETTING_CLOSED, "only-scsi"),
        (wish(OTHER), NEWER, TroubleKind.SETTING_CLOSED, "not-off"),
        (wish(OTHER), replace(NEWER, power=Power.SAVED), TroubleKind.VM_SAVED, ""),
        (wish(OTHER, expected=(None,)), NEWER, TroubleKind.CHANGED_MEANWHILE, ""),
        (wish("b.vhdx", FREE, added=True), NEWER, TroubleKind.DISK_PATH_NOT_LEGAL, "not-whole"),
        (wish("D:\\b.avhdx", FREE, added=True), NEWER, TroubleKind.DISK_PATH_NOT_LEGAL, "extension"),
        (wish(FILE, FREE, added=True), NEWER, TroubleKind.DISK_ATTACHED, "web"),
        (wish(None), replace(NEWER, disks=(replace(DRIVE, file="D:\\a_1.avhdx"),)), TroubleKind.DISK_OF_CHECKPOINT, ""),
    ],
)
def test_refusals(asked: DiskWish, there: VmDrives, kind: TroubleKind, detail: str) -> None:
    (decided,) = DISKS.plan([asked], {KEY: KnownDisks(there, HOST)}, DIALECT, Around()).decided
    assert decided.trouble is not None
    assert decided.trouble.kind is kind
    assert detail in decided.trouble.detail


def test_a_file_is_refused_for_what_the_host_says_of_it() -> None:
    gone = Trouble(TroubleKind.HOST_FILE_MISSING, OTHER)
    for host, kind, detail in (
        (HostDisks(troubles={OTHER.casefold(): gone}), TroubleKind.HOST_FILE_MISSING, ""),
        (HostDisks(children={OTHER.casefold(): "D:\\child.vhdx"}), TroubleKind.DISK_IS_PARENT, "child.vhdx"),
        (HostDisks(unasked=7), TroubleKind.DISK_NOT_PROVED, "7"),
        (HostDisks(users={OTHER.casefold(): ("CHECKPOINT",)}), TroubleKind.DISK_IS_PARENT, ""),  # type: ignore[dict-item]
    ):
        asked = wish(OTHER, FREE, added=True)
        (decided,) = DISKS.plan([asked], {KEY: KnownDisks(NEWER, host)}, DIALECT, Around()).decided
        assert decided.trouble is not None
        assert (decided.trouble.kind, decided.trouble.detail) == (kind, detail)


def test_what_stands_half_done_is_told() -> None:
    empty = KnownDisks(replace(NEWER, disks=(HardDrive(HERE, "d"),)))
    none, there = KnownDisks(replace(NEWER, disks=())), KnownDisks(NEWER)
    for asked, before in ((wish(None), there), (wish(OTHER, added=True), none)):
        left = DISKS.sight(asked, before, empty, NO_TRACE)
        assert (left.shown, left.value, left.unchanged) == (Shown.NO, "", False)
        assert left.partly == Trouble(TroubleKind.DISK_DRIVE_EMPTY)
    back = DISKS.sight(wish(OTHER, added=True), none, none, NO_TRACE)
    assert (back.shown, back.value, back.unchanged, back.partly) == (Shown.NO, None, True, None)
    assert DISKS.sight(wish(None), there, none, NO_TRACE).shown is Shown.YES


@pytest.mark.parametrize(
    ("before", "wanted", "back"),
    [(None, FILE, wish(None)), (FILE, None, wish(FILE, added=True)), (FILE, OTHER, wish(FILE))],
)
def test_undo_puts_back_disks(before: str | None, wanted: str | None, back: DiskWish) -> None:
    asked = Asked(
        key=KEY, vm="web", host="h", kind=RecordKind.DEVICE, subject=back.subject, before=before, wanted=wanted
    )
    assert DISKS.restore(asked, None) == back
    assert DISKS.restore(asked, Now(wanted)) == replace(back, expected=(wanted,))
    assert DISKS.decode(KEY, json.loads(json.dumps(DISKS.encode(back)))) == back


def test_controllers_are_counted_and_told_apart() -> None:
    full = replace(OFF, controllers={f"C{n}\\0": ("c", DeviceKind.SCSI_CONTROLLER) for n in range(3)})
    made = CONTROLLERS.plan([ControllerWish(key=KEY)] * 2, {KEY: full}, DIALECT, Around())
    assert [one.verdict for one in made.decided] == [Verdict.WILL_CHANGE, Verdict.REFUSED]
    resolved = made.decided[0].resolved
    assert resolved == ControllerWish(key=KEY, known=full.scsi)
    assert isinstance(resolved, ControllerWish)
    now = replace(full, controllers={**full.controllers, "NEW\\0": ("n", DeviceKind.SCSI_CONTROLLER)})
    assert CONTROLLERS.sight(resolved, full, full, NO_TRACE).shown is Shown.NO
    assert CONTROLLERS.sight(resolved, full, now, NO_TRACE).shown is Shown.YES
    assert CONTROLLERS.decode(KEY, json.loads(json.dumps(CONTROLLERS.encode(resolved)))) == resolved
    with pytest.raises(TypeError):
        CONTROLLERS.decode(KEY, CONTROLLERS.encode(resolved) | {"known": "x"})


@pytest.mark.parametrize(
    ("asked", "there", "kind"),
    [
        (ControllerWish(key=KEY), NEWER, TroubleKind.SETTING_CLOSED),
        (ControllerWish(key=KEY), replace(NEWER, power=Power.SAVED), TroubleKind.SETTING_CLOSED),
        (ControllerWish(key=KEY, controller=SCSI, present=False), OFF, TroubleKind.CONTROLLER_NOT_EMPTY),
        (ControllerWish(key=KEY, controller=SCSI, present=False, expected=(None,)), OFF, TroubleKind.CHANGED_MEANWHILE),
    ],
)
def test_refusals_of_controllers(asked: ControllerWish, there: VmDrives, kind: TroubleKind) -> None:
    (decided,) = CONTROLLERS.plan([asked], {KEY: there}, DIALECT, Around()).decided
    assert decided.trouble is not None
    assert decided.trouble.kind is kind


def test_one_apply_adds_controllers_first_and_removes_them_last() -> None:
    dvd = DvdDrive(f"{SCSI}\\1\\D", "dvd")
    there = replace(OFF, drives=(dvd,))
    wishes: list[VmWish] = [
        ControllerWish(key=KEY, controller=SCSI, present=False, emptied=there.taken),
        wish(None),
        MediaWish(key=KEY, drive=dvd.tail, file=None),
        ControllerWish(key=KEY),
    ]
    known = {KEY: {"media": there, "disk": KnownDisks(there), "controller": there}}
    made = CONFIGURATION.plan(wishes, known, DIALECT, Around())
    assert [one.verdict for one in made.decided] == [Verdict.WILL_CHANGE] * 4
    assert [step.name for step in made.steps] == [
        *("add-controller", "remove-drive", "detach", "remove-drive", "remove-controller"),
    ]
    assert kind_for([wish(None)]) is DISKS
    assert only([kind_for([ControllerWish(key=KEY)])]) is CONTROLLERS

"""DVD drives and images as plans: which calls in which order, what is refused, and what is put back."""

from __future__ import annotations

import json

import pytest

from hvgui.controller.operations.kinds.configuration import CONFIGURATION, kind_for
from hvgui.controller.operations.kinds.media import MEDIA
from hvgui.controller.operations.kinds.settings import SETTINGS
from hvgui.controller.operations.plan import NO_TRACE, Shown
from hvgui.domain.devices.device import DeviceKind
from hvgui.domain.keys import VmId, VmKey
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.operations.undoing import Now
from hvgui.domain.settings.media import DvdDrive, MediaWish, VmDrives
from hvgui.domain.settings.vm_settings import Setting
from hvgui.domain.settings.wishes import SettingWish
from hvgui.domain.trouble import TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.hyperv.media import send_drive, send_removal
from hvgui.values import replace
from hvgui.wsman.embedded import read_instance
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import EndpointReference, Invoke
from tests.support.present import only
from tests.support.transcript import transcript
from tests.unit.controller.operations.test_item_rules import DIALECT, KEY, Around

SCSI, IDE = "C0\\0", "I0\\1"
HERE, FREE = f"{SCSI}\\1\\D", f"{SCSI}\\2\\D"
IMAGE, OTHER = "D:\\a.iso", "D:\\b.iso"
DRIVE = DvdDrive(HERE, f"Microsoft:V\\{HERE}", f"Microsoft:V\\{SCSI}\\1\\L", IMAGE)
NEWER = VmDrives(
    power=Power.RUNNING,
    drives=(DRIVE,),
    controllers={SCSI: (f"Microsoft:V\\{SCSI}", DeviceKind.SCSI_CONTROLLER)},
    taken=frozenset({HERE, f"{SCSI}\\0\\D"}),
)
OLDER = replace(
    NEWER,
    controllers={IDE: ("i", DeviceKind.IDE_CONTROLLER), SCSI: ("s", DeviceKind.SCSI_CONTROLLER)},
)


def wish(file: str | None, drive: str = HERE, **more: object) -> MediaWish:
    return MediaWish(key=KEY, file=file, drive=drive, **more)  # type: ignore[arg-type]


def planned(asked: MediaWish, there: VmDrives = NEWER) -> list[tuple[str, tuple[int, ...]]]:
    made = MEDIA.plan([asked], {KEY: there}, DIALECT, Around())
    assert only(made.decided).verdict is (Verdict.WILL_CHANGE if made.steps else Verdict.AGREES)
    return [(step.name, step.needs) for step in made.steps]


@pytest.mark.parametrize(
    ("asked", "calls"),
    [
        (wish(OTHER), [("replace", ())]),
        (wish(""), [("eject", ())]),
        (wish(IMAGE.upper()), []),
        (wish(None), [("eject", ()), ("remove-drive", (0,))]),
        (wish("", FREE, added=True), [("add-drive", ())]),
        (wish(OTHER, FREE, added=True), [("add-drive", ()), ("insert", (0,))]),
        (wish(None, FREE), []),
    ],
)
def test_calls_and_their_order(asked: MediaWish, calls: list[tuple[str, tuple[int, ...]]]) -> None:
    assert planned(asked) == calls


def test_an_empty_drive_goes_in_one_call() -> None:
    empty = replace(NEWER, drives=(DvdDrive(HERE, "d"),))
    assert planned(wish(None), empty) == [("remove-drive", ())]


def test_what_is_removed_makes_room_before_anything_is_added() -> None:
    made = MEDIA.plan([wish(OTHER, FREE, added=True), wish(None)], {KEY: NEWER}, DIALECT, Around())
    assert [step.name for step in made.steps] == ["eject", "remove-drive", "add-drive", "insert"]
    assert [step.after for step in made.steps] == [(), (), (1,), ()], "those of a VM take turns"


@pytest.mark.parametrize(
    ("asked", "there", "kind", "detail"),
    [
        (wish(OTHER, FREE), NEWER, TroubleKind.NO_DVD_DRIVE, ""),
        (wish("", f"{SCSI}\\0\\D", added=True), NEWER, TroubleKind.PLACE_TAKEN, "0"),
        (wish(OTHER, HERE, added=True), NEWER, TroubleKind.PLACE_TAKEN, "1"),
        (wish("", HERE, added=True), NEWER, TroubleKind.PLACE_TAKEN, "1"),
        (wish("", "X\\0\\0\\D", added=True), NEWER, TroubleKind.NO_CONTROLLER, ""),
        (wish("", FREE, added=True), OLDER, TroubleKind.SETTING_CLOSED, "generation"),
        (wish("", f"{IDE}\\0\\D", added=True), OLDER, TroubleKind.SETTING_CLOSED, "only-scsi"),
        (wish(OTHER), replace(NEWER, power=Power.SAVED), TroubleKind.VM_SAVED, ""),
        (wish(OTHER, expected=("",)), NEWER, TroubleKind.CHANGED_MEANWHILE, ""),
        (wish(None, expected=(None,)), NEWER, TroubleKind.CHANGED_MEANWHILE, ""),
        (wish("b.iso"), NEWER, TroubleKind.IMAGE_PATH_NOT_LEGAL, "not-whole"),
    ],
)
def test_refusals(asked: MediaWish, there: VmDrives, kind: TroubleKind, detail: str) -> None:
    (decided,) = MEDIA.plan([asked], {KEY: there}, DIALECT, Around()).decided
    assert decided.trouble is not None
    assert decided.trouble.kind is kind
    assert detail in decided.trouble.detail


def test_what_stands_half_done_is_told() -> None:
    empty = replace(NEWER, drives=(DvdDrive(HERE, "d"),))
    none = replace(NEWER, drives=())
    left = MEDIA.sight(wish(None), NEWER, empty, NO_TRACE)
    assert (left.shown, left.value, left.unchanged) == (Shown.NO, "", False)
    assert left.partly is not None
    assert left.partly.kind is TroubleKind.DRIVE_LEFT_EMPTY
    made = MEDIA.sight(wish(OTHER, added=True), none, empty, NO_TRACE)
    assert made.partly is not None
    assert MEDIA.sight(wish(OTHER), NEWER, empty, NO_TRACE).partly is None
    assert MEDIA.sight(wish(None), NEWER, none, NO_TRACE).shown is Shown.YES
    assert MEDIA.sight(wish("", added=True), none, empty, NO_TRACE).shown is Shown.YES


@pytest.mark.parametrize(
    ("before", "wanted", "back"),
    [
        (IMAGE, "", wish(IMAGE)),
        (None, "", wish(None)),
        (IMAGE, None, wish(IMAGE, added=True)),
        ("", None, wish("", added=True)),
    ],
)
def test_undo_puts_back_images_and_drives(before: str | None, wanted: str | None, back: MediaWish) -> None:
    asked = Asked(
        key=KEY,
        vm="web",
        host="h",
        kind=RecordKind.DEVICE,
        subject=f"dvd-drive/{HERE}",
        before=before,
        wanted=wanted,
    )
    assert MEDIA.restore(asked, None) == back
    assert MEDIA.restore(asked, Now(wanted)) == replace(back, expected=(wanted,))
    kept = json.loads(json.dumps(MEDIA.encode(back)))
    assert MEDIA.decode(KEY, kept) == back


def test_older_entries_are_read_still() -> None:
    assert MEDIA.decode(KEY, {"file": IMAGE, "drive": HERE}) == wish(IMAGE)


def test_one_kind_carries_itself_out_and_several_go_in_order() -> None:
    notes = SettingWish(KEY, Setting.NOTES, "x")
    assert kind_for([wish("")]) is MEDIA
    assert kind_for([notes, notes]) is SETTINGS
    assert kind_for([notes, wish("")]) is CONFIGURATION
    gone = VmKey(KEY.host, VmId("GONE"))
    made = CONFIGURATION.plan([notes, wish("")], {gone: {}}, DIALECT, Around())
    assert [decided.trouble and decided.trouble.kind for decided in made.decided] == [TroubleKind.VM_GONE] * 2
    assert CONFIGURATION.of(notes) is SETTINGS
    assert CONFIGURATION.subject(notes) == "notes"
    with pytest.raises(ValueError, match="configuration"):
        CONFIGURATION.decode(KEY, {})


def test_a_drive_is_added_by_its_controller_and_slot_and_removed_by_its_own_class() -> None:
    with transcript(send_drive(DIALECT, KEY.vm, f"Microsoft:V\\{SCSI}", 12, "web")) as talk:
        call = talk.asks(Invoke)
        assert isinstance(call, Invoke)
        assert call.method == "AddResourceSettings"
        texts = dict(call.arguments)["ResourceSettings"]
        assert isinstance(texts, tuple)
        found = read_instance(str(only(texts)))
        assert found is not None
        assert {name: found.text(name) for name in found.values} == {
            "ResourceType": "16",
            "ResourceSubType": "Microsoft:Hyper-V:Synthetic DVD Drive",
            "Parent": 'root/virtualization/v2:Msvm_ResourceAllocationSettingData.InstanceID="Microsoft:V\\\\C0\\\\0"',
            "AddressOnParent": "12",
        }
        talk.hears(Invoked(0, Instance("", {})))
    with transcript(send_removal(DIALECT, DRIVE.instance_id, "web")) as talk:
        call = talk.asks(Invoke)
        assert isinstance(call, Invoke)
        references = dict(call.arguments)["ResourceSettings"]
        assert isinstance(references, tuple)
        reference = only(references)
        assert isinstance(reference, EndpointReference)
        assert reference.resource.endswith("/Msvm_ResourceAllocationSettingData")
        assert reference.selectors == (("InstanceID", DRIVE.instance_id),)
        talk.hears(Invoked(0, Instance("", {})))

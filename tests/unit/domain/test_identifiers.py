"""Identifiers stand in journals, policies, settings files and catalogues of words: they do not change by accident."""

from __future__ import annotations

from tests.support.packages import ill_typed_defaults, telling_defaults, unlike_their_members


def test_an_identifier_is_its_members_name_with_dashes() -> None:
    assert unlike_their_members("hvgui.domain") == [
        ("DeviceKind.LEGACY_ADAPTER", "legacy-network-adapter"),
        ("DeviceKind.OTHER", "other-device"),
        ("Verdict.WILL_CHANGE", "changes"),
        ("Rule.LEAVE_ALONE", "leave alone"),
        ("Service.DATA_EXCHANGE", "kvp"),
    ]


def test_a_default_has_the_type_of_its_field() -> None:
    assert ill_typed_defaults("hvgui.domain") == []


def test_what_is_not_said_is_nothing_but_here() -> None:
    assert telling_defaults("hvgui.domain") == {
        "AdapterFacts.wired": True,
        "AdapterRow.gate": "ANY",
        "AdapterRow.legacy": True,
        "AdapterRow.scale": 1,
        "AdapterRow.step": 1,
        "AdapterWish.value": True,
        "Case.controller": "NONE",
        "Case.host_live": True,
        "Case.power": "RUNNING",
        "CheckpointReading.policy": "BEFORE_2016",
        "CheckpointReading.power": "UNKNOWN",
        "Choices.generation": 2,
        "Choices.memory": 1024,
        "Choices.processors": 1,
        "Choices.secure_boot": True,
        "Choices.version": 1,
        "ControllerWish.present": True,
        "CopyRequest.create_folders": True,
        "CopyRequest.if_exists": "REPORT",
        "DiskWork.type": "DYNAMIC",
        "FieldRow.scale": 1,
        "FieldRow.step": 1,
        "Finding.verdict": "NOT_REACHED",
        "Guards.mirroring": "NONE",
        "GuestOs.distribution": "OTHER",
        "GuestOs.family": "UNKNOWN",
        "GuestSwitch.possible": True,
        "HostFolder.source": "CIM",
        "HostLine.port": 5985,
        "HostOffer.most_processors": 2048,
        "HostPicture.phase": "CONNECTING",
        "ExportFacts.power": "OFF",
        "ExportWish.checkpoints": True,
        "ExportWish.memory": "WITH",
        "HostProfile.auth": "NTLM",
        "HostProfile.port": 5985,
        "HostProfile.staging": "AUTO",
        "ImageLeft.if_exists": "report",
        "ImageUpload.if_exists": "REPORT",
        "Item.stage": "waiting",
        "MachineWish.on_failure": "TAKE_BACK",
        "MachineWish.verb": "CREATE",
        "NewMachine.generation": 2,
        "NewMachine.if_exists": "REPORT",
        "NewMachine.memory": 1024,
        "NewMachine.processors": 1,
        "NewMachine.secure_boot": True,
        "Record.ending": "ASKED",
        "Rule.remedy": "NONE",
        "SettingRow.gate": "ANY",
        "SettingRow.scale": 1,
        "SettingRow.step": 1,
        "SettingsReading.generation": 1,
        "SmbPlace.folder": "Windows\\Temp\\hvgui",
        "SmbPlace.port": 445,
        "SmbPlace.root": "C:\\",
        "SmbPlace.share": "C$",
        "Subject.responds": True,
        "SwitchWork.type": "PRIVATE",
        "Vm.heartbeat": "UNKNOWN",
        "Vm.power": "UNKNOWN",
        "_Disk.type": "dynamic",
    }

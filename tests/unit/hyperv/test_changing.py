from __future__ import annotations

import base64
import hashlib

import pytest

from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Refusal, TroubleKind
from hvgui.domain.vms.power import PowerAction
from hvgui.domain.vms.screen import Resolution, Thumbnail
from hvgui.domain.vms.services import Service, row_of
from hvgui.hyperv import selections
from hvgui.hyperv.answers import (
    trouble_of_copy_return,
    trouble_of_fault,
    trouble_of_job,
    trouble_of_return,
)
from hvgui.hyperv.changing import (
    Beginning,
    GuestCopy,
    read_offers,
    send_copy,
    send_power,
    send_service,
)
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.jobs import JobKey, JobNow, JobPhase, job_key, look_at_job, look_at_jobs, stop_job
from hvgui.hyperv.screens import read_thumbnail
from hvgui.hyperv.staging import Staged, command_line, put, sweep
from hvgui.wsman.embedded import read_instance
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import CommandStarted, Instance, Invoked, Nothing, Output, Scalar, ShellOpened
from hvgui.wsman.requests import (
    CreateShell,
    DeleteShell,
    EndpointReference,
    Enumerate,
    Get,
    Invoke,
    ReceiveOutput,
    RunCommand,
    SendInput,
    SignalCommand,
)
from hvgui.wsman.vocabulary import class_uri
from tests.support.present import only
from tests.support.transcript import Talk, instance, page, transcript

A = VmId("0000000A-0000-0000-0000-000000000000")
KEY = VmKey(HostId("h"), A)
SERVICE = EndpointReference(class_uri(selections.SERVICE_CLASS), (("Name", "vmms"),))
DIALECT = Dialect(HostFacts(), SERVICE, summary_is_queryable=True)
OLD_HOST = Dialect(HostFacts(build=9600), SERVICE, summary_is_queryable=False)
NEW_HOST = Dialect(HostFacts(build=17763), SERVICE, summary_is_queryable=True)
JOB = EndpointReference(class_uri("Msvm_ConcreteJob"), (("InstanceID", "J"),))
GSI = row_of(Service.GUEST_SERVICES)
SETTING_ID = f"Microsoft:{A}\\{GSI.component_guid}"


def fault(*codes: int, subcode: str = "") -> Fault:
    return Fault(codes=codes, subcode=subcode, reason="r", detail="d")


def answered(value: int | None, **out: Scalar) -> Invoked:
    return Invoked(value, Instance("O", {name: (v,) for name, v in out.items()}))


def read_and_toggle(on: bool) -> Exchange[Beginning]:
    settings = yield from read_offers((A,), Service.GUEST_SERVICES)
    return (yield from send_service(DIALECT, Service.GUEST_SERVICES, settings[A], on, "web"))


def toggling(on: bool = True) -> Talk:
    return Talk(read_and_toggle(on))


def test_one_query_reads_the_settings_of_several_vms() -> None:
    """Settings of checkpoints and of VMs that nobody asked for are passed over."""
    other = VmId("0000000B-0000-0000-0000-000000000000")
    with transcript(read_offers((A, other), Service.GUEST_SERVICES)) as talk:
        asked = talk.asks(Enumerate)
        assert isinstance(asked, Enumerate)
        assert asked.wql == (
            f"select EnabledState,InstanceID from {GSI.setting_class} "
            f"where InstanceID like 'Microsoft:{A}%' or InstanceID like 'Microsoft:{other}%'"
        )
        stray = SETTING_ID.replace("0000000A", "0000000C")
        talk.hears(
            page(*(instance(InstanceID=i, EnabledState="3") for i in (SETTING_ID, stray, "Microsoft:Definition")))
        )
        assert list(talk.result) == [A]


def test_a_host_that_takes_no_query_of_several_terms_is_asked_for_all() -> None:
    other = VmId("0000000B-0000-0000-0000-000000000000")
    with transcript(read_offers((A, other), Service.GUEST_SERVICES)) as talk:
        talk.asks(Enumerate)
        talk.hears(fault(2150858778, subcode="CannotProcessFilter"))
        asked = talk.asks(Enumerate)
        assert isinstance(asked, Enumerate)
        assert asked.wql == f"select EnabledState,InstanceID from {GSI.setting_class}"
        talk.hears(
            page(*(instance(InstanceID=f"Microsoft:{vm}\\{GSI.component_guid}", EnabledState="2") for vm in (A, other)))
        )
        assert {vm: offer.on for vm, offer in talk.result.items()} == {A: True, other: True}


def test_many_vms_are_read_without_a_term_for_each() -> None:
    """Hosts limit the terms of a query."""
    vms = [VmId(f"{n:08X}-0000-0000-0000-000000000000") for n in range(9)]
    with transcript(read_offers(vms, Service.GUEST_SERVICES)) as talk:
        asked = talk.asks(Enumerate)
        assert isinstance(asked, Enumerate)
        assert asked.wql == f"select EnabledState,InstanceID from {GSI.setting_class}"
        talk.hears(page())


def test_a_toggle_is_a_partial_instance_for_modify_resource_settings() -> None:
    talk = toggling()
    talk.hears(page(instance(InstanceID=SETTING_ID, EnabledState="3")))
    asked = talk.asks(Invoke)
    assert isinstance(asked, Invoke)
    assert (asked.method, asked.selectors) == ("ModifyResourceSettings", SERVICE.selectors)
    (values,) = (value for name, value in asked.arguments if name == "ResourceSettings")
    sent = read_instance(only(values))
    assert sent is not None
    assert sent.class_name == "Msvm_GuestServiceInterfaceComponentSettingData"
    assert sent.values == {"InstanceID": (SETTING_ID,), "EnabledState": ("2",)}
    talk.hears(answered(4096, Job=JOB))
    assert talk.result == Beginning(JOB)


def test_a_refused_toggle_says_why() -> None:
    talk = toggling()
    talk.hears(page(instance(InstanceID=SETTING_ID, EnabledState="3")))
    talk.hears(answered(32775))
    with pytest.raises(Refusal) as raised:
        _ = talk.result
    assert raised.value.trouble.kind is TroubleKind.INVALID_STATE


def test_several_jobs_are_looked_at_in_one_query() -> None:
    done, runs, broken = (f"{n:08X}-1111-2222-3333-444444444444" for n in (1, 2, 3))
    with transcript(look_at_jobs("Msvm_StorageJob", [done, runs.lower(), broken])) as talk:
        asked = talk.asks(Enumerate)
        assert isinstance(asked, Enumerate)
        where = " or ".join(f"InstanceID='{id_}'" for id_ in (done, runs, broken))
        wanted = "select ErrorCode,InstanceID,JobState,PercentComplete from Msvm_StorageJob"
        assert asked.wql == f"{wanted} where {where}"
        talk.hears(
            page(
                instance(InstanceID=done, JobState="7", ErrorCode="0"),
                instance(InstanceID=runs, JobState="4", PercentComplete="40"),
                instance(InstanceID=broken, JobState="10", ErrorCode="32768"),
                instance(InstanceID="somebody else's", JobState="4"),
            )
        )
        assert {key: (now.phase, now.percent) for key, now in talk.result.items()} == {
            done: (JobPhase.COMPLETED, 100),
            runs: (JobPhase.RUNNING, 40),
            broken: (JobPhase.FAILED, 0),
        }


@pytest.mark.parametrize("found", ["' or '1'='1", "{0}", "", "00000001-1111-2222-3333-44444444444G"])
def test_a_key_that_is_no_guid_goes_into_no_query(found: str) -> None:
    assert job_key(EndpointReference(class_uri("Msvm_ConcreteJob"), (("InstanceID", found),))) is None


def test_a_class_that_is_none_goes_into_no_query() -> None:
    key = "00000001-1111-2222-3333-444444444444"
    assert job_key(EndpointReference(class_uri("Msvm_ConcreteJob where 1=1"), (("InstanceID", key),))) is None
    assert job_key(EndpointReference(class_uri("Msvm_StorageJob"), (("InstanceID", key),))) == JobKey(
        "Msvm_StorageJob", key
    )


def test_a_job_is_followed_by_its_own_reference() -> None:
    for state, code, phase in [("4", "0", JobPhase.RUNNING), ("7", "0", JobPhase.COMPLETED)]:
        with transcript(look_at_job(JOB, "x")) as talk:
            talk.asks(Get(JOB.resource, JOB.selectors))
            talk.hears(instance(JobState=state, ErrorCode=code, PercentComplete="40"))
        assert talk.result.phase is phase
    with transcript(look_at_job(JOB, "x")) as talk:
        talk.hears(fault(2150858752))
    assert talk.result == JobNow(JobPhase.VANISHED)


def test_a_failed_job_is_explained_by_the_hresult_in_its_errors() -> None:
    error = '<INSTANCE CLASSNAME="Msvm_Error"><PROPERTY NAME="Message"><VALUE>ファイルがあります (0x80070050)</VALUE></PROPERTY></INSTANCE>'
    with transcript(look_at_job(JOB, "x")) as talk:
        talk.hears(instance(JobState="10", JobType="180", ErrorCode="32768", ErrorDescription="失敗"))
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        assert asked.method == "GetErrorEx"
        talk.hears(Invoked(0, Instance("O", {"Errors": (error,)})))
    trouble = talk.result.trouble
    assert (trouble.kind, trouble.codes) == (TroubleKind.DESTINATION_EXISTS, (0x80070050,))
    assert trouble.detail == "失敗"


def test_a_job_that_completes_with_an_error_code_has_failed() -> None:
    with transcript(look_at_job(JOB, "x")) as talk:
        talk.hears(instance(JobState="7", ErrorCode="32768"))
        talk.hears(fault(5))
    assert talk.result.phase is JobPhase.FAILED


def test_cancelling_asks_the_job_to_terminate() -> None:
    with transcript(stop_job(JOB)) as talk:
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        assert asked.arguments == (("RequestedState", 4),)
        talk.hears(answered(0))
    assert talk.result is True


@pytest.mark.parametrize(
    ("action", "value"),
    [
        (PowerAction.START, 2),
        (PowerAction.TURN_OFF, 3),
        (PowerAction.SAVE, 6),
        (PowerAction.PAUSE, 9),
        (PowerAction.RESUME, 2),
        (PowerAction.RESET, 11),
        (PowerAction.RESTART, 10),
    ],
)
def test_power_verbs(action: PowerAction, value: int) -> None:
    with transcript(send_power(OLD_HOST, KEY, action, False, "web")) as talk:
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        assert asked.method == "RequestStateChange"
        assert dict(asked.selectors) == {"CreationClassName": "Msvm_ComputerSystem", "Name": A}
        assert asked.arguments == (("RequestedState", value),)
        talk.hears(answered(0))


def test_a_shutdown_goes_through_the_guest() -> None:
    keys = {"CreationClassName": "C", "DeviceID": "D", "SystemCreationClassName": "S", "SystemName": A}
    with transcript(send_power(OLD_HOST, KEY, PowerAction.SHUT_DOWN, True, "web")) as talk:
        talk.asks(Enumerate)
        talk.hears(page(instance("Msvm_ShutdownComponent", **keys)))
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        assert (asked.method, dict(asked.selectors)) == ("InitiateShutdown", keys)
        assert dict(asked.arguments)["Force"] is True
        talk.hears(answered(32781))
    with pytest.raises(Refusal) as raised:
        _ = talk.result
    assert raised.value.trouble.kind is TroubleKind.GUEST_LOCKED


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (32780, TroubleKind.GUEST_NOT_READY),
        (32781, TroubleKind.GUEST_LOCKED),
        (32782, TroubleKind.SHUTDOWN_IN_PROGRESS),
        (32774, TroubleKind.VM_BUSY),
    ],
)
def test_a_restart_goes_through_the_guest_too(code: int, kind: TroubleKind) -> None:
    keys = {"CreationClassName": "C", "DeviceID": "D", "SystemCreationClassName": "S", "SystemName": A}
    with transcript(send_power(NEW_HOST, KEY, PowerAction.RESTART, False, "web")) as talk:
        talk.asks(Enumerate)
        talk.hears(page(instance("Msvm_ShutdownComponent", **keys)))
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        assert asked.method == "InitiateReboot"
        assert dict(asked.arguments)["Force"] is False
        talk.hears(answered(code))
    with pytest.raises(Refusal) as raised:
        _ = talk.result
    assert raised.value.trouble.kind is kind


@pytest.mark.parametrize("component", [PowerAction.SHUT_DOWN, PowerAction.RESTART])
def test_without_the_component_nothing_stronger_is_sent(component: PowerAction) -> None:
    with transcript(send_power(NEW_HOST, KEY, component, False, "web")) as talk:
        talk.hears(page())
    with pytest.raises(Refusal):
        _ = talk.result


def test_a_saved_state_is_deleted_only_while_the_vm_is_saved() -> None:
    with transcript(send_power(NEW_HOST, KEY, PowerAction.DELETE_SAVED_STATE, False, "web")) as talk:
        talk.asks(Enumerate)
        talk.hears(page(instance("Msvm_ComputerSystem", Name=A, EnabledState="2")))
    with pytest.raises(Refusal) as raised:
        _ = talk.result
    assert raised.value.trouble.kind is TroubleKind.INVALID_STATE
    with transcript(send_power(NEW_HOST, KEY, PowerAction.DELETE_SAVED_STATE, False, "web")) as talk:
        talk.hears(page(instance("Msvm_ComputerSystem", Name=A, EnabledState="6")))
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        assert asked.arguments == (("RequestedState", 3),)
        talk.hears(answered(0))


@pytest.mark.parametrize("name", ["Job", "ParentPools"])
def test_a_copy_finds_its_job_under_either_name(name: str) -> None:
    copy = GuestCopy(source="C:\\s\\a & b", destination="C:\\in\\a", create_folders=True, overwrite=False)
    with transcript(send_copy(KEY, copy, "a")) as talk:
        talk.hears(page(instance("Msvm_GuestFileService", Name="x", SystemName=A)))
        asked = talk.asks(Invoke)
        assert isinstance(asked, Invoke)
        sent = read_instance(only(dict(asked.arguments)["CopyFileToGuestSettings"]))
        assert sent is not None
        assert {k: sent.text(k) for k in sent.values} == {
            "SourcePath": "C:\\s\\a & b",
            "DestinationPath": "C:\\in\\a",
            "OverwriteExisting": "false",
            "CreateFullPath": "true",
        }
        talk.hears(answered(4096, **{name: JOB}))
    assert talk.result.job == JOB


def test_a_copy_without_a_file_service_is_refused() -> None:
    copy = GuestCopy(source="s", destination="d", create_folders=True, overwrite=False)
    with transcript(send_copy(KEY, copy, "a")) as talk:
        talk.hears(page())
    with pytest.raises(Refusal) as raised:
        _ = talk.result
    assert raised.value.trouble.kind is TroubleKind.GUEST_SERVICES_SILENT


def test_thumbnails_in_both_forms_and_never_of_the_wrong_size() -> None:
    pixels = bytes(range(16))
    forms: list[tuple[str, ...]] = [(base64.b64encode(pixels).decode(),), tuple(str(b) for b in pixels)]
    for values in forms:
        with transcript(read_thumbnail(DIALECT, KEY, Resolution(4, 2))) as talk:
            talk.hears(Invoked(0, Instance("O", {"ImageData": values})))
        assert talk.result == Thumbnail(4, 2, pixels)
    for values in [("AAAA",), (), ("x", "y")]:
        with transcript(read_thumbnail(DIALECT, KEY, Resolution(4, 2))) as talk:
            talk.hears(Invoked(0, Instance("O", {"ImageData": values})))
        assert talk.result is None


SCRIPT = "the script"
OPERATION = "0" * 32


def test_staging_sends_data_only_through_the_input() -> None:
    sent: list[int] = []
    name = "$(evil) 日本.txt"
    data = [b"abc", b"de"]
    with transcript(put(SCRIPT, OPERATION, name, iter(data), sent.append)) as talk:
        talk.asks(CreateShell())
        talk.hears(ShellOpened("S"))
        command, arguments = command_line(SCRIPT)
        talk.asks(RunCommand("S", command, arguments))
        talk.hears(CommandStarted("C"))
        stream = b""
        while isinstance(talk.request, SendInput):
            stream += talk.request.data
            talk.hears(Nothing())
        lines = stream.decode().split("\n")
        assert lines[:2] == ["put", OPERATION]
        assert base64.b64decode(lines[2]) == name.encode()
        assert lines[3] == "0"
        assert [base64.b64decode(line) for line in lines[4:6]] == data
        assert lines[6:] == [".", ""]
        talk.asks(ReceiveOutput("S", "C"))
        talk.hears(fault(2150858793))
        talk.asks(ReceiveOutput("S", "C"))
        path = base64.b64encode("C:\\t\\日本.txt".encode()).decode()
        answer = f"path {path}\nlength 5\nsha256 {hashlib.sha256(b'abcde').hexdigest()}\n"
        talk.hears(Output(answer[:20].encode(), b"", False, None))
        talk.hears(Output(answer[20:].encode(), b"", True, 0))
        talk.asks(SignalCommand("S", "C"))
        talk.hears(Nothing())
        talk.asks(DeleteShell("S"))
        talk.hears(Nothing())
    assert talk.result == Staged("C:\\t\\日本.txt", 5, hashlib.sha256(b"abcde").hexdigest())
    assert sent == [0, 3, 5, 5]
    assert name not in repr(command_line(SCRIPT))


def test_the_command_line_fits_cmd_exe() -> None:
    from importlib import resources

    script = resources.files("hvgui.transport.staging.scripts").joinpath("stage.ps1").read_text(encoding="utf-8")
    command, arguments = command_line(script)
    assert len(" ".join((command, *arguments))) < 7500
    assert base64.b64decode(arguments[-1]).decode("utf-16-le") == script


def test_a_shell_is_deleted_when_the_bytes_break_off() -> None:
    def broken() -> object:
        yield b"abc"
        raise OSError("gone")

    with transcript(put(SCRIPT, OPERATION, "a", broken())) as talk:  # type: ignore[arg-type]
        talk.hears(ShellOpened("S"))
        talk.hears(CommandStarted("C"))
        talk.hears(Nothing())
        talk.hears(Nothing())
        talk.asks(DeleteShell("S"))
        talk.hears(Nothing())
    with pytest.raises(OSError, match="gone"):
        _ = talk.result


def test_an_error_of_the_script_is_carried() -> None:
    with transcript(sweep(SCRIPT, OPERATION)) as talk:
        talk.hears(ShellOpened("S"))
        talk.hears(CommandStarted("C"))
        talk.hears(Nothing())
        talk.hears(Nothing())
        message = base64.b64encode("ディスクがいっぱい".encode())
        talk.hears(Output(b"error " + message + b"\n", b"", True, 1))
        talk.hears(Nothing())
        talk.hears(Nothing())
    with pytest.raises(Refusal) as raised:
        _ = talk.result
    assert raised.value.trouble.kind is TroubleKind.STAGING_FAILED
    assert raised.value.trouble.detail == "ディスクがいっぱい"


HRESULTS = {
    0x80070002: TroubleKind.DESTINATION_MISSING,
    0x80070003: TroubleKind.DESTINATION_MISSING,
    0x80070005: TroubleKind.GUEST_DENIED,
    0x80070020: TroubleKind.GUEST_FILE_IN_USE,
    0x80070032: TroubleKind.GUEST_SERVICES_UNSUPPORTED,
    0x80070050: TroubleKind.DESTINATION_EXISTS,
    0x800700B7: TroubleKind.DESTINATION_EXISTS,
    0x80070057: TroubleKind.GUEST_PATH_REFUSED,
    0x8007007B: TroubleKind.GUEST_PATH_REFUSED,
    0x80070070: TroubleKind.GUEST_DISK_FULL,
    0x800704C7: TroubleKind.COPY_CANCELLED,
    0x800704F7: TroubleKind.COPY_GUEST_LOCKED,
    0x8007048F: TroubleKind.GUEST_NOT_CONNECTED,
    0x800705B4: TroubleKind.COPY_TIMED_OUT,
    0x800710DF: TroubleKind.COPY_GUEST_STARTING,
    0x80041002: TroubleKind.GUEST_SERVICES_SILENT,
    0x80004005: TroubleKind.GUEST_FAILED,
    0x8FFFFFFF: TroubleKind.JOB_FAILED,
}


COPY_RETURNS = {
    32768: TroubleKind.COPY_REFUSED,
    32769: TroubleKind.ACCESS_DENIED,
    32770: TroubleKind.GUEST_SERVICES_UNSUPPORTED,
    32771: TroubleKind.COPY_REFUSED,
    32772: TroubleKind.COPY_TIMED_OUT,
    32773: TroubleKind.GUEST_PATH_REFUSED,
    32774: TroubleKind.COPY_BUSY,
    32775: TroubleKind.GUEST_SERVICES_SILENT,
    32776: TroubleKind.REQUEST_NOT_UNDERSTOOD,
    32777: TroubleKind.GUEST_SERVICES_SILENT,
    32778: TroubleKind.HOST_OUT_OF_MEMORY,
}


@pytest.mark.parametrize(("value", "kind"), COPY_RETURNS.items())
def test_every_return_value_of_a_copy_has_its_kind(value: int, kind: TroubleKind) -> None:
    trouble = trouble_of_copy_return(value, "f")
    assert trouble is not None
    assert (trouble.kind, trouble.codes) == (kind, (value,))


def test_a_copy_that_was_started_is_no_trouble() -> None:
    assert trouble_of_copy_return(0, "f") is None
    assert trouble_of_copy_return(4096, "f") is None
    missing = trouble_of_copy_return(None, "f")
    assert missing is not None
    assert missing.kind is TroubleKind.BROKEN_REPLY


@pytest.mark.parametrize(("code", "kind"), HRESULTS.items(), ids=[f"{c:08X}" for c in HRESULTS])
def test_every_copy_error_has_its_kind_in_text_and_as_code(code: int, kind: TroubleKind) -> None:
    assert trouble_of_job(32768, (f"失敗しました (0x{code:08x})",), "f", copies=True).kind is kind
    assert trouble_of_job(code, (), "f", copies=True).kind is kind


JOB_ERRORS = {
    32768: TroubleKind.FAILED_ON_HOST,
    32769: TroubleKind.ACCESS_DENIED,
    32770: TroubleKind.NOT_SUPPORTED_NOW,
    32773: TroubleKind.VALUE_REFUSED,
    32775: TroubleKind.INVALID_STATE,
    32776: TroubleKind.REQUEST_NOT_UNDERSTOOD,
    32777: TroubleKind.VM_NOT_AVAILABLE,
    32778: TroubleKind.HOST_OUT_OF_MEMORY,
    32779: TroubleKind.HOST_FILE_MISSING,
    32788: TroubleKind.HOST_SHORT_OF_RESOURCES,
    0x80070002: TroubleKind.HOST_FILE_MISSING,
    0x80070003: TroubleKind.HOST_FILE_MISSING,
    0x80070005: TroubleKind.HOST_FILE_DENIED,
    0x8007000E: TroubleKind.HOST_OUT_OF_MEMORY,
    0x80070020: TroubleKind.HOST_FILE_IN_USE,
    0x80070057: TroubleKind.VALUE_REFUSED,
    0x80070070: TroubleKind.HOST_DISK_FULL,
    0x800705AA: TroubleKind.HOST_SHORT_OF_RESOURCES,
    0x800704F7: TroubleKind.JOB_FAILED,
    32799: TroubleKind.JOB_FAILED,
}


@pytest.mark.parametrize(("code", "kind"), JOB_ERRORS.items(), ids=[f"{c:08X}" for c in JOB_ERRORS])
def test_errors_of_a_job_that_copies_nothing_speak_of_the_host(code: int, kind: TroubleKind) -> None:
    assert trouble_of_job(code, ("Der Vorgang ist fehlgeschlagen.",), "web").kind is kind
    if code > 0xFFFF and kind is not TroubleKind.JOB_FAILED:
        assert trouble_of_job(32768, ("", f"失敗しました (0x{code:08x})"), "web").kind is kind


@pytest.mark.parametrize(
    ("job", "kind"),
    [
        (instance("Msvm_ConcreteJob", JobState="10", JobType="31", ErrorCode="32768"), TroubleKind.HOST_FILE_DENIED),
        (instance("Msvm_ConcreteJob", JobState="10", JobType="70", ErrorCode="32768"), TroubleKind.HOST_FILE_DENIED),
        (instance("Msvm_ConcreteJob", JobState="10", JobType="180", ErrorCode="32768"), TroubleKind.GUEST_DENIED),
        (instance("Msvm_CopyFileToGuestJob", JobState="10", ErrorCode="32768"), TroubleKind.GUEST_DENIED),
    ],
    ids=["settings", "checkpoint", "copy", "copy by class"],
)
def test_the_kind_of_job_decides_whose_folder_an_error_speaks_of(job: Instance, kind: TroubleKind) -> None:
    with transcript(look_at_job(JOB, "web")) as talk:
        talk.hears(job)
        error = '<INSTANCE CLASSNAME="Msvm_Error"><PROPERTY NAME="Message" TYPE="string"><VALUE>0x80070005</VALUE></PROPERTY></INSTANCE>'
        talk.hears(Invoked(0, Instance("O", {"Errors": (error,)})))
    assert talk.result.trouble is not None
    assert talk.result.trouble.kind is kind


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (32768, TroubleKind.FAILED_ON_HOST),
        (32769, TroubleKind.ACCESS_DENIED),
        (32770, TroubleKind.NOT_SUPPORTED_HERE),
        (32773, TroubleKind.VALUE_REFUSED),
        (32776, TroubleKind.REQUEST_NOT_UNDERSTOOD),
        (32777, TroubleKind.VM_NOT_AVAILABLE),
        (32778, TroubleKind.HOST_OUT_OF_MEMORY),
        (32779, TroubleKind.HOST_FILE_MISSING),
        (32788, TroubleKind.HOST_SHORT_OF_RESOURCES),
        (32799, TroubleKind.METHOD_REFUSED),
        (32775, TroubleKind.INVALID_STATE),
        (32780, TroubleKind.GUEST_NOT_READY),
        (32781, TroubleKind.GUEST_LOCKED),
        (32782, TroubleKind.SHUTDOWN_IN_PROGRESS),
        (None, TroubleKind.BROKEN_REPLY),
    ],
)
def test_return_values(value: int | None, kind: TroubleKind) -> None:
    trouble = trouble_of_return(value, "x")
    assert trouble is not None
    assert trouble.kind is kind


def test_success_is_no_trouble() -> None:
    assert trouble_of_return(0, "x") is None
    assert trouble_of_return(4096, "x") is None
    silent = trouble_of_copy_return(32777, "x")
    assert silent is not None
    assert silent.kind is TroubleKind.GUEST_SERVICES_SILENT


@pytest.mark.parametrize(
    ("refusal", "kind"),
    [
        (fault(5), TroubleKind.ACCESS_DENIED),
        (fault(2150858755, 2147749891), TroubleKind.ACCESS_DENIED),
        (fault(2150859174), TroubleKind.BUSY),
        (fault(2150859240), TroubleKind.BUSY),
        (fault(2150859180), TroubleKind.SHELL_REFUSED),
        (fault(2150858790), TroubleKind.TOO_LARGE),
        (fault(2147944122), TroubleKind.HYPERV_SERVICE_DOWN),
        (fault(2150858793), TroubleKind.HOST_HANGS),
        (fault(2150858753), TroubleKind.NOT_SUPPORTED_HERE),
        (fault(2150858752), TroubleKind.VM_GONE),
        (fault(4711), TroubleKind.HOST_FAULT),
    ],
)
def test_faults(refusal: Fault, kind: TroubleKind) -> None:
    assert trouble_of_fault(refusal, "x").kind is kind

"""Trouble behind faults, return codes and job errors: the only place where the host's numbers get their meaning."""

from __future__ import annotations

import re

from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv.fault_table import kind_of
from hvgui.values import replace
from hvgui.wsman import faults as f
from hvgui.wsman.faults import Fault

_K = TroubleKind

OK = 0
JOB_STARTED = 4096

#: Return values of Hyper-V methods (hyperv-wmi-v2 18.2 and 5).
_BY_RETURN: dict[int, TroubleKind] = {
    1: _K.NOT_SUPPORTED_HERE,
    5: _K.INVALID_STATE,
    32769: _K.ACCESS_DENIED,
    32770: _K.NOT_SUPPORTED_HERE,
    32774: _K.VM_BUSY,
    32775: _K.INVALID_STATE,
    32780: _K.GUEST_NOT_READY,
    32781: _K.GUEST_LOCKED,
    32782: _K.SHUTDOWN_IN_PROGRESS,
}

#: What they mean where no file is copied (hyperv-wmi-v2 18.2; 32788: live-hosts C13).
_OF_A_CHANGE: dict[int, TroubleKind] = {
    **_BY_RETURN,
    32768: _K.FAILED_ON_HOST,
    32773: _K.VALUE_REFUSED,
    32776: _K.REQUEST_NOT_UNDERSTOOD,
    32777: _K.VM_NOT_AVAILABLE,
    32778: _K.HOST_OUT_OF_MEMORY,
    32779: _K.HOST_FILE_MISSING,
    32788: _K.HOST_SHORT_OF_RESOURCES,
}
#: The same as the error of a job, which has begun: "not supported" then speaks of the VM's state (live-hosts C6).
_OF_A_JOB: dict[int, TroubleKind] = {**_OF_A_CHANGE, 32770: _K.NOT_SUPPORTED_NOW}

#: HRESULTs of a job that copies no file: what they speak of is the host's.
_OF_THE_HOST: dict[int, TroubleKind] = {
    0x80070002: _K.HOST_FILE_MISSING,
    0x80070003: _K.HOST_FILE_MISSING,
    0x80070005: _K.HOST_FILE_DENIED,
    0x8007000E: _K.HOST_OUT_OF_MEMORY,
    0x80070020: _K.HOST_FILE_IN_USE,
    0x80070057: _K.VALUE_REFUSED,
    0x80070070: _K.HOST_DISK_FULL,
    0xC03A0014: _K.NOT_A_DISK,
    0x800705AA: _K.HOST_SHORT_OF_RESOURCES,
}

#: HRESULTs of a copy (hyperv-wmi-v2 13.4; field A.1).
_BY_HRESULT: dict[int, TroubleKind] = {
    0x80070002: _K.DESTINATION_MISSING,
    0x80070003: _K.DESTINATION_MISSING,
    0x80070005: _K.GUEST_DENIED,
    0x80070020: _K.GUEST_FILE_IN_USE,
    0x80070032: _K.GUEST_SERVICES_UNSUPPORTED,
    0x80070050: _K.DESTINATION_EXISTS,
    0x80070057: _K.GUEST_PATH_REFUSED,
    0x80070070: _K.GUEST_DISK_FULL,
    0x8007007B: _K.GUEST_PATH_REFUSED,
    0x800700B7: _K.DESTINATION_EXISTS,
    0x800704C7: _K.COPY_CANCELLED,
    0x800704F7: _K.COPY_GUEST_LOCKED,
    0x8007048F: _K.GUEST_NOT_CONNECTED,
    0x800705B4: _K.COPY_TIMED_OUT,
    0x800710DF: _K.COPY_GUEST_STARTING,
    0x80041002: _K.GUEST_SERVICES_SILENT,
    0x80004005: _K.GUEST_FAILED,
}

#: Return values of CopyFilesToGuest (field A.2). With the service off a host answers 32775 or 32777 (UNVERIFIED which).
_BY_COPY_RETURN: dict[int, TroubleKind] = {
    32768: _K.COPY_REFUSED,
    32769: _K.ACCESS_DENIED,
    32770: _K.GUEST_SERVICES_UNSUPPORTED,
    32771: _K.COPY_REFUSED,
    32772: _K.COPY_TIMED_OUT,
    32773: _K.GUEST_PATH_REFUSED,
    32774: _K.COPY_BUSY,
    32775: _K.GUEST_SERVICES_SILENT,
    32776: _K.REQUEST_NOT_UNDERSTOOD,
    32777: _K.GUEST_SERVICES_SILENT,
    32778: _K.HOST_OUT_OF_MEMORY,
}

#: Those of Windows, and of virtual disks (which of these a host gives for a damaged one is UNVERIFIED).
_HRESULT = re.compile(r"0x(8[0-9A-Fa-f]{7}|C03A[0-9A-Fa-f]{4})", re.IGNORECASE)


def trouble_of_return(value: int | None, subject: str) -> Trouble | None:
    """Trouble for a method's return value; None for 0 and for "job started"."""
    if value in (OK, JOB_STARTED):
        return None
    if value is None:
        return Trouble(_K.BROKEN_REPLY, subject, "the method's answer has no return value")
    return Trouble(_OF_A_CHANGE.get(value, _K.METHOD_REFUSED), subject, codes=(value,))


def trouble_of_copy_return(value: int | None, subject: str) -> Trouble | None:
    """The same for CopyFilesToGuest."""
    kind = _BY_COPY_RETURN.get(value) if value is not None else None
    return trouble_of_return(value, subject) if kind is None else Trouble(kind, subject, codes=(value or 0,))


def trouble_of_job(error_code: int, texts: tuple[str, ...], subject: str, *, copies: bool = False) -> Trouble:
    """Trouble for a job that ended badly. Texts are localised; a hexadecimal HRESULT inside them is not.

    ``copies``: the job copies a file into a guest, where the same numbers speak of the guest.
    """
    by_code, by_hresult = (_BY_RETURN, _BY_HRESULT) if copies else (_OF_A_JOB, _OF_THE_HOST)
    detail = next((t for t in texts if t), "")
    for text in texts:
        for found in _HRESULT.findall(text):
            code = int(found, 16)
            if code in by_hresult:
                return Trouble(by_hresult[code], subject, detail, (code,))
    kind = by_code.get(error_code) or by_hresult.get(error_code & 0xFFFFFFFF, _K.JOB_FAILED)
    return Trouble(kind, subject, detail, (error_code,) if error_code else ())


def trouble_of_fault(fault: Fault, subject: str) -> Trouble:
    """Trouble for a SOAP fault, by its numbers (wsman-winrm 5.2)."""
    return Trouble(kind_of(fault.codes, fault.subcode), subject, fault.detail or fault.reason, fault.codes)


def about_host(trouble: Trouble) -> Trouble:
    """The same, met while the host itself is read: what is missing then is no VM."""
    return replace(trouble, kind=_K.HOST_FAULT) if trouble.kind is _K.VM_GONE else trouble


def is_missing(fault: Fault) -> bool:
    """Whether the host says that the instance is not there (any more)."""
    return (
        fault.has(f.RESOURCE_NOT_FOUND, f.WMI_NOT_FOUND, f.DESTINATION_UNREACHABLE, *f.SELECTORS_WRONG)
        or fault.subcode == "InvalidSelectors"
    )


def is_no_hyperv(fault: Fault) -> bool:
    """Whether the host says that the namespace or class is not there, in any of the forms hosts use.

    Which form a missing namespace takes is UNVERIFIED (hyperv-wmi-v2 0.14), so all are read.
    """
    return fault.subcode == "DestinationUnreachable" or fault.has(
        f.CANNOT_PROCESS_FILTER,
        f.WMI_INVALID_NAMESPACE,
        f.WMI_INVALID_CLASS,
        f.WMI_NOT_FOUND,
        f.DESTINATION_UNREACHABLE,
        f.RESOURCE_NOT_FOUND,
    )

"""Get, and finding the one instance that selectors mean (wsman-winrm 1.9, hyperv-wmi-v2 1.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hvgui.sim import uris
from hvgui.sim.cim import CimClass, Principal, Reference, Row
from hvgui.sim.faults import Detail, Fault, Faulted, ProviderNote
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.wsman.matching import same_object
from hvgui.sim.wsman.render import instance, object_path, property_fragment, reference_to
from hvgui.sim.wsman.selecting import Selecting
from hvgui.sim.wsman.soap_in import Request, read_reference
from hvgui.sim.wsman.soap_out import TRANSFER_SET, Addressing, Reply
from hvgui.sim.wsman.xmltree import Element


@dataclass(frozen=True, slots=True)
class Asked:
    """A request with what its reply has to keep to."""

    request: Request
    who: Principal
    addressing: Addressing
    room: int  # characters the reply may have: two bytes each count against MaxEnvelopeSize (wsman-winrm 1.6)
    peer: str = ""
    chunked: bool = False

    @property
    def language(self) -> str:
        return self.addressing.language


def get(asked: Asked, view: Selecting, class_name: str) -> Reply:
    """Get on a WMI class."""
    request = asked.request
    if request.body:
        raise Faulted(Fault.SCHEMA_VALIDATION)
    cim_class = view.cim_class(class_name)
    fragment = request.fragment
    if fragment is not None and fragment not in {p.name for p in cim_class.properties}:
        raise Faulted(Fault.CANNOT_PROCESS_FILTER)
    row = one_instance(view, cim_class, request.selectors, Faulted(Fault.KEYS_MISSING))
    body = instance(row) if fragment is None else property_fragment(row, fragment)
    return Reply(uris.GET + "Response", TRANSFER_SET, body)


def get_config(asked: Asked, settings: HostSettings) -> Reply:
    """The service's own configuration, for administrators only (wsman-winrm 7.9)."""
    if not asked.who.may_use_shell:
        raise Faulted(Fault.ACCESS_DENIED)
    truth = {True: "true", False: "false"}
    body = (
        f'<cfg:Config xmlns:xsi="{uris.XSI}" xmlns:cfg="{uris.CONFIG}" xml:lang="{asked.language}">'
        f"<cfg:MaxEnvelopeSizekb>{settings.max_envelope_kb}</cfg:MaxEnvelopeSizekb>"
        f"<cfg:MaxTimeoutms>{settings.max_timeout_seconds * 1000:.0f}</cfg:MaxTimeoutms>"
        f"<cfg:MaxBatchItems>{settings.batch_items}</cfg:MaxBatchItems>"
        "<cfg:MaxProviderRequests>4294967295</cfg:MaxProviderRequests>"
        "<cfg:Service><cfg:MaxConcurrentOperations>4294967295</cfg:MaxConcurrentOperations>"
        f"<cfg:MaxConcurrentOperationsPerUser>{settings.operations_per_user}</cfg:MaxConcurrentOperationsPerUser>"
        f"<cfg:EnumerationTimeoutms>{settings.enumeration_seconds * 1000:.0f}</cfg:EnumerationTimeoutms>"
        "<cfg:MaxConnections>300</cfg:MaxConnections>"
        "<cfg:MaxPacketRetrievalTimeSeconds>120</cfg:MaxPacketRetrievalTimeSeconds>"
        f"<cfg:AllowUnencrypted>{truth[settings.allow_unencrypted]}</cfg:AllowUnencrypted>"
        f"<cfg:Auth><cfg:Basic>{truth[settings.basic]}</cfg:Basic><cfg:Kerberos>true</cfg:Kerberos>"
        "<cfg:Negotiate>true</cfg:Negotiate>"
        f"<cfg:Certificate>{truth[settings.https is not None and bool(settings.https.users)]}</cfg:Certificate>"
        ""
        f"<cfg:CredSSP>{truth[settings.credssp]}</cfg:CredSSP>"
        f"<cfg:CbtHardeningLevel>{settings.https.cbt.value if settings.https else 'Relaxed'}</cfg:CbtHardeningLevel>"
        "</cfg:Auth></cfg:Service>"
        "<cfg:Winrs><cfg:AllowRemoteShellAccess>true</cfg:AllowRemoteShellAccess>"
        f"<cfg:IdleTimeout>{settings.shell_idle_seconds * 1000:.0f}</cfg:IdleTimeout>"
        "<cfg:MaxConcurrentUsers>10</cfg:MaxConcurrentUsers><cfg:MaxShellRunTime>2147483647</cfg:MaxShellRunTime>"
        "<cfg:MaxProcessesPerShell>25</cfg:MaxProcessesPerShell><cfg:MaxMemoryPerShellMB>1024</cfg:MaxMemoryPerShellMB>"
        f"<cfg:MaxShellsPerUser>{settings.shells_per_user}</cfg:MaxShellsPerUser></cfg:Winrs></cfg:Config>"
    )
    return Reply(uris.GET + "Response", TRANSFER_SET, body)


def one_instance(
    view: Selecting, cim_class: CimClass, selectors: Mapping[str, str | Element], without_keys: Faulted
) -> Row:
    """The instance selectors name: complete keys, except that services take any part that means one of them.

    ``without_keys`` is what a request without any selector is refused with.
    """
    wanted = _wanted(selectors)
    keys = {name.lower() for name in cim_class.keys}
    if not wanted and keys:
        raise without_keys
    if not wanted.keys() <= keys:
        raise Faulted(Fault.UNEXPECTED_SELECTORS)
    if wanted.keys() != keys and not cim_class.is_service:
        raise _nothing_there(cim_class, wanted)
    found = [row for row in view.all_of(cim_class.name) if _names(row, wanted)]
    if not found:
        raise _nothing_there(cim_class, wanted)
    if len(found) > 1 and keys:
        raise Faulted(Fault.KEYS_MISSING)
    return found[0]


def without_parameters(cim_class: CimClass) -> Faulted:
    """An Invoke without selectors on a class with keys (hyperv-wmi-v2 1.2, live-hosts B5)."""
    if cim_class.fails_without_keys:
        return Faulted(Fault.INTERNAL)
    return Faulted(Fault.INVALID_METHOD_PARAMETERS, detail=Detail.WMI_ERROR)


def _wanted(selectors: Mapping[str, str | Element]) -> dict[str, str | Reference]:
    wanted: dict[str, str | Reference] = {}
    for name, value in selectors.items():
        if name.lower() != "__cimnamespace":
            wanted[name.lower()] = value if isinstance(value, str) else read_reference(value)
    return wanted


def _names(row: Row, wanted: Mapping[str, str | Reference]) -> bool:
    for name, text in reference_to(row).keys:
        asked = wanted.get(name.lower())
        if asked is None:
            continue
        value = row.values.get(name)
        if isinstance(asked, Reference):
            if not isinstance(value, Reference) or not same_object(asked, value):
                return False
        elif asked.lower() != text.lower():
            return False
    return True


def _nothing_there(cim_class: CimClass, wanted: Mapping[str, str | Reference]) -> Faulted:
    keys = tuple(
        (name, object_path(value) if isinstance(value := wanted[name.lower()], Reference) else value)
        for name in cim_class.keys
        if name.lower() in wanted
    )
    path = object_path(Reference(cim_class.namespace, cim_class.name, keys))
    return Faulted(Fault.NOT_FOUND, note=ProviderNote("GetObject", path))

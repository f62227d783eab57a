"""First readings of a host: what it is, and whether this account may manage Hyper-V."""

from __future__ import annotations

import re

from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv import selections
from hvgui.hyperv.answers import is_no_hyperv, trouble_of_fault, trouble_of_return
from hvgui.hyperv.collecting import every
from hvgui.values import Struct, replace
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Identity, Instance, Invoked
from hvgui.wsman.requests import EndpointReference, Identify, Invoke
from hvgui.wsman.values import number
from hvgui.wsman.vocabulary import CIMV2, class_uri

_KEYS = ("CreationClassName", "Name", "SystemCreationClassName", "SystemName")
_VERSION = re.compile(r"OS:\s*(\d+\.\d+\.(\d+))")

#: The first build whose Msvm_SummaryInformation can be queried (Server 2016; hyperv-wmi-v2 16.4 and 22).
BUILD_2016 = 14393


class Dialect(Struct, frozen=True):
    """Differences between host generations, decided once per connection."""

    facts: HostFacts
    #: Reference to the management service, with the complete key.
    service: EndpointReference
    summary_is_queryable: bool
    #: Whether the account may call methods. Without that right everything can still be read, by queries alone.
    may_invoke: bool = True

    @property
    def initiates_reboot(self) -> bool:
        """Whether the shutdown component can also restart a guest (Server 2016; hyperv-wmi-v2 5 and 22)."""
        return self.facts.build >= BUILD_2016


def meet(address: str) -> Exchange[Dialect]:
    """Identify the host, read its version and find the management service.

    Raises Refusal with NO_HYPERV when the role is missing and NO_HYPERV_RIGHTS when the account sees an empty list
    where a service must be (hyperv-wmi-v2 20), and Fault for everything else the host refuses.
    """
    identity = yield Identify()
    assert isinstance(identity, Identity)
    facts = yield from _facts(address, identity)
    try:
        found = yield from every(selections.MANAGEMENT_SERVICE)
    except Fault as fault:
        if is_no_hyperv(fault):
            raise Refusal(Trouble(TroubleKind.NO_HYPERV, address, fault.detail, fault.codes)) from fault
        raise
    if not found:
        raise Refusal(Trouble(TroubleKind.NO_HYPERV_RIGHTS, address))
    return Dialect(facts, reference_to(found[0], _KEYS), facts.build >= BUILD_2016)


def learn_rights(dialect: Dialect) -> Exchange[Dialect]:
    """Call a method that changes nothing: what the account may do beside reading (wsman-winrm 7.8)."""
    service = dialect.service
    try:
        answer = yield Invoke(
            service.resource, "GetSummaryInformation", service.selectors, (("RequestedInformation", (0,)),)
        )
    except Fault as fault:
        refused = trouble_of_fault(fault, "").kind is TroubleKind.ACCESS_DENIED
        return replace(dialect, may_invoke=not refused)
    assert isinstance(answer, Invoked)
    trouble = trouble_of_return(answer.return_value, "")
    return replace(dialect, may_invoke=trouble is None or trouble.kind is not TroubleKind.ACCESS_DENIED)


def reference_to(instance: Instance, keys: tuple[str, ...]) -> EndpointReference:
    """The reference to an instance of the virtualization namespace by its key values."""
    selectors = tuple((key, instance.text(key) or "") for key in keys)
    return EndpointReference(class_uri(instance.class_name), selectors)


def _facts(address: str, identity: Identity) -> Exchange[HostFacts]:
    """Name and version. An account that may not read root/cimv2 still gets the version that Identify told."""
    told = _VERSION.search(identity.version)
    version, build = (told[1], int(told[2])) if told else ("", 0)
    try:
        systems = yield from every(selections.OPERATING_SYSTEM, CIMV2)
    except Fault:
        systems = ()
    if not systems:
        return HostFacts(name="", os_version=version, build=build)
    system = systems[0]
    return HostFacts(
        name=system.text("CSName") or "",
        os_version=system.text("Version") or version,
        os_caption=" ".join((system.text("Caption") or "").split()),
        build=number(system.text("BuildNumber")) or build,
        language=number(system.text("OSLanguage")) or 0,
        serial=system.text("SerialNumber") or "",
    )


def read_free_space(drive: str) -> Exchange[int | None]:
    """Free bytes of a local disk such as "C:"; None when the host does not tell."""
    disks = yield from every(selections.LOCAL_DISKS, CIMV2)
    for disk in disks:
        if (disk.text("DeviceID") or "").casefold() == drive.casefold():
            return number(disk.text("FreeSpace"))
    return None

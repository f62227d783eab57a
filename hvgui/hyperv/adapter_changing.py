"""Changes of network adapters, one call each: adapters and connections are resources, the rest are features of the
connection (hyperv-hardware 3.2, 3.3 and 9.3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from hvgui.domain.keys import VmId
from hvgui.domain.settings.adapters import AdapterField, AdapterState, Part
from hvgui.domain.settings.vm_settings import SettingValue
from hvgui.hyperv import device_selections as select
from hvgui.hyperv.adapter_reading import FEATURE_CLASSES
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.list_reading import settings_reference
from hvgui.hyperv.media import path_to
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.requests import Argument, EndpointReference
from hvgui.wsman.vocabulary import class_uri

_F = AdapterField
Values = Mapping[AdapterField, SettingValue]
_SWITCH = "Msvm_VirtualEthernetSwitch"
_TYPES = {False: "Microsoft:Hyper-V:Synthetic Ethernet Port", True: "Microsoft:Hyper-V:Emulated Ethernet Port"}
_CLASSES = {False: select.SYNTHETIC_ADAPTERS, True: select.LEGACY_ADAPTERS}
_CONNECTED, _DISCONNECTED = "2", "3"
_ACCESS = "1"
#: Weight of what is on (hyperv-hardware 3.3).
_ON = 100


def send_new(dialect: Dialect, vm: VmId, token: str, legacy: bool, values: Values, subject: str) -> Exchange[Beginning]:
    """One more adapter. ``token``: the GUID it is found by again, since a host that makes a job of it does not say
    which one it made (hyperv-hardware 1.6). Raises Refusal."""
    properties = [
        # Type and subtype are never left out: without them the job ends with 32773 (hyperv-hardware 1.5).
        Property("ResourceType", "uint16", "10"),
        Property("ResourceSubType", "string", _TYPES[legacy]),
        Property("VirtualSystemIdentifiers", "string", (f"{{{token}}}",)),
        *_of_adapter({_F.MAC: "", **values}),
    ]
    text = partial_instance(_CLASSES[legacy], properties, subject)
    return (yield from _add(dialect, vm, text, subject))


def send_first_connection(
    dialect: Dialect, vm: VmId, adapter: AdapterState, switch: str, subject: str
) -> Exchange[Beginning]:
    """Connect an adapter that has no connection yet. Raises Refusal."""
    port = _CLASSES[adapter.facts.legacy]
    properties = (
        Property("ResourceType", "uint16", "33"),
        Property("ResourceSubType", "string", "Microsoft:Hyper-V:Ethernet Connection"),
        Property("Parent", "string", path_to(port, adapter.keys[Part.ADAPTER])),
        *_connected(switch),
    )
    return (yield from _add(dialect, vm, partial_instance(select.CONNECTIONS, properties, subject), subject))


def send_adapter(dialect: Dialect, adapter: AdapterState, values: Values, subject: str) -> Exchange[Beginning]:
    """Change an adapter and its connection in one call (hyperv-hardware 1.6). Raises Refusal."""
    texts = []
    if own := list(_of_adapter(values)):
        key = Property("InstanceID", "string", adapter.keys[Part.ADAPTER])
        texts.append(partial_instance(_CLASSES[adapter.facts.legacy], (key, *own), subject))
    if (switch := values.get(_F.SWITCH)) is not None:
        key = Property("InstanceID", "string", adapter.keys[Part.CONNECTION])
        cable = _connected(str(switch)) if switch else (Property("EnabledState", "uint16", _DISCONNECTED),)
        texts.append(partial_instance(select.CONNECTIONS, (key, *cable), subject))
    resources = (("ResourceSettings", tuple(texts)),)
    return (yield from send_method(dialect.service, "ModifyResourceSettings", resources, subject))


def send_removal(dialect: Dialect, adapter: AdapterState, subject: str) -> Exchange[Beginning]:
    """Remove an adapter; its connection and features go with it (hyperv-hardware 3.2). Raises Refusal."""
    key = ("InstanceID", adapter.keys[Part.ADAPTER])
    port = EndpointReference(class_uri(_CLASSES[adapter.facts.legacy]), (key,))
    resources = (("ResourceSettings", (port,)),)
    return (yield from send_method(dialect.service, "RemoveResourceSettings", resources, subject))


def send_feature(
    dialect: Dialect, adapter: AdapterState, part: Part, values: Values, subject: str
) -> Exchange[Beginning]:
    """Change a feature of the connection, or add it where the port has none yet. Raises Refusal.

    Not the switch's service, which refuses ports of VMs (hyperv-hardware 3.3).
    """
    own = tuple(_of_feature(part, values))
    key = adapter.keys.get(part)
    if key is not None:
        text = partial_instance(FEATURE_CLASSES[part], (Property("InstanceID", "string", key), *own), subject)
        features = (("FeatureSettings", (text,)),)
        return (yield from send_method(dialect.service, "ModifyFeatureSettings", features, subject))
    port = EndpointReference(class_uri(select.CONNECTIONS), (("InstanceID", adapter.keys[Part.CONNECTION]),))
    more = tuple(Property(name, "uint64", str(value)) for name, value in adapter.carried.get(part, {}).items())
    arguments: tuple[tuple[str, Argument], ...] = (
        ("AffectedConfiguration", port),
        ("FeatureSettings", (partial_instance(FEATURE_CLASSES[part], (*own, *more), subject),)),
    )
    return (yield from send_method(dialect.service, "AddFeatureSettings", arguments, subject))


def send_without_feature(dialect: Dialect, adapter: AdapterState, part: Part, subject: str) -> Exchange[Beginning]:
    """Take a feature away: the port has its defaults again. Raises Refusal."""
    feature = EndpointReference(class_uri(FEATURE_CLASSES[part]), (("InstanceID", adapter.keys[part]),))
    features = (("FeatureSettings", (feature,)),)
    return (yield from send_method(dialect.service, "RemoveFeatureSettings", features, subject))


def _add(dialect: Dialect, vm: VmId, text: str, subject: str) -> Exchange[Beginning]:
    arguments: tuple[tuple[str, Argument], ...] = (
        ("AffectedConfiguration", settings_reference(vm)),
        ("ResourceSettings", (text,)),
    )
    return (yield from send_method(dialect.service, "AddResourceSettings", arguments, subject))


def _connected(switch: str) -> Sequence[Property]:
    # An array, also of one: a scalar is refused with 32773 (live-hosts B8).
    path = f'root/virtualization/v2:{_SWITCH}.CreationClassName="{_SWITCH}",Name="{switch}"'
    return (Property("HostResource", "string", (path,)), Property("EnabledState", "uint16", _CONNECTED))


def _of_adapter(values: Values) -> Iterable[Property]:
    for each, value in values.items():
        if each is _F.MAC:
            # Dynamic is the flag with an empty address; zeros are refused (live-hosts F3).
            yield Property("StaticMacAddress", "boolean", "true" if value else "false")
            yield Property("Address", "string", str(value))
        elif each.row.part is Part.ADAPTER:
            yield _property(each, value)


def _of_feature(part: Part, values: Values) -> Iterable[Property]:
    if part is Part.VLAN:
        yield Property("OperationMode", "uint32", _ACCESS)
    for each, value in values.items():
        if each.row.part is not part:
            continue
        if part is Part.OFFLOAD and each.row.type == "boolean":
            yield Property(each.row.prop, "uint32", str(_ON if value else 0))
        else:
            yield _property(each, value)


def _property(each: AdapterField, value: SettingValue) -> Property:
    if each.row.type == "boolean":
        return Property(each.row.prop, "boolean", "true" if value else "false")
    if each.row.type == "string":
        return Property(each.row.prop, "string", str(value))
    return Property(each.row.prop, each.row.type, str(int(value) * each.row.scale))

"""Security of VMs: what is set, whether there is a key protector, and the templates of Secure Boot (hyperv-hardware 4.2
and 4.3). Key protectors are never made here."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping, Sequence

from hvgui.hyperv.answers import OK
from hvgui.hyperv.changing import Beginning, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.partial_instances import partial_instance
from hvgui.hyperv.selections import SECURITY_CLASS, TEMPLATES
from hvgui.wsman.embedded import Property
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Instance, Invoked
from hvgui.wsman.requests import EndpointReference, Invoke
from hvgui.wsman.vocabulary import class_uri

_SERVICE_CLASS = "Msvm_SecurityService"
SERVICE = EndpointReference(class_uri(_SERVICE_CLASS), (("CreationClassName", _SERVICE_CLASS),))
_VERSION = re.compile(r"[0-9]{1,4}\.[0-9]{1,4}")
#: Bytes that a VM without a key protector has (live-hosts G6).
_NONE = 4
#: What every host with templates has, for one that does not list them.
WINDOWS, UEFI, SHIELDED = (
    "1734C6E8-3154-4DDA-BA5F-A874CC483422",
    "272E7447-90A4-4563-A4B9-8E4AB00526CE",
    "4292AE2B-EE2C-42B5-A969-DD8F8689F6F3",
)


def read_key_protector(instance_id: str) -> Exchange[bool | None]:
    """Whether the VM with these security settings has a key protector; None where the host does not say.

    An array of bytes comes as one base64 element; repeated decimal elements are read, too, since only the first form
    was seen in production.
    """
    text = partial_instance(SECURITY_CLASS, (Property("InstanceID", "string", instance_id),), "")
    try:
        answer = yield Invoke(SERVICE.resource, "GetKeyProtector", SERVICE.selectors, (("SecuritySettingData", text),))
    except Fault:
        return None
    assert isinstance(answer, Invoked)
    if answer.return_value != OK:
        return None
    values = answer.out.texts("KeyProtector")
    try:
        size = len(base64.b64decode(values[0], validate=False)) if len(values) == 1 else len(values)
    except (binascii.Error, ValueError):
        return None
    return size > _NONE


def read_templates() -> Exchange[Mapping[str, str]]:
    """Templates of Secure Boot by GUID in upper case, with the host's words for each; the usual ones, without words,
    where the host does not list any."""
    usual = dict.fromkeys((WINDOWS, UEFI, SHIELDED), "")
    rows = yield from _offered()
    found = {
        template.strip("{}").upper(): row.text("Description") or row.text("ElementName") or ""
        for row in rows
        if (template := row.text("SecureBootTemplateId"))
    }
    return found or usual


def read_versions() -> Exchange[tuple[str, ...]]:
    """Configuration versions that VMs can be made with, the oldest first; empty where the host does not list any.

    They stand in the same list as the templates of Secure Boot (hyperv-hardware 4.2).
    """
    rows = yield from _offered()
    found = {row.text("Version") or "" for row in rows if not row.text("SecureBootTemplateId")}
    numbers = {version: tuple(map(int, version.split("."))) for version in found if _VERSION.fullmatch(version)}
    return tuple(sorted(numbers, key=lambda version: numbers[version]))


def _offered() -> Exchange[Sequence[Instance]]:
    """What VMs can be made with; none where the host refuses to list it."""
    try:
        return (yield from every(TEMPLATES))
    except Fault:
        return ()


def send_security(instance_id: str, properties: tuple[Property, ...], subject: str) -> Exchange[Beginning]:
    """Change security settings; another service than that of all other settings does it. Raises Refusal."""
    text = partial_instance(SECURITY_CLASS, (Property("InstanceID", "string", instance_id), *properties), subject)
    arguments = (("SecuritySettingData", text),)
    return (yield from send_method(SERVICE, "ModifySecuritySettings", arguments, subject))

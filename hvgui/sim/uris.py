"""The names of the protocol: namespaces, actions, dialects (wsman-winrm 1.1, [MS-WSMV] 2.2.1).

Written down a second time on purpose: the client has its own list, and a typing mistake in one of them must show.
"""

from __future__ import annotations

from typing import Final

SOAP: Final = "http://www.w3.org/2003/05/soap-envelope"
ADDRESSING: Final = "http://schemas.xmlsoap.org/ws/2004/08/addressing"
WSMAN: Final = "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"
WSMV: Final = "http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd"
ENUMERATION: Final = "http://schemas.xmlsoap.org/ws/2004/09/enumeration"
TRANSFER: Final = "http://schemas.xmlsoap.org/ws/2004/09/transfer"
EVENTING: Final = "http://schemas.xmlsoap.org/ws/2004/08/eventing"
BINDING: Final = "http://schemas.dmtf.org/wbem/wsman/1/cimbinding.xsd"
COMMON: Final = "http://schemas.dmtf.org/wbem/wscim/1/common"
WSMAN_FAULT: Final = "http://schemas.microsoft.com/wbem/wsman/1/wsmanfault"
SHELL: Final = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell"
CONFIG: Final = "http://schemas.microsoft.com/wbem/wsman/1/config"
IDENTITY: Final = "http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd"
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
XML: Final = "http://www.w3.org/XML/1998/namespace"

ANONYMOUS: Final = ADDRESSING + "/role/anonymous"
WMI: Final = "http://schemas.microsoft.com/wbem/wsman/1/wmi"
CIM_SCHEMA: Final = "http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2"
CMD_SHELL: Final = SHELL + "/cmd"

GET: Final = TRANSFER + "/Get"
PUT: Final = TRANSFER + "/Put"
CREATE: Final = TRANSFER + "/Create"
DELETE: Final = TRANSFER + "/Delete"
ENUMERATE: Final = ENUMERATION + "/Enumerate"
PULL: Final = ENUMERATION + "/Pull"
RELEASE: Final = ENUMERATION + "/Release"
SUBSCRIBE: Final = EVENTING + "/Subscribe"
UNSUBSCRIBE: Final = EVENTING + "/Unsubscribe"
RENEW: Final = EVENTING + "/Renew"
PULL_MODE: Final = "http://schemas.dmtf.org/wbem/wsman/1/wsman/Pull"
COMMAND: Final = SHELL + "/Command"
SEND: Final = SHELL + "/Send"
RECEIVE: Final = SHELL + "/Receive"
SIGNAL: Final = SHELL + "/Signal"

WQL_DIALECT: Final = "http://schemas.microsoft.com/wbem/wsman/1/WQL"
ASSOCIATION_DIALECT: Final = "http://schemas.dmtf.org/wbem/wsman/1/cimbinding/associationFilter"
SELECTOR_DIALECT: Final = "http://schemas.dmtf.org/wbem/wsman/1/wsman/SelectorFilter"

FAULT_DETAIL: Final = "http://schemas.dmtf.org/wbem/wsman/1/wsman/faultDetail/"

# What replies call the namespaces; openwsman's XPath and pywinrm's tests know only these (shipping-clients 4).
PREFIXES: Final = {
    "s": SOAP,
    "a": ADDRESSING,
    "x": TRANSFER,
    "e": EVENTING,
    "n": ENUMERATION,
    "w": WSMAN,
    "rsp": SHELL,
    "p": WSMV,
}


def class_uri(namespace: str, class_name: str) -> str:
    """The resource URI of a class, as replies write it."""
    return f"{WMI}/{namespace}/{class_name}"

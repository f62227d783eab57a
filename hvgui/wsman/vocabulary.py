"""Names of the protocol. Source of each: wsman-winrm 1.1, which cites [MS-WSMV] 2.2.1 and DSP0226/DSP0227."""

from __future__ import annotations

SOAP = "http://www.w3.org/2003/05/soap-envelope"
ADDRESSING = "http://schemas.xmlsoap.org/ws/2004/08/addressing"
WSMAN = "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"
MS_WSMAN = "http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd"
ENUMERATION = "http://schemas.xmlsoap.org/ws/2004/09/enumeration"
EVENTING = "http://schemas.xmlsoap.org/ws/2004/08/eventing"
TRANSFER = "http://schemas.xmlsoap.org/ws/2004/09/transfer"
SHELL = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell"
IDENTITY = "http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
XML = "http://www.w3.org/XML/1998/namespace"

ANONYMOUS = "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous"
WQL = "http://schemas.microsoft.com/wbem/wsman/1/WQL"

ACTION_ENUMERATE = f"{ENUMERATION}/Enumerate"
ACTION_PULL = f"{ENUMERATION}/Pull"
ACTION_RELEASE = f"{ENUMERATION}/Release"
ACTION_SUBSCRIBE = f"{EVENTING}/Subscribe"
ACTION_UNSUBSCRIBE = f"{EVENTING}/Unsubscribe"
ACTION_GET = f"{TRANSFER}/Get"
ACTION_CREATE = f"{TRANSFER}/Create"
ACTION_DELETE = f"{TRANSFER}/Delete"
ACTION_COMMAND = f"{SHELL}/Command"
ACTION_SEND = f"{SHELL}/Send"
ACTION_RECEIVE = f"{SHELL}/Receive"
ACTION_SIGNAL = f"{SHELL}/Signal"

CMD_SHELL = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd"
SIGNAL_TERMINATE = f"{SHELL}/signal/terminate"
STATE_DONE = f"{SHELL}/CommandState/Done"

PULL_MODE = "http://schemas.dmtf.org/wbem/wsman/1/wsman/Pull"

WMI_ROOT = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root"
VIRTUALIZATION = f"{WMI_ROOT}/virtualization/v2"
CIMV2 = f"{WMI_ROOT}/cimv2"


def class_uri(name: str, namespace: str = VIRTUALIZATION) -> str:
    """The resource URI of a class."""
    return f"{namespace}/{name}"


def all_classes(namespace: str = VIRTUALIZATION) -> str:
    """The resource a WQL query must be sent to (wsman-winrm 1.5)."""
    return f"{namespace}/*"

"""Reply envelopes, in the recorded shapes: attribute and header order, prefixes, no white space.

Sources: go-wsman's recordings of a Windows 11 host (Enumerate, Pull, Get), WinRb/WinRM and microsoft/omi for faults,
zenoss/txwinrm for the shell (wsman-winrm 1.3, 5.1, 9.1; hyperv-wmi-v2 0.9 and 0.10).
"""

from __future__ import annotations

from dataclasses import dataclass

from hvgui.sim import uris
from hvgui.sim.faults import Detail, Faulted, ProviderNote
from hvgui.sim.wsman.render import escape

# Which prefixes an envelope declares, by kind of reply. Enumerations do not declare p.
ENUMERATION_SET = ("s", "a", "n", "w")
EVENT_SET = ("s", "a", "e", "n", "w")
TRANSFER_SET = ("s", "a", "x", "w", "p")
INVOKE_SET = ("s", "a", "x", "w", "p")
SHELL_SET = ("s", "a", "w", "rsp", "p")
CREATE_SET = ("s", "a", "x", "w", "rsp", "p")
FAULT_SET = ("s", "a", "x", "e", "n", "w", "p")

_DECLARATIONS = {prefix: f' xmlns:{prefix}="{uri}"' for prefix, uri in uris.PREFIXES.items()}
_CIM_SCHEMA_INSTANCE = (
    f'xmlns:xsi="{uris.XSI}" xmlns:p="{uris.CIM_SCHEMA}/{{0}}" xmlns:cim="{uris.COMMON}" xsi:type="p:{{0}}_Type"'
)
_PROVIDER_PATHS = {"WMI Provider": "%systemroot%\\system32\\WsmWmiPl.dll"}


@dataclass(frozen=True, slots=True)
class Reply:
    """What an operation answers: the action, the declarations it needs, and the inside of the body."""

    action: str
    prefixes: tuple[str, ...]
    body: str


@dataclass(frozen=True, slots=True)
class Addressing:
    """What an envelope says about itself."""

    message_id: str
    relates_to: str | None
    language: str


def envelope(reply: Reply, addressing: Addressing) -> str:
    """A whole reply envelope."""
    declared = "".join(_DECLARATIONS[prefix] for prefix in reply.prefixes)
    related = "" if addressing.relates_to is None else f"<a:RelatesTo>{escape(addressing.relates_to)}</a:RelatesTo>"
    return (
        f'<s:Envelope xml:lang="{escape(addressing.language)}"{declared}><s:Header>'
        f"<a:Action>{escape(reply.action)}</a:Action><a:MessageID>{addressing.message_id}</a:MessageID>"
        f"<a:To>{uris.ANONYMOUS}</a:To>{related}</s:Header><s:Body>{reply.body}</s:Body></s:Envelope>"
    )


def overhead(action: str, prefixes: tuple[str, ...], addressing: Addressing) -> int:
    """Characters an envelope takes besides its body."""
    return len(envelope(Reply(action, prefixes, ""), addressing))


def fault_reply(faulted: Faulted, language: str, machine: str) -> Reply:
    """A fault as a body."""
    kind = faulted.fault.value
    reason = faulted.reason(language)
    subcode = kind.subcode
    if subcode.startswith("s:"):
        code = f"<s:Code><s:Value>{subcode}</s:Value></s:Code>"
    else:
        value = "s:Receiver" if kind.receiver else "s:Sender"
        code = f"<s:Code><s:Value>{value}</s:Value><s:Subcode><s:Value>{subcode}</s:Value></s:Subcode></s:Code>"
    where = f"<w:FaultDetail>{uris.FAULT_DETAIL}{kind.detail}</w:FaultDetail>" if kind.detail else ""
    if faulted.detail is Detail.WMI_ERROR:
        where = ""
        detail = _wmi_error(kind.code, faulted.message or reason)
    else:
        detail = _wsman_fault(faulted, reason, machine, language)
    return Reply(
        kind.action,
        FAULT_SET,
        f'<s:Fault>{code}<s:Reason><s:Text xml:lang="{escape(language)}">{escape(reason)}</s:Text></s:Reason>'
        f"<s:Detail>{where}{detail}</s:Detail></s:Fault>",
    )


def _wsman_fault(faulted: Faulted, reason: str, machine: str, language: str) -> str:
    attributes = f'xmlns:f="{uris.WSMAN_FAULT}" Code="{faulted.fault.value.code}" Machine="{escape(machine)}"'
    message = escape(faulted.message or reason)
    if faulted.note is not None:
        provider = "WMI Provider"
        message = escape(faulted.note.text(language) or reason)
        message = (
            f'<f:ProviderFault provider="{provider}" path="{_PROVIDER_PATHS[provider]}">'
            f"<f:WSManFault {attributes}><f:Message>{message}</f:Message></f:WSManFault>"
            f"<f:ExtendedError>{_extended_status(faulted.note)}</f:ExtendedError></f:ProviderFault>"
        )
    return f"<f:WSManFault {attributes}><f:Message>{message}</f:Message></f:WSManFault>"


def _extended_status(note: ProviderNote) -> str:
    """Recorded on Windows Server 2012 R2 (microsoft/omi, test_wsmanparser.cpp)."""
    return (
        f"<p:__ExtendedStatus {_CIM_SCHEMA_INSTANCE.format('__ExtendedStatus')}>"
        f'<p:Description xsi:nil="true" xsi:type="cim:cimString"/>'
        f'<p:Operation xsi:type="cim:cimString">{escape(note.operation)}</p:Operation>'
        f'<p:ParameterInfo xsi:type="cim:cimString">{escape(note.parameter)}</p:ParameterInfo>'
        f'<p:ProviderName xsi:type="cim:cimString">{escape(note.provider)}</p:ProviderName>'
        f'<p:StatusCode xsi:nil="true" xsi:type="cim:cimUnsignedInt"/></p:__ExtendedStatus>'
    )


def _wmi_error(code: int, message: str) -> str:
    """Recorded for a shell quota (WinRb/WinRM, wmi_error_v2.xml)."""

    def text(name: str, value: str | None) -> str:
        if value is None:
            return f'<p:{name} xsi:nil="true" xsi:type="cim:cimString"/>'
        return f'<p:{name} xsi:type="cim:cimString">{escape(value)}</p:{name}>'

    def number(name: str, value: int, kind: str = "cimUnsignedShort") -> str:
        return f'<p:{name} xsi:type="cim:{kind}">{value}</p:{name}>'

    return "".join(
        (
            f'<p:MSFT_WmiError b:IsCIM_Error="true" xmlns:b="{uris.BINDING}" '
            f"{_CIM_SCHEMA_INSTANCE.format('MSFT_WmiError')}>",
            number("CIMStatusCode", 27, "cimUnsignedInt"),
            text("CIMStatusCodeDescription", None),
            text("ErrorSource", None),
            number("ErrorSourceFormat", 0),
            number("ErrorType", 0),
            text("Message", message),
            text("MessageID", f"HRESULT 0x{code:08x}"),
            text("OtherErrorSourceFormat", None),
            text("OtherErrorType", None),
            text("OwningEntity", None),
            number("PerceivedSeverity", 0),
            number("ProbableCause", 0),
            text("ProbableCauseDescription", None),
            number("error_Category", 30, "cimUnsignedInt"),
            number("error_Code", code, "cimUnsignedInt"),
            text("error_Type", "HRESULT"),
            text("error_WindowsErrorMessage", message),
            "</p:MSFT_WmiError>",
        )
    )

"""Requests as bytes."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from lxml import etree

from hvgui.values import Struct, replace
from hvgui.wsman import vocabulary as v
from hvgui.wsman.requests import (
    Argument,
    CreateShell,
    DeleteShell,
    EndpointReference,
    Enumerate,
    Get,
    Identify,
    Invoke,
    Pull,
    PullEvents,
    ReceiveOutput,
    Release,
    Request,
    RunCommand,
    Selectors,
    SendInput,
    SignalCommand,
    Subscribe,
    Unsubscribe,
)
from hvgui.wsman.values import duration

_PREFIXES = {
    "s": v.SOAP,
    "a": v.ADDRESSING,
    "w": v.WSMAN,
    "p": v.MS_WSMAN,
    "n": v.ENUMERATION,
    "rsp": v.SHELL,
}
_MUST = f"{{{v.SOAP}}}mustUnderstand"
_NO_PROFILE = (("WINRS_NOPROFILE", "TRUE"), ("WINRS_CODEPAGE", "65001"))
_NO_CONSOLE = (("WINRS_CONSOLEMODE_STDIN", "FALSE"), ("WINRS_SKIP_CMD_SHELL", "FALSE"))

#: Bytes of a reply that are asked for; hosts since 2012 R2 allow no more (wsman-winrm 6).
MAX_ENVELOPE = 512_000


class Stamp(Struct, frozen=True):
    """What an envelope carries beside the request: a fresh message id, the endpoint, the limits.

    ``timeout``: seconds the host may take; at most 60 by default, except for Pull (wsman-winrm 1.3).
    ``max_envelope``: bytes of a reply.
    """

    message_id: str
    endpoint: str
    timeout: float = 20.0
    max_envelope: int = MAX_ENVELOPE


def _q(namespace: str, name: str) -> str:
    return f"{{{namespace}}}{name}"


@dataclass(slots=True)
class _Envelope:
    root: etree._Element
    header: etree._Element
    body: etree._Element


def write(request: Request, stamp: Stamp) -> bytes:
    """The envelope for a request, as UTF-8."""
    match request:
        case Identify():
            return _identify()
        case Enumerate():
            return _enumerate(request, stamp)
        case Pull():
            return _pull(request, stamp)
        case Release():
            env = _envelope(v.ACTION_RELEASE, request.resource, stamp)
            node = etree.SubElement(env.body, _q(v.ENUMERATION, "Release"))
            etree.SubElement(node, _q(v.ENUMERATION, "EnumerationContext")).text = request.context
        case Get():
            env = _envelope(v.ACTION_GET, request.resource, stamp, request.selectors)
        case Invoke():
            env = _invoke(request, stamp)
        case Subscribe():
            env = _subscribe(request, stamp)
        case PullEvents():
            return _pull(Pull(request.resource, request.context), stamp)
        case Unsubscribe():
            env = _envelope(v.ACTION_UNSUBSCRIBE, request.resource, stamp)
            etree.SubElement(
                env.header, _q(v.EVENTING, "Identifier"), nsmap={"e": v.EVENTING}
            ).text = request.identifier
            etree.SubElement(env.body, _q(v.EVENTING, "Unsubscribe"), nsmap={"e": v.EVENTING})
        case CreateShell():
            env = _create_shell(request, stamp)
        case RunCommand():
            env = _shell_verb(v.ACTION_COMMAND, request.shell, stamp, options=_NO_CONSOLE)
            line = etree.SubElement(env.body, _q(v.SHELL, "CommandLine"))
            etree.SubElement(line, _q(v.SHELL, "Command")).text = request.command
            for argument in request.arguments:
                etree.SubElement(line, _q(v.SHELL, "Arguments")).text = argument
        case SendInput():
            env = _shell_verb(v.ACTION_SEND, request.shell, stamp)
            send = etree.SubElement(env.body, _q(v.SHELL, "Send"))
            attributes = {"Name": "stdin", "CommandId": request.command_id}
            if request.end:
                attributes["End"] = "true"
            etree.SubElement(send, _q(v.SHELL, "Stream"), attributes).text = base64.b64encode(request.data).decode()
        case ReceiveOutput():
            env = _shell_verb(v.ACTION_RECEIVE, request.shell, stamp)
            receive = etree.SubElement(env.body, _q(v.SHELL, "Receive"))
            wanted = etree.SubElement(receive, _q(v.SHELL, "DesiredStream"), CommandId=request.command_id)
            wanted.text = "stdout stderr"
        case SignalCommand():
            env = _shell_verb(v.ACTION_SIGNAL, request.shell, stamp)
            signal = etree.SubElement(env.body, _q(v.SHELL, "Signal"), CommandId=request.command_id)
            etree.SubElement(signal, _q(v.SHELL, "Code")).text = v.SIGNAL_TERMINATE
        case DeleteShell():
            env = _shell_verb(v.ACTION_DELETE, request.shell, stamp)
    return etree.tostring(env.root, encoding="utf-8")


def _identify() -> bytes:
    root = etree.Element(_q(v.SOAP, "Envelope"), nsmap={"s": v.SOAP, "wsmid": v.IDENTITY})
    etree.SubElement(root, _q(v.SOAP, "Header"))
    body = etree.SubElement(root, _q(v.SOAP, "Body"))
    etree.SubElement(body, _q(v.IDENTITY, "Identify"))
    return etree.tostring(root, encoding="utf-8")


def _envelope(
    action: str,
    resource: str,
    stamp: Stamp,
    selectors: Selectors = (),
    options: tuple[tuple[str, str], ...] = (),
) -> _Envelope:
    root = etree.Element(_q(v.SOAP, "Envelope"), nsmap=_PREFIXES)
    header = etree.SubElement(root, _q(v.SOAP, "Header"))
    etree.SubElement(header, _q(v.ADDRESSING, "To")).text = stamp.endpoint
    etree.SubElement(header, _q(v.WSMAN, "ResourceURI"), {_MUST: "true"}).text = resource
    reply_to = etree.SubElement(header, _q(v.ADDRESSING, "ReplyTo"))
    etree.SubElement(reply_to, _q(v.ADDRESSING, "Address"), {_MUST: "true"}).text = v.ANONYMOUS
    etree.SubElement(header, _q(v.ADDRESSING, "Action"), {_MUST: "true"}).text = action
    size = etree.SubElement(header, _q(v.WSMAN, "MaxEnvelopeSize"), {_MUST: "true"})
    size.text = str(stamp.max_envelope)
    etree.SubElement(header, _q(v.ADDRESSING, "MessageID")).text = stamp.message_id
    for namespace, name in ((v.WSMAN, "Locale"), (v.MS_WSMAN, "DataLocale")):
        etree.SubElement(header, _q(namespace, name), {_q(v.XML, "lang"): "en-US", _MUST: "false"})
    etree.SubElement(header, _q(v.WSMAN, "OperationTimeout")).text = duration(stamp.timeout)
    if selectors:
        _selector_set(header, selectors)
    if options:
        options_set = etree.SubElement(header, _q(v.WSMAN, "OptionSet"))
        for name, value in options:
            etree.SubElement(options_set, _q(v.WSMAN, "Option"), Name=name).text = value
    return _Envelope(root, header, etree.SubElement(root, _q(v.SOAP, "Body")))


def _selector_set(parent: etree._Element, selectors: Selectors) -> None:
    holder = etree.SubElement(parent, _q(v.WSMAN, "SelectorSet"))
    for name, value in selectors:
        etree.SubElement(holder, _q(v.WSMAN, "Selector"), Name=name).text = value


def _enumerate(request: Enumerate, stamp: Stamp) -> bytes:
    env = _envelope(v.ACTION_ENUMERATE, request.resource, stamp)
    node = etree.SubElement(env.body, _q(v.ENUMERATION, "Enumerate"))
    etree.SubElement(node, _q(v.WSMAN, "OptimizeEnumeration"))
    etree.SubElement(node, _q(v.WSMAN, "MaxElements")).text = str(request.max_elements)
    if request.wql is not None:
        etree.SubElement(node, _q(v.WSMAN, "Filter"), Dialect=v.WQL).text = request.wql
    return etree.tostring(env.root, encoding="utf-8")


def _pull(request: Pull, stamp: Stamp) -> bytes:
    env = _envelope(v.ACTION_PULL, request.resource, stamp)
    node = etree.SubElement(env.body, _q(v.ENUMERATION, "Pull"))
    etree.SubElement(node, _q(v.ENUMERATION, "EnumerationContext")).text = request.context
    etree.SubElement(node, _q(v.ENUMERATION, "MaxElements")).text = str(request.max_elements)
    return etree.tostring(env.root, encoding="utf-8")


def _invoke(request: Invoke, stamp: Stamp) -> _Envelope:
    action = f"{request.resource}/{request.method}"
    if request.reply:
        stamp = replace(stamp, max_envelope=request.reply)
    env = _envelope(action, request.resource, stamp, request.selectors)
    node = etree.SubElement(env.body, _q(request.resource, f"{request.method}_INPUT"), nsmap={"m": request.resource})
    for name, argument in request.arguments:
        for value in argument if isinstance(argument, tuple) else (argument,):
            _argument(etree.SubElement(node, _q(request.resource, name)), value)
    return env


def _argument(node: etree._Element, value: Argument) -> None:
    """One value of a parameter. A reference is the bare content of an EPR: the wrapper element is refused by Windows
    (wsman-winrm 1.12)."""
    if isinstance(value, EndpointReference):
        etree.SubElement(node, _q(v.ADDRESSING, "Address")).text = v.ANONYMOUS
        parameters = etree.SubElement(node, _q(v.ADDRESSING, "ReferenceParameters"))
        etree.SubElement(parameters, _q(v.WSMAN, "ResourceURI")).text = value.resource
        _selector_set(parameters, value.selectors)
    elif isinstance(value, bool):
        node.text = "true" if value else "false"
    else:
        node.text = str(value)


def _subscribe(request: Subscribe, stamp: Stamp) -> _Envelope:
    env = _envelope(v.ACTION_SUBSCRIBE, request.resource, stamp)
    node = etree.SubElement(env.body, _q(v.EVENTING, "Subscribe"), nsmap={"e": v.EVENTING})
    delivery = etree.SubElement(node, _q(v.EVENTING, "Delivery"), Mode=v.PULL_MODE)
    etree.SubElement(delivery, _q(v.WSMAN, "Heartbeats")).text = duration(request.heartbeat)
    for namespace, name in ((v.WSMAN, "Locale"), (v.MS_WSMAN, "DataLocale")):
        etree.SubElement(delivery, _q(namespace, name), {_q(v.XML, "lang"): "en-US", _MUST: "false"})
    etree.SubElement(delivery, _q(v.WSMAN, "ContentEncoding")).text = "UTF-8"
    etree.SubElement(node, _q(v.EVENTING, "Expires")).text = duration(request.expires)
    etree.SubElement(node, _q(v.WSMAN, "Filter"), Dialect=v.WQL).text = request.wql
    return env


def _create_shell(request: CreateShell, stamp: Stamp) -> _Envelope:
    env = _envelope(v.ACTION_CREATE, v.CMD_SHELL, stamp, options=_NO_PROFILE)
    shell = etree.SubElement(env.body, _q(v.SHELL, "Shell"))
    etree.SubElement(shell, _q(v.SHELL, "IdleTimeOut")).text = duration(request.idle)
    etree.SubElement(shell, _q(v.SHELL, "InputStreams")).text = "stdin"
    etree.SubElement(shell, _q(v.SHELL, "OutputStreams")).text = "stdout stderr"
    return env


def _shell_verb(action: str, shell: str, stamp: Stamp, options: tuple[tuple[str, str], ...] = ()) -> _Envelope:
    return _envelope(action, v.CMD_SHELL, stamp, (("ShellId", shell),), options)

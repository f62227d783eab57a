"""The simulator's words against those that pypsrp and pywinrm were shipped with: transcribed by somebody else."""

from __future__ import annotations

import pytest
from pypsrp.encryption import WinRMEncryption
from pypsrp.shell import CommandState, SignalCode
from pypsrp.wsman import NAMESPACES, WSManAction
from winrm.protocol import Protocol, xmlns

from hvgui.sim import uris
from hvgui.sim.server import seal

# Their short names for ours.
_NAMESPACES = {
    "s": uris.SOAP,
    "xsi": uris.XSI,
    "wsa": uris.ADDRESSING,
    "wsman": uris.WSMAN,
    "wsmanfault": uris.WSMAN_FAULT,
    "cim": uris.COMMON,
    "wsmv": uris.WSMV,
    "cfg": uris.CONFIG,
    "rsp": uris.SHELL,
    "wsen": uris.ENUMERATION,
    "wst": uris.TRANSFER,
    "wse": uris.EVENTING,
    "xml": uris.XML,
}
_ACTIONS = ("GET", "PUT", "CREATE", "DELETE", "ENUMERATE", "PULL", "COMMAND", "SEND", "RECEIVE", "SIGNAL")


@pytest.mark.parametrize("name", sorted(_NAMESPACES))
def test_namespaces(name: str) -> None:
    assert NAMESPACES[name] == _NAMESPACES[name]


@pytest.mark.parametrize("name", _ACTIONS)
def test_actions(name: str) -> None:
    assert getattr(WSManAction, name) == getattr(uris, name)
    assert getattr(WSManAction, name + "_RESPONSE") == getattr(uris, name) + "Response"


def test_pywinrm_agrees() -> None:
    assert xmlns["soapenv"] == uris.SOAP
    assert xmlns["soapaddr"] == uris.ADDRESSING
    assert xmlns["wsmanfault"] == uris.WSMAN_FAULT
    assert xmlns["wmierror"] == uris.CIM_SCHEMA + "/MSFT_WmiError"
    header = Protocol("http://127.0.0.1/wsman", username="u", password="p").build_wsman_header(uris.GET, uris.CMD_SHELL)
    said = {header[f"@xmlns:{short}"] for short in ("env", "a", "b", "n", "x", "w", "p", "rsp", "cfg", "xsi")}
    assert said == {
        uris.SOAP,
        uris.ADDRESSING,
        uris.BINDING,
        uris.ENUMERATION,
        uris.TRANSFER,
        uris.WSMAN,
        uris.WSMV,
        uris.SHELL,
        uris.CONFIG,
        uris.XSI,
    }
    assert header["env:Header"]["a:ReplyTo"]["a:Address"]["#text"] == uris.ANONYMOUS


def test_the_shells_words() -> None:
    assert uris.SHELL + "/CommandState/Done" == CommandState.DONE
    assert uris.SHELL + "/CommandState/Running" == CommandState.RUNNING
    assert uris.SHELL + "/signal/ctrl_c" == SignalCode.CTRL_C


def test_the_seal() -> None:
    assert seal.PROTOCOL == WinRMEncryption.SPNEGO
    assert f"--{seal.BOUNDARY}" == WinRMEncryption.MIME_BOUNDARY

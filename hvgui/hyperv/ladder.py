"""Steps of the connection diagnosis from the sign-in on: harmless questions (wsman-winrm 7.8).

Each needs one right more than the one before.
"""

from __future__ import annotations

from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.hyperv import selections
from hvgui.hyperv.answers import is_no_hyperv, trouble_of_return
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import reference_to
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Identity, Invoked, ShellOpened
from hvgui.wsman.requests import CreateShell, DeleteShell, Identify, Invoke
from hvgui.wsman.vocabulary import CIMV2

_KEYS = ("CreationClassName", "Name", "SystemCreationClassName", "SystemName")


def signs_in() -> Exchange[str]:
    """Identify over a signed-in conversation: the version the service tells."""
    identity = yield Identify()
    assert isinstance(identity, Identity)
    return identity.version


def may_read_cimv2() -> Exchange[str]:
    """Read the operating system's name: needs WinRM and WMI rights, no Hyper-V."""
    systems = yield from every(selections.OPERATING_SYSTEM, CIMV2)
    return (systems[0].text("Caption") or "").strip() if systems else ""


def may_see_hyperv() -> Exchange[bool]:
    """Whether the management service is visible; an account without rights sees an empty list.

    Raises Refusal with NO_HYPERV when the namespace is missing.
    """
    try:
        return bool((yield from every(selections.MANAGEMENT_SERVICE)))
    except Fault as fault:
        if is_no_hyperv(fault):
            raise Refusal(Trouble(TroubleKind.NO_HYPERV, "", fault.detail, fault.codes)) from fault
        raise


def may_call_methods() -> Exchange[None]:
    """Call a method that changes nothing. Raises Refusal when the account may not."""
    services = yield from every(selections.MANAGEMENT_SERVICE)
    if not services:
        raise Refusal(Trouble(TroubleKind.NO_HYPERV_RIGHTS))
    service = reference_to(services[0], _KEYS)
    answer = yield Invoke(
        service.resource, "GetSummaryInformation", service.selectors, (("RequestedInformation", (0,)),)
    )
    assert isinstance(answer, Invoked)
    trouble = trouble_of_return(answer.return_value, "")
    if trouble is not None:
        raise Refusal(trouble)


def may_open_a_shell() -> Exchange[None]:
    """Open a command shell and close it again: what copying files through WinRM needs."""
    opened = yield CreateShell(idle=60.0)
    assert isinstance(opened, ShellOpened)
    yield DeleteShell(opened.shell)

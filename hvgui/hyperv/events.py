"""Events of a host, as hints that something is worth reading (wsman-winrm 4, hyperv-wmi-v2 19).

Where a provider has no events of its own, WMI polls the whole class on the host at every interval (wsman-winrm 4.4), so
only jobs are asked for: there are few of them, and starting, stopping, renaming, checkpoints and edits all show there.
Msvm_VirtualSystemSettingData would be every VM with its checkpoints each time, and Msvm_ComputerSystem moves with every
second of a running VM.
Nobody has published a Hyper-V client that subscribes over WS-Man, so everything here may be refused.
"""

from __future__ import annotations

from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import TIMED_OUT, Fault
from hvgui.wsman.replies import Page, Subscribed
from hvgui.wsman.requests import PullEvents, Subscribe, Unsubscribe
from hvgui.wsman.vocabulary import all_classes

QUERY = "select * from __InstanceOperationEvent within 2 where TargetInstance isa 'Msvm_ConcreteJob'"
#: Seconds the host may hold one question.
HOLD = 30.0


def subscribe() -> Exchange[Subscribed]:
    """Begin to listen. Raises Fault when the host does not offer it."""
    reply = yield Subscribe(all_classes(), QUERY, heartbeat=2 * HOLD)
    assert isinstance(reply, Subscribed)
    return reply


def next_events(context: str) -> Exchange[tuple[int, str]]:
    """Wait for events: how many came, and the context for the next time.

    Silence comes as a fault "timed out" or as an empty page; both mean that nothing happened.
    """
    try:
        page = yield PullEvents(all_classes(), context, HOLD)
    except Fault as fault:
        if fault.has(TIMED_OUT):
            return 0, context
        raise
    assert isinstance(page, Page)
    return len(page.items), page.context or context


def unsubscribe(identifier: str) -> Exchange[None]:
    """Stop listening; a host that has forgotten the subscription already is fine."""
    try:
        yield Unsubscribe(all_classes(), identifier)
    except Fault:
        return

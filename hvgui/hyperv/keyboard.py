"""Keyboards of VMs: found from the VM, typed on with one call for each run of characters or key.

Msvm_Keyboard is there while a VM lives. Its methods have no job and give 0 when the keys were passed on; that the guest
took them shows on its screen alone (method-signatures-hardware; what a host answers otherwise is to be confirmed).
"""

from __future__ import annotations

from hvgui.domain.keys import VmId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.keyboard import CODES, GuestKey
from hvgui.hyperv import selections
from hvgui.hyperv.answers import trouble_of_return
from hvgui.hyperv.changing import Beginning, beginning_of, send_method
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import reference_to
from hvgui.wsman.exchange import Exchange
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Invoked
from hvgui.wsman.requests import EndpointReference, Invoke

_KEYS = ("CreationClassName", "DeviceID", "SystemCreationClassName", "SystemName")
#: A character that is on no key.
_NOT_TRANSLATED = 1


def read_keyboard(vm: VmId) -> Exchange[EndpointReference | None]:
    """The keyboard of a VM; None where it has none, as without console support."""
    found = yield from every(selections.keyboard_of(vm))
    return reference_to(found[0], _KEYS) if found else None


def send_attention(keyboard: EndpointReference, subject: str) -> Exchange[Beginning]:
    """Ctrl+Alt+Del. Raises Refusal."""
    return send_method(keyboard, "TypeCtrlAltDel", (), subject)


def send_key(keyboard: EndpointReference, key: GuestKey, subject: str) -> Exchange[Beginning]:
    """A key pressed and released. Raises Refusal."""
    return send_method(keyboard, "TypeKey", (("keyCode", CODES[key]),), subject)


def send_text(keyboard: EndpointReference, text: Secret, subject: str) -> Exchange[Beginning]:
    """A run of characters. Raises Refusal, and never anything that could tell the text."""
    try:
        answer = yield Invoke(keyboard.resource, "TypeText", keyboard.selectors, (("asciiText", text.reveal()),))
    except Fault as fault:
        # A host may quote in its fault what it did not understand.
        raise fault.silenced() from None
    assert isinstance(answer, Invoked)
    trouble = trouble_of_return(answer.return_value, subject)
    if answer.return_value == _NOT_TRANSLATED:
        trouble = Trouble(TroubleKind.TEXT_NOT_TYPEABLE, subject, codes=(_NOT_TRANSLATED,))
    return beginning_of(answer, trouble)

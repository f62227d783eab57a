"""What a value has when nothing else is said."""

from __future__ import annotations

from hvgui.wsman.requests import CreateShell, Invoke, PullEvents, ReceiveOutput, Subscribe
from tests.support.packages import ill_typed_defaults, telling_defaults, unlike_their_members


def test_a_default_has_the_type_of_its_field() -> None:
    assert ill_typed_defaults("hvgui.wsman") == []


def test_an_identifier_is_its_members_name_with_dashes() -> None:
    assert unlike_their_members("hvgui.wsman") == []


def test_seconds() -> None:
    """wsman-winrm 4.2 and 9.1; an idle shell is dropped after ten minutes."""
    subscribed = Subscribe("r", "q")
    assert (subscribed.heartbeat, subscribed.expires) == (60.0, 600.0)
    waits = (PullEvents("r", "c").timeout, ReceiveOutput("s", "c").timeout, Invoke("r", "m", ()).timeout)
    assert (*waits, CreateShell().idle) == (30.0, 20.0, 60.0, 600.0)


def test_what_is_not_said_is_nothing_but_here() -> None:
    assert telling_defaults("hvgui.wsman") == {
        "CreateShell.idle": 600.0,
        "Enumerate.max_elements": 32000,
        "Invoke.timeout": 60.0,
        "Pull.max_elements": 32000,
        "PullEvents.timeout": 30.0,
        "ReceiveOutput.timeout": 20.0,
        "Stamp.max_envelope": 512000,
        "Stamp.timeout": 20.0,
        "Subscribe.expires": 600.0,
        "Subscribe.heartbeat": 60.0,
    }

"""Which network card our own connection to a host seems to use, as far as that can be told."""

from __future__ import annotations

import pytest

from hvgui.domain.settings.switch_work import HostSwitches, NetworkCard, own_card

ONE, TWO = "Microsoft:{1}", "Microsoft:{2}"


def there(one: tuple[str, ...], two: tuple[str, ...] = (), elsewhere: tuple[str, ...] = ()) -> HostSwitches:
    cards = (
        NetworkCard(path="", id=ONE, name="one", addresses=one),
        NetworkCard(path="", id=TWO, name="two", addresses=two),
    )
    return HostSwitches(cards=cards, elsewhere=elsewhere)


@pytest.mark.parametrize(
    ("address", "found", "own"),
    [
        ("10.0.0.5", there(("10.0.0.5",), ("10.0.1.5",)), ONE),
        ("10.0.1.5", there(("10.0.0.5",), ("10.0.1.5",)), TWO),
        ("[2001:DB8::5]", there(("10.0.0.5",), ("2001:db8:0::5",)), TWO),
        ("fe80::5%3", there(("10.0.0.5",), ("fe80::5",)), TWO),
        # A name says nothing of the card, unless there is only one that can be reached.
        ("hv01.corp", there(("10.0.0.5",), ("10.0.1.5",)), None),
        ("hv01.corp", there(("10.0.0.5",), ("169.254.3.4", "fe80::1")), ONE),
        ("hv01.corp", there(("10.0.0.5",), (), ("172.20.0.1",)), None),
        ("hv01.corp", there(("10.0.0.5",), (), ("fe80::7",)), ONE),
        ("hv01.corp", there(()), None),
        # By an address that a gateway has replaced: the only card all the same.
        ("203.0.113.9", there(("10.0.0.5",)), ONE),
        ("203.0.113.9", there(("10.0.0.5",), ("10.0.1.5",)), None),
        ("172.20.0.1", there(("10.0.0.5",), (), ("172.20.0.1",)), None),
        ("10.0.0.5", there(("no address", "")), None),
    ],
)
def test_the_card_is_told_or_not(address: str, found: HostSwitches, own: str | None) -> None:
    assert own_card(address, found) == own

"""Values of the domain whose texts lie: markup, unseen characters, a line that pretends to be ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.hosts.certificate import Certificate
from hvgui.domain.hosts.cluster import ClusterNode
from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.operations.record import Asked, Record
from hvgui.domain.policies.policy import Policy
from hvgui.domain.trouble import Trouble
from hvgui.domain.vms.checkpoints import Checkpoint
from hvgui.domain.vms.kvp import KvpItem
from hvgui.domain.vms.network import Adapter
from hvgui.domain.vms.vm import GuestFacts, Vm

#: The begin of a line that no name may make.
FORGED = "FORGED"
MARKUP = '<img src="file:///nowhere"><b>&lt;'
UNSEEN = "\u202e\u200b\x1b[31m\x9b\ufeff"
NAME = f"{MARKUP}{UNSEEN}\r\n{FORGED}\n{FORGED}"
WORDS = f"{MARKUP}{UNSEEN}\nsecond line"

#: Names stand on one line wherever they are shown; words may have several.
_NAMES: dict[type, tuple[str, ...]] = {
    Vm: ("name",),
    HostFacts: ("name", "os_caption", "os_version"),
    GuestFacts: ("host_name",),
    KvpItem: ("name",),
    Checkpoint: ("name",),
    Adapter: ("name", "switch"),
    ClusterNode: ("name",),
    LocalFile: ("name", "path"),
    Trouble: ("subject",),
    Asked: ("vm", "host", "subject", "account"),
    Record: ("operator",),
    Policy: ("name",),
}
_WORDS: dict[type, tuple[str, ...]] = {
    Vm: ("notes", "guest_os", "version"),
    KvpItem: ("value",),
    Checkpoint: ("notes",),
    Adapter: ("status_words",),
    Trouble: ("detail",),
    Asked: ("before", "wanted"),
    Record: ("message", "after"),
    Certificate: ("subject", "issuer"),
}


class Lying(str):
    """Compares like the honest text, so that a scene finds its VM; shows the other."""

    __slots__ = ("honest",)
    honest: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, str) and (str.__eq__(self, other) or self.honest == other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self.honest)


def lying(honest: str, lie: str) -> Lying:
    found = Lying(honest + lie)
    found.honest = honest
    return found


def _with(cls: type, lies: dict[str, str]) -> Callable[..., None]:
    make: Callable[..., None] = cls.__init__  # type: ignore[misc]

    def init(self: Any, *args: Any, **named: Any) -> None:
        make(self, *args, **named)
        for field, lie in lies.items():
            value = getattr(self, field)
            if isinstance(value, str) and value and not isinstance(value, Lying):
                # Names of items are looked up among those that are known; these shall not be found.
                lied = value + lie if cls is KvpItem else lying(value, lie)
                object.__setattr__(self, field, lied)

    return init


def let_them_lie(patch: pytest.MonkeyPatch) -> None:
    """From now on every such value that is made has hostile texts."""
    for cls in {**_NAMES, **_WORDS}:
        lies = dict.fromkeys(_WORDS.get(cls, ()), WORDS) | dict.fromkeys(_NAMES.get(cls, ()), NAME)
        patch.setattr(cls, "__init__", _with(cls, lies))

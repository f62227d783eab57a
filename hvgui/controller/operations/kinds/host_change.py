"""Base of kinds about hosts: a wish has the host alone as its key, and one reading decides on all wishes of a host."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from hvgui.controller.operations.plan import Change, Context
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import Item
from hvgui.domain.trouble import Trouble
from hvgui.hyperv.host_reading import Dialect
from hvgui.wsman.exchange import Exchange


class AboutHost(Protocol):
    """What is wished of a host."""

    @property
    def key(self) -> VmKey: ...

    @property
    def subject(self) -> str: ...


W = TypeVar("W", bound=AboutHost)
K = TypeVar("K")


class HostChange(Change[W, K]):
    """Kind about hosts. The wishes of one call are about the same host."""

    def key(self, wish: W) -> VmKey:
        return wish.key

    def subject(self, wish: W) -> str:
        return wish.subject

    def label(self, wish: W) -> str:
        """What a person sees counted."""
        return wish.subject

    def item(self, wish: W) -> Item:
        return Item(key=wish.key, label=self.label(wish))

    @abstractmethod
    def read_host(self, wishes: Sequence[W], dialect: Dialect, context: Context) -> Exchange[K]:
        """What is there of the host."""

    def read(self, wishes: Sequence[W], dialect: Dialect, context: Context) -> Exchange[Mapping[VmKey, K | Trouble]]:
        there = yield from self.read_host(wishes, dialect, context)
        return {wish.key: there for wish in wishes}

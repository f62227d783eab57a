"""Topology that a VM shows to its guest, and what its processors are allowed (hyperv-hardware 5.1)."""

from __future__ import annotations

from hvgui.values import Struct


class Topology(Struct, frozen=True, kw_only=True):
    """Processor settings beyond number and shares. None is what the host does not have or say."""

    processors: int = 0
    memory_mb: int = 0
    #: Most processors and MB of memory of one NUMA node, and most nodes on one socket.
    node_processors: int | None = None
    node_memory: int | None = None
    socket_nodes: int | None = None
    #: Whether nodes are shown to the guest; dynamic memory excludes it.
    virtual_numa: bool = False

    @property
    def nodes(self) -> int:
        """Nodes that the guest sees."""
        if not self.virtual_numa:
            return 1
        shares = ((self.processors, self.node_processors), (self.memory_mb, self.node_memory))
        return max([1, *(-(-have // most) for have, most in shares if most)])

    @property
    def sockets(self) -> int:
        return max(1, -(-self.nodes // self.socket_nodes)) if self.socket_nodes else 1

"""Reading of a host's list for a session: the whole of it, or its summaries alone as long as they name the same VMs."""

from __future__ import annotations

from functools import partial

from hvgui.controller.api.ports import Clock
from hvgui.controller.hosts.poll_schedule import PollSchedule
from hvgui.controller.hosts.request_queue import RequestQueue
from hvgui.controller.state.store import Store
from hvgui.domain.keys import HostId
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.list_reading import Listing, read_list, read_summaries

#: Times after which summaries are not asked alone any more.
_UNLIKE = 3


class ListReader:
    """Reads the VMs of a host. Readings raise Troubled."""

    def __init__(self, host: HostId, store: Store, clock: Clock, pace: PollSchedule) -> None:
        self._host = host
        self._store = store
        self._clock = clock
        self._pace = pace
        self._whole_read = -1e9
        #: How often in a row the summaries of this host named other VMs than the systems did right after them.
        self._unlike = 0

    async def read(self, talk: RequestQueue, dialect: Dialect, subject: str, *, whole: bool) -> Listing:
        """The list now. ``whole``: something has happened to its settings, or may have."""
        now = self._clock.monotonic()
        listing: Listing | None = None
        if self._unlike < _UNLIKE and not whole and now - self._whole_read < self._pace.systems_every:
            known = self._store.vms_of(self._host)
            listing = await talk.run(partial(read_summaries, self._host, dialect, len(known)), subject)
            if listing is not None and {vm.key for vm in listing.vms} == known.keys():
                self._unlike = 0
                return listing
        found = await talk.run(partial(read_list, self._host, dialect), subject)
        if listing is not None:
            # Once may be a VM that was made in between; always would be both readings each time.
            unlike = {vm.key for vm in found.vms} != {vm.key for vm in listing.vms}
            self._unlike = self._unlike + 1 if unlike else 0
        self._whole_read = now
        return found

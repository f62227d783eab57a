"""Refresh of a host's VMs beyond the list: versions, services, and details of the VMs that are looked at."""

from __future__ import annotations

from functools import partial

from hvgui.controller.api.ports import Clock
from hvgui.controller.hosts.poll_schedule import PollSchedule
from hvgui.controller.hosts.request_queue import RequestQueue
from hvgui.controller.state.listed_hardware import put_hardware
from hvgui.controller.state.service_states import put_answers, put_services
from hvgui.controller.state.store import Moved, Store
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Troubled, WireError
from hvgui.domain.vms.services import SERVICES
from hvgui.hyperv.detail_reading import read_detail
from hvgui.hyperv.hardware_list import read_hardware_list
from hvgui.hyperv.list_reading import read_versions
from hvgui.hyperv.service_reading import ServiceReading, read_answers, read_sides
from hvgui.values import replace

#: Changed VMs up to which services are read one VM at a time; beyond, one sweep over all is cheaper.
_FEW = 2
#: Seconds after a reading of what guests answer until a heartbeat that moves is a reason for another.
_ANSWERS_SOONEST = 15.0
#: Seconds between two readings of the hardware of all VMs, unless a person asks for one.
_HARDWARE_EVERY = 30.0


class Refresher:
    """Reads what has moved, or has not been read for a while, and puts it into the store. Readings raise Troubled."""

    def __init__(self, host: HostId, store: Store, clock: Clock, pace: PollSchedule) -> None:
        self._host = host
        self._store = store
        self._clock = clock
        self._pace = pace
        self._looked: frozenset[VmKey] = frozenset()
        #: VMs whose services are to be read with the next refresh.
        self.hints: set[VmKey] = set()
        self._answers_read = -1e9
        self._heartbeat_moved = False
        self._unread: frozenset[VmKey] = frozenset()
        self._details_read: dict[VmKey, tuple[float, str]] = {}
        self._hardware_read: float | None = None
        self._hardware_moved = False

    @property
    def behind(self) -> bool:
        """Whether services of some VMs have moved and were not read yet."""
        return bool(self._unread)

    def look_at(self, keys: frozenset[VmKey]) -> bool:
        """VMs that are shown in detail; whether there is one of this host that was not before."""
        mine = frozenset(key for key in keys if key.host == self._host)
        new = bool(mine - self._looked)
        self._looked = mine
        return new

    def start_over(self) -> None:
        """Read everything again with the next refresh, however fresh it is."""
        self._answers_read = -1e9
        self._details_read.clear()
        self._hardware_read = None

    async def read_moved(self, talk: RequestQueue, moved: Moved) -> None:
        """Services of what has moved and of the VMs that were hinted at, and details of the VMs that are looked at."""
        settings = moved.settings | frozenset(self.hints) | self._unread
        self._heartbeat_moved |= moved.heartbeat
        self.hints.clear()
        await self._read_services(talk, settings)
        await self._read_details(talk)

    async def read_versions(self, talk: RequestQueue) -> None:
        """Where the summaries do not tell them, versions are read when settings have moved."""
        versions = await talk.run(read_versions)
        for key, vm in self._store.vms_of(self._host).items():
            if found := versions.get(key.vm):
                self._store.put_vm(replace(vm, version=found))

    async def read_hardware(self, talk: RequestQueue, moved: frozenset[VmKey], build: int) -> None:
        """Hardware of all VMs in one reading, once it is wanted, and again when settings have moved."""
        self._hardware_moved |= bool(moved)
        if not self._store.hardware_wanted:
            return
        now = self._clock.monotonic()
        never = self._hardware_read is None
        if never or (self._hardware_moved and now - (self._hardware_read or 0.0) >= _HARDWARE_EVERY):
            put_hardware(self._store, self._host, await talk.run(partial(read_hardware_list, build)))
            self._hardware_read, self._hardware_moved = now, False

    async def _read_services(self, talk: RequestQueue, moved: frozenset[VmKey]) -> None:
        now = self._clock.monotonic()
        known = self._store.vms
        moved = frozenset(k for k in moved if k in known)
        # A reading that is lost on the wire is made up for with the next refresh.
        self._unread = moved
        if (self._pace.bulk or len(moved) > _FEW) and now - self._answers_read < self._pace.sweep:
            # A change of many VMs moves some at every tick, and shows by itself what it has read back.
            return
        if len(moved) > _FEW:
            put_services(self._store, await self._both_sides(talk, None), tuple(self._store.vms_of(self._host)))
            self._answers_read, self._heartbeat_moved, self._unread = now, False, frozenset()
            return
        for key in moved:
            put_services(self._store, await self._both_sides(talk, key.vm), (key,))
        self._unread = frozenset()
        every = self._pace.answers_every
        if now - self._answers_read >= (min(every, _ANSWERS_SOONEST) if self._heartbeat_moved else every):
            answers = await talk.run(read_answers)
            self._answers_read, self._heartbeat_moved = now, False
            put_answers(self._store, answers, tuple(self._store.vms_of(self._host)))

    async def _both_sides(self, talk: RequestQueue, vm: VmId | None) -> ServiceReading:
        """The services one after the other, so that a click on a slow host gets its turn between them."""
        reading = ServiceReading()
        for row in SERVICES:
            reading |= await talk.run(partial(read_sides, row, vm))
        return reading

    async def _read_details(self, talk: RequestQueue) -> None:
        """Details of the VMs that are looked at.

        Everything when settings moved or a while has passed, else the guest's side of the services.
        """
        now = self._clock.monotonic()
        for key in self._looked:
            vm = self._store.vms.get(key)
            if vm is None:
                continue
            read, stamp = self._details_read.get(key, (-1e9, ""))
            if stamp != vm.settings_stamp or now - read >= self._pace.details_every:
                try:
                    detail = await talk.run(partial(read_detail, key), vm.name)
                except WireError:
                    raise
                except Troubled:
                    continue  # deleted in this moment; the next list says so
                self._details_read[key] = (now, vm.settings_stamp)
                self._store.put_detail(detail)
                self._store.put_vm(replace(self._store.vms.get(key, vm), services=detail.services))
            else:
                put_answers(self._store, await talk.run(partial(read_answers, key.vm)), (key,))

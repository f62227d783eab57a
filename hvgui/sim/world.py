"""A simulated host as the wire sees it: the repository behind one lock, and the knobs of tests and demos."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from hvgui.sim.cim import CimClass, NoSuchMethod, NoSuchNamespace, Principal, Row, Value
from hvgui.sim.faults import Fault, Faulted
from hvgui.sim.hyperv.components import DISABLED, ENABLED, Answer
from hvgui.sim.hyperv.hosts import ACCESS_DENIED, NOT_SUPPORTED, Host
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.hyperv.schema import CIMV2, MSCLUSTER, VIRTUALIZATION
from hvgui.sim.providers import METHODS, ROWS
from hvgui.sim.providers.calls import Call, answer
from hvgui.sim.providers.services import SNAPSHOTS
from hvgui.sim.providers.snapshots import CREATE_SECONDS, begin_checkpoint


class HostWorld:
    """One host: implements ``Repository``. All entries take the lock and let the host's life catch up first."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self._lock = threading.RLock()

    # Repository

    def cim_class(self, namespace: str, name: str) -> CimClass:
        self._open(namespace)
        return self.host.schema.cim_class(namespace, name)

    def associations(self, namespace: str, who: Principal) -> tuple[CimClass, ...]:
        self._open(namespace)
        return self.host.schema.associations(namespace)

    def rows(self, namespace: str, class_name: str, who: Principal) -> list[Row]:
        """Without Hyper-V rights there is no error, only nothing (hyperv-wmi-v2 20)."""
        self._open(namespace)
        classes = self.host.schema.concrete(namespace, class_name)
        with self.looked_at() as host:
            found: list[Row] = []
            for cim_class in classes:
                if cim_class.namespace == VIRTUALIZATION and not host.may(who):
                    continue
                if cim_class.namespace == CIMV2 and host.switches.cimv2_closed:
                    raise Faulted(Fault.ACCESS_DENIED)
                producer = ROWS.get(cim_class.name)
                if producer is not None:
                    found.extend(producer(host, cim_class))
            return found

    def invoke(self, target: Row, method: str, arguments: Mapping[str, Value], who: Principal) -> dict[str, Value]:
        cim_class = target.cim_class
        name = next((known for known in cim_class.methods if known.lower() == method.lower()), None)
        if name is None:
            raise NoSuchMethod(method)
        with self.looked_at() as host:
            if not host.may(who):
                return answer(ACCESS_DENIED)
            handler = METHODS.get((cim_class.name, name))
            if handler is None:
                return answer(NOT_SUPPORTED)
            return handler(Call(host, target, name, arguments, who, host.now()))

    # Knobs

    @contextmanager
    def looked_at(self) -> Iterator[Host]:
        """The host, locked, with everything that was due having happened. For knobs that are not here."""
        with self._lock:
            self.host.agenda.settle(self.host.now())
            yield self.host

    def machine(self, wanted: str) -> Machine:
        """A VM by GUID or, where it is unique, by display name."""
        with self.looked_at() as host:
            found = [m for m in host.machines.values() if wanted.upper() == m.id or wanted == m.name]
            if len(found) != 1:
                raise LookupError(f"{len(found)} machines are called {wanted!r}")
            return found[0]

    def hang_guest(self, wanted: str) -> None:
        """The guest stops answering: heartbeat is lost some seconds later."""
        with self.looked_at() as host:
            self.machine(wanted).guest.hung_since = host.now()

    def wake_guest(self, wanted: str) -> None:
        with self.looked_at():
            self.machine(wanted).guest.hung_since = None

    def lock_console(self, wanted: str, *, locked: bool = True) -> None:
        """A user is logged on and the session is locked: InitiateShutdown without Force gives 32781."""
        with self.looked_at():
            self.machine(wanted).guest.locked = locked

    def rename(self, wanted: str, name: str) -> None:
        """Somebody else renames the VM."""
        with self.looked_at() as host:
            machine = self.machine(wanted)
            machine.settings.system["ElementName"] = name
            host.touch(machine, host.now())

    def toggle(self, wanted: str, component: str, *, on: bool) -> None:
        """Somebody else switches an integration service: "heartbeat", "kvp", "shutdown", "timesync", "vss", "guest"."""
        with self.looked_at() as host:
            machine = self.machine(wanted)
            machine.settings.components[component]["EnabledState"] = ENABLED if on else DISABLED
            if on:
                machine.enabled_at[component] = host.now()
            elif component == "guest":
                host.break_copies(machine, host.now())
            host.touch(machine, host.now())

    def delete(self, wanted: str) -> None:
        """Somebody else deletes the VM."""
        with self.looked_at() as host:
            machine = self.machine(wanted)
            host.set_power(machine, Power.OFF, host.now())
            del host.machines[machine.id]

    def migrate(self, wanted: str, other: HostWorld) -> None:
        """The VM moves to another host of the cluster, from one moment to the next; copies into it break."""
        machine = self.machine(wanted)
        with other.looked_at() as there:
            there.machines[machine.id] = machine
        with self.looked_at() as here:
            here.break_copies(machine, here.now())
            del here.machines[machine.id]

    def set_power(self, wanted: str, power: Power) -> None:
        """The VM is in another state from now on; a guest that starts to run boots."""
        with self.looked_at() as host:
            machine = self.machine(wanted)
            boots = power is Power.RUNNING and not machine.power.live
            host.set_power(machine, power, host.now())
            if boots:
                host.boot(machine, host.now())

    def revoke(self, user: str) -> None:
        """The user loses Hyper-V rights: enumerations become empty, methods answer 32769."""
        with self.looked_at() as host:
            host.switches.revoked.add(user.lower())

    def restore(self, user: str) -> None:
        with self.looked_at() as host:
            host.switches.revoked.discard(user.lower())

    def fail_next_job(self, code: int = 32768, text: str = "") -> None:
        """The next step of any job ends it in Exception instead; ``code`` is one of hyperv-wmi-v2 18.2."""
        with self.looked_at() as host:
            host.jobs.failures.append((code, text or host.texts.failure(code)))

    def fail_next_copy(self, wanted: str, hresult: int) -> None:
        """The next copy into the VM fails with an HRESULT of hyperv-wmi-v2 13.4 (no other job may run meanwhile)."""
        with self.looked_at() as host:
            trouble = host.copy_trouble(self.machine(wanted), hresult)
            host.jobs.failures.append((trouble.code, trouble.text))

    def jobs_never_end(self, *job_types: int) -> None:
        """Jobs of these types (hyperv-wmi-v2 18.3) started from now on stay at running."""
        with self.looked_at() as host:
            host.jobs.stuck_types = set(job_types)

    def jobs_vanish_after(self, seconds: float) -> None:
        """Finished jobs stay readable for this long instead of five minutes."""
        with self.looked_at() as host:
            host.jobs.removal = seconds

    def take_checkpoint(self, wanted: str, *, seconds: float = CREATE_SECONDS) -> None:
        """Somebody else has started a checkpoint of the VM."""
        with self.looked_at() as host:
            machine = self.machine(wanted)
            target = Row(self.host.schema.cim_class(VIRTUALIZATION, SNAPSHOTS), {})
            begin_checkpoint(
                Call(host, target, "CreateSnapshot", {}, Principal("SYSTEM"), host.now()), machine, seconds
            )

    def limit_host_disk(self, capacity: int | None) -> None:
        """Capacity of the host's C: in bytes; None: never full."""
        with self.looked_at() as host:
            host.disk.capacity = capacity

    def limit_guest_disk(self, wanted: str, capacity: int | None) -> None:
        """Capacity of the disk inside a VM in bytes."""
        with self.looked_at() as host:
            host.guest_disk(self.machine(wanted)).capacity = capacity

    def guest_answers(self, wanted: str, component: str, how: Answer) -> None:
        """Somebody changes the guest's half of a component: stops a daemon, installs an old version."""
        with self.looked_at():
            self.machine(wanted).guest.answers[component] = how

    def host_folder(self) -> Path:
        """The real folder behind the host's ``C:\\``."""
        with self.looked_at() as host:
            return host.disk.root / "C"

    def guest_folder(self, wanted: str) -> Path:
        """The real folder behind ``C:\\`` or ``/`` of a guest."""
        with self.looked_at() as host:
            disk = host.guest_disk(self.machine(wanted))
            return disk.root / "C" if disk.windows else disk.root

    def _open(self, namespace: str) -> None:
        # The v1 namespace is gone since Server 2012 R2 (hyperv-wmi-v2 1.1).
        if namespace.replace("\\", "/").lower() == VIRTUALIZATION and not self.host.switches.hyperv_role:
            raise NoSuchNamespace(namespace)
        if namespace.replace("\\", "/").lower() == MSCLUSTER and self.host.cluster is None:
            raise NoSuchNamespace(namespace)

"""Network adapters of a VM and the switches of a host: made from the VM's seed, so that nothing else moves."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from hvgui.sim.hosts import Host
from hvgui.sim.machines import Machine
from hvgui.sim.settings import guid

LAN, DMZ = "vSwitch-LAN", "vSwitch-DMZ"


@dataclass(frozen=True, slots=True)
class Adapter:
    """One adapter. ``switch`` is None for one that is not connected."""

    id: str  # GUID, upper case
    mac: str  # twelve hexadecimal digits, or what stands for none
    static: bool = False
    switch: str | None = LAN
    legacy: bool = False
    #: Modes of a port (hyperv-hardware 3.3): untagged, one VLAN, or several with a native one.
    vlan: int = 0
    trunk: tuple[int, ...] = ()
    mbps: int = 0  # most it may send and receive; 0 is no limit
    guarded: bool = False  # against DHCP servers and routers in the guest


def not_assigned(host: Host) -> str:
    """A dynamic address before the VM's first start: empty on the hosts that were seen (live-hosts F3)."""
    return "" if host.schema.later_than("2012r2") else "000000000000"


def switches(host: Host) -> dict[str, str]:
    """GUIDs of the switches by display name."""
    random = Random(f"switches {host.name} {host.seed}")
    return {name: guid(random) for name in (LAN, DMZ)} | host.added_switches


def adapters(host: Host, machine: Machine) -> tuple[Adapter, ...]:
    """One for every VM; a second one for some, and none connected for those that were never started."""
    random = Random(f"adapters {machine.id} {machine.seed}")
    pool = f"00155D{host.seed % 256:02X}{machine.seed % 65536:04X}"
    never = machine.changed_at is None
    vlan, trunk = (20, ()) if not machine.seed % 3 else (0, (10, 20) if not machine.seed % 7 else ())
    first = Adapter(
        guid(random),
        not_assigned(host) if never else pool,
        switch=None if never else LAN,
        legacy=machine.generation == 1,
        vlan=0 if never else vlan,
        trunk=() if never else trunk,
        mbps=0 if never or machine.seed % 4 else 500,
        guarded=not never and not machine.seed % 2,
    )
    second = Adapter(
        static=True,
        mac=f"02{random.randrange(16**10):010X}",
        id=guid(random),
        switch=DMZ if machine.seed % 2 else None,
    )
    wanted = machine.equipment.adapters or (1 if machine.seed % 5 else 2)
    more = (Adapter(guid(random), f"02{random.randrange(16**10):010X}", static=True) for _ in range(wanted - 2))
    return (first, second, *more)[:wanted]

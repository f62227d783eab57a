"""Three hosts and forty VMs in assorted states, as values; no controller, no Qt."""

from __future__ import annotations

from hvgui.domain.hosts.host import HostFacts, HostPicture, HostProfile
from hvgui.domain.hosts.link import LinkPhase
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.domain.vms.heartbeat import heartbeat_of
from hvgui.domain.vms.power import ALIVE, Power
from hvgui.domain.vms.services import Service, ServiceState
from hvgui.domain.vms.vm import GuestFacts, Vm, VmDetail

NOW = 1_781_000_000.0

TOKYO, OSAKA, BERLIN = HostId("tokyo"), HostId("osaka"), HostId("berlin")
_WINDOWS, _LINUX, _OLD = "Windows Server 2022 Datacenter", "Ubuntu 24.04.1 LTS", "Windows Server 2012 R2 Standard"

# name, host, power, contact, application, guest system, services that fail by value ("off" ones start with "-")
_ROWS: tuple[tuple[str, HostId, Power, int | None, int | None, str, str], ...] = (
    ("dc-01", TOKYO, Power.RUNNING, 2, 2, _WINDOWS, "-guest-services"),
    ("dc-02", OSAKA, Power.RUNNING, 2, 2, _WINDOWS, "-guest-services -time-sync"),
    ("web-01", TOKYO, Power.RUNNING, 2, 32896, _LINUX, ""),
    ("web-02", TOKYO, Power.RUNNING, 2, 32896, _LINUX, "guest-services"),
    ("web-10", TOKYO, Power.RUNNING, 3, 0, _LINUX, "-guest-services"),
    ("sql-01", TOKYO, Power.RUNNING, 2, 32782, _WINDOWS, "-guest-services backup"),
    ("sql-02", OSAKA, Power.RUNNING, 13, None, _WINDOWS, "-guest-services heartbeat kvp shutdown"),
    ("file-server", TOKYO, Power.RUNNING, 2, 2, _WINDOWS, "-guest-services -kvp"),
    ("print-old", TOKYO, Power.PAUSED, 15, None, _OLD, "-guest-services"),
    ("build-agent-a", OSAKA, Power.STARTING, 12, None, "", "kvp heartbeat shutdown time-sync backup -guest-services"),
    ("build-agent-b", OSAKA, Power.SAVED, None, None, _LINUX, "-guest-services"),
    ("template-2022", TOKYO, Power.OFF, None, None, "", "-guest-services"),
    ("開発用サーバー", TOKYO, Power.RUNNING, 2, 2, _WINDOWS, ""),
    ("経理システム", OSAKA, Power.RUNNING, 12, None, _WINDOWS, "-guest-services kvp heartbeat"),
    ("Datenbank Süd", BERLIN, Power.RUNNING, 2, 2, _WINDOWS, "-guest-services"),
    ("mail-gateway", BERLIN, Power.RUNNING, 2, 32896, _LINUX, "-guest-services -backup"),
)


def _key(number: int, host: HostId) -> VmKey:
    return VmKey(host, VmId(f"{number:08X}-1111-2222-3333-444455556666"))


def service_states(power: Power, odd: str, linux: bool) -> tuple[ServiceState, ...]:
    """The six states of a VM; ``odd`` names services that are off ("-x") or do not answer ("x")."""
    off = {word[1:] for word in odd.split() if word.startswith("-")}
    silent = {word for word in odd.split() if not word.startswith("-")}
    found = []
    for service in Service:
        offered = service.value not in off
        contact: int | None = None
        detail: int | None = None
        if power in ALIVE or power is Power.STARTING:
            contact = 12 if service.value in silent else 2
            detail = 32775 if linux and contact == 2 else None
            if power is Power.PAUSED:
                contact, detail = 15, None
        found.append(ServiceState(service, offered, contact if offered else None, detail if offered else None))
    return tuple(found)


def hosts() -> dict[HostId, HostPicture]:
    """Two hosts that answer and one that has stopped doing so."""
    return {
        TOKYO: HostPicture(
            profile=HostProfile(id=TOKYO, address="10.20.1.11", user="LAB\\admin"),
            phase=LinkPhase.LIVE,
            since=NOW - 7200,
            facts=HostFacts(
                name="HV-TOKYO-01", os_version="10.0.20348", os_caption="Windows Server 2022 Datacenter", language=1041
            ),
            as_of=NOW - 1,
            latency=0.04,
        ),
        OSAKA: HostPicture(
            profile=HostProfile(id=OSAKA, address="hv-osaka-02.example.com", https=True, port=5986, user="admin"),
            phase=LinkPhase.LAGGING,
            since=NOW - 40,
            facts=HostFacts(name="HV-OSAKA-02", os_version="10.0.17763", os_caption="Windows Server 2019 Standard"),
            as_of=NOW - 12,
            latency=2.4,
        ),
        BERLIN: HostPicture(
            profile=HostProfile(id=BERLIN, address="10.49.0.5", user="LAB\\admin"),
            phase=LinkPhase.GONE,
            since=NOW - 1500,
            trouble=Trouble(TroubleKind.UNREACHABLE, "10.49.0.5", "timed out"),
            facts=HostFacts(name="HV-BERLIN-03", os_version="10.0.26100", os_caption="Windows Server 2025 Datacenter"),
            as_of=NOW - 1500,
        ),
    }


def vms() -> dict[VmKey, Vm]:
    """Forty VMs."""
    rows = list(_ROWS)
    for number in range(1, 25):
        host = (TOKYO, OSAKA, BERLIN)[number % 3]
        power = Power.RUNNING if number % 4 else Power.OFF
        contact = 2 if power is Power.RUNNING else None
        rows.append((f"vdi-{number}", host, power, contact, 0, "Windows 11 Enterprise", "-guest-services"))
    found: dict[VmKey, Vm] = {}
    for number, (name, host, power, contact, application, system, odd) in enumerate(rows, start=1):
        key = _key(number, host)
        alive = power in ALIVE
        found[key] = Vm(
            key=key,
            name=name,
            power=power,
            heartbeat=heartbeat_of(contact, application, power),
            heartbeat_since=NOW - 600 - number * 37 if contact else None,
            contact=contact,
            application=application,
            services=service_states(power, odd, system == _LINUX),
            cpu_percent=(number * 7) % 60 if alive else None,
            memory_mb=2048 * (1 + number % 4) if alive else None,
            memory_available_percent=20 + number % 50 if alive else None,
            uptime_ms=(number * 5_400_000 + 123_000) if alive else None,
            operational=(2,),
            status_texts=("Operating normally",),
            health=5,
            guest_os=system if alive else "",
            version="9.0" if host == OSAKA else "10.0",
            notes="Primary domain controller.\nDo not save or pause." if name == "dc-01" else "",
        )
    return found


def key_named(name: str) -> VmKey:
    """The key of a VM by its name, which is unique here."""
    return next(key for key, vm in vms().items() if vm.name == name)


def detail_of(vm: Vm) -> VmDetail:
    """What a closer look at a VM shows."""
    guest = None
    if vm.power is Power.RUNNING and vm.guest_os:
        linux = "Ubuntu" in vm.guest_os
        items = (("OSName", vm.guest_os), ("OSVersion", "10.0.20348"))
        guest = GuestFacts(
            host_name=f"{vm.name}.lab.example",
            os_name=vm.guest_os,
            os_version="6.8.0-45-generic" if linux else "10.0.20348",
            addresses=("10.20.4.17", "fe80::215:5dff:fe01:2a07"),
            services_version="" if linux else "10.0.20348.1",
            items=items if linux else (*items, ("OSPlatformId", "2")),
        )
    return VmDetail(
        key=vm.key,
        notes=vm.notes,
        generation=1 if "old" in vm.name else 2,
        version=vm.version,
        created=NOW - 86_400 * 400,
        guest=guest,
        services=vm.services,
        automatic_start=3,
        automatic_stop=3,
    )

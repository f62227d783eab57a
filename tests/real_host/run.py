"""``HVGUI_REAL_HOST=name[:port] ./dev conformance``: scenarios against a real host, and a report that can be sent back.

Everything here reads. With ``HVGUI_REAL_VM`` the named VM's Guest services are also toggled there and back. The account
is ``HVGUI_REAL_USER``; the password is asked for, or comes from ``HVGUI_REAL_PASSWORD``. ``HVGUI_REAL_HTTPS=1`` and
``HVGUI_REAL_PIN`` (SHA-256) choose TLS, ``HVGUI_REAL_AUTH`` the way to sign in. The report holds codes, counts and
times; names of VMs are left out.
"""

from __future__ import annotations

import getpass
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.cluster import NodeState
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.hosts.place import read_place
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.screen import Resolution
from hvgui.domain.vms.services import Service, row_of
from hvgui.hyperv import selections
from hvgui.hyperv.changing import read_offers, send_service
from hvgui.hyperv.checkpoints import read_checkpoints
from hvgui.hyperv.cluster import read_cluster
from hvgui.hyperv.collecting import every
from hvgui.hyperv.detail_reading import read_facts
from hvgui.hyperv.events import QUERY
from hvgui.hyperv.hardware_reading import read_adapters
from hvgui.hyperv.host_reading import Dialect, learn_rights, meet
from hvgui.hyperv.ladder import may_call_methods, may_open_a_shell
from hvgui.hyperv.list_reading import read_list, read_versions
from hvgui.hyperv.screens import read_resolution, read_thumbnail
from hvgui.hyperv.service_reading import read_services
from hvgui.transport.wire.pywinrm_wire import PywinrmWire
from hvgui.wsman.exchange import converse
from hvgui.wsman.faults import Fault
from hvgui.wsman.replies import Page, Subscribed
from hvgui.wsman.requests import Enumerate, Identify, PullEvents, Subscribe, Unsubscribe
from hvgui.wsman.vocabulary import all_classes


@dataclass(frozen=True, slots=True)
class Scenario:
    """One thing to find out. ``rows`` are those of docs/first-real-host.md that it settles."""

    name: str
    rows: tuple[int, ...]
    run: Callable[[Bench], str]


@dataclass(slots=True)
class Bench:
    """A wire to the host, and what was learnt of it."""

    wire: PywinrmWire
    vm: str = ""
    dialect: Dialect | None = None
    lines: list[str] = field(default_factory=list)

    def known(self) -> Dialect:
        if self.dialect is None:
            self.dialect = converse(self.wire, learn_rights(converse(self.wire, meet("real"))))
        return self.dialect


def _identify(bench: Bench) -> str:
    return str(bench.wire.ask(Identify()))


def _meet(bench: Bench) -> str:
    dialect = bench.known()
    return f"build {dialect.facts.build}, language {dialect.facts.language}, may invoke {dialect.may_invoke}"


def _list(bench: Bench) -> str:
    listing = converse(bench.wire, read_list(HostId("real"), bench.known()))
    return f"{len(listing.vms)} VMs, paged summaries {listing.dialect.summary_is_queryable}"


def _services(bench: Bench) -> str:
    reading = converse(bench.wire, read_services())
    return ", ".join(f"{service.value} {len(reading.offers.get(service, ()))}" for service in Service)


def _several(bench: Bench) -> str:
    """The settings of several VMs by one query, against what reading all of them has given."""
    all_of_them = converse(bench.wire, read_services()).offers.get(Service.HEARTBEAT, {})
    some = sorted(all_of_them)[:8]
    if not some:
        return "no VMs"
    text = selections.service_settings_of(row_of(Service.HEARTBEAT), some)
    found = converse(bench.wire, every(text))
    assert len(found) >= len(some), f"{len(some)} asked for, {len(found)} told"
    return f"{len(found)} settings of {len(some)} VMs"


def _versions(bench: Bench) -> str:
    """Configuration versions by one query, as hosts before Server 2016 are asked."""
    found = converse(bench.wire, read_versions())
    return f"{len(found)} VMs: {', '.join(sorted(set(found.values())))}"


def _guests(bench: Bench) -> str:
    """What guests say about themselves, without names: how many of each system tell the two items we decide by."""
    facts = converse(bench.wire, read_facts())
    told: Counter[str] = Counter()
    for guest in facts.values():
        items = dict(guest.items)
        kind = "Windows" if "windows" in guest.os_name.lower() else "other"
        told[
            f"{kind} with platform {items.get('OSPlatformId', 'none')}, product {items.get('ProductType', 'none')}"
        ] += 1
    return "; ".join(f"{count} {what}" for what, count in sorted(told.items())) or "no guest reports anything"


def _screen(bench: Bench) -> str:
    """The size of a running VM's picture; twice width times height where the form is the one we read."""
    dialect = bench.known()
    listing = converse(bench.wire, read_list(HostId("real"), dialect))
    running = next((vm for vm in listing.vms if vm.power is Power.RUNNING), None)
    if running is None:
        return "no VM runs"
    picture = converse(bench.wire, read_thumbnail(dialect, running.key, SCREEN))
    drawn = converse(bench.wire, read_resolution(running.key.vm))
    shape = "no resolution" if drawn is None else f"drawn as {drawn.width} x {drawn.height}"
    if picture is None:
        return f"no picture, {shape}"
    return f"{len(picture.pixels)} bytes for {SCREEN.width} x {SCREEN.height}, {shape}"


def _checkpoints(bench: Bench) -> str:
    """Trees of checkpoints without names: how many VMs have some, and of how many "Now" is known."""
    vms = converse(bench.wire, read_list(HostId("real"), bench.known())).vms[:LOOKS]
    readings = [converse(bench.wire, read_checkpoints(vm.key, "")) for vm in vms]
    trees = [reading.tree for reading in readings if reading.tree.checkpoints]
    placed = sum(tree.find(tree.now) is not None for tree in trees)
    kinds = Counter(reading.next.kind.value for reading in readings)
    said = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    return f"{len(vms)} VMs, {len(trees)} with checkpoints, {placed} with Now; next: {said}"


def _adapters(bench: Bench) -> str:
    """Adapters without names and addresses: how many are joined with a switch, a guest's report and a status."""
    vms = converse(bench.wire, read_list(HostId("real"), bench.known())).vms[:LOOKS]
    found = [adapter for vm in vms for adapter in converse(bench.wire, read_adapters(vm.key.vm))]
    facts = {
        "connected": sum(adapter.connected for adapter in found),
        "with a switch": sum(bool(adapter.switch) for adapter in found),
        "with addresses": sum(bool(adapter.addresses) for adapter in found),
        "with a status": sum(adapter.status is not None for adapter in found),
        "without a MAC address": sum(not adapter.mac for adapter in found),
    }
    return f"{len(found)} adapters: " + ", ".join(f"{count} {what}" for what, count in facts.items())


def _cluster(bench: Bench) -> str:
    try:
        cluster = converse(bench.wire, read_cluster("real"))
    except Refusal as refusal:
        return f"none: {refusal.trouble.codes}"
    return f"{len(cluster.nodes)} nodes, {sum(node.state is NodeState.UP for node in cluster.nodes)} up"


def _methods(bench: Bench) -> str:
    converse(bench.wire, may_call_methods())
    return "allowed"


def _shell(bench: Bench) -> str:
    converse(bench.wire, may_open_a_shell())
    return "opened and closed"


def _empty(bench: Bench) -> str:
    found = converse(bench.wire, every(f"select Name from {selections.SYSTEM_CLASS} where Name = 'none'"))
    return f"{len(found)} rows"


def _unknown_namespace(bench: Bench) -> str:
    try:
        bench.wire.ask(Enumerate(all_classes().replace("v2", "v9"), "select * from __NAMESPACE"))
    except Fault as fault:
        return f"{fault.subcode} {fault.codes}"
    return "no fault"


def _events(bench: Bench) -> str:
    """Subscribe, wait a little, unsubscribe: nobody has published this for Hyper-V's namespace."""
    subscribed = bench.wire.ask(Subscribe(all_classes(), QUERY))
    assert isinstance(subscribed, Subscribed)
    try:
        page = bench.wire.ask(PullEvents(all_classes(), subscribed.context, 10.0))
        assert isinstance(page, Page)
        told = f"{len(page.items)} events, context {'new' if page.context != subscribed.context else 'kept'}"
    except Fault as fault:
        told = f"silence is {fault.subcode} {fault.codes}"
    bench.wire.ask(Unsubscribe(all_classes(), subscribed.identifier))
    return told


def _toggle(bench: Bench) -> str:
    """Guest services of the named VM, there and back, read back both times."""
    dialect = bench.known()
    listing = converse(bench.wire, read_list(HostId("real"), dialect))
    (key,) = (vm.key for vm in listing.vms if vm.name == bench.vm)
    service = Service.GUEST_SERVICES
    offer = converse(bench.wire, read_offers([key.vm], service)).get(key.vm)
    assert offer is not None, "the host has no such service"
    was = offer.on
    jobs = []
    before = next(vm.settings_stamp for vm in listing.vms if vm.key == key)
    for on in (not was, was):
        beginning = converse(bench.wire, send_service(dialect, service, offer, on, bench.vm))
        jobs.append("job" if beginning.job is not None else "at once")
        for _ in range(READS):
            if converse(bench.wire, read_offers([key.vm], service))[key.vm].on is on:
                break
        else:
            raise AssertionError(f"accepted and not made: still {not on}")
    after = next(
        vm.settings_stamp for vm in converse(bench.wire, read_list(HostId("real"), dialect)).vms if vm.key == key
    )
    stamp = "moved" if after != before else "stayed"
    return f"{was} to {not was} and back, {' and '.join(jobs)}; TimeOfLastConfigurationChange {stamp}"


#: VMs that are looked at closely; a host may have hundreds.
LOOKS = 12
#: Readings until a change has to show.
READS = 300
#: Width and height of the picture that is asked for.
SCREEN = Resolution(80, 60)
SCENARIOS = (
    Scenario("identify", (), _identify),
    Scenario("meet", (2, 3, 22, 33), _meet),
    Scenario("list", (4, 5, 6, 7, 10, 59), _list),
    Scenario("services", (8, 9), _services),
    Scenario("several terms", (54,), _several),
    Scenario("empty result", (), _empty),
    Scenario("unknown namespace", (3, 56), _unknown_namespace),
    Scenario("versions", (6,), _versions),
    Scenario("guests", (23, 28), _guests),
    Scenario("screen", (19,), _screen),
    Scenario("cluster", (34,), _cluster),
    Scenario("checkpoints", (35,), _checkpoints),
    Scenario("adapters", (41, 42), _adapters),
    Scenario("methods", (4,), _methods),
    Scenario("shell", (17,), _shell),
    Scenario("events", (31,), _events),
)


WRITING = (Scenario("toggle", (11, 12, 13, 27), _toggle),)


def scenarios(bench: Bench) -> list[str]:
    """Run everything that only reads, and the rest where a VM is named; one line for each, whatever happens."""
    for scenario in (*SCENARIOS, *(WRITING if bench.vm else ())):
        began = time.perf_counter()
        try:
            told = f"ok      {scenario.run(bench)}"
        except Exception as error:  # noqa: BLE001 - the report is what this is for
            told = f"FAILED  {type(error).__name__}: {error}"
        rows = ", ".join(f"row {row}" for row in scenario.rows)
        bench.lines.append(f"{scenario.name:18} {(time.perf_counter() - began) * 1000:7.0f} ms  {told}  [{rows}]")
    return bench.lines


def profile_of(surroundings: Mapping[str, str]) -> HostProfile:
    """The host that the surroundings name; ends the program when that is no ADDRESS[:PORT]."""
    https = surroundings.get("HVGUI_REAL_HTTPS", "") == "1"
    place = read_place(surroundings["HVGUI_REAL_HOST"])
    if place is None:
        raise SystemExit(f"HVGUI_REAL_HOST: {surroundings['HVGUI_REAL_HOST']!r} is no ADDRESS[:PORT]")
    return HostProfile(
        id=HostId("real"),
        address=place.address,
        port=place.port or (5986 if https else 5985),
        https=https,
        user=surroundings.get("HVGUI_REAL_USER", "Administrator"),
        auth=AuthKind(surroundings.get("HVGUI_REAL_AUTH", "ntlm")),
        pinned=surroundings.get("HVGUI_REAL_PIN", ""),
    )


def main() -> int:
    surroundings = os.environ
    profile = profile_of(surroundings)
    password = ""
    if profile.needs_password:
        password = surroundings.get("HVGUI_REAL_PASSWORD", "") or getpass.getpass(f"Password of {profile.user}: ")
    bench = Bench(PywinrmWire(profile, lambda: Secret(password)), surroundings.get("HVGUI_REAL_VM", ""))
    lines = scenarios(bench)
    report = Path("real-host-report.txt")
    report.write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write("\n".join([*lines, f"written to {report}", ""]))
    return int(any("FAILED" in line for line in lines))


if __name__ == "__main__":
    sys.exit(main())

"""Calls a second and client CPU per call: our wire beside plain pywinrm and pypsrp, sealed and over TLS, in one run."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from xml.etree import ElementTree

import xmltodict
from pypsrp.wsman import NAMESPACES, WSMan
from winrm.protocol import Protocol

from bench import idle
from bench.hosts import Hosts, hosts
from hvgui.domain.hosts.host import HostProfile
from hvgui.hyperv import selections
from hvgui.hyperv.collecting import every
from hvgui.hyperv.host_reading import meet
from hvgui.hyperv.list_reading import read_list
from hvgui.wsman.exchange import converse
from hvgui.wsman.vocabulary import WQL, all_classes

ROUNDS = 150
_ENUMERATE = "http://schemas.xmlsoap.org/ws/2004/09/enumeration/"
Round = Callable[[], int]


def ours(at: Hosts, profile: HostProfile) -> Round:
    wire = at.wire()
    return lambda: len(converse(wire, every(selections.SYSTEMS)))


def pywinrm(at: Hosts, profile: HostProfile) -> Round:
    """As its own code builds and reads envelopes: dictionaries there and back."""
    options: dict[str, Any] = {"server_cert_validation": "ignore"} if profile.https else {}
    scheme = "https" if profile.https else "http"
    protocol = Protocol(
        f"{scheme}://{profile.address}:{profile.port}/wsman",
        transport="ntlm",
        username=profile.user,
        password=at.password,
        proxy=None,
        **options,
    )

    def call(action: str, body: dict[str, Any]) -> dict[str, Any]:
        envelope: Any = protocol.build_wsman_header(_ENUMERATE + action, all_classes())
        envelope["env:Header"]["w:SelectorSet"] = {}
        envelope["env:Body"] = body
        found: dict[str, Any] = xmltodict.parse(
            protocol.send_message(xmltodict.unparse({"env:Envelope": envelope})), process_namespaces=False
        )["s:Envelope"]["s:Body"]
        return found

    def one() -> int:
        page = call(
            "Enumerate",
            {
                "n:Enumerate": {
                    "w:OptimizeEnumeration": None,
                    "w:MaxElements": "32000",
                    "w:Filter": {"@Dialect": WQL, "#text": selections.SYSTEMS},
                }
            },
        )["n:EnumerateResponse"]
        count = 1
        while context := page.get("n:EnumerationContext"):
            page = call("Pull", {"n:Pull": {"n:EnumerationContext": context, "n:MaxElements": "32000"}})[
                "n:PullResponse"
            ]
            (items,) = page["n:Items"].values()
            count += len(items) if isinstance(items, list) else 1
        return count

    return one


def pypsrp(at: Hosts, profile: HostProfile) -> Round:
    client = WSMan(
        profile.address,
        port=profile.port,
        username=profile.user,
        password=at.password,
        ssl=profile.https,
        auth="ntlm",
        no_proxy=True,
        cert_validation=not profile.https,
    )

    def made(prefix: str, name: str, *inner: ElementTree.Element, text: str = "") -> ElementTree.Element:
        found = ElementTree.Element(f"{{{NAMESPACES[prefix]}}}{name}")
        found.text = text or None
        found.extend(inner)
        return found

    def one() -> int:
        chosen = made("wsman", "Filter", text=selections.SYSTEMS)
        chosen.set("Dialect", WQL)
        asked = made(
            "wsen",
            "Enumerate",
            made("wsman", "OptimizeEnumeration"),
            made("wsman", "MaxElements", text="32000"),
            chosen,
        )
        page = client.enumerate(all_classes(), asked)
        count = len(page.find(".//wsman:Items", NAMESPACES) or ())
        while context := page.findtext(".//wsen:EnumerationContext", "", NAMESPACES):
            page = client.pull(
                all_classes(),
                made(
                    "wsen",
                    "Pull",
                    made("wsen", "EnumerationContext", text=context),
                    made("wsen", "MaxElements", text="32000"),
                ),
            )
            count += len(page.find(".//wsen:Items", NAMESPACES) or ())
        return count

    return one


def calls(at: Hosts, label: str) -> None:
    profile = at.profiles[0]
    print(f"  {label}: the same enumeration, two calls a round")
    for name, build in (("hvgui", ours), ("pywinrm", pywinrm), ("pypsrp", pypsrp)):
        one = build(at, profile)
        count = one()
        cpu, wall = time.process_time(), time.perf_counter()
        for _ in range(ROUNDS):
            assert one() == count
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        number = ROUNDS * 2
        print(f"    {name:10} {number / wall:8.0f} calls/s   {cpu / number * 1000:6.2f} ms CPU a call   {count} rows")


def twenty() -> None:
    with hosts(count=20, vms=50) as at, ThreadPoolExecutor(20) as pool:
        wires = [at.wire(number) for number in range(len(at.profiles))]
        dialects = list(pool.map(lambda wire: converse(wire, meet("bench")), wires))

        def refresh(number: int) -> int:
            listing = read_list(at.profiles[number].id, dialects[number])
            return len(converse(wires[number], listing).vms)

        list(pool.map(refresh, range(20)))
        cpu, wall = time.process_time(), time.perf_counter()
        found = sum(pool.map(refresh, range(20)))
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        print(
            f"\nRefresh of 20 hosts × 50 VMs at once: {found} VMs, {wall * 1000:.0f} ms wall, {cpu * 1000:.0f} ms CPU"
        )


def run() -> None:
    warnings.simplefilter("ignore")
    print("\nThe wire (server in another process, on loopback)")
    with hosts(vms=40) as at:
        calls(at, "sealed NTLM over HTTP")
    with hosts(vms=40, https=True) as at:
        calls(at, "NTLM over TLS, certificate pinned (the others do not verify it)")
    twenty()
    idle.run()

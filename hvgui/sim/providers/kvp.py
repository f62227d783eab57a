"""AddKvpItems, ModifyKvpItems and RemoveKvpItems: all items or none (hyperv-wmi-v2 12.2)."""

from __future__ import annotations

from collections.abc import Sequence

from hvgui.sim.hyperv.cimxml import MalformedText, parse
from hvgui.sim.hyperv.hosts import FAILED, INVALID_PARAMETER, MODIFY_SECONDS, Host
from hvgui.sim.hyperv.jobs import Job
from hvgui.sim.hyperv.machines import Machine
from hvgui.sim.hyperv.settings import KvpItem
from hvgui.sim.providers.calls import Answer, Call, Handler, answer, started
from hvgui.sim.providers.kvpitems import HOST, HOST_ONLY
from hvgui.sim.providers.services import MANAGEMENT

MODIFY_RESOURCES = 31
MOST_ITEMS = 128

# Bytes of UTF-16 with the terminator: towards the guest (Linux header), and host-only (class page).
LONGEST_KEY, LONGEST_GUEST_VALUE, LONGEST_HOST_ONLY_VALUE = 512, 2048, 16_384

Sent = tuple[int, KvpItem]


def add(call: Call) -> Answer:
    return _change(call, must_exist=False)


def modify(call: Call) -> Answer:
    return _change(call, must_exist=True)


def remove(call: Call) -> Answer:
    return _change(call, must_exist=True, remove=True)


def _change(call: Call, *, must_exist: bool, remove: bool = False) -> Answer:
    host = call.host
    machine = host.machine_of_system(call.arguments.get("TargetSystem"))
    texts = call.texts("DataItems")
    if machine is None or not 0 < len(texts) <= MOST_ITEMS:
        return answer(INVALID_PARAMETER)
    try:
        items = _items(texts)
    except MalformedText as refused:
        return answer(refused.code)

    def ending(_job: Job, moment: float) -> None:
        if host.switches.silent_no_op:
            return
        _check(host, machine, items, must_exist=must_exist)
        for source, item in items:
            pool = _pool(machine, source)
            if not must_exist:
                pool.append(item)
            elif remove:
                pool[:] = [kept for kept in pool if kept.name != item.name]
            else:
                next(kept for kept in pool if kept.name == item.name).data = item.data
        host.touch(machine, moment)

    return started(call.start(MODIFY_RESOURCES, machine, MODIFY_SECONDS, ending))


def _items(texts: Sequence[str]) -> list[Sent]:
    """The items that were sent. Raises MalformedText when one of them is no item."""
    found: list[Sent] = []
    for text in texts:
        instance = parse(text)
        source = instance.text("Source") or "0"
        name, data = instance.text("Name"), instance.text("Data")
        wrong_class = instance.class_name.lower() != "msvm_kvpexchangedataitem"
        if wrong_class or not name or source not in (str(HOST), str(HOST_ONLY)):
            raise MalformedText("not an item")
        longest = LONGEST_GUEST_VALUE if source == str(HOST) else LONGEST_HOST_ONLY_VALUE
        if _bytes(name) > LONGEST_KEY or _bytes(data) > longest:
            raise MalformedText("too long")
        if any(seen == int(source) and item.name == name for seen, item in found):
            raise MalformedText("twice the same item")
        found.append((int(source), KvpItem(name, data)))
    return found


def _check(host: Host, machine: Machine, items: list[Sent], *, must_exist: bool) -> None:
    """Before anything changes: every key is new, or every key is there, and host-only items are few enough."""
    for source, item in items:
        exists = any(kept.name == item.name for kept in _pool(machine, source))
        if exists and not must_exist:
            raise host.trouble(FAILED, machine, "error.kvp.exists", what=item.name)
        if must_exist and not exists:
            raise host.trouble(FAILED, machine, "error.kvp.missing", what=item.name)
    added = sum(source == HOST_ONLY for source, _ in items)
    if not must_exist and len(machine.settings.host_only_items) + added > MOST_ITEMS:
        raise host.trouble(INVALID_PARAMETER, machine)


def _pool(machine: Machine, source: int) -> list[KvpItem]:
    return machine.settings.exchange_items if source == HOST else machine.settings.host_only_items


def _bytes(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) + 2


METHODS: dict[tuple[str, str], Handler] = {
    (MANAGEMENT, "AddKvpItems"): add,
    (MANAGEMENT, "ModifyKvpItems"): modify,
    (MANAGEMENT, "RemoveKvpItems"): remove,
}

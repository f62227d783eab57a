"""Columns of the VM list, in Hyper-V Manager's order, with hvgui's own between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import lru_cache

from hvgui.domain.health.attention import Severity
from hvgui.domain.natural_order import natural
from hvgui.domain.policies.policy import Drift
from hvgui.domain.vms.heartbeat import Heartbeat
from hvgui.domain.vms.power import ALIVE, Power
from hvgui.domain.vms.services import ANSWERING, TROUBLED, Service, ServiceMeaning, ServiceState, meaning_of
from hvgui.domain.vms.vm import Vm
from hvgui.ui.look.tokens import Ink
from hvgui.ui.vms.vm_row import VmRow
from hvgui.values import Struct
from hvgui.wording import formats, hardware_list_words, list_words, load_words, service_words, texts
from hvgui.wording.i18n import optional, plural, text


class ColumnKey(StrEnum):
    """Identifiers of the columns, also in preferences and filters."""

    NAME = "name"
    HOST = "host"
    STATE = "state"
    HEARTBEAT = "heartbeat"
    SERVICES = "services"
    CPU = "cpu"
    CPU_HISTORY = "cpu-history"
    MEMORY = "memory"
    MEMORY_HISTORY = "memory-history"
    UPTIME = "uptime"
    STATUS = "status"
    VERSION = "version"
    GUEST_OS = "guest-os"
    NOTES = "notes"
    FOLDER = "folder"
    DRIFT = "drift"
    SHUTDOWN = "service-shutdown"
    TIME_SYNC = "service-time-sync"
    DATA_EXCHANGE = "service-kvp"
    HEARTBEAT_SERVICE = "service-heartbeat"
    BACKUP = "service-backup"
    GUEST_SERVICES = "service-guest-services"
    GENERATION = "hardware-generation"
    DISKS = "hardware-disks"
    DVD = "hardware-dvd"
    SWITCH = "hardware-switch"
    VLAN = "hardware-vlan"
    ADDRESSES = "hardware-addresses"
    MAC = "hardware-mac"
    SECURE_BOOT = "hardware-secure-boot"
    TPM = "hardware-tpm"
    CHECKPOINTS = "hardware-checkpoints"
    PROCESSORS = "hardware-processors"
    STARTUP_MEMORY = "hardware-startup-memory"
    DYNAMIC_MEMORY = "hardware-dynamic-memory"
    AUTOMATIC_START = "hardware-automatic-start"
    AUTOMATIC_STOP = "hardware-automatic-stop"


SortValue = float | str


class Column(Struct, frozen=True, kw_only=True):
    """Row of the table of columns: how a column reads, sorts and sizes its values."""

    key: ColumnKey
    #: A value to sort by; numbers and strings are never mixed within a column.
    sort: Callable[[VmRow], SortValue]
    show: Callable[[VmRow, float], str]
    #: Fields of ``Vm`` that make the column stale.
    fields: frozenset[str]
    #: Usual width in average characters; 0 where ``texts`` say it.
    characters: int = 0
    #: Texts that must fit, where they are few: the column is as wide as the longest in the language of the window.
    texts: Callable[[], Iterable[str]] | None = None
    #: Room for marks and bars, in pixels.
    marks: int = 0
    #: The long form of what ``show`` puts into few words: for tips, for listening and for copies.
    full: Callable[[VmRow, float], str] | None = None
    #: Who stays where the list is narrow: 1 always, the highest leaves first; 0 comes only when it is chosen.
    priority: int = 0
    at_end: bool = False
    #: Changes all the time: sorted again on a slow beat only.
    live: bool = False
    #: Depends on the clock, so its text is never kept.
    ticks: bool = False
    #: The service whose cells these are; they can be switched in the service matrix.
    service: Service | None = None

    @property
    def title(self) -> str:
        return text(f"column.{self.key.value}")

    @property
    def heading(self) -> str:
        """The title in a word or two."""
        return optional(f"column-short.{self.key.value}") or self.title

    @property
    def tip(self) -> str:
        return text(f"column-tip.{self.key.value}")


def _number(value: int | None) -> float:
    return -1.0 if value is None else float(value)


_H = Heartbeat
#: The worst first, then what is not known; a VM that is off, of which no heartbeat is expected, stands last.
_HEARTBEAT_ORDER = {
    state: index
    for index, state in enumerate(
        (
            _H.ERROR,
            _H.LOST,
            _H.NO_CONTACT,
            _H.OK_CRITICAL,
            _H.UNKNOWN,
            _H.DISABLED,
            _H.PAUSED,
            _H.DEGRADED,
            _H.OK_NO_DATA,
            _H.OK_HEALTHY,
            _H.NONE,
        )
    )
}
_POWER_ORDER = {
    state: index
    for index, state in enumerate(
        (
            Power.RUNNING,
            Power.STARTING,
            Power.RESUMING,
            Power.RESETTING,
            Power.STOPPING,
            Power.PAUSING,
            Power.PAUSED,
            Power.SAVING,
            Power.SAVED,
            Power.OFF,
            Power.OTHER,
            Power.UNKNOWN,
        )
    )
}


def meanings(vm: Vm) -> list[ServiceMeaning]:
    """What each of the six services means, in their order; all "not read" before they were."""
    return [meaning_of(state) for state in vm.services] or [ServiceMeaning.NOT_READ] * 6


def services_summary(vm: Vm) -> str:
    """The six glyphs in words: how many answer, and what is wrong."""
    if not vm.services:
        return text("services.not-read")
    found = meanings(vm)
    troubled = [
        text("services.item", service=texts.service_name(s.service), answer=texts.meaning_guest(m))
        for s, m in zip(vm.services, found, strict=True)
        if m in TROUBLED
    ]
    if vm.power in ALIVE:
        words = plural("services.answering", sum(m in ANSWERING for m in found), all=len(found))
    else:
        words = plural("services.offered", sum(s.offered is True for s in vm.services), all=len(found))
    return text("format.dash", first=words, second=text("format.comma").join(troubled)) if troubled else words


@lru_cache(maxsize=4096)
def _services_order(services: tuple[ServiceState, ...]) -> float:
    """Most trouble first, then the most answering; worked out once for all VMs that are in the same states."""
    found = [meaning_of(state) for state in services]
    bad = sum(m in TROUBLED for m in found)
    good = sum(m in ANSWERING for m in found)
    return -bad * 10.0 - good * 0.1 if services else 100.0


_MEANING_ORDER = {
    meaning: float(index)
    for index, meaning in enumerate(
        (
            ServiceMeaning.LOST_CONTACT,
            ServiceMeaning.NO_CONTACT,
            ServiceMeaning.INCOMPATIBLE,
            ServiceMeaning.ERROR,
            ServiceMeaning.OK,
            ServiceMeaning.OK_OTHER_VERSION,
            ServiceMeaning.PAUSED,
            ServiceMeaning.VM_NOT_RUNNING,
            ServiceMeaning.OFF,
            ServiceMeaning.NOT_SUPPORTED,
            ServiceMeaning.NOT_READ,
        )
    )
}


def meaning_in(entry: VmRow, service: Service) -> ServiceMeaning:
    """What a service of a row means."""
    state = entry.vm.service(service)
    return ServiceMeaning.NOT_READ if state is None else meaning_of(state)


def setting_in(entry: VmRow, service: Service) -> bool | None:
    """Setting that a row shows: requested, being applied, or the host's."""
    if service in entry.wishes:
        return entry.wishes[service]
    if service in entry.applying:
        return entry.applying[service]
    state = entry.vm.service(service)
    return None if state is None else state.offered


def service_cell(entry: VmRow, service: Service) -> str:
    """Host setting, guest answer, and what is pending, as one text."""
    state = entry.vm.service(service)
    meaning = meaning_in(entry, service)
    setting, answer = texts.offered(state.offered) if state else "", texts.meaning_guest(meaning)
    if service in entry.wishes:
        return text("matrix.cell-wished", now=setting, wanted=texts.offered(entry.wishes[service]))
    if service in entry.applying:
        return text("service-table.applying", setting=texts.offered(entry.applying[service]))
    if state is None or not state.offered:
        return answer
    return text("matrix.cell", setting=setting, answer=answer)


def _service_column(key: ColumnKey, service: Service) -> Column:
    return Column(
        key=key,
        sort=lambda e: _MEANING_ORDER[meaning_in(e, service)],
        show=lambda e, _: service_cell(e, service),
        fields=frozenset({"services", "power"}),
        characters=12,
        marks=38,
        service=service,
    )


#: What comes before the name of a column about hardware.
_HARDWARE = "hardware-"
#: Their usual widths, in characters.
_HARDWARE_WIDTHS = {
    "generation": 6,
    "disks": 5,
    "dvd": 16,
    "switch": 14,
    "vlan": 6,
    "addresses": 16,
    "mac": 18,
    "secure-boot": 16,
    "tpm": 5,
    "checkpoints": 6,
    "processors": 6,
    "startup-memory": 9,
    "dynamic-memory": 7,
    "automatic-start": 14,
    "automatic-stop": 14,
}


def _hardware_column(name: str) -> Column:
    """A column about hardware: none is shown until somebody wants it, and only then it is read."""
    return Column(
        key=ColumnKey(f"{_HARDWARE}{name}"),
        sort=lambda e: hardware_list_words.order(name, e.vm.hardware),
        show=lambda e, _: hardware_list_words.cell(name, e.vm.hardware),
        full=lambda e, _: hardware_list_words.full(name, e.vm.hardware),
        fields=frozenset({"hardware"}),
        characters=_HARDWARE_WIDTHS[name],
    )


def about_hardware(key: str) -> bool:
    """Whether a column is about the hardware of VMs."""
    return key.startswith(_HARDWARE)


_DRIFT_ORDER = {Drift.DRIFTED: 0.0, Drift.OPEN: 1.0, Drift.IN_LINE: 2.0, Drift.NO_POLICY: 3.0}


def _drift_order(entry: VmRow) -> SortValue:
    """The farthest from the policies first."""
    found = entry.drift
    return 4.0 if found is None else _DRIFT_ORDER[found.drift] - found.differs / 100


#: Among the cached texts of a row.
_STATUS_ORDER = "status order"
_INKS: dict[Severity, Ink | None] = {Severity.NONE: None, Severity.WARN: "warn", Severity.BAD: "bad"}


def trouble_of(entry: VmRow) -> Ink | None:
    """How bad a row is: ``bad``, ``warn`` or not; a silent host is one cause of its own, not one per row."""
    return None if entry.gone else _INKS[entry.severity]


def reason_in(entry: VmRow, now: float) -> str:
    """What the Status column says of itself: why a row is old, or in trouble."""
    if entry.gone:
        return list_words.as_of(entry.as_of, now)
    found = list_words.reason(entry.vm.heartbeat, entry.vm.heartbeat_since, now)
    return found or (text("list.reason.critical") if entry.vm.critical else "")


def _status(entry: VmRow, now: float) -> str:
    return entry.activity or texts.host_status(entry.vm) or reason_in(entry, now)


def _status_order(entry: VmRow) -> str:
    """Made once for each snapshot: the words of a thousand rows of a silent host take longer than their sorting."""
    found = entry.texts.get(_STATUS_ORDER)
    if found is None:
        found = entry.texts[_STATUS_ORDER] = _status(entry, entry.seen)
    return found


COLUMNS: tuple[Column, ...] = (
    Column(
        key=ColumnKey.NAME,
        sort=lambda e: e.order[0],
        show=lambda e, _: text("name.look-alike", name=e.vm.name) if e.alike else e.vm.name,
        fields=frozenset({"name"}),
        texts=lambda: ["Datenbank Süd"],
        marks=20,
        priority=1,
    ),
    Column(
        key=ColumnKey.HOST,
        sort=lambda e: natural(e.host),
        show=lambda e, _: e.host,
        fields=frozenset(),
        texts=lambda: ["HV-HOST-01"],
        priority=2,
    ),
    Column(
        key=ColumnKey.STATE,
        sort=lambda e: float(_POWER_ORDER[e.vm.power]),
        show=lambda e, _: texts.power(e.vm.power),
        full=lambda e, _: texts.power(e.vm.power, critical=e.vm.critical),
        fields=frozenset({"power", "health"}),
        texts=list_words.every_state,
        priority=1,
    ),
    Column(
        key=ColumnKey.HEARTBEAT,
        sort=lambda e: float(_HEARTBEAT_ORDER[e.vm.heartbeat]),
        show=lambda e, _: list_words.heartbeat(e.vm.heartbeat),
        full=lambda e, _: texts.heartbeat(e.vm.heartbeat),
        fields=frozenset({"heartbeat", "contact", "application"}),
        texts=list_words.every_heartbeat,
        marks=18,
        priority=1,
    ),
    Column(
        key=ColumnKey.SERVICES,
        sort=lambda e: _services_order(e.vm.services),
        show=lambda e, _: services_summary(e.vm),
        fields=frozenset({"services", "power"}),
        marks=6 * 16,
        priority=4,
    ),
    Column(
        key=ColumnKey.CPU,
        sort=lambda e: _number(e.vm.cpu_percent),
        show=lambda e, _: (
            "" if e.vm.cpu_percent is None or e.vm.power is Power.OFF else text("format.percent", n=e.vm.cpu_percent)
        ),
        fields=frozenset({"cpu_percent", "power"}),
        texts=lambda: [text("format.percent", n=100)],
        marks=44,
        priority=3,
        at_end=True,
        live=True,
    ),
    Column(
        key=ColumnKey.CPU_HISTORY,
        sort=lambda e: _number(e.vm.cpu_percent),
        show=lambda e, now: load_words.cpu(e.load, now),
        fields=frozenset({"cpu_percent", "power"}),
        characters=18,
        live=True,
        ticks=True,
    ),
    Column(
        key=ColumnKey.MEMORY,
        sort=lambda e: _number(e.vm.memory_mb),
        show=lambda e, _: list_words.memory(e.vm.memory_mb),
        full=lambda e, _: formats.memory(e.vm.memory_mb),
        fields=frozenset({"memory_mb"}),
        texts=lambda: [list_words.memory(131_072)],
        priority=5,
        at_end=True,
        live=True,
    ),
    Column(
        key=ColumnKey.MEMORY_HISTORY,
        sort=lambda e: _number(e.vm.memory_mb),
        show=lambda e, now: load_words.memory(e.load, now),
        fields=frozenset({"memory_mb"}),
        characters=18,
        live=True,
        ticks=True,
    ),
    Column(
        key=ColumnKey.UPTIME,
        sort=lambda e: _number(e.vm.uptime_ms),
        show=lambda e, now: list_words.uptime(e.uptime_ms(now)),
        full=lambda e, now: formats.uptime(e.uptime_ms(now)),
        fields=frozenset({"uptime_ms", "power"}),
        texts=list_words.long_uptimes,
        priority=6,
        at_end=True,
        live=True,
        ticks=True,
    ),
    Column(
        key=ColumnKey.STATUS,
        sort=_status_order,
        show=_status,
        fields=frozenset(
            {"operational", "status_texts", "tasks", "heartbeat", "heartbeat_since", "contact", "application", "health"}
        ),
        texts=list_words.long_statuses,
        priority=2,
    ),
    Column(
        key=ColumnKey.VERSION,
        sort=lambda e: natural(e.vm.version),
        show=lambda e, _: e.vm.version,
        fields=frozenset({"version"}),
        characters=4,
        priority=7,
    ),
    Column(
        key=ColumnKey.GUEST_OS,
        sort=lambda e: e.vm.guest_os.casefold(),
        show=lambda e, _: e.vm.guest_os,
        fields=frozenset({"guest_os"}),
        texts=lambda: ["Windows Server 2022 Datacenter"],
        priority=8,
    ),
    Column(
        key=ColumnKey.NOTES,
        sort=lambda e: e.vm.notes.casefold(),
        show=lambda e, _: " ".join(e.vm.notes.split()),
        fields=frozenset({"notes"}),
        characters=24,
    ),
    Column(
        key=ColumnKey.FOLDER,
        sort=lambda e: e.vm.labels.folder.casefold(),
        show=lambda e, _: e.vm.labels.folder,
        fields=frozenset({"labels"}),
        characters=18,
    ),
    Column(
        key=ColumnKey.DRIFT,
        sort=_drift_order,
        show=lambda e, _: "" if e.drift is None else service_words.drift(e.drift),
        fields=frozenset(),
        characters=18,
    ),
    _service_column(ColumnKey.SHUTDOWN, Service.SHUTDOWN),
    _service_column(ColumnKey.TIME_SYNC, Service.TIME_SYNC),
    _service_column(ColumnKey.DATA_EXCHANGE, Service.DATA_EXCHANGE),
    _service_column(ColumnKey.HEARTBEAT_SERVICE, Service.HEARTBEAT),
    _service_column(ColumnKey.BACKUP, Service.BACKUP),
    _service_column(ColumnKey.GUEST_SERVICES, Service.GUEST_SERVICES),
    *map(_hardware_column, hardware_list_words.NAMES),
)

BY_KEY: dict[ColumnKey, Column] = {column.key: column for column in COLUMNS}
INDEX: dict[ColumnKey, int] = {column.key: index for index, column in enumerate(COLUMNS)}
#: Drawn as a chart; their text is for those who listen, point or copy.
CHARTS = frozenset({INDEX[ColumnKey.CPU_HISTORY], INDEX[ColumnKey.MEMORY_HISTORY]})
SERVICE_COLUMNS: dict[int, Service] = {
    index: column.service for index, column in enumerate(COLUMNS) if column.service is not None
}

"""Summary tab: screen, heartbeat, facts and services of one VM, or the reason why there is nothing to show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.health.attention import Attention, Severity, cause_of, severity
from hvgui.domain.health.remedies import OF_CAUSE, allowed
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.services import TROUBLED, Service, meaning_of
from hvgui.domain.vms.vm import Vm
from hvgui.ui.bars.banner import BAD, WARN, Banner
from hvgui.ui.copying.drop_zone import DropZone
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.tokens import measures
from hvgui.ui.services.diagnosis_panel import DiagnosisPanel
from hvgui.ui.vm_tabs.cause_list import CauseList
from hvgui.ui.vm_tabs.fact_columns import FactColumns
from hvgui.ui.vm_tabs.performance import Performance
from hvgui.ui.vm_tabs.service_states import ServiceStates
from hvgui.ui.vm_tabs.thumbnail_view import ThumbnailView
from hvgui.ui.widgets.empty_state import EmptyState
from hvgui.ui.widgets.guest_facts import answers
from hvgui.ui.widgets.heartbeat_strip import HeartbeatStrip
from hvgui.ui.widgets.notice_bar import NoticeBar
from hvgui.ui.widgets.timers import beat
from hvgui.wording import cause_words, formats, list_words, texts
from hvgui.wording.i18n import plural, text

#: Facts by column; the last of each are left out while a banner takes their room.
FACTS = (
    ("guest-os", "guest-name", "addresses", "notes"),
    ("uptime", "cpu", "memory", "heartbeat"),
    ("created", "version", "automatic", "services-version"),
)
#: Rows of facts without and with a banner above them.
_ROWS, _FEWER_ROWS = 4, 3


#: Seconds of the heartbeat history shown here.
_REACH = 4 * 3600.0


class SummaryTab(QStackedWidget):
    """Tab about the selection; files dropped on it are copied into the VM shown."""

    act_wanted = Signal(object, object, object)
    """What a button beside a cause does: an ``Act``, the ``VmKey``, and the ``Service`` where it is about one."""
    services_wanted = Signal()
    """The services of all selected VMs are wanted."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        now: Callable[[], float],
        uptime_of: Callable[[VmKey], int | None],
        attention: Callable[[], Attention],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._uptime_of = uptime_of
        self._attention = attention
        self._controller = controller
        self._now = now
        self._keys: list[VmKey] = []
        self.empty = EmptyState(self)
        self.thumbnail = ThumbnailView(controller, spawn, self)
        self._age = NoticeBar(self)
        self.cause = Banner(self)
        self.facts = FactColumns([[(key, text(f"fact.{key}")) for key in column] for column in FACTS], self)
        self.services = ServiceStates(self)
        self.history = HeartbeatStrip(self)
        self.performance = Performance(self)
        self.why = DiagnosisPanel(controller, spawn, self)
        self._scroll = self._lay_out()
        self.addWidget(self._scroll)
        self.addWidget(self.empty)
        self.causes = CauseList(self)
        self.addWidget(self.causes)
        self.why.act_wanted.connect(self.act_wanted)
        self.services.chosen.connect(self._explain_chosen)
        self.drop_zone = DropZone(self._scroll.viewport(), controller, self._target)
        self._ticker = beat(self, 1000, self._tick)
        self.show_selection([])

    def _lay_out(self) -> QScrollArea:
        right = QVBoxLayout()
        right.setSpacing(8)
        for part in (self.services, self.history, self.facts):
            right.addWidget(part)
        right.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(right, 1)
        inside = self._inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._age)
        column.addWidget(self.cause)
        column.addLayout(top)
        column.addWidget(self.why)
        column.addWidget(self.performance)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setAccessibleName(text("tab.summary"))
        scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        inside.setBackgroundRole(QPalette.ColorRole.Base)
        inside.setAutoFillBackground(True)
        return scroll

    # --- what the window asks -----------------------------------------------------------------------------------

    def show_selection(self, keys: Sequence[VmKey]) -> None:
        """Show what is selected now."""
        if list(keys) != self._keys:
            self.services.choose(None)
        self._keys = list(keys)
        self.refresh()

    def refresh(self) -> None:
        """Read everything shown from the controller again."""
        vms = [vm for vm in map(self._controller.vm, self._keys) if vm is not None]
        if len(vms) == 1:
            self._show_vm(vms[0])
            self.setCurrentWidget(self._scroll)
            return
        self.thumbnail.show_vm(None)
        if vms:
            self._say_many(vms)
        elif not self._controller.hosts():
            self.empty.say(Icon.VM, text("summary.no-hosts.title"), text("summary.no-hosts.words"))
        else:
            self._show_causes()
            return
        self.setCurrentWidget(self.empty)

    def operations_changed(self, _operations: frozenset[OperationId]) -> None:
        """What is being applied may have changed."""
        self.refresh()

    def detail_changed(self, _key: VmKey) -> None:
        """More was read."""
        self.refresh()

    # --- inside -------------------------------------------------------------------------------------------------

    def _show_causes(self) -> None:
        """What needs attention while nothing is selected, or that nothing does."""
        attention = self._attention()
        if attention.silent or attention.causes:
            self.causes.show_attention(attention)
            self.setCurrentWidget(self.causes)
            return
        words = plural("causes.well.words", attention.vms, hosts=plural("causes.hosts", attention.hosts))
        self.empty.say(Icon.VM, text("causes.well.title"), words)
        self.setCurrentWidget(self.empty)

    def _say_many(self, vms: Sequence[Vm]) -> None:
        states = Counter(texts.power(vm.power) for vm in vms)
        words = text("format.comma").join(
            text("summary.many.state", state=state, n=number) for state, number in states.most_common()
        )
        silent = sum(any(meaning_of(s) in TROUBLED for s in vm.services) for vm in vms)
        if silent:
            words += "\n" + plural("summary.many.troubled", silent)
        title, button = plural("summary.many.title", len(vms)), text("summary.many.button")
        self.empty.say(Icon.VM, title, words, button, self.services_wanted.emit)

    def _show_vm(self, vm: Vm) -> None:
        host = self._controller.host(vm.key.host)
        self.thumbnail.show_vm(vm.key)
        self._show_age(host)
        self._show_cause(vm, host)
        self._fit_rows()
        self._show_history(vm)
        self._show_facts(vm, host)
        detail = self._controller.detail(vm.key)
        states = detail.services if detail is not None and detail.services else vm.services
        wanted = self._controller.wanted(vm.key)
        says = {s: cause_words.of_service(self._controller.diagnosis.known(vm.key, s)) for s in Service}
        shown = states if vm.services == () else vm.services
        self.services.show_states(shown, wanted, says, stale=not answers(host))
        self._explain()

    def _explain(self) -> None:
        """The chosen service, or the first that is in trouble."""
        vm = self._controller.vm(self._keys[0]) if len(self._keys) == 1 else None
        if vm is None:
            return
        chosen = self.services.explained
        service = chosen or next((s.service for s in vm.services if meaning_of(s) in TROUBLED), None)
        self.why.setVisible(service is not None)
        if service is not None:
            self.why.show_service(vm.key, service)

    def _explain_chosen(self, service: Service | None) -> None:
        """Bring the diagnosis that was asked for into view."""
        self._explain()
        if service is not None:
            QApplication.sendPostedEvents(self._inside, QEvent.Type.LayoutRequest)
            self._scroll.ensureWidgetVisible(self.why, 0, 8)

    def _show_cause(self, vm: Vm, host: HostPicture | None) -> None:
        """One banner for what is wrong; the heartbeat need not say the same once more."""
        cause = cause_of(vm) if answers(host) else None
        if cause is None or host is None:
            self.cause.hide()
            return
        acts = allowed(OF_CAUSE[cause], closed=host.closed is not None)
        buttons = [(cause_words.button(act), partial(self.act_wanted.emit, act, vm.key, None)) for act in acts]
        kind = BAD if severity(vm) is Severity.BAD else WARN
        self.cause.say(kind, cause_words.title(cause), cause_words.words(cause, vm, self._now()), buttons)

    def _show_age(self, host: HostPicture | None) -> None:
        if answers(host):
            self._age.hide()
            return
        if host is None:
            self._age.say(text("summary.no-longer"))
            return
        now = self._now()
        words = texts.trouble(host.trouble) if host.trouble else None
        why = texts.phase_meaning(host.phase) if words is None else words.failed
        self._age.setToolTip(outside.tip(why if words is None else words.sentence()))
        if host.as_of is None:
            self._age.say(why)
        else:
            age = formats.age(now - host.as_of)
            self._age.say(text("row.as-of", time=formats.clock(host.as_of, now), age=age, reason=why))

    def _fit_rows(self) -> None:
        """A banner takes the room of the last facts; the screen is as high as what stands beside it."""
        rows = _ROWS if self.cause.isHidden() and self._age.isHidden() else _FEWER_ROWS
        self.facts.show_rows(rows)
        beside = measures().row + self.history.sizeHint().height() + rows * self.facts.line + 2 * 8
        self.thumbnail.set_height(beside)

    def _heartbeat(self, vm: Vm, *, stale: bool) -> tuple[str, str]:
        """The heartbeat with its beginning, and what it means."""
        words = list_words.heartbeat(vm.heartbeat) or text("summary.no-heartbeat")
        since = ""
        if vm.heartbeat_since is not None:
            since = text("heartbeat-since.at", time=formats.clock(vm.heartbeat_since, self._now()))
        meaning = text("summary.last-read") if stale else texts.heartbeat_meaning(vm.heartbeat)
        meaning = "\n".join(part for part in (texts.heartbeat(vm.heartbeat), meaning) if part)
        return text("format.comma").join(part for part in (words, since) if part), meaning

    def _show_history(self, vm: Vm) -> None:
        now = self._now()
        self.history.show_spans(self._controller.monitoring.heartbeat_history(vm.key).spans(now - _REACH, now), now)
        self.performance.show_load(self._controller.monitoring.load_history(vm.key), now)

    def _show_facts(self, vm: Vm, host: HostPicture | None) -> None:
        detail = self._controller.detail(vm.key)
        guest = None if detail is None else detail.guest
        put = self.facts.put
        put("guest-os", (guest.os_name if guest else "") or vm.guest_os, guest.os_version if guest else "")
        put("addresses", text("format.comma").join(guest.addresses) if guest else "", text("fact-tip.addresses"))
        put("guest-name", guest.host_name if guest else "")
        put("services-version", guest.services_version if guest else "")
        put("memory", self._memory(vm), formats.memory(vm.memory_mb))
        put("cpu", "" if vm.cpu_percent is None or vm.power is Power.OFF else text("format.percent", n=vm.cpu_percent))
        put("version", self._version(vm))
        put("heartbeat", *self._heartbeat(vm, stale=not answers(host)))
        put("created", formats.date_and_time(detail.created) if detail and detail.created is not None else "")
        put("automatic", self._automatic(vm))
        put("notes", (detail.notes if detail else "") or vm.notes)
        put("uptime", formats.uptime(self._uptime_of(vm.key)))

    def _version(self, vm: Vm) -> str:
        detail = self._controller.detail(vm.key)
        version, generation = vm.version or (detail.version if detail else ""), detail.generation if detail else None
        if generation is None:
            return version
        if not version:
            return text("fact.generation-only", n=generation)
        return text("fact.version-and-generation", version=version, n=generation)

    def _memory(self, vm: Vm) -> str:
        shown = list_words.memory(vm.memory_mb)
        free = vm.memory_available_percent
        if not shown or free is None:
            return shown
        if free < 0:
            return text("memory.short", memory=shown, percent=-free)
        return text("memory.free", memory=shown, percent=free)

    def _automatic(self, vm: Vm) -> str:
        detail = self._controller.detail(vm.key)
        if detail is None:
            return ""
        parts = [
            _automatic_words("start", detail.automatic_start, (2, 3, 4)),
            _automatic_words("stop", detail.automatic_stop, (2, 3, 4)),
        ]
        return text("format.comma").join(part for part in parts if part)

    def _tick(self) -> None:
        vm = self._controller.vm(self._keys[0]) if len(self._keys) == 1 else None
        if vm is None or self.currentWidget() is not self._scroll:
            return
        self.facts.put("uptime", formats.uptime(self._uptime_of(vm.key)))
        self._show_history(vm)

    def _target(self, _point: QPoint) -> VmKey | None:
        return self._keys[0] if len(self._keys) == 1 else None


def _automatic_words(which: str, value: int | None, known: tuple[int, ...]) -> str:
    """AutomaticStartupAction and AutomaticShutdownAction share their numbers 2, 3, 4 with different meanings."""
    return text(f"automatic.{which}.{value}") if value in known else ""

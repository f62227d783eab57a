"""Settings window of several VMs: only what is ticked is set on all of them, after a preview."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hvgui.controller.api.controller import ChangeListener, Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.settings.adapters import AdapterField
from hvgui.domain.settings.many_settings import ManyField, ManySettings, Member, Which
from hvgui.domain.settings.vm_settings import Setting, SettingValue
from hvgui.domain.trouble import Troubled
from hvgui.ui.look.icons import Icon
from hvgui.ui.vm_settings.adapter_form import PAGES as ADAPTER_PAGES
from hvgui.ui.vm_settings.apply_preview import ApplyPreview
from hvgui.ui.vm_settings.list_field import ListField
from hvgui.ui.vm_settings.many_field import ManyFieldRow
from hvgui.ui.vm_settings.page import Page
from hvgui.ui.vm_settings.page_tree import PageTree
from hvgui.ui.vm_settings.setting_page import PAGES as SETTING_PAGES
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.reasons import set_reason
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.unapplied import HoldsChanges
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.values import Struct
from hvgui.wording import device_parts, setting_words, texts
from hvgui.wording.i18n import plural, text

_S, _F = Setting, AdapterField
_TREE_WIDTH = 270
#: Families of keys made from tables, for the test that every key has words.
WORDED = {"many-settings.page.*": ["adapters"]}


class ManyPageRow(Struct, frozen=True):
    """Page: the key of its title, its icon, its heading, and its fields."""

    title: str
    icon: Icon
    hardware: bool
    fields: tuple[ManyField, ...]


def _setting_page(name: str) -> ManyPageRow:
    """The page that the window of one VM has, too."""
    row = next(row for row in SETTING_PAGES if row.name == name)
    return ManyPageRow(f"settings-page.{name}.title", row.icon, row.hardware, row.settings)


def _adapter_page(title: str, name: str) -> ManyPageRow:
    """The page of adapters without what each has for itself."""
    fields = tuple(field for field in ADAPTER_PAGES[name] if field not in (_F.NAME, _F.MAC))
    return ManyPageRow(title, Icon.NETWORK, True, fields)


#: Pages where one value can suit all; names, static addresses, orders and pipes are set one VM at a time.
PAGES: tuple[ManyPageRow, ...] = (
    ManyPageRow("firmware.uefi", Icon.FIRMWARE, True, (_S.NETWORK_BOOT, _S.BOOT_PAUSE, _S.CONSOLE)),
    ManyPageRow("firmware.security", Icon.SECURITY, True, (_S.SECURE_BOOT, _S.SECURE_BOOT_TEMPLATE)),
    _setting_page("memory"),
    _setting_page("processor"),
    ManyPageRow("device-child.compatibility", Icon.PROCESSOR, True, device_parts.COMPATIBILITY),
    _adapter_page("many-settings.page.adapters", ""),
    _adapter_page("device-child.acceleration", "acceleration"),
    _adapter_page("device-child.advanced", "advanced"),
    *map(_setting_page, ("checkpoints", "paging", "start", "stop")),
)


class ManyPage(Page):
    """Page with a row for each field."""

    def __init__(self, row: ManyPageRow, settings: ManySettings, parent: QWidget | None = None) -> None:
        super().__init__(text(row.title), parent)
        self._settings = settings
        self.which: QComboBox | None = None
        self.count = WrapLabel("", self.body)
        if any(isinstance(field, AdapterField) for field in row.fields):
            self.which = QComboBox(self.body)
            self.which.setAccessibleName(outside.line(text("many-settings.which")))
            self.which.activated.connect(self._mean)
            label = Label(text("many-settings.which"), self.body)
            label.setBuddy(self.which)
            line = QHBoxLayout()
            line.addWidget(label)
            line.addWidget(self.which, 1)
            self.column.addLayout(line)
            self.column.addWidget(self.count)
        self.rows = {field: ManyFieldRow(field, self.body) for field in row.fields}
        for field in self.rows.values():
            field.chosen.connect(self._choose)
            self.column.addWidget(field)
        self.column.addStretch(1)

    def _mean(self, place: int) -> None:
        assert self.which is not None
        self._settings.which = self.which.itemData(place)
        self.touched.emit()

    def _choose(self, field: ManyField, value: SettingValue | None) -> None:
        self._settings.choose(field, value)
        self.touched.emit()

    def refresh(self, why: str) -> None:
        """Show what there is and what is chosen; ``why``: nothing is known."""
        self.notice.say(why)
        if self.which is not None:
            self._show_which(self.which)
        for field, row in self.rows.items():
            if isinstance(row.editor, ListField):
                row.editor.show_choices(self._choices(field))
            row.refresh(self._settings.tally(field), self._settings.chosen.get(field))

    def _choices(self, field: ManyField) -> list[tuple[str, str]]:
        if field is _F.SWITCH:
            none = ("", text("device-line.not-connected"))
            return [none, *((name, name) for name in self._settings.switches())]
        found = {str(value) for value in self._settings.tally(field).values} | set(setting_words.TEMPLATES)
        return [(guid, setting_words.template(guid)) for guid in sorted(found)]

    def _show_which(self, box: QComboBox) -> None:
        settings = self._settings
        known = [
            (text("many-settings.all"), Which()),
            (text("many-settings.first"), Which(first=True)),
            *((text("many-settings.named", name=name), Which(name=name)) for name in settings.names()),
            *((text("many-settings.on-switch", switch=name), Which(switch=name)) for name in settings.switches()),
        ]
        if [box.itemText(n) for n in range(box.count())] != [outside.line(words) for words, _ in known]:
            with QSignalBlocker(box):
                box.clear()
                for words, which in known:
                    box.addItem(outside.line(words), which)
        place = next((n for n, (_, which) in enumerate(known) if which == settings.which), 0)
        with QSignalBlocker(box):
            box.setCurrentIndex(place)
        adapters = settings.adapters()
        self.count.setText(plural("many-settings.count", len(adapters), vms=len({m.key for m, _ in adapters})))

    def summary(self) -> str:
        touched = [setting_words.name(field) for field in self.rows if field in self._settings.chosen]
        return text("format.comma").join(touched) or text("many-settings.left")

    @property
    def edited(self) -> bool:
        return any(field in self._settings.chosen for field in self.rows)

    def discard(self) -> None:
        for field in self.rows:
            self._settings.choose(field, None)
        self.touched.emit()


class ManySettingsWindow(ToolWindow, ChangeListener, HoldsChanges):
    """Modeless window over settings and adapters of several VMs, read when it opens and after each Apply."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        keys: Sequence[VmKey],
        parent: QWidget | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(parent, plural("many-settings.title", len(keys)), Icon.SETTINGS)
        self._controller = controller
        self._spawn = spawn
        self._keys = tuple(keys)
        self.settings = ManySettings()
        self._operation: OperationId | None = None
        self._running = False
        self._read_yet = False
        self._trouble = ""
        self.tree = PageTree((preferences or Preferences()).folds, self)
        self.tree.setFixedWidth(_TREE_WIDTH)
        self.stack = QStackedWidget(self)
        self.tree.chosen.connect(self.stack.setCurrentWidget)
        self.pages = [ManyPage(row, self.settings, self.stack) for row in PAGES]
        for row, page in zip(PAGES, self.pages, strict=True):
            heading = text("settings.hardware") if row.hardware else text("settings.management")
            self.tree.add_page(heading, row.icon, text(row.title), page, row.title)
            self.stack.addWidget(page)
            page.touched.connect(self._refresh)
        self.left_out = WrapLabel(text("many-settings.left-out"), self)
        self.status = Label(self)
        self.status.setWordWrap(True)
        self.buttons = ButtonRow(self)
        self.buttons.cancel(self.close)
        self.apply = self.buttons.apply(text("settings.preview"), self.show_preview)
        self.apply.setDefault(True)
        self._lay_out()
        self._reader = LatestRead(spawn, self, one_at_a_time=True)
        self.when_closed(controller.subscribe(self))
        self.when_closed(self._reader.drop)
        self.tree.choose(self.pages[2])
        self._refresh()
        self.read()
        self.resize(920, 740)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.tree, 1)
        left.addWidget(self.left_out)
        self.left_out.setFixedWidth(_TREE_WIDTH)
        middle = QHBoxLayout()
        middle.addLayout(left)
        middle.addWidget(self.stack, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.status, 1)
        bottom.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addLayout(bottom)

    def read(self) -> None:
        """Ask the hosts for settings and adapters now."""
        keys, read = self._keys, self._controller.hardware.members
        self._reader.start("settings of several VMs", lambda: read(keys), self._take, self._fail)

    def _take(self, members: Sequence[Member]) -> None:
        self._trouble, self._read_yet = "", True
        self.settings.follow(members)
        self._refresh()

    def _fail(self, error: Troubled) -> None:
        self._trouble = texts.trouble(error.trouble).sentence()
        self._refresh()

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """What was applied has an end: everything is read once more."""
        picture = None if self._operation is None else self._controller.operation(self._operation)
        running = picture is not None and picture.running
        if self._running and not running:
            self.read()
        self._running = running
        self._refresh()

    def unapplied(self) -> int:
        """Number of fields chosen here and not sent."""
        return len(self.settings.chosen)

    def _refresh(self) -> None:
        missing = len(self._keys) - len(self.settings.members)
        why = self._trouble or (plural("many.left-out", missing) if self._read_yet and missing else "")
        for page in self.pages:
            page.refresh(why or ("" if self._read_yet else text("device-page.loading")))
            self.tree.set_second_line(page, page.summary(), changed=page.edited)
        changes = len(self.settings.chosen)
        set_reason(self.apply, "" if changes else text("settings.nothing-changed"))
        self.status.setText(self._words(changes))

    def _words(self, changes: int) -> str:
        if changes:
            return plural("settings.changes", changes)
        picture = None if self._operation is None else self._controller.operation(self._operation)
        if picture is None:
            return ""
        return text("settings.applying") if picture.running else texts.counts_at_end(picture)

    def show_preview(self) -> None:
        """What would be sent to each VM; there it is applied."""
        wishes = self.settings.wishes()
        switches: dict[str, str] = {}
        for member in self.settings.members.values():
            if member.adapters is not None:
                switches |= member.adapters.switches or {}

        def send() -> None:
            self._operation, self._running = self._controller.configure(wishes), True
            self.settings.clear()
            self._refresh()

        ApplyPreview(self._controller, self._spawn, wishes, switches, send, self).show()

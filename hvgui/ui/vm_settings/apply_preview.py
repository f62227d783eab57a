"""Preview of Apply in a settings window: what would be sent, by a fresh reading, and the same as PowerShell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from PySide6.QtWidgets import QTableWidgetItem, QTabWidget, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.operations.plan import Previewed, Verdict
from hvgui.domain.settings.configuration_script import configuration_script
from hvgui.domain.settings.media import ImageUpload
from hvgui.domain.settings.wishes import VmWish
from hvgui.domain.trouble import Troubled
from hvgui.ui.look.icons import Icon
from hvgui.ui.widgets.buttons import ButtonRow
from hvgui.ui.widgets.command_box import CommandBox
from hvgui.ui.widgets.data_table import item_table
from hvgui.ui.widgets.label import Label, quiet
from hvgui.ui.widgets.latest_read import LatestRead
from hvgui.ui.widgets.tool_window import ToolWindow
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import texts, wish_words
from hvgui.wording.i18n import plural, text

COLUMNS = ("number", "result", "what", "now", "wanted", "remark")
#: Result, what, now, wanted, remark.
_Cells: TypeAlias = tuple[str, str, str, str, str]
WORDED = {"apply-preview.column.*": list(COLUMNS)}


class ApplyPreview(ToolWindow):
    """Rows of what is wished, with the host's verdict; nothing is sent before Apply is clicked."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        wishes: Sequence[VmWish],
        switches: Mapping[str, str],
        apply: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """``switches``: names by GUID."""
        super().__init__(parent, text("preview.title"), Icon.PREVIEW)
        self._controller = controller
        #: Images of this computer come last: they are an operation of their own.
        self._uploads = [wish for wish in wishes if isinstance(wish, ImageUpload)]
        self._wishes = (*(wish for wish in wishes if not isinstance(wish, ImageUpload)), *self._uploads)
        #: Whether they are about several VMs.
        self._several = len({wish.key for wish in wishes}) > 1
        self._switches = switches
        self._apply = apply
        self.status = Label(text("preview.reading"), self)
        #: What happens beside the operation of Apply; empty without an image of this computer.
        self.more = WrapLabel(self._beside(), self)
        self.more.setVisible(bool(self._uploads))
        headers = [text(f"apply-preview.column.{name}") for name in COLUMNS]
        self.table = item_table(self, headers, text("preview.table"), [36, 120, 240, 150, 150])
        self.script = CommandBox(text("preview.script"), self, grows=True)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.table, text("preview.tab.changes"))
        script = QWidget(self)
        inner = QVBoxLayout(script)
        words = WrapLabel(text("preview.script-says"), script)
        quiet(words)
        inner.addWidget(words)
        inner.addWidget(self.script, 1)
        self.tabs.addTab(script, text("preview.tab.script"))
        self.buttons = ButtonRow(self)
        self.apply = self.buttons.apply(text("button.apply"), self._do)
        self.apply.setEnabled(False)
        self.buttons.cancel(self.close).setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(self.status)
        column.addWidget(self.more)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.buttons)
        self._reader = LatestRead(spawn, self)
        self.resize(920, 460)
        self._reader.start("what Apply would do", self._read, self._take, self._fail)

    def _beside(self) -> str:
        changes = len(self._wishes) > len(self._uploads)
        return plural("apply-preview.operations", len(self._uploads) + changes) if self._uploads else ""

    async def _read(self) -> Sequence[Previewed]:
        rest = self._wishes[: len(self._wishes) - len(self._uploads)]
        said = await self._controller.preview_configuration(rest) if rest else ()
        return [*said, *(await self._controller.copying.preview_images(self._uploads) if self._uploads else ())]

    def _fail(self, error: Troubled) -> None:
        self.status.setText(texts.trouble(error.trouble).sentence())

    def _take(self, said: Sequence[Previewed]) -> None:
        rows = [self._of_wish(*one) for one in zip(self._wishes, said, strict=True)]
        self.table.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for place, words in enumerate((str(row + 1), *cells)):
                item = QTableWidgetItem(outside.line(words))
                item.setToolTip(outside.tip(words))
                self.table.setItem(row, place, item)
        will = [wish for wish, one in zip(self._wishes, said, strict=True) if one.verdict is Verdict.WILL_CHANGE]
        rest = len(said) - len(self._uploads)
        calls = calls_in(self._wishes[:rest], said[:rest]) + calls_in(self._uploads, said[rest:])
        words = plural("dvd-dialog.status", len(will), calls=calls)
        refused = sum(one.verdict is Verdict.REFUSED for one in said)
        agrees = len(said) - len(will) - refused
        counts = text("apply-preview.counts", will=len(will), calls=calls, agrees=agrees, refused=refused)
        self.status.setText(counts if self._several else words)
        hosts = {wish.key.host: self._controller.host(wish.key.host) for wish in will}
        scripted = [wish for wish in will if not isinstance(wish, ImageUpload)]
        named = [(wish, "" if (host := hosts[wish.key.host]) is None else host.name) for wish in scripted]
        self.script.show_commands(configuration_script(named).split("\n") if named else [])
        self.tabs.setTabEnabled(1, bool(named))
        self.apply.setEnabled(bool(will))

    def _of_wish(self, wish: VmWish, one: Previewed) -> _Cells:
        why = "" if one.trouble is None else texts.trouble(one.trouble).sentence()
        return (
            text(f"plan.verdict.{one.verdict.value}"),
            self._named(wish),
            wish_words.before(wish, one.before),
            wish_words.wanted(wish, self._switches),
            why or (plural("apply-preview.calls", len(one.calls)) if one.calls else ""),
        )

    def _named(self, wish: VmWish) -> str:
        """What a wish is about, with its VM where there are several."""
        vm = self._controller.vm(wish.key) if self._several else None
        words = wish_words.subject(wish)
        return words if vm is None else text("device-value.slot", device=vm.name, line=words)

    def _do(self) -> None:
        self.close()
        self._apply()


def calls_in(wishes: Sequence[VmWish], said: Sequence[Previewed]) -> int:
    """How many calls are made in all; one that several wishes share counts once."""
    return len({(wish.key.host, n) for wish, one in zip(wishes, said, strict=True) for n in one.numbers})

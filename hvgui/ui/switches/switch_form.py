"""Form about one virtual switch: a new one with its connection type, or the name and notes of one that is there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hvgui.domain import outside
from hvgui.domain.keys import HostId
from hvgui.domain.settings.switch_work import HostSwitches, SwitchType, SwitchVerb, SwitchWork, VirtualSwitch
from hvgui.ui.widgets.label import Label, call
from hvgui.ui.widgets.reasons import set_reason
from hvgui.wording import switch_words
from hvgui.wording.i18n import text

#: Lines of notes that are seen without scrolling.
_NOTES = 64
#: Pixels that what belongs to a choice stands in from it.
_INDENT = 22


class SwitchForm(QWidget):
    """Says ``works``: what was typed as wishes, none while nothing differs."""

    changed = Signal()
    """Something was typed or chosen."""

    def __init__(self, host: HostId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._there = HostSwitches()
        self._switch: VirtualSwitch | None = None
        self.name = QLineEdit(self)
        self.notes = QPlainTextEdit(self)
        self.notes.setTabChangesFocus(True)
        self.notes.setMaximumHeight(_NOTES)
        group = QButtonGroup(self)
        self.types: dict[SwitchType, QRadioButton] = {}
        types = QVBoxLayout()
        for each in SwitchType:
            radio = self.types[each] = QRadioButton(switch_words.kind(each), self)
            radio.setToolTip(text(f"switch-type-means.{each.value}"))
            group.addButton(radio)
            types.addWidget(radio)
            radio.toggled.connect(self._typed)
        self.card = QComboBox(self)
        call(self.card, text("switch-form.card"))
        self.card.activated.connect(self._typed)
        self.card.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shared = QCheckBox(text("switch-form.shared"), self)
        inner = QVBoxLayout()
        inner.setContentsMargins(_INDENT, 0, 0, 0)
        inner.addWidget(self.card)
        inner.addWidget(self.shared)
        types.insertLayout(1, inner)
        self.types_box = QWidget(self)
        types.setContentsMargins(0, 0, 0, 0)
        self.types_box.setLayout(types)
        self.type_line = Label("", self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._label(text("switch-form.name"), self.name), self.name)
        form.addRow(self._label(text("switch-form.notes"), self.notes), self.notes)
        self._type_label = Label(text("switch-form.type"), self)
        form.addRow(self._type_label, self.type_line)
        form.addRow(self.types_box)
        self.vlan = Label("", self)
        self.vlan.setToolTip(outside.tip(text("switch-form.vlan-tip")))
        form.addRow(self.vlan)
        self.name.textEdited.connect(self._typed)
        self.notes.textChanged.connect(self._typed)
        self.shared.toggled.connect(self._typed)

    def _label(self, words: str, editor: QWidget) -> Label:
        label = Label(words, self)
        label.setBuddy(editor)
        return label

    def show_switch(self, switch: VirtualSwitch | None, there: HostSwitches) -> None:
        """Show a switch as it is; None asks for a new one."""
        self._switch, self._there = switch, there
        for part in (self.name, self.notes, self.shared, *self.types.values()):
            part.blockSignals(True)
        self.name.setText("" if switch is None else outside.line(switch.name))
        self.notes.setPlainText("" if switch is None else outside.block(switch.notes))
        self.type_line.setText("" if switch is None else switch_words.line(switch, there))
        vlan = "" if switch is None else switch_words.own_vlan(switch)
        self.vlan.setText(text("switch-form.vlan", vlan=vlan) if vlan else "")
        self.vlan.setVisible(bool(vlan))
        self.card.clear()
        own = "" if switch is None else switch.card
        for card in there.cards:
            if not card.bound or card.id == own:
                self.card.addItem(switch_words.card(card), card.id)
        if own and self.card.findData(own) < 0:
            self.card.addItem(outside.line(own), own)
        self.card.setCurrentIndex(max(0, self.card.findData(own)))
        self.types[SwitchType.PRIVATE].setChecked(True)
        self.shared.setChecked(switch is None or switch.shared)
        for part in (self.name, self.notes, self.shared, *self.types.values()):
            part.blockSignals(False)
        new, fixed = switch is None, switch is not None and switch.fixed
        self.types_box.setVisible(new or self._external)
        for radio in self.types.values():
            radio.setVisible(new)
        for line in (self._type_label, self.type_line):
            line.setVisible(not new)
        self.name.setPlaceholderText(text("switch-form.new-name") if new else "")
        for editor in (self.name, self.notes):
            editor.setReadOnly(fixed)
        free = self.card.count() > 0
        set_reason(
            self.types[SwitchType.EXTERNAL],
            "" if free else text("switch-form.no-card"),
            text("switch-type-means.external"),
        )
        self._typed()

    @property
    def type(self) -> SwitchType:
        """The chosen type of a new switch."""
        return next((each for each, radio in self.types.items() if radio.isChecked()), SwitchType.PRIVATE)

    @property
    def _external(self) -> bool:
        """Whether the switch that is shown has ports that can be changed here."""
        return self._switch is not None and bool(self._switch.card) and not self._switch.fixed

    def works(self) -> list[SwitchWork]:
        """What is wanted; nothing while nothing is."""
        if self._switch is None:
            made = self._made()
            return [] if made is None else [made]
        return [each for each in (self._words(self._switch), self._ports(self._switch)) if each is not None]

    def _words(self, switch: VirtualSwitch) -> SwitchWork | None:
        name, notes = self.name.text().strip(), self.notes.toPlainText().strip()
        if switch.fixed or (name, notes) == (switch.name, switch.notes.strip()):
            return None
        kept = None if notes == switch.notes.strip() else notes
        return SwitchWork(host=self._host, verb=SwitchVerb.CHANGE, switch=switch.id, name=name, notes=kept)

    def _ports(self, switch: VirtualSwitch) -> SwitchWork | None:
        chosen, shared = str(self.card.currentData() or ""), self.shared.isChecked()
        if not self._external or (chosen, shared) == (switch.card, switch.shared):
            return None
        card = self._there.card(chosen)
        return SwitchWork(
            host=self._host,
            verb=SwitchVerb.PORTS,
            switch=switch.id,
            name=switch.name,
            card=chosen,
            card_name=chosen if card is None else card.name,
            shared=shared,
        )

    def _made(self) -> SwitchWork | None:
        name, notes = self.name.text().strip(), self.notes.toPlainText().strip()
        if not name:
            return None
        external = self.type is SwitchType.EXTERNAL
        card = self._there.card(str(self.card.currentData())) if external else None
        return SwitchWork(
            host=self._host,
            verb=SwitchVerb.CREATE,
            name=name,
            notes=notes or None,
            type=self.type,
            card="" if card is None else card.id,
            card_name="" if card is None else card.name,
            shared=self.shared.isChecked(),
        )

    def closed(self) -> str:
        """Why the switch that is shown cannot be changed; empty where it can."""
        if self._switch is None or not self._switch.fixed:
            return ""
        return text("switch-form.fixed")

    def _typed(self, *_: object) -> None:
        external = self.type is SwitchType.EXTERNAL if self._switch is None else self._external
        self.card.setEnabled(external)
        self.shared.setEnabled(external)
        self.changed.emit()


def said(work: SwitchWork) -> str:
    """What a wish will do, in one line."""
    return text("switch-form.will", verb=switch_words.subject(work.subject), what=switch_words.wanted(work))

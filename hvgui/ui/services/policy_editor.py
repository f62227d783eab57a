"""Editor of one policy: name, conditions, and a setting for each service."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QGridLayout, QGroupBox, QLineEdit, QVBoxLayout, QWidget

from hvgui.domain import outside
from hvgui.domain.filters.filter_words import read_filter
from hvgui.domain.policies.policy import Policy, Rule
from hvgui.domain.vms.services import Service
from hvgui.ui.look.dress import set_ink
from hvgui.ui.widgets.field_rows import plain_label
from hvgui.ui.widgets.label import Label
from hvgui.ui.widgets.wrap_label import WrapLabel
from hvgui.wording import service_words, texts
from hvgui.wording.i18n import text

FIELDS = ("name", "where", "tags", "names")
_RULES: tuple[Rule | None, ...] = (None, Rule.ON, Rule.OFF, Rule.LEAVE_ALONE)


def _parts(words: str) -> tuple[str, ...]:
    return tuple(part for part in (" ".join(each.split()) for each in words.split(",")) if part)


class PolicyEditor(QWidget):
    """Form for one policy; emits ``edited`` for changes by the user."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.fields = {name: QLineEdit(self) for name in FIELDS}
        self.rules: dict[Service, QComboBox] = {}
        self.hint = WrapLabel("", self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, field in self.fields.items():
            label = Label(text(f"policies.field.{name}"), self)
            label.setBuddy(field)
            field.setAccessibleName(outside.line(plain_label(f"policies.field.{name}")))
            field.setPlaceholderText(text(f"policies.example.{name}"))
            field.textEdited.connect(lambda _words: self._changed())
            form.addRow(label, field)
        self.fields["where"].setToolTip(text("filter.tip"))
        group = QGroupBox(text("settings.services.group"), self)
        grid = QGridLayout(group)
        grid.setColumnStretch(1, 1)
        for row, service in enumerate(Service):
            combo = QComboBox(group)
            for rule in _RULES:
                combo.addItem(text("policies.no-word") if rule is None else service_words.rule(rule), rule)
            combo.setAccessibleName(outside.line(texts.service_name(service)))
            combo.activated.connect(lambda _index: self._changed())
            called = Label(texts.service_name(service), group)
            called.setBuddy(combo)
            grid.addWidget(called, row, 0)
            grid.addWidget(combo, row, 1)
            self.rules[service] = combo
        self.rules[Service.TIME_SYNC].setToolTip(outside.tip(service_words.controller_why()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addWidget(group)
        column.addStretch(1)
        self.show_policy(None, ())

    def show_policy(self, policy: Policy | None, taken: Iterable[str]) -> None:
        """Another policy; ``taken`` are the names of the others."""
        self._filling = True
        self._taken = set(taken)
        shown = policy or Policy(name="")
        values = (shown.name, shown.where, ", ".join(shown.tags), ", ".join(shown.names))
        for field, value in zip(self.fields.values(), values, strict=True):
            if field.text() != value:
                field.setText(value)
        for service, combo in self.rules.items():
            combo.setCurrentIndex(_RULES.index(shown.services.get(service)))
        self.setEnabled(policy is not None)
        self._filling = False
        self._say()

    def policy(self) -> Policy:
        """What the fields say."""
        rules = {service: combo.currentData() for service, combo in self.rules.items()}
        return Policy(
            name=self.fields["name"].text().strip(),
            where=self.fields["where"].text().strip(),
            tags=_parts(self.fields["tags"].text()),
            names=_parts(self.fields["names"].text()),
            services={service: rule for service, rule in rules.items() if rule is not None},
        )

    def trouble(self) -> str:
        """Why the policy cannot be used as it stands; empty when it can."""
        policy = self.policy()
        if not policy.name:
            return text("policies.needs-name")
        if policy.name in self._taken:
            return text("policies.name-taken", name=policy.name)
        hints = read_filter(policy.where).hints
        if hints:
            known = text("format.comma").join(hints[0].known)
            return text(f"filter.hint.{hints[0].kind}", word=hints[0].word, known=known)
        return "" if policy.services else text("policies.says-nothing")

    def _changed(self) -> None:
        if not self._filling:
            self._say()
            self.edited.emit()

    def _say(self) -> None:
        words = self.trouble() if self.isEnabled() else ""
        self.hint.setText(words)
        set_ink(self.hint, "warn")
        self.hint.setVisible(bool(words))

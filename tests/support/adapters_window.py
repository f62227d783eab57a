"""An adapter moved in a real settings window: ``python -m tests.support.adapters_window PORT VM``, facts as JSON."""

from __future__ import annotations

import json
import sys

from PySide6.QtWidgets import QComboBox, QSpinBox

from hvgui.app import Options, Program, run
from hvgui.domain.secret import Secret
from hvgui.domain.settings.adapters import AdapterField
from hvgui.ui.vm_settings.adapter_form import AdapterForm
from hvgui.ui.vm_settings.apply_preview import ApplyPreview
from hvgui.ui.vm_settings.device_page import DevicePage
from tests.support.account import PASSWORD
from tests.support.machine_visit import until
from tests.support.visit import live, profile


async def story(program: Program) -> int:
    """Choose the other switch and a VLAN on the page, look at the preview, apply it there, and wait for the tree."""
    window, fleet = program.window, program.fleet
    fleet.add_host(profile(int(sys.argv[1])), Secret(PASSWORD), remember=False)
    await live(program)
    key = next(vm.key for vm in fleet.vms().values() if vm.name == sys.argv[2])
    window.vm_commands.open_settings(key)
    settings = window.vm_commands.windows[key]

    def adapter() -> DevicePage | None:
        pages = settings.devices.pages.values()
        return next((page for page in pages if page.row.device and isinstance(page.form, AdapterForm)), None)

    await until(lambda: adapter() is not None)
    page = adapter()
    assert page is not None
    assert isinstance(page.form, AdapterForm)
    settings.show_page(page)
    editor = page.form.fields[AdapterField.SWITCH].editor
    assert isinstance(editor, QComboBox)
    other = next(n for n in range(1, editor.count()) if n != editor.currentIndex())
    editor.setCurrentIndex(other)
    editor.activated.emit(other)
    tag = page.form.fields[AdapterField.VLAN].editor
    assert isinstance(tag, QSpinBox)
    tag.setValue(77)
    settings.preview.click()
    (preview,) = settings.findChildren(ApplyPreview)
    await until(preview.apply.isEnabled)
    planned = preview.status.text()
    wanted = f"{editor.currentText()} · VLAN 77"
    preview.apply.click()
    await until(lambda: page.row.line == wanted)
    await until(lambda: not any(operation.running for operation in fleet.operations()))
    said = {
        "planned": planned,
        "left": settings.unapplied(),
        "outcomes": [type(item.outcome).__name__ for op in fleet.operations() for item in op.items],
        "crashes": program.runtime.crashes,
    }
    print(json.dumps(said), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(run(Options(language="en"), story))

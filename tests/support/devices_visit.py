"""Devices in a real settings window: ``python -m tests.support.devices_visit PORT VM``.

Says what it shows in each language, a line of JSON for each.
"""

from __future__ import annotations

import asyncio
import json
import sys

from hvgui.app import Options, Program, run
from hvgui.domain.secret import Secret
from hvgui.ui.vm_settings.device_pages import WAITING
from hvgui.wording.i18n import set_language
from hvgui.wording.languages import LANGUAGES
from tests.support.account import PASSWORD
from tests.support.visit import live, profile


async def story(program: Program) -> int:
    """Open the settings of a VM, wait for its devices, and say what the tree and a page show."""
    window, fleet = program.window, program.fleet
    fleet.add_host(profile(int(sys.argv[1])), Secret(PASSWORD), remember=False)
    await live(program)
    key = next(vm.key for vm in fleet.vms().values() if vm.name == sys.argv[2])
    for code in LANGUAGES:
        set_language(code)
        window.vm_commands.close_windows()
        window.vm_commands.open_settings(key)
        settings = window.vm_commands.windows[key]
        pages = settings.devices.pages
        # Firmware comes with the settings, the rest with the devices.
        while WAITING in pages or not {"bios", "firmware"} & pages.keys():
            await asyncio.sleep(0.01)
        dvd = next(page for page in pages.values() if page.row.id.startswith("dvd-drive/"))
        settings.show_page(dvd)
        said = {
            "tree": settings.tree.titles(),
            "shown": settings.stack.currentWidget() is dvd,
            "facts": [[fact.label, fact.value] for fact in dvd.row.facts],
            "crashes": program.runtime.crashes,
        }
        print(json.dumps(said), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(run(Options(language="en"), story))

"""Make the synthetic recordings anew: ``python tests/recordings/make_synthetic.py``.

They hold what the simulated host answers, so they prove the way of recordings and nothing about Windows.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from hvgui.controller.recordings.recorder import Asked, HostRecorder
from hvgui.domain.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.sim.accounts import Account
from hvgui.sim.clock import RealClock
from hvgui.sim.construction import HostSpec, VmSpec
from hvgui.sim.host import SimHost
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.launch import world_of
from hvgui.sim.machines import Power
from hvgui.sim.programs import HostPrograms
from hvgui.transport.pywinrm_wire import PywinrmWire

PLACE = Path(__file__).resolve().parent / "synthetic"
HOSTS = {
    "simulated-2022-en": HostSpec("HV-EN", "2022", "en", (VmSpec("FILE01", "ws2022", on=("guest",), notes="first"),)),
    "simulated-2012r2-ja": HostSpec(
        "HV-JA",
        "2012r2",
        "ja",
        (
            VmSpec("経理システム", "ws2016", checkpoints=("更新前",), notes="停止しないこと"),
            VmSpec("検証用", "ubuntu2204", Power.OFF),
        ),
    ),
}


def main() -> int:
    account = Account(user="Administrator", password="c0rrect horse")
    for name, spec in HOSTS.items():
        with tempfile.TemporaryDirectory() as scratch:
            world = world_of(spec, Path(scratch), RealClock(), 1)
            settings = HostSettings(name=spec.name, language=world.host.texts.language)
            with SimHost(world, HostPrograms(world), (account,), settings) as host:
                profile = HostProfile(id=HostId(name), address="127.0.0.1", port=host.port, user=account.user)
                shutil.rmtree(PLACE / name, ignore_errors=True)
                asked = Asked(profile, PLACE / name, f"the simulated host {spec.name} ({spec.generation})")
                done = HostRecorder(
                    asked, lambda profile, tap: PywinrmWire(profile, lambda: Secret(account.password), tap=tap)
                ).run(lambda *_: None)
                sys.stdout.write(f"{done.folder}: {done.files} files\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

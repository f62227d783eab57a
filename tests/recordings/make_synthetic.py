"""Make the synthetic recordings anew: ``PYTHONPATH=. python tests/recordings/make_synthetic.py``.

They hold what the simulated host answers, so they prove the way of recordings and nothing about Windows; one has values in it
that were captured on a real host and published.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from hvgui.controller.recordings.recorder import Asked, HostRecorder
from hvgui.domain.hosts.host import HostProfile
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.sim.clock import RealClock
from hvgui.sim.host import SimHost
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.hyperv.construction import HostSpec, VmSpec
from hvgui.sim.hyperv.machines import Power
from hvgui.sim.launch import world_of
from hvgui.sim.programs.programs import HostPrograms
from hvgui.sim.server.accounts import Account
from hvgui.transport.wire.pywinrm_wire import PywinrmWire

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
    "captured-values-2012r2-zh": HostSpec(
        "HV-ZH", "2012r2", "ja", (VmSpec("旧系统", "ws2008r2"), VmSpec("测试", "ws2008r2", Power.OFF))
    ),
}
#: From what each derives, beside the simulated host.
ORIGINS = {
    "captured-values-2012r2-zh": "values captured on a Chinese Windows Server 2012 R2 (public comments of 2020) "
    "put into replies of "
}
#: Captured on that host: language, status text, the host's own row without a stamp, settings without a sequence number.
CAPTURED = (
    (r"(<(?:\w+:)?OSLanguage>)1041<", r"\g<1>2052<"),
    ("正常稼働中", "正常运行"),
    (
        r"(<ElementName>HV-ZH</ElementName>.*?<TimeOfLastConfigurationChange)>.*?</TimeOfLastConfigurationChange>",
        r'\1 xsi:nil="true"/>',
    ),
    (r"(<p:CreationTime><cim:Datetime>)[^<]*<", r"\g<1>1601-01-01T00:00:00Z<"),
    (
        r"<p:AutomaticStartupActionSequenceNumber>[^<]*</p:AutomaticStartupActionSequenceNumber>",
        '<p:AutomaticStartupActionSequenceNumber xsi:nil="true"/>',
    ),
    (r"(<p:VirtualNumaEnabled>)false<", r"\g<1>true<"),
    (r"(<p:SecureBootEnabled>)true<", r"\g<1>false<"),
    (r"(<p:BIOSSerialNumber>)[^<]*<", r"\g<1>8835-1574-2210-0417-0008-1234-56<"),
)


def captured(envelope: bytes) -> bytes:
    """A reply with the captured values in it."""
    text = envelope.decode()
    for pattern, value in CAPTURED:
        text = re.sub(pattern, value, text, flags=re.DOTALL)
    return text.encode()


def altering(name: str, tap: Callable[[str, bytes], None]) -> Callable[[str, bytes], None]:
    """A tap that hears the captured values, where a recording is to have them."""
    if name not in ORIGINS:
        return tap
    return lambda direction, envelope: tap(direction, captured(envelope) if direction == "<" else envelope)


def main() -> int:
    account = Account(user="Administrator", password="c0rrect horse")
    for name, spec in HOSTS.items():
        with tempfile.TemporaryDirectory() as scratch:
            world = world_of(spec, Path(scratch), RealClock(), 1)
            settings = HostSettings(name=spec.name, language=world.host.texts.language)
            with SimHost(world, HostPrograms(world), (account,), settings) as host:
                profile = HostProfile(id=HostId(name), address="127.0.0.1", port=host.port, user=account.user)
                shutil.rmtree(PLACE / name, ignore_errors=True)
                asked = Asked(profile, PLACE / name, f"{ORIGINS.get(name, '')}the simulated host ({spec.generation})")

                def wire(profile: HostProfile, tap: Callable[[str, bytes], None], name: str = name) -> PywinrmWire:
                    return PywinrmWire(profile, lambda: Secret(account.password), tap=altering(name, tap))

                done = HostRecorder(asked, wire).run(lambda *_: None)
                sys.stdout.write(f"{done.folder}: {done.files} files\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

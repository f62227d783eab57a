"""Named worlds: what the demo, the tests and the tour start (field 5, idea 10)."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from hvgui.sim.hyperv.components import Answer
from hvgui.sim.hyperv.construction import DAY, GUESTS, HOUR, HostSpec, VmSpec
from hvgui.sim.hyperv.hardware import Equipment
from hvgui.sim.hyperv.hosts import Hardware
from hvgui.sim.hyperv.machines import Power

ADMINISTRATOR = "Administrator"
# May log on to the host but has no Hyper-V rights, and may not even use WinRM.
WITHOUT_HYPERV, WITHOUT_WINRM = "helpdesk", "visitor"

_FCOPY_GONE = {"guest": Answer.SILENT}
_KVP_GONE = {"kvp": Answer.SILENT}

# Twenty devices: a controller, drives, adapters and two ports.
WELL_EQUIPPED = Equipment(disks=12, adapters=4, iso="D:\\ISO\\tools.iso", pipes=("\\\\.\\pipe\\debug", ""))

HV01 = HostSpec(
    "HV01",
    "2022",
    "en",
    (
        VmSpec("DC01", "ws2022", controller=True, notes="Domain controller, all FSMO roles", dynamic=False),
        VmSpec("DC02", "ws2022", controller=True, notes="Domain controller", off=("timesync",), dynamic=False),
        VmSpec("FILE01", "ws2022", memory_mb=8192, on=("guest",), checkpoints=("Before DFS migration",)),
        VmSpec(
            "SQL01",
            "ws2019",
            memory_mb=32_768,
            processors=8,
            dynamic=False,
            notes="Do not checkpoint",
            unhealthy=True,
            equipment=WELL_EQUIPPED,
        ),
        VmSpec(
            "WEB-01", "ubuntu2204", on=("guest",), memory_mb=2048, equipment=Equipment(iso="D:\\ISO\\ubuntu-24.04.iso")
        ),
        VmSpec(
            "WEB-01", "ubuntu2404", computer="web-01b", memory_mb=2048, notes="Second of that name, replaces the other"
        ),
        VmSpec("APP01", "ws2022", hung=True, up=41 * DAY, notes="Stops answering every few weeks"),
        VmSpec(
            "BUILD-01",
            "fedora42",
            on=("guest",),
            processors=8,
            memory_mb=16_384,
            equipment=Equipment(gpu=True, pci=True),
        ),
        VmSpec("MON01", "debian13", on=("guest",), notes="No file copy daemon in this release"),
        VmSpec("GIT01", "debian12", answers=_KVP_GONE, on=("guest",), notes="hv-kvp-daemon was never installed"),
        VmSpec(
            "MAIL01", "rocky9", on=("guest",), memory_mb=8192, checkpoints=("Fresh install", "Before 9.4", "Patch day")
        ),
        VmSpec("RDS01", "ws2022", locked=True, on=("guest",), memory_mb=16_384, processors=6),
        VmSpec("EXCH01", "ws2019", Power.PAUSED, memory_mb=24_576, processors=6, up=9 * HOUR),
        VmSpec("DEV-ANNA", "win11", Power.SAVED, memory_mb=8192, checkpoints=("Clean", "With tools")),
        VmSpec("TEST-LAB-07", "win11", Power.OFF, memory_mb=8192, on=("guest",)),
        VmSpec("O'Brien's \"test\" $VM 🚀", "ws2025", on=("guest",), computer="obrien", memory_mb=8192),
        VmSpec("GATEWAY", "alpine", Power.PAUSED, critical=True, memory_mb=512, processors=1, notes="Storage was lost"),
        VmSpec(
            "LEGACY-ERP",
            "ws2008r2",
            dynamic=False,
            on=("guest",),
            notes="Cannot be upgraded",
            equipment=Equipment(disks=4, floppy="D:\\ISO\\driver disk.vfd", pipes=("", "\\\\.\\pipe\\erp")),
        ),
        VmSpec("NEW-SERVER", up=20 * 60.0, notes="Waiting for an operating system"),
        VmSpec("TEMPLATE-2022", "ws2022", Power.OFF, never_started=True),
        VmSpec("BACKUP01", "ws2019", on=("guest",), answers={"vss": Answer.LOST}, disk_bytes=64 * 2**20),
    ),
    checkpoint_running="FILE01",
)

HV02 = HostSpec(
    "HV02-TOKYO",
    "2019",
    "ja",
    (
        VmSpec("DC-TOKYO", "ws2019", controller=True, domain="tokyo.example.co.jp", notes="ドメイン コントローラー"),
        VmSpec(
            "ファイルサーバー",
            "ws2019",
            computer="fs-tokyo",
            domain="tokyo.example.co.jp",
            on=("guest",),
            memory_mb=8192,
        ),
        VmSpec("経理システム", "ws2016", computer="keiri", domain="tokyo.example.co.jp", notes="毎月末に再起動"),
        VmSpec("開発サーバー01", "ubuntu2204", computer="dev01", domain="tokyo.example.co.jp", on=("guest",)),
        VmSpec(
            "開発サーバー02",
            "ubuntu2404",
            computer="dev02",
            domain="tokyo.example.co.jp",
            answers=_FCOPY_GONE,
            on=("guest",),
        ),
        VmSpec("Web サーバー", "sles15", computer="web-tokyo", domain="tokyo.example.co.jp", on=("guest",)),
        VmSpec("検証用（停止中）", "win10", Power.OFF, computer="kensho"),
        VmSpec(
            "データベース",
            "ws2019",
            computer="db-tokyo",
            domain="tokyo.example.co.jp",
            memory_mb=16_384,
            dynamic=False,
            equipment=WELL_EQUIPPED,
        ),
        VmSpec("監視", "debian12", computer="kanshi", domain="tokyo.example.co.jp", off=("kvp",)),
        VmSpec("踏み台", "ws2022", computer="bastion", domain="tokyo.example.co.jp", locked=True),
        VmSpec("保存済みテスト", "win10", Power.SAVED, computer="test-saved", checkpoints=("初期状態",)),
    ),
    Hardware(
        processor="Intel(R) Xeon(R) Silver 4214 CPU @ 2.20GHz", vendor="Fujitsu", model="PRIMERGY RX2540 M5", cores=12
    ),
)

HV03 = HostSpec(
    "HV03-BERLIN",
    "2012r2",
    "de",
    (
        VmSpec("DC-BERLIN", "ws2012r2", controller=True, domain="berlin.example.de", dynamic=False),
        VmSpec(
            "Dateiserver",
            "ws2012r2",
            domain="berlin.example.de",
            on=("guest",),
            memory_mb=8192,
            equipment=WELL_EQUIPPED,
        ),
        VmSpec("Buchhaltung", "ws2012r2", domain="berlin.example.de", notes="Jahresabschluss: nicht neu starten"),
        VmSpec("Übungsrechner", "win10", Power.OFF, domain="berlin.example.de", computer="uebung"),
        VmSpec("Entwicklung-Süd", "centos7", domain="berlin.example.de", computer="entw-sued", on=("guest",)),
        VmSpec("Druckserver", "ws2008r2", domain="berlin.example.de", off=("vss",)),
        VmSpec("Telefonanlage", "centos7", domain="berlin.example.de", answers={"heartbeat": Answer.INCOMPATIBLE}),
        VmSpec("Altsystem", "ws2008r2", Power.PAUSED, domain="berlin.example.de", checkpoints=("Vor der Umstellung",)),
    ),
    Hardware(1, 8, 65_536, "Intel(R) Xeon(R) CPU E5-2630 v3 @ 2.40GHz", "HP", "ProLiant DL360 Gen9"),
    # This generation does some edits without a job.
    synchronous=frozenset({"ModifySystemSettings"}),
)


def lab(**_options: int) -> tuple[HostSpec, ...]:
    """Three hosts in three languages and forty machines with the problems admins have."""
    return HV01, HV02, HV03


def big(*, hosts: int = 4, vms: int = 256, seed: int = 0) -> tuple[HostSpec, ...]:
    """``hosts`` hosts with ``vms`` machines each."""
    random = Random(seed)
    return tuple(
        HostSpec(
            f"HV{number + 1:03d}",
            ("2019", "2022", "2025", "2016")[number % 4],
            "en",
            tuple(_some_machine(random, f"VM-{number + 1:03d}-{index + 1:04d}") for index in range(vms)),
        )
        for number in range(hosts)
    )


def lonely(**_options: int) -> tuple[HostSpec, ...]:
    """A host without any machine."""
    return (HostSpec("HV-EMPTY", "2022", "en"),)


def one(**_options: int) -> tuple[HostSpec, ...]:
    """A host with exactly one machine."""
    return (HostSpec("HV-SINGLE", "2022", "en", (VmSpec("ONLY", "ws2022", on=("guest",)),)),)


def cluster(**_options: int) -> tuple[HostSpec, ...]:
    """Two nodes of a failover cluster."""
    return tuple(
        HostSpec(
            f"NODE{number}",
            "2022",
            "en",
            tuple(VmSpec(f"CL-{number}{index}", "ws2022", on=("guest",)) for index in range(3)),
            cluster="CL1",
        )
        for number in (1, 2)
    )


SCENES: dict[str, Callable[..., tuple[HostSpec, ...]]] = {
    "lab": lab,
    "big": big,
    "lonely": lonely,
    "one": one,
    "cluster": cluster,
}


def _some_machine(random: Random, name: str) -> VmSpec:
    power = random.choices((Power.RUNNING, Power.OFF, Power.SAVED, Power.PAUSED), (80, 14, 4, 2))[0]
    return VmSpec(
        name,
        random.choice(sorted(GUESTS)),
        power,
        memory_mb=random.choice((1024, 2048, 4096, 8192)),
        processors=random.choice((1, 2, 4, 8)),
        on=("guest",) if random.random() < 0.4 else (),
        up=random.random() * 60 * DAY,
        hung=random.random() < 0.01,
        checkpoints=("Base",) if random.random() < 0.05 else (),
    )

"""A large file to a host's disk over SMB, beside ``smbclient put`` and ``cp`` on the same disk."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from hvgui.domain.host import HostProfile, SmbPlace
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.transport.staging_smb import SmbStaging
from tests.support.live_host import PASSWORD, USER
from tests.support.samba import MISSING, available, samba

SIZE = 512 * 1024 * 1024
#: A file with holes: nothing of it lies on the disk, every byte crosses the wire.
SPARSE = 10 * 1024**3
CHUNK = 1024 * 1024


def run() -> None:
    print("\nStaging over SMB (real smbd on loopback, signed)")
    if not available():
        print(f"  not measured: {MISSING}")
        return
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        source = place / "source.bin"
        with source.open("wb") as file:
            for _ in range(SIZE // CHUNK):
                file.write(os.urandom(CHUNK))
        with samba(place / "C", place / "samba") as served:
            ways: dict[str, Callable[[], object]] = {
                "hvgui": lambda: _ours(served.port, source),
                "smbclient put (peer)": lambda: _smbclient(served.port, source, place),
                "cp (peer)": lambda: shutil.copyfile(source, place / "C" / "cp.bin"),
            }
            rates: dict[str, float] = {}
            for name, go in ways.items():
                began, cpu = time.perf_counter(), _cpu()
                go()
                wall = time.perf_counter() - began
                rates[name] = SIZE / wall / 1e6
                print(f"  {name:24} {rates[name]:7.0f} MB/s, CPU {_cpu() - cpu:5.2f} s")
            print(f"  hvgui beside smbclient   {rates['hvgui'] / rates['smbclient put (peer)']:7.2f}")
            sparse = place / "sparse.bin"
            with sparse.open("wb") as file:
                file.truncate(SPARSE)
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            began = time.perf_counter()
            _ours(served.port, sparse)
            grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
            rate = SPARSE / (time.perf_counter() - began) / 1e6
            print(f"  10 GB sparse file: {rate:.0f} MB/s, memory grew {grown:.0f} MB")


def _cpu() -> float:
    mine, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + children.ru_utime + children.ru_stime


def _ours(port: int, source: Path) -> None:
    profile = HostProfile(id=HostId("bench"), address="127.0.0.1", user=USER)
    share = SmbStaging(profile, SmbPlace(port=port), lambda: Secret(PASSWORD))
    share.open()
    operation = "b" * 32
    share.put(operation, source.name, _chunks(source), lambda _: None)
    share.sweep(operation)
    share.close()


def _chunks(source: Path) -> Iterator[bytes]:
    with source.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


def _smbclient(port: int, source: Path, place: Path) -> None:
    login = place / "login"
    login.write_text(f"username = {USER}\npassword = {PASSWORD}\n")
    command = ["smbclient", "//127.0.0.1/C$", "-p", str(port), "-A", str(login), "-c", f'put "{source}" peer.bin']
    subprocess.run(command, check=True, capture_output=True)

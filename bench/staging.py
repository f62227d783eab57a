"""A large file to a host's disk over SMB, beside ``smbclient put`` and ``cp`` on the same disk."""

from __future__ import annotations

import hashlib
import os
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from hvgui.desktop.disk import DiskFiles
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.hosts.host import HostProfile, SmbPlace
from hvgui.domain.keys import HostId
from hvgui.domain.secret import Secret
from hvgui.transport.staging.smb_share import SmbStaging
from tests.support.account import PASSWORD, USER
from tests.support.samba import MISSING, available, samba

SIZE = 512 * 1024 * 1024
#: A file with holes: nothing of it lies on the disk, every byte crosses the wire.
SPARSE = 10 * 1024**3
CHUNK = 1024 * 1024
ROUNDS = 7


def run() -> None:
    print("\nStaging over SMB (real smbd on loopback, signed, and encrypted unless said otherwise)")
    print(f"  least / median / most of {ROUNDS} rounds; hvgui hashes what it sends, the peers do not")
    if not available():
        print(f"  not measured: {MISSING}")
        return
    memory = _memory()
    print(f"  files in {memory or 'the folder for temporary files: its disk writes back in between'}")
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        place = Path(folder)
        source = place / "source.bin"
        with source.open("wb") as file:
            for _ in range(SIZE // CHUNK):
                file.write(os.urandom(CHUNK))

        def ways_to(port: int) -> dict[str, Callable[[], object]]:
            return {
                "hvgui": lambda: _ours(port, source),
                "smbclient put (peer)": lambda: _smbclient(port, source, place),
                "cp (peer)": lambda: shutil.copyfile(source, place / "C" / "cp.bin"),
            }

        with samba(place / "C", place / "samba") as served:
            _compare(ways_to(served.port))
        with samba(place / "C", place / "samba-plain", encrypt="off") as served:
            plain = {name: ways_to(served.port)[name] for name in ("hvgui", "smbclient put (peer)")}
            _compare(plain, ", only signed")
    with tempfile.TemporaryDirectory() as folder:
        _sparse(Path(folder))


def _memory() -> Path | None:
    """A place without a disk under it, where there is room for the source and what comes of it."""
    shared = Path("/dev/shm")
    return shared if shared.is_dir() and shutil.disk_usage(shared).free > 8 * SIZE else None


def _sparse(place: Path) -> None:
    sparse = place / "sparse.bin"
    with sparse.open("wb") as file:
        file.truncate(SPARSE)
    with samba(place / "C", place / "samba") as served:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        began = time.perf_counter()
        _ours(served.port, sparse)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        rate = SPARSE / (time.perf_counter() - began) / 1e6
    print(
        f"  10 GB sparse file: {rate:.0f} MB/s, memory grew {(peak - before) / 1024:.0f} MB (peak {peak / 1024:.0f} MB)"
    )


def _compare(ways: dict[str, Callable[[], object]], remark: str = "") -> None:
    """Each way in turn, several times; other programs only ever slow one down."""
    rates: dict[str, list[float]] = {name: [] for name in ways}
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, go in ways.items():
            began, cpu = time.perf_counter(), _cpu()
            go()
            rates[name].append(SIZE / (time.perf_counter() - began) / 1e6)
            spent[name].append(_cpu() - cpu)
    for name in ways:
        least, middle, most = min(rates[name]), statistics.median(rates[name]), max(rates[name])
        print(f"  {name + remark:34} {least:5.0f} / {middle:5.0f} / {most:5.0f} MB/s, CPU {min(spent[name]):5.2f} s")
    beside = [ours / peer for ours, peer in zip(rates["hvgui"], rates["smbclient put (peer)"], strict=True)]
    least, middle, most = min(beside), statistics.median(beside), max(beside)
    print(f"  hvgui beside smbclient{remark:12} {least:5.2f} / {middle:5.2f} / {most:5.2f} in turn")


def _cpu() -> float:
    mine, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + children.ru_utime + children.ru_stime


def _ours(port: int, source: Path) -> None:
    profile = HostProfile(id=HostId("bench"), address="127.0.0.1", user=USER)
    share = SmbStaging(profile, SmbPlace(port=port, unencrypted=True), lambda: Secret(PASSWORD))
    share.open()
    operation = "b" * 32
    facts = source.stat()
    file = LocalFile(str(source), source.name, facts.st_size, facts.st_mtime_ns)
    digest = hashlib.sha256()
    share.put(operation, source.name, DiskFiles().chunks(file, CHUNK, digest.update), lambda _: None)
    share.sweep(operation)
    share.close()


def _smbclient(port: int, source: Path, place: Path) -> None:
    login = place / "login"
    login.write_text(f"username = {USER}\npassword = {PASSWORD}\n")
    command = ["smbclient", "//127.0.0.1/C$", "-p", str(port), "-A", str(login), "-c", f'put "{source}" peer.bin']
    subprocess.run(command, check=True, capture_output=True)

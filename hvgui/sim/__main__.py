"""Run simulated Hyper-V hosts on their own: ``python -m hvgui.sim --scene lab --port 5985``."""

from __future__ import annotations

import argparse
import contextlib
import os
import secrets
import signal
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from hvgui.sim.certificates import self_signed
from hvgui.sim.launch import RunningScene, start_scene
from hvgui.sim.recordings import read_recording
from hvgui.sim.replaying import replaying_host
from hvgui.sim.scenes import ADMINISTRATOR, SCENES
from hvgui.sim.server.accounts import Account
from hvgui.sim.tls import Https

PASSWORD_VARIABLE = "HVGUI_SIM_PASSWORD"


def main(arguments: Sequence[str] | None = None, *, until: threading.Event | None = None) -> int:
    """Serve until interrupted, or until the event is set."""
    chosen = _parser().parse_args(arguments)
    password = os.environ.get(PASSWORD_VARIABLE, "")
    generated = not password
    if generated:
        password = secrets.token_urlsafe(12)
    options = {key: value for key, value in (("hosts", chosen.hosts), ("vms", chosen.vms)) if value is not None}
    if options and chosen.scene != "big":
        print("--hosts and --vms belong to --scene big", file=sys.stderr)
        return 2
    if chosen.recording is not None:
        return _replay(chosen, password, generated, until)
    https = Https(pair=self_signed("127.0.0.1", "localhost")) if chosen.https else None
    with tempfile.TemporaryDirectory(prefix="hvgui-sim-") as scratch:
        try:
            scene = start_scene(
                chosen.scene,
                password=password,
                root_folder=chosen.files or Path(scratch),
                seed=chosen.seed,
                mischief=chosen.mischief,
                basic=chosen.basic,
                port=chosen.port,
                pace=chosen.pace,
                https=https,
                events=not chosen.no_events,
                **options,
            )
        except (OSError, ValueError) as error:
            print(error, file=sys.stderr)
            return 1
        with scene:
            if https is not None:
                print(f"certificate    {https.pair.fingerprint}")
            _announce(scene, password if generated else None)
            _wait(until)
    return 0


def _replay(chosen: argparse.Namespace, password: str, generated: bool, until: threading.Event | None) -> int:
    """Serve a recorded host."""
    try:
        recording = read_recording(chosen.recording)
        https = Https(pair=self_signed("127.0.0.1", "localhost")) if chosen.https else None
        account = Account(user=ADMINISTRATOR, password=password)
        host = replaying_host(recording, (account,), port=chosen.port, https=https)
        host.start()
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    with contextlib.ExitStack() as ending:
        ending.callback(host.stop)
        if https is not None:
            print(f"certificate    {https.pair.fingerprint}")
        about = f"derived from {recording.derived_from}" if recording.derived_from else "of a real host"
        print(f"{recording.computer_name:14} {host.url}  ({recording.vms} virtual machines, recording {about})")
        _tell(ADMINISTRATOR, password if generated else None)
        _wait(until)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m hvgui.sim", description=__doc__)
    parser.add_argument("--scene", choices=sorted(SCENES), default="lab")
    parser.add_argument(
        "--recording", type=Path, metavar="DIR", help="serve the recorded host in this folder instead of a scene"
    )
    parser.add_argument("--port", type=int, default=5985, help="of the first host; the others follow (0: any)")
    parser.add_argument("--hosts", type=int, help="number of hosts of the scene big")
    parser.add_argument("--vms", type=int, help="machines on each host of the scene big")
    parser.add_argument("--basic", action="store_true", help="also allow Basic, and bodies that are not sealed")
    parser.add_argument(
        "--https", action="store_true", help="TLS with a self-signed certificate, whose SHA-256 is told"
    )
    parser.add_argument("--no-events", action="store_true", help="know no subscriptions, as Windows Server 2008 R2")
    parser.add_argument("--mischief", default="", metavar="SPEC", help='trouble, such as "lag=2s drop=0.05 seed=7"')
    parser.add_argument("--pace", type=float, default=1.0, help="multiplies every duration; 0.1 is ten times as quick")
    parser.add_argument("--seed", type=int, default=0, help="another seed, other machines")
    parser.add_argument("--files", type=Path, metavar="FOLDER", help="keep the hosts' and guests' files here")
    return parser


def _announce(scene: RunningScene, password: str | None) -> None:
    for host in scene.hosts:
        print(f"{host.name:14} {host.url}  ({len(host.world.host.machines)} virtual machines)")
    _tell(scene.user, password)


def _tell(user: str, password: str | None) -> None:
    print(f"user           {user}")
    # A generated password is shown once, here; one from the environment is not repeated.
    print(f"password       {password}" if password else f"password       from {PASSWORD_VARIABLE}", flush=True)


def _wait(until: threading.Event | None) -> None:
    stopped = until or threading.Event()
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    try:
        stopped.wait()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    sys.exit(main())

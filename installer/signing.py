"""Signs a Windows program or package in place, with osslsigncode. Run as a script, it signs the file named.

What it signs with stands in the environment, never on a command line: HVGUI_SIGN_CERTIFICATE and HVGUI_SIGN_KEY name
PEM files, HVGUI_SIGN_PASSWORD_FILE a file with the key's password, HVGUI_SIGN_TIMESTAMP the address of a timestamp
service; the last two may be missing. This file imports nothing of the project: makensis runs it from anywhere.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path


def wanted(environment: Mapping[str, str]) -> bool:
    """Whether there is anything to sign with."""
    return "HVGUI_SIGN_CERTIFICATE" in environment


def sign(file: Path, environment: Mapping[str, str]) -> None:
    """Sign a file. Raises CalledProcessError, with the words on standard error; the file is then as it was."""
    signed = file.with_name(f"{file.name}.signed")
    command = ["osslsigncode", "sign", "-h", "sha256", "-n", "hvgui"]
    command += ["-certs", environment["HVGUI_SIGN_CERTIFICATE"], "-key", environment["HVGUI_SIGN_KEY"]]
    if password := environment.get("HVGUI_SIGN_PASSWORD_FILE"):
        command += ["-readpass", password]
    if service := environment.get("HVGUI_SIGN_TIMESTAMP"):
        command += ["-ts", service]
    signed.unlink(missing_ok=True)
    subprocess.run([*command, "-in", str(file), "-out", str(signed)], check=True, stdout=subprocess.DEVNULL)
    signed.replace(file)


def command() -> tuple[str, ...]:
    """What signs the file whose name is appended to it."""
    return (sys.executable, str(Path(__file__).resolve()))


if __name__ == "__main__":
    sign(Path(sys.argv[1]), os.environ)

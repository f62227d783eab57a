"""A KDC proxy ([MS-KKDCP]) on loopback: the one that FreeIPA has, behind HTTPS with a certificate of its own.

As a program it serves, and says on standard output where; a line there for each question.
"""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast
from wsgiref.simple_server import WSGIRequestHandler, make_server

from hvgui.sim.certificates import self_signed
from tests.support.kdc import Kdc

#: The plug-in by which MIT Kerberos speaks HTTPS; in Debian it is a package of its own.
PLUGIN = "krb5/plugins/tls/k5tls.so"
PACKAGE = "krb5-k5tls"


def available() -> bool:
    """Whether the library here can speak to a proxy."""
    return any(Path("/usr").glob(f"lib*/**/{PLUGIN}"))


@contextmanager
def kdc_proxy(folder: Path, realm: Kdc) -> Iterator[tuple[dict[str, str], Path]]:
    """The environment of somebody who reaches the KDC through the proxy alone, and the list of what it was asked."""
    folder.mkdir()
    pair = self_signed("localhost")
    (folder / "proxy.pem").write_bytes(pair.certificate + pair.key)
    (folder / "anchor.pem").write_bytes(pair.certificate)
    (folder / "proxy.conf").write_text(
        f"[global]\nuse_dns = false\n[{realm.name}]\nkerberos = kerberos+tcp://127.0.0.1:{realm.port}\n"
    )
    asked = folder / "asked.txt"
    with asked.open("wb") as log:
        proxy = subprocess.Popen(
            [sys.executable, "-m", "tests.support.kdc_proxy", str(folder / "proxy.pem")],
            cwd=Path(__file__).parents[2],
            env=os.environ | {"KDCPROXY_CONFIG": str(folder / "proxy.conf")},
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    try:
        assert proxy.stdout is not None
        port = proxy.stdout.readline().strip()
        text = (realm.folder / "krb5.conf").read_text()
        there = f"kdc = 127.0.0.1:{realm.port}"
        assert there in text
        through = f"http_anchors = FILE:{folder / 'anchor.pem'}\n  kdc = https://localhost:{port}/KdcProxy"
        (folder / "krb5.conf").write_text(text.replace(there, through))
        yield realm.environment | {"KRB5_CONFIG": str(folder / "krb5.conf")}, asked
    finally:
        proxy.terminate()
        proxy.wait(60)


def serve(pair: str) -> None:
    import kdcproxy

    class Told(WSGIRequestHandler):
        def log_message(self, format: str, *words: Any) -> None:
            sys.stderr.write(format % words + "\n")
            sys.stderr.flush()

    server = make_server("localhost", 0, kdcproxy.Application(), handler_class=Told)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pair)
    server.socket = cast("Any", context.wrap_socket(server.socket, server_side=True))
    print(server.server_port, flush=True)
    server.serve_forever()


if __name__ == "__main__":
    serve(sys.argv[1])

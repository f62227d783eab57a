"""Envelopes that were written down stay when another process, or another run, writes into the same folder."""

from __future__ import annotations

from pathlib import Path

from hvgui.transport.wire.tap import WireTap


def test_what_is_there_is_not_written_over(tmp_path: Path) -> None:
    for number in (1, 2):
        tap = WireTap(tmp_path)
        for label in ("hv01:5985", "hv-2"):
            tap.recorder(label)(">", f"<run{number}/>".encode())
    written = {path.name: path.read_text() for path in tmp_path.iterdir()}
    assert written == {
        "hv01_5985-1-00001-out.xml": "<run1/>",
        "hv-2-2-00001-out.xml": "<run1/>",
        "hv01_5985-3-00001-out.xml": "<run2/>",
        "hv-2-4-00001-out.xml": "<run2/>",
    }

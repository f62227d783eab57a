"""The runtime of the command line: the same ports as the window's, and an end that waits for nobody."""

from __future__ import annotations

import asyncio
import logging
import threading

import pytest

from hvgui.desktop import headless
from hvgui.desktop.headless import Headless


def test_work_runs_elsewhere_and_comes_back_to_the_loop() -> None:
    runtime = Headless()
    seen: list[str] = []

    async def main() -> int:
        here = threading.get_ident()
        elsewhere = await runtime.offload(threading.get_ident)
        assert elsewhere != here
        told = asyncio.Event()
        await runtime.offload(lambda: runtime.post(told.set))
        await told.wait()
        with pytest.raises(ZeroDivisionError):
            await runtime.offload(lambda: 1 // 0)

        async def forever() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                seen.append("let go")

        runtime.spawn(forever(), name="forever")
        await asyncio.sleep(0)
        return 7

    assert runtime.run(main) == 7
    assert seen == ["let go"]
    assert runtime.workers_left() == 0
    assert runtime.crashes == []


def test_a_task_that_breaks_is_told(caplog: pytest.LogCaptureFixture) -> None:
    runtime = Headless()

    async def main() -> int:
        async def broken() -> None:
            raise ValueError("x")

        runtime.spawn(broken(), name="broken")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        return 0

    with caplog.at_level(logging.CRITICAL, "hvgui.desktop.headless"):
        runtime.run(main)
    assert runtime.crashes == ["broken: ValueError('x')"]


def test_a_worker_that_hangs_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headless, "GRACE", 0.01)
    runtime, go = Headless(), threading.Event()

    async def main() -> int:
        runtime.offload(go.wait)
        return 0

    assert runtime.run(main) == 0
    assert runtime.workers_left() == 1
    go.set()
    monkeypatch.setattr(headless, "GRACE", 5.0)
    assert runtime.workers_left() == 0

"""The progress of ``copy`` in one line."""

from __future__ import annotations

from hvgui.cli.copy_commands import progress_line
from hvgui.domain.keys import HostId, OperationId, VmId, VmKey
from hvgui.domain.operations.operation import Item, OperationKind, OperationPicture
from hvgui.domain.operations.outcome import Done

KEY = VmKey(HostId("h"), VmId("0000000A-0000-0000-0000-000000000000"))


def test_the_line_has_a_bar_the_share_the_speed_and_the_time_left() -> None:
    items = (
        Item(key=KEY, label="a", bytes_total=50, bytes_done=50, outcome=Done()),
        Item(key=KEY, label="b", bytes_total=60_000_000, bytes_done=0, stage="staging"),
    )
    picture = OperationPicture(
        id=OperationId(1), kind=OperationKind.COPY_FILES, items=items, started=0.0, rate=2_000_000.0
    )
    line = progress_line(picture)
    assert line.startswith("[############............]  50% ")
    assert "1.9 MB/s" in line
    assert "30 seconds" in line

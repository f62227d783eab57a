"""Uploads of images in the journal: what is written is read again, and what nobody wrote is refused."""

from __future__ import annotations

import pytest

from hvgui.controller.operations.kinds import BY_NAME
from hvgui.controller.operations.kinds.images import IMAGES
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.operations.record import Asked, RecordKind
from hvgui.domain.settings.media import ImageExists, ImageUpload, MediaWish

KEY = VmKey(HostId("h"), VmId("0000000A-0000-0000-0000-000000000000"))
WISH = ImageUpload(
    key=KEY,
    drive="A\\0\\1\\D",
    image=LocalFile("/home/anna/ubuntu.iso", "ubuntu.iso", 5, 7),
    folder="D:\\ISO",
    if_exists=ImageExists.RENAME,
)


def test_a_wish_comes_back_as_it_was_written() -> None:
    assert BY_NAME[IMAGES.name] is IMAGES
    assert IMAGES.decode(KEY, IMAGES.encode(WISH)) == WISH
    plain = MediaWish(key=KEY, file="D:\\ISO\\tools.iso", drive="A\\0\\1\\D")
    assert IMAGES.decode(KEY, IMAGES.encode(plain)) == plain


@pytest.mark.parametrize(
    "damage",
    [{"image": "x"}, {"image": [1, 2, 3]}, {"image": ["p", "n", "five", 1]}, {"folder": None, "if_exists": "burn"}],
)
def test_what_nobody_wrote_is_refused(damage: dict[str, object]) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        IMAGES.decode(KEY, {**IMAGES.encode(WISH), **damage})


def test_undo_is_about_the_image_that_was_there_and_uploads_nothing() -> None:
    asked = Asked(
        key=KEY,
        vm="web-01",
        host="HV01",
        kind=RecordKind.DEVICE,
        subject=IMAGES.subject(WISH),
        before="D:\\ISO\\tools.iso",
        wanted="C:\\ISO\\ubuntu.iso",
    )
    back = IMAGES.restore(asked, None)
    assert back == MediaWish(key=KEY, file="D:\\ISO\\tools.iso", drive="A\\0\\1\\D")

"""Screen of a VM as a picture: its pixels, and which size of it is asked for.

Source: hyperv-wmi-v2 16.5.
"""

from __future__ import annotations

from hvgui.values import Struct

#: Bytes that a host may answer with; one whose MaxEnvelopeSizekb is less (500 usually) answers with that at most.
REPLY_BYTES = 2_000_000
#: Pixels of one picture that fit: two bytes each, written as base64, beside an envelope.
MOST_PIXELS = (REPLY_BYTES - 5_000) * 3 // 8
#: Pixels below which no smaller picture is tried, and of an edge below which nothing can be told from anything.
FEWEST_PIXELS, _LEAST = 10_000, 16


class Thumbnail(Struct, frozen=True):
    """A screen picture; ``pixels`` is RGB565, little-endian, row by row, 2 × width × height bytes."""

    width: int
    height: int
    pixels: bytes

    @property
    def is_black(self) -> bool:
        """Whether nothing is drawn on it."""
        return not any(self.pixels)


class Resolution(Struct, frozen=True):
    """Pixels of a screen across and down."""

    width: int
    height: int


#: What a guest without a driver begins with.
USUAL = Resolution(1024, 768)


def size_for(guest: Resolution, room: Resolution, most: int = MOST_PIXELS) -> Resolution:
    """The largest picture in the guest's shape that fits the room and ``most`` pixels, so that no bars are added."""
    scale = min(1.0, room.width / guest.width, room.height / guest.height)
    scale = min(scale, (most / (guest.width * guest.height)) ** 0.5)
    return Resolution(max(_LEAST, int(guest.width * scale)), max(_LEAST, int(guest.height * scale)))

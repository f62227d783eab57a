"""Images of this computer into DVD drives: each to its host once, kept in the folder of images, then inserted.

What was uploaded is part of a library and stays there, whatever becomes of the insertion and of its undo.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Protocol

from hvgui.controller.operations.kinds.media import MEDIA, MediaChange
from hvgui.controller.operations.plan import (
    Context,
    Decided,
    Holding,
    Learned,
    Plan,
    ShareAsked,
    Shown,
    Sight,
    Step,
    Trace,
)
from hvgui.domain.copying.transfer import LocalFile
from hvgui.domain.keys import VmKey
from hvgui.domain.operations.operation import STAGING_SHARE, Item
from hvgui.domain.operations.outcome import Failed, Outcome
from hvgui.domain.operations.plan import Verdict
from hvgui.domain.settings.media import DvdDrive, ImageExists, ImageUpload, MediaWish, VmDrives
from hvgui.domain.trouble import Trouble, TroubleKind
from hvgui.hyperv.changing import Beginning
from hvgui.hyperv.host_reading import Dialect
from hvgui.hyperv.media import send_insert, send_replace
from hvgui.values import replace
from hvgui.wsman.exchange import Exchange

#: JobTypes of adding and of modifying a resource (hyperv-wmi-v2 18.3).
_JOB_TYPES = {"insert": frozenset({30}), "replace": frozenset({31})}


class HeldForImages(Holding, Protocol):
    """Resources that a share of uploads holds on its host."""

    async def place(self, wish: ImageUpload) -> str:
        """The image in the host's folder, its hash compared; its path there. Raises Troubled."""


Hold = Callable[[ShareAsked], AbstractAsyncContextManager[HeldForImages]]


class ImageChange(MediaChange):
    """Uploading and inserting images. Without ``hold`` it reads entries of the journal and undoes, and uploads
    nothing."""

    name = "image-upload"

    def __init__(self, hold: Hold | None = None) -> None:
        self._hold = hold

    def item(self, wish: MediaWish) -> Item:
        image = _image(wish)
        if image is None:
            return super().item(wish)
        return Item(key=wish.key, label=image.name, bytes_total=image.size, path=image.path)

    def operation(self, wishes: Sequence[MediaWish]) -> str:
        return "insert" if _image(wishes[0]) is not None else super().operation(wishes)

    def wanted(self, wish: MediaWish) -> str | None:
        image = _image(wish)
        return wish.file or (None if image is None else image.name)

    def hold(self, share: ShareAsked) -> AbstractAsyncContextManager[Holding | None]:
        uploads = any(_image(wish) is not None for _, wish in share.wishes)
        return self._hold(share) if self._hold is not None and uploads else nullcontext()

    def plan(
        self, wishes: Sequence[MediaWish], known: Mapping[VmKey, VmDrives | Trouble], dialect: Dialect, context: Context
    ) -> Plan:
        """As for images that the host has, with an upload before the first of each."""
        if not any(isinstance(wish, ImageUpload) and wish.image is not None for wish in wishes):
            return super().plan(wishes, known, dialect, context)
        decided: list[Decided] = []
        steps: list[Step] = []
        uploads: dict[tuple[LocalFile, str, ImageExists], list[tuple[int, ImageUpload, DvdDrive, str]]] = {}
        for item, wish in enumerate(wishes):
            # What is refused for an image that is there is refused for one that is not; the drive has the same place.
            probe = MediaWish(key=wish.key, drive=wish.drive, expected=wish.expected)
            one = MEDIA.plan([probe], known, dialect, context).decided[0]
            there = known.get(wish.key)
            if one.verdict is Verdict.REFUSED or not isinstance(there, VmDrives) or not isinstance(wish, ImageUpload):
                decided.append(one)
                continue
            assert isinstance(one.resolved, MediaWish)
            assert wish.image is not None
            resolved = replace(wish, drive=one.resolved.drive)
            drive = there.find(resolved.drive)
            assert drive is not None
            decided.append(Decided(Verdict.WILL_CHANGE, one.before, resolved=resolved))
            group = uploads.setdefault((wish.image, wish.folder, wish.if_exists), [])
            group.append((item, resolved, drive, context.name_of(wish.key)))
        for group in uploads.values():
            upload = len(steps)
            steps.append(_upload(group[0][1], [item for item, *_ in group]))
            steps += [_insert(dialect, wish, drive, name, item, upload) for item, wish, drive, name in group]
        return Plan(tuple(decided), tuple(steps))

    def sight(self, wish: MediaWish, before: VmDrives | None, now: VmDrives, trace: Trace) -> Sight:
        file = trace.learned.get("kept") or wish.file
        if _image(wish) is None or file:
            return super().sight(replace(wish, file=file), before, now, trace)
        # Nothing was uploaded yet: only whether the drive is as it was can be told.
        seen = super().sight(MediaWish(key=wish.key, drive=wish.drive), before, now, trace)
        return replace(seen, shown=Shown.NO)

    def patience(self, wish: MediaWish, *, caused: bool) -> float:
        """As for an image that is inserted: it may show late."""
        known = MediaWish(key=wish.key, file=wish.file or "x") if _image(wish) is not None else wish
        return super().patience(known, caused=caused)

    def outcome(self, wish: MediaWish, outcome: Outcome, *, stopped: bool) -> Outcome:
        denied = isinstance(outcome, Failed) and outcome.trouble.kind is TroubleKind.HOST_FILE_DENIED
        image = _image(wish)
        if denied and isinstance(outcome, Failed) and image is not None:
            # It was uploaded well: the management service has no right to read the folder (hyperv-hardware 2.2).
            return Failed(replace(outcome.trouble, kind=TroubleKind.IMAGE_NOT_READABLE, subject=image.name))
        return super().outcome(wish, outcome, stopped=stopped)

    def encode(self, wish: MediaWish) -> dict[str, object]:
        found = super().encode(wish)
        image = _image(wish)
        if isinstance(wish, ImageUpload) and image is not None:
            found["image"] = [image.path, image.name, image.size, image.stamp]
            found |= {"folder": wish.folder, "if_exists": wish.if_exists.value}
        return found

    def decode(self, key: VmKey, wish: Mapping[str, object]) -> MediaWish:
        known = super().decode(key, wish)
        said = wish.get("image")
        if said is None:
            return known
        if not isinstance(said, list) or len(said) != 4:
            raise ValueError(said)
        path, name, size, stamp = said
        return ImageUpload(
            key=key,
            file=known.file,
            drive=known.drive,
            image=LocalFile(str(path), str(name), int(size), int(stamp)),
            folder=str(wish["folder"]),
            if_exists=ImageExists(str(wish["if_exists"])),
        )


def _image(wish: MediaWish) -> LocalFile | None:
    return wish.image if isinstance(wish, ImageUpload) else None


def _upload(wish: ImageUpload, items: Sequence[int]) -> Step:
    async def place(held: HeldForImages) -> Learned:
        return {"kept": await held.place(wish)}

    assert wish.image is not None
    return Step(
        name="upload",
        stage="staging",
        serves=tuple(items),
        lock=wish.key,
        subject=wish.image.name,
        errand=place,
    )


def _insert(dialect: Dialect, wish: ImageUpload, drive: DvdDrive, subject: str, item: int, upload: int) -> Step:
    name = "replace" if drive.medium_id else "insert"

    def send(learned: Learned) -> Exchange[Beginning]:
        if name == "replace":
            return send_replace(dialect, drive, learned["kept"], subject)
        return send_insert(dialect, wish.key.vm, drive, learned["kept"], subject)

    return Step(
        name=name,
        stage="applying",
        serves=(item,),
        lock=wish.key,
        subject=subject,
        send=send,
        needs=(upload,),
        job_types=_JOB_TYPES[name],
        span=(STAGING_SHARE, 1.0),
    )


IMAGES = ImageChange()

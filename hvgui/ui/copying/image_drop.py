"""A disc image dropped on VMs: what inserting it would do, the choice between that and a copy, and its start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.local_paths import is_image, read_paths
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.copying.transfer import LocalFile, Refused
from hvgui.domain.devices.vm_hardware import file_name
from hvgui.domain.hosts.host_files import HostFile
from hvgui.domain.keys import HostId, VmKey
from hvgui.domain.settings.media import ImageExists, ImageUpload
from hvgui.domain.trouble import Trouble, Troubled, TroubleKind
from hvgui.domain.vms.power import Power
from hvgui.domain.vms.vm import Vm
from hvgui.ui.copying.drop_verdict import JUDGED_AT_MOST, REASONS, Verdict
from hvgui.ui.widgets.guest_facts import answers
from hvgui.ui.widgets.prompter import Option, Prompter, Question
from hvgui.values import replace
from hvgui.wording import formats, texts
from hvgui.wording.i18n import plural, text

Files = Sequence[LocalFile | Refused]


def the_image(files: Files) -> LocalFile | None:
    """The one file, where it is a disc image by its name and its content."""
    only = files[0] if len(files) == 1 else None
    if not isinstance(only, LocalFile) or not only.name.casefold().endswith(".iso"):
        return None
    return only if is_image(only.path) else None


def judge_image(controller: Controller, keys: Sequence[VmKey], image: LocalFile) -> Verdict:
    """The verdict on inserting an image into the DVD drives of some VMs: accepted when one of them can take it."""
    vms = [vm for vm in map(controller.vm, keys) if vm is not None][:JUDGED_AT_MOST]
    if not vms:
        return Verdict(text("drop.no-vm"), False)
    refused = {vm.key: trouble for vm in vms if (trouble := _trouble(controller, vm, image)) is not None}
    good = [vm for vm in vms if vm.key not in refused]
    if not good:
        return Verdict(texts.trouble(refused[vms[0].key]).sentence(), False)
    size = formats.size(image.size)
    if len(vms) == 1:
        lines = [text("drop.insert", file=image.name, size=size, vm=vms[0].name)]
        there = vms[0].hardware.images if vms[0].hardware is not None else ()
        lines += [text("drop.replaces", file=file_name(there[0]))] if there else []
    else:
        lines = [plural("drop.insert-all", len(good), file=image.name, size=size)]
    if (hosts := len({vm.key.host for vm in good})) > 1:
        lines.append(plural("drop.hosts", hosts))
    sentences = {vm.name: texts.trouble(refused[vm.key]).sentence() for vm in vms if vm.key in refused}
    lines += [text("format.about", subject=name, sentence=words) for name, words in list(sentences.items())[:REASONS]]
    if len(refused) > REASONS:
        lines.append(plural("drop.and-more", len(refused) - REASONS))
    return Verdict("\n".join(lines), True)


def either(inserting: Verdict, copying: Verdict) -> Verdict:
    """The verdict where both can be chosen: a menu comes after the drop."""
    if inserting.accepted and copying.accepted:
        return Verdict(f"{inserting.words}\n{text('drop.or-copy')}", True)
    if copying.accepted:
        return Verdict(f"{copying.words}\n{text('drop.no-insert', reason=inserting.words)}", True)
    return inserting


def _trouble(controller: Controller, vm: Vm, image: LocalFile) -> Trouble | None:
    """Why the image cannot go into this VM, as far as it is known without asking."""
    host = controller.host(vm.key.host)
    if host is None or not answers(host):
        return Trouble(TroubleKind.HOST_GONE, vm.key.host if host is None else host.name)
    if host.closed is not None:
        return host.closed
    if vm.power is Power.SAVED:
        return Trouble(TroubleKind.VM_SAVED, vm.name)
    if vm.hardware is not None and not vm.hardware.dvds:
        return Trouble(TroubleKind.NO_DVD_DRIVE, vm.name)
    room = controller.copying.room(vm.key.host)
    return Trouble(TroubleKind.HOST_DISK_FULL, host.name) if room is not None and room < image.size else None


class ImageInsertion(QObject):
    """Images of this computer for the drives of VMs: asked for by a menu, and about files that hosts have already."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        window: QWidget,
        copy: Callable[[Sequence[VmKey], Files], object] = lambda _keys, _files: None,
    ) -> None:
        """``copy``: what copying a file into guests instead begins with, where that is offered."""
        super().__init__(window)
        self._controller = controller
        self._spawn = spawn
        self._prompter = prompter
        self._window = window
        self._copy = copy

    def offer(self, keys: Sequence[VmKey], image: LocalFile, place: QPoint, at_once: bool) -> None:
        """Insert at once, or let the user choose between the drive and the guest."""
        if at_once:
            self.insert(keys, image)
            return
        inserting = judge_image(self._controller, keys, image)
        menu = QMenu(self._window)
        insert = menu.addAction(text("drop.menu-insert"), partial(self.insert, keys, image))
        insert.setEnabled(inserting.accepted)
        insert.setToolTip(outside.tip(inserting.words))
        menu.addAction(text("drop.menu-copy"), partial(self._copy, keys, [image]))
        menu.addSeparator()
        menu.addAction(text("button.cancel"))
        menu.setToolTipsVisible(True)
        menu.setDefaultAction(insert if inserting.accepted else menu.actions()[1])
        menu.setActiveAction(menu.defaultAction())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def choose(self, keys: Sequence[VmKey]) -> None:
        """Ask for the file, and insert it."""
        self.ask(partial(self.insert, keys))

    def ask(self, take: Callable[[LocalFile], object]) -> None:
        """Ask for an image of this computer; ``take`` is given it."""
        dialog = QFileDialog(self._window, text("image-choose.title"), "", text("image-choose.filter"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.take(path, take))
        dialog.open()

    def take(self, path: str, take: Callable[[LocalFile], object]) -> None:
        """Give away a file that was chosen, or say why it is no image."""
        files = read_paths([path])
        image = the_image(files)
        if image is not None:
            take(image)
            return
        found = files[0]
        trouble = found.trouble if isinstance(found, Refused) else Trouble(TroubleKind.NOT_AN_IMAGE, found.name)
        words = text("format.about", subject=trouble.subject or path, sentence=texts.trouble(trouble).sentence())
        self._prompter.tell(text("image-choose.title"), words, "", self._window)

    def insert(self, keys: Sequence[VmKey], image: LocalFile, drive: str = "") -> None:
        """Bring the image to the hosts and insert it; asks first where a host has another one of that name.

        ``drive``: its tail; empty for the first one of each VM.
        """
        wishes = [ImageUpload(key=key, image=image, drive=drive) for key in keys]
        self._spawn(self._insert(wishes, image), name=f"insert {image.name}", owner=self)

    async def _insert(self, wishes: list[ImageUpload], image: LocalFile) -> None:
        others: dict[HostId, HostFile] = {}
        for host in dict.fromkeys(wish.key.host for wish in wishes):
            try:
                place = await self._controller.copying.image_place(host, image)
            except Troubled:
                continue  # the upload itself will say so
            if place.there is not None and place.there.size != image.size:
                others[host] = place.there
        if not others:
            self._start(wishes, ImageExists.REPORT)
            return
        names = [host if (shown := self._controller.host(host)) is None else shown.name for host in others]
        size = formats.size(next(iter(others.values())).size or 0)
        question = Question(
            title=text("image-exists.title"),
            text=text("image-exists.words", file=image.name, host=text("format.comma").join(names), size=size),
            accept=text("image-exists.rename"),
        )
        self._prompter.confirm(
            question,
            partial(self._start, wishes, ImageExists.RENAME),
            self._window,
            [Option(text("image-exists.use"), partial(self._start, wishes, ImageExists.USE))],
        )

    def _start(self, wishes: Sequence[ImageUpload], if_exists: ImageExists) -> None:
        self._controller.copying.insert_images([replace(wish, if_exists=if_exists) for wish in wishes])

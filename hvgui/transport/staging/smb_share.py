"""Files to a host's disk over its administrative share: the fast way, with several writes in flight.

The session belongs to one copy and is closed with it; nothing stays mounted. Contents are encrypted (SMB 3, [MS-SMB2]
3.2.5.3.1), or signed only where the host cannot encrypt and the place says that this is allowed. What both sides can do
is agreed on before the sign-in, which a host that falls short never sees, and confirmed by it, so that nobody in
between can talk them out of it.
"""

from __future__ import annotations

import errno
import ntpath
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

import smbclient
from smbclient import path as smb_path
from smbprotocol.connection import Connection
from smbprotocol.exceptions import LogonFailure, SMBException
from smbprotocol.tree import TreeConnect

from hvgui.domain.hosts.host import HostProfile, SmbPlace
from hvgui.domain.hosts.host_files import FolderSource, HostFile, HostFolder
from hvgui.domain.secret import Secret
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.transport.staging.plain_writes import writes_of
from hvgui.transport.staging.smb_sign_in import signed_in

#: Bytes of one write; with this many in flight the wire is full (shipping-clients, SMB staging).
WRITE = 1024 * 1024
IN_FLIGHT = 8
#: A write of 1 MiB needs 16 credits; asking early keeps the pipe from starving.
_CREDITS = 256
_MORE_CREDITS = 16
CONNECT_TIMEOUT = 10
#: Entries of a folder that are read.
_MOST_LISTED = 2000


class SmbStaging:
    """Implements the controller's ``BlockingStaging`` over SMB. Every method blocks, and raises Refusal."""

    def __init__(self, profile: HostProfile, place: SmbPlace, secret: Callable[[], Secret | None]) -> None:
        self._profile = profile
        self._place = place
        self._secret = secret
        self._cache: dict[str, Any] = {}
        self._options: dict[str, Any] = {"port": place.port, "connection_cache": self._cache}

    def look(self) -> str:
        """Connect and sign in, and write nothing; gives the share's path. Raises as ``open`` does."""
        self._open(lambda: None)
        return self._share("")

    def listed(self, path: str, extension: str) -> HostFolder:
        """A folder by its path on the host's own disk, with its files of one kind, and at most so many of both.

        Connects if need be, and writes nothing. Raises Refusal: as ``open``, HOST_FILE_MISSING, HOST_FILE_DENIED.
        """
        below = self._below(path)
        folders, files = [], []
        head = path.rstrip("\\")
        try:
            for entry in smbclient.scandir(below, **self._options):
                if entry.is_dir():
                    folders.append(f"{head}\\{entry.name}")
                elif entry.name.casefold().endswith(extension.casefold()):
                    facts = entry.smb_info
                    files.append(
                        HostFile(f"{head}\\{entry.name}", facts.end_of_file, facts.last_write_time.timestamp())
                    )
                if len(folders) + len(files) > _MOST_LISTED:
                    break
        except (SMBException, OSError, ValueError) as error:
            raise _of_folder(path, error) from error
        return HostFolder(path=path, folders=tuple(sorted(folders)), files=tuple(files), source=FolderSource.SHARE)

    def make_folder(self, path: str) -> None:
        """One more folder by its path on the host's own disk; the one above is there.

        Connects if need be. Raises Refusal: as ``open``, HOST_FOLDER_EXISTS, HOST_FILE_MISSING, HOST_FILE_DENIED.
        """
        below = self._below(path)
        try:
            smbclient.mkdir(below, **self._options)
        except (SMBException, OSError, ValueError) as error:
            raise _of_folder(path, error) from error

    def _below(self, path: str) -> str:
        """A path of the host's own disk as the share has it, connected. Raises Refusal."""
        root = self._place.root.rstrip("\\") + "\\"
        if not (path.rstrip("\\") + "\\").casefold().startswith(root.casefold()):
            raise Refusal(Trouble(TroubleKind.SMB_REFUSED, self._profile.label, f"{path} is not below {root}"))
        if not self._cache:
            self._open(lambda: None)
        return str(self._share(path[len(root) :].rstrip("\\")))

    def open(self) -> None:
        """Connect and sign in. Raises Refusal with SMB_UNREACHABLE, SMB_REFUSED or SMB_UNENCRYPTED."""
        self._open(lambda: smbclient.makedirs(self._share(self._place.folder), exist_ok=True, **self._options))

    def _open(self, then: Callable[[], None]) -> None:
        secret = self._secret()
        user = self._place.user or self._profile.user
        try:
            session = self._session(user, secret)
            # Asked for by name first: smbclient takes a missing share for a DFS path and waits for a referral.
            tree = TreeConnect(session, self._share(""))
            tree.connect()
            tree.disconnect()
            then()
        except Refusal:
            self.close()
            raise
        except LogonFailure as error:
            self.close()
            raise self._refusal(TroubleKind.SMB_REFUSED, error) from error
        except (SMBException, OSError, ValueError) as error:
            self.close()
            raise self._refusal(_kind(error), error) from error

    def _session(self, user: str, secret: Secret | None) -> Any:
        """A session that encrypts, or what the place allows instead. Raises what smbclient raises, and Refusal.

        Whether the host can encrypt is known before the sign-in, of which a host that cannot sees nothing.
        """
        connection = Connection(smbclient.ClientConfig().client_guid, self._profile.address, self._place.port, True)
        # As smbclient names it, so that it takes this one.
        self._cache[f"{self._profile.address.lower()}:{self._place.port}"] = connection
        connection.connect(timeout=CONNECT_TIMEOUT)
        encrypts = bool(connection.supports_encryption)
        if not encrypts and self._place.unencrypted is not True:  # what a hand-written file says is no permission
            raise Refusal(Trouble(TroubleKind.SMB_UNENCRYPTED, self._profile.label, _dialect(connection.dialect)))
        return signed_in(connection, self._profile, user, secret, encrypts)

    def put(
        self, operation: str, name: str, chunks: Iterable[bytes], sent: Callable[[int], None], start: int = 0
    ) -> str:
        """Write one file into the operation's folder; gives its path on the host's own disk.

        ``start``: the byte to go on from, after a lost connection.
        """
        folder = self._folder(operation)
        target = ntpath.join(folder, name)
        try:
            smbclient.makedirs(self._share(folder), exist_ok=True, **self._options)
            mode = "r+b" if start else "wb"
            with smbclient.open_file(
                self._share(target), mode=mode, buffering=0, share_access="r", **self._options
            ) as file:
                self._pour(file.fd, chunks, sent, start)
        except (SMBException, OSError, ValueError) as error:
            raise self._refusal(TroubleKind.STAGING_FAILED, error) from error
        return self._local(target)

    def length(self, operation: str, name: str) -> int:
        """Bytes of a file that are certainly on the host; 0 when there is none."""
        target = self._share(ntpath.join(self._folder(operation), name))
        try:
            return int(smbclient.stat(target, **self._options).st_size)
        except (SMBException, OSError, ValueError):
            return 0

    def read_back(self, operation: str, name: str, digest: Callable[[bytes], None]) -> int:
        """Read a staged file again, for hosts whose shell is closed; gives its length."""
        target = self._share(ntpath.join(self._folder(operation), name))
        total = 0
        try:
            with smbclient.open_file(target, mode="rb", buffering=0, share_access="r", **self._options) as file:
                while chunk := file.read(WRITE):
                    digest(chunk)
                    total += len(chunk)
        except (SMBException, OSError, ValueError) as error:
            raise self._refusal(TroubleKind.STAGING_FAILED, error) from error
        return total

    def keep(self, operation: str, name: str, target: str) -> bool:
        """Move a staged file to ``target``, a path on the host's own disk; False where something is there already.

        Raises Refusal: IMAGE_FOLDER_OUT_OF_REACH for what is not below the share, IMAGE_FOLDER_DENIED.
        """
        root = self._place.root.rstrip("\\") + "\\"
        if not target.casefold().startswith(root.casefold()):
            raise Refusal(Trouble(TroubleKind.IMAGE_FOLDER_OUT_OF_REACH, target, root))
        kept = self._share(target[len(root) :])
        try:
            if smb_path.exists(kept, **self._options):
                return False
            smbclient.makedirs(ntpath.dirname(kept), exist_ok=True, **self._options)
            smbclient.rename(self._share(ntpath.join(self._folder(operation), name)), kept, **self._options)
        except (SMBException, OSError, ValueError) as error:
            denied = "STATUS_ACCESS_DENIED" in str(error) or "AccessDenied" in type(error).__name__
            kind = TroubleKind.IMAGE_FOLDER_DENIED if denied else TroubleKind.STAGING_FAILED
            raise Refusal(Trouble(kind, target, str(error)[:300])) from error
        return True

    def sweep(self, operation: str) -> None:
        """Remove the operation's folder; fine when there is none."""
        folder = self._share(self._folder(operation))
        try:
            if not smb_path.exists(folder, **self._options):
                return
            for entry in smbclient.scandir(folder, **self._options):
                smbclient.remove(entry.path, **self._options)
            smbclient.rmdir(folder, **self._options)
        except (SMBException, OSError, ValueError) as error:
            raise self._refusal(TroubleKind.STAGING_FAILED, error) from error

    def free(self) -> int | None:
        """Free bytes on the host's disk, where the share tells."""
        try:
            return int(smbclient.stat_volume(self._share(""), **self._options).caller_available_size)
        except (SMBException, OSError, ValueError, AttributeError):
            return None

    def close(self) -> None:
        """End the session."""
        with suppress(SMBException, OSError, ValueError):
            smbclient.reset_connection_cache(fail_on_error=False, connection_cache=self._cache)

    def _pour(self, handle: Any, chunks: Iterable[bytes], sent: Callable[[int], None], start: int) -> None:
        handle.connection.echo(handle.tree_connect.session.session_id, credit_request=_CREDITS)
        writes = writes_of(handle, WRITE)
        waiting: deque[tuple[Any, int]] = deque()
        offset = confirmed = start

        def confirm() -> None:
            nonlocal confirmed
            request, size = waiting.popleft()
            if (written := writes.confirm(request)) != size:
                raise SMBException(f"the host wrote {written} bytes of {size}")
            confirmed += size
            sent(confirmed)

        for data in chunks:
            rest = memoryview(data)
            while rest:
                fits = writes.fits()
                if waiting and (len(waiting) >= IN_FLIGHT or fits < min(len(rest), writes.most)):
                    confirm()
                elif not fits:
                    raise SMBException("the host grants no credits")
                else:
                    piece, rest = rest[:fits], rest[fits:]
                    waiting.append((writes.send(piece, offset, _MORE_CREDITS), len(piece)))
                    offset += len(piece)
        while waiting:
            confirm()

    def _folder(self, operation: str) -> str:
        return ntpath.join(self._place.folder, operation)

    def _share(self, path: str) -> str:
        return rf"\\{self._profile.address}\{self._place.share}" + (rf"\{path}" if path else "")

    def _local(self, path: str) -> str:
        return ntpath.join(self._place.root, path)

    def _refusal(self, kind: TroubleKind, error: Exception) -> Refusal:
        return Refusal(Trouble(kind, self._profile.label, str(error)[:300]))


def _dialect(number: int) -> str:
    """A dialect of [MS-SMB2] 2.2.4 as people write it."""
    return f"SMB {number >> 8}.{number >> 4 & 15}.{number & 15}"


def _kind(error: Exception) -> TroubleKind:
    """A share that says no is another thing than a port that says nothing."""
    text = type(error).__name__ + str(error)
    refused = ("AccessDenied", "STATUS_ACCESS_DENIED", "BadNetworkName", "STATUS_BAD_NETWORK_NAME", "SpnegoError")
    return TroubleKind.SMB_REFUSED if any(word in text for word in refused) else TroubleKind.SMB_UNREACHABLE


def _of_folder(path: str, error: Exception) -> Refusal:
    """What a share says of a folder."""
    said = str(error)
    number = error.errno if isinstance(error, OSError) else None
    kind = TroubleKind.HOST_FILE_MISSING
    if number in (errno.EACCES, errno.EPERM) or "ACCESS_DENIED" in said:
        kind = TroubleKind.HOST_FILE_DENIED
    elif number == errno.EEXIST:
        kind = TroubleKind.HOST_FOLDER_EXISTS
    return Refusal(Trouble(kind, path, said[:300]))

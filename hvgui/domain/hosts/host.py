"""Hosts: how they are reached, what they report about themselves, and the state of the connection."""

from __future__ import annotations

from enum import StrEnum

from hvgui.domain.hosts.auth import AuthKind
from hvgui.domain.hosts.doctor import Finding, Rung, Verdict
from hvgui.domain.hosts.link import LinkPhase, LivenessNow
from hvgui.domain.hosts.place import Place, same_address
from hvgui.domain.keys import HostId
from hvgui.domain.trouble import OF_ACCOUNT, Trouble, TroubleKind
from hvgui.values import Struct


class StagingWay(StrEnum):
    """Ways of files to a host's disk before they are copied into a guest."""

    #: The share when it can be reached, else the shell.
    AUTO = "auto"
    SMB = "smb"
    SHELL = "shell"


class SmbPlace(Struct, frozen=True, kw_only=True):
    """Folder of staged files over SMB. The account is the host's unless ``user`` names another."""

    port: int = 445
    share: str = "C$"
    #: The share's place on the host's own disk.
    root: str = "C:\\"
    #: Below the share; inherits its access list, so that the management service can read it.
    folder: str = "Windows\\Temp\\hvgui"
    user: str = ""
    #: Whether files may go readable, though signed, where the host's share cannot encrypt.
    unencrypted: bool = False


class HostProfile(Struct, frozen=True, kw_only=True):
    """Address of a host and the account that signs in; never holds a password."""

    id: HostId
    address: str
    port: int = 5985
    https: bool = False
    user: str = ""
    auth: AuthKind = AuthKind.NTLM
    #: Name of the host in its domain, where Kerberos is to ask for another than the address: an alias, an IP address, a
    #: tunnel. Empty means the address.
    kerberos_name: str = ""
    #: A way of signing in that a newer version of the program has saved; then nothing is tried.
    unknown_auth: str = ""
    #: SHA-256 of a certificate the user trusted for this host, lower-case hex; empty means the system's trust store.
    pinned: str = ""
    #: Path of a PEM file that verifies the host's certificate; empty means the system's trust store.
    ca_file: str = ""
    #: Paths of the PEM files of a client certificate and its key, for ``AuthKind.CERTIFICATE``.
    cert_file: str = ""
    cert_key_file: str = ""
    #: URL of a proxy for this host; empty means a direct connection, whatever the environment says.
    proxy: str = ""
    #: Whether nothing may be changed on this host, as the user wants it.
    read_only: bool = False
    staging: StagingWay = StagingWay.AUTO
    smb: SmbPlace = SmbPlace()
    #: Folder on the host for images of this computer; empty for the usual one.
    iso_folder: str = ""

    @property
    def needs_password(self) -> bool:
        """Whether signing in takes a password; Kerberos has its ticket and a certificate its key."""
        return self.auth not in (AuthKind.KERBEROS, AuthKind.CERTIFICATE)

    @property
    def takes_password(self) -> bool:
        """Whether a password is of use; Kerberos gets its own ticket with it."""
        return self.auth is not AuthKind.CERTIFICATE

    @property
    def label(self) -> str:
        """What the tree shows until the host says its name."""
        usual = 5986 if self.https else 5985
        return Place(self.address, 0 if self.port == usual else self.port).written


class HostFacts(Struct, frozen=True, kw_only=True):
    """Facts that the host reports about itself."""

    name: str = ""
    #: "10.0.20348" and the like.
    os_version: str = ""
    os_caption: str = ""
    build: int = 0
    #: Operating-system language as an LCID, 1033 English, 1041 Japanese.
    language: int = 0
    #: Serial number of the operating system; one image or volume licence may give the same to many.
    serial: str = ""

    @property
    def machine(self) -> str:
        """By what the computer is known again: its own name in lower case, and behind "#" its serial number if told."""
        return f"{self.name.casefold()}#{self.serial.casefold()}" if self.name and self.serial else self.name.casefold()


class HostMark(Struct, frozen=True):
    """Identity of a host for another run of the program, which may have it under another id and address."""

    host: HostId
    #: ``HostFacts.machine``; empty before it has answered.
    machine: str = ""
    #: Address and port, in lower case.
    address: str = ""

    def fits(self, other: HostMark) -> bool:
        """Whether both are the same host: by id, else by the computer's own name and serial number, else by address."""
        if self.host == other.host:
            return True
        if self.machine and other.machine:
            return same_machine(self.machine, other.machine)
        return bool(self.address) and self.address == other.address


def same_machine(one: str, other: str) -> bool:
    """Whether two texts of ``HostFacts.machine`` are of one computer; a serial number counts where both have it."""
    (name, _, serial), (its_name, _, its_serial) = one.partition("#"), other.partition("#")
    return name == its_name and (not serial or not its_serial or serial == its_serial)


class HostPicture(Struct, frozen=True, kw_only=True):
    """Snapshot of a host as the window shows it."""

    profile: HostProfile
    phase: LinkPhase = LinkPhase.CONNECTING
    #: Seconds since the epoch.
    since: float = 0.0
    trouble: Trouble | None = None
    facts: HostFacts | None = None
    #: When the list was last read, seconds since the epoch; None when never.
    as_of: float | None = None
    vm_count: int = 0
    #: Seconds that the last reading of the list took.
    latency: float | None = None
    #: How changes are noticed; None before the first answer and where events are not asked for.
    liveness: LivenessNow | None = None

    #: How the session signed in, where that was a choice: "kerberos", or "ntlm" with the reason.
    signed_in: str = ""
    #: Whether the services of every VM have been read since the host answered; the list alone is there before.
    services_read: bool = False
    #: What the connection doctor found when connecting failed; empty while it works.
    findings: tuple[Finding, ...] = ()
    #: Whether the account may change anything; None until it was tried.
    may_change: bool | None = None
    #: The label of another host of the list that is this computer and must not be changed; empty when there is none.
    closed_as: str = ""

    @property
    def id(self) -> HostId:
        return self.profile.id

    @property
    def mark(self) -> HostMark:
        """By what another run of the program knows this host again."""
        machine = self.facts.machine if self.facts is not None else ""
        return HostMark(self.id, machine, f"{self.profile.address.casefold()}:{self.profile.port}")

    @property
    def read_only(self) -> bool:
        """Whether changes are refused before anything is sent."""
        return self.closed is not None

    @property
    def closed(self) -> Trouble | None:
        """Why changes are refused before anything is sent; None while they are not."""
        if self.profile.read_only or self.may_change is False:
            return Trouble(TroubleKind.READ_ONLY, self.name)
        return Trouble(TroubleKind.READ_ONLY_ELSEWHERE, self.name, self.closed_as) if self.closed_as else None

    def is_computer_of(self, other: HostPicture) -> bool:
        """Whether both are one computer: by its own name and serial number, else by address."""
        mine, its = self.mark.machine, other.mark.machine
        return same_machine(mine, its) if mine and its else same_address(self.profile.address, other.profile.address)

    @property
    def answers(self) -> bool:
        """Whether work may be sent to it now."""
        return self.phase in (LinkPhase.LIVE, LinkPhase.LAGGING)

    @property
    def needs_sign_in(self) -> bool:
        """Whether it waits for a user name and password: those that are known are wrong, missing or expired."""
        of_account = self.trouble is not None and self.trouble.kind in OF_ACCOUNT
        return self.phase is LinkPhase.REFUSED and of_account and self.profile.needs_password

    @property
    def complete(self) -> bool:
        """Whether it answers, and everything that the list shows has been read."""
        return self.answers and self.services_read

    @property
    def broken_at(self) -> Rung | None:
        """The step at which connecting failed, as far as that was found out."""
        return next((f.rung for f in self.findings if f.verdict is Verdict.FAILED), None)

    @property
    def name(self) -> str:
        """The host's own name, or the address until it is known."""
        return self.facts.name if self.facts and self.facts.name else self.profile.label

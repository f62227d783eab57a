"""What can go wrong, by identifier; the sentences live in ``ui``.

WireError        could not talk       → Refused · Untrusted · WireLost · TooSlow …
Fault            the host said no     → codes, subcode, detail
BrokenReply      the host said nonsense
Refusal          a rule of ours said no before anything was sent
"""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import Any

from hvgui.values import Struct, field


class TroubleKind(Enum):
    """Kinds of trouble, each with its own sentence; ``reaction_to`` says whether a session tries again by itself."""

    # could not talk
    NAME_UNKNOWN = "name-unknown"
    UNREACHABLE = "unreachable"
    HOST_HANGS = "host-hangs"
    WIRE_LOST = "wire-lost"
    NOT_WINRM = "not-winrm"
    NOT_WINDOWS = "not-windows"
    PORT_SPEAKS_TLS = "port-speaks-tls"
    PORT_SPEAKS_PLAIN = "port-speaks-plain"
    PROXY_REFUSED = "proxy-refused"
    SIGN_IN_REFUSED = "sign-in-refused"
    NO_CREDENTIALS = "no-credentials"
    UNSEALED = "unsealed"
    ENCRYPTION_REFUSED = "encryption-refused"
    CLEAR_TEXT_FORBIDDEN = "clear-text-forbidden"
    UNTRUSTED_CERTIFICATE = "untrusted-certificate"
    CERTIFICATE_CHANGED = "certificate-changed"
    AUTH_UNAVAILABLE = "auth-unavailable"
    AUTH_NOT_OFFERED = "auth-not-offered"
    NTLM_REFUSED = "ntlm-refused"
    BROKEN_REPLY = "broken-reply"
    # the host said no
    ACCESS_DENIED = "access-denied"
    NO_HYPERV = "no-hyperv"
    NO_HYPERV_RIGHTS = "no-hyperv-rights"
    NO_CLUSTER = "no-cluster"
    BUSY = "busy"
    TOO_LARGE = "too-large"
    HOST_FAULT = "host-fault"
    NOT_SUPPORTED_HERE = "not-supported-here"
    HYPERV_SERVICE_DOWN = "hyperv-service-down"
    # about a VM or a change
    HOST_GONE = "host-gone"
    READ_ONLY = "read-only"
    READ_ONLY_ELSEWHERE = "read-only-elsewhere"
    VM_GONE = "vm-gone"
    #: The host lists it and cannot read what it is.
    CONFIGURATION_LOST = "configuration-lost"
    METHOD_REFUSED = "method-refused"
    FAILED_ON_HOST = "failed-on-host"
    VALUE_REFUSED = "value-refused"
    REQUEST_NOT_UNDERSTOOD = "request-not-understood"
    NOT_SUPPORTED_NOW = "not-supported-now"
    VM_NOT_AVAILABLE = "vm-not-available"
    HOST_SHORT_OF_RESOURCES = "host-short-of-resources"
    HOST_FILE_MISSING = "host-file-missing"
    HOST_FOLDER_EXISTS = "host-folder-exists"
    HOST_FILE_DENIED = "host-file-denied"
    HOST_FILE_IN_USE = "host-file-in-use"
    INVALID_STATE = "invalid-state"
    NOT_APPLIED = "not-applied"
    CHANGED_MEANWHILE = "changed-meanwhile"
    JOB_FAILED = "job-failed"
    JOB_TOO_LONG = "job-too-long"
    JOB_VANISHED = "job-vanished"
    CANNOT_BE_TOLD = "cannot-be-told"
    INTERRUPTED = "interrupted"
    STOPPED_PARTLY = "stopped-partly"
    SERVICE_NOT_OFFERED = "service-not-offered"
    SERVICES_NOT_READ = "services-not-read"
    DOMAIN_CONTROLLER = "domain-controller"
    GUEST_NOT_READY = "guest-not-ready"
    GUEST_LOCKED = "guest-locked"
    SHUTDOWN_IN_PROGRESS = "shutdown-in-progress"
    GUEST_STILL_RUNNING = "guest-still-running"
    VM_BUSY = "vm-busy"
    SETTING_CLOSED = "setting-closed"
    BOOT_ENTRIES_CHANGED = "boot-entries-changed"
    NO_DVD_DRIVE = "no-dvd-drive"
    NO_ADAPTER = "no-adapter"
    ADAPTER_NOT_FINISHED = "adapter-not-finished"
    FEATURE_LOST = "feature-lost"
    PLACE_TAKEN = "place-taken"
    NO_CONTROLLER = "no-controller"
    DRIVE_LEFT_EMPTY = "drive-left-empty"
    NO_HARD_DRIVE = "no-hard-drive"
    DISK_DRIVE_EMPTY = "disk-drive-empty"
    CONTROLLER_NOT_EMPTY = "controller-not-empty"
    DISK_PATH_NOT_LEGAL = "disk-path-not-legal"
    DISK_ATTACHED = "disk-attached"
    DISK_IS_PARENT = "disk-is-parent"
    DISK_NOT_PROVED = "disk-not-proved"
    DISK_OF_CHECKPOINT = "disk-of-checkpoint"
    DISK_EXISTS = "disk-exists"
    DISK_SIZE_NOT_LEGAL = "disk-size-not-legal"
    DISK_IN_USE = "disk-in-use"
    DISK_NOT_POSSIBLE = "disk-not-possible"
    DISK_NOT_DIFFERENCING = "disk-not-differencing"
    DISK_NOT_ATTACHED = "disk-not-attached"
    DISK_NOWHERE = "disk-nowhere"
    NOT_A_DISK = "not-a-disk"
    HOST_SETTING_MISSING = "host-setting-missing"
    MAC_RANGE_NOT_LEGAL = "mac-range-not-legal"
    SWITCH_NAME_NOT_LEGAL = "switch-name-not-legal"
    SWITCH_EXISTS = "switch-exists"
    SWITCH_GONE = "switch-gone"
    SWITCH_FIXED = "switch-fixed"
    SWITCH_IN_USE = "switch-in-use"
    SWITCH_CARRIES_HOST = "switch-carries-host"
    SWITCH_OWN_CARD = "switch-own-card"
    SWITCH_HALF_MADE = "switch-half-made"
    CARD_GONE = "card-gone"
    CARD_BOUND = "card-bound"
    IMAGE_PATH_NOT_LEGAL = "image-path-not-legal"
    IMAGE_EXISTS = "image-exists"
    #: Nothing went wrong: the host has the image, and nothing was sent.
    IMAGE_THERE = "image-there"
    IMAGE_FOLDER_DENIED = "image-folder-denied"
    IMAGE_FOLDER_OUT_OF_REACH = "image-folder-out-of-reach"
    IMAGE_NOT_READABLE = "image-not-readable"
    NOT_AN_IMAGE = "not-an-image"
    VM_SAVED = "vm-saved"
    SETTING_NOT_LEGAL = "setting-not-legal"
    VM_NAME_NOT_LEGAL = "vm-name-not-legal"
    TEXT_NOT_LEGAL = "text-not-legal"
    # about a whole VM
    MACHINE_NOT_LEGAL = "machine-not-legal"
    MACHINE_NOT_TOLD = "machine-not-told"
    MACHINE_TAKEN_BACK = "machine-taken-back"
    MACHINE_UNFINISHED = "machine-unfinished"
    MACHINE_KEPT = "machine-kept"
    MACHINE_DIFFERS = "machine-differs"
    MACHINE_NOT_STARTED = "machine-not-started"
    MACHINE_STILL_THERE = "machine-still-there"
    MACHINE_RUNS = "machine-runs"
    FILE_STAYS = "file-stays"
    NO_SWITCH = "no-switch"
    HOST_FILE_HELD = "host-file-held"
    # about a VM that is exported or imported
    EXPORT_FOLDER_NOT_LEGAL = "export-folder-not-legal"
    EXPORT_FOLDER_MISSING = "export-folder-missing"
    EXPORT_EXISTS = "export-exists"
    EXPORT_NO_ROOM = "export-no-room"
    EXPORT_PARTLY = "export-partly"
    IMPORT_PATH_NOT_LEGAL = "import-path-not-legal"
    IMPORT_REGISTERED = "import-registered"
    IMPORT_PLANNED = "import-planned"
    IMPORT_MISFITS = "import-misfits"
    IMPORT_NOT_FINISHED = "import-not-finished"
    IMPORT_GONE = "import-gone"
    IMPORT_FILE_GONE = "import-file-gone"
    # about a checkpoint
    CHECKPOINT_GONE = "checkpoint-gone"
    NO_CHECKPOINT = "no-checkpoint"
    CHECKPOINTS_DISABLED = "checkpoints-disabled"
    PRODUCTION_IMPOSSIBLE = "production-impossible"
    CHECKPOINT_KIND_CHANGED = "checkpoint-kind-changed"
    CHECKPOINT_NOT_NAMED = "checkpoint-not-named"
    # about a keyboard
    KEYBOARD_NOT_RUNNING = "keyboard-not-running"
    KEYBOARD_MISSING = "keyboard-missing"
    TEXT_NOT_TYPEABLE = "text-not-typeable"
    TYPED_TEXT_TOO_LONG = "typed-text-too-long"
    TYPED_TEXT_FORGOTTEN = "typed-text-forgotten"
    TYPED_PARTLY = "typed-partly"
    # about a copy
    VM_NOT_RUNNING = "vm-not-running"
    GUEST_SERVICES_OFF = "guest-services-off"
    GUEST_SERVICES_SILENT = "guest-services-silent"
    GUEST_SERVICES_UNSUPPORTED = "guest-services-unsupported"
    FILE_MISSING = "file-missing"
    FILE_UNREADABLE = "file-unreadable"
    CHOICES_NOT_READ = "choices-not-read"
    FILE_CHANGED = "file-changed"
    IS_FOLDER = "is-folder"
    NOT_LOCAL = "not-local"
    #: An attachment, or a file of an archive that is shown as a folder.
    INSIDE_ANOTHER = "inside-another"
    NAME_NOT_LEGAL = "name-not-legal"
    PATH_NOT_LEGAL = "path-not-legal"
    DUPLICATE_NAME = "duplicate-name"
    SHELL_REFUSED = "shell-refused"
    STAGING_FAILED = "staging-failed"
    SMB_UNREACHABLE = "smb-unreachable"
    SMB_REFUSED = "smb-refused"
    SMB_UNENCRYPTED = "smb-unencrypted"
    NOT_A_FILE = "not-a-file"
    HOST_DISK_FULL = "host-disk-full"
    HASH_MISMATCH = "hash-mismatch"
    DESTINATION_EXISTS = "destination-exists"
    DESTINATION_MISSING = "destination-missing"
    GUEST_DISK_FULL = "guest-disk-full"
    GUEST_DENIED = "guest-denied"
    GUEST_FILE_IN_USE = "guest-file-in-use"
    GUEST_PATH_REFUSED = "guest-path-refused"
    GUEST_NOT_CONNECTED = "guest-not-connected"
    GUEST_FAILED = "guest-failed"
    LINUX_GUEST_FAILED = "linux-guest-failed"
    COPY_GUEST_LOCKED = "copy-guest-locked"
    COPY_GUEST_STARTING = "copy-guest-starting"
    COPY_TIMED_OUT = "copy-timed-out"
    COPY_REFUSED = "copy-refused"
    COPY_BUSY = "copy-busy"
    HOST_OUT_OF_MEMORY = "host-out-of-memory"
    NO_COPY_DAEMON = "no-copy-daemon"
    COPY_CANCELLED = "copy-cancelled"
    COPY_STOPPED_PARTLY = "copy-stopped-partly"
    CASE_ONLY_NAME = "case-only-name"
    TOO_MANY_FILES = "too-many-files"
    PATH_TOO_LONG = "path-too-long"
    # about a key/value item
    KVP_NAME_MISSING = "kvp-name-missing"
    KVP_NAME_TOO_LONG = "kvp-name-too-long"
    KVP_VALUE_TOO_LONG = "kvp-value-too-long"
    KVP_TEXT_NOT_LEGAL = "kvp-text-not-legal"
    KVP_TOO_MANY = "kvp-too-many"
    KVP_READ_ONLY = "kvp-read-only"
    # ours
    JOURNAL_FAILED = "journal-failed"
    JOURNAL_FULL = "journal-full"
    JOURNAL_NEWER = "journal-newer"
    JOURNAL_UNREADABLE = "journal-unreadable"
    JOURNAL_SET_ASIDE = "journal-set-aside"
    SETTINGS_RESTORED = "settings-restored"
    SETTINGS_LOST = "settings-lost"
    SETTINGS_NOT_SAVED = "settings-not-saved"
    HOSTS_NOT_UNDERSTOOD = "hosts-not-understood"
    AUTH_OF_NEWER = "auth-of-newer"
    RECORDING_PLACE_TAKEN = "recording-place-taken"
    RECORDING_LEAKS = "recording-leaks"
    RECORDING_NOT_WRITTEN = "recording-not-written"
    RECORDING_CANCELLED = "recording-cancelled"
    PROGRAM_ERROR = "program-error"


class Reaction(Enum):
    """Reaction of a session to trouble while it connects or polls."""

    RETRY = "retry"
    STOP = "stop"


#: Trouble that ends a session until the user acts: retrying a wrong password locks accounts.
STOPS: frozenset[TroubleKind] = frozenset(
    {
        TroubleKind.SIGN_IN_REFUSED,
        TroubleKind.NO_CREDENTIALS,
        TroubleKind.UNTRUSTED_CERTIFICATE,
        TroubleKind.CERTIFICATE_CHANGED,
        TroubleKind.CLEAR_TEXT_FORBIDDEN,
        TroubleKind.UNSEALED,
        TroubleKind.ENCRYPTION_REFUSED,
        TroubleKind.AUTH_UNAVAILABLE,
        TroubleKind.AUTH_OF_NEWER,
        TroubleKind.AUTH_NOT_OFFERED,
        TroubleKind.NTLM_REFUSED,
        TroubleKind.ACCESS_DENIED,
        TroubleKind.NO_HYPERV,
        TroubleKind.NO_HYPERV_RIGHTS,
        TroubleKind.NOT_WINRM,
        TroubleKind.NOT_WINDOWS,
        TroubleKind.PORT_SPEAKS_TLS,
        TroubleKind.PORT_SPEAKS_PLAIN,
    }
)


#: Trouble about which a look at the host's certificate decides.
CERTIFICATE = frozenset({TroubleKind.UNTRUSTED_CERTIFICATE, TroubleKind.CERTIFICATE_CHANGED})

#: Trouble of the sign-in itself: nothing tries it again by itself, whatever is clicked.
OF_SIGN_IN: frozenset[TroubleKind] = frozenset(
    {
        TroubleKind.SIGN_IN_REFUSED,
        TroubleKind.NO_CREDENTIALS,
        TroubleKind.AUTH_UNAVAILABLE,
        TroubleKind.AUTH_OF_NEWER,
        TroubleKind.AUTH_NOT_OFFERED,
        TroubleKind.NTLM_REFUSED,
        TroubleKind.CLEAR_TEXT_FORBIDDEN,
    }
)


#: Trouble that another user name or password may end, and nothing else.
OF_ACCOUNT: frozenset[TroubleKind] = frozenset({TroubleKind.SIGN_IN_REFUSED, TroubleKind.NO_CREDENTIALS})


def reaction_to(kind: TroubleKind) -> Reaction:
    """Whether a session tries again by itself."""
    return Reaction.STOP if kind in STOPS else Reaction.RETRY


class Trouble(Struct, frozen=True):
    """Trouble of one kind: about what, and the technical detail (the host's own words, codes)."""

    kind: TroubleKind
    subject: str = ""
    detail: str = ""
    codes: tuple[int, ...] = field(default=())


class Troubled(Exception):
    """Base of all exceptions that carry a ``Trouble``."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(f"{trouble.kind.value}: {trouble.subject} {trouble.detail}".strip())
        self.trouble = trouble

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.trouble,)


class WireError(Troubled):
    """Raised when a host could not be talked to. ``sent``: the host may have acted on the request."""

    def __init__(self, trouble: Trouble, *, sent: bool) -> None:
        super().__init__(trouble)
        self.sent = sent

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(WireError, sent=self.sent), (self.trouble,)


class Refusal(Troubled):
    """Raised when a rule forbids a request, or the host refused it and nothing changed."""

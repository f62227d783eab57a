"""Refusals: failures in which a rule of hvgui, the host or the guest said no, so that trying again changes nothing."""

from __future__ import annotations

from hvgui.domain.operations.outcome import Failed, Outcome
from hvgui.domain.trouble import TroubleKind as K

REFUSALS: frozenset[K] = frozenset(
    {
        K.ACCESS_DENIED,
        K.NO_HYPERV_RIGHTS,
        K.NOT_SUPPORTED_HERE,
        K.READ_ONLY,
        K.READ_ONLY_ELSEWHERE,
        K.METHOD_REFUSED,
        K.VALUE_REFUSED,
        K.REQUEST_NOT_UNDERSTOOD,
        K.NOT_SUPPORTED_NOW,
        K.INVALID_STATE,
        K.CHANGED_MEANWHILE,
        K.HOST_FILE_DENIED,
        K.SERVICE_NOT_OFFERED,
        K.SERVICES_NOT_READ,
        K.DOMAIN_CONTROLLER,
        K.GUEST_LOCKED,
        K.SETTING_CLOSED,
        K.NO_DVD_DRIVE,
        K.NO_ADAPTER,
        K.PLACE_TAKEN,
        K.NO_CONTROLLER,
        K.NO_HARD_DRIVE,
        K.CONTROLLER_NOT_EMPTY,
        K.DISK_PATH_NOT_LEGAL,
        K.DISK_ATTACHED,
        K.DISK_IS_PARENT,
        K.DISK_OF_CHECKPOINT,
        K.NOT_A_DISK,
        K.IMAGE_PATH_NOT_LEGAL,
        K.IMAGE_EXISTS,
        K.IMAGE_FOLDER_DENIED,
        K.IMAGE_FOLDER_OUT_OF_REACH,
        K.IMAGE_NOT_READABLE,
        K.NOT_AN_IMAGE,
        K.VM_SAVED,
        K.SETTING_NOT_LEGAL,
        K.VM_NAME_NOT_LEGAL,
        K.TEXT_NOT_LEGAL,
        K.CHECKPOINTS_DISABLED,
        K.PRODUCTION_IMPOSSIBLE,
        K.CHECKPOINT_KIND_CHANGED,
        K.VM_NOT_RUNNING,
        K.GUEST_SERVICES_OFF,
        K.GUEST_SERVICES_UNSUPPORTED,
        K.IS_FOLDER,
        K.NOT_LOCAL,
        K.INSIDE_ANOTHER,
        K.NOT_A_FILE,
        K.NAME_NOT_LEGAL,
        K.PATH_NOT_LEGAL,
        K.DUPLICATE_NAME,
        K.SHELL_REFUSED,
        K.SMB_REFUSED,
        K.SMB_UNENCRYPTED,
        K.DESTINATION_EXISTS,
        K.GUEST_DENIED,
        K.GUEST_PATH_REFUSED,
        K.COPY_GUEST_LOCKED,
        K.COPY_REFUSED,
        K.CASE_ONLY_NAME,
        K.TOO_MANY_FILES,
        K.PATH_TOO_LONG,
        K.KVP_NAME_MISSING,
        K.KVP_NAME_TOO_LONG,
        K.KVP_VALUE_TOO_LONG,
        K.KVP_TEXT_NOT_LEGAL,
        K.KVP_TOO_MANY,
        K.KVP_READ_ONLY,
    }
)


def is_refused(outcome: Outcome | None) -> bool:
    """Whether somebody said no, as against something that went wrong."""
    return isinstance(outcome, Failed) and outcome.trouble.kind in REFUSALS

"""Tools that all workers of one host share."""

from __future__ import annotations

from dataclasses import dataclass

from hvgui.controller.hosts.session import HostSession
from hvgui.controller.operations.execution.job_watch import JobWatch
from hvgui.controller.operations.locks import VmLocks


@dataclass(slots=True)
class HostTools:
    """Session, jobs and locks of one host."""

    session: HostSession
    watch: JobWatch
    locks: VmLocks

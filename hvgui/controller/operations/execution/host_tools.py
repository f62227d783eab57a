"""The tools that the workers of one host share."""

from __future__ import annotations

from dataclasses import dataclass

from hvgui.controller.hosts.session import HostSession
from hvgui.controller.operations.execution.job_watch import JobWatch
from hvgui.controller.operations.locks import VmLocks


@dataclass(slots=True)
class HostTools:
    """One host: its session, its jobs, its locks."""

    session: HostSession
    watch: JobWatch
    locks: VmLocks

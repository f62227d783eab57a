"""One power verb on one VM: asked, followed to the end of its job, and shown by a fresh reading."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from hvgui.controller.following import follow_job
from hvgui.controller.ports import Clock
from hvgui.controller.session import HostSession
from hvgui.domain.keys import VmKey
from hvgui.domain.power import SHOWN_BY, PowerAction
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind, WireError
from hvgui.hyperv.changing import begin_power
from hvgui.hyperv.list_reading import read_power

#: Looks at the state after the job has ended, and seconds between two.
_LOOKS, _PAUSE = 4, 0.5


async def change_power(
    session: HostSession,
    clock: Clock,
    key: VmKey,
    action: PowerAction,
    subject: str,
    *,
    force: bool = False,
    moved: Callable[[int], None] = lambda _: None,
) -> None:
    """Do it and read it back; what the guest does by itself is only asked for.

    Raises Refusal (NOT_APPLIED when the host agreed and the state did not follow) and WireError.
    """
    beginning = await session.ask(partial(begin_power, session.dialect, key, action, force, subject), subject)
    if beginning.job is not None:
        await follow_job(session, clock, beginning.job, subject, moved=moved)
    wanted = SHOWN_BY.get(action)
    if wanted is None:
        return
    try:
        now = await session.ask(partial(read_power, key.vm), subject)
        for _ in range(_LOOKS):
            if now in wanted:
                return
            await clock.sleep(_PAUSE)
            now = await session.ask(partial(read_power, key.vm), subject)
    except WireError as error:
        raise WireError(error.trouble, sent=True) from error
    kind = TroubleKind.NOT_APPLIED if now is not None else TroubleKind.VM_GONE
    raise Refusal(Trouble(kind, subject, now.value if now is not None else ""))

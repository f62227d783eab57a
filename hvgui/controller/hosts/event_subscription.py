"""Subscription to WMI events of one host, on a connection of its own.

Events only make the session refresh earlier; they never change the store. Polling continues at all times, so that
without events the list is still correct, only later.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from hvgui.controller.api.ports import Clock
from hvgui.controller.hosts.request_queue import RequestQueue
from hvgui.domain.hosts.link import Liveness, LivenessNow
from hvgui.domain.trouble import OF_SIGN_IN, Refusal, Troubled, TroubleKind, WireError
from hvgui.hyperv.events import next_events, subscribe, unsubscribe
from hvgui.wsman.faults import EVENTS_REFUSED

log = logging.getLogger(__name__)

_BACK_OFF = (1.0, 2.0, 5.0, 15.0, 60.0)
_TRIES = 3
#: Seconds after which a subscription is replaced, before it expires: there is no Renew.
_REPLACE_AFTER = 480.0
#: Seconds between two tries once a host was found not to offer events.
_ASK_AGAIN = 3600.0


class EventSubscription:
    """Subscription while the host's session is live. ``heard`` is called for every batch of events."""

    def __init__(
        self,
        make_lane: Callable[[], RequestQueue],
        clock: Clock,
        heard: Callable[[], None],
        moved: Callable[[LivenessNow], None],
        may_sign_in: Callable[[], bool] = lambda: True,
    ) -> None:
        self._make_lane = make_lane
        self._clock = clock
        self._heard = heard
        self._moved = moved
        self._may_sign_in = may_sign_in
        #: The identifier of what the host keeps for this listener; empty while it keeps nothing.
        self.subscribed = ""
        self._queue: RequestQueue | None = None
        self._closed = False

    async def run(self) -> None:
        """Subscribe, pull, subscribe again; fall back to polling with a reason. Ends at ``close``."""
        failures = 0
        while not self._closed:
            if not self._may_sign_in():
                # The session finds out first whether the host is back and takes the password.
                await self._clock.sleep(_BACK_OFF[0])
                continue
            self._moved(LivenessNow(Liveness.SUBSCRIBING))
            try:
                await self._listen()
                failures = 0
            except Troubled as error:
                if self._is_closed():
                    return
                failures += 1
                self.subscribed = ""
                hopeless = _never(error)
                # Whatever happened meanwhile was not heard.
                self._heard()
                if hopeless or failures >= _TRIES or error.trouble.kind in OF_SIGN_IN:
                    self._moved(LivenessNow(Liveness.POLLING, error.trouble))
                    log.info("events: polling instead (%s)", error.trouble.kind.value)
                    if error.trouble.kind in OF_SIGN_IN:
                        return
                    await self._clock.sleep(_ASK_AGAIN if hopeless else _BACK_OFF[-1])
                else:
                    await self._clock.sleep(_BACK_OFF[min(failures - 1, len(_BACK_OFF) - 1)])
            finally:
                self._drop()

    def close(self) -> None:
        """Stop, also while the host holds the question."""
        self._closed = True
        self._drop()

    async def _listen(self) -> None:
        queue = self._queue = self._make_lane()
        subscription = await queue.run(subscribe)
        self.subscribed = subscription.identifier
        self._moved(LivenessNow(Liveness.LIVE))
        # Between the last read and this moment something may have happened.
        self._heard()
        context = subscription.context
        until = self._clock.monotonic() + _REPLACE_AFTER
        while not self._closed and self._clock.monotonic() < until:
            count, context = await queue.run(partial(next_events, context))
            if count:
                self._heard()
        if not self._closed:
            self.subscribed = ""
            await queue.run(partial(unsubscribe, subscription.identifier))

    def _drop(self) -> None:
        if self._queue is not None:
            self._queue.cut()
            self._queue = None

    def _is_closed(self) -> bool:
        return self._closed


def _never(error: Troubled) -> bool:
    """Whether asking again soon is pointless: the host does not know events, or does not allow them."""
    if isinstance(error, WireError):
        return False
    kind = error.trouble.kind
    refused = bool(EVENTS_REFUSED & set(error.trouble.codes))
    return isinstance(error, Refusal) and (
        refused or kind in (TroubleKind.ACCESS_DENIED, TroubleKind.NOT_SUPPORTED_HERE)
    )

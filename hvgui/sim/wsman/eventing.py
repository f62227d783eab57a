"""Subscriptions to WMI events in pull mode (wsman-winrm 4, [MS-WSMV] 3.1.4.6).

A subscription looks at its classes every ``within`` seconds of the host's clock while a Pull waits, or catches up when
the next one comes. Silence is answered with an empty page at the heartbeat and with TimedOut at OperationTimeout,
whichever is first; who does not pull within the heartbeat loses the subscription.
"""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field

from hvgui.sim import uris
from hvgui.sim.cim import NoSuchClass, NoSuchNamespace, Principal, Repository, Row
from hvgui.sim.clock import Clock
from hvgui.sim.faults import Detail, Fault, Faulted, Inner, ProviderNote
from hvgui.sim.host_settings import HostSettings
from hvgui.sim.wsman.event_query import CREATION, DELETION, MODIFICATION, Change, EventQuery, read_event_query
from hvgui.sim.wsman.event_reading import Wanted, context_of, read_pull, read_subscribe
from hvgui.sim.wsman.event_rendering import event_text
from hvgui.sim.wsman.matching import identity_of
from hvgui.sim.wsman.operations import Asked
from hvgui.sim.wsman.render import reference_to
from hvgui.sim.wsman.soap_in import split_resource
from hvgui.sim.wsman.soap_out import ENUMERATION_SET, EVENT_SET, Reply, overhead
from hvgui.sim.wsman.wql import NotWql

# Events a subscription keeps for a client that is slow to pull; WMI too drops what is over its limit, silently.
QUEUE_LIMIT = 1000
_ENDED_KEPT = 64
# A host's clock may be cranked by hand, so nobody can be woken exactly when something is due; seconds.
_NAP = 0.05
_PAGE = "<n:PullResponse><n:EnumerationContext></n:EnumerationContext><n:Items></n:Items></n:PullResponse>"
_INDICATIONS = ("__event", "__extrinsicevent", "cim_indication")

Snapshot = dict[object, Row]


@dataclass(slots=True)
class _Subscription:
    identifier: str
    who: Principal
    resource: str
    namespace: str
    query: EventQuery | None  # None: an indication class, which nobody raises here
    heartbeat: float | None
    ends: float | None
    opened: float
    touched: float
    looked: float
    seen: Snapshot
    waiting: deque[Change] = field(default_factory=lambda: deque(maxlen=QUEUE_LIMIT))
    pulling: bool = False


class Eventing:
    """The subscriptions of one host."""

    def __init__(
        self,
        repository: Repository,
        settings: HostSettings,
        clock: Clock,
        new_id: Callable[[], str],
        closing: threading.Event,
    ) -> None:
        self._repository = repository
        self._settings = settings
        self._clock = clock
        self._new_id = new_id
        self._closing = closing
        self._lock = threading.Lock()
        self._open: dict[str, _Subscription] = {}  # by context
        self._ended: OrderedDict[str, Fault] = OrderedDict()

    def open_by(self, user: str) -> int:
        """How many subscriptions a user has; each takes an operation's slot."""
        with self._lock:
            self._forget_expired()
            return sum(s.who.user == user for s in self._open.values())

    @property
    def pulling(self) -> int:
        """How many Pulls wait for events now."""
        with self._lock:
            return sum(s.pulling for s in self._open.values())

    @property
    def newest(self) -> str:
        """The identifier of the youngest subscription; empty when there is none."""
        with self._lock:
            youngest = max(self._open.values(), key=lambda s: s.opened, default=None)
            return youngest.identifier if youngest else ""

    def knows(self, context: str) -> bool:
        """Whether an enumeration context is a subscription's, alive or ended."""
        with self._lock:
            return context in self._open or context in self._ended

    def end_all(self) -> None:
        """Every subscription is gone, as after a restart of the service."""
        with self._lock:
            for context in list(self._open):
                self._end(context, Fault.SUBSCRIPTION_CLOSED)

    def subscribe(self, asked: Asked) -> Reply:
        """Subscribe. Raises Faulted."""
        if not self._settings.events:
            raise Faulted(Fault.INVALID_ACTION)
        wanted = read_subscribe(asked)
        namespace, class_name = split_resource(asked.request.resource, asked.request.selectors)
        query = self._query(wanted, namespace, class_name)
        now = self._clock.monotonic()
        context, identifier = f"uuid:{self._new_id()}", self._new_id()
        subscription = _Subscription(
            identifier=identifier,
            who=asked.who,
            resource=asked.request.resource,
            namespace=namespace,
            query=query,
            heartbeat=wanted.heartbeat,
            ends=now + wanted.expires if wanted.expires else None,
            opened=now,
            touched=now,
            looked=now,
            seen=self._look(namespace, query, asked.who),
        )
        with self._lock:
            self._open[context] = subscription
        address = f"http://{self._settings.name}:{self._settings.port or 5985}/wsman"
        return Reply(
            uris.SUBSCRIBE + "Response",
            EVENT_SET,
            f"<e:SubscribeResponse><e:SubscriptionManager><a:Address>{address}</a:Address><a:ReferenceProperties>"
            f"<w:ResourceURI>{asked.request.resource}</w:ResourceURI><e:Identifier>{identifier}</e:Identifier>"
            f"</a:ReferenceProperties></e:SubscriptionManager><e:Expires>PT{wanted.expires:.3f}S</e:Expires>"
            f"<n:EnumerationContext>{context}</n:EnumerationContext></e:SubscribeResponse>",
        )

    def unsubscribe(self, asked: Asked) -> Reply:
        """Unsubscribe. Raises Faulted."""
        asked.request.only_child(uris.EVENTING, "Unsubscribe")
        wanted = (asked.request.identifier or "").upper()
        with self._lock:
            self._forget_expired()
            for context, subscription in self._open.items():
                if subscription.identifier == wanted and subscription.who.user == asked.who.user:
                    self._end(context, Fault.SUBSCRIPTION_CLOSED)
                    return Reply(uris.UNSUBSCRIBE + "Response", EVENT_SET, "")
        raise Faulted(Fault.INVALID_PARAMETER, "Identifier")

    def renew(self, asked: Asked) -> Reply:
        """There is no Renew ([MS-WSMV] 3.1.4.1.30.4)."""
        raise Faulted(Fault.UNABLE_TO_RENEW if self._settings.events else Fault.INVALID_ACTION)

    def pull(self, asked: Asked) -> Reply:
        """Wait for events. Raises Faulted, with TimedOut when there were none."""
        context, limit = read_pull(asked)
        limit = min(limit, self._settings.batch_items)
        # The usual cap does not hold for Pull (wsman-winrm 6).
        patience = asked.request.operation_timeout or self._settings.max_timeout_seconds
        subscription = self._take(context, asked.who)
        following = ""
        try:
            items = self._wait(asked, context, subscription, limit, self._clock.monotonic() + patience)
            following = f"uuid:{self._new_id()}"
        finally:
            self._give_back(context, following, subscription)
        body = f"<n:Items>{''.join(items)}</n:Items>" if items else "<n:Items/>"
        return Reply(
            uris.PULL + "Response",
            ENUMERATION_SET,
            f"<n:PullResponse><n:EnumerationContext>{following}</n:EnumerationContext>{body}</n:PullResponse>",
        )

    def release(self, asked: Asked) -> Reply:
        """Release of a subscription's context ends it too."""
        context = context_of(asked.request.only_child(uris.ENUMERATION, "Release"))
        self._take(context, asked.who)
        with self._lock:
            self._end(context, Fault.SUBSCRIPTION_CLOSED)
        return Reply(uris.RELEASE + "Response", ENUMERATION_SET, "")

    def _query(self, wanted: Wanted, namespace: str, class_name: str) -> EventQuery | None:
        def failed(says: Inner) -> Faulted:
            return Faulted(
                Fault.CANNOT_PROCESS_FILTER, note=ProviderNote("ExecNotificationQuery", wanted.wql, says=says)
            )

        try:
            if class_name == "*":
                if not wanted.wql:
                    raise Faulted(Fault.CANNOT_PROCESS_FILTER)
                find = self._repository.cim_class
                return read_event_query(wanted.wql, lambda name: find(namespace, name), self._settings.name)
            if wanted.wql:
                raise Faulted(Fault.EVENT_FILTER)
            found = self._repository.cim_class(namespace, class_name)
        except NoSuchNamespace as error:
            raise Faulted(Fault.NO_NAMESPACE, detail=Detail.WMI_ERROR) from error
        except NoSuchClass as error:
            raise failed(Inner.NO_CLASS) if wanted.wql else Faulted(Fault.NOT_AN_INDICATION) from error
        except NotWql as error:
            raise failed(Inner.BAD_QUERY) from error
        if not any(name.lower() in _INDICATIONS for name in found.ancestors):
            raise Faulted(Fault.NOT_AN_INDICATION)
        return None

    def _take(self, context: str, who: Principal) -> _Subscription:
        with self._lock:
            self._forget_expired()
            found = self._open.get(context)
            if found is None or found.who.user != who.user:
                raise Faulted(self._ended.get(context, Fault.INVALID_CONTEXT))
            if found.pulling:
                raise Faulted(Fault.PULL_IN_PROGRESS)
            found.pulling = True
            return found

    def _give_back(self, context: str, following: str, subscription: _Subscription) -> None:
        with self._lock:
            subscription.pulling = False
            subscription.touched = self._clock.monotonic()
            if following and self._open.pop(context, None) is not None:
                self._open[following] = subscription

    def _wait(self, asked: Asked, context: str, subscription: _Subscription, limit: int, deadline: float) -> list[str]:
        """Events, or nothing at the heartbeat. Raises Faulted at the deadline and when the subscription ends."""
        beat = subscription.touched + subscription.heartbeat if subscription.heartbeat else None
        while True:
            self._catch_up(subscription)
            if subscription.waiting:
                return self._page(asked, subscription, limit)
            now = self._clock.monotonic()
            if beat is not None and now >= beat:
                return []
            if now >= deadline:
                raise Faulted(Fault.TIMED_OUT)
            with self._lock:
                if context not in self._open:
                    raise Faulted(self._ended.get(context, Fault.SUBSCRIPTION_CLOSED))
                if subscription.ends is not None and now >= subscription.ends:
                    self._end(context, Fault.SUBSCRIPTION_CLOSED)
                    raise Faulted(Fault.SUBSCRIPTION_CLOSED)
            if self._closing.wait(_NAP):
                raise Faulted(Fault.INTERNAL)

    def _page(self, asked: Asked, subscription: _Subscription, limit: int) -> list[str]:
        left = asked.room - overhead(uris.PULL + "Response", ENUMERATION_SET, asked.addressing) - len(_PAGE) - 41
        items: list[str] = []
        while subscription.waiting and len(items) < limit:
            text = event_text(subscription.waiting[0], subscription.namespace, self._clock.wall())
            left -= len(text)
            if left < 0:
                if items:
                    break
                subscription.waiting.popleft()
                raise Faulted(Fault.REPLY_TOO_LARGE)
            subscription.waiting.popleft()
            items.append(text)
        return items

    def _catch_up(self, subscription: _Subscription) -> None:
        """Look again when it is time. One thread at a time: only the Pull that holds the subscription does this."""
        query, now = subscription.query, self._clock.monotonic()
        if query is None or now - subscription.looked < query.within:
            return
        subscription.looked = now
        seen = self._look(subscription.namespace, query, subscription.who)
        subscription.waiting.extend(c for c in changes(subscription.seen, seen) if query.wants(c))
        subscription.seen = seen

    def _look(self, namespace: str, query: EventQuery | None, who: Principal) -> Snapshot:
        found: Snapshot = {}
        for name in query.classes if query is not None else ():
            try:
                rows = self._repository.rows(namespace, name, who)
                found.update((identity_of(reference_to(row)), row) for row in rows)
            except (NoSuchNamespace, NoSuchClass):
                # The role was removed meanwhile: everything is deleted.
                continue
        return found

    def _end(self, context: str, why: Fault) -> None:
        if self._open.pop(context, None) is not None:
            self._ended[context] = why
            while len(self._ended) > _ENDED_KEPT:
                self._ended.popitem(last=False)

    def _forget_expired(self) -> None:
        now = self._clock.monotonic()
        for context, subscription in list(self._open.items()):
            if subscription.pulling:
                continue
            idle = subscription.heartbeat or self._settings.enumeration_seconds
            if subscription.ends is not None and now >= subscription.ends:
                self._end(context, Fault.SUBSCRIPTION_CLOSED)
            elif now - subscription.touched > idle:
                self._end(context, Fault.HEARTBEAT_MISSED if subscription.heartbeat else Fault.INVALID_CONTEXT)


def changes(before: Snapshot, after: Snapshot) -> list[Change]:
    """What happened between two looks: deletions, creations, modifications, in a stable order."""
    found = [Change(DELETION, row) for key, row in before.items() if key not in after]
    for key, row in after.items():
        old = before.get(key)
        if old is None:
            found.append(Change(CREATION, row))
        elif old.values != row.values:
            found.append(Change(MODIFICATION, row, old))
    return found

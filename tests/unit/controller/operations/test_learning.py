"""What many steps have made is learned together, and of each what it has made itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from hvgui.controller.operations.execution.learning import Learning
from hvgui.controller.operations.kinds.checkpoints import CHECKPOINTS
from hvgui.controller.operations.plan import Made, Step
from hvgui.controller.state.intents import Intents
from hvgui.controller.state.store import Store
from hvgui.domain.hosts.host import HostFacts
from hvgui.domain.keys import HostId, VmId, VmKey
from hvgui.domain.trouble import Refusal, Trouble, TroubleKind
from hvgui.domain.vms.checkpoints import (
    Checkpoint,
    CheckpointAction,
    CheckpointId,
    CheckpointReading,
    CheckpointTree,
    CheckpointWish,
)
from hvgui.hyperv import selections
from hvgui.hyperv.host_reading import Dialect
from hvgui.wsman.exchange import Exchange, converse
from hvgui.wsman.requests import EndpointReference, Enumerate
from hvgui.wsman.vocabulary import class_uri
from tests.support.paper_host import guid
from tests.support.transcript import instance, page, transcript

KEYS = [VmKey(HostId("h"), VmId(guid(n))) for n in range(1, 4)]
DIALECT = Dialect(HostFacts(), EndpointReference("service", ()), summary_is_queryable=True)


class Room:
    """What a plan may ask while it is made."""

    store = Store()
    intents = Intents()

    def name_of(self, key: VmKey) -> str:
        return key.vm


def steps_of(*keys: VmKey) -> Sequence[Step]:
    """The steps that make a checkpoint of each of these, which have one called "old"."""
    old = Checkpoint(id=CheckpointId(guid(100)), name="old")
    known = {key: CheckpointReading(key=key, tree=CheckpointTree((old,), old.id)) for key in keys}
    wishes = [CheckpointWish(key=key, action=CheckpointAction.CREATE) for key in keys]
    return CHECKPOINTS.plan(wishes, known, DIALECT, Room()).steps


def job(number: int) -> EndpointReference:
    return EndpointReference(class_uri("Msvm_ConcreteJob"), (("InstanceID", guid(number)),))


def point(key: VmKey, number: int) -> Any:
    kind = "Microsoft:Hyper-V:Snapshot:Realized"
    return instance(InstanceID=f"Microsoft:{guid(number)}", VirtualSystemIdentifier=key.vm, VirtualSystemType=kind)


def test_one_query_tells_what_is_new_of_many_vms_and_the_job_where_somebody_else_made_one_too() -> None:
    steps = steps_of(*KEYS)
    made = [Made(step.lock, step.subject, job(200 + n), {}) for n, step in enumerate(steps)]
    assert steps[0].learn is not None
    with transcript(steps[0].learn(made)) as talk:
        asked = talk.asks(Enumerate)
        assert isinstance(asked, Enumerate)
        assert asked.wql == selections.ALL_CHECKPOINTS
        first, second, third = KEYS
        rows = [point(key, 100) for key in KEYS]
        talk.hears(page(*rows, point(first, 1), point(second, 2), point(second, 3), point(third, 4)))
        asked = talk.asks(Enumerate)
        assert isinstance(asked, Enumerate)
        assert guid(201) in (asked.wql or "")
        talk.hears(page(point(second, 3)))
    assert [one.learned["created"] for one in made] == [guid(1), guid(3), guid(4)]


def test_one_alone_is_told_by_its_job() -> None:
    (step,) = steps_of(KEYS[0])
    made = Made(step.lock, step.subject, job(200), {})
    assert step.learn is not None
    with transcript(step.learn([made])) as talk:
        asked = talk.asks(Enumerate)
        assert isinstance(asked, Enumerate)
        assert guid(200) in (asked.wql or "")
        talk.hears(page(point(KEYS[0], 1)))
    assert made.learned == {"created": guid(1)}


class Session:
    """Counts what it is asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.refuses = False

    async def ask(self, build: Callable[[], Exchange[Any]], subject: str = "") -> Any:
        self.asked += 1
        await asyncio.sleep(0)
        if self.refuses:
            raise Refusal(Trouble(TroubleKind.BUSY, subject))
        return converse(None, build())  # type: ignore[arg-type]


@pytest.mark.parametrize("refuses", [False, True])
def test_steps_that_end_in_the_same_moment_are_learned_of_in_one_conversation(refuses: bool) -> None:
    batches: list[int] = []

    def learn(several: Sequence[Made]) -> Exchange[None]:
        batches.append(len(several))
        for made in several:
            made.learned["is"] = made.subject
        yield from ()

    async def story() -> None:
        session, found = Session(), [{} for _ in range(8)]  # type: ignore[var-annotated]
        session.refuses = refuses
        learning = Learning(session)  # type: ignore[arg-type]
        step = Step(name="create", stage="", serves=(0,), lock=KEYS[0], subject="vm", learn=learn)
        await asyncio.gather(*(learning.learn(step, None, each) for each in found))
        assert session.asked == 1
        assert batches == ([] if refuses else [8])
        assert found == [{} if refuses else {"is": "vm"}] * 8

    asyncio.run(story())

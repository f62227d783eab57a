"""Plans of service changes over the store, the hosts and what guests say about themselves."""

from __future__ import annotations

from hvgui.controller.hosts.operation_context import OperationContext
from hvgui.controller.operations.kinds.services import SERVICES
from hvgui.controller.operations.runner import Runner
from hvgui.controller.services.guest_knowledge import GuestKnowledge
from hvgui.domain.keys import OperationId, VmKey
from hvgui.domain.operations.plan import Plan, Present, Wishes, make_plan
from hvgui.domain.operations.powershell import script_for
from hvgui.domain.settings.wishes import service_wishes
from hvgui.domain.vms.services import Service
from hvgui.values import replace

#: Services whose plan depends on what the guest says about itself.
_DEPENDS_ON_GUEST = frozenset({Service.TIME_SYNC, Service.GUEST_SERVICES})


class Plans:
    """Implements ``PlansApi``."""

    def __init__(self, context: OperationContext, runner: Runner, knowledge: GuestKnowledge) -> None:
        self._context = context
        self._runner = runner
        self._knowledge = knowledge

    def plan(self, wishes: Wishes, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        return make_plan(wishes, self.present(), ticked=ticked)

    async def preview(self, wishes: Wishes, *, ticked: frozenset[VmKey] = frozenset()) -> Plan:
        return make_plan(wishes, await self.read(wishes), ticked=ticked)

    def script(self, plan: Plan) -> str:
        hosts = self._context.store.hosts
        return script_for(plan, {host: hosts[host].name for host in {i.key.host for i in plan.items} if host in hosts})

    def apply(self, plan: Plan) -> OperationId | None:
        wishes = service_wishes(plan.wishes)
        return self._runner.begin(SERVICES, wishes) if wishes else None

    def present(self) -> Present:
        """VMs, hosts and facts of guests by what is known now."""
        store = self._context.store
        return Present(vms=store.vms, hosts=store.hosts, facts=self._knowledge.known())

    async def read(self, wishes: Wishes) -> Present:
        """The same with a fresh reading of the services that these wishes are about.

        Guests are asked where it matters what they are.
        """
        await self._knowledge.learn(key for key, services in wishes.items() if _DEPENDS_ON_GUEST & services.keys())
        pairs = [(key, service) for key, services in wishes.items() for service in services]
        said = await self._runner.preview(SERVICES, service_wishes(wishes))
        return replace(self.present(), read=dict(zip(pairs, said, strict=True)))

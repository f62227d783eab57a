"""Main window: hosts at the left, VMs in the middle, commands at the right, operations at the bottom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget

from hvgui.controller.api.controller import Controller
from hvgui.controller.api.ports import Spawn
from hvgui.domain import outside
from hvgui.domain.hosts.host import HostPicture
from hvgui.domain.keys import HostId, OperationId, VmKey
from hvgui.domain.operations.change import ChangeSet
from hvgui.domain.vms.folders import Scope
from hvgui.domain.vms.heartbeat_history import Alarm
from hvgui.ui.background.closing import Closing
from hvgui.ui.background.notifier import Notifier
from hvgui.ui.background.tray import Tray
from hvgui.ui.commands.action_set import ActionSet
from hvgui.ui.commands.actions_pane import ActionsPane
from hvgui.ui.commands.command import Command, Place, Situation
from hvgui.ui.commands.command_bar import CommandBar
from hvgui.ui.commands.reasons import locked
from hvgui.ui.heartbeat.alarm_banner import AlarmBanner
from hvgui.ui.heartbeat.watch_list import WatchList
from hvgui.ui.help.diagnostics import diagnostics
from hvgui.ui.hosts.sign_in_banner import SignInBanner
from hvgui.ui.look import icons
from hvgui.ui.look.dress import dress
from hvgui.ui.look.icons import Icon
from hvgui.ui.look.tokens import measures
from hvgui.ui.operations.operations_pane import OperationsPane
from hvgui.ui.operations.operations_strip import OperationsStrip
from hvgui.ui.shell import handlers, palette_offers
from hvgui.ui.shell.host_commands import HostCommands
from hvgui.ui.shell.last_session import LastSession, screen_size
from hvgui.ui.shell.left_imports import LeftImports
from hvgui.ui.shell.left_pane import LeftPane
from hvgui.ui.shell.lower_pane import Centre
from hvgui.ui.shell.lower_tabs import LowerTabs
from hvgui.ui.shell.operations_feed import OperationsFeed
from hvgui.ui.shell.panes import Panes
from hvgui.ui.shell.preferences_dialog import Places
from hvgui.ui.shell.remedy_actions import RemedyActions
from hvgui.ui.shell.status_counts import StatusCounts
from hvgui.ui.shell.tool_windows import ToolWindows
from hvgui.ui.shell.view_commands import Parts, ViewCommands
from hvgui.ui.shell.vm_commands import VmCommands
from hvgui.ui.vms.folder_commands import FolderCommands
from hvgui.ui.vms.vm_list import VmList
from hvgui.ui.widgets import save_text
from hvgui.ui.widgets.focus_home import give_home
from hvgui.ui.widgets.preferences import Preferences
from hvgui.ui.widgets.prompter import Prompter
from hvgui.ui.widgets.timers import once
from hvgui.values import replace
from hvgui.wording import formats, service_words
from hvgui.wording.i18n import plural, text

#: More selected VMs, or more items under way, than this are shown now and then, not at every change.
_MANY = 100
#: The same for rows, of which none that is selected has moved, and for hosts.
_MANY_ROWS, _MANY_HOSTS = 1000, 20
_SHOWN_OR_NOT = frozenset({QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange})


class MainWindow(QMainWindow):
    """Main window over a ``Controller``; calls ``on_close`` instead of closing, so that operations can end first."""

    def __init__(
        self,
        controller: Controller,
        spawn: Spawn,
        prompter: Prompter,
        preferences: Preferences,
        clock_now: Callable[[], float],
        *,
        on_close: Callable[[], None] = lambda: None,
        places: Callable[[], Places] | None = None,
        crashes: Callable[[], Sequence[str]] = tuple,
        on_demo: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        preferences.take_screen(screen_size())
        self._controller = controller
        self._preferences = preferences
        self._now = clock_now
        self._places = places or (lambda: Places(keyring=controller.keyring_name()))
        self._crashes = crashes
        self._on_demo = on_demo
        self.setWindowTitle(text("app.name"))
        self.setWindowIcon(icons.icon(Icon.APP))
        self.left = LeftPane(preferences, clock_now, self)
        self.tree = self.left.tree
        self.list = VmList(controller, spawn, prompter, preferences, clock_now, self)
        uptime_of, attention = self.list.table.uptime_of, self.list.overview.attention
        self.tabs = LowerTabs(controller, spawn, prompter, clock_now, uptime_of, attention, self)
        self.summary = self.tabs.summary
        self.operations = OperationsPane(controller, prompter, self._vm_name, self)
        self.tray = Tray(self, self.operations.model.title)
        self.notifier = Notifier(self, preferences, self.tray)
        self.closing = Closing(
            controller, self, self.tray, self.notifier, preferences, prompter, self.operations.model.title, on_close
        )
        self.host_commands = HostCommands(
            controller,
            prompter,
            spawn,
            clock_now,
            self,
            self.current_host,
            self._choose_host,
            lambda take: self.vm_commands.images.ask(take),
            preferences,
        )
        self.left_imports = LeftImports(controller, spawn, self.host_commands.import_on, self)
        self.vm_commands = VmCommands(controller, spawn, prompter, preferences, self, self.list.selected, clock_now)
        self.folder_commands = FolderCommands(
            controller,
            spawn,
            preferences,
            self.left.folders,
            self.left.choose_folder,
            self.list.table,
            self.list.selected,
        )
        self.tools = ToolWindows(
            controller, spawn, prompter, clock_now, self, self.show_vm, self.host_commands.new_machine
        )
        self.view_commands = ViewCommands(preferences, lambda: self.actions_by_command, self._parts)
        self.actions_by_command = ActionSet(self, self._handlers())
        self.commands = CommandBar(self.actions_by_command, self)
        self.pane = ActionsPane(self.actions_by_command, self)
        self._lay_out()
        give_home(self, lambda: self.list.current)
        self._make_menus()
        self._connect()
        self.last_session = LastSession(preferences, self, self.panes, self.actions_by_command, self._parts)
        self.last_session.restore()
        self._unsubscribe = controller.subscribe(self)
        self._unhear = controller.monitoring.on_alarm(self._alarm)
        self.watch_list = WatchList(controller, preferences)
        self.list.moved.connect(self.watch_list.follow)
        self._fill()
        self._use_preferences()

    # --- building -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.centre = Centre(self.list, self.tabs, self.operations, self)
        self.panes = Panes(self.left, self.centre, self.pane, self)
        self.banner = AlarmBanner(self)
        self.banner.vm_wanted.connect(self.show_vm)
        self.sign_in = SignInBanner(self.host_commands.sign_in, self)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.commands)
        column.addWidget(self.banner)
        column.addWidget(self.sign_in)
        column.addWidget(self.panes, 1)
        self.setCentralWidget(centre)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(0, 0, 8, 0)
        dress(bar, "height", lambda shown: shown.setFixedHeight(measures().item))
        self.strip = OperationsStrip(self.operations.model.title, self.centre.show_operations, bar)
        bar.addWidget(self.strip, 1)
        self.counts = StatusCounts(bar, self._controller, self.left.host, self.left.choose)
        self.feed = OperationsFeed(
            self._controller,
            self.operations,
            self.strip,
            self.list.table,
            (
                self._notify,
                self.tabs.operations_changed,
                self.vm_commands.force.operations_changed,
                self.vm_commands.console.operations_changed,
                self.closing.operations_changed,
                lambda _: self.tools.unfinished_machines(),
            ),
            self,
        )

    def _parts(self) -> Parts:
        return Parts(
            window=self,
            list=self.list,
            left=self.left,
            tabs=self.tabs,
            operations=self.operations,
            commands=self.commands,
            pane=self.pane,
            centre=self.centre,
        )

    def _handlers(self) -> handlers.Handlers:
        from hvgui.ui.help.about_box import AboutBox

        return {
            **handlers.of_hosts(self.host_commands),
            **handlers.of_vms(self.vm_commands, self.tabs),
            **handlers.of_tools(self.tools),
            **handlers.of_view(self.view_commands),
            Command.MOVE_TO_FOLDER: self.folder_commands.ask,
            Command.WATCH: self._watch,
            Command.EXIT: self.close,
            Command.ABOUT: lambda: AboutBox(partial(diagnostics, self._controller, self._crashes()), self).open(),
            Command.PALETTE: self._palette,
            Command.PREFERENCES: self._choose_preferences,
        }

    def _make_menus(self) -> None:
        for place in (Place.FILE, Place.EDIT, Place.ACTION, Place.VIEW, Place.HELP):
            menu = self.menuBar().addMenu(text(f"menu.{place.value}"))
            self.actions_by_command.fill(menu, place)
            if place is Place.VIEW:
                menu.insertMenu(self.actions_by_command[Command.COLUMNS], self.list.saved_views.menu)
                menu.insertMenu(self.actions_by_command[Command.COLUMNS], self.list.group_menu)
            if place is Place.ACTION:
                menu.insertMenu(self.actions_by_command[Command.RENAME], self.tabs.checkpoint_menu)

    def _connect(self) -> None:
        self.left.scope_changed.connect(self._scope_changed)
        self.left.folders_shown.connect(self.actions_by_command[Command.SHOW_FOLDERS].setChecked)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(
            lambda point: self._popup(Place.HOST_MENU, self.tree.viewport().mapToGlobal(point))
        )
        self.list.selection_changed.connect(self._selection_changed)
        self.list.beginning_wanted.connect(self._begin)
        self.list.host_wanted.connect(self._host_wanted)
        self.list.narrowed.connect(self._count)
        self.list.scope_wanted.connect(self.left.choose)
        self.list.doctor_wanted.connect(self.host_commands.examine_host)
        for view in self.list.views:
            view.opened.connect(self.vm_commands.open)
            view.copy_wanted.connect(self.view_commands.copy_text)
            view.menu_wanted.connect(lambda point: self._popup(Place.VM_MENU, point))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.actions_by_command[Command.DELETE_VM].trigger)
        self.list.matrix.view.why_wanted.connect(self.vm_commands.explain)
        self.list.moved.connect(self.vm_commands.follow)
        self.list.matrix_shown.connect(self.actions_by_command[Command.MATRIX].setChecked)
        self.vm_commands.looked_at_changed.connect(self._look)
        self.remedies = RemedyActions(self._controller, self.vm_commands, self.host_commands)
        for source in (self.summary, self.vm_commands):
            source.act_wanted.connect(self.remedies.do)
        self.list.counted.connect(self.tabs.attention_changed)
        self.summary.causes.host_wanted.connect(self.left.choose)
        self.summary.causes.vms_wanted.connect(self.view_commands.show_vms)
        self.tabs.checkpoint_commands.compare_wanted.connect(self.vm_commands.compare_checkpoint)
        self.summary.thumbnail.opened.connect(self.vm_commands.open_screen)
        self.tabs.checkpoint_commands.export_wanted.connect(self.vm_commands.export_checkpoint)
        self.summary.services_wanted.connect(self.vm_commands.services)
        for zone in (*(view.drop_zone for view in self.list.views), self.summary.drop_zone):
            zone.hovered.connect(lambda words: self.statusBar().showMessage(outside.line(words.replace("\n", " "))))
            zone.dropped.connect(self.vm_commands.offer_copy)
            zone.image_dropped.connect(self.vm_commands.images.offer)
        self.centre.operations_shown.connect(self._operations_shown)
        self.operations.verbs.undo_wanted.connect(self.tools.undo)
        self.operations.verbs.journal_wanted.connect(self.tools.journal)
        self.operations.verbs.why_wanted.connect(self.vm_commands.explain)
        self.tray.operations_wanted.connect(self._operations_wanted)
        self._summing_up = once(self, 700, self._selection_changed)
        self._hosts_moving = once(self, 250, self._show_hosts)
        self._standing: list[HostPicture] = []

    def _fill(self) -> None:
        self.tree.show_hosts(self._controller.hosts())
        self.list.fill()
        self.folder_commands.show()
        self.sign_in.show_hosts(self._controller.hosts())
        self.feed.show()
        self.last_session.go_on(self._controller)
        self._selection_changed()
        self.list.current.setFocus()

    # --- what the controller says -------------------------------------------------------------------------------

    def vms_changed(self, changes: ChangeSet) -> None:
        """VMs came, went or changed."""
        self.list.apply(changes)
        chosen = self.list.selected()
        if len(chosen) > _MANY:
            # Summing up thousands of VMs twenty times a second would be all the window does.
            self._sum_up()
        elif any(key in changes.changed or key in changes.removed for key in chosen):
            self._selection_changed()
        elif changes.added or changes.removed:
            self._sum_up() if self.list.table.total > _MANY_ROWS else self._selection_changed()

    def hosts_changed(self, hosts: frozenset[HostId]) -> None:
        """Hosts came, went or moved."""
        pictures = self._controller.hosts()
        # Before its VMs come, which are shown under its name.
        self.list.show_hosts(pictures)
        self.left_imports.hosts_changed()
        if len(pictures) <= _MANY_HOSTS:
            self._show_hosts()
        elif not self._hosts_moving.isActive():
            self._hosts_moving.start()

    def _show_hosts(self) -> None:
        pictures = self._controller.hosts()
        self.tree.show_hosts(pictures)
        self.sign_in.show_hosts(pictures)
        # Every reading gives a host a new time; commands do not depend on it.
        standing = [replace(host, as_of=None, latency=None) for host in pictures]
        if standing != self._standing:
            self._standing = standing
            self._selection_changed()
        else:
            self.counts.show_age()

    def _sum_up(self) -> None:
        if not self._summing_up.isActive():
            self._summing_up.start()

    def detail_changed(self, key: VmKey) -> None:
        """More was read about a VM."""
        self.tabs.detail_changed(key)

    def operations_changed(self, operations: frozenset[OperationId]) -> None:
        """Operations moved on."""
        self.feed.operations_changed(operations)

    # --- what the user does -------------------------------------------------------------------------------------

    def current_host(self) -> HostPicture | None:
        """The host commands act on: the chosen one, else the one all selected VMs are on."""
        chosen = self.left.host()
        if chosen is None:
            hosts = {key.host for key in self.list.selected()}
            if not hosts and len(self._controller.hosts()) == 1:
                hosts = {self._controller.hosts()[0].id}
            chosen = hosts.pop() if len(hosts) == 1 else None
        return None if chosen is None else self._controller.host(chosen)

    def _scope_changed(self, scope: Scope) -> None:
        self.list.set_scope(scope)
        host = self.left.host()
        self._controller.watch_hosts(None if host is None else frozenset({host}))
        self._selection_changed()

    def _selection_changed(self) -> None:
        keys = self.list.selected()
        self.tabs.show_selection(keys)
        hosts = {host.id: host for host in self._controller.hosts()}
        vms = tuple(self.vm_commands.vms())
        host = self.current_host()
        rows, left = self.list.table.rowCount(), len(self._controller.copying.unfinished())
        problems = self.list.overview.problem_count()
        now = Situation(host=host, vms=vms, hosts=hosts, rows=rows, problems=problems, unfinished=left)
        self.actions_by_command.update(now)
        heading = plural("actions-pane.vms", len(vms)) if len(vms) > 1 else vms[0].name if vms else ""
        self.commands.setVisible(bool(hosts))
        self.commands.show_subject(heading, locked(vms, hosts))
        self.pane.show_titles("" if host is None else host.name, heading)
        self._count()
        self._look()

    def _count(self) -> None:
        self.counts.show(self.list.table.totals()[0], len(self.list.selected()))

    def _look(self) -> None:
        """Notify the controller of the VMs that are to be read in more detail and more often."""
        keys = self.list.selected()
        looked_at = set(self.vm_commands.windows)
        if len(keys) == 1:
            looked_at.update(keys)
        self._controller.look_at(frozenset(looked_at))

    def _host_wanted(self, host: HostId) -> None:
        picture = self._controller.host(host)
        if picture is not None:
            self.host_commands.reconnect_to(picture)

    def _choose_host(self, host: HostId) -> None:
        self.tree.show_hosts(self._controller.hosts())
        self.left.choose(host)

    def _popup(self, place: Place, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if place is Place.VM_MENU and self.list.current is self.list.matrix.view:
            self.list.matrix.view.fill_menu(menu)
        self.actions_by_command.fill(menu, place)
        menu.popup(point)

    def show_vm(self, key: VmKey) -> None:
        """Bring one VM into view and select it."""
        self.view_commands.show_vm(key)

    def _watch(self) -> None:
        self.statusBar().showMessage(outside.line(self.watch_list.toggle(self.list.selected())), 8000)

    def _alarm(self, alarm: Alarm) -> None:
        host = self._controller.host(alarm.vm.key.host)
        name = alarm.vm.key.host if host is None else host.name
        since = formats.clock(alarm.since, self._now())
        words = service_words.alarm(alarm.vm.name, name, since)
        self.banner.tell(alarm.vm.key, words)
        self.notifier.alarm(words)

    def _operations_shown(self, on: bool) -> None:
        self.strip.show_opened(on)
        self.view_commands.operations_shown(on)

    def _operations_wanted(self) -> None:
        self.come_to_the_front()
        self.centre.show_operations(True)

    def _begin(self, way: str) -> None:
        ways = {"add": self.host_commands.add, "import": self.host_commands.import_list, "demo": self._on_demo}
        ways[way]()

    def _palette(self) -> None:
        from hvgui.ui.commands.command_palette import CommandPalette

        vms = self.vm_commands
        more = palette_offers.offers_of(self._controller, vms.vms(), self.show_vm, self._choose_host, vms.open_settings)
        CommandPalette(self.actions_by_command, more, self).open()

    def _notify(self, operations: frozenset[OperationId]) -> None:
        self.notifier.follow(self.feed.pictures(operations))

    def _choose_preferences(self) -> None:
        from hvgui.ui.shell.preferences_dialog import PreferencesDialog

        say = self.statusBar().showMessage
        dialog = PreferencesDialog(self._preferences, self._places(), lambda words: say(words, 8000), self)
        dialog.accepted.connect(self._use_preferences)
        dialog.open()

    def _use_preferences(self) -> None:
        self._controller.set_refresh_interval(self._preferences.refresh_every or None)
        save_text.begin_at(self._preferences.export_folder)
        self.tray.settle(always=self._preferences.tray == "always")

    def come_to_the_front(self) -> None:
        """Show the window: a notification was clicked, or the program was started a second time."""
        self.closing.come_back()

    def session_ends(self) -> None:
        """The desktop session ends: nothing is asked, and what runs goes on at the next start."""
        self.last_session.remember()
        self.closing.session_ends()

    # --- status -------------------------------------------------------------------------------------------------

    def _vm_name(self, key: VmKey) -> str:
        vm = self._controller.vm(key)
        return text("vm.gone") if vm is None else vm.name

    # --- leaving ------------------------------------------------------------------------------------------------

    def dispose(self) -> None:
        """End the subscriptions and close the windows that belong to this one; the program is about to end."""
        self.vm_commands.close_windows()
        self.host_commands.close_windows()
        self.tools.close_windows()
        self.list.dispose()
        self.tray.hide()
        self._unhear()
        self._unsubscribe()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in _SHOWN_OR_NOT:
            # Hosts are read rarely while nobody can see the window.
            self._controller.set_visible(self.isVisible() and not self.isMinimized())
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        """Pass the request to close on: what runs is asked about first, then the program ends."""
        event.ignore()
        self.last_session.remember()
        self.closing.wanted()

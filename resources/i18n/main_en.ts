<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="app.name">
        <source>hvgui – Hyper-V hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="vm.gone">
        <source>(deleted virtual machine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.comma">
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.semicolon">
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.dash">
        <source>{first} – {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.about">
        <source>{subject}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.of">
        <source>{what} – {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.two-sentences">
        <source>{first} {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.reason">
        <source>{sentence} ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.percent">
        <source>{n}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.rate">
        <source>{size}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.speed">
        <source>{rate}, about {remaining} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.now">
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.ago">
        <source>{duration} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="format.seconds" numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} second</numerusform>
            <numerusform>{n} seconds</numerusform>
        </translation>
    </message>
    <message id="format.minutes" numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message id="format.hours" numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} hour</numerusform>
            <numerusform>{n} hours</numerusform>
        </translation>
    </message>
    <message id="format.days" numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message id="cell.spoken">
        <source>{header}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cell.blank">
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.ok">
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.cancel">
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.apply">
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.apply-anyway">
        <source>Apply Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.close">
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="menu.file">
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="menu.edit">
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="menu.action">
        <source>&amp;Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="submenu.new">
        <source>New</source>
        <translation>New</translation>
    </message>
    <message id="menu.view">
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="menu.help">
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.disabled-tip">
        <source>{tip}
Not available: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.tip-with-keys">
        <source>{tip} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.add-host.label">
        <source>A&amp;dd Host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.add-host.tip">
        <source>Add a Hyper-V host to this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.edit-host.label">
        <source>&amp;Edit Host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.edit-host.tip">
        <source>Change the address, port or sign-in of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.remove-host.label">
        <source>Remo&amp;ve Host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.remove-host.tip">
        <source>Remove the host from this list. The host itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.reconnect.label">
        <source>&amp;Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.reconnect.tip">
        <source>Connect to the host again. If the host rejected the sign-in, you can enter another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.refresh.label">
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.refresh.tip">
        <source>Reload the virtual machines from the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.settings.label">
        <source>Settin&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.settings.tip">
        <source>Open the settings of the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.services.label">
        <source>&amp;Integration Services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.services.tip">
        <source>Turn integration services on or off for one or more virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.start.label">
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.start.tip">
        <source>Start the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.turn-off.label">
        <source>Tur&amp;n Off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.turn-off.tip">
        <source>Turn off the virtual machine without shutting down the guest operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.shut-down.label">
        <source>Shut Do&amp;wn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.shut-down.tip">
        <source>Ask the guest operating system to shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.save.label">
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.save.tip">
        <source>Save the state of the virtual machine and stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.pause.label">
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.pause.tip">
        <source>Pause the virtual machine and keep its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.resume.label">
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.resume.tip">
        <source>Resume the paused virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.reset.label">
        <source>Rese&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.reset.tip">
        <source>Restart the virtual machine immediately without shutting down the guest operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.copy-files.label">
        <source>Copy &amp;Files to Guest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.copy-files.tip">
        <source>Copy files from this computer into the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.copy-text.label">
        <source>Cop&amp;y as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.copy-text.tip">
        <source>Copy the selected rows to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.select-all.label">
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.select-all.tip">
        <source>Select every virtual machine in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.find.label">
        <source>Fi&amp;lter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.find.tip">
        <source>Filter the list of virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.columns.label">
        <source>Colu&amp;mns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.columns.tip">
        <source>Choose the columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.show-tree.label">
        <source>&amp;Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.show-tree.tip">
        <source>Show or hide the Hosts pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.show-details.label">
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.show-details.tip">
        <source>Show or hide the Details pane below the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.show-actions.label">
        <source>Act&amp;ions</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.show-actions.tip">
        <source>Show or hide the Actions pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.show-operations.label">
        <source>&amp;Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.show-operations.tip">
        <source>Show the operations in place of the details, or go back to the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.next-pane.label">
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.next-pane.tip">
        <source>Move the keyboard focus to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.exit.label">
        <source>E&amp;xit</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.exit.tip">
        <source>Exit hvgui. While operations are running, hvgui asks what to do with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.about.label">
        <source>&amp;About hvgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.about.tip">
        <source>Show version and license information</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not.no-host">
        <source>Select a host first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not.no-hosts">
        <source>No host has been added yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not.no-vm">
        <source>Select a virtual machine first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not.one-vm">
        <source>Select only one virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not.no-rows">
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not.host-silent">
        <source>{host} is not responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not.state">
        <source>The current state of {vm} is “{state}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not.mixed-guests">
        <source>Windows and Linux guests use different paths. Select guests of one kind only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="actions-pane.title">
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="actions-pane.heading">
        <source>Actions for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="actions-pane.no-host">
        <source>No host selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="actions-pane.no-vm">
        <source>No virtual machine selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="actions-pane.vms" numerus="yes">
        <source>{n} virtual machines</source>
        <translation>
            <numerusform>{n} virtual machine</numerusform>
            <numerusform>{n} virtual machines</numerusform>
        </translation>
    </message>
    <message id="tree.title">
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="tree.all-hosts">
        <source>All hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="tree.all-hosts-tip">
        <source>Show the virtual machines of every host in one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="tree.no-hosts">
        <source>No hosts added</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="tree.hosts-live" numerus="yes">
        <source>{live} of {n} hosts connected</source>
        <translation>
            <numerusform>{live} of {n} host connected</numerusform>
            <numerusform>{live} of {n} hosts connected</numerusform>
        </translation>
    </message>
    <message id="tree.vms" numerus="yes">
        <source>{n} virtual machines</source>
        <translation>
            <numerusform>{n} virtual machine</numerusform>
            <numerusform>{n} virtual machines</numerusform>
        </translation>
    </message>
    <message id="tree.phase-and-reason">
        <source>{phase}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="tree.spoken">
        <source>{name}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host.tip">
        <source>{name} ({address})</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host.phase-since">
        <source>{phase} Since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host.system">
        <source>{caption} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host.as-of">
        <source>Last updated {time} ({age})</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase.connecting">
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase.live">
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase.lagging">
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase.gone">
        <source>Not responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase.refused">
        <source>Needs Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase.closed">
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase-meaning.connecting">
        <source>Connecting to the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase-meaning.live">
        <source>The host is responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase-meaning.lagging">
        <source>The host is responding more slowly than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase-meaning.gone">
        <source>The host is not responding. hvgui tries again automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase-meaning.silent">
        <source>The host did not respond in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase-meaning.refused">
        <source>The host rejected the connection. Check the sign-in, the certificate and the permissions, then choose Reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="phase-meaning.closed">
        <source>The connection is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.title">
        <source>Virtual Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.header">
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.heartbeat.ok-healthy">
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.heartbeat.ok-no-data">
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.heartbeat.ok-critical">
        <source>App critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.heartbeat.degraded">
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.heartbeat.paused">
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.heartbeat.disabled">
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.heartbeat.unknown">
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.heartbeat.no-contact">
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.heartbeat.lost">
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.heartbeat.error">
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.reason.ok-critical">
        <source>Application in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.reason.no-contact">
        <source>Never responded</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.reason.lost">
        <source>No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.reason.lost-since">
        <source>No response since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.reason.error">
        <source>Heartbeat error</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.reason.critical">
        <source>Health is critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.as-of">
        <source>As of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.not-read">
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.uptime.days">
        <source>{days} d {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.uptime.hours">
        <source>{hours} h {minutes} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-short.cpu">
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-short.memory">
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-short.version">
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-short.guest-os">
        <source>Guest OS</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="columns.fit">
        <source>Fit Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="columns.fit-tip">
        <source>Shows the columns that fit into the width of the window, as wide as their words need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="columns.also">
        <source>Also Sort By</source>
        <translation>Also Sort By</translation>
    </message>
    <message id="columns.also-tip">
        <source>Click to sort; Shift and click sorts by this column as well.</source>
        <translation>Click to sort; Shift and click sorts by this column as well.</translation>
    </message>
    <message id="columns.ranked">
        <source>{column}, sorted by as number {n}, {direction}</source>
        <translation>{column}, sorted by as number {n}, {direction}</translation>
    </message>
    <message id="columns.ascending">
        <source>ascending</source>
        <translation>ascending</translation>
    </message>
    <message id="columns.descending">
        <source>descending</source>
        <translation>descending</translation>
    </message>
    <message id="column.name">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.state">
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.heartbeat">
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.services">
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.cpu">
        <source>CPU Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.memory">
        <source>Assigned Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.uptime">
        <source>Uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.status">
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.version">
        <source>Configuration Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.guest-os">
        <source>Guest Operating System</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.notes">
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.name">
        <source>Display name. Names need not be unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.host">
        <source>Hyper-V host on which the virtual machine is located</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.state">
        <source>State of the virtual machine, such as Running, Off or Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.heartbeat">
        <source>Whether the guest is responding, and whether its applications report that they are healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.services">
        <source>Integration services in this order: shutdown, time synchronization, data exchange, heartbeat, backup, guest services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.cpu">
        <source>Processor usage of the virtual machine in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.memory">
        <source>Memory currently assigned to the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.uptime">
        <source>Time since the virtual machine was started (days.hours:minutes:seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.status">
        <source>Job that is running for the virtual machine, with its progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.version">
        <source>Configuration version of the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.guest-os">
        <source>Guest operating system as reported through Data Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.notes">
        <source>Notes from the settings of the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.name">
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.placeholder">
        <source>Filter: text, host:, state:, service:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.tip">
        <source>All terms must match. Use * as a wildcard, - to exclude a term, and quotation marks around a phrase.
name: host: os: notes: version: state: heartbeat: service:NAME=on/off/ok/trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.hint.unknown-word">
        <source>“{word}” is not a filter keyword and is searched for as text. Keywords: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.hint.unknown-value">
        <source>“{word}” is ignored because its value is not valid. Valid values: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.hint.unfinished">
        <source>“{word}” is ignored until you enter a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.filtered.title">
        <source>No virtual machines match the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.filtered.words" numerus="yes">
        <source>{n} virtual machines are hidden by “{filter}”.</source>
        <translation>
            <numerusform>{n} virtual machine is hidden by “{filter}”.</numerusform>
            <numerusform>{n} virtual machines are hidden by “{filter}”.</numerusform>
        </translation>
    </message>
    <message id="empty.filtered.button">
        <source>Clear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.connecting.title">
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.connecting.words">
        <source>Waiting for {hosts}. Virtual machines appear as soon as a host responds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.trouble.title">
        <source>Cannot show the virtual machines of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.trouble.button">
        <source>Reconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.no-vms.title">
        <source>No virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.no-vms.words">
        <source>The connected hosts have no virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="row.as-of">
        <source>Last updated {time} ({age}). {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="state.critical">
        <source>{state}-Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="state.critical-tip">
        <source>The host reports a critical state, usually because the storage of the virtual machine is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="power.unknown">
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="power.running">
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="power.off">
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="power.saved">
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="power.paused">
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="power.starting">
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="power.stopping">
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="power.saving">
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="power.pausing">
        <source>Pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="power.resuming">
        <source>Resuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="power.resetting">
        <source>Resetting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="power.other">
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat.ok-healthy">
        <source>OK (Applications Healthy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat.ok-no-data">
        <source>OK (No Application Data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat.ok-critical">
        <source>OK (Applications Critical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat.degraded">
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat.paused">
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat.disabled">
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat.unknown">
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat.no-contact">
        <source>No Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat.lost">
        <source>Lost Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat.error">
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-meaning.ok-healthy">
        <source>The guest is responding, and its applications report that they are healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-meaning.ok-no-data">
        <source>The guest is responding. Its applications do not report their health, which is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-meaning.ok-critical">
        <source>The guest is responding, but an application reports a critical state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-meaning.degraded">
        <source>The guest is responding with an older, compatible protocol. This is normal for Linux guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-meaning.paused">
        <source>The virtual machine is paused, so no heartbeat is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-meaning.none">
        <source>No heartbeat is expected while the virtual machine is off or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-meaning.disabled">
        <source>The Heartbeat service is turned off on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-meaning.unknown">
        <source>The heartbeat has not been loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-meaning.no-contact">
        <source>The guest has not responded since it was started. It may still be starting, or its heartbeat service may be missing or disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-meaning.lost">
        <source>The guest responded before, but has stopped responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-meaning.error">
        <source>The guest uses a heartbeat protocol that the host does not support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="services.not-read">
        <source>Not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="services.answering" numerus="yes">
        <source>{n} of {all} responding</source>
        <translation>
            <numerusform>{n} of {all} responding</numerusform>
            <numerusform>{n} of {all} responding</numerusform>
        </translation>
    </message>
    <message id="services.offered" numerus="yes">
        <source>{n} of {all} turned on</source>
        <translation>
            <numerusform>{n} of {all} turned on</numerusform>
            <numerusform>{n} of {all} turned on</numerusform>
        </translation>
    </message>
    <message id="services.item">
        <source>{service}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="services.line">
        <source>{service}: {setting}, {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="services.applying">
        <source>Changes are being applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="offered.on">
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="offered.off">
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="offered.none">
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.shutdown.name">
        <source>Operating system shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.shutdown.label">
        <source>Operating system &amp;shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.shutdown.aliases">
        <source>Also: Shutdown, Guest Shutdown Service (vmicshutdown; Linux: hv_utils)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.shutdown.purpose">
        <source>Lets you shut down or restart the guest from hvgui. If this service is off, use Save or Turn Off, or shut down in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.time-sync.name">
        <source>Time synchronization</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.time-sync.label">
        <source>&amp;Time synchronization</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.time-sync.aliases">
        <source>Also: Time Sync (vmictimesync; Linux: hv_utils)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.time-sync.purpose">
        <source>Sets the guest's clock from the host's clock. Turn it off for domain controllers, which take their time from the domain hierarchy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.kvp.name">
        <source>Data Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.kvp.label">
        <source>&amp;Data Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.kvp.aliases">
        <source>Also: Key-Value Pair Exchange, KVP (vmickvpexchange; Linux: hv_kvp_daemon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.kvp.purpose">
        <source>Reports the guest's operating system, name and IP addresses. If this service is off, they are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.heartbeat.name">
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.heartbeat.label">
        <source>&amp;Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.heartbeat.aliases">
        <source>Windows: vmicheartbeat; Linux: hv_utils</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.heartbeat.purpose">
        <source>Shows whether the guest is responding. If this service is off, a guest that hangs cannot be detected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.backup.name">
        <source>Backup (volume shadow copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.backup.label">
        <source>&amp;Backup (volume shadow copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.backup.aliases">
        <source>Also: volume snapshot, volume checkpoint, VSS (vmicvss; Linux: hv_vss_daemon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.backup.purpose">
        <source>Lets backups and production checkpoints capture a consistent state of the running guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.guest-services.name">
        <source>Guest services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.guest-services.label">
        <source>&amp;Guest services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.guest-services.aliases">
        <source>Also: Guest Service Interface (vmicguestinterface; Linux: hv_fcopy_daemon, from 6.10 hv_fcopy_uio_daemon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.guest-services.purpose">
        <source>Lets you copy files into the guest. Off by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.not-supported.guest">
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.not-supported.says">
        <source>This service is not available on this host or for this kind of guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.not-read.guest">
        <source>Not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.not-read.says">
        <source>The status of this service has not been loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.off.guest">
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.off.says">
        <source>Turned off on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.off.next">
        <source>To use the service, turn it on in Settings, Integration Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.vm-not-running.guest">
        <source>VM is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.vm-not-running.says">
        <source>No status is available while the virtual machine is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.ok.guest">
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.ok.says">
        <source>The service works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.ok-other-version.guest">
        <source>OK (older protocol)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.ok-other-version.says">
        <source>The service works with an older protocol, which is normal for Linux guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.no-contact.guest">
        <source>No Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.no-contact.says">
        <source>Turned on, but the guest has not responded since it was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.no-contact.next">
        <source>Wait until the guest has started. If the status stays the same, install or start the service in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.lost-contact.guest">
        <source>Lost Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.lost-contact.says">
        <source>The guest responded before, but has stopped responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.lost-contact.next">
        <source>Check that the guest is responding, then restart the service in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.incompatible.guest">
        <source>Incompatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.incompatible.says">
        <source>The guest uses a protocol that the host does not support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.incompatible.next">
        <source>Update Integration Services in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.paused.guest">
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.paused.says">
        <source>Not active while the virtual machine is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.error.guest">
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.error.says">
        <source>The host reports an error for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="meaning.error.next">
        <source>Turn the service off and on again. If the error remains, check the Hyper-V event logs on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about.host">
        <source>Host: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about.vm">
        <source>Virtual machine: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about.file">
        <source>File: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about.folder">
        <source>Folder: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about.switch">
        <source>Virtual switch {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about.program">
        <source>Program: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.name-unknown.failed">
        <source>The host name could not be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.name-unknown.next">
        <source>Check the spelling, or use the full name or the IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.unreachable.failed">
        <source>There was no response at this address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.unreachable.next">
        <source>Check that the host is running, that WinRM is enabled, and that the firewall allows port 5985 (HTTP) or 5986 (HTTPS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-hangs.failed">
        <source>The host accepted the connection but did not respond in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-hangs.next">
        <source>The host may be overloaded. hvgui tries again automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-hangs.next-command">
        <source>It may be very busy. Try again later, or give it more time with --timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.wire-lost.failed">
        <source>The connection to the host was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.wire-lost.next">
        <source>hvgui reconnects automatically. If this keeps happening, check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.wire-lost.next-command">
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-winrm.failed">
        <source>The service at this address and port is not WinRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-winrm.next">
        <source>Check the port. To set up WinRM, run “winrm quickconfig” on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-windows.failed">
        <source>A service other than Windows Remote Management responds at this address: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-windows.next">
        <source>Check address and port; Hyper-V hosts run Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.port-speaks-tls.failed">
        <source>This port expects HTTPS, and HTTP was spoken to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.port-speaks-tls.next">
        <source>Turn on HTTPS for this host, or use its HTTP port, usually 5985.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.port-speaks-plain.failed">
        <source>This port does not speak HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.port-speaks-plain.next">
        <source>Use the HTTPS port, usually 5986, or turn off HTTPS for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.sign-in-refused.failed">
        <source>The host rejected the sign-in: the user name or password is wrong, or this account is not allowed to sign in over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.sign-in-refused.next">
        <source>Choose Reconnect and enter the account again. hvgui does not retry automatically, so that the account is not locked out. For local accounts, see Diagnose Connection….</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.sign-in-refused.next-command">
        <source>Check the user name and the password. Each attempt counts towards locking the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-credentials.failed">
        <source>No password is saved for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-credentials.next">
        <source>Choose Reconnect and enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-credentials.next-command">
        <source>Give it on standard input with --password-stdin, or at the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.unsealed.failed">
        <source>A response that was not encrypted with the key of this session arrived, so hvgui did not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.unsealed.next">
        <source>Someone may be intercepting the connection. Reconnect; if this happens again, use HTTPS with a trusted certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.unsealed.next-command">
        <source>Somebody may be in between. If it stays, use --https with a certificate you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.encryption-refused.failed">
        <source>The host did not accept encrypted messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.encryption-refused.next">
        <source>Use HTTPS for this host, or check the configuration of its WinRM service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.clear-text-forbidden.failed">
        <source>hvgui did not send the password because the connection is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.clear-text-forbidden.next">
        <source>Use HTTPS for this host, or choose another sign-in method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.untrusted-certificate.failed">
        <source>The host's certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.untrusted-certificate.next">
        <source>Choose Certificate… to check and trust the certificate, or specify the CA file in Edit Host….</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.certificate-changed.failed">
        <source>The host shows another certificate than the trusted one. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.certificate-changed.next">
        <source>Trusted: {chosen}. Shown now: {offered}. Trust the new one only if it is the host's own: compare it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.auth-unavailable.failed">
        <source>This sign-in method is not available on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.auth-unavailable.next">
        <source>Choose another sign-in method, such as NTLM, or install the component named in the technical detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.auth-not-offered.failed">
        <source>This host does not offer {chosen} (it offers {offered}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.auth-not-offered.next">
        <source>Choose another way to sign in, or allow this one in the host's WinRM service. Nothing of the password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.ntlm-refused.failed">
        <source>This host does not accept NTLM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.ntlm-refused.next">
        <source>Choose Kerberos and address the host by its full name. Outside a domain, use a client certificate or Basic over HTTPS. Nothing of the password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.broken-reply.failed">
        <source>The host sent a response that hvgui could not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.broken-reply.next">
        <source>Try again. If the problem remains, report it with the technical detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.access-denied.failed">
        <source>The sign-in succeeded, but the host denied the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.access-denied.next">
        <source>Use an administrator of the host, or an account in both groups Remote Management Users and Hyper-V Administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-hyperv.failed">
        <source>Hyper-V is not installed on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-hyperv.next">
        <source>Check the address, or install the Hyper-V role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-hyperv-rights.failed">
        <source>The account can sign in but has no permission to view virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-hyperv-rights.next">
        <source>Add the account to the group “Hyper-V Administrators” on the host, then choose Reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-hyperv-rights.next-command">
        <source>Add it to the group “Hyper-V Administrators” on the host, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.busy.failed">
        <source>The host is too busy to process the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.busy.next">
        <source>hvgui tries again automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.busy.next-command">
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.too-large.failed">
        <source>The response exceeded the size limit of WinRM on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.too-large.next">
        <source>Select fewer virtual machines and try again. If you cannot, raise MaxEnvelopeSizekb in the host's WinRM configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-fault.failed">
        <source>The host reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-fault.next">
        <source>See the technical detail, and check the event log on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-supported-here.failed">
        <source>The version of Hyper-V on this host does not support this operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-supported-here.next">
        <source>Use a host with a newer version of Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.hyperv-service-down.failed">
        <source>The service Hyper-V Virtual Machine Management is not running on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.hyperv-service-down.next">
        <source>Start the service (vmms) on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-gone.failed">
        <source>The host is not responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-gone.next">
        <source>Try again when the host is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-gone.failed">
        <source>The virtual machine no longer exists on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-gone.next">
        <source>Refresh the list. The virtual machine may have been deleted or moved to another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.configuration-lost.failed">
        <source>The host lists this virtual machine and cannot read its configuration.</source>
        <translation>The host lists this virtual machine and cannot read its configuration.</translation>
    </message>
    <message id="trouble.configuration-lost.next">
        <source>Bring its storage or its configuration file back and refresh the host, or delete the virtual machine; its disks stay.</source>
        <translation>Bring its storage or its configuration file back and refresh the host, or delete the virtual machine; its disks stay.</translation>
    </message>
    <message id="trouble.vm-gone.next-command">
        <source>List the virtual machines again; it may have moved to another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.method-refused.failed">
        <source>The host rejected the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.method-refused.next">
        <source>See the return code in the technical detail, and check the Hyper-V event logs on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.failed-on-host.failed">
        <source>The host tried it and failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.failed-on-host.next">
        <source>Read the host's own words in the details. Its event log Hyper-V-VMMS may say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.value-refused.failed">
        <source>The host rejected one of the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.value-refused.next">
        <source>Compare the values with what the host and the virtual machine allow, and read the host's own words in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-supported-now.failed">
        <source>Hyper-V does not support this in the current state of the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-supported-now.next">
        <source>Turn the virtual machine off and try again. If the host rejects it then, too, this version of Hyper-V does not support it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-not-available.failed">
        <source>The host cannot work with the virtual machine now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-not-available.next">
        <source>See in the State and Status columns whether it is in a critical state or is being moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-not-available.next-command">
        <source>Check whether the virtual machine is in a critical state or is being moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-short-of-resources.failed">
        <source>The host lacks what the configuration of the virtual machine needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-short-of-resources.next">
        <source>Compare its memory and processors with what the host has free, and read the details for a part that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-file-missing.failed">
        <source>A file or folder that this needs is not on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-file-missing.next">
        <source>See in the details which one, and whether its disk or share is reachable from the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-file-denied.failed">
        <source>The host was denied access to a file or folder that this needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-file-denied.next">
        <source>Check the rights of the virtual machine and of the host's computer account there; on another server the host signs in with its own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-file-in-use.failed">
        <source>A file that this needs is in use on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-file-in-use.next">
        <source>Check whether a backup, a merge or another program is using the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.invalid-state.failed">
        <source>This operation is not allowed in the current state of the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.invalid-state.next">
        <source>Wait until the state change is complete, or change the state of the virtual machine first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-applied.failed">
        <source>The host reported success, but nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-applied.next">
        <source>Refresh and try again. If the problem remains, check the event log on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-applied.next-command">
        <source>Try again. If this happens again, check the event log of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.changed-meanwhile.failed">
        <source>Another user or program changed this value after it was loaded, so hvgui did not overwrite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.changed-meanwhile.next">
        <source>Check the current value, and repeat the change if it is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.job-failed.failed">
        <source>The host started the job, but the job failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.job-failed.next">
        <source>See the technical detail, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.job-too-long.failed">
        <source>The job on the host has not progressed for five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.job-too-long.next">
        <source>The result is shown here as soon as the job finishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.job-vanished.failed">
        <source>The host no longer reports the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.job-vanished.next">
        <source>Refresh to see the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.job-vanished.next-command">
        <source>List the virtual machine again to see what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.cannot-be-told.failed">
        <source>The response was lost, and nothing on the host shows whether the change was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.cannot-be-told.next">
        <source>Check the virtual machine. Repeat the change only if it was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.interrupted.failed">
        <source>The connection was lost in the middle: a part is done, and the virtual machine may have been left saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.interrupted.next">
        <source>Choose Retry to complete the change, or Restore to undo what was already done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.interrupted.next-command">
        <source>Check the current state, then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.stopped-partly.failed">
        <source>Only a part of the change was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.stopped-partly.next">
        <source>Check the virtual machine before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.checkpoint-not-named.failed">
        <source>The checkpoint was created, but it kept the name the host gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.checkpoint-not-named.next">
        <source>Retry gives it the name you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.checkpoint-not-named.next-command">
        <source>Name it with checkpoint rename.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.service-not-offered.failed">
        <source>This integration service is not available for this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.service-not-offered.next">
        <source>This host or this kind of guest does not support the service, so it cannot be turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.service-not-offered.next-command">
        <source>This host or this kind of guest does not support the service, so it cannot be turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-not-ready.failed">
        <source>The guest is not ready yet: its services have not all started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-not-ready.next">
        <source>Wait until the guest has started, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-locked.failed">
        <source>The guest rejected the request because a user is signed in and the session is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-locked.next">
        <source>Sign in to the guest and close its programs, or force the request. Forcing it discards unsaved work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.shutdown-in-progress.failed">
        <source>The guest is already shutting down or restarting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.shutdown-in-progress.next">
        <source>Wait until the guest has finished. If it does not finish, turn off the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-not-running.failed">
        <source>The virtual machine is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.vm-not-running.next">
        <source>Start the virtual machine, then copy the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-services-off.failed">
        <source>Guest services is turned off for this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-services-off.next">
        <source>Turn on Guest services in Settings, or only for this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-services-off.next-command">
        <source>Turn it on with services set, or give --turn-on for this copy only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-services-silent.failed">
        <source>Guest services is turned on, but the guest is not responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-services-silent.next">
        <source>Wait until the guest has started, then start the service in the guest (Windows: vmicguestinterface; Linux: hv_fcopy_daemon, from kernel 6.10 hv_fcopy_uio_daemon).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-services-unsupported.failed">
        <source>Guest services is not available for this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-services-unsupported.next">
        <source>Copy the files over the network instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.file-missing.failed">
        <source>The file no longer exists on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.file-missing.next">
        <source>Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.file-unreadable.failed">
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.file-unreadable.next">
        <source>Check the permissions of the file, and whether another program is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.choices-not-read.failed">
        <source>The file with saved choices is damaged, or of a newer version.</source>
        <translation>The file with saved choices is damaged, or of a newer version.</translation>
    </message>
    <message id="trouble.choices-not-read.next">
        <source>Correct the file at the place that is named, or remove the choices.</source>
        <translation>Correct the file at the place that is named, or remove the choices.</translation>
    </message>
    <message id="trouble.file-changed.failed">
        <source>The file changed while it was being copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.file-changed.next">
        <source>Copy the file again when no program is writing to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.is-folder.failed">
        <source>This folder contains no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.is-folder.next">
        <source>Empty folders are not created in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-local.failed">
        <source>The file is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-local.next">
        <source>Save the file to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.inside-another.failed">
        <source>The file is part of a message or an archive, not a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.inside-another.next">
        <source>Save it to this computer, or extract the archive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.name-not-legal.failed">
        <source>This file name cannot be used in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.name-not-legal.next">
        <source>Rename the file. Not allowed: \ / : * ? " &lt; &gt; |, reserved names such as CON, and, for Linux guests, characters that are not ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.path-not-legal.failed">
        <source>This is not a valid folder path for the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.path-not-legal.next">
        <source>Enter a full path of less than 260 characters, such as C:\Folder (Windows) or /folder (Linux).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.duplicate-name.failed">
        <source>Another selected file has the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.duplicate-name.next">
        <source>Copy these files separately into different folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.shell-refused.failed">
        <source>The host does not allow the WinRM remote shell that is needed to transfer the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.shell-refused.next">
        <source>Use an administrator of the host, and check AllowRemoteShellAccess in its WinRM configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.smb-unreachable.failed">
        <source>The file share (SMB) of the host is not responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.smb-unreachable.next">
        <source>Open port 445 on the host, or choose the remote shell in File ▸ File Transfer….</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.smb-refused.failed">
        <source>The file share (SMB) of the host denied access to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.smb-refused.next">
        <source>Use an administrator of the host, or enter another account for the share in File ▸ File Transfer….</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.smb-unencrypted.failed">
        <source>The host's file share cannot encrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.smb-unencrypted.next">
        <source>Turn on SMB 3 on the host, let files go through the remote shell, or allow unencrypted file transfer in the host's settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-a-file.failed">
        <source>This is a link or a special file, which cannot be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.not-a-file.next">
        <source>Copy the file it points to instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-disk-full.failed">
        <source>The host's disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-disk-full.next">
        <source>Free up space on that disk of the host. For a copy, you can also choose another folder for temporary files in File ▸ File Transfer….</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.staging-failed.failed">
        <source>The file could not be transferred to the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.staging-failed.next">
        <source>Check the free space on the host and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.hash-mismatch.failed">
        <source>The file on the host differs from the original (SHA-256).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.hash-mismatch.next">
        <source>Nothing was copied into the guest; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-disk-full.failed">
        <source>The guest's disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-disk-full.next">
        <source>Free up space in the guest, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-denied.failed">
        <source>The guest denied write access to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-denied.next">
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-file-in-use.failed">
        <source>The file is in use in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-file-in-use.next">
        <source>Close the file in the guest, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-path-refused.failed">
        <source>The guest rejected this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-path-refused.next">
        <source>Choose a shorter or simpler path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-not-connected.failed">
        <source>Guest services is not running in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-not-connected.next">
        <source>Start the service in the guest (Windows: vmicguestinterface; Linux: hv_fcopy_daemon, from kernel 6.10 hv_fcopy_uio_daemon).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-failed.failed">
        <source>The guest reported that the copy failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.guest-failed.next">
        <source>Check the logs in the guest, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.services-not-read.failed">
        <source>The integration services of this virtual machine have not been loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.services-not-read.next">
        <source>Wait until the host responds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.domain-controller.failed">
        <source>This virtual machine is a domain controller. A bulk change does not turn its time synchronization on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.domain-controller.next">
        <source>To include it, select the check box for this domain controller in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.kvp-name-missing.failed">
        <source>The item has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.kvp-name-missing.next">
        <source>Enter a name for the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.kvp-name-too-long.failed">
        <source>The name of the item is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.kvp-name-too-long.next">
        <source>Enter at most 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.kvp-value-too-long.failed">
        <source>The value of the item is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.kvp-value-too-long.next">
        <source>Shorten the value to 1,023 characters (Host to guest) or 8,191 characters (Host only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.kvp-text-not-legal.failed">
        <source>The item contains characters that Hyper-V cannot store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.kvp-text-not-legal.next">
        <source>Remove control characters from its name and value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.kvp-too-many.failed">
        <source>The virtual machine has the maximum of 128 items in this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.kvp-too-many.next">
        <source>Remove items that are no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.kvp-read-only.failed">
        <source>Items that the guest writes cannot be changed from the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.kvp-read-only.next">
        <source>Change the item in the guest, or add an item to the group “Host to guest”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-cluster.failed">
        <source>There is no failover cluster at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-cluster.next">
        <source>Check the address, or add the host with Add Host….</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.read-only.failed">
        <source>This host is connected as read-only, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.read-only.next">
        <source>Clear the read-only check box in Edit Host…, or use an account with permission to change virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.read-only-elsewhere.failed">
        <source>This host is the same computer as {detail}, which is read-only: nothing can be changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.read-only-elsewhere.next">
        <source>Allow changes in the settings of {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.journal-failed.failed">
        <source>The change was not sent, because the journal could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.journal-failed.next">
        <source>Check the free space and the permissions of hvgui's data folder (see File ▸ Preferences…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.program-error.failed">
        <source>An internal error occurred in hvgui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.program-error.next">
        <source>Report the problem with the technical detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="auth.ntlm">
        <source>NTLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="auth.kerberos">
        <source>Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="auth.credssp">
        <source>CredSSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="auth.basic">
        <source>Basic (HTTPS only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="auth.negotiate">
        <source>Negotiate (Kerberos, then NTLM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="auth.certificate">
        <source>Client certificate (HTTPS only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="auth.as-me">
        <source>As I am signed in (Kerberos)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="auth.as">
        <source>As {who} (Kerberos)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="auth.as-me-tip">
        <source>There is no Kerberos ticket on this computer: sign in to the domain, or run kinit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doing.start">
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doing.turn-off">
        <source>Turning off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doing.shut-down">
        <source>Shutting down</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doing.save">
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doing.pause">
        <source>Pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doing.resume">
        <source>Resuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doing.reset">
        <source>Resetting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="activity.set-services">
        <source>Applying services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="activity.copy-files">
        <source>Copying files… {n}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.waiting">
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.staging">
        <source>Copying to the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.copying">
        <source>Copying into the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.cleaning">
        <source>Removing temporary files from the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.applying">
        <source>Applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.reading-back">
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.turning-on">
        <source>Turning on Guest services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stage.restoring">
        <source>Restoring Guest services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.set-services">
        <source>Integration services of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.copy-files" numerus="yes">
        <source>Copy {n} files to {who}, {folder}</source>
        <translation>
            <numerusform>Copy {n} file to {who}, {folder}</numerusform>
            <numerusform>Copy {n} files to {who}, {folder}</numerusform>
        </translation>
    </message>
    <message id="operation.power">
        <source>{verb}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.data-exchange">
        <source>Data Exchange items of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation-and-more" numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} and {n} more</numerusform>
            <numerusform>{names} and {n} more</numerusform>
        </translation>
    </message>
    <message id="outcome.done">
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="outcome.failed">
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="outcome.unknown">
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="outcome.cancelled">
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="outcome-unknown.reason">
        <source>The connection was lost after the request was sent, so the result is not known. The next refresh shows the current state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="count.done" numerus="yes">
        <source>{n} done</source>
        <translation>
            <numerusform>{n} done</numerusform>
            <numerusform>{n} done</numerusform>
        </translation>
    </message>
    <message id="count.failed" numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} failed</numerusform>
            <numerusform>{n} failed</numerusform>
        </translation>
    </message>
    <message id="count.unknown" numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>{n} unknown</numerusform>
            <numerusform>{n} unknown</numerusform>
        </translation>
    </message>
    <message id="count.cancelled" numerus="yes">
        <source>{n} canceled</source>
        <translation>
            <numerusform>{n} canceled</numerusform>
            <numerusform>{n} canceled</numerusform>
        </translation>
    </message>
    <message id="count.open" numerus="yes">
        <source>{n} remaining</source>
        <translation>
            <numerusform>{n} remaining</numerusform>
            <numerusform>{n} remaining</numerusform>
        </translation>
    </message>
    <message id="operations.title">
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.empty">
        <source>No changes in this session. Changes that you make appear here with their results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.running" numerus="yes">
        <source>{n} running</source>
        <translation>
            <numerusform>{n} running</numerusform>
            <numerusform>{n} running</numerusform>
        </translation>
    </message>
    <message id="operations.failed" numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} failed</numerusform>
            <numerusform>{n} failed</numerusform>
        </translation>
    </message>
    <message id="operations.finished">
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.cancelling">
        <source>Canceling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.bytes">
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.cancel">
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.cancel-tip">
        <source>Cancel the steps that have not been sent to the host yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.retry">
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.retry-tip">
        <source>Retry the items that failed, were canceled or have an unknown result; each is checked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.copy">
        <source>Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.copy-tip">
        <source>Copy the operation and its results to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.clear">
        <source>Clear Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.clear-tip">
        <source>Remove finished operations from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.column.what">
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.column.progress">
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.column.result">
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.column.started">
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.why-not.cancel">
        <source>The selected operation is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.put-back">
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.put-back-tip">
        <source>Undo the part of the change that was already made</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.keep">
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message id="operations.keep-tip">
        <source>Leave what was created of the virtual machines as it is</source>
        <translation>Leave what was created of the virtual machines as it is</translation>
    </message>
    <message id="operations.take-back">
        <source>Take Back</source>
        <translation>Take Back</translation>
    </message>
    <message id="operations.create-again">
        <source>Create Again</source>
        <translation>Create Again</translation>
    </message>
    <message id="operations.delete-again">
        <source>Delete Again</source>
        <translation>Delete Again</translation>
    </message>
    <message id="operations.retry-asks">
        <source>“{what}” may have happened. Do it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.retry-asks-more">
        <source>The response of the host was lost, and nothing shows whether the change was made. If it was, it is made a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.retry-sure">
        <source>Do It Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.why-not.retry">
        <source>No item of the selected operation failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.why-not.none">
        <source>There are no operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.why-not.clear">
        <source>There are no finished operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="tab.summary">
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="thumbnail.none">
        <source>No thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="thumbnail.host-silent">
        <source>Host not responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="thumbnail.spoken">
        <source>Thumbnail of {vm}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.guest-os">
        <source>Guest OS</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.addresses">
        <source>IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.guest-name">
        <source>Computer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.uptime">
        <source>Uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.cpu">
        <source>CPU usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.memory">
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.created">
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.version">
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.services-version">
        <source>Integration services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.automatic">
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.notes">
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact-tip.addresses">
        <source>Reported by the guest through Data Exchange. Empty if that service is off or not responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="automatic.start.2">
        <source>Start: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="automatic.start.3">
        <source>Start: if previously running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="automatic.start.4">
        <source>Start: always</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="automatic.stop.2">
        <source>Stop: turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="automatic.stop.3">
        <source>Stop: save</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="automatic.stop.4">
        <source>Stop: shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory.free">
        <source>{memory} ({percent}% free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="memory.short">
        <source>{memory} ({percent}% below demand)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="summary.last-read">
        <source>Last known data. The host is not responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="summary.where">
        <source>{state} on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="summary.no-heartbeat">
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="summary.no-longer">
        <source>The host was removed from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="summary.no-hosts.title">
        <source>No hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="summary.no-hosts.words">
        <source>Add a host to see its virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="summary.many.button">
        <source>Integration Services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="summary.many.title" numerus="yes">
        <source>{n} virtual machines selected</source>
        <translation>
            <numerusform>{n} virtual machine selected</numerusform>
            <numerusform>{n} virtual machines selected</numerusform>
        </translation>
    </message>
    <message id="summary.many.state">
        <source>{n} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="summary.many.troubled" numerus="yes">
        <source>{n} have an integration service that is not responding.</source>
        <translation>
            <numerusform>{n} has an integration service that is not responding.</numerusform>
            <numerusform>{n} have an integration service that is not responding.</numerusform>
        </translation>
    </message>
    <message id="heartbeat-since.at">
        <source>Since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service-table.title">
        <source>Integration services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service-table.applying">
        <source>{setting} (applying…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.title">
        <source>Settings for {vm} on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.pages">
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.management">
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.applying">
        <source>applying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.not-offered">
        <source>This service is not available for this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.nothing-changed">
        <source>There are no changes to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.changes" numerus="yes">
        <source>{n} changes to apply</source>
        <translation>
            <numerusform>{n} change to apply</numerusform>
            <numerusform>{n} changes to apply</numerusform>
        </translation>
    </message>
    <message id="settings.will-turn-on">
        <source>Will be turned on when you apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.will-turn-off">
        <source>Will be turned off when you apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.changed-elsewhere">
        <source>Changed to “{setting}” outside this window after you edited it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.result">
        <source>{result}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.vm-gone">
        <source>This virtual machine no longer exists on the host. Nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.host-silent">
        <source>{host} is not responding. Settings cannot be changed until the host is connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.ask-elsewhere" numerus="yes">
        <source>{services} were changed outside this window after you edited them. Apply your changes anyway?</source>
        <translation>
            <numerusform>{services} was changed outside this window after you edited it. Apply your change anyway?</numerusform>
            <numerusform>{services} were changed outside this window after you edited them. Apply your changes anyway?</numerusform>
        </translation>
    </message>
    <message id="settings.ask-elsewhere-more">
        <source>Choose Cancel to keep the window open and check the current values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.services.title">
        <source>Integration Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.services.intro">
        <source>Select the services that you want Hyper-V to offer to this virtual machine. The guest operating system must also support them. The right side shows the status that the guest reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.services.group">
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.services.all-offered">
        <source>All services offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.services.some-offered">
        <source>Some services offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.remove-host.title">
        <source>Remove Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.remove-host.text">
        <source>Remove {host} from the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.remove-host.more" numerus="yes">
        <source>{n} virtual machines will no longer be listed. The host is not changed. A saved password is deleted.</source>
        <translation>
            <numerusform>{n} virtual machine will no longer be listed. The host is not changed. A saved password is deleted.</numerusform>
            <numerusform>{n} virtual machines will no longer be listed. The host is not changed. A saved password is deleted.</numerusform>
        </translation>
    </message>
    <message id="ask.remove-host.button">
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.turn-off.title">
        <source>Turn Off Virtual Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.turn-off.text" numerus="yes">
        <source>Are you sure you want to turn off {n} virtual machines?
{who}</source>
        <translation>
            <numerusform>Are you sure you want to turn off {who}?</numerusform>
            <numerusform>Are you sure you want to turn off {n} virtual machines?
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.turn-off.more">
        <source>Turning off is like unplugging the power: the guest operating system does not shut down, and unsaved work is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.turn-off.button">
        <source>Turn Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.shut-down.title">
        <source>Shut Down Virtual Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.shut-down.text" numerus="yes">
        <source>Are you sure you want to shut down {n} virtual machines?
{who}</source>
        <translation>
            <numerusform>Are you sure you want to shut down {who}?</numerusform>
            <numerusform>Are you sure you want to shut down {n} virtual machines?
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.shut-down.more">
        <source>hvgui asks the guest operating system to shut down. A guest that does not shut down keeps running; hvgui does not turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.shut-down.button">
        <source>Shut Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.reset.title">
        <source>Reset Virtual Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.reset.text" numerus="yes">
        <source>Are you sure you want to reset {n} virtual machines?
{who}</source>
        <translation>
            <numerusform>Are you sure you want to reset {who}?</numerusform>
            <numerusform>Are you sure you want to reset {n} virtual machines?
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.reset.more">
        <source>The virtual machine restarts immediately. The guest operating system does not shut down, and unsaved work is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.reset.button">
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.title" numerus="yes">
        <source>Integration Services of {n} Virtual Machines</source>
        <translation>
            <numerusform>Integration Services of {n} Virtual Machine</numerusform>
            <numerusform>Integration Services of {n} Virtual Machines</numerusform>
        </translation>
    </message>
    <message id="many.intro">
        <source>A partly filled check box means that the selected virtual machines have different settings. Check boxes that you do not change have no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.left-out" numerus="yes">
        <source>{n} cannot be changed now because their hosts are not responding or they no longer exist.</source>
        <translation>
            <numerusform>{n} cannot be changed now because its host is not responding or it no longer exists.</numerusform>
            <numerusform>{n} cannot be changed now because their hosts are not responding or they no longer exist.</numerusform>
        </translation>
    </message>
    <message id="many.on" numerus="yes">
        <source>on for {n} of {all}</source>
        <translation>
            <numerusform>on for {n} of {all}</numerusform>
            <numerusform>on for {n} of {all}</numerusform>
        </translation>
    </message>
    <message id="many.will-turn-on" numerus="yes">
        <source>Apply turns {service} on for {n} virtual machines.</source>
        <translation>
            <numerusform>Apply turns {service} on for {n} virtual machine.</numerusform>
            <numerusform>Apply turns {service} on for {n} virtual machines.</numerusform>
        </translation>
    </message>
    <message id="many.will-turn-off" numerus="yes">
        <source>Apply turns {service} off for {n} virtual machines.</source>
        <translation>
            <numerusform>Apply turns {service} off for {n} virtual machine.</numerusform>
            <numerusform>Apply turns {service} off for {n} virtual machines.</numerusform>
        </translation>
    </message>
    <message id="drop.copy" numerus="yes">
        <source>Copy {n} files ({size}) to {vm}</source>
        <translation>
            <numerusform>Copy {n} file ({size}) to {vm}</numerusform>
            <numerusform>Copy {n} files ({size}) to {vm}</numerusform>
        </translation>
    </message>
    <message id="drop.left-out" numerus="yes">
        <source>{n} files cannot be copied and are skipped.</source>
        <translation>
            <numerusform>{n} file cannot be copied and is skipped.</numerusform>
            <numerusform>{n} files cannot be copied and are skipped.</numerusform>
        </translation>
    </message>
    <message id="drop.services-off">
        <source>Guest services is turned off. You can turn it on for this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="drop.no-vm">
        <source>Drop the files on a virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="drop.nothing">
        <source>There are no files to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="drop.and-more" numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>And {n} more.</numerusform>
            <numerusform>And {n} more.</numerusform>
        </translation>
    </message>
    <message id="copy.title">
        <source>Copy Files to Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.choose">
        <source>Select Files and Folders to Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.choose-button">
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.choose-name">
        <source>Names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.head" numerus="yes">
        <source>Copy {n} files ({size}) to {who}</source>
        <translation>
            <numerusform>Copy {n} file ({size}) to {who}</numerusform>
            <numerusform>Copy {n} files ({size}) to {who}</numerusform>
        </translation>
    </message>
    <message id="copy.left-out" numerus="yes">
        <source>{n} of the selected items cannot be copied. See the Remark column.</source>
        <translation>
            <numerusform>{n} of the selected items cannot be copied. See the Remark column.</numerusform>
            <numerusform>{n} of the selected items cannot be copied. See the Remark column.</numerusform>
        </translation>
    </message>
    <message id="copy.files">
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.folder">
        <source>&amp;Folder in the guest:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.becomes">
        <source>First file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.create-folders">
        <source>Create &amp;missing folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.turn-on">
        <source>&amp;Turn on Guest services for this copy, then turn it off again</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.turn-on-tip">
        <source>hvgui restores the setting even if the copy fails or is canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.one-way">
        <source>Files are transferred to the host first and then copied into the guest. Copying files from a guest is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.nothing">
        <source>None of the selected items can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.no-guest">
        <source>None of the selected guests can receive files now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.services-off" numerus="yes">
        <source>Guest services is turned off for all {n} guests. Select the check box above to turn it on for this copy.</source>
        <translation>
            <numerusform>Guest services is turned off. Select the check box above to turn it on for this copy.</numerusform>
            <numerusform>Guest services is turned off for all {n} guests. Select the check box above to turn it on for this copy.</numerusform>
        </translation>
    </message>
    <message id="copy.button">
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.column.file">
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.column.size">
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.column.remark">
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.staging">
        <source>&amp;File transfer method:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.staging-tip">
        <source>Files are transferred to the host's disk before they are copied into a guest. The file share is faster and needs port 445.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.read-only">
        <source>Read-o&amp;nly: do not change anything on this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.read-only-tip">
        <source>You can view everything, but you cannot change settings, start or stop virtual machines, or copy files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.address">
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.address-example">
        <source>hv01.example.com or 192.0.2.10</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.port">
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.https">
        <source>Use &amp;HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.https-tip">
        <source>With HTTPS, hvgui checks the certificate of the host. Over HTTP, NTLM, Kerberos and CredSSP encrypt the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.auth">
        <source>&amp;Sign in with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.user">
        <source>&amp;User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.user-example">
        <source>DOMAIN\user, user@domain or HOST\user</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.password">
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.password-kept">
        <source>(unchanged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.remember">
        <source>&amp;Remember the password in {keyring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.session-only">
        <source>The password is saved for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.session-only-tip">
        <source>No keyring was found on this computer. Passwords are never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.needs-address">
        <source>Enter the name or address of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.address-is-url">
        <source>Enter only the name or address, without “http://” and without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.address-not-legal">
        <source>“{address}” is not a valid host name or IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.address-taken">
        <source>{address} is already in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.basic-needs-https">
        <source>Basic authentication does not encrypt the password and is allowed only over HTTPS. Select Use HTTPS, or choose NTLM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.needs-user">
        <source>Enter a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.needs-password">
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.staging-way.auto">
        <source>Automatic: file share, then remote shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.staging-way.smb">
        <source>File share only (SMB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.staging-way.shell">
        <source>Remote shell only (WinRM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.add.title">
        <source>Add Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.add.intro">
        <source>Connect to a Hyper-V host over WinRM. The account must be an administrator of the host, or a member of both Remote Management Users and Hyper-V Administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.add.button">
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.edit.title">
        <source>Edit Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.edit.intro">
        <source>Change how hvgui connects to this host. hvgui reconnects when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.edit.button">
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.reconnect.title">
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.reconnect.intro">
        <source>Enter the account for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.reconnect.button">
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="status.vms" numerus="yes">
        <source>{n} VMs</source>
        <translation>
            <numerusform>{n} VM</numerusform>
            <numerusform>{n} VMs</numerusform>
        </translation>
    </message>
    <message id="status.and-selected">
        <source>{vms}, {n} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="status.as-of">
        <source>Last updated {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="status.silent-tip">
        <source>Select the first of these hosts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="status.silent-hosts" numerus="yes">
        <source>{n} hosts not connected</source>
        <translation>
            <numerusform>1 host not connected</numerusform>
            <numerusform>{n} hosts not connected</numerusform>
        </translation>
    </message>
    <message id="about-box.title">
        <source>About hvgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about-box.name">
        <source>hvgui {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about-box.words">
        <source>A desktop manager for Hyper-V hosts and their integration services. MIT License.
Hyper-V is a trademark of Microsoft. hvgui is not made by Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about-box.facts">
        <source>Python {python}, Qt {qt}, PySide {binding}
{system}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.shutdown.short">
        <source>Shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.time-sync.short">
        <source>Time sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.kvp.short">
        <source>Data Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.heartbeat.short">
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.backup.short">
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="service.guest-services.short">
        <source>Guest services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.copy">
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.heartbeat">
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.version-and-generation">
        <source>{version}, Generation {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="fact.generation-only">
        <source>Generation {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="strip.title">
        <source>Heartbeat, last {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="strip.title-unknown">
        <source>Heartbeat, last {duration}; no data before {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cause.vm-critical.many" numerus="yes">
        <source>{n} virtual machines are in a critical state</source>
        <translation>
            <numerusform>{n} virtual machine is in a critical state</numerusform>
            <numerusform>{n} virtual machines are in a critical state</numerusform>
        </translation>
    </message>
    <message id="cause.guest-silent.many" numerus="yes">
        <source>{n} guests are not responding</source>
        <translation>
            <numerusform>{n} guest is not responding</numerusform>
            <numerusform>{n} guests are not responding</numerusform>
        </translation>
    </message>
    <message id="cause.guest-error.many" numerus="yes">
        <source>{n} heartbeats report an error</source>
        <translation>
            <numerusform>{n} heartbeat reports an error</numerusform>
            <numerusform>{n} heartbeats report an error</numerusform>
        </translation>
    </message>
    <message id="cause.no-contact.many" numerus="yes">
        <source>No contact with {n} guests</source>
        <translation>
            <numerusform>No contact with {n} guest</numerusform>
            <numerusform>No contact with {n} guests</numerusform>
        </translation>
    </message>
    <message id="cause.application.many" numerus="yes">
        <source>Applications of {n} guests report a critical state</source>
        <translation>
            <numerusform>Applications of {n} guest report a critical state</numerusform>
            <numerusform>Applications of {n} guests report a critical state</numerusform>
        </translation>
    </message>
    <message id="causes.title">
        <source>What needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="causes.tip">
        <source>Select these virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="causes.host-tip">
        <source>Show the virtual machines of this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="details.attention">
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="causes.well.title">
        <source>Nothing needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="causes.well.words" numerus="yes">
        <source>{n} virtual machines, {hosts}. Select one to see its details, or drop files on its row to copy them into the guest.</source>
        <translation>
            <numerusform>{n} virtual machine, {hosts}. Select it to see its details, or drop files on its row to copy them into the guest.</numerusform>
            <numerusform>{n} virtual machines, {hosts}. Select one to see its details, or drop files on its row to copy them into the guest.</numerusform>
        </translation>
    </message>
    <message id="causes.hosts" numerus="yes">
        <source>{n} hosts</source>
        <translation>
            <numerusform>{n} host</numerusform>
            <numerusform>{n} hosts</numerusform>
        </translation>
    </message>
    <message id="cause.button.start">
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cause.button.resume">
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cause.button.service-on">
        <source>Turn On Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cause.button.doctor">
        <source>Diagnose Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="details.none">
        <source>No selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="causes.silent-host">
        <source>{host}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="outcome.rejected">
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="count.rejected" numerus="yes">
        <source>{n} rejected</source>
        <translation>
            <numerusform>{n} rejected</numerusform>
            <numerusform>{n} rejected</numerusform>
        </translation>
    </message>
    <message id="operations.and-reasons" numerus="yes">
        <source>{reason} And {n} other reasons.</source>
        <translation>
            <numerusform>{reason} And {n} other reason.</numerusform>
            <numerusform>{reason} And {n} other reasons.</numerusform>
        </translation>
    </message>
    <message id="operations.undone">
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.partly-undone">
        <source>Partly undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.undoes">
        <source>Undo: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.one-thing">
        <source>{what}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.service-on">
        <source>{service} on, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.service-off">
        <source>{service} off, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operation.services-on" numerus="yes">
        <source>{n} services on, {who}</source>
        <translation>
            <numerusform>{n} service on, {who}</numerusform>
            <numerusform>{n} services on, {who}</numerusform>
        </translation>
    </message>
    <message id="operation.services-off" numerus="yes">
        <source>{n} services off, {who}</source>
        <translation>
            <numerusform>{n} service off, {who}</numerusform>
            <numerusform>{n} services off, {who}</numerusform>
        </translation>
    </message>
    <message id="operations.undo">
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.undo-tip">
        <source>Compare what the operation has changed with the current values, and restore the previous ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.undo-n" numerus="yes">
        <source>Undo {n} Changes…</source>
        <translation>
            <numerusform>Undo {n} Change…</numerusform>
            <numerusform>Undo {n} Changes…</numerusform>
        </translation>
    </message>
    <message id="operations.in-journal">
        <source>Show in Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.in-journal-tip">
        <source>Show the entries of the operation in the change journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.in-journal-n" numerus="yes">
        <source>Show {n} Entries in Journal</source>
        <translation>
            <numerusform>Show {n} Entry in Journal</numerusform>
            <numerusform>Show {n} Entries in Journal</numerusform>
        </translation>
    </message>
    <message id="operations.why">
        <source>Diagnose Integration Services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.why-tip">
        <source>Find out why an integration service of the virtual machine does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.remove">
        <source>Remove from List</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.remove-tip">
        <source>Remove the operation from this list; the journal keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.why-not.undo">
        <source>Nothing of the selected operation is left to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.why-not.journal">
        <source>The journal has no entry of the selected operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.why-not.why">
        <source>The selected line is not about a virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.why-not.running">
        <source>The selected operation has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.why-not.nothing-half">
        <source>No change of the selected operation is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.why-not.nothing-made">
        <source>The selected operation has left no virtual machine half created.</source>
        <translation>The selected operation has left no virtual machine half created.</translation>
    </message>
    <message id="operations.why-not.no-existing">
        <source>No file of the selected operation existed in a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.menu-tip">
        <source>Choose filter words (Alt+Down in the box)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.not-understood">
        <source>Filter not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.menu">
        <source>Filter Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.key.state">
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.key.heartbeat">
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.key.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.key.tag">
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.key.owner">
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.key.role">
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.key.os">
        <source>Guest OS</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.key.version">
        <source>Configuration Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.key.service">
        <source>Integration Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.answer.trouble">
        <source>Not Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.answer.off">
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.answer.on">
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.answer.ok">
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="filter.answer.silent">
        <source>Not Responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.menu">
        <source>Sa&amp;ved Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="grouping.menu">
        <source>&amp;Group By</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="grouping.none">
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="grouping.host">
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="grouping.state">
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="grouping.heartbeat">
        <source>Heart&amp;beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="grouping.owner">
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="grouping.role">
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="grouping.no-heartbeat">
        <source>No heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="grouping.no-owner">
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="grouping.no-role">
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="grouping.heading">
        <source>Group {title}, {n} virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.button">
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.tip">
        <source>Saved filters, columns and orders of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.save">
        <source>Save This View…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.save-title">
        <source>Save View</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.save-button">
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.note">
        <source>The filter, the columns, the order and the groups of the list are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.edit">
        <source>Change “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.update">
        <source>Save What Is Shown Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.rename">
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.rename-title">
        <source>Rename the View {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.left">
        <source>Move Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.right">
        <source>Move Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.delete">
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="views.chip-tip">
        <source>Saved view: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

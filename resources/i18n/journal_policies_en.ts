<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="view.list">
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="view.list-tip">
        <source>One row per virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="view.matrix">
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="view.matrix-tip">
        <source>One cell per virtual machine and integration service</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="view.pending">
        <source>{name} ({n} pending)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.matrix.label">
        <source>Service Matri&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.matrix.tip">
        <source>Show the services of all virtual machines in one table, and turn many on or off at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.why.label">
        <source>&amp;Diagnose Integration Services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.why.tip">
        <source>Find out why an integration service does not work and what to do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.journal.label">
        <source>Change &amp;Journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.journal.tip">
        <source>View, search, export and undo recorded changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.undo.label">
        <source>&amp;Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.undo.tip">
        <source>Restore what the last operation has changed, after a comparison with the current values</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.data-exchange.label">
        <source>Data E&amp;xchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.data-exchange.tip">
        <source>Show the Data Exchange items of the guest and the host, and edit those of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.labels.label">
        <source>T&amp;ags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.labels.tip">
        <source>Edit tags, owner and role. They are stored with the virtual machine and can be used in filters and policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.heartbeat-history.label">
        <source>Hear&amp;tbeat History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.heartbeat-history.tip">
        <source>Show the recent heartbeat of all virtual machines, the least healthy first</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.watch.label">
        <source>Watch Heart&amp;beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.watch.tip">
        <source>Notify me when a selected virtual machine stops responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.policies.label">
        <source>&amp;Policies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.policies.tip">
        <source>Define which services are on or off on which virtual machines, and see the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.service-shutdown">
        <source>Shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.service-time-sync">
        <source>Time Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.service-kvp">
        <source>Data Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.service-heartbeat">
        <source>Heartbeat Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.service-backup">
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.service-guest-services">
        <source>Guest Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.service-shutdown">
        <source>Operating system shutdown: lets you shut down the guest from hvgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.service-time-sync">
        <source>Time synchronization: sets the guest's clock from the host's clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.service-kvp">
        <source>Data Exchange: reports the guest's operating system, name and IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.service-heartbeat">
        <source>Heartbeat: shows whether the guest is responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.service-backup">
        <source>Backup (volume shadow copy): consistent backups and production checkpoints of the running guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.service-guest-services">
        <source>Guest services: lets you copy files into the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.title">
        <source>Service Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.help">
        <source>Space changes the selected cells, + turns them on, − turns them off, Delete discards the change. Nothing is sent to the hosts until you choose Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.help-short">
        <source>Click a check box or press Space to change it; + turns on, − turns off, Delete discards the change. Nothing is sent to the hosts until you choose Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.cell">
        <source>{setting}, {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.cell-arrow">
        <source>→ {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.cell-wished">
        <source>{now} → {wanted}, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.pending" numerus="yes">
        <source>{n} changes pending on {vms}.</source>
        <translation>
            <numerusform>{n} change pending on {vms}.</numerusform>
            <numerusform>{n} changes pending on {vms}.</numerusform>
        </translation>
    </message>
    <message id="matrix.vms" numerus="yes">
        <source>{n} virtual machines</source>
        <translation>
            <numerusform>{n} virtual machine</numerusform>
            <numerusform>{n} virtual machines</numerusform>
        </translation>
    </message>
    <message id="matrix.elsewhere" numerus="yes">
        <source>{n} of them were changed outside hvgui.</source>
        <translation>
            <numerusform>{n} of them was changed outside hvgui.</numerusform>
            <numerusform>{n} of them were changed outside hvgui.</numerusform>
        </translation>
    </message>
    <message id="matrix.refused" numerus="yes">
        <source>{n} cells were not changed because the service is not available.</source>
        <translation>
            <numerusform>{n} cell was not changed because the service is not available.</numerusform>
            <numerusform>{n} cells were not changed because the service is not available.</numerusform>
        </translation>
    </message>
    <message id="matrix.nothing-pending">
        <source>There are no pending changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.nothing-selected">
        <source>Select cells or virtual machines first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.preview">
        <source>Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.preview-tip">
        <source>Show every setting that Apply would change, and what is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.discard">
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.discard-tip">
        <source>Discard the pending changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.apply">
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.apply-tip">
        <source>Send the pending changes to the hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.menu.on">
        <source>Turn On</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.menu.off">
        <source>Turn Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.menu.leave">
        <source>Discard Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.menu.why">
        <source>Diagnose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.column.on">
        <source>Turn On {service} for {n} Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.column.off">
        <source>Turn Off {service} for {n} Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.column.leave">
        <source>Discard Changes to {service} for {n} Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.all.on">
        <source>Turn On {service} for All {n} Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.all.off">
        <source>Turn Off {service} for All {n} Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.all.leave">
        <source>Discard Changes to {service} for All {n} Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="save.csv">
        <source>Spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="save.json">
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="save.txt">
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="save.toml">
        <source>Policies (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="save.failed">
        <source>The file {path} could not be saved. Check that the folder exists and that you have permission to write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.title">
        <source>Preview of Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.reading">
        <source>Loading current settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.table">
        <source>Affected settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.nothing">
        <source>There are no changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.nothing-to-apply">
        <source>There are no changes to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.apply" numerus="yes">
        <source>&amp;Apply {n} Changes</source>
        <translation>
            <numerusform>&amp;Apply {n} Change</numerusform>
            <numerusform>&amp;Apply {n} Changes</numerusform>
        </translation>
    </message>
    <message id="preview.export">
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.export-title">
        <source>Export the Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.export-name">
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.because">
        <source>Required by the policy “{policy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.script">
        <source>Equivalent PowerShell script</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.script-says">
        <source>This PowerShell script makes the same changes as Apply. Names and identifiers are passed as data and are never executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.filter-label">
        <source>Sho&amp;w:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.filter-name">
        <source>Items to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.guard-title">
        <source>Domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.guard-tick">
        <source>Change the time synchronization of {vm} anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.report">
        <source>Preview of changes: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.report-line">
        <source>{verdict}: {vm} on {host}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.tab.changes">
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.tab.script">
        <source>PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.filter.all">
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.filter.changes">
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.filter.refused">
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.filter.agrees">
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.column.verdict">
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.column.vm">
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.column.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.column.service">
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.column.now">
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.column.then">
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.column.remark">
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.title">
        <source>Integration Services Diagnostics for {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.command">
        <source>Command to run in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.next">
        <source>Next step: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.evidence">
        <source>Based on: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.spoken">
        <source>{title}. {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.inside">
        <source>In the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.switch-off">
        <source>To turn off the service in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.switch-on">
        <source>To turn on the service again</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.button">
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.button-tip">
        <source>Diagnose {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.title">
        <source>Change Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.search">
        <source>Search the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.count" numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} entry</numerusform>
            <numerusform>{n} entries</numerusform>
        </translation>
    </message>
    <message id="journal-window.nothing">
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.undoes">
        <source>undoes entry {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.undo">
        <source>&amp;Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.undo-tip">
        <source>Show what would be restored for the selected entries. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.export">
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.export-tip">
        <source>Export the selected entries, or all entries that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.export-title">
        <source>Export the Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.older">
        <source>Show &amp;Older Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.older-tip">
        <source>Load older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.why-not.none">
        <source>Select entries first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.empty.title">
        <source>No changes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.empty.words">
        <source>hvgui records every change here before it is sent to the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.none.title">
        <source>No matching entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.none.words">
        <source>Try other search words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.off.title">
        <source>The journal is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.off.words">
        <source>hvgui does not record changes in the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.title">
        <source>Undo Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.nothing-left">
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.nothing-left-more">
        <source>Services, settings and Data Exchange items that were changed since hvgui was started can be undone here. Earlier changes are in View ▸ Change Journal….</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.reading">
        <source>Loading current values from the hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.intro">
        <source>Undo restores the previous values. It is a new change and is recorded in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.conflicts" numerus="yes">
        <source>{n} settings were changed by another user or program since then. They are restored only if you select them.</source>
        <translation>
            <numerusform>{n} setting was changed by another user or program since then. It is restored only if you select it.</numerusform>
            <numerusform>{n} settings were changed by another user or program since then. They are restored only if you select them.</numerusform>
        </translation>
    </message>
    <message id="undo.tick">
        <source>Select to overwrite the current value</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.button">
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.button-n" numerus="yes">
        <source>Undo {n} Changes</source>
        <translation>
            <numerusform>Undo {n} Change</numerusform>
            <numerusform>Undo {n} Changes</numerusform>
        </translation>
    </message>
    <message id="undo.nothing">
        <source>Select at least one item to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.column.vm">
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.column.what">
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.column.before">
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.column.left">
        <source>Set by hvgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.column.now">
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.column.state">
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.title">
        <source>Data Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.search">
        <source>Search names and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.add">
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.add-tip">
        <source>Add an item on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.change">
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.change-tip">
        <source>Edit the value of the selected host item</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.remove">
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.remove-tip">
        <source>Remove the selected host items</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.copy">
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.copy-tip">
        <source>Copy the selected items as text. If none are selected, all are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.copy-json">
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.copy-json-tip">
        <source>Copy the selected items as JSON. If none are selected, all are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.refresh">
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.refresh-tip">
        <source>Reload all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.column.name">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.column.value">
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.none.title">
        <source>Select one virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.none.words">
        <source>This tab shows the items that the guest and the host exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.reading.title">
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.reading.words">
        <source>Loading items from the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.nothing.title">
        <source>No items</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.nothing.words">
        <source>The guest reports no items. It may not be running, or Data Exchange may be off or not responding. You can still add host items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.why-not.guest">
        <source>Guest items can only be changed in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.why-not.none">
        <source>Select a host item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.why-not.empty">
        <source>There are no items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.item.add">
        <source>Add Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.item.change">
        <source>Edit Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.item.save">
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.item.exists">
        <source>An item named “{name}” already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.item.length">
        <source>{n} of {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.field.pool">
        <source>&amp;Group:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.field.name">
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.field.value">
        <source>&amp;Value:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.ask-remove.title">
        <source>Remove Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.ask-remove.text">
        <source>Remove {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.ask-remove.more">
        <source>The journal records the values, so you can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.title">
        <source>Tags of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.intro">
        <source>Tags, owner and role are stored in the configuration of the virtual machine, as items that the guest cannot see. You can use them in filters and policies, for example tag:production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.save">
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.differs">
        <source>(different values; not changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.controller">
        <source>domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.controller-says">
        <source>Time synchronization of this domain controller is then changed in bulk only if you select it explicitly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.field.tags">
        <source>&amp;Tags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.field.owner">
        <source>&amp;Owner:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.field.role">
        <source>&amp;Role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.example.tags">
        <source>production, web</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.example.owner">
        <source>name or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.example.role">
        <source>domain controller, database</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="watch.on" numerus="yes">
        <source>You will be notified when one of {n} virtual machines stops responding.</source>
        <translation>
            <numerusform>You will be notified when {n} virtual machine stops responding.</numerusform>
            <numerusform>You will be notified when one of {n} virtual machines stops responding.</numerusform>
        </translation>
    </message>
    <message id="watch.off" numerus="yes">
        <source>{n} virtual machines are no longer watched.</source>
        <translation>
            <numerusform>{n} virtual machine is no longer watched.</numerusform>
            <numerusform>{n} virtual machines are no longer watched.</numerusform>
        </translation>
    </message>
    <message id="alarm.show">
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="alarm.dismiss">
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="alarm.more" numerus="yes">
        <source>({n} more)</source>
        <translation>
            <numerusform>({n} more)</numerusform>
            <numerusform>({n} more)</numerusform>
        </translation>
    </message>
    <message id="heartbeat-history.title">
        <source>Heartbeat History</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.last">
        <source>Last {n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.hours">
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.hours-label">
        <source>&amp;Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.legend">
        <source>Half height: responding. Full height: not responding. Three quarters: an application or the heartbeat reports a problem. Low bar: off, saved or paused. Thin line: no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.part">
        <source>{what} {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.span">
        <source>{what}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.spoken">
        <source>Heartbeat of the last {duration}: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.column.vm">
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.column.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.column.heartbeat">
        <source>Current Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.column.trouble">
        <source>Time with Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.column.history">
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.title">
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.drift">
        <source>Policy compliance of the virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.no-word">
        <source>Not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.new">
        <source>Policy {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.add">
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.add-tip">
        <source>Add a policy at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.remove">
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.remove-tip">
        <source>Remove the selected policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.up">
        <source>Move Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.up-tip">
        <source>Apply the selected policy earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.down">
        <source>Move Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.down-tip">
        <source>Apply the selected policy later</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.load">
        <source>&amp;Load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.load-tip">
        <source>Load policies from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.load-title">
        <source>Load Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.save">
        <source>&amp;Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.save-tip">
        <source>Save the policies to a TOML file, for example for version control</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.save-title">
        <source>Save Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.preview">
        <source>Pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.preview-tip">
        <source>Show every setting that the policies would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.needs-name">
        <source>Enter a name for the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.name-taken">
        <source>A policy named “{name}” already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.says-nothing">
        <source>The policy does not configure any service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.nobody">
        <source>The policy does not apply to any virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.counts" numerus="yes">
        <source>Applies to {n} virtual machines, {drifted} not compliant</source>
        <translation>
            <numerusform>Applies to {n} virtual machine, {drifted} not compliant</numerusform>
            <numerusform>Applies to {n} virtual machines, {drifted} not compliant</numerusform>
        </translation>
    </message>
    <message id="policies.column.vm">
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.column.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.column.drift">
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.field.name">
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.field.where">
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.field.tags">
        <source>&amp;Tags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.field.names">
        <source>Na&amp;me patterns:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.example.name">
        <source>Linux guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.example.where">
        <source>os:linux -host:lab* (empty: all virtual machines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.example.tags">
        <source>production (all must match)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.example.names">
        <source>web-*, sql-* (one must match)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.vm">
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.back">
        <source>Previous virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.forward">
        <source>Next virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.ask-switch" numerus="yes">
        <source>{n} changes have not been applied. Discard them and open the other virtual machine?</source>
        <translation>
            <numerusform>{n} change has not been applied. Discard it and open the other virtual machine?</numerusform>
            <numerusform>{n} changes have not been applied. Discard them and open the other virtual machine?</numerusform>
        </translation>
    </message>
    <message id="settings.give-up">
        <source>Discard Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.count.ok">
        <source>{n} OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.count.ok-other-version">
        <source>{n} OK (older protocol)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.count.no-contact">
        <source>{n} no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.count.lost-contact">
        <source>{n} lost communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.count.incompatible">
        <source>{n} incompatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.count.error">
        <source>{n} with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.count.paused">
        <source>{n} paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.count.vm-not-running">
        <source>{n} not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.count.off">
        <source>{n} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.count.not-supported">
        <source>{n} not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.count.not-read">
        <source>{n} not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.column.setting">
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.column.guest">
        <source>Guest Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.drift">
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.drift">
        <source>Whether the virtual machine complies with your policies (View ▸ Policies…), and how many services differ. Blank if no policy applies to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.intro">
        <source>Policies are applied from top to bottom; a later policy overrides an earlier one for each service that it configures. “Do not manage” cancels an earlier setting. Nothing changes until you choose Preview… and Apply. hvgui saves your policies automatically; Save As… writes them to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.why-not.kind">
        <source>Only changes of services, of settings, of Data Exchange items and of names of checkpoints can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.compare">
        <source>&amp;Compare with Now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.compare-tip">
        <source>Show what the selected entries left, and what is there now. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.not-compared.kind">
        <source>Only changes of services, settings, devices and Data Exchange items left a value that can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.not-compared.not-read">
        <source>What this change left could not be read, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.left">
        <source>After the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.there-now">
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="comparison.unread" numerus="yes">
        <source>{n} settings could not be read.</source>
        <translation>
            <numerusform>{n} setting could not be read.</numerusform>
            <numerusform>{n} settings could not be read.</numerusform>
        </translation>
    </message>
</context>
</TS>

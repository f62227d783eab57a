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
        <source>Show one cell per virtual machine and integration service, and switch many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.why.label">
        <source>W&amp;hy Isn't It Working?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.why.tip">
        <source>Explain each integration service of the virtual machine: one conclusion, one next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.journal.label">
        <source>&amp;Journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.journal.tip">
        <source>Every change with who, when, before, after and outcome; search, export, undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.data-exchange.label">
        <source>&amp;Data Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.data-exchange.tip">
        <source>Show the items that guest and host exchange, and change those of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.labels.label">
        <source>La&amp;bels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.labels.tip">
        <source>Tags, owner and role, which travel with the virtual machine; usable in filters and policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.heartbeat-history.label">
        <source>Heartbeat &amp;Tapes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.heartbeat-history.tip">
        <source>The heartbeat of every virtual machine over the last hours, those with most trouble first</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.watch.label">
        <source>Watch Heartbeat / Stop Watchi&amp;ng</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.watch.tip">
        <source>Tell when one of the selected virtual machines loses contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.policies.label">
        <source>&amp;Policies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.policies.tip">
        <source>Which services shall be on or off on which virtual machines, and what differs from it</source>
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
        <source>Operating system shutdown: lets you shut the guest down from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.service-time-sync">
        <source>Time synchronization: keeps the guest's clock with the host's</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.service-kvp">
        <source>Data Exchange: reports the guest's system, name and IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.service-heartbeat">
        <source>Heartbeat: shows whether the guest still answers</source>
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
        <source>Service matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.help">
        <source>Space switches the selected cells, plus turns them on, minus turns them off, Delete leaves them alone. Nothing is sent before Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.help-short">
        <source>Click a box or press Space to switch; + turns on, − turns off, Delete leaves alone. Nothing is sent before Apply.</source>
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
        <source>{n} of them were changed elsewhere meanwhile.</source>
        <translation>
            <numerusform>{n} of them was changed elsewhere meanwhile.</numerusform>
            <numerusform>{n} of them were changed elsewhere meanwhile.</numerusform>
        </translation>
    </message>
    <message id="matrix.refused" numerus="yes">
        <source>{n} cells have no setting that could be changed.</source>
        <translation>
            <numerusform>{n} cell has no setting that could be changed.</numerusform>
            <numerusform>{n} cells have no setting that could be changed.</numerusform>
        </translation>
    </message>
    <message id="matrix.nothing-pending">
        <source>No change is pending.</source>
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
        <source>Show every setting that Apply would change, and what is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.discard">
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.discard-tip">
        <source>Forget the pending changes</source>
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
        <source>Leave Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="matrix.menu.why">
        <source>Why Isn't It Working?…</source>
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
        <source>Leave {service} Alone for {n} Selected</source>
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
        <source>Leave {service} Alone for All {n} Shown</source>
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
        <source>{path} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.title">
        <source>Preview of Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.reading">
        <source>Asking what is there now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.table">
        <source>Settings that are concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.nothing">
        <source>Nothing is left to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.nothing-to-apply">
        <source>Nothing would be changed.</source>
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
        <source>Wanted by the policy “{policy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.script">
        <source>The same as a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.script-says">
        <source>This PowerShell does what Apply would do. Its text is constant; names and identifiers are data that cannot become code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.filter-label">
        <source>Sho&amp;w:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.filter-name">
        <source>Which items are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.guard-title">
        <source>Domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.guard-tick">
        <source>Switch the time synchronization of {vm} all the same</source>
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
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.filter.changes">
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.filter.refused">
        <source>What is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.filter.agrees">
        <source>What is already so</source>
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
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.column.then">
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.column.remark">
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.title">
        <source>Integration Services of {vm}: Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.command">
        <source>Command for the guest</source>
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
        <source>Inside the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.switch-off">
        <source>To turn it off inside the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.switch-on">
        <source>To turn it on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.button">
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why.button-tip">
        <source>Why does {service} work or not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.title">
        <source>Journal of Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.search">
        <source>Search: words that an entry must hold</source>
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
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.undoes">
        <source>takes back no. {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.undo">
        <source>&amp;Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.undo-tip">
        <source>Show what putting the selected changes back would meet; nothing is sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.export">
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.export-tip">
        <source>Write the selected entries, or all that are shown, into a file</source>
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
        <source>Read further back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.why-not.none">
        <source>Select entries first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.empty.title">
        <source>Nothing has been changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.empty.words">
        <source>Every change made with this program is recorded here, before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.none.title">
        <source>No entry fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.none.words">
        <source>Search for other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.off.title">
        <source>Nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.off.words">
        <source>A demonstration keeps no journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.title">
        <source>Undo Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.reading">
        <source>Asking the hosts what is there now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.intro">
        <source>What was there before is put back. This is a change like any other, and is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.conflicts" numerus="yes">
        <source>{n} settings were changed by somebody else since. They are left alone unless you tick them.</source>
        <translation>
            <numerusform>{n} setting was changed by somebody else since. It is left alone unless you tick it.</numerusform>
            <numerusform>{n} settings were changed by somebody else since. They are left alone unless you tick them.</numerusform>
        </translation>
    </message>
    <message id="undo.tick">
        <source>Tick to overwrite what is there now</source>
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
        <source>There is nothing that can be put back without your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.column.vm">
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.column.what">
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.column.before">
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.column.left">
        <source>Left by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.column.now">
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="undo.column.state">
        <source>What undo does</source>
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
        <source>Add an item of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.change">
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.change-tip">
        <source>Change the value of the selected item of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.remove">
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.remove-tip">
        <source>Remove the selected items of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.copy">
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.copy-tip">
        <source>Copy the selected items, or all, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.copy-json">
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.copy-json-tip">
        <source>Copy the selected items, or all, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.refresh">
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.refresh-tip">
        <source>Read all items again now</source>
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
        <source>What its guest reports, and what its host tells the guest, appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.reading.title">
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.reading.words">
        <source>The host is asked for all items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.nothing.title">
        <source>There are no items</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.nothing.words">
        <source>The guest reports nothing: it does not run, or Data Exchange is off. Items of the host can be added all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.why-not.guest">
        <source>Items of the guest can only be changed inside the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.why-not.none">
        <source>Select an item of the host first.</source>
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
        <source>Change Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.item.save">
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.item.exists">
        <source>There is an item named “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.item.length">
        <source>{n} of {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="exchange.field.pool">
        <source>&amp;Where:</source>
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
        <source>The journal keeps the values, and Undo can put them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.title">
        <source>Labels of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.intro">
        <source>Labels are kept inside the virtual machine's own configuration, as items of the host that the guest never sees. Filters and policies can use them, for example tag:production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.save">
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.differs">
        <source>(they differ; left as they are)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.controller">
        <source>domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="labels.controller-says">
        <source>Time synchronization of a domain controller is then never switched in bulk without its own tick.</source>
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
        <source>{n} virtual machines are watched from now on.</source>
        <translation>
            <numerusform>{n} virtual machine is watched from now on.</numerusform>
            <numerusform>{n} virtual machines are watched from now on.</numerusform>
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
        <source>Heartbeat Tapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.last">
        <source>Last {n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.hours">
        <source>Stretch of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.hours-label">
        <source>&amp;Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.legend">
        <source>Half height: answers. Full height: silent. Three quarters: an application or the heartbeat itself is in trouble. Low bar: off, saved or paused. Hairline: not known.</source>
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
        <source>Heartbeat now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.column.trouble">
        <source>In trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="heartbeat-history.column.history">
        <source>Tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.title">
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.drift">
        <source>How the virtual machines stand to the policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.no-word">
        <source>(says nothing)</source>
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
        <source>Take the selected policy out</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.up">
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.up-tip">
        <source>Read the selected policy earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.down">
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.down-tip">
        <source>Read the selected policy later</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.load">
        <source>&amp;Load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.load-tip">
        <source>Use the policies of a file</source>
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
        <source>Write the policies into a TOML file that can be kept under version control</source>
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
        <source>Show every setting that applying the policies would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.needs-name">
        <source>Give the policy a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.name-taken">
        <source>There is a policy named “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.says-nothing">
        <source>The policy says nothing about any service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.nobody">
        <source>No virtual machine is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.counts" numerus="yes">
        <source>{n} virtual machines are meant, {drifted} differ</source>
        <translation>
            <numerusform>{n} virtual machine is meant, {drifted} differ</numerusform>
            <numerusform>{n} virtual machines are meant, {drifted} differ</numerusform>
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
        <source>Drift</source>
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
        <source>os:linux -host:lab* (empty: every virtual machine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.example.tags">
        <source>production (all of them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.example.names">
        <source>web-*, sql-* (any of them)</source>
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
        <source>{n} changes have not been applied. Go to the other virtual machine all the same?</source>
        <translation>
            <numerusform>{n} change has not been applied. Go to the other virtual machine all the same?</numerusform>
            <numerusform>{n} changes have not been applied. Go to the other virtual machine all the same?</numerusform>
        </translation>
    </message>
    <message id="settings.give-up">
        <source>Give Up Changes</source>
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
        <source>{n} lost contact</source>
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
        <source>{n} not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.column.setting">
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="many.column.guest">
        <source>Guests Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column.drift">
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="column-tip.drift">
        <source>How the virtual machine stands to your policies (View &gt; Policies): in line, how many services differ, or not known. Blank where no policy is about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="policies.intro">
        <source>Policies are read from top to bottom; a later one overrides an earlier one, service by service. “Leave alone” takes a service out again. Nothing is changed before Preview and Apply. What you write here is kept for the next start; Save As writes a file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="journal-window.why-not.kind">
        <source>Only changes of services, of settings, of Data Exchange items and of names of checkpoints can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

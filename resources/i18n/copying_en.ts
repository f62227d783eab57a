<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.linux-guest-failed.failed">
        <source>The Linux guest reports a failure, and its copy service never says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.linux-guest-failed.next">
        <source>Check in this order: the folder exists or may be created; the path has no file where a folder is meant; the folder is not read-only or immutable (lsattr); the copy daemon runs as root and is not confined (SELinux). The guest's log names the call that failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-guest-locked.failed">
        <source>The guest is locked and takes no files now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-guest-locked.next">
        <source>Unlock the guest, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-guest-starting.failed">
        <source>The guest is not ready to take files yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-guest-starting.next">
        <source>Wait until it has started, or until Guest services has been on for a few seconds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-timed-out.failed">
        <source>The host gave up waiting for the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-timed-out.next">
        <source>See whether the guest is busy or paused, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-refused.failed">
        <source>The host could not start the copy, and does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-refused.next">
        <source>Look at the host's Hyper-V-VMMS event log, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-busy.failed">
        <source>The host is still busy with another copy or change of this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-busy.next">
        <source>Wait until that has ended, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.request-not-understood.failed">
        <source>The host did not accept the form of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.request-not-understood.next">
        <source>Save the wire log and report this as a fault of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.request-not-understood.next-command">
        <source>Report this as a fault of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-out-of-memory.failed">
        <source>The host has too little memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-out-of-memory.next">
        <source>Free memory on the host, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-copy-daemon.failed">
        <source>The guest does not answer; its distribution ships no file copy daemon for this kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-copy-daemon.next">
        <source>Build hv_fcopy_uio_daemon from the kernel's sources (tools/hv), or copy over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-cancelled.failed">
        <source>The copy was cancelled before the guest received anything of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-cancelled.next">
        <source>Try again to copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-stopped-partly.failed">
        <source>The copy was cancelled while the guest was receiving the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-stopped-partly.next">
        <source>A part of it may be left in the guest under this path; delete or replace it. Linux guests always keep the part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.case-only-name.failed">
        <source>Another chosen file has a name that differs in upper and lower case only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.case-only-name.next">
        <source>Windows takes both for the same file. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.too-many-files.failed">
        <source>There are more files than one copy takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.too-many-files.next">
        <source>Pack them into one archive, or copy them in several turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.path-too-long.failed">
        <source>The path in the guest would be longer than 259 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.path-too-long.next">
        <source>Choose a shorter folder, or shorten the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.destination-exists.failed">
        <source>The guest already has a file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.destination-exists.next">
        <source>“Existing Files…” in the Operations pane replaces it, keeps it, or keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.destination-missing.failed">
        <source>The folder does not exist in the guest, or the staged file is gone from the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.destination-missing.next">
        <source>Copy again with “Create missing folders”. If that was on, see whether a virus scanner on the host removes staged files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="outcome.skipped">
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="count.skipped" numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} skipped</numerusform>
            <numerusform>{n} skipped</numerusform>
        </translation>
    </message>
    <message id="if-exists.report">
        <source>Leave it and ask me afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.report-tip">
        <source>Nobody can look into a guest beforehand. What exists stays as it is, and you decide for each file at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.overwrite">
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.overwrite-tip">
        <source>What the guest has under this name is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.skip">
        <source>Skip the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.skip-tip">
        <source>What exists stays as it is; the file counts as skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.rename">
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.rename-tip">
        <source>What exists stays as it is; the new file becomes, for example, “report (2).txt”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="existing.title">
        <source>Existing Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="existing.head" numerus="yes">
        <source>{n} files exist in the guests already and were left as they were.</source>
        <translation>
            <numerusform>{n} file exists in the guest already and was left as it was.</numerusform>
            <numerusform>{n} files exist in the guests already and were left as they were.</numerusform>
        </translation>
    </message>
    <message id="existing.every">
        <source>For &amp;all files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="existing.apply">
        <source>A&amp;pply to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="existing.column">
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="existing.button">
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.if-exists">
        <source>If a file &amp;exists:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.guests">
        <source>Virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.guest-ready">
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.no-daemon">
        <source>Its distribution ships no file copy daemon for this kernel, so the copy will probably fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.floods-log">
        <source>Its kernel is known to flood its log when Guest services is turned off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.too-long" numerus="yes">
        <source>{n} files would get too long a path and will be reported.</source>
        <translation>
            <numerusform>{n} file would get too long a path and will be reported.</numerusform>
            <numerusform>{n} files would get too long a path and will be reported.</numerusform>
        </translation>
    </message>
    <message id="copy.all-too-long">
        <source>In this folder, every path would be longer than 259 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.column.guest">
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.column.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.label">
        <source>&amp;Way to the host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.usual">
        <source>As set for the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.set-up">
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.measuring">
        <source>Measuring how fast the files get to the host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.lasts">
        <source>About {duration} to the host ({way}, {rate}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.share-closed">
        <source>Over a network of 1 Gbit/s the file share would take {duration}; it cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.share-open">
        <source>The file share would take {duration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.closed">
        <source>{way}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.no-room">
        <source>{host} has only {free} free for staged files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.hosts" numerus="yes">
        <source>Of {n} hosts, the slowest:</source>
        <translation>
            <numerusform>Of {n} host, the slowest:</numerusform>
            <numerusform>Of {n} hosts, the slowest:</numerusform>
        </translation>
    </message>
    <message id="copy-way.by.smb">
        <source>File share of the host (SMB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.by.shell">
        <source>Remote shell of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.through-the-shell">
        <source>Through the remote shell: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="staging.title">
        <source>File Transfer to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="staging.password">
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="staging.password-tip">
        <source>Password of that account; empty keeps the one that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="staging.remember">
        <source>&amp;Remember the password in {keyring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="staging.lonely-password">
        <source>A password belongs to a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.staging.label">
        <source>File Tran&amp;sfer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.staging.tip">
        <source>Set how files reach this host's disk: file share or remote shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.paste-files.label">
        <source>P&amp;aste Files to Guest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.paste-files.tip">
        <source>Copy the files on the clipboard into the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.copy-out.label">
        <source>E&amp;xtract Files from Guest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.copy-out.tip">
        <source>Why files cannot be taken out of a guest this way, and what to do instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.unfinished.label">
        <source>&amp;Unfinished Copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.unfinished.tip">
        <source>Go on with copies that were interrupted by the end of the program, or give them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not-unfinished.none">
        <source>No copy was left unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="paste.title">
        <source>Paste Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="paste.nothing">
        <source>There are no files on the clipboard. Copy files in a file manager first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-out.title">
        <source>Extract Files from Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-out.words">
        <source>Guest services carries files into a guest only. There is no way out over this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-out.more">
        <source>Instead, reach the guest over the network (a share, scp). On the host of a Windows guest: New-PSSession -VMName NAME, then Copy-Item -FromSession, with an account of the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.title">
        <source>Unfinished Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.words">
        <source>These copies were interrupted when the program ended. Going on starts from the last byte that arrived; a file that has changed since is refused. Guest services that was on for a copy has been turned off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.go-on">
        <source>&amp;Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.discard">
        <source>&amp;Give Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.discard-tip">
        <source>Forget this copy and remove its staged files from the hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.later">
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.left">
        <source>{n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.host-away">
        <source>A host of this copy does not answer yet. Wait until it is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.column.what">
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.column.left">
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.column.started">
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.decide">
        <source>Existing Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.decide-tip">
        <source>Decide about files that exist in the guests already</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.export">
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.export-tip">
        <source>Save the result of every file as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.export-title">
        <source>Export Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.stages">
        <source>To the host {host}%, into the guest {guest}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="operations.why-not.export">
        <source>Only a copy that has ended can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="drop.to-selection" numerus="yes">
        <source>Copy to {n} selected virtual machines</source>
        <translation>
            <numerusform>Copy to {n} selected virtual machine</numerusform>
            <numerusform>Copy to {n} selected virtual machines</numerusform>
        </translation>
    </message>
    <message id="drop.empty" numerus="yes">
        <source>{n} files are empty.</source>
        <translation>
            <numerusform>{n} file is empty.</numerusform>
            <numerusform>{n} files are empty.</numerusform>
        </translation>
    </message>
</context>
</TS>

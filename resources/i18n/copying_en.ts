<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.linux-guest-failed.failed">
        <source>The Linux guest reported that the copy failed. Its copy service does not report the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.linux-guest-failed.next">
        <source>Check, in this order: the folder exists or can be created; no part of the path is a file; the folder is not read-only or immutable (lsattr); the copy daemon runs as root and is not restricted by SELinux. The log of the guest names the failed call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-guest-locked.failed">
        <source>The guest is locked and cannot receive files now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-guest-locked.next">
        <source>Unlock the guest, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-guest-starting.failed">
        <source>The guest is not ready to receive files yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-guest-starting.next">
        <source>Wait until the guest has started, or a few seconds after Guest services was turned on, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-timed-out.failed">
        <source>The host timed out while waiting for the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-timed-out.next">
        <source>Check whether the guest is busy or paused, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-refused.failed">
        <source>The host could not start the copy and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-refused.next">
        <source>Check the Hyper-V-VMMS event log on the host, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-busy.failed">
        <source>The host is still running another copy or change for this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-busy.next">
        <source>Wait until it is finished, then try again.</source>
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
        <source>The host does not have enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.host-out-of-memory.next">
        <source>Free memory on the host, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-copy-daemon.failed">
        <source>The guest is not responding. Its distribution does not include a file copy daemon for this kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.no-copy-daemon.next">
        <source>Build hv_fcopy_uio_daemon from the kernel's sources (tools/hv), or copy over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-cancelled.failed">
        <source>The copy was canceled before the guest received any part of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-cancelled.next">
        <source>Copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-stopped-partly.failed">
        <source>The copy was canceled while the guest was receiving the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.copy-stopped-partly.next">
        <source>An incomplete file may remain in the guest at this path. Delete or replace it. In Linux guests, an incomplete file always remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.case-only-name.failed">
        <source>The name of another selected file differs only in upper and lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.case-only-name.next">
        <source>Windows treats both names as the same file. Rename one of the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.too-many-files.failed">
        <source>One copy can contain at most 20,000 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.too-many-files.next">
        <source>Pack the files into an archive, or copy them in several steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.path-too-long.failed">
        <source>The path in the guest would be longer than 259 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.path-too-long.next">
        <source>Choose a folder with a shorter path, or shorten the file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.destination-exists.failed">
        <source>A file with this name already exists in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.destination-exists.next">
        <source>To replace the file or to keep both, choose Existing Files… in the Operations pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.destination-missing.failed">
        <source>The folder does not exist in the guest, or the temporary file on the host was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.destination-missing.next">
        <source>Copy again with “Create missing folders”. If it was already selected, check whether a virus scanner on the host removes temporary files.</source>
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
        <source>Keep the existing file and ask me after the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.report-tip">
        <source>hvgui cannot see the files in a guest before the copy. Existing files are kept, and you decide for each file afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.overwrite">
        <source>Replace the existing file</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.overwrite-tip">
        <source>The existing file in the guest is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.skip">
        <source>Skip the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.skip-tip">
        <source>The existing file is kept. The new file is counted as skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.rename">
        <source>Keep both files</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="if-exists.rename-tip">
        <source>The existing file is kept. The new file gets another name, for example “report (2).txt”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="existing.title">
        <source>Existing Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="existing.head" numerus="yes">
        <source>{n} files already exist in the guests and were not replaced.</source>
        <translation>
            <numerusform>{n} file already exists in the guest and was not replaced.</numerusform>
            <numerusform>{n} files already exist in the guests and were not replaced.</numerusform>
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
        <source>Action</source>
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
        <source>The distribution of this guest does not include a file copy daemon for its kernel, so the copy will probably fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.floods-log">
        <source>Known problem: the kernel of this guest fills its log when Guest services is turned off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy.too-long" numerus="yes">
        <source>The paths of {n} files are too long. These files are not copied.</source>
        <translation>
            <numerusform>The path of {n} file is too long. This file is not copied.</numerusform>
            <numerusform>The paths of {n} files are too long. These files are not copied.</numerusform>
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
        <source>T&amp;ransfer method:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.usual">
        <source>Default for this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.set-up">
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.measuring">
        <source>Measuring the transfer speed to the host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.lasts">
        <source>The transfer to the host takes about {duration} ({way}, {rate}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.share-closed">
        <source>The file share cannot be used: {reason} On a 1 Gbit/s network it would take {duration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.share-open">
        <source>With the file share: about {duration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.closed">
        <source>{way}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.no-room">
        <source>{host} has only {free} of free space for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-way.hosts" numerus="yes">
        <source>Slowest of {n} hosts:</source>
        <translation>
            <numerusform>Slowest of {n} host:</numerusform>
            <numerusform>Slowest of {n} hosts:</numerusform>
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
        <source>Password of this account. Leave empty to keep the saved password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="staging.remember">
        <source>&amp;Remember the password in {keyring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="staging.lonely-password">
        <source>Enter the user name for this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.staging.label">
        <source>File Tran&amp;sfer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.staging.tip">
        <source>Choose how files are transferred to this host: file share or remote shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.paste-files.label">
        <source>Paste Files t&amp;o Guest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.paste-files.tip">
        <source>Copy the files from the clipboard into the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.unfinished.label">
        <source>&amp;Unfinished Copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.unfinished.tip">
        <source>Continue or discard copies that were interrupted when hvgui closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not-unfinished.none">
        <source>There are no unfinished copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="paste.title">
        <source>Paste Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="paste.nothing">
        <source>The clipboard contains no files. Copy files in your file manager first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-out.words">
        <source>Guest services can copy files only into a guest, not from a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="copy-out.more">
        <source>Use the network instead (a file share or scp). For a Windows guest, you can also run these commands on the host with an account of the guest: New-PSSession -VMName NAME, then Copy-Item -FromSession.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.title">
        <source>Unfinished Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.words">
        <source>These copies were interrupted when hvgui closed. Continue resumes each file where it stopped. Files that have changed since then are not copied. Guest services that was turned on for a copy has been turned off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.go-on">
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.discard">
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.discard-tip">
        <source>Discard this copy and remove its temporary files from the hosts</source>
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
    <message id="unfinished.image">
        <source>Insert {file} from this computer into the DVD drive: {who}</source>
        <translation>Insert {file} from this computer into the DVD drive: {who}</translation>
    </message>
    <message id="unfinished.host-away">
        <source>A host of this copy is not responding. Wait until it is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.column.what">
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="unfinished.column.left">
        <source>Remaining</source>
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
        <source>Choose what to do with files that already exist in the guests</source>
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
        <source>Only the results of a finished copy can be exported.</source>
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

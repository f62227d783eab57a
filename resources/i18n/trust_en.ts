<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.journal-full.failed">
        <source>The change was not sent, because the disk of the journal is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.journal-full.next">
        <source>Free some space, then try again. The entries that are there can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.journal-newer.failed">
        <source>The change was not sent, because a newer version of this program keeps the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.journal-newer.next">
        <source>Use that version, or update this one. The entries can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.journal-unreadable.failed">
        <source>The journal cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.journal-unreadable.next">
        <source>Check the permissions of hvgui's data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.journal-set-aside.failed">
        <source>The journal was damaged. It was set aside under another name, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.journal-set-aside.next">
        <source>Changes are recorded again. Keep the file if its entries matter: “sqlite3 FILE .recover” may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="notices.title">
        <source>About the files of hvgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="name.look-alike">
        <source>{name} (look-alike)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="name.look-alike-tip">
        <source>Another name looks the same. This one: {mine}. The other: {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="name.on">
        <source>{name} on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.settings-restored.failed">
        <source>The file of hosts and settings was damaged. It was set aside, and its last good copy is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.settings-restored.next">
        <source>Check that all your hosts are in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.settings-lost.failed">
        <source>The file of hosts and settings cannot be read, and there is no good copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.settings-lost.next">
        <source>Add the hosts again, or repair the file while hvgui is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.settings-not-saved.failed">
        <source>Hosts and settings were not saved: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.settings-not-saved.next">
        <source>Check the free space and the permissions of hvgui's settings folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.hosts-not-understood.failed">
        <source>Some saved hosts are not understood and are not shown: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.hosts-not-understood.next">
        <source>They remain in the file. Correct it while hvgui is closed, or use the version that saved them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.auth-of-newer">
        <source>{auth} (of a newer version of hvgui; kept as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.auth-of-newer-not-tried">
        <source>This way of signing in is of a newer version of hvgui. Choose another one to sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.no-password.of-newer">
        <source>What this way of signing in needs is only known to the newer version of hvgui that saved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.auth-of-newer.failed">
        <source>A newer version of this program saved how to sign in here: “{detail}”. This version does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.auth-of-newer.next">
        <source>Use that version, or choose another way under File ▸ Edit Host….</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

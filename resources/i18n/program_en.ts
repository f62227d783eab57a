<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.palette.tip">
        <source>Find any command or virtual machine by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.preferences.label">
        <source>Prefere&amp;nces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.preferences.tip">
        <source>Language, appearance, notifications, and where things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.title">
        <source>Command Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.placeholder">
        <source>Type what you want to do, or the name of a virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.list">
        <source>Commands and virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.command">
        <source>{menu}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.vm">
        <source>Go to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.nothing">
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.title">
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.comfortable">
        <source>Mo&amp;re room between rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.looks">
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.language.label">
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.language.system">
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.language.en">
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.language.ja">
        <source>日本語 (Japanese)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.language-note">
        <source>Another language is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.next-start">
        <source>The language changes when the program is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.scheme.label">
        <source>&amp;Appearance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.scheme.system">
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.scheme.light">
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.scheme.dark">
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.telling">
        <source>Notifications while the window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.alarms">
        <source>When a &amp;watched virtual machine loses contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.endings">
        <source>When an &amp;operation of more than 10 seconds ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.kept">
        <source>Where things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.place.keyring">
        <source>Passwords:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.place.settings">
        <source>Settings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.place.data">
        <source>Journal and policies:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.place.logs">
        <source>Log:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.no-keyring">
        <source>For this session only: there is no keyring on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="notify.alarm">
        <source>A virtual machine lost contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="notify.ended">
        <source>An operation has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="crash.title">
        <source>hvgui: Something Went Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="crash.words" numerus="yes">
        <source>{n} things in hvgui broke. The program goes on; what you were doing may not have ended. Nothing was sent to anybody.</source>
        <translation>
            <numerusform>Something in hvgui broke. The program goes on; what you were doing may not have ended. Nothing was sent to anybody.</numerusform>
            <numerusform>{n} things in hvgui broke. The program goes on; what you were doing may not have ended. Nothing was sent to anybody.</numerusform>
        </translation>
    </message>
    <message id="crash.what-is-in-it">
        <source>The report holds versions, counts and lines of hvgui's own code, no names and no addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="crash.report">
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="crash.copy">
        <source>&amp;Copy Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about-box.copy">
        <source>&amp;Copy Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about-box.copied">
        <source>Copied: versions, counts and states, no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.palette.label">
        <source>Command Palett&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.title">
        <source>Welcome to hvgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.words">
        <source>See the virtual machines of all your Hyper-V hosts in one list. Nothing is installed on a host, and nothing is changed before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.add.title">
        <source>&amp;Add a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.add.words">
        <source>Its name or address, and an account that may manage it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.import.title">
        <source>&amp;Import a list of hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.import.words">
        <source>A text or CSV file with one host a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.demo.title">
        <source>&amp;Look around in a simulated data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.import-hosts.label">
        <source>&amp;Import Hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.import-hosts.tip">
        <source>Add the hosts of a list: one a line, in a text or CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.title">
        <source>Import Hosts from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.choose">
        <source>Choose a List of Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.filter">
        <source>Lists of hosts (*.txt *.csv *.list);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.intro">
        <source>Ticked hosts are added with the account below, unless the list names another. A line reads: name or address, then a port or https:// if it is not the usual one, then after a comma an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.list">
        <source>Hosts of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.user">
        <source>&amp;Account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.password">
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.remember">
        <source>&amp;Remember the password in: {keyring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.add" numerus="yes">
        <source>Add {n} Hosts</source>
        <translation>
            <numerusform>Add {n} Host</numerusform>
            <numerusform>Add {n} Hosts</numerusform>
        </translation>
    </message>
    <message id="import.tick">
        <source>Tick at least one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.needs-user">
        <source>Some ticked hosts have no account: type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.way">
        <source>{scheme}, port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.column.line">
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.column.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.column.way">
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.column.account">
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.column.remark">
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.mistake.not-understood">
        <source>Not understood as a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.mistake.port">
        <source>A port is a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.mistake.twice">
        <source>Is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.mistake.known">
        <source>Is in the window already</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.nothing">
        <source>There is no host in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.unreadable">
        <source>{file} cannot be read: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.demo.words">
        <source>Three hosts and forty virtual machines with problems worth solving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

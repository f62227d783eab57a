<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.connect.tip">
        <source>Open the console of the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not-console.off">
        <source>{vm} has no console while it is in the state “{state}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.title">
        <source>Connect to Virtual Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.dialog">
        <source>Console of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.opened">
        <source>Opening the console of {vm} in {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.open">
        <source>The console of {vm} is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.missing.words">
        <source>Cannot open the console of {vm}: no console program was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.no-password.words">
        <source>The console of {vm} needs the password of the host account, but no password is saved. Enter it in Edit Host…, or run the command below in a terminal, which asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.not-started.words">
        <source>Cannot open the console of {vm}: the console program could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.ended.words">
        <source>The console of {vm} closed with an error. Check that port 2179 of the host is open, that the account may connect to this virtual machine, and that the host's certificate has not changed since the first connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.install">
        <source>How to install a console program</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.install.vmconnect">
        <source>Virtual Machine Connection (vmconnect.exe) comes with the Hyper-V management tools: Turn Windows features on or off, Hyper-V, Hyper-V Management Tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.install.freerdp">
        <source>hvgui uses FreeRDP (xfreerdp) for consoles. Install it and try again; hvgui finds it automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.command">
        <source>Command to open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.detail">
        <source>Output of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.connect.label">
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.connect.tip">
        <source>Show the virtual machine's console</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not-console.off">
        <source>{vm} is in state “{state}”; it has no screen to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.title">
        <source>Connect to the Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.dialog">
        <source>Console of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.opened">
        <source>The console of {vm} opens in {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.open">
        <source>The console of {vm} is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.missing.words">
        <source>The console of {vm} cannot be shown: no program for it was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.no-password.words">
        <source>The console of {vm} needs the password of the host's account, and none is kept. Edit the host to enter it, or run the command below in a terminal; it asks for the password there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.not-started.words">
        <source>The program for the console of {vm} could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.ended.words">
        <source>The console of {vm} ended with an error. Check that port 2179 of the host can be reached, that the account may connect to this virtual machine, and that the host's certificate is still the one of the first connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.install">
        <source>To install it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.install.vmconnect">
        <source>Virtual Machine Connection (vmconnect.exe) comes with the Hyper-V management tools: Turn Windows features on or off, Hyper-V, Hyper-V Management Tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.install.freerdp">
        <source>Consoles are shown by FreeRDP (xfreerdp). Install it and try again; hvgui finds it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.command">
        <source>To open it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.detail">
        <source>What the program said</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.connect.label">
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

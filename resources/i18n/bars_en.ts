<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="bar.title">
        <source>Commands for the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bar.more">
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bar.more-tip">
        <source>Other commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bar.no-selection">
        <source>No selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bar.services">
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bar.copy-files">
        <source>Copy Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bar.why">
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="chip.all">
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="chip.all-tip">
        <source>All virtual machines of the selected hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="chip.attention">
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="chip.attention-tip">
        <source>Virtual machines with a problem, the worst first, and hosts that are not responding (is:problem in the filter; F4 goes to the next one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="chip.running">
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="chip.running-tip">
        <source>Virtual machines that are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="chip.off">
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="chip.off-tip">
        <source>Virtual machines that are turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="chip.spoken">
        <source>{words}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="silent-host.show">
        <source>Show Its Virtual Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.well.title">
        <source>No virtual machine needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.next-problem.label">
        <source>Next Pro&amp;blem</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.next-problem.tip">
        <source>Select the next virtual machine with a problem, the worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.previous-problem.label">
        <source>Pre&amp;vious Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.previous-problem.tip">
        <source>Select the previous virtual machine with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not.no-problem">
        <source>No virtual machine has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="silent-host.words" numerus="yes">
        <source>{n} virtual machines are shown as last known.</source>
        <translation>
            <numerusform>{n} virtual machine is shown as last known.</numerusform>
            <numerusform>{n} virtual machines are shown as last known.</numerusform>
        </translation>
    </message>
    <message id="silent-host.more" numerus="yes">
        <source>{n} more hosts need attention.</source>
        <translation>
            <numerusform>1 more host needs attention.</numerusform>
            <numerusform>{n} more hosts need attention.</numerusform>
        </translation>
    </message>
    <message id="empty.well.words" numerus="yes">
        <source>None of the {n} virtual machines has a problem.</source>
        <translation>
            <numerusform>{n} virtual machine has no problem.</numerusform>
            <numerusform>None of the {n} virtual machines has a problem.</numerusform>
        </translation>
    </message>
    <message id="cause.vm-critical.title">
        <source>The virtual machine is in a critical state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cause.vm-critical.words">
        <source>The host cannot access some of its files. Check the storage of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cause.guest-silent.title">
        <source>The guest is not responding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cause.guest-error.title">
        <source>The heartbeat reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cause.no-contact.title">
        <source>No contact with the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cause.application.title">
        <source>An application reports a critical state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cause.button.why">
        <source>Diagnose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cause.button.connect">
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="cause.button.turn-off">
        <source>Turn Off…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

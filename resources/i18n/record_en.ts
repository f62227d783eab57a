<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.recording-place-taken.failed">
        <source>The recording was not made: there is something in that folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.recording-place-taken.next">
        <source>Name a folder that is empty or does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.recording-leaks.failed">
        <source>The recording was not written: names or addresses of your host would still have been in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.recording-leaks.next">
        <source>Nothing was saved. This is a fault of hvgui: report the file names that the technical detail tells, without the names of your host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.recording-not-written.failed">
        <source>The recording could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.recording-not-written.next">
        <source>Check the free space and the rights of that folder, or choose another one. Nothing was left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.recording-cancelled.failed">
        <source>The recording was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="trouble.recording-cancelled.next">
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.reading">
        <source>Reading the host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.replacing">
        <source>Replacing names and addresses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.checking">
        <source>Looking for names that are left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.writing">
        <source>Writing the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.done">
        <source>{files} files written to {folder}; virtual machines: {vms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.not-all">
        <source>The list contains all of them; the first {closely} were checked in detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.not-searched">
        <source>These names are too short or too common to be searched for, and were replaced only where they stand as names. Look yourself whether sentences hold them: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.look">
        <source>Names, GUIDs, addresses and texts of guests are replaced. Look through the files before you give them to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.title">
        <source>Record {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.question">
        <source>Record the responses of {host}, for people who have no such host?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.holds">
        <source>Everything hvgui reads is read once; nothing is changed. Names, GUIDs, addresses, notes and texts of guests are replaced before anything is written, and nothing is written while one of them is left. Nothing is sent to anybody: you decide who gets the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.begin">
        <source>Choose Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.choose">
        <source>Where to put the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.progress">
        <source>Progress of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.record-host.label">
        <source>&amp;Record This Host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.record-host.tip">
        <source>Record the responses of this host, without its names and addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

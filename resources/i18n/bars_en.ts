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
</context>
</TS>

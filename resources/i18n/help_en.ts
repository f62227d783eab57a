<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.documentation.label">
        <source>&amp;Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.documentation.tip">
        <source>Open the documentation about the part of hvgui that has the keyboard focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="help.title">
        <source>hvgui Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="help.back">
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="help.forward">
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="help.contents">
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="help.search">
        <source>Find in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="help.not-found">
        <source>Not found on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="help.missing">
        <source>The documentation was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="help.missing-where">
        <source>hvgui looked for the folder “docs” in:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

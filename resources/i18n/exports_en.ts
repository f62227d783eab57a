<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.export-folder-not-legal.failed">
        <source>The virtual machine cannot be exported to this folder.</source>
        <translation>The virtual machine cannot be exported to this folder.</translation>
    </message>
    <message id="trouble.export-folder-not-legal.next">
        <source>Enter a folder of the host, such as D:\Exports, or a share.</source>
        <translation>Enter a folder of the host, such as D:\Exports, or a share.</translation>
    </message>
    <message id="trouble.export-folder-missing.failed">
        <source>The folder is not on the host.</source>
        <translation>The folder is not on the host.</translation>
    </message>
    <message id="trouble.export-folder-missing.next">
        <source>Create it on the host, or choose another folder.</source>
        <translation>Create it on the host, or choose another folder.</translation>
    </message>
    <message id="trouble.export-exists.failed">
        <source>There is already a folder of this name, and an export overwrites nothing.</source>
        <translation>There is already a folder of this name, and an export overwrites nothing.</translation>
    </message>
    <message id="trouble.export-exists.next">
        <source>Choose another folder, or remove this one on the host.</source>
        <translation>Choose another folder, or remove this one on the host.</translation>
    </message>
    <message id="trouble.export-no-room.failed">
        <source>There is not enough free space for the export.</source>
        <translation>There is not enough free space for the export.</translation>
    </message>
    <message id="trouble.export-no-room.next">
        <source>Choose another disk, or free some space on this one.</source>
        <translation>Choose another disk, or free some space on this one.</translation>
    </message>
    <message id="trouble.export-partly.failed">
        <source>The export is not complete; the folder has a part of it.</source>
        <translation>The export is not complete; the folder has a part of it.</translation>
    </message>
    <message id="trouble.export-partly.next">
        <source>Delete the folder on the host before you export again.</source>
        <translation>Delete the folder on the host before you export again.</translation>
    </message>
    <message id="export.room">
        <source>It needs {needed}, and {free} is free.</source>
        <translation>It needs {needed}, and {free} is free.</translation>
    </message>
    <message id="stage.exporting">
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message id="task.import">
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message id="operation.machine-export">
        <source>Export {who}</source>
        <translation>Export {who}</translation>
    </message>
    <message id="machine-count.exported" numerus="yes">
        <source>{n} exported</source>
        <translation>
            <numerusform>{n} exported</numerusform>
            <numerusform>{n} exported</numerusform>
        </translation>
    </message>
    <message id="machine-count.not-exported" numerus="yes">
        <source>{n} not exported</source>
        <translation>
            <numerusform>{n} not exported</numerusform>
            <numerusform>{n} not exported</numerusform>
        </translation>
    </message>
</context>
</TS>

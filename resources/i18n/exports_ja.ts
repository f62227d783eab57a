<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.export-folder-not-legal.failed">
        <source>The virtual machine cannot be exported to this folder.</source>
        <translation>このフォルダーにはエクスポートできません。</translation>
    </message>
    <message id="trouble.export-folder-not-legal.next">
        <source>Enter a folder of the host, such as D:\Exports, or a share.</source>
        <translation>D:\Exports のようなホストのフォルダー、または共有を入力してください。</translation>
    </message>
    <message id="trouble.export-folder-missing.failed">
        <source>The folder is not on the host.</source>
        <translation>このフォルダーはホストにありません。</translation>
    </message>
    <message id="trouble.export-folder-missing.next">
        <source>Create it on the host, or choose another folder.</source>
        <translation>ホストに作成するか、別のフォルダーを選択してください。</translation>
    </message>
    <message id="trouble.export-exists.failed">
        <source>There is already a folder of this name, and an export overwrites nothing.</source>
        <translation>同じ名前のフォルダーが既にあります。エクスポートでは何も上書きされません。</translation>
    </message>
    <message id="trouble.export-exists.next">
        <source>Choose another folder, or remove this one on the host.</source>
        <translation>別のフォルダーを選択するか、ホストでこのフォルダーを削除してください。</translation>
    </message>
    <message id="trouble.export-no-room.failed">
        <source>There is not enough free space for the export.</source>
        <translation>エクスポートに必要な空き領域がありません。</translation>
    </message>
    <message id="trouble.export-no-room.next">
        <source>Choose another disk, or free some space on this one.</source>
        <translation>別のディスクを選択するか、このディスクの空き領域を増やしてください。</translation>
    </message>
    <message id="trouble.export-partly.failed">
        <source>The export is not complete; the folder has a part of it.</source>
        <translation>エクスポートは完了していません。フォルダーには一部だけがあります。</translation>
    </message>
    <message id="trouble.export-partly.next">
        <source>Delete the folder on the host before you export again.</source>
        <translation>もう一度エクスポートする前に、ホストでこのフォルダーを削除してください。</translation>
    </message>
    <message id="export.room">
        <source>It needs {needed}, and {free} is free.</source>
        <translation>{needed} 必要ですが、空き領域は {free} です。</translation>
    </message>
    <message id="stage.exporting">
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message id="task.import">
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message id="operation.machine-export">
        <source>Export {who}</source>
        <translation>{who} をエクスポート</translation>
    </message>
    <message id="machine-count.exported" numerus="yes">
        <source>{n} exported</source>
        <translation>
            <numerusform>エクスポート {n} 件</numerusform>
        </translation>
    </message>
    <message id="machine-count.not-exported" numerus="yes">
        <source>{n} not exported</source>
        <translation>
            <numerusform>エクスポートされなかったもの {n} 件</numerusform>
        </translation>
    </message>
</context>
</TS>

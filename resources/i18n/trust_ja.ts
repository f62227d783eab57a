<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.journal-full.failed">
        <source>The change was not sent, because the disk that holds the journal is full.</source>
        <translation>履歴を保存するディスクに空きがないため、変更を送信しませんでした。</translation>
    </message>
    <message id="trouble.journal-full.next">
        <source>Free some space, then try again. The entries that are there can be read.</source>
        <translation>空き容量を増やしてから、もう一度実行してください。既存の履歴は表示できます。</translation>
    </message>
    <message id="trouble.journal-newer.failed">
        <source>The change was not sent, because a newer version of this program keeps the journal.</source>
        <translation>より新しいバージョンのプログラムが履歴を管理しているため、変更を送信しませんでした。</translation>
    </message>
    <message id="trouble.journal-newer.next">
        <source>Use that version, or update this one. The entries can be read here.</source>
        <translation>そのバージョンを使うか、このプログラムを更新してください。履歴はここでも表示できます。</translation>
    </message>
    <message id="trouble.journal-unreadable.failed">
        <source>The journal cannot be read.</source>
        <translation>履歴を読み取れません。</translation>
    </message>
    <message id="trouble.journal-unreadable.next">
        <source>Check the rights of the program's data folder.</source>
        <translation>プログラムのデータ フォルダーのアクセス許可を確認してください。</translation>
    </message>
    <message id="trouble.journal-set-aside.failed">
        <source>The journal was damaged. It was set aside under another name, and a new one was begun.</source>
        <translation>履歴ファイルが壊れていました。別の名前で保管し、新しい履歴を始めました。</translation>
    </message>
    <message id="trouble.journal-set-aside.next">
        <source>Changes are recorded again. Keep the file if its entries matter: “sqlite3 FILE .recover” may read them.</source>
        <translation>変更は引き続き記録されます。以前の履歴が必要な場合は、このファイルを残してください。「sqlite3 ファイル名 .recover」で読み取れることがあります。</translation>
    </message>
    <message id="notices.title">
        <source>About the program's own files</source>
        <translation>プログラムのファイルについて</translation>
    </message>
    <message id="name.look-alike">
        <source>{name} (look-alike)</source>
        <translation>{name} (紛らわしい名前)</translation>
    </message>
    <message id="name.look-alike-tip">
        <source>Another name looks the same. This one: {mine}. The other: {others}</source>
        <translation>同じように見える名前がほかにあります。この名前: {mine}。ほかの名前: {others}</translation>
    </message>
    <message id="name.on">
        <source>{name} on {host}</source>
        <translation>{host} の {name}</translation>
    </message>
</context>
</TS>

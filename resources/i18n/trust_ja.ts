<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.journal-full.failed">
        <source>The change was not sent, because the disk of the journal is full.</source>
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
        <translation>そのバージョンを使用するか、hvgui を更新してください。履歴はここでも表示できます。</translation>
    </message>
    <message id="trouble.journal-unreadable.failed">
        <source>The journal cannot be read.</source>
        <translation>履歴を読み取れません。</translation>
    </message>
    <message id="trouble.journal-unreadable.next">
        <source>Check the permissions of hvgui's data folder.</source>
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
        <source>About the files of hvgui</source>
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
    <message id="trouble.settings-restored.failed">
        <source>The file of hosts and settings was damaged. It was set aside, and its last good copy is used.</source>
        <translation>ホストと設定のファイルが壊れていました。別の名前で保管し、最後の正常なコピーを使用しています。</translation>
    </message>
    <message id="trouble.settings-restored.next">
        <source>Check that all your hosts are in the list.</source>
        <translation>すべてのホストが一覧にあることを確認してください。</translation>
    </message>
    <message id="trouble.settings-lost.failed">
        <source>The file of hosts and settings cannot be read, and there is no good copy of it.</source>
        <translation>ホストと設定のファイルを読み取れず、正常なコピーもありません。</translation>
    </message>
    <message id="trouble.settings-lost.next">
        <source>Add the hosts again, or repair the file while hvgui is closed.</source>
        <translation>ホストを追加し直すか、プログラムを終了してからファイルを修復してください。</translation>
    </message>
    <message id="trouble.settings-not-saved.failed">
        <source>Hosts and settings were not saved: {detail}</source>
        <translation>ホストと設定を保存できませんでした: {detail}</translation>
    </message>
    <message id="trouble.settings-not-saved.next">
        <source>Check the free space and the permissions of hvgui's settings folder, then try again.</source>
        <translation>プログラムの設定フォルダーの空き容量とアクセス許可を確認してから、もう一度実行してください。</translation>
    </message>
    <message id="trouble.hosts-not-understood.failed">
        <source>Some saved hosts are not understood and are not shown: {detail}</source>
        <translation>保存されたホストのうち、解釈できないため表示していないものがあります: {detail}</translation>
    </message>
    <message id="trouble.hosts-not-understood.next">
        <source>They remain in the file. Correct it while hvgui is closed, or use the version that saved them.</source>
        <translation>ファイルには残っています。hvgui を終了してから修正するか、保存したバージョンを使用してください。</translation>
    </message>
    <message id="host-dialog.auth-of-newer">
        <source>{auth} (of a newer version of hvgui; kept as it is)</source>
        <translation>{auth} (新しいバージョンの hvgui の方法。そのまま保持)</translation>
    </message>
    <message id="host-dialog.auth-of-newer-not-tried">
        <source>This way of signing in is of a newer version of hvgui. Choose another one to sign in now.</source>
        <translation>このサインイン方法は、新しいバージョンの hvgui のものです。今サインインするには、別の方法を選んでください。</translation>
    </message>
    <message id="host-dialog.no-password.of-newer">
        <source>What this way of signing in needs is only known to the newer version of hvgui that saved it.</source>
        <translation>このサインイン方法に必要なものは、これを保存した新しいバージョンの hvgui だけが認識できます。</translation>
    </message>
    <message id="trouble.auth-of-newer.failed">
        <source>A newer version of this program saved how to sign in here: “{detail}”. This version does not know it.</source>
        <translation>このホストへのサインイン方法「{detail}」は、より新しいバージョンのプログラムで保存されたもので、このバージョンでは使えません。</translation>
    </message>
    <message id="trouble.auth-of-newer.next">
        <source>Use that version, or choose another way under File ▸ Edit Host….</source>
        <translation>そのバージョンを使用するか、[ファイル] ▸ [ホストの編集…] で別の方法を選択してください。</translation>
    </message>
</context>
</TS>

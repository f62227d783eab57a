<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.recording-place-taken.failed">
        <source>The recording was not made: there is something in that folder already.</source>
        <translation>記録は作成されませんでした。フォルダーに既にファイルがあります。</translation>
    </message>
    <message id="trouble.recording-place-taken.next">
        <source>Name a folder that is empty or does not exist yet.</source>
        <translation>空のフォルダー、またはまだ存在しないフォルダーを指定してください。</translation>
    </message>
    <message id="trouble.recording-leaks.failed">
        <source>The recording was not written: names or addresses of your host would still have been in it.</source>
        <translation>記録は保存されませんでした。ホスト固有の名前またはアドレスが記録に残っています。</translation>
    </message>
    <message id="trouble.recording-leaks.next">
        <source>Nothing was saved. This is a fault of hvgui: report the file names that the technical detail tells, without the names of your host.</source>
        <translation>何も保存されていません。これは hvgui の問題です。技術的な詳細に示されたファイル名を、ホスト固有の名前を除いて報告してください。</translation>
    </message>
    <message id="trouble.recording-not-written.failed">
        <source>The recording could not be written.</source>
        <translation>記録を保存できませんでした。</translation>
    </message>
    <message id="trouble.recording-not-written.next">
        <source>Check the free space and the rights of that folder, or choose another one. Nothing was left there.</source>
        <translation>フォルダーの空き容量とアクセス許可を確認するか、別のフォルダーを選択してください。途中のファイルは残っていません。</translation>
    </message>
    <message id="trouble.recording-cancelled.failed">
        <source>The recording was canceled.</source>
        <translation>記録をキャンセルしました。</translation>
    </message>
    <message id="trouble.recording-cancelled.next">
        <source>Nothing was written.</source>
        <translation>何も保存されていません。</translation>
    </message>
    <message id="record.reading">
        <source>Reading the host…</source>
        <translation>ホストを読み取っています…</translation>
    </message>
    <message id="record.replacing">
        <source>Replacing names and addresses…</source>
        <translation>名前とアドレスを置き換えています…</translation>
    </message>
    <message id="record.checking">
        <source>Looking for names that are left…</source>
        <translation>残っている名前がないか確認しています…</translation>
    </message>
    <message id="record.writing">
        <source>Writing the files…</source>
        <translation>ファイルを保存しています…</translation>
    </message>
    <message id="record.done">
        <source>{files} files written to {folder}; virtual machines: {vms}.</source>
        <translation>{folder} に {files} 個のファイルを保存しました (仮想マシン: {vms})。</translation>
    </message>
    <message id="record.not-all">
        <source>The list contains all of them; the first {closely} were checked in detail.</source>
        <translation>一覧にはすべての仮想マシンが含まれています。詳細を読み取ったのは最初の {closely} 台です。</translation>
    </message>
    <message id="record.not-searched">
        <source>These names are too short or too common to be searched for, and were replaced only where they stand as names. Look yourself whether sentences hold them: {names}</source>
        <translation>次の名前は短すぎるか一般的すぎるため、名前の欄でのみ置き換えました。説明やメッセージの中は検索できないので、ご自身で確認してください: {names}</translation>
    </message>
    <message id="record.look">
        <source>Names, GUIDs, addresses and texts of guests are replaced. Look through the files before you give them to anybody.</source>
        <translation>名前、GUID、アドレス、ゲストのテキストは置き換えられています。他の人に渡す前に、ファイルの内容を確認してください。</translation>
    </message>
    <message id="record.title">
        <source>Record {host}</source>
        <translation>{host} の記録</translation>
    </message>
    <message id="record.question">
        <source>Record the responses of {host}, for people who have no such host?</source>
        <translation>{host} の応答を、実際のホストを持たない開発者のために記録しますか?</translation>
    </message>
    <message id="record.holds">
        <source>Everything hvgui reads is read once; nothing is changed. Names, GUIDs, addresses, notes and texts of guests are replaced before anything is written, and nothing is written while one of them is left. Nothing is sent to anybody: you decide who gets the folder.</source>
        <translation>hvgui が読み取る内容を 1 回ずつ読み取ります。変更は行いません。名前、GUID、アドレス、メモ、ゲストのテキストは保存前に置き換えられ、1 つでも残っている場合は保存されません。記録は送信されません。フォルダーを誰に渡すかは、ご自身で決められます。</translation>
    </message>
    <message id="record.begin">
        <source>Choose Folder…</source>
        <translation>フォルダーの選択…</translation>
    </message>
    <message id="record.choose">
        <source>Where to put the recording</source>
        <translation>記録の保存先</translation>
    </message>
    <message id="record.progress">
        <source>Progress of the recording</source>
        <translation>記録の進行状況</translation>
    </message>
    <message id="action.record-host.label">
        <source>&amp;Record This Host…</source>
        <translation>このホストの記録(&amp;R)…</translation>
    </message>
    <message id="action.record-host.tip">
        <source>Record the responses of this host, without its names and addresses</source>
        <translation>このホストの応答を、名前とアドレスを除いて保存します</translation>
    </message>
</context>
</TS>

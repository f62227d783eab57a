<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="bar.title">
        <source>Commands for the selection</source>
        <translation>選択対象のコマンド</translation>
    </message>
    <message id="bar.more">
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message id="bar.more-tip">
        <source>Other commands</source>
        <translation>その他のコマンド</translation>
    </message>
    <message id="bar.no-selection">
        <source>No selection</source>
        <translation>選択なし</translation>
    </message>
    <message id="bar.services">
        <source>Services</source>
        <translation>統合サービス</translation>
    </message>
    <message id="bar.copy-files">
        <source>Copy Files</source>
        <translation>ファイルのコピー</translation>
    </message>
    <message id="bar.why">
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
</context>
</TS>

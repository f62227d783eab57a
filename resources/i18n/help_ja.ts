<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.documentation.label">
        <source>&amp;Documentation</source>
        <translation>ドキュメント(&amp;D)</translation>
    </message>
    <message id="action.documentation.tip">
        <source>Open the documentation about the part of hvgui that has the keyboard focus</source>
        <translation>キーボード フォーカスのある部分の説明を開きます</translation>
    </message>
    <message id="help.title">
        <source>hvgui Documentation</source>
        <translation>hvgui のドキュメント</translation>
    </message>
    <message id="help.back">
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message id="help.forward">
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message id="help.contents">
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message id="help.search">
        <source>Find in this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message id="help.not-found">
        <source>Not found on this page</source>
        <translation>このページ内に見つかりません</translation>
    </message>
    <message id="help.missing">
        <source>The documentation was not found.</source>
        <translation>インストールされている hvgui にはドキュメントが含まれていません。</translation>
    </message>
    <message id="help.missing-where">
        <source>hvgui looked for the folder “docs” in:</source>
        <translation>ドキュメントは、ソースの「docs」フォルダーにあります。検索した場所:</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.palette.tip">
        <source>Find any command or virtual machine by typing</source>
        <translation>入力してコマンドや仮想マシンを検索します</translation>
    </message>
    <message id="action.preferences.label">
        <source>Prefere&amp;nces…</source>
        <translation>基本設定(&amp;N)…</translation>
    </message>
    <message id="action.preferences.tip">
        <source>Language, appearance, notifications, and where things are kept</source>
        <translation>言語、外観、通知、および保存場所</translation>
    </message>
    <message id="palette.title">
        <source>Command Palette</source>
        <translation>コマンド パレット</translation>
    </message>
    <message id="palette.placeholder">
        <source>Type what you want to do, or the name of a virtual machine</source>
        <translation>操作または仮想マシンの名前を入力</translation>
    </message>
    <message id="palette.list">
        <source>Commands and virtual machines</source>
        <translation>コマンドと仮想マシン</translation>
    </message>
    <message id="palette.command">
        <source>{menu}: {name}</source>
        <translation>{menu}: {name}</translation>
    </message>
    <message id="palette.vm">
        <source>Go to {name}</source>
        <translation>{name} に移動</translation>
    </message>
    <message id="palette.nothing">
        <source>Nothing fits.</source>
        <translation>一致する項目はありません。</translation>
    </message>
    <message id="preferences.title">
        <source>Preferences</source>
        <translation>基本設定</translation>
    </message>
    <message id="preferences.looks">
        <source>Language and appearance</source>
        <translation>言語と外観</translation>
    </message>
    <message id="preferences.language.label">
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message id="preferences.language.system">
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message id="preferences.language.en">
        <source>English</source>
        <translation>English (英語)</translation>
    </message>
    <message id="preferences.language.ja">
        <source>日本語 (Japanese)</source>
        <translation>日本語</translation>
    </message>
    <message id="preferences.language-note">
        <source>Another language is used from the next start on.</source>
        <translation>言語の変更は次回の起動時に反映されます。</translation>
    </message>
    <message id="preferences.next-start">
        <source>The language changes when the program is started again.</source>
        <translation>言語は次回の起動時に変更されます。</translation>
    </message>
    <message id="preferences.scheme.label">
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A):</translation>
    </message>
    <message id="preferences.scheme.system">
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message id="preferences.scheme.light">
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message id="preferences.scheme.dark">
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message id="preferences.telling">
        <source>Notifications while the window is not in front</source>
        <translation>ウィンドウが前面にないときの通知</translation>
    </message>
    <message id="preferences.alarms">
        <source>When a &amp;watched virtual machine loses contact</source>
        <translation>監視している仮想マシンの通信が失われたとき(&amp;W)</translation>
    </message>
    <message id="preferences.endings">
        <source>When an &amp;operation of more than 10 seconds ends</source>
        <translation>10 秒を超える操作が終了したとき(&amp;O)</translation>
    </message>
    <message id="preferences.kept">
        <source>Where things are kept</source>
        <translation>保存場所</translation>
    </message>
    <message id="preferences.place.keyring">
        <source>Passwords:</source>
        <translation>パスワード:</translation>
    </message>
    <message id="preferences.place.settings">
        <source>Settings:</source>
        <translation>設定:</translation>
    </message>
    <message id="preferences.place.data">
        <source>Journal and policies:</source>
        <translation>履歴とポリシー:</translation>
    </message>
    <message id="preferences.place.logs">
        <source>Log:</source>
        <translation>ログ:</translation>
    </message>
    <message id="preferences.no-keyring">
        <source>For this session only: there is no keyring on this system.</source>
        <translation>このセッションのみ: このシステムにはキーリングがありません。</translation>
    </message>
    <message id="notify.alarm">
        <source>A virtual machine lost contact</source>
        <translation>仮想マシンの通信が失われました</translation>
    </message>
    <message id="notify.ended">
        <source>An operation has ended</source>
        <translation>操作が終了しました</translation>
    </message>
    <message id="crash.title">
        <source>hvgui: Something Went Wrong</source>
        <translation>hvgui: 問題が発生しました</translation>
    </message>
    <message id="crash.words" numerus="yes">
        <source>{n} things in hvgui broke. The program goes on; what you were doing may not have ended. Nothing was sent to anybody.</source>
        <translation>
            <numerusform>hvgui で {n} 件の問題が発生しました。プログラムは続行しますが、実行中の操作が完了していない可能性があります。外部には何も送信されていません。</numerusform>
        </translation>
    </message>
    <message id="crash.what-is-in-it">
        <source>The report holds versions, counts and lines of hvgui's own code, no names and no addresses.</source>
        <translation>レポートに含まれるのは、バージョン、件数、hvgui のコードの行だけです。名前やアドレスは含まれません。</translation>
    </message>
    <message id="crash.report">
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message id="crash.copy">
        <source>&amp;Copy Report</source>
        <translation>レポートのコピー(&amp;C)</translation>
    </message>
    <message id="about-box.copy">
        <source>&amp;Copy Diagnostics</source>
        <translation>診断情報のコピー(&amp;C)</translation>
    </message>
    <message id="about-box.copied">
        <source>Copied: versions, counts and states, no names.</source>
        <translation>コピーしました: バージョン、件数、状態 (名前は含まれません)。</translation>
    </message>
    <message id="action.palette.label">
        <source>Command Palett&amp;e…</source>
        <translation>コマンド パレット(&amp;E)…</translation>
    </message>
</context>
</TS>

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
    <message id="preferences.comfortable">
        <source>Mo&amp;re room between rows</source>
        <translation>行の間隔を広くする(&amp;R)</translation>
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
    <message id="first-run.title">
        <source>Welcome to hvgui</source>
        <translation>hvgui へようこそ</translation>
    </message>
    <message id="first-run.words">
        <source>See the virtual machines of all your Hyper-V hosts in one list. Nothing is installed on a host, and nothing is changed before you say so.</source>
        <translation>すべての Hyper-V ホストの仮想マシンを 1 つの一覧に表示します。ホストには何もインストールせず、指示するまで何も変更しません。</translation>
    </message>
    <message id="first-run.add.title">
        <source>&amp;Add a host</source>
        <translation>ホストを追加する(&amp;A)</translation>
    </message>
    <message id="first-run.add.words">
        <source>Its name or address, and an account that may manage it</source>
        <translation>ホスト名またはアドレスと、管理できるアカウントを指定します</translation>
    </message>
    <message id="first-run.import.title">
        <source>&amp;Import a list of hosts</source>
        <translation>ホストの一覧をインポートする(&amp;I)</translation>
    </message>
    <message id="first-run.import.words">
        <source>A text or CSV file with one host a line</source>
        <translation>1 行に 1 台のホストを記載したテキストまたは CSV ファイル</translation>
    </message>
    <message id="first-run.demo.title">
        <source>&amp;Look around in a simulated data centre</source>
        <translation>シミュレートされたデータセンターで試す(&amp;L)</translation>
    </message>
    <message id="action.import-hosts.label">
        <source>&amp;Import Hosts…</source>
        <translation>ホストのインポート(&amp;I)…</translation>
    </message>
    <message id="action.import-hosts.tip">
        <source>Add the hosts of a list: one a line, in a text or CSV file</source>
        <translation>一覧 (1 行に 1 台のテキストまたは CSV ファイル) のホストを追加します</translation>
    </message>
    <message id="import.title">
        <source>Import Hosts from {file}</source>
        <translation>{file} からホストをインポート</translation>
    </message>
    <message id="import.choose">
        <source>Choose a List of Hosts</source>
        <translation>ホストの一覧の選択</translation>
    </message>
    <message id="import.filter">
        <source>Lists of hosts (*.txt *.csv *.list);;All files (*)</source>
        <translation>ホストの一覧 (*.txt *.csv *.list);;すべてのファイル (*)</translation>
    </message>
    <message id="import.intro">
        <source>Ticked hosts are added with the account below, unless the list names another. A line reads: name or address, then a port or https:// if it is not the usual one, then after a comma an account.</source>
        <translation>チェックしたホストを下のアカウントで追加します (一覧に別のアカウントがある場合はそれを使用)。1 行の書式: 名前またはアドレス、必要に応じてポートまたは https://、コンマの後にアカウント。</translation>
    </message>
    <message id="import.list">
        <source>Hosts of the list</source>
        <translation>一覧のホスト</translation>
    </message>
    <message id="import.user">
        <source>&amp;Account:</source>
        <translation>アカウント(&amp;A):</translation>
    </message>
    <message id="import.password">
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message id="import.remember">
        <source>&amp;Remember the password in: {keyring}</source>
        <translation>パスワードを保存する(&amp;R): {keyring}</translation>
    </message>
    <message id="import.add" numerus="yes">
        <source>Add {n} Hosts</source>
        <translation>
            <numerusform>{n} 台のホストを追加</numerusform>
        </translation>
    </message>
    <message id="import.tick">
        <source>Tick at least one host.</source>
        <translation>1 台以上のホストをチェックしてください。</translation>
    </message>
    <message id="import.needs-user">
        <source>Some ticked hosts have no account: type one.</source>
        <translation>アカウントのないホストがあります。アカウントを入力してください。</translation>
    </message>
    <message id="import.way">
        <source>{scheme}, port {port}</source>
        <translation>{scheme}、ポート {port}</translation>
    </message>
    <message id="import.column.line">
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message id="import.column.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="import.column.way">
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message id="import.column.account">
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message id="import.column.remark">
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message id="import.mistake.not-understood">
        <source>Not understood as a host</source>
        <translation>ホストとして認識できません</translation>
    </message>
    <message id="import.mistake.port">
        <source>A port is a number from 1 to 65535</source>
        <translation>ポートは 1 から 65535 の数値です</translation>
    </message>
    <message id="import.mistake.twice">
        <source>Is there twice</source>
        <translation>重複しています</translation>
    </message>
    <message id="import.mistake.known">
        <source>Is in the window already</source>
        <translation>既に追加されています</translation>
    </message>
    <message id="import.nothing">
        <source>There is no host in {file}.</source>
        <translation>{file} にホストがありません。</translation>
    </message>
    <message id="import.unreadable">
        <source>{file} cannot be read: {detail}</source>
        <translation>{file} を読み取れません: {detail}</translation>
    </message>
    <message id="first-run.demo.words">
        <source>Three hosts and forty virtual machines with problems worth solving</source>
        <translation>解決すべき問題を抱えた 3 台のホストと 40 台の仮想マシン</translation>
    </message>
</context>
</TS>

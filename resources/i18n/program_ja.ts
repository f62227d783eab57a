<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.palette.tip">
        <source>Find a command, a virtual machine, a host or a setting by typing its name</source>
        <translation>コマンド、仮想マシン、ホスト、設定を名前で検索します</translation>
    </message>
    <message id="action.preferences.label">
        <source>Prefere&amp;nces…</source>
        <translation>基本設定(&amp;N)…</translation>
    </message>
    <message id="action.preferences.tip">
        <source>Set language, appearance and notifications, and see where data is stored</source>
        <translation>言語、外観、通知を設定し、保存場所を表示します</translation>
    </message>
    <message id="palette.title">
        <source>Command Palette</source>
        <translation>コマンド パレット</translation>
    </message>
    <message id="palette.placeholder">
        <source>Type a command, a virtual machine, a host or a setting</source>
        <translation>コマンド、仮想マシン、ホスト、設定の名前を入力してください</translation>
    </message>
    <message id="palette.list">
        <source>Commands, virtual machines, hosts and settings</source>
        <translation>コマンド、仮想マシン、ホスト、設定</translation>
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
        <source>No matches</source>
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
        <source>Use system setting</source>
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
        <source>The new language takes effect when you restart hvgui.</source>
        <translation>言語の変更は次回の起動時に反映されます。</translation>
    </message>
    <message id="preferences.next-start">
        <source>Restart hvgui to change the language.</source>
        <translation>言語は次回の起動時に変更されます。</translation>
    </message>
    <message id="preferences.scheme.label">
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A):</translation>
    </message>
    <message id="preferences.scheme.system">
        <source>Use system setting</source>
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
        <source>Notifications when the window is in the background</source>
        <translation>ウィンドウが前面にないときの通知</translation>
    </message>
    <message id="preferences.alarms">
        <source>When a &amp;watched virtual machine stops responding</source>
        <translation>監視している仮想マシンのハートビートが途絶えたとき(&amp;W)</translation>
    </message>
    <message id="preferences.endings">
        <source>When an &amp;operation that took more than 10 seconds is finished</source>
        <translation>10 秒を超える処理が終了したとき(&amp;O)</translation>
    </message>
    <message id="preferences.kept">
        <source>Storage locations</source>
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
        <translation>変更の履歴とポリシー:</translation>
    </message>
    <message id="preferences.place.logs">
        <source>Log:</source>
        <translation>ログ:</translation>
    </message>
    <message id="preferences.no-keyring">
        <source>For this session only. No keyring was found on this system.</source>
        <translation>このセッションのみ (このシステムにはキーリングがありません)</translation>
    </message>
    <message id="notify.alarm">
        <source>A virtual machine stopped responding</source>
        <translation>仮想マシンのハートビートが途絶えました</translation>
    </message>
    <message id="notify.ended">
        <source>An operation is finished</source>
        <translation>処理が終了しました</translation>
    </message>
    <message id="crash.title">
        <source>hvgui: Unexpected Error</source>
        <translation>hvgui: 問題が発生しました</translation>
    </message>
    <message id="crash.words" numerus="yes">
        <source>{n} unexpected errors occurred in hvgui. You can continue to work, but your last actions may be incomplete. No report was sent.</source>
        <translation>
            <numerusform>hvgui で {n} 件の問題が発生しました。プログラムは続行しますが、実行中の処理が完了していない可能性があります。外部には何も送信されていません。</numerusform>
        </translation>
    </message>
    <message id="crash.what-is-in-it">
        <source>The report contains versions, counts and lines of hvgui's code. It contains no names or addresses.</source>
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
        <source>Copied: versions, counts and states, without names.</source>
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
        <source>View the virtual machines of all your Hyper-V hosts in one list. hvgui installs nothing on the hosts and changes nothing unless you tell it to.</source>
        <translation>すべての Hyper-V ホストの仮想マシンを 1 つの一覧に表示します。ホストには何もインストールされません。操作するまで、何も変更されません。</translation>
    </message>
    <message id="first-run.add.title">
        <source>&amp;Add a host</source>
        <translation>ホストを追加する(&amp;A)</translation>
    </message>
    <message id="first-run.add.words">
        <source>Enter its name or address, and an account that can manage it</source>
        <translation>ホスト名またはアドレスと、管理できるアカウントを指定します</translation>
    </message>
    <message id="first-run.import.title">
        <source>&amp;Import a list of hosts</source>
        <translation>ホストの一覧をインポートする(&amp;I)</translation>
    </message>
    <message id="first-run.import.words">
        <source>Use a text or CSV file with one host per line</source>
        <translation>1 行に 1 台のホストを記載したテキストまたは CSV ファイル</translation>
    </message>
    <message id="first-run.demo.title">
        <source>&amp;Explore a simulated data center</source>
        <translation>デモ環境で試す(&amp;L)</translation>
    </message>
    <message id="action.import-hosts.label">
        <source>&amp;Import Hosts…</source>
        <translation>ホストのインポート(&amp;I)…</translation>
    </message>
    <message id="action.import-hosts.tip">
        <source>Add hosts from a text or CSV file with one host per line</source>
        <translation>テキストまたは CSV ファイル (1 行に 1 台) からホストを追加します</translation>
    </message>
    <message id="import.title">
        <source>Import Hosts from {file}</source>
        <translation>{file} からのホストのインポート</translation>
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
        <source>Selected hosts are added with the account below, unless the file names another account. Format of a line: name or address, optionally :port or https://, then optionally a comma and an account.</source>
        <translation>チェック ボックスがオンのホストを、下のアカウントで追加します (一覧にアカウントがあるホストには、そのアカウントを使用します)。1 行の書式: 名前またはアドレス。必要に応じて、前に https://、後に :ポート、さらに「,アカウント」を付けます。</translation>
    </message>
    <message id="import.list">
        <source>Hosts in the file</source>
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
        <translation>パスワードを {keyring} に保存する(&amp;R)</translation>
    </message>
    <message id="import.add" numerus="yes">
        <source>Add {n} Hosts</source>
        <translation>
            <numerusform>{n} 台のホストを追加</numerusform>
        </translation>
    </message>
    <message id="import.tick">
        <source>Select at least one host.</source>
        <translation>1 台以上のホストのチェック ボックスをオンにしてください。</translation>
    </message>
    <message id="import.needs-user">
        <source>Some selected hosts have no account. Enter an account.</source>
        <translation>アカウントが指定されていないホストがあります。アカウントを入力してください。</translation>
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
        <source>Not a valid host</source>
        <translation>ホストとして認識できません</translation>
    </message>
    <message id="import.mistake.port">
        <source>The port must be a number from 1 to 65535</source>
        <translation>ポートには 1 ～ 65535 の数値を指定してください</translation>
    </message>
    <message id="import.mistake.twice">
        <source>Duplicate line</source>
        <translation>重複しています</translation>
    </message>
    <message id="import.mistake.known">
        <source>Already in the list</source>
        <translation>既に追加されています</translation>
    </message>
    <message id="import.nothing">
        <source>The file {file} contains no hosts.</source>
        <translation>{file} にホストがありません。</translation>
    </message>
    <message id="import.unreadable">
        <source>{file} cannot be read: {detail}</source>
        <translation>{file} を読み取れません: {detail}</translation>
    </message>
    <message id="first-run.demo.words">
        <source>Try hvgui with three hosts and forty virtual machines that have typical problems</source>
        <translation>問題のある仮想マシンを含む、3 台のホストと 40 台の仮想マシンのデモ</translation>
    </message>
    <message id="closing.title">
        <source>Operations Are Running</source>
        <translation>実行中の操作があります</translation>
    </message>
    <message id="closing.words" numerus="yes">
        <source>{n} operations have not ended.</source>
        <translation>
            <numerusform>完了していない操作が {n} 件あります。</numerusform>
        </translation>
    </message>
    <message id="closing.more">
        <source>Stopping cleans up on the hosts first; files continue at the next start from where they stopped. Changes that were not sent yet are not made.</source>
        <translation>停止すると、先にホスト上の後始末を行い、ファイルのコピーは次回の起動時に停止した位置から続行されます。まだ送信されていない変更は行われません。</translation>
    </message>
    <message id="closing.unapplied" numerus="yes">
        <source>{n} changes have not been applied and will be lost.</source>
        <translation>
            <numerusform>適用されていない変更が {n} 件あり、失われます。</numerusform>
        </translation>
    </message>
    <message id="closing.discard">
        <source>Close Without Applying</source>
        <translation>適用せずに終了</translation>
    </message>
    <message id="closing.unapplied-title">
        <source>Changes Not Applied</source>
        <translation>適用されていない変更</translation>
    </message>
    <message id="closing.stop">
        <source>&amp;Stop and Resume Later</source>
        <translation>停止して後で再開(&amp;S)</translation>
    </message>
    <message id="closing.keep">
        <source>&amp;Keep Running in the Background</source>
        <translation>バックグラウンドで実行を続ける(&amp;K)</translation>
    </message>
    <message id="closing.keep-tip">
        <source>Hide the window; the icon in the notification area brings it back</source>
        <translation>ウィンドウを隠します。通知領域のアイコンから元に戻せます</translation>
    </message>
    <message id="closing.no-tray">
        <source>hvgui cannot run in the background: this desktop shows no notification area.</source>
        <translation>このデスクトップには通知領域がないため、hvgui をバックグラウンドで実行できません。</translation>
    </message>
    <message id="closing.quit-when-done">
        <source>&amp;Close hvgui when all operations have been successful</source>
        <translation>すべての操作が成功したら hvgui を終了する(&amp;C)</translation>
    </message>
    <message id="stopping.title">
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message id="stopping.words" numerus="yes">
        <source>{n} operations are stopping.</source>
        <translation>
            <numerusform>{n} 件の操作を停止しています。</numerusform>
        </translation>
    </message>
    <message id="stopping.more">
        <source>hvgui cleans up on the hosts and in the guests, then closes.</source>
        <translation>ホストとゲストの後始末を行ってから終了します。</translation>
    </message>
    <message id="stopping.at-once">
        <source>Close &amp;Now</source>
        <translation>今すぐ終了(&amp;N)</translation>
    </message>
    <message id="stopping.at-once-tip">
        <source>Close without waiting; the rest of the cleanup is done at the next start</source>
        <translation>待たずに終了します。残りの後始末は次回の起動時に行われます</translation>
    </message>
    <message id="tray.open">
        <source>&amp;Open hvgui</source>
        <translation>hvgui を開く(&amp;O)</translation>
    </message>
    <message id="tray.operations">
        <source>O&amp;perations</source>
        <translation>操作(&amp;P)</translation>
    </message>
    <message id="tray.quit">
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message id="tray.idle">
        <source>No operations are running</source>
        <translation>実行中の操作はありません</translation>
    </message>
    <message id="tray.operation">
        <source>{title} – {percent}</source>
        <translation>{title} – {percent}</translation>
    </message>
    <message id="tray.busy">
        <source>hvgui – {running}, {n}%</source>
        <translation>hvgui – {running}、{n}%</translation>
    </message>
    <message id="notify.all-ended">
        <source>All operations have ended</source>
        <translation>すべての操作が終了しました</translation>
    </message>
    <message id="ask.hung.shut-down.title">
        <source>Guest Is Still Running</source>
        <translation>ゲストはまだ実行中です</translation>
    </message>
    <message id="ask.hung.shut-down.text" numerus="yes">
        <source>{n} virtual machines did not shut down. Turn them off?
{who}</source>
        <translation>
            <numerusform>{n} 台の仮想マシンがシャットダウンしませんでした。停止しますか?
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.hung.shut-down.warning" numerus="yes">
        <source>{n} guests are not responding and may not shut down: {who}. If they keep running, hvgui offers to turn them off; it never does so automatically.</source>
        <translation>
            <numerusform>次の {n} 台のゲストは応答していないため、シャットダウンしない可能性があります: {who}。実行中のままの場合は、停止するかどうかを確認します。自動的に停止することはありません。</numerusform>
        </translation>
    </message>
    <message id="ask.hung.restart.title">
        <source>Guest Did Not Restart</source>
        <translation>ゲストは再起動しませんでした</translation>
    </message>
    <message id="ask.hung.restart.text" numerus="yes">
        <source>{n} virtual machines did not restart. Reset them?
{who}</source>
        <translation>
            <numerusform>{n} 台の仮想マシンが再起動しませんでした。リセットしますか?
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.hung.restart.warning" numerus="yes">
        <source>{n} guests are not responding and may not restart: {who}. If they do not, hvgui offers to reset them; it never does so automatically.</source>
        <translation>
            <numerusform>次の {n} 台のゲストは応答していないため、再起動しない可能性があります: {who}。再起動しない場合は、リセットするかどうかを確認します。自動的にリセットすることはありません。</numerusform>
        </translation>
    </message>
    <message id="palette.host">
        <source>Show {name}</source>
        <translation>{name} を表示</translation>
    </message>
    <message id="palette.page">
        <source>Settings of {vm}: {page}</source>
        <translation>{vm} の設定: {page}</translation>
    </message>
    <message id="palette.pages">
        <source>Settings: {page}</source>
        <translation>設定: {page}</translation>
    </message>
    <message id="palette.also.connect">
        <source>console screen vmconnect rdp</source>
        <translation>コンソール 画面</translation>
    </message>
    <message id="palette.also.why">
        <source>why isn't it working reason</source>
        <translation>動作しない理由 なぜ</translation>
    </message>
    <message id="palette.also.labels">
        <source>labels owner role</source>
        <translation>ラベル 所有者 役割</translation>
    </message>
    <message id="palette.also.turn-off">
        <source>power off kill</source>
        <translation>電源オフ 強制</translation>
    </message>
    <message id="palette.also.shut-down">
        <source>stop guest</source>
        <translation>終了 ゲストの停止</translation>
    </message>
    <message id="palette.also.checkpoint">
        <source>snapshot take</source>
        <translation>スナップショット 保存</translation>
    </message>
    <message id="palette.also.revert">
        <source>snapshot put back</source>
        <translation>スナップショット 巻き戻し</translation>
    </message>
    <message id="palette.also.copy-files">
        <source>upload send drop</source>
        <translation>アップロード 送信</translation>
    </message>
    <message id="palette.also.unfinished">
        <source>resume go on interrupted</source>
        <translation>再開 中断</translation>
    </message>
    <message id="palette.also.journal">
        <source>history log audit</source>
        <translation>ログ 監査</translation>
    </message>
    <message id="palette.also.heartbeat-history">
        <source>tape timeline</source>
        <translation>テープ 推移</translation>
    </message>
    <message id="palette.also.policies">
        <source>drift compliance in line</source>
        <translation>差異 準拠 ポリシーとのずれ</translation>
    </message>
    <message id="palette.also.matrix">
        <source>integration services table switch many</source>
        <translation>表 一括</translation>
    </message>
    <message id="palette.also.doctor">
        <source>connection doctor examine check</source>
        <translation>ドクター 検査 診断</translation>
    </message>
    <message id="palette.also.staging">
        <source>staging upload way smb winrm</source>
        <translation>ステージング 経路</translation>
    </message>
    <message id="palette.also.certificate">
        <source>tls ssl fingerprint trust</source>
        <translation>指紋 信頼</translation>
    </message>
    <message id="palette.also.remove-host">
        <source>delete forget disconnect</source>
        <translation>削除 切断</translation>
    </message>
    <message id="palette.also.services">
        <source>guest services heartbeat time sync backup vss</source>
        <translation>ゲスト サービス 時刻の同期 バックアップ</translation>
    </message>
    <message id="palette.also.data-exchange">
        <source>kvp key value pairs</source>
        <translation>キーと値 KVP</translation>
    </message>
    <message id="preferences.use">
        <source>Use</source>
        <translation>動作</translation>
    </message>
    <message id="preferences.away">
        <source>Closing and background</source>
        <translation>終了とバックグラウンド</translation>
    </message>
    <message id="preferences.double-click.label">
        <source>Do&amp;uble-click on a virtual machine:</source>
        <translation>仮想マシンのダブルクリック(&amp;U):</translation>
    </message>
    <message id="preferences.double-click.connect">
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message id="preferences.double-click.settings">
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message id="preferences.refresh.label">
        <source>Re&amp;fresh hosts:</source>
        <translation>ホストの更新(&amp;F):</translation>
    </message>
    <message id="preferences.refresh.0">
        <source>Automatically</source>
        <translation>自動</translation>
    </message>
    <message id="preferences.refresh.5">
        <source>Every 5 seconds</source>
        <translation>5 秒ごと</translation>
    </message>
    <message id="preferences.refresh.15">
        <source>Every 15 seconds</source>
        <translation>15 秒ごと</translation>
    </message>
    <message id="preferences.refresh.30">
        <source>Every 30 seconds</source>
        <translation>30 秒ごと</translation>
    </message>
    <message id="preferences.refresh.60">
        <source>Every minute</source>
        <translation>1 分ごと</translation>
    </message>
    <message id="preferences.refresh.300">
        <source>Every 5 minutes</source>
        <translation>5 分ごと</translation>
    </message>
    <message id="preferences.closing.label">
        <source>Whil&amp;e operations are running:</source>
        <translation>操作の実行中に閉じるとき(&amp;E):</translation>
    </message>
    <message id="preferences.closing.ask">
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message id="preferences.closing.stop">
        <source>Stop and resume later</source>
        <translation>停止して後で再開する</translation>
    </message>
    <message id="preferences.closing.background">
        <source>Keep running in the background</source>
        <translation>バックグラウンドで実行を続ける</translation>
    </message>
    <message id="preferences.tray.label">
        <source>&amp;Icon in the notification area:</source>
        <translation>通知領域のアイコン(&amp;I):</translation>
    </message>
    <message id="preferences.tray.background">
        <source>While hvgui runs in the background</source>
        <translation>バックグラウンドでの実行中のみ</translation>
    </message>
    <message id="preferences.tray.always">
        <source>Always</source>
        <translation>常に表示</translation>
    </message>
    <message id="preferences.exports">
        <source>Folder for e&amp;xports:</source>
        <translation>エクスポート先のフォルダー(&amp;X):</translation>
    </message>
    <message id="preferences.exports-example">
        <source>The folder that was used last</source>
        <translation>最後に使用したフォルダー</translation>
    </message>
    <message id="preferences.exports-choose">
        <source>Choose Folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message id="app.simulated">
        <source>Simulated hosts</source>
        <translation>シミュレートされたホスト</translation>
    </message>
    <message id="app.simulated-tip">
        <source>These hosts are simulated on this computer. Nothing that you do here reaches a real host, and nothing is kept.</source>
        <translation>これらのホストは、このコンピューター上でシミュレートされています。ここでの操作は実際のホストには届かず、何も保存されません。</translation>
    </message>
    <message id="app.simulated-title">
        <source>{title} – simulated</source>
        <translation>{title} – シミュレーション</translation>
    </message>
    <message id="palette.also.documentation">
        <source>help manual copy from a guest extract files</source>
        <translation>ヘルプ マニュアル ゲストからのコピー 取り出し</translation>
    </message>
</context>
</TS>

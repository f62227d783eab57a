<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.connect.tip">
        <source>Open the console of the virtual machine</source>
        <translation>仮想マシンのコンソールを表示します</translation>
    </message>
    <message id="console.title">
        <source>Connect to Virtual Machine</source>
        <translation>コンソールへの接続</translation>
    </message>
    <message id="console.dialog">
        <source>Console of {vm}</source>
        <translation>{vm} のコンソール</translation>
    </message>
    <message id="console.opened">
        <source>Opening the console of {vm} in {program}.</source>
        <translation>{vm} のコンソールを {program} で開きます。</translation>
    </message>
    <message id="console.open">
        <source>The console of {vm} is already open.</source>
        <translation>{vm} のコンソールは既に開いています。</translation>
    </message>
    <message id="console.missing.words">
        <source>Cannot open the console of {vm}: no console program was found on this computer.</source>
        <translation>{vm} のコンソールを表示できません。このコンピューターに表示用のプログラムが見つかりません。</translation>
    </message>
    <message id="console.no-password.words">
        <source>The console of {vm} needs the password of the host account, but no password is saved. Enter it in Edit Host…, or run the command below in a terminal, which asks for it.</source>
        <translation>{vm} のコンソールにはホストのアカウントのパスワードが必要ですが、保存されていません。[ホストの編集] でパスワードを入力するか、次のコマンドをターミナルで実行してください。実行すると、パスワードの入力を求められます。</translation>
    </message>
    <message id="console.not-started.words">
        <source>Cannot open the console of {vm}: the console program could not be started.</source>
        <translation>{vm} のコンソール用のプログラムを起動できませんでした。</translation>
    </message>
    <message id="console.ended.words">
        <source>The console of {vm} closed with an error. If it closed at once, the account may be missing in the group Hyper-V Administrators of the host, or needs Grant-VMConnectAccess for this virtual machine. Check also that port 2179 of the host is open, and that the host's certificate has not changed since the first connection.</source>
        <translation>{vm} のコンソールがエラーで終了しました。すぐに終了した場合は、アカウントがホストの Hyper-V Administrators グループのメンバーでないか、この仮想マシンに対する Grant-VMConnectAccess が必要である可能性があります。ホストのポート 2179 に到達できること、ホストの証明書が最初の接続のときと同じであることも確認してください。</translation>
    </message>
    <message id="console.install">
        <source>How to install a console program</source>
        <translation>インストール方法</translation>
    </message>
    <message id="console.install.vmconnect">
        <source>Virtual Machine Connection (vmconnect.exe) comes with the Hyper-V management tools: Turn Windows features on or off, Hyper-V, Hyper-V Management Tools.</source>
        <translation>仮想マシン接続 (vmconnect.exe) は Hyper-V 管理ツールに含まれています。[Windows の機能の有効化または無効化] で、[Hyper-V] の [Hyper-V 管理ツール] を有効にしてください。</translation>
    </message>
    <message id="console.install.freerdp">
        <source>hvgui uses FreeRDP (xfreerdp) for consoles. Install it and try again; hvgui finds it automatically.</source>
        <translation>コンソールの表示には FreeRDP (xfreerdp) を使用します。インストールしてから、もう一度お試しください。hvgui が自動的に検出します。</translation>
    </message>
    <message id="console.command">
        <source>Command to open the console</source>
        <translation>手動で開くコマンド</translation>
    </message>
    <message id="console.detail">
        <source>Output of the program</source>
        <translation>プログラムの出力</translation>
    </message>
    <message id="action.connect.label">
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message id="action.screen.label">
        <source>S&amp;how Screen</source>
        <translation>画面の表示(&amp;H)</translation>
    </message>
    <message id="action.screen.tip">
        <source>Show the screen of the virtual machine live, without a console, and type into it</source>
        <translation>仮想マシンの画面をコンソールなしで表示し、キー入力を送信します</translation>
    </message>
    <message id="thumbnail.tip">
        <source>Double-click to show the screen in a window</source>
        <translation>ダブルクリックすると、画面をウィンドウに表示します</translation>
    </message>
    <message id="screen.title">
        <source>{vm} on {host} – Screen</source>
        <translation>{host} 上の {vm} - 画面</translation>
    </message>
    <message id="screen.gone">
        <source>The virtual machine is no longer on its host.</source>
        <translation>この仮想マシンはホストにありません。</translation>
    </message>
    <message id="screen.off">
        <source>The virtual machine is off.</source>
        <translation>仮想マシンはオフです。</translation>
    </message>
    <message id="screen.saved">
        <source>The virtual machine is saved. Start it to see its screen.</source>
        <translation>仮想マシンは保存されています。画面を表示するには、起動してください。</translation>
    </message>
    <message id="screen.black">
        <source>The screen is black. The guest draws nothing now, or its display is asleep; a key may wake it.</source>
        <translation>画面は真っ黒です。ゲストが何も表示していないか、ディスプレイがスリープしています。キーを送信すると復帰することがあります。</translation>
    </message>
    <message id="screen.no-picture">
        <source>The host has no picture of the screen now.</source>
        <translation>現在、ホストから画面を取得できません。</translation>
    </message>
    <message id="screen.nothing-to-save">
        <source>There is no picture now.</source>
        <translation>現在、画面はありません。</translation>
    </message>
    <message id="screen.keys">
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message id="screen.keys-tip">
        <source>Press one key in the guest</source>
        <translation>ゲストにキーを 1 つ送信します</translation>
    </message>
    <message id="screen.type">
        <source>&amp;Type Text…</source>
        <translation>テキストの入力(&amp;T)…</translation>
    </message>
    <message id="screen.type-tip">
        <source>Type text on the keyboard of the guest, such as a password that cannot be pasted</source>
        <translation>貼り付けできないパスワードなどのテキストを、ゲストのキーボードで入力します</translation>
    </message>
    <message id="screen.attention-tip">
        <source>Send Ctrl+Alt+Del to the guest (Ctrl+Alt+End)</source>
        <translation>ゲストに Ctrl+Alt+Del を送信します (Ctrl+Alt+End)</translation>
    </message>
    <message id="screen.save">
        <source>&amp;Save Picture…</source>
        <translation>画像の保存(&amp;S)…</translation>
    </message>
    <message id="screen.save-title">
        <source>Save Picture</source>
        <translation>画像の保存</translation>
    </message>
    <message id="screen.png">
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message id="screen.connect">
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message id="screen.as-of">
        <source>As of {time}</source>
        <translation>{time} 現在</translation>
    </message>
    <message id="screen.size-as-of">
        <source>{width} × {height}, as of {time}</source>
        <translation>{width} × {height}、{time} 現在</translation>
    </message>
    <message id="type-text.title">
        <source>Type Text – {vm}</source>
        <translation>テキストの入力 - {vm}</translation>
    </message>
    <message id="type-text.intro">
        <source>The host types this into whatever has the keyboard in the guest. It is not written to the journal or the log. A guest whose keyboard layout is not American English may get other characters.</source>
        <translation>ゲストでキーボード入力を受け付けている場所に、ホストが入力します。内容は履歴にもログにも記録されません。ゲストのキーボード レイアウトが英語 (米国) でない場合、別の文字になることがあります。</translation>
    </message>
    <message id="type-text.field">
        <source>Text to type</source>
        <translation>入力するテキスト</translation>
    </message>
    <message id="type-text.hidden">
        <source>&amp;Hide the text (one line, such as a password)</source>
        <translation>入力内容を隠す (パスワードなど、1 行)(&amp;H)</translation>
    </message>
    <message id="type-text.enter">
        <source>Press &amp;Enter at the end</source>
        <translation>最後に Enter キーを押す(&amp;E)</translation>
    </message>
    <message id="type-text.send">
        <source>Type</source>
        <translation>入力</translation>
    </message>
    <message id="type-text.empty">
        <source>Enter the text to type.</source>
        <translation>入力するテキストを指定してください。</translation>
    </message>
    <message id="type-text.not-typeable">
        <source>These characters cannot be typed, only those of an American keyboard: {characters}</source>
        <translation>次の文字は入力できません。英語 (米国) キーボードの文字のみ入力できます: {characters}</translation>
    </message>
    <message id="type-text.too-long">
        <source>The text has {n} characters. At most {most} can be typed at once.</source>
        <translation>テキストは {n} 文字です。一度に入力できるのは {most} 文字までです。</translation>
    </message>
    <message id="keyboard.ctrl-alt-del">
        <source>Ctrl+Alt+Del</source>
        <translation>Ctrl+Alt+Del</translation>
    </message>
    <message id="keyboard.type-text">
        <source>Type text</source>
        <translation>テキストの入力</translation>
    </message>
    <message id="keyboard.press">
        <source>Press a key</source>
        <translation>キーの送信</translation>
    </message>
    <message id="guest-key.enter">
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message id="guest-key.escape">
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message id="guest-key.tab">
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message id="guest-key.space">
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message id="guest-key.backspace">
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message id="guest-key.delete">
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message id="guest-key.up">
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message id="guest-key.down">
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message id="guest-key.left">
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message id="guest-key.right">
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message id="guest-key.home">
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message id="guest-key.end">
        <source>End</source>
        <translation>End</translation>
    </message>
    <message id="guest-key.page-up">
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message id="guest-key.page-down">
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message id="guest-key.windows">
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message id="activity.keyboard">
        <source>Typing</source>
        <translation>キー入力中</translation>
    </message>
    <message id="operation.keyboard">
        <source>Typing, {who}</source>
        <translation>キー入力、{who}</translation>
    </message>
    <message id="journal.kind.keyboard">
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message id="undo.impossible.keyboard">
        <source>What was typed into a guest cannot be taken back.</source>
        <translation>ゲストに入力した内容は元に戻せません。</translation>
    </message>
    <message id="trouble.keyboard-not-running.failed">
        <source>The virtual machine is not running.</source>
        <translation>仮想マシンは実行されていません。</translation>
    </message>
    <message id="trouble.keyboard-not-running.next">
        <source>Start the virtual machine, then type again.</source>
        <translation>仮想マシンを起動してから、もう一度入力してください。</translation>
    </message>
    <message id="trouble.keyboard-missing.failed">
        <source>The virtual machine has no keyboard that its host can type on.</source>
        <translation>この仮想マシンには、ホストから入力できるキーボードがありません。</translation>
    </message>
    <message id="trouble.keyboard-missing.next">
        <source>Its console support may be disabled (Enable-VMConsoleSupport). Otherwise connect to the guest over the network.</source>
        <translation>コンソール サポートが無効になっている可能性があります (Enable-VMConsoleSupport)。それ以外の場合は、ネットワーク経由でゲストに接続してください。</translation>
    </message>
    <message id="trouble.text-not-typeable.failed">
        <source>The text has characters that are on no key of an American keyboard.</source>
        <translation>英語 (米国) キーボードにない文字が含まれています。</translation>
    </message>
    <message id="trouble.text-not-typeable.next">
        <source>Type those characters in the guest by other means, such as a connection over the network.</source>
        <translation>これらの文字は、ネットワーク経由の接続など、別の方法でゲストに入力してください。</translation>
    </message>
    <message id="trouble.typed-text-too-long.failed">
        <source>The text is too long to be typed at once.</source>
        <translation>テキストが長すぎるため、一度に入力できません。</translation>
    </message>
    <message id="trouble.typed-text-too-long.next">
        <source>Type it in parts, or copy it as a file into the guest.</source>
        <translation>分けて入力するか、ファイルとしてゲストにコピーしてください。</translation>
    </message>
    <message id="trouble.typed-text-forgotten.failed">
        <source>What was to be typed is not kept, and cannot be typed again.</source>
        <translation>入力しようとした内容は保存されていないため、再度入力できません。</translation>
    </message>
    <message id="trouble.typed-text-forgotten.next">
        <source>Check the screen, and type what is missing.</source>
        <translation>画面を確認して、不足している部分を入力してください。</translation>
    </message>
    <message id="trouble.typed-partly.failed">
        <source>A part of the text was typed.</source>
        <translation>テキストの一部だけが入力されました。</translation>
    </message>
    <message id="trouble.typed-partly.next">
        <source>Check the screen. Retry types the rest.</source>
        <translation>画面を確認してください。再試行すると残りを入力します。</translation>
    </message>
    <message id="console.not-on">
        <source>{vm} is in the state “{state}”. There is nothing to see before it runs.</source>
        <translation>{vm} の状態は「{state}」です。実行するまで、表示できる画面がありません。</translation>
    </message>
    <message id="console.start-more">
        <source>Start it, and open its console then?</source>
        <translation>起動して、コンソールを開きますか?</translation>
    </message>
    <message id="console.start">
        <source>Start and Connect</source>
        <translation>起動して接続</translation>
    </message>
    <message id="preferences.clipboard">
        <source>Consoles share the clip&amp;board where the guest offers an enhanced session</source>
        <translation>ゲストが拡張セッションに対応している場合、コンソールでクリップボードを共有する(&amp;B)</translation>
    </message>
    <message id="preferences.home">
        <source>Consoles share your &amp;home folder with such a guest</source>
        <translation>対応するゲストと、コンソールでホーム フォルダーを共有する(&amp;H)</translation>
    </message>
    <message id="screen.sent">
        <source>sent: {what}</source>
        <translation>送信済み: {what}</translation>
    </message>
</context>
</TS>

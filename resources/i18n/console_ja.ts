<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.connect.tip">
        <source>Open the console of the virtual machine</source>
        <translation>仮想マシンのコンソールを表示します</translation>
    </message>
    <message id="why-not-console.off">
        <source>{vm} has no console while it is in the state “{state}”.</source>
        <translation>{vm} の状態が「{state}」のため、表示できる画面がありません。</translation>
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
        <source>The console of {vm} closed with an error. Check that port 2179 of the host is open, that the account may connect to this virtual machine, and that the host's certificate has not changed since the first connection.</source>
        <translation>{vm} のコンソールがエラーで終了しました。ホストのポート 2179 に到達できること、アカウントにこの仮想マシンへの接続が許可されていること、ホストの証明書が最初の接続のときと同じであることを確認してください。</translation>
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
</context>
</TS>

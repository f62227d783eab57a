<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.connect.tip">
        <source>Show the virtual machine's console</source>
        <translation>仮想マシンのコンソールを表示します</translation>
    </message>
    <message id="why-not-console.off">
        <source>{vm} is in state “{state}”; it has no screen to show.</source>
        <translation>{vm} の状態は「{state}」です。表示する画面がありません。</translation>
    </message>
    <message id="console.title">
        <source>Connect to the Console</source>
        <translation>コンソールへの接続</translation>
    </message>
    <message id="console.dialog">
        <source>Console of {vm}</source>
        <translation>{vm} のコンソール</translation>
    </message>
    <message id="console.opened">
        <source>The console of {vm} opens in {program}.</source>
        <translation>{vm} のコンソールを {program} で開いています。</translation>
    </message>
    <message id="console.open">
        <source>The console of {vm} is open already.</source>
        <translation>{vm} のコンソールは既に開いています。</translation>
    </message>
    <message id="console.missing.words">
        <source>The console of {vm} cannot be shown: no program for it was found on this computer.</source>
        <translation>{vm} のコンソールを表示できません。このコンピューターに表示用のプログラムが見つかりません。</translation>
    </message>
    <message id="console.no-password.words">
        <source>The console of {vm} needs the password of the host's account, and none is kept. Edit the host to enter it, or run the command below in a terminal; it asks for the password there.</source>
        <translation>{vm} のコンソールにはホストのアカウントのパスワードが必要ですが、保存されていません。ホストの編集でパスワードを入力するか、次のコマンドをターミナルで実行してください。そこでパスワードを尋ねられます。</translation>
    </message>
    <message id="console.not-started.words">
        <source>The program for the console of {vm} could not be started.</source>
        <translation>{vm} のコンソール用のプログラムを起動できませんでした。</translation>
    </message>
    <message id="console.ended.words">
        <source>The console of {vm} ended with an error. Check that port 2179 of the host can be reached, that the account may connect to this virtual machine, and that the host's certificate is still the one of the first connection.</source>
        <translation>{vm} のコンソールがエラーで終了しました。ホストのポート 2179 に到達できること、アカウントにこの仮想マシンへの接続が許可されていること、ホストの証明書が最初の接続のときと同じであることを確認してください。</translation>
    </message>
    <message id="console.install">
        <source>To install it</source>
        <translation>インストール方法</translation>
    </message>
    <message id="console.install.vmconnect">
        <source>Virtual Machine Connection (vmconnect.exe) comes with the Hyper-V management tools: Turn Windows features on or off, Hyper-V, Hyper-V Management Tools.</source>
        <translation>仮想マシン接続 (vmconnect.exe) は Hyper-V 管理ツールに含まれています。[Windows の機能の有効化または無効化] で、[Hyper-V] の [Hyper-V 管理ツール] を有効にしてください。</translation>
    </message>
    <message id="console.install.freerdp">
        <source>Consoles are shown by FreeRDP (xfreerdp). Install it and try again; hvgui finds it by itself.</source>
        <translation>コンソールの表示には FreeRDP (xfreerdp) を使用します。インストールしてからもう一度実行すると、自動的に検出されます。</translation>
    </message>
    <message id="console.command">
        <source>To open it by hand</source>
        <translation>手動で開くコマンド</translation>
    </message>
    <message id="console.detail">
        <source>What the program said</source>
        <translation>プログラムの出力</translation>
    </message>
    <message id="action.connect.label">
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
</context>
</TS>

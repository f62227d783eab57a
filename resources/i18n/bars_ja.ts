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
    <message id="chip.all">
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message id="chip.all-tip">
        <source>All virtual machines of the selected hosts</source>
        <translation>選択したホストのすべての仮想マシン</translation>
    </message>
    <message id="chip.attention">
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message id="chip.attention-tip">
        <source>Virtual machines with a problem, the worst first, and hosts that are not responding (is:problem in the filter; F4 goes to the next one)</source>
        <translation>問題のある仮想マシン (深刻な順) と、応答していないホスト (フィルターでは is:problem、F4 で次の問題へ移動)</translation>
    </message>
    <message id="chip.running">
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message id="chip.running-tip">
        <source>Virtual machines that are running</source>
        <translation>実行中の仮想マシン</translation>
    </message>
    <message id="chip.off">
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message id="chip.off-tip">
        <source>Virtual machines that are turned off</source>
        <translation>停止している仮想マシン</translation>
    </message>
    <message id="chip.spoken">
        <source>{words}, {count}</source>
        <translation>{words}、{count}</translation>
    </message>
    <message id="silent-host.show">
        <source>Show Its Virtual Machines</source>
        <translation>仮想マシンを表示</translation>
    </message>
    <message id="empty.well.title">
        <source>No virtual machine needs attention</source>
        <translation>確認が必要な仮想マシンはありません</translation>
    </message>
    <message id="action.next-problem.label">
        <source>Next Pro&amp;blem</source>
        <translation>次の問題(&amp;G)</translation>
    </message>
    <message id="action.next-problem.tip">
        <source>Select the next virtual machine with a problem, the worst first</source>
        <translation>次の問題のある仮想マシンを、深刻な順に選択します</translation>
    </message>
    <message id="action.previous-problem.label">
        <source>Pre&amp;vious Problem</source>
        <translation>前の問題(&amp;V)</translation>
    </message>
    <message id="action.previous-problem.tip">
        <source>Select the previous virtual machine with a problem</source>
        <translation>前の問題のある仮想マシンを選択します</translation>
    </message>
    <message id="why-not.no-problem">
        <source>No virtual machine has a problem.</source>
        <translation>問題のある仮想マシンはありません。</translation>
    </message>
    <message id="silent-host.words" numerus="yes">
        <source>{n} virtual machines are shown as last known.</source>
        <translation>
            <numerusform>{n} 台の仮想マシンは最後に取得した状態で表示されています。</numerusform>
        </translation>
    </message>
    <message id="silent-host.more" numerus="yes">
        <source>{n} more hosts need attention.</source>
        <translation>
            <numerusform>ほかに {n} 台のホストを確認してください。</numerusform>
        </translation>
    </message>
    <message id="empty.well.words" numerus="yes">
        <source>None of the {n} virtual machines has a problem.</source>
        <translation>
            <numerusform>{n} 台の仮想マシンに問題はありません。</numerusform>
        </translation>
    </message>
    <message id="cause.vm-critical.title">
        <source>The virtual machine is in a critical state.</source>
        <translation>仮想マシンは重大な状態です。</translation>
    </message>
    <message id="cause.vm-critical.words">
        <source>The host cannot access some of its files. Check the storage of the host.</source>
        <translation>ホストが一部のファイルにアクセスできません。ホストの記憶域を確認してください。</translation>
    </message>
    <message id="cause.guest-silent.title">
        <source>The guest is not responding.</source>
        <translation>ゲストが応答していません。</translation>
    </message>
    <message id="cause.guest-error.title">
        <source>The heartbeat reports an error.</source>
        <translation>ハートビートがエラーを報告しています。</translation>
    </message>
    <message id="cause.no-contact.title">
        <source>No contact with the guest.</source>
        <translation>ゲストに接続できていません。</translation>
    </message>
    <message id="cause.application.title">
        <source>An application reports a critical state.</source>
        <translation>アプリケーションが重大な状態を報告しています。</translation>
    </message>
    <message id="cause.button.why">
        <source>Diagnose…</source>
        <translation>診断…</translation>
    </message>
    <message id="cause.button.connect">
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message id="cause.button.turn-off">
        <source>Turn Off…</source>
        <translation>停止…</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="diagnosis.host-silent.says">
        <source>The host does not answer, so nothing is known now.</source>
        <translation>ホストが応答していないため、現在の状態はわかりません。</translation>
    </message>
    <message id="diagnosis.host-silent.next">
        <source>Wait for the host, or look at its state in the tree.</source>
        <translation>ホストが応答するまで待つか、ツリーでホストの状態を確認してください。</translation>
    </message>
    <message id="diagnosis.not-read.says">
        <source>The service has not been read yet.</source>
        <translation>このサービスはまだ読み取られていません。</translation>
    </message>
    <message id="diagnosis.not-read.next">
        <source>Wait a moment, or refresh.</source>
        <translation>しばらく待つか、最新の情報に更新してください。</translation>
    </message>
    <message id="diagnosis.host-too-old.says">
        <source>This host is older than Windows Server 2012 R2 and cannot copy files into guests.</source>
        <translation>このホストは Windows Server 2012 R2 より古く、ゲストにファイルをコピーできません。</translation>
    </message>
    <message id="diagnosis.host-too-old.next">
        <source>Copy over the network, or move the virtual machine to a newer host.</source>
        <translation>ネットワーク経由でコピーするか、仮想マシンを新しいホストに移動してください。</translation>
    </message>
    <message id="diagnosis.not-offered.says">
        <source>The host does not offer this service to this virtual machine.</source>
        <translation>ホストはこの仮想マシンにこのサービスを提供していません。</translation>
    </message>
    <message id="diagnosis.not-offered.next">
        <source>Nothing can be turned on here; this kind of guest does without it.</source>
        <translation>オンにできる設定はありません。この種類のゲストではこのサービスを使いません。</translation>
    </message>
    <message id="diagnosis.off-for-controller.says">
        <source>Time synchronization is off, which is usual for a domain controller: it takes its time from the domain.</source>
        <translation>時刻の同期はオフです。ドメイン コントローラーはドメインから時刻を取得するため、通常はオフにします。</translation>
    </message>
    <message id="diagnosis.off-for-controller.next">
        <source>Leave it off.</source>
        <translation>オフのままにしてください。</translation>
    </message>
    <message id="diagnosis.off-by-default.says">
        <source>Guest services is off on the host. That is the default, because it lets the host write into the guest.</source>
        <translation>ゲスト サービスはホストでオフです。ホストからゲストに書き込めるようになるため、既定でオフになっています。</translation>
    </message>
    <message id="diagnosis.off-by-default.next">
        <source>Turn it on when files are to be copied, here or only for one copy.</source>
        <translation>ファイルをコピーするときにオンにしてください。1 回のコピーの間だけオンにすることもできます。</translation>
    </message>
    <message id="diagnosis.off-on-host.says">
        <source>The service is turned off on the host.</source>
        <translation>このサービスはホストでオフになっています。</translation>
    </message>
    <message id="diagnosis.off-on-host.next">
        <source>Turn it on in Settings, Integration Services.</source>
        <translation>設定の「統合サービス」でオンにしてください。</translation>
    </message>
    <message id="diagnosis.vm-off.says">
        <source>The virtual machine is off, so nothing can answer.</source>
        <translation>仮想マシンがオフのため、応答できません。</translation>
    </message>
    <message id="diagnosis.vm-off.next">
        <source>Start it.</source>
        <translation>仮想マシンを起動してください。</translation>
    </message>
    <message id="diagnosis.vm-saved.says">
        <source>The virtual machine is saved, so nothing can answer.</source>
        <translation>仮想マシンが保存されているため、応答できません。</translation>
    </message>
    <message id="diagnosis.vm-saved.next">
        <source>Start it.</source>
        <translation>仮想マシンを起動してください。</translation>
    </message>
    <message id="diagnosis.vm-paused.says">
        <source>The virtual machine is paused, so nothing can answer.</source>
        <translation>仮想マシンが一時停止しているため、応答できません。</translation>
    </message>
    <message id="diagnosis.vm-paused.next">
        <source>Resume it.</source>
        <translation>仮想マシンを再開してください。</translation>
    </message>
    <message id="diagnosis.vm-starting.says">
        <source>The virtual machine is starting.</source>
        <translation>仮想マシンは起動中です。</translation>
    </message>
    <message id="diagnosis.vm-starting.next">
        <source>Wait until it runs.</source>
        <translation>実行中になるまで待ってください。</translation>
    </message>
    <message id="diagnosis.vm-stopping.says">
        <source>The virtual machine is stopping, being saved or being paused.</source>
        <translation>仮想マシンは停止、保存、または一時停止の処理中です。</translation>
    </message>
    <message id="diagnosis.vm-stopping.next">
        <source>Wait until that is done.</source>
        <translation>処理が終わるまで待ってください。</translation>
    </message>
    <message id="diagnosis.vm-state-unknown.says">
        <source>The host reports a state of the virtual machine that says nothing about its services.</source>
        <translation>ホストが報告した仮想マシンの状態からは、サービスの状態がわかりません。</translation>
    </message>
    <message id="diagnosis.vm-state-unknown.next">
        <source>Look at the virtual machine's status and at the host's event log.</source>
        <translation>仮想マシンの状況と、ホストのイベント ログを確認してください。</translation>
    </message>
    <message id="diagnosis.just-started.says">
        <source>The virtual machine has only just started.</source>
        <translation>仮想マシンは起動したばかりです。</translation>
    </message>
    <message id="diagnosis.just-started.next">
        <source>Wait a moment.</source>
        <translation>しばらく待ってください。</translation>
    </message>
    <message id="diagnosis.component-missing.says">
        <source>The virtual machine runs, but the host shows no such service for it.</source>
        <translation>仮想マシンは実行中ですが、ホストにはこのサービスが表示されていません。</translation>
    </message>
    <message id="diagnosis.component-missing.next">
        <source>Turn the service off and on again; if that does not help, restart the virtual machine.</source>
        <translation>サービスをいったんオフにしてからオンにしてください。解決しない場合は、仮想マシンを再起動してください。</translation>
    </message>
    <message id="diagnosis.reported-disabled.says">
        <source>The host offers the service, but the guest reports it as disabled.</source>
        <translation>ホストはサービスを提供していますが、ゲストは無効と報告しています。</translation>
    </message>
    <message id="diagnosis.reported-disabled.next">
        <source>Enable it inside the guest.</source>
        <translation>ゲストの中で有効にしてください。</translation>
    </message>
    <message id="diagnosis.communication-failing.says">
        <source>The guest answers, but the exchange with it keeps failing.</source>
        <translation>ゲストは応答していますが、通信の失敗が続いています。</translation>
    </message>
    <message id="diagnosis.communication-failing.next">
        <source>Restart the service inside the guest; its log says more.</source>
        <translation>ゲストの中でサービスを再起動してください。詳細はゲストのログに記録されています。</translation>
    </message>
    <message id="diagnosis.application-critical.says">
        <source>The guest answers, but an application in it reports a critical state.</source>
        <translation>ゲストは応答していますが、ゲストのアプリケーションが重大な状態を報告しています。</translation>
    </message>
    <message id="diagnosis.application-critical.next">
        <source>Look into the guest: the integration service itself works.</source>
        <translation>ゲストの中を確認してください。統合サービスは正常に動作しています。</translation>
    </message>
    <message id="diagnosis.works.says">
        <source>The service works.</source>
        <translation>このサービスは動作しています。</translation>
    </message>
    <message id="diagnosis.works.next">
        <source>Nothing to do.</source>
        <translation>必要な操作はありません。</translation>
    </message>
    <message id="diagnosis.older-is-normal.says">
        <source>The service works. Linux guests speak an older version of the protocol, and "degraded" is normal here.</source>
        <translation>このサービスは動作しています。Linux ゲストは古いバージョンのプロトコルを使うため、「低下」の表示は正常です。</translation>
    </message>
    <message id="diagnosis.older-is-normal.next">
        <source>Nothing to do.</source>
        <translation>必要な操作はありません。</translation>
    </message>
    <message id="diagnosis.older-update-by-iso.says">
        <source>The service works with an older version in the guest.</source>
        <translation>このサービスは、ゲストの古いバージョンで動作しています。</translation>
    </message>
    <message id="diagnosis.older-update-by-iso.next">
        <source>If you want the newer one, insert the integration services setup disk that this host provides (vmguest.iso) and run it in the guest.</source>
        <translation>新しいバージョンにする場合は、このホストの統合サービス セットアップ ディスク (vmguest.iso) を挿入し、ゲストで実行してください。</translation>
    </message>
    <message id="diagnosis.older-update-by-windows.says">
        <source>The service works with an older version in the guest.</source>
        <translation>このサービスは、ゲストの古いバージョンで動作しています。</translation>
    </message>
    <message id="diagnosis.older-update-by-windows.next">
        <source>If you want the newer one, run Windows Update in the guest.</source>
        <translation>新しいバージョンにする場合は、ゲストで Windows Update を実行してください。</translation>
    </message>
    <message id="diagnosis.older-works.says">
        <source>The service works with another version in the guest.</source>
        <translation>このサービスは、ゲストの別のバージョンで動作しています。</translation>
    </message>
    <message id="diagnosis.older-works.next">
        <source>Nothing to do.</source>
        <translation>必要な操作はありません。</translation>
    </message>
    <message id="diagnosis.incompatible-linux.says">
        <source>The guest's kernel offers no version of the service that this host understands.</source>
        <translation>ゲストのカーネルに、このホストと通信できるバージョンのサービスがありません。</translation>
    </message>
    <message id="diagnosis.incompatible-linux.next">
        <source>Update the guest's kernel.</source>
        <translation>ゲストのカーネルを更新してください。</translation>
    </message>
    <message id="diagnosis.incompatible-by-iso.says">
        <source>The guest's service is too old for this host.</source>
        <translation>ゲストのサービスは、このホストに対して古すぎます。</translation>
    </message>
    <message id="diagnosis.incompatible-by-iso.next">
        <source>Insert the integration services setup disk that this host provides (vmguest.iso) and run it in the guest.</source>
        <translation>このホストの統合サービス セットアップ ディスク (vmguest.iso) を挿入し、ゲストで実行してください。</translation>
    </message>
    <message id="diagnosis.incompatible-by-windows.says">
        <source>The guest's service is too old for this host.</source>
        <translation>ゲストのサービスは、このホストに対して古すぎます。</translation>
    </message>
    <message id="diagnosis.incompatible-by-windows.next">
        <source>Run Windows Update in the guest.</source>
        <translation>ゲストで Windows Update を実行してください。</translation>
    </message>
    <message id="diagnosis.incompatible.says">
        <source>Guest and host find no common version of the service.</source>
        <translation>ゲストとホストに共通するサービスのバージョンがありません。</translation>
    </message>
    <message id="diagnosis.incompatible.next">
        <source>Update the integration services of the guest.</source>
        <translation>ゲストの統合サービスを更新してください。</translation>
    </message>
    <message id="diagnosis.reported-paused.says">
        <source>The guest reports the service as paused.</source>
        <translation>ゲストはサービスが一時停止していると報告しています。</translation>
    </message>
    <message id="diagnosis.reported-paused.next">
        <source>Refresh; if it stays, restart the service inside the guest.</source>
        <translation>最新の情報に更新してください。変わらない場合は、ゲストの中でサービスを再起動してください。</translation>
    </message>
    <message id="diagnosis.still-starting.says">
        <source>The guest has not answered yet; it was started less than three minutes ago.</source>
        <translation>起動してから 3 分以内のため、ゲストはまだ応答していません。</translation>
    </message>
    <message id="diagnosis.still-starting.next">
        <source>Wait: a guest answers some time after its start.</source>
        <translation>しばらく待ってください。ゲストは起動後、少し経ってから応答します。</translation>
    </message>
    <message id="diagnosis.guest-too-old.says">
        <source>Windows Server 2008 R2 and older guests have no guest services.</source>
        <translation>Windows Server 2008 R2 以前のゲストには、ゲスト サービスがありません。</translation>
    </message>
    <message id="diagnosis.guest-too-old.next">
        <source>Copy over the network instead.</source>
        <translation>ネットワーク経由でコピーしてください。</translation>
    </message>
    <message id="diagnosis.guest-hangs.says">
        <source>All services of this guest have stopped answering: it hangs, or is busy beyond measure.</source>
        <translation>このゲストのすべてのサービスが応答しなくなりました。ゲストが停止しているか、負荷が極端に高い状態です。</translation>
    </message>
    <message id="diagnosis.guest-hangs.next">
        <source>Look at its screen before you reset it.</source>
        <translation>リセットする前に、ゲストの画面を確認してください。</translation>
    </message>
    <message id="diagnosis.no-services-in-guest.says">
        <source>Nothing in this guest has ever answered: perhaps it has no operating system, is still being installed, or has no integration services.</source>
        <translation>このゲストからは一度も応答がありません。OS がないか、インストール中か、統合サービスがない可能性があります。</translation>
    </message>
    <message id="diagnosis.no-services-in-guest.next">
        <source>Look at its screen.</source>
        <translation>ゲストの画面を確認してください。</translation>
    </message>
    <message id="diagnosis.no-services-in-linux.says">
        <source>No service of this Linux guest answers: its Hyper-V kernel modules are missing or not loaded.</source>
        <translation>この Linux ゲストのサービスはどれも応答していません。Hyper-V のカーネル モジュールがないか、読み込まれていません。</translation>
    </message>
    <message id="diagnosis.no-services-in-linux.next">
        <source>See whether hv_utils is loaded.</source>
        <translation>hv_utils が読み込まれているかどうかを確認してください。</translation>
    </message>
    <message id="diagnosis.no-services-in-windows.says">
        <source>No service of this Windows guest answers: it has not come up, is in safe mode, or its integration services are missing.</source>
        <translation>この Windows ゲストのサービスはどれも応答していません。起動が完了していないか、セーフ モードか、統合サービスがない状態です。</translation>
    </message>
    <message id="diagnosis.no-services-in-windows.next">
        <source>Look at its screen, then at its services.</source>
        <translation>ゲストの画面を確認し、次にゲストのサービスを確認してください。</translation>
    </message>
    <message id="diagnosis.fcopy-not-packaged.says">
        <source>This distribution no longer packages the file copy daemon for this kernel.</source>
        <translation>このディストリビューションでは、このカーネル用のファイル コピー デーモンがパッケージに含まれなくなりました。</translation>
    </message>
    <message id="diagnosis.fcopy-not-packaged.next">
        <source>Copy over the network, or build hv_fcopy_uio_daemon from the kernel's source.</source>
        <translation>ネットワーク経由でコピーするか、カーネルのソースから hv_fcopy_uio_daemon をビルドしてください。</translation>
    </message>
    <message id="diagnosis.fcopy-renamed.says">
        <source>The file copy daemon does not run. Since kernel 6.10 it is called {daemon} and needs the driver uio_hv_generic.</source>
        <translation>ファイル コピー デーモンが動作していません。カーネル 6.10 からは {daemon} という名前になり、ドライバー uio_hv_generic が必要です。</translation>
    </message>
    <message id="diagnosis.fcopy-renamed.next">
        <source>Install {package} in the guest, load the driver and start the daemon.</source>
        <translation>ゲストに {package} をインストールし、ドライバーを読み込んで、デーモンを起動してください。</translation>
    </message>
    <message id="diagnosis.fcopy-kernel-unknown.says">
        <source>The file copy daemon does not answer. Which one is needed depends on the kernel, and the guest does not tell it.</source>
        <translation>ファイル コピー デーモンが応答していません。必要なデーモンはカーネルによって異なりますが、ゲストからバージョンが報告されていません。</translation>
    </message>
    <message id="diagnosis.fcopy-kernel-unknown.next">
        <source>Look at the kernel: below 6.10 it is hv_fcopy_daemon, from 6.10 on hv_fcopy_uio_daemon.</source>
        <translation>カーネルを確認してください。6.10 より前は hv_fcopy_daemon、6.10 以降は hv_fcopy_uio_daemon です。</translation>
    </message>
    <message id="diagnosis.daemon-missing.says">
        <source>The daemon {daemon} does not run in the guest, or was never installed.</source>
        <translation>ゲストでデーモン {daemon} が動作していないか、インストールされていません。</translation>
    </message>
    <message id="diagnosis.daemon-missing.next">
        <source>Install {package} in the guest and start the daemon.</source>
        <translation>ゲストに {package} をインストールし、デーモンを起動してください。</translation>
    </message>
    <message id="diagnosis.daemon-stopped.says">
        <source>The daemon {daemon} has answered before and has stopped.</source>
        <translation>デーモン {daemon} は以前は応答していましたが、停止しました。</translation>
    </message>
    <message id="diagnosis.daemon-stopped.next">
        <source>Start it again in the guest.</source>
        <translation>ゲストで再び起動してください。</translation>
    </message>
    <message id="diagnosis.module-missing.says">
        <source>The kernel module hv_utils does not answer for this service.</source>
        <translation>カーネル モジュール hv_utils が、このサービスについて応答していません。</translation>
    </message>
    <message id="diagnosis.module-missing.next">
        <source>Load hv_utils in the guest.</source>
        <translation>ゲストで hv_utils を読み込んでください。</translation>
    </message>
    <message id="diagnosis.module-silent.says">
        <source>The kernel module hv_utils has stopped answering for this service.</source>
        <translation>カーネル モジュール hv_utils が、このサービスについて応答しなくなりました。</translation>
    </message>
    <message id="diagnosis.module-silent.next">
        <source>See whether it is still loaded; restart the guest if it is.</source>
        <translation>まだ読み込まれているかどうかを確認してください。読み込まれている場合は、ゲストを再起動してください。</translation>
    </message>
    <message id="diagnosis.windows-service-off.says">
        <source>The service {windows_service} is stopped or disabled inside the guest. A disabled one cannot be started from the host.</source>
        <translation>サービス {windows_service} が、ゲストの中で停止しているか無効になっています。無効なサービスは、ホストからは開始できません。</translation>
    </message>
    <message id="diagnosis.windows-service-off.next">
        <source>Set its start type to Manual in the guest and start it.</source>
        <translation>ゲストでスタートアップの種類を「手動」にして、開始してください。</translation>
    </message>
    <message id="diagnosis.windows-service-stopped.says">
        <source>The service {windows_service} has answered before and has stopped.</source>
        <translation>サービス {windows_service} は以前は応答していましたが、停止しました。</translation>
    </message>
    <message id="diagnosis.windows-service-stopped.next">
        <source>Start it in the guest; if it was disabled, set its start type to Manual first.</source>
        <translation>ゲストで開始してください。無効になっている場合は、先にスタートアップの種類を「手動」にしてください。</translation>
    </message>
    <message id="diagnosis.service-off-in-guest.says">
        <source>Other services of this guest answer, this one does not: it is off inside the guest.</source>
        <translation>このゲストのほかのサービスは応答していますが、このサービスは応答していません。ゲストの中でオフになっています。</translation>
    </message>
    <message id="diagnosis.service-off-in-guest.next">
        <source>Which system the guest runs is not known; look into it with the command that fits.</source>
        <translation>ゲストの OS は不明です。当てはまる方のコマンドで確認してください。</translation>
    </message>
    <message id="diagnosis.reported-error.says">
        <source>The host reports an error for this service.</source>
        <translation>ホストはこのサービスのエラーを報告しています。</translation>
    </message>
    <message id="diagnosis.reported-error.next">
        <source>Restart the service inside the guest; if that does not help, restart the virtual machine.</source>
        <translation>ゲストの中でサービスを再起動してください。解決しない場合は、仮想マシンを再起動してください。</translation>
    </message>
    <message id="diagnosis-grade.fine">
        <source>Works</source>
        <translation>動作中</translation>
    </message>
    <message id="diagnosis-grade.chosen">
        <source>As chosen</source>
        <translation>設定どおり</translation>
    </message>
    <message id="diagnosis-grade.wait">
        <source>Wait</source>
        <translation>待機</translation>
    </message>
    <message id="diagnosis-grade.act">
        <source>To do</source>
        <translation>要対応</translation>
    </message>
    <message id="diagnosis-evidence.host-setting">
        <source>Setting on the host: {value}</source>
        <translation>ホストの設定: {value}</translation>
    </message>
    <message id="diagnosis-evidence.guest-answer">
        <source>Answer of the guest: {value}</source>
        <translation>ゲストの応答: {value}</translation>
    </message>
    <message id="diagnosis-evidence.answer-detail">
        <source>Detail of the answer: {value}</source>
        <translation>応答の詳細: {value}</translation>
    </message>
    <message id="diagnosis-evidence.power">
        <source>State: {value}</source>
        <translation>状態: {value}</translation>
    </message>
    <message id="diagnosis-evidence.uptime">
        <source>Uptime: {value}</source>
        <translation>稼働時間: {value}</translation>
    </message>
    <message id="diagnosis-evidence.system">
        <source>Guest system: {value}</source>
        <translation>ゲスト OS: {value}</translation>
    </message>
    <message id="diagnosis-evidence.kernel">
        <source>Kernel: {value}</source>
        <translation>カーネル: {value}</translation>
    </message>
    <message id="diagnosis-evidence.others">
        <source>Other services answer: {value}</source>
        <translation>ほかのサービスの応答: {value}</translation>
    </message>
    <message id="diagnosis-evidence.host-build">
        <source>Build of the host: {value}</source>
        <translation>ホストのビルド: {value}</translation>
    </message>
    <message id="diagnosis-evidence.controller">
        <source>Domain controller: {value}</source>
        <translation>ドメイン コントローラー: {value}</translation>
    </message>
    <message id="diagnosis-value.yes">
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message id="diagnosis-value.no">
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message id="diagnosis-shell.powershell">
        <source>PowerShell, as administrator, in the guest</source>
        <translation>ゲストの PowerShell (管理者)</translation>
    </message>
    <message id="diagnosis-shell.sh">
        <source>Shell, as root, in the guest</source>
        <translation>ゲストのシェル (root)</translation>
    </message>
    <message id="guest-switch.windows">
        <source>Inside a Windows guest, a service is turned off with its start type: a stopped one is started again by Hyper-V, a disabled one stays off and cannot be started from the host.</source>
        <translation>Windows ゲストでは、スタートアップの種類でサービスをオフにします。停止しただけのサービスは Hyper-V によって再び開始されますが、無効にしたサービスはオフのままで、ホストからは開始できません。</translation>
    </message>
    <message id="guest-switch.daemon">
        <source>Inside a Linux guest, the service is turned off by stopping and disabling its daemon.</source>
        <translation>Linux ゲストでは、デーモンを停止して無効にすると、サービスがオフになります。</translation>
    </message>
    <message id="guest-switch.kernel">
        <source>Inside a Linux guest, this service is part of the kernel module hv_utils and has no switch of its own; turn it off on the host.</source>
        <translation>Linux ゲストでは、このサービスはカーネル モジュール hv_utils の一部で、個別のスイッチはありません。ホストでオフにしてください。</translation>
    </message>
    <message id="guest-switch.unknown">
        <source>Which system the guest runs is not known, so its own switch cannot be shown.</source>
        <translation>ゲストの OS が不明なため、ゲスト側のスイッチは表示できません。</translation>
    </message>
    <message id="plan.verdict.changes">
        <source>Will change</source>
        <translation>変更される</translation>
    </message>
    <message id="plan.verdict.agrees">
        <source>Already so</source>
        <translation>変更不要</translation>
    </message>
    <message id="plan.verdict.refused">
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message id="plan.note.perhaps-controller">
        <source>The name looks like a domain controller. Its time is the domain's time.</source>
        <translation>名前から、ドメイン コントローラーの可能性があります。その時刻はドメインの時刻になります。</translation>
    </message>
    <message id="plan.note.ticked-controller">
        <source>This is a domain controller, and it was ticked.</source>
        <translation>これはドメイン コントローラーで、個別にチェックが付けられています。</translation>
    </message>
    <message id="plan.note.guest-lacks-service">
        <source>Guests of this age have no guest services; turning it on changes nothing for them.</source>
        <translation>この世代のゲストには、ゲスト サービスがありません。オンにしても何も変わりません。</translation>
    </message>
    <message id="plan.note.guest-floods-log">
        <source>Kernels from 6.10 on may fill the guest's log without end when this is turned off on the host. Stop the daemon in the guest first.</source>
        <translation>カーネル 6.10 以降では、ホストでこれをオフにすると、ゲストのログが増え続けることがあります。先にゲストでデーモンを停止してください。</translation>
    </message>
    <message id="plan.count.changes" numerus="yes">
        <source>{n} will change</source>
        <translation>
            <numerusform>変更 {n} 件</numerusform>
        </translation>
    </message>
    <message id="plan.count.agrees" numerus="yes">
        <source>{n} are already so</source>
        <translation>
            <numerusform>変更不要 {n} 件</numerusform>
        </translation>
    </message>
    <message id="plan.count.refused" numerus="yes">
        <source>{n} are refused</source>
        <translation>
            <numerusform>拒否 {n} 件</numerusform>
        </translation>
    </message>
    <message id="plan.step">
        <source>{service}: {before} → {after}</source>
        <translation>{service}: {before} → {after}</translation>
    </message>
    <message id="plan.unknown">
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message id="policy.rule.on">
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message id="policy.rule.off">
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message id="policy.rule.leave-alone">
        <source>Leave alone</source>
        <translation>変更しない</translation>
    </message>
    <message id="policy.drift.no-policy">
        <source>No policy</source>
        <translation>ポリシーなし</translation>
    </message>
    <message id="policy.drift.in-line">
        <source>In line</source>
        <translation>一致</translation>
    </message>
    <message id="policy.drift.drifted" numerus="yes">
        <source>{n} differ</source>
        <translation>
            <numerusform>{n} 件の相違</numerusform>
        </translation>
    </message>
    <message id="policy.drift.open">
        <source>Not all known</source>
        <translation>一部不明</translation>
    </message>
    <message id="policy.fault.syntax">
        <source>Line {line}: this is not TOML: {word}</source>
        <translation>{line} 行目: TOML として読み取れません: {word}</translation>
    </message>
    <message id="policy.fault.unknown-key">
        <source>Line {line}: "{word}" means nothing here. Possible: {known}</source>
        <translation>{line} 行目: 「{word}」は使えません。使えるもの: {known}</translation>
    </message>
    <message id="policy.fault.wrong-kind">
        <source>Line {line}: "{word}" wants {known}.</source>
        <translation>{line} 行目: 「{word}」には {known} が必要です。</translation>
    </message>
    <message id="policy.fault.name-missing">
        <source>Line {line}: the policy has no name.</source>
        <translation>{line} 行目: ポリシーに名前がありません。</translation>
    </message>
    <message id="policy.fault.name-twice">
        <source>Line {line}: the name "{word}" is taken.</source>
        <translation>{line} 行目: 「{word}」という名前は既に使われています。</translation>
    </message>
    <message id="policy.fault.unknown-service">
        <source>Line {line}: there is no service "{word}". Possible: {known}</source>
        <translation>{line} 行目: 「{word}」というサービスはありません。使えるもの: {known}</translation>
    </message>
    <message id="policy.fault.unknown-rule">
        <source>Line {line}: "{word}" is no rule. Possible: {known}</source>
        <translation>{line} 行目: 「{word}」という指定はありません。使えるもの: {known}</translation>
    </message>
    <message id="policy.fault.unknown-filter">
        <source>Line {line}: the filter does not understand "{word}". Possible: {known}</source>
        <translation>{line} 行目: フィルターの「{word}」を解釈できません。使えるもの: {known}</translation>
    </message>
    <message id="policy.fault.says-nothing">
        <source>Line {line}: the policy says nothing about any service.</source>
        <translation>{line} 行目: このポリシーはどのサービスも指定していません。</translation>
    </message>
    <message id="policy.controller.facts">
        <source>the guest says so itself</source>
        <translation>ゲスト自身の報告による</translation>
    </message>
    <message id="policy.controller.label">
        <source>its role says so</source>
        <translation>役割のラベルによる</translation>
    </message>
    <message id="policy.controller.name">
        <source>perhaps, by its name</source>
        <translation>名前からの推測</translation>
    </message>
    <message id="policy.controller.none">
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message id="policy.controller-why">
        <source>A domain controller gives the domain its time. If the host sets its clock as well, both disagree, and sign-ins fail when they are five minutes apart. So a bulk action leaves its time synchronization alone unless it is ticked on its own.</source>
        <translation>ドメイン コントローラーは、ドメインの時刻の基準です。ホストも時刻を設定すると両者が食い違い、差が 5 分になるとサインインできなくなります。そのため、一括操作では、個別にチェックを付けない限り、時刻の同期を変更しません。</translation>
    </message>
    <message id="journal.kind.service">
        <source>Integration service</source>
        <translation>統合サービス</translation>
    </message>
    <message id="journal.kind.kvp">
        <source>Data Exchange item</source>
        <translation>データ交換の項目</translation>
    </message>
    <message id="journal.kind.power">
        <source>Power</source>
        <translation>電源</translation>
    </message>
    <message id="journal.kind.copy">
        <source>File copy</source>
        <translation>ファイルのコピー</translation>
    </message>
    <message id="journal.ending.asked">
        <source>Asked, outcome not known</source>
        <translation>要求済み、結果は不明</translation>
    </message>
    <message id="journal.ending.done">
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message id="journal.ending.agreed">
        <source>Already so</source>
        <translation>変更不要</translation>
    </message>
    <message id="journal.ending.failed">
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message id="journal.ending.unknown">
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message id="journal.ending.cancelled">
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message id="journal.column.number">
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message id="journal.column.time">
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message id="journal.column.operator">
        <source>Person</source>
        <translation>操作者</translation>
    </message>
    <message id="journal.column.account">
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message id="journal.column.host">
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message id="journal.column.vm">
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message id="journal.column.vm_id">
        <source>Virtual machine ID</source>
        <translation>仮想マシン ID</translation>
    </message>
    <message id="journal.column.kind">
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message id="journal.column.subject">
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message id="journal.column.before">
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message id="journal.column.wanted">
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message id="journal.column.after">
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message id="journal.column.outcome">
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message id="journal.column.ended">
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message id="journal.column.trouble">
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message id="journal.column.message">
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message id="journal.column.undoes">
        <source>Undoes</source>
        <translation>取り消した番号</translation>
    </message>
    <message id="journal.undo.ready">
        <source>Will be put back</source>
        <translation>元に戻します</translation>
    </message>
    <message id="journal.undo.agrees">
        <source>Is already as it was</source>
        <translation>既に元の状態です</translation>
    </message>
    <message id="journal.undo.conflict">
        <source>Somebody else has changed it since; overwritten only if you choose it</source>
        <translation>その後ほかの人が変更しました。選択した場合だけ上書きします</translation>
    </message>
    <message id="journal.undo.superseded">
        <source>Changed again since by a later entry; overwritten only if you choose it</source>
        <translation>その後の操作で再び変更されています。選択した場合だけ上書きします</translation>
    </message>
    <message id="journal.undo.nothing-changed">
        <source>Nothing was changed</source>
        <translation>変更はありませんでした</translation>
    </message>
    <message id="journal.undo.impossible">
        <source>Cannot be undone</source>
        <translation>元に戻せません</translation>
    </message>
    <message id="journal.undo.unreadable">
        <source>Cannot be read now</source>
        <translation>現在は読み取れません</translation>
    </message>
    <message id="journal.undo.refused">
        <source>The host would refuse it as things stand</source>
        <translation>現在の状態ではホストが拒否します</translation>
    </message>
    <message id="undo.impossible.service">
        <source>What was there before is not known</source>
        <translation>変更前の値がわかりません</translation>
    </message>
    <message id="undo.impossible.setting">
        <source>What was there before is not known</source>
        <translation>変更前の値がわかりません</translation>
    </message>
    <message id="undo.impossible.kvp">
        <source>What was there before is not known</source>
        <translation>変更前の値がわかりません</translation>
    </message>
    <message id="undo.impossible.power">
        <source>A power state is not put back by undo: use Start, Turn Off and the other commands</source>
        <translation>電源状態は元に戻す操作の対象外です。[起動] や [停止] などのコマンドを使用してください</translation>
    </message>
    <message id="undo.impossible.checkpoint">
        <source>Of checkpoints, only a new name can be taken back</source>
        <translation>チェックポイントで元に戻せるのは名前の変更だけです</translation>
    </message>
    <message id="undo.impossible.copy">
        <source>What was copied into a guest stays there</source>
        <translation>ゲストにコピーしたファイルはそのまま残ります</translation>
    </message>
    <message id="kvp.pool.guest">
        <source>From programs in the guest</source>
        <translation>ゲストのプログラムから</translation>
    </message>
    <message id="kvp.pool.intrinsic">
        <source>From the guest's system</source>
        <translation>ゲストのシステムから</translation>
    </message>
    <message id="kvp.pool.host">
        <source>For the guest</source>
        <translation>ゲスト用</translation>
    </message>
    <message id="kvp.pool.host-only">
        <source>Of the host only</source>
        <translation>ホスト専用</translation>
    </message>
    <message id="kvp.note.longer-than-documented">
        <source>The value is longer than the documented 1,024 characters. Some hosts may not keep it.</source>
        <translation>値が、文書化されている 1,024 文字より長くなっています。ホストによっては保持されない可能性があります。</translation>
    </message>
    <message id="kvp.label.tags">
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message id="kvp.label.owner">
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message id="kvp.label.role">
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message id="kvp.fact.FullyQualifiedDomainName">
        <source>Computer name</source>
        <translation>コンピューター名</translation>
    </message>
    <message id="kvp.fact.OSName">
        <source>Operating system</source>
        <translation>OS</translation>
    </message>
    <message id="kvp.fact.OSVersion">
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message id="kvp.fact.OSMajorVersion">
        <source>Major version</source>
        <translation>メジャー バージョン</translation>
    </message>
    <message id="kvp.fact.OSMinorVersion">
        <source>Minor version</source>
        <translation>マイナー バージョン</translation>
    </message>
    <message id="kvp.fact.OSBuildNumber">
        <source>Build or kernel</source>
        <translation>ビルドまたはカーネル</translation>
    </message>
    <message id="kvp.fact.OSPlatformId">
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message id="kvp.fact.OSEditionId">
        <source>Edition</source>
        <translation>エディション</translation>
    </message>
    <message id="kvp.fact.ServicePackMajor">
        <source>Service pack</source>
        <translation>サービス パック</translation>
    </message>
    <message id="kvp.fact.ServicePackMinor">
        <source>Service pack, minor</source>
        <translation>サービス パック (マイナー)</translation>
    </message>
    <message id="kvp.fact.CSDVersion">
        <source>Service pack name</source>
        <translation>サービス パック名</translation>
    </message>
    <message id="kvp.fact.SuiteMask">
        <source>Suites</source>
        <translation>スイート</translation>
    </message>
    <message id="kvp.fact.ProductType">
        <source>Product type</source>
        <translation>製品の種類</translation>
    </message>
    <message id="kvp.fact.ProcessorArchitecture">
        <source>Processor architecture</source>
        <translation>プロセッサ アーキテクチャ</translation>
    </message>
    <message id="kvp.fact.IntegrationServicesVersion">
        <source>Integration services version</source>
        <translation>統合サービスのバージョン</translation>
    </message>
    <message id="kvp.fact.NetworkAddressIPv4">
        <source>IPv4 addresses</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message id="kvp.fact.NetworkAddressIPv6">
        <source>IPv6 addresses</source>
        <translation>IPv6 アドレス</translation>
    </message>
    <message id="kvp.fact.RDPAddressIPv4">
        <source>IPv4 addresses for Remote Desktop</source>
        <translation>リモート デスクトップの IPv4 アドレス</translation>
    </message>
    <message id="kvp.fact.RDPAddressIPv6">
        <source>IPv6 addresses for Remote Desktop</source>
        <translation>リモート デスクトップの IPv6 アドレス</translation>
    </message>
    <message id="heartbeat-history.alarm">
        <source>{vm} on {host} has not answered since {time}.</source>
        <translation>{host} の {vm} が {time} から応答していません。</translation>
    </message>
    <message id="heartbeat-history.unknown">
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
</TS>

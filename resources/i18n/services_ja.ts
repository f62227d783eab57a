<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message id="diagnosis.host-silent.says">
        <source>The host is not responding, so the status is not known.</source>
        <translation>ホストが応答していないため、現在の状態はわかりません。</translation>
    </message>
    <message id="diagnosis.host-silent.next">
        <source>Wait until the host is connected, or choose Diagnose Connection….</source>
        <translation>ホストが応答するまで待つか、ツリーでホストの状態を確認してください。</translation>
    </message>
    <message id="diagnosis.not-read.says">
        <source>The status of this service has not been loaded yet.</source>
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
        <source>Copy the files over the network, or move the virtual machine to a newer host.</source>
        <translation>ネットワーク経由でコピーするか、仮想マシンを新しいホストに移動してください。</translation>
    </message>
    <message id="diagnosis.not-offered.says">
        <source>The host does not offer this service to this virtual machine.</source>
        <translation>ホストはこの仮想マシンにこのサービスを提供していません。</translation>
    </message>
    <message id="diagnosis.not-offered.next">
        <source>The service cannot be turned on for this kind of guest.</source>
        <translation>オンにできる設定はありません。この種類のゲストでは、このサービスは使用されません。</translation>
    </message>
    <message id="diagnosis.off-for-controller.says">
        <source>Time synchronization is off, as recommended for a domain controller, which takes its time from the domain hierarchy.</source>
        <translation>時刻の同期はオフです。ドメイン コントローラーはドメイン階層から時刻を取得するため、オフが推奨されます。</translation>
    </message>
    <message id="diagnosis.off-for-controller.next">
        <source>Leave it off.</source>
        <translation>オフのままにしてください。</translation>
    </message>
    <message id="diagnosis.off-by-default.says">
        <source>Guest services is turned off on the host. This is the default, because the service lets the host write files into the guest.</source>
        <translation>ゲスト サービスはホストでオフです。オンにするとホストからゲストに書き込めるようになるため、既定ではオフです。</translation>
    </message>
    <message id="diagnosis.off-by-default.next">
        <source>Turn it on here, or only for one copy, when you want to copy files.</source>
        <translation>ファイルをコピーするときにオンにしてください。1 回のコピーの間だけオンにすることもできます。</translation>
    </message>
    <message id="diagnosis.off-on-host.says">
        <source>The service is turned off on the host.</source>
        <translation>このサービスはホストでオフになっています。</translation>
    </message>
    <message id="diagnosis.off-on-host.next">
        <source>Turn it on in Settings, Integration Services.</source>
        <translation>設定の [統合サービス] でオンにしてください。</translation>
    </message>
    <message id="diagnosis.vm-off.says">
        <source>The virtual machine is off, so no service is running.</source>
        <translation>仮想マシンがオフのため、応答できません。</translation>
    </message>
    <message id="diagnosis.vm-off.next">
        <source>Start the virtual machine.</source>
        <translation>仮想マシンを起動してください。</translation>
    </message>
    <message id="diagnosis.vm-saved.says">
        <source>The virtual machine is saved, so no service is running.</source>
        <translation>仮想マシンが保存されているため、応答できません。</translation>
    </message>
    <message id="diagnosis.vm-saved.next">
        <source>Start the virtual machine.</source>
        <translation>仮想マシンを起動してください。</translation>
    </message>
    <message id="diagnosis.vm-paused.says">
        <source>The virtual machine is paused, so its services cannot respond.</source>
        <translation>仮想マシンが一時停止しているため、応答できません。</translation>
    </message>
    <message id="diagnosis.vm-paused.next">
        <source>Resume the virtual machine.</source>
        <translation>仮想マシンを再開してください。</translation>
    </message>
    <message id="diagnosis.vm-starting.says">
        <source>The virtual machine is starting.</source>
        <translation>仮想マシンは起動中です。</translation>
    </message>
    <message id="diagnosis.vm-starting.next">
        <source>Wait until the virtual machine is running.</source>
        <translation>起動が完了するまで待ってください。</translation>
    </message>
    <message id="diagnosis.vm-stopping.says">
        <source>The virtual machine is stopping, being saved or being paused.</source>
        <translation>仮想マシンは停止、保存、または一時停止の処理中です。</translation>
    </message>
    <message id="diagnosis.vm-stopping.next">
        <source>Wait until the state change is complete.</source>
        <translation>処理が終わるまで待ってください。</translation>
    </message>
    <message id="diagnosis.vm-state-unknown.says">
        <source>The state of the virtual machine is not known to hvgui, so the status of its services cannot be judged.</source>
        <translation>hvgui は仮想マシンのこの状態を認識できないため、サービスの状態を判断できません。</translation>
    </message>
    <message id="diagnosis.vm-state-unknown.next">
        <source>Check the Status column and the event log on the host.</source>
        <translation>仮想マシンの状況と、ホストのイベント ログを確認してください。</translation>
    </message>
    <message id="diagnosis.just-started.says">
        <source>The virtual machine was started a moment ago.</source>
        <translation>仮想マシンは起動したばかりです。</translation>
    </message>
    <message id="diagnosis.just-started.next">
        <source>Wait a moment.</source>
        <translation>しばらく待ってください。</translation>
    </message>
    <message id="diagnosis.component-missing.says">
        <source>The virtual machine is running, but the host does not report this service for it.</source>
        <translation>仮想マシンは実行中ですが、ホスト上にこのサービスの情報がありません。</translation>
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
        <source>Enable the service in the guest.</source>
        <translation>ゲスト内で有効にしてください。</translation>
    </message>
    <message id="diagnosis.communication-failing.says">
        <source>The guest is responding, but the communication with it fails repeatedly.</source>
        <translation>ゲストは応答していますが、ホストとの通信が失敗し続けています。</translation>
    </message>
    <message id="diagnosis.communication-failing.next">
        <source>Restart the service in the guest, and check its log.</source>
        <translation>ゲスト内でサービスを再起動してください。詳細はゲストのログに記録されています。</translation>
    </message>
    <message id="diagnosis.application-critical.says">
        <source>The guest is responding, but an application in the guest reports a critical state.</source>
        <translation>ゲストは応答していますが、ゲスト内のアプリケーションが重大な状態です。</translation>
    </message>
    <message id="diagnosis.application-critical.next">
        <source>Check the applications in the guest. The integration service itself works.</source>
        <translation>ゲスト内を確認してください。統合サービスは正常に動作しています。</translation>
    </message>
    <message id="diagnosis.works.says">
        <source>The service works.</source>
        <translation>このサービスは動作しています。</translation>
    </message>
    <message id="diagnosis.works.next">
        <source>No action is needed.</source>
        <translation>必要な操作はありません。</translation>
    </message>
    <message id="diagnosis.older-is-normal.says">
        <source>The service works. Linux guests use an older protocol version, so “Degraded” is normal.</source>
        <translation>このサービスは動作しています。Linux ゲストは古いバージョンのプロトコルを使用するため、「低下」と表示されても正常です。</translation>
    </message>
    <message id="diagnosis.older-is-normal.next">
        <source>No action is needed.</source>
        <translation>必要な操作はありません。</translation>
    </message>
    <message id="diagnosis.older-update-by-iso.says">
        <source>The service works. The version in the guest is older than that of the host.</source>
        <translation>このサービスは、ゲストの古いバージョンで動作しています。</translation>
    </message>
    <message id="diagnosis.older-update-by-iso.next">
        <source>To update it, insert the Integration Services setup disk of this host (vmguest.iso) and run the setup in the guest.</source>
        <translation>新しいバージョンにする場合は、このホストの統合サービス セットアップ ディスク (vmguest.iso) を挿入し、ゲストで実行してください。</translation>
    </message>
    <message id="diagnosis.older-update-by-windows.says">
        <source>The service works. The version in the guest is older than that of the host.</source>
        <translation>このサービスは、ゲストの古いバージョンで動作しています。</translation>
    </message>
    <message id="diagnosis.older-update-by-windows.next">
        <source>To update it, run Windows Update in the guest.</source>
        <translation>新しいバージョンにする場合は、ゲストで Windows Update を実行してください。</translation>
    </message>
    <message id="diagnosis.older-works.says">
        <source>The service works. Guest and host use different versions.</source>
        <translation>このサービスは、ゲストの別のバージョンで動作しています。</translation>
    </message>
    <message id="diagnosis.older-works.next">
        <source>No action is needed.</source>
        <translation>必要な操作はありません。</translation>
    </message>
    <message id="diagnosis.incompatible-linux.says">
        <source>The kernel of the guest does not support a version of the service that works with this host.</source>
        <translation>ゲストのカーネルに、このホストと通信できるバージョンのサービスがありません。</translation>
    </message>
    <message id="diagnosis.incompatible-linux.next">
        <source>Update the guest's kernel.</source>
        <translation>ゲストのカーネルを更新してください。</translation>
    </message>
    <message id="diagnosis.incompatible-by-iso.says">
        <source>The guest's service is too old for this host.</source>
        <translation>ゲストの統合サービスのバージョンが古く、このホストでは使用できません。</translation>
    </message>
    <message id="diagnosis.incompatible-by-iso.next">
        <source>Insert the Integration Services setup disk of this host (vmguest.iso) and run the setup in the guest.</source>
        <translation>このホストの統合サービス セットアップ ディスク (vmguest.iso) を挿入し、ゲストで実行してください。</translation>
    </message>
    <message id="diagnosis.incompatible-by-windows.says">
        <source>The guest's service is too old for this host.</source>
        <translation>ゲストの統合サービスのバージョンが古く、このホストでは使用できません。</translation>
    </message>
    <message id="diagnosis.incompatible-by-windows.next">
        <source>Run Windows Update in the guest.</source>
        <translation>ゲストで Windows Update を実行してください。</translation>
    </message>
    <message id="diagnosis.incompatible.says">
        <source>Guest and host support no common version of the service.</source>
        <translation>ゲストとホストに共通するサービスのバージョンがありません。</translation>
    </message>
    <message id="diagnosis.incompatible.next">
        <source>Update Integration Services in the guest.</source>
        <translation>ゲストの統合サービスを更新してください。</translation>
    </message>
    <message id="diagnosis.reported-paused.says">
        <source>The guest reports the service as paused.</source>
        <translation>ゲストはサービスが一時停止していると報告しています。</translation>
    </message>
    <message id="diagnosis.reported-paused.next">
        <source>Refresh. If the status stays the same, restart the service in the guest.</source>
        <translation>最新の情報に更新してください。変わらない場合は、ゲスト内でサービスを再起動してください。</translation>
    </message>
    <message id="diagnosis.still-starting.says">
        <source>The guest has not responded yet. The virtual machine was started less than three minutes ago.</source>
        <translation>起動してから 3 分経っていないため、ゲストはまだ応答していません。</translation>
    </message>
    <message id="diagnosis.still-starting.next">
        <source>Wait until the guest has started.</source>
        <translation>しばらく待ってください。ゲストは起動後、応答するまでに少し時間がかかります。</translation>
    </message>
    <message id="diagnosis.guest-too-old.says">
        <source>Windows Server 2008 R2 and older guests do not support Guest services.</source>
        <translation>Windows Server 2008 R2 以前のゲストには、ゲスト サービスがありません。</translation>
    </message>
    <message id="diagnosis.guest-too-old.next">
        <source>Copy the files over the network.</source>
        <translation>ネットワーク経由でコピーしてください。</translation>
    </message>
    <message id="diagnosis.guest-hangs.says">
        <source>All services of this guest have stopped responding. The guest hangs or is overloaded.</source>
        <translation>このゲストのすべてのサービスが応答しなくなりました。ゲストがハングしているか、負荷が極端に高い状態です。</translation>
    </message>
    <message id="diagnosis.guest-hangs.next">
        <source>Check the console (Connect…) before you reset the virtual machine.</source>
        <translation>仮想マシンをリセットする前に、コンソール ([接続…]) を確認してください。</translation>
    </message>
    <message id="diagnosis.no-services-in-guest.says">
        <source>This guest has never responded. It may have no operating system, may still be being installed, or may not have Integration Services.</source>
        <translation>このゲストからは一度も応答がありません。OS がないか、インストール中か、統合サービスがない可能性があります。</translation>
    </message>
    <message id="diagnosis.no-services-in-guest.next">
        <source>Check the console of the virtual machine (Connect…).</source>
        <translation>ゲストの画面を確認してください。</translation>
    </message>
    <message id="diagnosis.no-services-in-linux.says">
        <source>No service of this Linux guest is responding. Its Hyper-V kernel modules may be missing or not loaded.</source>
        <translation>この Linux ゲストのサービスはどれも応答していません。Hyper-V のカーネル モジュールがないか、読み込まれていない可能性があります。</translation>
    </message>
    <message id="diagnosis.no-services-in-linux.next">
        <source>Check whether hv_utils is loaded.</source>
        <translation>hv_utils が読み込まれているかどうかを確認してください。</translation>
    </message>
    <message id="diagnosis.no-services-in-windows.says">
        <source>No service of this Windows guest is responding. It may not have started, may be in safe mode, or may not have Integration Services.</source>
        <translation>この Windows ゲストのサービスはどれも応答していません。起動が完了していないか、セーフ モードか、統合サービスがない可能性があります。</translation>
    </message>
    <message id="diagnosis.no-services-in-windows.next">
        <source>Check the console (Connect…), then the services in the guest.</source>
        <translation>ゲストの画面を確認し、次にゲストのサービスを確認してください。</translation>
    </message>
    <message id="diagnosis.fcopy-not-packaged.says">
        <source>This distribution no longer provides a file copy daemon package for this kernel.</source>
        <translation>このディストリビューションでは、このカーネル用のファイル コピー デーモンがパッケージとして提供されなくなりました。</translation>
    </message>
    <message id="diagnosis.fcopy-not-packaged.next">
        <source>Copy the files over the network, or build hv_fcopy_uio_daemon from the kernel source.</source>
        <translation>ネットワーク経由でコピーするか、カーネルのソースから hv_fcopy_uio_daemon をビルドしてください。</translation>
    </message>
    <message id="diagnosis.fcopy-renamed.says">
        <source>The file copy daemon is not running. From kernel 6.10, it is called {daemon} and needs the driver uio_hv_generic.</source>
        <translation>ファイル コピー デーモンが動作していません。カーネル 6.10 からは {daemon} という名前になり、ドライバー uio_hv_generic が必要です。</translation>
    </message>
    <message id="diagnosis.fcopy-renamed.next">
        <source>Install {package} in the guest, load the driver and start the daemon.</source>
        <translation>ゲストに {package} をインストールし、ドライバーを読み込んで、デーモンを起動してください。</translation>
    </message>
    <message id="diagnosis.fcopy-kernel-unknown.says">
        <source>The file copy daemon is not responding. The right daemon depends on the kernel version, which the guest does not report.</source>
        <translation>ファイル コピー デーモンが応答していません。必要なデーモンはカーネルによって異なりますが、ゲストからバージョンが報告されていません。</translation>
    </message>
    <message id="diagnosis.fcopy-kernel-unknown.next">
        <source>Check the kernel version: before 6.10, install hv_fcopy_daemon; from 6.10, hv_fcopy_uio_daemon.</source>
        <translation>カーネルを確認してください。6.10 より前は hv_fcopy_daemon、6.10 以降は hv_fcopy_uio_daemon です。</translation>
    </message>
    <message id="diagnosis.daemon-missing.says">
        <source>The daemon {daemon} is not running in the guest, or is not installed.</source>
        <translation>ゲストでデーモン {daemon} が動作していないか、インストールされていません。</translation>
    </message>
    <message id="diagnosis.daemon-missing.next">
        <source>Install {package} in the guest and start the daemon.</source>
        <translation>ゲストに {package} をインストールし、デーモンを起動してください。</translation>
    </message>
    <message id="diagnosis.daemon-stopped.says">
        <source>The daemon {daemon} responded before, but has stopped.</source>
        <translation>デーモン {daemon} は以前は応答していましたが、停止しました。</translation>
    </message>
    <message id="diagnosis.daemon-stopped.next">
        <source>Start the daemon again in the guest.</source>
        <translation>ゲストで再び起動してください。</translation>
    </message>
    <message id="diagnosis.module-missing.says">
        <source>The kernel module hv_utils is not responding for this service.</source>
        <translation>カーネル モジュール hv_utils が、このサービスについて応答していません。</translation>
    </message>
    <message id="diagnosis.module-missing.next">
        <source>Load hv_utils in the guest.</source>
        <translation>ゲストで hv_utils を読み込んでください。</translation>
    </message>
    <message id="diagnosis.module-silent.says">
        <source>The kernel module hv_utils has stopped responding for this service.</source>
        <translation>カーネル モジュール hv_utils が、このサービスについて応答しなくなりました。</translation>
    </message>
    <message id="diagnosis.module-silent.next">
        <source>Check whether hv_utils is still loaded. If it is, restart the guest.</source>
        <translation>まだ読み込まれているかどうかを確認してください。読み込まれている場合は、ゲストを再起動してください。</translation>
    </message>
    <message id="diagnosis.windows-service-off.says">
        <source>The service {windows_service} is stopped or disabled in the guest. A disabled service cannot be started from the host.</source>
        <translation>サービス {windows_service} が、ゲスト内で停止しているか無効になっています。無効なサービスは、ホストからは開始できません。</translation>
    </message>
    <message id="diagnosis.windows-service-off.next">
        <source>Set its startup type to Manual in the guest, and start it.</source>
        <translation>ゲストでスタートアップの種類を「手動」にして、開始してください。</translation>
    </message>
    <message id="diagnosis.windows-service-stopped.says">
        <source>The service {windows_service} responded before, but has stopped.</source>
        <translation>サービス {windows_service} は以前は応答していましたが、停止しました。</translation>
    </message>
    <message id="diagnosis.windows-service-stopped.next">
        <source>Start it in the guest. If it is disabled, set its startup type to Manual first.</source>
        <translation>ゲストで開始してください。無効になっている場合は、先にスタートアップの種類を「手動」にしてください。</translation>
    </message>
    <message id="diagnosis.service-off-in-guest.says">
        <source>Other services of this guest are responding, so this service is probably off in the guest.</source>
        <translation>このゲストの他のサービスは応答していますが、このサービスは応答していません。ゲスト内でオフになっています。</translation>
    </message>
    <message id="diagnosis.service-off-in-guest.next">
        <source>The guest's operating system is not known. Use the command below that fits it.</source>
        <translation>ゲストの OS は不明です。以下のうち当てはまるコマンドを使用してください。</translation>
    </message>
    <message id="diagnosis.reported-error.says">
        <source>The host reports an error for this service.</source>
        <translation>ホストはこのサービスのエラーを報告しています。</translation>
    </message>
    <message id="diagnosis.reported-error.next">
        <source>Restart the service in the guest. If that does not help, restart the virtual machine.</source>
        <translation>ゲスト内でサービスを再起動してください。解決しない場合は、仮想マシンを再起動してください。</translation>
    </message>
    <message id="diagnosis-grade.fine">
        <source>Works</source>
        <translation>動作中</translation>
    </message>
    <message id="diagnosis-grade.chosen">
        <source>Off by choice</source>
        <translation>意図的にオフ</translation>
    </message>
    <message id="diagnosis-grade.wait">
        <source>Wait</source>
        <translation>待機</translation>
    </message>
    <message id="diagnosis-grade.act">
        <source>Action needed</source>
        <translation>対処が必要</translation>
    </message>
    <message id="diagnosis-evidence.host-setting">
        <source>Host setting: {value}</source>
        <translation>ホストの設定: {value}</translation>
    </message>
    <message id="diagnosis-evidence.guest-answer">
        <source>Guest status: {value}</source>
        <translation>ゲストの応答: {value}</translation>
    </message>
    <message id="diagnosis-evidence.answer-detail">
        <source>Status detail: {value}</source>
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
        <source>Guest operating system: {value}</source>
        <translation>ゲスト OS: {value}</translation>
    </message>
    <message id="diagnosis-evidence.kernel">
        <source>Kernel: {value}</source>
        <translation>カーネル: {value}</translation>
    </message>
    <message id="diagnosis-evidence.others">
        <source>Other services responding: {value}</source>
        <translation>ほかのサービスの応答: {value}</translation>
    </message>
    <message id="diagnosis-evidence.host-build">
        <source>Host build: {value}</source>
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
        <source>In a Windows guest, a service is turned off by its startup type. Hyper-V restarts a stopped service. A disabled service stays off and cannot be started from the host.</source>
        <translation>Windows ゲストでは、スタートアップの種類でサービスをオフにします。停止したサービスは Hyper-V によって再び開始されます。無効にしたサービスはオフのままで、ホストからは開始できません。</translation>
    </message>
    <message id="guest-switch.daemon">
        <source>In a Linux guest, stop and disable the daemon to turn the service off.</source>
        <translation>Linux ゲストでは、デーモンを停止して無効にすると、サービスがオフになります。</translation>
    </message>
    <message id="guest-switch.kernel">
        <source>In a Linux guest, this service is part of the kernel module hv_utils and cannot be turned off separately. Turn it off on the host.</source>
        <translation>Linux ゲストでは、このサービスはカーネル モジュール hv_utils の一部のため、個別にオフにすることはできません。ホストでオフにしてください。</translation>
    </message>
    <message id="guest-switch.unknown">
        <source>The guest's operating system is not known, so the command cannot be shown.</source>
        <translation>ゲストの OS が不明なため、ゲスト内でオフにする方法を表示できません。</translation>
    </message>
    <message id="plan.verdict.changes">
        <source>Will change</source>
        <translation>変更あり</translation>
    </message>
    <message id="plan.verdict.agrees">
        <source>No change</source>
        <translation>変更なし</translation>
    </message>
    <message id="plan.verdict.refused">
        <source>Blocked</source>
        <translation>変更不可</translation>
    </message>
    <message id="plan.note.perhaps-controller">
        <source>The name suggests a domain controller. Check before you change its time synchronization.</source>
        <translation>名前から、ドメイン コントローラーの可能性があります。ドメイン コントローラーの時刻は、ドメインの時刻の基準になります。</translation>
    </message>
    <message id="plan.note.ticked-controller">
        <source>This is a domain controller that you selected explicitly.</source>
        <translation>ドメイン コントローラーですが、個別にチェック ボックスがオンにされています。</translation>
    </message>
    <message id="plan.note.guest-lacks-service">
        <source>This guest is too old for Guest services. Turning it on has no effect.</source>
        <translation>このバージョンのゲスト OS には、ゲスト サービスがありません。オンにしても効果はありません。</translation>
    </message>
    <message id="plan.note.guest-floods-log">
        <source>With kernel 6.10 or newer, turning this off on the host can fill the guest's log. Stop the daemon in the guest first.</source>
        <translation>カーネル 6.10 以降では、ホストでこれをオフにすると、ゲストのログが増え続けることがあります。先にゲストでデーモンを停止してください。</translation>
    </message>
    <message id="plan.count.changes" numerus="yes">
        <source>{n} will change</source>
        <translation>
            <numerusform>変更 {n} 件</numerusform>
        </translation>
    </message>
    <message id="plan.count.agrees" numerus="yes">
        <source>{n} unchanged</source>
        <translation>
            <numerusform>変更なし {n} 件</numerusform>
        </translation>
    </message>
    <message id="plan.count.refused" numerus="yes">
        <source>{n} blocked</source>
        <translation>
            <numerusform>変更不可 {n} 件</numerusform>
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
        <source>Do not manage</source>
        <translation>管理しない</translation>
    </message>
    <message id="policy.drift.no-policy">
        <source>No policy</source>
        <translation>ポリシーなし</translation>
    </message>
    <message id="policy.drift.in-line">
        <source>Compliant</source>
        <translation>一致</translation>
    </message>
    <message id="policy.drift.drifted" numerus="yes">
        <source>{n} services differ</source>
        <translation>
            <numerusform>差異 {n} 件</numerusform>
        </translation>
    </message>
    <message id="policy.drift.open">
        <source>Not fully known</source>
        <translation>一部不明</translation>
    </message>
    <message id="policy.fault.syntax">
        <source>Line {line}: not valid TOML: {word}</source>
        <translation>{line} 行目: TOML として読み取れません: {word}</translation>
    </message>
    <message id="policy.fault.unknown-key">
        <source>Line {line}: “{word}” is not a valid key. Valid keys: {known}</source>
        <translation>{line} 行目: 「{word}」は使用できません。使用できる値: {known}</translation>
    </message>
    <message id="policy.fault.wrong-kind">
        <source>Line {line}: the value of “{word}” must be {known}.</source>
        <translation>{line} 行目: 「{word}」には {known} の形式で指定してください。</translation>
    </message>
    <message id="policy.fault.name-missing">
        <source>Line {line}: the policy has no name.</source>
        <translation>{line} 行目: ポリシーに名前がありません。</translation>
    </message>
    <message id="policy.fault.name-twice">
        <source>Line {line}: the name “{word}” is already used.</source>
        <translation>{line} 行目: 「{word}」という名前は既に使用されています。</translation>
    </message>
    <message id="policy.fault.unknown-service">
        <source>Line {line}: “{word}” is not a valid service. Valid services: {known}</source>
        <translation>{line} 行目: 「{word}」というサービスはありません。使用できる値: {known}</translation>
    </message>
    <message id="policy.fault.unknown-rule">
        <source>Line {line}: “{word}” is not a valid setting. Valid settings: {known}</source>
        <translation>{line} 行目: 「{word}」は指定できません。使用できる値: {known}</translation>
    </message>
    <message id="policy.fault.unknown-filter">
        <source>Line {line}: the filter contains “{word}”, which is not valid. Valid words: {known}</source>
        <translation>{line} 行目: フィルターの「{word}」を解釈できません。使用できる値: {known}</translation>
    </message>
    <message id="policy.fault.says-nothing">
        <source>Line {line}: the policy does not configure any service.</source>
        <translation>{line} 行目: このポリシーはどのサービスも指定していません。</translation>
    </message>
    <message id="policy.controller.facts">
        <source>yes, reported by the guest</source>
        <translation>はい (ゲストの報告)</translation>
    </message>
    <message id="policy.controller.label">
        <source>yes, from its role</source>
        <translation>はい (役割ラベル)</translation>
    </message>
    <message id="policy.controller.name">
        <source>possibly, from its name</source>
        <translation>可能性あり (名前から推測)</translation>
    </message>
    <message id="policy.controller.none">
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message id="policy.controller-why">
        <source>Domain controllers provide the time for the domain. If the host also sets their clock, sign-ins can fail when clocks differ by more than five minutes. A bulk action therefore changes the time synchronization of a domain controller only if you select it explicitly.</source>
        <translation>ドメイン コントローラーは、ドメインの時刻の基準です。ホストも時刻を設定すると両者に差が生じ、差が 5 分を超えるとサインインできなくなります。そのため、個別にチェック ボックスをオンにしない限り、一括操作では時刻の同期を変更しません。</translation>
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
        <source>Sent, result not known</source>
        <translation>要求済み (結果は不明)</translation>
    </message>
    <message id="journal.ending.done">
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message id="journal.ending.agreed">
        <source>No change needed</source>
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
        <source>Canceled</source>
        <translation>キャンセル</translation>
    </message>
    <message id="journal.column.number">
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message id="journal.column.time">
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message id="journal.column.operator">
        <source>User</source>
        <translation>ユーザー</translation>
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
        <source>Item</source>
        <translation>対象</translation>
    </message>
    <message id="journal.column.before">
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message id="journal.column.wanted">
        <source>Requested</source>
        <translation>要求</translation>
    </message>
    <message id="journal.column.after">
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message id="journal.column.outcome">
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message id="journal.column.ended">
        <source>Finished</source>
        <translation>終了日時</translation>
    </message>
    <message id="journal.column.trouble">
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message id="journal.column.message">
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message id="journal.column.undoes">
        <source>Undoes</source>
        <translation>元に戻した番号</translation>
    </message>
    <message id="journal.undo.ready">
        <source>Will be restored</source>
        <translation>元に戻されます</translation>
    </message>
    <message id="journal.undo.agrees">
        <source>Already has the previous value</source>
        <translation>既に元の状態です</translation>
    </message>
    <message id="journal.undo.conflict">
        <source>Changed by another user or program since then; overwritten only if you select it</source>
        <translation>その後、別のユーザーが変更しました。選択した場合のみ上書きします</translation>
    </message>
    <message id="journal.undo.superseded">
        <source>Changed again by a later entry; overwritten only if you select it</source>
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
        <source>Current value cannot be loaded</source>
        <translation>現在は読み取れません</translation>
    </message>
    <message id="journal.undo.refused">
        <source>The host would reject the change in the current state</source>
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
        <source>Undo does not restore a power state. Use Start, Turn Off and the other commands</source>
        <translation>電源状態は元に戻す操作の対象外です。[起動] や [停止] などのコマンドを使用してください</translation>
    </message>
    <message id="undo.impossible.checkpoint">
        <source>For checkpoints, only a changed name can be undone</source>
        <translation>チェックポイントで元に戻せるのは名前の変更だけです</translation>
    </message>
    <message id="undo.impossible.copy">
        <source>What was copied into a guest stays there</source>
        <translation>ゲストにコピーしたファイルはそのまま残ります</translation>
    </message>
    <message id="kvp.pool.guest">
        <source>Guest to host</source>
        <translation>ゲストのプログラムの項目</translation>
    </message>
    <message id="kvp.pool.intrinsic">
        <source>Guest operating system</source>
        <translation>ゲスト OS の項目</translation>
    </message>
    <message id="kvp.pool.host">
        <source>Host to guest</source>
        <translation>ホストからゲスト</translation>
    </message>
    <message id="kvp.pool.host-only">
        <source>Host only</source>
        <translation>ホストのみ</translation>
    </message>
    <message id="kvp.note.longer-than-documented">
        <source>The value is longer than the documented limit of 1,024 characters. Some hosts may not store it.</source>
        <translation>値が、ドキュメントに記載されている上限 (1,024 文字) を超えています。ホストによっては保持されない可能性があります。</translation>
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
        <source>{vm} on {host} has not responded since {time}.</source>
        <translation>{host} の {vm} が {time} 以降応答していません。</translation>
    </message>
    <message id="heartbeat-history.unknown">
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message id="kvp.product-type.workstation">
        <source>Workstation</source>
        <translation>ワークステーション</translation>
    </message>
    <message id="kvp.product-type.domain-controller">
        <source>Domain controller</source>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message id="kvp.product-type.server">
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message id="kvp.number-tip">
        <source>{words}
Reported as {value}</source>
        <translation>{words}
ゲストの報告: {value}</translation>
    </message>
    <message id="exchange.item.value-tip">
        <source>Enter saves, Shift+Enter begins a new line</source>
        <translation>Enter で保存、Shift+Enter で改行します</translation>
    </message>
</context>
</TS>

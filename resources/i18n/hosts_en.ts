<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="command-box.copy">
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="command-box.copied">
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="command-box.copy-what">
        <source>Copy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-way.http">
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-way.https">
        <source>HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-way.nobody">
        <source>no user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-way.all">
        <source>{auth} over {transport}, as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="liveness.subscribing">
        <source>Asking the host for events; until they come, it is read at intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="liveness.live">
        <source>The host reports changes by itself, within seconds. It is also read at intervals, to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="liveness.polling">
        <source>The host is read at intervals; it does not report changes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="verdict.passed">
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="verdict.failed">
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="verdict.not-reached">
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="verdict.not-needed">
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.name.name">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.name.checks">
        <source>The host's name is looked up in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.name.advice">
        <source>A short name is found only inside its own domain: try the full name. After a move, an old address may still be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.port.name">
        <source>Network port</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.port.checks">
        <source>A connection is made to the WinRM port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.port.advice">
        <source>Usual reasons: WinRM was never turned on, the host's network counts as public, so that its firewall stays closed, or there is no route. Hosts have port 5985 for HTTP; 5986 for HTTPS answers only after a certificate was set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.tls.name">
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.tls.checks">
        <source>The host shows its certificate, and this computer judges it. Over HTTP there is none; messages are encrypted by the sign-in instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.tls.advice">
        <source>Hosts outside a domain usually have a certificate that they issued themselves. Compare its fingerprint with the one on the host before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.winrm.name">
        <source>WinRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.winrm.checks">
        <source>The service behind the port says that it is WinRM, before anybody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.winrm.advice">
        <source>Another program may have taken the port, or the WinRM service has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.sign-in.name">
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.sign-in.checks">
        <source>The user name and the password are accepted, and the messages are encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.sign-in.advice">
        <source>Write local accounts as HOST\user. Windows lets local accounts other than the built-in Administrator in only when token filtering is off (LocalAccountTokenFilterPolicy = 1). NTLM may be turned off by policy: then use Kerberos. For Kerberos, the clocks must agree to five minutes, and the host must be called by its full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.winrm-rights.name">
        <source>Remote management rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.winrm-rights.checks">
        <source>The account may use WinRM on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.winrm-rights.advice">
        <source>Members of Remote Management Users (S-1-5-32-580) and administrators may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.namespace.name">
        <source>Hyper-V</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.namespace.checks">
        <source>The Hyper-V role is installed and its management service runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.namespace.advice">
        <source>The service is called vmms. On a host without the Hyper-V role there is nothing to manage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.hyperv-read.name">
        <source>See virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.hyperv-read.checks">
        <source>The account sees the host's Hyper-V objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.hyperv-read.advice">
        <source>An account without Hyper-V rights gets an empty list instead of an error. Members of Hyper-V Administrators (S-1-5-32-578) and administrators see everything. Sign in again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.hyperv-methods.name">
        <source>Change virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.hyperv-methods.checks">
        <source>The account may call Hyper-V's methods; nothing is changed by this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.hyperv-methods.advice">
        <source>Reading works, changing does not: the host is shown read only. Add the account to Hyper-V Administrators (S-1-5-32-578).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.shell.name">
        <source>Remote shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.shell.checks">
        <source>A remote shell can be opened. Only copying files into guests needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.shell.advice">
        <source>The connection works without it; but where the file share is closed as well, no files can be copied. Remote shells need an administrator, and AllowRemoteShellAccess on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.title">
        <source>Connection Doctor for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.ladder">
        <source>Steps of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.checking">
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.step">
        <source>{n}. {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.climbing">
        <source>Examining the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.breaks">
        <source>The connection breaks at this step: {rung}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.all-well">
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.not-examined">
        <source>The host is no longer in the list, so nothing was examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.what-to-do">
        <source>{rung}: what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.what-it-checks">
        <source>{rung}: what is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.detail">
        <source>Technical detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.on-host">
        <source>For the host's administrator (PowerShell, on the host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.here">
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.stands-for">
        <source>{sign} stands for {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.busy">
        <source>The examination is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.certificate">
        <source>&amp;Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.copy">
        <source>Copy &amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.again">
        <source>Examine &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.report-title">
        <source>Connection report for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.report-way">
        <source>Sign-in: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.report-at">
        <source>Examined: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.report-line">
        <source>{n}. {rung}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.column.step">
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.column.result">
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.column.seen">
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.title">
        <source>Certificate of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.fetching">
        <source>Asking the host for its certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.new">
        <source>This host shows a certificate that this computer does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.changed">
        <source>The certificate is NOT the one you trusted for this host. The host may have been renewed or set up again – or somebody else may be answering in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.same">
        <source>You trusted exactly this certificate for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.trusted">
        <source>This computer trusts the certificate; there is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.failed">
        <source>The certificate could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.why-not">
        <source>Why it is not trusted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.now">
        <source>Shown by the host now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.before">
        <source>Trusted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.compare">
        <source>Compare the fingerprint with the one the host's administrator reads on the host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.command">
        <source>To print the fingerprints (PowerShell, on the host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.trust">
        <source>&amp;Trust This Certificate for This Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.trust-tip">
        <source>From now on only this certificate is accepted for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.self-signed">
        <source>{issuer} (issued by itself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.expired">
        <source>{period} – expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.not-yet">
        <source>{period} – not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.period">
        <source>{from} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.fact.fingerprint">
        <source>Fingerprint (SHA-256):</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.fact.subject">
        <source>Issued to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.fact.issuer">
        <source>Issued by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.fact.names">
        <source>Valid for the names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.fact.validity">
        <source>Valid:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.title">
        <source>Properties of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.doctor">
        <source>&amp;Examine Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.certificate">
        <source>&amp;Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.since">
        <source>{phase} (since {time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.age">
        <source>{time} ({age})</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.latency">
        <source>{n} ms for the last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.system-store">
        <source>the system's trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.pinned">
        <source>one certificate, trusted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.ca-file">
        <source>the authority in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.trust-none">
        <source>not needed over HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.vms" numerus="yes">
        <source>{n} virtual machines</source>
        <translation>
            <numerusform>{n} virtual machine</numerusform>
            <numerusform>{n} virtual machines</numerusform>
        </translation>
    </message>
    <message id="host-details.fact.address">
        <source>Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.way">
        <source>Sign-in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.trust">
        <source>Certificate checked by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.phase">
        <source>Connection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.trouble">
        <source>Trouble:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.liveness">
        <source>Changes are noticed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.as-of">
        <source>Last read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.latency">
        <source>Answering time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.system">
        <source>System:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.build">
        <source>Version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.language">
        <source>Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.vms">
        <source>Virtual machines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.ca-file">
        <source>C&amp;A file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.ca-file-example">
        <source>PEM file; empty: the system's trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.pinned">
        <source>&amp;Fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.pinned-example">
        <source>SHA-256 of one trusted certificate; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.pinned-tip">
        <source>With a fingerprint, exactly this certificate is accepted, whatever name is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.pinned-not-legal">
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.doctor.label">
        <source>Examine Conne&amp;ction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.doctor.tip">
        <source>Find out which layer of the connection to the host refuses, and what to do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.host-details.label">
        <source>&amp;Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.host-details.tip">
        <source>Show how the host is reached, what it runs and how its changes are noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.certificate.label">
        <source>Cer&amp;tificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.certificate.tip">
        <source>Show the host's certificate and decide whether to trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="why-not-host.no-https">
        <source>The host is reached over HTTP, which has no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.doctor.button">
        <source>Examine Connection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

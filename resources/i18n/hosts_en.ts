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
        <source>Subscribing to events. Until then, hvgui refreshes at intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="liveness.live">
        <source>The host sends events within seconds. hvgui also refreshes at intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="liveness.polling">
        <source>hvgui refreshes at intervals because the host sends no events.</source>
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
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="verdict.not-needed">
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.name.name">
        <source>Name resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.name.checks">
        <source>Resolves the host name to an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.name.advice">
        <source>A short name can be resolved only in its own domain: try the full name. If the host has moved, an old address may still be cached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.port.name">
        <source>Network port</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.port.checks">
        <source>Connects to the WinRM port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.port.advice">
        <source>Possible causes: WinRM is not enabled; the firewall blocks it because the host's network is set to Public; or there is no route. Port 5985 is for HTTP. Port 5986 (HTTPS) responds only after a certificate has been set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.tls.name">
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.tls.checks">
        <source>Checks the certificate of the host. Over HTTP there is no certificate; the sign-in method encrypts the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.tls.advice">
        <source>Hosts outside a domain usually have a self-signed certificate. Before you trust it, compare its fingerprint with the one shown on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.winrm.name">
        <source>WinRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.winrm.checks">
        <source>Checks that the service is WinRM, before the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.winrm.advice">
        <source>Another program may be using the port, or the WinRM service may have stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.method.name">
        <source>Sign-in method</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.method.checks">
        <source>Checks that the host accepts the chosen sign-in method. Neither a user name nor a password is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.method.advice">
        <source>Windows Server 2025 and later, and hosts hardened by policy, may accept Kerberos only. Kerberos needs the host's full name, a domain and clocks within five minutes. Outside a domain, use a client certificate or Basic over HTTPS with a pinned certificate: “Preparing a host” in the manual has the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.sign-in.name">
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.sign-in.checks">
        <source>Signs in and checks that the messages are encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.sign-in.advice">
        <source>Enter local accounts as HOST\user. Local accounts other than the built-in Administrator can sign in as administrators only if LocalAccountTokenFilterPolicy is 1. If NTLM is turned off by policy, use Kerberos: the clocks must be within five minutes, and the host must be addressed by its full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.winrm-rights.name">
        <source>Remote management rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.winrm-rights.checks">
        <source>Checks that the account is allowed to use WinRM on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.winrm-rights.advice">
        <source>Administrators and members of Remote Management Users (S-1-5-32-580) are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.namespace.name">
        <source>Hyper-V</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.namespace.checks">
        <source>Checks that the Hyper-V role is installed and its management service is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.namespace.advice">
        <source>The service is vmms. Without the Hyper-V role, hvgui cannot manage the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.hyperv-read.name">
        <source>View virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.hyperv-read.checks">
        <source>Checks that the account can view the host's virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.hyperv-read.advice">
        <source>Without Hyper-V permissions, the host returns an empty list instead of an error. Administrators and members of Hyper-V Administrators (S-1-5-32-578) have them. Choose Reconnect after changing the membership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.hyperv-methods.name">
        <source>Change virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.hyperv-methods.checks">
        <source>Checks that the account can call Hyper-V methods. This test changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.hyperv-methods.advice">
        <source>The account can view but not change virtual machines, so the host is shown as read-only. Add the account to Hyper-V Administrators (S-1-5-32-578).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.shell.name">
        <source>Remote shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.shell.checks">
        <source>Opens a WinRM remote shell. Only file copies need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="rung.shell.advice">
        <source>The connection works without it, but if the file share is not available either, files cannot be copied. A remote shell needs an administrator, and AllowRemoteShellAccess on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.title">
        <source>Connection Diagnostics for {host}</source>
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
        <source>Diagnosing the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.breaks">
        <source>The connection fails at this step: {rung}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.all-well">
        <source>No problems were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.not-examined">
        <source>The host was removed from the list, so the connection was not diagnosed.</source>
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
        <source>Run on the host as an administrator (PowerShell)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.here">
        <source>Run on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.stands-for">
        <source>Replace {sign} with {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.busy">
        <source>The diagnosis is still running.</source>
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
        <source>Diagnose &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.report-title">
        <source>Connection diagnostics for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.report-way">
        <source>Sign-in: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="doctor.report-at">
        <source>Diagnosed: {time}</source>
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
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.title">
        <source>Certificate of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.fetching">
        <source>Loading the certificate of the host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.new">
        <source>This computer does not trust the certificate of this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.changed">
        <source>The certificate is NOT the one that you trusted for this host. It may have been renewed or the host reinstalled – or another computer may be responding in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.same">
        <source>You have trusted this certificate for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.trusted">
        <source>This computer trusts the certificate. No action is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.failed">
        <source>The certificate could not be loaded. Check that the host is running and that HTTPS is set up, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.why-not">
        <source>Why it is not trusted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.now">
        <source>Current certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.before">
        <source>Trusted certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.compare">
        <source>Compare this fingerprint with the fingerprint that is shown on the host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.command">
        <source>To show the fingerprints on the host (PowerShell)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.trust">
        <source>&amp;Trust This Certificate for This Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.trust-tip">
        <source>hvgui then accepts only this certificate for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="certificate.self-signed">
        <source>{issuer} (self-signed)</source>
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
        <source>&amp;Diagnose Connection…</source>
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
        <source>{n} ms for the last refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.system-store">
        <source>the system's trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.pinned">
        <source>one certificate, trusted by its fingerprint</source>
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
        <source>Problem:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.liveness">
        <source>Updates:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.as-of">
        <source>Last updated:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.latency">
        <source>Response time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-details.fact.system">
        <source>Operating system:</source>
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
        <source>PEM file (leave empty to use the system trust store)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.pinned">
        <source>&amp;Fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.pinned-example">
        <source>SHA-256 of one trusted certificate (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.pinned-tip">
        <source>If you enter a fingerprint, hvgui accepts only this certificate, regardless of the names in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="host-dialog.tls.pinned-not-legal">
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.doctor.label">
        <source>Diagnose Conne&amp;ction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.doctor.tip">
        <source>Check each step of the connection to the host, and see what to do about a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.host-details.label">
        <source>&amp;Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.host-details.tip">
        <source>Show the connection, operating system and update status of the host</source>
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
        <source>Diagnose Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.title">
        <source>Sign In to Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.needed">
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.banner" numerus="yes">
        <source>{n} hosts do not accept the user name or password: {hosts}.</source>
        <translation>
            <numerusform>{hosts} does not accept the user name or password.</numerusform>
            <numerusform>{n} hosts do not accept the user name or password: {hosts}.</numerusform>
        </translation>
    </message>
    <message id="sign-in.banner-button">
        <source>Sign In…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.intro">
        <source>Enter one account for the selected hosts. One host is asked first; the others follow only if it accepts the account, so that no account is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.hosts">
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.column.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.column.account">
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.column.result">
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.button">
        <source>Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.edit">
        <source>Edit Host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.edit-tip">
        <source>Change the address, the sign-in method or the certificate of the selected host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.busy">
        <source>hvgui is signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.tick">
        <source>No host is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.waiting">
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.trying">
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.done">
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.not-reached">
        <source>The host is no longer in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.not-tried">
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sign-in.stopped" numerus="yes">
        <source>The account was rejected, so {n} other hosts were not tried. Enter the password again.</source>
        <translation>
            <numerusform>The account was rejected, so {n} other host was not tried. Enter the password again.</numerusform>
            <numerusform>The account was rejected, so {n} other hosts were not tried. Enter the password again.</numerusform>
        </translation>
    </message>
    <message id="doctor.edited">
        <source>The host was edited or is being connected again. Check again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.palette.tip">
        <source>Find a command, a virtual machine, a host or a setting by typing its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.preferences.label">
        <source>Prefere&amp;nces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.preferences.tip">
        <source>Set language, appearance and notifications, and see where data is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.title">
        <source>Command Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.placeholder">
        <source>Type a command, a virtual machine, a host or a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.list">
        <source>Commands, virtual machines, hosts and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.command">
        <source>{menu}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.vm">
        <source>Go to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.nothing">
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.title">
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.comfortable">
        <source>Mo&amp;re room between rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.looks">
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.language.label">
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.language.system">
        <source>Use system setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.language.en">
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.language.ja">
        <source>日本語 (Japanese)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.language-note">
        <source>The new language takes effect when you restart hvgui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.next-start">
        <source>Restart hvgui to change the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.scheme.label">
        <source>&amp;Appearance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.scheme.system">
        <source>Use system setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.scheme.light">
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.scheme.dark">
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.telling">
        <source>Notifications when the window is in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.alarms">
        <source>When a &amp;watched virtual machine stops responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.endings">
        <source>When an &amp;operation that took more than 10 seconds is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.kept">
        <source>Storage locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.place.keyring">
        <source>Passwords:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.place.settings">
        <source>Settings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.place.data">
        <source>Journal and policies:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.place.logs">
        <source>Log:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.no-keyring">
        <source>For this session only. No keyring was found on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="notify.alarm">
        <source>A virtual machine stopped responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="notify.ended">
        <source>An operation is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="crash.title">
        <source>hvgui: Unexpected Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="crash.words" numerus="yes">
        <source>{n} unexpected errors occurred in hvgui. You can continue to work, but your last actions may be incomplete. No report was sent.</source>
        <translation>
            <numerusform>An unexpected error occurred in hvgui. You can continue to work, but your last action may be incomplete. No report was sent.</numerusform>
            <numerusform>{n} unexpected errors occurred in hvgui. You can continue to work, but your last actions may be incomplete. No report was sent.</numerusform>
        </translation>
    </message>
    <message id="crash.what-is-in-it">
        <source>The report contains versions, counts and lines of hvgui's code. It contains no names or addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="crash.report">
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="crash.copy">
        <source>&amp;Copy Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about-box.copy">
        <source>&amp;Copy Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about-box.copied">
        <source>Copied: versions, counts and states, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.palette.label">
        <source>Command Palett&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.title">
        <source>Welcome to hvgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.words">
        <source>View the virtual machines of all your Hyper-V hosts in one list. hvgui installs nothing on the hosts and changes nothing unless you tell it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.add.title">
        <source>&amp;Add a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.add.words">
        <source>Enter its name or address, and an account that can manage it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.import.title">
        <source>&amp;Import a list of hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.import.words">
        <source>Use a text or CSV file with one host per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.demo.title">
        <source>&amp;Explore a simulated data center</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.import-hosts.label">
        <source>&amp;Import Hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.import-hosts.tip">
        <source>Add hosts from a text or CSV file with one host per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.title">
        <source>Import Hosts from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.choose">
        <source>Choose a List of Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.filter">
        <source>Lists of hosts (*.txt *.csv *.list);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.intro">
        <source>Selected hosts are added with the account below, unless the file names another account. Format of a line: name or address, optionally :port or https://, then optionally a comma and an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.list">
        <source>Hosts in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.user">
        <source>&amp;Account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.password">
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.remember">
        <source>&amp;Remember the password in: {keyring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.add" numerus="yes">
        <source>Add {n} Hosts</source>
        <translation>
            <numerusform>Add {n} Host</numerusform>
            <numerusform>Add {n} Hosts</numerusform>
        </translation>
    </message>
    <message id="import.tick">
        <source>Select at least one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.needs-user">
        <source>Some selected hosts have no account. Enter an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.way">
        <source>{scheme}, port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.column.line">
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.column.host">
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.column.way">
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.column.account">
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.column.remark">
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.mistake.not-understood">
        <source>Not a valid host</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.mistake.port">
        <source>The port must be a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.mistake.twice">
        <source>Duplicate line</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.mistake.known">
        <source>Already in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.nothing">
        <source>The file {file} contains no hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="import.unreadable">
        <source>{file} cannot be read: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first-run.demo.words">
        <source>Try hvgui with three hosts and forty virtual machines that have typical problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="closing.title">
        <source>Operations Are Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="closing.words" numerus="yes">
        <source>{n} operations have not ended.</source>
        <translation>
            <numerusform>One operation has not ended.</numerusform>
            <numerusform>{n} operations have not ended.</numerusform>
        </translation>
    </message>
    <message id="closing.more">
        <source>Stopping cleans up on the hosts first; files continue at the next start from where they stopped. Changes that were not sent yet are not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="closing.unapplied" numerus="yes">
        <source>{n} changes have not been applied and will be lost.</source>
        <translation>
            <numerusform>One change has not been applied and will be lost.</numerusform>
            <numerusform>{n} changes have not been applied and will be lost.</numerusform>
        </translation>
    </message>
    <message id="closing.discard">
        <source>Close Without Applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="closing.unapplied-title">
        <source>Changes Not Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="closing.stop">
        <source>&amp;Stop and Resume Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="closing.keep">
        <source>&amp;Keep Running in the Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="closing.keep-tip">
        <source>Hide the window; the icon in the notification area brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="closing.no-tray">
        <source>hvgui cannot run in the background: this desktop shows no notification area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="closing.quit-when-done">
        <source>&amp;Close hvgui when all operations have been successful</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stopping.title">
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stopping.words" numerus="yes">
        <source>{n} operations are stopping.</source>
        <translation>
            <numerusform>One operation is stopping.</numerusform>
            <numerusform>{n} operations are stopping.</numerusform>
        </translation>
    </message>
    <message id="stopping.more">
        <source>hvgui cleans up on the hosts and in the guests, then closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stopping.at-once">
        <source>Close &amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="stopping.at-once-tip">
        <source>Close without waiting; the rest of the cleanup is done at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="tray.open">
        <source>&amp;Open hvgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="tray.operations">
        <source>O&amp;perations</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="tray.quit">
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="tray.idle">
        <source>No operations are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="tray.operation">
        <source>{title} – {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="tray.busy">
        <source>hvgui – {running}, {n}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="notify.all-ended">
        <source>All operations have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.hung.shut-down.title">
        <source>Guest Is Still Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.hung.shut-down.text" numerus="yes">
        <source>{n} virtual machines did not shut down. Turn them off?
{who}</source>
        <translation>
            <numerusform>{who} did not shut down. Turn it off?</numerusform>
            <numerusform>{n} virtual machines did not shut down. Turn them off?
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.hung.shut-down.warning" numerus="yes">
        <source>{n} guests are not responding and may not shut down: {who}. If they keep running, hvgui offers to turn them off; it never does so automatically.</source>
        <translation>
            <numerusform>{who} is not responding and may not shut down. If it keeps running, hvgui offers to turn it off; it never does so automatically.</numerusform>
            <numerusform>{n} guests are not responding and may not shut down: {who}. If they keep running, hvgui offers to turn them off; it never does so automatically.</numerusform>
        </translation>
    </message>
    <message id="ask.hung.restart.title">
        <source>Guest Did Not Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.hung.restart.text" numerus="yes">
        <source>{n} virtual machines did not restart. Reset them?
{who}</source>
        <translation>
            <numerusform>{who} did not restart. Reset it?</numerusform>
            <numerusform>{n} virtual machines did not restart. Reset them?
{who}</numerusform>
        </translation>
    </message>
    <message id="ask.hung.restart.warning" numerus="yes">
        <source>{n} guests are not responding and may not restart: {who}. If they do not, hvgui offers to reset them; it never does so automatically.</source>
        <translation>
            <numerusform>{who} is not responding and may not restart. If it does not, hvgui offers to reset it; it never does so automatically.</numerusform>
            <numerusform>{n} guests are not responding and may not restart: {who}. If they do not, hvgui offers to reset them; it never does so automatically.</numerusform>
        </translation>
    </message>
    <message id="palette.host">
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.page">
        <source>Settings of {vm}: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.pages">
        <source>Settings: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.connect">
        <source>console screen vmconnect rdp</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.why">
        <source>why isn't it working reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.labels">
        <source>labels owner role</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.turn-off">
        <source>power off kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.shut-down">
        <source>stop guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.checkpoint">
        <source>snapshot take</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.revert">
        <source>snapshot put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.copy-files">
        <source>upload send drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.unfinished">
        <source>resume go on interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.journal">
        <source>history log audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.heartbeat-history">
        <source>tape timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.policies">
        <source>drift compliance in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.matrix">
        <source>integration services table switch many</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.doctor">
        <source>connection doctor examine check</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.staging">
        <source>staging upload way smb winrm</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.certificate">
        <source>tls ssl fingerprint trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.remove-host">
        <source>delete forget disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.services">
        <source>guest services heartbeat time sync backup vss</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.data-exchange">
        <source>kvp key value pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.use">
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.away">
        <source>Closing and background</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.double-click.label">
        <source>Do&amp;uble-click on a virtual machine:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.double-click.connect">
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.double-click.settings">
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.refresh.label">
        <source>Re&amp;fresh hosts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.refresh.0">
        <source>Automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.refresh.5">
        <source>Every 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.refresh.15">
        <source>Every 15 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.refresh.30">
        <source>Every 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.refresh.60">
        <source>Every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.refresh.300">
        <source>Every 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.closing.label">
        <source>Whil&amp;e operations are running:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.closing.ask">
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.closing.stop">
        <source>Stop and resume later</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.closing.background">
        <source>Keep running in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.tray.label">
        <source>&amp;Icon in the notification area:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.tray.background">
        <source>While hvgui runs in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.tray.always">
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.exports">
        <source>Folder for e&amp;xports:</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.exports-example">
        <source>The folder that was used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preferences.exports-choose">
        <source>Choose Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="app.simulated">
        <source>Simulated hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="app.simulated-tip">
        <source>These hosts are simulated on this computer. Nothing that you do here reaches a real host, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="app.simulated-title">
        <source>{title} – simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="palette.also.documentation">
        <source>help manual copy from a guest extract files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

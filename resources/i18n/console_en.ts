<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="action.connect.tip">
        <source>Open the console of the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.title">
        <source>Connect to Virtual Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.dialog">
        <source>Console of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.opened">
        <source>Opening the console of {vm} in {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.open">
        <source>The console of {vm} is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.missing.words">
        <source>Cannot open the console of {vm}: no console program was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.no-password.words">
        <source>The console of {vm} needs the password of the host account, but no password is saved. Enter it in Edit Host…, or run the command below in a terminal, which asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.not-started.words">
        <source>Cannot open the console of {vm}: the console program could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.ended.words">
        <source>The console of {vm} closed with an error. If it closed at once, the account may be missing in the group Hyper-V Administrators of the host, or needs Grant-VMConnectAccess for this virtual machine. Check also that port 2179 of the host is open, and that the host's certificate has not changed since the first connection.</source>
        <translation>The console of {vm} closed with an error. If it closed at once, the account may be missing in the group Hyper-V Administrators of the host, or needs Grant-VMConnectAccess for this virtual machine. Check also that port 2179 of the host is open, and that the host's certificate has not changed since the first connection.</translation>
    </message>
    <message id="console.install">
        <source>How to install a console program</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.install.vmconnect">
        <source>Virtual Machine Connection (vmconnect.exe) comes with the Hyper-V management tools: Turn Windows features on or off, Hyper-V, Hyper-V Management Tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.install.freerdp">
        <source>hvgui uses FreeRDP (xfreerdp) for consoles. Install it and try again; hvgui finds it automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.command">
        <source>Command to open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="console.detail">
        <source>Output of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.connect.label">
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="action.screen.label">
        <source>S&amp;how Screen</source>
        <translation>S&amp;how Screen</translation>
    </message>
    <message id="action.screen.tip">
        <source>Show the screen of the virtual machine live, without a console, and type into it</source>
        <translation>Show the screen of the virtual machine live, without a console, and type into it</translation>
    </message>
    <message id="thumbnail.tip">
        <source>Double-click to show the screen in a window</source>
        <translation>Double-click to show the screen in a window</translation>
    </message>
    <message id="screen.title">
        <source>{vm} on {host} – Screen</source>
        <translation>{vm} on {host} – Screen</translation>
    </message>
    <message id="screen.gone">
        <source>The virtual machine is no longer on its host.</source>
        <translation>The virtual machine is no longer on its host.</translation>
    </message>
    <message id="screen.off">
        <source>The virtual machine is off.</source>
        <translation>The virtual machine is off.</translation>
    </message>
    <message id="screen.saved">
        <source>The virtual machine is saved. Start it to see its screen.</source>
        <translation>The virtual machine is saved. Start it to see its screen.</translation>
    </message>
    <message id="screen.black">
        <source>The screen is black. The guest draws nothing now, or its display is asleep; a key may wake it.</source>
        <translation>The screen is black. The guest draws nothing now, or its display is asleep; a key may wake it.</translation>
    </message>
    <message id="screen.no-picture">
        <source>The host has no picture of the screen now.</source>
        <translation>The host has no picture of the screen now.</translation>
    </message>
    <message id="screen.nothing-to-save">
        <source>There is no picture now.</source>
        <translation>There is no picture now.</translation>
    </message>
    <message id="screen.keys">
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message id="screen.keys-tip">
        <source>Press one key in the guest</source>
        <translation>Press one key in the guest</translation>
    </message>
    <message id="screen.type">
        <source>&amp;Type Text…</source>
        <translation>&amp;Type Text…</translation>
    </message>
    <message id="screen.type-tip">
        <source>Type text on the keyboard of the guest, such as a password that cannot be pasted</source>
        <translation>Type text on the keyboard of the guest, such as a password that cannot be pasted</translation>
    </message>
    <message id="screen.attention-tip">
        <source>Send Ctrl+Alt+Del to the guest (Ctrl+Alt+End)</source>
        <translation>Send Ctrl+Alt+Del to the guest (Ctrl+Alt+End)</translation>
    </message>
    <message id="screen.save">
        <source>&amp;Save Picture…</source>
        <translation>&amp;Save Picture…</translation>
    </message>
    <message id="screen.save-title">
        <source>Save Picture</source>
        <translation>Save Picture</translation>
    </message>
    <message id="screen.png">
        <source>Pictures (*.png)</source>
        <translation>Pictures (*.png)</translation>
    </message>
    <message id="screen.connect">
        <source>&amp;Connect…</source>
        <translation>&amp;Connect…</translation>
    </message>
    <message id="screen.as-of">
        <source>As of {time}</source>
        <translation>As of {time}</translation>
    </message>
    <message id="screen.size-as-of">
        <source>{width} × {height}, as of {time}</source>
        <translation>{width} × {height}, as of {time}</translation>
    </message>
    <message id="type-text.title">
        <source>Type Text – {vm}</source>
        <translation>Type Text – {vm}</translation>
    </message>
    <message id="type-text.intro">
        <source>The host types this into whatever has the keyboard in the guest. It is not written to the journal or the log. A guest whose keyboard layout is not American English may get other characters.</source>
        <translation>The host types this into whatever has the keyboard in the guest. It is not written to the journal or the log. A guest whose keyboard layout is not American English may get other characters.</translation>
    </message>
    <message id="type-text.field">
        <source>Text to type</source>
        <translation>Text to type</translation>
    </message>
    <message id="type-text.hidden">
        <source>&amp;Hide the text (one line, such as a password)</source>
        <translation>&amp;Hide the text (one line, such as a password)</translation>
    </message>
    <message id="type-text.enter">
        <source>Press &amp;Enter at the end</source>
        <translation>Press &amp;Enter at the end</translation>
    </message>
    <message id="type-text.send">
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message id="type-text.empty">
        <source>Enter the text to type.</source>
        <translation>Enter the text to type.</translation>
    </message>
    <message id="type-text.not-typeable">
        <source>These characters cannot be typed, only those of an American keyboard: {characters}</source>
        <translation>These characters cannot be typed, only those of an American keyboard: {characters}</translation>
    </message>
    <message id="type-text.too-long">
        <source>The text has {n} characters. At most {most} can be typed at once.</source>
        <translation>The text has {n} characters. At most {most} can be typed at once.</translation>
    </message>
    <message id="keyboard.ctrl-alt-del">
        <source>Ctrl+Alt+Del</source>
        <translation>Ctrl+Alt+Del</translation>
    </message>
    <message id="keyboard.type-text">
        <source>Type text</source>
        <translation>Type text</translation>
    </message>
    <message id="keyboard.press">
        <source>Press a key</source>
        <translation>Press a key</translation>
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
        <translation>Up</translation>
    </message>
    <message id="guest-key.down">
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message id="guest-key.left">
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message id="guest-key.right">
        <source>Right</source>
        <translation>Right</translation>
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
        <translation>Typing</translation>
    </message>
    <message id="operation.keyboard">
        <source>Typing, {who}</source>
        <translation>Typing, {who}</translation>
    </message>
    <message id="journal.kind.keyboard">
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message id="undo.impossible.keyboard">
        <source>What was typed into a guest cannot be taken back.</source>
        <translation>What was typed into a guest cannot be taken back.</translation>
    </message>
    <message id="trouble.keyboard-not-running.failed">
        <source>The virtual machine is not running.</source>
        <translation>The virtual machine is not running.</translation>
    </message>
    <message id="trouble.keyboard-not-running.next">
        <source>Start the virtual machine, then type again.</source>
        <translation>Start the virtual machine, then type again.</translation>
    </message>
    <message id="trouble.keyboard-missing.failed">
        <source>The virtual machine has no keyboard that its host can type on.</source>
        <translation>The virtual machine has no keyboard that its host can type on.</translation>
    </message>
    <message id="trouble.keyboard-missing.next">
        <source>Its console support may be disabled (Enable-VMConsoleSupport). Otherwise connect to the guest over the network.</source>
        <translation>Its console support may be disabled (Enable-VMConsoleSupport). Otherwise connect to the guest over the network.</translation>
    </message>
    <message id="trouble.text-not-typeable.failed">
        <source>The text has characters that are on no key of an American keyboard.</source>
        <translation>The text has characters that are on no key of an American keyboard.</translation>
    </message>
    <message id="trouble.text-not-typeable.next">
        <source>Type those characters in the guest by other means, such as a connection over the network.</source>
        <translation>Type those characters in the guest by other means, such as a connection over the network.</translation>
    </message>
    <message id="trouble.typed-text-too-long.failed">
        <source>The text is too long to be typed at once.</source>
        <translation>The text is too long to be typed at once.</translation>
    </message>
    <message id="trouble.typed-text-too-long.next">
        <source>Type it in parts, or copy it as a file into the guest.</source>
        <translation>Type it in parts, or copy it as a file into the guest.</translation>
    </message>
    <message id="trouble.typed-text-forgotten.failed">
        <source>What was to be typed is not kept, and cannot be typed again.</source>
        <translation>What was to be typed is not kept, and cannot be typed again.</translation>
    </message>
    <message id="trouble.typed-text-forgotten.next">
        <source>Check the screen, and type what is missing.</source>
        <translation>Check the screen, and type what is missing.</translation>
    </message>
    <message id="trouble.typed-partly.failed">
        <source>A part of the text was typed.</source>
        <translation>A part of the text was typed.</translation>
    </message>
    <message id="trouble.typed-partly.next">
        <source>Check the screen. Retry types the rest.</source>
        <translation>Check the screen. Retry types the rest.</translation>
    </message>
    <message id="console.not-on">
        <source>{vm} is in the state “{state}”. There is nothing to see before it runs.</source>
        <translation>{vm} is in the state “{state}”. There is nothing to see before it runs.</translation>
    </message>
    <message id="console.start-more">
        <source>Start it, and open its console then?</source>
        <translation>Start it, and open its console then?</translation>
    </message>
    <message id="console.start">
        <source>Start and Connect</source>
        <translation>Start and Connect</translation>
    </message>
    <message id="preferences.clipboard">
        <source>Consoles share the clip&amp;board where the guest offers an enhanced session</source>
        <translation>Consoles share the clip&amp;board where the guest offers an enhanced session</translation>
    </message>
    <message id="preferences.home">
        <source>Consoles share your &amp;home folder with such a guest</source>
        <translation>Consoles share your &amp;home folder with such a guest</translation>
    </message>
    <message id="screen.sent">
        <source>sent: {what}</source>
        <translation>sent: {what}</translation>
    </message>
</context>
</TS>

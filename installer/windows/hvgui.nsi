; The setup program for Windows. installer/windows.py compiles it, with
;   VERSION   1.2.3            PAYLOAD  folder with hvgui.exe and what it needs
;   OUTPUT    the file to make REMOVAL  script that takes away what a payload laid down
;   SCRIPTS   the folder of this script
;   ICON      hvgui.ico        SIZE     of the payload in KiB
;   APPID     name by which the taskbar knows the program's windows
;   SIGN      command that signs the uninstaller (optional)
;   QUICK     do not compress (tests)
;
; Silent:  hvgui-setup.exe /S [/CurrentUser | /AllUsers] [/AUTOSTART] [/NOSTARTMENU] [/D=C:\folder]
; Exit codes: 0 done, 1 cancelled, 2 not done (hvgui is running, or Windows is too old).

Unicode true
Target amd64-unicode
ManifestDPIAware true
!ifdef QUICK
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif

!define MULTIUSER_MUI
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "hvgui"
!define MULTIUSER_USE_PROGRAMFILES64
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\hvgui"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
; A later version goes where the earlier one is, and for whom.
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"
!define MULTIUSER_INIT_TEXT_ALLUSERSNOTPOSSIBLE "$(NotForAll)"

!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include WinVer.nsh
!include x64.nsh
!include "${SCRIPTS}/app_id.nsh"
!include "${REMOVAL}"

Name "hvgui"
OutFile "${OUTPUT}"
BrandingText "hvgui ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "hvgui"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "hvgui setup"
VIAddVersionKey "LegalCopyright" "MIT licence"
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\hvgui.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Japanese"

LangString NotForAll ${LANG_ENGLISH} "To install hvgui for all users of this computer, run setup as an administrator."
LangString NotForAll ${LANG_JAPANESE} "このコンピューターのすべてのユーザー用に hvgui をインストールするには、管理者としてセットアップを実行してください。"
LangString TooOld ${LANG_ENGLISH} "hvgui needs a 64-bit Windows 10, Windows Server 2016 or newer."
LangString TooOld ${LANG_JAPANESE} "hvgui には 64 ビット版の Windows 10、Windows Server 2016 以降が必要です。"
LangString Running ${LANG_ENGLISH} "hvgui is running. Close it, then try again."
LangString Running ${LANG_JAPANESE} "hvgui が実行中です。終了してから再試行してください。"
LangString ProgramName ${LANG_ENGLISH} "hvgui (required)"
LangString ProgramName ${LANG_JAPANESE} "hvgui (必須)"
LangString ProgramWords ${LANG_ENGLISH} "The program and everything it needs."
LangString ProgramWords ${LANG_JAPANESE} "プログラムと必要なすべてのファイルです。"
LangString MenuName ${LANG_ENGLISH} "Start menu shortcut"
LangString MenuName ${LANG_JAPANESE} "スタート メニューのショートカット"
LangString MenuWords ${LANG_ENGLISH} "A shortcut to hvgui in the Start menu."
LangString MenuWords ${LANG_JAPANESE} "スタート メニューに hvgui のショートカットを追加します。"
LangString AutostartName ${LANG_ENGLISH} "Start with Windows"
LangString AutostartName ${LANG_JAPANESE} "Windows の起動時に開始"
LangString AutostartWords ${LANG_ENGLISH} "Start hvgui whenever you sign in."
LangString AutostartWords ${LANG_JAPANESE} "サインインするたびに hvgui を開始します。"
LangString ShortcutWords ${LANG_ENGLISH} "Manage Hyper-V hosts and their integration services"
LangString ShortcutWords ${LANG_JAPANESE} "Hyper-V ホストと統合サービスの管理"

; Leaves the loop only when the program's file can be written. Silent: exit code 2.
!macro REFUSE_WHILE_RUNNING
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\hvgui.exe"
      ${ExitDo}
    ${EndIf}
    FileOpen $0 "$INSTDIR\hvgui.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    ${If} ${Silent}
    ${OrIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" IDCANCEL`
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${Loop}
!macroend

Section "$(ProgramName)" Program
  SectionIn RO
  !insertmacro REFUSE_WHILE_RUNNING
  ; Of an earlier version no file stays that this one does not have.
  !insertmacro REMOVE_PAYLOAD
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "hvgui"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\hvgui.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "hvgui authors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

; The shortcut carries the name that the program gives itself: pinned, it is one button with its window. Without it the
; button of the window would start the interpreter.
!macro NAME_SHORTCUT LINK
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("${LINK}",${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        !insertmacro SET_APP_ID 2 "${APPID}"
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '("${LINK}",1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

Section "$(MenuName)" Menu
  CreateShortcut "$SMPROGRAMS\hvgui.lnk" "$INSTDIR\hvgui.exe" "" "" "" "" "" "$(ShortcutWords)"
  !insertmacro NAME_SHORTCUT "$SMPROGRAMS\hvgui.lnk"
SectionEnd

Section /o "$(AutostartName)" Autostart
  WriteRegStr SHCTX "${RUN_KEY}" "hvgui" '"$INSTDIR\hvgui.exe"'
SectionEnd

; What was chosen earlier and is not any more.
Section "-Unchosen"
  ${IfNot} ${SectionIsSelected} ${Menu}
    Delete "$SMPROGRAMS\hvgui.lnk"
  ${EndIf}
  ${IfNot} ${SectionIsSelected} ${Autostart}
    DeleteRegValue SHCTX "${RUN_KEY}" "hvgui"
  ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${Program} "$(ProgramWords)"
  !insertmacro MUI_DESCRIPTION_TEXT ${Menu} "$(MenuWords)"
  !insertmacro MUI_DESCRIPTION_TEXT ${Autostart} "$(AutostartWords)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  SetRegView 64
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ; Only /D= has set it by now, and the install mode would overwrite it.
  StrCpy $1 $INSTDIR
  !insertmacro MULTIUSER_INIT
  ${If} $1 != ""
    StrCpy $INSTDIR $1
  ${EndIf}
  ${GetParameters} $2
  ClearErrors
  ${GetOptions} $2 "/AUTOSTART" $3
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${Autostart}
  ${EndIf}
  ClearErrors
  ${GetOptions} $2 "/NOSTARTMENU" $3
  ${IfNot} ${Errors}
    !insertmacro UnselectSection ${Menu}
  ${EndIf}
  ReadRegStr $3 SHCTX "${RUN_KEY}" "hvgui"
  ${If} $3 != ""
    !insertmacro SelectSection ${Autostart}
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; Settings, journal and passwords of users stay: they are theirs, and a later version wants them.
Section "Uninstall"
  !insertmacro REFUSE_WHILE_RUNNING
  !insertmacro REMOVE_PAYLOAD
  Delete "$INSTDIR\uninstall.exe"
  ; Not with what is below: a folder chosen by hand may hold more than hvgui.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\hvgui.lnk"
  DeleteRegValue SHCTX "${RUN_KEY}" "hvgui"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd

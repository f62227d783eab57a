; AppUserModelID: the name by which the taskbar knows a program, as a property of a shortcut (propkey.h).

!include Win\COM.nsh
!include Win\Propkey.nsh

; Write it into an IPropertyStore, whose register is given by number (2 for $2). Uses $3 to $6; $6 is the HRESULT.
!macro SET_APP_ID STORE ID
  System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
  System::Call '*(&t128 "${ID}")p.r4'
  System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r4)p.r5'
  ${IPropertyStore::SetValue} $${STORE} '($3,$5).r6'
  ${IPropertyStore::Commit} $${STORE} ""
  System::Free $3
  System::Free $4
  System::Free $5
!macroend

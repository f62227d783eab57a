$ErrorActionPreference='Stop'
$u=[Text.Encoding]::UTF8
$in=New-Object IO.StreamReader([Console]::OpenStandardInput(),[Text.Encoding]::ASCII)
function Say($k,$v){[Console]::Out.Write($k+' '+$v+"`n")}
function Text($s){$u.GetString([Convert]::FromBase64String($s))}
try{
$verb=$in.ReadLine()
if($verb -ceq 'folder'){
$at=Text $in.ReadLine()
if($at -notmatch '^[A-Za-z]:\\[^\\]' -or $at -ne [IO.Path]::GetFullPath($at)){throw 'bad path'}
if([IO.File]::Exists($at) -or [IO.Directory]::Exists($at)){Say 'exists' '1';exit 0}
if(-not [IO.Directory]::Exists([IO.Path]::GetDirectoryName($at))){throw (New-Object IO.DirectoryNotFoundException)}
[void][IO.Directory]::CreateDirectory($at)
Say 'made' '1'
exit 0
}
if($verb -cne 'keep'){throw 'bad verb'}
$id=$in.ReadLine()
if($id -cnotmatch '^[0-9a-f]{32}$'){throw 'bad operation id'}
$from=Text $in.ReadLine()
$to=Text $in.ReadLine()
if([IO.Path]::GetFileName([IO.Path]::GetDirectoryName($from)) -cne $id){throw 'not staged here'}
if($to -notmatch '^[A-Za-z]:\\[^\\]' -or $to -ne [IO.Path]::GetFullPath($to)){throw 'bad path'}
if([IO.File]::Exists($to) -or [IO.Directory]::Exists($to)){Say 'exists' '1';exit 0}
$dir=[IO.Path]::GetDirectoryName($to)
[void][IO.Directory]::CreateDirectory($dir)
$part=Join-Path $dir ($id.Substring(0,8)+'.part')
try{
[IO.File]::Move($from,$part)
[IO.File]::Move($part,$to)
}catch{
if([IO.File]::Exists($part)){[IO.File]::Delete($part)}
throw
}
Say 'kept' '1'
exit 0
}catch{
$e=$_.Exception
while($e.InnerException){$e=$e.InnerException}
Say 'code' ('{0:x8}' -f $e.HResult)
Say 'error' ([Convert]::ToBase64String($u.GetBytes($e.Message)))
exit 1
}

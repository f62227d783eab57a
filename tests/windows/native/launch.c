/* python.exe and pythonw.exe: everything is in the interpreter's DLL. Arguments are not expanded like file names. */
#include <wchar.h>

int _dowildcard = 0;
__declspec(dllimport) int Py_Main(int argc, wchar_t **argv);

int wmain(int argc, wchar_t **argv) { return Py_Main(argc, argv); }

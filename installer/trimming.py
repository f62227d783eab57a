"""What of all that PyInstaller collects goes into the bundle.

An entry is PyInstaller's ``(name in the bundle, file it comes from, kind)``.
"""

from __future__ import annotations

import posixpath
import re
import subprocess
from collections.abc import Callable, Iterable
from typing import TypeAlias

Entry: TypeAlias = tuple[str, str, str]

#: Modules never needed at run time, though something that is needed mentions them.
EXCLUDED = (
    *("PyQt5", "PyQt6", "PySide2", "PySide6.QtDBus", "PySide6.QtOpenGL", "PySide6.QtPrintSupport"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest", "IPython", "PIL", "_pytest", "curses"),
    *("hypothesis", "lib2to3", "lxml.html", "lxml.isoschematron", "lxml.objectify", "mypy", "numpy", "pkg_resources"),
    *("pydoc_data", "pypsrp", "pytest", "readline", "setuptools", "tkinter", "tree_sitter", "tree_sitter_pwsh"),
)

# A picture is SVG; nothing is printed, played, or asked of a database; what Qt is asked of networks is
# a local socket.
_PLUGINS = re.compile(
    r"plugins/(platformthemes/libqgtk3|platforminputcontexts/(lib)?qtvirtual|sqldrivers|qmltooling|qmllint|designer"
    r"|egldeviceintegrations|generic|networkinformation|tls|printsupport|multimedia|vectorimageformats"
    r"|wayland-graphics-integration-server|imageformats/(lib)?q(?!ico\b|svg\b)"
    r"|platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\b)"
)
_LIBRARIES = re.compile(r"(opengl32sw|d3dcompiler_\d+)\.dll")
_TRANSLATIONS = re.compile(r"/translations/(?!qtbase_ja\.qm)")

# These belong to the running system, not to the program. Kerberos finds realms, tickets and plug-ins beside its own
# library; a graphics driver wants the system's C++ library, and an old one in the bundle would stop it from loading;
# fonts, the bus and the display are talked to by the library that fits their other end.
_SYSTEM = re.compile(
    r"lib(gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils|stdc\+\+|gcc_s|X11|X11-xcb|xcb|fontconfig|freetype"
    r"|dbus-1|glib-2\.0|gthread-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|z|expat|wayland-\w+|drm)\.so"
)


def wanted(entry: Entry) -> bool:
    """Whether hvgui has a use for what was collected, and the system does not bring it."""
    name = entry[0].replace("\\", "/")
    if _PLUGINS.search(name) or _TRANSLATIONS.search(name):
        return False
    file = name.rsplit("/", 1)[-1]
    return not (_SYSTEM.match(file) or _LIBRARIES.match(file))


def reached(entries: Iterable[Entry], needed: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The entries without libraries that nothing in the bundle loads any more, and without links to those.

    ``needed`` gives the names of the libraries that a file itself asks for. Only what stands at the top of the bundle
    or among Qt's libraries is there on somebody's behalf; an extension or a plug-in is there for itself.
    """
    every = list(entries)
    links = [entry for entry in every if entry[2] == "SYMLINK"]
    files = [entry for entry in every if entry[2] != "SYMLINK"]
    by_name = {_file(entry): entry for entry in files if _on_behalf(entry)}
    kept: dict[str, Entry] = {}
    waiting = [entry for entry in files if not _on_behalf(entry)]
    while waiting:
        entry = waiting.pop()
        kept[entry[0]] = entry
        if entry[2] in ("BINARY", "EXTENSION"):
            waiting += [by_name.pop(name) for name in needed(entry[1]) if name in by_name]
    links = [link for link in links if posixpath.normpath(posixpath.join(posixpath.dirname(link[0]), link[1])) in kept]
    return [*kept.values(), *links]


def needed_by(*files: str) -> list[str]:
    """The libraries that program files of Linux or Windows name; CalledProcessError for a file of another kind."""
    told = subprocess.run(["objdump", "-p", *files], check=True, capture_output=True, text=True).stdout
    return re.findall(r"^\s*(?:NEEDED|DLL Name:)\s+(\S+)", told, re.MULTILINE)


def _on_behalf(entry: Entry) -> bool:
    if entry[2] != "BINARY" or _file(entry).startswith("libpython"):
        return False
    return "/" not in entry[0] or "/Qt/lib/" in entry[0]


def _file(entry: Entry) -> str:
    return entry[0].rsplit("/", 1)[-1]

"""Where the frozen program begins."""

from hvgui.__main__ import main

main()

"""Look of the program: colours, icons, status glyphs, style and theme."""

"""Window of hvgui, in PySide6: rooms by noun, a kit of widgets below them, a shell above them."""

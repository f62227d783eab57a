"""Controller as the window and the commands see it: protocols by noun, and the ports it needs from outside."""

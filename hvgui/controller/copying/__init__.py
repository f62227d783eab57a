"""Copying files into guests: uploads to hosts, temporary files, clean-up, resuming, free space."""

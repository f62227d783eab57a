"""What of a VM can be changed: settings, network adapters, media; their rules, addresses, edits and wishes."""

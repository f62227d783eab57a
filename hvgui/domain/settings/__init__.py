"""What of a VM can be changed: settings, network adapters, media; their rules, addresses, edits and wishes.

One room: every kind of wish, its rules and its script know each other.
"""

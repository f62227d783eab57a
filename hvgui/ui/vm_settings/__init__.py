"""Settings window of one VM: its pages, and the fields on them.

One room, since pages, forms and edits know each other.
"""

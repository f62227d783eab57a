"""Data Exchange (key/value pairs, KVP): the tab, one item, labels."""

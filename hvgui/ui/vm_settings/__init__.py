"""Settings window of one VM: its pages, and the fields on them."""

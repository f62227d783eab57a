"""Who signs in to simulated hosts: by itself, so that a program which only signs in loads no host."""

PASSWORD = "c0rrect horse"
USER = "Administrator"

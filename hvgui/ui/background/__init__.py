"""Background: the notification area, notifications, and the end of the program while work is under way."""

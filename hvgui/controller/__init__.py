"""Controller: all hosts, their state, and every change of them. No widgets, no sockets."""

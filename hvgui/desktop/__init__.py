"""Desktop: event loop, worker threads, keyring, log, single instance – what the operating system gives."""

#: The argument with which this program is the process of a window's wires.
SERVE_WIRES = "serve-wires"

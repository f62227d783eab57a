"""Desktop: event loop, worker threads, keyring, log, single instance – what the operating system gives."""

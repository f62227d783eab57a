"""WS-Management as values: requests and replies, envelopes written and read. No I/O."""

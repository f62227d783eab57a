"""WS-Management as values: requests and replies, envelopes written and read. No I/O, no clock, no thread.

What is asked of a host is a *conversation*: a generator that yields requests and is sent their replies (``exchange``).
Whoever has a wire drives it, from its first request to its result, in one go on one thread:

    begun ── asking ──┬── reply ─────────── asking … ── result
                      ├── fault, error ──── thrown in: the conversation decides, asking … or it ends with it
                      ├── paused ────────── the host had no room and did not run it: the same request again, later
                      └── abandoned ─────── nobody waits any more: it may release what it holds, and must end

An enumeration is such a conversation: Enumerate, then Pull with the context of the reply before, until the host says
that it is at its end; one that is left in the middle is given back with Release ([MS-WSMV] 3.1.4.8–3.1.4.10,
wsman-winrm 1.5 and 1.6).

**What may be sent again.** Identify, Enumerate and Get may be, always (``requests.REPEATABLE``). Any other only when
it is certain that it did not run: the host had no room for it and said so before it ran anything
(``faults.was_not_run``; wsman-winrm 5.3), or not one byte of it went out (``WireError.sent``). A reply that is lost,
a connection that breaks, a time that runs out say nothing of the sort: the request may have run, and what came of it
is found out by reading (``controller.operations``). A Pull is never repeated: its context is used up; the enumeration
begins anew.

**What is believed.** A reply belongs to the request whose message id it relates to, and to no other; a fault that
relates to nothing is nobody's answer. XML is parsed with entities off (``reading``). Whether the bytes came from the
host at all, and how many there may be, is the business of ``transport``.
"""

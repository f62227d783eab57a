"""Changes: whatever an admin asks for is carried out here, by one engine for every kind.

A kind of change (``kinds/``) is a stateless strategy: it reads what is there, plans, and says whether a reading shows
what was wished. The states of one host's share of an operation are in ``execution.share``, which does no I/O:

    waiting ── ready ── sending ──┬── running (its job is known) ──┬── done
       │                          ├── done, refused (answered)     ├── failed, vanished, stuck
       └── unsent                 └── lost (sent, and no answer)   └── lost

A step is one method call that changes something. "Sent" means that its own request may have reached the host: a
reading that is lost is no change that is lost. When every step of an item has ended, the item is looked at, and only
then it is Done: the step was answered or its job was seen to end, or something is there that was not there before –
and the wish shows wherever it can be read. A state that was true before proves nothing.

What was sent and not answered is Unknown. It is first looked for among the host's jobs, then settled by reading:
at once while the host answers, when it is back, or after a restart of the program from the journal's steps. Nothing
is ever sent twice by itself, and nothing is put back while its job may still run.
"""

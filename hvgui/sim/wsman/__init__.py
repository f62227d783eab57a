"""WS-Management of the simulated host: requests read, enumerations, methods, events and shells, replies made.

One room: each module is one operation or one part of a message, and the endpoint hands requests to them.
"""

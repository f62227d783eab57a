"""Simulated Hyper-V host: a strict stranger that shares no code with the client.

HTTP, WS-Management, WMI providers and the state behind them, each a room; at the top the host that they make, its
scenes, and the trouble it can be told to make.
"""

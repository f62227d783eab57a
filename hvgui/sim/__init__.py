"""Simulated Hyper-V host: a strict stranger that shares no code with the client.

One room until devices come: HTTP, WS-Management, WMI and the world behind them import each other in one direction.
"""

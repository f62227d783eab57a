"""Hyper-V over WS-Management: which classes are asked, what their properties mean, which methods change them.

One room: one module for each noun of a host, and one for what all of them share.
"""

"""Domain: values and rules of Hyper-V, without I/O, clock or library.

A room for each part; at the top what every room uses: keys, troubles, secrets, text from outside.
"""

"""Domain: values and rules of Hyper-V, without I/O, clock or library.

One room: each module is one noun of Hyper-V or of this program (a VM, a checkpoint, a policy), and none has a second
module of its own yet. Devices of a VM will be a room inside.
"""

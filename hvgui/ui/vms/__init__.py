"""List of VMs: model, columns, rows, and the matrix of services.

One room, because list, matrix, export and marks show the rows of one table, and none of them means anything without it.
"""

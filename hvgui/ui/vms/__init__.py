"""List of VMs: model, columns, rows, and the matrix of services."""

"""Measurements. Nothing here is asserted; figures depend on the machine, ratios within one run less so."""

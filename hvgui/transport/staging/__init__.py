"""Staging: files to a host's disk over its administrative share, and the script that receives them over a shell."""

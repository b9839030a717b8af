"""Checks the numbers and dates of Arabic news copy."""

__version__ = "0.1.0"

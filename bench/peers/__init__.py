"""Bots to measure Linli beside: what somebody would write with a library and a database, without an inbox."""

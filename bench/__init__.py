"""Measurements over HTTP against the real processes; each figure of docs/figures.md is made here."""

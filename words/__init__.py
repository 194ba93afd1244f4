"""Every human word that Linli says or understands."""

"""The process: it knows every room, and no room knows it."""

"""A Telegram on this machine, for tests and the demo."""

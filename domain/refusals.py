"""The answer "no", with the key of the words that say why."""

from __future__ import annotations


class Refused(Exception):
    """A person may not, or cannot, do this; nothing of it is kept.

    `key` names a message in words/locales; `values` fill its variables.
    """

    def __init__(self, key: str, **values: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

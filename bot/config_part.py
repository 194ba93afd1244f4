"""What all parts of the settings are: frozen, without unknown keys, the default where a key has nothing behind it."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, model_validator


class Part(BaseModel):
    """A part of the settings."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_default(cls, values: object) -> object:
        """A key with nothing behind it means the default."""
        return without_empty(values)


def without_empty(values: object) -> object:
    """Return a mapping without the keys that have nothing behind them; anything else as it is."""
    if isinstance(values, dict):
        return {key: value for key, value in values.items() if value is not None}
    return values

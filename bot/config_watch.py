"""The settings of the watchdog: when it alarms, and by which second ways."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from pydantic import Field, SecretStr, field_validator, model_validator

from bot.config_part import Part
from bot.config_parts import Amount

TEXT = "{text}"
_LEAST = timedelta(seconds=15)


def _default_body() -> dict[str, Any]:
    return {"msgtype": "text", "text": {"content": TEXT}}


class WatchWebhookConfig(Part):
    """An address that takes JSON; `body` with the alarm's words for {text}."""

    url: SecretStr = SecretStr("")
    body: dict[str, Any] = Field(default_factory=_default_body)

    @field_validator("url")
    @classmethod
    def _is_address(cls, url: SecretStr) -> SecretStr:
        if url.get_secret_value() and not url.get_secret_value().startswith(("http://", "https://")):
            raise ValueError("an address that begins with http:// or https://")
        return url

    @field_validator("body")
    @classmethod
    def _has_words(cls, body: dict[str, Any]) -> dict[str, Any]:
        if TEXT not in str(body):
            raise ValueError(f"somewhere in it the words of the alarm: {TEXT}")
        return body


class WatchTelegramConfig(Part):
    """A second bot, and the chat it writes to."""

    token: SecretStr = SecretStr("")
    chat_id: int | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> WatchTelegramConfig:
        if bool(self.token.get_secret_value()) != bool(self.chat_id):
            raise ValueError("token and chat_id: both or neither")
        return self


class WatchConfig(Part):
    """How `linli watch` watches over the ladder. Every way that is set is tried."""

    older_than: Amount = timedelta(seconds=60)
    unsent_after: Amount = timedelta(minutes=5)
    every: Amount = timedelta(seconds=20)
    again: Amount = timedelta(minutes=15)
    state: Path = Path("linli-watch.json")
    command: tuple[str, ...] = ()
    webhook: WatchWebhookConfig = WatchWebhookConfig()
    telegram: WatchTelegramConfig = WatchTelegramConfig()

    @field_validator("older_than")
    @classmethod
    def _is_not_too_short(cls, amount: timedelta) -> timedelta:
        if amount < _LEAST:
            raise ValueError(f"at least {_LEAST.seconds}s: the heart beats every few seconds")
        return amount

    @field_validator("every", "again")
    @classmethod
    def _is_some_time(cls, amount: timedelta) -> timedelta:
        if amount < timedelta(seconds=1):
            raise ValueError("at least 1s")
        return amount

"""The two ways to say no: to the bot, and to whoever steers the simulator."""

from typing import Any


class ApiError(Exception):
    """What the Bot API answers instead of a result.

    `parameters` is Telegram's `ResponseParameters`: `retry_after` in seconds, or `migrate_to_chat_id`.
    """

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


class Mistake(Exception):
    """A control call that cannot be done; the text is one sentence for the person who made it."""


def bad(reason: str) -> ApiError:
    """Return Telegram's 400 for the reason."""
    return ApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    """Return Telegram's 403 for the reason."""
    return ApiError(403, f"Forbidden: {reason}")


def too_many(retry_after: int) -> ApiError:
    """Return Telegram's 429 with the pause in seconds."""
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})

"""The parts of the settings, each with what it allows."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BeforeValidator, Field, SecretStr, field_validator, model_validator

from bot.config_calendar import NO_HOURS, OFFICE_HOURS, CalendarConfig, Hours
from bot.config_part import Part
from domain.categories import Clock
from domain.deadlines import Limit
from domain.languages import Language
from domain.limits import Limits

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_TELEGRAM = "api.telegram.org"
_HOST = r"(?:[\w.%-]+|\[[\da-fA-F:.]+\])(?::\d+)?"
_POSTGRES = re.compile(
    rf"postgres(?:ql)?://(?:[^\s@:/?#]*(?::[^\s@:/?#]*)?@)?(?:{_HOST}(?:,{_HOST})*)?/[^\s@:/?#]+(?:\?[^\s#]*)?"
)
MOST_PER_SECOND = 1000
"""What Telegram allows where paid broadcasts are switched on; a simulator knows no such limit."""


class ConfigError(Exception):
    """The settings cannot be used; the text says where and what is allowed."""


def _amount(value: object) -> object:
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([smhd])\s*", value) if isinstance(value, str) else None
    if found is None:
        raise ValueError('an amount of time such as "60s", "15m", "2h" or "7d"')
    return timedelta(**{_UNITS[found[2]]: float(found[1])})


Amount = Annotated[timedelta, BeforeValidator(_amount)]


class WebhookConfig(Part):
    """Where Telegram hands updates over in webhook mode."""

    url: str = ""
    listen: str = "127.0.0.1"
    port: int = Field(default=8443, ge=0, le=65535)
    secret: SecretStr = SecretStr("")

    @field_validator("secret")
    @classmethod
    def _is_allowed(cls, secret: SecretStr) -> SecretStr:
        if secret.get_secret_value() and not re.fullmatch(r"[A-Za-z0-9_-]{8,256}", secret.get_secret_value()):
            raise ValueError("8 to 256 of A-Z a-z 0-9 _ -")
        return secret


class LimitsConfig(Part):
    """How fast calls may leave."""

    overall_per_second: float = Field(default=29.7, gt=0)
    per_chat_per_second: float = Field(default=1, gt=0, le=100)
    per_group_per_minute: int = Field(default=20, ge=1, le=6000)
    in_flight: int = Field(default=8, ge=1, le=256)


class TelegramConfig(Part):
    """The bot's account and how it is reached."""

    token: SecretStr = SecretStr("")
    token_file: Path | None = None
    base_url: str = f"https://{_TELEGRAM}"
    mode: Literal["polling", "webhook"] = "polling"
    webhook: WebhookConfig = WebhookConfig()
    limits: LimitsConfig = LimitsConfig()

    @field_validator("base_url")
    @classmethod
    def _is_address(cls, url: str) -> str:
        if not re.fullmatch(r"https?://[^\s/]+(/\S*)?", url):
            raise ValueError("an address that begins with http:// or https://")
        return url.rstrip("/")

    @model_validator(mode="after")
    def _webhook_has_url(self) -> TelegramConfig:
        if self.mode == "webhook" and not re.match(r"https?://", self.webhook.url):
            raise ValueError("mode webhook needs webhook.url, an address that Telegram can reach")
        return self

    @property
    def is_real(self) -> bool:
        """Whether this is Telegram itself and not a simulator."""
        return _TELEGRAM in self.base_url.lower()

    def secret_token(self) -> str:
        """Return the token, from the environment, the settings or its file.

        Raises:
            ConfigError: there is none, or it does not look like one.
        """
        token = self.token.get_secret_value().strip()
        if not token and self.token_file is not None:
            try:
                token = self.token_file.read_text(encoding="utf-8").strip()
            except OSError as error:
                raise ConfigError(f"telegram.token_file: cannot be read: {error.strerror}") from None
            except UnicodeDecodeError:
                raise ConfigError("telegram.token_file: cannot be read: it is no text") from None
        if not token:
            raise ConfigError(
                "telegram.token is missing. Write to @BotFather on Telegram, send /newbot, and put what it gives you "
                "into the environment: export LINLI_TELEGRAM__TOKEN=... (or into a file named by telegram.token_file). "
                "To try Linli without Telegram: make demo"
            )
        if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", token):
            raise ConfigError("telegram.token does not look like a token (digits, a colon, letters): copy it again")
        return token


class DatabaseConfig(Part):
    """Where the state lives. The url may hold a password."""

    url: SecretStr = SecretStr("sqlite:///linli.db")

    @field_validator("url")
    @classmethod
    def _is_database(cls, url: SecretStr) -> SecretStr:
        plain = url.get_secret_value()
        if not re.fullmatch(r"sqlite:///.+", plain) and not _POSTGRES.fullmatch(plain):
            raise ValueError(
                "sqlite:///FILE (a path; four slashes for an absolute one), postgresql://USER:PASSWORD@HOST:PORT/NAME "
                "or postgresql:///NAME?host=FOLDER_OF_THE_SOCKET. In a password write @ as %40, : as %3A, / as %2F, "
                "? as %3F, # as %23, % as %25"
            )
        return url

    def secret_url(self) -> str:
        """Return the url."""
        return self.url.get_secret_value()


class CommunityConfig(CalendarConfig):
    """The community that is looked after, with the calendar of all."""

    name: str = "Linli"
    timezone: str = "Asia/Shanghai"
    language: Language = Language.CHINESE
    gas_phone: str = ""
    places: tuple[str, ...] = ()
    hours: Hours = OFFICE_HOURS

    @field_validator("hours")
    @classmethod
    def _is_a_week(cls, hours: Hours) -> Hours:
        """A weekday that is not named has the default's hours."""
        week = {**OFFICE_HOURS, **hours}
        if not any(week.values()):
            raise ValueError(NO_HOURS)
        return week

    @field_validator("timezone")
    @classmethod
    def _is_zone(cls, name: str) -> str:
        if name not in available_timezones():
            raise ValueError("a time zone such as Asia/Shanghai or Asia/Urumqi")
        return name

    @property
    def zone(self) -> ZoneInfo:
        """Return the time zone."""
        return ZoneInfo(self.timezone)


class ModerationConfig(Part):
    """How much one person may report, and when a first look is taken."""

    reports_per_hour: int = Field(default=5, ge=1, le=1000)
    marks: int = Field(default=3, ge=1, le=100)
    marks_within: Amount = timedelta(days=30)

    def to_limits(self) -> Limits:
        """Return the domain's value."""
        return Limits(self.reports_per_hour, self.marks, self.marks_within)


class WebConfig(Part):
    """Where health and pages are served."""

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)


class ClockConfig(Part):
    """A clock for demo and tests."""

    start: datetime | None = None
    speed: float = Field(default=1, gt=0, le=100_000)

    @field_validator("start")
    @classmethod
    def _has_zone(cls, start: datetime | None) -> datetime | None:
        if start is not None and start.tzinfo is None:
            raise ValueError("a time with its zone, such as 2026-03-02T08:00:00+08:00")
        return start


class DeadlineConfig(Part):
    """One class of matters."""

    answer: Amount
    solve: Amount
    round_the_clock: bool

    def to_limit(self) -> Limit:
        """Return the domain's value."""
        return Limit(self.answer, self.solve, self.round_the_clock)


class CategoryConfig(Part):
    """One kind of matter."""

    clock: Clock = Field(alias="class")
    private: bool = False

"""The settings: config.yaml, the environment, and what is refused before anything starts."""

from __future__ import annotations

import os
import re
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    YamlConfigSettingsSource,
)

from domain.categories import CATEGORIES, OTHER, Category, Clock
from domain.deadlines import LIMITS, Limit

_UNITS = {"m": "minutes", "h": "hours", "d": "days"}
_TELEGRAM = "api.telegram.org"


class ConfigError(Exception):
    """The settings cannot be used; the text says where and what is allowed."""


def _amount(value: object) -> object:
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([mhd])\s*", value) if isinstance(value, str) else None
    if found is None:
        raise ValueError('an amount of time such as "15m", "2h" or "7d"')
    return timedelta(**{_UNITS[found[2]]: float(found[1])})


Amount = Annotated[timedelta, BeforeValidator(_amount)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_default(cls, values: object) -> object:
        """A key with nothing behind it means the default."""
        if isinstance(values, dict):
            return {key: value for key, value in values.items() if value is not None}
        return values


class WebhookConfig(_Part):
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


class LimitsConfig(_Part):
    """How fast calls may leave."""

    overall_per_second: float = Field(default=29.7, gt=0, le=1000)
    per_chat_per_second: float = Field(default=1, gt=0, le=100)
    per_group_per_minute: int = Field(default=20, ge=1, le=6000)
    in_flight: int = Field(default=8, ge=1, le=256)


class TelegramConfig(_Part):
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
        return _TELEGRAM in self.base_url

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
        if not token:
            raise ConfigError(
                "telegram.token is missing. Write to @BotFather on Telegram, send /newbot, and put what it gives you "
                "into the environment: export LINLI_TELEGRAM__TOKEN=... (or into a file named by telegram.token_file). "
                "To try Linli without Telegram: make demo"
            )
        if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", token):
            raise ConfigError("telegram.token does not look like a token (digits, a colon, letters): copy it again")
        return token


class DatabaseConfig(_Part):
    """Where the state lives."""

    url: str = "sqlite:///linli.db"

    @field_validator("url")
    @classmethod
    def _is_sqlite(cls, url: str) -> str:
        if not url.startswith("sqlite:///") or len(url) <= len("sqlite:///"):
            raise ValueError("sqlite:///FILE (a path; four slashes for an absolute one)")
        return url

    @property
    def path(self) -> Path:
        """Return the file."""
        return Path(self.url.removeprefix("sqlite:///"))


class CommunityConfig(_Part):
    """The community that is looked after."""

    name: str = "Linli"
    timezone: str = "Asia/Shanghai"
    language: Literal["zh-CN", "en"] = "zh-CN"
    gas_phone: str = ""
    places: tuple[str, ...] = ()
    holidays: frozenset[date] = frozenset()
    workdays: frozenset[date] = frozenset()

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


class WebConfig(_Part):
    """Where health and pages are served."""

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)


class ClockConfig(_Part):
    """A clock for demo and tests."""

    start: datetime | None = None
    speed: float = Field(default=1, gt=0, le=100_000)

    @field_validator("start")
    @classmethod
    def _has_zone(cls, start: datetime | None) -> datetime | None:
        if start is not None and start.tzinfo is None:
            raise ValueError("a time with its zone, such as 2026-03-02T08:00:00+08:00")
        return start


class DeadlineConfig(_Part):
    """One class of matters."""

    answer: Amount
    solve: Amount
    round_the_clock: bool

    def to_limit(self) -> Limit:
        """Return the domain's value."""
        return Limit(self.answer, self.solve, self.round_the_clock)


class CategoryConfig(_Part):
    """One kind of matter."""

    clock: Clock = Field(alias="class")
    private: bool = False


def _default_deadlines() -> dict[Clock, DeadlineConfig]:
    return {
        clock: DeadlineConfig.model_construct(
            answer=limit.answer, solve=limit.solve, round_the_clock=limit.round_the_clock
        )
        for clock, limit in LIMITS.items()
    }


def _default_categories() -> dict[str, CategoryConfig]:
    return {
        code: CategoryConfig.model_validate({"class": kind.group, "private": kind.private})
        for code, kind in CATEGORIES.items()
    }


class Config(BaseSettings):
    """Everything that can be set."""

    model_config = SettingsConfigDict(
        env_prefix="LINLI_", env_nested_delimiter="__", extra="forbid", frozen=True, yaml_file_encoding="utf-8"
    )

    telegram: TelegramConfig = TelegramConfig()
    database: DatabaseConfig = DatabaseConfig()
    community: CommunityConfig = CommunityConfig()
    web: WebConfig = WebConfig()
    clock: ClockConfig | None = None
    deadlines: dict[Clock, DeadlineConfig] = Field(default_factory=_default_deadlines)
    categories: dict[str, CategoryConfig] = Field(default_factory=_default_categories)

    @model_validator(mode="after")
    def _is_consistent(self) -> Config:
        if self.clock is not None and self.telegram.is_real:
            raise ValueError("clock: only with a simulator; remove it to work with Telegram's own address")
        missing = [clock.value for clock in Clock if clock not in self.deadlines]
        if missing:
            raise ValueError(f"deadlines: missing {', '.join(missing)}")
        unknown = sorted(set(self.categories) - set(CATEGORIES))
        if unknown:
            raise ValueError(f"categories.{unknown[0]}: unknown; allowed: {', '.join(CATEGORIES)}")
        if OTHER not in self.categories:
            raise ValueError("categories: other is needed")
        return self

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment goes before the file."""
        del dotenv_settings, file_secret_settings
        return init_settings, env_settings, YamlConfigSettingsSource(settings_cls)

    def category_table(self) -> dict[str, Category]:
        """Return the domain's table of categories."""
        return {code: Category(code, kind.clock, kind.private) for code, kind in self.categories.items()}

    def limit_table(self) -> dict[Clock, Limit]:
        """Return the domain's table of deadlines."""
        return {clock: deadline.to_limit() for clock, deadline in self.deadlines.items()}


def load(path: Path | None = None) -> Config:
    """Read the settings; without a path `config.yaml` is read where it exists.

    Raises:
        ConfigError: with the key's path and what is allowed; secrets are not repeated.
    """
    if path is not None and not path.is_file():
        raise ConfigError(f"there is no settings file {path}")
    chosen = path or Path("config.yaml")
    _refuse_strange_environment()

    class _FromFile(Config):
        model_config = SettingsConfigDict(yaml_file=chosen if chosen.is_file() else None)

    try:
        return _FromFile()
    except ValidationError as error:
        raise ConfigError("\n".join(_explain(one) for one in error.errors(include_input=False))) from None
    except Exception as error:
        raise ConfigError(f"{chosen}: cannot be read: {str(error).splitlines()[0]}") from None


def _refuse_strange_environment() -> None:
    """pydantic-settings passes over unknown names in the environment: a typo there must stop the start as well."""
    roots = set(Config.model_fields)
    for name in os.environ:
        root = name.removeprefix("LINLI_").split("__")[0].lower()
        if name.startswith("LINLI_") and name not in _OTHER_VARIABLES and root not in roots:
            raise ConfigError(f"{name}: unknown; allowed begin with LINLI_ and one of {', '.join(sorted(roots))}")


_OTHER_VARIABLES = frozenset({"LINLI_APT", "LINLI_CHROMIUM", "LINLI_CONFIG", "LINLI_LOG"})


def _explain(error: Any) -> str:
    path = ".".join(str(part) for part in error["loc"] if part not in ("[key]",))
    message = str(error["msg"]).removeprefix("Value error, ")
    if error["type"] == "extra_forbidden":
        message = f"unknown key; allowed here: {', '.join(_allowed(error['loc'][:-1]))}"
    return f"{path}: {message}" if path else message


def _allowed(path: tuple[Any, ...]) -> list[str]:
    model: Any = Config
    for part in path:
        field = getattr(model, "model_fields", {}).get(part)
        model = None if field is None else field.annotation
        for option in getattr(model, "__args__", ()):
            if isinstance(option, type) and issubclass(option, BaseModel):
                model = option
    fields = getattr(model, "model_fields", {})
    return [field.alias or name for name, field in fields.items()]

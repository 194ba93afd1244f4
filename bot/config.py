"""The settings: config.yaml, the environment, and what is refused before anything starts."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from pydantic import BaseModel, Field, ValidationError, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    YamlConfigSettingsSource,
)

from bot.config_calendar import NO_HOURS, CalendarConfig
from bot.config_care import CareConfig
from bot.config_parts import (
    MOST_PER_SECOND,
    CategoryConfig,
    ClockConfig,
    CommunityConfig,
    ConfigError,
    DatabaseConfig,
    DeadlineConfig,
    ModerationConfig,
    TelegramConfig,
    WebConfig,
)
from bot.config_routing import RoutingConfig
from bot.config_watch import WatchConfig
from domain.categories import CATEGORIES, OTHER, Category, Clock
from domain.deadlines import LIMITS, Limit


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
    communities: dict[str, CalendarConfig] = Field(default_factory=dict)
    web: WebConfig = WebConfig()
    clock: ClockConfig | None = None
    deadlines: dict[Clock, DeadlineConfig] = Field(default_factory=_default_deadlines)
    categories: dict[str, CategoryConfig] = Field(default_factory=_default_categories)
    routing: RoutingConfig = RoutingConfig()
    limits: ModerationConfig = ModerationConfig()
    watch: WatchConfig = WatchConfig()
    care: CareConfig = CareConfig()

    @model_validator(mode="after")
    def _is_consistent(self) -> Config:
        if self.clock is not None and self.telegram.is_real:
            raise ValueError("clock: only with a simulator; remove it to work with Telegram's own address")
        if self.telegram.is_real and self.telegram.limits.overall_per_second > MOST_PER_SECOND:
            raise ValueError(f"telegram.limits.overall_per_second: Telegram allows at most {MOST_PER_SECOND}")
        missing = [clock.value for clock in Clock if clock not in self.deadlines]
        if missing:
            raise ValueError(f"deadlines: missing {', '.join(missing)}")
        unknown = sorted(set(self.categories) - set(CATEGORIES))
        if unknown:
            raise ValueError(f"categories.{unknown[0]}: unknown; allowed: {', '.join(CATEGORIES)}")
        if OTHER not in self.categories:
            raise ValueError("categories: other is needed")
        astray = self.routing.problem(self.category_table())
        if astray is not None:
            raise ValueError(astray)
        return self

    @model_validator(mode="after")
    def _has_hours_everywhere(self) -> Config:
        for name, own in self.communities.items():
            if not any({**self.community.hours, **own.hours}.values()):
                raise ValueError(f"communities.{name}.hours: {NO_HOURS}")
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
        raise ConfigError(f"{chosen}: cannot be read: {_why(error)}") from None


def _why(error: Exception) -> str:
    """Return what is wrong with the file in one line, with the number of the line where YAML says it."""
    mark = getattr(error, "problem_mark", None)
    return f"line {mark.line + 1}: {getattr(error, 'problem', '')}" if mark else str(error).splitlines()[0]


def _refuse_strange_environment() -> None:
    """pydantic-settings passes over unknown names in the environment: a typo there must stop the start as well."""
    roots = set(Config.model_fields)
    for name in os.environ:
        root = name.removeprefix("LINLI_").split("__")[0].lower()
        if name.startswith("LINLI_") and name not in _OTHER_VARIABLES and root not in roots:
            raise ConfigError(f"{name}: unknown; allowed begin with LINLI_ and one of {', '.join(sorted(roots))}")


_OTHER_VARIABLES = frozenset(
    {"LINLI_APT", "LINLI_CHROMIUM", "LINLI_CONFIG", "LINLI_COPY_FROM", "LINLI_COPY_TO", "LINLI_LOG"}
)


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
        if field is None:
            continue  # which of several: a number, or a name that is free
        model = field.annotation
        for option in getattr(model, "__args__", ()):
            if isinstance(option, type) and issubclass(option, BaseModel):
                model = option
    fields = getattr(model, "model_fields", {})
    return [field.alias or name for name, field in fields.items()]

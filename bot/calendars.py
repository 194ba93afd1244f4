"""The working calendars, made from the settings and China's public holidays."""

from __future__ import annotations

from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import holidays

from bot.config import Config
from bot.config_calendar import CalendarConfig
from domain.calendar import WorkingHours
from domain.deadlines import DeadlineRules


def deadline_rules(config: Config, year: int) -> DeadlineRules:
    """Return the deadlines, with the calendar of each community that keeps other hours or other days than all."""
    hours = working_hours(config, year)
    communities = {name: _with(hours, own) for name, own in config.communities.items()}
    return DeadlineRules(hours, config.limit_table(), communities)


def working_hours(config: Config, year: int) -> WorkingHours:
    """Return the working calendar: China's public holidays and worked weekends around a year, and the settings'."""
    china = _china(year - 1, year, year + 1)
    public = WorkingHours(config.community.zone, holidays=frozenset(china), workdays=frozenset(china.weekend_workdays))
    return _with(public, config.community)


def _with(base: WorkingHours, own: CalendarConfig) -> WorkingHours:
    """Return a calendar with what another one has otherwise; a day that is named there is what it is called there."""
    return replace(
        base,
        week={**base.week, **own.week},
        holidays=(base.holidays | own.holidays) - own.workdays,
        workdays=(base.workdays | own.workdays) - own.holidays,
    )


def _china(*years: int) -> holidays.HolidayBase:
    """Return China's holidays from its own file: by name the package imports 250 countries (0.15 s and 5 MB)."""
    path = Path(holidays.__file__).with_name("countries") / "china.py"
    spec = spec_from_file_location("holidays_of_china", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    china: holidays.HolidayBase = module.China(years=years)
    return china

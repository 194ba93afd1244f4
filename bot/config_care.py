"""The settings of looking after people: how many elders for a volunteer, and when what is due goes further."""

from __future__ import annotations

import re
from datetime import time, timedelta
from typing import Annotated

from pydantic import BeforeValidator, Field, field_validator, model_validator

from bot.config_part import Part
from bot.config_parts import Amount
from domain.almanac import LUNAR, SOLAR
from domain.day_lists import LIST_AT
from domain.pairings import PairingRules
from domain.visits import FESTIVALS, VisitRules


def _clock(value: object) -> object:
    # YAML reads 20:00 without quotes as a number of minutes.
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 24 * 60:
        return time(*divmod(value, 60))
    found = re.fullmatch(r"\s*([01]?\d|2[0-3]):([0-5]\d)\s*", value) if isinstance(value, str) else None
    if found is None:
        raise ValueError('a time of day such as "20:00"')
    return time(int(found[1]), int(found[2]))


class CareConfig(Part):
    """Pairings, visits, and when the list of the next day goes to those who print it."""

    elders_each: int = Field(default=5, ge=1, le=50)
    volunteer_ages: tuple[int, int] = (50, 88)
    answer_within: Amount = timedelta(days=2)
    volunteer_lost_after: Amount = timedelta(days=3)
    list_at: Annotated[time, BeforeValidator(_clock)] = LIST_AT

    festivals: tuple[str, ...] = FESTIVALS
    event_ahead: Amount = timedelta(days=7)
    visits_to_desk: Amount = timedelta(days=2)

    @field_validator("festivals")
    @classmethod
    def _are_known(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        known = {*LUNAR.values(), *SOLAR.values()}
        if not set(names) <= known:
            raise ValueError(f"festivals: of {', '.join(sorted(known))}")
        return names

    @model_validator(mode="after")
    def _ages_run_up(self) -> CareConfig:
        if not 14 <= self.volunteer_ages[0] <= self.volunteer_ages[1] <= 120:
            raise ValueError("volunteer_ages: from and until, such as [50, 88]")
        return self

    def to_visit_rules(self) -> VisitRules:
        """Return the domain's value."""
        return VisitRules(self.festivals, self.event_ahead, self.visits_to_desk)

    def to_pairing_rules(self) -> PairingRules:
        """Return the domain's value."""
        return PairingRules(self.elders_each, self.volunteer_ages, self.answer_within, self.volunteer_lost_after)

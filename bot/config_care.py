"""The settings of looking after people: how many elders for a volunteer, and when what is due goes further."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field, model_validator

from bot.config_part import Part
from bot.config_parts import Amount
from domain.pairings import PairingRules


class CareConfig(Part):
    """Pairings and visits."""

    elders_each: int = Field(default=5, ge=1, le=50)
    volunteer_ages: tuple[int, int] = (50, 88)
    answer_within: Amount = timedelta(days=2)
    volunteer_lost_after: Amount = timedelta(days=3)

    @model_validator(mode="after")
    def _ages_run_up(self) -> CareConfig:
        if not 14 <= self.volunteer_ages[0] <= self.volunteer_ages[1] <= 120:
            raise ValueError("volunteer_ages: from and until, such as [50, 88]")
        return self

    def to_pairing_rules(self) -> PairingRules:
        """Return the domain's value."""
        return PairingRules(self.elders_each, self.volunteer_ages, self.answer_within, self.volunteer_lost_after)

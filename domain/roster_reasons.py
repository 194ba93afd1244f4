"""Why a cell or a row of a community's lists cannot be taken."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why something cannot be taken; words/lexicon/rosters.toml says it."""

    NO_HEADER = "no-header"
    UNKNOWN_COLUMN = "unknown-column"
    MISSING_COLUMN = "missing-column"
    DOUBLE_COLUMN = "double-column"
    FEW_CELLS = "few-cells"
    MANY_CELLS = "many-cells"
    EMPTY = "empty"
    OVERLONG = "overlong"
    CONTROL = "control"
    FORMULA = "formula"
    DATE = "date"
    SHORTENED = "shortened"
    CELL_ERROR = "cell-error"
    NUMBER = "number"
    RANGE = "range"
    PHONE = "phone"
    TAG = "tag"
    LANGUAGE = "language"
    ROLE = "role"
    UNKNOWN_BUILDING = "unknown-building"
    AMBIGUOUS_BUILDING = "ambiguous-building"
    UNKNOWN_GRID = "unknown-grid"
    AMBIGUOUS_GRID = "ambiguous-grid"
    UNKNOWN_COMMUNITY = "unknown-community"
    NO_KEY = "no-key"
    NO_CONTACT = "no-contact"
    TWICE = "twice"
    SAME_PERSON = "same-person"
    OTHER_PERSON = "other-person"
    AMBIGUOUS_PERSON = "ambiguous-person"
    OTHER_BUILDING = "other-building"
    DAY = "day"
    TIME = "time"
    DUTY_ROLE = "duty-role"
    NOBODY_SERVES = "nobody-serves"
    REACH_EVERYWHERE = "reach-everywhere"
    REACH_BUILDING = "reach-building"
    REACH_UNIT = "reach-unit"
    REACH_PARTNER = "reach-partner"
    QUOTE = "quote"
    NO_PERSON = "no-person"
    WITHDRAWN = "withdrawn"
    FUTURE_DAY = "future-day"
    MORNING = "morning"
    DAYS = "days"
    WAY = "way"
    HOW = "how"
    YES_NO = "yes-no"


class Bad(Exception):
    """The cell cannot be read."""

    def __init__(self, reason: Reason, limit: str = "") -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.limit = limit

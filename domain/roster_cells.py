"""One cell of a community's lists: how each column may be written, and the value it stands for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from domain import roster_care
from domain.dates import read_date, read_time
from domain.normal import fold
from domain.people import Partner, Role, Tag
from domain.places import Roster, find_place, number_of
from domain.roster_reasons import Bad, Reason
from domain.serving import ON_DUTY
from domain.staff import REACHES, Reach

Value = str | int | tuple[str, str] | None
_BIGGEST = 2**63 - 1
_FIRST_YEAR = 1900
_LONGEST_NAME = 40
_LONGEST_TEXT = 20
_KEPT_SPELLINGS = 20_000
_GUARDED = "=+-@\uff1d\uff0b\uff0d\uff20'"
"""How a formula may begin in a spreadsheet, full width too, and the mark that keeps one from being read."""
_CONTROL = re.compile("[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]")
_CELL_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!)")
_WHOLE = re.compile(r"(-?[0-9]+)(?:\.0+)?")
_PHONE = re.compile(r"[0-9]{11}|\+[1-9][0-9]{6,14}")
_IN_PHONES = re.compile(r"[\s\-()]")
_COURT = re.compile(r"([0-9]{1,3})-([0-9]{1,3})")
DATE = "\u0000date"
"""What a reader of spreadsheets gives for a cell that holds a date or a time, with the date or time behind it."""
_BETWEEN_TAGS = re.compile(r"[;；、,，|]")


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: with ' before it where it begins like one.

    `plain` takes the mark off again. A text that begins with the mark gets a second one, so nothing is lost.
    """
    return f"'{text}" if text[:1] and text[0] in _GUARDED else text


def plain(text: str) -> str:
    """Return the text behind the mark that `guarded` sets; any other text as it is."""
    return text[1:] if text[:1] == "'" and text[1:2] and text[1] in _GUARDED else text


class Cells:
    """Reads cells. `year` is this year: nobody is born after it."""

    def __init__(self, words: Mapping[str, Any], places: Roster, year: int) -> None:
        self._words = words
        self._places = places
        self._year = year
        self._ends: Mapping[str, Sequence[str]] = {
            column: sorted((fold(end, places.variants) for end in ends), key=len, reverse=True)
            for column, ends in words["ends"].items()
        }
        self._tags = _meanings(words["tags"], Tag)
        self._no_tags = frozenset(one for ends in words["no_tags"].values() for one in ends)
        self._roles = _meanings(words["roles"], REACHES)
        self._duty_roles = _meanings(words["roles"], ON_DUTY)
        self._partners = _meanings(words["partners"], Partner)
        self._languages = _meanings(words["languages"], words["languages"])
        self._buildings: dict[str, tuple[str, str]] = {}

    def _care_checks(self) -> Mapping[str, Callable[[str], Value]]:
        read = {"clock": self.clock, "day": self.day, "phone": self.phone, "name": self.name}
        return roster_care.checks(self._words, text=_text, **read)

    def checks(self, sheet: str) -> Mapping[str, Callable[[str], Value]]:
        """Return the reader of each column of a sheet."""
        return {
            "community": self.name,
            "grid": self.name,
            "building": self.building if sheet == "places" else self.named_building,
            "units": lambda text: self._number(text, "unit", 0, 99),
            "group_chat_id": lambda text: self._number(text, "", -_BIGGEST - 1, -1),
            "name": self.name,
            "phone": self.phone,
            "unit": lambda text: self._number(text, "unit", 1, 99),
            "room": self.room,
            "birth_year": lambda text: self._number(text, "birth_year", _FIRST_YEAR, self._year),
            "tags": self.tags,
            "language": lambda text: _meaning(text, self._languages, Reason.LANGUAGE),
            "telegram_id": lambda text: self._number(text, "", 1, _BIGGEST),
            "role": self.duty_role if sheet == "duty" else lambda text: _meaning(text, self._roles, Reason.ROLE),
            "date": self.day,
            "from": self.clock,
            "to": self.clock,
            "scope": lambda text: _text(text, _LONGEST_NAME * 2),
            **(self._care_checks() if sheet == "care" else {}),
        }

    def name(self, text: str) -> str:
        """Read a name: any text but a formula."""
        if text[0] in "=\uff1d":
            raise Bad(Reason.FORMULA)
        return _text(text, _LONGEST_NAME)

    def phone(self, text: str) -> str:
        """Read a telephone number: a Chinese one as 11 digits, any other as + and its country's code."""
        number = _IN_PHONES.sub("", _half(plain(text)))
        number = number.removesuffix(".0").removeprefix("+86") if len(number) > 11 else number
        if not _PHONE.fullmatch(number):
            raise Bad(Reason.PHONE)
        return number

    def room(self, text: str) -> str:
        """Read a door: "301室" is 301; other words stay as they are."""
        door = _text(text, _LONGEST_TEXT)
        number = self._bare(door, "room")
        return number if number.isdecimal() else door

    def building(self, text: str) -> str:
        """Read a building's name. All spellings of a number are the number: 3号楼, 三栋 and 03 are 3."""
        written = _text(text, _LONGEST_TEXT)
        bare = self._bare(written, "building")
        court = _COURT.fullmatch(bare)
        if court:
            return f"{int(court[1])}-{int(court[2])}"
        number = number_of(bare, self._places.numerals) if bare else None
        if number is not None:
            return str(number)
        if len(bare) == 1 and bare.isascii() and bare.isalpha():
            return bare.upper()
        place = find_place(written, self._places)
        is_whole = place is not None and place.text == written and place.unit is None and place.room is None
        return place.building if place is not None and is_whole and place.building else written

    def named_building(self, text: str) -> tuple[str, str]:
        """Read a building with or without its community before it: `community/3`. Spellings seen are kept in mind."""
        known = self._buildings.get(text)
        if known is None:
            community, building = _split(plain(text))
            known = (self.name(community) if community else "", self.building(building))
            if len(self._buildings) < _KEPT_SPELLINGS:
                self._buildings[text] = known
        return known

    def reach(self, role: str, text: str | None, community: str | None) -> Mapping[str, Value]:
        """Read what a role reaches; return the columns that say it. `community` is what another column says.

        A grid, a community, or both with / between; for a lead a building, and a unit of it; for a partner unit what it
        looks after.
        """
        kind = REACHES[Role(role)]
        if role == Role.PARTNER:
            before, what = _split(plain(text or ""))
            partner = _meaning(what, self._partners, Reason.REACH_PARTNER)
            return {"community": before or community, "scope": None, "partner": partner}
        if kind is Reach.EVERYWHERE and (text or community):
            raise Bad(Reason.REACH_EVERYWHERE)
        if kind in (Reach.BUILDING, Reach.UNIT):
            return self._lead(text or "", community, has_unit=kind is Reach.UNIT)
        if text is None:
            return {}
        before, grid = _split(plain(text))
        return {"community": self.name(before) if before else community, "scope": self.name(grid)}

    def _lead(self, text: str, community: str | None, *, has_unit: bool) -> Mapping[str, Value]:
        """Read `3号楼`, or `3号楼2单元` and `3/2`, each with or without a community before it."""
        before, last = _split(plain(text))
        unit = self._unit(last) if has_unit and before else None
        if unit is not None:
            before, building = self.named_building(before)
        else:
            place = find_place(last, self._places)
            is_whole = place is not None and place.text == last and place.room is None
            building, unit = (place.building or "", place.unit) if place is not None and is_whole else ("", None)
            if not has_unit and unit is None and last:
                building = self.building(last)
        if not building or (unit is None) is has_unit:
            raise Bad(Reason.REACH_UNIT if has_unit else Reason.REACH_BUILDING)
        return {"community": before or community, "scope": None, "building": building, "unit": unit}

    def _unit(self, text: str) -> int | None:
        try:
            return self._number(text, "unit", 1, 99)
        except Bad:
            return None

    def duty_role(self, text: str) -> str:
        """Read a role that there is a duty roster for."""
        return _meaning(text, self._duty_roles, Reason.DUTY_ROLE)

    def day(self, text: str) -> str:
        """Read a date, also one that a spreadsheet knows as such."""
        found = read_date(_half(plain(text.removeprefix(DATE)).strip()).split("T")[0])
        if found is None:
            raise Bad(Reason.DAY)
        return found.isoformat()

    def clock(self, text: str) -> str:
        """Read a time of day, also one that a spreadsheet knows as such: 08:00, or 24:00 for the end of a day."""
        found = read_time(_half(plain(text.removeprefix(DATE)).strip()))
        if found is None:
            raise Bad(Reason.TIME)
        minutes = int(found.total_seconds()) // 60
        return f"{minutes // 60:02d}:{minutes % 60:02d}"

    def tags(self, text: str) -> str:
        """Read tags; kept in one order, with ; between. The word for "none" is no tags, which is not "not said"."""
        if text in self._no_tags:
            return ""
        words = [word.strip() for word in _BETWEEN_TAGS.split(text) if word.strip()]
        found = {_meaning(word, self._tags, Reason.TAG) for word in words}
        return ";".join(tag.value for tag in Tag if tag.value in found)

    def _number(self, text: str, ends: str, least: int, most: int) -> int:
        kept = _text(text, _LONGEST_NAME)
        bare = self._bare(kept, ends) if ends else _half(kept)
        whole = _WHOLE.fullmatch(bare)
        number = int(whole[1]) if whole else number_of(bare, self._places.numerals) if bare else None
        if number is None:
            raise Bad(Reason.NUMBER)
        if not least <= number <= most:
            raise Bad(Reason.RANGE, f"{least}-{most}" if most < _BIGGEST and least >= 0 else f"{least}...{most}")
        return number

    def _bare(self, text: str, column: str) -> str:
        """Return a text without the word that says what its number is."""
        bare = fold(text, self._places.variants).strip()
        for start in self._ends.get(f"{column}_before", ()):
            bare = bare.removeprefix(start).strip()
        for end in self._ends.get(column, ()):
            if bare.endswith(end) and bare != end:
                return bare.removesuffix(end).strip()
        return bare


def _text(text: str, longest: int) -> str:
    kept = plain(text).strip()
    if _CONTROL.search(kept):
        raise Bad(Reason.CONTROL)
    if _CELL_ERROR.fullmatch(kept):
        raise Bad(Reason.CELL_ERROR)
    if len(kept) > longest:
        raise Bad(Reason.OVERLONG, str(longest))
    if not kept:
        raise Bad(Reason.EMPTY)
    return kept


def _half(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def _split(text: str) -> tuple[str, str]:
    before, _, behind = text.replace("\uff0f", "/").rpartition("/")
    return before.strip(), behind.strip() or text


def _meanings(words: Mapping[str, Sequence[str]], known: Iterable[str]) -> Mapping[str, str]:
    return {text.lower(): str(code) for code in known for text in (*words.get(code, ()), str(code))}


def _meaning(text: str, meanings: Mapping[str, str], reason: Reason) -> str:
    found = meanings.get(_half(text).lower())
    if found is None:
        raise Bad(Reason.CONTROL if _CONTROL.search(text) else reason)
    return found

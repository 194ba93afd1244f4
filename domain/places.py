"""Finds the place in a message: a building, unit and room, a place of the community's roster, or a spot like a gate."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from domain.letters import ALIKE
from domain.normal import fold

_PART = re.compile(r"\{([a-z_]+)\}")
_ROOMS_ON_A_FLOOR = 20
_LOOKED_AT = 1000


@dataclass(frozen=True, slots=True)
class Place:
    """A place as somebody wrote it.

    `text` is a piece of the message. `building` is its number in digits or a capital letter ("3", "A"), with the court
    before it if there is one ("4-2" is building 2 of court 4). A place on the roster need have no building.
    """

    text: str
    building: str | None = None
    unit: int | None = None
    room: str | None = None


@dataclass(frozen=True)
class Roster:
    """How places are written, and which places have names of their own."""

    buildings: tuple[re.Pattern[str], ...]
    spots: tuple[re.Pattern[str], ...]
    names: re.Pattern[str] | None
    doors: re.Pattern[str]
    numerals: Mapping[str, int]
    variants: Mapping[int, int]

    @classmethod
    def of(cls, lexicon: Mapping[str, Any], names: Iterable[str] = ()) -> "Roster":
        """Compile the patterns of `lexicon["places"]` and the community's own names of places.

        A pattern may hold `{part}`, which stands for an entry of the table `parts`, and has the groups `court`,
        `building`, `unit`, `room`; the group `place`, if there is one, is the text of the place.
        """
        places = lexicon["places"]
        variants = str.maketrans(lexicon["variants"]["from"], lexicon["variants"]["to"])
        known = sorted({fold(name.strip(), variants) for name in names if name.strip()}, key=len, reverse=True)
        named = f"(?:{'|'.join(map(re.escape, known))}){places['parts']['tail']}" if known else None
        return cls(
            buildings=tuple(_compile(pattern, places["parts"]) for pattern in places["buildings"]),
            spots=tuple(_compile(pattern, places["parts"]) for pattern in places["spots"]),
            names=_compile(named, places["parts"]) if named else None,
            doors=_compile(places["doors"], places["parts"]),
            numerals=places["numerals"],
            variants=variants,
        )


def find_place(text: str, roster: Roster) -> Place | None:
    """Return the place a message speaks of, or None. Never raises, whatever the text is.

    A building counts more than a name of the roster, and that more than a spot; a name that holds the words of the
    building is the text of the place. A floor, a date, a price or a telephone number is no building. Of a long text
    the first 1,000 characters are looked at.
    """
    text = text[:_LOOKED_AT]
    plain = fold(text, roster.variants)
    named = roster.names.search(plain) if roster.names else None
    for pattern in roster.buildings:
        for match in pattern.finditer(plain):
            place = _place(text, match, roster.numerals)
            if place is not None:
                return _within(text, place, match, named)
    if named:
        return Place(text[named.start() : named.end()])
    spot = next(filter(None, (pattern.search(plain) for pattern in roster.spots)), None)
    return Place(_words(text, spot)) if spot else None


def number_of(written: str, numerals: Mapping[str, int]) -> int | None:
    """Return the number that digits or numerals stand for: "23", "二十三" and "二三" are all 23; else None."""
    if written.isdecimal():
        return int(written)
    values = [numerals.get(char) for char in written]
    total, digit = 0, 0
    for value in values:
        if value is None:
            return None
        if value >= 10:
            total, digit = total + (digit or 1) * value, 0
        else:
            digit = digit * 10 + value
    return total + digit if values else None


def _place(text: str, match: re.Match[str], numerals: Mapping[str, int]) -> Place | None:
    """Read the groups of a match; None when its room could not be a door (a price, a year, a telephone number)."""
    found = match.groupdict()
    room = found.get("room")
    if room and len(room) > 2 and not 1 <= int(room[-2:]) <= _ROOMS_ON_A_FLOOR:
        return None
    unit = found.get("unit")
    building = "-".join(_name(part, numerals) for part in (found.get("court"), found.get("building")) if part)
    return Place(_words(text, match), building or None, number_of(unit, numerals) if unit else None, room)


def _within(text: str, place: Place, match: re.Match[str], named: re.Match[str] | None) -> Place:
    """Give the place the text of the roster's name, if that name holds it."""
    if named and named.start() <= match.start() and match.end() <= named.end():
        return Place(text[named.start() : named.end()], place.building, place.unit, place.room)
    return place


def _name(written: str, numerals: Mapping[str, int]) -> str:
    number = number_of(written, numerals)
    return written.upper() if number is None else str(number)


def _words(text: str, match: re.Match[str]) -> str:
    """The words of the match as the person wrote them."""
    start, end = match.span("place" if "place" in match.re.groupindex else 0)
    return text[start:end].strip()


def _compile(pattern: str, parts: Mapping[str, str]) -> re.Pattern[str]:
    """Put the parts into a pattern, and the parts of those parts; letters that people confuse are one letter in it."""
    while _PART.search(pattern):
        pattern = _PART.sub(lambda part: parts[part.group(1)], pattern)
    return re.compile(pattern.translate(ALIKE))

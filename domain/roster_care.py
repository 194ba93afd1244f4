"""The list of those who are looked after (报平安): its columns, and how a cell of them is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from domain.care import EVERY_DAY, Way
from domain.care_list import EARLIEST, LATEST, How
from domain.roster_reasons import Bad, Reason

CONTACTS = 3
_OF_A_CONTACT = ("name", "relation", "phone", "key")
CONTACT_COLUMNS = tuple(f"contact{n}_{what}" for n in range(1, CONTACTS + 1) for what in _OF_A_CONTACT)
CARE_COLUMNS = (
    *("name", "phone", "community", "building", "unit", "room"),
    *("time", "days", "way", "high_risk", "called_as", "access_note", "consent_date", "consent_how", "volunteer_phone"),
    *CONTACT_COLUMNS,
)
CARE_NEEDED = ("name", "consent_date", "consent_how")
"""Nobody is on the list without a recorded word of theirs."""
LONGEST_NOTE, LONGEST_WORD = 300, 20
CARE_CODES: Mapping[str, str] = {
    **{"days": "care_days", "way": "care_ways", "high_risk": "yes_no", "consent_how": "care_hows"},
    **{f"contact{n}_key": "yes_no" for n in range(1, CONTACTS + 1)},
}
"""Which columns are written in words, and which words."""
YES, NO = "yes", "no"
Read = Callable[[str], Any]
Text = Callable[[str, int], str]


def minute_of(clock: str) -> int:
    """Return the minute of the day of 08:30."""
    return int(clock[:2]) * 60 + int(clock[3:])


def checks(
    words: Mapping[str, Mapping[str, Sequence[str]]], *, clock: Read, day: Read, phone: Read, name: Read, text: Text
) -> Mapping[str, Read]:
    """Return the reader of each column that only this list has; `clock` and the like are how other lists read one."""

    def code(kind: str, known: Sequence[str], reason: Reason) -> Read:
        meanings = {said.lower(): one for one in known for said in (*words[kind].get(one, ()), one)}

        def read(cell: str) -> str:
            found = meanings.get(cell.lower())
            if found is None:
                raise Bad(reason)
            return found

        return read

    def time(cell: str) -> str:
        read = str(clock(cell))
        if not EARLIEST <= minute_of(read) <= LATEST:
            raise Bad(Reason.MORNING)
        return read

    def days(cell: str) -> str:
        known = {said: one for one, listed in words["care_days"].items() for said in listed}
        found = known.get(cell.lower(), cell)
        if not found or set(found) - set(EVERY_DAY) or len(set(found)) != len(found):
            raise Bad(Reason.DAYS)
        return "".join(sorted(found))

    yes = code("yes_no", (YES, NO), Reason.YES_NO)
    of_contact = {"name": name, "relation": lambda cell: text(cell, LONGEST_WORD), "phone": phone, "key": yes}
    return {
        "time": time,
        "days": days,
        "way": code("care_ways", [way.value for way in Way], Reason.WAY),
        "high_risk": yes,
        "called_as": lambda cell: text(cell, LONGEST_WORD),
        "access_note": lambda cell: text(cell, LONGEST_NOTE),
        "consent_date": day,
        "consent_how": code("care_hows", [how.value for how in How], Reason.HOW),
        "volunteer_phone": phone,
        **{column: of_contact[column.partition("_")[2]] for column in CONTACT_COLUMNS},
    }

"""Whether a report tells of what is known already: looked for while it is made, in one read."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz

from domain.classify import Classifier
from domain.duplicates import TO_DO, Candidate, bare, is_looked_for, likeliest
from domain.places import Roster, find_place
from domain.report_clocks import ReportRules
from domain.reports import Report
from services.work import Work
from storage import duplicates

_LOOKED_AT = 20
"""So many of one kind at one place, the newest: an older one still open is found by staff."""
_LONGEST = 200
_REMEMBERED = 4096
"""So many texts of 200 characters: about two megabytes."""


async def asked_about(work: Work, report: Report) -> Candidate | None:
    """Return the report of which the reporter is asked whether it is the same, while both are to be done."""
    if not report.maybe_same or report.state not in TO_DO or report.is_emergency:
        return None
    return await duplicates.get(work.tx, report.maybe_same)


class Likeness:
    """Compares words. A building and a kind are the same before words are looked at."""

    def __init__(self, rules: ReportRules, classifier: Classifier, roster: Roster) -> None:
        self._rules = rules
        # What is compared is compared often: the same twenty reports of a building with each new one.
        self._find = lru_cache(_REMEMBERED)(lambda text: find_place(text, roster))
        self._bare = lru_cache(_REMEMBERED)(lambda text: bare(text, classifier.normalise, self._find))

    async def asked(self, work: Work, report: Report) -> Report:
        """Return the report with the number of the one that it may be the same as, if its reporter may be asked."""
        if not is_looked_for(report, self._rules):
            return report
        near = await duplicates.list_near(work.tx, report, _LOOKED_AT)
        found = likeliest(report, near, self.of, self._find)
        return report if found is None else replace(report, maybe_same=found.number)

    def of(self, one: str, other: str) -> float:
        """Return how alike two texts are, from 0 to 100: as wholes, the shorter within the longer, clause by clause.

        Who says it at length says it in one of the clauses; one clause alone ("太吵了") says too little.
        """
        a, b = self._bare(one[:_LONGEST]), self._bare(other[:_LONGEST])
        if not (a and b):
            return 0.0
        whole, longer = " ".join(a), " ".join(b)
        clause = max(fuzz.ratio(x, y) for x in a for y in b)
        return (fuzz.ratio(whole, longer) + fuzz.partial_ratio(whole, longer) + clause) / 3

    def names_building(self, report: Report) -> bool:
        """Whether the words of the place name the building: it may be only where the reporter lives."""
        found = self._find(report.place) if report.place else None
        return found is not None and found.building == report.building

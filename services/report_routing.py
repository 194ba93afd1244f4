"""Where a report belongs: what its words say of category and place, and who is asked first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.categories import OTHER, Urgency
from domain.classify import Classifier, Guess
from domain.people import Person, Role
from domain.places import Roster, find_place
from domain.report_moves import ReportRules
from domain.reports import Report
from domain.residents import Claim
from services.work import Work
from storage import claims, codes, places, serving
from storage.places import Building

_SURE = 0.9
_RANK = {Urgency.NORMAL: 0, Urgency.HIGH: 1, Urgency.EMERGENCY: 2}


class ReportRouting:
    """Shared by the services of reports. A danger once told of is not talked away by a later message."""

    def __init__(self, rules: ReportRules, classifier: Classifier, roster: Roster) -> None:
        self._rules = rules
        self._classifier = classifier
        self._roster = roster

    async def at(self, work: Work, report: Report, code_id: int | None) -> tuple[Report, str]:
        """Return the report at the place of a code, and the category it probably has, or ""."""
        code = await codes.get(work.tx, code_id) if code_id is not None else None
        building = await places.get_building(work.tx, code.building_id or 0) if code is not None else None
        if code is None or building is None:
            return report, ""
        said: dict[str, Any] = {"place": code.place, "unit": code.unit}
        return replace(report, **said, **_at(building)), code.category or ""

    async def route(self, work: Work, report: Report, person: Person, likely: str = "") -> Report:
        """Return the report with category, urgency, place, owner and clocks as its whole text has them.

        `likely` is its category unless the words surely say another.
        """
        guess = self._judge(report.text)
        urgency = max(report.urgency, guess.urgency, key=_RANK.__getitem__)
        category = guess.category if guess.category in self._rules.categories else OTHER
        if likely and guess.urgency is not Urgency.EMERGENCY and guess.confidence < _SURE:
            category = likely
        if report.is_corrected or (category == OTHER and report.category != OTHER):
            category = report.category
        is_clear = report.is_corrected or bool(likely) or urgency is Urgency.EMERGENCY
        doubts = "" if is_clear else " ".join(code for code in guess.doubts if code in self._rules.categories)
        judged = replace(report, category=category, urgency=urgency, doubts=doubts)
        if not report.place:
            judged = await self.place(work, judged, report.text, home=person)
        if judged.answered_at is None and (report.owner_id is None or judged.grid_id != report.grid_id):
            judged = await self.own(work, judged)
        return self._rules.restarted(report, judged, work.now)

    def _judge(self, text: str) -> Guess:
        """Judge the whole, and each message by itself: a danger counts, however much was said before it."""
        whole, *parts = (self._classifier.guess(part) for part in (text, *text.split("\n")))
        dangers = [guess for guess in (whole, *parts) if guess.urgency is Urgency.EMERGENCY]
        return max(dangers, key=lambda guess: guess.confidence, default=whole)

    async def place(self, work: Work, report: Report, text: str, home: Person | None) -> Report:
        """Return the report with the place its words name; without one, the grid of the reporter's home looks at it."""
        found = find_place(text, self._roster)
        near = (home.grid_id if home is not None else None) or report.grid_id
        building = await places.find_building(work.tx, found.building, near) if found and found.building else None
        said: dict[str, Any] = {} if found is None else {"place": found.text[:100], "unit": found.unit}
        if found is not None and found.building and building is None:
            # A building that the community does not have: its words stay on the card, the grid is not known.
            return replace(report, **said, building_id=None, building="")
        if building is not None:
            if found is not None and found.unit is not None and found.unit > building.units:
                said["unit"] = None  # the words stay; a unit that is not there is none
            return replace(report, **said, **_at(building))
        if home is not None and home.grid_id is not None:
            return replace(report, **said, **_home(home))
        # Who says where they live is believed that far before anybody has confirmed it.
        claim = await claims.find_open(work.tx, home.id) if home is not None else None
        if claim is not None:
            return replace(report, **said, **_home(claim))
        return replace(report, **said)

    async def own(self, work: Work, report: Report) -> Report:
        """Return the report with its first owner: the grid's worker, else the desk, else the secretary, else nobody.

        Whoever is on duty goes before the others, and deputies stand in for those who are away.
        """
        for role in (Role.WORKER, Role.DESK, Role.SECRETARY):
            if role is Role.WORKER and report.grid_id is None:
                continue
            called = await serving.list_called(work.tx, role, report.grid_id, work.now)
            if called:
                return replace(report, owner_id=called[0].id, owner_name=called[0].name)
        return replace(report, owner_id=None, owner_name="")


def _at(building: Building) -> dict[str, Any]:
    return {
        "building_id": building.id,
        "building": building.name,
        "grid_id": building.grid_id,
        "grid_name": building.grid_name,
    }


def _home(home: Person | Claim) -> dict[str, Any]:
    return {
        "building_id": home.building_id,
        "building": home.building,
        "grid_id": home.grid_id,
        "grid_name": home.grid,
    }

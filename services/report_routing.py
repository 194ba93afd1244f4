"""Where a report belongs: what its words say of category and place, and who is asked first by which rule."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from domain.calendar import is_working
from domain.categories import OTHER, Urgency
from domain.classify import Classifier, Guess
from domain.people import Person, Role
from domain.places import Roster, find_place
from domain.report_changes import handed_over, placed
from domain.report_clocks import ReportRules
from domain.reports import Part, Report, Source, State
from domain.residents import Claim
from domain.routing import NO_ROUTES, Facts, Match, Routes, Target, first_match, ways
from services.report_likeness import Likeness
from services.work import Work
from storage import claims, codes, people, places, reports, serving
from storage.places import Building

_SURE = 0.9
_LOOK = (Role.DESK, Role.SECRETARY, Role.SUBDISTRICT)
"""Who looks at what somebody reports who was marked for abuse too often."""
_RANK = {Urgency.NORMAL: 0, Urgency.HIGH: 1, Urgency.EMERGENCY: 2}


@dataclass(frozen=True)
class Explained:
    """To whom a report would go: what it was taken for, what the rules saw, and whom each target reaches, in order.

    Not `is_report`: as a message it would be taken for chatter, and be one only if its sender says so.
    """

    report: Report
    is_report: bool
    facts: Facts
    match: Match
    asked: tuple[tuple[Target, tuple[Person, ...]], ...]


class ReportRouting:
    """Shared by the services of reports. A danger once told of is not talked away by a later message."""

    def __init__(self, rules: ReportRules, classifier: Classifier, roster: Roster, routes: Routes = NO_ROUTES) -> None:
        self._rules = rules
        self._classifier = classifier
        self._roster = roster
        self._routes = routes
        self.likeness = Likeness(rules, classifier, roster)

    async def at(self, work: Work, report: Report, code_id: int | None) -> tuple[Report, str]:
        """Return the report at the place of a code, and the category it probably has, or ""."""
        code = await codes.get(work.tx, code_id) if code_id is not None else None
        building = await places.get_building(work.tx, code.building_id or 0) if code is not None else None
        if code is None or building is None:
            return report, ""
        said: dict[str, Any] = {"place": code.place, "unit": code.unit}
        return replace(report, **said, **_at(building)), code.category or ""

    async def route(self, work: Work, report: Report, person: Person | None, likely: str = "") -> Report:
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
            home = await self._home_of(work, judged, person)
            judged = await self.place(work, judged, report.text, home=home)
            if report.source is Source.BEHALF and home is not None and not judged.place:
                judged = replace(judged, unit=home.unit)  # the door was asked for; the room stays out of it
        is_freed = report.waits_for_look and judged.is_emergency
        is_elsewhere = report.owner_id is None or judged.grid_id != report.grid_id
        if judged.answered_at is None and (is_elsewhere or is_freed):
            judged = await self.own(work, judged)
        else:
            judged = await self.rerouted(work, judged)
        return self._rules.restarted(report, placed(await self.in_community(work, judged)), work.now)

    async def _home_of(self, work: Work, report: Report, reporter: Person | None) -> Person | None:
        """Return at whose home it is if no place is said: the reporter's, or that of whom it is for."""
        if report.source is Source.RESIDENT:
            return reporter
        found = next((person_id for person_id, part in report.parties if part is Part.REPRESENTED), None)
        return None if found is None else await people.get(work.tx, found)

    async def in_community(self, work: Work, report: Report) -> Report:
        """Return the report with the name of its community, where clocks go by it."""
        if report.grid_id is None or not self._rules.deadlines.communities:
            return report
        return replace(report, community=await places.get_community(work.tx, report.grid_id))

    def is_danger(self, text: str) -> bool:
        """Whether words tell of a danger, in the whole or in one of their lines."""
        return self._judge(text).urgency is Urgency.EMERGENCY

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
        """Return the report with its first owner: whom the first rule that matches names, else who is asked first.

        That is the grid's worker, then the desk, then the secretary, then nobody. Whoever is on duty goes before the
        others, deputies stand in for those who are away, and who cannot be reached is passed over. What waits for a
        look goes to those who take it; where nobody does, the usual way.
        """
        if report.waits_for_look:
            for role in _LOOK:
                if seers := await self._called(work, Target(role), report):
                    return replace(report, owner_id=seers[0].id, owner_name=seers[0].name)
            report = replace(report, is_watched=False)
        for to in ways(self._routes.rules, await self._match(work, report)):
            called = await self._called(work, to, report)
            if called:
                return placed(replace(report, owner_id=called[0].id, owner_name=called[0].name))
        return placed(replace(report, owner_id=None, owner_name=""))

    async def placed_anew(self, work: Work, report: Report) -> Report:
        """Return a report that nobody has begun with its first owner, and with the clocks of its state."""
        after = await self.own(work, report)
        return self._rules.ticking(after, dict(after.steps))

    async def rerouted(self, work: Work, after: Report) -> Report:
        """Return a report that was changed and not saved yet with its owner: another one if another rule matches now.

        Who has begun keeps it; but what has become private leaves a partner who may not have it, begun or not.
        """
        if await self._is_barred(work, after):
            gone = handed_over(after, None, work.now, self._rules)
            return await self.own(work, replace(gone, version=after.version))
        if after.answered_at is not None or not self._routes.rules:
            return after
        was = await reports.get(work.tx, after.number)
        if was is None or (await self._match(work, was)).index == (await self._match(work, after)).index:
            return after
        return await self.own(work, after)

    async def note(self, work: Work, report: Report, before: Report | None = None) -> None:
        """Write down by which rule a report has just come to its owner; nothing where it went the usual way."""
        if not self._routes.rules or (before is not None and before.owner_id == report.owner_id):
            return
        match = await self._match(work, report)
        if match.index is None:
            return
        rule = self._routes.rules[match.index]
        called = await self._called(work, rule.to, report)
        if called and called[0].id == report.owner_id:
            await reports.add_history(work.tx, report, None, "routed", work.now, rule.name or str(rule.to))

    async def explain(self, work: Work, text: str, building: Building | None) -> Explained:
        """Return to whom a report with these words would go now, and why; nothing is kept."""
        draft = _asked(text, work.now)
        if building is not None:
            draft = replace(draft, place=building.name, **_at(building))
        report = await self.route(work, draft, None)
        facts = await self._facts(work, report)
        match = first_match(self._routes.rules, facts)
        called = [(to, await self._called(work, to, report)) for to in ways(self._routes.rules, match)]
        return Explained(
            report, self._judge(text).is_report, facts, match, tuple((to, tuple(found)) for to, found in called)
        )

    async def _match(self, work: Work, report: Report) -> Match:
        rules = self._routes.rules
        return first_match(rules, await self._facts(work, report)) if rules else Match(None)

    async def _facts(self, work: Work, report: Report) -> Facts:
        """Return what rules look at; in which community it lies only where a rule asks for that."""
        deadlines, community = self._rules.deadlines, ""
        if report.grid_id is not None and self._routes.need_community(calendars_differ=bool(deadlines.communities)):
            community = await places.get_community(work.tx, report.grid_id)
        hours = deadlines.of(community).hours
        return Facts(
            category=report.category,
            urgency=report.urgency,
            is_private=self._rules.is_private(report),
            text=self._classifier.normalise(report.text),
            place=self._classifier.normalise(report.place),
            building=report.building,
            community=community,
            wall=work.now.astimezone(hours.zone).time(),
            is_working=is_working(hours, work.now),
        )

    async def _called(self, work: Work, to: Target, report: Report) -> list[Person]:
        """Return whom of a target a report reaches, the first one first."""
        if to.team:
            return await serving.list_called_team(work.tx, self._routes.teams.get(to.team, ()))
        if to.role is None or (to.role is Role.WORKER and report.grid_id is None):
            return []
        if to.partner:
            return await serving.list_called_partners(work.tx, to.partner, report.grid_id)
        return await serving.list_called(work.tx, to.role, report.grid_id, work.now)

    async def _is_barred(self, work: Work, report: Report) -> bool:
        """Whether a report is private, and its owner from outside, of no unit that may have it."""
        if report.owner_id is None or not self._rules.is_private(report):
            return False
        owner = await people.get(work.tx, report.owner_id)
        if owner is None or owner.is_staff:
            return False
        units = [Target(Role.PARTNER, grant.partner) for grant in owner.grants if grant.role is Role.PARTNER]
        return not any(unit.may_have(report.category, is_private=True) for unit in units)


def _asked(text: str, now: datetime) -> Report:
    """Return a report that nobody has made, to ask where it would go."""
    whose: dict[str, Any] = {"reporter_id": 0, "owner_id": None, "building_id": None, "unit": None, "grid_id": None}
    said: dict[str, Any] = {"text": text, "place": "", "category": OTHER, "urgency": Urgency.NORMAL}
    state: dict[str, Any] = {"number": 0, "version": 1, "state": State.DISPATCHED, "level": 1}
    return Report(created_at=now, said_at=now, **state, **said, **whose)


def _at(building: Building) -> dict[str, Any]:
    return {
        "building_id": building.id,
        "building": building.name,
        "grid_id": building.grid_id,
        "grid_name": building.grid_name,
        "group_chat_id": building.group_chat_id,
    }


def _home(home: Person | Claim) -> dict[str, Any]:
    return {
        "building_id": home.building_id,
        "building": home.building,
        "grid_id": home.grid_id,
        "grid_name": home.grid,
    }

"""Who may see a report, and who may act on it: asked before anything of it is shown or said."""

from __future__ import annotations

from domain.people import Person
from domain.refusals import Refused
from domain.report_clocks import ReportRules
from domain.report_moves import is_concerned, is_hers, move_of
from domain.report_refusals import refused_to, why_not
from domain.reports import Action, By, Part, Report
from domain.representing import is_clear
from services.work import Work


class ReportSight:
    """What is private stays with its reporter and the staff."""

    def __init__(self, rules: ReportRules) -> None:
        self._rules = rules

    def must_concern(self, report: Report, person: Person) -> None:
        """Let through the reporter and the staff of the report's grid.

        Raises:
            Refused: the report is none of this person's business, and nothing of it may be seen.
        """
        if not self.concerns(report, person):
            raise Refused("refused-not-yours", number=report.number)

    def concerns(self, report: Report, person: Person) -> bool:
        """Whether somebody may see a report: its reporter, the staff of its grid, and who waits for it."""
        is_waiting = is_hers(report, person, By.CONCERNED) and self.may_see(report, person)
        return is_hers(report, person, By.REPORTER) or is_hers(report, person, By.STAFF) or is_waiting

    def must_not_be_hidden(self, report: Report, person: Person) -> None:
        """Keep those out for whom it is, or who follow it, while they may not know that it is there.

        Raises:
            Refused: as for anybody whom it does not concern.
        """
        if is_concerned(report, person) and not self.concerns(report, person):
            raise Refused("refused-role-reporter")

    def must_be_able(self, work: Work, report: Report, person: Person, action: Action) -> None:
        """Let through who may take the action now.

        Raises:
            Refused: somebody else's, or not in this state.
        """
        move = move_of(report, action, work.now)
        if move is None:
            raise Refused(why_not(report, action), number=report.number)
        if not is_hers(report, person, move.by):
            raise Refused(refused_to(move.by))

    def may_see(self, report: Report, person: Person) -> bool:
        """Whether one of the others of a report may: what is private or not yet clear is kept from those it is for."""
        if report.has_part(person.id, Part.COPY, Part.ASKED) and is_hers(report, person, By.STAFF):
            return True
        is_waiting = report.has_part(person.id, Part.FOLLOWER, Part.REPRESENTED)
        is_told = is_clear(report) or not report.has_part(person.id, Part.REPRESENTED)
        return is_waiting and is_told and not self._rules.is_private(report)

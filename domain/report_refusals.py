"""Why a move is refused: the keys of the words for it."""

from __future__ import annotations

from domain.reports import TOP, Action, By, Report, State


def refused_to(by: By) -> str:
    """Return the key of the words for somebody whose move it is not."""
    return "refused-role-reporter" if by in (By.REPORTER, By.VOICE, By.CONCERNED) else "refused-role-staff"


def why_not(report: Report, action: Action) -> str:
    """Return the key of the words for a move that the report's state does not have."""
    already = {
        (State.ACCEPTED, Action.ACCEPT): "refused-already-accepted",
        (State.IN_PROGRESS, Action.ACCEPT): "refused-already-accepted",
        (State.IN_PROGRESS, Action.ARRIVE): "refused-already-there",
        (State.RESOLVED, Action.RESOLVE): "refused-already-resolved",
        (State.CLOSED, Action.CONFIRM): "refused-already-closed",
        (State.CLOSED, Action.REOPEN): "refused-too-late",
        (State.WITHDRAWN, Action.WITHDRAW): "refused-already-withdrawn",
        (State.REJECTED, Action.REJECT): "refused-already-rejected",
        (State.REJECTED, Action.APPEAL): "refused-already-appealed",
        (State.MERGED, Action.MERGE): "refused-already-merged",
        (State.MERGED, Action.JOIN): "refused-already-merged",
    }
    if action is Action.NUDGE and report.is_open:
        return "refused-nudge"
    if action is Action.ESCALATE and report.is_open and report.level >= TOP:
        return "refused-nobody-above"
    return already.get((report.state, action), "refused-state")

"""A report's card: as the one who reported it sees it, and as those see it who must act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from cards.card import Button, Card, Rows, clip, pairs
from cards.duplicates import SAME, same_buttons, same_line, together_line
from cards.languages import origin_line
from cards.look import Look
from cards.places import door_of, place_for
from cards.report_endings import ENDINGS, closed_buttons, closed_line, remaining_lines
from cards.report_faces import button, category_button, has_more, is_waiting_for, matter, past_button, turned
from cards.report_past import past_card
from cards.representing import for_line, represented_line, source_line
from domain.notices import Face, ReportCard
from domain.people import Person
from domain.remarks import UNHEARD
from domain.report_moves import is_concerned
from domain.reports import IN_WORK, NOT_BEGUN, OPEN, Action, Part, Rating, Report, State
from words.texts import Value

_QUOTE_UNITS = 700
_WORKER_ACTIONS = (Action.ACCEPT, Action.ARRIVE, Action.RESOLVE, Action.ASK, Action.RETURN, Action.PASS)
_ASKS_WHERE = OPEN - {State.WAITING_RESIDENT, State.RESOLVED}
"""One question at a time: the worker's, or whether it is fixed, goes first."""
_ENDINGS = (Action.CONFIRM, Action.REOPEN, Action.PARTLY)
MARKS = {"emergency": "🔴", "high": "🟠", "normal": "🟡"}


def report_card(look: Look, notice: ReportCard) -> Card:
    """Return the card of a report as one person sees it."""
    if notice.face is Face.FRONT:
        return _reporters_card(look, notice) if _has_the_word(notice) else _workers_card(look, notice)
    sides = {**ENDINGS, **SAME, Face.PAST: past_card}
    return sides.get(notice.face, turned)(look, notice)


def _has_the_word(notice: ReportCard) -> bool:
    """Whether it is the reporter's turn: a worker who found something has the worker's card until it is done."""
    report = notice.report
    works_on_it = notice.to.id == report.owner_id and report.is_open and report.state is not State.RESOLVED
    # One of the staff may follow what happens at home, and still be asked to take it.
    is_asked = report.state in NOT_BEGUN and report.has_part(notice.to.id, Part.ASKED)
    return is_concerned(report, notice.to) and not (works_on_it or is_asked)


def _reporters_card(look: Look, notice: ReportCard) -> Card:
    report, language = notice.report, notice.to.language
    values = _values(look, notice)
    # Who has no word on it is not asked whether it is fixed, but can say that it is not.
    is_other = report.state is State.RESOLVED and Action.CONFIRM not in notice.actions
    head = look.words(language, "card-head-resolved-other" if is_other else f"card-head-{report.state.value}", **values)
    part = look.words(language, "card-part", number=report.part_of) if report.part_of and report.is_open else ""
    lines = [head, part, matter(look, notice), for_line(look, notice)]
    lines += remaining_lines(look, notice)
    lines += [_next_step(look, notice, values)]
    still = look.words(language, "card-still") if is_other else together_line(look, notice)
    lines += [still, _question(look, notice)]
    return Card("\n".join(line for line in lines if line), _reporters_buttons(look, notice))


def _question(look: Look, notice: ReportCard) -> str:
    """Return what the reporter is asked, if anything; nobody else is."""
    report, language = notice.report, notice.to.language
    if notice.to.id != report.reporter_id:
        return ""
    if report.is_place_asked and not report.place and report.state in _ASKS_WHERE:
        return look.words(language, "card-where" if report.text else "card-what-where")
    if notice.alike is not None:
        return same_line(look, notice)
    return look.words(language, "card-which") if _is_category_asked(report) else ""


def _next_step(look: Look, notice: ReportCard, values: Mapping[str, Value]) -> str:
    report, language = notice.report, notice.to.language
    if report.state is State.RESOLVED:
        return look.words(language, "card-result", **values) if notice.gist else ""
    if report.state is State.CLOSED:
        return closed_line(look, notice, str(values["rating"]))
    if report.is_open and report.owner_id is None:
        return look.words(language, "card-nobody")
    key = _step_key(report, look.now)
    step = look.words(language, key, **values) if look.texts.has(key) else ""
    is_elsewhere = report.state in (State.WAITING_PARTNER, State.ROUND_TABLE) and notice.gist
    what = look.words(language, "card-result", **values) if is_elsewhere else ""
    climb = "" if key == "card-watched" else _climb(look, notice)
    return "\n".join(line for line in (what, step, climb) if line)


def _step_key(report: Report, now: datetime) -> str:
    """Return what is said of what comes next. A time that has passed is promised no more."""
    if report.is_unanswered(now):
        return "card-late"
    if report.waits_for_look and report.state in NOT_BEGUN:
        return "card-watched"
    if report.is_emergency and report.state in IN_WORK:
        return "card-next-coming"
    return "card-overdue" if report.is_overdue(now) else f"card-next-{report.state.value}"


def _climb(look: Look, notice: ReportCard) -> str:
    """Where it goes by itself if nothing is done, and when: the clock that everybody can see."""
    at, level = notice.rises_at, notice.report.level + 1
    if at is None or at <= look.now:
        return ""
    language = notice.to.language
    return look.words(language, f"card-rises-{level}", at=look.time(language, at), left=look.left(language, at))


def _reporters_buttons(look: Look, notice: ReportCard) -> Rows:
    report, language, actions = notice.report, notice.to.language, notice.actions
    past = past_button(look, notice)
    if report.state is State.RESOLVED:
        return pairs([button(look, notice, action) for action in _ENDINGS if action in actions], 3)
    if report.state is State.CLOSED:
        return (*closed_buttons(look, notice), *([tuple(past)] if past else []))
    if not report.is_open:
        objections = [button(look, notice, one) for one in (Action.APPEAL, Action.APART) if one in actions]
        return pairs([*objections, *past])
    buttons = [Button(look.label(language, "button-supplement"), f"report:{report.number}:say")]
    if notice.to.id == report.reporter_id:
        buttons.insert(0, Button(look.label(language, "button-edit"), f"report:{report.number}:face:edit"))
    if Action.NUDGE in actions:
        buttons.append(button(look, notice, Action.NUDGE))
    return (*pairs(_answers(look, notice)), *pairs([*buttons, *past]))


def _answers(look: Look, notice: ReportCard) -> list[Button]:
    """Return the answers to what the card asks: one question at a time."""
    if notice.to.id != notice.report.reporter_id:
        return []
    if notice.alike is not None:
        return same_buttons(look, notice)
    codes = notice.report.doubts.split() if _is_category_asked(notice.report) else []
    return [category_button(look, notice, code) for code in codes]


def _is_category_asked(report: Report) -> bool:
    """Whether the reporter is asked which it is: after the place, and until somebody has begun."""
    is_place_missing = report.is_place_asked and not report.place
    return bool(report.doubts) and report.state is State.DISPATCHED and not is_place_missing


def _workers_card(look: Look, notice: ReportCard) -> Card:
    report, language = notice.report, notice.to.language
    values = _values(look, notice)
    mark = "✅" if not report.is_open else "🔁" if report.state is State.REOPENED else MARKS[report.urgency.value]
    place = place_for(look, report, notice.at_home, language)
    lines = [
        look.words(language, "work-head", mark=mark, **{**values, "place": place}),
        *_task(look, notice),
        origin_line(look.texts, language, notice.rest, report.text, notice.gist),
        look.words(language, _work_key(report, look.now), **values),
    ]
    lines += [source_line(look, notice), *_whose(look, notice, values)]
    if notice.gist:
        key = "work-gist-passed" if notice.gist_by else "work-gist"
        lines.append(look.words(language, key, **values, by=notice.gist_by))
    if report.is_emergency and report.is_open and report.state is not State.RESOLVED:
        lines.append(look.words(language, "work-emergency"))
    if _has_accepted(report, notice.to):
        lines += [_whom_to_call(look, notice.reporter, language), represented_line(look, notice)]
    buttons = [button(look, notice, action) for action in _WORKER_ACTIONS if action in notice.actions]
    if buttons:
        buttons.append(Button(look.label(language, "button-edit"), f"report:{report.number}:face:edit"))
    if is_waiting_for(report, notice.to):
        lines.append(look.words(language, "work-watched"))
        buttons.append(Button(look.label(language, "button-release"), f"mark:{report.number}:pass"))
    if has_more(notice):
        buttons.append(Button(look.label(language, "button-more"), f"report:{report.number}:face:more"))
    buttons += past_button(look, notice)
    return Card("\n".join(line for line in lines if line), pairs(buttons))


def _has_accepted(report: Report, person: Person) -> bool:
    """Whether somebody has taken it on: who only got it meanwhile, while it waited for the resident, has not."""
    is_begun = report.is_open and report.state not in NOT_BEGUN and report.answered_at is not None
    return is_begun and report.owner_id == person.id


def _task(look: Look, notice: ReportCard) -> list[str]:
    """Return what is to be done: of a half-solved report what remains, and only then what was reported first."""
    said = _quote(notice.report.text) or look.words(notice.to.language, "work-no-words")
    return [*remaining_lines(look, notice), said]


def _work_key(report: Report, now: datetime) -> str:
    if report.is_unanswered(now) and report.state is not State.REOPENED:
        return "work-late"
    return "work-unrated" if report.rating is Rating.UNRATED else f"work-{report.state.value}"


def _whose(look: Look, notice: ReportCard, values: Mapping[str, Value]) -> list[str]:
    """Return whose it is and how high it rose, where that is not plain from whose card it is."""
    report, to, language = notice.report, notice.to, notice.to.language
    is_mine = report.owner_id in (None, to.id)
    lines = [look.words(language, "work-others", **values)] if report.state in NOT_BEGUN and not is_mine else []
    if report.level > 1 and report.is_open:
        lines.append(look.words(language, f"work-level-{report.level}"))
    if not is_mine and report.has_part(to.id, Part.COPY):
        lines.append(look.words(language, "work-copy"))
    return lines


def _whom_to_call(look: Look, reporter: Person, language: str) -> str:
    door = door_of(look, language, reporter)
    parts = {"name": reporter.name, "phone": reporter.phone, "door": door or "—"}
    return look.words(language, "work-reporter" if reporter.phone else "work-reporter-no-phone", **parts)


def _quote(text: str) -> str:
    if not text:
        return ""
    safe = clip(text, _QUOTE_UNITS).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<blockquote>{safe}</blockquote>"


def _values(look: Look, notice: ReportCard) -> Mapping[str, Value]:
    report, language = notice.report, notice.to.language
    return {
        "number": report.number,
        "owner": report.owner_name or look.label(language, "owner-nobody"),
        "grid": report.grid_name or look.label(language, "grid-none"),
        "category": look.category(language, report.category),
        "place": report.place or look.label(language, "place-unknown"),
        "answer": look.time(language, report.answer_due_at),
        "solve": look.time(language, report.solve_due_at),
        "since": look.time(language, report.created_at),
        "gist": look.label(language, "work-no-words") if notice.gist == UNHEARD else clip(notice.gist, 300),
        "appointed": look.time(language, report.appointed_at),
        "into": report.merged_into or 0,
        "reason": look.label(language, f"reason-{report.outcome}")
        if report.state is State.REJECTED and report.outcome
        else "",
        "rating": look.label(language, f"rating-{report.rating.value}") if report.rating else "",
    }


def report_list(look: Look, language: str, title: str, reports: Sequence[Report]) -> Card:
    """Return a list of reports, one line and one button each."""
    lines = [title]
    buttons = []
    for report in reports:
        mark = MARKS[report.urgency.value] if report.is_open else "✅"
        due = report.solve_due_at if report.answered_at else report.answer_due_at
        values: dict[str, Value] = {
            "mark": mark,
            "number": report.number,
            "category": look.category(language, report.category),
            "place": place_for(look, report, None, language),
            "state": look.label(language, f"state-{report.state.value}"),
            "due": look.time(language, due) if report.is_open else "",
        }
        lines.append(look.words(language, "list-line-open" if report.is_open else "list-line-ended", **values))
        buttons.append(Button(str(report.number), f"report:{report.number}:bring"))
    return Card("\n".join(lines), pairs(buttons, 4))

"""What happened today with one elder (经过): each step, who was called, who did what."""

from __future__ import annotations

from collections.abc import Sequence

from cards.boards import back
from cards.card import Button, Card
from cards.look import Look
from cards.places import door_of
from domain.boards import Called, Course
from domain.check_ins import Event, Standing

_EVENTS_MOST = 30
_TEXT = 60


def course_card(look: Look, language: str, course: Course) -> Card:
    """Return the course; telephone and door stand on the cards of those who were called, not here."""
    care, elder_id = course.care, course.care.person.id
    where = door_of(look, language, care.person, room=False)
    lines = [look.words(language, "course-head", name=care.name, where=where), _now(look, language, course)]
    left = len(course.past) - _EVENTS_MOST
    lines += [look.words(language, "course-left", n=left)] if left > 0 else []
    lines += [_event(look, language, one, course.called) for one in course.past[-_EVENTS_MOST:]]
    refresh = Button(look.label(language, "button-today-refresh"), f"today:one:{elder_id}")
    month = Button(look.label(language, "button-today-month"), f"today:month:{elder_id}")
    return Card("\n".join(line for line in lines if line), ((refresh, month), (back(look, language),)))


def _now(look: Look, language: str, course: Course) -> str:
    check_in = course.check_in
    if check_in is None:
        return look.words(language, "course-none")
    if check_in.outcome is not None:
        key = f"alarm-over-{check_in.outcome.value}"
        at = look.time(language, check_in.closed_at)
        return look.words(language, key, name=course.care.name, by=course.ended_by, at=at)
    if check_in.next is None:
        return ""
    step = look.label(language, f"today-next-{check_in.next.value.replace('_', '-')}")
    return look.words(language, "today-next", at=look.time(language, check_in.due_at), step=step)


def _event(look: Look, language: str, event: Event, called: Sequence[Called]) -> str:
    at, what = look.time(language, event.at), event.what.replace("_", "-")
    if event.actor_id is None:
        done = look.label(language, _known(look, f"course-did-{what}", "course-did-other"))
        names = [_called(look, language, one) for one in called if one.at == event.at]
        key = "course-did-calling" if names else "course-did"
        return look.words(language, key, at=at, what=done, names=look.label(language, "list-comma").join(names))
    key = _known(look, f"course-past-{what}", _known(look, f"alarm-past-{what}", "course-past-other"))
    line = look.words(language, key, at=at, name=event.name)
    text = event.text if len(event.text) <= _TEXT else event.text[:_TEXT] + "…"
    return f"{line} {look.words(language, 'alarm-quote', text=text)}" if text else line


def _called(look: Look, language: str, one: Called) -> str:
    if one.standing is Standing.CALLED:
        return one.name
    return look.part(language, f"course-standing-{one.standing.value}", name=one.name)


def _known(look: Look, key: str, otherwise: str) -> str:
    return key if look.texts.has(key) else otherwise

"""Pairings as each side sees them: the list and the proposals of a worker, the question to volunteer and elder."""

from __future__ import annotations

from collections.abc import Sequence

from cards.card import Button, Card, Rows, clip, pairs
from cards.look import Look
from cards.places import door_of
from domain.pairing_notices import PairingAsked, PairingProposed
from domain.pairings import SHOWN, Candidate, Near, Paired, Pairing, Stage
from domain.people import Person

_NAME_UNITS = 24


def pairs_page(look: Look, language: str, shown: Sequence[Paired], page: int, pages: int, count: int) -> Card:
    """Return a page of those who are looked after, those without a volunteer first."""
    if not shown:
        return Card(look.words(language, "pairs-none"))
    lines = [look.words(language, "pairs-title", count=count), *(_line(look, language, one) for one in shown)]
    buttons = [
        Button(
            look.label(language, _verb(one), name=clip(one.care.name, _NAME_UNITS)), f"pairs:of:{one.care.person.id}"
        )
        for one in shown
    ]
    rows = pairs(buttons)
    if pages > 1:
        rows = (*rows, (Button(look.label(language, "button-more"), f"pairs:page:{(page + 1) % pages}"),))
    return Card("\n".join(lines), rows)


def pair_card(
    look: Look, language: str, paired: Paired, found: Sequence[Candidate], history: Sequence[Pairing]
) -> Card:
    """Return one elder: who is her volunteer, who can be proposed, and what was."""
    elder = paired.care.person
    lines = [look.words(language, "pairs-elder", name=paired.care.name, door=door_of(look, language, elder))]
    lines.append(_line(look, language, paired, is_short=True))
    over = [one for one in history if one.stage is Stage.ENDED]
    if over:
        lines += [look.words(language, "pairs-history"), *(_past(look, language, one) for one in over)]
    if paired.proposal is not None:
        return Card("\n".join(lines), _under_way(look, language, paired.proposal))
    lines.append(look.words(language, "pairs-whom" if found else "pairs-nobody"))
    rows = _choices(look, language, elder.id, found)
    return Card("\n".join(lines), (*rows, (Button(look.label(language, "button-back"), "pairs:page:0"),)))


def proposed_card(look: Look, notice: PairingProposed) -> Card:
    """Return to whoever proposes why an elder needs somebody, and whom to ask next."""
    language = notice.to.language
    key = f"pairs-why-{notice.why.replace('_', '-')}"
    lines = [look.words(language, key, name=notice.elder, volunteer=notice.volunteer)]
    lines.append(look.words(language, "pairs-whom" if notice.candidates else "pairs-nobody"))
    return Card("\n".join(lines), _choices(look, language, notice.elder_id, notice.candidates))


def asked_card(look: Look, notice: PairingAsked) -> Card:
    """Return the question to volunteer or elder: two lines, a button a row; answered, it has none any more."""
    language, pairing = notice.to.language, notice.pairing
    text = look.words(language, f"pairing-ask-{notice.stage.value}", who=_who(look, language, notice))
    if pairing.stage is not notice.stage:
        return Card(text)
    return Card(
        text,
        (
            (Button(look.label(language, f"button-pairing-{notice.stage.value}-yes"), f"pairing:{pairing.id}:yes"),),
            (Button(look.label(language, f"button-pairing-{notice.stage.value}-no"), f"pairing:{pairing.id}:no"),),
        ),
    )


def elders_card(look: Look, language: str, found: Sequence[tuple[Pairing, Person]]) -> Card:
    """Return a volunteer's elders: names and doors only."""
    if not found:
        return Card(look.words(language, "elders-none"))
    lines = [look.words(language, "elders-title", count=len(found))]
    lines += [
        look.words(language, "elders-line", name=one.elder, door=door_of(look, language, elder)) for one, elder in found
    ]
    buttons = [
        Button(look.label(language, "button-elders-out", name=clip(one.elder, _NAME_UNITS)), f"pairing:{one.id}:out")
        for one, _ in found
    ]
    return Card("\n".join(lines), tuple((button,) for button in buttons))


def out_card(look: Look, language: str, pairing: Pairing) -> Card:
    """Return the question whether a volunteer really cannot go on."""
    buttons = (
        Button(look.label(language, "button-elders-stay"), f"pairing:{pairing.id}:stay"),
        Button(look.label(language, "button-elders-out-now"), f"pairing:{pairing.id}:out_now"),
    )
    return Card(look.words(language, "elders-ask-out", name=pairing.elder), (buttons,))


def _verb(one: Paired) -> str:
    if one.proposal is not None:
        return "button-pairs-look"
    return "button-pairs-propose" if one.current is None else "button-pairs-change"


def _line(look: Look, language: str, one: Paired, *, is_short: bool = False) -> str:
    """Return how it stands with an elder; short: without her name and door, which stand above."""
    stood = "nobody"
    if one.proposal is not None:
        stood = f"{'asked' if one.current is None else 'changed'}-{one.proposal.stage.value}"
    elif one.current is not None:
        stood = "out" if one.current.wishes_out_at is not None else "paired"
    volunteer = one.current.volunteer if one.current is not None else ""
    asked = one.proposal.volunteer if one.proposal is not None else ""
    state = look.part(language, f"pairs-is-{stood}", volunteer=volunteer, asked=asked)
    if is_short:
        return look.words(language, "pairs-state", state=state)
    where = door_of(look, language, one.care.person)
    return look.words(language, "pairs-line", name=one.care.name, door=where, state=state)


def _past(look: Look, language: str, one: Pairing) -> str:
    why = look.part(language, f"pairs-ended-{(one.ended_why or 'left').replace('_', '-')}")
    at = look.day(language, (one.ended_at or one.made_at).astimezone(look.zone).date())
    return look.words(language, "pairs-past", day=at, volunteer=one.volunteer, why=why)


def _choices(look: Look, language: str, elder_id: int, found: Sequence[Candidate]) -> Rows:
    return tuple(
        (
            Button(
                look.label(
                    language,
                    "button-pairs-candidate",
                    name=clip(one.person.name, _NAME_UNITS),
                    near=_near(look, language, one),
                    load=one.load,
                ),
                f"pairs:ask:{elder_id}:{one.person.id}",
            ),
        )
        for one in found[:SHOWN]
    )


def _near(look: Look, language: str, one: Candidate) -> str:
    if one.near is not Near.GRID:
        return look.part(language, f"pairs-near-{one.near.name.lower()}")
    if not one.person.building:
        return look.part(language, "pairs-near-unknown")
    return look.part(language, "door-building", building=one.person.building)


def _who(look: Look, language: str, notice: PairingAsked) -> str:
    """Return the name with the building, as far as it is known."""
    if not notice.about.building:
        return notice.named
    building = look.part(language, "door-building", building=notice.about.building)
    return look.part(language, "pairing-who", building=building, name=notice.named)


def _under_way(look: Look, language: str, proposal: Pairing) -> Rows:
    """Return what can be done while somebody is asked: write down the elder's word, or call it off."""
    off = (Button(look.label(language, "button-pairs-off"), f"pairs:off:{proposal.elder_id}"),)
    if proposal.stage is not Stage.ELDER:
        return (off,)
    said = (
        Button(look.label(language, "button-pairs-word-yes"), f"pairs:word:{proposal.id}:yes"),
        Button(look.label(language, "button-pairs-word-no"), f"pairs:word:{proposal.id}:no"),
    )
    return (said, off)

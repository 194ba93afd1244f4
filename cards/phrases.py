"""Common sentences as they are offered, read before they are sent, and kept by the staff."""

from __future__ import annotations

from collections.abc import Sequence

from cards.card import Button, Card, Rows, clip, pairs
from cards.look import Look
from domain.categories import CATEGORIES
from domain.phrases import ANY, Phrase, Shelf, Use

_LABEL_UNITS = 44
_CATEGORIES_A_PAGE = 9


def offered_rows(number: int, phrases: Sequence[Phrase]) -> Rows:
    """Return a button for each sentence: it says what it stands for, as far as it fits."""
    return tuple((Button(clip(one.text, _LABEL_UNITS), f"phrase:read:{number}:{one.key}"),) for one in phrases)


def read_card(look: Look, language: str, number: int, key: str, text: str, theirs: str) -> Card:
    """Return a sentence as it would go out, with the one button that sends it."""
    lines = [look.words(language, "phrase-read", number=number, text=text)]
    lines += [look.words(language, "phrase-theirs", text=theirs)] if theirs else []
    send = Button(look.label(language, "button-phrase-send"), f"phrase:send:{number}:{key}")
    return Card("\n".join(lines), ((send,),))


def communities_card(look: Look, language: str, communities: Sequence[tuple[int, str]]) -> Card:
    """Return the question whose sentences."""
    buttons = [Button(clip(name, _LABEL_UNITS), f"phrase:uses:{grid}") for grid, name in communities]
    return Card(look.words(language, "phrases-where"), pairs(buttons))


def uses_card(look: Look, language: str, grid: int, community: str) -> Card:
    """Return the question for which step."""
    buttons = [Button(look.label(language, f"button-{_BUTTONS[use]}"), f"phrase:use:{grid}:{use}:0") for use in Use]
    return Card(look.words(language, "phrases-title", community=community), pairs(buttons))


def categories_card(look: Look, language: str, grid: int, use: Use, page: int) -> Card:
    """Return the question for which kind of matter, a page at a time."""
    codes = [ANY, *CATEGORIES]
    pages = (len(codes) + _CATEGORIES_A_PAGE - 1) // _CATEGORIES_A_PAGE
    page %= pages
    shown = codes[page * _CATEGORIES_A_PAGE : (page + 1) * _CATEGORIES_A_PAGE]
    buttons = [Button(_category(look, language, code), f"phrase:list:{grid}:{use}:{code}") for code in shown]
    more = Button(look.label(language, "button-more"), f"phrase:use:{grid}:{use}:{(page + 1) % pages}")
    back = Button(look.label(language, "button-back"), f"phrase:uses:{grid}")
    return Card(look.words(language, "phrases-which", use=_use(look, language, use)), (*pairs(buttons), (more, back)))


def shelf_card(look: Look, language: str, grid: int, shelf: Shelf, phrases: Sequence[Phrase]) -> Card:
    """Return what lies on a shelf: a tap on a number changes or takes away."""
    title = {"use": _use(look, language, shelf.use), "category": _category(look, language, shelf.category)}
    lines = [look.words(language, "phrases-shelf", **title)]
    lines += [look.words(language, "phrases-line", n=n, text=one.text) for n, one in enumerate(phrases, 1)]
    lines += [] if phrases else [look.words(language, "phrases-empty")]
    numbers = [Button(str(n), f"phrase:one:{grid}:{one.key}") for n, one in enumerate(phrases, 1)]
    add = Button(look.label(language, "button-phrase-add"), f"phrase:add:{grid}:{shelf.use}:{shelf.category}")
    back = Button(look.label(language, "button-back"), f"phrase:use:{grid}:{shelf.use}:0")
    return Card("\n".join(lines), (*pairs(numbers, 4), (add, back)))


def phrase_card(look: Look, language: str, grid: int, shelf: Shelf, phrase: Phrase) -> Card:
    """Return one sentence, to be changed or taken away."""
    buttons = [
        Button(look.label(language, "button-phrase-edit"), f"phrase:edit:{grid}:{phrase.key}"),
        Button(look.label(language, "button-phrase-drop"), f"phrase:drop:{grid}:{phrase.key}"),
        Button(look.label(language, "button-back"), f"phrase:list:{grid}:{shelf.use}:{shelf.category}"),
    ]
    return Card(look.words(language, "phrases-one", text=phrase.text), pairs(buttons))


_BUTTONS = {Use.ASK: "ask", Use.RESULT: "resolve", Use.PASS: "pass", Use.REJECT: "reject", Use.OUTSIDE: "outside"}
"""The button under which each is said."""


def _use(look: Look, language: str, use: Use) -> str:
    return look.label(language, f"button-{_BUTTONS[use]}")


def _category(look: Look, language: str, code: str) -> str:
    return look.label(language, "phrases-any") if code == ANY else look.category(language, code)

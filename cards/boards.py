"""The board of a day: how many are well, then who is not heard yet; names only for those whose role reaches them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cards.card import Button, Card, Rows, clip, pairs
from cards.look import Look
from cards.places import door
from domain.boards import ALWAYS, OPEN, PAGE, Board, GridCount, Line, Stand
from domain.check_ins import NAMED
from domain.ladder import Ladder
from domain.residents import Home

_NAME_UNITS = 24
_GRIDS_MOST = 30
_LISTED = (Stand.WELL, Stand.PAUSED)
"""What is folded behind a button. Those who are open stand on the board itself, as many as it holds."""


def board_card(look: Look, language: str, board: Board) -> Card:
    """Return the board. It is drawn anew when somebody taps, and says of what time it is."""
    lines = [
        counts_line(look, language, board.counts),
        look.words(language, "today-at", at=look.time(language, look.now)),
    ]
    if not board.is_named:
        lines += _grid_lines(look, language, board.grids)
    lines += [line_text(look, language, one) for one in board.lines]
    opens = pairs([_opening(one) for one in board.lines])
    figures = Button(look.label(language, "button-today-figures"), "today:figures:0")
    refresh = (Button(look.label(language, "button-today-refresh"), "today:board"), figures)
    return Card("\n".join(lines), (*opens, *_folded(look, language, board), refresh))


def list_card(look: Look, language: str, stand: Stand, lines: Sequence[Line], page: int) -> Card:
    """Return a page of those who stand in one way; one more than a page says that there are more."""
    shown, has_more = lines[:PAGE], len(lines) > PAGE
    head = look.words(language, "today-list-head", what=look.label(language, f"today-stand-{_key(stand)}"))
    turns = {"button-page-before": page - 1 if page else None, "button-page-after": page + 1 if has_more else None}
    buttons = [
        Button(look.label(language, key), f"today:list:{stand.value}:{to}")
        for key, to in turns.items()
        if to is not None
    ]
    text = "\n".join([head, *(line_text(look, language, one) for one in shown)])
    return Card(text, (*pairs([_opening(one) for one in shown]), tuple(buttons), (back(look, language),)))


def counts_line(look: Look, language: str, counts: Mapping[Stand, int]) -> str:
    """Return how many stand how. Who asks for help comes first, as soon as there is one."""
    order = [Stand.HELP, *Stand] if counts.get(Stand.HELP) else list(Stand)
    shown = [one for one in dict.fromkeys(order) if one in ALWAYS or counts.get(one)]
    return " · ".join(look.words(language, f"today-count-{_key(one)}", n=counts.get(one, 0)) for one in shown)


def line_text(look: Look, language: str, line: Line) -> str:
    """Return one of the board in a line: who, since when, how far it has come, and what comes next, by when."""
    values = {
        "name": line.name,
        "where": door(look, language, line.building, Home(None)) if line.building else "",
        "since": look.time(language, line.since),
        "level": look.label(language, f"today-level-{line.level}"),
        "going": look.label(language, "list-comma").join(line.going),
        "until": look.day(language, line.until) if line.until else "",
        "how": look.label(language, f"today-how-{line.outcome.value}") if line.outcome else "",
    }
    words = [look.words(language, f"today-line-{_line_key(line)}", **values)]
    if line.is_drill:
        words.insert(0, look.words(language, "today-drill"))
    if line.next is not None and line.due_at is not None:
        step = look.label(language, f"today-next-{line.next.value.replace('_', '-')}")
        words.append(look.words(language, "today-next", at=look.time(language, line.due_at), step=step))
    return " ".join(words)


def back(look: Look, language: str) -> Button:
    """Return the button to the board."""
    return Button(look.label(language, "button-today"), "today:board")


def _line_key(line: Line) -> str:
    if line.stand is Stand.HELP:
        return "help-going" if line.going else "help"
    if line.ladder is Ladder.CALM:
        return "calm"
    if line.stand is Stand.WAITING and line.ladder is Ladder.CALL and line.level < NAMED:
        return "call"
    return _key(line.stand)


def _opening(line: Line) -> Button:
    return Button(clip(line.name, _NAME_UNITS), f"today:one:{line.elder_id}")


def _folded(look: Look, language: str, board: Board) -> Rows:
    """Return the buttons of what does not stand on the board: the well, the paused, and who had no room."""
    if not board.is_named:
        return ()
    counts, on_board = board.counts, [line.stand for line in board.lines]
    more = [stand for stand in OPEN if counts[stand] > on_board.count(stand)]
    shown = [stand for stand in (*more, *_LISTED) if counts[stand]]
    return pairs(
        [
            Button(look.label(language, f"today-count-{_key(one)}", n=counts[one]), f"today:list:{one.value}:0")
            for one in shown
        ]
    )


def _grid_lines(look: Look, language: str, grids: Sequence[GridCount]) -> list[str]:
    """Return a line for each grid, those with somebody open first."""
    ordered = sorted(grids, key=lambda one: -sum(one.counts.get(stand, 0) for stand in OPEN))
    lines = []
    for one in ordered[:_GRIDS_MOST]:
        parts = [
            look.words(language, f"today-count-{_key(stand)}", n=n) for stand in Stand if (n := one.counts.get(stand))
        ]
        name = one.grid or look.label(language, "today-no-grid")
        lines.append(look.words(language, "today-grid", grid=name) + " · ".join(parts))
    left = len(ordered) - _GRIDS_MOST
    return [*lines, look.words(language, "today-grids-left", n=left)] if left > 0 else lines


def _key(stand: Stand) -> str:
    return stand.value.replace("_", "-")

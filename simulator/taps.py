"""Taps on inline buttons: each is answered once, and dies after 150 s."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from simulator.clock import Clock
from simulator.errors import bad

Json = dict[str, Any]
LIFE = 150.0
KEPT = 100_000


@dataclass(slots=True)
class Tap:
    """A callback query that was sent to the bot."""

    person: int
    dies_at: float
    answered: bool = False
    text: str | None = None
    show_alert: bool = False


class Taps:
    """The callback queries by id."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._taps: OrderedDict[str, Tap] = OrderedDict()
        self.next_id = 4_300_000_000_000_001

    def add(self, person: int) -> str:
        """Note a tap and return its query id."""
        query_id, self.next_id = str(self.next_id), self.next_id + 1
        self._taps[query_id] = Tap(person, self.clock.age() + LIFE)
        if len(self._taps) > KEPT:
            self._taps.popitem(last=False)
        return query_id

    def answer(self, query_id: str, text: str | None, show_alert: bool) -> Tap:
        """Answer a query.

        Raises:
            ApiError: it is unknown, answered or too old.
        """
        tap = self._taps.get(query_id)
        if tap is None or tap.answered or self.is_dead(tap):
            raise bad("query is too old and response timeout expired or query ID is invalid")
        tap.answered, tap.text, tap.show_alert = True, text, show_alert
        return tap

    def is_dead(self, tap: Tap) -> bool:
        """Say whether a query can no longer be answered."""
        return self.clock.age() >= tap.dies_at

    def view(self, query_id: str) -> Json | None:
        """Return what became of a tap."""
        tap = self._taps.get(query_id)
        if tap is None:
            return None
        view: Json = {"answered": tap.answered, "expired": not tap.answered and self.is_dead(tap)}
        if tap.text is not None:
            view |= {"text": tap.text, "show_alert": tap.show_alert}
        return view

    def clear(self) -> None:
        """Forget every tap."""
        self._taps.clear()

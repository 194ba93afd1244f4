"""The three lines in memory: which rows wait, lane by lane and chat by chat, in their order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from storage.outbox import Waiting

LANES = (0, 1, 2)


class Lines:
    """A look ahead at the outbox. It may be out of date: the claim in the database decides."""

    def __init__(self) -> None:
        self._chats: dict[int, dict[int, deque[int]]] = {lane: {} for lane in LANES}
        self._known: set[tuple[int, int]] = set()
        self._later: list[Waiting] = []
        self._aside: list[tuple[float, Waiting]] = []
        self.cursor = dict.fromkeys(LANES, 0)

    def __len__(self) -> int:
        return len(self._known)

    def add(self, rows: Iterable[Waiting], now_micros: int) -> None:
        """Put rows at the end of their lines; those that may not go yet are kept aside."""
        for row in rows:
            # The safety line is read anew each time: a card that waits may have been raised into it.
            self.cursor[row.lane] = max(self.cursor[row.lane], row.id) if row.lane else 0
            if (row.lane, row.id) in self._known:
                continue
            self._known.add((row.lane, row.id))
            if row.not_before > now_micros:
                self._later.append(row)
            else:
                self._chats[row.lane].setdefault(row.chat_id, deque()).append(row.id)

    def set_aside(self, rows: Iterable[Waiting], until: float) -> None:
        """Keep rows out of their lines until a monotonic time: they could not go as they were chosen."""
        for row in rows:
            self._known.add((row.lane, row.id))
            self._aside.append((until, row))

    def ripen(self, now_micros: int, now: float) -> None:
        """Let the rows into their lines whose time has come."""
        if self._aside:
            back = [row for until, row in self._aside if until <= now]
            self._aside = [(until, row) for until, row in self._aside if until > now]
            self._known.difference_update((row.lane, row.id) for row in back)
            self.add(back, now_micros)
        ripe = [row for row in self._later if row.not_before <= now_micros]
        if ripe:
            self._later = [row for row in self._later if row.not_before > now_micros]
            for row in ripe:
                self._chats[row.lane].setdefault(row.chat_id, deque()).append(row.id)

    def put_back(self, lane: int, chat_id: int, row_id: int) -> None:
        """Put a row back at the head of its chat's line."""
        self._known.add((lane, row_id))
        self._chats[lane].setdefault(chat_id, deque()).appendleft(row_id)

    def chats(self, lane: int) -> Iterator[int]:
        """Give the chats that wait in a lane, those that came first, first."""
        return iter(self._chats[lane])

    def is_empty(self, lane: int) -> bool:
        """Whether nobody waits in a lane."""
        return not self._chats[lane]

    def take(self, lane: int, chat_id: int) -> int:
        """Take the chat's next row out of its line; a chat with more goes behind the others."""
        rows = self._chats[lane].pop(chat_id)
        row_id = rows.popleft()
        if rows:
            self._chats[lane][chat_id] = rows
        self._known.discard((lane, row_id))
        return row_id

    def has_later(self) -> bool:
        """Whether rows are kept out of their lines that time will let in."""
        return bool(self._later or self._aside)

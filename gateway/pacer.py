"""How fast calls may leave: over all, per chat, per group, and where Telegram said to wait. Real, monotonic seconds."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

_WINDOW_MARGIN = 0.005
"""Seconds added to Telegram's one-second window, for what cannot be seen of how differently two calls travel."""
_MOST_LATE = 0.2
"""Seconds that a slow answer may be held for the call's late arrival: beyond that Telegram was slow, not the way."""
_LEAST_DRIFT = 0.0005
"""Seconds an answer by which the quickest one is forgotten: the way may have become longer for good."""
_CATCH_UP = 0.3
"""Seconds of a stall that are caught up: timers are late, the disk is slow, others have the processor. What catches up
leaves at once, and the window keeps it within Telegram's second all the same."""
_CHAT_MARGIN = 0.03
_GROUP_MARGIN = 0.5
_STORM_SECONDS = 1.0
_NO_CHAT = 0
"""The chat id of calls that bring nobody a message, such as setting a menu: no chat's second counts them."""
_FORGET_AFTER = 120.0


@dataclass(frozen=True)
class Limits:
    """What Telegram allows. `group_share`: how many of a group's messages a minute each lane may use, lane by lane."""

    overall_per_second: float = 29.7
    per_chat_per_second: float = 1.0
    per_group_per_minute: int = 20
    in_flight: int = 8
    kept_from_bulk: int = 4

    def group_share(self, lane: int) -> int:
        """Return how many messages of a group's minute may be gone before this lane has to wait (20, 15, 10 of 20)."""
        return max(1, self.per_group_per_minute * (4, 3, 2)[lane] // 4)

    def places(self, lane: int) -> int:
        """Return how many calls may be under way before this lane has to wait."""
        return max(1, self.in_flight - self.kept_from_bulk) if lane == 2 else self.in_flight


@dataclass
class _Departure:
    """A call that left, and how long it took there and back; None while it is under way. Telegram counts arrivals."""

    at: float
    took: float | None = None


@dataclass
class _Chat:
    departures: deque[_Departure] = field(default_factory=deque)
    not_before: float = 0.0
    is_busy: bool = False


class Pacer:
    """Knows which call may leave now. It keeps no rows: the sender asks, then says what left."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._window_size = max(1, round(limits.overall_per_second + 0.299))
        self._window = max(1.0 + _WINDOW_MARGIN, self._window_size / limits.overall_per_second)
        self._gap = 1.0 / limits.overall_per_second
        self._departures: deque[_Departure] = deque(maxlen=self._window_size)
        self._least = float("inf")
        self._next = 0.0
        self._chats: dict[int, _Chat] = {}
        self._stopped_until = 0.0
        self._is_paused = False
        self._last_429: tuple[float, int] | None = None
        self.in_flight = 0

    def next_slot(self, now: float) -> float:
        """Return when the next call may leave over all: evenly spaced, and never too many within the window.

        Telegram's window counts arrivals. Calls that left evenly arrive unevenly when a process or the way stood still
        for a moment: the 1st of a window late, the 31st in time, and there are 31 in a second. (Measured with two
        busy cores and even departures alone: three answers 429 in 150.) A call's answer tells how late it can
        have arrived at the most: its time there and back, less the quickest one's. The window begins that much later.
        """
        if self._is_paused:
            return float("inf")
        slot = max(self._next, self._stopped_until)
        if len(self._departures) == self._window_size:
            first = self._departures[0]
            slot = max(slot, first.at + self._late(first, now) + self._window)
        return max(slot, now)

    def has_place(self, lane: int) -> bool:
        """Whether one more call of the lane may be under way."""
        return self.in_flight < self.limits.places(lane)

    def chat_ready_at(self, chat_id: int, lane: int, now: float) -> float:
        """Return when this chat may get a message of this lane: `now` or before, if it may at once."""
        chat = self._chats.get(chat_id)
        if chat is None:
            return now
        if chat.is_busy:
            return float("inf")
        if chat_id == _NO_CHAT or not chat.departures:
            return chat.not_before
        if chat_id > 0:
            last = chat.departures[-1]
            at = last.at + self._late(last, now)
            return max(chat.not_before, at + (1.0 + _CHAT_MARGIN) / self.limits.per_chat_per_second)
        share = self.limits.group_share(lane)
        if len(chat.departures) < share:
            return chat.not_before
        return max(chat.not_before, chat.departures[-share].at + 60.0 + _GROUP_MARGIN)

    def reserve(self, chat_id: int) -> None:
        """Take a place for a call; the chat is busy until it is back."""
        self.in_flight += 1
        self._chats.setdefault(chat_id, _Chat()).is_busy = True

    def left(self, chat_id: int, now: float) -> None:
        """Note that the reserved call leaves now."""
        # What a stall cost is caught up, what an idle hour left is not.
        self._next = max(self._next, now - _CATCH_UP) + self._gap
        departure = _Departure(now)
        self._departures.append(departure)
        departures = self._chats[chat_id].departures
        departures.append(departure)
        horizon = now - (60.0 + _GROUP_MARGIN if chat_id < 0 else 2.0)
        while departures and departures[0].at < horizon:
            departures.popleft()

    def correct(self, chat_ids: list[int], now: float) -> None:
        """The calls last noted leave only now: the commit before them took its time."""
        for chat_id in chat_ids:
            self._chats[chat_id].departures[-1].at = now

    def answered(self, chat_id: int, now: float) -> None:
        """The chat's call has its answer: how late it can have arrived is known."""
        departure = self._chats[chat_id].departures[-1]
        departure.took = now - departure.at
        self._least = min(departure.took, self._least + _LEAST_DRIFT)

    def back(self, chat_id: int) -> None:
        """Free the place of a call, once its mark is committed."""
        chat = self._chats[chat_id]
        self.in_flight -= 1
        chat.is_busy = False
        if chat.departures and chat.departures[-1].took is None:
            # One that never left (its card shows this already) cannot be late.
            chat.departures[-1].took = 0.0

    def told_to_wait(self, chat_id: int, seconds: float, now: float) -> None:
        """429: this chat stops; two chats within a second stop everything."""
        until = now + seconds + _CHAT_MARGIN
        self.hold(chat_id, until)
        if self._last_429 is not None:
            at, other = self._last_429
            if other != chat_id and now - at <= _STORM_SECONDS:
                self._stopped_until = max(self._stopped_until, until)
        self._last_429 = (now, chat_id)

    def hold(self, chat_id: int, until: float) -> None:
        """Nothing leaves for a chat before a time."""
        chat = self._chats.setdefault(chat_id, _Chat())
        chat.not_before = max(chat.not_before, until)

    def stop_all(self, until: float) -> None:
        """Nothing leaves before a time: the connection is gone."""
        self._stopped_until = max(self._stopped_until, until)

    def pause(self) -> None:
        """Nothing leaves until `resume`: nobody knows whether Telegram is there."""
        self._is_paused = True

    def resume(self) -> None:
        """Telegram answers."""
        self._is_paused = False

    def forget_idle(self, now: float) -> None:
        """Drop what is known of chats that were quiet for a while: memory stays flat over 84,000 recipients."""
        idle = [
            chat_id
            for chat_id, chat in self._chats.items()
            if not chat.is_busy
            and chat.not_before < now
            and (not chat.departures or chat.departures[-1].at < now - _FORGET_AFTER)
        ]
        for chat_id in idle:
            del self._chats[chat_id]

    def _late(self, departure: _Departure, now: float) -> float:
        """By how much later than the quickest a call can have arrived; judged late, as first answers are no measure."""
        took = now - departure.at if departure.took is None else departure.took
        return min(max(0.0, took - self._least), _MOST_LATE)

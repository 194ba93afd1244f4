"""The record of what the bot called: cheap to write, made JSON when somebody asks."""

from collections import Counter, deque
from itertools import islice
from typing import Any, NamedTuple

Json = dict[str, Any]
KEPT = 200_000
PAGE = 5_000


class Call(NamedTuple):
    """One finished call; `at` is monotonic seconds at its arrival."""

    n: int
    at: float
    method: str
    chat_id: Any
    params: Json
    status: int
    description: str
    message_id: int | None
    delivered: bool


class Calls:
    """The last 200,000 calls, and the counts over all of them."""

    def __init__(self) -> None:
        self.log: deque[Call] = deque(maxlen=KEPT)
        self.count = 0
        self.by_status: Counter[int] = Counter()
        self.by_method: Counter[str] = Counter()
        self.unknown: list[str] = []
        self.inside_retry_after = 0
        self.in_flight = 0
        self.max_in_flight = 0

    def enter(self) -> None:
        """Count a call that has begun."""
        self.in_flight += 1
        self.max_in_flight = max(self.max_in_flight, self.in_flight)

    def leave(self) -> None:
        """Count a call that is over."""
        self.in_flight -= 1

    def add(
        self, at: float, method: str, params: Json, status: int, description: str, result: Any, delivered: bool
    ) -> None:
        """Note a call with its outcome; a status of 0 means that it got no answer."""
        self.count += 1
        self.by_status[status] += 1
        self.by_method[method] += 1
        first = result[0] if isinstance(result, list) and result else result
        message_id = first.get("message_id") if isinstance(first, dict) else None
        chat_id = params.get("chat_id")
        if isinstance(chat_id, str) and chat_id.lstrip("-").isdigit():
            chat_id = int(chat_id)
        self.log.append(Call(self.count, at, method, chat_id, params, status, description, message_id, delivered))

    def note_unknown(self, method: str) -> None:
        """Remember the name of a method that does not exist."""
        if method not in self.unknown and len(self.unknown) < 1000:
            self.unknown.append(method)

    def read(self, after: int, method: str) -> list[Json]:
        """Return calls with a number above `after`, of one method when it is named."""
        if not self.log:
            return []
        skip = max(0, after + 1 - self.log[0].n)
        wanted = (call for call in islice(self.log, skip, None) if not method or call.method.lower() == method.lower())
        return [call._asdict() for call in islice(wanted, PAGE)]

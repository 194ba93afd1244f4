"""Things that go wrong on purpose: refusals, silence, connections that end."""

import random
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from simulator.errors import ApiError, Mistake, too_many

Json = dict[str, Any]
ANSWERS: dict[str, str] = {
    "400": "Bad Request: chat not found",
    "401": "Unauthorized",
    "403": "Forbidden: bot was blocked by the user",
    "409": "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    "429": "",
    "500": "Internal Server Error",
    "502": "Bad Gateway",
}
SILENT_AFTER = frozenset({"timeout_after", "hangup_after"})
KINDS = (*ANSWERS, "timeout_after", "hangup_before", "hangup_after", "slow", "gone")


@dataclass(slots=True)
class Fault:
    """One rule of what goes wrong; `times` counts down, None is for ever."""

    id: int
    kind: str
    method: str = "*"
    chat: int | None = None
    times: int | None = None
    share: float = 1.0
    retry_after: int = 1
    seconds: float = 30.0
    description: str | None = None
    status: int | None = None

    def error(self) -> ApiError | None:
        """Return the refusal, if this fault is one."""
        if self.kind == "429":
            return too_many(self.retry_after)
        if self.kind in ANSWERS:
            return ApiError(self.status or int(self.kind), self.description or ANSWERS[self.kind])
        return None


class Faults:
    """The faults that stand, asked in the order in which they were set."""

    def __init__(self) -> None:
        self._faults: dict[int, Fault] = {}
        self._next = 1

    def add(self, wish: Json) -> int:
        """Set a fault and return its id.

        Raises:
            Mistake: the kind is unknown, or a value is wrong.
        """
        known = Fault.__slots__[1:]
        wish = {**wish, "kind": str(wish.get("kind"))}
        if wish["kind"] not in KINDS:
            raise Mistake(f"A fault is of one of the kinds {', '.join(KINDS)}.")
        if unknown := wish.keys() - set(known):
            raise Mistake(f"A fault has no {', '.join(sorted(unknown))}.")
        fault = Fault(self._next, **{key: value for key, value in wish.items() if value is not None})
        fault.method = fault.method.lower()
        self._faults[self._next] = fault
        self._next += 1
        return fault.id

    def remove(self, fault_id: int | None = None) -> None:
        """Take away one fault, or all."""
        if fault_id is None:
            self._faults.clear()
        elif self._faults.pop(fault_id, None) is None:
            raise Mistake(f"There is no fault {fault_id}.")

    def is_gone(self) -> bool:
        """Say whether the Bot API is away altogether just now."""
        fault = next((fault for fault in self._faults.values() if fault.kind == "gone"), None)
        if fault is None:
            return False
        self._count(fault)
        return True

    def match(self, method: str, chat_id: int) -> Fault | None:
        """Return the fault that strikes a call, and count it."""
        if not self._faults:
            return None
        name = method.lower()
        for fault in self._faults.values():
            if fault.kind == "gone" or (fault.chat is not None and fault.chat != chat_id):
                continue
            if fnmatchcase(name, fault.method) and (fault.share >= 1 or random.random() < fault.share):
                self._count(fault)
                return fault
        return None

    def _count(self, fault: Fault) -> None:
        if fault.times is not None:
            fault.times -= 1
            if fault.times <= 0:
                self._faults.pop(fault.id, None)

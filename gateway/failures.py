"""What to do about each answer of Telegram: a table of code and description."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from gateway.api import Answer


class Remedy(StrEnum):
    """What becomes of a call and of the chat it was for."""

    DONE = "done"
    WAIT = "wait"
    MIGRATE = "migrate"
    CHAT_LOST = "chat_lost"
    AS_PLAIN = "as_plain"
    GENERAL_TOPIC = "general_topic"
    SEND_ANEW = "send_anew"
    UNCERTAIN = "uncertain"
    STOP = "stop"
    DEAD = "dead"


@dataclass(frozen=True)
class Verdict:
    """The remedy, with what it needs: seconds to wait, or the chat's new id."""

    remedy: Remedy
    reason: str = ""
    seconds: float = 0.0
    chat_id: int = 0


# Code, what the description holds, remedy; the first line that fits counts. Read in the open Bot API server's source.
TABLE: tuple[tuple[int, str, Remedy], ...] = (
    (429, r"", Remedy.WAIT),
    (403, r"bot was blocked by the user|user is deactivated|bot can't initiate", Remedy.CHAT_LOST),
    (400, r"chat not found", Remedy.CHAT_LOST),
    (403, r"bot was kicked|bot is not a member|group chat was deleted", Remedy.CHAT_LOST),
    (400, r"group chat was upgraded to a supergroup", Remedy.MIGRATE),
    (400, r"message is not modified", Remedy.DONE),
    (400, r"query is too old|query ID is invalid", Remedy.DONE),
    (400, r"message to delete not found", Remedy.DONE),
    (400, r"message thread not found", Remedy.GENERAL_TOPIC),
    (400, r"can't parse entities|unsupported start tag|unexpected end tag", Remedy.AS_PLAIN),
    (400, r"message to edit not found|message can't be edited|MESSAGE_ID_INVALID", Remedy.SEND_ANEW),
    (401, r"", Remedy.STOP),
    (404, r"^Not Found$", Remedy.STOP),
    (409, r"", Remedy.STOP),
)


def judge(answer: Answer) -> Verdict:
    """Return what to do about an answer. Server errors are uncertain: the message may be out."""
    if answer.is_ok:
        return Verdict(Remedy.DONE)
    if answer.code >= 500:
        return Verdict(Remedy.UNCERTAIN, answer.description)
    for code, pattern, remedy in TABLE:
        if code == answer.code and re.search(pattern, answer.description):
            return Verdict(remedy, answer.description, _seconds(answer), int(_parameter(answer, "migrate_to_chat_id")))
    return Verdict(Remedy.DEAD, f"{answer.code} {answer.description}")


def _seconds(answer: Answer) -> float:
    named = re.search(r"retry after (\d+)", answer.description)
    return _parameter(answer, "retry_after") or (float(named[1]) if named else 1.0)


def _parameter(answer: Answer, name: str) -> float:
    value = answer.parameters.get(name, 0)
    return value if isinstance(value, int | float) else 0

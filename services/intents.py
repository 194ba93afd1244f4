"""Understanding a plain message: the facts about it, looked up, and what the table makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from domain.categories import NONE
from domain.classify import Classifier, Guess
from domain.intents import Asked, Facts, Intent, intent_of
from domain.people import Person
from domain.remarks import FILES, Kind, Purpose, Remark
from domain.reports import JUST_BEGUN
from services.work import Work
from storage import dialogues, outbox, reports
from storage.dialogues import Dialogue

_STALE = timedelta(hours=24)
_SURE = 0.5


@dataclass(frozen=True)
class Understood:
    """What a message means, and what it is about: the open question, the report, the purpose of its album."""

    intent: Intent
    guess: Guess
    dialogue: Dialogue | None = None
    number: int | None = None
    purpose: Purpose = Purpose.REPORT


class Intents:
    """Judges messages, and keeps what the bot asked whom."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier

    async def understand(self, work: Work, person: Person, remark: Remark) -> Understood:
        """Return what a message means."""
        guess = self._classifier.guess(remark.text)
        dialogue = await dialogues.get(work.tx, person.id, work.now - _STALE)
        album = remark.album and await reports.find_album(work.tx, remark.chat_id, remark.album, person.id)
        about = None
        if remark.reply_to is not None:
            about = await outbox.find_about(work.tx, remark.chat_id, remark.reply_to)
        begun = await reports.find_just_begun(work.tx, person.id, remark.at - JUST_BEGUN)
        intent = intent_of(
            Facts(
                urgency=guess.urgency,
                is_report=guess.is_report,
                is_surely_chatter=guess.category == NONE and guess.confidence >= _SURE and remark.kind is Kind.TEXT,
                has_content=bool(remark.text) or remark.kind is not Kind.TEXT,
                has_file=remark.kind in FILES or remark.kind is Kind.LOCATION,
                is_forwarded=remark.is_forwarded,
                asked=dialogue.asked if dialogue else None,
                is_of_known_album=bool(album),
                is_reply_to_report=about is not None,
                has_just_begun=begun is not None,
            )
        )
        match intent:
            case Intent.SAME_ALBUM if album:
                return Understood(intent, guess, number=album.report_number, purpose=album.purpose)
            case Intent.ANSWER if dialogue:
                return Understood(intent, guess, dialogue, dialogue.number)
            case Intent.REPLY:
                return Understood(intent, guess, number=about)
            case Intent.CONTINUE | Intent.CHATTER if begun:
                return Understood(intent, guess, number=begun.number)
            case _:
                return Understood(intent, guess)

    async def ask(self, work: Work, person: Person, asked: Asked, number: int, **data: str) -> None:
        """Note that the bot asked a person something."""
        await dialogues.save(work.tx, person.id, Dialogue(asked, number, dict(data)), work.now)

    async def asked(self, work: Work, person: Person) -> Dialogue | None:
        """Return what a person was asked."""
        return await dialogues.get(work.tx, person.id, work.now - _STALE)

    async def forget(self, work: Work, person: Person) -> bool:
        """Ask nothing any more; True when something was asked."""
        return await dialogues.delete(work.tx, person.id)

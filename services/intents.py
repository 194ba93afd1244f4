"""Understanding a plain message: the facts about it, looked up, and what the table makes of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from domain.categories import NONE, OTHER, Urgency
from domain.classify import Classifier, Guess
from domain.intents import PERSONAL, VOLUNTARY, WORK, Asked, Endings, Facts, Intent, intent_of, may_answer
from domain.matters import SURE, Kin, is_one_trade, is_urgent, kin_of
from domain.people import Person
from domain.places import Roster, find_place
from domain.remarks import FILES, Kind, Purpose, Remark
from domain.reports import JUST_BEGUN, Action, Report, State
from domain.residents import SPOT_LASTS
from domain.talk import Talk
from domain.vital_words import Vital, VitalWords
from services.own_matters import Own, own_matter
from services.work import Work
from services.work_in_hand import is_work_photo, is_work_talk
from storage import check_ins, dialogues, outbox, reports
from storage.dialogues import Dialogue
from storage.reports import KeptRemark

_STALE = timedelta(hours=24)
_SHORT_NAME = 4
_NEXT = frozenset({Asked.SPOT, Asked.MATTER})
"""The next message is the report."""
_FOR_ANOTHER = frozenset({Asked.WHOM, Asked.MATTER})
"""Who has begun to report for somebody speaks of what they told of before no more."""
_SOON_OVER = _NEXT | {Asked.NAME, Asked.PHRASE, Asked.WHOM, Asked.MARKING}


@dataclass(frozen=True)
class Understood:
    """What a message means, and what it is about: the open question, the report, the purpose of its album."""

    intent: Intent
    guess: Guess
    dialogue: Dialogue | None = None
    number: int | None = None
    purpose: Purpose = Purpose.REPORT
    action: Action | None = None
    is_awaited: bool = False
    """Whether it is asked at this time how this person is."""
    is_unheard: bool = False
    """Words of somebody who is looked after, and nobody knows what they say of how she is."""
    is_told: bool = False
    """What is still wrong stands in the message itself and need not be asked for."""
    is_doubtful: bool = False
    """It is added to what was just told of, and may be another matter."""
    own: Own | None = None


@dataclass(frozen=True)
class _Known:
    """What was looked up: the open question, one that is over, the album, the report replied to, begun, waiting."""

    dialogue: Dialogue | None
    over: Dialogue | None
    album: KeptRemark | None
    about: int | None
    begun: Report | None
    waiting: Report | None
    ending: Action | None
    is_told: bool
    matter: Report | None
    """What the open question, or else the message replied to, is about."""
    is_doubtful: bool


class Intents:
    """Judges messages, and keeps what the bot asked whom."""

    def __init__(self, classifier: Classifier, roster: Roster, endings: Endings, vital: VitalWords, talk: Talk) -> None:
        self._classifier = classifier
        self._roster = roster
        self._endings = endings
        self._vital = vital
        self._talk = talk

    async def understand(self, work: Work, person: Person, remark: Remark) -> Understood:
        """Return what a message means."""
        guess = self._classifier.guess(remark.text)
        known = await self._look_up(work, person, remark, guess)
        vital, is_awaited = await self._hear(work, person, remark)
        own = await own_matter(work, person, remark, guess, self._talk, self._roster)
        intent = intent_of(
            Facts(
                vital=vital,
                is_awaited=is_awaited,
                urgency=guess.urgency,
                is_report=guess.is_report,
                is_surely_chatter=guess.category == NONE and guess.confidence >= SURE and remark.kind is Kind.TEXT,
                has_content=bool(remark.text) or remark.kind is not Kind.TEXT,
                has_file=remark.kind in FILES or remark.kind is Kind.LOCATION,
                is_forwarded=remark.is_forwarded,
                asked=known.dialogue.asked if known.dialogue else None,
                is_over=known.over is not None,
                is_work_photo=await is_work_photo(work, person, remark),
                is_ending=known.ending is not None,
                is_of_known_album=known.album is not None,
                is_reply_to_report=known.about is not None and not _is_place_of_danger(known),
                has_just_begun=known.begun is not None and not _is_another_danger(known.begun, guess),
                is_of_danger=_is_of_danger(known, guess),
                is_other_danger=_is_other_danger(known, guess),
                is_own=own is not None and own.is_sure,
                has_own=own is not None,
                is_work_talk=await is_work_talk(work, person, remark, guess),
            )
        )
        is_unheard = vital is Vital.UNCLEAR
        return replace(_understood(intent, guess, known), is_awaited=is_awaited, is_unheard=is_unheard, own=own)

    async def _hear(self, work: Work, person: Person, remark: Remark) -> tuple[Vital | None, bool]:
        """Return what somebody who is looked after says of how they are, and whether that is asked now."""
        if person.care is None:
            return None, False
        open_now = await check_ins.find_open(work.tx, person.id)
        return self._vital.hear(remark.text), open_now is not None

    def is_danger(self, remark: Remark) -> bool:
        """Whether the words tell of a danger to life."""
        return self._classifier.guess(remark.text).urgency is Urgency.EMERGENCY

    async def ask(self, work: Work, person: Person, asked: Asked, number: int, **data: str) -> None:
        """Note that the bot asked a person something."""
        await dialogues.save(work.tx, person.id, Dialogue(asked, number, dict(data)), work.now)

    async def asked(self, work: Work, person: Person) -> Dialogue | None:
        """Return what a person was asked."""
        return await dialogues.get(work.tx, person.id, work.now - _STALE)

    async def forget(self, work: Work, person: Person) -> bool:
        """Ask nothing any more; True when something was asked."""
        return await dialogues.delete(work.tx, person.id)

    async def _look_up(self, work: Work, person: Person, remark: Remark, guess: Guess) -> _Known:
        album = remark.album and await reports.find_album(work.tx, remark.chat_id, remark.album, person.id)
        about = None
        if remark.reply_to is not None:
            about = await outbox.find_about(work.tx, remark.chat_id, remark.reply_to)
        dialogue, over = await self._open_dialogue(work, person)
        begun, kin = None, Kin.SAME
        if dialogue is None or dialogue.asked not in _FOR_ANOTHER:
            begun, kin = await self._just_begun(work, person, remark, guess)
        said = self._endings.action_of(remark.text)
        if dialogue is not None and dialogue.asked in PERSONAL:
            is_other = _is_shown(dialogue, remark) or _is_not_personal(dialogue.asked, guess, remark)
            dialogue = None if about or is_other else dialogue
        elif dialogue is not None and await _is_another_matter(work, dialogue, about, guess, begun, said):
            dialogue = None
        waiting = None if dialogue else await reports.find_waiting_for(work.tx, person.id)
        ending = None
        if waiting is not None and waiting.state is State.RESOLVED:
            is_same = guess.category in (waiting.category, OTHER, NONE)
            ending = said or (Action.REOPEN if is_same and self._endings.is_told_again(remark.text) else None)
        is_next = begun is not None and is_urgent(begun)
        is_new = guess.is_report and guess.confidence >= SURE
        if waiting and waiting.state is State.WAITING_RESIDENT and not (is_new or about or is_next):
            # Asked more than a day ago, or while something else was asked: her card says "five days".
            dialogue = Dialogue(Asked.ANSWER, waiting.number)
        is_told = ending is not None and not said
        number = dialogue.number if dialogue else about
        matter = None if number is None else await reports.get(work.tx, number)
        is_doubtful = kin is Kin.DOUBTFUL
        return _Known(dialogue, over, album or None, about, begun, waiting, ending, is_told, matter, is_doubtful)

    async def _just_begun(self, work: Work, person: Person, remark: Remark, guess: Guess) -> tuple[Report | None, Kin]:
        """Return what the person told of a moment ago, unless the message is surely another matter."""
        begun = await reports.find_just_begun(work.tx, person.id, remark.at - JUST_BEGUN)
        if begun is None:
            return None, Kin.SAME
        kin = kin_of(begun, find_place(begun.place, self._roster), guess, find_place(remark.text, self._roster))
        return (None if kin is Kin.OTHER else begun), kin

    async def _open_dialogue(self, work: Work, person: Person) -> tuple[Dialogue | None, Dialogue | None]:
        """Return the question that is open; or one that the report has left behind, if it was a worker's."""
        dialogue = await dialogues.get(work.tx, person.id, work.now - _STALE)
        if dialogue is not None and dialogue.asked in _SOON_OVER:
            dialogue = await dialogues.get(work.tx, person.id, work.now - SPOT_LASTS)
        if dialogue is None:
            return None, None
        if dialogue.asked in PERSONAL:
            return dialogue, None
        report = await reports.get(work.tx, dialogue.number)
        is_wish = bool(dialogue.data)
        if report is not None and may_answer(dialogue.asked, report, person, work.now, is_wish=is_wish):
            return dialogue, None
        await dialogues.delete(work.tx, person.id)
        return None, dialogue if dialogue.asked in WORK else None


def _is_another_danger(begun: Report, guess: Guess) -> bool:
    """A fire after a lift that is stuck: it needs its own words of what to do, and phones must ring again."""
    is_danger = begun.is_emergency and guess.urgency is Urgency.EMERGENCY
    return is_danger and guess.category not in (begun.category, OTHER, NONE)


def _is_of_danger(known: _Known, guess: Guess) -> bool:
    matter = known.matter
    return matter is not None and is_urgent(matter) and guess.category in (matter.category, OTHER, NONE)


def _is_other_danger(known: _Known, guess: Guess) -> bool:
    """A fire, told by a worker who was asked how the lamp was mended. Of a matter that was grave, it is its result."""
    dialogue, matter = known.dialogue, known.matter
    if dialogue is None or matter is None or dialogue.asked not in WORK:
        return False
    is_kin = guess.category in (OTHER, NONE) or is_one_trade(matter.category, guess.category)
    is_harmless = matter.urgency is Urgency.NORMAL and not is_kin
    return is_harmless and guess.urgency is Urgency.EMERGENCY


def _is_place_of_danger(known: _Known) -> bool:
    """A reply to a danger just told of, whose place is not known: it may be the place."""
    begun = known.begun
    return begun is not None and begun.number == known.about and is_urgent(begun) and not begun.place


async def _is_another_matter(
    work: Work, dialogue: Dialogue, about: int | None, guess: Guess, begun: Report | None, said: Action | None
) -> bool:
    """A reply under another report's message; or, where a place is asked for, what cannot be one."""
    if about is not None:
        return about != dialogue.number
    if begun is not None and is_urgent(begun) and begun.number != dialogue.number and dialogue.asked not in WORK:
        # What is said right after a danger was told of is said about the danger.
        return True
    if dialogue.asked in VOLUNTARY:
        return await _is_told_of_something_else(work, dialogue, guess)
    if dialogue.asked is not Asked.PLACE or dialogue.data:
        return False
    if begun is not None and begun.number != dialogue.number:
        return True
    if said is not None or (guess.category == NONE and guess.confidence >= SURE):
        return True
    if not guess.is_report or guess.category == OTHER:
        return False
    report = await reports.get(work.tx, dialogue.number)
    return begun is not None or (report is not None and report.category not in (OTHER, guess.category))


async def _is_told_of_something_else(work: Work, dialogue: Dialogue, guess: Guess) -> bool:
    if guess.confidence < SURE:
        return False
    report = await reports.get(work.tx, dialogue.number)
    is_new = guess.is_report and guess.category != OTHER and (report is None or guess.category != report.category)
    return is_new or guess.category == NONE


def _is_shown(dialogue: Dialogue, remark: Remark) -> bool:
    """Whether it was shown already by an album: the other pictures of it belong to that, and nothing else does."""
    return bool(dialogue.data.get("album")) and dialogue.data["album"] != remark.album


def _is_not_personal(asked: Asked, guess: Guess, remark: Remark) -> bool:
    """Whether a message is no answer to what a person was asked about themselves: it is a report, or only thanks."""
    is_shown = remark.has_file or remark.latitude is not None
    if asked in (Asked.MARK, Asked.MARKING, Asked.VISIT):
        # Why a mark is wrong is said in the words of the matter; a visit is shown by a picture too.
        return False
    if asked is Asked.NAME and len(remark.text) <= _SHORT_NAME:
        # 水生 is not about the water.
        return is_shown
    if asked is Asked.VOICE:
        # Only a voice answers it; whoever writes instead tells of something else, or is asked once more.
        return not remark.is_spoken and guess.is_report and guess.category != OTHER and guess.confidence >= SURE
    if asked in (Asked.PHRASE, Asked.CARE):
        # What is said of a lamp is no report of one; nor is how a door is opened.
        return is_shown
    if asked in _NEXT:
        return not is_shown and guess.category == NONE and guess.confidence >= SURE
    return is_shown or (guess.is_report and guess.category != OTHER and guess.confidence >= SURE)


def _understood(intent: Intent, guess: Guess, known: _Known) -> Understood:
    match intent:
        case Intent.SAME_ALBUM if known.album:
            return Understood(intent, guess, number=known.album.report_number, purpose=known.album.purpose)
        case Intent.ANSWER if known.dialogue:
            return Understood(intent, guess, known.dialogue, known.dialogue.number)
        case Intent.DANGER if known.dialogue and known.dialogue.asked in _NEXT:
            return Understood(intent, guess, known.dialogue)
        case Intent.OVER if known.over:
            return Understood(intent, guess, number=known.over.number)
        case Intent.ENDING if known.waiting:
            return Understood(intent, guess, number=known.waiting.number, action=known.ending, is_told=known.is_told)
        case Intent.REPLY:
            return Understood(intent, guess, number=known.about)
        case Intent.CONTINUE | Intent.CHATTER if known.begun:
            return Understood(intent, guess, number=known.begun.number, is_doubtful=known.is_doubtful)
        case _:
            return Understood(intent, guess)

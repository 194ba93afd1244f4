"""Which handler takes what of those who are looked after: mornings, alarms, lists."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import filters

from bot.parts import Parts
from domain.intents import Asked
from gateway.relevance import Me
from gateway.urgency import Ear
from handlers.alarms import AlarmHandlers
from handlers.answers import Way
from handlers.boards import BoardHandlers
from handlers.call_lists import CallListHandlers
from handlers.care import CareHandlers
from handlers.care_contacts import CareContactHandlers
from handlers.care_pauses import CarePauseHandlers
from handlers.care_self import CareSelfHandlers
from handlers.care_voices import CareVoiceHandlers
from handlers.check_ins import CheckInHandlers
from handlers.context import Context
from handlers.day_lists import DayListHandlers
from handlers.pairings import PairingHandlers
from handlers.rhythms import RhythmHandlers
from handlers.visits import VisitHandlers

Handle = Callable[[Update, Context], Coroutine[Any, Any, None]]


@dataclass(frozen=True)
class CareTable:
    """Commands, buttons, keys (what a message must be → who takes it), and answers to what the bot asked."""

    vital: CheckInHandlers
    kept: Handle
    """What stands below `/me`."""
    said: Mapping[str, Handle]
    tapped: Mapping[str, Handle]
    keys: tuple[tuple[filters.BaseFilter, Handle], ...]
    asked: Mapping[Asked, Way]


def both(first: Handle, second: Handle) -> Handle:
    """Return what does one and then the other."""

    async def handle(update: Update, context: Context) -> None:
        await first(update, context)
        await second(update, context)

    return handle


def care_table(parts: Parts, me: Me) -> CareTable:
    """Return the table. `me`: the bot's own account, for links."""
    del me
    alarms, boards = AlarmHandlers(parts.alarms, parts.texts), BoardHandlers(parts.boards, parts.care_figures)
    calls, pauses = CallListHandlers(parts.call_lists, parts.texts), CarePauseHandlers(parts.care_pauses, parts.intents)
    pairings, days = PairingHandlers(parts.pairings), DayListHandlers(parts.day_lists)
    voices = CareVoiceHandlers(parts.care, parts.intents)
    visits = VisitHandlers(parts.visits, parts.intents)
    kin = CareContactHandlers(parts.care_contacts, parts.care_drills, parts.intents)
    care = CareHandlers(parts.care, parts.intents, {"date": pauses.date, "contact": kin.contact})
    own = CareSelfHandlers(parts.care_self, parts.care_contacts)
    return CareTable(
        vital=CheckInHandlers(parts.check_ins),
        kept=own.kept,
        said={
            "today": boards.today,
            "calls": calls.calls,
            "list": days.list,
            "care": care.care,
            "pairs": pairings.pairs,
            "elders": pairings.elders,
            "visits": visits.visits,
        },
        tapped={
            r"^alarm:": alarms.tap,
            r"^today:": boards.tap,
            r"^rhythm:": RhythmHandlers(parts.rhythms).tap,
            r"^call:": calls.tap,
            r"^care:(pause|date|rest|back):": pauses.tap,
            r"^care:voice": voices.tap,
            r"^care:(kin|kin-add|checked|one|key|drop|drill|drill-off|drills|rehearse):": kin.tap,
            r"^care:(quit|quit-now|views|leave|leave-now):": own.tap,
            r"^care:": care.tap,
            r"^visits:": visits.tap,
            r"^pairs:": pairings.tap,
            r"^pairing:": pairings.answer,
            r"^volunteer:": pairings.offer,
        },
        keys=((filters.Regex(alarms.key_pattern), alarms.key), (filters.Regex(calls.key_pattern), calls.key)),
        asked={Asked.CARE: care.words, Asked.VOICE: voices.voice, Asked.VISIT: visits.words},
    )


def ear(parts: Parts) -> Ear:
    """Return what hears, as an update is taken in, whether it is urgent."""
    keys = (AlarmHandlers(parts.alarms, parts.texts), CallListHandlers(parts.call_lists, parts.texts))
    return Ear(parts.vital, lambda text: any(one.key_pattern.match(text) for one in keys))

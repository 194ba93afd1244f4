"""`/care`: the list of those who are looked after, for those who keep it; somebody is put on it in a few taps."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from telegram import Update

from cards import care as cards
from cards.card import Card
from domain.care import Way
from domain.care_list import PAGE, How
from domain.intents import Asked
from domain.refusals import Refused
from domain.remarks import Remark
from handlers.context import Context, number_in
from services.care import CareList
from services.intents import Intents
from services.work import Reply

Verb = Callable[[Context, list[str]], Awaitable[None]]
Words = Callable[[Context, str, int], Awaitable[None]]


class CareHandlers:
    """One card that changes with each step; what a button carries is all that it needs."""

    def __init__(self, care: CareList, intents: Intents, more: Mapping[str, Words]) -> None:
        self._care = care
        self._intents = intents
        self._verbs: dict[str, Verb] = {
            **{"page": self._page, "find": self._find, "add": self._add, "who": self._who, "holes": self._holes},
            **{"new": self._new, "yes": self._yes, "no": self._no, "at": self._at, "way": self._way},
            **{"edit": self._edit, "when": self._when, "time": self._time, "days": self._days, "on": self._on},
            **{"how": self._how, "by": self._by, "risk": self._risk, "risk-off": self._no_risk},
            **{"called": self._called, "note": self._note, "write": self._write, "renew": self._renew},
            **{"stop": self._stop, "end": self._end},
        }
        self._answers: dict[str, Words] = {
            **{"find": self._said_find, "add": self._said_add, "called": self._said_called},
            **{"note": self._said_note},
            **more,
        }

    async def care(self, _update: Update, context: Context) -> None:
        """The list."""
        await self._show_page(context, 0, is_fresh=True)

    async def tap(self, update: Update, context: Context) -> None:
        """A button of a card."""
        data = update.callback_query.data or "" if update.callback_query else ""
        verb, *arguments = data.split(":")[1:] or [""]
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](context, [*arguments, "", "", ""])

    async def words(self, context: Context, remark: Remark, number: int, data: dict[str, str]) -> None:
        """What was asked for about the list: a name, a date, how a door is opened."""
        await self._answers[data["what"]](context, remark.text.strip(), number)

    # The list

    async def _page(self, context: Context, arguments: list[str]) -> None:
        await self._show_page(context, number_in(arguments[0]))

    async def _find(self, context: Context, _arguments: list[str]) -> None:
        self._care.must_keep(context.actor)
        await self._ask(context, "find", 0)

    async def _said_find(self, context: Context, text: str, _number: int) -> None:
        page = await self._care.page(context.work, context.actor, 0, text)
        await self._intents.forget(context.work, context.actor)
        context.answer(cards.found_card(context.eye, context.language, page.cares))

    async def _who(self, context: Context, arguments: list[str]) -> None:
        await self._show(context, number_in(arguments[0]))

    async def _holes(self, context: Context, arguments: list[str]) -> None:
        found = await self._care.holes(context.work, context.actor)
        pages = max(1, -(-len(found) // PAGE))
        page = number_in(arguments[0]) % pages
        shown = [
            (await self._care.theirs(context.work, context.actor, one), holes)
            for one, holes in found[page * PAGE : (page + 1) * PAGE]
        ]
        self._draw(context, cards.holes_card(context.eye, context.language, shown, page, pages))

    # Somebody new

    async def _add(self, context: Context, _arguments: list[str]) -> None:
        self._care.must_keep(context.actor)
        await self._ask(context, "add", 0)

    async def _said_add(self, context: Context, text: str, _number: int) -> None:
        found = await self._care.find(context.work, context.actor, text)
        if not found:
            context.say("care-add-nobody")
            return
        await self._intents.forget(context.work, context.actor)
        if len(found) == 1:
            self._draw(context, cards.consent_card(context.eye, context.language, found[0]), is_fresh=True)
        else:
            self._draw(context, cards.choose_card(context.eye, context.language, found), is_fresh=True)

    async def _new(self, context: Context, arguments: list[str]) -> None:
        person = await self._care.ready(context.work, context.actor, number_in(arguments[0]))
        self._draw(context, cards.consent_card(context.eye, context.language, person))

    async def _yes(self, context: Context, arguments: list[str]) -> None:
        person = await self._care.ready(context.work, context.actor, number_in(arguments[0]))
        self._draw(context, cards.times_card(context.eye, context.language, person, "at"))

    async def _no(self, context: Context, _arguments: list[str]) -> None:
        self._draw(context, Card(context.words("care-not-agreed")))

    async def _at(self, context: Context, arguments: list[str]) -> None:
        person = await self._care.ready(context.work, context.actor, number_in(arguments[0]))
        self._draw(context, cards.ways_card(context.eye, context.language, person, number_in(arguments[1])))

    async def _way(self, context: Context, arguments: list[str]) -> None:
        elder_id, minute = number_in(arguments[0]), number_in(arguments[1])
        await self._care.add(context.work, context.actor, elder_id, minute, _way_in(arguments[2]))
        await self._show(context, elder_id)
        context.toast("toast-care-added")

    # What can be changed

    async def _edit(self, context: Context, arguments: list[str]) -> None:
        care = await self._care.theirs(context.work, context.actor, number_in(arguments[0]))
        self._draw(context, cards.edit_card(context.eye, context.language, care))

    async def _when(self, context: Context, arguments: list[str]) -> None:
        care = await self._care.theirs(context.work, context.actor, number_in(arguments[0]))
        self._draw(context, cards.times_card(context.eye, context.language, care.person, "time"))

    async def _time(self, context: Context, arguments: list[str]) -> None:
        await self._change(context, arguments[0], at_minute=number_in(arguments[1]))

    async def _days(self, context: Context, arguments: list[str]) -> None:
        care = await self._care.theirs(context.work, context.actor, number_in(arguments[0]))
        self._draw(context, cards.days_card(context.eye, context.language, care))

    async def _on(self, context: Context, arguments: list[str]) -> None:
        if arguments[1] not in cards.DAYS:
            raise Refused("refused-button")
        await self._change(context, arguments[0], days=arguments[1])

    async def _how(self, context: Context, arguments: list[str]) -> None:
        care = await self._care.theirs(context.work, context.actor, number_in(arguments[0]))
        self._draw(context, cards.hows_card(context.eye, context.language, care))

    async def _by(self, context: Context, arguments: list[str]) -> None:
        await self._change(context, arguments[0], way=_way_in(arguments[1]))

    async def _risk(self, context: Context, arguments: list[str]) -> None:
        await self._change(context, arguments[0], is_high_risk=True)

    async def _no_risk(self, context: Context, arguments: list[str]) -> None:
        await self._change(context, arguments[0], is_high_risk=False)

    async def _called(self, context: Context, arguments: list[str]) -> None:
        await self._ask_of(context, "called", number_in(arguments[0]))

    async def _said_called(self, context: Context, text: str, number: int) -> None:
        await self._care.change(context.work, context.actor, number, called_as=text)
        await self._done(context, number)

    async def _note(self, context: Context, arguments: list[str]) -> None:
        care = await self._care.note(context.work, context.actor, number_in(arguments[0]))
        if care.access_note:
            context.answer(cards.note_card(context.eye, context.language, care))
        else:
            await self._ask_of(context, "note", care.person.id)

    async def _write(self, context: Context, arguments: list[str]) -> None:
        await self._ask_of(context, "note", number_in(arguments[0]))

    async def _said_note(self, context: Context, text: str, number: int) -> None:
        await self._care.change(context.work, context.actor, number, access_note=text)
        await self._done(context, number)

    async def _renew(self, context: Context, arguments: list[str]) -> None:
        elder_id = number_in(arguments[0])
        await self._care.renew(context.work, context.actor, elder_id, How.VISIT)
        await self._show(context, elder_id)
        context.toast("toast-care-renewed")

    async def _stop(self, context: Context, arguments: list[str]) -> None:
        care = await self._care.theirs(context.work, context.actor, number_in(arguments[0]))
        self._draw(context, cards.stop_card(context.eye, context.language, care))

    async def _end(self, context: Context, arguments: list[str]) -> None:
        care = await self._care.end(context.work, context.actor, number_in(arguments[0]))
        if context.actor.id != care.person.id:
            self._draw(context, Card(context.words("care-ended-by-you", name=care.name)))
        context.toast("toast-care-ended")

    # How it is shown

    async def _change(self, context: Context, elder_id: str, **fields: object) -> None:
        await self._care.change(context.work, context.actor, number_in(elder_id), **fields)
        await self._show(context, number_in(elder_id))
        context.toast("toast-care-changed")

    async def _ask(self, context: Context, what: str, number: int) -> None:
        await self._intents.ask(context.work, context.actor, Asked.CARE, number, what=what)
        context.say(f"care-ask-{what}")

    async def _ask_of(self, context: Context, what: str, elder_id: int) -> None:
        await self._care.theirs(context.work, context.actor, elder_id)
        await self._ask(context, what, elder_id)

    async def _done(self, context: Context, elder_id: int) -> None:
        await self._intents.forget(context.work, context.actor)
        await self._show(context, elder_id, is_fresh=True)

    async def _show_page(self, context: Context, page: int, *, is_fresh: bool = False) -> None:
        found = await self._care.page(context.work, context.actor, page)
        self._draw(context, cards.page_card(context.eye, context.language, found), is_fresh=is_fresh)

    async def _show(self, context: Context, elder_id: int, *, is_fresh: bool = False) -> None:
        whole = await self._care.whole(context.work, context.actor, elder_id)
        self._draw(context, cards.whole_card(context.eye, context.language, whole), is_fresh=is_fresh)

    def _draw(self, context: Context, card: Card, *, is_fresh: bool = False) -> None:
        chat_id = context.actor.telegram_id
        if chat_id is not None:
            context.work.reply(Reply(chat_id, card, slot=f"care:{context.actor.id}", is_fresh=is_fresh))


def _way_in(text: str) -> Way:
    if text not in set(Way):
        raise Refused("refused-button")
    return Way(text)

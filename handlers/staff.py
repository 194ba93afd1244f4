"""Who serves: the office's list, a person brought in step by step, roles given and taken, somebody who leaves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from cards import staff as cards
from cards.card import Card
from domain.codes import Code
from domain.intents import Asked
from domain.people import Partner, Person, Role
from domain.refusals import Refused
from domain.remarks import Remark
from domain.staff import REACHES, Member, Place, Reach, Scope, Service
from handlers.commands import CommandHandlers
from handlers.context import Context, number_in
from services.codes import Codes
from services.departures import Departures
from services.intents import Intents
from services.staff import Staff
from services.work import Reply

_PHONE_LENGTH = (7, 16)


def role_in(text: str) -> Role:
    """Return the role in a button's data that can be given."""
    if text not in {role.value for role in REACHES}:
        raise Refused("refused-button")
    return Role(text)


class StaffHandlers:
    """One card that changes with each step; what a button carries is all that it needs."""

    def __init__(
        self,
        staff: Staff,
        departures: Departures,
        codes: Codes,
        intents: Intents,
        commands: CommandHandlers,
        username: str,
    ) -> None:
        self._staff = staff
        self._departures = departures
        self._codes = codes
        self._intents = intents
        self._commands = commands
        self._username = username
        self._verbs: dict[str, Callable[[Context, list[str]], Awaitable[None]]] = {
            "page": self._page,
            "who": self._who,
            "add": self._add,
            "role": self._role,
            "for": self._for,
            "in": self._in,
            "give": self._give,
            "drop": self._drop,
            "take": self._take,
            "link": self._link,
            "end": self._end,
            "bye": self._bye,
        }

    async def staff(self, _update: Update, context: Context) -> None:
        """Those who serve where this office reaches."""
        await self._show_page(context, 0, is_fresh=True)

    async def tap(self, update: Update, context: Context) -> None:
        """A button of the card."""
        data = update.callback_query.data or "" if update.callback_query else ""
        verb, *arguments = data.split(":")[1:] or [""]
        if verb not in self._verbs:
            raise Refused("refused-button")
        await self._verbs[verb](context, [*arguments, "", "", "", ""])

    async def member(self, context: Context, remark: Remark, _number: int, data: dict[str, str]) -> None:
        """A name, and then a telephone number, of somebody to be brought in."""
        text = remark.text.strip()
        if not data.get("name"):
            if not 1 <= len(text) <= 40:
                raise Refused("refused-name")
            await self._intents.ask(context.work, context.actor, Asked.MEMBER, 0, name=text)
            context.say("staff-ask-phone", name=text)
            return
        person = await self._staff.find_or_add(context.work, context.actor, data["name"], text)
        await self._intents.forget(context.work, context.actor)
        await self._ask_role(context, person, is_fresh=True)

    async def come_in(self, context: Context, code: Code) -> None:
        """Somebody opened the link that was made for them."""
        context.person = await self._staff.come_in(context.work, context.actor, code)
        self._commands.greet(context)

    async def _page(self, context: Context, arguments: list[str]) -> None:
        await self._show_page(context, number_in(arguments[0]))

    async def _who(self, context: Context, arguments: list[str]) -> None:
        await self._show_member(context, number_in(arguments[0]))

    async def _add(self, context: Context, _arguments: list[str]) -> None:
        await self._staff.page(context.work, context.actor, 0)
        await self._intents.ask(context.work, context.actor, Asked.MEMBER, 0)
        context.say("staff-ask-name")

    async def _role(self, context: Context, arguments: list[str]) -> None:
        member = await self._staff.member(context.work, context.actor, number_in(arguments[0]))
        await self._ask_role(context, member.person)

    async def _for(self, context: Context, arguments: list[str]) -> None:
        member = await self._staff.member(context.work, context.actor, number_in(arguments[0]))
        role = role_in(arguments[1])
        if role is Role.PARTNER:
            self._draw(context, cards.partners_card(context.eye, context.language, member.person))
        elif REACHES[role] is Reach.EVERYWHERE:
            await self._give(context, [arguments[0], role.value, "", "e"])
        else:
            places = await self._staff.grids(context.work, context.actor)
            self._ask_scope(context, member.person, role, "", places)

    async def _in(self, context: Context, arguments: list[str]) -> None:
        """One step nearer: a community, a grid or a building was chosen."""
        member = await self._staff.member(context.work, context.actor, number_in(arguments[0]))
        role, partner, scope = role_in(arguments[1]), arguments[2], Scope.of(arguments[3])
        places = await self._staff.grids(context.work, context.actor)
        if partner not in {"", *Partner}:
            raise Refused("refused-button")
        if scope is None or scope.kind == "e":
            self._ask_scope(context, member.person, role, partner, places)
        elif scope.kind == "c":
            named = next((place.community for place in places if place.id == scope.id), None)
            near = [place for place in places if place.community == named]
            self._ask_scope(context, member.person, role, partner, near)
        elif scope.kind == "g":
            found = await self._staff.buildings(context.work, context.actor, scope.id)
            self._draw(context, cards.buildings_card(context.eye, context.language, member.person, role, found))
        else:
            building = await self._staff.building(context.work, scope.id)
            self._draw(context, cards.units_card(context.eye, context.language, member.person, role, building))

    async def _give(self, context: Context, arguments: list[str]) -> None:
        person_id, role, scope = number_in(arguments[0]), role_in(arguments[1]), Scope.of(arguments[3])
        if scope is None:
            raise Refused("refused-button")
        person = await self._staff.give(context.work, context.actor, person_id, role, scope, arguments[2])
        await self._show_member(context, person_id)
        if person.telegram_id is None:
            await self._send_link(context, person)
        context.toast("toast-staff-given")

    async def _drop(self, context: Context, arguments: list[str]) -> None:
        member = await self._staff.member(context.work, context.actor, number_in(arguments[0]))
        named = context.actor.has_role(Role.SUBDISTRICT)
        self._draw(context, cards.drop_card(context.eye, context.language, member, names_community=named))

    async def _take(self, context: Context, arguments: list[str]) -> None:
        person_id, role, scope = number_in(arguments[0]), role_in(arguments[1]), Scope.of(arguments[2])
        if scope is None or arguments[3] not in {"", *Partner}:
            raise Refused("refused-button")
        service = Service(role, scope, partner=arguments[3])
        await self._staff.take(context.work, context.actor, person_id, service)
        await self._show_member(context, person_id)
        context.toast("toast-staff-taken")

    async def _link(self, context: Context, arguments: list[str]) -> None:
        member = await self._staff.member(context.work, context.actor, number_in(arguments[0]))
        await self._send_link(context, member.person)
        context.toast("toast-staff-link")

    async def _end(self, context: Context, arguments: list[str]) -> None:
        person, count, takers = await self._departures.prepare(context.work, context.actor, number_in(arguments[0]))
        self._draw(context, cards.end_card(context.eye, context.language, person, count, takers))

    async def _bye(self, context: Context, arguments: list[str]) -> None:
        to_id = number_in(arguments[1]) or None
        left = await self._departures.end(context.work, context.actor, number_in(arguments[0]), to_id)
        to = left.to.name if left.to is not None else context.eye.label(context.language, "owner-nobody")
        values: dict[str, str | int] = {"name": left.person.name, "to": to, "count": left.reports}
        lines = [context.words("departure-done", **values)]
        if left.duties or left.duties_gone:
            lines.append(context.words("departure-duties", passed=left.duties, gone=left.duties_gone))
        self._draw(context, Card("\n".join(lines)))
        context.toast("toast-departure")

    async def _send_link(self, context: Context, person: Person) -> None:
        code = await self._staff.link(context.work, context.actor, person.id)
        token = await self._codes.make(context.work, code, context.actor)
        url = f"https://t.me/{self._username}?start={token}"
        context.say("staff-link", name=person.name)
        context.answer(cards.invitation(context.eye, context.language, person, url))

    async def _ask_role(self, context: Context, person: Person, *, is_fresh: bool = False) -> None:
        roles = self._staff.roles_to_give(context.actor)
        self._draw(context, cards.roles_card(context.eye, context.language, person, roles), is_fresh=is_fresh)

    def _ask_scope(self, context: Context, person: Person, role: Role, partner: str, places: list[Place]) -> None:
        if not places:
            raise Refused("refused-button")
        self._draw(context, cards.scope_card(context.eye, context.language, person, role, partner, places))

    async def _show_page(self, context: Context, number: int, *, is_fresh: bool = False) -> None:
        page = await self._staff.page(context.work, context.actor, number)
        card = cards.staff_page(context.eye, context.language, page.people, page.number, page.pages, page.count)
        self._draw(context, card, is_fresh=is_fresh)

    async def _show_member(self, context: Context, person_id: int) -> None:
        member: Member = await self._staff.member(context.work, context.actor, person_id)
        named = context.actor.has_role(Role.SUBDISTRICT)
        self._draw(context, cards.member_card(context.eye, context.language, member, names_community=named))

    def _draw(self, context: Context, card: Card, *, is_fresh: bool = False) -> None:
        chat_id = context.actor.telegram_id
        if chat_id is not None:
            context.work.reply(Reply(chat_id, card, slot=f"staff:{context.actor.id}", is_fresh=is_fresh))

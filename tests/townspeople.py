"""People as the stories know them: they send, tap what they see, and look."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.town import Town

_MARKS = {code: None for code in (0x200E, 0x200F, *range(0x2066, 0x206A))}
_MEDIA = ("photo", "voice", "audio", "video_note", "video", "document", "location", "sticker")
_TOAST_SECONDS = 5.0
Json = dict[str, Any]


@dataclass(frozen=True)
class Seen:
    """A message as it stands on a screen; the marks of direction, which nobody sees, are taken out."""

    id: int
    text: str
    buttons: tuple[str, ...]
    kind: str
    album: str | None
    is_bots: bool
    is_silent: bool
    edits: int
    raw: Mapping[str, Any]

    @classmethod
    def of(cls, raw: Mapping[str, Any]) -> Seen:
        rows = raw.get("reply_markup", {}).get("inline_keyboard", [])
        return cls(
            id=raw["message_id"],
            text=str(raw.get("text") or raw.get("caption") or "").translate(_MARKS),
            buttons=tuple(button["text"] for row in rows for button in row),
            kind=next((kind for kind in _MEDIA if kind in raw), "text"),
            album=raw.get("media_group_id"),
            is_bots=raw["out"],
            is_silent=raw["silent"],
            edits=raw["edits"],
            raw=raw,
        )


class Person:
    """Somebody with a phone. What they do is over when the whole town is quiet again."""

    def __init__(self, town: Town, name: str, telegram_id: int) -> None:
        self.town = town
        self.name = name
        self.id = telegram_id
        self.last_toast = ""
        self.last_sent = 0
        self._read_up_to: dict[int, int] = {}

    # What they do

    async def sends(self, text: str | None = None, **more: Any) -> list[Json]:
        """Say something; `chat=` is a group. A long text is several messages, as people's apps do it."""
        sent = await self.begins_to_send(text, **more)
        await self.town.settle()
        return sent

    async def begins_to_send(self, text: str | None = None, **more: Any) -> list[Json]:
        """Say something without waiting for what comes of it."""
        sent = await self.town.telegram.send(self.id, text, **more)
        self.last_sent = sent[-1]["message_id"]
        return sent

    async def sends_photo(self, caption: str | None = None, **more: Any) -> list[Json]:
        return await self.sends(photo=True, **({"caption": caption} if caption else {}), **more)

    async def sends_album(self, photos: int, caption: str | None = None, **more: Any) -> list[Json]:
        return await self.sends(photos=photos, **({"caption": caption} if caption else {}), **more)

    async def sends_voice(self, **more: Any) -> list[Json]:
        return await self.sends(voice=True, **more)

    async def sends_location(self, latitude: float = 43.82, longitude: float = 87.61) -> list[Json]:
        return await self.sends(location={"latitude": latitude, "longitude": longitude})

    async def forwards(self, text: str | None = None, origin: str = "陌生人", **more: Any) -> list[Json]:
        return await self.sends(text, forward_from=origin, **more)

    async def replies_to(self, part: str, text: str | None = None, **more: Any) -> list[Json]:
        """Reply to the newest message of the bot's with these words in it."""
        return await self.sends(text, reply_to=(await self.sees(part)).id, **more)

    async def edits(self, text: str, message_id: int | None = None) -> None:
        """Change a message; as a rule the last one sent."""
        await self.sends(text, edit=message_id or self.last_sent)

    async def presses_start(self, payload: str | None = None) -> None:
        await self.town.telegram.post("start", person=self.id, **({"payload": payload} if payload else {}))
        await self.town.settle()

    async def presses_key(self, label: str) -> None:
        """Press a key of the keyboard that stays below the chat."""
        await self.town.telegram.post("tap", person=self.id, button=label)
        await self.town.settle()

    async def shares_contact(self, phone: str, of: int | None = None) -> None:
        """Hand over a telephone number: one's own, or (`of`) somebody else's; 0: of nobody on Telegram."""
        owner = self.id if of is None else of
        contact = {"phone_number": phone, "first_name": self.name, **({"user_id": owner} if owner else {})}
        await self.sends(contact=contact)

    async def blocks(self) -> None:
        await self.town.telegram.post("block", person=self.id, blocked=True)
        await self.town.settle()

    async def taps(self, label: str, chat: int | None = None) -> None:
        """Tap the newest button with this label that is to be seen."""
        for seen in reversed(await self.sees_all(chat)):
            if label in seen.buttons:
                await self._tap(seen.id, chat, button=label)
                return
        raise AssertionError(f"{self.name} sees no button {label}:\n{await self.screen(chat)}")

    async def taps_raw(self, data: str, message_id: int | None = None, chat: int | None = None) -> None:
        """Forge a tap: data that no button shows."""
        seen = await self.sees_all(chat)
        await self._tap(message_id or (seen[-1].id if seen else 1), chat, data=data)

    async def begins_to_forge(self, data: str) -> None:
        """Forge a tap without waiting for what comes of it."""
        seen = await self.sees_all()
        await self.town.telegram.tap(self.id, seen[-1].id if seen else 1, data=data)

    async def _tap(self, message_id: int, chat: int | None, **what: str) -> None:
        more = {"chat": chat} if chat is not None else {}
        query = await self.town.telegram.tap(self.id, message_id, **more, **what)
        self.last_toast = await self._answer(query)
        await self.town.settle()

    async def _answer(self, query: str) -> str:
        async with asyncio.timeout(_TOAST_SECONDS):
            while not (outcome := await self.town.telegram.tapped(query))["answered"]:
                self.town.must_run()
                await asyncio.sleep(0.005)
        return str(outcome.get("text") or "").translate(_MARKS)

    # What they see

    async def sees_all(self, chat: int | None = None) -> list[Seen]:
        """Return what stands in the chat, their own messages too."""
        return [Seen.of(raw) for raw in await self.town.telegram.messages(chat or self.id)]

    async def cards(self, part: str = "", chat: int | None = None) -> list[Seen]:
        """Return the bot's messages with these words in them."""
        return [seen for seen in await self.sees_all(chat) if seen.is_bots and part in seen.text]

    async def last_card(self, part: str = "", chat: int | None = None) -> Seen:
        """Return the bot's newest message with these words in it."""
        found = await self.cards(part, chat)
        assert found, f"{self.name} sees nothing with {part!r}:\n{await self.screen(chat)}"
        return found[-1]

    async def sees(self, part: str, chat: int | None = None) -> Seen:
        """Assert that these words of the bot's are to be seen, and return the message."""
        return await self.last_card(part, chat)

    async def keyboard(self) -> list[list[str]]:
        """Return the keys that stay below the chat with the bot."""
        shown = (await self.town.telegram.transcript(self.id)).get("keyboard") or {"keyboard": []}
        return [[key["text"] for key in row] for row in shown["keyboard"]]

    async def sees_nothing_of(self, *parts: str, chat: int | None = None) -> None:
        """Assert that none of these words of the bot's are to be seen."""
        for part in parts:
            found = await self.cards(part, chat)
            assert not found, f"{self.name} should not see {part!r}:\n{await self.screen(chat)}"

    async def news(self, chat: int | None = None) -> list[Seen]:
        """Return the bot's messages that came since the last look: what made the phone light up."""
        where = chat or self.id
        seen = [one for one in await self.cards(chat=chat) if one.id > self._read_up_to.get(where, 0)]
        if seen:
            self._read_up_to[where] = seen[-1].id
        return seen

    async def screen(self, chat: int | None = None) -> str:
        """Return the chat as text, for a failed test."""
        lines = []
        for seen in await self.sees_all(chat):
            who = "Linli" if seen.is_bots else self.name
            what = f"[{seen.kind}] {seen.text}" if seen.kind != "text" else seen.text
            edited = f" (edited {seen.edits}x)" if seen.edits else ""
            lines.append(f"{seen.id} {who}{edited}: {what}  {' '.join(f'〔{one}〕' for one in seen.buttons)}")
        return "\n".join(lines)

"""What a person does in a chat: press Start, say something, tap a button."""

import re
from typing import Any

from simulator.control.messages import captioned, contents, frame
from simulator.errors import Mistake
from simulator.standing import set_blocked
from simulator.telegram import Telegram
from simulator.world import ANONYMOUS_ADMIN, Chat, Person, Stored

Json = dict[str, Any]
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
EDITABLE = frozenset({"text", "entities", "caption", "caption_entities"})


def _begin(telegram: Telegram, person: Person) -> None:
    set_blocked(telegram, person, blocked=False)
    if not person.started:
        person.started = True
        telegram.person_changed(person)


def _forget_draft(telegram: Telegram, person: Person) -> None:
    if person.draft:
        person.draft = None
        telegram.person_changed(person)


def start(telegram: Telegram, body: Json) -> Json:
    """Press Start; that unblocks too."""
    person = telegram.world.person(body.get("person"))
    payload = body.get("payload")
    if payload and not PAYLOAD.fullmatch(str(payload)):
        raise Mistake("The payload of a link is 1 to 64 of A-Z, a-z, 0-9, _ and -.")
    _begin(telegram, person)
    text = f"/start {payload}" if payload else "/start"
    return telegram.say(telegram.world.chats[person.id], person, telegram.spoken(text)).message


def chat_of(telegram: Telegram, body: Json) -> tuple[Person, Chat]:
    """Return who acts and where.

    Raises:
        Mistake: the person cannot write there.
    """
    person = telegram.world.person(body.get("person"))
    chat = telegram.world.chat(body.get("chat") or person.id)
    if person.deactivated:
        raise Mistake(f"{person.name} has deleted the account.")
    if chat.kind == "private" and chat.id != person.id:
        raise Mistake("A private chat belongs to one person only.")
    if chat.migrated_to is not None:
        raise Mistake(f"{chat.title} has moved to {chat.migrated_to}.")
    if chat.kind != "private" and person.id not in chat.members:
        raise Mistake(f"{person.name} is not a member of {chat.title}.")
    return person, chat


def send(telegram: Telegram, body: Json) -> list[Json]:
    """Say something in a chat, or edit what was said."""
    person, chat = chat_of(telegram, body)
    if chat.kind == "private":
        _begin(telegram, person)
        _forget_draft(telegram, person)
    if body.get("edit"):
        return [edit(telegram, person, chat, body)]
    around = frame(telegram, chat, body)
    parts = contents(telegram, body)
    if chat.keyboard and chat.keyboard.get("one_time_keyboard"):
        telegram.set_keyboard(chat, None)
    return [telegram.say(chat, person, {**around, **part}).view() for part in parts]


def edit(telegram: Telegram, person: Person, chat: Chat, body: Json) -> Json:
    """Change a text that the person sent."""
    stored = chat.find(body["edit"])
    if stored is None or stored.out or stored.message["from"]["id"] not in {person.id, ANONYMOUS_ADMIN["id"]}:
        raise Mistake(f"{person.name} has no message {body['edit']} there to edit.")
    kept = {key: value for key, value in stored.message.items() if key not in EDITABLE}
    new = telegram.spoken(str(body.get("text") or "")) if "text" in stored.message else captioned(body)
    stored.message = {**kept, **new, "edit_date": telegram.clock.timestamp()}
    stored.edits += 1
    telegram.changed(chat, stored)
    if telegram.bot_sees(chat, stored.message):
        telegram.updates.add("edited_message", stored.message, ("chat", chat.id))
    return stored.view()


def tap(telegram: Telegram, body: Json) -> Json:
    """Tap an inline button by its text, or forge a tap with any data."""
    person, chat = chat_of(telegram, body)
    message_id = body.get("message_id")
    if message_id is None and "data" not in body:
        return {"messages": _press(telegram, person, chat, body.get("button"))}
    stored = chat.find(message_id) if isinstance(message_id, int) else None
    data = str(body["data"]) if "data" in body else _data_of(stored, body.get("button"))
    query_id = telegram.taps.add(person.id)
    message: Json = {"chat": chat.brief(), "message_id": message_id or 0, "date": 0}
    query: Json = {
        "id": query_id,
        "from": person.user(),
        "message": stored.message if stored else message,
        "chat_instance": str(abs(chat.id) * 1_000_003),
        "data": data,
    }
    telegram.updates.add("callback_query", query, ("person", person.id))
    return {"query_id": query_id}


def _press(telegram: Telegram, person: Person, chat: Chat, button: Any) -> list[Json]:
    """Press a button of the reply keyboard: an ordinary message."""
    rows = (chat.keyboard or {}).get("keyboard", [])
    found = next((one for row in rows for one in row if one["text"] == button), None)
    if found is None:
        raise Mistake(f"The keyboard shows no button {button!r}.")
    wish: Json = {"person": person.id, "chat": chat.id}
    if found.get("request_contact"):
        phone = person.phone or f"+86138{person.id % 100_000_000:08d}"
        return send(
            telegram, {**wish, "contact": {"phone_number": phone, "first_name": person.name, "user_id": person.id}}
        )
    if found.get("request_location"):
        return send(telegram, {**wish, "location": {"latitude": 39.9042, "longitude": 116.4074}})
    return send(telegram, {**wish, "text": button})


def _data_of(stored: Stored | None, button: Any) -> str:
    if stored is None:
        raise Mistake("There is no such message to tap on.")
    rows = stored.message.get("reply_markup", {}).get("inline_keyboard", [])
    shown = [one for row in rows for one in row]
    for one in shown:
        if one["text"] == button:
            if "callback_data" not in one:
                raise Mistake(f"The button {button!r} opens something; it does not call the bot.")
            return str(one["callback_data"])
    texts = ", ".join(one["text"] for one in shown) or "none"
    raise Mistake(f"The message {stored.message['message_id']} shows no button {button!r}; its buttons: {texts}.")

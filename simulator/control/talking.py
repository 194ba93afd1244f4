"""What a person does in a chat: press Start, say something, tap a button."""

from typing import Any

from simulator.control.people import set_blocked
from simulator.entities import split
from simulator.errors import Mistake
from simulator.telegram import Telegram
from simulator.world import ANONYMOUS_ADMIN, Chat, Person, Stored

Json = dict[str, Any]


def start(telegram: Telegram, body: Json) -> Json:
    """Press Start; that unblocks too."""
    person = telegram.world.person(body.get("person"))
    set_blocked(telegram, person, blocked=False)
    person.started = True
    payload = body.get("payload")
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
    if chat.kind != "private" and person.id not in chat.members:
        raise Mistake(f"{person.name} is not a member of {chat.title}.")
    return person, chat


def send(telegram: Telegram, body: Json) -> list[Json]:
    """Say something in a chat, or edit what was said."""
    person, chat = chat_of(telegram, body)
    if chat.kind == "private":
        set_blocked(telegram, person, blocked=False)
        person.started = True
    if body.get("edit"):
        return [edit(telegram, person, chat, body)]
    if not isinstance(body.get("text"), str) or not body["text"].strip():
        raise Mistake("There is nothing to send.")
    texts = split(body["text"])
    return [telegram.say(chat, person, telegram.spoken(text)).view() for text in texts]


def edit(telegram: Telegram, person: Person, chat: Chat, body: Json) -> Json:
    """Change a text that the person sent."""
    stored = chat.find(body["edit"])
    if stored is None or stored.out or stored.message["from"]["id"] not in {person.id, ANONYMOUS_ADMIN["id"]}:
        raise Mistake(f"{person.name} has no message {body['edit']} there to edit.")
    kept = {key: value for key, value in stored.message.items() if key not in {"text", "entities"}}
    stored.message = {**kept, **telegram.spoken(str(body.get("text", ""))), "edit_date": telegram.clock.timestamp()}
    stored.edits += 1
    telegram.changed(chat, stored)
    if telegram.bot_sees(chat, stored.message):
        telegram.updates.add("edited_message", stored.message, ("chat", chat.id))
    return stored.view()


def tap(telegram: Telegram, body: Json) -> Json:
    """Tap an inline button by its text, or forge a tap with any data."""
    person, chat = chat_of(telegram, body)
    message_id = body.get("message_id")
    stored = chat.find(message_id) if isinstance(message_id, int) else None
    data = body["data"] if "data" in body else _data_of(stored, body.get("button"))
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

"""What a person's message can be made of, from the words of the control API."""

from datetime import datetime
from typing import Any

from simulator.entities import find, split
from simulator.errors import Mistake
from simulator.telegram import Telegram
from simulator.world import ANONYMOUS_ADMIN, Chat

Json = dict[str, Any]
FILES = ("photo", "voice", "video", "video_note", "document", "sticker", "audio")
UNCAPTIONED = frozenset({"sticker", "video_note"})


def contents(telegram: Telegram, body: Json) -> list[Json]:
    """Return the content of each message to be sent: several for an album or a very long text.

    Raises:
        Mistake: there is nothing in it, or a part of it is wrong.
    """
    if body.get("photos"):
        return _album(telegram, body)
    for kind in FILES:
        if body.get(kind):
            more = {"emoji": "👍"} if kind == "sticker" else None
            content = telegram.files.media(telegram.files.made_up(kind, body[kind]), more)
            return [content if kind in UNCAPTIONED else {**content, **captioned(body)}]
    if body.get("location"):
        place = body["location"]
        return [{"location": {key: float(place[key]) for key in ("latitude", "longitude")}}]
    if body.get("contact"):
        contact = body["contact"]
        if not isinstance(contact, dict) or not {"phone_number", "first_name"} <= contact.keys():
            raise Mistake("A contact needs a phone_number and a first_name.")
        return [{"contact": contact}]
    if not isinstance(body.get("text"), str) or not body["text"].strip():
        raise Mistake("There is nothing to send.")
    return [telegram.spoken(text) for text in split(body["text"])]


def captioned(body: Json) -> Json:
    """Return the caption part of a message."""
    caption = body.get("caption") or body.get("text")
    if not caption:
        return {}
    entities = find(caption)
    return {"caption": caption, "caption_entities": entities} if entities else {"caption": caption}


def _album(telegram: Telegram, body: Json) -> list[Json]:
    photos = body["photos"]
    wishes = [True] * photos if isinstance(photos, int) else list(photos)
    if not 2 <= len(wishes) <= 10:
        raise Mistake("An album has 2 to 10 photos.")
    group = telegram.new_media_group()
    items = [telegram.files.media(telegram.files.made_up("photo", wish)) for wish in wishes]
    items[0] |= captioned(body)
    return [{**item, "media_group_id": group} for item in items]


def frame(telegram: Telegram, chat: Chat, body: Json) -> Json:
    """Return what stands around the content: the reply, the origin, the topic, the date, another sender.

    Raises:
        Mistake: the replied message or the topic is not there, or the chat has no administrators.
    """
    marks: Json = {}
    if body.get("anonymous"):
        if chat.kind == "private":
            raise Mistake("Only in a group can somebody be anonymous.")
        marks |= {"from": ANONYMOUS_ADMIN, "sender_chat": chat.brief()}
    if body.get("date") is not None:
        date = body["date"]
        marks["date"] = int(datetime.fromisoformat(date).timestamp() if isinstance(date, str) else date)
    return {**marks, **_place(telegram, chat, body)}


def _place(telegram: Telegram, chat: Chat, body: Json) -> Json:
    marks: Json = {}
    if body.get("thread"):
        if body["thread"] not in chat.topics:
            raise Mistake(f"There is no topic {body['thread']} in {chat.title}.")
        marks |= {"message_thread_id": body["thread"], "is_topic_message": True}
    if body.get("reply_to"):
        replied = chat.find(body["reply_to"])
        if replied is None:
            raise Mistake(f"There is no message {body['reply_to']} to reply to.")
        marks["reply_to_message"] = {k: v for k, v in replied.message.items() if k != "reply_to_message"}
    if body.get("forward_from"):
        marks["forward_origin"] = _origin(telegram, body["forward_from"])
    return marks


def _origin(telegram: Telegram, source: Any) -> Json:
    date = telegram.clock.timestamp()
    if isinstance(source, int):
        return {"type": "user", "date": date, "sender_user": telegram.world.person(source).user()}
    return {"type": "hidden_user", "date": date, "sender_user_name": str(source)}

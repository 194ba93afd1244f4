"""Sending pictures, sounds, files, places and polls."""

from typing import Any

from simulator.api import targets
from simulator.api.sending import caption_content, post
from simulator.errors import bad
from simulator.params import Params
from simulator.telegram import Telegram

Json = dict[str, Any]
ALBUM = range(2, 11)
ALBUM_KINDS = frozenset({"photo", "video", "audio", "document"})
ALONE = frozenset({"audio", "document"})
NUMBERS = ("duration", "width", "height", "length")
TEXTS = ("title", "performer", "emoji")


def _send(telegram: Telegram, params: Params, kind: str) -> Json:
    chat = targets.open_chat(telegram, params)
    file = telegram.files.of_call(params, kind, params.values.get(kind), kind)
    more: Json = {key: params.number(key) for key in NUMBERS if params.number(key)}
    more |= {key: params.text(key) for key in TEXTS if params.text(key)}
    content = telegram.files.media(file, more)
    if kind not in {"sticker", "video_note"}:
        content |= caption_content(params)
    return post(telegram, chat, params, content).message


def send_photo(telegram: Telegram, params: Params) -> Json:
    """Send a picture."""
    return _send(telegram, params, "photo")


def send_video(telegram: Telegram, params: Params) -> Json:
    """Send a film."""
    return _send(telegram, params, "video")


def send_video_note(telegram: Telegram, params: Params) -> Json:
    """Send a round film."""
    return _send(telegram, params, "video_note")


def send_voice(telegram: Telegram, params: Params) -> Json:
    """Send a spoken message."""
    return _send(telegram, params, "voice")


def send_audio(telegram: Telegram, params: Params) -> Json:
    """Send a piece of music."""
    return _send(telegram, params, "audio")


def send_document(telegram: Telegram, params: Params) -> Json:
    """Send a file."""
    return _send(telegram, params, "document")


def send_sticker(telegram: Telegram, params: Params) -> Json:
    """Send a sticker."""
    return _send(telegram, params, "sticker")


def send_location(telegram: Telegram, params: Params) -> Json:
    """Send a place."""
    chat = targets.open_chat(telegram, params)
    latitude, longitude = params.real("latitude"), params.real("longitude")
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise bad("wrong location specified")
    return post(telegram, chat, params, {"location": {"latitude": latitude, "longitude": longitude}}).message


def send_contact(telegram: Telegram, params: Params) -> Json:
    """Send a phone number."""
    chat = targets.open_chat(telegram, params)
    contact = {key: params.text(key) for key in ("phone_number", "first_name", "last_name") if params.text(key)}
    if "phone_number" not in contact:
        raise bad("phone number is empty")
    if "first_name" not in contact:
        raise bad("first name is empty")
    return post(telegram, chat, params, {"contact": contact}).message


def input_media(telegram: Telegram, params: Params, item: Any) -> Json:
    """Return the message part for an `InputMedia` object.

    Raises:
        ApiError: its kind, file or caption is wrong.
    """
    if not isinstance(item, dict) or item.get("type") not in ALBUM_KINDS:
        raise bad("can't parse InputMedia: type must be photo, video, audio or document")
    kind = item["type"]
    file = telegram.files.of_call(params, kind, item.get("media"), "")
    return {**telegram.files.media(file), **caption_content(Params(item))}


def send_media_group(telegram: Telegram, params: Params) -> list[Json]:
    """Send an album: one message for each of 2-10 items."""
    chat = targets.open_chat(telegram, params)
    items = params.json("media")
    if not isinstance(items, list):
        raise bad("can't parse media JSON object")
    if len(items) not in ALBUM:
        raise bad("media group must include 2-10 items")
    kinds = {item.get("type") for item in items if isinstance(item, dict)}
    if len(kinds) > 1 and kinds & ALONE:
        raise bad("document can't be mixed with other media types")
    contents = [input_media(telegram, params, item) for item in items]
    group = telegram.new_media_group()
    return [post(telegram, chat, params, {**content, "media_group_id": group}).message for content in contents]


def send_poll(telegram: Telegram, params: Params) -> Json:
    """Send a poll; nobody can vote in it here."""
    chat = targets.open_chat(telegram, params)
    options = params.json("options")
    if not params.text("question"):
        raise bad("poll question must be non-empty")
    if not isinstance(options, list) or len(options) < 2:
        raise bad("poll must have at least 2 options")
    texts = [str(option.get("text") if isinstance(option, dict) else option) for option in options]
    poll = {
        "id": telegram.new_media_group(),
        "question": params.text("question"),
        "options": [{"persistent_id": str(n), "text": text, "voter_count": 0} for n, text in enumerate(texts)],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": params.text("is_anonymous", "true").lower() != "false",
        "type": params.text("type") or "regular",
        "allows_multiple_answers": params.flag("allows_multiple_answers"),
        "allows_revoting": True,
        "members_only": False,
    }
    return post(telegram, chat, params, {"poll": poll}).message


def get_file(telegram: Telegram, params: Params) -> Json:
    """Return a link to a file."""
    return telegram.files.link(params.text("file_id"))

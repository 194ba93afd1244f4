"""From Telegram's message to a remark: what was said, in what form."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC

from telegram import Message

from domain.remarks import Kind, Remark, clean

_LONGEST = 20_000


def remark_of(message: Message) -> Remark | None:
    """Return what a message says; None for a sticker, a poll, a dice: nothing that a report can be made of."""
    kind, file_id = _content(message)
    if kind is None:
        return None
    place = message.location or (message.venue.location if message.venue else None)
    title = f"{message.venue.title} {message.venue.address}" if message.venue else ""
    return Remark(
        kind=kind,
        text=clean(message.text or message.caption or title)[:_LONGEST],
        chat_id=message.chat_id,
        message_id=message.message_id,
        at=message.date.astimezone(UTC),
        file_id=file_id,
        album=message.media_group_id,
        latitude=place.latitude if place else None,
        longitude=place.longitude if place else None,
        is_forwarded=message.forward_origin is not None,
        reply_to=message.reply_to_message.message_id if message.reply_to_message else None,
    )


def without(remark: Remark, username: str) -> Remark:
    """Return a remark without the bot's name in it."""
    return replace(remark, text=re.sub(re.escape(f"@{username}"), "", remark.text, flags=re.IGNORECASE).strip())


def thread_of(message: Message) -> int | None:
    """Return the topic of a group that a message stands in."""
    return message.message_thread_id if message.is_topic_message else None


def _content(message: Message) -> tuple[Kind | None, str | None]:
    if message.text is not None:
        return Kind.TEXT, None
    if message.photo:
        return Kind.PHOTO, message.photo[-1].file_id
    if message.location is not None or message.venue is not None:
        return Kind.LOCATION, None
    for kind in (Kind.VOICE, Kind.AUDIO, Kind.VIDEO, Kind.VIDEO_NOTE, Kind.DOCUMENT):
        # A GIF comes as an animation and as a document, both: the document is enough.
        file = getattr(message, kind.value)
        if file is not None:
            return kind, file.file_id
    return None, None

"""From what someone must hear to what they see, in their own language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from cards.card import Button, Card, Media, Rows, clip, to_json
from cards.languages import origin_line
from cards.look import Look
from cards.places import place_for
from domain.notices import Shown, Told, Trouble
from domain.remarks import ALBUM_KINDS, Kind, Remark
from domain.reports import NOT_BEGUN
from words.texts import Value

_METHODS: Mapping[Kind, tuple[str, str]] = {
    Kind.PHOTO: ("sendPhoto", "photo"),
    Kind.VOICE: ("sendVoice", "voice"),
    Kind.AUDIO: ("sendAudio", "audio"),
    Kind.VIDEO: ("sendVideo", "video"),
    Kind.VIDEO_NOTE: ("sendVideoNote", "video_note"),
    Kind.DOCUMENT: ("sendDocument", "document"),
}
_TEXT_UNITS = 3000


def told_card(look: Look, notice: Told, numbers: Mapping[str, str]) -> Card:
    """Return one message of words about a report; `numbers` are the community's own emergency telephone numbers."""
    language = notice.to.language
    key = notice.key
    if notice.choices == "danger" and not look.texts.has(key):
        key = "danger-other"
    report = notice.report
    values: dict[str, Value] = {
        "number": report.number,
        "place": place_for(look, report, notice.reporter, language),
        "category": look.category(language, report.category),
        "owner": report.owner_name or look.label(language, "owner-nobody"),
        "grid": report.grid_name or look.label(language, "grid-none"),
        "answer": look.time(language, report.answer_due_at),
        "solve": look.time(language, report.solve_due_at),
        "appointed": look.time(language, report.appointed_at),
        "gas_phone": numbers.get("gas_phone") or look.label(language, "gas-phone-default"),
        **{
            name: clip(value, _TEXT_UNITS) if isinstance(value, str) else value for name, value in notice.values.items()
        },
    }
    if "called" in notice.values:
        values["called"] = look.part(language, f"called-{notice.values['called']}", owner=values["owner"])
    origin = origin_line(look.texts, language, str(values.get("text", "")))
    lines = (look.words(language, key, **values), origin)
    return Card("\n".join(line for line in lines if line), _choices(look, notice))


def trouble_card(look: Look, notice: Trouble) -> Card:
    """Return the card that tells staff of something of the bot's own."""
    language = notice.to.language
    values = {n: look.time(language, v) if isinstance(v, datetime) else v for n, v in notice.values.items()}
    return Card(look.words(language, notice.key, **values))


def shown_media(notice: Shown) -> Media:
    """Return the calls that show files and places; photos and videos can be joined into an album by their `media`."""
    return Media(
        tuple(media_call(remark) for remark in notice.remarks if remark.has_file or remark.latitude is not None)
    )


def album_item(remark: Remark) -> dict[str, Any] | None:
    """Return a photo or video as an item of an album, or None if it cannot stand in one."""
    if remark.kind not in ALBUM_KINDS or remark.file_id is None:
        return None
    return {"type": remark.kind.value, "media": remark.file_id}


def without_file(method: str, params: str, file_id: str) -> str | None:
    """Return the parameters of a call that does not show a file; None: nothing is left to be sent."""
    fields = json.loads(params)
    if method != "sendMediaGroup":
        return None if file_id in fields.values() else params
    left = [one for one in fields["media"] if one["media"] != file_id]
    return to_json({**fields, "media": left}) if left else None


def media_call(remark: Remark) -> tuple[str, dict[str, Any]]:
    """Return the call that shows a file or a place."""
    if remark.kind is Kind.LOCATION:
        return "sendLocation", {"latitude": remark.latitude, "longitude": remark.longitude}
    method, name = _METHODS[remark.kind]
    return method, {name: remark.file_id}


def _choices(look: Look, notice: Told) -> Rows:
    number, language = notice.report.number, notice.to.language
    if notice.choices == "due":
        first = "accept" if notice.report.state in NOT_BEGUN else "resolve"
        verbs = (first, "bring")
        return (tuple(Button(look.label(language, f"button-{verb}"), f"report:{number}:{verb}") for verb in verbs),)
    if notice.choices != "danger" or notice.report.category not in ("gas", "fire"):
        return ()
    return (
        (
            Button(look.label(language, "button-danger-out"), f"danger:{number}:out"),
            Button(look.label(language, "button-danger-inside"), f"danger:{number}:inside"),
        ),
    )

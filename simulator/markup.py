"""Keyboards: which are valid, and where each of them goes."""

from typing import Any

from simulator.errors import bad

Json = dict[str, Any]
ACTIONS = (
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


def inline_keyboard(markup: Any) -> Json | None:
    """Return the inline keyboard of an edit; an empty one is none.

    Raises:
        ApiError: it is another kind of keyboard, or a button is wrong.
    """
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" not in markup:
        raise bad("inline keyboard expected")
    rows = [[_inline_button(button) for button in _row(row)] for row in _rows(markup["inline_keyboard"])]
    rows = [row for row in rows if row]
    return {"inline_keyboard": rows} if rows else None


def reply_keyboard(markup: Json) -> Json:
    """Return a reply keyboard with every button an object.

    Raises:
        ApiError: a button has no text.
    """
    rows = [[_plain_button(button) for button in _row(row)] for row in _rows(markup["keyboard"])]
    return {**markup, "keyboard": [row for row in rows if row]}


def _rows(rows: Any) -> list[Any]:
    if not isinstance(rows, list):
        raise bad("can't parse keyboard: Expected an Array of rows")
    return rows


def _row(row: Any) -> list[Any]:
    if not isinstance(row, list):
        raise bad("can't parse keyboard: Expected an Array of buttons")
    return row


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad('can\'t parse inline keyboard button: Field "text" must be of type String')
    actions = [key for key in ACTIONS if button.get(key) is not None]
    if not actions:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if "callback_data" in actions and not 1 <= len(str(button["callback_data"]).encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in actions and not str(button["url"]).startswith(("http://", "https://", "tg://", "mailto:", "tel:")):
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    return {key: value for key, value in button.items() if value is not None}


def _plain_button(button: Any) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad('can\'t parse keyboard button: Field "text" must be of type String')
    return button

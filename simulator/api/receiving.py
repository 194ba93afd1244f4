"""How the bot hears: long polls, and answers to taps."""

from typing import Any

from simulator.errors import ApiError, bad
from simulator.params import Params
from simulator.telegram import Telegram

Json = dict[str, Any]
TOAST_LIMIT = 200
LONGEST_POLL = 50


def get_me(telegram: Telegram, _: Params) -> Json:
    """Return who the bot is."""
    return {
        **telegram.bot.user(),
        "can_join_groups": True,
        "can_read_all_group_messages": telegram.bot.reads_all,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def allowed_updates(params: Params) -> list[str] | None:
    """Return the kinds of updates the call asks for; None when it does not say.

    Raises:
        ApiError: it is no list of texts.
    """
    wanted = params.json("allowed_updates")
    if wanted is None:
        return None
    if not isinstance(wanted, list) or not all(isinstance(kind, str) for kind in wanted):
        raise bad("can't parse allowed updates JSON object")
    return wanted


async def get_updates(telegram: Telegram, params: Params) -> list[Any]:
    """Return what waits, or wait for it."""
    if telegram.webhook.url:
        reason = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        raise ApiError(409, f"Conflict: {reason}")
    wanted = allowed_updates(params)
    if wanted is not None:
        telegram.updates.allowed = wanted or None
    limit = min(max(params.number("limit", 100), 1), 100)
    timeout = min(max(params.number("timeout"), 0), LONGEST_POLL)
    return await telegram.updates.poll(params.number("offset"), limit, timeout)


def answer_callback_query(telegram: Telegram, params: Params) -> bool:
    """Answer a tap, once."""
    text, alert = params.text("text"), params.flag("show_alert")
    if len(text) > TOAST_LIMIT:
        raise bad("MESSAGE_TOO_LONG")
    query_id = params.text("callback_query_id")
    tap = telegram.taps.answer(query_id, text or None, alert)
    toast = {"person": tap.person, "query_id": query_id, "text": text, "show_alert": alert}
    telegram.events.add("toast", lambda: toast)
    return True

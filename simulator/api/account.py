"""What the bot says about itself, and how it wants its updates."""

import json
import re
from typing import Any

from simulator.api.receiving import allowed_updates
from simulator.errors import bad
from simulator.params import Params
from simulator.telegram import Telegram
from simulator.webhook import Settings

Json = dict[str, Any]
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
SCOPES = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    }
)


def set_webhook(telegram: Telegram, params: Params) -> bool:
    """Have updates posted to an address; plain http is allowed here."""
    url = params.text("url")
    if url and not url.startswith(("https://", "http://")):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    secret = params.text("secret_token")
    if secret and not SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    wanted = allowed_updates(params)
    if wanted is not None:
        telegram.updates.allowed = wanted or None
    if params.flag("drop_pending_updates"):
        telegram.updates.clear()
    if url:
        telegram.updates.end_poll("terminated by setWebhook request")
    connections = min(max(params.number("max_connections", 40), 1), 100)
    telegram.webhook.use(Settings(url, secret, connections))
    return True


def delete_webhook(telegram: Telegram, params: Params) -> bool:
    """Go back to getUpdates."""
    if params.flag("drop_pending_updates"):
        telegram.updates.clear()
    telegram.webhook.use(Settings())
    return True


def get_webhook_info(telegram: Telegram, _: Params) -> Json:
    """Return how delivery goes."""
    return telegram.webhook.info()


def _command_key(params: Params) -> tuple[str, Json, str]:
    scope = params.json("scope") or {"type": "default"}
    if not isinstance(scope, dict) or scope.get("type") not in SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    language = params.text("language_code")
    return json.dumps([scope, language], sort_keys=True), scope, language


def set_my_commands(telegram: Telegram, params: Params) -> bool:
    """Set the command menu of a scope and language."""
    key, scope, language = _command_key(params)
    commands = params.json("commands")
    if not isinstance(commands, list) or len(commands) > 100:
        raise bad("can't parse commands: expected an Array of up to 100 BotCommand")
    for one in commands:
        if not isinstance(one, dict) or not COMMAND.fullmatch(str(one.get("command", "")).lstrip("/")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(str(one.get("description", ""))) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    clean = [{**one, "command": one["command"].lstrip("/")} for one in commands]
    telegram.bot.commands[key] = {"scope": scope, "language_code": language, "commands": clean}
    telegram.menu_changed()
    return True


def get_my_commands(telegram: Telegram, params: Params) -> list[Json]:
    """Return the command menu of a scope and language."""
    commands: list[Json] = telegram.bot.commands.get(_command_key(params)[0], {}).get("commands", [])
    return commands


def delete_my_commands(telegram: Telegram, params: Params) -> bool:
    """Take away the command menu of a scope and language."""
    telegram.bot.commands.pop(_command_key(params)[0], None)
    telegram.menu_changed()
    return True


def set_chat_menu_button(telegram: Telegram, params: Params) -> bool:
    """Set the button beside the text field, for one private chat or for all."""
    button = params.json("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in {"default", "commands", "web_app"}:
        raise bad("can't parse menu button: Unsupported type specified")
    telegram.bot.menu_buttons[params.number("chat_id")] = button
    telegram.menu_changed()
    return True


def get_chat_menu_button(telegram: Telegram, params: Params) -> Json:
    """Return the button beside the text field."""
    buttons = telegram.bot.menu_buttons
    return buttons.get(params.number("chat_id")) or buttons.get(0) or {"type": "commands"}


def _set_text(telegram: Telegram, params: Params, field: str, limit: int) -> bool:
    if len(params.text(field)) > limit:
        raise bad(f"bot {field.replace('_', ' ')} is too long")
    telegram.bot.texts[f"{field}:{params.text('language_code')}"] = params.text(field)
    return True


def _get_text(telegram: Telegram, params: Params, field: str) -> Json:
    texts = telegram.bot.texts
    found = texts.get(f"{field}:{params.text('language_code')}") or texts.get(f"{field}:") or ""
    return {field: found}


def set_my_name(telegram: Telegram, params: Params) -> bool:
    """Set the bot's name; people see the one without a language."""
    _set_text(telegram, params, "name", 64)
    if params.text("name") and not params.text("language_code"):
        telegram.bot.name = params.text("name")
    return True


def get_my_name(telegram: Telegram, params: Params) -> Json:
    """Return the bot's name."""
    return {"name": _get_text(telegram, params, "name")["name"] or telegram.bot.name}


def set_my_description(telegram: Telegram, params: Params) -> bool:
    """Set what an empty chat shows."""
    return _set_text(telegram, params, "description", 512)


def get_my_description(telegram: Telegram, params: Params) -> Json:
    """Return what an empty chat shows."""
    return _get_text(telegram, params, "description")


def set_my_short_description(telegram: Telegram, params: Params) -> bool:
    """Set what the bot's profile shows."""
    return _set_text(telegram, params, "short_description", 120)


def get_my_short_description(telegram: Telegram, params: Params) -> Json:
    """Return what the bot's profile shows."""
    return _get_text(telegram, params, "short_description")


def log_out(telegram: Telegram, _: Params) -> bool:
    """Leave this server; here the bot may come back at once."""
    telegram.updates.end_poll("terminated by logOut request")
    return True


def close(telegram: Telegram, _: Params) -> bool:
    """Close the bot's instance; here it may come back at once."""
    telegram.updates.end_poll("terminated by close request")
    return True

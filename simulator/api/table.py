"""Every method of the Bot API that the simulator knows, by name."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from simulator.api import editing, receiving, sending
from simulator.params import Params
from simulator.telegram import Telegram

Method = Callable[[Telegram, Params], Any | Awaitable[Any]]

METHODS: Mapping[str, Method] = {
    "getMe": receiving.get_me,
    "getUpdates": receiving.get_updates,
    "answerCallbackQuery": receiving.answer_callback_query,
    "sendMessage": sending.send_message,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
}
BY_LOWER_NAME: Mapping[str, tuple[str, Method]] = {name.lower(): (name, method) for name, method in METHODS.items()}

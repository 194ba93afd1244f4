"""Every method of the Bot API that the simulator knows, by name."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from simulator.api import account, chats, copies, editing, media, receiving, sending
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
    "editMessageMedia": editing.edit_message_media,
    "sendPhoto": media.send_photo,
    "sendVideo": media.send_video,
    "sendVideoNote": media.send_video_note,
    "sendVoice": media.send_voice,
    "sendAudio": media.send_audio,
    "sendDocument": media.send_document,
    "sendSticker": media.send_sticker,
    "sendLocation": media.send_location,
    "sendContact": media.send_contact,
    "sendMediaGroup": media.send_media_group,
    "sendPoll": media.send_poll,
    "getFile": media.get_file,
    "copyMessage": copies.copy_message,
    "forwardMessage": copies.forward_message,
    "getChat": chats.get_chat,
    "getChatMember": chats.get_chat_member,
    "getChatAdministrators": chats.get_chat_administrators,
    "getChatMemberCount": chats.get_chat_member_count,
    "leaveChat": chats.leave_chat,
    "sendChatAction": chats.send_chat_action,
    "pinChatMessage": chats.pin_chat_message,
    "unpinChatMessage": chats.unpin_chat_message,
    "unpinAllChatMessages": chats.unpin_all_chat_messages,
    "setMessageReaction": chats.set_message_reaction,
    "createForumTopic": chats.create_forum_topic,
    "editForumTopic": chats.edit_forum_topic,
    "closeForumTopic": chats.close_forum_topic,
    "reopenForumTopic": chats.reopen_forum_topic,
    "setWebhook": account.set_webhook,
    "deleteWebhook": account.delete_webhook,
    "getWebhookInfo": account.get_webhook_info,
    "setMyCommands": account.set_my_commands,
    "getMyCommands": account.get_my_commands,
    "deleteMyCommands": account.delete_my_commands,
    "setChatMenuButton": account.set_chat_menu_button,
    "getChatMenuButton": account.get_chat_menu_button,
    "setMyName": account.set_my_name,
    "getMyName": account.get_my_name,
    "setMyDescription": account.set_my_description,
    "getMyDescription": account.get_my_description,
    "setMyShortDescription": account.set_my_short_description,
    "getMyShortDescription": account.get_my_short_description,
    "logOut": account.log_out,
    "close": account.close,
}
BY_LOWER_NAME: Mapping[str, tuple[str, Method]] = {name.lower(): (name, method) for name, method in METHODS.items()}

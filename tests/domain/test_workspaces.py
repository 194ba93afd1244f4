"""What the bot needs in a group, and what Telegram's refusals mean."""

import pytest

from domain.workspaces import Lack, Standing, lack_in, lack_of


@pytest.mark.parametrize(
    ("status", "may_manage", "lack"),
    [
        ("administrator", True, None),
        ("administrator", False, Lack.TOPICS),
        ("member", False, Lack.ADMIN),
        ("member", True, Lack.ADMIN),
        ("restricted", False, Lack.ADMIN),
        ("left", False, Lack.AWAY),
        ("kicked", False, Lack.AWAY),
        ("", False, Lack.AWAY),
    ],
)
def test_the_first_thing_that_is_missing_is_named(status: str, may_manage: bool, lack: Lack | None) -> None:
    assert lack_of(Standing(status, may_manage)) is lack


def test_a_refusal_to_open_a_topic_is_a_missing_right_unless_there_are_no_topics() -> None:
    assert lack_in("400 Bad Request: the chat is not a forum") is Lack.FORUM
    assert lack_in("400 Bad Request: not enough rights to create a topic") is Lack.TOPICS
    assert lack_in("400 Bad Request: CHAT_ADMIN_REQUIRED") is Lack.TOPICS

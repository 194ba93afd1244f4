"""What a code opens, for how long, and how often somebody may guess."""

from datetime import UTC, datetime

import pytest

from domain.codes import LINK_LASTS, TRIES, TRIES_WITHIN, Code, CodeKind, is_token, token_in
from services.codes import Codes, Opened
from services.work import Work
from storage import codes, people
from storage.people import PersonRow

NOW = datetime(2026, 3, 2, 1, tzinfo=UTC)
WRONG = "A" * 22


@pytest.fixture
async def work(database):
    async with database.transaction() as tx:
        yield Work(tx, NOW)


@pytest.fixture
async def ada(work):
    await people.add(work.tx, PersonRow(0, "Ada", "en", telegram_id=5), NOW)
    return await people.get_by_telegram(work.tx, 5)


def later(work, delta):
    return Work(work.tx, work.now + delta)


async def test_a_token_is_opaque_opens_what_it_was_made_for_and_no_two_are_alike(work, ada):
    tokens = {await Codes().make(work, Code(0, CodeKind.THING, place="电梯", category="elevator")) for _ in range(20)}

    assert len(tokens) == 20
    assert all(is_token(token) for token in tokens)
    opened = await Codes().open(work, ada, tokens.pop())
    assert opened.code is not None
    assert (opened.code.place, opened.code.category) == ("电梯", "elevator")


async def test_a_link_for_one_person_is_used_once_and_the_database_does_not_know_it(work, ada):
    token = await Codes().make(work, Code(0, CodeKind.STAFF, person_id=ada.id), ada)

    assert await codes._sql.find_code(work.tx.connection, token=token, kept="", now=0) is None
    opened = await Codes().open(work, ada, token)
    assert opened.code is not None
    assert await Codes().use(work, opened.code, ada)
    assert not await Codes().use(work, opened.code, ada)
    assert (await Codes().open(work, ada, token)).code is None


async def test_a_link_for_one_person_ends_by_itself_and_a_code_on_a_wall_does_not(work, ada):
    link = await Codes().make(work, Code(0, CodeKind.STAFF, person_id=ada.id))
    wall = await Codes().make(work, Code(0, CodeKind.THING, place="door"))
    after = later(work, LINK_LASTS)

    assert (await Codes().open(after, ada, link)).code is None
    assert (await Codes().open(after, ada, wall)).code is not None


async def test_after_five_wrong_codes_in_an_hour_not_even_a_right_one_is_looked_at(work, ada):
    right = await Codes().make(work, Code(0, CodeKind.THING, place="door"))
    for _ in range(TRIES):
        assert await Codes().open(work, ada, WRONG) == Opened()

    assert await Codes().open(work, ada, right) == Opened(is_barred=True)
    again = later(work, TRIES_WITHIN)
    assert (await Codes().open(again, ada, right)).code is not None


async def test_what_another_account_tried_bars_nobody(work, ada):
    await people.add(work.tx, PersonRow(0, "Ben", "en", telegram_id=6), NOW)
    ben = await people.get_by_telegram(work.tx, 6)
    for _ in range(TRIES + 1):
        await Codes().open(work, ada, WRONG)

    assert not (await Codes().open(work, ben, WRONG)).is_barred


@pytest.mark.parametrize("payload", ["", "group", "a" * 21, "a" * 23, "a" * 21 + "!", "ａ" * 22, "a" * 22 + "\n"])
async def test_what_has_not_the_form_of_a_token_opens_nothing(work, ada, payload):
    assert not is_token(payload)
    assert (await Codes().open(work, ada, payload)).code is None


@pytest.mark.parametrize(
    ("text", "token"),
    [
        (f"https://t.me/linli_bot?start={WRONG}", WRONG),
        (f"楼道里贴的 t.me/LINLI_bot?start={WRONG} 这个", WRONG),
        (f"https://t.me/other_bot?start={WRONG}", None),
        (f"https://t.me/linli_bot?start={WRONG}A", None),
        (WRONG, None),
    ],
)
def test_the_bots_own_link_is_read_out_of_words(text, token):
    assert token_in(text, "linli_bot") == token

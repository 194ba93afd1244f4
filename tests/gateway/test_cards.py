"""Cards that live: sent once, edited after that; albums that gather; rows that wait for the card they answer."""

import asyncio
import json

from cards.card import Button, Card
from domain.categories import Urgency
from domain.clock import to_micros
from domain.notices import Shown, Trouble
from domain.people import Person
from domain.remarks import Kind, Remark
from domain.reports import Report, State
from services.work import Reply, Work
from storage import outbox
from storage.outbox import Owed
from tests.gateway.house import START, House, buttons, running, until, words

ADA, BEN = 501, 502


async def sent(house: House) -> None:
    async with running(house.sender()):
        await until(house.is_quiet)


def card(text: str, *, is_fresh: bool = False, lane: int = 1, chat: int = ADA) -> Owed:
    params = json.dumps({"text": text, "reply_markup": buttons(text)})
    return Owed(lane, chat, "sendMessage", params, slot="card", is_fresh=is_fresh)


async def calls(house: House) -> list[str]:
    return [call["method"] for call in await house.telegram.calls() if call["method"] != "getMe"]


async def test_the_first_state_fills_the_slot_and_later_states_are_edits(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    for text in ("one", "two", "three"):
        await house.owes(card(text))
        await sent(house)

    assert await calls(house) == ["sendMessage", "editMessageText", "editMessageText"]
    assert await house.texts(ADA) == ["three"]


async def test_states_that_wait_become_one_with_the_more_urgent_lane(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.owes(card("one", lane=2), card("two", lane=0), card("three", lane=1))

    assert await house.rows("SELECT lane FROM outbox") == [{"lane": 0}]
    await sent(house)
    assert await calls(house) == ["sendMessage"]
    assert await house.texts(ADA) == ["three"]


async def test_what_the_card_shows_already_is_not_sent_again(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    for _ in range(3):
        await house.owes(card("one"))
        await sent(house)

    assert await calls(house) == ["sendMessage"]
    assert await house.rows("SELECT DISTINCT state, params FROM outbox") == [{"state": "sent", "params": ""}]


async def test_a_fresh_card_rings_anew_and_takes_the_buttons_off_the_old_one(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.owes(card("one"))
    await sent(house)
    await house.owes(card("two", is_fresh=True))
    await sent(house)
    await house.owes(card("three"))
    await sent(house)

    old, new = [one for one in await house.telegram.messages(ADA) if one["out"]]
    assert (old["text"], new["text"]) == ("⬇️ two", "three")
    assert "reply_markup" not in old
    assert "reply_markup" in new


async def test_of_a_card_that_a_fresh_one_follows_only_the_headline_is_left(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.owes(card("<b>one</b>\nphone 139"))
    await sent(house)
    await house.owes(card("<b>two</b>\ndoor 301", is_fresh=True))
    await sent(house)

    assert await house.texts(ADA) == ["⬇️ <b>two</b>", "<b>two</b>\ndoor 301"]


async def test_words_with_keys_below_the_chat_stay_when_newer_ones_follow(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    for text in ("are you well?", "one touch is enough"):
        params = {"text": text, "reply_markup": {"keyboard": [[{"text": "well"}]]}}
        await house.owes(Owed(1, ADA, "sendMessage", json.dumps(params), slot="asked", is_fresh=True))
        await sent(house)

    assert await house.texts(ADA) == ["are you well?", "one touch is enough"]
    assert await calls(house) == ["sendMessage", "sendMessage"], "Telegram would refuse the edit"


async def test_a_newer_state_inherits_the_ring_and_the_lane_of_the_one_it_replaces(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.owes(card("one"))
    await sent(house)
    await house.owes(card("two", is_fresh=True, lane=0))
    async with house.database.transaction() as tx:
        under_way = await outbox.claim(tx, 2, ADA, to_micros(START))
    assert under_way is not None
    await house.owes(card("three", lane=2))
    async with house.database.transaction() as tx:
        assert not await outbox.save_waiting(tx, under_way, "429", START, counts=False, uncertain=False)
    await sent(house)

    assert await house.texts(ADA) == ["⬇️ three", "three"], "rung, with the newest words"
    states = await house.rows("SELECT lane, state, error, done_at FROM outbox WHERE slot = 'card' ORDER BY id")
    assert [(row["lane"], row["state"]) for row in states] == [(1, "sent"), (0, "failed"), (0, "sent")]
    assert states[1]["error"].startswith("outdated")
    assert states[1]["done_at"] > 0


async def test_if_the_first_send_stays_uncertain_the_next_state_goes_out_as_a_new_card(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.telegram.faults("hangup_after", "sendMessage", times=2)
    await house.owes(card("one", lane=2))
    await sent(house)
    assert await house.value("SELECT state FROM outbox") == "uncertain"
    await house.owes(card("two"))
    await sent(house)

    assert (await calls(house))[-1] == "sendMessage"
    assert (await house.texts(ADA))[-1] == "two"


async def test_an_edit_that_is_uncertain_goes_again_until_it_is_known(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.owes(card("one"))
    await sent(house)
    await house.telegram.faults("hangup_after", "editMessageText", times=2)
    await house.owes(card("two"))
    await sent(house)

    assert await house.value("SELECT state FROM outbox ORDER BY id DESC") == "sent"
    assert await house.texts(ADA) == ["two"]


async def test_a_card_whose_person_has_another_account_now_goes_there(house: House) -> None:
    for one in (ADA, BEN):
        await house.telegram.person("p", id=one)
    await house.owes(card("one"))
    await sent(house)
    await house.owes(card("two"), card("three", chat=BEN))
    await sent(house)

    assert await house.texts(BEN) == ["three"]


async def test_an_edit_takes_no_reply_keyboard_and_no_topic_with_it(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.owes(card("one"))
    await sent(house)
    keyboard = {"keyboard": [[{"text": "x"}]]}
    params = {"text": "two", "reply_markup": keyboard, "disable_notification": True, "message_thread_id": 5}
    await house.owes(Owed(1, ADA, "sendMessage", json.dumps(params), slot="card"))
    await sent(house)

    [edit] = await house.telegram.calls("editMessageText")
    assert set(edit["params"]) == {"text", "chat_id", "message_id"}


async def test_a_row_that_needs_a_slot_waits_for_it_even_in_a_faster_lane(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.telegram.faults("slow", "sendMessage", seconds=0.06, times=1)
    location = json.dumps({"latitude": 1.5, "longitude": 2.5})
    await house.owes(card("one", lane=2), Owed(0, ADA, "sendLocation", location, reply_slot="card"))
    await sent(house)

    first, second = [one for one in await house.telegram.messages(ADA) if one["out"]]
    assert first["text"] == "one"
    assert second["reply_to_message"]["message_id"] == first["message_id"]


async def test_a_row_whose_slot_will_never_come_goes_without_it(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.telegram.faults("400", "sendMessage", description="Bad Request: message is too long")
    location = json.dumps({"latitude": 1.5, "longitude": 2.5})
    await house.owes(card("one"), Owed(1, ADA, "sendLocation", location, reply_slot="card"))
    await sent(house)

    assert await calls(house) == ["sendMessage", "sendLocation"]


def picture(number: int) -> Remark:
    return Remark(Kind.PHOTO, "", ADA, number, START, file_id=f"photo-{number}", album="a1")


async def shows(house: House, *remarks: Remark) -> None:
    person = Person(1, "Ada", "zh-CN", telegram_id=ADA)
    report = Report(1, 1, State.DISPATCHED, 1, "other", Urgency.NORMAL, "x", "", None, None, None, 1, 2, START, START)
    async with house.database.transaction() as tx:
        work = Work(tx, house.clock.now())
        work.owe(Shown(person, report, remarks))
        await house.parts.outbox.settle(work)


async def files(house: House, count: int) -> list[str]:
    ids = []
    for _ in range(count):
        said = (await house.telegram.send(ADA, photo=True))[0]
        ids.append(said["photo"][-1]["file_id"])
    return ids


async def test_an_album_gathers_and_is_one_call_and_late_pictures_form_a_second(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    ids = iter(await files(house, 5))

    async def comes(number: int) -> None:
        remark = picture(number)
        await shows(house, Remark(**{**vars(remark), "file_id": next(ids)}))

    async with running(house.sender()):
        for number in (1, 2):
            await comes(number)
        await asyncio.sleep(0.06)
        assert await house.telegram.calls("sendMediaGroup") == [], "it gathers"
        house.clock.passes(seconds=1)
        await comes(3)
        house.clock.passes(seconds=1)  # two seconds after the first, one after the last
        await asyncio.sleep(0.09)
        assert await house.telegram.calls("sendMediaGroup") == [], "and each picture gives it time"
        house.clock.passes(seconds=1)
        await until(house.is_quiet)
        for number in (4, 5):
            await comes(number)
        house.clock.passes(seconds=2)
        await until(house.is_quiet)

    sizes = [len(call["params"]["media"]) for call in await house.telegram.calls("sendMediaGroup")]
    assert sizes == [3, 2]


async def test_an_album_holds_ten_and_the_eleventh_begins_another(house: House) -> None:
    for number in range(1, 13):
        await shows(house, picture(number))

    rows = await house.rows("SELECT params FROM outbox ORDER BY id")
    assert [len(json.loads(row["params"])["media"]) for row in rows] == [10, 2]


async def test_notices_are_rendered_in_the_language_of_the_one_who_gets_them(house: House) -> None:
    async with house.database.transaction() as tx:
        work = Work(tx, START)
        for one, language in ((1, "zh-CN"), (2, "en")):
            work.owe(Trouble(Person(one, "x", language, telegram_id=600 + one), "trouble-dead-updates", {"what": "3"}))
        work.owe(Trouble(Person(3, "nobody", "en"), "trouble-dead-updates", {"what": "3"}))
        await house.parts.outbox.settle(work)
        assert (work.notices, work.replies) == ([], []), "owed once"

    texts = [json.loads(row["params"])["text"] for row in await house.rows("SELECT params FROM outbox ORDER BY id")]
    assert len(texts) == 2, "who is in no chat is owed nothing"
    assert "条消息" in texts[0]
    assert "Messages that the bot" in texts[1]


async def test_a_reply_names_the_message_it_answers_and_may_go_without_it(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.owes(Reply(ADA, Card("hi", ((Button("b", "d"),),)), reply_to=99999))
    await sent(house)

    assert await house.texts(ADA) == ["hi"]


async def test_words_and_cards_leave_in_the_order_in_which_they_were_owed(house: House) -> None:
    await house.telegram.person("Ada", id=ADA)
    await house.owes(words(ADA, "1"), card("2"), words(ADA, "3"), words(ADA, "4"))
    await sent(house)

    assert await house.texts(ADA) == ["1", "2", "3", "4"]

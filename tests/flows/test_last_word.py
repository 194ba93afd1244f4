"""The resident has the last word: how good it was, why not, what remains, and that it was not fixed at all."""

from dataclasses import replace

from domain.reports import Part
from storage import people, reports
from tests.town import Town
from tests.townspeople import Person


async def _is_repaired(worker: Person, words: str = "换了灯泡") -> None:
    await worker.taps("我去")
    await worker.taps("处理完")
    await worker.sends_photo(words)


async def _is_closed(town: Town) -> tuple[Person, Person]:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await _is_repaired(worker)
    await auntie.taps("修好了")
    await town.person("赵敏").news()
    await town.person("周书记").news()
    return auntie, worker


async def test_who_is_not_satisfied_is_asked_why_once_and_the_office_hears_it(town: Town) -> None:
    auntie, worker = await _is_closed(town)
    secretary, desk = town.person("周书记"), town.person("赵敏")
    await worker.news()

    await auntie.taps("不满意")
    assert auntie.last_toast == "记下了，对不住"
    assert (await auntie.last_card("没让您满意")).buttons == ("不说了", "重办")
    await auntie.sends("等了三天才来，还说我多事")

    for one in (secretary, desk):
        told = (await one.news())[-1]
        assert "居民不满意：路灯楼道灯 · 3号楼2单元（小王办的）" in told.text
        assert "等了三天才来，还说我多事" in told.text
    assert await worker.news() == [], "what is said of the worker goes to the office"
    assert "不会因此重办" in (await auntie.last_card("已告诉书记和社区值班")).text
    assert (await town.report_state(1), await town.count_reports()) == ("closed", 1)

    await auntie.news()
    await auntie.taps("改评价")
    await auntie.taps("满意")
    await auntie.taps("改评价")
    await auntie.taps("不满意")
    assert await auntie.news() == [], "why is asked once"
    said = await town.rows("SELECT text FROM report_history WHERE action = 'rate' ORDER BY id")
    assert [one[0] for one in said] == ["bad", "good", "bad"], "the history keeps them all"
    assert (await town.report(1)).rating == "bad"


async def test_the_same_rating_twice_is_one(town: Town) -> None:
    auntie, _ = await _is_closed(town)

    await auntie.taps("满意")
    await auntie.taps_raw("report:1:rate:good")

    assert len(await town.rows("SELECT id FROM report_history WHERE action = 'rate'")) == 1


async def test_why_may_be_a_picture_or_nothing_at_all(town: Town) -> None:
    auntie, _ = await _is_closed(town)
    secretary = town.person("周书记")
    await auntie.taps("不满意")

    await auntie.sends_photo()

    news = await secretary.news()
    assert [one.kind for one in news] == ["text", "photo"]
    assert "见照片" in news[0].text
    assert await town.count_reports() == 1


async def test_who_does_not_want_to_say_why_says_so_and_what_comes_next_is_a_new_matter(town: Town) -> None:
    auntie, _ = await _is_closed(town)
    await auntie.taps("不满意")

    await auntie.taps("不说了")
    await town.passes(minutes=5)
    await auntie.sends("3号楼2单元停水了")

    assert await town.count_reports() == 2
    assert (await town.report(1)).rating == "bad"


async def test_another_matter_told_where_why_was_asked_is_a_report(town: Town) -> None:
    auntie, _ = await _is_closed(town)
    await auntie.taps("不满意")
    await town.passes(minutes=5)

    await auntie.sends("3号楼2单元停水了")

    assert await town.count_reports() == 2
    await town.person("周书记").sees_nothing_of("停水了”")


async def test_from_why_it_is_one_tap_to_have_it_done_again(town: Town) -> None:
    auntie, worker = await _is_closed(town)
    await auntie.taps("不满意")
    await auntie.sends("昨晚又灭了")

    await auntie.taps("重办")
    await auntie.sends("请换个好灯泡")

    assert await town.report_state(1) == "reopened"
    assert "请换个好灯泡" in (await worker.last_card("居民说没好")).text
    assert (await town.report(1)).rating is None, "the next result gets a rating of its own"


async def test_nobody_else_gives_the_reason_or_the_rating(town: Town) -> None:
    auntie, worker = await _is_closed(town)
    await auntie.taps("不满意")

    await worker.taps_raw("report:1:rate:good")
    assert worker.last_toast == "这一步要由报告人来做"

    assert (await town.report(1)).rating == "bad"


async def test_of_what_is_half_solved_the_rest_is_the_task_and_what_was_done_stays(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends("3号楼2单元楼道灯不亮了，四楼五楼都黑")
    await _is_repaired(worker, "四楼换好了")

    await auntie.taps("一半")
    await auntie.sends("五楼的还没换")

    for state in ("居民说没好", "小王已接单"):
        card = await worker.last_card(state)
        assert (
            card.text.index("还剩：五楼的还没换")
            < card.text.index("已经办了：四楼换好了")
            < card.text.index("四楼五楼都黑")
        )
        if state == "居民说没好":
            await worker.taps("我去")
    assert "还剩：五楼的还没换" in (await auntie.last_card("小王已接单")).text
    await worker.taps("转交")
    await worker.taps("赵敏 · 社区值班")
    await worker.sends("五楼要高梯子")
    handed = (await desk.last_card("路灯楼道灯")).text
    assert "还剩：五楼的还没换" in handed
    assert "五楼要高梯子" in handed

    await _is_repaired(desk, "五楼也换了")
    asked = await auntie.last_card("修好了吗？")
    assert "这次问的是剩下的：五楼的还没换" in asked.text
    assert "五楼也换了" in asked.text
    await auntie.taps("修好了")
    await auntie.taps("满意")
    report = await town.report(1)
    assert (report.state.value, report.outcome, report.rating) == ("closed", "fixed", "good")


async def test_a_neighbour_who_follows_opens_it_with_a_picture_and_stays_without_a_name(town: Town) -> None:
    auntie, worker = await _is_closed(town)
    follower = town.person("李奶奶")
    async with town.database.transaction() as tx:
        report = await reports.get(tx, 1)
        person = await people.get_by_telegram(tx, follower.id)
        assert report is not None
        assert person is not None
        followed = await reports.add_party(tx, report, person.id, Part.FOLLOWER, report.created_at)
        assert await reports.save(tx, replace(followed, version=followed.version + 1))
    await worker.news()

    await follower.taps_raw("report:1:reopen")
    await follower.sends_photo()
    await follower.sends("我们这层也还是黑的")

    assert await town.report_state(1) == "reopened"
    assert "我们这层也还是黑的" in (await worker.last_card("居民说没好")).text
    assert "居民说" in (await worker.news())[-1].text
    for one in (worker, auntie):
        await one.sees_nothing_of("李奶奶")


async def test_a_picture_alone_of_what_is_half_done_is_enough(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await _is_repaired(worker)

    await auntie.taps("一半")
    await auntie.sends_photo()

    assert await town.report_state(1) == "reopened"
    assert "还剩：见照片" in (await worker.last_card("居民说没好")).text
    await auntie.sends("五楼的灯罩")
    assert "还剩：五楼的灯罩" in (await worker.last_card("居民说没好")).text
    assert await town.count_reports() == 1


async def test_what_was_not_fixed_twice_goes_to_the_community_and_three_times_to_the_top(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    desk, chief = town.person("赵敏"), town.person("刘主任")
    await auntie.sends("3号楼2单元楼道灯不亮了")
    await _is_repaired(worker)
    await auntie.taps("没修好")
    await auntie.sends("还是不亮")
    assert (await town.report(1)).owner_name == "小王", "the first time it is whose it was"
    await _is_repaired(worker)
    await auntie.taps("没修好")
    await desk.news()

    await auntie.sends_photo()

    report = await town.report(1)
    assert (report.level, report.owner_name, report.state.value) == (2, "赵敏", "reopened")
    news = await desk.news()
    assert "我去" in news[0].buttons
    assert "photo" in [one.kind for one in news]
    assert "赵敏" in (await auntie.last_card("重新办")).text
    assert "抄送您" in (await worker.last_card("路灯楼道灯")).text

    await _is_repaired(desk)
    await auntie.taps("没修好")
    await auntie.sends("第三回了")

    report = await town.report(1)
    assert (report.level, report.owner_name) == (3, "刘主任")
    assert "第三回了" in (await chief.news())[0].text
    await _is_repaired(chief)
    await auntie.taps("没修好")
    await auntie.sends("第四回")
    assert ((await town.report(1)).level, (await town.report(1)).owner_name) == (3, "刘主任"), "there is nobody above"

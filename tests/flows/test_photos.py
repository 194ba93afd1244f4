"""Pictures that nobody should see are hidden and taken back; pictures that cannot be fetched are said to be missing."""

import re

from tests.town import Town


async def pictures(person) -> int:
    return sum(seen.kind == "photo" and seen.is_bots for seen in await person.sees_all())


async def hides(person, why: str = "人脸", photo: str = "隐藏第 1 张") -> None:
    await person.taps("更多")
    await person.taps("隐藏照片")
    await person.taps(photo)
    await person.taps(why)


async def test_a_hidden_photo_is_taken_back_and_shown_to_nobody_who_comes_later(town: Town) -> None:
    auntie, worker, desk = town.person("张阿姨"), town.person("小王"), town.person("赵敏")
    await auntie.sends_photo("3号楼2单元楼道灯不亮了")
    assert await pictures(worker) == 1

    await hides(worker)

    assert await pictures(worker) == 0, "the copy was taken back"
    assert "1 份正在收回" in (await worker.last_card("照片隐藏了")).text
    await worker.taps("返回")
    await worker.taps("转交")
    await worker.taps("赵敏 · 社区值班")
    await worker.sends("请您看看")
    await desk.sees("楼道灯不亮了")
    assert await pictures(desk) == 0
    assert await town.rows("SELECT text FROM report_history WHERE action = 'photo_hidden'") == [("face",)]
    hidden = await town.rows("SELECT p.name, m.hidden_why FROM remark AS m JOIN person AS p ON p.id = m.hidden_by")
    assert hidden == [("小王", "face")]


async def test_the_secretary_shows_it_again_and_the_worker_may_not(town: Town) -> None:
    auntie, worker, secretary = town.person("张阿姨"), town.person("小王"), town.person("周书记")
    await auntie.sends_photo("3号楼2单元楼道灯不亮了")
    await hides(worker, "证件")
    await worker.taps("隐藏照片")
    listed = await worker.last_card("的照片")
    assert "已隐藏：证件" in listed.text
    assert listed.buttons == ()
    await worker.taps_raw("photo:1:unhide:1")
    assert worker.last_toast == "恢复照片要由书记来做"

    await secretary.taps_raw("photo:1:list")
    await secretary.taps("恢复第 1 张")
    await worker.taps("返回")
    await worker.taps("转交")
    await worker.taps("周书记 · 书记")
    await worker.sends("请您看看")

    assert await pictures(secretary) == 1


async def test_neither_neighbours_nor_workers_of_another_grid_see_or_hide_pictures(town: Town) -> None:
    auntie, granny, other = town.person("张阿姨"), town.person("李奶奶"), town.person("小马")
    await auntie.sends_photo("3号楼2单元楼道灯不亮了")

    for person in (auntie, granny, other):
        for data in ("photo:1:list", "photo:1:pick:1", "photo:1:hide:1.face", "photo:1:unhide:1"):
            await person.taps_raw(data)
            assert person.last_toast == "这件事不归您看"
    assert await town.rows("SELECT COUNT(*) FROM remark WHERE hidden_at IS NOT NULL") == [(0,)]


async def test_after_two_days_a_copy_stays_and_that_is_said(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends_photo("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await town.passes(hours=49)

    await hides(worker, "身体")

    assert await pictures(worker) == 1
    assert "另外 1 份超过 48 小时" in (await worker.last_card("照片隐藏了")).text


async def test_of_an_album_only_the_one_is_taken_back(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends_album(3, caption="3号楼2单元楼道灯不亮了")
    assert await pictures(worker) == 3

    await hides(worker, photo="隐藏第 2 张")

    assert await pictures(worker) == 2


async def test_a_picture_that_telegram_does_not_give_out_is_said_to_be_missing_and_the_words_go_out(
    town: Town,
) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    refusal = "Bad Request: wrong file identifier/HTTP URL specified"
    town.may_be_refused = re.compile("wrong file identifier")
    await town.telegram.faults("400", "sendPhoto", description=refusal)

    await auntie.sends_photo("3号楼2单元楼道灯不亮了")

    assert "楼道灯不亮了" in (await worker.sees("前要有人应")).text
    assert "取不到" in (await worker.sees("您没收到")).text
    assert await town.rows("SELECT COUNT(*) FROM report_history WHERE action = 'file_missing'") == [(1,)]


async def test_of_an_album_with_one_bad_picture_the_others_come(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    refusal = "Bad Request: wrong file identifier/HTTP URL specified"
    town.may_be_refused = re.compile("wrong file identifier")
    await town.telegram.faults("400", "sendMediaGroup", description=refusal)
    await town.telegram.faults("400", "sendPhoto", description=refusal, times=1)

    await auntie.sends_album(3, caption="3号楼2单元楼道灯不亮了")

    assert await pictures(worker) == 2
    assert len(await worker.cards("您没收到")) == 1


async def test_a_photo_that_went_along_with_a_part_is_taken_back_there_too(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")
    await auntie.sends_photo("3号楼2单元楼道灯不亮了，水管也漏")
    await worker.taps("更多")
    await worker.taps("拆成几件")
    await worker.sends("楼道灯不亮\n3号楼2单元水管漏水")
    assert await pictures(worker) == 2, "it was shown with each part"

    await worker.taps_raw("photo:1:list")
    await worker.taps("隐藏第 1 张")
    await worker.taps("人脸")

    assert await pictures(worker) == 0
    assert "2 份正在收回" in (await worker.last_card("照片隐藏了")).text

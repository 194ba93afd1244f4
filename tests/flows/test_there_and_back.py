"""A report there and back."""

from tests.town import Town


async def test_a_lamp_is_reported_repaired_and_rated(town: Town) -> None:
    auntie, worker = town.person("张阿姨"), town.person("小王")

    await auntie.sends_photo("3号楼2单元楼道灯不亮了")
    await worker.taps("我去")
    await worker.taps("到了")
    await worker.taps("问一句")
    await worker.sends("是几楼的灯？")
    await auntie.sends("四楼的")
    await worker.taps("处理完")
    await worker.sends_photo("灯泡换好了")
    await auntie.taps("修好了")
    await auntie.taps("满意")

    assert await town.report_state(1) == "closed"

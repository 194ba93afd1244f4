"""A voice she knows says good morning."""

from tests.town import Town


async def test_a_worker_records_a_greeting_once_and_she_hears_it_each_morning(town: Town) -> None:
    worker, elder = town.person("小王"), town.person("李奶奶")
    await town.cares_for("李奶奶")
    await worker.sends("/care")
    await worker.taps("李奶奶")
    await worker.taps("改一下")
    await worker.taps("录一句早安")
    await worker.sends("早上好")
    assert "语音" in (await worker.news())[-1].text
    await worker.sends_voice()
    assert "听到您的声音" in (await worker.news())[-1].text
    await elder.news()

    for hours in (23.6, 24):
        await town.passes(hours=hours)
        voice = (await elder.news())[-1]
        assert voice.kind == "voice"
        assert voice.text.endswith("？")
        assert await elder.keyboard() == [["我很好"], ["我要帮助"], ["稍后"]]
        await elder.presses_key("我很好")
    assert [row[2] for row in await town.check_ins()] == ["answered", "answered"]

"""Places as people write them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.places import Place, Roster, find_place, number_of
from words.lexicon import load

LEXICON = load()
ROSTER = Roster.of(LEXICON, ["幼儿园门口", "老槐树", "3号院北门", "馕坑", " ", "Rose Garden"])


@pytest.mark.parametrize(
    ("message", "place"),
    [
        ("3号楼2单元楼道灯不亮", Place("3号楼2单元", "3", 2)),
        ("三栋二单元401漏水", Place("三栋二单元401", "3", 2, "401")),
        ("3-2-401 没水", Place("3-2-401", "3", 2, "401")),
        ("三号楼", Place("三号楼", "3")),
        ("二十三号楼停电", Place("二十三号楼", "23")),
        ("第十栋", Place("十栋", "10")),
        ("占车位 8号楼东头", Place("8号楼东头", "8")),
        ("4号院2栋扶手", Place("4号院2栋", "4-2")),
        ("２３号楼", Place("２３号楼", "23")),
        ("３－２－４０１", Place("３－２－４０１", "3", 2, "401")),
        ("12#楼门口", Place("12#楼门口", "12")),
        ("5號樓漏水", Place("5號樓", "5")),
        ("B座电梯", Place("B座", "B")),
        ("a栋 3单元", Place("a栋 3单元", "A", 3)),
        ("3号2单元", Place("3号2单元", "3", 2)),
        ("3楼2单元", Place("3楼2单元", "3", 2)),
        ("8号楼2单元601暖气冰凉", Place("8号楼2单元601", "8", 2, "601")),
        ("2单元401没电", Place("2单元401", None, 2, "401")),
        ("building 3 unit 2 has no light", Place("building 3 unit 2", "3", 2)),
        ("no light in Unit 2, Building B", Place("Unit 2, Building B", "B", 2)),
        ("Block 5, apt 302", Place("Block 5, apt 302", "5", None, "302")),
        ("3-بىنا 2-ئىشىكنىڭ چىرىغى", Place("3-بىنا 2-ئىشىك", "3", 2)),
        ("5-үйде жарық жоқ", Place("5-үй", "5")),
        ("下坡一滩机油 学府路", Place("学府路")),
        ("抢手机的跑了 南桥", Place("南桥")),
        ("老板锁门打人 新城工地", Place("新城工地")),
        ("二中对面 有人打架", Place("二中对面")),
        ("野狗护窝 就在那头 幼儿园后墙", Place("幼儿园后墙")),
        ("水池里漂着个小孩 景观湖", Place("景观湖")),
        ("窗扇掉下去了 4栋前", Place("4栋前", "4")),
        ("柜子倒了 5栋大厅", Place("5栋大厅", "5")),
        ("他还在切 7-2", Place("7-2", "7", 2)),
        ("幼儿园门口有坑", Place("幼儿园门口")),
        ("老槐树旁边有垃圾", Place("老槐树旁边")),
        ("3号院北门的灯", Place("3号院北门")),
        ("broken bench in rose garden", Place("rose garden")),
        ("供销社门口人行道", Place("供销社门口")),
        ("车棚最里头堆了纸板", Place("车棚最里头")),
        ("The bench at the bus stop is broken", Place("bus stop")),
        ("دەرۋازا ئالدىدىكى گۈللەر", Place("دەرۋازا ئالدى")),
        ("3-بىنا 2-ئىشىك 401 سۇ يوق", Place("3-بىنا 2-ئىشىك 401", "3", 2, "401")),
        ("3-دۇڭ 2-دەنيۈەن 401-ئۆيدە", Place("3-دۇڭ 2-دەنيۈەن 401-ئۆي", "3", 2, "401")),
        ("٣-بىنا ٢-ئىشىك", Place("٣-بىنا ٢-ئىشىك", "3", 2)),
        ("3-بينا نىڭ", Place("3-بينا", "3")),
        ("7-بىنانىڭ ئالدىدىكى قۇدۇق", Place("7-بىنانىڭ ئالدى", "7")),
        ("بىنا 3 2-ئىشىك", Place("بىنا 3 2-ئىشىك", "3", 2)),
        ("3-بىنا 5-قەۋەتتە", Place("3-بىنا 5-قەۋەت", "3")),
        ("3-bina 2-ishikta su yoq", Place("3-bina 2-ishik", "3", 2)),
        ("3-uy 2-podezd jaryq joq", Place("3-uy 2-podezd", "3", 2)),
        ("مەيداندا ۋاراڭ-چۇرۇڭ", Place("مەيدان")),
        ("3-үй 2-подъезд 401-пәтер", Place("3-үй 2-подъезд 401-пәтер", "3", 2, "401")),
        ("3-уй 2-подьезд караңгы", Place("3-уй 2-подьезд", "3", 2)),
        ("3-ءۇي 2-پودەزد سۋ جوق", Place("3-ءۇي 2-پودەزد", "3", 2)),
        ("12-үйдің артында ит жүр", Place("12-үйдің арты", "12")),
        ("мектептің алдында шұңқыр", Place("мектептің алды")),
        ("مەكتەپتىڭ الدىندا", Place("مەكتەپتىڭ الدى")),
        ("саябақтағы орындық", Place("саябақ")),
        ("دەرۋازا قىسىدۇ 3-قورو 702", Place("3-قورو 702")),
        ("شىمال دەرۋازادا ماشىنا", Place("شىمال دەرۋازا")),
        ("3-ئىشىكتە ساقلاۋاتىدۇ", Place("3-ئىشىك", None, 3)),
        ("орындық сынды саябақ", Place("саябақ")),
        ("солтүстік қақпадан көлік кіреді", Place("солтүстік қақпа")),
        ("3-подъездтегі әже", Place("3-подъезд", None, 3)),
        ("kitchen burns, unit 2 804", Place("unit 2 804", None, 2, "804")),
        ("no gas in building 8 302", Place("building 8 302", "8", None, "302")),
        ("flies near gate 4", Place("gate 4")),
        ("block 5 flat 12 no water", Place("block 5 flat 12", "5", None, "12")),
        ("flat 45, block 5", Place("flat 45, block 5", "5", None, "45")),
        ("entrance 2 of building 3", Place("entrance 2 of building 3", "3", 2)),
        ("Tower B, 5th floor, room 501", Place("Tower B, 5th floor, room 501", "B", None, "501")),
    ],
)
def test_a_place_is_found_as_it_was_written(message, place):
    assert find_place(message, ROSTER) == place


@pytest.mark.parametrize(
    "message",
    [
        "3楼漏水",
        "2号上午谁在家",
        "13800138000",
        "打0991-2345678",
        "24小时热线",
        "快打110",
        "要3-5天",
        "5-100元",
        "2024-3-15",
        "3-5-2024",
        "三座山",
        "3座位",
        "一共20户",
        "十点半",
        "好几栋楼都停电",
        "三栋楼都没电",
        "社区卫生站几点下班",
        "楼上太吵",
        "卫生间堵了",
        "3号楼长来一下",
        "2 كۈن بولدى سۇ يوق",
        "5-قەۋەتتە توك يوق",
        "401-ئۆي",
        "3 күн болды",
        "5-қабатта жарық жоқ",
        "i have 3 kids",
        "a flat of 60 square metres",
        "看了2号门诊",
        "聋哑的姑娘被赶出家门 抱着包袱坐楼道",
        "派出所推社区",
        "老板跑路 大甩卖",
        "晚上飙摩托 炸街",
        "等了半天 24路",
        "下午去逛街",
        "自己修马路",
        "打到7-2了",
        "",
    ],
)
def test_floors_dates_prices_and_telephone_numbers_are_no_places(message):
    assert find_place(message, ROSTER) is None


def test_a_building_counts_more_than_a_name_of_the_roster():
    assert find_place("幼儿园门口 3号楼旁边", ROSTER) == Place("3号楼旁边", "3")


@pytest.mark.parametrize(
    ("written", "number"),
    [("23", 23), ("二十三", 23), ("十", 10), ("十六", 16), ("三十", 30), ("一百零二", 102), ("二三", 23), ("幺", 1)],
)
def test_numerals_are_read_as_people_say_them(written, number):
    assert number_of(written, ROSTER.numerals) == number


def test_what_is_no_number_is_none():
    assert number_of("b", ROSTER.numerals) is None
    assert number_of("", ROSTER.numerals) is None


pieces = st.sampled_from(
    [
        "3",
        "三",
        "十",
        "号",
        "楼",
        "栋",
        "单元",
        "-",
        "401",
        "院",
        "２",
        "building ",
        "unit ",
        "门口",
        "ﷺ",
        "İ",
        "座",
        "#",
    ]
)
messages = st.one_of(st.text(), st.lists(pieces, max_size=12).map("".join))


@given(messages)
@example("İ3号楼")
@example("²栋")
@example("3-2-٤٠١")
def test_any_text_is_answered_and_the_place_is_a_piece_of_it(message):
    place = find_place(message, ROSTER)

    assert place is None or (place.text and place.text in message)

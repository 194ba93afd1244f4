"""What is said next: more of the same matter, or another one."""

from dataclasses import replace

import pytest

from domain.categories import OTHER, Urgency
from domain.classify import Classifier
from domain.matters import Kin, kin_of
from domain.places import Roster, find_place
from domain.reports import State
from tests.domain.test_reports import report
from words import lexicon

LEXICON = lexicon.load()
CLASSIFIER, ROSTER = Classifier(LEXICON), Roster.of(LEXICON)


def _kin(report, text):
    return kin_of(report, find_place(report.place, ROSTER), CLASSIFIER.guess(text), find_place(text, ROSTER))


LAMP = report(State.DISPATCHED, category="lighting", urgency=Urgency.NORMAL, place="3号楼2单元")


@pytest.mark.parametrize(
    ("text", "kin"),
    [
        ("8号楼门口井盖没了", Kin.OTHER),
        ("3号楼2单元下水也堵了", Kin.OTHER),
        ("5号楼的灯也不亮", Kin.OTHER),
        ("8号楼煤气味很大", Kin.OTHER),
        ("家里停水了", Kin.DOUBTFUL),
        ("也没人打扫", Kin.DOUBTFUL),
        ("晚上看不见路", Kin.DOUBTFUL),
        ("我家没电了", Kin.SAME),
        ("3号楼2单元", Kin.SAME),
        ("在5号楼旁边", Kin.SAME),
        ("3号楼的灯", Kin.SAME),
        ("好几天了", Kin.SAME),
    ],
)
def test_what_says_surely_what_and_where_stands_by_itself(text, kin):
    assert _kin(LAMP, text) is kin


@pytest.mark.parametrize("text", ["3号楼2单元的墙皮掉了", "家里停水了", "也没人打扫"])
def test_words_that_follow_a_picture_say_what_it_shows(text):
    assert _kin(replace(LAMP, category=OTHER, place=""), text) is Kin.SAME


@pytest.mark.parametrize(
    ("text", "kin"),
    [
        ("里面还有老人", Kin.SAME),
        ("电梯也停了", Kin.SAME),
        ("8号楼门口井盖没了", Kin.OTHER),
        ("我在5号楼门口", Kin.SAME),
    ],
)
def test_beside_a_danger_all_is_about_the_danger_but_what_is_surely_elsewhere(text, kin):
    fire = replace(LAMP, category="fire", urgency=Urgency.EMERGENCY)

    assert _kin(fire, text) is kin

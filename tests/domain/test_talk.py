"""Talk about a report that there is: wishes and numbers, and what sounds like them and is not."""

import pytest

from domain.classify import Classifier
from domain.intents import Endings
from domain.reports import Action
from domain.talk import Said, Talk, Wish, is_about_own
from tests.domain.test_reports import report
from words import lexicon

LEXICON = lexicon.load()
CLASSIFIER, TALK, ENDINGS = Classifier(LEXICON), Talk(LEXICON), Endings(LEXICON)
LAMP = report(category="lighting")
RUBBISH = report(category="sanitation")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("5号怎么样了", Said(Wish.NEWS, 5)),
        ("1024 怎么样了？", Said(Wish.NEWS, 1024)),
        ("什么时候来修啊", Said(Wish.NEWS)),
        ("怎么还没人来", Said(Wish.NEWS)),
        ("我想撤回", Said(Wish.WITHDRAW)),
        ("打错了，不用来了", Said(Wish.WITHDRAW)),
        ("撤回 5", Said(Wish.WITHDRAW, 5)),
        ("5", Said(number=5, is_bare=True)),
        ("编号5", Said(number=5, is_bare=True)),
        ("5号", Said(number=5, is_bare=True)),
        ("3号楼怎么样了", Said(Wish.NEWS)),
        ("3号楼2单元", Said()),
        ("拖了一天才来", Said()),
        ("楼道灯不亮了", Said()),
        ("", Said()),
        ("物业说好了上个月就来修，可是到现在什么时候来也没有人说", Said()),
    ],
)
def test_a_wish_and_a_number_are_heard_in_short_messages_only(text, said):
    assert TALK.hear(text) == said


@pytest.mark.parametrize(
    ("text", "own", "is_own"),
    [
        ("什么时候来修啊", [LAMP], True),
        ("怎么还没人来", [LAMP], True),
        ("路灯什么时候修", [LAMP], True),
        ("垃圾没人来收", [RUBBISH], True),
        ("垃圾没人来收", [LAMP], False),
        ("什么时候来修啊", [], False),
        ("楼道灯不亮了", [LAMP], False),
    ],
)
def test_it_is_about_ones_own_report_unless_it_surely_tells_of_something_else(text, own, is_own):
    assert is_about_own(TALK.hear(text), CLASSIFIER.guess(text), own) is is_own


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("谢谢小王，修好了", Action.CONFIRM),
        ("修好了 谢谢", Action.CONFIRM),
        ("辛苦了，没修好", Action.REOPEN),
        ("修好了，谢谢！", Action.CONFIRM),
        ("谢谢小王", None),
        ("修好了，楼上又漏了", None),
    ],
)
def test_thanks_around_an_ending_say_nothing_else(text, action):
    assert ENDINGS.action_of(text) is action

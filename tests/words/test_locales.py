"""The locales: the same keys and variables in every language, and a word for everything that needs one."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from domain.categories import CATEGORIES
from domain.intents import Asked
from domain.languages import Language, language_of
from domain.people import Role
from domain.reports import Action, Rating, State
from words.texts import Texts

ROOT = Path(__file__).parent.parent.parent
LOCALES = sorted((ROOT / "words" / "locales").glob("*.ftl"))
ROOMS = ("bot", "gateway", "handlers", "web", "cards", "services", "domain")
TAG = re.compile(r"</?([a-z]+)>")
TOAST_UNITS = 200


class Variables(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):
        self.names.add(node.id.name)


def messages(path):
    found = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ftl.Junk), f"{path.name}: {entry.content}"
        if isinstance(entry, ftl.Message):
            variables = Variables()
            variables.visit(entry)
            assert entry.id.name not in found, f"{path.name}: {entry.id.name} stands twice"
            found[entry.id.name] = (variables.names, ftl_text(entry))
    return found


def ftl_text(entry):
    return "".join(part.value for part in entry.value.elements if isinstance(part, ftl.TextElement))


REFERENCE = messages(ROOT / "words" / "locales" / "zh-CN.ftl")


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.stem)
def test_every_language_has_the_same_keys_with_the_same_variables_and_tags(path):
    spoken = messages(path)

    missing, unknown = REFERENCE.keys() - spoken.keys(), spoken.keys() - REFERENCE.keys()
    assert not missing, f"{path.name} lacks what zh-CN.ftl has (a key is added to all languages): {sorted(missing)}"
    assert not unknown, f"{path.name} has keys that zh-CN.ftl has not: {sorted(unknown)}"
    for key, (variables, text) in spoken.items():
        assert variables == REFERENCE[key][0], key
        assert sorted(TAG.findall(text)) == sorted(TAG.findall(REFERENCE[key][1])), key


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.stem)
def test_tags_open_and_close_and_are_known_to_telegram(path):
    for key, (_variables, text) in messages(path).items():
        open_tags = []
        for tag in re.findall(r"</?[^>]+>", text):
            name = tag.strip("</>")
            assert name in ("b", "i", "code"), f"{key}: {tag}"
            if tag.startswith("</"):
                assert open_tags.pop() == name, key
            else:
                open_tags.append(name)
        assert not open_tags, key


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.stem)
def test_a_button_is_short_and_a_toast_fits(path):
    for key, (_variables, text) in messages(path).items():
        if key.startswith(("button-", "category-")):
            assert len(text) <= (20 if path.stem != "zh-CN" else 12), key
        if key.startswith(("toast-", "refused-")):
            assert len(text.encode("utf-16-le")) // 2 <= TOAST_UNITS, key
            assert "<" not in text, f"{key}: a toast shows tags as they are"


@pytest.mark.parametrize(
    "key",
    [
        *(f"category-{code}" for code in CATEGORIES),
        *(f"state-{state.value}" for state in State),
        *(f"card-head-{state.value}" for state in State),
        *(f"work-{state.value}" for state in State),
        *(f"rating-{rating.value}" for rating in Rating),
        *(f"role-{role.value}" for role in Role if role is not Role.RESIDENT),
        *(f"button-{action.value}" for action in Action if action not in (Action.ANSWER, Action.RATE, Action.EXPIRE)),
        *(
            f"ask-{asked.value}"
            for asked in (
                Asked.PLACE,
                Asked.SUPPLEMENT,
                Asked.REOPENING,
                Asked.PARTLY,
                Asked.QUESTION,
                Asked.PASSING,
                Asked.RESULT,
            )
        ),
    ],
)
def test_everything_that_is_shown_has_a_word(key):
    assert key in REFERENCE


def strings_in_code():
    for room in ROOMS:
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value
                if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                    yield node.values[0].value


def test_no_words_are_kept_that_nothing_says():
    literals = set(strings_in_code())
    families = {text for text in literals if text.endswith("-")}

    unused = [
        key for key in REFERENCE if key not in literals and not any(key.startswith(family) for family in families)
    ]

    assert unused == []


def test_every_key_the_code_names_has_words():
    prefixes = ("refused-", "ask-", "toast-", "told-", "trouble-", "card-", "work-", "button-", "danger-", "done-")
    named = {text for text in strings_in_code() if text.startswith(prefixes) and re.fullmatch(r"[a-z_-]+[a-z]", text)}

    assert named - REFERENCE.keys() - {"button-data"} == set()


def test_a_persons_language_is_found_from_telegrams_code():
    texts = Texts("zh-CN")

    codes = {
        **{"zh-hans": "zh-CN", "zh": "zh-CN", "en-GB": "en", "EN": "en", "ug": "ug", "ug-CN": "ug", "uig": "ug"},
        **{"kk": "kk", "kk_KZ": "kk", "kz": "kk", "ru": None, "": None, None: None},
    }

    assert {code: texts.language_of(code) for code in codes} == codes


def test_there_are_words_for_every_language_that_is_offered_and_for_no_other():
    assert set(Texts("zh-CN").languages) == {path.stem for path in LOCALES} == set(Language)


def test_each_language_is_offered_under_its_own_name():
    names = [Texts("zh-CN").plain(language, "button-language") for language in Language]

    assert names == ["中文", "ئۇيغۇرچە", "Қазақша", "English"]
    assert [language_of(name) for name in names if len(name) > 2] == ["ug", "kk", "en"]


@pytest.mark.parametrize("path", [path for path in LOCALES if path.stem in ("ug", "kk")], ids=lambda path: path.stem)
def test_a_language_nobody_here_speaks_says_that_it_waits_for_a_reader(path):
    head = path.read_text(encoding="utf-8").split("\n\n")[0]

    assert "WAITING FOR A NATIVE READER" in head


@pytest.mark.parametrize("language", ["ug", "kk"])
def test_a_sentence_is_written_in_the_language_of_its_file(language):
    found = {key: text for key, (_, text) in messages(ROOT / "words" / "locales" / f"{language}.ftl").items()}
    long = {key: text for key, text in found.items() if len(text) > 25 and key != "command-language"}

    strange = {key: text for key, text in long.items() if language_of(text) != language}

    assert len(long) > 50
    assert strange == {}


@pytest.mark.parametrize(
    ("language", "endings"),
    [
        ("ug", " ?(?:دا|دە|تا|تە|غا|گە|قا|كە|دىن|تىن|غىچە|گىچە|قىچە|كىچە)"),
        ("kk", "[- ]?(?:[дт][ае]|ға|ге|қа|ке|[дтн][ае]н|[дтн][ыі]ң|[дтн][ыі])"),
    ],
)
def test_no_ending_that_depends_on_a_sound_hangs_on_a_value(language, endings):
    """A value may be a name, a number, a time: nobody knows its last sound when the sentence is written."""
    text = (ROOT / "words" / "locales" / f"{language}.ftl").read_text(encoding="utf-8")

    assert re.findall(rf"^.*\}}(?:</b>)?{endings}(?!\w).*$", text, re.MULTILINE) == []


def test_every_line_of_a_right_to_left_language_begins_on_the_right_and_a_command_keeps_its_stroke_in_front():
    texts = Texts("zh-CN")

    matter = texts.html("ug", "card-matter", {"category": "路灯", "place": "3号楼"})
    told = texts.html("ug", "told-answer", {"number": 7, "text": "3号楼"})
    helped = texts.html("ug", "help-resident")

    assert matter == "\u200f\u2068路灯\u2069 · \u20683号楼\u2069"
    assert [line[0] for line in told.split("\n")] == ["\u200f", "\u200f"]
    assert "\u200e/mine" in helped
    assert "</b>" in helped
    assert not re.search("[\u200e\u200f\u2066-\u2069]", texts.plain("ug", "refused-queue"))
    assert "\u200f" not in texts.html("kk", "told-answer", {"number": 7, "text": "3号楼"})


def test_words_that_stand_in_a_sentence_keep_their_direction_whatever_they_begin_with():
    texts = Texts("zh-CN")

    called = texts.part("ug", "called-both", {"owner": "小王"})
    told = texts.html("ug", "danger-other", {"called": called, "number": 1})

    assert called == "\u200f小王 ۋە مەھەللە نۆۋەتچىسى"
    assert f"\u2068{called}\u2069" in told
    assert texts.part("zh-CN", "called-both", {"owner": "小王"}) == "小王和社区值班"


def test_a_value_cannot_turn_the_rest_of_the_sentence_about():
    html = Texts("zh-CN").html("zh-CN", "card-result", {"owner": "小\u202e王\u2069", "gist": "\u2067修好了"})

    assert html == "\u2068小王\u2069：“\u2068修好了\u2069”"


def test_values_are_escaped_in_cards_and_isolated_and_bare_in_toasts():
    texts = Texts("zh-CN")

    html = texts.html("zh-CN", "told-question", {"number": 1, "name": "<b>&", "text": "ياخشى"})
    toast = texts.plain("zh-CN", "refused-unknown-report", {"number": 7})

    assert "&lt;b&gt;&amp;" in html
    assert "\u2068ياخشى\u2069" in html
    assert toast == "没有编号 7 的事"


def test_a_language_without_words_is_refused_at_the_start():
    with pytest.raises(ValueError, match="no words for the language xx"):
        Texts("xx")

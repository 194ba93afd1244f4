"""Whatever is written into a report's history is told in words: the actions are read from the code that writes them."""

import ast
import importlib
import re
from pathlib import Path

import pytest

from domain.remarks import Purpose
from domain.report_past import Who
from domain.reports import Action, Step
from words.texts import Texts

ROOT = Path(__file__).parent.parent.parent
WRITERS = {"add_history": 3, "write_down": 3, "_save": -2}
"""What writes a line, and which of its arguments is the action."""
ENUMS = {
    "action.value": Action,
    "step.value": Step,
    "purpose.value": Purpose,
}
"""What may stand there besides a word: a value of an enumeration of which every value has words."""
PASSED_ON = frozenset({"action"})
"""The writers' own parameter."""


def calls():
    for path in sorted((ROOT / "services").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if any(isinstance(one, ast.ImportFrom) and one.module == "services.check_in_rows" for one in ast.walk(tree)):
            continue  # the history of check-ins is another one
        for node in ast.walk(tree):
            called = node.func if isinstance(node, ast.Call) else None
            name = getattr(called, "attr", getattr(called, "id", ""))
            if name in WRITERS and not ast.unparse(called).startswith("check_ins."):
                yield path, node, node.args[WRITERS[name]]


def known_value(path, argument):
    """Return what stands there whatever happens: a word, or a name of the module's; None: it depends."""
    names = {node.id for node in ast.walk(argument) if isinstance(node, ast.Name)}
    module = vars(importlib.import_module(f"services.{path.stem}"))
    if isinstance(argument, ast.JoinedStr) or not names <= module.keys():
        return None
    return eval(ast.unparse(argument), dict(module))


def written():
    """Return every action that some code writes; fails where it cannot be read from the code."""
    found = set()
    for path, call, argument in calls():
        where = f"{path.name}:{call.lineno}: {ast.unparse(argument)}"
        value = known_value(path, argument)
        if value is not None:
            found.add(value)
        elif isinstance(argument, ast.JoinedStr):
            beginning = argument.values[0].value
            known = {key.removeprefix("past-") for key in keys() if key.startswith(f"past-{beginning}")}
            assert known, where
            found |= known
        elif ast.unparse(argument) in ENUMS:
            found |= {one.value for one in ENUMS[ast.unparse(argument)]}
        else:
            assert ast.unparse(argument) in PASSED_ON, f"no words can be found for {where}"
    for path in (ROOT / "storage" / "migrations").glob("*.sql"):
        for statement in re.findall(r"INSERT INTO report_history[^;]+;", path.read_text(encoding="utf-8")):
            found |= {word for word in re.findall(r"NULL, '(\w+)'", statement)}
    return found


def keys():
    text = (ROOT / "words" / "locales" / "zh-CN.ftl").read_text(encoding="utf-8")
    return re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE)


def test_the_code_that_writes_history_is_found():
    assert written() >= {"report", "extend", "routed", "handover", "edited", "category", "unplaced", "danger_out"}
    assert len(list(calls())) >= 15


@pytest.mark.parametrize("language", Texts("zh-CN").languages)
@pytest.mark.parametrize("action", sorted(written()))
def test_every_action_of_a_history_has_words_in_every_language(action, language):
    assert Texts("zh-CN").has(f"past-{action}", language)


@pytest.mark.parametrize("who", [who for who in Who if who is not Who.SERVING])
def test_everybody_who_is_not_named_is_called_something(who):
    assert Texts("zh-CN").has(f"past-by-{who.value}")

"""What the history of a report says of its end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.report_endings import is_asked_why, what_remains

LINES = st.lists(
    st.tuples(
        st.sampled_from(["report", "accept", "resolve", "partly", "reopen", "reopening", "rate", "pass"]),
        st.sampled_from(["", "四楼", "五楼", "bad", "good"]),
    ),
    max_size=12,
)


@pytest.mark.parametrize(
    ("lines", "rest", "done"),
    [
        ([], "", ""),
        ([("resolve", "四楼换好了")], "", ""),
        ([("resolve", "四楼换好了"), ("partly", "五楼还黑")], "五楼还黑", "四楼换好了"),
        ([("resolve", "四楼换好了"), ("partly", "见照片"), ("reopening", "五楼还黑")], "五楼还黑", "四楼换好了"),
        ([("resolve", "四楼"), ("partly", "五楼"), ("resolve", "五楼"), ("partly", "六楼")], "六楼", "四楼 · 五楼"),
        ([("partly", "五楼"), ("resolve", "五楼好了")], "五楼", ""),
    ],
)
def test_what_remains_is_what_was_said_last_and_what_was_done_is_all_before_it(lines, rest, done):
    assert what_remains(lines) == (rest, done)


@given(LINES)
def test_nothing_remains_where_nobody_said_half_and_nothing_is_made_up(lines):
    rest, done = what_remains(lines)

    said = {text for _, text in lines}
    assert rest in said | {""}
    assert set(done.split(" · ")) <= said | {""}
    if all(action != "partly" for action, _ in lines):
        assert (rest, done) == ("", "")


@pytest.mark.parametrize(
    ("lines", "is_asked"),
    [
        ([("resolve", "好了")], True),
        ([("resolve", "好了"), ("rate", "good")], True),
        ([("resolve", "好了"), ("rate", "bad")], False),
        ([("resolve", "好了"), ("rate", "bad"), ("rate", "good")], False),
        ([("resolve", "好了"), ("rate", "bad"), ("reopen", "没好"), ("resolve", "好了")], True),
    ],
)
def test_why_is_asked_once_for_each_result(lines, is_asked):
    assert is_asked_why(lines) is is_asked

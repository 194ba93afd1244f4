"""A community's lists: which columns they have, how a row is read, and what is wrong with one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.roster_care import CARE_CODES, CARE_COLUMNS, CARE_NEEDED
from domain.roster_cells import DATE, Cells, Value, guarded, plain
from domain.roster_reasons import Bad, Reason


class Sheet(StrEnum):
    """The lists."""

    PLACES = "places"
    PEOPLE = "people"
    STAFF = "staff"
    DUTY = "duty"
    CARE = "care"


COLUMNS: Mapping[Sheet, tuple[str, ...]] = {
    Sheet.PLACES: ("community", "grid", "building", "units", "group_chat_id"),
    Sheet.PEOPLE: (
        *("name", "phone", "community", "building", "unit", "room", "birth_year", "tags", "language", "telegram_id"),
    ),
    Sheet.STAFF: ("name", "phone", "role", "community", "scope", "telegram_id"),
    Sheet.DUTY: ("date", "from", "to", "name", "phone", "role"),
    Sheet.CARE: CARE_COLUMNS,
}
DERIVED: Mapping[Sheet, tuple[str, ...]] = {Sheet.STAFF: ("building", "unit", "partner")}
"""What is read out of the columns together, beside them."""
NEEDED: Mapping[Sheet, tuple[str, ...]] = {
    Sheet.PLACES: ("community", "grid", "building"),
    Sheet.PEOPLE: ("name", "building"),
    Sheet.STAFF: ("name", "role"),
    Sheet.DUTY: ("date", "from", "to", "name", "role"),
    Sheet.CARE: CARE_NEEDED,
}
_NOT_EMPTY: Mapping[Sheet, tuple[str, ...]] = {**NEEDED, Sheet.PEOPLE: ("name",)}
_KINDS = ("tags", "roles", "languages", *dict.fromkeys(CARE_CODES.values()))
_CONTROL = re.compile("[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]")
_SHORTENED = re.compile(r"[+-]?\d(?:[.,]\d+)?[eE]\+?\d+")
_CELL_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!)")
_NOTE = re.compile(r"\(.*\)$|[\s_*.:]")


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with one cell. `row` is the line in a text file, the row in a spreadsheet."""

    table: str
    row: int
    column: str
    reason: Reason
    value: str = ""
    limit: str = ""
    other: str = ""


class BadTable(Exception):
    """The table cannot be read on from this row."""

    def __init__(self, row: int, reason: Reason) -> None:
        super().__init__(reason.value)
        self.row = row
        self.reason = reason


@dataclass(frozen=True)
class Table:
    """Rows of cells as a file has them, each with its number; the first names the columns."""

    name: str
    rows: Iterable[tuple[int, Sequence[str]]]


Line = Mapping[str, Value]
"""One row that was read: column → value; None is "not said". Every column of its sheet is there."""


@dataclass(frozen=True)
class RosterWords:
    """How columns are called and cells are written."""

    headers: Mapping[Sheet, Mapping[str, str]]
    cells: Cells

    @classmethod
    def of(cls, words: Mapping[str, Any], cells: Cells) -> RosterWords:
        """Turn the lexicon's lists about: from what may be written to what it means."""
        headers = {
            sheet: {
                folded(text): column
                for column in COLUMNS[sheet]
                for text in (*words["headers"][sheet.value].get(column, ()), column)
            }
            for sheet in Sheet
        }
        return cls(headers, cells)

    def sheet_of(self, header: Sequence[str]) -> Sheet | None:
        """Return which list the first row names: the one that knows most of its columns; two at the least."""
        names = [folded(name) for name in header]
        known = {sheet: sum(name in self.headers[sheet] for name in names) for sheet in Sheet}
        best = max((Sheet.PEOPLE, Sheet.STAFF, Sheet.DUTY, Sheet.PLACES, Sheet.CARE), key=known.__getitem__)
        return best if known[best] >= 2 else None

    def width(self, header: Sequence[str]) -> int:
        """Return how many cells of a first row are columns of some list."""
        return sum(any(folded(name) in self.headers[sheet] for sheet in Sheet) for name in header)


class RosterReader:
    """Reads the rows of one table."""

    def __init__(self, table: str, sheet: Sheet, header: Sequence[str], words: RosterWords) -> None:
        self.table = table
        self.sheet = sheet
        self._names = _trimmed(header)
        self._columns = [words.headers[sheet].get(folded(name), "") for name in self._names]
        checks = words.cells.checks(sheet.value)
        self._checks = [checks.get(column, str) for column in self._columns]
        self._cells = words.cells
        self._empty: dict[str, Value] = dict.fromkeys((*COLUMNS[sheet], *DERIVED.get(sheet, ())))

    def about_header(self, row: int) -> Iterator[Finding]:
        """Yield what is wrong with the first row."""
        for at, (name, column) in enumerate(zip(self._names, self._columns, strict=True)):
            if not column:
                yield Finding(self.table, row, name, Reason.UNKNOWN_COLUMN, name)
            elif column in self._columns[:at]:
                yield Finding(self.table, row, column, Reason.DOUBLE_COLUMN, name)
        for column in NEEDED[self.sheet]:
            if column not in self._columns:
                yield Finding(self.table, row, column, Reason.MISSING_COLUMN)

    def read(self, row: int, cells: Sequence[str]) -> Line | list[Finding]:
        """Return the row as values, or all that is wrong with it."""
        width = len(self._columns)
        if len(cells) != width:
            if len(cells) < width:
                return [Finding(self.table, row, "", Reason.FEW_CELLS, f"{len(cells)} < {width}")]
            if any(cell.strip() for cell in cells[width:]):
                return [Finding(self.table, row, "", Reason.MANY_CELLS, f"{len(cells)} > {width}")]
        line, found = self._empty.copy(), []
        for column, check, cell in zip(self._columns, self._checks, cells, strict=False):
            text = cell.strip()
            if text:
                try:
                    line[column] = check(text)
                except Bad as bad:
                    found.append(self._finding(row, column, text, bad))
        found += [
            Finding(self.table, row, column, Reason.EMPTY)
            for column in _NOT_EMPTY[self.sheet]
            if line[column] is None and not any(one.column == column for one in found)
        ]
        return found or self._whole(row, line)

    def _whole(self, row: int, line: dict[str, Value]) -> Line | list[Finding]:
        """Look at the cells together: `community/3` names both, and someone must be told from others of the name."""
        named = line.get("building")
        if self.sheet in (Sheet.PEOPLE, Sheet.CARE) and isinstance(named, tuple):
            community, line["building"] = named
            line["community"] = community or line["community"]
        has_contact = line.get("phone") or line.get("telegram_id")
        if self.sheet is Sheet.STAFF:
            if not has_contact:
                return [Finding(self.table, row, "phone", Reason.NO_CONTACT, str(line["name"]))]
            return self._reach(row, line)
        if self.sheet is Sheet.PEOPLE and not has_contact and not line["building"]:
            return [Finding(self.table, row, "building", Reason.NO_KEY, str(line["name"]))]
        return line

    def _reach(self, row: int, line: dict[str, Value]) -> Line | list[Finding]:
        """What the scope means depends on the role."""
        scope, community = line["scope"], line["community"]
        try:
            line.update(
                self._cells.reach(
                    str(line["role"]), str(scope) if scope else None, str(community) if community else None
                )
            )
        except Bad as bad:
            return [self._finding(row, "scope", str(scope or ""), bad)]
        return line

    def _finding(self, row: int, column: str, text: str, bad: Bad) -> Finding:
        reason, value = bad.reason, shown(text)
        if text.startswith(DATE):
            reason, value = Reason.DATE, ""
        elif _CELL_ERROR.fullmatch(text):
            reason = Reason.CELL_ERROR
        elif reason is not Reason.OVERLONG and _SHORTENED.fullmatch(text):
            reason = Reason.SHORTENED
        return Finding(self.table, row, column, reason, value, bad.limit)


class Form:
    """How the lists are written: in one language's words, with a column for the community where there are several."""

    def __init__(self, words: Mapping[str, Any], language: str, *, has_communities: bool) -> None:
        self._headers = words["headers"] if language == "zh-CN" else {}
        first = {kind: _firsts(words[kind]) if language == "zh-CN" else {} for kind in _KINDS}
        self._codes: Mapping[str, Mapping[str, str]] = {
            **{"role": first["roles"], "language": first["languages"]},
            **{column: first[kind] for column, kind in CARE_CODES.items()},
        }
        self._tags = first["tags"]
        self._partners = _firsts(words["partners"]) if language == "zh-CN" else {}
        dropped = set() if has_communities else {"community"}
        self._columns = {
            sheet: [column for column in COLUMNS[sheet] if sheet is Sheet.PLACES or column not in dropped]
            for sheet in Sheet
        }

    def header(self, sheet: Sheet) -> list[str]:
        """Return the first row."""
        names: Mapping[str, Sequence[str]] = self._headers.get(sheet.value, {})
        return [names[column][0] if column in names else column for column in self._columns[sheet]]

    def cells(self, sheet: Sheet, row: Mapping[str, Any]) -> list[str | int]:
        """Return a row; what begins like a formula has a mark before it that reading takes off."""
        if row.get("partner"):
            kind = self._partners.get(row["partner"], row["partner"])
            row = {**row, "scope": f"{row['scope']}/{kind}" if row["scope"] else kind}
        return [self._cell(column, row[column]) for column in self._columns[sheet]]

    def _cell(self, column: str, value: Any) -> str | int:
        if value is None or isinstance(value, int):
            return "" if value is None else value
        if column == "tags":
            return ";".join(self._tags.get(tag, tag) for tag in value.split(";"))
        known = self._codes.get(column)
        return known.get(value, value) if known is not None else guarded(_CONTROL.sub(" ", value))


def _firsts(words: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    return {code: known[0] for code, known in words.items()}


def read_table(table: Table, words: RosterWords, tell: Callable[[Finding], None]) -> Iterator[tuple[int, Sheet, Line]]:
    """Yield the rows that can be read; tell what is wrong with the others. Empty ones are passed over."""
    rows = (row for row in table.rows if any(cell.strip() for cell in row[1]))
    try:
        at, header = next(rows, (1, ()))
        reader = _begin(table.name, at, header, words, tell)
        if reader is None:
            return
        for at, cells in rows:
            got = reader.read(at, cells)
            if isinstance(got, list):
                for one in got:
                    tell(one)
            else:
                yield at, reader.sheet, got
    except BadTable as bad:
        tell(Finding(table.name, bad.row, "", bad.reason))


def _begin(
    name: str, at: int, header: Sequence[str], words: RosterWords, tell: Callable[[Finding], None]
) -> RosterReader | None:
    sheet = words.sheet_of(header)
    if sheet is None:
        tell(Finding(name, at, "", Reason.NO_HEADER))
        return None
    reader = RosterReader(name, sheet, header, words)
    wrong = list(reader.about_header(at))
    for one in wrong:
        tell(one)
    return None if wrong else reader


def shown(text: str) -> str:
    """Return the beginning of a cell, as one line."""
    one = _CONTROL.sub("\u2423", plain(text))
    return one if len(one) <= 40 else f"{one[:39]}…"


def folded(name: str) -> str:
    """Return a column's name in one form: without case, width, blanks, stars and a note in brackets."""
    return _NOTE.sub("", unicodedata.normalize("NFKC", name).lower().strip())


def _trimmed(header: Sequence[str]) -> list[str]:
    names = [name.strip() for name in header]
    while names and not names[-1]:
        names.pop()
    return names

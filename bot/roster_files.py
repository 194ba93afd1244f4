"""Reading a community's lists from files as offices have them: CSV in UTF-8 or GB18030, tabs, xlsx."""

from __future__ import annotations

import codecs
import csv
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from functools import partial
from pathlib import Path

from bot.config_parts import ConfigError
from domain.roster_cells import DATE
from domain.roster_reasons import Reason
from domain.rosters import BadTable, RosterWords, Table

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ENCODINGS = ("utf-8", "gb18030")
_SEPARATORS = (",", "\t", ";")
_BLOCK = 1 << 20
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_LONGEST_CELL = 100_000


def open_tables(paths: Sequence[Path], words: RosterWords) -> list[Table]:
    """Return the tables of the files, each to be read once, row by row; a workbook has one for each of its sheets.

    Raises:
        ConfigError: a file cannot be read, or not as text.
    """
    names = [path.name for path in paths]
    tables: list[Table] = []
    for path in paths:
        name = path.name if names.count(path.name) == 1 else str(path)
        try:
            with path.open("rb") as file:
                beginning = file.read(4)
            if beginning.startswith(b"PK"):
                tables += _open_workbook(path, name)
            elif beginning == _OLD_EXCEL:
                raise ConfigError(f"{path}: this is the old Excel format; save it as .xlsx or CSV")
            else:
                tables.append(_open_text(path, name, words))
        except OSError as error:
            raise ConfigError(f"{path}: cannot be read: {error.strerror or error}") from None
    return tables


def _open_text(path: Path, name: str, words: RosterWords) -> Table:
    encoding = _encoding_of(path)
    return Table(name, _text_rows(path, encoding, _separator_of(path, encoding, words)))


def _encoding_of(path: Path) -> str:
    """Return the encoding that a mark at the beginning names, or the first in which every byte has a meaning."""
    with path.open("rb") as file:
        beginning = file.read(4)
    for mark, encoding in _MARKS:
        if beginning.startswith(mark):
            return encoding
    for encoding in _ENCODINGS:
        decoder = codecs.getincrementaldecoder(encoding)()
        try:
            with path.open("rb") as file:
                for block in iter(partial(file.read, _BLOCK), b""):
                    decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            continue
        return encoding
    raise ConfigError(f"{path}: neither UTF-8 nor GB18030; save it as CSV UTF-8")


def _separator_of(path: Path, encoding: str, words: RosterWords) -> str:
    """Return what separates the cells: that by which the first row becomes columns somebody knows."""
    with path.open(encoding=encoding, newline="") as file:
        first = next((line for line in file if line.strip()), "")
    return max(
        _SEPARATORS, key=lambda separator: words.width(next(csv.reader(io.StringIO(first), delimiter=separator), []))
    )


def _text_rows(path: Path, encoding: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(_LONGEST_CELL)
    with path.open(encoding=encoding, newline="") as file:
        reader = csv.reader(file, delimiter=separator, strict=True)
        begins = 1
        try:
            for cells in reader:
                yield begins, cells
                begins = reader.line_num + 1
        except csv.Error:
            raise BadTable(begins, Reason.QUOTE) from None


def _open_workbook(path: Path, name: str) -> Iterator[Table]:
    from openpyxl import load_workbook

    with _as_workbook(path):
        book = load_workbook(io.BytesIO(path.read_bytes()), read_only=True)
        for sheet in book.worksheets:
            rows = _sheet_rows(path, sheet.iter_rows(values_only=True))
            first = next(rows, None)
            if first is not None:
                title = name if len(book.worksheets) == 1 else f"{name}[{sheet.title}]"
                yield Table(title, _again(first, rows))


@contextmanager
def _as_workbook(path: Path) -> Iterator[None]:
    """Say in a sentence what the parts of a broken workbook say in many ways."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, SyntaxError, KeyError, ValueError, EOFError):
        raise ConfigError(f"{path}: cannot be read as a workbook; save it as .xlsx or CSV") from None


def _again(first: tuple[int, list[str]], rows: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    yield first
    yield from rows


def _sheet_rows(path: Path, rows: Iterable[Sequence[object]]) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that say something. A spreadsheet keeps no empty cells at a row's end: they are put back."""
    width = 0
    with _as_workbook(path):
        for at, values in enumerate(rows, 1):
            cells = [_cell(value) for value in values]
            if any(cells):
                width = width or len(cells)
                yield at, cells + [""] * (width - len(cells))


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, time):
        return f"{DATE}{value:%H:%M}"
    if isinstance(value, datetime | date):
        return f"{DATE}{value.isoformat()}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)

"""Writing a community's lists into a folder, as CSV or as workbooks, each whole or not at all."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from bot.config_parts import ConfigError
from domain.rosters import Form, Sheet

Write = Callable[[Sheet, Mapping[str, Any]], object]


@contextmanager
def writing(folder: Path, form: Form, *, as_workbooks: bool = False) -> Iterator[Write]:
    """Give a function that writes a row into its list. The files get their names when everything is written.

    What personal data they hold is the owner's to read and nobody else's.

    Raises:
        ConfigError: the folder has such lists already, or cannot be written to.
    """
    ending = ".xlsx" if as_workbooks else ".csv"
    paths = {sheet: folder / f"{sheet.value}{ending}" for sheet in Sheet}
    parts = {sheet: path.with_name(f".{path.name}.part") for sheet, path in paths.items()}
    for path in paths.values():
        if path.exists():
            raise ConfigError(f"{path} is there already; name an empty folder")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        opened = {sheet: _open(part, form, sheet, as_workbooks=as_workbooks) for sheet, part in parts.items()}
        try:
            yield lambda sheet, row: opened[sheet][0](form.cells(sheet, row))
        finally:
            for _, close in opened.values():
                close()
        for sheet, path in paths.items():
            parts[sheet].rename(path)
    except OSError as error:
        raise ConfigError(f"{folder}: cannot be written: {error.strerror or error}") from None
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


_Cells = list[str | int]


def _open(
    part: Path, form: Form, sheet: Sheet, *, as_workbooks: bool
) -> tuple[Callable[[_Cells], object], Callable[[], None]]:
    file = os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")
    write, close = _workbook(file, sheet.value) if as_workbooks else _text(file)
    write(list(form.header(sheet)))
    return write, close


def _text(file: IO[bytes]) -> tuple[Callable[[_Cells], object], Callable[[], None]]:
    # The mark at the beginning: without it spreadsheets take the file for another encoding than UTF-8.
    text = open(file.fileno(), "w", encoding="utf-8-sig", newline="", closefd=False)  # noqa: SIM115

    def close() -> None:
        text.close()
        file.close()

    return csv.writer(text, lineterminator="\n").writerow, close


def _workbook(file: IO[bytes], title: str) -> tuple[Callable[[_Cells], object], Callable[[], None]]:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    page = book.create_sheet(title)

    def close() -> None:
        book.save(file)
        file.close()

    # Long numbers as text: a spreadsheet keeps 15 digits of a number and shows fewer.
    return lambda cells: page.append([str(cell) for cell in cells]), close

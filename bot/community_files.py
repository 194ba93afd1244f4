"""Reading a community from three CSV files: places, people, staff."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from bot.config_parts import ConfigError
from domain.people import Role
from services.community import PlaceLine, StaffLine
from storage.people import PersonRow

T = TypeVar("T")


def read_places(path: Path) -> list[PlaceLine]:
    """Read `community,grid,building,units,group_chat_id`."""
    return _read(
        path,
        lambda row: PlaceLine(
            row["community"], row["grid"], row["building"], int(row["units"]), _number(row["group_chat_id"])
        ),
    )


def read_people(path: Path) -> list[tuple[PersonRow, str]]:
    """Read `name,phone,building,unit,room,birth_year,tags,language,telegram_id`; each with the building's name."""
    return _read(
        path,
        lambda row: (
            PersonRow(
                id=0,
                name=row["name"],
                language=row["language"],
                telegram_id=_number(row["telegram_id"]),
                phone=row["phone"],
                unit=_number(row["unit"]),
                room=row["room"],
                birth_year=_number(row["birth_year"]),
                tags=row["tags"],
            ),
            row["building"],
        ),
    )


def read_staff(path: Path) -> list[StaffLine]:
    """Read `name,phone,role,scope,telegram_id`."""
    return _read(
        path,
        lambda row: StaffLine(row["name"], row["phone"], Role(row["role"]), row["scope"], _number(row["telegram_id"])),
    )


def _read(path: Path, parse: Callable[[dict[str, str]], T]) -> list[T]:
    parsed = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                try:
                    parsed.append(parse({name: (value or "").strip() for name, value in row.items()}))
                except (ValueError, KeyError, AttributeError) as error:
                    raise ConfigError(f"{path.name}, line {len(parsed) + 2}: {error}") from None
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    return parsed


def _number(text: str) -> int | None:
    return int(text) if text else None

"""A plain bot: python-telegram-bot as its manual shows it, aiosqlite, one commit a message.

`python -m bench.peers.plain URL TOKEN FILE`; the lists stand beside the file.
"""

from __future__ import annotations

import csv
import sys
import time
from pathlib import Path
from typing import Any

import aiosqlite
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from bench.peers import words

_SCHEMA = """
CREATE TABLE grid (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE building (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
    grid_id INTEGER NOT NULL REFERENCES grid (id));
CREATE TABLE person (id INTEGER PRIMARY KEY, telegram_id INTEGER UNIQUE, name TEXT NOT NULL, phone TEXT NOT NULL,
    building_id INTEGER REFERENCES building (id), grid_id INTEGER REFERENCES grid (id), is_worker INTEGER NOT NULL);
CREATE INDEX worker_of_grid ON person (grid_id) WHERE is_worker = 1;
CREATE TABLE report (number INTEGER PRIMARY KEY, state TEXT NOT NULL, category TEXT NOT NULL, text TEXT NOT NULL,
    building_id INTEGER REFERENCES building (id), unit INTEGER, grid_id INTEGER, reporter_id INTEGER NOT NULL,
    owner_id INTEGER, created_at INTEGER NOT NULL);
CREATE INDEX report_of_reporter ON report (reporter_id, created_at);
CREATE TABLE report_history (id INTEGER PRIMARY KEY, report_number INTEGER NOT NULL REFERENCES report (number),
    at INTEGER NOT NULL, actor_id INTEGER, action TEXT NOT NULL, state TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX history_of_report ON report_history (report_number);
CREATE TABLE remark (id INTEGER PRIMARY KEY, report_number INTEGER NOT NULL REFERENCES report (number),
    at INTEGER NOT NULL, author_id INTEGER NOT NULL, text TEXT NOT NULL, chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL, UNIQUE (chat_id, message_id));
CREATE INDEX remark_of_report ON remark (report_number);
"""
_JUST_NOW = 90


async def _one(db: aiosqlite.Connection, sql: str, *values: object) -> Any:
    async with db.execute(sql, values) as cursor:
        return await cursor.fetchone()


async def report(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """A message is a report: keep it, tell the resident, show it to the grid's worker."""
    message, user = update.effective_message, update.effective_user
    if message is None or user is None or message.text is None:
        return
    db: aiosqlite.Connection = context.bot_data["db"]
    now = int(time.time())
    person_id = await _person(db, user.id, user.full_name)
    just_begun = "SELECT number FROM report WHERE reporter_id = ? AND created_at >= ? AND state <> 'closed' LIMIT 1"
    if await _one(db, just_begun, person_id, now - _JUST_NOW):
        await message.reply_text("已收到您的补充。")
        return
    category, place = words.category_of(message.text), words.place_of(message.text)
    building = await _one(db, "SELECT id, grid_id FROM building WHERE name = ?", place[0]) if place else None
    grid_id = building["grid_id"] if building else None
    worker_sql = "SELECT id, name, telegram_id FROM person WHERE grid_id = ? AND is_worker = 1 ORDER BY id LIMIT 1"
    worker = await _one(db, worker_sql, grid_id)
    async with db.execute(
        "INSERT INTO report (state, category, text, building_id, unit, grid_id, reporter_id, owner_id, created_at)"
        " VALUES ('dispatched', ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            category,
            message.text,
            building["id"] if building else None,
            place[1] if place else None,
            grid_id,
            person_id,
            worker["id"] if worker else None,
            now,
        ),
    ) as cursor:
        number = cursor.lastrowid or 0
    await db.execute(
        "INSERT INTO report_history (report_number, at, actor_id, action, state, text) VALUES (?, ?, ?, ?, ?, ?)",
        (number, now, person_id, "report", "dispatched", message.text),
    )
    await db.execute(
        "INSERT INTO remark (report_number, at, author_id, text, chat_id, message_id) VALUES (?, ?, ?, ?, ?, ?)",
        (number, now, person_id, message.text, message.chat_id, message.message_id),
    )
    await db.commit()
    where = f"{place[0]}号楼" if place else "地点未知"
    owner = worker["name"] if worker else "值班台"
    await message.reply_text(
        words.receipt(number, category, where, owner), ParseMode.HTML, reply_markup=_keyboard(number, words.EDIT)
    )
    if worker:
        text = words.card(number, category, where, message.text)
        markup = _keyboard(number, words.BUTTONS)
        await context.bot.send_message(worker["telegram_id"], text, ParseMode.HTML, reply_markup=markup)


async def _person(db: aiosqlite.Connection, telegram_id: int, name: str) -> int:
    person = await _one(db, "SELECT id FROM person WHERE telegram_id = ?", telegram_id)
    if person:
        return int(person["id"])
    new = "INSERT INTO person (telegram_id, name, phone, is_worker) VALUES (?, ?, '', 0)"
    async with db.execute(new, (telegram_id, name)) as cursor:
        return cursor.lastrowid or 0


def _keyboard(number: int, buttons: tuple[tuple[str, str], ...]) -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(label, callback_data=f"{action}:{number}") for label, action in buttons]
    return InlineKeyboardMarkup([row])


async def fill(db: aiosqlite.Connection, folder: Path) -> None:
    """Make the tables and take in the lists."""
    await db.executescript(_SCHEMA)
    for row in _rows(folder / "places.csv"):
        await db.execute("INSERT INTO grid (name) VALUES (?) ON CONFLICT DO NOTHING", (row["grid"],))
        add = "INSERT INTO building (name, grid_id) SELECT ?, id FROM grid WHERE name = ?"
        await db.execute(add, (row["building"], row["grid"]))
    for row in _rows(folder / "people.csv"):
        add = (
            "INSERT INTO person (telegram_id, name, phone, building_id, is_worker) SELECT ?, ?, ?, id, 0 FROM building"
        )
        await db.execute(f"{add} WHERE name = ?", (row["telegram_id"], row["name"], row["phone"], row["building"]))
    for row in _rows(folder / "staff.csv"):
        add = "INSERT INTO person (telegram_id, name, phone, grid_id, is_worker) SELECT ?, ?, ?, id, 1 FROM grid"
        await db.execute(f"{add} WHERE name = ?", (row["telegram_id"], row["name"], row["phone"], row["scope"]))
    await db.commit()


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main() -> None:
    """Run the bot until it is stopped."""
    url, token, file = sys.argv[1], sys.argv[2], Path(sys.argv[3])

    async def open_database(application: Application) -> None:  # type: ignore[type-arg]
        db = application.bot_data["db"] = await aiosqlite.connect(file)
        db.row_factory = aiosqlite.Row
        await db.execute("PRAGMA journal_mode = WAL")
        await db.execute("PRAGMA foreign_keys = ON")
        await fill(db, file.parent)

    async def close_database(application: Application) -> None:  # type: ignore[type-arg]
        await application.bot_data["db"].close()

    built = (
        Application.builder()
        .token(token)
        .base_url(f"{url}/bot")
        .post_init(open_database)
        .post_shutdown(close_database)
        .build()
    )
    built.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, report))
    built.run_polling()


if __name__ == "__main__":
    main()

"""An aiogram bot with SQLAlchemy's ORM, as both manuals show it, one session a message.

`python -m bench.peers.orm URL TOKEN FILE`; the lists stand beside the file.
"""

from __future__ import annotations

import asyncio
import csv
import sys
import time
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher, F
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message
from sqlalchemy import ForeignKey, Index, UniqueConstraint, event, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from bench.peers import words

_JUST_NOW = 90
_AT_ONCE = 15
"""As many messages as the engine has connections: those that wait longer than 30 s for one are lost."""


class Base(DeclarativeBase):
    """The tables."""


class Grid(Base):
    """A part of the community."""

    __tablename__ = "grid"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class Building(Base):
    """A house of a grid."""

    __tablename__ = "building"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    grid_id: Mapped[int] = mapped_column(ForeignKey("grid.id"))


class Person(Base):
    """A resident, or the worker of a grid."""

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int | None] = mapped_column(unique=True)
    name: Mapped[str]
    phone: Mapped[str] = mapped_column(default="")
    building_id: Mapped[int | None] = mapped_column(ForeignKey("building.id"))
    grid_id: Mapped[int | None] = mapped_column(ForeignKey("grid.id"), index=True)
    is_worker: Mapped[bool] = mapped_column(default=False)


class Report(Base):
    """What somebody told."""

    __tablename__ = "report"
    number: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(default="dispatched")
    category: Mapped[str]
    text: Mapped[str]
    building_id: Mapped[int | None] = mapped_column(ForeignKey("building.id"))
    unit: Mapped[int | None]
    grid_id: Mapped[int | None] = mapped_column(ForeignKey("grid.id"))
    reporter_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[int]
    history: Mapped[list[History]] = relationship(back_populates="report")
    remarks: Mapped[list[Remark]] = relationship(back_populates="report")
    __table_args__ = (Index("report_of_reporter", "reporter_id", "created_at"),)


class History(Base):
    """What happened to a report."""

    __tablename__ = "report_history"
    id: Mapped[int] = mapped_column(primary_key=True)
    report_number: Mapped[int] = mapped_column(ForeignKey("report.number"), index=True)
    at: Mapped[int]
    actor_id: Mapped[int | None]
    action: Mapped[str]
    state: Mapped[str]
    text: Mapped[str]
    report: Mapped[Report] = relationship(back_populates="history")


class Remark(Base):
    """A message about a report."""

    __tablename__ = "remark"
    id: Mapped[int] = mapped_column(primary_key=True)
    report_number: Mapped[int] = mapped_column(ForeignKey("report.number"), index=True)
    at: Mapped[int]
    author_id: Mapped[int]
    text: Mapped[str]
    chat_id: Mapped[int]
    message_id: Mapped[int]
    report: Mapped[Report] = relationship(back_populates="remarks")
    __table_args__ = (UniqueConstraint("chat_id", "message_id"),)


async def report(message: Message, bot: Bot, sessions: async_sessionmaker[AsyncSession]) -> None:
    """A message is a report: keep it, tell the resident, show it to the grid's worker."""
    text, user = message.text or "", message.from_user
    if user is None:
        return
    now = int(time.time())
    async with sessions.begin() as session:
        person = await session.scalar(select(Person).where(Person.telegram_id == user.id))
        if person is None:
            person = Person(telegram_id=user.id, name=user.full_name)
            session.add(person)
            await session.flush()
        begun = select(Report).where(Report.reporter_id == person.id, Report.created_at >= now - _JUST_NOW)
        if await session.scalar(begun.where(Report.state != "closed").limit(1)):
            await message.answer("已收到您的补充。")
            return
        category, place = words.category_of(text), words.place_of(text)
        building = await session.scalar(select(Building).where(Building.name == place[0])) if place else None
        grid_id = building.grid_id if building else None
        of_grid = select(Person).where(Person.grid_id == grid_id, Person.is_worker).order_by(Person.id).limit(1)
        worker = await session.scalar(of_grid)
        made = Report(
            category=category,
            text=text,
            building_id=building.id if building else None,
            unit=place[1] if place else None,
            grid_id=grid_id,
            reporter_id=person.id,
            owner_id=worker.id if worker else None,
            created_at=now,
            history=[History(at=now, actor_id=person.id, action="report", state="dispatched", text=text)],
            remarks=[
                Remark(at=now, author_id=person.id, text=text, chat_id=message.chat.id, message_id=message.message_id)
            ],
        )
        session.add(made)
    where = f"{place[0]}号楼" if place else "地点未知"
    owner = worker.name if worker else "值班台"
    receipt = words.receipt(made.number, category, where, owner)
    await message.answer(receipt, reply_markup=_keyboard(made.number, words.EDIT))
    if worker and worker.telegram_id:
        card = words.card(made.number, category, where, text)
        await bot.send_message(worker.telegram_id, card, reply_markup=_keyboard(made.number, words.BUTTONS))


def _keyboard(number: int, buttons: tuple[tuple[str, str], ...]) -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(text=label, callback_data=f"{action}:{number}") for label, action in buttons]
    return InlineKeyboardMarkup(inline_keyboard=[row])


async def fill(sessions: async_sessionmaker[AsyncSession], folder: Path) -> None:
    """Take in the lists."""
    async with sessions.begin() as session:
        places = _rows(folder / "places.csv")
        grids = {name: Grid(name=name) for name in dict.fromkeys(row["grid"] for row in places)}
        session.add_all(grids.values())
        await session.flush()
        buildings = {row["building"]: Building(name=row["building"], grid_id=grids[row["grid"]].id) for row in places}
        session.add_all(buildings.values())
        await session.flush()
        session.add_all(_residents(folder, buildings))
        session.add_all(
            Person(
                telegram_id=int(row["telegram_id"]), name=row["name"], grid_id=grids[row["scope"]].id, is_worker=True
            )
            for row in _rows(folder / "staff.csv")
        )


def _residents(folder: Path, buildings: dict[str, Building]) -> list[Person]:
    return [
        Person(
            telegram_id=int(row["telegram_id"]),
            name=row["name"],
            phone=row["phone"],
            building_id=buildings[row["building"]].id,
        )
        for row in _rows(folder / "people.csv")
    ]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


async def run(url: str, token: str, file: Path) -> None:
    """Run the bot until it is stopped."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{file}", connect_args={"timeout": 60})

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA foreign_keys = ON")

    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    await fill(sessions, file.parent)
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    bot = Bot(token, session, DefaultBotProperties(parse_mode=ParseMode.HTML))
    dispatcher = Dispatcher(sessions=sessions)
    dispatcher.message.register(report, F.text, ~F.text.startswith("/"))
    await dispatcher.start_polling(bot, tasks_concurrency_limit=_AT_ONCE)
    await engine.dispose()


if __name__ == "__main__":
    asyncio.run(run(sys.argv[1], sys.argv[2], Path(sys.argv[3])))

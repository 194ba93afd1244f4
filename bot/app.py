"""The only place where the parts meet: made here, started here, stopped here."""

from __future__ import annotations

import asyncio
import hashlib
import json
import secrets
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import structlog
from starlette.applications import Starlette
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    ExtBot,
    MessageHandler,
    TypeHandler,
    filters,
)
from telegram import Update

from bot.config import Config, ConfigError
from bot.schedule import Schedule, jobs
from domain.calendar import WorkingHours
from domain.classify import Classifier
from domain.clock import Anchor, Clock, MovingClock, SystemClock
from domain.deadlines import DeadlineRules
from domain.places import Roster
from domain.report_moves import ReportRules
from gateway.api import BotApi, NotSent, Uncertain
from gateway.intake import Intake
from gateway.marks import Marks, Stopped
from gateway.outbox import Outbox
from gateway.pacer import Limits, Pacer
from gateway.relevance import ALLOWED_UPDATES, Me
from gateway.request import GuardedRequest
from gateway.sender import Sender
from gateway.worker import Worker, note_error
from handlers.answers import AnswerHandlers
from handlers.arrival import ArrivalHandlers
from handlers.chats import ChatHandlers
from handlers.commands import CommandHandlers
from handlers.context import Context
from handlers.messages import MessageHandlers
from handlers.reports import ReportHandlers
from services.intents import Intents
from services.people import People
from services.report_corrections import ReportCorrections
from services.report_notices import ReportNotices
from services.report_routing import ReportRouting
from services.report_views import ReportViews
from services.reports import Reports
from services.upkeep import Upkeep
from storage.database import Database
from words import lexicon
from words.texts import Texts

log = structlog.get_logger()

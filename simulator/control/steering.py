"""What can be turned: the clock, raw updates, and starting over."""

from datetime import datetime
from typing import Any

from simulator.calls import Calls
from simulator.errors import Mistake
from simulator.telegram import Telegram

Json = dict[str, Any]


def hang(telegram: Telegram, body: Json) -> Json:
    """Say which codes hang on walls: the page lets people scan them. Those that hung there before are gone."""
    posters = body.get("posters")
    if not isinstance(posters, list) or any(not isinstance(one, dict) for one in posters):
        raise Mistake("Posters are a list of {place, payload}.")
    telegram.posters = [{"place": str(one["place"]), "payload": str(one["payload"])} for one in posters]
    return {"posters": len(telegram.posters)}


async def set_clock(telegram: Telegram, body: Json) -> Json:
    """Move the clock and tell its followers."""
    now = None
    try:
        if body.get("now") is not None:
            now = datetime.fromisoformat(body["now"])
        jump = float(body.get("jump") or 0)
        speed = None if body.get("speed") is None else float(body["speed"])
    except (TypeError, ValueError):
        raise Mistake("The clock needs now as an ISO time, jump and speed as numbers.") from None
    if now is not None and now.tzinfo is None:
        raise Mistake("The time must name its zone.")
    telegram.clock.set(now, jump, speed)
    await telegram.clock.tell_followers()
    time = {"now": telegram.clock.now().isoformat(), "speed": telegram.clock.speed}
    telegram.events.add("clock", lambda: time)
    return time


def set_limits(telegram: Telegram, body: Json) -> Json:
    """Change limits; what the body does not name stays."""
    return telegram.limits.change(body)


def add_fault(telegram: Telegram, body: Json) -> Json:
    """Let something go wrong from now on."""
    return {"id": telegram.faults.add(body)}


def remove_faults(telegram: Telegram, body: Json) -> Json:
    """Take away one fault, or all."""
    telegram.faults.remove(int(body["fault"]) if "fault" in body else None)
    return {}


def inject(telegram: Telegram, body: Json) -> Json:
    """Queue raw updates as they are."""
    updates = body.get("updates")
    if not isinstance(updates, list) or not all(isinstance(update, dict) for update in updates):
        raise Mistake("updates must be a list of JSON objects.")
    for update in updates:
        telegram.updates.inject(update)
    return {"queued": len(updates)}


def reset(telegram: Telegram, _: Json) -> Json:
    """Forget messages, updates, calls and faults; keep people and groups."""
    for chat in telegram.world.chats.values():
        chat.messages.clear()
        chat.pinned.clear()
        chat.keyboard, chat.typing, chat.sends = None, None, 0
    telegram.updates.clear()
    telegram.taps.clear()
    telegram.faults.remove()
    telegram.limits.forget()
    in_flight = telegram.calls.in_flight
    telegram.calls = Calls()
    telegram.calls.in_flight = in_flight
    telegram.events.add("reset", dict)
    return {}

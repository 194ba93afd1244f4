"""The list of a day as pages to be printed: A4, a page for each grid, a box for each elder."""

from __future__ import annotations

import html

from cards.look import Look
from cards.places import door_of
from domain.care import Contact, Way
from domain.day_lists import DayLine, DayList, DayPage
from domain.people import Person

_STYLE = """
@page { size: A4; margin: 11mm 10mm 12mm }
* { box-sizing: border-box; margin: 0 }
body { font-family: "Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", "Noto Sans Arabic", "PingFang SC",
  "Microsoft YaHei", sans-serif; font-size: 10.5pt; line-height: 1.35; color: #111; background: #fff;
  -webkit-print-color-adjust: exact; print-color-adjust: exact }
main { width: 190mm; margin: 0 auto; break-after: page }
main:last-of-type { break-after: auto }
header { display: flex; justify-content: space-between; align-items: baseline; border-bottom: .6mm solid #111;
  padding-bottom: 1mm }
h1 { font-size: 17pt }
header b { font-size: 14pt }
.staff, .how, .copy { margin: 1.5mm 0 0; font-size: 10pt }
.how { border: .3mm solid #111; padding: 1.2mm 2mm }
table { width: 100%; border-collapse: collapse; margin-top: 2.5mm }
th { font-size: 9pt; text-align: start; border-bottom: .4mm solid #111; padding: .8mm 1mm }
td { vertical-align: top; border-bottom: .2mm solid #777; padding: 1.5mm 1mm }
tr { break-inside: avoid }
.box { width: 8mm }
.box i { display: inline-block; width: 5.5mm; height: 5.5mm; border: .5mm solid #111 }
.at { width: 15mm; font-size: 12pt; font-weight: 700 }
.who { width: 62mm }
.who b { font-size: 12.5pt }
.risk { border: .4mm solid #111; padding: 0 1mm; font-weight: 700; font-size: 9pt; white-space: nowrap }
.note { border-inline-start: 1mm solid #111; padding-inline-start: 1.5mm; margin-top: .8mm }
.phone { font-size: 11.5pt; white-space: nowrap; unicode-bidi: isolate }
.end { padding-top: 2mm; color: #333; font-size: 9.5pt; display: flex; flex-wrap: wrap; gap: 1mm }
.end u { flex: 1; min-width: 30mm; height: 5mm; border-bottom: .3mm solid #111 }
.top { border: 0; padding: 0 0 2mm; font-weight: 400 }
.out td { color: #555 }
.copy { color: #444; font-size: 8.5pt }
"""


def day_list_page(look: Look, listed: DayList) -> str:
    """Return the whole list as one HTML document. What stands above a table comes again on each sheet."""
    language = listed.to.language
    title = look.label(language, "day-list-title")
    pages = "".join(_page(look, listed, page) for page in listed.pages)
    direction = "rtl" if language == "ug" else "ltr"
    head = f'<meta charset="utf-8"><title>{_safe(title)} {listed.day}</title><style>{_STYLE}</style>'
    return (
        f'<!doctype html>\n<html lang="{language}" dir="{direction}"><head>{head}</head>\n<body>{pages}</body></html>\n'
    )


def _page(look: Look, listed: DayList, page: DayPage) -> str:
    language = listed.to.language
    columns = ("", "at", "who", "volunteer", "contacts")
    heads = "".join(f"<th>{look.words(language, f'day-list-{one}') if one else ''}</th>" for one in columns)
    rows = "".join(_row(look, listed, one) for one in page.lines)
    weekday = look.label(language, f"weekday-{listed.day.isoweekday()}")
    copy = look.words(language, "day-list-copy", name=listed.to.name, at=_made(look, listed))
    grid = page.grid or look.label(language, "day-list-no-grid")
    return (
        f'<main><table><thead><tr><th class="top" colspan="5">'
        f"<header><h1>{_safe(grid)} · {look.words(language, 'day-list-title')}</h1>"
        f"<b>{listed.day} {_safe(weekday)}</b></header>"
        f'<p class="staff">{_staff(look, language, "day-list-worker", page.workers)} &nbsp; '
        f"{_staff(look, language, 'day-list-desk', page.desk)}</p>"
        f'<p class="how">{look.words(language, "day-list-how")}</p>'
        f"</th></tr><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
        f'<p class="copy">{copy}</p></main>'
    )


def _made(look: Look, listed: DayList) -> str:
    return f"{listed.made_at.astimezone(look.zone):%Y-%m-%d %H:%M}"


def _staff(look: Look, language: str, key: str, people: tuple[Person, ...]) -> str:
    named = "; ".join(f"{_safe(one.name)} {_phone(one.phone)}" for one in people) or "—"
    return f"<b>{look.words(language, key)}</b> {named}"


def _row(look: Look, listed: DayList, line: DayLine) -> str:
    language, care = listed.to.language, line.care
    at = "SOS" if care.way is Way.SOS else f"{care.at_minute // 60:02}:{care.at_minute % 60:02}"
    if line.paused_until is not None:
        until = look.words(language, "day-list-paused", until=line.paused_until.isoformat())
        return (
            f'<tr class="out"><td class="box"></td><td class="at">—</td>'
            f'<td class="who"><b>{_safe(care.name)}</b></td><td colspan="2">{until}</td></tr>'
        )
    volunteer = "—" if line.volunteer is None else f"{_safe(line.volunteer.name)}<br>{_phone(line.volunteer.phone)}"
    contacts = "<br>".join(_contact(one) for one in line.contacts) or "—"
    return (
        f'<tr><td class="box"><i></i></td><td class="at">{at}</td><td class="who">{_who(look, listed, line)}</td>'
        f'<td>{volunteer}</td><td>{contacts}<p class="end">{look.words(language, "day-list-end")}'
        " <u></u></p></td></tr>"
    )


def _who(look: Look, listed: DayList, line: DayLine) -> str:
    language, person = listed.to.language, line.care.person
    door = door_of(look, language, person) or look.label(language, "place-unknown")
    name = line.care.name if line.care.name == person.name else f"{line.care.name} ({person.name})"
    risk = f' <span class="risk">{look.words(language, "day-list-risk")}</span>' if line.care.is_high_risk else ""
    note = line.care.access_note if listed.has_notes else ""
    below = f'<p class="note">🔑 {_safe(note)}</p>' if note else ""
    return f"<b>{_safe(name)}</b>{risk}<br>{_safe(door)}<br>{_phone(person.phone)}{below}"


def _contact(contact: Contact) -> str:
    key = "🔑 " if contact.has_key else ""
    relation = f" ({_safe(contact.relation)})" if contact.relation else ""
    return f"{contact.rank}. {key}{_safe(contact.name)}{relation} {_phone(contact.phone)}"


def _phone(phone: str) -> str:
    return f'<span class="phone" dir="ltr">{_safe(phone) or "—"}</span>'


def _safe(text: str) -> str:
    return html.escape(text)

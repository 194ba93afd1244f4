"""What hangs on walls: a page for each building's door, and labels for lamps, lifts and doors; HTML to be printed."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass

import segno

from words.texts import Texts

_STYLE = """
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0 }
body { font-family: "Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", "Noto Sans Arabic", "PingFang SC",
  "Microsoft YaHei", sans-serif; color: #14231c; background: #fff; -webkit-print-color-adjust: exact }
.page { width: 210mm; height: 296mm; padding: 16mm 18mm; display: flex; flex-direction: column; align-items: center;
  text-align: center; break-after: page; overflow: hidden }
.page header { font-size: 17pt; color: #1d6b4f; letter-spacing: .08em }
.page h1 { font-size: 62pt; line-height: 1.15; margin: 4mm 0 2mm }
.page .what { font-size: 23pt; font-weight: 700; margin-bottom: 6mm }
.code svg { display: block; width: 100%; height: auto }
.page .code { width: 92mm; padding: 5mm; border: 1.2mm solid #1d6b4f; border-radius: 6mm }
.page ul { list-style: none; padding: 0; margin: 7mm 0 0; width: 100% }
.page li { font-size: 15.5pt; line-height: 1.45; margin: 2.6mm 0 }
.page .danger { margin-top: auto; font-size: 16pt; font-weight: 700; color: #a6211b }
.page .link { font: 9pt ui-monospace, monospace; color: #5b6b63; margin-top: 4mm; word-break: break-all }
.labels { width: 210mm; padding: 10mm; display: grid; grid-template-columns: 1fr 1fr; gap: 6mm }
.label { height: 64mm; border: .4mm dashed #8aa398; border-radius: 3mm; padding: 4mm 5mm; display: grid;
  grid-template: auto 1fr / 40mm 1fr; column-gap: 3mm; break-inside: avoid; overflow: hidden }
.label h2 { grid-column: 1 / 3; font-size: 14pt; line-height: 1.2; white-space: nowrap; overflow: hidden }
.label .code { align-self: center }
.label div:last-child { align-self: center }
.label p { font-size: 8.5pt; margin: 1mm 0; line-height: 1.3 }
.label p:first-child { font-size: 11pt; font-weight: 700 }
"""


@dataclass(frozen=True)
class Poster:
    """A code as it is printed: what it hangs on, and the link that it opens."""

    place: str
    link: str


def building_page(texts: Texts, community: str, poster: Poster) -> str:
    """Return the page for a building's door: large, in every language, with what to do in danger."""
    return _document(texts, poster.place, _page(texts, community, poster))


def label_sheet(texts: Texts, posters: Iterable[Poster]) -> str:
    """Return the sheet of labels for things, eight on a page, to be cut out."""
    labels = "".join(_label(texts, poster) for poster in posters)
    return _document(texts, "", f'<main class="labels">{labels}</main>')


def contents(texts: Texts, pages: Iterable[tuple[str, str]]) -> str:
    """Return the page that leads to the others: (file name, place) of each."""
    links = "".join(f'<li><a href="{_safe(name)}">{_safe(place)}</a></li>' for name, place in pages)
    return _document(texts, "", f'<main class="page"><ul>{links}</ul></main>')


def _page(texts: Texts, community: str, poster: Poster) -> str:
    said = [
        f'<li lang="{language}" dir="auto">{texts.html(language, "poster-how")}</li>' for language in _in_order(texts)
    ]
    return (
        f'<main class="page"><header>{_safe(community)}</header><h1>{_safe(poster.place)}</h1>'
        f'<p class="what">{texts.html(texts.default, "poster-what")}</p>'
        f'<div class="code">{_code(poster.link)}</div><ul>{"".join(said)}</ul>'
        f'<p class="danger">{texts.html(texts.default, "poster-danger")}</p>'
        f'<p class="link">{_safe(poster.link)}</p></main>'
    )


def _label(texts: Texts, poster: Poster) -> str:
    said = "".join(
        f'<p lang="{language}" dir="auto">{texts.html(language, "poster-thing")}</p>' for language in _in_order(texts)
    )
    return (
        f'<section class="label"><h2>{_safe(poster.place)}</h2>'
        f'<div class="code">{_code(poster.link)}</div><div>{said}</div></section>'
    )


def _document(texts: Texts, title: str, body: str) -> str:
    head = f'<meta charset="utf-8"><title>{_safe(title) or "Linli"}</title><style>{_STYLE}</style>'
    return f'<!doctype html>\n<html lang="{texts.default}"><head>{head}</head>\n<body>{body}</body></html>\n'


def _code(link: str) -> str:
    """Middling correction: a code in a stairwell gets scratched."""
    drawn: str = segno.make(link, error="q", micro=False).svg_inline(omitsize=True, border=2, dark="#14231c")
    return drawn


def _in_order(texts: Texts) -> list[str]:
    return [texts.default, *(language for language in texts.languages if language != texts.default)]


def _safe(text: str) -> str:
    return html.escape(text)

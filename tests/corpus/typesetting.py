"""CVs as programmers make them: Typst, in one column and with a side column."""

import json

import typst

from sheet import pages_apart
from libreoffice import contact_lines

TEMPLATES = ["column", "sidebar"]

SOURCE = """
#let cv = json("cv.json")
#set document(title: "CV " + cv.name, date: datetime(year: 2026, month: 11, day: 22))
#set page("a4", margin: (x: 1.8cm, y: 1.6cm))
#set text(font: cv.font, size: 10.5pt, lang: cv.lang)
#set par(justify: cv.justify)
#show heading.where(level: 1): it => block(text(size: 24pt, it.body))
#show heading.where(level: 2): it => block(above: 1.2em, below: .6em, stack(spacing: .35em, text(size: 12.5pt, if cv.caps { upper(it.body) } else { it.body }), line(length: 100%, stroke: .5pt)))
#let entry(it) = block(breakable: false, above: .9em, {
  let (first, ..rest) = it.heads
  if cv.dates == "left" { grid(columns: (3.6cm, 1fr), it.date, [*#first*]) }
  else if cv.dates == "above" [#it.date \\ *#first*]
  else if cv.dates == "below" [*#first*]
  else if cv.dates == "paren" [*#first* (#it.date)]
  else [*#first* #h(1fr) #it.date]
  for line in rest [\\ #emph(line)]
  if cv.dates == "below" [\\ #it.date]
  if it.lines.len() > 0 { list(..it.lines) }
})
#let part(it) = {
  heading(level: 2, it.heading)
  if "text" in it { par(it.text) }
  for one in it.at("entries", default: ()) { entry(one) }
  let items = it.at("items", default: ())
  let bars = it.at("bars", default: ())
  if bars.len() > 0 {
    for (item, bar) in items.zip(bars) { block(spacing: .6em, grid(columns: (1fr, 2.2cm), item, rect(width: bar * .4cm, height: .22cm, fill: rgb("#3a7")))) }
  } else if it.at("joined", default: false) { for item in items { par(item) } }
  else { list(..items) }
}
#let contact(line) = if line.starts-with("http") { link(line) } else { line }
#if cv.sidebar {
  grid(columns: (5.4cm, 1fr), column-gutter: .9cm,
    { heading(level: 2, cv.words.contact); for line in cv.contact_lines { block(spacing: .6em, contact(line)) }; for it in cv.side { part(it) } },
    { heading(level: 1, cv.name); for it in cv.main { part(it) } })
} else {
  align(center, { heading(level: 1, cv.name); cv.contact_lines.map(contact).join("  |  ") })
  for it in cv.main + cv.side { part(it) }
}
"""


def make(made, template, path):
    """Draws the CV with this template."""
    side, main = pages_apart(made)
    fonts = ["Libertinus Serif", "New Computer Modern"]
    data = {
        **{key: made[key] for key in ("name", "lang", "words")}, "side": side, "main": main, "contact_lines": contact_lines(made),
        "dates": made["style"]["dates"], "caps": made["style"]["case"] == "plain" and template == "sidebar", "sidebar": template == "sidebar",
        "font": fonts[len(made["name"]) % 2], "justify": template == "column",
    }
    sources = {"main.typ": SOURCE.encode(), "cv.json": json.dumps(data).encode()}
    path.write_bytes(typst.compile(sources, ignore_system_fonts=True))

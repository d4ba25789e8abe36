"""CVs as web pages, printed to PDF by Chromium: what most online builders do."""

import base64
import functools
import io
import re
import shutil
import subprocess
import tempfile
from html import escape
from pathlib import Path

from fontTools.subset import Subsetter
from fontTools.ttLib import TTFont

import clock
from sheet import LABELS, pages_apart

STYLES = """
@page { size: A4; margin: %(margin)s } * { box-sizing: border-box } body { margin: 0; font: %(size)spt/1.35 %(font)s; color: #222 }
h1 { font-size: 2.2em; margin: 0 } h2 { font-size: 1.15em; margin: 1.1em 0 .3em } h3 { font-size: 1em; margin: .5em 0 0 } p, ul { margin: .15em 0 }
ul { padding-left: 1.2em } .date { color: #666 } .bar { display: inline-block; width: 5em; height: .5em; background: #ddd }
.bar i { display: block; height: 100%%; background: #276 } article { break-inside: avoid }
"""
TEMPLATES = {
    # One column, a rule under each heading.
    "classic": dict(margin="18mm", font="Carlito", size=11, css="h2 { border-bottom: 1px solid #999 } .row { display: flex; justify-content: space-between }"),
    # A coloured column of a third of the page to the left, drawn first.
    "sidebar-left": dict(margin="0", font="Lato", size=10, css="""
        body { display: grid; grid-template-columns: 66mm 1fr; min-height: 297mm } aside { background: #1d3b4f; color: #fff; padding: 12mm 8mm; overflow-wrap: anywhere } aside a { color: #fff }
        .icon { font-family: Icons }
        main { padding: 12mm 10mm } aside h2 { letter-spacing: .12em } .row { display: flex; justify-content: space-between }"""),
    # The same to the right, after the main column.
    "sidebar-right": dict(margin="12mm", font="Liberation Serif", size=10.5, css="""
        body { display: flex; gap: 8mm } main { flex: 1 } aside { order: 2; flex: 0 0 52mm; border-left: 2px solid #c33; padding-left: 5mm; overflow-wrap: anywhere }"""),
    # Dates in a column of their own.
    "dates-left": dict(margin="16mm", font="Liberation Sans", size=10, css=".row { display: grid; grid-template-columns: 38mm 1fr } h2 { color: #06c }"),
    # As design sites make them: every line a box at its own place, headings with wide letters.
    "placed": dict(margin="0", font="Lato", size=9.5, css="""
        body { position: relative; height: 297mm } div.box { position: absolute; white-space: nowrap } h1, h2 { margin: 0 } h2 { letter-spacing: .18em; font-weight: 400; font-size: 9pt }"""),
    # Each heading beside what stands under it.
    "headings-left": dict(margin="15mm", font="Carlito", size=10.5, css="""
        section { display: grid; grid-template-columns: 42mm 1fr; margin-top: 5mm } h2 { margin: 0; font-size: 1em; color: #a33 }
        .row { display: flex; gap: 6mm }"""),
    # A banner, contact in columns with labels above, skills as tags in rows.
    "tags": dict(margin="0", font="Lato", size=10, css="""
        header { background: #234; color: #fff; padding: 10mm 15mm 6mm } header div { display: flex; flex-wrap: wrap; column-gap: 10mm; white-space: nowrap }
        header small { display: block; opacity: .7 } body > section { margin: 0 15mm } .row { display: flex; justify-content: space-between }
        .tag { display: inline-block; background: #e4ecf2; border-radius: 3mm; padding: 0 3mm; margin: 0 2mm 1.5mm 0 }"""),
}
# Small pictures before contact lines: as characters of Unicode, and where fonts of icons have them.
SIGNS = {"email": "✉", "phone": "☎", "town": "⌂", "link": "↗"}
ICONS = {"email": 0xF0E0, "phone": 0xF095, "town": 0xF3C5, "link": 0xF0C1}


def make(made, template, path):
    """Draws the CV with this template."""
    chosen = TEMPLATES[template]
    body = _placed(made) if template == "placed" else _flowing(made, template)
    style = STYLES % chosen + chosen["css"]
    if template == "sidebar-left":
        style += f"@font-face {{ font-family: Icons; src: url(data:font/ttf;base64,{_icons()}) }}"
    title = escape(f"CV {made['name']}")
    page = f'<!doctype html><html lang="{made["lang"]}"><meta charset="utf-8"><title>{title}</title><style>{style}</style><body>{body}</body></html>'
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "cv.html"
        source.write_text(page, "utf-8")
        program = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
        subprocess.run([program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", f"--user-data-dir={folder}/profile", "--no-pdf-header-footer",
                        f"--print-to-pdf={path}", source.as_uri()], check=True, capture_output=True)
    clock.settle(path)


@functools.cache
def _icons():
    """A font with nothing but icons at private characters, in base64."""
    font = TTFont("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
    del font["FFTM"]
    keep = Subsetter()
    keep.populate(unicodes=[ord(sign) for sign in SIGNS.values()])
    keep.subset(font)
    for table in font["cmap"].tables:
        table.cmap = {ICONS[kind]: table.cmap[ord(sign)] for kind, sign in SIGNS.items() if ord(sign) in table.cmap}
    packed = io.BytesIO()
    font.save(packed)
    return base64.b64encode(packed.getvalue()).decode()


def _contact(made, template):
    labels = LABELS[made["lang"]]
    parts = []
    for it in made["contact"]:
        text = escape(it["text"])
        if it["kind"] == "link":
            address = text if text.startswith("http") else f"https://{text}"
            text = f'<a href="{address}">{text}</a>'
        elif made["style"]["labels"]:
            text = f"{labels[it['kind']]}: {text}"
        if template == "sidebar-right":
            text = f"{SIGNS[it['kind']]} {text}"
        elif template == "sidebar-left":
            text = f'<span class="icon">{chr(ICONS[it["kind"]])}</span> {text}'
        parts.append(text)
    parts += [f"{escape(label)}: {escape(value)}" for label, value in made["personal"].items()]
    return parts


def _section(section, template):
    rows = [f"<h2>{escape(section['heading'])}</h2>"]
    if "text" in section:
        rows.append(f"<p>{escape(section['text'])}</p>")
    for entry in section.get("entries", []):
        rows.append(_entry(entry, template, section))
    items = section.get("items", [])
    bars = section.get("bars") or []
    if template == "tags" and section["kind"] == "skills" and not section.get("joined"):
        rows.append("".join(f'<span class="tag">{escape(it)}</span> ' for it in items))
    elif bars:
        rows += [f'<p>{escape(it)} <span class="bar"><i style="width: {bar * 20}%"></i></span></p>' for it, bar in zip(items, bars)]
    elif section.get("joined") or len(items) == 1:
        rows += [f"<p>{escape(it)}</p>" for it in items]
    elif items:
        rows.append("<ul>" + "".join(f"<li>{escape(it)}</li>" for it in items) + "</ul>")
    if template == "headings-left":
        return f"<section>{rows[0]}<div>{''.join(rows[1:])}</div></section>"
    return "".join(rows) if template != "tags" else f"<section>{''.join(rows)}</section>"


def _entry(entry, template, section):
    first, *rest = [escape(head) for head in entry["heads"]]
    date = f'<span class="date">{escape(entry["date"])}</span>'
    lines = "".join(f"<li>{escape(line)}</li>" for line in entry["lines"])
    lines = f"<ul>{lines}</ul>" if lines else ""
    after = "".join(f"<p><em>{line}</em></p>" for line in rest)
    where = section.get("dates", "right")
    if template == "dates-left":
        return f'<article class="row"><div>{date}</div><div><h3>{first}</h3>{after}{lines}</div></article>'
    if where == "paren":
        return f"<article><h3>{first} ({escape(entry['date'])})</h3>{after}{lines}</article>"
    if where == "above":
        return f"<article><p>{date}</p><h3>{first}</h3>{after}{lines}</article>"
    if where == "below" or template == "sidebar-right":
        return f"<article><h3>{first}</h3>{after}<p>{date}</p>{lines}</article>"
    return f'<article><div class="row"><h3>{first}</h3>{date}</div>{after}{lines}</article>'


def _flowing(made, template):
    for section in made["sections"]:
        section["dates"] = made["style"]["dates"]
    side, main = pages_apart(made)
    contact = _contact(made, template)
    drawn = lambda sections: "".join(_section(section, template) for section in sections)
    if template.startswith("sidebar"):
        details = f"<h2>{escape(made['words']['contact'])}</h2>" + "".join(f"<p>{it}</p>" for it in contact)
        name = f"<h1>{escape(made['name'])}</h1>"
        return f"<aside>{details}{drawn(side)}</aside><main>{name}{drawn(main)}</main>"
    if template == "tags":
        labels = LABELS[made["lang"]]
        cells = "".join(f"<p><small>{labels.get(it['kind'], 'Website')}</small>{escape(it['text'])}</p>" for it in made["contact"])
        return f"<header><h1>{escape(made['name'])}</h1><div>{cells}</div></header>{drawn(main)}{drawn(side)}"
    between = " | " if template == "classic" else " · "
    return f"<h1>{escape(made['name'])}</h1><p>{between.join(contact)}</p>{drawn(main)}{drawn(side)}"


def _placed(made):
    """Two columns of boxes, from the top; every box is one line."""
    side, main = pages_apart(made)
    boxes = [f'<div class="box" style="left: 14mm; top: 12mm"><h1>{escape(made["name"]).upper()}</h1></div>']

    def column(left, width, rows):
        top = 34
        for kind, text in rows:
            top += 4 if kind == "h2" else 0
            boxes.append(f'<div class="box" style="left: {left}mm; top: {top}mm; width: {width}mm"><{kind}>{text}</{kind}></div>')
            top += 7 if kind == "h2" else 5

    def rows(section):
        yield "h2", escape(section["heading"])
        if "text" in section:
            yield from (("div", escape(line)) for line in wrap(section["text"], 62))
        for entry in section.get("entries", []):
            first, *rest = entry["heads"]
            yield "b", escape(first)
            yield from (("div", escape(line)) for line in rest)
            yield "i", escape(entry["date"])
            for line in entry["lines"]:
                yield from (("div", ("• " if at == 0 else "&nbsp; ") + escape(part)) for at, part in enumerate(wrap(line, 60)))
        for item in section.get("items", []):
            yield from (("div", escape(line)) for line in wrap(item, 30))

    column(14, 50, [("h2", escape(made["words"]["contact"]))] + [("div", it) for it in _contact(made, "placed")] + [row for section in side for row in rows(section)])
    column(72, 124, [row for section in main for row in rows(section)])
    return "".join(boxes)


def wrap(text, width):
    """The lines of a text, broken at spaces."""
    lines = [""]
    for word in re.split(" +", text):
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return lines

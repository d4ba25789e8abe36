"""CVs drawn by a program: ReportLab, with the fonts that every reader must have (not embedded), or with embedded ones."""

import os

os.environ.setdefault("SOURCE_DATE_EPOCH", "1795334400")

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from sheet import pages_apart
from libreoffice import contact_lines

# Helvetica that is not embedded; an embedded font, in one column and in two; two columns drawn row by row.
TEMPLATES = ["helvetica", "embedded", "sidebar", "rows"]
EMBEDDED = {"Sans": "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "Sans-Bold": "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"}


def make(made, template, path):
    """Draws the CV with this template."""
    for name, file in EMBEDDED.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, file))
    regular, bold = ("Helvetica", "Helvetica-Bold") if template == "helvetica" else ("Sans", "Sans-Bold")
    canvas = Canvas(str(path), A4, invariant=1)
    canvas.setTitle(f"CV {made['name']}")
    side, main = pages_apart(made)
    dates = made["style"]["dates"]
    contact = [("text", line) for line in contact_lines(made)]
    if template in ("helvetica", "embedded"):
        rows = [("name", made["name"])] + contact + _rows(main + side, dates)
        Column(canvas, regular, bold, 60, A4[0] - 60, 9.5).draw(rows)
    else:
        left = [("heading", made["words"]["contact"])] + contact + _rows(side, "below")
        right = [("name", made["name"])] + _rows(main, dates)
        columns = Column(canvas, regular, bold, 40, 195, 8.5), Column(canvas, regular, bold, 220, A4[0] - 40, 9)
        if template == "sidebar":
            columns[0].draw(left)
            columns[1].draw(right)
        else:
            # What stands on one height is drawn after another, whatever column it belongs to.
            for at in range(max(len(left), len(right))):
                for column, rows in zip(columns, (left, right)):
                    column.draw(rows[at:at + 1])
    canvas.save()


def _rows(sections, dates):
    """Each row: what it is, its text, and a text at the right end of its line."""
    rows = []
    for section in sections:
        rows.append(("heading", section["heading"]))
        if "text" in section:
            rows.append(("text", section["text"]))
        for entry in section.get("entries", []):
            first, *rest = entry["heads"]
            if dates == "above":
                rows.append(("text", entry["date"]))
            rows.append(("bold", f"{first} ({entry['date']})") if dates == "paren" else ("bold", first, entry["date"]) if dates in ("right", "left") else ("bold", first))
            rows += [("text", line) for line in rest]
            if dates == "below":
                rows.append(("text", entry["date"]))
            rows += [("text", "• " + line) for line in entry["lines"]]
        bars = section.get("bars") or []
        for at, item in enumerate(section.get("items", [])):
            rows.append(("dots", item, bars[at]) if bars else ("text", item if section.get("joined") else "• " + item))
    return rows


def _split(text, font, size, width):
    """Lines of at most this width; a word that is longer is cut."""
    for line in simpleSplit(text, font, size, width):
        while pdfmetrics.stringWidth(line, font, size) > width:
            fits = next(at for at in range(len(line), 0, -1) if pdfmetrics.stringWidth(line[:at], font, size) <= width)
            yield line[:fits]
            line = line[fits:]
        yield line


class Column:
    """Lines from the top of the page, between two edges."""

    def __init__(self, canvas, regular, bold, left, right, size):
        self.canvas, self.fonts, self.left, self.right, self.size = canvas, {"bold": bold, "heading": bold, "name": bold}, left, right, size
        self.regular, self.y = regular, A4[1] - 60

    def draw(self, rows):
        for kind, text, *end in rows:
            font, size = self.fonts.get(kind, self.regular), {"name": 22, "heading": 12}.get(kind, self.size)
            self.y -= {"name": 10, "heading": 10}.get(kind, 0)
            width = self.right - self.left - {"dots": 60}.get(kind, 110 if end else 0)
            for at, line in enumerate(_split(text, font, size, width)):
                if self.y < 50:
                    self.canvas.showPage()
                    self.y = A4[1] - 60
                self.canvas.setFont(font, size)
                self.canvas.drawString(self.left, self.y, line)
                if end and at == 0:
                    self._end(kind, end[0])
                self.y -= size * 1.4

    def _end(self, kind, end):
        if kind == "dots":
            for at in range(5):
                self.canvas.circle(self.right - 50 + at * 10, self.y + 3, 3, fill=at < end)
        else:
            self.canvas.setFont(self.regular, self.size)
            self.canvas.drawRightString(self.right, self.y, end)

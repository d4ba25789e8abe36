"""CVs that a computer can't read, or reads wrong: each by the damage that it has in life."""

import io
import re
import subprocess
import tempfile
from pathlib import Path

import pikepdf
from fontTools.ttLib import TTFont
from pikepdf import Name
from PIL import Image
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont as Embedded
from reportlab.pdfgen.canvas import Canvas

import chromium
import reporting

# What the file is, and the producer and template of the CV that is broken.
KINDS = {
    "image-only": (chromium, "classic"),
    "encrypted": (chromium, "classic"),
    "protected": (reporting, "embedded"),
    "truncated": (chromium, "classic"),
    "interleaved": (reporting, "rows"),
    "icon-letters": (reporting, "embedded"),
    "no-unicode": (chromium, "classic"),
    "ligatures-lost": (chromium, "classic"),
    "ligatures-joined": (chromium, "classic"),
    "no-text": (chromium, "classic"),
    "not-embedded": (reporting, "helvetica"),
}


def make(made, kind, path):
    """Draws the CV and breaks it."""
    producer, template = KINDS[kind]
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.pdf"
        producer.make(made, template, whole)
        BREAK[kind](made, whole, Path(path))


def _image_only(made, whole, path):
    """A scan: pixels, no text."""
    subprocess.run(["pdftoppm", "-r", "60", "-gray", "-png", "-singlefile", whole, whole.with_suffix("")], check=True)
    image = Image.open(whole.with_suffix(".png")).quantize(4).convert("L")
    canvas = Canvas(str(path), (595, 842), invariant=1)
    packed = io.BytesIO()
    image.save(packed, "PNG")
    from reportlab.lib.utils import ImageReader
    canvas.drawImage(ImageReader(packed), 0, 0, 595, 842)
    canvas.save()


def _encrypt(password):
    def lock(made, whole, path):
        # AES of 128 bits with fixed salts, so that one seed gives one file.
        subprocess.run(["qpdf", "--allow-weak-crypto", "--static-id", "--static-aes-iv", "--encrypt", password, "owner", "128", "--use-aes=y", "--", whole, path], check=True)
    return lock


def _truncate(made, whole, path):
    """An upload that broke off."""
    data = whole.read_bytes()
    path.write_bytes(data[: len(data) * 9 // 10])


def _icon_letters(made, whole, path):
    """A font whose letters stand where icons do: every letter is a private character."""
    font = TTFont(reporting.EMBEDDED["Sans"])
    moved = {0xE000 + code: name for code, name in font.getBestCmap().items() if 32 < code < 0x180}
    for table in font["cmap"].tables:
        table.cmap = {32: "space", **moved} if table.isUnicode() else {32: "space"}
    # By its name ReportLab would take it for the font that it was made of.
    for part in (1, 4, 6):
        font["name"].setName("Icons", part, 3, 1, 0x409)
        font["name"].setName("Icons", part, 1, 0, 0)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "icons.ttf"
        font.save(file)
        pdfmetrics.registerFont(Embedded("Icons", str(file)))
    canvas = Canvas(str(path), (595, 842), invariant=1)
    canvas.setFont("Icons", 11)
    rows = [made["name"]] + [it["text"] for it in made["contact"]] + [it["heading"] for it in made["sections"]]
    for at, row in enumerate(rows):
        canvas.drawString(60, 780 - 16 * at, "".join(c if c == " " else chr(0xE000 + ord(c)) for c in row))
    canvas.save()


def _edit(change):
    """Changes every font's table of characters; none takes it out."""
    def edit(made, whole, path):
        with pikepdf.open(whole) as pdf:
            for font in [it for it in pdf.objects if isinstance(it, pikepdf.Dictionary) and Name.ToUnicode in it]:
                table = change(font.ToUnicode.read_bytes().decode("latin-1"))
                if table is None:
                    del font[Name.ToUnicode]
                else:
                    font.ToUnicode = pdf.make_stream(table.encode("latin-1"))
            _save(pdf, path)
    return edit


# Chromium names the glyphs of joined letters by the letters they stand for: "fi" is <00660069>.
JOINED = {"00660066": "FB00", "00660069": "FB01", "0066006C": "FB02", "006600660069": "FB03", "00740069": "FFFD", "00740074": "FFFD"}


def _ligatures(lost):
    def change(table):
        def swap(match):
            joined = JOINED.get(match[2].upper())
            return match[0] if joined is None else f"{match[1]}<{'FFFD' if lost else joined}>"
        return re.sub(r"(<[0-9A-Fa-f]+> )<([0-9A-Fa-f]{8,12})>", swap, table)
    return change


def _no_text(made, whole, path):
    """Letters as outlines, as design programs write them."""
    canvas = Canvas(str(path), (595, 842), invariant=1)
    path_of = canvas.beginPath()
    for at in range(40):
        path_of.moveTo(60, 780 - 16 * at)
        path_of.curveTo(90, 790 - 16 * at, 120, 770 - 16 * at, 150 + 7 * at, 780 - 16 * at)
    canvas.drawPath(path_of)
    canvas.save()


def _copy(made, whole, path):
    path.write_bytes(whole.read_bytes())


def _save(pdf, path):
    pdf.save(path, deterministic_id=True)


BREAK = {
    "image-only": _image_only,
    "encrypted": _encrypt("geheim"),
    "protected": _encrypt(""),
    "truncated": _truncate,
    "interleaved": _copy,
    "icon-letters": _icon_letters,
    "no-unicode": _edit(lambda table: None),
    "ligatures-lost": _edit(_ligatures(True)),
    "ligatures-joined": _edit(_ligatures(False)),
    "no-text": _no_text,
    "not-embedded": _copy,
}

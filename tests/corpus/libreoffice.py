"""CVs as students write them in a word processor: Word files by python-docx and Writer files of our own, with tabs,
tables and frames, printed to PDF by LibreOffice.
"""

import subprocess
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt

import clock
from sheet import LABELS, pages_apart

# Of these, the Word files are kept too.
TEMPLATES = ["tabs", "table", "plain", "writer", "frame"]


def make(made, template, path):
    """Draws the CV with this template."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        if template in ("writer", "frame"):
            source = folder / "cv.fodt"
            source.write_text(_writer(made, template), "utf-8")
        else:
            source = folder / "cv.docx"
            word(made, template, source)
        _convert(source, "pdf", folder)
        path.write_bytes((folder / "cv.pdf").read_bytes())
    clock.settle(path)


def make_word(made, template, path):
    """The CV as a Word file: by python-docx, or by LibreOffice out of its own format."""
    if template in ("writer", "frame"):
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "cv.fodt"
            source.write_text(_writer(made, template), "utf-8")
            _convert(source, "docx", Path(folder))
            _rezip(Path(folder) / "cv.docx", path)
    else:
        word(made, template, path)
        _rezip(path, path)


def _convert(source, ending, folder):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", ending, "--outdir", str(folder), str(source)],
                   check=True, capture_output=True)


def _rezip(source, path):
    """The same parts with a fixed date, so that one seed gives one file."""
    with zipfile.ZipFile(source) as old:
        parts = [(name, old.read(name)) for name in old.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts:
            new.writestr(zipfile.ZipInfo(name, (2026, 11, 22, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def contact_lines(made):
    """What stands at the top, with or without saying what it is."""
    labels = LABELS[made["lang"]]
    said = lambda it: f"{labels[it['kind']]}: {it['text']}" if made["style"]["labels"] and it["kind"] in labels else it["text"]
    return [said(it) for it in made["contact"]] + [f"{label}: {value}" for label, value in made["personal"].items()]


def word(made, template, path):
    """A Word file by python-docx."""
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.2)
    font = document.styles["Normal"].font
    font.name, font.size = "Carlito", Pt(11)
    document.add_heading(made["name"], 0)
    if template == "table" and made["style"]["labels"]:
        # Labels and values in a table without lines, as old guides show it.
        labels = LABELS[made["lang"]]
        rows = [(labels["name"], made["name"])] + [(labels.get(it["kind"], "Website"), it["text"]) for it in made["contact"]] + list(made["personal"].items())
        document.add_heading(made["words"]["personal"], 1)
        table = document.add_table(0, 2)
        for label, value in rows:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = label, value
    elif template == "tabs":
        document.add_paragraph(" | ".join(contact_lines(made)))
    else:
        for line in contact_lines(made):
            document.add_paragraph(line).paragraph_format.space_after = Pt(0)
    side, main = pages_apart(made)
    for section in main + side:
        document.add_heading(section["heading"], 1)
        if "text" in section:
            document.add_paragraph(section["text"])
        if template == "table" and section.get("entries"):
            _table(document, section)
            continue
        for entry in section.get("entries", []):
            _entry(document, entry, made["style"]["dates"], template)
        for item in section.get("items", []):
            document.add_paragraph(item, None if section.get("joined") else "List Bullet")
    document.save(path)


def _table(document, section):
    """Dates in the left column, what was done in the right one."""
    table = document.add_table(0, 2)
    for entry in section["entries"]:
        left, right = table.add_row().cells
        left.width, right.width = Cm(4.5), Cm(12)
        left.text = entry["date"]
        right.text = ""
        first, *rest = entry["heads"]
        right.paragraphs[0].add_run(first).bold = True
        for line in rest + entry["lines"]:
            right.add_paragraph(line)


def _entry(document, entry, dates, template):
    first, *rest = entry["heads"]
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(0)
    if dates == "above":
        paragraph.add_run(entry["date"])
        paragraph = document.add_paragraph()
    if dates == "left":
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(5))
        paragraph.add_run(entry["date"] + "\t")
    paragraph.add_run(first).bold = True
    if dates == "right":
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16.6), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run("\t" + entry["date"])
    if dates == "paren":
        paragraph.add_run(f" ({entry['date']})")
    for line in rest:
        document.add_paragraph(line).paragraph_format.space_after = Pt(0)
    if dates == "below":
        document.add_paragraph(entry["date"])
    for line in entry["lines"]:
        if template == "plain":
            document.add_paragraph("- " + line)
        else:
            document.add_paragraph(line, "List Bullet")


def _writer(made, template):
    """A Writer file; with "frame", the side column stands in a frame of its own."""
    side, main = pages_apart(made)

    def paragraph(text, style="Standard"):
        return f'<text:p text:style-name="{style}">{escape(text)}</text:p>'

    def heading(text):
        return f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{escape(text)}</text:h>'

    def entry(it):
        first, *rest = it["heads"]
        dates = made["style"]["dates"]
        if dates == "right":
            top = f'<text:p text:style-name="Right">{escape(first)}<text:tab/>{escape(it["date"])}</text:p>'
        elif dates == "left":
            top = f'<text:p text:style-name="Left">{escape(it["date"])}<text:tab/>{escape(first)}</text:p>'
        elif dates == "paren":
            top = paragraph(f"{first} ({it['date']})", "Bold")
        elif dates == "above":
            top = paragraph(it["date"]) + paragraph(first, "Bold")
        else:
            top = paragraph(first, "Bold")
        after = "".join(paragraph(line) for line in rest) + (paragraph(it["date"]) if dates == "below" else "")
        return top + after + listed(it["lines"])

    def listed(lines):
        return "<text:list text:style-name=\"Dots\">" + "".join(f"<text:list-item>{paragraph(line)}</text:list-item>" for line in lines) + "</text:list>" if lines else ""

    def section(it):
        body = heading(it["heading"]) + (paragraph(it["text"]) if "text" in it else "")
        body += "".join(entry(one) for one in it.get("entries", []))
        items = it.get("items", [])
        return body + ("".join(paragraph(item) for item in items) if it.get("joined") else listed(items))

    contact = "".join(paragraph(line) for line in contact_lines(made))
    drawn = lambda sections: "".join(section(it) for it in sections)
    title = f'<text:p text:style-name="Title">{{}}{escape(made["name"])}</text:p>'
    if template == "frame":
        box = heading(made["words"]["contact"]) + contact + drawn(side)
        frame = (
            '<draw:frame draw:style-name="Side" text:anchor-type="paragraph" svg:x="1.2cm" svg:y="1.5cm" svg:width="5.6cm">'
            f'<draw:text-box fo:min-height="20cm">{box}</draw:text-box></draw:frame>'
        )
        body, left = title.format(frame) + drawn(main), "7.6cm"
    else:
        body, left = title.format("") + contact + drawn(main) + drawn(side), "2cm"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Liberation Serif" svg:font-family="'Liberation Serif'"/><style:font-face style:name="OpenSymbol" svg:font-family="OpenSymbol"/></office:font-face-decls>
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-size="11pt" fo:language="{made['lang']}" fo:country="{'NL' if made['lang'] == 'nl' else 'GB'}"/></style:style>
<style:style style:name="Title" style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-size="24pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.4cm" fo:keep-with-next="always"/><style:text-properties style:font-name="Liberation Serif" fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Frame" style:family="graphic"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.8cm" fo:margin-bottom="1.8cm" fo:margin-left="{left}" fo:margin-right="1.8cm"/></style:page-layout>
<style:style style:name="Bold" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Right" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="{'11.4cm' if template == 'frame' else '17cm'}" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Left" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="4.8cm"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Side" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties style:wrap="run-through" style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" style:vertical-rel="page" draw:fill="none" fo:border="none" fo:padding="0.1cm"/></style:style>
<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.3cm" text:min-label-width="0.4cm"/><style:text-properties style:font-name="OpenSymbol"/></text:list-level-style-bullet></text:list-style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>"""

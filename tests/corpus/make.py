#!/usr/bin/env python3
"""Makes CVs as students and other builders make them, with the truth about each, for the tests of reading.

    make corpus                              100 CVs by other seeds, into target/corpus
    python tests/corpus/make.py --kept       the ones that are kept beside this script, again
    python tests/corpus/make.py OUT [COUNT] [PRODUCER-TEMPLATE]  COUNT of them into a folder, or of one kind

For `name.pdf` or `name.docx` there is `name.json`: the producer and its template, the language, the headings as they are
printed, the personal data that stands there though it has no business on a CV, and the CV as JSON Resume 1.3.1, its words
as they are printed. A level that is drawn as bars is no text, so it is not in it.

One seed gives one CV; the bytes are the same again with the same versions of the producers. Nobody in it exists. What is
needed beside Python: the packages of requirements.txt, Chromium, LibreOffice Writer, poppler, qpdf, Node with the
packages of package.json, and the fonts Carlito, DejaVu, Lato and Liberation, which all may be embedded. A producer that is
missing is said and left out.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True  # No files beside the script but the CVs.

import broken  # noqa: E402
import chromium  # noqa: E402
import clock  # noqa: E402
import libreoffice  # noqa: E402
import reporting  # noqa: E402
import typesetting  # noqa: E402
from people import person  # noqa: E402
from sheet import LABELS, sheet  # noqa: E402

REACT = ["column", "sidebar", "helvetica", "hyphens"]
# The kept ones: producer, template, seed, language, and what is settled about the sheet.
KEPT = [
    ("chromium", "classic", 1, "nl", {}),
    ("chromium", "classic", 2, "en", {"length": "long"}),
    ("chromium", "sidebar-left", 3, "nl", {"case": "upper", "skills": "bars"}),
    ("chromium", "sidebar-right", 4, "nl", {}),
    ("chromium", "tags", 5, "en", {"skills": "list"}),
    ("chromium", "dates-left", 6, "nl", {"personal": True}),
    ("chromium", "placed", 7, "nl", {"case": "upper", "skills": "list"}),
    ("libreoffice", "tabs", 8, "nl", {"dates": "right"}),
    ("libreoffice", "table", 9, "nl", {"labels": True, "personal": True, "months": "short"}),
    ("libreoffice", "table", 10, "en", {}),
    ("libreoffice", "plain", 11, "nl", {"dates": "paren", "length": "short"}),
    ("libreoffice", "writer", 12, "nl", {"dates": "left", "lines": "role/org"}),
    ("libreoffice", "writer", 13, "en", {"case": "spaced"}),
    ("libreoffice", "frame", 14, "nl", {"languages": "bars"}),
    ("typst", "column", 15, "nl", {}),
    ("typst", "column", 16, "en", {"length": "long"}),
    ("typst", "sidebar", 24, "nl", {"skills": "bars", "languages": "bars"}),
    ("typst", "sidebar", 18, "en", {}),
    ("reportlab", "helvetica", 19, "nl", {"lines": "pipe", "dates": "right"}),
    ("reportlab", "embedded", 25, "nl", {"months": "number"}),
    ("chromium", "headings-left", 21, "en", {"case": "upper"}),
    ("reportlab", "sidebar", 26, "nl", {"skills": "bars", "languages": "dash"}),
    ("react", "column", 27, "nl", {}),
    ("react", "sidebar", 23, "en", {"case": "upper"}),
    ("react", "helvetica", 20, "nl", {}),
    ("react", "hyphens", 17, "nl", {}),
    ("python-docx", "tabs", 31, "nl", {"dates": "right"}),
    ("python-docx", "table", 32, "en", {"labels": True}),
    ("python-docx", "plain", 33, "nl", {"personal": True}),
    ("libreoffice-docx", "writer", 34, "nl", {}),
    ("libreoffice-docx", "frame", 35, "en", {}),
] + [("broken", kind, 41 + at, "nl", {}) for at, kind in enumerate(["image-only", "encrypted", "protected", "truncated", "interleaved", "icon-letters", "no-unicode", "ligatures-lost", "no-text"])]
# By turns, for the ones that are not kept.
PRODUCERS = {
    "chromium": chromium.TEMPLATES, "libreoffice": libreoffice.TEMPLATES, "typst": typesetting.TEMPLATES,
    "reportlab": ["helvetica", "embedded", "sidebar"], "react": REACT, "python-docx": ["tabs", "table", "plain"],
}


def main():
    words = [it for it in sys.argv[1:] if not it.startswith("--")]
    if "--kept" in sys.argv:
        out, chosen = HERE / "cv", KEPT
    else:
        out, chosen = Path(words[0] if words else "target/corpus"), list(_turns(int(words[1]) if len(words) > 1 else 100, *words[2:]))
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    failed = 0
    react = []
    for producer, template, seed, lang, settled in chosen:
        made = _lay_out(template, seed, lang, dict(settled))
        ending = "docx" if "docx" in producer else "pdf"
        path = out / f"{producer}-{template}-{seed}.{lang}.{ending}"
        if producer == "react":
            react.append({"made": made | {"labels": LABELS[lang]}, "template": template, "path": str(path.resolve())})
        else:
            try:
                _producer(producer)(made, template, path)
            except (OSError, subprocess.CalledProcessError, FileNotFoundError) as error:
                print(f"corpus: {path.name}: {error}", file=sys.stderr)
                failed += 1
                continue
        truth = {"producer": producer, "template": template, **made["truth"]}
        path.with_suffix(".json").write_text(json.dumps(truth, indent=2, ensure_ascii=False) + "\n", "utf-8")
    if react:
        done = subprocess.run(["node", str(HERE / "react.mjs")], input=json.dumps(react), encoding="utf-8", cwd=HERE)
        failed += len(react) if done.returncode else 0
    for job in react:
        clock.settle(Path(job["path"]))
    print(f"corpus: {len(chosen) - failed} CVs in {out}, {sum(it.stat().st_size for it in out.iterdir()) / 1e6:.1f} MB; {failed} not made")
    sys.exit(1 if failed else 0)


def _turns(count, only=None):
    """Producers, templates and languages by turns, from a seed that no kept one has."""
    for at in range(count):
        seed = 100 + at
        producer = list(PRODUCERS)[at % len(PRODUCERS)]
        templates = list(PRODUCERS[producer])
        template = templates[at // len(PRODUCERS) % len(templates)]
        if only:
            producer, template = only.split("-", 1)
        yield producer, template, seed, "en" if seed % 3 == 0 else "nl", {}


def _lay_out(template, seed, lang, settled):
    latin1 = template in ("helvetica", "not-embedded", "protected")
    length = settled.pop("length", ["normal", "normal", "normal", "short", "long"][seed % 5])
    return sheet(person(seed, lang, length, latin1), seed, **settled)


def _producer(name):
    return {
        "chromium": chromium.make, "libreoffice": libreoffice.make, "typst": typesetting.make, "reportlab": reporting.make,
        "python-docx": libreoffice.make_word, "libreoffice-docx": libreoffice.make_word, "broken": broken.make,
    }[name]


if __name__ == "__main__":
    main()

"""Takes out of a PDF what the clock or chance wrote, so that one seed gives the same bytes again."""

import re


def settle(path):
    """Dates and ids by ones of the same length, so that nothing in the file moves."""
    data = path.read_bytes()
    data = re.sub(rb"(/(?:Creation|Mod)Date\s*\(D:)\d{14}", rb"\g<1>20261122000000", data)
    data = re.sub(rb"(/ID\s*\[\s*<)([0-9A-Fa-f]{32})(>\s*<)[0-9A-Fa-f]{32}", lambda it: it[1] + b"0" * 32 + it[3] + b"0" * 32, data)
    data = re.sub(rb"/DocChecksum /[0-9A-F]{32}", b"/DocChecksum /" + b"0" * 32, data)
    path.write_bytes(data)

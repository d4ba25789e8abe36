"""How a person writes it down: which headings in which order, how dates and lines look; and with it the truth, what a
reader should find. The words are settled here, the drawing is the producer's.
"""

from random import Random

MONTHS = {
    "nl": ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
    "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
}
SHORT = {
    "nl": ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
}
HEADINGS = {
    "profile": (["Profiel", "Over mij", "Persoonlijk profiel", "Wie ben ik?"], ["Profile", "About me", "Summary", "Personal statement"]),
    "work": (["Werkervaring", "Ervaring", "Werkervaring en stages", "Bijbanen en stages"], ["Work experience", "Experience", "Employment history", "Professional experience"]),
    "volunteer": (["Vrijwilligerswerk", "Vrijwilligerservaring"], ["Volunteering", "Volunteer experience"]),
    "education": (["Opleiding", "Opleidingen", "Onderwijs", "Scholing"], ["Education", "Education and training", "Academic background"]),
    "skills": (["Vaardigheden", "Competenties", "Kennis en vaardigheden", "Mijn vaardigheden"], ["Skills", "Key skills", "Competencies"]),
    "languages": (["Talen", "Talenkennis"], ["Languages", "Language skills"]),
    "certificates": (["Certificaten", "Cursussen en certificaten", "Diploma's en certificaten"], ["Certificates", "Certifications", "Courses and certificates"]),
    "interests": (["Hobby's", "Interesses", "Hobby's en interesses"], ["Interests", "Hobbies", "Hobbies and interests"]),
    "references": (["Referenties"], ["References"]),
    "contact": (["Contact", "Contactgegevens"], ["Contact", "Contact details"]),
    "personal": (["Personalia", "Persoonlijke gegevens", "Persoonsgegevens"], ["Personal details", "Personal information"]),
}
LABELS = {
    "nl": {"name": "Naam", "street": "Adres", "town": "Woonplaats", "phone": "Telefoon", "email": "E-mail", "birth": "Geboortedatum", "nationality": "Nationaliteit"},
    "en": {"name": "Name", "street": "Address", "town": "City", "phone": "Phone", "email": "Email", "birth": "Date of birth", "nationality": "Nationality"},
}
NOW = {"nl": ["heden", "nu", "Heden"], "en": ["present", "now", "Present"]}


def sheet(person, seed, **fixed):
    """A laid-out CV of this person. `fixed` settles what chance would choose:

    months    full, short, number or year
    lines     how role and organisation stand: role/org, org/role (lines of their own), comma, at, pipe, dash
    dates     right, left, below, above or paren
    skills    list, comma, groups, bars
    languages dash, paren, colon, bars (no words for the level)
    case      of headings: plain, upper, spaced (letters apart by spaces)
    labels    whether contact lines say what they are
    personal  whether the birth date and nationality of old guides stand there
    """
    dice = Random(f"sheet {seed}")
    lang = person["lang"]
    side = 0 if lang == "nl" else 1
    style = {
        "months": dice.choice(["full", "short", "number", "year"]),
        "lines": dice.choice(["role/org", "org/role", "comma", "at", "pipe", "dash"]),
        "dates": dice.choice(["right", "left", "below", "above", "paren"]),
        "skills": dice.choice(["list", "comma", "groups", "bars"]),
        "languages": dice.choice(["dash", "paren", "colon", "bars"]),
        "case": dice.choice(["plain", "upper"]),
        "labels": dice.random() < 0.4,
        "personal": dice.random() < 0.35,
        "dash": dice.choice([" – ", "-", " - ", " – ", " t/m " if lang == "nl" else " to "]),
        "now": dice.choice(NOW[lang]),
        "education first": dice.random() < 0.4,
    }
    style.update(fixed)
    words = {kind: dice.choice(forms[side]) for kind, forms in HEADINGS.items()}
    made = {"lang": lang, "name": person["name"], "style": style, "contact": _contact(person, style, dice), "personal": {}, "sections": []}
    labels = LABELS[lang]
    if style["personal"]:
        day, month, year = person["birth"]
        made["personal"] = {
            labels["birth"]: dice.choice([f"{day} {MONTHS[lang][month - 1]} {year}", f"{day:02}-{month:02}-{year}"]),
            labels["nationality"]: person["nationality"],
        }
    made["words"] = words

    def add(kind, place, **content):
        heading = words[kind]
        shown = {"plain": heading, "upper": heading.upper(), "spaced": " ".join(heading.upper())}[style["case"]]
        made["sections"].append({"kind": kind, "heading": shown, "place": place, **content})

    add("profile", "main", text=person["summary"])
    schools = [_school(it, style, lang) for it in person["schools"]]
    if style["education first"]:
        add("education", "main", entries=schools)
    add("work", "main", entries=[_job(it, style, lang) for it in person["jobs"]])
    if person["volunteering"]:
        add("volunteer", "main", entries=[_job(it, style, lang) for it in person["volunteering"]])
    if not style["education first"]:
        add("education", "main", entries=schools)
    add("skills", "side", **_skills(person["skills"], style, lang))
    add("languages", "side", **_languages(person["languages"], style))
    if person["certificates"]:
        form = dice.choice(["{} ({})", "{}, {}", "{} – {}"])
        add("certificates", "side", items=[form.format(*it) for it in person["certificates"]])
    if dice.random() < 0.6:
        add("interests", "side", items=[", ".join(person["hobbies"])])
    if dice.random() < 0.3:
        add("references", "main", text="Referenties op aanvraag." if lang == "nl" else "References available on request.")
    made["truth"] = _truth(person, made)
    return made


def _contact(person, style, dice):
    town = dice.choice(["{town}", "{postcode} {town}", "{street}, {postcode} {town}", "{town}, Nederland" if person["lang"] == "nl" else "{town}, Netherlands"])
    parts = [("email", person["email"]), ("phone", person["phone"]), ("town", town.format(**person))]
    dice.shuffle(parts)
    return [{"kind": kind, "text": text} for kind, text in parts] + [{"kind": "link", "text": text} for text in person["links"]]


def _moment(at, style, lang):
    year, month = at
    return {
        "full": f"{MONTHS[lang][month - 1]} {year}",
        "short": f"{SHORT[lang][month - 1]} {year}",
        "number": f"{month:02}-{year}" if lang == "nl" else f"{month:02}/{year}",
        "year": f"{year}",
    }[style["months"]]


def _period(it, style, lang):
    end = style["now"] if it["to"] is None else _moment(it["to"], style, lang)
    dash = style["dash"]
    # A hyphen without spaces between two numbers with hyphens would be read by nobody.
    if dash == "-" and style["months"] != "year":
        dash = " - "
    return _moment(it["from"], style, lang) + dash + end


def _job(it, style, lang):
    role, place, town = it["role"], it["organisation"], it["town"]
    heads = {
        "role/org": [role, f"{place}, {town}"],
        "org/role": [f"{place}, {town}", role],
        "comma": [f"{role}, {place}, {town}"],
        "at": [f"{role} {'bij' if lang == 'nl' else 'at'} {place}"],
        "pipe": [f"{place} | {role}"],
        "dash": [f"{role} – {place}"],
    }
    return {"heads": heads[style["lines"]], "date": _period(it, style, lang), "lines": it["lines"]}


def _school(it, style, lang):
    kind, place, town = it["kind"], it["institution"], it["town"]
    study = f"{kind}, {it['area']}" if style["lines"] != "comma" else f"{kind} {it['area']}"
    heads = {
        "role/org": [study, f"{place}, {town}"],
        "org/role": [f"{place}, {town}", study],
        "comma": [f"{study}, {place}, {town}"],
        "at": [f"{study}", f"{place}"],
        "pipe": [f"{place} | {study}"],
        "dash": [f"{study} – {place}"],
    }
    return {"heads": heads[style["lines"]], "date": _period(it, style, lang), "lines": []}


def _skills(skills, style, lang):
    if style["skills"] == "comma":
        return {"items": [", ".join(skills)], "joined": True}
    if style["skills"] == "groups":
        half = len(skills) // 2
        names = ("Persoonlijk", "Digitaal") if lang == "nl" else ("Personal", "Digital")
        return {"items": [f"{names[0]}: {', '.join(skills[:half])}", f"{names[1]}: {', '.join(skills[half:])}"], "joined": True}
    return {"items": list(skills), "bars": [3 + at % 3 for at in range(len(skills))] if style["skills"] == "bars" else []}


def _languages(languages, style):
    form = {"dash": "{} – {}", "paren": "{} ({})", "colon": "{}: {}", "bars": "{}"}[style["languages"]]
    bars = [5 - at for at in range(len(languages))] if style["languages"] == "bars" else []
    return {"items": [form.format(*it) for it in languages], "bars": bars}


def _date(at, style):
    return f"{at[0]}" if style["months"] == "year" else f"{at[0]}-{at[1]:02}"


def _dates(it, style):
    dates = {"startDate": _date(it["from"], style)}
    return dates if it["to"] is None else dates | {"endDate": _date(it["to"], style)}


def _truth(person, made):
    """What stands on the sheet, as a JSON Resume; beside it what is no part of one."""
    style = made["style"]
    with_level = style["languages"] != "bars"
    resume = {
        "basics": {
            "name": person["name"], "email": person["email"], "phone": person["phone"], "summary": person["summary"],
            "location": {"city": person["town"]}, "profiles": [{"url": link} for link in person["links"]],
        },
        "work": [{"name": it["organisation"], "position": it["role"], **_dates(it, style)} for it in person["jobs"]],
        "volunteer": [{"organization": it["organisation"], "position": it["role"], **_dates(it, style)} for it in person["volunteering"]],
        "education": [{"institution": it["institution"], "studyType": it["kind"], "area": it["area"], **_dates(it, style)} for it in person["schools"]],
        "skills": [{"name": name} for name in person["skills"]],
        "languages": [{"language": name, **({"fluency": level} if with_level else {})} for name, level in person["languages"]],
        "certificates": [{"name": name, "date": f"{year}"} for name, year in person["certificates"]],
    }
    address = next(it["text"] for it in made["contact"] if it["kind"] == "town")
    personal = dict(made["personal"])
    if person["street"] in address:
        personal[LABELS[person["lang"]]["street"]] = person["street"]
    headings = {it["kind"]: it["heading"] for it in made["sections"]}
    return {"language": person["lang"], "personal": personal, "headings": headings, "resume": {k: v for k, v in resume.items() if v}}


def pages_apart(made):
    """The sections of the side column and of the main one."""
    return [[it for it in made["sections"] if it["place"] == place] for place in ("side", "main")]

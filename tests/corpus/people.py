"""Invented people for the corpus: who they are and what they did, by seed. None of them, and none of their schools and
employers, exists; addresses end in `.example` or are those of example.org.

A person is a plain dict; what a reader should find is made of it by `truth.py`, how it looks by `sheet.py`.
"""

import unicodedata
from random import Random

# Given name, rest. An empty rest is a person of one name.
NAMES = [
    ("Sanne", "de Vries"), ("Daan", "van den Berg"), ("Zoë", "van 't Hoff"), ("Noor", "El Amrani"), ("Mats", "Jansen"),
    ("Fenna", "Hoekstra-de Boer"), ("Chloë", "Ruijgrok"), ("Jayden", "ter Beek"), ("Esmée", "IJzerman"),
    ("Björn", "Østergaard"), ("Ahmad", ""), ("Sofía", "Núñez Prada"), ("Anne-Fleur", "in 't Veld"), ("Siem", "d'Hondt"),
    ("Iris", "van der Meer"), ("Jip", "de Wit"), ("René", "Crèvecoeur"), ("Fatima Zahra", "Bouzid"), ("Thijs", "op den Kamp"),
    ("Maud", "Kuijpers"), ("Rayan", "Oulad Haddou"), ("Loïs", "van Dijk"), ("Guus", "Verhoeven"), ("Naïma", "Tahiri"),
    # Beyond Latin-1: only for fonts that have these letters.
    ("Ömer", "Yıldız"), ("Kübra", "Şahin"), ("Łukasz", "Wiśniewski"), ("Tomáš", "Dvořák"), ("Ștefania", "Ionescu"),
]
LATIN1_NAMES = 24

TOWNS = ["Delft", "Zwolle", "'s-Hertogenbosch", "Alphen aan den Rijn", "Leeuwarden", "Den Haag", "Eindhoven", "Heerhugowaard",
         "Bergen op Zoom", "Utrecht", "IJsselstein", "Capelle aan den IJssel", "Groningen", "Almere", "Súdwest-Fryslân", "Goes"]
STREETS = ["Lindenpad", "Oude Havenweg", "Kersenlaan", "Molenwerf", "Prinses Ottoliastraat", "Duizendbladhof"]

# Role and what was done, Dutch and English, and invented employers.
JOBS = [
    (("Vakkenvuller", "Shelf stacker"), ["Supermarkt Van Dam", "Dagwinkel De Mand"],
     (["Vulde drie avonden per week de zuivel bij.", "Controleerde datums en ruimde efficiënt op."],
      ["Filled the dairy shelves three evenings a week.", "Checked dates and kept the stock tidy."])),
    (("Kassamedewerker", "Cashier"), ["Supermarkt Van Dam", "Bouwhoek Kuiper", "Warenhuis Rooseboom"],
     (["Hielp ongeveer 40 klanten per uur.", "Telde aan het einde van de dag de kassa."],
      ["Served about 40 customers an hour.", "Counted the till at the end of the day."])),
    (("Bezorger", "Delivery rider"), ["Pizzeria Fiorello", "Maaltijdservice Op Tafel"],
     (["Bracht 25 bestellingen per avond rond met de fiets."], ["Delivered 25 orders an evening by bike."])),
    (("Medewerker bediening", "Waiter"), ["Café 't Hoekje", "Eetcafé De Gouden Leeuw & Zoon", "Lunchroom Broodnodig"],
     (["Nam bestellingen op en rekende af.", "Werkte nieuwe collega's in.", "Hield het overzicht op een vol terras met twintig tafels, ook als het druk was."],
      ["Took orders and handled payments.", "Showed new colleagues the ropes.", "Kept track of a full terrace of twenty tables, even when it was busy."])),
    (("Afwasser", "Dishwasher"), ["Restaurant Zilt", "Pannenkoekenhuis De Ketel"],
     (["Hield de keuken schoon volgens de hygiëneregels."], ["Kept the kitchen clean to the hygiene rules."])),
    (("Stagiair verzorging", "Care intern"), ["Zorgcentrum De Lindehof", "Woonzorg Het Anker"],
     (["Hielp bewoners bij het eten en wandelde met hen.", "Schreef iedere dag een rapport in het zorgdossier."],
      ["Helped residents with their meals and walked with them.", "Wrote a daily report in the care file."])),
    (("Stagiaire kinderopvang", "Childcare intern"), ["Kinderdagverblijf Pimpelmees", "BSO Het Zandkasteel"],
     (["Begeleidde een groep van acht peuters.", "Bedacht zelf drie knutselactiviteiten."],
      ["Looked after a group of eight toddlers.", "Thought up three craft activities."])),
    (("Junior webdeveloper", "Junior web developer"), ["Studio Knoop", "Pixelwerf B.V."],
     (["Bouwde een officiële website met HTML, CSS en JavaScript.", "Loste 30 meldingen op."],
      ["Built an official website with HTML, CSS and JavaScript.", "Fixed 30 bug reports."])),
    (("Fietsenmaker in opleiding", "Apprentice bicycle mechanic"), ["Rijwielhandel Ketting & Co"],
     (["Repareerde 15 fietsen per week.", "Gaf klanten uitleg over onderhoud."],
      ["Repaired 15 bicycles a week.", "Explained maintenance to customers."])),
    (("Administratief medewerker", "Office assistant"), ["Kantoor Van der Sluis", "Gemeente Waterhoeve"],
     (["Verwerkte facturen en offertes in Excel.", "Nam de telefoon op."], ["Processed invoices and quotes in Excel.", "Answered the phone."])),
    (("Magazijnmedewerker", "Warehouse worker"), ["Distributiecentrum Noordpoort", "Postpakket Plein"],
     (["Verzamelde 80 orders per dienst met de scanner."], ["Picked 80 orders a shift with a scanner."])),
    (("Verkoopmedewerker", "Sales assistant"), ["Schoenenhuis Stap", "Modezaak Lotus", "Boekhandel De Bladwijzer"],
     (["Adviseerde klanten en richtte de etalage in."], ["Advised customers and dressed the shop window."])),
    (("Oppas", "Babysitter"), ["Gezin in de buurt"],
     (["Paste elke week op twee kinderen van 3 en 6 jaar."], ["Looked after two children of 3 and 6 every week."])),
]
VOLUNTEERING = [
    (("Trainer jeugdteam", "Youth team coach"), ["SV Oranjehoek", "Hockeyclub De Dennen"],
     (["Gaf wekelijks training aan veertien kinderen."], ["Trained fourteen children every week."])),
    (("Leiding welpen", "Cub scout leader"), ["Scouting De Zwervers"], (["Organiseerde een kamp voor 30 kinderen."], ["Organised a camp for 30 children."])),
    (("Maatschappelijke stage", "Community service"), ["Dierenasiel De Poot", "Wijkcentrum De Schakel"],
     (["Verzorgde dieren, 30 uur."], ["Looked after animals, 30 hours."])),
    (("Vrijwilliger", "Volunteer"), ["Voedselpunt Zuid", "Festival Zomerlicht"], (["Deelde pakketten uit aan 60 gezinnen."], ["Handed out parcels to 60 families."])),
]
# Kind of school, area, institutions, years it takes. Parts may be empty.
SCHOOLS = [
    (("Vmbo-tl", "Vmbo-tl (pre-vocational)"), ("Economie en Ondernemen", "Economics and Enterprise"), ["Vechtland College", "Het Baken College"], 4),
    (("Vmbo-kader", "Vmbo-kader (pre-vocational)"), ("Zorg en Welzijn", "Care and Welfare"), ["Praktijkcollege De Brug", "Vechtland College"], 4),
    (("Havo", "Havo"), ("Natuur en Gezondheid", "Nature and Health"), ["Grevelingen Lyceum", "Scholengemeenschap Oosterlicht"], 5),
    (("Havo", "Havo"), ("Cultuur en Maatschappij", "Culture and Society"), ["Rijnoever College"], 5),
    (("Vwo", "Vwo (pre-university)"), ("Natuur en Techniek", "Nature and Technology"), ["Gymnasium Erasmiaan", "Grevelingen Lyceum"], 6),
    (("Mbo 4", "MBO level 4"), ("Software development", "Software development"), ["ROC De Meren", "MBO Hanzestad"], 3),
    (("Mbo 3", "MBO level 3"), ("Verzorgende IG", "Care worker"), ["ROC De Meren", "Zorgacademie Oost"], 3),
    (("Mbo 2", "MBO level 2"), ("Fietstechniek", "Bicycle technology"), ["Vakschool De Werf"], 2),
    (("Hbo-bachelor", "Bachelor"), ("Communicatie", "Communication"), ["Hogeschool Merwede"], 4),
]
SKILLS = [
    [("Klantgericht werken", "Customer service"), ("Samenwerken", "Teamwork"), ("Kassa bedienen", "Operating a till"), ("Plannen", "Planning"),
     ("Zelfstandig werken", "Working independently"), ("Stressbestendig", "Calm under pressure"), ("Communiceren", "Communication"),
     ("Flexibel", "Flexible"), ("Nauwkeurig", "Accurate"), ("Leidinggeven", "Leadership"), ("Oplossingsgericht", "Problem solving")],
    [("Microsoft Word", "Microsoft Word"), ("Excel", "Excel"), ("PowerPoint", "PowerPoint"), ("Canva", "Canva"), ("Photoshop", "Photoshop"),
     ("HTML & CSS", "HTML & CSS"), ("Python", "Python"), ("C#", "C#"), ("Videobewerking", "Video editing"), ("Social media", "Social media")],
]
LANGUAGES = [("Nederlands", "Dutch"), ("Engels", "English"), ("Duits", "German"), ("Frans", "French"), ("Turks", "Turkish"), ("Arabisch", "Arabic"),
             ("Pools", "Polish"), ("Papiaments", "Papiamento"), ("Spaans", "Spanish")]
FLUENCY = [[("moedertaal", "native"), ("goed", "good"), ("redelijk", "fair"), ("basis", "basic")],
           [("C2", "C2"), ("B2", "B2"), ("B1", "B1"), ("A2", "A2")]]
CERTIFICATES = [("VCA Basis", "VCA Basic Safety"), ("EHBO-diploma", "First aid certificate"), ("Sociale hygiëne", "Social hygiene certificate"), ("BHV", "BHV emergency response"),
                ("Heftruckcertificaat", "Forklift certificate"), ("Zwemdiploma C", "Swimming diploma C"), ("Typediploma", "Typing diploma"),
                ("Cambridge English B2 First", "Cambridge English B2 First")]
SUMMARIES = [
    ("Enthousiaste mbo-student die graag met mensen werkt. Ik zoek een bijbaan voor 12 uur per week en leer snel nieuwe dingen.",
     "Enthusiastic student who likes to work with people. I am looking for a side job of 12 hours a week and I learn fast."),
    ("Ik ben een harde werker, altijd op tijd en niet bang om vragen te stellen. Vanaf februari zoek ik een stage.",
     "I work hard, I am always on time and not afraid to ask questions. From February I am looking for an internship."),
    ("Creatief, nieuwsgierig en officieel de snelste inpakker van de winkel.", "Creative, curious and officially the fastest gift wrapper in the shop."),
]
HOBBIES = [("Voetbal", "Football"), ("Gamen", "Gaming"), ("Fotografie", "Photography"), ("Koken", "Cooking"), ("Gitaar spelen", "Playing the guitar"),
           ("Lezen", "Reading"), ("Fitness", "Fitness"), ("Tekenen", "Drawing")]
NATIONALITIES = [("Nederlandse", "Dutch"), ("Poolse", "Polish"), ("Marokkaanse", "Moroccan")]
PHONES = ["06-123456{}", "06 12 34 56 {}", "06 - 12 34 56 {}", "+31 6 123456{}", "+316123456{}", "0031 6 1234 56{}", "(06) 123 456 {}", "015-12345{}", "+32 470 12 34 {}"]


def person(seed, lang, length="normal", latin1=False):
    """A person: `length` is short, normal or long; `latin1` keeps to letters that every old font has."""
    dice = Random(f"person {seed}")
    side = 0 if lang == "nl" else 1
    given, rest = NAMES[seed % (LATIN1_NAMES if latin1 else len(NAMES))]
    name = f"{given} {rest}".strip()
    plain = unicodedata.normalize("NFKD", name.lower().replace("ø", "o").replace("ı", "i").replace("ł", "l"))
    plain = "".join(c for c in plain if c.isascii() and (c.isalnum() or c == " ")).split()
    user = dice.choice([".".join(plain), plain[0] + plain[-1], plain[0] + str(dice.randint(7, 99)), "_".join(plain[:2])])
    town = dice.choice(TOWNS)
    counts = {"short": (1, 0, 1, 0), "normal": (dice.randint(2, 3), dice.randint(0, 1), 2, dice.randint(0, 2)), "long": (6, 2, 3, 4)}[length]
    skills = [pair[side] for group in SKILLS for pair in dice.sample(group, dice.randint(2, 4 if length != "long" else 6))]
    fluency = dice.choice(FLUENCY)
    spoken = [LANGUAGES[0], LANGUAGES[1]] + dice.sample(LANGUAGES[2:], dice.randint(0, 2))
    return {
        "lang": lang,
        "name": name,
        "email": user + "@" + dice.choice(["example.org", "example.com", "mail.example", "post.example"]),
        "phone": dice.choice(PHONES).format(f"{dice.randint(10, 99)}"),
        "town": town,
        "street": f"{dice.choice(STREETS)} {dice.randint(1, 140)}",
        "postcode": f"{dice.randint(1011, 9999)} {dice.choice('ABCDEGHJKLMNPRTVWXZ')}{dice.choice('BEGHJKLMNPRTVWXZ')}",
        "links": dice.sample([f"https://www.linkedin.com/in/{'-'.join(plain)}-example", f"https://github.example/{plain[0]}", f"www.{plain[0]}-portfolio.example"], dice.choice([0, 0, 1, 1, 2])),
        "birth": (dice.randint(1, 28), dice.randint(1, 12), dice.randint(2004, 2010)),
        "nationality": dice.choice(NATIONALITIES)[side],
        "summary": dice.choice(SUMMARIES)[side],
        "jobs": _told(dice, JOBS, counts[0], side),
        "volunteering": _told(dice, VOLUNTEERING, counts[1], side),
        "schools": _schools(dice, counts[2], side),
        "skills": skills,
        "languages": [(pair[side], fluency[min(at, 3) if at < 2 else dice.randint(1, 3)][side]) for at, pair in enumerate(spoken)],
        "certificates": [(pair[side], dice.randint(2021, 2026)) for pair in dice.sample(CERTIFICATES, counts[3])],
        "hobbies": [pair[side] for pair in dice.sample(HOBBIES, 3)],
    }


def _told(dice, table, count, side):
    """Experiences, newest first; months are (year, month), an end of None means that it goes on."""
    year, told = 2026, []
    for at, (roles, places, lines) in enumerate(dice.sample(table, count)):
        end = None if at == 0 and dice.random() < 0.6 else (year, dice.randint(5, 9))
        start = (year - dice.randint(1, 2), dice.randint(1, 12))
        told.append({"role": roles[side], "organisation": dice.choice(places), "town": dice.choice(TOWNS), "from": start, "to": end, "lines": lines[side]})
        year = start[0] - (1 if dice.random() < 0.3 else 0)
    return told


def _schools(dice, count, side):
    year, told = 2026, []
    for at, (kinds, areas, places, years) in enumerate(dice.sample(SCHOOLS, count)):
        end = None if at == 0 and dice.random() < 0.5 else (year, 7)
        start = (year - (dice.randint(1, years) if end is None else years), 9)
        told.append({"kind": kinds[side], "area": areas[side], "institution": dice.choice(places), "town": dice.choice(TOWNS), "from": start, "to": end})
        year = start[0]
    return told

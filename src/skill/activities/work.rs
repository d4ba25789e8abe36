//! Side jobs and paid work.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const WORK: &[Activity] = &[
    Activity {
        id: "vakkenvuller",
        group: Group::Work,
        section: Section::Work,
        label: label("Vakken vullen in een winkel", "Stocking shelves in a shop"),
        synonyms: label(
            "supermarkt|Albert Heijn|AH|Jumbo|Lidl|Aldi|Plus|Dirk|schappen|vakkenvuller|bijvullen|spiegelen",
            "supermarket|grocery store|shelf stacker|shelves|stock clerk",
        ),
        role: label("Vakkenvuller", "Shelf stacker"),
        place: label("Bij welke winkel?", "In which shop?"),
        organisation: NONE,
        tasks: &[
            task("bijvullen", "lege plekken bijvullen", "refilling empty spots"),
            task("spiegelen", "producten netjes vooraan zetten", "facing products neatly"),
            task("datum", "houdbaarheidsdata controleren", "checking best-before dates"),
            task("klanten", "klanten de weg wijzen", "helping customers find products"),
            task("afval", "lege dozen opruimen", "clearing away empty boxes"),
            task("collegas", "collega's helpen bij drukte", "helping colleagues when it is busy"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel rolcontainers (karren) leegde je ongeveer per dienst?",
                "About how many roll cages did you empty per shift?",
            ),
            result: label(
                "leegde ongeveer {n} [rolcontainer|rolcontainers] per dienst",
                "emptied about {n} roll [cage|cages] per shift",
            ),
            shows: "schappen-vullen",
        },
        shows: &[
            shown("schappen-vullen", &["bijvullen", "spiegelen"]),
            shown("nauwkeurig-werken", &["datum"]),
            shown("samenwerken", &["collegas"]),
            shown("klantgericht-werken", &["klanten"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "De lading kwam te laat. Toen deden we samen eerst de zuivel.",
                "The delivery came late, so together we did the dairy first.",
            ),
            sample(
                Ask::Said,
                "Mijn teamleider zei dat mijn gangpad er altijd netjes uitzag.",
                "My team leader said my aisle always looked tidy.",
            ),
            sample(
                Ask::Change,
                "Eerst deed ik twee karren per dienst, na een maand vier.",
                "At first I did two cages a shift, after a month four.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je de voorraad beheert.",
            "This does not show that you manage the stock.",
        ),
    },
    Activity {
        id: "kassa",
        group: Group::Work,
        section: Section::Work,
        label: label("Achter de kassa werken", "Working at the till"),
        synonyms: label(
            "kassamedewerker|kassière|supermarkt|Albert Heijn|Jumbo|Lidl|Action|Kruidvat|afrekenen|zelfscan",
            "cashier|checkout|supermarket|till|self-scan",
        ),
        role: label("Kassamedewerker", "Cashier"),
        place: label("Bij welke winkel?", "In which shop?"),
        organisation: NONE,
        tasks: &[
            task("scannen", "producten scannen", "scanning products"),
            task("betalen", "betalingen aannemen", "taking payments"),
            task("vragen", "vragen van klanten beantwoorden", "answering customers' questions"),
            task("zelfscan", "helpen bij de zelfscankassa", "helping at the self-checkout"),
            task("leeftijd", "de leeftijd controleren bij alcohol", "checking ages for alcohol"),
            task("tellen", "de kassa tellen na sluitingstijd", "counting the till at closing time"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel klanten hielp je ongeveer per uur?",
                "About how many customers did you serve per hour?",
            ),
            result: label(
                "hielp ongeveer {n} [klant|klanten] per uur",
                "served about {n} [customer|customers] per hour",
            ),
            shows: "kassa-bedienen",
        },
        shows: &[
            shown("kassa-bedienen", &["scannen", "betalen"]),
            shown("klantgericht-werken", &["vragen", "zelfscan"]),
            shown("nauwkeurig-werken", &["leeftijd"]),
            shown("rekenen", &["tellen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een klant werd boos over een prijs. Ik bleef rustig en haalde hulp.",
                "A customer got angry about a price. I stayed calm and got help.",
            ),
            sample(
                Ask::Learnt,
                "Na twee diensten zat ik alleen achter de kassa.",
                "After two shifts I worked the till alone.",
            ),
            sample(Ask::Often, "Elke zaterdag, bijna twee jaar lang.", "Every Saturday, for almost two years."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je de boekhouding kunt doen.",
            "This does not show that you can do bookkeeping.",
        ),
    },
    Activity {
        id: "winkel",
        group: Group::Work,
        section: Section::Work,
        label: label("Verkopen in een winkel of bakkerij", "Selling in a shop or bakery"),
        synonyms: label(
            "kledingwinkel|bakker|slager|HEMA|Action|Kruidvat|Etos|Primark|H&M|Zara|Bijenkorf|bouwmarkt|verkoopmedewerker|mode",
            "clothes shop|bakery|butcher|retail|shop assistant|sales assistant|fashion",
        ),
        role: label("Winkelmedewerker", "Shop assistant"),
        place: label("Bij welke winkel?", "In which shop?"),
        organisation: NONE,
        tasks: &[
            task("advies", "klanten advies geven", "advising customers"),
            task("afrekenen", "met klanten afrekenen", "taking payments"),
            task("inpakken", "aankopen inpakken", "wrapping purchases"),
            task("uitpakken", "nieuwe producten uitpakken", "unpacking new products"),
            task("netjes", "de winkel netjes houden", "keeping the shop tidy"),
            task("ruilen", "helpen met ruilen", "helping with exchanges"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel klanten hielp je ongeveer per dag?", "About how many customers did you help per day?"),
            result: label(
                "hielp ongeveer {n} [klant|klanten] per dag",
                "helped about {n} [customer|customers] per day",
            ),
            shows: "klantgericht-werken",
        },
        shows: &[
            shown("klantgericht-werken", &["inpakken", "ruilen"]),
            shown("verkopen", &["advies"]),
            shown("kassa-bedienen", &["afrekenen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een klant wist niet wat ze zocht. Ik stelde vragen en vond iets.",
                "A customer did not know what she wanted. I asked and found something.",
            ),
            sample(
                Ask::Said,
                "Een klant vroeg de week erna weer naar mij.",
                "A customer asked for me again the next week.",
            ),
            sample(Ask::Learnt, "Na een week kende ik alle afdelingen.", "After a week I knew every department."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je inkoopt of de winkel leidt.",
            "This does not show that you buy stock or run the shop.",
        ),
    },
    Activity {
        id: "bediening",
        group: Group::Work,
        section: Section::Work,
        label: label("Bediening in een restaurant of café", "Waiting tables in a restaurant or café"),
        synonyms: label(
            "horeca|ober|serveerster|serveren|terras|lunchroom|gastheer|gastvrouw|strandtent|hotel",
            "hospitality|waiter|waitress|server|terrace|lunchroom|hotel",
        ),
        role: label("Medewerker bediening", "Waiting staff"),
        place: label("Bij welk restaurant of café?", "In which restaurant or café?"),
        organisation: NONE,
        tasks: &[
            task("ontvangen", "gasten ontvangen", "welcoming guests"),
            task("opnemen", "bestellingen opnemen", "taking orders"),
            task("brengen", "borden naar tafel brengen", "bringing plates to the table"),
            task("dekken", "tafels dekken", "laying tables"),
            task("afruimen", "tafels afruimen op drukke avonden", "clearing tables on busy evenings"),
            task("afrekenen", "met gasten afrekenen", "taking payments"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel gasten bediende je ongeveer op een drukke avond?",
                "About how many guests did you serve on a busy evening?",
            ),
            result: label(
                "bediende ongeveer {n} [gast|gasten] op een drukke avond",
                "served about {n} [guest|guests] on a busy evening",
            ),
            shows: "stressbestendig",
        },
        shows: &[
            shown("serveren", &["brengen", "dekken"]),
            shown("stressbestendig", &["afruimen"]),
            shown("klantgericht-werken", &["ontvangen", "opnemen"]),
            shown("kassa-bedienen", &["afrekenen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Er stond een lange rij. Ik bracht eerst iedereen drinken.",
                "There was a long queue. I brought everyone drinks first.",
            ),
            sample(
                Ask::Learnt,
                "Na drie avonden had ik een eigen wijk van zes tafels.",
                "After three evenings I had six tables of my own.",
            ),
            sample(Ask::Said, "Gasten schreven mijn naam in een goede review.", "Guests put my name in a good review."),
        ],
        not_shown: label("Dit laat nog niet zien dat je kunt koken.", "This does not show that you can cook."),
    },
    Activity {
        id: "afwas",
        group: Group::Work,
        section: Section::Work,
        label: label("Afwassen in een restaurant", "Washing up in a restaurant"),
        synonyms: label(
            "horeca|afwasser|spoelkeuken|keukenhulp|hotel|café",
            "hospitality|dishwasher|kitchen help|hotel|café",
        ),
        role: label("Afwashulp", "Kitchen porter"),
        place: label("Bij welk restaurant of hotel?", "In which restaurant or hotel?"),
        organisation: NONE,
        tasks: &[
            task("afwassen", "stapels vaat wegwerken", "getting through stacks of plates"),
            task("opbergen", "schone spullen snel opbergen", "putting clean items away quickly"),
            task("groente", "groente snijden voor de koks", "cutting vegetables for the cooks"),
            task("keuken", "de keuken schoonmaken na sluitingstijd", "cleaning the kitchen after closing time"),
            task("afval", "afval wegbrengen", "taking out waste"),
        ],
        number: NumberQuestion {
            ask: label(
                "Voor hoeveel gasten waste je ongeveer af op een drukke avond?",
                "About how many guests did you wash up for on a busy evening?",
            ),
            result: label(
                "hield de afwas bij voor ongeveer {n} [gast|gasten] op een drukke avond",
                "kept up with the dishes for about {n} [guest|guests] on a busy evening",
            ),
            shows: "vlot-werken",
        },
        shows: &[
            shown("afwassen", &["afwassen"]),
            shown("vlot-werken", &["opbergen"]),
            shown("hygienisch-werken", &["keuken"]),
            shown("samenwerken", &["groente"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Halverwege ging de machine kapot. Toen wasten we alles met de hand.",
                "Halfway the machine broke. We then washed everything by hand.",
            ),
            sample(Ask::Said, "De kok zei dat ik het tempo goed bijhield.", "The cook said I kept up the pace well."),
            sample(
                Ask::Change,
                "Eerst bleef ik een uur langer, later was ik op tijd klaar.",
                "At first I stayed an hour longer, later I finished on time.",
            ),
        ],
        not_shown: label("Dit laat nog niet zien dat je kunt koken.", "This does not show that you can cook."),
    },
    Activity {
        id: "fastfood",
        group: Group::Work,
        section: Section::Work,
        label: label("Werken in een snackbar of fastfoodrestaurant", "Working in a snack bar or fast-food restaurant"),
        synonyms: label(
            "McDonald's|Burger King|KFC|Subway|New York Pizza|FEBO|cafetaria|patat|friet|crew|shoarma|horeca",
            "McDonald's|Burger King|KFC|Subway|chip shop|takeaway|crew member",
        ),
        role: label("Medewerker fastfoodrestaurant", "Fast-food crew member"),
        place: label("Bij welk restaurant of welke snackbar?", "In which restaurant or snack bar?"),
        organisation: NONE,
        tasks: &[
            task("opnemen", "bestellingen opnemen", "taking orders"),
            task("klaarmaken", "snacks bakken", "frying snacks"),
            task("vers", "controleren of het eten vers is", "checking that food is fresh"),
            task("meegeven", "bestellingen snel inpakken", "packing orders quickly"),
            task("schoon", "de werkplek schoonhouden", "keeping the workplace clean"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel bestellingen maakte je ongeveer per uur klaar?",
                "About how many orders did you prepare per hour?",
            ),
            result: label(
                "maakte ongeveer {n} [bestelling|bestellingen] per uur klaar",
                "prepared about {n} [order|orders] per hour",
            ),
            shows: "vlot-werken",
        },
        shows: &[
            shown("eten-klaarmaken", &["klaarmaken"]),
            shown("hygienisch-werken", &["vers", "schoon"]),
            shown("vlot-werken", &["meegeven"]),
            shown("klantgericht-werken", &["opnemen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Twee collega's waren ziek. Ik deed de bestellingen en het bakken.",
                "Two colleagues were ill. I did both the orders and the frying.",
            ),
            sample(
                Ask::Learnt,
                "Binnen een maand kon ik op alle plekken werken.",
                "Within a month I could work at every station.",
            ),
            sample(
                Ask::Often,
                "Twee avonden per week, vaak tot sluitingstijd.",
                "Two evenings a week, often until closing time.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je een opgeleide kok bent.",
            "This does not show that you are a trained cook.",
        ),
    },
    Activity {
        id: "bezorger",
        group: Group::Work,
        section: Section::Work,
        label: label("Maaltijden, pakketten of kranten bezorgen", "Delivering meals, parcels or newspapers"),
        synonyms: label(
            "Thuisbezorgd|Domino's|Uber Eats|Picnic|PostNL|DHL|krantenwijk|folders|folderwijk|pizza|fietskoerier|koerier",
            "Uber Eats|Deliveroo|Domino's|paper round|leaflets|pizza|courier|parcels",
        ),
        role: label("Bezorger", "Delivery worker"),
        place: label("Bij welk bedrijf?", "At which company?"),
        organisation: NONE,
        tasks: &[
            task("controleren", "bestellingen controleren voor vertrek", "checking orders before leaving"),
            task("route", "een handige route kiezen", "choosing a good route"),
            task("op-tijd", "op tijd bezorgen", "delivering on time"),
            task("deur", "klanten vriendelijk helpen aan de deur", "helping customers politely at the door"),
            task("kranten", "kranten of folders rondbrengen", "posting newspapers or leaflets"),
            task("betalen", "betalingen aannemen", "taking payments"),
        ],
        number: NumberQuestion {
            ask: label(
                "Op hoeveel adressen bezorgde je ongeveer per dienst?",
                "About how many addresses did you deliver to per shift?",
            ),
            result: label(
                "bezorgde op ongeveer {n} [adres|adressen] per dienst",
                "delivered to about {n} [address|addresses] per shift",
            ),
            shows: "zelfstandig-werken",
        },
        shows: &[
            shown("bezorgen", &["controleren", "kranten"]),
            shown("zelfstandig-werken", &["route"]),
            shown("betrouwbaar", &["op-tijd"]),
            shown("klantgericht-werken", &["deur"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Bij storm belde ik klanten dat ik later kwam.",
                "In a storm I called customers to say I would be late.",
            ),
            sample(
                Ask::Change,
                "Eerst duurde mijn wijk drie uur, later twee.",
                "At first my round took three hours, later two.",
            ),
            sample(Ask::Often, "Drie avonden per week, ook in de winter.", "Three evenings a week, in winter too."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je routes voor anderen plant.",
            "This does not show that you plan routes for others.",
        ),
    },
];

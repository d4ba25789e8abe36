//! Side jobs in shops and on the market.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const SHOP: &[Activity] = &[
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
        label: label("Verkopen in een winkel", "Selling in a shop"),
        synonyms: label(
            "kledingwinkel|HEMA|Action|Kruidvat|Etos|Primark|H&M|Zara|Bijenkorf|bouwmarkt|verkoopmedewerker|mode",
            "clothes shop|retail|shop assistant|sales assistant|fashion",
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
        id: "vers",
        group: Group::Work,
        section: Section::Work,
        label: label("Werken op een versafdeling of in een bakkerij", "Working at a fresh food counter or bakery"),
        synonyms: label(
            "bakker|bakkerij|slagerij|slager|kaas|vleeswaren|groenteafdeling|brood|supermarkt|traiteur|viswinkel",
            "baker|bakery|butcher|cheese|deli|bread|supermarket|fishmonger|greengrocer",
        ),
        role: label("Medewerker versafdeling", "Fresh food assistant"),
        place: label("Bij welke winkel of bakkerij?", "In which shop or bakery?"),
        organisation: NONE,
        tasks: &[
            task("helpen", "klanten helpen met kiezen", "helping customers choose"),
            task("snijden", "brood of kaas snijden", "slicing bread or cheese"),
            task("bakken", "broodjes afbakken", "baking off rolls"),
            task("vitrine", "de vitrine mooi vullen", "filling the display case attractively"),
            task("datum", "houdbaarheidsdata controleren", "checking best-before dates"),
            task("schoon", "de toonbank schoonmaken", "cleaning the counter"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel klanten hielp je ongeveer op een zaterdag?",
                "About how many customers did you serve on a Saturday?",
            ),
            result: label(
                "hielp ongeveer {n} [klant|klanten] op een drukke zaterdag",
                "served about {n} [customer|customers] on a busy Saturday",
            ),
            shows: "klantgericht-werken",
        },
        shows: &[
            shown("klantgericht-werken", &["helpen"]),
            shown("eten-klaarmaken", &["snijden", "bakken"]),
            shown("hygienisch-werken", &["schoon"]),
            shown("nauwkeurig-werken", &["datum"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Het brood was op. Ik bood klanten een andere soort aan.",
                "The bread ran out. I offered customers another kind.",
            ),
            sample(
                Ask::Learnt,
                "Na een week kende ik alle broden en prijzen.",
                "After a week I knew all the breads and prices.",
            ),
            sample(Ask::Said, "Vaste klanten noemden mij bij mijn naam.", "Regular customers called me by my name."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je bakker of slager bent.",
            "This does not show that you are a baker or butcher.",
        ),
    },
    Activity {
        id: "markt",
        group: Group::Work,
        section: Section::Work,
        label: label("Werken op de markt", "Working on a market stall"),
        synonyms: label(
            "markt|marktkraam|kraam|marktkoopman|groentekraam|viskraam|kaaskraam|braderie",
            "market|market stall|stall holder|street market|fair",
        ),
        role: label("Marktmedewerker", "Market stall assistant"),
        place: label("Bij welke kraam of op welke markt?", "At which stall or on which market?"),
        organisation: NONE,
        tasks: &[
            task("opbouwen", "de kraam opbouwen", "putting up the stall"),
            task("roepen", "aanbiedingen roepen", "calling out offers"),
            task("advies", "klanten laten proeven", "offering customers a taste"),
            task("wegen", "producten afwegen", "weighing products"),
            task("wisselgeld", "wisselgeld teruggeven", "giving change"),
            task("opruimen", "na afloop opruimen", "clearing up afterwards"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel klanten hielp je ongeveer per dag?", "About how many customers did you help per day?"),
            result: label(
                "hielp ongeveer {n} [klant|klanten] per marktdag",
                "helped about {n} [customer|customers] per market day",
            ),
            shows: "verkopen",
        },
        shows: &[
            shown("verkopen", &["roepen", "advies"]),
            shown("rekenen", &["wegen", "wisselgeld"]),
            shown("samenwerken", &["opbouwen", "opruimen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Het regende en er kwam bijna niemand. Ik liet mensen proeven.",
                "It rained and hardly anyone came. I let people taste.",
            ),
            sample(Ask::Often, "Elke zaterdag, twee jaar lang.", "Every Saturday, for two years."),
            sample(
                Ask::Learnt,
                "Na drie weken kende ik alle prijzen uit mijn hoofd.",
                "After three weeks I knew all the prices by heart.",
            ),
        ],
        not_shown: label("Dit laat nog niet zien dat je zelf inkoopt.", "This does not show that you buy the stock."),
    },
];

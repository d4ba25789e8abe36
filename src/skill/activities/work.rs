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
            task("afwassen", "stapels vaat wegwerken", "washing stacks of plates"),
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
    Activity {
        id: "magazijn",
        group: Group::Work,
        section: Section::Work,
        label: label("Werken in een magazijn", "Working in a warehouse"),
        synonyms: label(
            "orderpicker|orderpicken|distributiecentrum|bol.com|Coolblue|PostNL|DHL|inpakken|sorteren|logistiek|pakketten",
            "order picker|order picking|distribution centre|packing|sorting|logistics|parcels",
        ),
        role: label("Magazijnmedewerker", "Warehouse assistant"),
        place: label("Bij welk bedrijf?", "At which company?"),
        organisation: NONE,
        tasks: &[
            task("pakken", "producten uit de stelling halen", "collecting products from the racks"),
            task("scannen", "pakketten scannen", "scanning parcels"),
            task("inpakken", "dozen dichtmaken voor verzending", "sealing boxes for dispatch"),
            task("fouten", "controleren of de bestelling klopt", "checking that the order is right"),
            task("pallets", "pallets stapelen", "stacking pallets"),
            task("tillen", "veilig tillen", "lifting safely"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel producten pakte je ongeveer per uur?", "About how many items did you handle per hour?"),
            result: label(
                "verwerkte ongeveer {n} [product|producten] per uur",
                "handled about {n} [item|items] per hour",
            ),
            shows: "orders-verzamelen",
        },
        shows: &[
            shown("orders-verzamelen", &["pakken", "inpakken"]),
            shown("nauwkeurig-werken", &["scannen", "fouten"]),
            shown("vlot-werken", &["pallets"]),
        ],
        samples: &[
            sample(
                Ask::Change,
                "Eerst haalde ik zestig producten per uur, na een maand honderd.",
                "At first I did sixty items an hour, after a month a hundred.",
            ),
            sample(
                Ask::Hard,
                "Een doos was beschadigd. Ik meldde het en pakte een nieuwe.",
                "A box was damaged. I reported it and took a new one.",
            ),
            sample(Ask::Often, "Twee avonden per week en elke zaterdag.", "Two evenings a week and every Saturday."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je een heftruck mag rijden.",
            "This does not show that you may drive a forklift.",
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
        id: "schoonmaker",
        group: Group::Work,
        section: Section::Work,
        label: label("Schoonmaken als bijbaan", "Cleaning as a part-time job"),
        synonyms: label(
            "schoonmaker|poetsen|hotel|kamers|vakantiepark|bungalows|kantoor schoonmaken|kamermeisje|Landal|Center Parcs",
            "cleaner|housekeeping|hotel rooms|holiday park|office cleaning|chambermaid",
        ),
        role: label("Schoonmaker", "Cleaner"),
        place: label("Bij welk bedrijf, hotel of park?", "At which company, hotel or park?"),
        organisation: NONE,
        tasks: &[
            task("vloeren", "vloeren dweilen", "mopping floors"),
            task("sanitair", "toiletten poetsen", "scrubbing toilets"),
            task("bedden", "bedden opmaken", "making beds"),
            task("lijst", "een vaste lijst afwerken", "working through a checklist"),
            task("op-tijd", "kamers op tijd klaar hebben", "getting rooms ready on time"),
            task("melden", "kapotte spullen melden", "reporting broken items"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel kamers of ruimtes deed je ongeveer per dienst?",
                "About how many rooms did you do per shift?",
            ),
            result: label(
                "maakte ongeveer {n} [ruimte|ruimtes] per dienst in orde",
                "got about {n} [room|rooms] ready per shift",
            ),
            shows: "schoonmaken",
        },
        shows: &[
            shown("schoonmaken", &["vloeren", "sanitair"]),
            shown("nauwkeurig-werken", &["lijst"]),
            shown("vlot-werken", &["op-tijd"]),
            shown("verantwoordelijkheid-nemen", &["melden"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een huisje was erg vies. Ik begon bij de keuken en vroeg hulp.",
                "A cottage was very dirty. I started with the kitchen and asked for help.",
            ),
            sample(
                Ask::Change,
                "Eerst deed ik een uur over een huisje, later veertig minuten.",
                "At first a cottage took me an hour, later forty minutes.",
            ),
            sample(Ask::Said, "Bij de controle was mijn kamer meteen goed.", "At the check my room was fine at once."),
        ],
        not_shown: label("Dit is nog geen vakdiploma schoonmaken.", "This is not a cleaning certificate."),
    },
    Activity {
        id: "oogst",
        group: Group::Work,
        section: Section::Work,
        label: label("Vakantiewerk in de kas, bollen of fruit", "Holiday work with fruit, bulbs or in a greenhouse"),
        synonyms: label(
            "kas|kassen|bollen pellen|bollenpellen|fruitplukken|aardbeien|appels|tomaten|paprika|tuinder|kwekerij|oogsten|Westland",
            "greenhouse|bulb peeling|fruit picking|strawberries|apples|tomatoes|grower|nursery|harvest",
        ),
        role: label("Medewerker oogst", "Harvest worker"),
        place: label("Bij welke kweker of teler?", "At which grower?"),
        organisation: NONE,
        tasks: &[
            task("plukken", "fruit of groente plukken", "picking fruit or vegetables"),
            task("pellen", "bollen pellen", "peeling bulbs"),
            task("sorteren", "op grootte sorteren", "sorting by size"),
            task("kratten", "kratten klaarzetten", "setting out crates"),
            task("planten", "planten opbinden", "tying up plants"),
            task("vroeg", "vroeg op het veld beginnen", "starting early in the field"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel kratten of kisten vulde je ongeveer per dag?",
                "About how many crates did you fill per day?",
            ),
            result: label("vulde ongeveer {n} [krat|kratten] per dag", "filled about {n} [crate|crates] per day"),
            shows: "doorzetten",
        },
        shows: &[
            shown("doorzetten", &["plukken", "pellen"]),
            shown("nauwkeurig-werken", &["sorteren"]),
            shown("betrouwbaar", &["vroeg"]),
            shown("samenwerken", &["kratten"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Het was 35 graden in de kas. We begonnen een uur eerder.",
                "It was 35 degrees in the greenhouse. We started an hour earlier.",
            ),
            sample(
                Ask::Change,
                "In week één vulde ik twintig kratten, in week drie dertig.",
                "In week one I filled twenty crates, in week three thirty.",
            ),
            sample(Ask::Often, "Zes weken in de zomer, vijf dagen per week.", "Six weeks in summer, five days a week."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je zelf kunt telen.",
            "This does not show that you can grow crops yourself.",
        ),
    },
    Activity {
        id: "callcenter",
        group: Group::Work,
        section: Section::Work,
        label: label("Klanten bellen of helpen in een callcenter", "Calling or helping customers in a call centre"),
        synonyms: label(
            "klantenservice|telefoon|chat|belteam|enquête|helpdesk|telefonisch|goede doelen werven|verkoop telefoon",
            "customer service|telephone|chat|survey|helpdesk|telesales|fundraiser",
        ),
        role: label("Medewerker klantenservice", "Customer service assistant"),
        place: label("Bij welk bedrijf?", "At which company?"),
        organisation: NONE,
        tasks: &[
            task("opnemen", "de telefoon opnemen", "answering the phone"),
            task("vragen", "uitzoeken wat een klant nodig heeft", "finding out what a customer needs"),
            task("klachten", "boze bellers te woord staan", "talking to angry callers"),
            task("noteren", "gesprekken in het systeem zetten", "logging calls in the system"),
            task("chat", "chatberichten beantwoorden", "replying to chat messages"),
            task("uitleg", "uitleg geven over een product", "telling callers about a product"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel gesprekken voerde je ongeveer per dienst?",
                "About how many calls did you handle per shift?",
            ),
            result: label(
                "voerde ongeveer {n} [gesprek|gesprekken] per dienst",
                "handled about {n} [call|calls] per shift",
            ),
            shows: "communiceren",
        },
        shows: &[
            shown("communiceren", &["opnemen", "uitleg"]),
            shown("luisteren", &["vragen"]),
            shown("klachten-afhandelen", &["klachten"]),
            shown("administratie-bijhouden", &["noteren"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een man schreeuwde. Ik liet hem uitpraten en zocht een oplossing.",
                "A man shouted. I let him finish and found a solution.",
            ),
            sample(Ask::Learnt, "Na twee weken belde ik zonder script.", "After two weeks I called without a script."),
            sample(
                Ask::Said,
                "Mijn teamleider gebruikte mijn gesprek als voorbeeld.",
                "My team leader used my call as an example.",
            ),
        ],
        not_shown: label("Dit laat nog niet zien dat je leiding gaf.", "This does not show that you led people."),
    },
    Activity {
        id: "keuken",
        group: Group::Work,
        section: Section::Work,
        label: label("Helpen in de keuken van een restaurant", "Helping in a restaurant kitchen"),
        synonyms: label(
            "keukenhulp|koksmaat|kok|koken|horeca|lunchroom|pizzeria|catering|salades|sushi",
            "kitchen assistant|commis|cook|cooking|hospitality|catering|pizzeria|salads|sushi",
        ),
        role: label("Keukenhulp", "Kitchen assistant"),
        place: label("Bij welk restaurant of hotel?", "In which restaurant or hotel?"),
        organisation: NONE,
        tasks: &[
            task("snijden", "groente snijden", "chopping vegetables"),
            task("gerechten", "eenvoudige gerechten maken", "making simple dishes"),
            task("borden", "borden opmaken op drukke avonden", "plating up on busy evenings"),
            task("koeling", "de koeling netjes houden", "keeping the fridge tidy"),
            task("voorraad", "doorgeven wat bijna op is", "reporting what is running low"),
            task("werkplek", "de werkbank schoonmaken", "cleaning the worktop"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel gasten kregen eten op een drukke avond?",
                "How many guests were fed on a busy evening?",
            ),
            result: label(
                "draaide avonden met ongeveer {n} [gast|gasten]",
                "worked evenings with about {n} [guest|guests]",
            ),
            shows: "stressbestendig",
        },
        shows: &[
            shown("eten-klaarmaken", &["snijden", "gerechten"]),
            shown("hygienisch-werken", &["koeling", "werkplek"]),
            shown("stressbestendig", &["borden"]),
            shown("communiceren", &["voorraad"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Er kwamen tien bonnen tegelijk. Ik deed eerst alle koude gerechten.",
                "Ten orders came at once. I did all the cold dishes first.",
            ),
            sample(Ask::Learnt, "Na een maand maakte ik de salades alleen.", "After a month I made the salads alone."),
            sample(
                Ask::Said,
                "De chef-kok vroeg of ik een extra avond wilde werken.",
                "The chef asked me to work an extra evening.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je een opgeleide kok bent.",
            "This does not show that you are a trained cook.",
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
    Activity {
        id: "pretpark",
        group: Group::Work,
        section: Section::Work,
        label: label("Werken in een pretpark, bioscoop of dierentuin", "Working at a theme park, cinema or zoo"),
        synonyms: label(
            "Efteling|Walibi|Duinrell|Pathé|Kinepolis|attractie|ijssalon|museum|kaartverkoop|gastheer|gastvrouw",
            "theme park|cinema|attraction|zoo|museum|ticket sales|ice cream parlour|host",
        ),
        role: label("Gastmedewerker", "Visitor host"),
        place: label("Bij welk park, museum of welke bioscoop?", "At which park, museum or cinema?"),
        organisation: NONE,
        tasks: &[
            task("ontvangen", "bezoekers ontvangen", "welcoming visitors"),
            task("kaartjes", "kaartjes controleren", "checking tickets"),
            task("veilig", "op de veiligheid letten", "watching over safety"),
            task("rij", "drukke wachtrijen begeleiden", "guiding busy queues"),
            task("toeristen", "toeristen in het Engels helpen", "helping tourists in English"),
            task("verkopen", "snacks of souvenirs aanbieden", "offering snacks or souvenirs"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel bezoekers ontving je ongeveer per dag?",
                "About how many visitors did you welcome per day?",
            ),
            result: label(
                "ontving ongeveer {n} [bezoeker|bezoekers] per dag",
                "welcomed about {n} [visitor|visitors] per day",
            ),
            shows: "klantgericht-werken",
        },
        shows: &[
            shown("klantgericht-werken", &["ontvangen", "kaartjes"]),
            shown("verantwoordelijkheid-nemen", &["veilig"]),
            shown("stressbestendig", &["rij"]),
            shown("verkopen", &["verkopen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een attractie stond stil. Ik legde rustig uit hoe lang het duurde.",
                "A ride stopped. I calmly told people how long it would take.",
            ),
            sample(Ask::Said, "Een gezin bedankte mij bij de uitgang.", "A family thanked me at the exit."),
            sample(
                Ask::Often,
                "Elk weekend in het seizoen, van april tot oktober.",
                "Every weekend in season, from April to October.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je attracties mag bedienen.",
            "This does not show that you may operate rides.",
        ),
    },
];

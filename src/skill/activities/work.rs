//! Other side jobs and paid work.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const WORK: &[Activity] = &[
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

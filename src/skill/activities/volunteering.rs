//! Volunteering.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const VOLUNTEERING: &[Activity] = &[
    Activity {
        id: "vrijwilligerswerk",
        group: Group::Volunteering,
        section: Section::Volunteering,
        label: label("Vrijwilligerswerk of maatschappelijke stage", "Volunteering or community service"),
        synonyms: label(
            "vrijwilliger|MAS|NLdoet|maatschappelijke stage|helpen|goed doel",
            "volunteer|charity|helping out|good cause|community service",
        ),
        role: label("Vrijwilliger", "Volunteer"),
        place: label("Bij welke organisatie?", "At which organisation?"),
        organisation: NONE,
        tasks: &[
            task("activiteiten", "helpen bij activiteiten", "helping with activities"),
            task("praatje", "een praatje maken met bezoekers", "chatting with visitors"),
            task("schenken", "koffie schenken", "serving coffee"),
            task("wandelen", "wandelen met ouderen", "taking older residents for walks"),
            task("klaarzetten", "spullen klaarzetten", "setting things up"),
            task("inzamelen", "geld of spullen inzamelen", "collecting money or goods"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel uur hielp je ongeveer in totaal?", "About how many hours did you help in total?"),
            result: label("hielp in totaal ongeveer {n} uur", "helped for about {n} [hour|hours] in total"),
            shows: "betrouwbaar",
        },
        shows: &[
            shown("betrouwbaar", &["klaarzetten", "inzamelen"]),
            shown("samenwerken", &["activiteiten"]),
            shown("omgaan-met-verschillende-mensen", &["praatje", "wandelen"]),
        ],
        samples: &[
            sample(
                Ask::Often,
                "Elke woensdagmiddag, een half jaar lang.",
                "Every Wednesday afternoon, for half a year.",
            ),
            sample(
                Ask::Hard,
                "Een bezoeker was stil. Met een spelletje kwam het gesprek op gang.",
                "A visitor was quiet. A game got us talking.",
            ),
            sample(
                Ask::Said,
                "De coördinator vroeg of ik na mijn stage wilde blijven.",
                "The coordinator asked me to stay on afterwards.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je activiteiten zelf organiseert.",
            "This does not show that you organise activities yourself.",
        ),
    },
    Activity {
        id: "ouderen",
        group: Group::Volunteering,
        section: Section::Volunteering,
        label: label(
            "Ouderen bezoeken of helpen in een verzorgingshuis",
            "Visiting or helping older people in a care home",
        ),
        synonyms: label(
            "verzorgingshuis|verpleeghuis|bejaardenhuis|ouderen|opa en oma|bingo|wandelen|maatschappelijke stage|Zonnebloem",
            "care home|nursing home|elderly|older people|bingo|walking|visiting",
        ),
        role: label("Vrijwilliger ouderen", "Volunteer with older people"),
        place: label("Bij welk huis of welke organisatie?", "At which home or organisation?"),
        organisation: NONE,
        tasks: &[
            task("praten", "met bewoners praten", "talking with residents"),
            task("spel", "spelletjes doen met een groep", "playing games with a group"),
            task("schenken", "koffie schenken", "pouring coffee"),
            task("wandelen", "wandelen met bewoners in een rolstoel", "taking residents out in a wheelchair"),
            task("muziek", "een muziekmiddag helpen organiseren", "helping to organise a music afternoon"),
            task("komen", "op vaste middagen komen", "coming on fixed afternoons"),
        ],
        number: NumberQuestion {
            ask: label("Bij hoeveel mensen ging je ongeveer langs?", "About how many people did you visit?"),
            result: label("bezocht ongeveer {n} [bewoner|bewoners]", "visited about {n} [resident|residents]"),
            shows: "zorgen-voor-anderen",
        },
        shows: &[
            shown("zorgen-voor-anderen", &["schenken", "wandelen"]),
            shown("begrip-tonen", &["praten"]),
            shown("betrouwbaar", &["komen"]),
            shown("initiatief-nemen", &["muziek"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een mevrouw hoorde slecht. Ik praatte langzaam en schreef woorden op.",
                "A lady was hard of hearing. I spoke slowly and wrote words down.",
            ),
            sample(
                Ask::Often,
                "Elke woensdagmiddag, na mijn stage nog een jaar.",
                "Every Wednesday afternoon, a year longer than required.",
            ),
            sample(
                Ask::Said,
                "De begeleider zei dat bewoners op mij wachtten.",
                "The supervisor said residents waited for me.",
            ),
        ],
        not_shown: label(
            "Dit is geen verpleging. Schrijf niets over ziekte.",
            "This is not nursing. Write nothing about illness.",
        ),
    },
    Activity {
        id: "voedselbank",
        group: Group::Volunteering,
        section: Section::Volunteering,
        label: label("Helpen bij de voedselbank of kringloop", "Helping at a food bank or charity shop"),
        synonyms: label(
            "voedselbank|kringloopwinkel|kledingbank|weggeefwinkel|sorteren|pakketten|Leger des Heils|repair café",
            "food bank|charity shop|thrift shop|clothing bank|sorting|parcels|repair café",
        ),
        role: label("Vrijwilliger", "Volunteer"),
        place: label("Bij welke organisatie?", "At which organisation?"),
        organisation: NONE,
        tasks: &[
            task("sorteren", "spullen sorteren", "sorting goods"),
            task("datum", "houdbaarheidsdata controleren", "checking best-before dates"),
            task("inpakken", "pakketten samenstellen", "putting parcels together"),
            task("uitdelen", "pakketten uitdelen", "handing out parcels"),
            task("ontvangen", "bezoekers vriendelijk ontvangen", "welcoming visitors warmly"),
            task("laden", "busjes laden", "loading vans"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel pakketten maakte je team ongeveer per dag?",
                "About how many parcels did your team make per day?",
            ),
            result: label(
                "maakte met een team ongeveer {n} [pakket|pakketten] per dag",
                "put together about {n} [parcel|parcels] per day as a group",
            ),
            shows: "samenwerken",
        },
        shows: &[
            shown("samenwerken", &["laden", "sorteren"]),
            shown("orders-verzamelen", &["inpakken"]),
            shown("nauwkeurig-werken", &["datum"]),
            shown("omgaan-met-verschillende-mensen", &["ontvangen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Er was te weinig brood. We verdeelden het zo eerlijk mogelijk.",
                "There was too little bread. We shared it as fairly as we could.",
            ),
            sample(Ask::Often, "Elke vrijdag na school, een jaar lang.", "Every Friday after school, for a year."),
            sample(
                Ask::Said,
                "De coördinator vroeg mij om nieuwe vrijwilligers in te werken.",
                "The coordinator asked me to train new volunteers.",
            ),
        ],
        not_shown: label("Vertel niets over de mensen die er komen.", "Say nothing about the people who come there."),
    },
    Activity {
        id: "dierenasiel",
        group: Group::Volunteering,
        section: Section::Volunteering,
        label: label("Helpen bij een dierenasiel of kinderboerderij", "Helping at an animal shelter or petting zoo"),
        synonyms: label(
            "dierenasiel|asiel|kinderboerderij|opvang|honden|katten|konijnen|geiten|dierenambulance|egelopvang",
            "animal shelter|petting zoo|dogs|cats|rabbits|goats|animal rescue|hedgehogs",
        ),
        role: label("Vrijwilliger dierenverzorging", "Animal care volunteer"),
        place: label("Bij welk asiel of welke boerderij?", "At which shelter or farm?"),
        organisation: NONE,
        tasks: &[
            task("hokken", "hokken verschonen", "cleaning out cages"),
            task("voeren", "dieren op vaste tijden voeren", "feeding animals at fixed times"),
            task("uitlaten", "honden uitlaten", "walking dogs"),
            task("bang", "bange dieren laten wennen", "getting frightened animals used to people"),
            task("bezoekers", "bezoekers over de dieren vertellen", "telling visitors about the animals"),
            task("melden", "melden als een dier ziek lijkt", "reporting when an animal looks ill"),
        ],
        number: NumberQuestion {
            ask: label("Voor hoeveel dieren zorgde je ongeveer?", "About how many animals did you care for?"),
            result: label("zorgde voor ongeveer {n} [dier|dieren]", "cared for about {n} [animal|animals]"),
            shows: "verantwoordelijkheid-nemen",
        },
        shows: &[
            shown("dieren-verzorgen", &["hokken", "uitlaten"]),
            shown("verantwoordelijkheid-nemen", &["melden"]),
            shown("betrouwbaar", &["voeren"]),
            shown("geduldig", &["bang"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een hond gromde. Ik ging stil zitten tot hij zelf kwam.",
                "A dog growled. I sat still until he came to me.",
            ),
            sample(Ask::Often, "Elke zondagochtend, ook met kerst.", "Every Sunday morning, even at Christmas."),
            sample(
                Ask::Change,
                "Een schuwe kat liet zich na een maand aaien.",
                "A shy cat let itself be stroked after a month.",
            ),
        ],
        not_shown: label("Dit is nog geen opleiding in dierenverzorging.", "This is not an animal care diploma."),
    },
    Activity {
        id: "festival",
        group: Group::Volunteering,
        section: Section::Volunteering,
        label: label("Vrijwilliger bij een festival of evenement", "Volunteering at a festival or event"),
        synonyms: label(
            "festival|concert|Koningsdag|avondvierdaagse|intocht|braderie|hardloopwedstrijd|bar|garderobe|verkeersregelaar",
            "festival|concert|King's Day|fair|running event|bar|cloakroom|steward",
        ),
        role: label("Vrijwilliger evenementen", "Event volunteer"),
        place: label("Bij welk festival of evenement?", "At which festival or event?"),
        organisation: NONE,
        tasks: &[
            task("opbouwen", "tenten of hekken opbouwen", "putting up tents or fences"),
            task("kaartjes", "kaartjes scannen", "scanning tickets"),
            task("weg", "bezoekers de weg wijzen", "showing visitors the way"),
            task("bar", "munten of drankjes uitgeven", "handing out tokens or drinks"),
            task("schoon", "het terrein opruimen", "clearing the site"),
            task("drukte", "drukke rijen begeleiden", "guiding busy queues"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel diensten draaide je?", "How many shifts did you work?"),
            result: label("draaide {n} [dienst|diensten] bij een evenement", "worked {n} event [shift|shifts]"),
            shows: "samenwerken",
        },
        shows: &[
            shown("samenwerken", &["opbouwen", "schoon"]),
            shown("klantgericht-werken", &["weg", "kaartjes"]),
            shown("stressbestendig", &["drukte"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Het ging hard regenen. We brachten mensen snel naar de tent.",
                "It rained hard. We quickly led people to the tent.",
            ),
            sample(
                Ask::Often,
                "Drie zomers achter elkaar, vijf dagen per keer.",
                "Three summers in a row, five days each.",
            ),
            sample(
                Ask::Said,
                "Mijn ploegleider vroeg mij meteen voor volgend jaar.",
                "My team leader asked me at once for next year.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je zelf organiseert.",
            "This does not show that you organise events yourself.",
        ),
    },
    Activity {
        id: "collecte",
        group: Group::Volunteering,
        section: Section::Volunteering,
        label: label("Collecteren of geld ophalen voor een goed doel", "Collecting or raising money for charity"),
        synonyms: label(
            "collecte|collectant|goede doelen|KWF|Jantje Beton|Nierstichting|sponsorloop|Serious Request|heitje voor een karweitje|actie",
            "collection|fundraising|charity|sponsored run|door to door|appeal",
        ),
        role: label("Collectant", "Charity collector"),
        place: label("Voor welk doel of welke organisatie?", "For which cause or organisation?"),
        organisation: NONE,
        tasks: &[
            task("aanbellen", "van deur tot deur gaan", "going door to door"),
            task("vertellen", "vertellen waar het geld voor is", "telling people what the money is for"),
            task("nee", "beleefd blijven bij een nee", "staying polite after a no"),
            task("tellen", "het geld tellen", "counting the money"),
            task("inleveren", "de bus op tijd inleveren", "handing in the tin on time"),
            task("actie", "een eigen actie bedenken", "thinking up a campaign"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel euro haalde je ongeveer op?", "About how many euros did you raise?"),
            result: label("haalde ongeveer {n} euro op", "raised about {n} [euro|euros]"),
            shows: "doorzetten",
        },
        shows: &[
            shown("doorzetten", &["aanbellen", "nee"]),
            shown("communiceren", &["vertellen"]),
            shown("rekenen", &["tellen"]),
            shown("betrouwbaar", &["inleveren"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Veel deuren bleven dicht. Ik ging later op de avond terug.",
                "Many doors stayed shut. I went back later in the evening.",
            ),
            sample(
                Ask::Change,
                "Vorig jaar 60 euro, dit jaar 145 met een QR-code.",
                "Last year 60 euros, this year 145 with a QR code.",
            ),
            sample(Ask::Often, "Elk jaar een week, vier jaar lang.", "One week every year, for four years."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je een actie leidde.",
            "This does not show that you led a campaign.",
        ),
    },
    Activity {
        id: "buurthuis",
        group: Group::Volunteering,
        section: Section::Volunteering,
        label: label("Helpen in een buurthuis of jongerencentrum", "Helping at a community or youth centre"),
        synonyms: label(
            "buurthuis|jongerencentrum|wijkcentrum|huiswerkklas|kinderclub|buurtsport|speeltuin|jeugdhonk",
            "community centre|youth centre|neighbourhood|homework club|children's club|playground",
        ),
        role: label("Vrijwilliger buurthuis", "Community centre volunteer"),
        place: label("Bij welk buurthuis of centrum?", "At which centre?"),
        organisation: NONE,
        tasks: &[
            task("kinderen", "een kindermiddag begeleiden", "looking after a children's afternoon"),
            task("koken", "koken voor de buurt", "cooking for the neighbourhood"),
            task("klaarzetten", "de zaal klaarzetten", "setting up the hall"),
            task("folders", "flyers ontwerpen", "designing flyers"),
            task("luisteren", "vragen wat de buurt wil", "asking what the neighbourhood wants"),
            task("idee", "nieuwe activiteiten voorstellen", "proposing new activities"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel bezoekers kwamen er ongeveer per keer?", "About how many visitors came each time?"),
            result: label(
                "hielp bij middagen met ongeveer {n} [bezoeker|bezoekers]",
                "helped at afternoons with about {n} [visitor|visitors]",
            ),
            shows: "omgaan-met-verschillende-mensen",
        },
        shows: &[
            shown("omgaan-met-verschillende-mensen", &["luisteren"]),
            shown("verantwoordelijkheid-nemen", &["kinderen"]),
            shown("samenwerken", &["klaarzetten"]),
            shown("initiatief-nemen", &["idee"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Er kwamen te veel kinderen. We maakten twee groepen.",
                "Too many children came. We made two groups.",
            ),
            sample(
                Ask::Change,
                "Eerst kwamen er zes kinderen, na de flyers twintig.",
                "At first six children came, after the flyers twenty.",
            ),
            sample(
                Ask::Often,
                "Elke woensdagmiddag, een schooljaar lang.",
                "Every Wednesday afternoon, for a school year.",
            ),
        ],
        not_shown: NONE,
    },
    Activity {
        id: "gemeenschap",
        group: Group::Volunteering,
        section: Section::Volunteering,
        label: label("Vrijwilliger bij een gemeenschap in de buurt", "Volunteering for a local community"),
        synonyms: label(
            "kerk|moskee|synagoge|tempel|gemeenschap|jeugdgroep|kinderles|iftar|maaltijd|wijk|inloophuis",
            "church|mosque|synagogue|temple|community|youth group|children's class|shared meal|parish",
        ),
        role: label("Vrijwilliger", "Volunteer"),
        place: label(
            "Welke plaats of groep? Een algemene naam mag ook.",
            "Which place or group? A general name is fine.",
        ),
        organisation: label("Gemeenschap in de buurt", "Local community"),
        tasks: &[
            task("kinderen", "een kindergroep begeleiden", "looking after a children's group"),
            task("maaltijd", "een maaltijd voorbereiden", "preparing a shared meal"),
            task("ontvangen", "gasten ontvangen", "welcoming guests"),
            task("geluid", "geluid of beeld bedienen", "running sound or screens"),
            task("inzamelen", "spullen inzamelen", "collecting goods"),
            task("opruimen", "na afloop opruimen", "clearing up afterwards"),
        ],
        number: NumberQuestion {
            ask: label(
                "Voor hoeveel mensen hielp je ongeveer per keer?",
                "About how many people did you help each time?",
            ),
            result: label(
                "hielp bij bijeenkomsten voor ongeveer {n} [gast|gasten]",
                "helped at gatherings of about {n} [guest|guests]",
            ),
            shows: "samenwerken",
        },
        shows: &[
            shown("samenwerken", &["maaltijd", "opruimen"]),
            shown("verantwoordelijkheid-nemen", &["kinderen"]),
            shown("omgaan-met-verschillende-mensen", &["ontvangen"]),
            shown("betrouwbaar", &["inzamelen"]),
        ],
        samples: &[
            sample(Ask::Often, "Elke week een avond, drie jaar lang.", "One evening every week, for three years."),
            sample(
                Ask::Hard,
                "Er kwamen dubbel zoveel gasten. We kookten snel bij.",
                "Twice as many guests came. We quickly cooked more.",
            ),
            sample(
                Ask::Said,
                "De vrijwilligers vroegen mij voor het team van de jeugd.",
                "The volunteers asked me to join the youth team.",
            ),
        ],
        not_shown: NONE,
    },
];

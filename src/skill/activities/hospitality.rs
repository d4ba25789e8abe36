//! Side jobs in restaurants, bars and kitchens.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const HOSPITALITY: &[Activity] = &[
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
];

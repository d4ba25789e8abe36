//! Care for family, children or animals, and the family business.

use super::{sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const HOME: &[Activity] = &[
    Activity {
        id: "oppassen",
        group: Group::Home,
        section: Section::Work,
        label: label("Oppassen op kinderen", "Babysitting"),
        synonyms: label(
            "oppas|babysitten|buren|neefje|nichtje|broertje|zusje|Charly Cares",
            "babysitter|childcare|neighbours|nephew|niece|siblings",
        ),
        role: label("Oppas", "Babysitter"),
        place: label("Voor wie paste je op? Noem liever geen namen.", "Who did you babysit for? Please give no names."),
        organisation: label("Gezin", "Family"),
        tasks: &[
            task("spelen", "met kinderen spelen", "playing with children"),
            task("eten", "eten klaarmaken", "preparing meals"),
            task("bed", "kinderen naar bed brengen", "putting children to bed"),
            task("ophalen", "kinderen van school halen", "picking children up from school"),
            task("huiswerk", "helpen met huiswerk", "helping with homework"),
        ],
        number: NumberQuestion {
            ask: label("Op hoeveel kinderen paste je?", "How many children did you look after?"),
            result: label("paste op {n} [kind|kinderen]", "looked after {n} [child|children]"),
            shows: "verantwoordelijkheid-nemen",
        },
        shows: &[
            shown("oppassen-op-kinderen", &["eten"]),
            shown("verantwoordelijkheid-nemen", &["bed"]),
            shown("betrouwbaar", &["ophalen"]),
            shown("geduldig", &["spelen", "huiswerk"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "De jongste wilde niet slapen. Ik las nog een verhaal voor.",
                "The youngest would not sleep. I read another story.",
            ),
            sample(Ask::Said, "De ouders vroegen mij elke vrijdag terug.", "The parents asked me back every Friday."),
            sample(Ask::Often, "Elke vrijdagavond, bij drie gezinnen.", "Every Friday evening, for three families."),
        ],
        not_shown: label("Dit is nog geen opleiding voor de kinderopvang.", "This is not a childcare diploma."),
    },
    Activity {
        id: "mantelzorg",
        group: Group::Home,
        section: Section::Volunteering,
        label: label("Zorgen voor iemand thuis (mantelzorg)", "Caring for someone at home"),
        synonyms: label(
            "mantelzorger|mantelzorg|opa|oma|ouders|broertje|zusje|huishouden|helpen thuis",
            "young carer|carer|grandparents|parents|siblings|housework|helping at home",
        ),
        role: label("Mantelzorger", "Family carer"),
        place: label("Waar deed je dit? Bijvoorbeeld: thuis.", "Where did you do this? For example: at home."),
        organisation: label("Thuis", "At home"),
        tasks: &[
            task("koken", "koken", "cooking"),
            task("boodschappen", "boodschappen doen", "doing the shopping"),
            task("huishouden", "het huishouden doen", "doing housework"),
            task("plannen", "de agenda bijhouden", "keeping the diary"),
            task("meegaan", "meegaan naar afspraken", "going along to appointments"),
            task("kinderen", "jongere kinderen naar school brengen", "bringing younger children to school"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel uur per week hielp je ongeveer?", "About how many hours a week did you help?"),
            result: label(
                "hielp ongeveer {n} uur per week thuis mee",
                "helped at home for about {n} [hour|hours] a week",
            ),
            shows: "verantwoordelijkheid-nemen",
        },
        shows: &[
            shown("zorgen-voor-anderen", &["koken", "boodschappen", "huishouden"]),
            shown("verantwoordelijkheid-nemen", &["kinderen"]),
            shown("plannen", &["plannen"]),
            shown("begrip-tonen", &["meegaan"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "School en thuis vielen samen. Ik maakte een weekplan.",
                "School and home clashed. I made a weekly plan.",
            ),
            sample(Ask::Often, "Elke dag na school, ongeveer een uur.", "Every day after school, about an hour."),
            sample(
                Ask::Change,
                "Eerst hielp ik met koken, nu maak ik zelf het weekmenu.",
                "At first I helped with cooking, now I plan the meals.",
            ),
        ],
        not_shown: label(
            "Dit is geen verpleging. Schrijf niets over ziekte of medicijnen.",
            "This is not nursing. Write nothing about illness or medicine.",
        ),
    },
    Activity {
        id: "familiebedrijf",
        group: Group::Home,
        section: Section::Work,
        label: label(
            "Helpen in een familiebedrijf, op een boerderij of markt",
            "Helping in a family business, on a farm or market",
        ),
        synonyms: label(
            "familiebedrijf|boerderij|boer|melken|kas|markt|marktkraam|zaak van mijn ouders|winkel van mijn ouders",
            "family firm|farm|milking|greenhouse|market stall|my parents' shop",
        ),
        role: label("Medewerker familiebedrijf", "Family business assistant"),
        place: label("Bij welk bedrijf?", "At which business?"),
        organisation: label("Familiebedrijf", "Family business"),
        tasks: &[
            task("klanten", "klanten helpen", "helping customers"),
            task("opbouwen", "spullen klaarzetten", "setting things up"),
            task("inpakken", "producten inpakken", "packing products"),
            task("verzorgen", "dieren of planten verzorgen", "caring for animals or plants"),
            task("laden", "wagens laden", "loading vans"),
            task("schoonmaken", "schoonmaken", "cleaning"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel uur per week hielp je ongeveer?", "About how many hours a week did you help?"),
            result: label("werkte ongeveer {n} uur per week mee", "worked about {n} [hour|hours] a week"),
            shows: "betrouwbaar",
        },
        shows: &[
            shown("klantgericht-werken", &["klanten"]),
            shown("betrouwbaar", &["opbouwen", "schoonmaken"]),
            shown("samenwerken", &["laden", "inpakken"]),
        ],
        samples: &[
            sample(Ask::Often, "Elke zaterdag en in alle vakanties.", "Every Saturday and every holiday."),
            sample(
                Ask::Hard,
                "Het was drukker dan gedacht. Ik hielp in de zaak én bij het inpakken.",
                "It was busier than expected. I helped with customers and with packing.",
            ),
            sample(Ask::Learnt, "Na een maand opende ik de zaak zelf.", "After a month I opened up by myself."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je een bedrijf leidt.",
            "This does not show that you run a business.",
        ),
    },
    Activity {
        id: "tolken",
        group: Group::Home,
        section: Section::Volunteering,
        label: label("Tolken of vertalen voor familie", "Interpreting or translating for family"),
        synonyms: label(
            "vertalen|tolk|tweetalig|twee talen|brieven|gemeente|Arabisch|Turks|Pools|Oekraïens|Tigrinya|Berbers",
            "translating|interpreter|bilingual|two languages|letters|Arabic|Turkish|Polish|Ukrainian|Tigrinya",
        ),
        role: label("Tolk voor familie", "Interpreter for family"),
        place: label("Voor wie deed je dit? Noem liever geen namen.", "Who did you do this for? Please give no names."),
        organisation: label("Familie en bekenden", "Family and friends"),
        tasks: &[
            task("gesprekken", "vertalen wat iemand zegt", "translating what someone says"),
            task("brieven", "brieven uitleggen", "explaining letters"),
            task("formulieren", "helpen met formulieren", "helping with forms"),
            task("bellen", "telefoongesprekken voeren", "making phone calls"),
            task("afspraken", "meegaan naar afspraken", "going along to appointments"),
        ],
        number: NumberQuestion {
            ask: label("Hoe vaak per maand hielp je ongeveer?", "About how many times a month did you help?"),
            result: label(
                "vertaalde ongeveer {n} keer per maand voor anderen",
                "translated for others about [once|{n} times] a month",
            ),
            shows: "tolken",
        },
        shows: &[
            shown("tolken", &["gesprekken", "bellen"]),
            shown("begrip-tonen", &["afspraken"]),
            shown("vertrouwelijk-omgaan-met-informatie", &["formulieren"]),
            shown("communiceren", &["brieven"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Ik kende een moeilijk woord niet. Ik vroeg om een uitleg.",
                "I did not know a difficult word. I asked for an explanation.",
            ),
            sample(Ask::Often, "Ongeveer elke week, sinds mijn twaalfde.", "About every week, since I was twelve."),
            sample(
                Ask::Change,
                "Mijn oma vult haar formulieren nu bijna zelf in.",
                "My grandmother now almost fills in her forms herself.",
            ),
        ],
        not_shown: label("Dit is geen werk als beëdigd tolk.", "This is not work as a sworn interpreter."),
    },
    Activity {
        id: "dieren",
        group: Group::Home,
        section: Section::Volunteering,
        label: label("Dieren verzorgen, thuis of op een manege", "Caring for animals, at home or at a stable"),
        synonyms: label(
            "manege|paarden|pony|honden uitlaten|katten|asiel|dierenasiel|kinderboerderij|huisdieren|paardrijden",
            "stable|horses|pony|dog walking|cats|shelter|petting zoo|pets|riding",
        ),
        role: label("Hulp bij dierenverzorging", "Animal care helper"),
        place: label("Waar deed je dit? Bijvoorbeeld: een manege.", "Where did you do this? For example: a stable."),
        organisation: label("Thuis en in de buurt", "At home and nearby"),
        tasks: &[
            task("voeren", "dieren voeren", "feeding animals"),
            task("uitmesten", "stallen of hokken schoonmaken", "cleaning stables or cages"),
            task("borstelen", "paarden of honden borstelen", "brushing horses or dogs"),
            task("uitlaten", "honden uitlaten", "walking dogs"),
            task("opletten", "opletten of dieren gezond zijn", "checking that animals are healthy"),
        ],
        number: NumberQuestion {
            ask: label("Voor hoeveel dieren zorgde je?", "How many animals did you look after?"),
            result: label("zorgde voor {n} [dier|dieren]", "looked after {n} [animal|animals]"),
            shows: "verantwoordelijkheid-nemen",
        },
        shows: &[
            shown("dieren-verzorgen", &["uitmesten", "borstelen"]),
            shown("verantwoordelijkheid-nemen", &["opletten"]),
            shown("betrouwbaar", &["voeren", "uitlaten"]),
        ],
        samples: &[
            sample(
                Ask::Often,
                "Elke ochtend voor school, ook in de vakantie.",
                "Every morning before school, in the holidays too.",
            ),
            sample(
                Ask::Hard,
                "Een pony was bang voor de borstel. Met rustig oefenen lukte het.",
                "A pony feared the brush. With calm practice it worked.",
            ),
            sample(
                Ask::Said,
                "De eigenaar gaf mij na een maand de sleutel.",
                "The owner gave me the key after a month.",
            ),
        ],
        not_shown: label("Dit is nog geen opleiding in dierenverzorging.", "This is not an animal care diploma."),
    },
];

//! Care for family, children or animals, and the family business.

use super::task;
use crate::skill::activity::{Activity, Group, NumberQuestion, Section};
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
        shows: &["oppassen-op-kinderen", "verantwoordelijkheid-nemen", "betrouwbaar", "geduldig"],
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
            task("plannen", "afspraken plannen", "planning appointments"),
            task("meegaan", "meegaan naar afspraken", "going along to appointments"),
            task("kinderen", "jongere kinderen naar school brengen", "taking younger children to school"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel uur per week hielp je ongeveer?", "About how many hours a week did you help?"),
            result: label(
                "hielp ongeveer {n} uur per week thuis mee",
                "helped at home for about {n} [hour|hours] a week",
            ),
            shows: "verantwoordelijkheid-nemen",
        },
        shows: &["zorgen-voor-anderen", "verantwoordelijkheid-nemen", "plannen", "begrip-tonen"],
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
        shows: &["betrouwbaar", "samenwerken", "flexibel"],
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
            task("gesprekken", "gesprekken vertalen", "translating conversations"),
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
        shows: &["tolken", "luisteren", "begrip-tonen", "vertrouwelijk-omgaan-met-informatie"],
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
            task("borstelen", "dieren borstelen", "brushing animals"),
            task("uitlaten", "honden uitlaten", "walking dogs"),
            task("opletten", "opletten of dieren gezond zijn", "checking that animals are healthy"),
        ],
        number: NumberQuestion {
            ask: label("Voor hoeveel dieren zorgde je?", "How many animals did you look after?"),
            result: label("zorgde voor {n} [dier|dieren]", "looked after {n} [animal|animals]"),
            shows: "verantwoordelijkheid-nemen",
        },
        shows: &["dieren-verzorgen", "verantwoordelijkheid-nemen", "betrouwbaar"],
        not_shown: label("Dit is nog geen opleiding in dierenverzorging.", "This is not an animal care diploma."),
    },
];

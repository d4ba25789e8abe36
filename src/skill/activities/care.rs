//! Care for family, children or animals.

use super::{sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const CARE: &[Activity] = &[
    Activity {
        id: "oppassen",
        group: Group::Care,
        section: Section::Work,
        label: label("Oppassen op kinderen", "Babysitting"),
        synonyms: label(
            "oppas|babysitten|buren|neefje|nichtje|Charly Cares",
            "babysitter|childcare|neighbours|nephew|niece",
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
        group: Group::Care,
        section: Section::Volunteering,
        label: label("Zorgen voor iemand thuis (mantelzorg)", "Caring for someone at home"),
        synonyms: label(
            "mantelzorger|mantelzorg|opa|oma|ouders|helpen thuis",
            "young carer|carer|grandparents|parents|helping at home",
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
        id: "dieren",
        group: Group::Care,
        section: Section::Volunteering,
        label: label("Dieren verzorgen, thuis of op een manege", "Caring for animals, at home or at a stable"),
        synonyms: label(
            "manege|paarden|pony|honden uitlaten|katten|huisdieren|paardrijden",
            "stable|horses|pony|dog walking|cats|pets|riding",
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
    Activity {
        id: "gezin",
        group: Group::Care,
        section: Section::Volunteering,
        label: label("Zorgen voor broertjes en zusjes", "Looking after younger brothers and sisters"),
        synonyms: label(
            "broertje|zusje|broertjes|zusjes|grote zus|grote broer|oudste thuis|gezin|helpen thuis",
            "brother|sister|siblings|oldest child|family|helping at home",
        ),
        role: label("Hulp in het gezin", "Family helper"),
        place: label("Waar deed je dit? Bijvoorbeeld: thuis.", "Where did you do this? For example: at home."),
        organisation: label("Thuis", "At home"),
        tasks: &[
            task("brengen", "jongere kinderen naar school brengen", "walking younger children to school"),
            task("ontbijt", "ontbijt maken", "making breakfast"),
            task("huiswerk", "helpen met huiswerk", "helping with homework"),
            task("spelen", "samen spelen", "playing together"),
            task("ruzie", "ruzies sussen", "settling quarrels"),
            task("bed", "verhaaltjes voorlezen voor het slapengaan", "reading bedtime stories"),
        ],
        number: NumberQuestion {
            ask: label("Op hoeveel dagen per week deed je dit?", "On how many days a week did you do this?"),
            result: label(
                "zorgde {n} [dag|dagen] per week voor jongere kinderen",
                "looked after younger children {n} [day|days] a week",
            ),
            shows: "verantwoordelijkheid-nemen",
        },
        shows: &[
            shown("verantwoordelijkheid-nemen", &["brengen"]),
            shown("zorgen-voor-anderen", &["ontbijt", "bed"]),
            shown("geduldig", &["huiswerk"]),
            shown("conflicten-oplossen", &["ruzie"]),
        ],
        samples: &[
            sample(
                Ask::Often,
                "Elke schooldag, van half vier tot zes uur.",
                "Every school day, from half past three to six.",
            ),
            sample(
                Ask::Hard,
                "Ze wilden allebei de tablet. Ik maakte een schema.",
                "They both wanted the tablet. I made a schedule.",
            ),
            sample(
                Ask::Change,
                "Mijn broertje las niet graag. Nu leest hij elke avond.",
                "My brother did not like reading. Now he reads every evening.",
            ),
        ],
        not_shown: label("Dit is nog geen opleiding voor de kinderopvang.", "This is not a childcare diploma."),
    },
    Activity {
        id: "huishouden",
        group: Group::Care,
        section: Section::Volunteering,
        label: label("Thuis koken, wassen of boodschappen doen", "Cooking, doing laundry or shopping at home"),
        synonyms: label(
            "huishouden|koken|wassen|boodschappen|stofzuigen|opruimen|strijken|helpen thuis|corvee",
            "housework|cooking|laundry|groceries|hoovering|tidying|ironing|chores",
        ),
        role: label("Hulp in het huishouden", "Household helper"),
        place: label("Waar deed je dit? Bijvoorbeeld: thuis.", "Where did you do this? For example: at home."),
        organisation: label("Thuis", "At home"),
        tasks: &[
            task("maaltijd", "warme maaltijden maken", "making hot meals"),
            task("lijst", "boodschappenlijsten maken", "making shopping lists"),
            task("geld", "binnen een bedrag boodschappen doen", "shopping within a budget"),
            task("was", "de was doen", "doing the laundry"),
            task("vloer", "stofzuigen", "hoovering"),
            task("vuil", "het afval scheiden", "separating waste"),
        ],
        number: NumberQuestion {
            ask: label("Voor hoeveel mensen maakte je eten?", "How many people did you make meals for?"),
            result: label("maakte eten voor {n} [persoon|personen]", "made meals for {n} [person|people]"),
            shows: "koken",
        },
        shows: &[
            shown("koken", &["maaltijd"]),
            shown("plannen", &["lijst"]),
            shown("rekenen", &["geld"]),
            shown("schoonmaken", &["vloer", "was"]),
        ],
        samples: &[
            sample(Ask::Often, "Drie avonden per week voor vijf mensen.", "Three evenings a week for five people."),
            sample(Ask::Learnt, "In een zomer leerde ik tien gerechten.", "In one summer I learnt ten dishes."),
            sample(Ask::Change, "Met een lijst geven we nu minder geld uit.", "With a list we now spend less."),
        ],
        not_shown: label("Dit is nog geen opleiding tot kok.", "This is not a chef's diploma."),
    },
    Activity {
        id: "buren",
        group: Group::Care,
        section: Section::Volunteering,
        label: label("Een oudere of buur helpen", "Helping an older person or neighbour"),
        synonyms: label(
            "buren|buurvrouw|opa|oma|ouderen|boodschappen|gezelschap|telefoon uitleggen|klusjes",
            "neighbours|grandparents|elderly|groceries|company|phone help|odd jobs",
        ),
        role: label("Hulp in de buurt", "Neighbourhood helper"),
        place: label("Voor wie deed je dit? Noem liever geen namen.", "Who did you do this for? Please give no names."),
        organisation: label("In de buurt", "In the neighbourhood"),
        tasks: &[
            task("boodschappen", "boodschappen halen", "fetching groceries"),
            task("gezelschap", "op de koffie gaan", "going round for coffee"),
            task("telefoon", "helpen met telefoon of computer", "helping with a phone or computer"),
            task("klusjes", "kleine klusjes doen", "doing small jobs"),
            task("lopen", "samen naar buiten gaan", "going outside together"),
            task("afspraak", "op vaste dagen langskomen", "calling by on fixed days"),
        ],
        number: NumberQuestion {
            ask: label("Hoe vaak per maand hielp je ongeveer?", "About how many times a month did you help?"),
            result: label(
                "hielp ongeveer {n} keer per maand in de buurt",
                "helped nearby about [once|{n} times] a month",
            ),
            shows: "betrouwbaar",
        },
        shows: &[
            shown("betrouwbaar", &["afspraak"]),
            shown("begrip-tonen", &["gezelschap", "lopen"]),
            shown("geduldig", &["telefoon"]),
            shown("zorgen-voor-anderen", &["boodschappen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Mijn buurman begreep zijn telefoon niet. Ik schreef de stappen op.",
                "My neighbour did not get his phone. I wrote down the steps.",
            ),
            sample(
                Ask::Often,
                "Elke donderdag na school, al twee jaar.",
                "Every Thursday after school, for two years now.",
            ),
            sample(
                Ask::Change,
                "Hij belt zijn kleinkinderen nu zelf met beeld.",
                "He now video calls his grandchildren himself.",
            ),
        ],
        not_shown: label(
            "Dit is geen verpleging. Schrijf niets over ziekte.",
            "This is not nursing. Write nothing about illness.",
        ),
    },
];

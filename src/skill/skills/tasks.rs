//! Tasks that many jobs share: making, checking, moving, managing.

use super::super::lexicon::{
    Entry,
    Kind::{Digital, Hard},
};
use crate::text::label;

pub(super) const TASKS: &[Entry] = &[
    Entry {
        id: "meten",
        printed: label("Meten", "Measuring"),
        kind: Hard,
        everyday: label(
            "opmeten|afmeten|meetlint|rolmaat|wegen|temperatuur opnemen|meten en aftekenen",
            "tape measure|weighing|taking measurements|checking temperatures|measure",
        ),
        question: label(
            "Wat moest je precies meten? Waarmee deed je dat?",
            "What did you have to measure exactly? What did you use?",
        ),
        competentnl: Some("0EBFAD3C80"),
        esco: Some("b92758d4-4591-4df1-9ceb-f907aa71ebd9"),
    },
    Entry {
        id: "monteren-en-installeren",
        printed: label("Monteren en installeren", "Fitting and installing"),
        kind: Hard,
        everyday: label(
            "in elkaar zetten|ophangen|vastschroeven|aansluiten|kasten bouwen|apparatuur aansluiten|printers aansluiten",
            "putting together|hanging up|screwing on|connecting|flat-pack|connecting equipment",
        ),
        question: label("Wat zette je in elkaar of sloot je aan?", "What did you put together or connect?"),
        competentnl: Some("D5AD4F0905"),
        esco: None,
    },
    Entry {
        id: "materiaal-en-gereedschap-kiezen",
        printed: label("Materiaal en gereedschap kiezen", "Choosing tools and materials"),
        kind: Hard,
        everyday: label(
            "het juiste gereedschap pakken|weten wat je nodig hebt|spullen uitzoeken|materiaallijst maken",
            "picking the right tool|knowing what you need|list of materials",
        ),
        question: label(
            "Voor welke klus koos je het materiaal? Waarom dat?",
            "For which job did you choose the materials? Why those?",
        ),
        competentnl: Some("4257E202F2"),
        esco: None,
    },
    Entry {
        id: "gereedschap-onderhouden",
        printed: label("Gereedschap onderhouden", "Looking after tools"),
        kind: Hard,
        everyday: label(
            "gereedschap schoonmaken|messen slijpen|smeren|spullen heel houden|materiaal nakijken|machines en gereedschap onderhouden",
            "cleaning tools|sharpening knives|oiling|keeping kit in order|maintaining equipment",
        ),
        question: label(
            "Welk gereedschap of materiaal hield je in orde? Hoe vaak?",
            "Which tools or kit did you keep in order? How often?",
        ),
        competentnl: Some("6180B5A6EE"),
        esco: None,
    },
    Entry {
        id: "machines-controleren",
        printed: label("Machines controleren", "Checking machines"),
        kind: Hard,
        everyday: label(
            "apparaten nakijken|machine in de gaten houden|storing zien|meters aflezen|onderhoud",
            "checking equipment|watching a machine|reading gauges|spotting faults|maintenance",
        ),
        question: label(
            "Welke machine keek je na? Waar lette je op?",
            "Which machine did you check? What did you look for?",
        ),
        competentnl: Some("0A4C7D6130"),
        esco: Some("d18e37a5-2cdf-4845-bb65-7c8e82e09dc5"),
    },
    Entry {
        id: "kwaliteit-controleren",
        printed: label("Kwaliteit controleren", "Checking quality"),
        kind: Hard,
        everyday: label(
            "kijken of alles klopt|fouten eruit halen|producten controleren|datum checken|eindcontrole|controleren of alles klopt|controleren of gegevens kloppen|controleren of alles in de tas zit|gegevens controleren|bestelling controleren",
            "checking everything is right|taking out faulty items|checking dates|final check|quality control|checking the order|checking products",
        ),
        question: label(
            "Wat controleerde je? Wat deed je met fouten?",
            "What did you check? What did you do with mistakes?",
        ),
        competentnl: Some("5D96B8A9BF"),
        esco: Some("1a3660c2-011c-4e96-9b1d-529afc305428"),
    },
    Entry {
        id: "werk-beoordelen",
        printed: label("Werk beoordelen", "Assessing work"),
        kind: Hard,
        everyday: label(
            "nakijken|feedback geven|cijfers geven|zeggen wat beter kan|jury",
            "marking|giving feedback|giving scores|saying what could be better|judging",
        ),
        question: label(
            "Wiens werk bekeek je? Waar lette je op?",
            "Whose work did you look at? What did you look for?",
        ),
        competentnl: Some("4F97986168"),
        esco: None,
    },
    Entry {
        id: "testen-of-iets-werkt",
        printed: label("Testen of iets goed werkt", "Testing how well things work"),
        kind: Hard,
        everyday: label(
            "uitproberen|game testen|app testen|proefdraaien|kijken of het werkt",
            "trying things out|game testing|app testing|trial run|seeing if it works",
        ),
        question: label("Wat testte je? Wat werd daarna beter?", "What did you test? What got better afterwards?"),
        competentnl: Some("A43394A208"),
        esco: None,
    },
    Entry {
        id: "toezicht-houden",
        printed: label("Toezicht houden", "Supervising"),
        kind: Hard,
        everyday: label(
            "opletten of alles goed gaat|een oogje in het zeil houden|pleinwacht|badmeester|bewaken|opletten|letten op de veiligheid",
            "keeping an eye on things|making sure all goes well|playground duty|lifeguard|keeping an eye on",
        ),
        question: label("Waar hield je toezicht? Op hoeveel mensen?", "Where did you supervise? How many people?"),
        competentnl: Some("FAB3EE0CD1"),
        esco: Some("b1fd9eda-3d2e-48ef-9c1d-0ba318e3c7e6"),
    },
    Entry {
        id: "spullen-tillen-en-verplaatsen",
        printed: label("Spullen tillen en verplaatsen", "Lifting and moving goods"),
        kind: Hard,
        everyday: label(
            "sjouwen|verhuizen|dozen tillen|inladen|uitladen|zwaar werk|sterk|zwaar tillen|fysiek werk|tillen|fysiek in orde|goede conditie|dozen verplaatsen",
            "carrying boxes|moving house|loading|unloading|heavy work|strong|heavy lifting|lift boxes|physically fit|physical work|physically strong|good condition|lifting",
        ),
        question: label("Wat tilde of versjouwde je? Hoeveel was het?", "What did you lift or move? How much was it?"),
        competentnl: Some("D16A30C42A"),
        esco: Some("b6bdf202-524f-475d-b813-2aa9af005c37"),
    },
    Entry {
        id: "rijden-en-vervoeren",
        printed: label("Rijden en vervoeren", "Driving and transport"),
        kind: Hard,
        everyday: label(
            "chauffeur|bakfiets|busje rijden|iemand wegbrengen|spullen ophalen|transport",
            "driver|cargo bike|driving a van|giving lifts|picking things up",
        ),
        question: label("Wie of wat vervoerde je? Waarmee?", "Who or what did you transport? In or on what?"),
        competentnl: Some("57F37BF52D"),
        esco: None,
    },
    Entry {
        id: "materiaal-en-voorraad-beheren",
        printed: label("Materiaal en voorraad beheren", "Managing stock and supplies"),
        kind: Hard,
        everyday: label(
            "spullen uitgeven|voorraad bijhouden|bestellen wat op is|materiaalhok|tellen|voorraadbeheer|voorraad aanvullen|voorraadverschillen",
            "handing out kit|keeping track of stock|ordering what has run out|store cupboard|counting|stock management|managing stock",
        ),
        question: label(
            "Welke spullen beheerde je? Hoe hield je ze bij?",
            "Which things did you manage? How did you keep track?",
        ),
        competentnl: Some("5C8ADA7777"),
        esco: Some("a69841b3-3607-4ede-b6e1-972d70cda24c"),
    },
    Entry {
        id: "geld-en-budget-beheren",
        printed: label("Geld en budget beheren", "Managing money and budgets"),
        kind: Hard,
        everyday: label(
            "penningmeester|kas bijhouden|boekhouding|rondkomen|geld ophalen|sponsorgeld",
            "treasurer|keeping the accounts|bookkeeping|making ends meet|collecting money",
        ),
        question: label(
            "Van wie was het geld? Hoeveel beheerde je ongeveer?",
            "Whose money was it? About how much did you manage?",
        ),
        competentnl: Some("BC3AB34C1A"),
        esco: Some("21c5790c-0930-4d74-b3b0-84caf5af12ea"),
    },
    Entry {
        id: "informatie-ordenen",
        printed: label("Informatie ordenen", "Organising information"),
        kind: Hard,
        everyday: label(
            "schema maken|mappen maken|samenvatten|lijst maken|overzicht maken",
            "making a chart|folders|summarising|making lists|making an overview",
        ),
        question: label("Welke informatie zette je op een rij? Hoe?", "Which information did you put in order? How?"),
        competentnl: Some("299CE88E49"),
        esco: Some("bf05da8d-772a-4423-adb2-df79672f46f7"),
    },
    Entry {
        id: "sorteren-en-indelen",
        printed: label("Sorteren en indelen", "Sorting and grouping"),
        kind: Hard,
        everyday: label(
            "op volgorde zetten|soort bij soort|zien wat bij elkaar hoort|post sorteren|afval scheiden",
            "putting in order|like with like|sorting post|separating waste|alphabetical order",
        ),
        question: label("Wat sorteerde je? Op welke manier?", "What did you sort? In what way?"),
        competentnl: Some("22799303D1"),
        esco: None,
    },
    Entry {
        id: "onderzoek-doen",
        printed: label("Onderzoek doen", "Doing research"),
        kind: Hard,
        everyday: label(
            "profielwerkstuk|enquête houden|proefjes doen|hypothese|practicum|interviewen",
            "research project|survey|experiment|hypothesis|lab work|interviewing",
        ),
        question: label("Wat onderzocht je? Hoe pakte je dat aan?", "What did you research? How did you go about it?"),
        competentnl: Some("693D5CC352"),
        esco: Some("4fabca9a-7435-4f33-b1da-3cdb00340fdc"),
    },
    Entry {
        id: "producten-ontwerpen",
        printed: label("Producten ontwerpen", "Designing products"),
        kind: Hard,
        everyday: label(
            "iets bedenken en maken|prototype|O&O|technasium|schetsen|bouwtekening maken",
            "designing and making|prototype|design and technology|sketching|technical drawing",
        ),
        question: label("Welk product ontwierp je? Waar is het voor?", "Which product did you design? What is it for?"),
        competentnl: Some("B4866702BB"),
        esco: Some("fd4386c5-96f0-4c6e-970c-c08729ae0cc6"),
    },
    Entry {
        id: "gegevens-beheren",
        printed: label("Gegevens beheren", "Managing data"),
        kind: Digital,
        everyday: label(
            "bestanden bewaren|gegevens bijwerken|database|back-up|mappen ordenen|ledenlijst",
            "saving files|updating details|database|backup|sorting folders|membership list",
        ),
        question: label(
            "Welke gegevens hield je bij op de computer?",
            "Which data did you keep up to date on a computer?",
        ),
        competentnl: Some("CD7B4C0F34"),
        esco: Some("9ff9db9d-d14b-426e-83f3-e7449af6c79f"),
    },
    Entry {
        id: "digitale-content-maken",
        printed: label("Digitale content maken", "Creating digital content"),
        kind: Digital,
        everyday: label(
            "filmpjes maken|posts maken|podcast|nieuwsbrief|website vullen|online iets maken|content maken|content creatie",
            "making videos|making posts|podcast|newsletter|filling a website|creating content|content creation",
        ),
        question: label(
            "Wat maakte je digitaal? Waar was het te zien?",
            "What did you make digitally? Where was it shown?",
        ),
        competentnl: Some("3679757482"),
        esco: Some("d822b4b2-26c7-4bd9-970d-229c6504f615"),
    },
];

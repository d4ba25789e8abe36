//! Internships.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const INTERNSHIP: &[Activity] = &[
    Activity {
        id: "stage",
        group: Group::Internship,
        section: Section::Work,
        label: label("Stage of bpv", "Internship"),
        synonyms: label(
            "stage|BPV|mbo|BOL|BBL|leerbedrijf|leerwerkplek|beroepsstage|stagiair",
            "placement|work placement|trainee|apprentice|intern",
        ),
        role: label("Stage", "Internship"),
        place: label("Bij welk bedrijf?", "At which company?"),
        organisation: NONE,
        tasks: &[
            task("meewerken", "meewerken met ervaren collega's", "working alongside experienced colleagues"),
            task("klaarzetten", "materiaal klaarzetten", "setting out materials"),
            task("vaste-taken", "vaste taken zelf doen", "doing regular tasks alone"),
            task("bijhouden", "bijhouden wat er gedaan is", "keeping track of finished work"),
            task("verbeteren", "werk verbeteren na tips", "improving work after comments"),
            task("veilig", "letten op de veiligheidsregels", "keeping to the safety rules"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel taken deed je aan het eind zonder hulp?",
                "How many tasks did you do without help by the end?",
            ),
            result: label(
                "deed aan het eind {n} [taak|taken] zonder hulp",
                "did {n} [task|tasks] without help by the end",
            ),
            shows: "zelfstandig-werken",
        },
        shows: &[
            shown("instructies-volgen", &["klaarzetten", "veilig"]),
            shown("omgaan-met-feedback", &["verbeteren"]),
            shown("leergierig", &["meewerken"]),
            shown("zelfstandig-werken", &["vaste-taken", "bijhouden"]),
        ],
        samples: &[
            sample(
                Ask::Change,
                "In week één keek ik mee, in week tien deed ik het zelf.",
                "In week one I watched, in week ten I did it myself.",
            ),
            sample(
                Ask::Said,
                "Mijn begeleider schreef dat ik goed doorvraag.",
                "My supervisor wrote that I ask good questions.",
            ),
            sample(
                Ask::Hard,
                "Ik maakte een fout bij het meten. Daarna controleerde ik alles twee keer.",
                "I made a measuring mistake. After that I checked everything twice.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je het hele vak kent.",
            "This does not show that you know the whole trade.",
        ),
    },
    Activity {
        id: "snuffelstage",
        group: Group::Internship,
        section: Section::Work,
        label: label("Snuffelstage of meeloopdag", "Taster placement or shadow day"),
        synonyms: label(
            "snuffelstage|LOB|meelopen|bliksemstage|beroepenoriëntatie|kennismaken",
            "work experience|taster day|job shadowing|work shadowing",
        ),
        role: label("Snuffelstage", "Taster placement"),
        place: label("Bij welk bedrijf?", "At which company?"),
        organisation: NONE,
        tasks: &[
            task("meekijken", "meekijken met collega's", "watching colleagues at work"),
            task("vragen", "vragen stellen over het werk", "asking questions about the work"),
            task("helpen", "helpen met eenvoudige taken", "helping with simple tasks"),
            task("verslag", "een stageverslag maken", "putting together a placement report"),
            task("vertellen", "in de klas vertellen over het bedrijf", "telling the class about the company"),
        ],
        number: NumberQuestion {
            ask: label("Met hoeveel collega's keek je mee?", "How many colleagues did you watch at work?"),
            result: label("keek mee met {n} [collega|collega's]", "watched {n} [colleague|colleagues] at work"),
            shows: "leergierig",
        },
        shows: &[
            shown("leergierig", &["meekijken", "vragen"]),
            shown("teksten-schrijven", &["verslag"]),
            shown("presenteren", &["vertellen"]),
        ],
        samples: &[
            sample(
                Ask::Learnt,
                "Op dag twee mocht ik zelf een klant ontvangen.",
                "On day two I was allowed to welcome a customer myself.",
            ),
            sample(
                Ask::Said,
                "De eigenaar zei dat ik veel vragen stelde.",
                "The owner said I asked a lot of questions.",
            ),
        ],
        not_shown: label(
            "Dit is een kennismaking. Je leert het vak hier nog niet.",
            "This is a first look. You do not learn the trade yet.",
        ),
    },
];

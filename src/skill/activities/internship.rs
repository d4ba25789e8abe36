//! Internships.

use super::{NONE, task};
use crate::skill::activity::{Activity, Group, NumberQuestion, Section};
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
            task("vaste-taken", "vaste taken zelf doen", "doing regular tasks independently"),
            task("bijhouden", "bijhouden wat er gedaan is", "keeping track of finished work"),
            task("verbeteren", "werk verbeteren na tips", "improving work after feedback"),
            task("veilig", "veiligheidsregels volgen", "following safety rules"),
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
        shows: &["instructies-volgen", "omgaan-met-feedback", "leergierig", "zelfstandig-werken"],
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
            task("verslag", "een verslag schrijven", "writing a report"),
            task("vertellen", "in de klas vertellen over het bedrijf", "telling the class about the company"),
        ],
        number: NumberQuestion {
            ask: label("Met hoeveel collega's keek je mee?", "How many colleagues did you watch at work?"),
            result: label("keek mee met {n} [collega|collega's]", "watched {n} [colleague|colleagues] at work"),
            shows: "leergierig",
        },
        shows: &["leergierig", "luisteren"],
        not_shown: label(
            "Dit is een kennismaking. Je leert het vak hier nog niet.",
            "This is a first look. You do not learn the trade yet.",
        ),
    },
];

//! Languages at work, and knowledge of rules and safety.

use super::super::lexicon::{
    Entry,
    Kind::{Knowledge, Language},
};
use crate::text::label;

pub(super) const KNOWLEDGE: &[Entry] = &[
    Entry {
        id: "nederlands-op-het-werk",
        printed: label("Nederlands op het werk", "Dutch at work"),
        kind: Language,
        everyday: label("Nederlands praten|Nederlandse taal|NT2|taal", "speaking Dutch|Dutch language|language"),
        question: label(
            "Wanneer sprak of schreef je Nederlands op het werk?",
            "When did you speak or write Dutch at work?",
        ),
        competentnl: None,
        esco: Some("cad4f44b-28a8-4448-86e5-7389e5ebf3eb"),
    },
    Entry {
        id: "engels-op-het-werk",
        printed: label("Engels op het werk", "English at work"),
        kind: Language,
        everyday: label(
            "Engels praten|toeristen helpen|Engelse taal|taal",
            "speaking English|helping tourists|English language|language",
        ),
        question: label("Wanneer hielp je iemand in het Engels?", "When did you help someone in English?"),
        competentnl: None,
        esco: Some("6d3edede-8951-4621-a835-e04323300fa0"),
    },
    Entry {
        id: "duits-op-het-werk",
        printed: label("Duits op het werk", "German at work"),
        kind: Language,
        everyday: label(
            "Duits praten|Duitse gasten helpen|Duitse taal|taal",
            "speaking German|helping German guests|German language|language",
        ),
        question: label("Wanneer hielp je iemand in het Duits?", "When did you help someone in German?"),
        competentnl: None,
        esco: Some("4812a4ea-dc55-4dc6-b9b0-4a59bba2c647"),
    },
    Entry {
        id: "tolken",
        printed: label("Tolken in gesprekken", "Interpreting in conversations"),
        kind: Language,
        everyday: label(
            "vertalen|vertalen voor familie|twee talen|tweetalig",
            "translating|translating for family|two languages|bilingual",
        ),
        question: label(
            "Tussen welke talen vertaalde je? In welke situaties?",
            "Between which languages did you translate? In which situations?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "gebarentaal",
        printed: label("Nederlandse Gebarentaal", "Dutch Sign Language"),
        kind: Language,
        everyday: label("NGT|gebaren|doven en slechthorenden", "NGT|signing|deaf people"),
        question: label("Met wie gebaarde je? In welke situatie?", "Who did you sign with? In which situation?"),
        competentnl: None,
        esco: Some("e2088cd0-b174-468a-adc0-921efdadb337"),
    },
    Entry {
        id: "ehbo",
        printed: label("EHBO", "First aid"),
        kind: Knowledge,
        everyday: label(
            "eerste hulp|reanimatie|pleisters|BHV|AED|wond verzorgen",
            "emergency help|CPR|AED|treating a wound",
        ),
        question: label(
            "Heb je een EHBO-diploma? Wanneer hielp je iemand?",
            "Do you have a first aid certificate? When did you help someone?",
        ),
        competentnl: Some("3DA7BAB0C4"),
        esco: Some("1d21f6ad-340f-45da-a0a3-4e83867f47a6"),
    },
    Entry {
        id: "veilig-werken",
        printed: label("Veilig werken", "Working safely"),
        kind: Knowledge,
        everyday: label(
            "veiligheid|VCA|helm en handschoenen|veilig tillen|regels",
            "safety|VCA|helmet and gloves|lifting safely|rules",
        ),
        question: label("Hoe zorgde je dat het werk veilig bleef?", "How did you keep the work safe?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "hygienisch-werken",
        printed: label("Hygiënisch werken", "Working hygienically"),
        kind: Knowledge,
        everyday: label(
            "HACCP|schoon werken|handen wassen|voedselveiligheid",
            "HACCP|working cleanly|washing hands|food safety",
        ),
        question: label(
            "Welke regels voor hygiëne volgde je? Hoe controleerde je dat?",
            "Which hygiene rules did you follow? How did you check?",
        ),
        competentnl: None,
        esco: Some("6816e28f-a48d-41c7-8492-309f50c049fc"),
    },
];

//! Skills with other people.

use super::super::lexicon::{Entry, Kind::Soft};
use crate::text::label;

pub(super) const PEOPLE: &[Entry] = &[
    Entry {
        id: "samenwerken",
        printed: label("Samenwerken", "Teamwork"),
        kind: Soft,
        everyday: label(
            "in een team werken|elkaar helpen|teamspeler|goed met collega's",
            "working in a team|working together|helping each other|team player",
        ),
        question: label(
            "Wat deed je samen met anderen? Wat was jouw deel?",
            "What did you do together with others? What was your part?",
        ),
        competentnl: Some("1D54A21B60"),
        esco: Some("60c78287-22eb-4103-9c8c-28deaa460da0"),
    },
    Entry {
        id: "klantgericht-werken",
        printed: label("Klantgericht", "Customer-focused"),
        kind: Soft,
        everyday: label(
            "klanten helpen|vriendelijk tegen klanten|ik kan goed met klanten|behulpzaam|klantvriendelijk",
            "helping customers|friendly to customers|helpful|customer service",
        ),
        question: label(
            "Welke klant hielp je heel goed? Wat deed je?",
            "Which customer did you help really well? What did you do?",
        ),
        competentnl: Some("F755E32480"),
        esco: Some("61970f8b-099c-4e7e-82e0-9ccdced0baf3"),
    },
    Entry {
        id: "communiceren",
        printed: label("Duidelijk communiceren", "Clear communication"),
        kind: Soft,
        everyday: label(
            "makkelijk praten|goed met mensen|dingen duidelijk zeggen|vragen durven stellen|communicatie",
            "talking to people|good with people|saying things clearly|asking questions",
        ),
        question: label(
            "Met wie moest je iets bespreken? Hoe ging dat?",
            "Who did you have to discuss something with? How did it go?",
        ),
        competentnl: Some("66C527547D"),
        esco: Some("15d76317-c71a-4fa2-aadc-2ecc34e627b7"),
    },
    Entry {
        id: "luisteren",
        printed: label("Goed luisteren", "Good listener"),
        kind: Soft,
        everyday: label(
            "luisteren naar anderen|laten uitpraten|doorvragen",
            "listening to others|letting people finish|asking further",
        ),
        question: label(
            "Naar wie luisterde je goed? Wat deed je daarna?",
            "Who did you listen to carefully? What did you do next?",
        ),
        competentnl: Some("8500CACF46"),
        esco: Some("a17286c5-238d-4f0b-bc24-29e9121345de"),
    },
    Entry {
        id: "uitleg-geven",
        printed: label("Uitleg geven", "Explaining things"),
        kind: Soft,
        everyday: label(
            "iets uitleggen|voordoen|iemand inwerken|iets leren aan anderen",
            "explaining|showing how it works|training a new colleague|teaching",
        ),
        question: label(
            "Wat legde je uit, en aan wie? Hoe merkte je dat het lukte?",
            "What did you explain, and to whom? How did you know it worked?",
        ),
        competentnl: Some("6AE2F3F890"),
        esco: Some("699e7c26-6502-4e78-a823-3656ff5a5b8b"),
    },
    Entry {
        id: "begrip-tonen",
        printed: label("Begrip voor anderen", "Empathy"),
        kind: Soft,
        everyday: label(
            "goed met mensen|inleven|aandacht hebben|iemand troosten|lief zijn",
            "good with people|understanding others|caring|comforting someone",
        ),
        question: label("Wie had het moeilijk? Wat deed jij toen?", "Who was having a hard time? What did you do?"),
        competentnl: Some("B620732163"),
        esco: Some("77b636e8-fab3-41a8-8022-1e0a354059dc"),
    },
    Entry {
        id: "omgaan-met-verschillende-mensen",
        printed: label("Omgaan met verschillende mensen", "Working with all kinds of people"),
        kind: Soft,
        everyday: label(
            "andere culturen|jong en oud|met iedereen kunnen opschieten|diversiteit",
            "other cultures|young and old|getting on with everyone|diversity",
        ),
        question: label(
            "Met wie werkte je samen die heel anders was dan jij?",
            "Who did you work with that was very different from you?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "geduldig",
        printed: label("Geduldig", "Patient"),
        kind: Soft,
        everyday: label(
            "geduld|rustig blijven met kinderen|nog een keer uitleggen|niet snel boos",
            "patience|staying calm with children|explaining again",
        ),
        question: label(
            "Wanneer had je veel geduld nodig? Wat deed je?",
            "When did you need a lot of patience? What did you do?",
        ),
        competentnl: None,
        esco: Some("1bb3a4b7-c0e4-434a-850d-0d2874a9c251"),
    },
    Entry {
        id: "motiveren",
        printed: label("Anderen motiveren", "Motivating others"),
        kind: Soft,
        everyday: label(
            "aanmoedigen|enthousiast maken|peppen|anderen meekrijgen",
            "encouraging|cheering people on|getting others going",
        ),
        question: label("Wie kreeg je enthousiast? Hoe deed je dat?", "Who did you get excited? How did you do it?"),
        competentnl: Some("9744544CFB"),
        esco: Some("e2d44a9b-f28c-489e-9861-b654b5ded507"),
    },
    Entry {
        id: "conflicten-oplossen",
        printed: label("Conflicten oplossen", "Resolving conflicts"),
        kind: Soft,
        everyday: label(
            "ruzie sussen|ruzie oplossen|bemiddelen|boze mensen kalmeren",
            "ending arguments|calming people down|solving fights",
        ),
        question: label("Welke ruzie hielp je oplossen? Hoe deed je dat?", "Which argument did you help to end? How?"),
        competentnl: Some("5D8EA693BD"),
        esco: Some("96de2e86-e287-41f2-88ab-15a2343afc6f"),
    },
    Entry {
        id: "onderhandelen",
        printed: label("Onderhandelen", "Negotiating"),
        kind: Soft,
        everyday: label(
            "afdingen|een goede prijs krijgen|het eens worden|deal sluiten",
            "haggling|getting a good price|reaching a deal",
        ),
        question: label(
            "Waarover werd je het samen eens? Wat was de uitkomst?",
            "What did you reach agreement on? What was the outcome?",
        ),
        competentnl: Some("B48D956870"),
        esco: Some("7954861c-86d4-4529-afbb-2c23dab9ac74"),
    },
    Entry {
        id: "presenteren",
        printed: label("Presenteren", "Presenting"),
        kind: Soft,
        everyday: label(
            "spreekbeurt|voor de klas staan|praten voor een groep|pitch",
            "giving a talk|speaking in front of a group|pitching",
        ),
        question: label(
            "Wat presenteerde je, en voor hoeveel mensen?",
            "What did you present, and to how many people?",
        ),
        competentnl: Some("590AC2FC12"),
        esco: Some("fd446407-b08e-49da-b8e3-7e7c79618c3f"),
    },
    Entry {
        id: "leidinggeven",
        printed: label("Leidinggeven", "Leading a group"),
        kind: Soft,
        everyday: label(
            "de leiding nemen|aanvoerder|teamleider|ploegbaas|baas zijn",
            "being in charge|captain|team leader|shift leader",
        ),
        question: label(
            "Aan hoeveel mensen gaf je leiding? Wat regelde je?",
            "How many people did you lead? What did you arrange?",
        ),
        competentnl: Some("49790E767C"),
        esco: Some("75d8e5d9-bef3-418b-9011-01bff9f27207"),
    },
    Entry {
        id: "vertrouwelijk-omgaan-met-informatie",
        printed: label("Vertrouwelijk omgaan met informatie", "Keeping information private"),
        kind: Soft,
        everyday: label(
            "geheimen bewaren|niets doorvertellen|privacy",
            "keeping secrets|not passing things on|privacy",
        ),
        question: label(
            "Wat voor informatie hield je voor jezelf? Noem geen details.",
            "What kind of information did you keep private? Give no details.",
        ),
        competentnl: Some("BA2CB60880"),
        esco: Some("e37d64dc-0f05-4ee8-b065-bf76f70d8f5c"),
    },
];

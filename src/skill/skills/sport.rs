//! Skills of sport: leading groups, watching over them, keeping score and the grounds.

use super::super::lexicon::{Entry, Kind::Hard};
use crate::text::label;

pub(super) const SPORT: &[Entry] = &[
    Entry {
        id: "trainingsschemas-maken",
        printed: label("Trainingsschema's maken", "Writing training plans"),
        kind: Hard,
        everyday: label(
            "trainingsplan|oefenstof|voetbaltraining|fitnessschema",
            "training programme|drills|gym plan|coach",
        ),
        question: label(
            "Voor wie maakte je een schema? Wat werd er beter?",
            "For whom did you write a plan? What got better?",
        ),
        competentnl: None,
        esco: Some("65baf502-04a6-41c9-962f-9629de5c5a0a"),
    },
    Entry {
        id: "zwemles-geven",
        printed: label("Zwemles geven", "Teaching swimming"),
        kind: Hard,
        everyday: label(
            "zweminstructeur|zwembad|zwemdiploma|borstcrawl",
            "swimming instructor|pool|swimming lessons|front crawl",
        ),
        question: label(
            "Aan welke groep gaf je les? Welk diploma haalden ze?",
            "Which group did you teach? Which certificate did they get?",
        ),
        competentnl: None,
        esco: Some("8dd42bbd-0c08-461d-8790-a2ef21adbb73"),
    },
    Entry {
        id: "zwembadtoezicht-houden",
        printed: label("Zwembadtoezicht houden", "Pool lifeguarding"),
        kind: Hard,
        everyday: label("badmeester|reddingszwemmen|strandwacht|zwembad", "lifeguard|rescue swimming|beach guard|pool"),
        question: label(
            "Welk reddingsdiploma heb je? Wat deed je tijdens toezicht?",
            "Which rescue certificate do you have? What did you do on duty?",
        ),
        competentnl: None,
        esco: Some("610bc2a5-9137-43a9-9c72-b7c491798e0b"),
    },
    Entry {
        id: "fitnessapparaten-uitleggen",
        printed: label("Fitnessapparaten uitleggen", "Explaining gym equipment"),
        kind: Hard,
        everyday: label(
            "sportschool|fitnessinstructeur|personal trainer|gym",
            "gym|fitness instructor|personal trainer|workout",
        ),
        question: label(
            "Wie hielp je in de sportschool? Waar lette je op?",
            "Who did you help in the gym? What did you look out for?",
        ),
        competentnl: None,
        esco: Some("3f1a52c4-7df0-4f88-a50b-c345714a917e"),
    },
    Entry {
        id: "dansles-geven",
        printed: label("Dansles geven", "Teaching dance"),
        kind: Hard,
        everyday: label(
            "dansdocent|choreografie|hiphopgroep|balletles",
            "dance teacher|choreography|hip-hop class|ballet class",
        ),
        question: label("Aan wie gaf je dansles? Wat leerden ze?", "Who did you teach to dance? What did they learn?"),
        competentnl: None,
        esco: Some("c6f88b89-ce2c-4b8c-a133-7ee95bc48efa"),
    },
    Entry {
        id: "klimmers-zekeren",
        printed: label("Klimmers zekeren", "Belaying climbers"),
        kind: Hard,
        everyday: label("klimhal|klimmen|touw|klimpark|boulderen", "climbing wall|rope|high ropes|bouldering"),
        question: label(
            "Wie zekerde je? Welk klimbewijs had je?",
            "Who did you belay? Which climbing certificate did you have?",
        ),
        competentnl: None,
        esco: Some("4c765b1f-9de3-45bb-89b8-e5901d7a58d2"),
    },
    Entry {
        id: "jeugdactiviteiten-begeleiden",
        printed: label("Jeugdactiviteiten begeleiden", "Leading youth activities"),
        kind: Hard,
        everyday: label(
            "scouting|kinderkamp|zomerkamp|jongerenwerk|buurthuis",
            "scouts|children's camp|summer camp|youth work|community centre",
        ),
        question: label(
            "Welke activiteit leidde je? Hoeveel kinderen deden mee?",
            "Which activity did you lead? How many children joined?",
        ),
        competentnl: None,
        esco: Some("114f2179-b625-4333-b9f9-fe6a846a7c36"),
    },
    Entry {
        id: "score-en-tijd-bijhouden",
        printed: label("Score en tijd bijhouden", "Scorekeeping and timekeeping"),
        kind: Hard,
        everyday: label(
            "jurytafel|wedstrijdformulier|scorebord|stopwatch|tafelofficial",
            "scoreboard|match sheet|stopwatch|table official",
        ),
        question: label("Bij welke wedstrijden zat je aan de jurytafel?", "At which matches did you keep score?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "jureren",
        printed: label("Jureren", "Judging competitions"),
        kind: Hard,
        everyday: label(
            "jury|turnen|dressuur|punten geven|wedstrijd",
            "jury|gymnastics|dressage|giving points|contest",
        ),
        question: label("Wat jureerde je? Waar lette je op?", "What did you judge? What did you look for?"),
        competentnl: None,
        esco: Some("58b98338-b26c-4ee5-af76-08ebea960e79"),
    },
    Entry {
        id: "sportvelden-onderhouden",
        printed: label("Sportvelden onderhouden", "Sports pitch maintenance"),
        kind: Hard,
        everyday: label(
            "lijnen trekken|kunstgras|voetbalveld|terreinmeester|vegen",
            "marking lines|artificial grass|football pitch|groundskeeper",
        ),
        question: label(
            "Welke velden onderhield je? Wat deed je eraan?",
            "Which pitches did you maintain? What did you do?",
        ),
        competentnl: None,
        esco: Some("351122a2-44f7-41db-ba8b-425136d5fb87"),
    },
    Entry {
        id: "kantinedienst-draaien",
        printed: label("Kantinedienst draaien", "Running a club canteen"),
        kind: Hard,
        everyday: label(
            "sportkantine|bardienst|clubhuis|frituur|vereniging",
            "canteen|bar shift|clubhouse|sports club",
        ),
        question: label(
            "Bij welke club stond je? Hoe druk was het?",
            "At which club did you work? How busy was it there?",
        ),
        competentnl: None,
        esco: None,
    },
];

//! Sport.

use super::{NONE, task};
use crate::skill::activity::{Activity, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const SPORT: &[Activity] = &[
    Activity {
        id: "teamsport",
        group: Group::Sport,
        section: Section::Volunteering,
        label: label("Sporten in een team", "Playing a team sport"),
        synonyms: label(
            "voetbal|hockey|volleybal|basketbal|handbal|korfbal|waterpolo|rugby|honkbal|roeien|club|sport",
            "football|soccer|hockey|volleyball|basketball|handball|korfball|water polo|rugby|rowing|sports club",
        ),
        role: label("Lid van een sportteam", "Sports team member"),
        place: label("Bij welke club?", "At which club?"),
        organisation: NONE,
        tasks: &[
            task("trainen", "elke week trainen", "training every week"),
            task("wedstrijden", "wedstrijden spelen", "playing matches"),
            task("afspraken", "samen het spel bespreken", "discussing the game together"),
            task("opvangen", "nieuwe teamleden op weg helpen", "helping new team members settle in"),
            task("kantine", "helpen in de kantine", "helping in the canteen"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel seizoenen speelde je in een team?", "For how many seasons did you play in a team?"),
            result: label("speelde {n} [seizoen|seizoenen] in een team", "played {n} [season|seasons] in a team"),
            shows: "doorzetten",
        },
        shows: &["samenwerken", "doorzetten", "omgaan-met-tegenslag"],
        not_shown: label(
            "Leidinggeven past hier alleen als je aanvoerder was.",
            "Leading only fits here if you were the captain.",
        ),
    },
    Activity {
        id: "training-geven",
        group: Group::Sport,
        section: Section::Volunteering,
        label: label("Training geven aan een sportteam", "Coaching a sports team"),
        synonyms: label(
            "trainer|jeugdtrainer|coach|voetbaltrainer|hockeytrainer|zwemles|gymles|turnen|pupillen",
            "trainer|youth coach|football coach|hockey coach|swimming lessons|gymnastics",
        ),
        role: label("Jeugdtrainer", "Youth coach"),
        place: label("Bij welke club?", "At which club?"),
        organisation: NONE,
        tasks: &[
            task("voorbereiden", "trainingen voorbereiden", "preparing training sessions"),
            task("uitleggen", "oefeningen uitleggen", "explaining exercises"),
            task("aanmoedigen", "spelers aanmoedigen", "encouraging players"),
            task("coachen", "het team coachen bij wedstrijden", "coaching the team at matches"),
            task("ouders", "afspraken maken met ouders", "making arrangements with parents"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel spelers zaten er in je groep?", "How many players were in your group?"),
            result: label("begeleidde een groep van {n} [speler|spelers]", "guided a group of {n} [player|players]"),
            shows: "sporttraining-geven",
        },
        shows: &["sporttraining-geven", "motiveren", "uitleg-geven", "plannen"],
        not_shown: label("Dit is nog geen trainersdiploma.", "This is not a coaching certificate yet."),
    },
    Activity {
        id: "scheidsrechter",
        group: Group::Sport,
        section: Section::Volunteering,
        label: label("Wedstrijden fluiten", "Refereeing matches"),
        synonyms: label(
            "scheidsrechter|scheids|fluiten|grensrechter|jurylid|umpire|arbitrage",
            "referee|umpire|linesman|judge|whistle",
        ),
        role: label("Scheidsrechter", "Referee"),
        place: label("Bij welke club of bond?", "For which club or league?"),
        organisation: NONE,
        tasks: &[
            task("leiden", "wedstrijden leiden", "refereeing matches"),
            task("beslissen", "snel beslissen bij overtredingen", "deciding quickly on fouls"),
            task("uitleggen", "spelregels uitleggen", "explaining the rules"),
            task("kalmeren", "spelers kalmeren bij ruzie", "calming players in arguments"),
            task("uitslag", "uitslagen doorgeven", "reporting results"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel wedstrijden floot je ongeveer?", "About how many matches did you referee?"),
            result: label("floot ongeveer {n} [wedstrijd|wedstrijden]", "took charge of about {n} [match|matches]"),
            shows: "beslissingen-nemen",
        },
        shows: &["wedstrijden-leiden", "beslissingen-nemen", "conflicten-oplossen"],
        not_shown: NONE,
    },
];

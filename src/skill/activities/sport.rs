//! Sport.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
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
            task("verlies", "doorgaan na verloren wedstrijden", "carrying on after lost matches"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel seizoenen speelde je in een team?", "For how many seasons did you play in a team?"),
            result: label("speelde {n} [seizoen|seizoenen] in een team", "played {n} [season|seasons] in a team"),
            shows: "doorzetten",
        },
        shows: &[
            shown("samenwerken", &["afspraken", "opvangen"]),
            shown("doorzetten", &["trainen"]),
            shown("omgaan-met-tegenslag", &["verlies"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "We verloren vijf keer achter elkaar. Toen oefenden we vaker op passen.",
                "We lost five times in a row. Then we practised passing more.",
            ),
            sample(
                Ask::Often,
                "Twee trainingen en één wedstrijd per week, zes jaar lang.",
                "Two training sessions and one match a week, for six years.",
            ),
            sample(Ask::Change, "We stonden laatste en eindigden als vierde.", "We were last and finished fourth."),
        ],
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
            task("uitleggen", "oefeningen voordoen", "demonstrating exercises"),
            task("aanmoedigen", "spelers aanmoedigen", "encouraging players"),
            task("coachen", "het team begeleiden bij wedstrijden", "guiding the team at matches"),
            task("ouders", "afspraken maken met ouders", "making arrangements with parents"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel spelers zaten er in je groep?", "How many players were in your group?"),
            result: label("begeleidde een groep van {n} [speler|spelers]", "guided a group of {n} [player|players]"),
            shows: "sporttraining-geven",
        },
        shows: &[
            shown("sporttraining-geven", &["coachen"]),
            shown("motiveren", &["aanmoedigen"]),
            shown("uitleg-geven", &["uitleggen"]),
            shown("plannen", &["voorbereiden", "ouders"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Eén speler wilde nooit meedoen. Hij mocht een oefening kiezen.",
                "One player never joined in. I let him choose an exercise.",
            ),
            sample(
                Ask::Change,
                "Eerst kwamen er acht kinderen, aan het eind veertien.",
                "At first eight children came, by the end fourteen.",
            ),
            sample(
                Ask::Said,
                "Ouders vroegen of ik volgend seizoen weer train.",
                "Parents asked if I would coach again next season.",
            ),
        ],
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
            task("leiden", "fluiten bij de jeugd of senioren", "taking charge of youth or adult matches"),
            task("beslissen", "overtredingen bestraffen", "penalising fouls"),
            task("uitleggen", "spelregels uitleggen", "explaining the rules"),
            task("kalmeren", "spelers kalmeren bij ruzie", "calming players in arguments"),
            task("uitslag", "uitslagen doorgeven", "reporting results"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel wedstrijden floot je ongeveer?", "About how many matches did you referee?"),
            result: label("floot ongeveer {n} [wedstrijd|wedstrijden]", "took charge of about {n} [match|matches]"),
            shows: "beslissingen-nemen",
        },
        shows: &[
            shown("wedstrijden-leiden", &["leiden", "uitslag"]),
            shown("beslissingen-nemen", &["beslissen"]),
            shown("communiceren", &["uitleggen"]),
            shown("conflicten-oplossen", &["kalmeren"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Twee spelers kregen ruzie. Ik legde het spel stil en sprak ze aan.",
                "Two players argued. I stopped play and spoke to them.",
            ),
            sample(Ask::Said, "De coach die verloor, zei dat ik eerlijk floot.", "The coach who lost said I was fair."),
            sample(
                Ask::Learnt,
                "Na drie wedstrijden floot ik zonder begeleider.",
                "After three matches I refereed without a mentor.",
            ),
        ],
        not_shown: NONE,
    },
];

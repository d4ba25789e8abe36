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
            "trainer|jeugdtrainer|coach|voetbaltrainer|hockeytrainer|gymles|turnen|pupillen",
            "trainer|youth coach|football coach|hockey coach|gymnastics",
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
    Activity {
        id: "individuele-sport",
        group: Group::Sport,
        section: Section::Volunteering,
        label: label("Zelf trainen voor een sport", "Training for an individual sport"),
        synonyms: label(
            "atletiek|zwemmen|tennis|judo|karate|kickboksen|boksen|turnen|hardlopen|fitness|gym|krachttraining|schaatsen|wielrennen|paardrijden|skaten",
            "athletics|swimming|tennis|judo|karate|kickboxing|boxing|gymnastics|running|gym|skating|cycling|riding",
        ),
        role: label("Sporter", "Athlete"),
        place: label("Bij welke club of sportschool?", "At which club or gym?"),
        organisation: NONE,
        tasks: &[
            task("trainen", "elke week trainen", "training every week"),
            task("schema", "een trainingsschema maken", "drawing up a training schedule"),
            task("wedstrijden", "aan wedstrijden meedoen", "taking part in competitions"),
            task("techniek", "techniek verbeteren met een trainer", "improving technique with a coach"),
            task("verlies", "doorgaan na een verloren wedstrijd", "carrying on after a lost match"),
            task("helpen", "beginners op weg helpen", "helping beginners along"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel trainingen deed je ongeveer per week?", "About how many times a week did you train?"),
            result: label("trainde ongeveer {n} keer per week", "trained about [once|{n} times] a week"),
            shows: "doorzetten",
        },
        shows: &[
            shown("doorzetten", &["trainen"]),
            shown("plannen", &["schema"]),
            shown("omgaan-met-feedback", &["techniek"]),
            shown("omgaan-met-tegenslag", &["verlies"]),
        ],
        samples: &[
            sample(
                Ask::Change,
                "Mijn tijd op de 100 meter ging van 14 naar 12,8.",
                "My 100 metres went from 14 to 12.8.",
            ),
            sample(
                Ask::Hard,
                "Ik miste de finale. Daarna oefende ik drie maanden op mijn start.",
                "I missed the final. Then I practised my start for three months.",
            ),
            sample(Ask::Often, "Drie keer per week, vijf jaar lang.", "Three times a week, for five years."),
        ],
        not_shown: NONE,
    },
    Activity {
        id: "zwembad",
        group: Group::Sport,
        section: Section::Work,
        label: label(
            "Helpen bij zwemles of toezicht in het zwembad",
            "Helping with swimming lessons or pool supervision",
        ),
        synonyms: label(
            "zwembad|zwemles|badmeester|toezichthouder|reddingsbrigade|strandwacht|zweminstructeur|lifeguard",
            "swimming pool|swimming lessons|lifeguard|lifesaving|beach guard|pool attendant",
        ),
        role: label("Assistent zwembad", "Pool assistant"),
        place: label("Bij welk zwembad of welke club?", "At which pool or club?"),
        organisation: NONE,
        tasks: &[
            task("opletten", "op zwemmers letten", "watching swimmers"),
            task("voordoen", "oefeningen in het water voordoen", "demonstrating exercises in the water"),
            task("regels", "bezoekers aanspreken op regels", "reminding visitors of the rules"),
            task("pleister", "een pleister plakken", "putting on a plaster"),
            task("angst", "bange kinderen geruststellen", "reassuring nervous children"),
            task("materiaal", "materiaal klaarleggen", "setting out equipment"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel zwemmers zaten er in je groep?", "How many swimmers were in your group?"),
            result: label(
                "lette op een groep van {n} [zwemmer|zwemmers]",
                "watched over a group of {n} [swimmer|swimmers]",
            ),
            shows: "verantwoordelijkheid-nemen",
        },
        shows: &[
            shown("verantwoordelijkheid-nemen", &["opletten"]),
            shown("sporttraining-geven", &["voordoen", "materiaal"]),
            shown("communiceren", &["regels"]),
            shown("geduldig", &["angst"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een jongen durfde niet te springen. We begonnen vanaf de trap.",
                "A boy did not dare to jump. We started from the steps.",
            ),
            sample(
                Ask::Change,
                "Aan het eind van het jaar haalden alle acht hun diploma.",
                "By the end of the year all eight had their diploma.",
            ),
            sample(
                Ask::Often,
                "Elke zaterdagochtend, twee seizoenen lang.",
                "Every Saturday morning, for two seasons.",
            ),
        ],
        not_shown: label(
            "Dit is nog geen diploma voor zwemonderwijs of redding.",
            "This is not a teaching or lifesaving diploma.",
        ),
    },
    Activity {
        id: "sportkantine",
        group: Group::Sport,
        section: Section::Volunteering,
        label: label("Helpen in de kantine of op de club", "Helping in the canteen or at the club"),
        synonyms: label(
            "kantine|bardienst|kantinedienst|clubhuis|sportclub|ijs verkopen|veld klaarzetten|materiaalman",
            "canteen|bar|clubhouse|sports club|snacks|pitch|kit",
        ),
        role: label("Kantinemedewerker", "Canteen volunteer"),
        place: label("Bij welke club?", "At which club?"),
        organisation: NONE,
        tasks: &[
            task("verkopen", "broodjes of drankjes verkopen", "selling rolls or drinks"),
            task("bakken", "snacks bakken", "frying snacks"),
            task("afrekenen", "met bezoekers afrekenen", "taking payments"),
            task("veld", "doelen of netten klaarzetten", "setting out goals or nets"),
            task("schoon", "de kantine schoonmaken", "cleaning the canteen"),
            task("rooster", "het rooster invullen", "filling in the rota"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel mensen hielp je ongeveer op een wedstrijddag?",
                "About how many people did you serve on a match day?",
            ),
            result: label(
                "hielp ongeveer {n} [bezoeker|bezoekers] op een wedstrijddag",
                "served about {n} [visitor|visitors] on a match day",
            ),
            shows: "klantgericht-werken",
        },
        shows: &[
            shown("klantgericht-werken", &["verkopen"]),
            shown("eten-klaarmaken", &["bakken"]),
            shown("kassa-bedienen", &["afrekenen"]),
            shown("samenwerken", &["veld", "schoon"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "In de rust kwam iedereen tegelijk. We schonken vast koffie in.",
                "At half-time everyone came at once. We poured coffee beforehand.",
            ),
            sample(Ask::Often, "Twee zaterdagen per maand, drie jaar lang.", "Two Saturdays a month, for three years."),
            sample(
                Ask::Said,
                "Het bestuur gaf mij een sleutel van de kantine.",
                "The board gave me a key to the canteen.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je een bar mag leiden.",
            "This does not show that you may run a bar.",
        ),
    },
];

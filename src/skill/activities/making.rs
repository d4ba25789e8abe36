//! Games, code and repairs.

use super::{sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const MAKING: &[Activity] = &[
    Activity {
        id: "programmeren",
        group: Group::Making,
        section: Section::Projects,
        label: label("Programmeren of robots bouwen", "Coding or building robots"),
        synonyms: label(
            "coderen|code|app|website|Python|JavaScript|Scratch|Arduino|micro:bit|robotica|Unity|GitHub|hackathon|LEGO",
            "code|app|website|Python|JavaScript|Scratch|Arduino|micro:bit|robotics|Unity|GitHub|hackathon|LEGO",
        ),
        role: label("Programmeerproject", "Coding project"),
        place: label("Waar of voor wie maakte je dit?", "Where or for whom did you make this?"),
        organisation: label("Eigen project", "Personal project"),
        tasks: &[
            task("idee", "een idee uitwerken", "working out an idea"),
            task("code", "code schrijven", "writing code"),
            task("fouten", "fouten in code opsporen", "tracking down bugs"),
            task("testen", "testen met gebruikers", "testing with users"),
            task("robot", "een robot bouwen", "building a robot"),
            task("delen", "de code online delen", "sharing the code online"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel programma's, apps of robots maakte je af?",
                "How many programs, apps or robots did you finish?",
            ),
            result: label("maakte {n} eigen [project|projecten] af", "finished {n} [project|projects]"),
            shows: "programmeren",
        },
        shows: &[
            shown("programmeren", &["code", "robot"]),
            shown("problemen-oplossen", &["fouten", "testen"]),
            shown("creatief-denken", &["idee"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Mijn app liep steeds vast. Na een week vond ik de fout.",
                "My app kept crashing. After a week I found the bug.",
            ),
            sample(
                Ask::Change,
                "Eerst gebruikte alleen ik de app, nu elf klasgenoten.",
                "First only I used the app, now eleven classmates do.",
            ),
            sample(
                Ask::Learnt,
                "Met filmpjes leerde ik in een zomer de basis van Python.",
                "With videos I learnt basic Python in one summer.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je in een softwareteam werkte.",
            "This does not show that you worked in a software team.",
        ),
    },
    Activity {
        id: "gamen",
        group: Group::Making,
        section: Section::Projects,
        label: label("Gamen, modden of streamen", "Gaming, modding or streaming"),
        synonyms: label(
            "games|Minecraft|Roblox|Fortnite|FIFA|EA FC|Valorant|League of Legends|e-sports|Discord|Twitch|mods|server",
            "games|Minecraft|Roblox|Fortnite|FIFA|EA FC|Valorant|League of Legends|e-sports|Discord|Twitch|mods|server",
        ),
        role: label("Online gamen", "Online gaming"),
        place: label("In welk team of welke game?", "In which team or game?"),
        organisation: label("Online", "Online"),
        tasks: &[
            task("overleggen", "overleggen met teamgenoten", "talking tactics with teammates"),
            task("terugkijken", "eigen wedstrijden terugkijken", "reviewing own matches"),
            task("bouwen", "eigen werelden bouwen", "building own worlds"),
            task("server", "een server beheren", "running a server"),
            task("streamen", "livestreams maken", "making live streams"),
            task("helpen", "nieuwe spelers helpen", "helping new players"),
        ],
        number: NumberQuestion {
            ask: label("Met hoeveel spelers zat je in een vast team?", "How many players were in your regular team?"),
            result: label(
                "speelde in een vast team van {n} [speler|spelers]",
                "played in a regular team of {n} [player|players]",
            ),
            shows: "online-samenwerken",
        },
        shows: &[
            shown("online-samenwerken", &["overleggen", "server"]),
            shown("mods-en-levels-maken", &["bouwen"]),
            shown("leergierig", &["terugkijken"]),
            shown("uitleg-geven", &["helpen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Ons team maakte ruzie. We spraken af wie wanneer praat.",
                "Our team argued. We agreed on who talks when.",
            ),
            sample(Ask::Often, "Twee avonden per week met hetzelfde team.", "Two evenings a week with the same team."),
        ],
        not_shown: label(
            "Een hoge rang laat nog niet zien dat je leiding gaf.",
            "A high rank does not show that you led people.",
        ),
    },
    Activity {
        id: "repareren",
        group: Group::Making,
        section: Section::Projects,
        label: label("Fietsen repareren, klussen of tuinieren", "Repairing bikes, odd jobs or gardening"),
        synonyms: label(
            "fietsenmaker|band plakken|brommer|scooter|telefoon repareren|schilderen|timmeren|verbouwen|grasmaaien|tuin|heitje voor een karweitje",
            "bike repair|scooter|moped|phone repair|painting|carpentry|DIY|mowing|garden",
        ),
        role: label("Reparaties en klussen", "Repairs and odd jobs"),
        place: label("Voor wie deed je dit? Noem liever geen namen.", "Who did you do this for? Please give no names."),
        organisation: label("Familie en buurt", "Family and neighbours"),
        tasks: &[
            task("fietsen", "fietsen opknappen", "fixing up bikes"),
            task("onderdelen", "kapotte onderdelen vervangen", "replacing broken parts"),
            task("timmeren", "timmeren", "doing carpentry"),
            task("schilderen", "muren schilderen", "painting walls"),
            task("tuin", "gras maaien of onkruid wieden", "mowing lawns or weeding"),
            task("gereedschap", "gereedschap onderhouden", "looking after tools"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel klussen deed je ongeveer?", "About how many jobs did you do?"),
            result: label("rondde ongeveer {n} [klus|klussen] af", "finished about {n} [job|jobs]"),
            shows: "gereedschap-gebruiken",
        },
        shows: &[
            shown("repareren", &["fietsen", "onderdelen"]),
            shown("gereedschap-gebruiken", &["timmeren", "schilderen"]),
            shown("tuinwerk", &["tuin"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "De ketting liep er steeds af. Ik stelde het wiel opnieuw.",
                "The chain kept coming off. I set the wheel again.",
            ),
            sample(
                Ask::Said,
                "De buurvrouw stuurt nu haar vriendinnen naar mij.",
                "My neighbour now sends her friends to me.",
            ),
            sample(
                Ask::Learnt,
                "Met filmpjes leerde ik in een middag een band plakken.",
                "From videos I learnt to mend a tyre in an afternoon.",
            ),
        ],
        not_shown: label("Dit is nog geen vakdiploma.", "This is not a trade certificate."),
    },
];

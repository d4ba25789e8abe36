//! Games, code and repairs.

use super::task;
use crate::skill::activity::{Activity, Group, NumberQuestion, Section};
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
            task("fouten", "fouten oplossen", "fixing bugs"),
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
        shows: &["programmeren", "problemen-oplossen", "geconcentreerd-werken"],
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
            task("bouwen", "mods of levels maken", "making mods or levels"),
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
        shows: &["online-samenwerken", "geconcentreerd-werken"],
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
            task("fietsen", "fietsen repareren", "repairing bikes"),
            task("onderdelen", "kapotte onderdelen vervangen", "replacing broken parts"),
            task("timmeren", "timmeren", "doing carpentry"),
            task("schilderen", "muren schilderen", "painting walls"),
            task("tuin", "tuinen bijhouden", "keeping gardens tidy"),
            task("gereedschap", "gereedschap onderhouden", "looking after tools"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel klussen deed je ongeveer?", "About how many jobs did you do?"),
            result: label("rondde ongeveer {n} [klus|klussen] af", "finished about {n} [job|jobs]"),
            shows: "gereedschap-gebruiken",
        },
        shows: &["repareren", "gereedschap-gebruiken", "problemen-oplossen"],
        not_shown: label("Dit is nog geen vakdiploma.", "This is not a trade certificate."),
    },
];

//! Clubs, music and events.

use super::{NONE, task};
use crate::skill::activity::{Activity, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const CLUB: &[Activity] = &[
    Activity {
        id: "podium",
        group: Group::Club,
        section: Section::Volunteering,
        label: label("Muziek, dans of toneel", "Music, dance or drama"),
        synonyms: label(
            "band|koor|orkest|fanfare|musical|theater|zingen|dansen|gitaar|piano|drummen|dj|optreden|balletles",
            "band|choir|orchestra|musical|theatre|singing|dancing|guitar|piano|drums|dj|ballet|performing",
        ),
        role: label("Lid van een muziek-, dans- of toneelgroep", "Member of a music, dance or drama group"),
        place: label("Bij welke groep, band of vereniging?", "In which group, band or club?"),
        organisation: NONE,
        tasks: &[
            task("repeteren", "elke week repeteren", "rehearsing every week"),
            task("leren", "stukken uit het hoofd leren", "learning pieces by heart"),
            task("optreden", "optreden voor publiek", "performing for an audience"),
            task("techniek", "licht of geluid opbouwen", "setting up light or sound"),
            task("decor", "decor of kostuums maken", "making sets or costumes"),
        ],
        number: NumberQuestion {
            ask: label("Hoe vaak stond je voor publiek?", "How many times did you stand in front of an audience?"),
            result: label("stond {n} keer voor publiek", "stood in front of an audience [once|{n} times]"),
            shows: "optreden",
        },
        shows: &["optreden", "doorzetten", "samenwerken"],
        not_shown: NONE,
    },
    Activity {
        id: "evenement",
        group: Group::Club,
        section: Section::Volunteering,
        label: label("Een kamp, feest of toernooi organiseren", "Organising a camp, party or tournament"),
        synonyms: label(
            "scouting|commissie|bestuur|kinderkamp|schoolfeest|evenement|toernooi|gala|festival|introductie",
            "scouts|committee|board|summer camp|school party|event|festival",
        ),
        role: label("Lid van de organisatie", "Organising team member"),
        place: label("Voor welke club, school of groep?", "For which club, school or group?"),
        organisation: NONE,
        tasks: &[
            task("programma", "een programma maken", "making a programme"),
            task("taken", "taken verdelen", "dividing up tasks"),
            task("spullen", "spullen regelen", "arranging supplies"),
            task("geld", "uitgaven bijhouden", "keeping track of spending"),
            task("posters", "posters maken", "making posters"),
            task("begeleiden", "deelnemers begeleiden op de dag zelf", "looking after participants on the day"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel deelnemers waren er ongeveer?", "About how many participants were there?"),
            result: label(
                "werkte mee aan een activiteit voor ongeveer {n} [deelnemer|deelnemers]",
                "worked on an activity for about {n} [participant|participants]",
            ),
            shows: "evenementen-organiseren",
        },
        shows: &["evenementen-organiseren", "samenwerken", "plannen"],
        not_shown: label(
            "Dit laat nog niet zien dat je de leiding had.",
            "This does not show that you were in charge.",
        ),
    },
];

//! Clubs, music and events.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
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
            task("optreden", "op het podium staan", "appearing on stage"),
            task("techniek", "licht of geluid opbouwen", "setting up light or sound"),
            task("decor", "decor of kostuums maken", "making sets or costumes"),
        ],
        number: NumberQuestion {
            ask: label("Hoe vaak stond je voor publiek?", "How many times did you stand in front of an audience?"),
            result: label("stond {n} keer voor publiek", "stood in front of an audience [once|{n} times]"),
            shows: "optreden",
        },
        shows: &[
            shown("optreden", &["optreden"]),
            shown("doorzetten", &["repeteren", "leren"]),
            shown("samenwerken", &["techniek", "decor"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Tijdens de show viel het geluid uit. We speelden door.",
                "During the show the sound failed. We kept playing.",
            ),
            sample(
                Ask::Often,
                "Elke week twee uur repeteren, drie jaar lang.",
                "Two hours of rehearsal every week, for three years.",
            ),
            sample(
                Ask::Change,
                "Eerst durfde ik niet alleen, nu zing ik solo's.",
                "At first I did not dare alone, now I sing solos.",
            ),
        ],
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
        shows: &[
            shown("evenementen-organiseren", &["spullen", "begeleiden"]),
            shown("samenwerken", &["taken"]),
            shown("plannen", &["programma"]),
            shown("rekenen", &["geld"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "De muziek viel af. Binnen een dag vond ik een andere dj.",
                "The music cancelled. Within a day I found another DJ.",
            ),
            sample(
                Ask::Change,
                "Vorig jaar kwamen er tachtig mensen, nu honderdvijftig.",
                "Last year eighty people came, this year a hundred and fifty.",
            ),
            sample(Ask::Said, "De school vroeg ons om het weer te doen.", "The school asked us to do it again."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je de leiding had.",
            "This does not show that you were in charge.",
        ),
    },
];

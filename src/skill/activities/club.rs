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
            "kinderkamp|evenement|toernooi|introductie|kamp|feest|feestcommissie",
            "summer camp|event|camp|party",
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
    Activity {
        id: "jeugdleider",
        group: Group::Club,
        section: Section::Volunteering,
        label: label("Leiding bij scouting of een jeugdclub", "Leading a scout group or youth club"),
        synonyms: label(
            "scouting|scouts|welpen|jeugdleider|jeugdclub|kamp|kinderclub|speeltuinvereniging|Jong Nederland|leiding",
            "scouts|cubs|youth leader|youth club|camp|children's club|leader",
        ),
        role: label("Jeugdleider", "Youth leader"),
        place: label("Bij welke groep of club?", "In which group or club?"),
        organisation: NONE,
        tasks: &[
            task("spellen", "spellen bedenken", "thinking up games"),
            task("uitleggen", "spelregels vertellen aan de groep", "telling the group the rules"),
            task("letten", "op de groep letten", "watching over the group"),
            task("kamp", "meegaan op kamp", "going along on camp"),
            task("ruzie", "ruzies tussen kinderen sussen", "settling quarrels between children"),
            task("ouders", "ouders bijpraten", "updating parents"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel kinderen zaten er in je groep?", "How many children were in your group?"),
            result: label(
                "begeleidde een groep van {n} [kind|kinderen]",
                "looked after a group of {n} [child|children]",
            ),
            shows: "verantwoordelijkheid-nemen",
        },
        shows: &[
            shown("verantwoordelijkheid-nemen", &["letten", "kamp"]),
            shown("creatief-denken", &["spellen"]),
            shown("communiceren", &["uitleggen", "ouders"]),
            shown("conflicten-oplossen", &["ruzie"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Op kamp had een kind heimwee. We belden even en maakten een vuur.",
                "At camp a child was homesick. We called home and made a fire.",
            ),
            sample(
                Ask::Often,
                "Elke zaterdagmiddag en één kampweek per jaar.",
                "Every Saturday afternoon and one camp week a year.",
            ),
            sample(
                Ask::Change,
                "Onze groep groeide van negen naar vijftien kinderen.",
                "Our group grew from nine to fifteen children.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je volwassenen leiding gaf.",
            "This does not show that you led adults.",
        ),
    },
    Activity {
        id: "bestuur",
        group: Group::Club,
        section: Section::Volunteering,
        label: label("In het bestuur of een commissie zitten", "Being on a board or committee"),
        synonyms: label(
            "bestuur|penningmeester|secretaris|voorzitter|commissie|jeugdraad|vereniging|clubblad",
            "board|treasurer|secretary|chair|committee|youth council|association",
        ),
        role: label("Lid van bestuur of commissie", "Board or committee member"),
        place: label("Bij welke club of vereniging?", "At which club or association?"),
        organisation: NONE,
        tasks: &[
            task("vergaderen", "vergaderingen voorbereiden", "preparing meetings"),
            task("notulen", "verslagen van vergaderingen maken", "taking minutes"),
            task("geld", "inkomsten of uitgaven bijhouden", "tracking income or spending"),
            task("ideeen", "nieuwe plannen voorstellen", "proposing new plans"),
            task("leden", "vragen van leden beantwoorden", "answering members' questions"),
            task("besluiten", "meebeslissen over geld of regels", "voting on money or rules"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel leden had de club ongeveer?", "About how many members did the club have?"),
            result: label(
                "werkte mee in een club met ongeveer {n} [lid|leden]",
                "helped run a club of about {n} [member|members]",
            ),
            shows: "organiseren",
        },
        shows: &[
            shown("organiseren", &["vergaderen"]),
            shown("administratie-bijhouden", &["notulen"]),
            shown("rekenen", &["geld"]),
            shown("initiatief-nemen", &["ideeen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Er was te weinig geld. We hielden een actie bij de supermarkt.",
                "There was too little money. We held a sale at the supermarket.",
            ),
            sample(
                Ask::Change,
                "Door onze actie kwamen er twaalf leden bij.",
                "Our campaign brought in twelve new members.",
            ),
            sample(
                Ask::Learnt,
                "Na drie vergaderingen maakte ik het verslag alleen.",
                "After three meetings I wrote the minutes alone.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je een club alleen leidt.",
            "This does not show that you run a club alone.",
        ),
    },
    Activity {
        id: "podiumtechniek",
        group: Group::Club,
        section: Section::Volunteering,
        label: label("Licht, geluid of decor doen bij een show", "Doing light, sound or sets for a show"),
        synonyms: label(
            "geluid|licht|techniekploeg|decor|grime|kostuums|backstage|theatertechniek|schooltoneel|musical",
            "sound|lighting|stage crew|set|make-up|costumes|backstage|school play|musical",
        ),
        role: label("Medewerker podiumtechniek", "Stage crew member"),
        place: label("Bij welke school, club of zaal?", "At which school, club or venue?"),
        organisation: NONE,
        tasks: &[
            task("opbouwen", "lampen of boxen opbouwen", "putting up lights or speakers"),
            task("mengen", "het geluid mengen", "mixing the sound"),
            task("decor", "decorstukken bouwen", "building pieces of scenery"),
            task("draaiboek", "een draaiboek volgen", "working from a running order"),
            task("storing", "storingen tijdens de show verhelpen", "fixing faults during the show"),
            task("veilig", "snoeren veilig wegwerken", "tucking cables away safely"),
        ],
        number: NumberQuestion {
            ask: label("Bij hoeveel shows deed je mee?", "How many shows did you work on?"),
            result: label("deed {n} [show|shows] mee achter de schermen", "did {n} [show|shows] behind the scenes"),
            shows: "geconcentreerd-werken",
        },
        shows: &[
            shown("geconcentreerd-werken", &["mengen", "draaiboek"]),
            shown("gereedschap-gebruiken", &["decor"]),
            shown("problemen-oplossen", &["storing"]),
            shown("samenwerken", &["opbouwen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een microfoon viel uit. Binnen een minuut lag er een andere.",
                "A microphone failed. Within a minute there was another.",
            ),
            sample(
                Ask::Learnt,
                "In twee repetities leerde ik het mengpaneel.",
                "In two rehearsals I learnt the mixing desk.",
            ),
            sample(
                Ask::Said,
                "De regisseur vroeg mij ook voor de volgende musical.",
                "The director asked me for the next musical too.",
            ),
        ],
        not_shown: NONE,
    },
];

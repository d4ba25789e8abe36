//! Volunteering.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const VOLUNTEERING: &[Activity] = &[Activity {
    id: "vrijwilligerswerk",
    group: Group::Volunteering,
    section: Section::Volunteering,
    label: label("Vrijwilligerswerk of maatschappelijke stage", "Volunteering or community service"),
    synonyms: label(
        "vrijwilliger|MAS|buurthuis|verzorgingshuis|ouderen|voedselbank|kringloop|asiel|collecte|NLdoet|kantine|kerk|moskee",
        "volunteer|community centre|care home|elderly|food bank|charity|thrift shop|church|mosque",
    ),
    role: label("Vrijwilliger", "Volunteer"),
    place: label("Bij welke organisatie?", "At which organisation?"),
    organisation: NONE,
    tasks: &[
        task("activiteiten", "helpen bij activiteiten", "helping with activities"),
        task("praatje", "een praatje maken met bezoekers", "chatting with visitors"),
        task("schenken", "koffie schenken", "serving coffee"),
        task("wandelen", "wandelen met ouderen", "taking older residents for walks"),
        task("klaarzetten", "spullen klaarzetten", "setting things up"),
        task("inzamelen", "geld of spullen inzamelen", "collecting money or goods"),
    ],
    number: NumberQuestion {
        ask: label("Hoeveel uur hielp je ongeveer in totaal?", "About how many hours did you help in total?"),
        result: label("hielp in totaal ongeveer {n} uur", "helped for about {n} [hour|hours] in total"),
        shows: "betrouwbaar",
    },
    shows: &[
        shown("betrouwbaar", &["klaarzetten", "inzamelen"]),
        shown("samenwerken", &["activiteiten"]),
        shown("omgaan-met-verschillende-mensen", &["praatje", "wandelen"]),
    ],
    samples: &[
        sample(Ask::Often, "Elke woensdagmiddag, een half jaar lang.", "Every Wednesday afternoon, for half a year."),
        sample(
            Ask::Hard,
            "Een bezoeker was stil. Met een spelletje kwam het gesprek op gang.",
            "A visitor was quiet. A game got us talking.",
        ),
        sample(
            Ask::Said,
            "De coördinator vroeg of ik na mijn stage wilde blijven.",
            "The coordinator asked me to stay on afterwards.",
        ),
    ],
    not_shown: label(
        "Dit laat nog niet zien dat je activiteiten zelf organiseert.",
        "This does not show that you organise activities yourself.",
    ),
}];

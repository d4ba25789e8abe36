//! Volunteering.

use super::{NONE, task};
use crate::skill::activity::{Activity, Group, NumberQuestion, Section};
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
        task("wandelen", "wandelen met ouderen", "walking with older people"),
        task("klaarzetten", "spullen klaarzetten", "setting things up"),
        task("inzamelen", "geld of spullen inzamelen", "collecting money or goods"),
    ],
    number: NumberQuestion {
        ask: label("Hoeveel uur hielp je ongeveer in totaal?", "About how many hours did you help in total?"),
        result: label("hielp in totaal ongeveer {n} uur", "helped for about {n} [hour|hours] in total"),
        shows: "betrouwbaar",
    },
    shows: &["betrouwbaar", "samenwerken", "omgaan-met-verschillende-mensen"],
    not_shown: label(
        "Dit laat nog niet zien dat je activiteiten zelf organiseert.",
        "This does not show that you organise activities yourself.",
    ),
}];

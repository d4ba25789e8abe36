//! Tips about: what an employer need not know.

use super::Wording;
use crate::text::label;

pub const NEVER: Wording = Wording {
    what: label("Op je cv staat “{words:bsn 111222333}”.", "Your CV says “{words:BSN 111222333}”."),
    why: label("Dat hoort nooit op een cv.", "That never belongs on a CV."),
    how: label("Haal het weg voordat je je cv verstuurt.", "Take it out before you send your CV."),
};

pub const PRIVATE_FACT: Wording = Wording {
    what: label("Op je cv staat “{words:ik heb een kind}”.", "Your CV says “{words:I have a child}”."),
    why: label(
        "Een bedrijf hoeft dat niet te weten om je uit te nodigen.",
        "A company needn’t know that to invite you.",
    ),
    how: label("Haal het gerust weg, of laat het bewust staan.", "You can safely take it out, or keep it on purpose."),
};

pub const AGE: Wording = Wording {
    what: label(
        "Je leeftijd of geboortedatum staat in “{words:Ik ben 16 jaar}”.",
        "Your age or date of birth stands in “{words:I am 16 years old}”.",
    ),
    why: label("Een bedrijf hoeft die niet te weten om je uit te nodigen.", "A company needn’t know it to invite you."),
    how: label("Haal het gerust weg.", "You can safely take it out."),
};

pub const GENDER: Wording = Wording {
    what: label("Op je cv staat “{words:ik ben een meisje}”.", "Your CV says “{words:I am a girl}”."),
    why: label("Of je een jongen of meisje bent, maakt niet uit.", "Being a boy or a girl makes no difference."),
    how: label("Schrijf liever wat je kunt of zoekt.", "Better write what you can do or look for."),
};

pub const PHOTO: Wording = Wording {
    what: label(
        "Je noemt een foto van jezelf: “{words:zie foto}”.",
        "You mention a photo of yourself: “{words:photo attached}”.",
    ),
    why: label(
        "Er hoeft geen foto op je cv. Het gaat om wat je kunt.",
        "A CV needs no photo. It is about what you can do.",
    ),
    how: label("Haal het gerust weg.", "You can safely take it out."),
};

pub const STREET_IN_TOWN: Wording = Wording {
    what: label(
        "Bij je woonplaats staan cijfers, zoals van een adres.",
        "There are digits with your town, as in an address.",
    ),
    why: label("Je straat en postcode hoeven niet op een cv.", "Your street and postcode needn’t be on a CV."),
    how: label("Laat alleen de plaats staan.", "Keep only the town."),
};

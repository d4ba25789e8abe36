//! Tips about: links that work.

use super::Wording;
use crate::text::label;

pub const BROKEN_LINK: Wording = Wording {
    what: label("Op “{words:mijn site}” kan niemand klikken.", "Nobody can click “{words:my site}”."),
    why: label("Alleen een heel adres werkt op je cv.", "Only a whole address works on your CV."),
    how: label(
        "Open de pagina en kopieer het adres. Het begint met https://.",
        "Open the page and copy its address. It begins with https://.",
    ),
};

pub const PLAIN_HTTP: Wording = Wording {
    what: label(
        "“{words:http://example.nl}” begint met http, zonder s.",
        "“{words:http://example.nl}” begins with http, without an s.",
    ),
    why: label("Bij zo’n adres waarschuwt een browser soms.", "A browser sometimes warns about such an address."),
    how: label("Probeer of het ook met https:// werkt.", "Try whether it works with https:// too."),
};

pub const BADGE_LINK: Wording = Wording {
    what: label(
        "Bij je badge “{words:Digitale basis}” staat nog geen link.",
        "Your badge “{words:Digital basics}” has no link yet.",
    ),
    why: label("Met de link kan een bedrijf hem bekijken.", "With the link a company can look it up."),
    how: label("Kopieer het adres van je badge.", "Copy the address of your badge."),
};

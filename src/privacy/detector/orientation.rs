//! Sexual orientation and gender identity (GDPR, article 9): the student’s own choice to tell.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "orientation",
    severity: Severity::Note,
    wording: words::ORIENTATION,
    phrases: "\
ik val op jongens|meisjes|mannen|vrouwen|beide
i-am|im attracted to
ik ben ?uit ?de [ kast ]
came out as
coming out
ik|en ben ?een ?openlijk ?trots [ homo|homoseksueel|lesbisch|lesbienne|hetero|heteroseksueel|bi|biseksueel|panseksueel|aseksueel|queer|transgender|trans|non-binair|nonbinair|intersekse|genderfluide|lhbti ]
als ?een [ homo|lesbienne|transgender|queer ]
homo|lesbisch|hetero $ en .. open
coc
gsa
pride amsterdam|march|parade|walk|committee|event
met|bij|voor|van|aan|at|for|in|with ?de ?the [ pride ] $
met|bij|voor|van|at ?de ?the [ pride ] amsterdam|utrecht|rotterdam|march|walk
canal pride
roze zaterdag
pink saturday
lhbti*
lgbt*
gender-sexuality alliance
non-binair
nonbinair
transvrouw
transman
seksuele geaardheid|orientatie|voorkeur ?is ?: ?CAP ?homo ?hetero
seksuele geaardheid|orientatie|voorkeur : hetero|homo|bi|lesbisch|biseksueel
i-am|im ?openly ?a [ gay|lesbian|bisexual|bi|queer|pansexual|asexual|transgender|trans|non-binary|nonbinary|straight|intersex|genderfluid ]
i identify as ?a [ gay|lesbian|bisexual|queer|pansexual|transgender|trans|non-binary|nonbinary|genderfluid ]
as a gay|lesbian|queer|trans|transgender
non-binary
sexual orientation|preference ?is : gay|lesbian|straight|bisexual|heterosexual|homosexual|queer|CAP",
    quiet: "transgender|lgbtq .. rights|essay
take|takes|took pride in",
    see: super::nothing,
};

//! Political opinions (GDPR, article 9): what was organised may stand, the party needn’t.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "politics",
    severity: Severity::Advise,
    wording: words::POLITICS,
    phrases: "\
ik stem
i vote|voted for
greenleft
rood , de jongeren
campagne|campaign .. [ partij|party ]
jongerenafdeling van|wing of de|the ?political ?partij ?party
voor de [ verkiezingen ] geflyerd
raadslid
gemeenteraadsfractie
mijn [ politieke voorkeur ]
lid|bestuurslid|voorzitter|vrijwilliger|actief|actieve|bij|voor|van|met|de|het|een .. [ dwars|jovd|cdja ]
dwars , jong*
jovd
cdja
perspectief , jong*
jonge socialisten
jonge democraten
jonge liberalen
young democrats|socialists|liberals|greens|labour|conservatives
groenlinks-jongeren
groenlinks
groenlinks-pvda
rood , jong in de sp
lid|bestuurslid|voor|van|bij|campagne .. [ vvd|pvda|cda|pvv|sp|bbb|nsc|sgp|denk|volt|fvd|christenunie ]
for|of|with|at|joined .. [ vvd|pvda|cda|pvv|bbb|nsc|sgp|denk|volt|fvd|christenunie|groenlinks|dwars|labour|tories ]
for|of|with|voor|van|bij|campagne|joined .. [ d 66 ]
vvd|pvda|cda|pvv|bbb|fvd|christenunie|sgp
bij 1
ja 21
partij voor de dieren|vrijheid
forum voor democratie
politieke partij|jongerenpartij|jongerenorganisatie|overtuiging|voorkeur|mening
political party|views|opinion|beliefs|preference
party youth|member
politiek actief|links|rechts
politically active
socialist|communist|conservatief|liberaal [ jongerenbeweging ]
ik stem .. [ links|rechts ]
extinction rebellion
member of .. [ dwars ]
bestuurslid .. [ dwars ]
dwars $",
    quiet: "\
i vote on
liep|ging|kruiste dwars door
dwars door
hoge|high volt
with|met|of|van|voor|for|op|on NUM volt
NUM volt
third party",
    see: super::nothing,
};

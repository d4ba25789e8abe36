//! Pregnancy and plans for a family: nobody may ask (NVP Sollicitatiecode; equal treatment of men and women, BW 7:646).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "pregnancy",
    severity: Severity::Block,
    wording: words::PREGNANCY,
    phrases: "\
kinderen krijgen
zwanger ?worden|raken
wil|willen .. [ kinderen ] $
want .. [ children|kids ] $
verwacht .. [ baby|kindje ]
expecting $
miskraam
abortus
ivf
maternity
paternity leave
?NUM ?maanden|weken zwanger
COUNT maanden|weken zwanger
zwanger
zwanger geworden|geweest|worden
in verwachting $
in verwachting van|tot|sinds|en|geweest
zwangerschapsverlof
met zwangerschapsverlof
bevallingsverlof
mijn zwangerschap
kinderwens
uitgerekend $
uitgerekend in|op|voor
ik ben .. [ bevallen ]
pregnant
my pregnancy
maternity leave
with child $
expecting a|our|my|another ?first ?second baby|child
start|starting a family
trying to conceive
trying for a baby
want|wants children ?soon|later
my baby is [ due ]
MY due date
planning a family",
    quiet: "\
working|work|worked|stage|intern .. maternity ward
maternity ward
to|for|voor .. kinderen
voor|aan|over|met|for|to|about|with ?een ?de zwangere
family that|which|business",
    see: super::nothing,
};

//! Names of other people: theirs to give, not ours (GDPR, article 6).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "other-name",
    severity: Severity::Note,
    wording: words::OTHER_NAME,
    phrases: "\
mevr.|mevrouw|mw.|dhr.|meneer|mister NAME = iemand / someone
mr.|mrs.|ms.|miss NAME = iemand / someone
dr. NAME
juf|juffrouw|meester NAME = een leerkracht
de kinderen|kids|zoon|dochter|familie van NAMES = kinderen
the children|kids|son|daughter|family of NAMES = children
mijn|onze KIN [ NAME ]
my|our KIN [ NAME ]
my|our ?best friend|friends|neighbour|neighbor|colleague|classmate [ NAME ]
mijn|onze ?beste collega|klasgenoot|vriend|vriendin|vriendinnen|vrienden|buurvrouw|buurman [ NAME ]",
    quiet: "^ TITLE NAME
doctors assistant
ms office|word|excel|teams|project|access|powerpoint|outlook|paint",
    see: super::nothing,
};

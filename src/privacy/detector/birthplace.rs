//! Place or country of birth: origin, which is nobody's business here (GDPR, article 9; AWGB).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "birthplace",
    severity: Severity::Advise,
    wording: words::BIRTHPLACE,
    phrases: "\
born .. in|at NAME , LAND
geboren .. in|te NAME , LAND
born ?on ?the DATE [ in NAME ]
MY geboorteplaats|geboorteland|geboortestad ?is : NAME
geboorteplaats|geboorteland|geboortestad ?is : NAME
geb. ?te ?in ?plaats ?land : NAME
geb. plaats : NAME
geboren ?en ?getogen te|in ?: NAME
birthplace|hometown ?is : NAME
place|country|town|city of birth ?is : NAME
born ?and ?raised ?bred in|at NAME",
    quiet: "\
birthplace of
geb. : DATE",
    see: super::nothing,
};

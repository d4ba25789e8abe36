//! Names of referees: they did not ask to be on a CV that goes round (GDPR, article 6). "References on request" says enough.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "referee",
    severity: Severity::Advise,
    wording: words::REFEREE,
    phrases: "\
MY BOSS is|was|heet|heette|is-called ?TITLE [ NAME ]
referentie|reference :: ?TITLE NAME , chef|manager|teamleider ?bij ?at NAME = Referenties op verzoek / References on request
referentie|referenties|referent|referenten :: ?TITLE NAME , filiaal*|manager|chef|docent|mentor = Referenties op verzoek
referentie|referenties|referent|referenten :: ?TITLE NAME , filiaalmanager|manager|chef|docent|mentor|coach|teamleider = Referenties op verzoek
referentie|referenties|referent|referenten :: ?TITLE NAME = Referenties op verzoek
reference|references|referee|referees :: ?TITLE NAME , ?store|shop|team manager|teacher|mentor|coach|supervisor = References on request
reference|references|referee|referees :: ?TITLE NAME = References on request
contactpersoon :: ?TITLE NAME = Referenties op verzoek
contact person :: ?TITLE NAME = References on request
MY BOSS ?TITLE [ NAME ]
mijn ?oude ?vorige ?laatste BOSS ?bij ?TITLE [ NAME ]
my ?old ?former ?last BOSS ?TITLE [ NAME ]",
    quiet: "",
    see: super::nothing,
};

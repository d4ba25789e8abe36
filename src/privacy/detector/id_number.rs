//! Numbers of passport, identity card, licence, residence and insurance: with them others can pose as the student.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "id-number",
    severity: Severity::Block,
    wording: words::ID_NUMBER,
    phrases: "\
paspoortnummer|paspoortnr.|idnummer|identiteitsnummer|documentnummer|rijbewijsnummer|vnummer|polisnummer|\
vreemdelingennummer|verzekeringsnummer|kaartnummer .. ?is : CODE
paspoort|id-kaart|identiteitskaart|rijbewijs|id|id-bewijs|v|polis|verblijfsdocument|zorgpas .. nummer|nr.|no. ?is : CODE
passport|id|id-card|identity|licence|license|policy|v|insurance|visa ?card ?document ?policy number|no.|nr. ?is : CODE
passport|paspoort : CODE",
    quiet: "",
    see: super::nothing,
};

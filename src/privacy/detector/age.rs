//! Age, in figures or words: a first CV needs none (WGBL: no distinction by age; NVP Sollicitatiecode). "16 of ouder"
//! may stand.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "age",
    severity: Severity::Advise,
    wording: words::AGE,
    phrases: "\
ik|en ben|word ?nu ?al ?pas ?net ?bijna ?inmiddels ?momenteel ?ongeveer [ AGE jaar|jaren|jr. ?oud|jong ]
ben ik ?nu ?al ?pas ?net [ AGE jaar|jr. ?oud|jong ]
ik ben ?nu ?al ?pas ?net ?bijna ?inmiddels [ AGE ] $
ik ben ?nu ?al ?pas ?net ?bijna ?inmiddels [ AGE ] en|maar|dus
ik word .. [ AGE ] $
ik word .. [ AGE ] en|jaar
~ AGE jaar|jr. ?oud|jong $
~ AGE jaar oud|jong
leeftijd ?is ?: AGE ?jaar ?oud
als [ AGE jarige ]
als [ zestienjarige|zeventienjarige|achttienjarige|vijftienjarige|veertienjarige|negentienjarige|twintigjarige ]
ik ben|, een ?spontane ?sociale ?enthousiaste [ AGE jarige ]
~ een ?spontane ?sociale ?enthousiaste ?leergierige [ AGE jarige ]
~ [ AGE jarige ]
als|ben [ AGE jarige ]
als|ben een|de [ AGE jarige ]
ik ben een .. [ zestienjarige|zeventienjarige|achttienjarige|vijftienjarige|veertienjarige|negentienjarige|twintigjarige ]
bouwjaar ?: YEAR
geboren in het jaar YEAR
i-am|im ?now ?only ?just ?almost ?nearly ?currently [ AGE years|yrs|year ?old|of ?age ]
i-am|im ?now ?only ?just ?almost ?nearly [ AGE ] $
i-am|im ?now ?only ?just ?almost ?nearly [ AGE ] and|but|so
i m ?now ?only [ AGE ?years ?old ] $
turn|turned|turning [ AGE ] $
turn|turned|turning [ AGE ] in|on|this|next
~ age ?is :: AGE
my age ?is ?: AGE
~ aged AGE
age of AGE i
i .. at the age of AGE
~ at the age of AGE
i-am|im ?currently a|an [ AGE year old ]
~ a|an [ AGE year old ]
~ AGE yo|yrs|years ?old
~ [ AGE year old ] student|pupil|school*
ik ben|word ?een [ tiener ]
i-am|im ?a [ teenager|minor ]
ik ben|nog [ minderjarig|meerderjarig ]",
    quiet: "\
AGE jaar|years|year|jr. of|or|en|and ouder|older|over
AGE of|or|en|and ouder|older|over
AGE jaar|years ervaring|experience|of
een|a|an .. AGE year old child|boy|girl|dog|cat
ik ben AGE jaar|years lang|geleden|lid|vrijwilliger|ago",
    see: |reading, seen| {
        // "Sanne (17)": a name that opens a line, and a number in brackets.
        for at in 0..reading.tokens.len() {
            let age = reading.number(at + 1).filter(|age| (12..=30).contains(age));
            let is_bracketed = reading.is_mark(at, '(') && age.is_some() && reading.is_mark(at + 2, ')');
            let mut first = at;
            while first > 0 && at - first < 5 && !reading.begins_line(first) {
                first -= 1;
            }
            let is_named = is_bracketed && first < at && (first..at).all(|at| reading.is_capital(at));
            if is_named && reading.begins_line(first) {
                seen.find(at + 1, at + 2);
            }
        }
    },
};

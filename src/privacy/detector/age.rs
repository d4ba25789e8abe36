//! Age, in figures or words: a first CV needs none (WGBL: no distinction by age; NVP Sollicitatiecode). "16 of ouder"
//! may stand.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "age",
    severity: Severity::Advise,
    wording: words::AGE,
    phrases: "\
ik ben een .. [ AGE jarige ]
im|i-am a|an .. [ AGE year|years old ]
, a|an [ AGE year old ]
AGE years of age
turned [ AGE ] last|recently|this|a
ik ben een .. leerling|scholier|student|studente [ van AGE ?jaar ]
~ ?een ?enthousiaste ?spontane leerling|scholier|student [ van AGE jaar ]
word ik .. [ AGE ] $
ben ik .. [ AGE ] $
ik ben [ van|uit YEAR ]
ik zit nog onder|boven de [ AGE ]
my age : AGE
im|i-am a|an ?young ?motivated ?enthusiastic [ AGE year|years old ]
i became|become [ AGE ]
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
AGE jaar|years ervaring|experience
een|a|an .. AGE year old child|boy|girl|dog|cat
ik ben AGE jaar|years lang|geleden|lid|vrijwilliger|ago",
    see: |reading, seen| {
        // "Sanne (17)" and "Sem Bakker, 18": a name that opens a line, and a number.
        for at in 0..reading.tokens.len() {
            let age = reading.number(at + 1).filter(|age| (12..=30).contains(age));
            let is_bracketed = reading.is_mark(at, '(') && reading.is_mark(at + 2, ')');
            let is_listed = reading.is_mark(at, ',') && reading.ends_clause(at + 2);
            if age.is_none() || !(is_bracketed || is_listed) {
                continue;
            }
            let mut first = at;
            while first > 0 && at - first < 5 && !reading.begins_line(first) {
                first -= 1;
            }
            let is_named = first < at && (first..at).all(|at| reading.is_capital(at)) && reading.begins_line(first);
            if is_named && (is_bracketed || at - first > 1) {
                seen.find(at + 1, at + 2);
            }
        }
    },
};

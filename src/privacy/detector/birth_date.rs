//! Date or year of birth: says nothing about the work and may tip the scale (WGBL; NVP Sollicitatiecode).

use super::{Detector, Severity, date, words};

/// Words on the same line that make a full date something else.
const OTHERS: [&str; 14] = [
    "diploma",
    "certificaat",
    "certificate",
    "behaald",
    "zwemdiploma",
    "obtained",
    "ehbo",
    "bhv",
    "sinds",
    "since",
    "badge",
    "opgericht",
    "founded",
    "datum",
];

pub const DETECTOR: Detector = Detector {
    category: "birth-date",
    severity: Severity::Advise,
    wording: words::BIRTH_DATE,
    phrases: "\
geboren ?op : DATE te|in NAME
born ?on ?the : DATE in NAME
geb. ?dat. ?datum ?op : DATE
geb. ?dat. ?jaar ?in : YEAR
gebdatum|gebdat|geboortedag ?is : DATE
MY geboortedatum ?is : DATE
geboortedatum ?is : DATE
geboortedatum ?is : YEAR
geboortejaar ?is : YEAR
geboren ?op : DATE
geboren : YEAR
geboren .. in|op : DATE
geboren .. in : YEAR
kind [ uit YEAR ]
ter wereld ?gekomen op|in : DATE
ter wereld ?gekomen in : YEAR
MY verjaardag is ?op ?: DATE
MY verjaardag : DATE
ik ben|word .. jarig ?op [ DATE ]
ik ben op|in [ DATE ] jarig
jarig op [ DATE ]
lichting|generatie YEAR
born ?on : DATE
born : YEAR
born .. on|in : DATE
born .. in : YEAR
b. : DATE
date of birth ?is : DATE
date of birth ?is : YEAR
dob ?is : DATE
d. o. b. : DATE
birthdate|birthday ?is ?on : DATE
year of birth ?is : YEAR
birth year ?is : YEAR
birthyear : YEAR",
    quiet: "\
hond|hondje|kat|kalf|lam|lammeren|lambs|lamb|puppy|puppies|veulen|dog|cat|kittens .. geboren|born ?in YEAR",
    see: |reading, seen| {
        let mut is_other = false;
        for at in 0..reading.tokens.len() {
            if reading.begins_line(at) {
                is_other = (at..reading.tokens.len().min(at + 40))
                    .take_while(|next| *next == at || !reading.begins_line(*next))
                    .any(|next| OTHERS.contains(&reading.word(next)));
            }
            let born = |date: &date::Date| date.year.is_some_and(date::is_birth_year);
            if let Some(found) = date::at(reading, at).filter(born).filter(|_| !is_other) {
                seen.find(at, found.end);
            }
        }
    },
};

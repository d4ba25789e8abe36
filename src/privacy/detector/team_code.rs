//! Codes of teams hold an age and often a gender (JO15 is boys under 15).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "team-code",
    severity: Severity::Note,
    wording: words::TEAM_CODE,
    phrases: "\
meisjes|jongens|heren|dames onder NUM = een competitieteam / a competition team
jo|mo NUM ?NUM = een competitieteam / a competition team
de|the|onze jo|mo NUM ?NUM = een competitieteam / a competition team
u NUM boys|girls|men|women|ladies|team|squad = competition team
in|for [ the u NUM ?boys ?girls ?team ] = a competition team
heren|dames|jongens|meisjes|mannen|vrouwen NUM ?NUM = een competitieteam / a competition team
heren|dames|jongens|meisjes SHORT NUM = een competitieteam / a competition team
boys|girls|men|ladies|women u NUM ?team|crew|squad = competition team
boys|girls|mens|ladies|womens|men|women NUM = een competitieteam / a competition team
boys|girls SHORT NUM = competition team
[ de onder NUM ] van = een team
onder NUM team = team
under NUM ?boys ?girls team|squad|side|crew = competition team",
    quiet: "jongens|meisjes|boys|girls|mannen|vrouwen|men|women NUM jaar|years|keer|uur|euro|times
ladies|women|men NUM .. each",
    see: super::nothing,
};

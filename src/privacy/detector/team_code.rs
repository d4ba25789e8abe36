//! Codes of teams hold an age and often a gender (JO15 is boys under 15).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "team-code",
    severity: Severity::Note,
    wording: words::TEAM_CODE,
    phrases: "\
jo|mo NUM ?NUM = competitieteam
u NUM boys|girls|men|women|ladies|team|squad = competition team
in|for the [ u NUM ?boys ?girls ?team ] = competition team
heren|dames|jongens|meisjes|mannen|vrouwen NUM ?NUM = competitieteam
heren|dames|jongens|meisjes SHORT NUM = competitieteam
boys|girls|men|ladies|women u NUM = competition team
boys|girls|mens|ladies|womens|men|women NUM = competition team
boys|girls SHORT NUM = competition team
onder NUM van|team = competitieteam van
under NUM ?boys ?girls team|squad|side|crew = competition team",
    quiet: "jongens|meisjes|boys|girls|mannen|vrouwen|men|women NUM jaar|years|keer|uur|euro|times
ladies|women|men NUM .. each",
    see: super::nothing,
};

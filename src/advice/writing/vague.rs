//! Words that everyone writes prove nothing; what came of them does.

use crate::advice::{Rule, Severity, Step, own, source, words};

const PHRASES: [&str; 22] = [
    "teamplayer",
    "teamspeler",
    "hardwerkend",
    "hardwerkende",
    "harde werker",
    "gemotiveerd",
    "gemotiveerde",
    "gedreven",
    "doorzetter",
    "aanpakker",
    "leergierig",
    "leergierige",
    "flexibel",
    "flexibele",
    "team player",
    "hard worker",
    "hard-working",
    "hardworking",
    "motivated",
    "go-getter",
    "passionate",
    "flexible",
];

pub const RULE: Rule = Rule {
    name: "vague",
    severity: Severity::Better,
    step: Step::Tell,
    field: None,
    wording: words::writing::VAGUE,
    source: source::TROUW,
    check: |material| own::seen(material, |text| own::phrase(text, &PHRASES).map(str::to_owned)),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.summary.nl = "Ik ben een echte teamplayer, en hardwerkend.".into(),
            |it| it.tell("ben altijd flexibel"),
            |it| {
                it.profile.language = crate::text::Lang::En;
                it.tell("I am a team player");
            },
        ],
        quiet: &[|_| (), |it| it.tell("maakte de kinderen enthousiast voor lezen")],
    },
};

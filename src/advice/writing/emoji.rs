//! The font of the PDF has no emoji: a question mark stands there instead.

use crate::advice::{Rule, Severity, Step, own, source, words};

pub const RULE: Rule = Rule {
    name: "emoji",
    severity: Severity::Nice,
    step: Step::Tell,
    field: None,
    wording: words::writing::EMOJI,
    source: source::OWN_PDF,
    check: |material| own::seen(material, |text| text.contains(is_emoji).then(|| own::quote(text))),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[|it| it.tell("bakte elke week taarten 🎂")],
        quiet: &[|_| (), |it| it.tell("bakte elke week taarten – en crème brûlée, à 4 °C")],
    },
};

/// Pictures and signs of Unicode's blocks for them.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

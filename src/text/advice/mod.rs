//! Tips in words: what we saw, why it matters, and what helps. Never a grade, never a reproach.
//!
//! `{words:Excel}` stands for a skill or for the student's own words, `{count:3}` for a number. Behind the colon stands
//! an invented one, for the page with every tip.

#![expect(missing_docs, reason = "each is named after its rule, which says what it is about")]

pub mod contact;
pub mod help;
pub mod layout;
pub mod links;
pub mod privacy;
pub mod skills;
pub mod structure;
pub mod writing;

use super::{Label, Lang};

/// What the tip of a rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// What we saw.
    pub what: Label,
    /// Why it matters.
    pub why: Label,
    /// What helps.
    pub how: Label,
}

impl Wording {
    /// What we saw; and why it matters with what helps. Both as `fill` makes them.
    pub fn said(&self, lang: Lang, fill: impl Fn(&str) -> String) -> (String, String) {
        let [what, why, how] = [self.what, self.why, self.how].map(|label| fill(label.get(lang)));
        (what, [why, how].join(" "))
    }
}

/// A text with its places filled, by the name of each and the invented words behind it. What is filled in may hold
/// anything: it is not read again.
pub fn fill(text: &str, with: impl Fn(&str, &str) -> String) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, place, after)) = next_place(rest) {
        let (name, sample) = place.split_once(':').unwrap_or((place, ""));
        filled.push_str(before);
        filled.push_str(&with(name, sample));
        rest = after;
    }
    filled + rest
}

/// What stands before the next place, in it and behind it.
fn next_place(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (place, after) = rest.split_once('}')?;
    Some((before, place, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_once() {
        let check =
            |text: &str, expected: &str| assert_eq!(fill(text, |name, sample| format!("<{name}|{sample}>")), expected);
        check("Nog geen plek.", "Nog geen plek.");
        check("“{words:Excel}” en {count:3}.", "“<words|Excel>” en <count|3>.");
        check("{words:http://a.nl}", "<words|http://a.nl>");
        check("{words}, of een los {", "<words|>, of een los {");
        assert_eq!(fill("{words:x}", |_, _| "{count:9}".to_owned()), "{count:9}");
    }
}

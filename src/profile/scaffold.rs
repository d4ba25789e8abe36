//! Short questions that draw out an example, and the sentence that their answers make.
//!
//! The sentence is right whatever was typed, because none of it is inflected: fixed words and punctuation stand around
//! the student's own words. It says what was answered and nothing more.

use crate::skill::activity::Ask;
use crate::text::{Label, Lang, after_colon, capitalise, label};

/// A question with one to four short answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scaffold {
    /// What was hard, and what did you do?
    Hard,
    /// What did someone say about it, and who?
    Said,
    /// What did you do again and again, and how often?
    Often,
    /// How was it before, and after?
    Change,
    /// What did you learn, and how fast?
    Learnt,
    /// With which AI tool, what for, what came of it, and what did you check yourself?
    Ai,
}

/// Who said it.
const WHO: &[Label] = &[
    label("mijn baas", "my manager"),
    label("een collega", "a colleague"),
    label("een klant", "a customer"),
    label("mijn docent", "my teacher"),
    label("mijn trainer", "my coach"),
    label("een ouder", "a parent"),
];

const HOW_OFTEN: &[Label] = &[
    label("elke dag", "every day"),
    label("elke week", "every week"),
    label("elk weekend", "every weekend"),
    label("in de vakantie", "in the holidays"),
];

const HOW_FAST: &[Label] = &[
    label("op de eerste dag", "on the first day"),
    label("binnen een week", "within a week"),
    label("binnen een maand", "within a month"),
];

impl Scaffold {
    /// Every question, in the order of the card.
    pub const ALL: [Self; 6] = [Self::Hard, Self::Said, Self::Often, Self::Change, Self::Learnt, Self::Ai];

    /// Whether sample answers to this are samples for it.
    pub const fn asks(self, ask: Ask) -> bool {
        matches!(
            (self, ask),
            (Self::Hard, Ask::Hard)
                | (Self::Said, Ask::Said)
                | (Self::Often, Ask::Often)
                | (Self::Change, Ask::Change)
                | (Self::Learnt, Ask::Learnt)
        )
    }

    /// How many short texts it asks for.
    pub const fn fields(self) -> usize {
        match self {
            Self::Said | Self::Often | Self::Learnt => 1,
            Self::Hard | Self::Change => 2,
            Self::Ai => 4,
        }
    }

    /// How many of its texts, from the first, must be there. Only what was checked may stay open.
    const fn needed(self) -> usize {
        match self {
            Self::Ai => 3,
            _ => self.fields(),
        }
    }

    /// The answers of which one is ticked; none where nothing is to tick.
    pub const fn picks(self) -> &'static [Label] {
        match self {
            Self::Said => WHO,
            Self::Often => HOW_OFTEN,
            Self::Learnt => HOW_FAST,
            Self::Hard | Self::Change | Self::Ai => &[],
        }
    }

    /// The sentence of these answers; none while one is missing that it can't do without.
    pub fn compose(self, lang: Lang, words: &[String], pick: Option<usize>) -> Option<String> {
        let said = |at: usize| words.get(at).map(|text| tidy(text)).unwrap_or_default();
        let picked = pick.and_then(|pick| self.picks().get(pick)).map_or("", |label| label.get(lang));
        let lacks_pick = picked.is_empty() && !self.picks().is_empty();
        if lacks_pick || (0..self.needed()).any(|at| said(at).is_empty()) {
            return None;
        }
        Some(match self {
            Self::Hard => {
                let approach = label("Aanpak", "What I did").get(lang);
                format!("{} {}", sentence(&said(0)), named(approach, &said(1)))
            }
            Self::Said => {
                let says = label("zei", "said").get(lang);
                format!("{} {says}: ‘{}’", capitalise(picked), capitalise(unquoted(&said(0))))
            }
            Self::Often => behind(&said(0), picked),
            Self::Change => {
                let (before, after) = (label("Eerst", "Before").get(lang), label("Daarna", "After").get(lang));
                format!("{} {}", named(before, &said(0)), named(after, &said(1)))
            }
            Self::Learnt => behind(&said(0), &format!("{} {picked}", label("geleerd", "learnt").get(lang))),
            Self::Ai => {
                let mut text = sentence(&format!("{} ({})", said(1), said(0)));
                let parts = [label("Resultaat", "Result"), label("Zelf gecontroleerd", "Checked by me")];
                for (name, words) in parts.iter().zip([said(2), said(3)]).filter(|(_, words)| !words.is_empty()) {
                    text.push(' ');
                    text.push_str(&named(name.get(lang), &words));
                }
                text
            }
        })
    }
}

/// An answer without stray space and without the mark that we put ourselves.
fn tidy(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches(['.', ',', ';', ':', ' ']).to_owned()
}

/// Words without the quotation marks around them, as we put our own.
fn unquoted(text: &str) -> &str {
    text.trim_matches(['"', '\'', '“', '”', '„', '‘', '’']).trim_end_matches('.')
}

/// "Een klant werd boos." A question or a cry keeps its own mark.
fn sentence(words: &str) -> String {
    let mark = if words.ends_with(['!', '?', '…']) { "" } else { "." };
    format!("{}{mark}", capitalise(words))
}

/// "Aanpak: ik bleef rustig."
fn named(name: &str, words: &str) -> String {
    let mark = if words.ends_with(['!', '?', '…']) { "" } else { "." };
    format!("{name}: {}{mark}", after_colon(words))
}

/// "Hielp in de keuken, elk weekend"; behind more than one sentence it would hang on the last alone.
fn behind(words: &str, fixed: &str) -> String {
    if words.contains(['.', '!', '?', '…', ':', ';']) {
        return format!("{}: {words}", capitalise(fixed));
    }
    format!("{words}, {fixed}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(scaffold: Scaffold, words: &[&str], pick: Option<usize>, nl: &str, en: &str) {
        let words: Vec<_> = words.iter().map(|&text| text.to_owned()).collect();
        for (lang, expected) in [(Lang::Nl, nl), (Lang::En, en)] {
            assert_eq!(scaffold.compose(lang, &words, pick).unwrap_or_default(), expected);
        }
    }

    #[test]
    fn answers_make_a_sentence_in_either_language() {
        check(
            Scaffold::Hard,
            &["een klant werd boos. ", " Ik bleef rustig"],
            None,
            "Een klant werd boos. Aanpak: ik bleef rustig.",
            "Een klant werd boos. What I did: ik bleef rustig.",
        );
        check(
            Scaffold::Said,
            &["\"op jou kan ik rekenen.\""],
            Some(0),
            "Mijn baas zei: ‘Op jou kan ik rekenen’",
            "My manager said: ‘Op jou kan ik rekenen’",
        );
        check(
            Scaffold::Often,
            &["hielp in de keuken."],
            Some(2),
            "hielp in de keuken, elk weekend",
            "hielp in de keuken, every weekend",
        );
        check(
            Scaffold::Change,
            &["een 4", "een 7!"],
            None,
            "Eerst: een 4. Daarna: een 7!",
            "Before: een 4. After: een 7!",
        );
        check(
            Scaffold::Learnt,
            &["afrekenen"],
            Some(1),
            "afrekenen, geleerd binnen een week",
            "afrekenen, learnt within a week",
        );
        check(
            Scaffold::Ai,
            &["ChatGPT", "oefenvragen gemaakt", "een 7,5", "de antwoorden met mijn boek"],
            None,
            "Oefenvragen gemaakt (ChatGPT). Resultaat: een 7,5. Zelf gecontroleerd: de antwoorden met mijn boek.",
            "Oefenvragen gemaakt (ChatGPT). Result: een 7,5. Checked by me: de antwoorden met mijn boek.",
        );
    }

    #[test]
    fn more_than_one_sentence_stands_behind_what_is_fixed() {
        let nl = "Elke week: Ik liet de hond uit. Ook in de regen";
        let en = "Every week: Ik liet de hond uit. Ook in de regen";
        check(Scaffold::Often, &["Ik liet de hond uit. Ook in de regen."], Some(1), nl, en);
    }

    #[test]
    fn nothing_is_said_while_an_answer_is_missing() {
        for scaffold in Scaffold::ALL {
            let full = vec!["woorden".to_owned(); scaffold.fields()];
            let pick = (!scaffold.picks().is_empty()).then_some(0);
            assert!(scaffold.compose(Lang::Nl, &full, pick).is_some(), "{scaffold:?}");
            for missing in 0..scaffold.needed() {
                let mut some = full.clone();
                some[missing] = " . ".to_owned();
                assert_eq!(scaffold.compose(Lang::Nl, &some, pick), None, "{scaffold:?} without {missing}");
            }
            assert_eq!(scaffold.compose(Lang::Nl, &[], pick), None);
            if pick.is_some() {
                for pick in [None, Some(99)] {
                    assert_eq!(scaffold.compose(Lang::Nl, &full, pick), None, "{scaffold:?}");
                }
            }
        }
    }

    #[test]
    fn a_sentence_holds_every_word_that_was_given_and_no_others_of_a_student() {
        for scaffold in Scaffold::ALL {
            let words: Vec<_> = (0..scaffold.fields()).map(|at| format!("woord{at}")).collect();
            let pick = (!scaffold.picks().is_empty()).then_some(0);
            for lang in Lang::ALL {
                let text = scaffold.compose(lang, &words, pick).unwrap().to_lowercase();
                assert!(words.iter().all(|word| text.contains(word.as_str())), "{text}");
                assert!(!text.contains("  ") && !text.contains(".."), "{text}");
            }
        }
    }

    #[test]
    fn an_open_check_is_left_out() {
        let words = ["Copilot", "tabel gemaakt", "klaar in een uur", ""].map(str::to_owned);
        let text = Scaffold::Ai.compose(Lang::Nl, &words, None);
        assert_eq!(text.as_deref(), Some("Tabel gemaakt (Copilot). Resultaat: klaar in een uur."));
    }
}

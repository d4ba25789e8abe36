//! A text in both languages: one that the student owns, and one that we wrote.

use super::Lang;
use serde::{Deserialize, Serialize};

/// What the student typed, in one or both languages.
///
/// The second language appears on screen only when it is asked for, so most texts hold one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Localized {
    /// The Dutch text; empty when there is none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub nl: String,
    /// The English text; empty when there is none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub en: String,
}

impl Localized {
    /// A text in one language.
    pub fn only(lang: Lang, text: impl Into<String>) -> Self {
        let mut localized = Self::default();
        *localized.get_mut(lang) = text.into();
        localized
    }

    /// The text in exactly this language; empty when there is none.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }

    /// The place to write the text in this language.
    pub fn get_mut(&mut self, lang: Lang) -> &mut String {
        match lang {
            Lang::Nl => &mut self.nl,
            Lang::En => &mut self.en,
        }
    }

    /// The text to show: in this language, or else in the other one, so that nothing typed ever disappears.
    pub fn show(&self, lang: Lang) -> &str {
        let text = self.get(lang);
        if text.trim().is_empty() { self.get(lang.other()) } else { text }
    }

    /// Whether there is nothing but white space in either language.
    pub fn is_empty(&self) -> bool {
        self.nl.trim().is_empty() && self.en.trim().is_empty()
    }
}

/// A text of ours, in both languages, so that a missing translation does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Label {
    /// Dutch.
    pub nl: &'static str,
    /// English.
    pub en: &'static str,
}

impl Label {
    /// The text in this language.
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Nl => self.nl,
            Lang::En => self.en,
        }
    }
}

/// A [`Label`] in the fewest words: Dutch, then English.
pub(crate) const fn label(nl: &'static str, en: &'static str) -> Label {
    Label { nl, en }
}

/// "a, b en c"; the serial comma is in neither language's plain style.
pub(crate) fn join(words: &[&str], lang: Lang) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [start @ .., last] => [&start.join(", "), label("en", "and").get(lang), last].join(" "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(join(&["a"], Lang::Nl), "a");
        assert_eq!(join(&["a", "b", "c"], Lang::Nl), "a, b en c");
        assert_eq!(join(&["a", "b"], Lang::En), "a and b");
    }
}

//! Words in Dutch and English: the language of a screen or a CV, texts that exist in both, and the messages of the screens.

pub mod advice;
pub mod guide;
mod localized;
pub mod saved;
pub mod screen;

pub use localized::{Label, Localized};
pub(crate) use localized::{capitalise, join, label, uncapitalise};

use serde::{Deserialize, Serialize};

/// A language that Vaardig speaks. A screen and a CV each have their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// Both languages, Dutch first.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The primary subtag of BCP 47, as in `lang="nl"`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language with region that a document states (`nl-NL`, `en-GB`).
    pub const fn region_tag(self) -> &'static str {
        match self {
            Self::Nl => "nl-NL",
            Self::En => "en-GB",
        }
    }

    /// The language of a BCP 47 tag such as `nl-BE` or `en`, if it is one of ours.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|lang| lang.tag() == primary)
    }

    /// The other language.
    pub const fn other(self) -> Self {
        match self {
            Self::Nl => Self::En,
            Self::En => Self::Nl,
        }
    }
}

/// Words that open a sentence and are never a name, in either language; "I" keeps its capital.
const OPENERS: [&str; 22] = [
    "Ik", "We", "Wij", "Mijn", "Onze", "De", "Het", "Een", "Toen", "Als", "Elke", "Samen", "Op", "In", "Bij", "Met",
    "Voor", "My", "The", "A", "When", "Every",
];

/// What follows a colon: a sentence that opens with a plain word goes on in lower case, as Dutch and British English do
/// (Taaladvies, "hoofdletter na dubbelepunt"). Of two sentences or more each keeps its capital.
pub(crate) fn after_colon(text: &str) -> String {
    let opener = text.split_whitespace().next().unwrap_or_default();
    let is_one_sentence = !text.trim_end_matches('.').contains(". ");
    if is_one_sentence && OPENERS.contains(&opener) { uncapitalise(text) } else { text.to_owned() }
}

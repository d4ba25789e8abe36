//! Words in Dutch and English: the language of a screen or a CV, texts that exist in both, and the messages of the screens.

pub mod advice;
pub(crate) mod case;
pub mod guide;
mod localized;
pub mod privacy;
pub mod recognition;
pub mod saved;
pub mod screen;
pub mod vacancy;

pub(crate) use case::{after_colon, capitalise, uncapitalise};
pub use localized::{Label, Localized};
pub(crate) use localized::{join, label};

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

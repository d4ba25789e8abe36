//! What the opener, a program beside the page, answers: everything that reads files of others.
//!
//! A request says in JSON what is asked, and the bytes beside it hold the file; the answer likewise. It stands apart from
//! the [`reader`](crate::reader), so that a file that stops it, or keeps it busy, stops neither search nor sheet.

pub use crate::recognition::report::{Checked, Named, ReadBack, Row, Said, Taken};
pub use crate::recognition::{Field, Sameness};

use crate::import;
use crate::profile::Profile;
use crate::recognition::report;
use crate::saved::{Opened, file};
use crate::text::{self, Lang};
use serde::{Deserialize, Serialize};

/// What is asked. In JSON: `{"open":{"lang":"nl"}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// Open the file in the bytes. What it is is decided by its content.
    Open {
        /// The language of the notes.
        lang: Lang,
    },
    /// What a computer reads in the PDF in the bytes, beside what is printed. The answer's bytes hold a [`ReadBack`].
    ReadBack {
        /// The language of the screen.
        lang: Lang,
        /// What the PDF was made of.
        #[serde(with = "as_text")]
        profile: Box<Profile>,
    },
    /// The text of the file. The answer's bytes hold it in UTF-8.
    Text {
        /// The language of the screen.
        lang: Lang,
    },
    /// What a computer reads in somebody's CV: a PDF, a Word file or a text. The answer's bytes hold a [`Checked`].
    Check {
        /// The language of the screen.
        lang: Lang,
    },
    /// A profile of the chosen items of a CV that was checked.
    Take {
        /// The index of each in [`Checked::items`].
        items: Vec<usize>,
        /// The language of the screen.
        lang: Lang,
    },
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    /// The bytes hold what was asked for: a profile or what was read, as JSON; a text as it is.
    Here {
        /// What the student should know about a file that was opened.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        notes: Vec<String>,
    },
    /// Why the file could not be read, and one next step.
    Refused {
        /// In the language that was asked for.
        reason: String,
    },
    /// The request was not understood: page and worker are of different versions.
    NotUnderstood,
}

/// A response, and the bytes beside it.
type Answer = (Response, Option<Vec<u8>>);

/// Answers a request about these bytes.
pub fn answer(request: Request, bytes: &[u8]) -> Answer {
    match request {
        Request::Open { lang } => match import::open(bytes) {
            Ok(Opened { profile, notes, .. }) => {
                let notes = notes.iter().map(|note| text::saved::note(note, lang)).collect();
                (Response::Here { notes }, Some(file::profile_json(&profile).into_bytes()))
            }
            Err(refused) => (Response::Refused { reason: text::saved::refused(&refused, lang) }, None),
        },
        Request::Text { lang } => match report::text(bytes, lang) {
            Ok(text) => here(text),
            Err(said) => refused(said),
        },
        Request::ReadBack { lang, profile } => told(report::read_back(&profile, bytes, lang)),
        Request::Check { lang } => told(report::check(bytes, lang)),
        Request::Take { items, lang } => match report::take(bytes, &items, lang) {
            Ok(profile) => here(file::profile_json(&profile)),
            Err(said) => refused(said),
        },
    }
}

/// Answers a [`Request`] in JSON with a [`Response`] in JSON, and the bytes that go beside it.
pub fn serve(request: &str, bytes: &[u8]) -> (String, Option<Vec<u8>>) {
    let (response, beside) =
        serde_json::from_str(request).map_or((Response::NotUnderstood, None), |request| answer(request, bytes));
    (serde_json::to_string(&response).expect("a response is plain lists and texts"), beside)
}

/// What was read, or why nothing was.
fn told(read: Result<impl Serialize, Said>) -> Answer {
    match read {
        Ok(read) => here(serde_json::to_string(&read).expect("plain structs, lists and texts")),
        Err(said) => refused(said),
    }
}

fn here(json: String) -> Answer {
    (Response::Here { notes: Vec::new() }, Some(json.into_bytes()))
}

fn refused(Said { what, fix }: Said) -> Answer {
    (Response::Refused { reason: format!("{what} {fix}") }, None)
}

/// A profile within a message goes as the text that all of the app writes: one way to write it, and one to read it.
mod as_text {
    use super::{Profile, file};
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(profile: &Profile, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&file::profile_json(profile))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Box<Profile>, D::Error> {
        let json = String::deserialize(from)?;
        file::profile_of(json.as_bytes()).map(Box::new).ok_or_else(|| D::Error::custom("not a profile"))
    }
}
